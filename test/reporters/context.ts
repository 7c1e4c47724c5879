import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Report } from '../../src/reporters/report.js';
import type { ReportContext } from '../../src/reporters/reporter.js';
import { createSource } from '../../src/source/source.js';
import { sentence } from './sample.js';

/** What the reporters are told besides the findings; the rules are those of the sample reports. */
export const context: ReportContext = {
  sentence,
  language: 'id',
  version: '1.2.3',
  failOn: 'error',
  rules: [
    {
      code: 'SOP101',
      name: 'rule-1',
      severity: 'error',
      basis: 'Pasal 1',
      texts: { default: 'Nomor “{part}” kosong. Isi.' },
    },
    {
      code: 'SOP102',
      name: 'rule-2',
      severity: 'warning',
      basis: 'Pasal 2',
      texts: { default: 'Teks `a. b` {x}.', first: 'Ini.' },
    },
    { code: 'SOP103', name: 'rule-3', severity: 'info', basis: 'Pasal 3', texts: { other: 'Catatan' } },
  ],
  shown: (path) => path,
};

const NASTY_TEXT = 'judul: 😀 <b>\r\nnomor: {a: [b](c)}\r\nwaktu: |\r\n  satu\r\n  dua\r\n';
const NASTY_PATH = 'bidang 1/50% #a,b:c|d.sop.yaml';

const nasty = (part: string, said: string, more: Partial<Diagnostic> = {}): Diagnostic => {
  const start = NASTY_TEXT.indexOf(part);
  return {
    code: 'SOP103',
    rule: 'rule-3',
    severity: 'info',
    message: 'default',
    data: { part: said },
    file: NASTY_PATH,
    path: [],
    span: { start, end: start + part.length },
    related: [],
    ...more,
  };
};

/** Characters that some format or other takes for something special, a wide one, an empty span at the end of the text. */
export const nastyReport: Report = {
  files: [
    {
      source: createSource(NASTY_PATH, NASTY_TEXT),
      diagnostics: [
        nasty('<b>', '=1+1, "kutip" & <i> 100%\nbaris\u0001 \ud800 |'),
        nasty('[b](c)', '{0} [b](c) ](x) `a|b` *c* _d_', {
          path: ['langkah', 3, 'waktu'],
          fix: { edits: [{ span: { start: 0, end: 0 }, text: '# {komentar}\n' }] },
          related: [
            { message: 'x', data: {}, file: 'tidak-dibaca.sop.yaml', span: { start: 0, end: 3 } },
            { message: 'y', data: {}, file: NASTY_PATH, span: { start: 7, end: 9 } },
          ],
        }),
        nasty('  satu\r\n  dua\r\n', 'akhir'),
        nasty('', 'ujung', { span: { start: NASTY_TEXT.length, end: NASTY_TEXT.length } }),
      ],
    },
  ],
  failures: [{ rule: 'rule-1', file: NASTY_PATH, reason: 'rusak <{x}>' }],
};
