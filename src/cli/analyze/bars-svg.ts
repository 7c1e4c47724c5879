/** One bar of a chart: its parts are shares of the longest. */
export interface Bar {
  readonly label: string;
  readonly figure: string;
  readonly work: number;
  readonly waiting: number;
}

const WIDTH = 1000;
const ROW = 24;
const LABELS = 300;
const FIGURES = 200;
/** Characters of a label that surely fit; the table beside it has it whole. */
const MOST_LETTERS = 42;

/** Horizontal bars as SVG, one a row, with a title for those who listen. */
export function barsSvg(bars: readonly Bar[], title: string): string {
  const isShort = bars.every(({ label }) => label.length <= 3);
  const left = isShort ? 40 : LABELS;
  const room = WIDTH - left - FIGURES;
  const rows = bars.map((bar, index) => {
    const y = index * ROW;
    const work = Math.round(bar.work * room);
    const waiting = Math.round(bar.waiting * room);
    // Waiting comes before the work.
    const parts = [
      waiting > 0 ? `<rect x="${left}" y="${y + 4}" width="${waiting}" height="16" fill="#e3a23b"/>` : '',
      `<rect x="${left + waiting}" y="${y + 4}" width="${Math.max(work, bar.work > 0 ? 1 : 0)}" height="16" fill="#2a6fb0"/>`,
    ];
    return `<text x="${left - 8}" y="${y + 17}" text-anchor="end">${escapeHtml(shortened(bar.label))}</text>${parts.join('')}<text x="${left + waiting + work + 8}" y="${y + 17}" fill="#5b6470">${escapeHtml(bar.figure)}</text>`;
  });
  const name = escapeHtml(title);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-label="${name}" font-family="system-ui,Arial,sans-serif" font-size="13" fill="#1b1f24"><title>${name}</title>${rows.join('')}</svg>`;
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length > MOST_LETTERS
    ? `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`
    : label;
}

/** Text for HTML and for SVG within it; what neither can hold is replaced. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
