import { describe, expect, test } from 'vitest';
import { reportMarkdown, reportMarkdownWithin } from '../../src/reporters/markdown.js';
import { context, nastyReport } from './context.js';
import { cleanReport, report } from './sample.js';

describe('Markdown', () => {
  test('has a summary, the counts by rule and a table for each file with findings', () => {
    expect(reportMarkdown(report, context)).toBe(`# Hasil pemeriksaan SOP

**1 kesalahan, 1 peringatan dalam 1 dari 2 berkas.**

## Temuan menurut aturan

| Aturan | Tingkat | Jumlah |
| --- | --- | ---: |
| SOP101 rule-1 | kesalahan | 1 |
| SOP102 rule-2 | peringatan | 1 |

## a.sop.yaml

| Baris | Tingkat | Aturan | Temuan |
| --- | --- | --- | --- |
| 2:8 | kesalahan | SOP101 rule-1 | rule-1 default "-" |
| 3:8 | peringatan | SOP102 rule-2 | rule-2 default nanti |
`);
  });

  test('says in one line that all is well, in English too', () => {
    expect(reportMarkdown(cleanReport, { ...context, language: 'en' })).toBe(
      '# Findings in the SOPs\n\n**No findings in 1 file.**\n',
    );
  });

  test('shows markup as text and keeps a finding on its row', () => {
    const text = reportMarkdown(nastyReport, context);
    expect(text).toContain('=1+1, "kutip" &amp; &lt;i&gt; 100% baris\u0001');
    expect(text).toContain('\\{0\\} \\[b\\](c) \\](x) `a\\|b` \\*c\\* \\_d\\_');
    expect(text).toContain('## bidang 1/50% \\#a,b:c\\|d.sop.yaml');
    const rows = text.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });

  test('leaves out files for which there is no room, and says how many', () => {
    const many = { files: Array.from({ length: 20 }, () => report.files[0]).flatMap((file) => file ?? []) };
    const whole = reportMarkdown(many, context);
    expect(reportMarkdownWithin(many, context, 1_000_000)).toBe(whole);
    const short = reportMarkdownWithin(many, context, 1000);
    expect(new TextEncoder().encode(short).length).toBeLessThanOrEqual(1000);
    expect(short).toContain('| SOP101 rule-1 | kesalahan | 20 |');
    const shown = short.split('## a.sop.yaml').length - 1;
    expect(shown).toBeGreaterThan(0);
    expect(short).toContain(`Temuan dalam ${20 - shown} berkas lain tidak muat di sini; lihat laporan lengkapnya.`);
  });
});
