import type { Language } from '../../messages/language.js';
import type { WorkCalendar } from '../../model/config.js';
import { formatDuration } from '../../model/format-duration.js';
import type { Estimate } from '../../simulation/estimate.js';
import { numberText } from '../analyze/units.js';

/** Makes texts of the figures of a simulation. */
export interface FigureWriter {
  readonly language: Language;
  readonly calendar: WorkCalendar;
  readonly say: (id: string, en: string) => string;
  /** Working minutes in words, with half the confidence interval: `2 jam ± 5 menit`. */
  readonly time: (estimate: Estimate) => string;
  readonly minutes: (minutes: number) => string;
  readonly percent: (estimate: Estimate) => string;
  readonly number: (estimate: Estimate, decimals?: number) => string;
}

export function figureWriter(language: Language, calendar: WorkCalendar): FigureWriter {
  const minutes = (value: number) => (Number.isNaN(value) ? '–' : formatDuration(value, calendar, language));
  const around = (text: string, half: string | undefined) => (half === undefined ? text : `${text} ± ${half}`);
  return {
    language,
    calendar,
    say: (id, en) => (language === 'id' ? id : en),
    minutes,
    time: ({ mean, halfWidth }) =>
      around(minutes(mean), halfWidth !== undefined && halfWidth >= 0.5 ? minutes(halfWidth) : undefined),
    percent: ({ mean, halfWidth }) => {
      if (Number.isNaN(mean)) return '–';
      const half =
        halfWidth !== undefined && halfWidth >= 0.0005 ? numberText(100 * halfWidth, language, 1) : undefined;
      return `${around(numberText(100 * mean, language, 1), half)}%`;
    },
    number: ({ mean, halfWidth }, decimals = 1) => {
      if (Number.isNaN(mean)) return '–';
      const smallest = 0.5 * 10 ** -decimals;
      const half =
        halfWidth !== undefined && halfWidth >= smallest ? numberText(halfWidth, language, decimals) : undefined;
      return around(numberText(mean, language, decimals), half);
    },
  };
}
