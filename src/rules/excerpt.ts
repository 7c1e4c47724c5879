/** The beginning of a text for quoting it in a message: its first line, cut at a word with "…" behind about `length` letters. */
export function excerpt(text: string, length = 60): string {
  const line = text.trim().split(/\s*\n/)[0] ?? '';
  if (line.length <= length) return line === text.trim() ? line : `${line} …`;
  const cut = line.slice(0, length + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > length / 2 ? end : length).replace(/[\s,;:(]+$/, '')} …`;
}
