import { LineRuleType, Paragraph, Run, type XmlComponent } from 'docx';
import type { Twips } from '../../page/units.js';

/** A paragraph without words, exactly as high as told (twips), that carries drawings. */
export function hairParagraph(height: Twips, drawings: readonly XmlComponent[], pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    children: drawings.map((drawing) => new Run({ children: [drawing] })),
  });
}
