import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withResolution } from '../../src/cli/render/png-resolution.js';
import { PNG } from '../support/png.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP, sopWith } from './sop.js';

describe('sop render --to png', () => {
  test('paints each page in the size of its paper at the resolution that is asked for', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stdout, stderr, exitCode } = await run('render a.sop.yaml --to png --dpi 50', { cwd });
    expect([stdout, stderr, exitCode]).toEqual(['Ditulis: a-1.png\nDitulis: a-2.png\n', '', 0]);
    const png = readFileSync(join(cwd, 'a-1.png'));
    // F4 across: 330 × 215 mm.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Math.round((330 / 25.4) * 50),
      Math.round((215 / 25.4) * 50),
    ]);
  });

  test('paints letters, and a question mark, not a box, for what the font lacks', async () => {
    const paint = async (ending: string) => {
      const cwd = folderWith({ 'a.sop.yaml': sopWith({ 'tata naskah dinas': `tata naskah dinas${ending}` }) });
      await run('render a.sop.yaml --to png --dpi 50', { cwd });
      return readFileSync(join(cwd, 'a-1.png'));
    };
    const [plain, emoji, question] = [await paint(''), await paint(' 😀'), await paint(' ?')];
    expect(emoji.equals(question)).toBe(true);
    expect(emoji.equals(plain)).toBe(false);
  }, 60_000);

  test.each(['0', '601', '72.5', 'tinggi'])('refuses %s as a resolution', async (dpi) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stderr, exitCode } = await run(`render a.sop.yaml --to png --dpi ${dpi}`, { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`"${dpi}" (--dpi) bukan kerapatan gambar`);
  });
});

test('says in a PNG how large it is printed, with the checksum of the chunk', () => {
  const whole = Buffer.from(withResolution(PNG, 150));
  const at = whole.indexOf('pHYs');
  expect(at).toBe(8 + 25 + 4);
  expect([whole.readUInt32BE(at + 4), whole.readUInt32BE(at + 8), whole[at + 12]]).toEqual([5906, 5906, 1]);
  // 150 dpi as other programs write it.
  expect(whole.subarray(at + 13, at + 17).toString('hex')).toBe('679fd252');
});
