import type { Severity } from '../diagnostics/diagnostic.js';

/** `sop.config.yaml` after `extends` is resolved and defaults are filled in. */
export interface Config {
  /** Name of the form profile. */
  readonly profile: string;
  /** Single labels of the form, by their key in the profile. */
  readonly labels: Readonly<Record<string, string>>;
  readonly paper: string;
  readonly font: string;
  /** Merged under every SOP: plain YAML data in the keys of format 1. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly calendar: WorkCalendar;
  /** `review-every`, in months. */
  readonly reviewMonths: number;
  /** `number-pattern` */
  readonly numberPattern?: string;
  /** `required-signatories` */
  readonly requiredSignatories: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** How written times turn into working minutes (Perpres 21/2023 unless the configuration says otherwise). */
export interface WorkCalendar {
  readonly minutesPerWorkday: number;
  readonly workdaysPerWeek: number;
  readonly workdaysPerMonth: number;
}

export const DEFAULT_CALENDAR: WorkCalendar = { minutesPerWorkday: 450, workdaysPerWeek: 5, workdaysPerMonth: 21 };
