import type { Severity } from '../diagnostics/diagnostic.js';
import { DEFAULT_CALENDAR } from './config.js';
import { parseDuration } from './duration.js';
import { isMapping } from './field-reader.js';

/** A rule's setting as one file gives it; what it leaves out is taken from the configuration it extends. */
export interface WrittenSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>> | undefined;
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info', 'off'] satisfies (Severity | 'off')[];

/** `warning`, or `[warning, {options}]`, as an entry; none for anything else. */
export function settingOf(name: string, value: unknown): readonly (readonly [string, WrittenSetting])[] {
  const [severity, options] = Array.isArray(value) ? value : [value, undefined];
  return isSeverity(severity) ? [[name, { severity, options: isMapping(options) ? options : undefined }]] : [];
}

/** The minutes of `450 menit` or `7,5 jam`: more than none, at most a whole day; undefined for any other text. */
export function minutesOfDay(text: string): number | undefined {
  if (!/menit|mnt|jam/i.test(text) || /hari|minggu|bulan|tahun|\bx\b/i.test(text)) return undefined;
  const read = parseDuration(text, DEFAULT_CALENDAR);
  const isFigure = read.kind === 'closed' && !read.range && read.per === undefined && read.condition === undefined;
  return isFigure && read.maximum > 0 && read.maximum <= 24 * 60 ? read.maximum : undefined;
}

const MONTHS: Readonly<Record<string, number>> = { bulan: 1, triwulan: 3, semester: 6, tahun: 12 };

/** The months of `12 bulan`, `2 tahun`, `setahun`; undefined for any other text and for none at all. */
export function monthsOf(text: string): number | undefined {
  const [, figure, unit = ''] = /^(\d{1,4}|se)\s*(bulan|triwulan|semester|tahun)$/i.exec(text.trim()) ?? [];
  const months = (figure === 'se' ? 1 : Number(figure)) * (MONTHS[unit.toLowerCase()] ?? 0);
  return months > 0 ? months : undefined;
}

/** The text if it is a regular expression. */
export function validPattern(text: string): string | undefined {
  try {
    new RegExp(text, 'u');
    return text;
  } catch {
    // The one way to know whether an expression is valid is to compile it.
    return undefined;
  }
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return SEVERITIES.includes(value);
}
