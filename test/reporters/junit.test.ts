import { describe, expect, test } from 'vitest';
import { reportJunit } from '../../src/reporters/junit.js';
import type { Report } from '../../src/reporters/report.js';
import { all, first, readXml, type XmlElement } from '../backends/read/xml.js';
import { context, nastyReport } from './context.js';
import { cleanReport, report } from './sample.js';

const read = (each: Report, more: Partial<typeof context> = {}) => readXml(reportJunit(each, { ...context, ...more }));

/** The schema of Jenkins' xUnit plugin (junit-10.xsd) as far as it is used: element → attributes it must and may have. */
const SCHEMA: Readonly<Record<string, { must: readonly string[]; may: readonly string[]; holds: readonly string[] }>> =
  {
    testsuites: { must: ['name', 'tests', 'failures', 'errors'], may: ['time'], holds: ['testsuite'] },
    testsuite: { must: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time', 'file'], holds: ['testcase'] },
    testcase: { must: ['name', 'classname'], may: ['time'], holds: ['failure', 'error', 'system-out'] },
    failure: { must: ['message', 'type'], may: [], holds: [] },
    error: { must: ['message', 'type'], may: [], holds: [] },
    'system-out': { must: [], may: [], holds: [] },
  };

function faults(element: XmlElement): readonly string[] {
  const rule = SCHEMA[element.name];
  if (rule === undefined) return [`<${element.name}>`];
  const names = Object.keys(element.attributes);
  return [
    ...rule.must.filter((name) => !names.includes(name)).map((name) => `${element.name} lacks ${name}`),
    ...names.filter((name) => ![...rule.must, ...rule.may].includes(name)).map((name) => `${element.name}.${name}`),
    ...element.children.filter(({ name }) => !rule.holds.includes(name)).map(({ name }) => `${element.name}>${name}`),
    ...element.children.flatMap(faults),
  ];
}

describe('JUnit', () => {
  test.each([report, nastyReport, cleanReport, { files: [] }])('keeps to the schema of Jenkins', (each) => {
    expect(faults(read(each))).toEqual([]);
  });

  test('counts what it holds, in every suite and in all', () => {
    for (const element of [report, nastyReport, cleanReport].flatMap((each) => {
      const root = read(each);
      return [root, ...all(root, 'testsuite')];
    })) {
      const { tests, failures, errors } = element.attributes;
      const counted = ['testcase', 'failure', 'error'].map((name) => `${all(element, name).length}`);
      expect([tests, failures, errors]).toEqual(counted);
    }
  });

  test('has a suite for each file and a case for each rule that found something', () => {
    const [a, b] = all(read(report), 'testsuite');
    expect(a?.attributes).toMatchObject({ name: 'a.sop.yaml', tests: '2', failures: '1' });
    expect(a?.children.map(({ attributes }) => attributes.name)).toEqual(['SOP101 rule-1', 'SOP102 rule-2']);
    expect(b?.attributes).toMatchObject({ name: 'b.sop.yaml', tests: '1', failures: '0' });
  });

  test('fails a case by the severity that fails the run, and keeps what is less grave in its output', () => {
    const failures = (failOn: typeof context.failOn) => all(read(report, { failOn }), 'failure').length;
    expect([failures('error'), failures('warning')]).toEqual([1, 2]);
    expect(first(read(report), 'failure')).toMatchObject({
      attributes: { message: 'rule-1 default "-"', type: 'error' },
      text: 'a.sop.yaml:2:8: kesalahan: rule-1 default "-"',
    });
    expect(first(read(report), 'system-out').text).toBe('a.sop.yaml:3:8: peringatan: rule-2 default nanti');
  });

  test('puts all that a rule found in a file into one case', () => {
    const [named] = all(read(nastyReport), 'testcase');
    expect(first(named ?? read(nastyReport), 'system-out').text.split('50% #a')).toHaveLength(5);
  });

  test('shows a rule that broke down as an error', () => {
    const [, broken] = all(read(nastyReport), 'testcase');
    expect(broken?.attributes.name).toBe('rule-1');
    expect(first(broken ?? read(nastyReport), 'error').attributes.message).toBe('rusak <{x}>');
  });

  test('gives Jenkins no package that the name of a file would make', () => {
    const named = { ...context, shown: () => 'bidang.1/surat.masuk.sop.yaml' };
    expect(first(readXml(reportJunit(report, named)), 'testcase').attributes.classname).toBe('bidang_1/surat_masuk');
  });

  test('holds no character that XML forbids', () => {
    const xml = reportJunit(nastyReport, context);
    expect(xml).not.toContain('\u0001');
    expect(xml).not.toContain('\ud800');
    expect(xml).toContain('\ufffd');
    expect(first(readXml(xml), 'system-out').text).toContain('=1+1, "kutip" & <i> 100%\nbaris');
  });
});
