import { wrap } from '../../inventory/wrap.js';
import { safeText } from '../../reporters/display.js';
import { type Palette, PLAIN } from '../../reporters/palette.js';
import { adviceText } from './advice-text.js';
import type { AnalyzedSop } from './analyzed.js';
import { notesOf } from './notes.js';
import { actorsSection, figuresSection, overviewSection, type Section, stepsSection } from './sections.js';
import { textTable } from './text-table.js';
import type { TimeWriter } from './units.js';

export interface Stage {
  readonly palette?: Palette;
  /** Cells of the terminal. */
  readonly columns?: number;
}

const BAR = 16;
const USUAL_WIDTH = 100;

/** The analysis for people: one SOP in full, several as a table with the greatest savings. */
export function analysisPretty(sops: readonly AnalyzedSop[], writer: TimeWriter, stage: Stage): string {
  const palette = stage.palette ?? PLAIN;
  const room = Math.max(50, stage.columns ?? USUAL_WIDTH);
  const [only] = sops;
  const blocks = sops.length === 1 && only ? single(only, writer, palette, room) : many(sops, writer, palette, room);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function single(each: AnalyzedSop, writer: TimeWriter, palette: Palette, room: number): readonly string[] {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const head = `${palette.strong(safeText(each.title))}\n${palette.dim(safeText(each.path))}`;
  const notes = listed(say('Catatan', 'Notes'), notesOf(each, writer.language), palette, room, '•');
  const found = each.changed ?? each.found;
  if (found === undefined)
    return [head, say('Berkas ini tidak terbaca sebagai SOP.', 'This file cannot be read as an SOP.'), notes];
  const advice = found.advice.map((item) => adviceText(item, each.calendar, writer));
  return [
    head,
    drawn(figuresSection(each, writer), palette, room),
    drawn(stepsSection(found, each.calendar, writer), palette, room),
    drawn(actorsSection(found, each.calendar, writer), palette, room),
    listed(say('Penyederhanaan', 'To make it faster'), advice, palette, room),
    notes,
  ];
}

function many(sops: readonly AnalyzedSop[], writer: TimeWriter, palette: Palette, room: number): readonly string[] {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const over = sops.filter(({ found, changed }) => {
    const { normal, promised } = (changed ?? found)?.analysis ?? {};
    return normal !== undefined && promised?.limit !== undefined && normal.minutes > promised.limit;
  });
  const faulty = sops.filter(({ errors }) => errors.length > 0);
  const advice = sops.flatMap((each) => {
    const [best] = (each.changed ?? each.found)?.advice ?? [];
    return best ? [{ best, text: `${each.title}: ${adviceText(best, each.calendar, writer)}` }] : [];
  });
  const top = [...advice].sort((a, b) => (b.best.expected ?? b.best.normal) - (a.best.expected ?? a.best.normal));
  const changed = sops.filter((each) => each.changed !== undefined).length;
  const counts = [
    say(`${sops.length} SOP`, `${sops.length} SOPs`),
    ...(changed > 0 ? [say(`--set berlaku pada ${changed} di antaranya`, `--set fits ${changed} of them`)] : []),
    say(`${over.length} melewati standar pelayanannya`, `${over.length} over their service standard`),
    ...(faulty.length > 0
      ? [
          say(
            `${faulty.length} dengan kesalahan (lihat "sop validate")`,
            `${faulty.length} with errors (see "sop validate")`,
          ),
        ]
      : []),
  ];
  return [
    drawn({ ...overviewSection(sops, writer), title: '' }, palette, room),
    listed(
      say('Penyederhanaan dengan hemat terbesar', 'The greatest savings'),
      top.slice(0, 5).map(({ text }) => text),
      palette,
      room,
    ),
    `${counts.join(', ')}.`,
  ];
}

function drawn({ title, columns, rows }: Section, palette: Palette, room: number): string {
  const hasBars = rows.some(({ bar }) => bar !== undefined);
  const texts = textTable(
    [
      ...columns.map(({ head, right, wraps, dispensable }) => ({
        head,
        ...(right && { right }),
        ...(wraps && { least: 16 }),
        ...(dispensable !== undefined && { dispensable }),
      })),
      ...(hasBars ? [{ head: '', dispensable: 5 }] : []),
    ],
    rows.map(({ cells, bar, tone }) => [
      ...cells.map((text, index) => ({ text, ...(index > 0 && tone && { paint: painter(tone, palette) }) })),
      ...(hasBars ? [{ text: barText(bar) }] : []),
    ]),
    room - 2,
    palette.dim,
  );
  const head = title === '' ? [] : [palette.strong(title)];
  return [...head, ...texts.map((line) => `  ${line}`)].join('\n');
}

function painter(tone: 'good' | 'bad' | 'strong', palette: Palette): (text: string) => string {
  if (tone === 'good') return palette.good;
  return tone === 'bad' ? palette.severity.error : palette.strong;
}

/** Work is full, waiting is pale. */
function barText(bar: Section['rows'][number]['bar']): string {
  if (bar === undefined) return '';
  const work = Math.round(bar.work * BAR);
  const waiting = Math.round(Math.min(1, bar.waiting) * BAR);
  const text = '█'.repeat(Math.min(work, BAR)) + '░'.repeat(waiting);
  return text === '' && bar.work + bar.waiting > 0 ? '▏' : text;
}

function listed(title: string, texts: readonly string[], palette: Palette, room: number, mark?: string): string {
  if (texts.length === 0) return '';
  const items = texts.flatMap((text, index) => {
    const number = mark ?? `${index + 1}.`;
    return wrap(safeText(text), room - 6).map((line, place) => `  ${place === 0 ? number.padEnd(3) : '   '}${line}`);
  });
  return [palette.strong(title), ...items].join('\n');
}
