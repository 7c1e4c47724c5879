import type { Finding, RelatedPlace } from '../diagnostics/diagnostic.js';
import type { Config } from '../model/config.js';
import type { Path } from '../source/span.js';
import type { NamedFiles, RuleMeta } from './rule.js';
import type { SetSummary } from './set-summary.js';

/** A rule that compares the SOPs of one run with each other. The check is pure. */
export interface SetRule extends RuleMeta {
  check(context: SetRuleContext): Iterable<SetFinding>;
}

/** A finding with the file that it stands in. It points to whole values only: the texts are no longer there. */
export interface SetFinding extends Pick<Finding, 'rule' | 'message' | 'data' | 'severity'> {
  readonly file: string;
  readonly place: SetPlace;
  readonly related?: readonly (RelatedPlace & { readonly place: SetPlace })[];
}

/** One of the places of `summaryPlaces`; of another the nearest of them above it is taken. */
export interface SetPlace {
  readonly path: Path;
}

export interface SetRuleContext {
  readonly sops: readonly NamedSop[];
}

/** An SOP of the set, with the path of its file, the configuration it stands under and its options for this rule. */
export interface NamedSop {
  readonly path: string;
  readonly sop: SetSummary;
  readonly config: Config;
  readonly options: Readonly<Record<string, unknown>>;
  /** False where the rule is off for this SOP: others may point to it, but it is not judged itself. */
  readonly judged: boolean;
  /** What the file system knows of the files that the SOP names; undefined where nobody looked. */
  readonly files: NamedFiles | undefined;
}
