import type { Language } from '../messages/language.js';
import type { WorkCalendar } from './config.js';

const WORDS = {
  id: { day: ['hari kerja', 'hari kerja'], hour: ['jam', 'jam'], minute: ['menit', 'menit'] },
  en: { day: ['working day', 'working days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
} as const;

/** Working minutes in words, rounded to whole minutes: `1380` → `3 hari kerja 30 menit` with a day of 450 minutes. */
export function formatDuration(minutes: number, calendar: WorkCalendar, language: Language = 'id'): string {
  const whole = Math.round(Math.abs(minutes));
  const days = Math.floor(whole / calendar.minutesPerWorkday);
  const rest = whole - days * calendar.minutesPerWorkday;
  const counts = [
    ['day', days],
    ['hour', Math.floor(rest / 60)],
    ['minute', Math.round(rest % 60)],
  ] as const;
  const parts = counts.flatMap(([unit, count]) =>
    count === 0 ? [] : [`${count} ${WORDS[language][unit][count === 1 ? 0 : 1]}`],
  );
  if (parts.length === 0) parts.push(`0 ${WORDS[language].minute[1]}`);
  return (minutes < 0 && whole > 0 ? '-' : '') + parts.join(' ');
}
