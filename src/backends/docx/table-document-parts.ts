import { AlignmentType, Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { xmlText } from '../escape-xml.js';
import type { TableDocument } from '../table-document.js';

/** Where the values begin behind the names of the facts, in twips. */
const FACT_INDENT = 2200;

/** The title and the facts under it. */
export function documentHead({ title, facts, fontSize }: TableDocument): readonly Paragraph[] {
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [new TextRun({ text: xmlText(title), bold: true, size: fontSize + 8 })],
  });
  const lines = facts.map(
    ([name, value], index) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: FACT_INDENT }],
        // A long value goes on under its beginning.
        indent: { left: FACT_INDENT, hanging: FACT_INDENT },
        spacing: { after: index === facts.length - 1 ? 160 : 20 },
        children: [
          new TextRun({ text: xmlText(name) }),
          new TextRun({ children: [new Tab(), `: ${xmlText(oneLine(value))}`] }),
        ],
      }),
  );
  return [heading, ...lines];
}

/** Number and title of the SOP on the left, page x of y on the right. */
export function pageFooter({ info, paper, pageWords, fontSize }: TableDocument): Footer {
  const [page, of] = pageWords;
  const width = paper.width - paper.margins.left - paper.margins.right;
  const left = [info.number, info.title].filter((part) => part !== '').join(' – ');
  const style = { size: fontSize - 4, color: '595959' };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ ...style, text: xmlText(shorten(oneLine(left))) }),
          new TextRun({
            ...style,
            children: [new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** So that page x of y stays on its line. */
const LONGEST_FOOTER = 110;

function shorten(text: string): string {
  return text.length <= LONGEST_FOOTER ? text : `${text.slice(0, LONGEST_FOOTER - 1).trimEnd()}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
