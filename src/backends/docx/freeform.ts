import type { Box, Point } from '../../page/units.js';
import { element, type XmlElement } from './element.js';
import { emu } from './emu.js';

/** The smallest box around points. */
export function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** A line of our own (`custGeom`) through points, inside their bounds. */
export function freeformLine(points: readonly Point[], bounds: Box): XmlElement {
  const [width, height] = [emu(bounds[2]), emu(bounds[3])];
  const steps = points.map(([x, y], index) =>
    element(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, [
      element('a:pt', { x: emu(x - bounds[0]), y: emu(y - bounds[1]) }),
    ]),
  );
  return element('a:custGeom', {}, [
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name)),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element('a:pathLst', {}, [element('a:path', { w: width, h: height, fill: 'none' }, steps)]),
  ]);
}
