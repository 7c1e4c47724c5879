import type { Path } from '../source/span.js';
import type { Finding } from './diagnostic.js';

/**
 * Leaves out what only repeats that a value is of the wrong kind: findings at or below a value that a finding about its
 * form is about already. A time written `10` lacks its unit; nothing more need be said of it.
 *
 * @param ofForm the findings about the form of values
 */
export function withoutEchoes(findings: readonly Finding[], ofForm: readonly Finding[]): readonly Finding[] {
  const wrong = ofForm.flatMap(({ place }) => ('path' in place && place.part !== 'key' ? [place.path] : []));
  return findings.filter(({ place }) => !('path' in place) || !wrong.some((path) => isAtOrBelow(place.path, path)));
}

function isAtOrBelow(path: Path, above: Path): boolean {
  return above.length <= path.length && above.every((step, index) => step === path[index]);
}
