import { readSuppressions } from '../diagnostics/suppressions.js';
import type { Config } from '../model/config.js';
import { parseDate } from '../model/dates.js';
import { formatNip, parseNip } from '../model/nip.js';
import type { Sop } from '../model/sop.js';
import { dateValid } from '../rules/date-valid.js';
import { datesOf } from '../rules/dates.js';
import { nipsOf } from '../rules/nips.js';
import type { Rule } from '../rules/rule.js';
import { signatoryNip } from '../rules/signatory-nip.js';
import { timeFormat } from '../rules/time-format.js';
import { timesOf } from '../rules/times.js';
import { positionAt } from '../source/source.js';
import type { Path } from '../source/span.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { rewriteScalar } from '../yaml/rewrite-scalar.js';
import type { Mending } from './edits.js';
import { spellTime } from './spell-time.js';

/**
 * Fixes of what is right but not written as the format has it. No rule complains of that, so each goes by the rule on the
 * same values, and is left out where that rule is off or silenced by a comment.
 */
interface FormatFix {
  readonly rule: Rule;
  /** The places that it looks at. */
  readonly places: (sop: Sop) => readonly Path[];
  /** The text that should stand for another; the same where nothing is to be done. */
  readonly proper: (text: string, config: Config) => string;
}

const FORMAT_FIXES: readonly FormatFix[] = [
  { rule: dateValid, places: (sop) => datesOf(sop).map(({ path }) => path), proper: isoDate },
  { rule: signatoryNip, places: (sop) => nipsOf(sop).map(({ path }) => path), proper: groupedNip },
  {
    rule: timeFormat,
    // Of a time with `teks` and `nilai` the first is printed as it is, only the second is in the words of the format.
    places: (sop) => [...timesOf(sop)].flatMap(({ path }) => [path, [...path, 'nilai']]),
    proper: (text, { calendar }) => spellTime(text, calendar),
  },
];

/** Dates as ISO, NIPs in groups of 8, 6, 1 and 3 digits, times in the spelling of the format: only where all of it is sure. */
export function formatFixes(document: LocatedDocument, sop: Sop, config: Config): readonly Mending[] {
  const isSilenced = silencer(document);
  return FORMAT_FIXES.filter(({ rule }) => config.rules[rule.name]?.severity !== 'off').flatMap(
    ({ rule, places, proper }) =>
      places(sop).flatMap((path) => {
        const text = document.writtenAt(path)?.trim() ?? '';
        const better = text === '' ? text : proper(text, config);
        const edit = better === text ? undefined : rewriteScalar(document, path, text, better);
        return edit === undefined || isSilenced(rule, path) ? [] : [{ rule: rule.name, edits: [edit] }];
      }),
  );
}

function silencer(document: LocatedDocument): (rule: Rule, path: Path) => boolean {
  const { source, comments } = document;
  const suppressions = readSuppressions(
    source,
    comments.map(({ span }) => span),
  );
  return ({ name, code }, path) => {
    const lines = [document.locate(path), document.locate(path, 'key')].map(
      ({ start }) => positionAt(source, start).line,
    );
    return suppressions.some(
      ({ line, rules }) => lines.includes(line) && rules.some(({ rule }) => rule === name || rule === code),
    );
  };
}

/** A weekday that stands before it is of the author's knowledge, and perhaps not of that day: such a date stays. */
function isoDate(text: string): string {
  const parsed = /^\d/.test(text) ? parseDate(text) : undefined;
  return parsed !== undefined && 'iso' in parsed ? parsed.iso : text;
}

/** Only one that decodes; "NIP." before it is printed by the form itself. */
function groupedNip(text: string): string {
  const parsed = /^(?:NIP\b[.:]?\s*)?[\d\s.]+$/i.test(text) ? parseNip(text) : undefined;
  return parsed !== undefined && 'digits' in parsed ? formatNip(parsed.digits) : text;
}
