import type { Finding } from '../diagnostics/diagnostic.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Sop } from '../model/sop.js';
import type { Font, Mark, Page, Pages, Picture } from '../page/pages.js';
import type { Point, Twips } from '../page/units.js';
import { layOutFlow, type PageArea } from './flow/flow-pages.js';
import { layOutIdentity } from './identity/identity-pages.js';
import { type SignaturePlace, signaturePlace } from './identity/signature-place.js';
import { PAPERS, type PaperName, type Profile } from './profile.js';
import { formFont, inFont } from './text/form-font.js';
import { textWidth } from './text/measure.js';
import { lineHeightOf, placeBlock, textBlock } from './text/text-block.js';

export interface LayoutOptions {
  readonly profile: Profile;
  /** Instead of the profile's paper. */
  readonly paper?: PaperName;
  readonly font: string;
  readonly logo?: Picture;
  /** Writes DRAF across every page. */
  readonly draft: boolean;
  /** ISO day for the document's properties where the SOP itself has no date. */
  readonly day?: string;
}

export interface LayoutResult {
  readonly pages: Pages;
  /** Free room for the mark of an electronic signature. */
  readonly signature?: SignaturePlace;
  /** Of the rules page-overflow and page-crowded. */
  readonly findings: readonly Finding[];
  /** Places where lines could not be kept apart: a fault of the drawing, not of the author. */
  readonly conflicts: readonly { readonly page: number; readonly at: Point }[];
}

/** Lays an SOP out in the official form: identity pages, then flow pages, measured and placed to the twip. */
export function layOut(sop: Sop, flow: FlowGraph, options: LayoutOptions): LayoutResult {
  const profile = inFont(options.profile, options.font);
  const paper = PAPERS[options.paper ?? profile.paper];
  const { margins } = profile;
  const area: PageArea = {
    pageWidth: paper.height,
    pageHeight: paper.width,
    x: margins.left,
    y: margins.top,
    width: paper.height - margins.left - margins.right,
    height: paper.width - margins.top - margins.bottom,
  };
  const identity = layOutIdentity(sop, profile, area, options.logo);
  const drawn = layOutFlow(sop, flow, profile, area, identity.length + 1);
  const pages = [...identity, ...drawn.pages];
  const finished = pages.map(
    (page): Page => ({
      ...page,
      marks: [...marksOf(page, pages.length, sop, profile, options.draft, area), ...page.marks],
    }),
  );
  const created = sop.dates.created?.iso ?? sop.dates.effective?.iso ?? options.day;
  const modified = sop.dates.effective?.iso ?? created;
  const info = {
    title: sop.title,
    number: sop.number,
    author: [sop.agency.name, ...sop.agency.units].filter((line) => line !== '').join(', '),
    language: 'id',
    font: options.font,
    keywords: ['SOP', ...(sop.kind ? [sop.kind] : [])],
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
  const signature = signaturePlace(finished);
  return {
    pages: { info, pages: finished },
    ...(signature === undefined ? {} : { signature }),
    conflicts: drawn.conflicts,
    findings: [
      ...drawn.overflowing.map(
        (step): Finding => ({
          rule: 'page-overflow',
          data: { step },
          place: { path: ['langkah', step - 1, 'kegiatan'] },
        }),
      ),
      ...(drawn.crowded === undefined ? [] : [drawn.crowded]).map(
        (actor): Finding => ({
          rule: 'page-crowded',
          data: { actor, count: sop.actors.length },
          place: { path: ['pelaksana', actor], part: 'key' },
        }),
      ),
    ],
  };
}

function marksOf(
  page: Page,
  count: number,
  sop: Sop,
  profile: Profile,
  draft: boolean,
  area: PageArea,
): readonly Mark[] {
  const marks: Mark[] = [];
  if (draft) {
    const font = formFont(profile, 400, 'bold');
    marks.push({
      kind: 'watermark',
      text: 'DRAF',
      center: [Math.round(page.width / 2), Math.round(page.height / 2)],
      angle: 35,
      size: font.size,
      width: Math.ceil(textWidth('DRAF', font)),
    });
  }
  if (profile.footer) marks.push(...footer(page, count, sop, area, profile));
  return marks;
}

/** Number and title on the left, page x of y on the right, in one line under the table. */
function footer(page: Page, count: number, sop: Sop, area: PageArea, profile: Profile): readonly Mark[] {
  const font: Font = { ...formFont(profile, profile.fontSize - 4), color: '595959' };
  const lineHeight = lineHeightOf(font);
  const y = page.height - Math.round((profile.margins.bottom + lineHeight) / 2);
  const text = (words: string, align: 'left' | 'right', x: Twips, width: Twips): Mark => ({
    kind: 'text',
    box: [x, y, width, lineHeight],
    paragraphs: placeBlock(textBlock(words, { font, align, lineHeight }, width), x, y, width),
  });
  const right = `Halaman ${page.number} dari ${count}`;
  const rightWidth = Math.ceil(textWidth(right, font)) + 60;
  const leftWidth = area.width - rightWidth - 200;
  const left = [sop.number, sop.title]
    .filter((part) => part !== '')
    .join(' – ')
    .replace(/\s+/g, ' ');
  return [
    text(shorten(left, font, leftWidth - 40), 'left', area.x, leftWidth),
    text(right, 'right', area.x + area.width - rightWidth, rightWidth),
  ];
}

function shorten(text: string, font: Font, width: Twips): string {
  if (textWidth(text, font) <= width) return text;
  const letters = [...text];
  const fits = (count: number) => textWidth(`${letters.slice(0, count).join('')}…`, font) <= width;
  // By halves: a title of thousands of letters stands at the foot of every page.
  let [most, tooMany] = [0, letters.length];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, most).join('').trimEnd()}…`;
}
