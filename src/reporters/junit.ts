import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isAtLeast } from '../diagnostics/severity.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import type { Source } from '../source/source.js';
import { grouped } from './grouped.js';
import { lineAndColumn } from './place-text.js';
import type { BrokenRule, ReportFile } from './report.js';
import type { ReportContext, Reporter } from './reporter.js';
import { element, XML_HEAD } from './xml.js';

/** A piece of the report and how it went. */
interface Tested {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each file, a case for each of its rules that found something. A
 * case has failed where a finding is as grave as `failOn`; other findings stand in its output. A clean file has one case.
 */
export const reportJunit: Reporter = ({ files, failures = [] }, context) => {
  const suites = files.map((file) => {
    const broken = failures.filter(({ file: path }) => path === file.source.path);
    return suite(file, broken, context);
  });
  const attributes = { name: 'sop validate', ...totals(suites), time: 0 };
  return `${XML_HEAD}${element('testsuites', attributes, xmlOf(suites))}`;
};

function suite({ source, diagnostics }: ReportFile, broken: readonly BrokenRule[], context: ReportContext): Tested {
  const name = context.shown(source.path);
  const cases = [
    ...grouped(diagnostics, ({ code }) => code).map((found) => ruleCase(name, found, source, context)),
    ...broken.map((failure) => brokenCase(name, failure)),
  ];
  const all = cases.length > 0 ? cases : [testcase(name, 'sop validate', [], {})];
  const counts = totals(all);
  return { xml: element('testsuite', { name, ...counts, skipped: 0, time: 0, file: name }, xmlOf(all)), ...counts };
}

/** What one rule found in one file. Readers show one failure a case, so all findings stand in it. */
function ruleCase(
  file: string,
  found: readonly [Diagnostic, ...Diagnostic[]],
  source: Source,
  context: ReportContext,
): Tested {
  const lines = (findings: readonly Diagnostic[]) =>
    findings.map((finding) => describe(finding, `${file}:${lineAndColumn(source, finding.span.start)}`, context));
  const grave = found.filter(({ severity }) => isAtLeast(severity, context.failOn));
  const minor = found.filter(({ severity }) => !isAtLeast(severity, context.failOn));
  const [gravest] = grave;
  const parts: string[] = [];
  if (gravest !== undefined) {
    const message = context.sentence(gravest.rule, gravest.message, gravest.data);
    parts.push(element('failure', { message, type: gravest.severity }, lines(grave).join('\n')));
  }
  if (minor.length > 0) parts.push(element('system-out', {}, lines(minor).join('\n')));
  return testcase(file, `${found[0].code} ${found[0].rule}`, parts, { failures: gravest === undefined ? 0 : 1 });
}

function brokenCase(file: string, { rule, reason }: BrokenRule): Tested {
  return testcase(file, rule, [element('error', { message: reason, type: 'failure' })], { errors: 1 });
}

/** Jenkins takes what stands before the last full stop as a package: none of the name of the file is one. */
function testcase(
  file: string,
  name: string,
  parts: readonly string[],
  { failures = 0, errors = 0 }: { readonly failures?: number; readonly errors?: number },
): Tested {
  const classname = file.replace(/\.sop\.yaml$/, '').replaceAll('.', '_');
  return { xml: element('testcase', { name, classname, time: 0 }, parts), tests: 1, failures, errors };
}

function describe(finding: Diagnostic, place: string, { language, sentence }: ReportContext): string {
  const severity = REPORT_WORDS[language].severity[finding.severity];
  return `${place}: ${severity}: ${sentence(finding.rule, finding.message, finding.data)}`;
}

function totals(parts: readonly Tested[]): Omit<Tested, 'xml'> {
  const sum = (count: (part: Tested) => number) => parts.reduce((total, part) => total + count(part), 0);
  return { tests: sum(({ tests }) => tests), failures: sum((p) => p.failures), errors: sum((p) => p.errors) };
}

function xmlOf(parts: readonly Tested[]): readonly string[] {
  return parts.map(({ xml }) => xml);
}
