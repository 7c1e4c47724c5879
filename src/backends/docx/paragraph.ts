import { AlignmentType, LineRuleType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { Font, Paragraph as PageParagraph } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { unreachable } from '../unreachable.js';

/** Word rounds the widths of letters otherwise than the metric tables; this much more room keeps every line whole. */
const SLACK: Twips = 30;

export interface ParagraphSpace {
  /** Added above, in twips. */
  readonly before: Twips;
  /** Room taken from the left and the right of the text, in twips; negative where the text gets more. */
  readonly left: Twips;
  readonly right: Twips;
}

const NO_SPACE: ParagraphSpace = { before: 0, left: 0, right: 0 };

/**
 * A paragraph as an author would type it in Word: its text flows by itself, in lines of exact height.
 * A marker hangs before a tab stop.
 */
export function flowingParagraph(paragraph: PageParagraph, space: ParagraphSpace = NO_SPACE): Paragraph {
  const run = runOptions(paragraph.font);
  const { marker, indent } = paragraph;
  const children = marker
    ? [new TextRun({ ...run, children: [marker.text, new Tab(), paragraph.text] })]
    : [new TextRun({ ...run, text: paragraph.text })];
  return new Paragraph({
    ...lineOptions(paragraph, space.before),
    ...sideIndent(space.left + indent, space.right, marker ? hangingOf(paragraph, marker.x) : 0),
    ...(marker ? { tabStops: [{ type: TabStopType.LEFT, position: space.left + indent }] } : {}),
    children,
  });
}

/** A paragraph with the line breaks of the page model, for the few words in a symbol or a label; wider by the slack. */
export function brokenParagraph(paragraph: PageParagraph): Paragraph {
  const run = runOptions(paragraph.font);
  const { left, right } = slackFor(paragraph.align);
  return new Paragraph({
    ...lineOptions(paragraph, 0),
    ...sideIndent(-left, -right, 0),
    children: paragraph.lines.map(
      (line, index) => new TextRun({ ...run, text: line.text, ...(index > 0 ? { break: 1 } : {}) }),
    ),
  });
}

/** The paragraph that a cell without text needs; small, so that it fits into any row. */
export function emptyParagraph(): Paragraph {
  return new Paragraph({ spacing: exactly(160), run: { size: 12 } });
}

/** A paragraph without words, exactly as high as told (twips), that holds the drawings of a page. */
export function hairParagraph(height: Twips, children: readonly ParagraphChild[], pageBreakBefore: boolean): Paragraph {
  return new Paragraph({ spacing: exactly(height), run: { size: 2 }, pageBreakBefore, children });
}

/** How far the marker stands before the text. */
function hangingOf({ lines, indent }: PageParagraph, markerX: Twips): Twips {
  return lines[0] ? lines[0].x - markerX : indent;
}

/** How much more room than measured to give a text at each side: where no line begins. */
export function slackFor(align: PageParagraph['align']): { readonly left: Twips; readonly right: Twips } {
  switch (align) {
    case 'left':
      return { left: 0, right: SLACK };
    case 'center':
      return { left: SLACK / 2, right: SLACK / 2 };
    case 'right':
      return { left: SLACK, right: 0 };
    default:
      return unreachable(align);
  }
}

function sideIndent(left: Twips, right: Twips, hanging: Twips) {
  if (left === 0 && right === 0 && hanging === 0) return {};
  return { indent: { left, right, ...(hanging === 0 ? {} : { hanging }) } };
}

function lineOptions(paragraph: PageParagraph, before: Twips) {
  return {
    alignment: alignment(paragraph.align),
    spacing: { ...exactly(paragraph.lineHeight), before: before + paragraph.spaceBefore },
    run: runOptions(paragraph.font),
  };
}

function exactly(line: Twips) {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

function runOptions(font: Font) {
  return {
    size: font.size,
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italics: true } : {}),
    ...(font.color ? { color: font.color } : {}),
  };
}

function alignment(align: PageParagraph['align']) {
  switch (align) {
    case 'left':
      return AlignmentType.LEFT;
    case 'center':
      return AlignmentType.CENTER;
    case 'right':
      return AlignmentType.RIGHT;
    default:
      return unreachable(align);
  }
}
