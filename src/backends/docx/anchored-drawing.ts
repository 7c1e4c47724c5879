import {
  createTransformation,
  Drawing,
  HorizontalPositionRelativeFrom,
  type IFloating,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { Box } from '../../page/units.js';
import { xmlText } from '../escape-xml.js';
import { component, type XmlElement } from './element.js';
import { emu } from './emu.js';

export interface AnchoredGraphic {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** On the page, in twips. */
  readonly box: Box;
  /** The `uri` of `a:graphicData`, which names the kind of `content`. */
  readonly uri: string;
  readonly content: XmlElement;
  readonly zIndex: number;
}

const EMU_PER_PIXEL = 9525;
const NO_OVERHANG = { top: 0, right: 0, bottom: 0, left: 0 };

/** A drawing that floats over the text at a fixed place of the page; `zIndex` orders drawings that overlap. */
export function anchoredDrawing(graphic: AnchoredGraphic): Drawing {
  const [, , width, height] = graphic.box;
  return new Drawing(
    {
      type: 'graphic',
      uri: graphic.uri,
      content: component(graphic.content),
      lockAspectRatio: false,
      transformation: createTransformation({ width: emu(width) / EMU_PER_PIXEL, height: emu(height) / EMU_PER_PIXEL }),
    },
    {
      floating: floatingAt(graphic.box, graphic.zIndex),
      effectExtent: NO_OVERHANG,
      docProperties: {
        id: `${graphic.id}`,
        name: graphic.name,
        title: graphic.name,
        description: xmlText(graphic.description),
      },
    },
  );
}

/** Where a floating drawing stands: by the page's corner, over the text, out of its way. */
export function floatingAt([x, y]: Box, zIndex: number): IFloating {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(x) },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(y) },
    wrap: { type: TextWrappingType.NONE },
    allowOverlap: true,
    behindDocument: false,
    layoutInCell: false,
    lockAnchor: false,
    zIndex,
  };
}
