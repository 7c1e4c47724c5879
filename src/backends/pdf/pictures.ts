import type { LoadedPicture, StructureElement } from 'pdfkit';
import type { PictureMark } from '../../page/pages.js';
import { xmlText } from '../escape-xml.js';
import { unreachable } from '../unreachable.js';
import { type Canvas, edges, inTwips } from './canvas.js';
import { FACES } from './faces.js';
import { type PngPixels, readPng } from './png-pixels.js';

/** Draws a picture at its place, as a figure with its description. One that is broken becomes a crossed box. */
export async function pictureElement(canvas: Canvas, mark: PictureMark): Promise<StructureElement> {
  const { doc } = canvas;
  const draw = await drawing(canvas, mark);
  const content = doc.markStructureContent('Figure');
  draw();
  doc.endMarkedContent();
  return doc.struct('Figure', { alt: xmlText(mark.description), bbox: edges(mark.box) }).add(content);
}

async function drawing(canvas: Canvas, mark: PictureMark): Promise<() => void> {
  const { doc, page } = canvas;
  const { bytes, format } = mark.picture;
  const [left, top, right, bottom] = edges(mark.box);
  const size = { width: right - left, height: bottom - top };
  switch (format) {
    case 'png': {
      // pdfkit would read it behind everyone's back, where no error can be caught.
      const pixels = await readPng(bytes).catch(() => undefined);
      if (!pixels) return () => crossedBox(canvas, mark);
      const picture = pngPicture(`Png${page.marks.indexOf(mark)}`, pixels);
      return () => void doc.image(picture, left, top, size);
    }
    case 'jpg':
      return () => void doc.image(bytes, left, top, { ...size, ignoreOrientation: true });
    case 'svg': {
      const { default: drawSvg } = await import('svg-to-pdfkit');
      const options = {
        ...size,
        fontCallback: (_: string, bold: boolean) => (bold ? FACES.bold : FACES.regular),
        // Nothing is read from elsewhere: only pictures inside the drawing itself.
        imageCallback: (reference: string) => (reference.startsWith('data:image/') ? reference : ''),
        warningCallback: () => undefined,
      };
      return () => drawSvg(doc, new TextDecoder().decode(bytes), left, top, options);
    }
    default:
      return unreachable(format);
  }
}

/** A picture as pdfkit knows one that is loaded: it asks for its object in the file when it is first drawn. */
function pngPicture(label: string, { width, height, colors, alpha }: PngPixels): LoadedPicture {
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  const picture: LoadedPicture = {
    label,
    width,
    height,
    embed: (doc) => {
      const mask = alpha ? doc.ref({ ...image, ColorSpace: 'DeviceGray' }) : undefined;
      picture.obj = doc.ref({ ...image, ColorSpace: 'DeviceRGB', ...(mask ? { SMask: mask } : {}) });
      mask?.end(alpha);
      picture.obj.end(colors);
    },
  };
  return picture;
}

function crossedBox(canvas: Canvas, { box: [x, y, width, height] }: PictureMark): void {
  const [right, bottom] = [x + width, y + height];
  const lines = `M${x} ${y}H${right}V${bottom}H${x}ZL${right} ${bottom}M${right} ${y}L${x} ${bottom}`;
  inTwips(canvas, () => canvas.doc.lineWidth(10).path(lines).stroke('#808080'));
}
