import type { Diagnostic, RelatedDiagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../messages/language.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import { positionAt, type Source } from '../source/source.js';
import { codeFrame } from './code-frame.js';
import { display } from './display.js';
import { type Palette, PLAIN } from './palette.js';
import { type Report, type Sentence, sourceOf } from './report.js';
import { GRAVEST_FIRST, summarize } from './summary.js';

export interface PrettyOptions {
  readonly language: Language;
  readonly palette?: Palette;
  /** Cells of the terminal; lines of source are cropped to it. */
  readonly columns?: number;
  /** Ends with where more is said of the rules. */
  readonly pointsOn?: boolean;
}

/** The report for people: each finding with its place, its sentence and the text it speaks of; a summary at the end. */
export function reportPretty(report: Report, sentence: Sentence, options: PrettyOptions): string {
  const palette = options.palette ?? PLAIN;
  const findings = report.files.flatMap(({ source, diagnostics }) =>
    diagnostics.map((diagnostic) => describe(diagnostic, source, report, sentence, { ...options, palette })),
  );
  const more = options.pointsOn ? whereMoreIsSaid(report, options.language).map(palette.dim) : [];
  return `${[...findings, [summarize(report, options.language, palette), ...more].join('\n')].join('\n\n')}\n`;
}

/** The command that explains the rule of the gravest finding, and with it how the others are explained. */
function whereMoreIsSaid({ files }: Report, language: Language): readonly string[] {
  const first = (is: (finding: Diagnostic) => boolean) => {
    for (const { diagnostics } of files) {
      const found = diagnostics.find(is);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const gravest = GRAVEST_FIRST.flatMap((severity) => first((finding) => finding.severity === severity) ?? [])[0];
  if (gravest === undefined) return [];
  const words = REPORT_WORDS[language];
  const command = `sop explain ${gravest.rule}`;
  const other = first(({ rule }) => rule !== gravest.rule);
  return [other === undefined ? words.explain(command) : words.explainEach(command)];
}

interface Style extends PrettyOptions {
  readonly palette: Palette;
}

function describe(finding: Diagnostic, source: Source, report: Report, sentence: Sentence, style: Style): string {
  const { palette, language } = style;
  const paint = palette.severity[finding.severity];
  const severity = REPORT_WORDS[language].severity[finding.severity];
  const head = `${palette.strong(placeOf(source, finding.span.start))}  ${paint(severity)}  ${finding.code} ${finding.rule}`;
  const message = indent(inOneLine(sentence(finding.rule, finding.message, finding.data)));
  const related = finding.related.map((place) => describeRelated(place, finding, source, report, sentence, style));
  return [head, message, frame(source, finding.span, paint, style), ...related].join('\n');
}

function describeRelated(
  place: RelatedDiagnostic,
  finding: Diagnostic,
  own: Source,
  report: Report,
  sentence: Sentence,
  style: Style,
): string {
  const words = inOneLine(sentence(finding.rule, place.message, place.data));
  const source = place.file === own.path ? own : sourceOf(report, place.file);
  const at = source === undefined ? inOneLine(place.file) : placeOf(source, place.span.start);
  const head = indent(`${style.palette.dim(`${REPORT_WORDS[style.language].related}:`)} ${at}  ${words}`);
  return source === undefined ? head : `${head}\n${frame(source, place.span, style.palette.dim, style)}`;
}

function frame(source: Source, span: Diagnostic['span'], mark: (text: string) => string, style: Style): string {
  const width = Math.max(40, (style.columns ?? 120) - 12);
  return indent(codeFrame(source, span, { width, mark, dim: style.palette.dim }));
}

function placeOf(source: Source, offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${inOneLine(source.path)}:${line}:${column}`;
}

/**
 * Safe for a terminal, its line breaks made visible too: behind one in a value or in the name of a file could stand what a
 * CI system takes for a command to itself (`::stop-commands::` in a log of GitHub, also where the line is indented).
 */
function inOneLine(text: string): string {
  return display(text).text;
}

function indent(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}
