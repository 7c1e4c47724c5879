import type { Path, Span } from '../source/span.js';

/** How grave a finding is; `off` exists in configurations only. */
export type Severity = 'error' | 'warning' | 'info';

/** Values that a message quotes. Words are made of them in `messages`, never in a check. */
export type MessageData = Readonly<Record<string, string | number>>;

/**
 * Where a finding points: a span, or a path into the YAML document that is turned into a span later.
 * `within` narrows the value to a part of its text (offsets into the scalar's value, for plain one-line scalars).
 * A path that the file does not have falls back to its nearest ancestor.
 */
export type Place =
  | { readonly span: Span }
  | { readonly path: Path; readonly part?: 'key' | 'value'; readonly within?: readonly [start: number, end: number] };

/** A second place that explains a finding, such as the first of two equal keys. `message` names a text of the rule. */
export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
  readonly data?: MessageData;
  /** Only where it is another file than that of the finding. */
  readonly file?: string;
}

/** A change that mends a finding: replacements in the source text, in order, not overlapping. */
export interface Fix {
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/**
 * A change that mends a finding, said by a check that knows values but no spans: at the finding's place, narrowed to
 * `within`, stands `from`, and `to` takes its place (empty: it is dropped). It becomes a Fix where the file holds
 * exactly `from` there (no escapes, no line end within) and `to` needs no quotes of its own.
 */
export interface Replacement {
  /** Offsets into the scalar's value; those of the place where it is left out. */
  readonly within?: readonly [start: number, end: number];
  readonly from: string;
  readonly to: string;
}

/**
 * A new order of the items of a list (`order` holds their indexes) or of the entries of a mapping (`order` holds their
 * keys), each of them once.
 */
export interface Reordering {
  readonly path: Path;
  readonly order: readonly (number | string)[];
}

/** What a check says: the rule, which of the rule's texts (`message`, default `default`), the data for it, and where. */
export interface Finding {
  readonly rule: string;
  readonly message?: string;
  readonly data?: MessageData;
  /** Where this finding is less grave than its rule; a graver one than the rule's own has no effect. */
  readonly severity?: Severity;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Instead of `fix` where only the value is known, not where it stands. */
  readonly replacement?: Replacement;
  /** Instead of `fix` where the order is at fault: what stands there stays as it is, with its comments. */
  readonly reorder?: Reordering;
}

/** A finding with its severity decided and its places turned into spans of a file. */
export interface Diagnostic {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Name of the rule's text; `phrase` makes a sentence of it and the data. */
  readonly message: string;
  readonly data: MessageData;
  readonly file: string;
  /** Where in the YAML document; empty for a finding about the text as such. */
  readonly path: Path;
  readonly span: Span;
  readonly related: readonly RelatedDiagnostic[];
  readonly fix?: Fix;
}

export interface RelatedDiagnostic {
  readonly message: string;
  readonly data: MessageData;
  readonly file: string;
  readonly span: Span;
}
