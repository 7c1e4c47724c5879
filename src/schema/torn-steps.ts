import type { Finding } from '../diagnostics/diagnostic.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { dataAt } from './pointer.js';

/** Items of `langkah` that are one step: the indexes of the first and the last, and the key behind the second dash. */
interface TornStep {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/**
 * Tells once of a step whose keys have dashes of their own (`- kegiatan: …`, `- pelaksana: …`): YAML reads each as a step,
 * and each lacks what the others have.
 *
 * @param findings what is wrong with an SOP
 */
export function withTornSteps(findings: readonly Finding[], document: LocatedDocument): readonly Finding[] {
  if (!findings.some(isMissing)) return findings;
  const torn = tornSteps(document.data);
  if (torn.length === 0) return findings;
  const rest = findings.filter((finding) => !(isMissing(finding) && torn.some((step) => isWithin(finding, step))));
  return [...rest, ...torn.map(tornStep)];
}

function isMissing({ message = '' }: Finding): boolean {
  return message === 'missing-in-step' || message === 'missing-actor';
}

function isWithin({ place }: Finding, { from, to }: TornStep): boolean {
  if (!('path' in place) || place.path[0] !== 'langkah') return false;
  const step = Number(place.path[1]);
  return step >= from && step <= to;
}

function tornSteps(data: unknown): readonly TornStep[] {
  const steps = dataAt(['langkah'], data);
  if (!Array.isArray(steps)) return [];
  const torn: TornStep[] = [];
  let from = 0;
  let keys: readonly string[] = [];
  for (const [index, step] of steps.entries()) {
    const own = step !== null && typeof step === 'object' && !Array.isArray(step) ? Object.keys(step) : [];
    if (index > 0 && isPartOf(own, keys)) {
      const before = torn.at(-1)?.from === from ? torn.pop() : undefined;
      torn.push({ from, to: index, key: before?.key ?? own[0] ?? '' });
      keys = [...keys, ...own];
    } else {
      from = index;
      keys = own;
    }
  }
  return torn;
}

/** A whole step stands by itself; a part of one has only keys that the step does not have yet. */
function isPartOf(own: readonly string[], keys: readonly string[]): boolean {
  const isWhole = own.includes('kegiatan') && (own.includes('pelaksana') || own.includes('rangkaian'));
  const isLacking = !keys.includes('kegiatan') || !own.includes('kegiatan');
  return own.length > 0 && !isWhole && isLacking && !own.includes('id') && own.every((key) => !keys.includes(key));
}

/** `from` and `to` tell whoever looks for echoes which items are no steps. */
function tornStep({ from, to, key }: TornStep): Finding {
  const data = { key, from, to, count: to - from + 1 };
  return { rule: 'schema', message: 'torn-step', data, place: { path: ['langkah', from + 1, key], part: 'key' } };
}
