import { positionAt, type Source } from '../source/source.js';
import type { Path } from '../source/span.js';
import type { Finding } from './diagnostic.js';
import type { Placed } from './place-finding.js';

/**
 * Leaves out what only repeats a finding about the form of the file: what is found at or below a value of the wrong
 * kind, and a key that is missed because it is misspelt. A time written `10` lacks its unit, `peralatn` is `peralatan`;
 * nothing more need be said of them.
 *
 * @param ofForm the findings about the form; one about a misspelt key has the key that is meant as `near`
 */
export function withoutEchoes(findings: readonly Finding[], ofForm: readonly Finding[]): readonly Finding[] {
  const wrong = ofForm.flatMap(explainedBy);
  const elsewhere = new Set(
    ofForm.flatMap(({ message, data }) => (message === 'unknown-key-elsewhere' ? [data?.key] : [])),
  );
  const hidden = ofForm.flatMap(({ data }) => (data?.near === undefined ? [] : (SEEN_BY[data.near] ?? [])));
  const misnamed = ofForm.filter(({ message }) => message === 'actor-id-form');
  const undeclared = new Set(ofForm.flatMap(topLevelKey));
  const unsure = ofForm.flatMap(stepWithUnknownKey);
  const torn = ofForm.filter(({ message }) => message === 'torn-step');
  const isUnknown = findings.some(({ rule }) => rule === 'actor-unknown');
  return findings.filter(({ rule, place, data }) => {
    if (!('path' in place)) return true;
    if (rule === 'actor-unknown' && misnamed.some((form) => isMeant(form, data))) return false;
    if (rule === 'actor-unknown' && undeclared.has(String(data?.actor))) return false;
    // Which pelaksana comes first cannot be told while one of them may be misspelt.
    if (rule === 'actor-order' && isUnknown) return false;
    if (rule.startsWith('decision-') && unsure.some((step) => isAtOrBelow(place.path, step))) return false;
    if (
      torn.length > 0 &&
      (OF_STEPS.some((prefix) => rule.startsWith(prefix)) || torn.some((step) => isPart(place.path, step)))
    ) {
      return false;
    }
    if (hidden.some((prefix) => rule.startsWith(prefix))) return false;
    if (place.part === 'key' && elsewhere.has(String(place.path.at(-1)))) return false;
    return !wrong.some((path) => isAtOrBelow(place.path, path));
  });
}

/** A pelaksana whose id cannot be used is named by the steps as its id should be, or nearly as it is. */
function isMeant({ data: form }: Finding, data: Finding['data']): boolean {
  return form !== undefined && data !== undefined && (form.near === data.actor || form.id === data.near);
}

/** A key at the top that the format does not know, such as a pelaksana that lost its indentation. */
function topLevelKey({ message, place, data }: Finding): readonly string[] {
  return message === 'unknown-key' && 'path' in place && place.path.length === 1 ? [String(data?.key)] : [];
}

/** A step in which stands a key that is none: mostly the label of a way that lost its indentation, or a slip within a way. */
function stepWithUnknownKey({ message = '', place }: Finding): readonly Path[] {
  const isUnknown = message === 'unknown-key' || message === 'unknown-key-colon';
  return isUnknown && 'path' in place && place.path[0] === 'langkah' ? [place.path.slice(0, 2)] : [];
}

/** Whether a place is in an item of a step that is torn into several. */
function isPart([list, index]: Path, { data }: Finding): boolean {
  return list === 'langkah' && Number(index) >= Number(data?.from) && Number(index) <= Number(data?.to);
}

const WAYS = ['flow-', 'step-output-chain', 'integrity-rejection'];

/** Rules that compare steps with each other, or that count them. */
const OF_STEPS = [...WAYS, 'step-', 'decision-', 'actor-', 'records-linked', 'title-output', 'time-', 'integrity-'];

/** Rules that compare steps with others, by the keys in which they do: of one that is misspelt in one step they see nothing. */
const SEEN_BY: Readonly<Record<string, readonly string[]>> = {
  id: WAYS,
  keputusan: WAYS,
  lanjut: WAYS,
  rangkaian: [...WAYS, 'actor-unused'],
  kelengkapan: ['step-output-chain'],
  output: ['step-output-chain', 'records-linked', 'title-output'],
};

/** Mistakes in a text of which the text is known nevertheless, so that more can be said of it. */
const READ_AS_MEANT = new Set(['colon-in-text', 'comment-space', 'escape', 'stray-comma']);

/**
 * Leaves out what stands on a line that is wrong already in its YAML, or is no UTF-8: a value that is not read as written
 * cannot be judged. Of a time that holds a colon, the other way round, only the time is wrong: quotes would not help it.
 */
export function withoutEchoesOfReading(source: Source, all: readonly Placed[]): readonly Placed[] {
  if (!all.some(isOfReading)) return all;
  const lineOf = ({ diagnostic }: Placed) => positionAt(source, diagnostic.span.start).line;
  const ofReading = all.filter(isOfReading);
  const unread = new Set(ofReading.filter(({ diagnostic }) => !READ_AS_MEANT.has(diagnostic.message)).map(lineOf));
  const swallowed = ofReading.filter(({ diagnostic }) => SWALLOWED.has(diagnostic.message));
  const mistakes = swallowed.map(({ diagnostic }) => diagnostic.span.start);
  const times = new Set(all.filter(({ rule }) => rule === 'time-format').map(lineOf));
  return all.filter((each) => {
    if (isOfReading(each)) return each.diagnostic.message !== 'colon-in-text' || !times.has(lineOf(each));
    return !unread.has(lineOf(each)) && !holds(each, mistakes);
  });
}

/** Items that are read as a part of the text above them. */
const SWALLOWED = new Set(['bullet', 'space-after-dash', 'stray-item']);

/** A value over several lines that took in a line which was meant otherwise. */
function holds({ diagnostic: { span } }: Placed, mistakes: readonly number[]): boolean {
  return mistakes.some((start) => span.start < start && start < span.end);
}

function isOfReading({ rule }: Placed): boolean {
  return rule === 'yaml-syntax' || rule === 'yaml-limits' || rule === 'yaml-duplicate-key';
}

function explainedBy({ place, data }: Finding): readonly Path[] {
  if (!('path' in place)) return [];
  if (place.part !== 'key') return [place.path];
  return data?.near === undefined ? [] : [[...place.path.slice(0, -1), data.near]];
}

function isAtOrBelow(path: Path, above: Path): boolean {
  return above.length <= path.length && above.every((step, index) => step === path[index]);
}
