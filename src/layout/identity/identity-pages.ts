import type { Sop } from '../../model/sop.js';
import type { Mark, Page, Picture } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import type { PageArea } from '../flow/flow-pages.js';
import { CELL_PADDING_Y } from '../flow/spacing.js';
import type { Profile } from '../profile.js';
import { formFont } from '../text/form-font.js';
import { splitBlock } from '../text/split-block.js';
import { lineHeightOf, type TextBlock, textBlock } from '../text/text-block.js';
import { cellHeight, gridPage, identityColumns, type RowPlan, textWidthOf } from './grid.js';
import { planHead } from './head.js';
import { planSections, type Section } from './sections.js';

const HEADING_FILL = 'EDEDED';
/** A part of a section at the foot of a page shows at least so much of its text. */
const LEAST_PART: Twips = 700;

/** How many half points smaller the texts may become where that saves a page. */
const SMALLER = [1, 2] as const;

/**
 * The identity page of the form. What is a little too long for one page is set a little smaller; longer lists flow on to
 * further pages under their heading, marked "(lanjutan)".
 */
export function layOutIdentity(sop: Sop, profile: Profile, area: PageArea, logo?: Picture): readonly Page[] {
  const usual = fill(sop, profile, area, logo);
  for (const less of SMALLER) {
    if (usual.length === 1) break;
    const pages = fill(sop, { ...profile, fontSize: profile.fontSize - less }, area, logo);
    if (pages.length === 1) return pages;
  }
  return usual;
}

function fill(sop: Sop, profile: Profile, area: PageArea, logo?: Picture): readonly Page[] {
  const columns = identityColumns(area.width);
  const head = planHead(sop, profile, columns, area, logo);
  const bold = formFont(profile, profile.fontSize + 1, 'bold');
  const heading = (section: Section, continued: boolean): RowPlan | undefined => {
    if (section.boxes.every((box) => box.title === '')) return undefined;
    const cells = section.boxes.map((box) => {
      const title = continued && box.body.paragraphs.length > 0 ? `${box.title} (lanjutan)` : box.title;
      const style = { font: bold, align: 'left', lineHeight: lineHeightOf(bold) } as const;
      const block = textBlock(title, style, textWidthOf(columns, box.column, box.columnSpan));
      const { field, column, columnSpan } = box;
      return { field, column, columnSpan, heading: true, fill: HEADING_FILL, block };
    });
    return { height: Math.max(...cells.map((cell) => cellHeight(cell.block))), cells };
  };

  const pages: RowPlan[][] = [[...head.rows]];
  let left = area.height - total(head.rows);
  const turn = () => {
    pages.push([]);
    left = area.height;
  };
  const put = (row: RowPlan) => {
    pages.at(-1)?.push(row);
    left -= row.height;
  };

  for (const section of planSections(sop, profile, columns)) {
    let rest = section;
    let continued = false;
    for (;;) {
      const title = heading(rest, continued);
      const needed = bodyHeight(rest);
      const room = left - (title?.height ?? 0);
      if (needed > room && (room < Math.min(needed, LEAST_PART) || section.whole) && (pages.at(-1)?.length ?? 0) > 0) {
        turn();
        continue;
      }
      if (title) put(title);
      const parts = rest.boxes.map((box) => splitBlock(box.body, left - 2 * CELL_PADDING_Y));
      const fitting = parts.map(([fit]) => fit);
      put(
        bodyRow(
          rest,
          fitting,
          Math.min(left, Math.max(...fitting.map(cellHeight), ...rest.boxes.map((box) => box.least ?? 0))),
        ),
      );
      if (parts.every(([, tail]) => tail.paragraphs.length === 0)) break;
      rest = {
        ...rest,
        boxes: rest.boxes.map((box, index) => ({ ...box, least: 0, body: parts[index]?.[1] ?? box.body })),
      };
      continued = true;
      turn();
    }
  }
  return pages.map((rows, index): Page => {
    const marks: Mark[] =
      index === 0 && head.logo && logo
        ? [{ kind: 'picture', box: head.logo, description: `Logo ${sop.agency.name}`.trim(), picture: logo }]
        : [];
    return { ...gridPage(rows, columns, area, index + 1), marks };
  });
}

function bodyRow(section: Section, blocks: readonly TextBlock[], height: Twips): RowPlan {
  const cells = section.boxes.map(({ field, column, columnSpan }, index) => ({
    field,
    column,
    columnSpan,
    block: blocks[index] ?? { paragraphs: [], height: 0 },
  }));
  return { height, cells };
}

function bodyHeight(section: Section): Twips {
  return Math.max(...section.boxes.map((box) => Math.max(cellHeight(box.body), box.least ?? 0)));
}

function total(rows: readonly RowPlan[]): Twips {
  return rows.reduce((sum, row) => sum + row.height, 0);
}
