import { normalWayOf } from '../analysis/normal-way.js';
import { once } from '../analysis/once.js';
import { timeModel } from '../analysis/time-model.js';
import type { Finding } from '../diagnostics/diagnostic.js';
import { withoutEchoes, withoutEchoesOfReading } from '../diagnostics/echoes.js';
import { placeFinding } from '../diagnostics/place-finding.js';
import { readSuppressions } from '../diagnostics/suppressions.js';
import { adjacencyOf } from '../flow/adjacency.js';
import { buildFlow } from '../flow/build-flow.js';
import { forwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Citation } from '../law/citation.js';
import { parseCitations } from '../law/parse-citations.js';
import type { Config } from '../model/config.js';
import { isMapping } from '../model/field-reader.js';
import { mergeDefaults } from '../model/merge-defaults.js';
import { type ReadResult, readSop, readSops } from '../model/read-sop.js';
import type { Sop } from '../model/sop.js';
import { openingsOfSteps } from '../rules/openings.js';
import type { NamedFiles, Rule, RuleContext } from '../rules/rule.js';
import { summaryOf, summaryPlaces } from '../rules/set-summary.js';
import { timesOf } from '../rules/times.js';
import { waysOf } from '../rules/way-path.js';
import type { Source } from '../source/source.js';
import type { Path } from '../source/span.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { anchorsFor } from './anchors.js';
import { commentFindings, commentsWith } from './comments.js';
import { documentLocator } from './document-locator.js';
import type { Examination, LookedUp } from './examination.js';
import { type RuleFailure, runRule } from './rule-failure.js';
import { ruleOf } from './rule-of-finding.js';
import { isAsked, type RuleSet } from './rule-set.js';

/** One SOP to check. */
export interface CheckInput {
  readonly source: Source;
  readonly config: Config;
  /** ISO day that counts as today. */
  readonly today: string;
  /** What the file system knows of the files that the SOP names; absent where nobody can look. */
  readonly lookUp?: (sop: Sop) => NamedFiles;
  /** How the rules of law are read that an item of the legal basis cites; for many SOPs better one that remembers. */
  readonly citationsIn?: (item: string) => readonly Citation[];
  /** Findings from before the text was read, such as bytes that are no UTF-8. */
  readonly findings?: readonly Finding[];
}

/** An SOP that was looked at by itself, with what it was made into on the way. */
export interface Examined {
  readonly examination: Examination;
  readonly document: LocatedDocument;
  readonly sop?: Sop;
  readonly flow?: FlowGraph;
}

/** Reads one SOP and lets the rules look at it: everything but what needs others to compare with. */
export function examine(input: CheckInput, set: RuleSet): Examined {
  const subject = begin(input, readSop(input.source, input.config));
  for (const rule of set.rules) look(rule, subject, set);
  return finish(subject);
}

/** So many SOPs are looked at together: their data, too, are to stay at hand. */
const TOGETHER = 10;

/**
 * The same for several SOPs, each by itself, but stage by stage and rule by rule over some of them: the code of a stage is
 * large, and at hand in the processor when the next SOP comes to it. For some hundreds it takes seven tenths of the time of
 * one SOP after the other.
 */
export function examineAll(inputs: readonly CheckInput[], set: RuleSet): readonly Examined[] {
  const examined: Examined[] = [];
  for (let from = 0; from < inputs.length; from += TOGETHER) {
    examined.push(...examineTogether(inputs.slice(from, from + TOGETHER), set));
  }
  return examined;
}

function examineTogether(inputs: readonly CheckInput[], set: RuleSet): readonly Examined[] {
  const subjects = readSops(inputs).flatMap((read, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [begin(input, read)];
  });
  for (const rule of set.rules) for (const subject of subjects) look(rule, subject, set);
  return subjects.map(finish);
}

/** An SOP that is being looked at. */
interface Subject {
  readonly input: CheckInput;
  readonly read: ReadResult;
  readonly flow?: FlowGraph;
  readonly files?: NamedFiles;
  /** What the rules are told; absent where there is no SOP. */
  readonly context?: RuleContext;
  readonly findings: Finding[];
  readonly failures: RuleFailure[];
  /** Names of the rules that have looked at it. */
  readonly asked: string[];
}

