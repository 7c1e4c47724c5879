import { type ISectionOptions, PageOrientation, SectionType } from 'docx';
import type { Page } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { hairParagraph } from './hair-paragraph.js';
import { pageBody } from './page-body.js';

/** Height of the paragraph that carries a page's drawings, and of the one that Word wants after the last table. */
const HAIR: Twips = 20;
/** Room below the lowest table: the closing paragraph, and the rounding of a reader. */
const SPARE: Twips = 160;
const USUAL_BOTTOM_MARGIN: Twips = 720;

/** The pages as sections of the document: one for each run of pages of one size. */
export function documentSections(
  pages: readonly Page[],
  font: string,
  nextId: () => number,
): readonly ISectionOptions[] {
  return runsOfOneSize(pages).map((run) => {
    const [first] = run;
    const left = Math.min(...run.map((page) => page.table.x));
    const top = Math.min(...run.map((page) => page.table.y)) - HAIR;
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: pageSize(first),
          margin: { top, left, ...farMargins(run), header: 0, footer: 0, gutter: 0 },
        },
      },
      children: [
        ...run.flatMap((page) => pageBody(page, { left, top, startsPage: page !== first }, font, nextId)),
        hairParagraph(HAIR, [], false),
      ],
    };
  });
}

function runsOfOneSize(pages: readonly Page[]): readonly (readonly [Page, ...Page[]])[] {
  const runs: [Page, ...Page[]][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[0].width === page.width && last[0].height === page.height) last.push(page);
    else runs.push([page]);
  }
  return runs;
}

/** docx wants the short side of a landscape page as its width, and turns them itself. */
function pageSize({ width, height }: Page) {
  return width > height
    ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
    : { width, height, orientation: PageOrientation.PORTRAIT };
}

/** The right margin ends the widest table; the lower one is the usual one, or smaller where a table reaches further. */
function farMargins(run: readonly [Page, ...Page[]]) {
  const [{ width, height }] = run;
  const right = Math.max(...run.map(({ table }) => table.x + sum(table.columns)));
  const bottom = Math.max(...run.map(({ table }) => table.y + sum(table.rows)));
  return {
    right: Math.max(0, width - right),
    bottom: Math.max(0, Math.min(USUAL_BOTTOM_MARGIN, height - bottom - SPARE)),
  };
}

function sum(lengths: readonly Twips[]): Twips {
  return lengths.reduce((total, length) => total + length, 0);
}
