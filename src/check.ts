import { normalWayOf } from './analysis/normal-way.js';
import { timeModel } from './analysis/time-model.js';
import { applySuppressions } from './diagnostics/apply-suppressions.js';
import type { Diagnostic, Finding, Severity } from './diagnostics/diagnostic.js';
import { withoutEchoes } from './diagnostics/echoes.js';
import { inOrder } from './diagnostics/order.js';
import { type Locator, placeFinding, type RuleOfFinding } from './diagnostics/place-finding.js';
import { decideSeverity, isAtLeast } from './diagnostics/severity.js';
import { readSuppressions, type Suppression } from './diagnostics/suppressions.js';
import { buildFlow } from './flow/build-flow.js';
import { forwardFlow } from './flow/forward.js';
import type { FlowGraph } from './flow/graph.js';
import { parseCitations } from './law/parse-citations.js';
import type { Config } from './model/config.js';
import { isMapping } from './model/field-reader.js';
import { mergeDefaults } from './model/merge-defaults.js';
import { nearest } from './model/nearest.js';
import { type ReadResult, readSop } from './model/read-sop.js';
import type { Sop } from './model/sop.js';
import { ALL_RULES, RULE_NAMES, ruleNamed } from './rules/catalogue.js';
import { RULES } from './rules/index.js';
import { openingsOfSteps } from './rules/openings.js';
import type { NamedFiles, Rule, RuleContext, RuleMeta } from './rules/rule.js';
import type { SetFinding, SetRule } from './rules/set-rule.js';
import { SET_RULES } from './rules/set-rules.js';
import { suppressionReason, suppressionUnused } from './rules/suppression-rules.js';
import { positionAt, type Source } from './source/source.js';
import type { Path } from './source/span.js';
import type { LocatedDocument } from './yaml/read-yaml.js';
import { reorderItems } from './yaml/reorder-items.js';

/** One SOP to check. */
export interface CheckInput {
  readonly source: Source;
  readonly config: Config;
  /** ISO day that counts as today. */
  readonly today: string;
  /** What the file system knows of the files that the SOP names; absent where nobody can look. */
  readonly lookUp?: (sop: Sop) => NamedFiles;
  /** Findings from before the text was read, such as bytes that are no UTF-8. */
  readonly findings?: readonly Finding[];
}

export interface CheckResult {
  readonly source: Source;
  readonly config: Config;
  readonly document: LocatedDocument;
  /** Absent where the file is empty, no mapping, or cannot be read at all. */
  readonly sop?: Sop;
  readonly flow?: FlowGraph;
  /** In the order of the file, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Rules that broke down: a fault of the program, never of the SOP. */
  readonly failures: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
}

/** The rules to run; other than all of them in tests only. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly setRules: readonly SetRule[];
  /** Rules whose findings would be less grave do not run: for those who only ask whether an SOP has errors. */
  readonly least?: Severity;
}

export const WHOLE_SET: RuleSet = { rules: RULES, setRules: SET_RULES };

/** Checks one SOP: everything but what needs others to compare with. */
export function check(input: CheckInput, rules: readonly Rule[] = RULES): CheckResult {
  return finish(examine(input, { rules, setRules: [] }), new Map());
}

/** Checks the SOPs of one run, each by itself and all with each other. The results are in the order of the inputs. */
export function checkAll(inputs: readonly CheckInput[], set: RuleSet = WHOLE_SET): readonly CheckResult[] {
  const examined = compare(
    inputs.map((input) => examine(input, set)),
    set,
  );
  const documents = new Map(examined.map(({ input, reading }) => [input.source.path, reading.document]));
  return examined.map((each) => finish(each, documents));
}

/** An SOP with what was found before severities and suppressions are applied. */
interface Examined {
  readonly input: CheckInput;
  readonly reading: ReadResult;
  readonly flow: FlowGraph | undefined;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** Names of the rules that ran to their end. */
  readonly completed: ReadonlySet<string>;
  readonly files?: NamedFiles;
}

