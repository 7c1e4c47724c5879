import type { AnalyzedSop } from './analyzed.js';
import { analysisCsv } from './csv.js';
import { analysisHtml } from './html.js';
import { analysisJson } from './json.js';
import { analysisMarkdown } from './markdown.js';
import { analysisPretty, type Stage } from './pretty.js';
import type { AnalysisFormat } from './settings.js';
import type { TimeWriter } from './units.js';

/** Makes the report in a format. */
export function makeAnalysis(
  format: AnalysisFormat,
  sops: readonly AnalyzedSop[],
  settings: readonly string[],
  writer: TimeWriter,
  stage: Stage,
): string {
  switch (format) {
    case 'pretty':
      return analysisPretty(sops, writer, stage);
    case 'json':
      return analysisJson(sops, settings, writer);
    case 'csv':
      return analysisCsv(sops, writer);
    case 'markdown':
      return analysisMarkdown(sops, writer);
    case 'html':
      return analysisHtml(sops, writer);
  }
}
