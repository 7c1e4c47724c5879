import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/cli/new/fill-in.js';
import { readTemplates } from '../../src/cli/new/templates.js';
import { folderWith } from '../cli/folder.js';
import { findingsAt } from './run-check.js';

describe('the SOPs of the package', () => {
  it.each(['templates', 'examples'])('validate without any finding in %s', async (folder) => {
    expect(await findingsAt(folder)).toEqual([]);
  });

  it('validate without any finding as sop new writes them', async () => {
    const templates = await readTemplates();
    expect(templates.map(({ name }) => name)).toEqual([
      'cuti',
      'informasi-publik',
      'pengaduan',
      'perizinan',
      'seleksi-cpns',
      'surat-keluar',
      'surat-masuk',
    ]);
    const filled = templates.map(({ name, text }) => [
      `${name}.sop.yaml`,
      fillIn(text, { schema: 'x', today: '2026-11-24' }),
    ]);
    expect(await findingsAt(folderWith(Object.fromEntries(filled)))).toEqual([]);
  });
});

describe('filling in a template', () => {
  const at = { schema: './skema.json', today: '2028-02-29' };

  it('changes the schema, the dates and the year of the number, and nothing else', async () => {
    for (const { text } of await readTemplates()) {
      const before = text.split('\n');
      const after = fillIn(text, at).split('\n');
      expect(after).toHaveLength(before.length);
      const changed = after.filter((line, index) => line !== before[index]).map((line) => line.trim());
      expect(changed).toEqual([
        '# yaml-language-server: $schema=./skema.json',
        expect.stringMatching(/^nomor: .*\/2028$/),
        expect.stringMatching(/^pembuatan: 2028-02-29 #/),
        expect.stringMatching(/^efektif: 2028-02-29 #/),
        '- { revisi_ke: 0, tanggal: 2028-02-29, uraian: Dokumen baru }',
      ]);
    }
  });

  it('takes a path with a dollar sign as it is', () => {
    expect(fillIn('# yaml-language-server: $schema=a\n', { ...at, schema: 'file:///$1/$&' })).toBe(
      '# yaml-language-server: $schema=file:///$1/$&\n',
    );
  });
});
