import { wrap } from '../../inventory/wrap.js';
import type { Language } from '../../messages/language.js';
import { safeText } from '../../reporters/display.js';
import { type Palette, PLAIN } from '../../reporters/palette.js';
import { textTable } from '../analyze/text-table.js';
import type { ReportPage, ReportPart } from './report.js';

export interface PrettyStage {
  readonly palette?: Palette;
  /** Cells of the terminal. */
  readonly columns?: number;
}

const USUAL_WIDTH = 100;
const BAR = 16;

/** The page for a terminal. */
export function prettyPage(page: ReportPage, language: Language, stage: PrettyStage): string {
  const palette = stage.palette ?? PLAIN;
  const room = Math.max(50, stage.columns ?? USUAL_WIDTH);
  const head = [
    palette.strong(safeText(page.title)),
    ...wrap(safeText(page.subtitle), room).map((line) => palette.dim(line)),
  ];
  const blocks = [
    head.join('\n'),
    listed('', page.alerts, '!', room, palette.severity.error, palette),
    ...page.parts.map((part) => drawn(part, palette, room)),
    listed(language === 'id' ? 'Catatan' : 'Notes', page.notes, '•', room, (text) => text, palette),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function drawn({ title, columns, rows }: ReportPart, palette: Palette, room: number): string {
  const hasBars = rows.some(({ bar }) => bar !== undefined);
  const tones = { good: palette.good, bad: palette.severity.error, strong: palette.strong };
  const lines = textTable(
    [
      ...columns.map(({ head, right, wraps, dispensable }) => ({
        head,
        ...(right && { right }),
        ...(wraps && { least: 14 }),
        ...(dispensable !== undefined && { dispensable }),
      })),
      ...(hasBars ? [{ head: '', dispensable: 9 }] : []),
    ],
    rows.map(({ cells, bar, tone }) => [
      ...cells.map((text, index) => ({ text, ...(index > 0 && tone && { paint: tones[tone] }) })),
      ...(hasBars ? [{ text: barText(bar) }] : []),
    ]),
    room - 2,
    palette.dim,
  );
  return [...(title === '' ? [] : [palette.strong(title)]), ...lines.map((line) => `  ${line}`)].join('\n');
}

function barText(bar: ReportPart['rows'][number]['bar']): string {
  if (bar === undefined) return '';
  const work = Math.min(BAR, Math.round(bar.work * BAR));
  const waiting = Math.min(BAR - work, Math.round(bar.waiting * BAR));
  return '█'.repeat(work) + '░'.repeat(waiting);
}

function listed(
  title: string,
  texts: readonly string[],
  mark: string,
  room: number,
  paint: (text: string) => string,
  palette: Palette,
): string {
  if (texts.length === 0) return '';
  const items = texts.flatMap((text) =>
    wrap(safeText(text), room - 6).map((line, index) => paint(`  ${index === 0 ? `${mark} ` : '  '}${line}`)),
  );
  return [...(title === '' ? [] : [palette.strong(title)]), ...items].join('\n');
}
