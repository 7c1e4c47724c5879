import type { MatrixRow, MatrixSection } from '../../diff/matrix.js';
import { oneLine, sayIn } from '../../diff/words.js';
import { pad, wrap } from '../../inventory/wrap.js';
import { display } from '../../reporters/display.js';
import { type Palette, PLAIN } from '../../reporters/palette.js';
import type { Comparison } from './comparison.js';
import type { DiffStage } from './formats.js';
import { notesOf } from './notes.js';
import type { DiffSide } from './read-side.js';
import { summaryText } from './summary.js';

const USUAL_WIDTH = 100;
const LEAST_WIDTH = 40;
const MARKS = { added: '+', removed: '-', changed: '~', moved: '>' } as const;

/** The changes for people: by sections of the form, each thing with what it was and what it is. */
export function diffPretty(comparison: Comparison, stage: DiffStage): string {
  const { before, after, matrix, telling } = comparison;
  const palette = stage.palette ?? PLAIN;
  const room = Math.max(LEAST_WIDTH, stage.columns ?? USUAL_WIDTH);
  const say = sayIn(telling.language);
  const notes = notesOf(comparison).flatMap((note) => wrapped(note, '  • ', '    ', room));
  const blocks = [
    [headOf(say('Semula ', 'Before'), before, palette, room), headOf(say('Menjadi', 'After '), after, palette, room)],
    ...matrix.sections.map((section) => sectionLines(section, palette, room)),
    timeLines(comparison, palette, room),
    notes.length === 0 ? [] : [palette.strong(say('Catatan', 'Notes')), ...notes],
    wrapped(summaryText(comparison), '', '', room),
  ];
  return `${blocks
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headOf(name: string, { word, sop }: DiffSide, palette: Palette, room: number): string {
  const what = [sop.number, sop.title].filter((part) => part !== '').join(' – ');
  const lead = `${name}  `;
  const [first = '', ...more] = wrapped(
    `${word}${what === '' ? '' : `  ${what}`}`,
    lead,
    ' '.repeat(lead.length),
    room,
  );
  return [palette.strong(first.slice(0, name.length)) + first.slice(name.length), ...more].join('\n');
}

/** Rows of one thing stand under its name, which is told once. */
function sectionLines({ title, rows }: MatrixSection, palette: Palette, room: number): readonly string[] {
  const lines = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const isNew = row.field === '' || before === undefined || before.item !== row.item || before.field === '';
    const head = isNew ? wrapped(headline(row), `  ${markOf(row)} `, '    ', room).map(palette.strong) : [];
    return [...head, ...rowLines(row, palette, room)];
  });
  return [palette.strong(title), ...lines];
}

function headline({ item, about, field, note }: MatrixRow): string {
  const what = about === '' ? item : `${item}: ${about}`;
  return field === '' ? `${what} (${lowered(note)})` : what;
}

/** A thing that is there before and after is changed, whichever of its sides came or went. */
function markOf({ kind, field }: MatrixRow): string {
  return field === '' ? MARKS[kind] : MARKS.changed;
}

function rowLines({ field, before, after, note }: MatrixRow, palette: Palette, room: number): readonly string[] {
  const head = field === '' ? [] : wrapped(`${field} (${lowered(note)})`, '      ', '      ', room);
  const indent = field === '' ? '      ' : '        ';
  const side = (text: string, sign: string, paint: (line: string) => string) =>
    text === ''
      ? []
      : text.split('\n').flatMap((line) => wrapped(line, `${indent}${sign} `, `${indent}  `, room).map(paint));
  return [...head, ...side(before, '-', palette.severity.error), ...side(after, '+', palette.good)];
}

function timeLines({ matrix, telling }: Comparison, palette: Palette, room: number): readonly string[] {
  if (matrix.times.length === 0) return [];
  const names = Math.max(...matrix.times.map(({ item }) => item.length));
  const lines = matrix.times.flatMap(({ item, before, after, note, difference = 0 }) => {
    const way = before === after ? before || '–' : `${before || '–'} → ${after || '–'}`;
    const lead = `  ${pad(item, names)}  `;
    const paint = difference < 0 ? palette.good : difference > 0 ? palette.severity.warning : palette.dim;
    return wrapped(`${way} (${lowered(note)})`, lead, ' '.repeat(lead.length), room).map(paint);
  });
  return [palette.strong(sayIn(telling.language)('Waktu penyelesaian', 'Time to completion')), ...lines];
}

function wrapped(text: string, lead: string, indent: string, room: number): readonly string[] {
  const safe = display(oneLine(text)).text;
  const width = Math.max(20, room - display(lead).width);
  return wrap(safe, width).map((line, index) => `${index === 0 ? lead : indent}${line}`);
}

function lowered(note: string): string {
  return note.charAt(0).toLowerCase() + note.slice(1);
}
