import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.js';
import { runWords } from '../cli/run.js';
import { wordsOfCommand } from './words-of-command.js';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/simulasi.md', root), 'utf8');

/** Tables that the document shows, by the name that stands above them. */
const tables = Object.fromEntries(
  [...text.matchAll(/`([\w-]+\.csv)`:\n\n```csv\n([\s\S]*?)```/g)].map(([, name = '', table = '']) => [name, table]),
);

/** Commands with the lines that the document shows of what the last of them says. */
const examples = [...text.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g)].map(
  ([, commands = '', shown = '']) => ({ commands: commands.trim().split('\n'), shown: shown.trim().split('\n') }),
);

const plain = (line: string) => line.replace(/\s+/g, ' ').trim();

test('docs/simulasi.md holds commands and tables', () => {
  expect(Object.keys(tables)).toEqual(['catatan.csv', 'volume.csv']);
  expect(examples.length).toBeGreaterThanOrEqual(8);
  expect(examples.filter(({ shown }) => shown[0] !== '').length).toBeGreaterThanOrEqual(7);
});

test.each(examples.map(({ commands, shown }) => [commands.join('; '), commands, shown] as const))(
  'docs/simulasi.md: %s',
  async (_, commands, shown) => {
    const izin = readFileSync(new URL('examples/izin-pendirian-sma.sop.yaml', root), 'utf8');
    const cwd = folderWith({ 'izin.sop.yaml': izin, ...tables });
    let told = '';
    for (const command of commands) {
      const [, ...words] = wordsOfCommand(command);
      const { stdout, stderr, exitCode } = await runWords(words, { cwd });
      expect([stderr.replace(/^Ditulis: .*\n/gm, ''), exitCode]).toEqual(['', 0]);
      told = stdout;
    }
    const lines = told.split('\n').map(plain);
    expect(shown.map(plain).filter((line) => line !== '' && !lines.some((each) => each.startsWith(line)))).toEqual([]);
  },
  60_000,
);

test('links of docs/simulasi.md lead to its headings', () => {
  const slugs = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  expect([...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link)).toEqual(slugs);
});
