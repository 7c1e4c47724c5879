/** A text within a line of Markdown that shows it as it is; what stands between backticks stays code. */
export function markdownText(text: string): string {
  const pieces = text.replace(/\s*\n\s*/g, ' ').split(/(`[^`]+`)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? codeInTable(piece) : escapeMarkup(piece))).join('');
}

/** A row of a table; the cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table with its head; columns named in `right` are aligned to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const rule = head.map((_, index) => (right.includes(index) ? '---:' : '---'));
  return [head, rule, ...rows].map(tableRow).join('\n');
}

/** Within backticks only the border of a cell must be escaped (GitHub Flavored Markdown, 4.10). */
function codeInTable(code: string): string {
  return code.replaceAll('|', '\\|');
}

function escapeMarkup(text: string): string {
  return text
    .replace(/[\\`*_[\]{}|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
