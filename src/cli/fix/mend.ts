import { type FixedSop, fixSop } from '../../fixes/fix-sop.js';
import type { CheckedText } from '../check-many.js';
import { lookUpNamedFiles } from '../named-files.js';

/** What an SOP would be when it is mended, and in how many places; nothing where there is nothing to mend. */
export interface Mendable {
  readonly text: string;
  readonly count: number;
}

/**
 * What can be mended in a checked SOP. Bytes that were no UTF-8 would be lost, so such a file is left as it is.
 *
 * @param today ISO day
 */
export function mend(
  { source, config, absolute, diagnostics }: Pick<CheckedText, 'source' | 'config' | 'absolute' | 'diagnostics'>,
  today: string,
): Mendable | undefined {
  if (diagnostics.some(({ rule }) => rule === 'yaml-limits')) return undefined;
  const input = { source, config, today };
  const fixed = fixSop(absolute === undefined ? input : { ...input, lookUp: (sop) => lookUpNamedFiles(sop, absolute) });
  return fixed.source.text === source.text ? undefined : { text: fixed.source.text, count: countOf(fixed) };
}

function countOf({ mended }: FixedSop): number {
  return [...mended.values()].reduce((total, count) => total + count, 0);
}
