import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Placed } from '../diagnostics/place-finding.js';
import type { SuppressedRule, Suppression } from '../diagnostics/suppressions.js';
import type { NamedFiles } from '../rules/rule.js';
import type { SetSummary } from '../rules/set-summary.js';
import type { Anchors } from './anchors.js';
import type { RuleFailure } from './rule-failure.js';

/**
 * What looking at one SOP by itself leaves: all that is needed to compare it with others and to conclude, without its
 * document. It is plain data that JSON holds as it is, so that it can come from another thread or from an earlier run.
 */
export interface Examination {
  /** Findings with severity and place, before comments silence any. */
  readonly placed: readonly Placed[];
  readonly comments: readonly Comment[];
  /** What is wrong with the comments themselves, whatever they silence. */
  readonly complaints: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
  /** Absent where the file holds no SOP. */
  readonly compared?: Compared;
}

/** What the comparison with others needs. */
export interface Compared {
  readonly summary: SetSummary;
  readonly anchors: Anchors;
  /** What the file system knew; absent where nobody looked. */
  readonly files?: LookedUp;
}

/** `NamedFiles` as plain data. */
export interface LookedUp {
  readonly logo?: { readonly path: string; readonly status: NonNullable<NamedFiles['logo']> };
  readonly related: readonly (readonly [path: string, status: 'ok' | 'missing'])[];
}

/** A comment that silences rules. */
export interface Comment extends Suppression {
  readonly rules: readonly NamedRule[];
}

/** A rule that a comment names, with what is to be said if it silences nothing by it. */
export interface NamedRule extends SuppressedRule {
  readonly complaint?: Diagnostic;
  /** The rule over several SOPs that must have run before anything can be said. */
  readonly ofSet?: string;
}
