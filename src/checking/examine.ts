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
import { readSop } from '../model/read-sop.js';
import type { Sop } from '../model/sop.js';
import { openingsOfSteps } from '../rules/openings.js';
import type { NamedFiles, RuleContext } from '../rules/rule.js';
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
  const { source, config } = input;
  const { document, sop, findings: ofReading, whole } = readSop(source, config);
  const read = [...(input.findings ?? []), ...ofReading];
  const flow = sop && buildFlow(sop);
  const files = sop && input.lookUp?.(sop);
  const found = sop && flow ? runRules(input, { sop, flow, document, whole, files }, set) : NOTHING;
  const isFormJudged = config.rules.schema?.severity !== 'off';
  const ofForm = isFormJudged ? read.filter(({ rule }) => rule === 'schema') : [];
  const suppressions = readSuppressions(
    source,
    document.comments.map(({ span }) => span),
  );
  const locator = documentLocator(source, document, suppressions.length > 0);
  const place = (finding: Finding) => placeFinding(finding, ruleOf(finding, config), locator);
  const summary = sop && summaryOf(sop);
  const placed = [...read, ...withoutEchoes(found.findings, ofForm)].flatMap((finding) => place(finding) ?? []);
  const examination: Examination = {
    placed: withoutEchoesOfReading(source, placed),
    comments: commentsWith(suppressions, found.hasCompleted, (finding) => place(finding)?.diagnostic),
    complaints: suppressions.flatMap(commentFindings).flatMap((finding) => place(finding)?.diagnostic ?? []),
    failures: found.failures,
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

interface Found {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** Whether the rule of this name ran to its end. */
  readonly hasCompleted: (rule: string) => boolean;
}

const NOTHING: Found = { findings: [], failures: [], hasCompleted: () => false };

interface Subject {
  readonly sop: Sop;
  readonly flow: FlowGraph;
  readonly document: LocatedDocument;
  readonly whole: boolean;
  readonly files: NamedFiles | undefined;
}

function runRules(
  { source, config, today, citationsIn = parseCitations }: CheckInput,
  subject: Subject,
  set: RuleSet,
): Found {
  const { sop, flow, document, whole, files } = subject;
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const asked: string[] = [];
  const time = once(() => timeModel(sop, flow));
  const common: RuleContext = {
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
    ...(files && { files }),
  };
  for (const rule of set.rules) {
    // Of a file that could be read only in part nothing can be said to be missing.
    if (!(whole || rule.local === true) || !isAsked(rule, config, set)) continue;
    const options = config.rules[rule.name]?.options;
    const failure = runRule(rule, options === undefined ? common : { ...common, options }, findings, source.path);
    asked.push(rule.name);
    if (failure !== undefined) failures.push(failure);
  }
  return {
    findings,
    failures,
    hasCompleted: (name) => asked.includes(name) && !failures.some(({ rule }) => rule === name),
  };
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