function begin(input: CheckInput, read: ReadResult): Subject {
  const found = { findings: [], failures: [], asked: [] };
  const { sop } = read;
  if (sop === undefined) return { input, read, ...found };
  const flow = buildFlow(sop);
  const files = input.lookUp?.(sop);
  const context = contextOf(input, read.document, sop, flow);
  return { input, read, flow, ...(files && { files }), context: files ? { ...context, files } : context, ...found };
}

function contextOf(
  { source, config, today, citationsIn = parseCitations }: CheckInput,
  document: LocatedDocument,
  sop: Sop,
  flow: FlowGraph,
): RuleContext {
  const time = once(() => timeModel(sop, flow));
  return {
    sop,
    flow,
    config,
    today,
    text: source.text,
    written: dataOf(document, config),
    allTimes: once(() => timesOf(sop)),
    allWays: once(() => waysOf(sop)),
    adjacency: once(() => adjacencyOf(flow)),
    forward: once(() => forwardFlow(flow)),
    time,
    normalWay: once(() => normalWayOf(time())),
    openings: once(() => openingsOfSteps(sop)),
    citations: once(() => sop.legalBasis.map((item) => citationsIn(item))),
    options: {},
  };
}

function look(
  rule: Rule,
  { input: { source, config }, read, context, findings, failures, asked }: Subject,
  set: RuleSet,
) {
  // Of a file that could be read only in part nothing can be said to be missing.
  if (context === undefined || !(read.whole || rule.local === true) || !isAsked(rule, config, set)) return;
  const options = config.rules[rule.name]?.options;
  const failure = runRule(rule, options === undefined ? context : { ...context, options }, findings, source.path);
  asked.push(rule.name);
  if (failure !== undefined) failures.push(failure);
}

function finish({ input, read, flow, files, findings, failures, asked }: Subject): Examined {
  const { source, config } = input;
  const { document, sop } = read;
  const hasCompleted = (name: string) => asked.includes(name) && !failures.some(({ rule }) => rule === name);
  const ofReading = [...(input.findings ?? []), ...read.findings];
  const isFormJudged = config.rules.schema?.severity !== 'off';
  const ofForm = isFormJudged ? ofReading.filter(({ rule }) => rule === 'schema') : [];
  const suppressions = readSuppressions(
    source,
    document.comments.map(({ span }) => span),
  );
  const locator = documentLocator(source, document, suppressions.length > 0);
  const place = (finding: Finding) => placeFinding(finding, ruleOf(finding, config), locator);
  const summary = sop && summaryOf(sop);
  const placed = [...ofReading, ...withoutEchoes(findings, ofForm)].flatMap((finding) => place(finding) ?? []);
  const examination: Examination = {
    placed: withoutEchoesOfReading(source, placed),
    comments: commentsWith(suppressions, hasCompleted, (finding) => place(finding)?.diagnostic),
    complaints: suppressions.flatMap(commentFindings).flatMap((finding) => place(finding)?.diagnostic ?? []),
    failures,
    ...(sop &&
      summary && {
        compared: {
          summary,
          anchors: anchorsFor(summaryPlaces(summary), locator),
          ...(files && { files: lookedUp(files, sop) }),
        },
      }),
  };
  return { examination, document, ...(sop && { sop }), ...(flow && { flow }) };
}

function dataOf(document: LocatedDocument, config: Config): RuleContext['written'] {
  const data = isMapping(document.data) ? mergeDefaults(document.data, config.defaults) : document.data;
  return (path: Path) =>
    path.reduce<unknown>((inner, step) => {
      if (Array.isArray(inner)) return inner[Number(step)];
      return isMapping(inner) ? inner[step] : undefined;
    }, data);
}

function lookedUp({ logo, related }: NamedFiles, { agency }: Sop): LookedUp {
  return { related: [...(related ?? [])], ...(logo && { logo: { path: agency.logo, status: logo } }) };
}
