import type { Place } from '../diagnostics/diagnostic.js';
import type { Locator } from '../diagnostics/place-finding.js';
import type { Path, Span } from '../source/span.js';

/** Where values of a file stand, by their paths joined with slashes: what is left of a document to point into it. */
export type Anchors = Readonly<Record<string, Anchor>>;

/** Offsets of a value and of its key, and the lines on which the two begin, 0 where no comment silences anything. */
export type Anchor = readonly [start: number, end: number, key: number, line: number, keyLine: number];

/** Anchors for these paths. */
export function anchorsFor(paths: readonly Path[], { spanOf, keyOf, lineOf }: Locator): Anchors {
  const anchors: Record<string, Anchor> = {};
  for (const path of paths) {
    const { start, end } = spanOf({ path });
    const key = keyOf(path).start;
    anchors[nameOf(path)] = [start, end, key, lineOf?.(start) ?? 0, lineOf?.(key) ?? 0];
  }
  return anchors;
}

/**
 * Finds the places of findings in files of which only the anchors are left.
 *
 * @param anchorsOf the anchors of the other files, by their paths
 */
export function anchorLocator(
  file: string,
  anchors: Anchors,
  anchorsOf: (file: string) => Anchors | undefined,
): Locator {
  const lines = new Map(
    Object.values(anchors).flatMap(([start, , key, line, keyLine]) => [
      [start, line],
      [key, keyLine],
    ]),
  );
  const keyOf = (path: Path) => {
    const [, , key] = nearestAnchor(path, anchors);
    return { start: key, end: key };
  };
  return {
    file,
    spanOf: (place) => spanIn(place, anchors),
    keyOf,
    textAt: () => '',
    lineOf: (offset) => lines.get(offset) ?? 1,
    spanIn: (other, place) => {
      const known = anchorsOf(other);
      return known && spanIn(place, known);
    },
  };
}

function spanIn(place: Place, anchors: Anchors): Span {
  if ('span' in place) return place.span;
  const [start, end] = nearestAnchor(place.path, anchors);
  return { start, end };
}

const NOWHERE: Anchor = [0, 0, 0, 1, 1];

function nearestAnchor(path: Path, anchors: Anchors): Anchor {
  for (let length = path.length; length >= 0; length -= 1) {
    const anchor = anchors[nameOf(path.slice(0, length))];
    if (anchor !== undefined) return anchor;
  }
  return NOWHERE;
}

function nameOf(path: Path): string {
  return path.join('/');
}
