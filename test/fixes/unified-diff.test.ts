import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges } from '../../src/fixes/line-changes.js';
import { unifiedDiff } from '../../src/fixes/unified-diff.js';
import { folderWith } from '../cli/folder.js';
import { hasGit } from '../support/has-git.js';

describe('the changes of lines', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

  test('lead from the one to the other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = lineChanges(before, after);
        const without = (kind: string) => changes.filter((each) => each.kind !== kind).map(({ line }) => line);
        expect(without('new')).toEqual(before);
        expect(without('gone')).toEqual(after);
      }),
    );
  });

  test('are as few as can be', () => {
    const kinds = lineChanges(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e']).map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'gone', 'new', 'same', 'same', 'new']);
  });
});

describe('a unified diff', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `baris ${index + 1}\n`).join('');

  test('shows three lines around each change, and parts what lies far apart', () => {
    const before = numbered(20);
    const after = before.replace('baris 2\n', 'baris dua\n').replace('baris 19\n', '');
    expect(unifiedDiff(before, after, 'a.sop.yaml')).toEqual([
      '--- a/a.sop.yaml',
      '+++ b/a.sop.yaml',
      '@@ -1,5 +1,5 @@',
      ' baris 1',
      '-baris 2',
      '+baris dua',
      ' baris 3',
      ' baris 4',
      ' baris 5',
      '@@ -16,5 +16,4 @@',
      ' baris 16',
      ' baris 17',
      ' baris 18',
      '-baris 19',
      ' baris 20',
    ]);
  });

  test('says where the last line has no end, and names a file by its whole path', () => {
    expect(unifiedDiff('a\n', 'b', '/sop/a.sop.yaml')).toEqual([
      '--- /sop/a.sop.yaml',
      '+++ /sop/a.sop.yaml',
      '@@ -1,1 +1,1 @@',
      '-a',
      '+b',
      '\\ No newline at end of file',
    ]);
  });

  test('of equal texts is empty', () => expect(unifiedDiff('a', 'a', 'a')).toEqual([]));

  test.skipIf(!hasGit())('is what git apply takes, whatever the ends of the lines', () => {
    const line = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('\n', '\r\n')).map((parts) => parts.join(''));
    const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 15 }), fc.constantFrom('', 'akhir'));
    fc.assert(
      fc.property(text, text, ([one, end], [other, stop]) => {
        const [before, after] = [one.join('') + end, other.join('') + stop];
        fc.pre(before !== after);
        const diff = `${unifiedDiff(before, after, 'a.txt').join('\n')}\n`;
        const cwd = folderWith({ 'a.txt': before, 'a.diff': diff });
        execFileSync('git', ['apply', '--whitespace=nowarn', 'a.diff'], { cwd });
        expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(after);
      }),
      { numRuns: 20 },
    );
  });
});
