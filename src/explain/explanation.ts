import type { Words } from '../messages/language.js';
import type { NamedFiles } from '../rules/rule.js';

/** What is told of a rule besides what it says of itself (code, severity, basis, messages). */
export interface Explanation {
  /** What the rule looks at; the first sentence can stand alone in a list. */
  readonly what: Words;
  readonly wrong: Example;
  readonly right: Example;
  /** Options that `rules` in sop.config.yaml takes. */
  readonly options?: readonly RuleOption[];
  /** Other keys of sop.config.yaml that the rule goes by. */
  readonly settings?: readonly Setting[];
}

export interface RuleOption {
  readonly name: string;
  readonly what: Words;
  /** As YAML; none where nothing is set. */
  readonly byDefault?: string;
  /** As YAML. */
  readonly example: string;
}

export interface Setting {
  readonly key: string;
  readonly what: Words;
}

/** A part of an SOP, from top-level keys on; what an SOP needs besides is put before it when it is checked. */
export interface Example {
  readonly text: string;
  /** What is shown instead of a text that is too long to read: its lines, with `…` for those left out. */
  readonly shown?: string;
  /** It is no SOP but a sop.config.yaml. */
  readonly isConfig?: true;
  /** The sop.config.yaml that it stands under. */
  readonly config?: string;
  /** The name of its file, where others stand beside it. */
  readonly name?: string;
  /** Parts of other SOPs of the same run, by their names. */
  readonly others?: Readonly<Record<string, string>>;
  /** What is found of the files that it names. */
  readonly files?: NamedFiles;
}
