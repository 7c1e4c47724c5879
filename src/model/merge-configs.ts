import { type Config, DEFAULT_CALENDAR, type RuleSetting } from './config.js';
import type { WrittenSetting } from './config-values.js';
import { mergeDefaults } from './merge-defaults.js';
import type { ConfigSettings } from './parse-config.js';

/** What holds where no configuration says anything. */
export const DEFAULT_CONFIG: Config = {
  profile: 'permenpan-35-2012',
  labels: {},
  paper: 'F4',
  font: 'Arial',
  defaults: {},
  calendar: DEFAULT_CALENDAR,
  reviewMonths: 12,
  requiredSignatories: [],
  rules: {},
};

/**
 * Lays configurations over each other, the farthest (what the others extend) first, the one next to the SOP last.
 *
 * Single values and the list of signatories replace those before; labels and rules are joined by name, defaults key by
 * key to any depth. A rule's severity without options keeps the options given before.
 */
export function mergeConfigs(layers: readonly ConfigSettings[]): Config {
  return layers.reduce(lay, DEFAULT_CONFIG);
}

function lay(base: Config, over: ConfigSettings): Config {
  const numberPattern = over.numberPattern ?? base.numberPattern;
  return {
    profile: over.profile ?? base.profile,
    labels: { ...base.labels, ...over.labels },
    paper: over.paper ?? base.paper,
    font: over.font ?? base.font,
    defaults: mergeDefaults(over.defaults, base.defaults),
    calendar: {
      minutesPerWorkday: over.minutesPerWorkday ?? base.calendar.minutesPerWorkday,
      workdaysPerWeek: over.workdaysPerWeek ?? base.calendar.workdaysPerWeek,
      workdaysPerMonth: over.workdaysPerMonth ?? base.calendar.workdaysPerMonth,
    },
    reviewMonths: over.reviewMonths ?? base.reviewMonths,
    ...(numberPattern !== undefined && { numberPattern }),
    requiredSignatories: over.requiredSignatories ?? base.requiredSignatories,
    rules: { ...base.rules, ...settings(base.rules, over.rules) },
  };
}

function settings(
  base: Config['rules'],
  over: Readonly<Record<string, WrittenSetting>>,
): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(
    Object.entries(over).map(([name, { severity, options }]) => [
      name,
      { severity, options: options ?? base[name]?.options ?? {} },
    ]),
  );
}
