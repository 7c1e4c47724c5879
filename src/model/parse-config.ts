import type { Finding } from '../diagnostics/diagnostic.js';
import { schemaFindings } from '../schema/schema-findings.js';
import type { Source } from '../source/source.js';
import type { Path } from '../source/span.js';
import { type LocatedDocument, readYaml } from '../yaml/read-yaml.js';
import { DEFAULT_CALENDAR } from './config.js';
import { minutesOfDay, monthsOf, settingOf, validPattern, type WrittenSetting } from './config-values.js';
import { type FieldReader, fieldReader, isMapping } from './field-reader.js';
import { isGlobInReach, namesDrive } from './glob.js';
import { nearest } from './nearest.js';
import type { RuleOverride } from './overrides.js';

/** One configuration file: what it sets, what it extends, and what is wrong with it. */
export interface ConfigLayer {
  readonly document: LocatedDocument;
  /** `extends`, as written, in order; paths relative to the file. Their place is `['extends']` or `['extends', index]`. */
  readonly extends: readonly string[];
  readonly settings: ConfigSettings;
  /** Findings of the rule `config`, and of those that read YAML. */
  readonly findings: readonly Finding[];
}

/** What one configuration file says; what it leaves out, and what cannot be used, is undefined or empty. */
export interface ConfigSettings {
  readonly profile: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly paper: string | undefined;
  readonly font: string | undefined;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly minutesPerWorkday: number | undefined;
  readonly workdaysPerWeek: number | undefined;
  readonly workdaysPerMonth: number | undefined;
  readonly reviewMonths: number | undefined;
  readonly numberPattern: string | undefined;
  readonly requiredSignatories: readonly string[] | undefined;
  readonly rules: Readonly<Record<string, WrittenSetting>>;
  readonly overrides: readonly RuleOverride[];
}

/**
 * Reads one `sop.config.yaml`. Never throws: what cannot be used is left out and is a finding.
 *
 * @param ruleNames the names of all rules, to tell a misspelt one; none are judged without them
 * @param stubborn the names of rules that no setting has power over, to tell one that is set to something else than an error
 */
export function parseConfig(
  source: Source,
  ruleNames?: readonly string[],
  stubborn: ReadonlySet<string> = new Set(),
): ConfigLayer {
  const document = readYaml(source);
  const schema = schemaFindings(document, 'config');
  const findings: Finding[] = [...document.findings, ...schema];
  const wrong = new Set(schema.map(({ place }) => ('path' in place ? place.path.join('/') : '')));
  const root = fieldReader(document.data, DEFAULT_CALENDAR, document);

  const settings = settingsOf(root, {
    isSound: (path) => !wrong.has(path.join('/')),
    report: (message, path, data = {}) => {
      const value = document.writtenAt(path) ?? '';
      findings.push({ rule: 'config', message, data: { value, ...data }, place: { path } });
    },
  });
  const ruleMappings = [root, ...root.at('overrides').items()].map((holder) => holder.at('rules'));
  if (ruleNames) findings.push(...ruleMappings.flatMap((rules) => unknownRules(rules, ruleNames)));
  findings.push(...ruleMappings.flatMap((rules) => setInVain(rules, stubborn)));
  return {
    document,
    extends: root
      .at('extends')
      .texts()
      .filter((text) => text !== ''),
    settings,
    findings,
  };
}

interface Judge {
  readonly isSound: (path: Path) => boolean;
  readonly report: (message: string, path: Path, data?: Readonly<Record<string, string>>) => void;
}

function settingsOf(root: FieldReader, judge: Judge): ConfigSettings {
  const text = (key: string) => {
    const value = root.at(key).text();
    return value !== '' && judge.isSound([key]) ? value : undefined;
  };
  /** A text that is to be read further; where that fails, the key is also the name of the message. */
  const read = <T>(key: string, reading: (text: string) => T | undefined): T | undefined => {
    const written = text(key);
    const value = written === undefined ? undefined : reading(written);
    if (written !== undefined && value === undefined) judge.report(key, [key]);
    return value;
  };
  const count = (key: string) => (judge.isSound([key]) ? root.at(key).integer() : undefined);
  const defaults = root.at('defaults').value;
  const signatories = root.at('required-signatories');
  return {
    profile: text('profile'),
    labels: Object.fromEntries(
      root
        .at('labels')
        .entries()
        .map(([key, label]) => [key, label.text()]),
    ),
    paper: text('paper'),
    font: text('font'),
    defaults: isMapping(defaults) ? defaults : {},
    minutesPerWorkday: read('workday', minutesOfDay),
    workdaysPerWeek: count('workdays-per-week'),
    workdaysPerMonth: count('workdays-per-month'),
    reviewMonths: read('review-every', monthsOf),
    numberPattern: read('number-pattern', validPattern),
    requiredSignatories: Array.isArray(signatories.value)
      ? signatories.texts().filter((role) => role !== '')
      : undefined,
    rules: rulesOf(root.at('rules')),
    overrides: root
      .at('overrides')
      .items()
      .map((override) => ({ files: globsOf(override.at('files'), judge), rules: rulesOf(override.at('rules')) })),
  };
}

function rulesOf(rules: FieldReader): ConfigSettings['rules'] {
  return Object.fromEntries(rules.entries().flatMap(([name, field]) => settingOf(name, field.value)));
}

function globsOf(files: FieldReader, { report }: Judge): readonly string[] {
  return files.items().flatMap((field) => {
    const glob = field.text();
    if (glob === '') return [];
    if (isGlobInReach(glob) && !namesDrive(glob)) return [glob];
    report(namesDrive(glob) ? 'files-drive' : 'files', field.path);
    return [];
  });
}

function unknownRules(rules: FieldReader, names: readonly string[]): readonly Finding[] {
  const unknown = rules.entries().filter(([name]) => !names.includes(name));
  return unknown.map(([rule]) => {
    const near = nearest(rule, names);
    return {
      rule: 'config',
      message: near === undefined ? 'unknown-rule' : 'unknown-rule-near',
      data: { rule, ...(near !== undefined && { near }) },
      place: { path: [...rules.path, rule], part: 'key' },
    };
  });
}

/** To pass over such a setting would leave its author to wonder why the findings are still there. */
function setInVain(rules: FieldReader, stubborn: ReadonlySet<string>): readonly Finding[] {
  return rules.entries().flatMap(([rule, field]) => {
    const severity = settingOf(rule, field.value)[0]?.[1].severity;
    if (!stubborn.has(rule) || severity === undefined || severity === 'error') return [];
    const place = { path: [...rules.path, rule], part: 'key' } as const;
    return [{ rule: 'config', message: 'stubborn-rule', data: { rule }, place }];
  });
}