function examine(input: CheckInput, set: RuleSet): Examined {
  const reading = readSop(input.source, input.config);
  const read = [...(input.findings ?? []), ...reading.findings];
  const { sop } = reading;
  if (sop === undefined) return { input, reading, flow: undefined, findings: read, failures: [], completed: new Set() };

  const flow = buildFlow(sop);
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const completed = new Set<string>();
  const time = once(() => timeModel(sop, flow));
  const files = input.lookUp?.(sop);
  const common: RuleContext = {
    sop,
    flow,
    config: input.config,
    today: input.today,
    written: dataOf(reading.document, input.config),
    forward: once(() => forwardFlow(flow)),
    time,
    normalWay: once(() => normalWayOf(time())),
    openings: once(() => openingsOfSteps(sop)),
    citations: once(() => sop.legalBasis.map(parseCitations)),
    options: {},
    ...(files === undefined ? {} : { files }),
  };
  for (const rule of set.rules) {
    const setting = input.config.rules[rule.name];
    // Of a file that could be read only in part nothing can be said to be missing.
    if (!isAsked(rule, input.config, set) || !(reading.whole || rule.local === true)) continue;
    const context = setting?.options === undefined ? common : { ...common, options: setting.options };
    const failure = run(rule, () => rule.check(context), findings, input.source.path);
    if (failure === undefined) completed.add(rule.name);
    else failures.push(failure);
  }
  const isFormJudged = input.config.rules.schema?.severity !== 'off';
  const ofForm = isFormJudged ? read.filter(({ rule }) => rule === 'schema') : [];
  const found = [...read, ...withoutEchoes(findings, ofForm)];
  const examined = { input, reading, flow, findings: found, failures, completed };
  return files === undefined ? examined : { ...examined, files };
}

function isAsked({ name, severity }: RuleMeta, config: Config, { least = 'info' }: RuleSet): boolean {
  const decided = decideSeverity(severity, undefined, config.rules[name]?.severity);
  return decided !== 'off' && isAtLeast(decided, least);
}

/** A value that is worked out when it is first asked for, and kept. */
function once<T>(work: () => T): () => T {
  const kept: T[] = [];
  return () => {
    const [value = work()] = kept;
    kept[0] = value;
    return value;
  };
}

/** Collects what a check yields. Rules are ours: one that throws is our fault and must not hide what the others find. */
function run<T extends Finding>(
  rule: RuleMeta,
  check: () => Iterable<T>,
  findings: T[],
  file: string,
): RuleFailure | undefined {
  try {
    for (const finding of check()) findings.push(finding);
    return undefined;
  } catch (error) {
    return { rule: rule.name, file, reason: error instanceof Error ? error.message : String(error) };
  }
}

function dataOf(document: LocatedDocument, config: Config): RuleContext['written'] {
  const data = isMapping(document.data) ? mergeDefaults(document.data, config.defaults) : document.data;
  return (path: Path) =>
    path.reduce<unknown>((inner, step) => {
      if (Array.isArray(inner)) return inner[Number(step)];
      return isMapping(inner) ? inner[step] : undefined;
    }, data);
}

function compare(examined: readonly Examined[], set: RuleSet): readonly Examined[] {
  const findings: SetFinding[] = [];
  const failures: RuleFailure[] = [];
  const completed: string[] = [];
  for (const rule of set.setRules) {
    const sops = examined.flatMap(({ input: { source, config }, reading: { sop }, files }) => {
      if (sop === undefined) return [];
      const setting = config.rules[rule.name];
      const judged = isAsked(rule, config, set);
      const named = { path: source.path, sop, config, options: setting?.options ?? {}, judged };
      return [files === undefined ? named : { ...named, files }];
    });
    const failure = run(rule, () => rule.check({ sops }), findings, examined[0]?.input.source.path ?? '');
    if (failure === undefined) completed.push(rule.name);
    else failures.push(failure);
  }
  const ofFile = new Map<string, SetFinding[]>();
  for (const finding of findings) {
    const known = ofFile.get(finding.file);
    if (known === undefined) ofFile.set(finding.file, [finding]);
    else known.push(finding);
  }
  return examined.map((each) => {
    const { path } = each.input.source;
    return {
      ...each,
      findings: [...each.findings, ...(ofFile.get(path) ?? [])],
      failures: [...each.failures, ...failures.filter(({ file }) => file === path)],
      completed: new Set([...each.completed, ...completed]),
    };
  });
}

