import type { Connector } from '../../page/pages.js';
import { arrowheadPath } from '../arrowhead.js';
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
  return tag('g', attributes, connector.arrow ? [line, tag('path', { d: arrowheadPath(points) })] : [line]);
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
