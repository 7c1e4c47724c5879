/** Lets Excel on Windows read UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as CSV (RFC 4180), each cell as it is except for what a spreadsheet would take for a formula. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows);
}

/** More rows to follow on others. */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins like a formula gets an apostrophe before it (OWASP, CSV injection): a file may come from anybody. */
function harmless(text: string): string {
  return /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) && text !== '-' ? `'${text}` : text;
}
