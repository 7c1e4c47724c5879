import type { Sop, Ways } from '../model/sop.js';
import type { Path } from '../source/span.js';

/** The ways of one step or part, with the path of the mapping that holds them. */
export interface WaysAt {
  readonly step: number;
  readonly part?: number;
  readonly ways: Ways;
  readonly path: Path;
}

/** The ways of every step and of every part of a rangkaian, in the order of the file. */
export function waysOf(sop: Sop): readonly WaysAt[] {
  const all: WaysAt[] = [];
  for (const { number, work } of sop.steps) {
    if (work.kind === 'chain') {
      for (const [part, { ways }] of work.parts.entries())
        all.push({ step: number, part, ways, path: pathOf(number, part) });
    } else {
      all.push({ step: number, ways: work.ways, path: pathOf(number) });
    }
  }
  return all;
}

/** The path of a step (by its number) or of a part of its rangkaian. */
export function pathOf(step: number, part?: number): Path {
  const path: Path = ['langkah', step - 1];
  return part === undefined ? path : [...path, 'rangkaian', part];
}

/** The path of the target of a way: of a decision's label, or of `lanjut`, where it may be one of several. */
export function targetPath(
  at: { readonly step: number; readonly part?: number | undefined },
  way: { readonly label?: string | null | undefined; readonly index?: number | undefined },
): Path {
  const path = pathOf(at.step, at.part);
  if (way.label !== undefined && way.label !== null) return [...path, 'keputusan', way.label, 'ke'];
  return [...path, 'lanjut', ...(way.index === undefined ? [] : [way.index])];
}
