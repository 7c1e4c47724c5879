import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reportJson } from '../../src/reporters/json.js';
import { cleanReport, report, sentence } from './sample.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

test('counts what a baseline holds where there is one', () => {
  const counted = JSON.parse(reportJson({ ...report, known: 3 }, sentence));
  expect(counted.summary.baseline).toBe(3);
  expect(validate(counted), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.parse(reportJson(report, sentence)).summary).not.toHaveProperty('baseline');
});

test('gives every finding with both ends of its span, related places and fix', () => {
  expect(JSON.parse(reportJson(report, sentence))).toEqual({
    version: 1,
    files: [
      {
        path: 'a.sop.yaml',
        findings: [
          {
            code: 'SOP101',
            rule: 'rule-1',
            severity: 'error',
            message: 'rule-1 default "-"',
            path: ['nomor'],
            span: { start: { line: 2, column: 8, offset: 14 }, end: { line: 2, column: 11, offset: 17 } },
            related: [],
            fix: null,
          },
          {
            code: 'SOP102',
            rule: 'rule-2',
            severity: 'warning',
            message: 'rule-2 default nanti',
            path: ['langkah', 0, 'waktu'],
            span: { start: { line: 3, column: 8, offset: 25 }, end: { line: 3, column: 13, offset: 30 } },
            related: [
              {
                message: 'rule-2 first',
                file: 'b.sop.yaml',
                span: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } },
              },
            ],
            fix: {
              edits: [
                {
                  span: { start: { line: 3, column: 8, offset: 25 }, end: { line: 3, column: 13, offset: 30 } },
                  text: '1 jam',
                },
              ],
            },
          },
        ],
      },
      { path: 'b.sop.yaml', findings: [] },
    ],
    summary: { files: 2, error: 1, warning: 1, info: 0 },
  });
});

test('agrees with its schema', () => {
  for (const each of [report, cleanReport, { files: [] }]) {
    validate(JSON.parse(reportJson(each, sentence)));
    expect(validate.errors).toBeNull();
  }
});

test('has a schema that lets nothing else pass', () => {
  expect(validate({ ...JSON.parse(reportJson(report, sentence)), extra: 1 })).toBe(false);
});

test('ends with a line break', () => {
  expect(reportJson(cleanReport, sentence).endsWith('}\n')).toBe(true);
});
