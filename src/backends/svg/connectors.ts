import type { Connector } from '../../page/pages.js';
import type { Point } from '../../page/units.js';
import { tag } from './tag.js';
import { paragraphTexts } from './texts.js';

/** Three quarters of a point. */
const LINE_WIDTH = 15;
/** Length and half the breadth of an arrowhead: six points each way, as Word draws a medium one on a thin line. */
const HEAD_LENGTH = 120;
const HEAD_HALF = 60;

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
  const alongX = Math.sign(tip[0] - before[0]);
  const alongY = Math.sign(tip[1] - before[1]);
  const baseX = tip[0] - alongX * HEAD_LENGTH;
  const baseY = tip[1] - alongY * HEAD_LENGTH;
  const one = `${baseX - alongY * HEAD_HALF} ${baseY + alongX * HEAD_HALF}`;
  const other = `${baseX + alongY * HEAD_HALF} ${baseY - alongX * HEAD_HALF}`;
  return [tag('path', { d: `M${tip[0]} ${tip[1]}L${one}L${other}Z` })];
}
