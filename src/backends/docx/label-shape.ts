import type { Connector } from '../../page/pages.js';
import { brokenParagraph } from './paragraph.js';
import { presetGeometry, type Shape } from './shape.js';

/** The label of a connector on white, undefined where it has none. */
export function labelShape(connector: Connector, nextId: () => number): Shape | undefined {
  const mark = connector.labelMark;
  if (!mark) return undefined;
  return {
    id: nextId(),
    name: `Label ${connector.id}`,
    box: mark.box,
    geometry: presetGeometry('rect'),
    white: true,
    text: { paragraphs: mark.paragraphs.map(brokenParagraph), anchor: 'ctr' },
  };
}
