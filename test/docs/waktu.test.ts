import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.js';
import { runWords } from '../cli/run.js';
import { wordsOfCommand } from './words-of-command.js';

const text = readFileSync(new URL('../../docs/waktu.md', import.meta.url), 'utf8');

/** A command, the SOP that stands above it, and the lines of its report that the document shows below it. */
interface Example {
  readonly sop: string;
  readonly command: string;
  readonly shown: readonly string[];
}

/** The examples in the order of the document; what stands below a command belongs to it until the next SOP. */
function examplesOf(markdown: string): readonly Example[] {
  const examples: Example[] = [];
  let sop = '';
  for (const [, language, code = '', line = ''] of markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```|^(.*)$/gm)) {
    if (language === 'yaml') sop = code;
    else if (language === 'sh') examples.push({ sop, command: code.trim(), shown: [] });
    const shown = /^> (\d\. .*)$/.exec(line)?.[1] ?? (line.startsWith('|') ? line : undefined);
    const last = examples.at(-1);
    if (shown !== undefined && last !== undefined)
      examples[examples.length - 1] = { ...last, shown: [...last.shown, shown] };
  }
  return examples;
}

const examples = examplesOf(text);

test('docs/waktu.md holds examples with figures', () => {
  expect(examples.length).toBeGreaterThanOrEqual(11);
  for (const { shown, command } of examples) expect([command, shown.length > 0]).toEqual([command, true]);
});

test.each(examples.map((example, index) => [index + 1, example] as const))(
  'every figure of example %i is what the program says',
  async (_, { sop, command, shown }) => {
    const cwd = folderWith({ 'contoh.sop.yaml': sop });
    const [, ...words] = wordsOfCommand(command);
    const { stdout, stderr, exitCode } = await runWords([...words, '--format', 'markdown'], { cwd });
    expect([stderr, exitCode]).toEqual(['', 0]);
    const lines = stdout.split('\n');
    expect(shown.filter((line) => !lines.includes(line))).toEqual([]);
  },
);

test('links of docs/waktu.md lead to its headings', () => {
  const slugs = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links).toEqual(slugs);
});
