import { numberWithKind } from '../../model/nip.js';
import type { RelatedSop, Sop } from '../../model/sop.js';
import type { Twips } from '../../page/units.js';
import { CELL_PADDING_Y } from '../flow/spacing.js';
import { cutNames } from '../long-names.js';
import type { Profile } from '../profile.js';
import { formFont } from '../text/form-font.js';
import { lineHeightOf, listBlock, stackBlocks, type TextBlock, textBlock } from '../text/text-block.js';
import { textWidthOf } from './grid.js';
import { printDate } from './head.js';

/** A heading with what stands below it, over some columns; those of one section stand beside one another. */
export interface Section {
  readonly boxes: readonly SectionBox[];
  /** A table within the page (initials, history): its rows are not parted. */
  readonly whole: boolean;
}

export interface SectionBox {
  readonly field: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly title: string;
  readonly body: TextBlock;
  /** Least height of the body. */
  readonly least?: Twips;
}

const NAMES_IN_FULL = 'Nama Pelaksana Selengkapnya';
/** Room for an initial by hand. */
const INITIAL_ROOM: Twips = 560;

/** The three pairs of the form, then the agency's own boxes, initials and history where there are any. */
export function planSections(sop: Sop, profile: Profile, columns: readonly Twips[]): readonly Section[] {
  const font = formFont(profile, profile.fontSize + 1);
  const style = { font, align: 'left', lineHeight: lineHeightOf(font) } as const;
  const { labels } = profile;
  const half = (field: keyof typeof labels, side: 0 | 1, items: readonly string[]): SectionBox => ({
    field,
    column: side * 2,
    columnSpan: 2,
    title: labels[field],
    body: listBlock(items, style, textWidthOf(columns, side * 2, 2), 30),
    // An empty box keeps room for a line: in a draft it is to be filled in.
    least: style.lineHeight + 2 * CELL_PADDING_Y,
  });
  const related = sop.related.length === 0 ? ['-'] : sop.related.map(printRelated);
  const pairs: readonly (readonly [SectionBox, SectionBox])[] = [
    [half('dasar_hukum', 0, sop.legalBasis), half('kualifikasi_pelaksana', 1, sop.qualifications)],
    [half('keterkaitan', 0, related), half('peralatan', 1, sop.equipment)],
    [half('peringatan', 0, sop.warnings), half('pencatatan', 1, sop.records)],
  ];
  const own = sop.boxes.map((box, index): Section => {
    const width = textWidthOf(columns, 0, 4);
    const body = box.listed ? listBlock(box.items, style, width, 30) : textBlock(box.items.join('\n'), style, width);
    return { whole: false, boxes: [{ field: `tambahan.${index}`, column: 0, columnSpan: 4, title: box.title, body }] };
  });
  return [
    ...pairs.map((boxes): Section => ({ whole: false, boxes })),
    ...own,
    ...namesInFull(cutNames(sop)),
    ...tableSections(
      ['Peran', 'Jabatan dan Nama', 'Paraf', 'Catatan'],
      'paraf',
      sop.initials.map(({ role, office, name, nip }) => [
        role,
        [office, name, numberWithKind(nip)].filter(Boolean).join('\n'),
        '',
        '',
      ]),
      INITIAL_ROOM,
    ),
    ...tableSections(
      ['Revisi ke', 'Tanggal', 'Uraian Perubahan'],
      'riwayat',
      sop.history.map(({ revision, date, description }) => [`${revision ?? ''}`, printDate(date), description]),
      0,
    ),
  ];

  function namesInFull(names: readonly string[]): readonly Section[] {
    if (names.length === 0) return [];
    const body = listBlock(names, style, textWidthOf(columns, 0, 4), 30);
    return [
      { whole: false, boxes: [{ field: 'nama_pelaksana', column: 0, columnSpan: 4, title: NAMES_IN_FULL, body }] },
    ];
  }

  /** Rows of a small table: the first one carries the headings. The last cell takes the columns that are left. */
  function tableSections(
    titles: readonly string[],
    field: string,
    rows: readonly (readonly string[])[],
    least: Twips,
  ): readonly Section[] {
    return rows.map((texts, rowIndex): Section => {
      const boxes = texts.map((text, column): SectionBox => {
        const columnSpan = column === texts.length - 1 ? columns.length - column : 1;
        const body = stackBlocks([textBlock(text, style, textWidthOf(columns, column, columnSpan))]);
        return { field, column, columnSpan, title: rowIndex === 0 ? (titles[column] ?? '') : '', body, least };
      });
      return { boxes, whole: true };
    });
  }
}

/** A related SOP as the form names it: title and number; of a mere path the name of its file. */
function printRelated(item: RelatedSop): string {
  const title = item.title || (item.number === '' ? fileTitle(item.path) : '');
  if (item.number === '') return title;
  return title === '' ? item.number : `${title} (${item.number})`;
}

function fileTitle(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return `SOP ${name.replace(/\.sop\.ya?ml$/i, '').replace(/[-_]+/g, ' ')}`;
}
