import type { Path } from '../source/span.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import type { WorkCalendar } from './config.js';
import { parseDate } from './dates.js';
import { parseDuration } from './duration.js';
import type { DateText, TimeText } from './sop.js';

/** Data of unknown shape at a path; reads each kind of field tolerantly, so that a faulty file still gives an SOP. */
export interface FieldReader {
  readonly value: unknown;
  readonly path: Path;
  /** The field of this mapping; of anything else a field without a value. */
  readonly at: (key: string) => FieldReader;
  /** The entries of a mapping, in order. */
  readonly entries: () => readonly (readonly [key: string, field: FieldReader])[];
  /** The items of a list; one value alone is a list of it, and nothing is an empty list. */
  readonly items: () => readonly FieldReader[];
  /** The trimmed text, numbers as written; empty where there is none. */
  readonly text: () => string;
  /** The texts of a list or of one text; empty where all of them are. */
  readonly texts: () => readonly string[];
  readonly integer: () => number | undefined;
  readonly date: () => DateText | undefined;
  readonly time: () => TimeText | undefined;
}

/** What plain data loses of a file: how numbers are written, and the order of keys such as `1`. */
export type WrittenForm = Pick<LocatedDocument, 'writtenAt' | 'keysAt'>;

export function fieldReader(value: unknown, calendar: WorkCalendar, form: WrittenForm, path: Path = []): FieldReader {
  const child = (inner: unknown, step: string | number) => fieldReader(inner, calendar, form, [...path, step]);
  const reader: FieldReader = {
    value,
    path,
    at: (key) => child(isMapping(value) ? value[key] : undefined, key),
    entries: () => {
      if (!isMapping(value)) return [];
      const keys = new Set([...form.keysAt(path), ...Object.keys(value)]);
      return [...keys].flatMap((key) => (Object.hasOwn(value, key) ? [[key, child(value[key], key)] as const] : []));
    },
    items: () => {
      if (Array.isArray(value)) return value.map((item, index) => child(item, index));
      return isBlank(value) ? [] : [reader];
    },
    text: () => {
      if (typeof value === 'string') return value.trim();
      return typeof value === 'number' || typeof value === 'boolean' ? (form.writtenAt(path) ?? String(value)) : '';
    },
    texts: () => {
      const texts = reader.items().map((item) => item.text());
      return texts.some((text) => text !== '') ? texts : [];
    },
    integer: () => (Number.isInteger(value) ? Number(value) : undefined),
    date: () => {
      const text = reader.text();
      if (text === '') return undefined;
      const parsed = parseDate(text);
      return 'iso' in parsed ? { text, iso: parsed.iso } : { text };
    },
    time: () => {
      const text = isMapping(value) ? reader.at('teks').text() : reader.text();
      const counted = isMapping(value) ? reader.at('nilai').text() : text;
      if (text === '' && counted === '') return undefined;
      return { text: text || counted, duration: parseDuration(counted || text, calendar) };
    },
  };
  return reader;
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
