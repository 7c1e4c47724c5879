import { expect, test } from 'vitest';
import type { Palette } from '../../src/reporters/palette.js';
import { reportPretty } from '../../src/reporters/pretty.js';
import { cleanReport, report, sentence } from './sample.js';

test('shows each finding with its place, its sentence, its text and the second place', () => {
  expect(reportPretty(report, sentence, { language: 'id' })).toBe(`a.sop.yaml:2:8  kesalahan  SOP101 rule-1
  rule-1 default "-"
  1 │ sop: 1
  2 │ nomor: "-"
    │        ^^^

a.sop.yaml:3:8  peringatan  SOP102 rule-2
  rule-2 default nanti
  2 │ nomor: "-"
  3 │ waktu: nanti
    │        ^^^^^
  lihat juga: b.sop.yaml:1:1  rule-2 first
  1 │ sop: 1
    │ ^^^

1 kesalahan, 1 peringatan dalam 1 dari 2 berkas.
`);
});

test('lets no name of a file begin a line or command the terminal', () => {
  const path = 'a\n::error::b.sop.yaml';
  const named = {
    files: report.files.map((file) => ({
      ...file,
      source: { ...file.source, path },
      diagnostics: file.diagnostics.map((finding) => ({
        ...finding,
        related: finding.related.map((place) => ({ ...place, file: '\u001b[2Jc.sop.yaml' })),
      })),
    })),
  };
  const text = reportPretty(named, sentence, { language: 'id' });
  expect(text).toContain('a␊::error::b.sop.yaml:2:8  kesalahan');
  expect(text).toContain('lihat juga: ␛[2Jc.sop.yaml  rule-2 first');
});

test('lets no value that it quotes begin a line', () => {
  const quoting = () => 'Waktu “lama\n::error::x” tidak terbaca.';
  expect(reportPretty(report, quoting, { language: 'id' })).toContain('  Waktu “lama␊::error::x” tidak terbaca.\n');
});

test('says in one line that all is well', () => {
  expect(reportPretty(cleanReport, sentence, { language: 'id' })).toBe('Tidak ada temuan dalam 1 berkas.\n');
  expect(reportPretty(cleanReport, sentence, { language: 'en' })).toBe('No findings in 1 file.\n');
});

test('sums up in English with the right plural', () => {
  const text = reportPretty({ files: report.files.slice(0, 1) }, sentence, { language: 'en' });
  expect(text).toContain('1 error, 1 warning in 1 file.');
});

test('paints through the palette it is given', () => {
  const paint = (name: string) => (text: string) => `<${name}>${text}</>`;
  const palette: Palette = {
    severity: { error: paint('e'), warning: paint('w'), info: paint('i') },
    strong: paint('b'),
    dim: paint('d'),
    good: paint('g'),
  };
  const text = reportPretty(report, sentence, { language: 'id', palette });
  expect(text).toContain('<b>a.sop.yaml:2:8</>  <e>kesalahan</>  SOP101');
  expect(text).toContain('<e>^^^</>');
  expect(text).toContain('<w>1 peringatan</>');
});

test('does not let a quoted value command the terminal', () => {
  expect(reportPretty(report, () => '\u001b[2J', { language: 'id' })).not.toContain('\u001b');
});

test('points on to the rule of the gravest finding, once, and only where something was found', () => {
  const pointing = (files: typeof report.files, language: 'id' | 'en' = 'id') =>
    reportPretty({ files }, sentence, { language, pointsOn: true });
  const [file] = report.files;
  const [grave] = file?.diagnostics ?? [];
  if (file === undefined || grave === undefined) throw new Error('the sample has no finding');
  const one = [{ ...file, diagnostics: [grave] }];
  expect(pointing(one)).toMatch(/\n\n1 kesalahan dalam 1 berkas\.\nPenjelasan dan contoh: sop explain rule-1\n$/);
  expect(pointing(one, 'en')).toMatch(/\nExplanation and examples: sop explain rule-1\n$/);
  const backwards = [{ ...file, diagnostics: [...file.diagnostics].reverse() }];
  expect(pointing(backwards)).toMatch(
    /\nPenjelasan dan contoh tiap aturan: sop explain NAMA, misalnya sop explain rule-1\n$/,
  );
  expect(pointing(backwards).match(/Penjelasan/g)).toHaveLength(1);
  expect(pointing(cleanReport.files)).toBe('Tidak ada temuan dalam 1 berkas.\n');
});
