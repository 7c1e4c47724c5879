import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withResolution } from '../../src/cli/render/png-resolution.js';
import { withStandIns } from '../../src/cli/render/stand-ins.js';
import { textWidth } from '../../src/layout/text/measure.js';
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
    expect((await paint(' 😀.')).equals(await paint(' ?.'))).toBe(false);
    // The accent of an Arabic letter has no room of its own, and no box.
    expect((await paint('\u064e\u{e0100}')).equals(plain)).toBe(true);
    expect(emoji.equals(plain)).toBe(false);
  }, 60_000);

  test.each(['0', '601', '72.5', 'tinggi'])('refuses %s as a resolution', async (dpi) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stderr, exitCode } = await run(`render a.sop.yaml --to png --dpi ${dpi}`, { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`"${dpi}" (--dpi) bukan kerapatan gambar`);
  });
});

test('gives a stand-in the full em that layout and the PDF give to what the font lacks', () => {
  const text = (weight: string) => `<g font-size="200"${weight}>\n<text x="1" y="2">a中文é\u064e</text>\n</g>`;
  const question = (gap: number) => `<tspan letter-spacing="${gap}em">?</tspan>`;
  expect(withStandIns(text(''), 'Arial')).toBe(
    text('').replace('中文é\u064e', `${question(0.444)}${question(0.444)}é`),
  );
  expect(withStandIns(text(' font-weight="bold"'), 'Arial')).toContain(`a${question(0.389)}`);
  const font = { family: 'Arial', size: 20, bold: false, italic: false } as const;
  expect(textWidth('中', font)).toBe(200);
});

test('says in a PNG how large it is printed, with the checksum of the chunk', () => {
  const whole = Buffer.from(withResolution(PNG, 150));
  const at = whole.indexOf('pHYs');
  expect(at).toBe(8 + 25 + 4);
  expect([whole.readUInt32BE(at + 4), whole.readUInt32BE(at + 8), whole[at + 12]]).toEqual([5906, 5906, 1]);
  // 150 dpi as other programs write it.
  expect(whole.subarray(at + 13, at + 17).toString('hex')).toBe('679fd252');
});
