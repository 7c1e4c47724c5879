import type { StepTime } from '../analysis/step-time.js';
import type { Language } from '../messages/language.js';
import type { WorkCalendar } from '../model/config.js';
import { formatDuration } from '../model/format-duration.js';

/** Working minutes in words, "≥ …" where they are only a lower bound. */
export function inWords(minutes: number, open: boolean, calendar: WorkCalendar, language: Language): string {
  return `${open ? '≥ ' : ''}${formatDuration(minutes, calendar, language)}`;
}

/** A limit as written, and in figures where that says more: “maksimal 3 hari” (3 hari kerja). */
export function limitInWords(text: string, minutes: number, calendar: WorkCalendar, language: Language): string {
  const figures = formatDuration(minutes, calendar, language);
  return text.toLowerCase() === figures ? `“${text}”` : `“${text}” (${figures})`;
}

/** The longest steps, named with their times: "langkah 7 (2 hari kerja), langkah 3 (1 jam)". */
export function longestSteps(steps: readonly StepTime[], calendar: WorkCalendar, language: Language, most = 3): string {
  const word = language === 'id' ? 'langkah' : 'step';
  return longest(steps, most)
    .map(({ step, minutes }) => `${word} ${step} (${formatDuration(minutes, calendar, language)})`)
    .join(', ');
}

/** The longest steps, the longest first, equal ones in the order of the work; none that takes no time. */
export function longest(steps: readonly StepTime[], most = 3): readonly StepTime[] {
  return [...steps]
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes || a.step - b.step)
    .slice(0, most);
}
