import type { Finding } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/order.js';
import { type Locator, placeFinding } from '../diagnostics/place-finding.js';
import type { Language } from '../messages/language.js';
import { reportPretty } from '../reporters/pretty.js';
import type { ReportFile } from '../reporters/report.js';
import { describe, ruleNamed } from '../rules/catalogue.js';
import { positionAt } from '../source/source.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { type CliError, usageError } from './cli-error.js';

/** A configuration file and what is wrong with it. */
export interface FaultyFile {
  readonly document: LocatedDocument;
  readonly findings: readonly Finding[];
}

/** What stops a command whose configuration cannot be used: each fault with its place and its text. */
export function brokenConfig(faults: readonly FaultyFile[]): CliError {
  const known = new Map(faults.map((fault) => [fault.document.source.path, fault]));
  const files = [...known.values()].map(fileOf);
  const text = (language: Language) =>
    reportPretty({ files }, (rule, message, data) => describe(rule, message, data, language), { language });
  return usageError({
    id: `Konfigurasi tidak dapat dipakai, jadi tidak ada SOP yang diperiksa.\n\n${text('id')}`.trimEnd(),
    en: `The configuration cannot be used, so no SOP was looked at.\n\n${text('en')}`.trimEnd(),
  });
}

function fileOf({ document, findings }: FaultyFile): ReportFile {
  const { source } = document;
  const locator: Locator = {
    file: source.path,
    spanOf: document.spanOf,
    keyOf: (path) => document.locate(path, 'key'),
    textAt: ({ start, end }) => source.text.slice(start, end),
    lineOf: (offset) => positionAt(source, offset).line,
    spanIn: () => undefined,
  };
  const placed = findings.flatMap((finding) => {
    const meta = ruleNamed(finding.rule);
    return meta === undefined
      ? []
      : (placeFinding(finding, { ...meta, configured: undefined, stubborn: true }, locator) ?? []);
  });
  return { source, diagnostics: inOrder(placed.map(({ diagnostic }) => diagnostic)) };
}
