import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { callsIn, faultsOf } from '../ci/commands-in.js';
import { folderWith } from '../cli/folder.js';
import { run, runWords } from '../cli/run.js';
import { SOP } from '../cli/sop.js';

const root = new URL('../../', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, root), 'utf8');
const documents = ['README.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, calls: callsIn(textOf(name)) }));

test.each(documents)('$name calls sop as it can be called', ({ calls }) => {
  expect(calls.flatMap(faultsOf)).toEqual([]);
});

test('the README and the guides show a call of every command', () => {
  const called = new Set(
    documents.flatMap(({ calls }) => calls.filter(({ length }) => length > 1).map(([name]) => name)),
  );
  const names = COMMANDS.map((make) => make.name.replace('Command', ''));
  expect(names.filter((name) => !called.has(name))).toEqual([]);
});

test.each([
  ['sop validate --formt json', "unknown option '--formt'"],
  ['sop simulate a.sop.yaml b.sop.yaml', 'too many arguments'],
  ['sop conform log.csv', "missing required argument 'file'"],
  ['sop validate --fail-on fatal', 'Allowed choices are error, warning, info'],
])('sees what is wrong with "%s"', (text, message) => {
  expect(callsIn(text).flatMap(faultsOf).join()).toContain(message);
});

/** Forms of a call, what has no end, what asks git, and what needs a program of its own. */
const NOT_HERE = /[<[]|--watch|HEAD~|mermaid-|,png/;

describe('what README.md and docs/panduan.md call', { timeout: 60_000 }, () => {
  const files = {
    'SOP/a.sop.yaml': SOP,
    'sop/a.sop.yaml': SOP,
    'examples/a.sop.yaml': SOP,
    'lama.sop.yaml': SOP,
    'SOP/sop-baseline.json': '{"version": 1, "findings": []}',
    'sop-baseline.json': '{"version": 1, "findings": []}',
    'catatan.csv': 'kasus,langkah,mulai,selesai\nK1,1,2026-01-05 08:00,2026-01-05 08:10\n',
    'volume.csv': 'nomor,volume\n000.8.3.3/017,1000\n',
  };
  const called = ['README.md', 'docs/panduan.md'].flatMap((name) => callsIn(textOf(name)));
  const lines = called.map((words) => words.map((word) => word.replace(/^D:\\/, '').replaceAll('\\', '/')));
  const runnable = lines.filter((words) => words.length > 1 && !NOT_HERE.test(words.join(' ')));

  test.each(runnable.map((words) => ({ words, line: words.join(' ') })))('works: $line', async ({ words }) => {
    const cwd = folderWith(files);
    if (words[0] !== 'new') await run('new surat-masuk surat-masuk-dinas', { cwd });
    const { stderr, exitCode } = await runWords(words, { cwd });
    expect(exitCode, stderr).toBeLessThan(2);
  });
});
