import type { AnalyzedSop } from './analyzed.js';
import { type Chapter, chapterOf } from './chapter.js';
import { csvPart } from './csv.js';
import { htmlPart } from './html.js';
import { jsonPart } from './json.js';
import { markdownPart } from './markdown.js';
import { type OverviewEntry, overviewEntry } from './overview.js';
import type { AnalysisFormat } from './settings.js';
import type { TimeWriter } from './units.js';
import type { Fit } from './what-if.js';

/** What is to be made of each SOP. */
export interface AnalysisOrder {
  readonly format: AnalysisFormat;
  readonly writer: TimeWriter;
  /** `--set` */
  readonly settings: readonly string[];
  /** It is the only one. */
  readonly alone: boolean;
}

/** What one SOP gives to the report: plain data, and all that is left of it. */
export interface Part {
  readonly path: string;
  readonly title: string;
  /** There are errors on which its figures depend. */
  readonly isFaulty: boolean;
  /** It could be read as an SOP. */
  readonly isRead: boolean;
  /** A setting of `--set` changes it. */
  readonly isChanged: boolean;
  /** Whether each setting of `--set` fits it. */
  readonly fits: readonly Fit[];
  /** Where it is one of several in a report that shows them beside each other. */
  readonly overview?: OverviewEntry;
  /** The SOP by itself as the format has it; empty where it is only in the overview. */
  readonly text: string;
  /** What is drawn to the width of the terminal. */
  readonly chapter?: Chapter;
}

/** Makes the part of one SOP. */
export function partOf(each: AnalyzedSop, fits: readonly Fit[], order: AnalysisOrder): Part {
  const { path, title, errors, found, changed } = each;
  const { format, writer, alone } = order;
  return {
    path,
    title,
    isFaulty: errors.length > 0,
    isRead: found !== undefined,
    isChanged: changed !== undefined,
    fits,
    ...(!alone && hasOverview(format) && { overview: overviewEntry(each, writer) }),
    text: textOf(each, order),
    ...(format === 'pretty' && alone && { chapter: chapterOf(each, writer) }),
  };
}

function hasOverview(format: AnalysisFormat): boolean {
  return format !== 'json' && format !== 'csv';
}

function textOf(each: AnalyzedSop, { format, writer, alone }: AnalysisOrder): string {
  switch (format) {
    case 'pretty':
      return '';
    case 'json':
      return jsonPart(each, writer);
    case 'csv':
      return csvPart(each, writer);
    case 'markdown':
      return markdownPart(chapterOf(each, writer), writer);
    case 'html':
      return htmlPart(chapterOf(each, writer), !alone, writer);
  }
}
