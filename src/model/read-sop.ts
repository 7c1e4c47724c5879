import type { Finding } from '../diagnostics/diagnostic.js';
import { schemaFindings } from '../schema/schema-findings.js';
import type { Source } from '../source/source.js';
import { type LocatedDocument, readYaml } from '../yaml/read-yaml.js';
import { buildSop } from './build-sop.js';
import type { Config } from './config.js';
import { fieldReader, isMapping } from './field-reader.js';
import { mergeDefaults } from './merge-defaults.js';
import type { Sop } from './sop.js';

export interface ReadResult {
  readonly document: LocatedDocument;
  /** Undefined where the file is empty, no mapping, or not readable at all. */
  readonly sop: Sop | undefined;
  /** Findings of the rules yaml-syntax, yaml-duplicate-key, yaml-limits and schema. */
  readonly findings: readonly Finding[];
  /**
   * False where a mistake in the YAML may have cost parts of the file. The SOP is then good for printing a draft, but a
   * rule that misses something in it may be wrong.
   */
  readonly whole: boolean;
}

/** The text of an SOP, and the configuration that holds for it. */
export interface ReadInput {
  readonly source: Source;
  readonly config: Config;
}

/** Reads an SOP with the configuration's defaults merged under it. Never throws: what is wrong is a finding. */
export function readSop(source: Source, config: Config): ReadResult {
  return build(checkForm(readText({ source, config })));
}

/** The same for several SOPs, stage by stage; see `examineAll` in `checking/examine.ts` for why. */
export function readSops(inputs: readonly ReadInput[]): readonly ReadResult[] {
  return inputs.map(readText).map(checkForm).map(build);
}

interface ReadText {
  readonly config: Config;
  readonly document: LocatedDocument;
}

interface CheckedForm extends ReadText {
  readonly findings: readonly Finding[];
}

function readText({ source, config }: ReadInput): ReadText {
  return { config, document: readYaml(source) };
}

function checkForm({ config, document }: ReadText): CheckedForm {
  return { config, document, findings: [...document.findings, ...schemaFindings(document, 'sop')] };
}

function build({ config, document, findings }: CheckedForm): ReadResult {
  // Of steps that are no list only the first one could be read.
  const whole = document.whole && !(isMapping(document.data) && isMapping(document.data.langkah));
  if (!isMapping(document.data)) return { document, sop: undefined, findings, whole };
  const data = mergeDefaults(document.data, config.defaults);
  const root = fieldReader(data, config.calendar, document);
  return { document, sop: buildSop(root), findings, whole };
}
