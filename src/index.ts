/** The public API: pure functions from texts to findings, and the data that they speak of. */
export { type CheckInput, type CheckResult, check, checkAll, type RuleFailure, type RuleSet } from './check.js';
export type {
  Diagnostic,
  Finding,
  Fix,
  MessageData,
  Place,
  RelatedDiagnostic,
  RelatedPlace,
  Severity,
} from './diagnostics/diagnostic.js';
export { fingerprints } from './diagnostics/fingerprint.js';
export { isAtLeast, SEVERITIES } from './diagnostics/severity.js';
export { type FixedSop, fixSop } from './fixes/fix-sop.js';
export { buildFlow } from './flow/build-flow.js';
export type { FlowEdge, FlowGraph, FlowNode, NodeKind, UnknownTarget } from './flow/graph.js';
export { LANGUAGES, type Language, type Words } from './messages/language.js';
export { type Config, DEFAULT_CALENDAR, type RuleSetting, type WorkCalendar } from './model/config.js';
export { formatDate, parseDate } from './model/dates.js';
export { parseDuration } from './model/duration.js';
export { formatDuration } from './model/format-duration.js';
export { DEFAULT_CONFIG, mergeConfigs } from './model/merge-configs.js';
export { formatNip, type Nip, type NipProblem, parseNip } from './model/nip.js';
export { type RuleOverride, settingsForFile } from './model/overrides.js';
export { type ConfigLayer, type ConfigSettings, parseConfig } from './model/parse-config.js';
export { type ReadResult, readSop } from './model/read-sop.js';
export type * from './model/sop.js';
export { REPORT_FORMATS, type ReportFormat } from './reporters/formats.js';
export { REPORTERS } from './reporters/index.js';
export { reportJson } from './reporters/json.js';
export { type Palette, PLAIN } from './reporters/palette.js';
export { type PrettyOptions, reportPretty } from './reporters/pretty.js';
export type { BrokenRule, Report, ReportFile, Sentence } from './reporters/report.js';
export type { ReportContext, Reporter, RuleNote } from './reporters/reporter.js';
export { ALL_RULES, describe, ruleNamed } from './rules/catalogue.js';
export type { NamedFiles, RuleContext, RuleMeta } from './rules/rule.js';
export { createSource, positionAt, type Source } from './source/source.js';
export type { Path, Position, Span } from './source/span.js';
export { decodeText } from './yaml/decode.js';
