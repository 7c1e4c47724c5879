import { describe, expect, test } from 'vitest';
import { reportCheckstyle } from '../../src/reporters/checkstyle.js';
import { all, readXml } from '../backends/read/xml.js';
import { context, nastyReport } from './context.js';
import { cleanReport, report } from './sample.js';

describe('Checkstyle', () => {
  test.each([report, nastyReport, cleanReport, { files: [] }])(
    'keeps to its schema (checkstyle-report-1.0.0)',
    (each) => {
      const root = readXml(reportCheckstyle(each, context));
      expect([root.name, root.attributes]).toEqual(['checkstyle', { version: '4.3' }]);
      expect(root.children.map(({ name, attributes }) => [name, Object.keys(attributes)])).toEqual(
        each.files.map(() => ['file', ['name']]),
      );
      for (const error of all(root, 'error')) {
        expect(Object.keys(error.attributes)).toEqual(['line', 'column', 'severity', 'message', 'source']);
        expect(error.attributes.line).toMatch(/^[1-9]\d*$/);
        expect(error.attributes.column).toMatch(/^[1-9]\d*$/);
        expect(error.attributes.severity).toMatch(/^(error|warning|info)$/);
        expect(error.children).toEqual([]);
      }
      expect(all(root, 'error')).toHaveLength(each.files.flatMap(({ diagnostics }) => diagnostics).length);
    },
  );

  test('gives each finding with its place and its rule', () => {
    expect(all(readXml(reportCheckstyle(report, context)), 'error').map(({ attributes }) => attributes)).toEqual(
      [
        { line: '2', column: '8', severity: 'error', message: 'rule-1 default "-"', source: 'sop.SOP101.rule-1' },
        { line: '3', column: '8', severity: 'warning', message: 'rule-2 default nanti', source: 'sop.SOP102.rule-2' },
      ].map((each) => ({ ...each })),
    );
  });

  test('keeps line breaks in attributes from becoming spaces', () => {
    expect(reportCheckstyle(nastyReport, context)).toContain('100%&#10;baris');
  });
});
