import type { Font, Paragraph } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { unreachable } from '../unreachable.js';
import { element, type XmlElement } from './element.js';

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
export function flowingParagraph(paragraph: Paragraph, space: ParagraphSpace = NO_SPACE): XmlElement {
  const { text, marker, indent } = paragraph;
  const content = marker ? [textElement(marker.text), element('w:tab'), textElement(text)] : [textElement(text)];
  return paragraphElement(paragraph, content, {
    ...space,
    left: space.left + indent,
    ...(marker ? { hanging: hangingOf(paragraph, marker.x) } : {}),
  });
}

/** A paragraph with the line breaks of the page model, for the few words in a symbol or a label; wider by the slack. */
export function brokenParagraph(paragraph: Paragraph): XmlElement {
  const content = paragraph.lines.flatMap((line, index) =>
    index === 0 ? [textElement(line.text)] : [element('w:br'), textElement(line.text)],
  );
  const { left, right } = slackFor(paragraph.align);
  return paragraphElement(paragraph, content, { before: 0, left: -left, right: -right });
}

/** The paragraph that a cell without text needs; small, so that it fits into any row. */
export function emptyParagraph(): XmlElement {
  return element('w:p', {}, [
    element('w:pPr', {}, [exactSpacing(160, 0), element('w:rPr', {}, [element('w:sz', { 'w:val': 12 })])]),
  ]);
}

/** How much more room than measured to give a text at each side: where no line begins. */
export function slackFor(align: Paragraph['align']): { readonly left: Twips; readonly right: Twips } {
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

/** How far the marker stands before the text. */
function hangingOf({ lines, indent }: Paragraph, markerX: Twips): Twips {
  return lines[0] ? lines[0].x - markerX : indent;
}

function paragraphElement(
  paragraph: Paragraph,
  content: readonly XmlElement[],
  space: ParagraphSpace & { readonly hanging?: Twips },
): XmlElement {
  const { align, font, lineHeight, spaceBefore } = paragraph;
  const { left, right, hanging } = space;
  // In the order of CT_PPr.
  const properties = [
    ...(hanging === undefined ? [] : [element('w:tabs', {}, [element('w:tab', { 'w:val': 'left', 'w:pos': left })])]),
    exactSpacing(lineHeight, space.before + spaceBefore),
    ...(left === 0 && right === 0
      ? []
      : [element('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging })]),
    ...(align === 'left' ? [] : [element('w:jc', { 'w:val': align })]),
  ];
  return element('w:p', {}, [element('w:pPr', {}, properties), element('w:r', {}, [runProperties(font), ...content])]);
}

function exactSpacing(line: Twips, before: Twips): XmlElement {
  return element('w:spacing', { 'w:before': before === 0 ? undefined : before, 'w:line': line, 'w:lineRule': 'exact' });
}

function runProperties({ bold, italic, color, size }: Font): XmlElement {
  // In the order of CT_RPr.
  return element('w:rPr', {}, [
    ...(bold ? [element('w:b'), element('w:bCs')] : []),
    ...(italic ? [element('w:i'), element('w:iCs')] : []),
    ...(color ? [element('w:color', { 'w:val': color })] : []),
    element('w:sz', { 'w:val': size }),
    element('w:szCs', { 'w:val': size }),
  ]);
}

function textElement(text: string): XmlElement {
  return element('w:t', { 'xml:space': 'preserve' }, [text]);
}
