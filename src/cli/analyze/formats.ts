import { analysisCsv } from './csv.js';
import { analysisHtml } from './html.js';
import { analysisJson } from './json.js';
import { analysisMarkdown } from './markdown.js';
import type { AnalysisOrder, Part } from './part.js';
import { analysisPretty, type Stage } from './pretty.js';

/** Makes the report of its parts. */
export function makeAnalysis(parts: readonly Part[], order: AnalysisOrder, stage: Stage): string {
  const { format, writer, settings } = order;
  switch (format) {
    case 'pretty':
      return analysisPretty(parts, writer, stage);
    case 'json':
      return analysisJson(parts, settings);
    case 'csv':
      return analysisCsv(parts, writer);
    case 'markdown':
      return analysisMarkdown(parts, writer);
    case 'html':
      return analysisHtml(parts, writer);
  }
}
