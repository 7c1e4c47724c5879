import {
  createTransformation,
  Drawing,
  hashedId,
  type IContext,
  type IMediaData,
  type IXmlableObject,
  type XmlComponent,
} from 'docx';
import type { PictureMark } from '../../page/pages.js';
import { xmlText } from '../escape-xml.js';
import { alternateContent } from './alternate-content.js';
import { floatingAt } from './anchored-drawing.js';
import { emu } from './emu.js';

const EMU_PER_PIXEL = 9525;

/** A picture at its place on the page; `nextId` numbers the drawings of the document. */
export function pictureDrawing(mark: PictureMark, zIndex: number, nextId: () => number): XmlComponent {
  const { format, bytes } = mark.picture;
  const [, , width, height] = mark.box;
  const transformation = createTransformation({
    width: emu(width) / EMU_PER_PIXEL,
    height: emu(height) / EMU_PER_PIXEL,
  });
  const part = { fileName: `${hashedId(bytes)}.${format}`, data: bytes, transformation };
  const drawing = (media: IMediaData) => new PictureDrawing(media, mark, nextId(), zIndex);
  if (format !== 'svg') return drawing({ ...part, type: format });

  const clear = { fileName: `${hashedId(CLEAR_PIXEL)}.png`, data: CLEAR_PIXEL, transformation, type: 'png' } as const;
  const modern = drawing({ ...part, type: 'svg', fallback: clear });
  // LibreOffice before 24.8 knows no SVG beside a PNG, but draws one that is named directly. The part is that of the
  // first drawing, which has put it into the file already; `type` only says how a picture is referred to.
  const plain = drawing({ ...part, type: 'png' });
  return alternateContent(modern, plain);
}

/** A picture that puts itself into the file. docx has this only together with a run of text. */
class PictureDrawing extends Drawing {
  private readonly media: IMediaData;

  constructor(media: IMediaData, mark: PictureMark, id: number, zIndex: number) {
    const docProperties = { id: `${id}`, name: `Gambar ${id}`, description: xmlText(mark.description) };
    super(media, { floating: floatingAt(mark.box, zIndex), docProperties });
    this.media = media;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { media } = this;
    context.file.Media.addImage(media.fileName, media);
    if (media.type === 'svg') context.file.Media.addImage(media.fallback.fileName, media.fallback);
    return super.prepForXml(context);
  }
}

/** One transparent pixel: what Word before 2016, which cannot draw SVG, shows in its place. */
const CLEAR_PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='),
  (character) => character.charCodeAt(0),
);
