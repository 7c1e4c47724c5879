import { wrap } from '../../inventory/wrap.js';
import { safeText } from '../../reporters/display.js';
import { type Palette, PLAIN } from '../../reporters/palette.js';
import type { Chapter } from './chapter.js';
import { overviewSection } from './overview.js';
import type { Part } from './part.js';
import type { Section } from './sections.js';
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
export function analysisPretty(parts: readonly Part[], writer: TimeWriter, stage: Stage): string {
  const palette = stage.palette ?? PLAIN;
  const room = Math.max(50, stage.columns ?? USUAL_WIDTH);
  const [only] = parts;
  const chapter = parts.length === 1 ? only?.chapter : undefined;
  const blocks = chapter ? single(chapter, writer, palette, room) : many(parts, writer, palette, room);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function single({ title, path, notes, findings }: Chapter, writer: TimeWriter, palette: Palette, room: number) {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const head = `${palette.strong(safeText(title))}\n${palette.dim(safeText(path))}`;
  const noted = listed(say('Catatan', 'Notes'), notes, palette, room, '•');
  if (findings === undefined)
    return [head, say('Berkas ini tidak terbaca sebagai SOP.', 'This file cannot be read as an SOP.'), noted];
  return [
    head,
    ...findings.tables.map((table) => drawn(table, palette, room)),
    listed(say('Penyederhanaan', 'To make it faster'), findings.advice, palette, room),
    noted,
  ];
}

function many(parts: readonly Part[], writer: TimeWriter, palette: Palette, room: number): readonly string[] {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const entries = parts.flatMap(({ overview }) => overview ?? []);
  const over = entries.filter(({ isOver }) => isOver).length;
  const faulty = parts.filter(({ isFaulty }) => isFaulty).length;
  const changed = parts.filter(({ isChanged }) => isChanged).length;
  const top = entries
    .flatMap(({ title, best }) => (best ? [{ saved: best.saved, text: `${title}: ${best.text}` }] : []))
    .sort((a, b) => b.saved - a.saved);
  const counts = [
    say(`${parts.length} SOP`, `${parts.length} SOPs`),
    ...(changed > 0 ? [say(`--set berlaku pada ${changed} di antaranya`, `--set fits ${changed} of them`)] : []),
    say(`${over} melewati standar pelayanannya`, `${over} over their service standard`),
    ...(faulty > 0
      ? [say(`${faulty} dengan kesalahan (lihat "sop validate")`, `${faulty} with errors (see "sop validate")`)]
      : []),
  ];
  return [
    drawn({ ...overviewSection(entries, writer), title: '' }, palette, room),
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
