import type { Palette } from '../../reporters/palette.js';
import type { Comparison } from './comparison.js';

/** The formats of `sop diff`. */
export const DIFF_FORMATS = ['pretty', 'json', 'markdown', 'docx'] as const;

export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** Where the changes are shown: colours and width of a terminal. */
export interface DiffStage {
  readonly palette?: Palette;
  readonly columns?: number;
}

/** Writes the comparison. What writes it is loaded only when it is asked for: Word files bring a package of their own. */
export async function makeDiff(
  format: DiffFormat,
  comparison: Comparison,
  stage: DiffStage,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.js')).diffPretty(comparison, stage);
    case 'json':
      return (await import('./json.js')).diffJson(comparison);
    case 'markdown':
      return (await import('./markdown.js')).diffMarkdown(comparison);
    case 'docx': {
      const [{ renderTableDocument }, { diffDocument }] = await Promise.all([
        import('../../backends/table-document.js'),
        import('./document.js'),
      ]);
      return renderTableDocument(diffDocument(comparison));
    }
  }
}
