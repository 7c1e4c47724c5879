import { type CheckResult, checkAll, diagnose } from '../check.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { layOut } from '../layout/layout.js';
import { PROFILES } from '../layout/profiles/index.js';
import type { Config } from '../model/config.js';
import { DEFAULT_CONFIG, mergeConfigs } from '../model/merge-configs.js';
import { parseConfig } from '../model/parse-config.js';
import { RULE_NAMES } from '../rules/catalogue.js';
import { PAGE_RULES } from '../rules/page-rules.js';
import { createSource, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import type { Example } from './explanation.js';

/** An example as it is shown, with what a rule really finds in it. */
export interface ExaminedExample {
  readonly source: Source;
  readonly findings: readonly ExampleFinding[];
}

export interface ExampleFinding {
  readonly diagnostic: Diagnostic;
  /** In the text that is shown; undefined where it is in what stands before the example. */
  readonly span: Span | undefined;
}

/** The day that counts as today in all examples, so that they say the same for ever. */
const TODAY = '2026-06-01';

/** What an SOP needs, where the example itself does not have it. */
const REST: readonly (readonly [key: string, text: string])[] = [
  ['sop', 'sop: 1\n'],
  ['judul', 'judul: Penerbitan Surat Keterangan\n'],
  [
    'pelaksana',
    `pelaksana:
  pemohon: { nama: Pemohon, eksternal: true }
  loket: Petugas Loket
  verifikator: Verifikator
  kabid: Kepala Bidang
  kadis: Kepala Dinas
`,
  ],
  ['langkah', 'langkah:\n  - kegiatan: Menerbitkan surat keterangan\n    pelaksana: loket\n'],
];

/** Checks an example, completed to an SOP, and keeps what one rule finds in it. */
export function examine(example: Example, rule: string): ExaminedExample {
  const source = createSource(example.name ?? '', example.shown ?? example.text);
  const head = example.isConfig ? '' : restOf(example.text);
  const whole = head + example.text;
  const diagnostics = example.isConfig
    ? inConfig(whole)
    : inSop(
        example,
        whole,
        PAGE_RULES.some(({ name }) => name === rule),
      );
  const findings = diagnostics
    .filter((diagnostic) => diagnostic.rule === rule)
    .map((diagnostic) => ({ diagnostic, span: shownSpan(diagnostic.span, whole, head.length, source) }));
  return { source, findings };
}

function restOf(text: string): string {
  return REST.filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text))
    .map(([, rest]) => rest)
    .join('');
}

function inSop(example: Example, text: string, isOfPages: boolean): readonly Diagnostic[] {
  const config = example.config === undefined ? DEFAULT_CONFIG : configOf(example.config);
  const name = example.name ?? 'contoh.sop.yaml';
  const others = Object.entries(example.others ?? {}).map(([path, part]) => [path, restOf(part) + part] as const);
  const inputs = [...others, [name, text] as const].map(([path, content]) => ({
    source: createSource(path, content),
    config,
    today: TODAY,
    ...(example.files === undefined ? {} : { lookUp: () => example.files ?? {} }),
  }));
  return checkAll(inputs)
    .filter(({ source }) => source.path === name)
    .flatMap((result) => (isOfPages ? onPages(result) : result.diagnostics));
}

function configOf(text: string): Config {
  return mergeConfigs([parseConfig(createSource('sop.config.yaml', text), RULE_NAMES).settings]);
}

/** What only the printed page shows. */
function onPages(result: CheckResult): readonly Diagnostic[] {
  const { sop, flow, config } = result;
  const profile = PROFILES.find(({ name }) => name === config.profile);
  if (sop === undefined || flow === undefined || profile === undefined) return [];
  return diagnose(result, layOut(sop, flow, { profile, font: config.font, draft: false }).findings);
}

function inConfig(text: string): readonly Diagnostic[] {
  const source = createSource('sop.config.yaml', text);
  const { document, findings } = parseConfig(source, RULE_NAMES);
  return diagnose({ source, config: DEFAULT_CONFIG, document, diagnostics: [], failures: [] }, findings);
}

/** A text that is shown shortened still has the line of what is found in it. */
function shownSpan({ start, end }: Span, text: string, before: number, shown: Source): Span | undefined {
  if (start < before) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to === -1 ? undefined : to);
  const at = shown.text === text.slice(before) ? from - before : `\n${shown.text}`.indexOf(`\n${line}\n`);
  if (at === -1) return undefined;
  return { start: at + start - from, end: Math.min(at + end - from, shown.text.length) };
}