function finish(examined: Examined, documents: ReadonlyMap<string, LocatedDocument>): CheckResult {
  const { input, reading, flow } = examined;
  const { document, sop } = reading;
  const locator = locatorOf(input.source, document, documents);
  const place = (finding: Finding) => placeFinding(finding, ruleOf(finding, input.config), locator) ?? [];
  const suppressions = readSuppressions(
    input.source,
    document.comments.map(({ span }) => span),
  );
  const { kept, unused } = applySuppressions(examined.findings.flatMap(place), suppressions);
  const complaints = [
    ...unused.flatMap(({ named }) => unusedFinding(named, examined)),
    ...suppressions.flatMap(suppressionFindings),
  ];
  return {
    source: input.source,
    config: input.config,
    document,
    ...(sop === undefined ? {} : { sop }),
    ...(flow === undefined ? {} : { flow }),
    diagnostics: inOrder([...kept, ...complaints.flatMap(place)].map(({ diagnostic }) => diagnostic)),
    failures: examined.failures,
  };
}

/** Findings from after the check (the printed page) as diagnostics: placed, with severities and suppressions applied. */
export function diagnose(result: CheckResult, findings: readonly Finding[]): readonly Diagnostic[] {
  const { source, config, document } = result;
  const locator = locatorOf(source, document, new Map());
  const placed = findings.flatMap((finding) => placeFinding(finding, ruleOf(finding, config), locator) ?? []);
  const suppressions = readSuppressions(
    source,
    document.comments.map(({ span }) => span),
  );
  return inOrder(applySuppressions(placed, suppressions).kept.map(({ diagnostic }) => diagnostic));
}

function locatorOf(
  source: Source,
  document: LocatedDocument,
  documents: ReadonlyMap<string, LocatedDocument>,
): Locator {
  return {
    file: source.path,
    spanOf: document.spanOf,
    keyOf: (path) => document.locate(path, 'key'),
    textAt: ({ start, end }) => source.text.slice(start, end),
    lineOf: (offset) => positionAt(source, offset).line,
    reorder: (reordering) => reorderItems(document, reordering),
    spanIn: (file, place) => documents.get(file)?.spanOf(place),
  };
}

/** A text that is no YAML, or too big to read, and faulty settings cannot be put right by a comment or a setting. */
export const STUBBORN: ReadonlySet<string> = new Set(['yaml-syntax', 'yaml-duplicate-key', 'yaml-limits', 'config']);

function ruleOf({ rule }: Finding, config: Config): RuleOfFinding {
  const meta = ruleNamed(rule);
  if (meta === undefined) throw new Error(`a finding of the unknown rule ${rule}`);
  const stubborn = STUBBORN.has(rule);
  return { ...meta, stubborn, configured: stubborn ? undefined : config.rules[rule]?.severity };
}

/** Whether a comment is of no use can be said only of rules that ran. */
function unusedFinding(
  named: { readonly rule: string; readonly span: Diagnostic['span'] },
  { completed }: Examined,
): readonly Finding[] {
  const meta = ALL_RULES.find(({ name, code }) => name === named.rule || code === named.rule);
  const place = { span: named.span };
  if (meta !== undefined) {
    return completed.has(meta.name) ? [{ rule: suppressionUnused.name, data: { rule: named.rule }, place }] : [];
  }
  if (RULE_NAMES.includes(named.rule)) return [];
  const near = nearest(named.rule, RULE_NAMES);
  const data = { rule: named.rule, near: near ?? '' };
  return [{ rule: suppressionUnused.name, message: near === undefined ? 'unknown' : 'near', data, place }];
}

function suppressionFindings({ rules, reason, span }: Suppression): readonly Finding[] {
  if (rules.length === 0) return [{ rule: suppressionUnused.name, message: 'no-rule', place: { span } }];
  if (reason !== '') return [];
  const data = { rules: rules.map(({ rule }) => rule).join(', ') };
  return [{ rule: suppressionReason.name, data, place: { span } }];
}
