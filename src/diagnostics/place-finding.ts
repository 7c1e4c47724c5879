import type { Path, Span } from '../source/span.js';
import type { Suppressible } from './apply-suppressions.js';
import type { Diagnostic, Finding, Fix, Place, RelatedPlace, Reordering, Replacement } from './diagnostic.js';
import { decideSeverity } from './severity.js';

/** How a finding's places are found in its file, and in the others of the run. */
export interface Locator {
  readonly file: string;
  readonly spanOf: (place: Place) => Span;
  readonly keyOf: (path: Path) => Span;
  /** The text of the file at a span. */
  readonly textAt: (span: Span) => string;
  /** The line of an offset, from 1; absent where no comment silences anything, so that lines are not asked for. */
  readonly lineOf?: (offset: number) => number;
  /** The edits of a new order; undefined where the file does not allow it. */
  readonly reorder?: (reordering: Reordering) => Fix['edits'] | undefined;
  /** A place in another file; undefined where that file is not known. */
  readonly spanIn: (file: string, place: Place) => Span | undefined;
}

/** What is known of a finding's rule. */
export interface RuleOfFinding {
  readonly name: string;
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly configured: Diagnostic['severity'] | 'off' | undefined;
  /** No comment silences it. */
  readonly stubborn: boolean;
}

/** A finding on its way to a diagnostic, with the lines that a comment may speak of to silence it. */
export type Placed = Suppressible & { readonly diagnostic: Diagnostic };

/** Turns a finding into a diagnostic: severity decided, places found; nothing where its rule is off. */
export function placeFinding(finding: Finding, rule: RuleOfFinding, locator: Locator): Placed | undefined {
  const severity = decideSeverity(rule.severity, finding.severity, rule.configured);
  if (severity === 'off') return undefined;
  const { place } = finding;
  const fix = finding.fix ?? fixOf(finding, locator);
  const span = locator.spanOf(place);
  const path = 'path' in place ? place.path : [];
  const diagnostic: Diagnostic = {
    code: rule.code,
    rule: rule.name,
    severity,
    message: finding.message ?? 'default',
    data: finding.data ?? {},
    file: locator.file,
    path,
    span,
    related: (finding.related ?? []).flatMap((related) => placeRelated(related, locator)),
    ...(fix === undefined ? {} : { fix }),
  };
  return { rule: rule.name, code: rule.code, lines: rule.stubborn ? [] : linesOf(place, span, locator), diagnostic };
}

/** A finding deep in a long value is silenced above the key of that value too: nothing can be put into the value. */
function linesOf(place: Place, { start }: Span, { lineOf, keyOf }: Locator): readonly number[] {
  if (lineOf === undefined) return [];
  return 'path' in place ? [lineOf(start), lineOf(keyOf(place.path).start)] : [lineOf(start)];
}

/** What could end a plain scalar early, or means something else within quotes. */
const NEEDS_QUOTES = /["'\\#:,[\]{}\r\n]/;

function fixOf({ place, replacement, reorder }: Finding, locator: Locator): Fix | undefined {
  if (replacement !== undefined) return replaced(place, replacement, locator);
  const edits = reorder && locator.reorder?.(reorder);
  return edits === undefined || edits.length === 0 ? undefined : { edits };
}

/** A replacement as an edit; nothing where the file does not hold its text as it is, such as behind an alias. */
function replaced(place: Place, replacement: Replacement, locator: Locator): Fix | undefined {
  if (!('path' in place)) return undefined;
  const { within = place.within, from, to } = replacement;
  const span = locator.spanOf({ path: place.path, ...(within === undefined ? {} : { within }) });
  const isSure = locator.textAt(span) === from && !NEEDS_QUOTES.test(to);
  return isSure ? { edits: [{ span, text: to }] } : undefined;
}

function placeRelated({ place, message, data = {}, file }: RelatedPlace, locator: Locator): Diagnostic['related'] {
  const span = file === undefined ? locator.spanOf(place) : locator.spanIn(file, place);
  return span === undefined ? [] : [{ message, data, file: file ?? locator.file, span }];
}
