/** The words of a command as a shell parts them: quotes hold words together, a line that ends in `\` goes on. */
export function wordsOfCommand(line: string): readonly string[] {
  return [...line.replace(/\\\n\s*/g, '').matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}
