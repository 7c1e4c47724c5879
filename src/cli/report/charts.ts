import { escapeHtml } from '../analyze/bars-svg.js';

const WIDTH = 1000;
const HEIGHT = 220;
const LEFT = 56;
const RIGHT = 20;
const TOP = 26;
const BOTTOM = 40;
const INK = '#1b1f24';
const SOFT = '#5b6470';
const BLUE = '#2a6fb0';
const RED = '#b3261e';

export interface ColumnChart {
  readonly title: string;
  /** Heights, none negative. */
  readonly values: readonly number[];
  /** What stands below the left end of the first column, and so on: as many as there are marks. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  /** A limit: a place on the axis, counted in columns from the left. */
  readonly limit?: { readonly at: number; readonly text: string };
  readonly top: (value: number) => string;
}

/** Columns side by side, such as a histogram or the course of a queue. */
export function columnsSvg({ title, values, marks, limit, top }: ColumnChart): string {
  const most = Math.max(1e-12, ...values);
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, values.length);
  const floor = HEIGHT - BOTTOM;
  const room = floor - TOP;
  const x = (at: number) => Math.round((LEFT + at * step) * 10) / 10;
  const columns = values.map((value, index) => {
    const height = Math.round((value / most) * room * 10) / 10;
    return `<rect x="${x(index)}" y="${floor - height}" width="${Math.round((step - 1) * 10) / 10}" height="${height}" fill="${BLUE}"/>`;
  });
  const labels = marks.map(
    ({ at, text }) =>
      `<line x1="${x(at)}" y1="${floor}" x2="${x(at)}" y2="${floor + 5}" stroke="${SOFT}"/><text x="${x(at)}" y="${floor + 20}" text-anchor="middle" fill="${SOFT}">${escapeHtml(text)}</text>`,
  );
  const isInside = limit !== undefined && limit.at >= 0 && limit.at <= values.length;
  const anchor = (limit?.at ?? 0) > values.length / 2 ? 'end' : 'start';
  const promise =
    limit && isInside
      ? `<line x1="${x(limit.at)}" y1="${TOP - 8}" x2="${x(limit.at)}" y2="${floor}" stroke="${RED}" stroke-width="2" stroke-dasharray="6 4"/><text x="${x(limit.at) + (anchor === 'end' ? -6 : 6)}" y="${TOP - 10}" text-anchor="${anchor}" fill="${RED}">${escapeHtml(limit.text)}</text>`
      : '';
  const scale = `<text x="${LEFT - 8}" y="${TOP + 5}" text-anchor="end" fill="${SOFT}">${escapeHtml(top(most))}</text><text x="${LEFT - 8}" y="${floor}" text-anchor="end" fill="${SOFT}">0</text>`;
  const name = escapeHtml(title);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}" font-family="system-ui,Arial,sans-serif" font-size="13" fill="${INK}"><title>${name}</title>${columns.join('')}<line x1="${LEFT}" y1="${floor}" x2="${WIDTH - RIGHT}" y2="${floor}" stroke="${SOFT}"/>${labels.join('')}${scale}${promise}</svg>`;
}
