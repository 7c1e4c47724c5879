import type { Path } from '../source/span.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import type { WorkCalendar } from './config.js';
import { parseDate } from './dates.js';
import { parseDuration } from './duration.js';
import type { DateText, TimeText } from './sop.js';

/** What plain data loses of a file: how numbers are written, and the order of keys such as `1`. */
export type WrittenForm = Pick<LocatedDocument, 'writtenAt' | 'keysAt'>;

/** Reads data from its root on. */
export function fieldReader(value: unknown, calendar: WorkCalendar, form: WrittenForm): FieldReader {
  const file = { calendar, form };
  return new FieldReader(value, { ...file, absent: new FieldReader(undefined, file) });
}

/** What is the same for all fields of a file. */
interface File {
  readonly calendar: WorkCalendar;
  readonly form: WrittenForm;
  /** Stands for each of the fields that are not there, which are the most; absent of itself. */
  readonly absent?: FieldReader;
}

/** Data of unknown shape at a path; reads each kind of field tolerantly, so that a faulty file still gives an SOP. */
export class FieldReader {
  /** The value again, where it is a mapping. */
  private readonly mapping: Readonly<Record<string, unknown>> | undefined;

  constructor(
    readonly value: unknown,
    private readonly file: File,
    private readonly parent?: FieldReader,
    private readonly step: string | number = '',
  ) {
    this.mapping = isMapping(value) ? value : undefined;
  }

  get path(): Path {
    return this.parent === undefined ? [] : [...this.parent.path, this.step];
  }

  /** The field of this mapping; of anything else a field without a value. */
  at(key: string): FieldReader {
    const inner = this.mapping?.[key];
    return inner === undefined ? (this.file.absent ?? this) : this.child(inner, key);
  }

  /** The same as `at(key).text()`, which is asked for most. */
  textAt(key: string): string {
    const inner = this.mapping?.[key];
    if (inner === undefined) return '';
    return typeof inner === 'string' ? inner.trim() : this.child(inner, key).text();
  }

  /** The entries of a mapping, in order. */
  entries(): readonly (readonly [key: string, field: FieldReader])[] {
    const { mapping } = this;
    if (mapping === undefined) return [];
    const keys = new Set([...this.file.form.keysAt(this.path), ...Object.keys(mapping)]);
    return [...keys].flatMap((key) =>
      Object.hasOwn(mapping, key) ? [[key, this.child(mapping[key], key)] as const] : [],
    );
  }

  /** The items of a list; one value alone is a list of it, and nothing is an empty list. */
  items(): readonly FieldReader[] {
    const { value } = this;
    if (Array.isArray(value)) return value.map((item, index) => this.child(item, index));
    return isBlank(value) ? [] : [this];
  }

  /** The trimmed text, numbers as written; empty where there is none. */
  text(): string {
    const { value } = this;
    if (typeof value === 'string') return value.trim();
    const isPlain = typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? (this.file.form.writtenAt(this.path) ?? String(value)) : '';
  }

  /** The texts of a list or of one text; empty where all of them are. */
  texts(): readonly string[] {
    const { value } = this;
    if (!Array.isArray(value)) {
      const text = this.text();
      return text === '' ? [] : [text];
    }
    const texts = value.map((item, index) => (typeof item === 'string' ? item.trim() : this.child(item, index).text()));
    return texts.some((text) => text !== '') ? texts : [];
  }

  integer(): number | undefined {
    return Number.isInteger(this.value) ? Number(this.value) : undefined;
  }

  date(): DateText | undefined {
    const text = this.text();
    if (text === '') return undefined;
    const parsed = parseDate(text);
    return 'iso' in parsed ? { text, iso: parsed.iso } : { text };
  }

  time(): TimeText | undefined {
    const isPair = this.mapping !== undefined;
    const text = isPair ? this.textAt('teks') : this.text();
    const counted = isPair ? this.textAt('nilai') : text;
    if (text === '' && counted === '') return undefined;
    return { text: text || counted, duration: parseDuration(counted || text, this.file.calendar) };
  }

  private child(value: unknown, step: string | number): FieldReader {
    return new FieldReader(value, this.file, this, step);
  }
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
