import type { Path } from '../source/span.js';
import type { Finding } from './diagnostic.js';

/**
 * Leaves out what only repeats a finding about the form of the file: what is found at or below a value of the wrong
 * kind, and a key that is missed because it is misspelt. A time written `10` lacks its unit, `peralatn` is `peralatan`;
 * nothing more need be said of them.
 *
 * @param ofForm the findings about the form; one about a misspelt key has the key that is meant as `near`
 */
export function withoutEchoes(findings: readonly Finding[], ofForm: readonly Finding[]): readonly Finding[] {
  const wrong = ofForm.flatMap(explainedBy);
  return findings.filter(({ place }) => !('path' in place) || !wrong.some((path) => isAtOrBelow(place.path, path)));
}

function explainedBy({ place, data }: Finding): readonly Path[] {
  if (!('path' in place)) return [];
  if (place.part !== 'key') return [place.path];
  return data?.near === undefined ? [] : [[...place.path.slice(0, -1), data.near]];
}

function isAtOrBelow(path: Path, above: Path): boolean {
  return above.length <= path.length && above.every((step, index) => step === path[index]);
}
