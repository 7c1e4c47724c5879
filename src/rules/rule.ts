import type { NormalWay } from '../analysis/normal-way.js';
import type { TimeModel } from '../analysis/time-model.js';
import type { Finding, Severity } from '../diagnostics/diagnostic.js';
import type { Adjacency } from '../flow/adjacency.js';
import type { ForwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Opening } from '../language/opening.js';
import type { Citation } from '../law/citation.js';
import type { Language } from '../messages/language.js';
import type { Config } from '../model/config.js';
import type { Sop } from '../model/sop.js';
import type { Path } from '../source/span.js';
import type { TimeAt } from './times.js';
import type { WaysAt } from './way-path.js';

/**
 * What a rule is, apart from its check. Rules whose findings come from the reader (0xx) consist of this alone.
 * `messages` holds the rule's texts by name (`default` and others), with `{name}` where data is quoted.
 */
export interface RuleMeta {
  readonly name: string;
  /** `SOP` and three digits, given once and never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** The clause or the practice that the rule rests on. */
  readonly basis: Readonly<Record<Language, string>>;
  readonly messages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** A rule of one SOP. The check is pure and yields findings in the order of the file. */
export interface Rule extends RuleMeta {
  /** It judges single values that are there, so that it may also look at a file that could be read only in part. */
  readonly local?: boolean;
  check(context: RuleContext): Iterable<Finding>;
}

export interface RuleContext {
  readonly sop: Sop;
  readonly flow: FlowGraph;
  readonly config: Config;
  /** ISO day that counts as today. */
  readonly today: string;
  /** Options of this rule from the configuration; an empty object where there are none. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The text of the file, for telling at a glance what it does not hold; everything else stands in what was read of it. */
  readonly text: string;
  /**
   * The plain data at a path of the file with the configuration's defaults under it: undefined where nothing is written,
   * null where only the key is. For telling an empty list from none; everything else stands in `sop`.
   */
  readonly written: (path: Path) => unknown;
  /** Every time of the SOP. This and the next seven are worked out when first asked for, once for all rules. */
  readonly allTimes: () => readonly TimeAt[];
  /** The ways of every step and part. */
  readonly allWays: () => readonly WaysAt[];
  /** The order of the work. */
  readonly adjacency: () => Adjacency;
  /** The flow without rework. */
  readonly forward: () => ForwardFlow;
  /** Where the time of the SOP passes. */
  readonly time: () => TimeModel;
  /** The normal way through it; undefined where no way leads to an end. */
  readonly normalWay: () => NormalWay | undefined;
  /** How the activity of each step begins; who is named as its pelaksana is known by the labels of all. */
  readonly openings: () => readonly Opening[];
  /** The rules of law that each item of the legal basis cites. */
  readonly citations: () => readonly (readonly Citation[])[];
  /** What the file system knows of the files that the SOP names; absent where nobody looked (standard input). */
  readonly files?: NamedFiles;
}

/** Looked up outside, so that rules stay pure. */
export interface NamedFiles {
  /** Other SOPs, by their paths as written in `keterkaitan` and `rujukan`. */
  readonly related?: ReadonlyMap<string, 'ok' | 'missing'>;
  readonly logo?:
    | 'ok'
    | 'missing'
    | 'outside'
    | 'unreadable'
    | 'no-picture'
    | 'broken'
    | 'too-large'
    | 'animated'
    | 'active';
}
