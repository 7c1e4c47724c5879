import { type Config, DEFAULT_CALENDAR } from '../../src/model/config.js';

/** A configuration with nothing but what a test is about. */
export function config(given: Partial<Config> = {}): Config {
  return {
    profile: 'permenpan-35-2012',
    labels: {},
    paper: 'F4',
    font: 'Arial',
    defaults: {},
    calendar: DEFAULT_CALENDAR,
    reviewMonths: 12,
    requiredSignatories: [],
    rules: {},
    ...given,
  };
}
