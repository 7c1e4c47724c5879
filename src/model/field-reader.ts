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
  constructor(
    readonly value: unknown,
    private readonly file: File,
    private readonly parent?: FieldReader,
    private readonly step: string | number = '',
  ) {}

  get path(): Path {
    return this.parent === undefined ? [] : [...this.parent.path, this.step];
  }

  /** The field of this mapping; of anything else a field without a value. */
  at(key: string): FieldReader {
    const { value, file } = this;
    const inner = isMapping(value) ? value[key] : undefined;
    return inner === undefined ? (file.absent ?? this) : new FieldReader(inner, file, this, key);
  }

  /** The entries of a mapping, in order. */
  entries(): readonly (readonly [key: string, field: FieldReader])[] {
    const { value } = this;
    if (!isMapping(value)) return [];
    const keys = new Set([...this.file.form.keysAt(this.path), ...Object.keys(value)]);
    return [...keys].flatMap((key) => (Object.hasOwn(value, key) ? [[key, this.child(value[key], key)] as const] : []));
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
    const texts = this.items().map((item) => item.text());
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
    const isPair = isMapping(this.value);
    const text = isPair ? this.at('teks').text() : this.text();
    const counted = isPair ? this.at('nilai').text() : text;
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
