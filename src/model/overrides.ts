import type { WrittenSetting } from './config-values.js';
import { matchesGlob } from './glob.js';
import type { ConfigSettings } from './parse-config.js';

/** Rules that hold for some of the files below a configuration only. */
export interface RuleOverride {
  /** Globs, from the folder of the configuration. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, WrittenSetting>>;
}

/**
 * What a configuration says of one file, to be laid over each other in this order: its settings, then the rules of each
 * override that names the file.
 *
 * @param path the file from the folder of the configuration, with slashes
 */
export function settingsForFile(settings: ConfigSettings, path: string): readonly ConfigSettings[] {
  const fitting = settings.overrides.filter(({ files }) => files.some((glob) => matchesGlob(glob, path)));
  return [settings, ...fitting.map(({ rules }) => ({ ...NOTHING, rules }))];
}

const NOTHING: ConfigSettings = {
  profile: undefined,
  labels: {},
  paper: undefined,
  font: undefined,
  defaults: {},
  minutesPerWorkday: undefined,
  workdaysPerWeek: undefined,
  workdaysPerMonth: undefined,
  reviewMonths: undefined,
  numberPattern: undefined,
  requiredSignatories: undefined,
  rules: {},
  overrides: [],
};
