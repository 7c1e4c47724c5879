import type { Connector } from '../../page/pages.js';
import type { Point } from '../../page/units.js';
import { ARROWHEADS, arrowheadSize } from '../arrowhead.js';
import { tag } from './tag.js';
import { paragraphTexts } from './texts.js';

/** Three quarters of a point. */
const LINE_WIDTH = 15;

/** The line of a connector, and its arrowhead. */
export function connectorLine(connector: Connector): string {
  const { points } = connector;
  const line = tag('polyline', {
    points: points.map((point) => point.join(',')).join(' '),
    fill: 'none',
    stroke: '#000',
    'stroke-width': LINE_WIDTH,
  });
  const attributes = {
    'data-connector': connector.id,
    'data-from': connector.from,
    'data-to': connector.to,
    'data-kind': connector.kind,
  };
  return tag('g', attributes, connector.arrow ? [line, ...arrowhead(points)] : [line]);
}

/** The label of a connector on white, undefined where it has none. */
export function labelBox({ id, labelMark }: Connector): string | undefined {
  if (!labelMark) return undefined;
  const [x, y, width, height] = labelMark.box;
  return tag('g', { 'data-label': id }, [
    tag('rect', { x, y, width, height, fill: '#fff' }),
    ...paragraphTexts(labelMark.paragraphs),
  ]);
}

function arrowhead(points: readonly Point[]): readonly string[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return [];
  const length = ARROWHEADS[arrowheadSize(points)];
  const half = length / 2;
  const alongX = Math.sign(tip[0] - before[0]);
  const alongY = Math.sign(tip[1] - before[1]);
  const baseX = tip[0] - alongX * length;
  const baseY = tip[1] - alongY * length;
  const one = `${baseX - alongY * half} ${baseY + alongX * half}`;
  const other = `${baseX + alongY * half} ${baseY - alongX * half}`;
  return [tag('path', { d: `M${tip[0]} ${tip[1]}L${one}L${other}Z` })];
}
