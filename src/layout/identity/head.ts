import { formatDate } from '../../model/dates.js';
import { numberWithKind } from '../../model/nip.js';
import type { Approval, DateText, Sop } from '../../model/sop.js';
import type { Font, Paragraph, Picture } from '../../page/pages.js';
import type { Box, Twips } from '../../page/units.js';
import type { PageArea } from '../flow/flow-pages.js';
import type { Profile } from '../profile.js';
import { formFont } from '../text/form-font.js';
import { lineHeightOf, stackBlocks, type TextBlock, type TextStyle, textBlock } from '../text/text-block.js';
import { type CellPlan, cellHeight, type RowPlan, textWidthOf } from './grid.js';
import { officeLines } from './office-lines.js';

export interface Head {
  readonly rows: readonly RowPlan[];
  readonly logo?: Box;
}

const LOGO_MOST_WIDTH: Twips = 2000;
const LOGO_MOST_HEIGHT: Twips = 1250;
const LOGO_GAP: Twips = 120;
/** Room for signature and stamp, about 2 cm. */
const SIGNATURE_ROOM: Twips = 1150;

/** The upper block: logo and agency on the left; number, dates, approval and name of the SOP on the right. */
export function planHead(
  sop: Sop,
  profile: Profile,
  columns: readonly Twips[],
  area: PageArea,
  picture?: Picture,
): Head {
  const { labels } = profile;
  const font = formFont(profile, profile.fontSize + 1);
  const bold = { ...font, bold: true };
  const label = (text: string) => textBlock(text, left(font), textWidthOf(columns, 2, 1));
  const value = (text: string, style: TextStyle = left(font)) => textBlock(text, style, textWidthOf(columns, 3, 1));
  const pairs: readonly (readonly [field: string, name: string, value: TextBlock])[] = [
    ['nomor', labels.nomor, value(sop.number)],
    ['pembuatan', labels.pembuatan, value(printDate(sop.dates.created))],
    ['revisi', labels.revisi, value(printRevision(sop))],
    ['efektif', labels.efektif, value(printDate(sop.dates.effective))],
    ['pengesahan', labels.pengesahan, approvalBlock(sop.approval, font, textWidthOf(columns, 3, 1))],
    ['judul', labels.judul, value(sop.title, center(bold))],
  ];
  const agency = agencyBlock(sop, profile, textWidthOf(columns, 0, 2));
  const logoSize = picture ? fitLogo(picture) : undefined;
  const logoRoom = logoSize ? logoSize[1] + LOGO_GAP : 0;
  const heights = pairs.map(([, name, block]) => Math.max(cellHeight(label(name)), cellHeight(block)));
  // The approval takes up what the agency's block needs more.
  const missing = logoRoom + cellHeight(agency) + 120 - heights.reduce((sum, height) => sum + height, 0);
  const rows = pairs.map(([field, name, block], index): RowPlan => {
    const middle = field === 'judul' ? ({ vertical: 'middle' } as const) : {};
    const right: readonly CellPlan[] = [
      { column: 2, columnSpan: 1, field, heading: true, block: label(name), ...middle },
      { column: 3, columnSpan: 1, field, block, ...middle },
    ];
    const height = (heights[index] ?? 0) + (field === 'pengesahan' ? Math.max(0, missing) : 0);
    return { height, cells: right };
  });
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const above = Math.max(0, Math.round((total - logoRoom - cellHeight(agency)) / 2));
  const corner: CellPlan = {
    column: 0,
    columnSpan: 2,
    rowSpan: rows.length,
    field: 'instansi',
    block: agency,
    extraTop: above + logoRoom,
  };
  const width = columns.slice(0, 2).reduce((sum, column) => sum + column, 0);
  const logo: Box | undefined = logoSize && [
    area.x + Math.round((width - logoSize[0]) / 2),
    area.y + above + 55,
    logoSize[0],
    logoSize[1],
  ];
  const first = rows[0];
  const withCorner = first ? [{ ...first, cells: [corner, ...first.cells] }, ...rows.slice(1)] : rows;
  return { rows: withCorner, ...(logo ? { logo } : {}) };
}

function agencyBlock(sop: Sop, profile: Profile, width: Twips): TextBlock {
  const large = formFont(profile, profile.fontSize + 6, 'bold');
  const small = formFont(profile, profile.fontSize);
  const lines = [sop.agency.name, ...sop.agency.units].filter((line) => line !== '');
  return stackBlocks([
    ...lines.map((line) => textBlock(line.toUpperCase(), center(large), width)),
    ...(sop.agency.address ? [spaced(textBlock(sop.agency.address, center(small), width), 60)] : []),
  ]);
}

/** Office, room for signature and stamp, name, rank, NIP, in the order of the form. */
function approvalBlock(approval: Approval, font: Font, width: Twips): TextBlock {
  const office = officeLines(approval).join('\n');
  const lines = (text: string, style: Font) => (text === '' ? [] : [textBlock(text, center(style), width)]);
  const person = stackBlocks([
    ...lines(approval.name, { ...font, bold: true }),
    ...lines(approval.rank, font),
    ...lines(numberWithKind(approval.nip), font),
  ]);
  const heading = stackBlocks(lines(office === '' ? '' : `${office.replace(/,$/, '')},`, font));
  if (person.paragraphs.length === 0) return { ...heading, height: heading.height + SIGNATURE_ROOM };
  return stackBlocks([
    heading.paragraphs.length > 0 ? heading : textBlock(' ', center(font), width),
    spaced(person, SIGNATURE_ROOM),
  ]);
}

/** The date of the form in words; what is no date stands as it was written. */
export function printDate(date: DateText | undefined): string {
  if (!date) return '';
  return date.iso ? formatDate(date.iso) : date.text;
}

function printRevision(sop: Sop): string {
  const date = printDate(sop.dates.revised);
  const count = sop.revision ? `revisi ke-${sop.revision}` : '';
  if (date === '') return count === '' ? '-' : count;
  return count === '' ? date : `${date} (${count})`;
}

function fitLogo(picture: Picture): readonly [Twips, Twips] {
  const scale = Math.min(LOGO_MOST_WIDTH / picture.width, LOGO_MOST_HEIGHT / picture.height);
  return [Math.round(picture.width * scale), Math.round(picture.height * scale)];
}

function spaced(block: TextBlock, space: Twips): TextBlock {
  const paragraphs = block.paragraphs.map(
    (item, index): Paragraph => (index === 0 ? { ...item, spaceBefore: space } : item),
  );
  return { paragraphs, height: block.height + space };
}

function left(font: Font) {
  return { font, align: 'left', lineHeight: lineHeightOf(font) } as const;
}

function center(font: Font) {
  return { font, align: 'center', lineHeight: lineHeightOf(font) } as const;
}
