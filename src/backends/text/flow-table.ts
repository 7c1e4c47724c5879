import type { Cell, FlowSymbol, Pages } from '../../page/pages.js';
import { SIGNS, symbolLine, wayLine } from './lanes.js';
import { columnsOf, padded, plain, wrap } from './terminal-text.js';
import { endsWay, type Way, waysOf } from './ways.js';

/** Columns that the text of a step gets at least. */
const LEAST_TEXT = 16;
const WIDEST_TIME = 12;

/** The steps as a table of box characters: number, work, a lane for each pelaksana, time. Empty without steps. */
export function flowTable(pages: Pages, width: number): readonly string[] {
  const cells = pages.pages.flatMap((page) => (page.kind === 'flow' ? page.cells : []));
  const symbols = pages.pages.flatMap((page) => page.symbols);
  const ways = waysOf(pages);
  const actors = actorsOf(cells);
  const steps = [...new Set(cells.flatMap(({ step }) => (step === undefined ? [] : [step])))];
  if (steps.length === 0) return [];
  const textOf = (step: number, field: string) =>
    wordsOf(cells.find((cell) => cell.step === step && cell.field === field));
  const times = steps.map((step) => textOf(step, 'waktu'));
  const columns = columnsFor(width, actors.length, Math.max(5, ...times.map(columnsOf)), `${steps.at(-1)}`.length);
  const rows = steps.flatMap((step, index) => {
    const onward = waysLine(step, ways);
    const texts = [
      ...wrap(textOf(step, 'kegiatan'), columns.text),
      ...(onward === '' ? [] : wrap(onward, columns.text)),
    ];
    const lanes = [symbolLine(step, ways, symbols, ids(actors), columns.pitch)];
    const between = wayLine(step, ways, ids(actors), columns.pitch);
    const timeLines = columns.time > 0 ? wrap(times[index] ?? '', columns.time) : [];
    const height = Math.max(texts.length, timeLines.length, 1);
    // What goes on from the symbol to the next step runs down beside the rest of the text.
    const straight = between.replace(/[└┘├┤┴┼┌┐┬─]/g, (char) => (/[└┘├┤┴┼]/.test(char) ? '│' : ' '));
    const lines = Array.from({ length: height }, (_, at) =>
      row(columns, [
        at === 0 ? `${step}` : '',
        texts[at] ?? '',
        at === 0 ? (lanes[0] ?? '') : straight,
        timeLines[at] ?? '',
      ]),
    );
    return index === steps.length - 1 ? lines : [...lines, row(columns, ['', '', between, ''])];
  });
  return [
    ...legend(actors, symbols, width),
    rule(columns, '┌┬┐'),
    row(columns, ['No', 'Kegiatan', actors.map((_, index) => laneHead(index, columns.pitch)).join(''), 'Waktu']),
    rule(columns, '├┼┤'),
    ...rows,
    rule(columns, '└┴┘'),
  ];
}

interface Actor {
  readonly id: string;
  readonly name: string;
}

interface Columns {
  readonly number: number;
  readonly text: number;
  readonly lanes: number;
  /** 0 where there is no room for the times. */
  readonly time: number;
  /** From lane to lane. */
  readonly pitch: number;
}

function actorsOf(cells: readonly Cell[]): readonly Actor[] {
  const found = new Map<string, string>();
  for (const cell of cells) {
    if (cell.actor === undefined || (found.get(cell.actor) ?? '') !== '') continue;
    found.set(cell.actor, cell.heading ? wordsOf(cell) : '');
  }
  return [...found].map(([id, name]) => ({ id, name: name === '' ? id : name }));
}

function ids(actors: readonly Actor[]): readonly string[] {
  return actors.map(({ id }) => id);
}

/** Gives up lanes' breadth first, then the times; the work keeps its room however narrow the terminal is. */
function columnsFor(width: number, actors: number, time: number, digits: number): Columns {
  const number = Math.max(2, digits);
  const plans = [
    { pitch: 4, time: Math.min(time, WIDEST_TIME) },
    { pitch: 2, time: Math.min(time, WIDEST_TIME) },
    { pitch: 2, time: 0 },
  ].map((plan) => {
    const lanes = Math.max(1, actors * plan.pitch - 1);
    const frame = 10 + (plan.time > 0 ? 3 + plan.time : 0);
    return { ...plan, number, lanes, text: width - number - lanes - frame };
  });
  const chosen = plans.find(({ text }) => text >= LEAST_TEXT + 8) ?? plans[2];
  return { number, lanes: 1, pitch: 2, time: 0, ...chosen, text: Math.max(LEAST_TEXT, chosen?.text ?? 0) };
}

/** Where a step goes, unless it only goes on to the next one. */
function waysLine(step: number, ways: readonly Way[]): string {
  const leaving = ways.filter((way) => way.kind === 'flow' && way.from.step === step);
  const outward = leaving.filter((way) => way.to.step !== step || way.to === way.from || endsWay(way, ways));
  const plainWay = outward.every(({ to, label }) => label === null && to.step === step + 1);
  if (plainWay) return '';
  const parts = outward.map((way) => {
    const target = endsWay(way, ways) ? 'selesai' : `${way.to.step}`;
    const arrow = way.to.step <= step && target !== 'selesai' ? '↑' : '→';
    return `${way.label === null ? '' : `${plain(way.label)} `}${arrow} ${target}`;
  });
  return `[${[...new Set(parts)].join('; ')}]`;
}

function wordsOf(cell: Cell | undefined): string {
  return plain(
    (cell?.paragraphs ?? []).map(({ text, marker }) => `${marker ? `${marker.text} ` : ''}${text}`).join(' '),
  );
}

function legend(actors: readonly Actor[], symbols: readonly FlowSymbol[], width: number): readonly string[] {
  const kinds = new Set(symbols.map(({ kind }) => kind));
  const signs = [
    kinds.has('terminator') ? `${SIGNS.terminator} mulai atau selesai` : '',
    kinds.has('process') ? `${SIGNS.process} kegiatan` : '',
    kinds.has('decision') ? `${SIGNS.decision} keputusan` : '',
  ].filter((sign) => sign !== '');
  const names = actors.flatMap(({ name }, index) =>
    wrap(name, width - 3).map((line, at) => `${at === 0 ? letter(index) : ' '}  ${line}`),
  );
  return [...names, '', ...wrap(signs.join(' · '), width), ''];
}

/** Lanes are called A … Z, a … z. */
function letter(index: number): string {
  return String.fromCharCode(index < 26 ? 65 + index : 97 + ((index - 26) % 26));
}

function laneHead(index: number, pitch: number): string {
  return pitch > 2 ? ` ${letter(index)}  ` : `${letter(index)} `;
}

function row(columns: Columns, [number = '', text = '', lanes = '', time = '']: readonly string[]): string {
  const parts = [
    ' '.repeat(Math.max(0, columns.number - columnsOf(number))) + number,
    padded(text, columns.text),
    padded(lanes.slice(0, columns.lanes), columns.lanes),
    ...(columns.time > 0 ? [padded(time, columns.time)] : []),
  ];
  return `│ ${parts.join(' │ ')} │`;
}

function rule(columns: Columns, [left = '', middle = '', right = '']: string): string {
  const widths = [columns.number, columns.text, columns.lanes, ...(columns.time > 0 ? [columns.time] : [])];
  return left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
}
