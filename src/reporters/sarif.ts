import type { Diagnostic, Fix, RelatedDiagnostic } from '../diagnostics/diagnostic.js';
import { fingerprints } from '../diagnostics/fingerprint.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import type { Source } from '../source/source.js';
import type { Path, Span } from '../source/span.js';
import { type Report, type ReportFile, sourceOf } from './report.js';
import type { ReportContext, Reporter } from './reporter.js';
import { artifactLocation, region } from './sarif-places.js';
import { reportingDescriptor, SARIF_LEVELS } from './sarif-rules.js';
import { sarifText } from './sarif-text.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS), for code scanning and for viewers in editors. */
export const reportSarif: Reporter = (report, context) => {
  const { language, version, rules } = context;
  const indexes = new Map(rules.map(({ name }, index) => [name, index]));
  const run = {
    tool: {
      driver: {
        name: 'sop',
        version,
        semanticVersion: version,
        language,
        rules: rules.map((rule) => reportingDescriptor(rule, language)),
      },
    },
    invocations: [invocation(report, context)],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: REPORT_WORDS[language].root } } },
    language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: report.files.flatMap((file) => results(file, report, context, indexes)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

function invocation({ failures = [] }: Report, { shown }: ReportContext) {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ rule, file, reason }) => ({
      level: 'error',
      message: { text: sarifText(`${rule}: ${reason}`) },
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(shown(file)) } }],
    })),
  };
}

function results(
  { source, diagnostics }: ReportFile,
  report: Report,
  context: ReportContext,
  indexes: ReadonlyMap<string, number>,
) {
  const { sentence, shown } = context;
  const prints = fingerprints(source, diagnostics, shown(source.path));
  return diagnostics.map((diagnostic, number) => {
    const { code, rule, severity, message, data, path, span, related, fix } = diagnostic;
    const ruleIndex = indexes.get(rule);
    const text = sentence(rule, message, data);
    return {
      ruleId: code,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: SARIF_LEVELS[severity],
      message: { text: sarifText(text) },
      locations: [{ physicalLocation: place(source, span, context), ...logicalLocations(path) }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((other, id) => relatedLocation(other, id + 1, diagnostic, report, context)),
          }),
      ...(fix === undefined ? {} : { fixes: [sarifFix(fix, source, context)] }),
      partialFingerprints: { 'sop/v1': prints[number] ?? '' },
    };
  });
}

function place(source: Source, span: Span, { shown }: ReportContext) {
  return {
    artifactLocation: artifactLocation(shown(source.path)),
    region: region(source, span),
  };
}

/** The way into the YAML document, as `langkah[0].waktu`. */
function logicalLocations(path: Path) {
  const last = path.at(-1);
  if (last === undefined) return {};
  const fullyQualifiedName = path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`))
    .join('');
  const kind = typeof last === 'number' ? 'element' : 'property';
  return { logicalLocations: [{ name: String(last), fullyQualifiedName, kind }] };
}

/** Of a file that nobody read only the name is known. */
function relatedLocation(
  { message, data, file, span }: RelatedDiagnostic,
  id: number,
  { rule }: Diagnostic,
  report: Report,
  context: ReportContext,
) {
  const source = sourceOf(report, file);
  const physicalLocation =
    source === undefined ? { artifactLocation: artifactLocation(context.shown(file)) } : place(source, span, context);
  return { id, physicalLocation, message: { text: sarifText(context.sentence(rule, message, data)) } };
}

function sarifFix({ edits }: Fix, source: Source, { language, shown }: ReportContext) {
  return {
    description: { text: REPORT_WORDS[language].fix },
    artifactChanges: [
      {
        artifactLocation: artifactLocation(shown(source.path)),
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: region(source, span),
          insertedContent: { text },
        })),
      },
    ],
  };
}
