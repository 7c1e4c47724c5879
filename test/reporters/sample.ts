import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Report, Sentence } from '../../src/reporters/report.js';
import { createSource } from '../../src/source/source.js';

const text = 'sop: 1\nnomor: "-"\nwaktu: nanti\n';

const finding = (code: string, part: string, more: Partial<Diagnostic> = {}): Diagnostic => {
  const start = text.indexOf(part);
  return {
    code,
    rule: `rule-${code.slice(-1)}`,
    severity: 'error',
    message: 'default',
    data: { part },
    file: 'a.sop.yaml',
    path: ['nomor'],
    span: { start, end: start + part.length },
    related: [],
    ...more,
  };
};

/** Two files: one with an error, a warning with a related place and a fix; one that is clean. */
export const report: Report = {
  files: [
    {
      source: createSource('a.sop.yaml', text),
      diagnostics: [
        finding('SOP101', '"-"'),
        finding('SOP102', 'nanti', {
          severity: 'warning',
          path: ['langkah', 0, 'waktu'],
          related: [{ message: 'first', data: {}, file: 'b.sop.yaml', span: { start: 0, end: 3 } }],
          fix: { edits: [{ span: { start: 25, end: 30 }, text: '1 jam' }] },
        }),
      ],
    },
    { source: createSource('b.sop.yaml', 'sop: 1\n'), diagnostics: [] },
  ],
};

export const cleanReport: Report = { files: report.files.slice(1) };

export const sentence: Sentence = (rule, message, data) => `${rule} ${message} ${data.part ?? ''}`.trim();
