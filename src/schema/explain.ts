import type { Finding, MessageData } from '../diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { Path } from '../source/span.js';
import { inQuotes, quoted } from '../yaml/lines.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { exampleAt } from './examples.js';
import { flatLabels } from './flat-labels.js';
import type { SchemaName } from './key-places.js';
import { dataAt } from './pointer.js';
import { typeMessage, unitOf, type WrittenKind } from './type-message.js';
import { unknownKey } from './unknown-key.js';
import type { SchemaError } from './validator.js';

export interface Explanation {
  readonly finding: Omit<Finding, 'rule'>;
  /** Set on an unknown key: the path of the known key that it most likely is. */
  readonly meant?: string;
  /** Set on a missing key: its path. */
  readonly lacks?: string;
}

/** One complaint of the validator in our own words; undefined for those that only repeat others. */
export function explain(
  error: SchemaError,
  path: Path,
  document: LocatedDocument,
  schema: SchemaName,
): Explanation | undefined {
  const { keyword, params } = error;
  const value = dataAt(path, document.data);
  const written = quoted(document.source, document.locate(path));
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const about = (message: string, data: MessageData = {}): Explanation => ({
    finding: {
      message,
      data: { key, value: written, mended: inQuotes(written), example: exampleAt(path), unit: unitOf(key), ...data },
      place: { path },
    },
  });

  switch (keyword) {
    case 'required':
      return missing(path, String(params.missingProperty));
    case 'additionalProperties': {
      const unknown = unknownKey(String(params.additionalProperty), path, document.data, schema);
      return { finding: unknown.finding, ...(unknown.meant && { meant: [...path, unknown.meant].join('/') }) };
    }
    case 'type':
      if (schema === 'config' && isRuleSetting(path)) return about('rule-setting');
      if (path.at(-1) === 'keputusan' && flatLabels(dataAt(path.slice(0, -1), document.data)).length > 0) {
        return about('empty-ways');
      }
      return about(typeMessage(path, typesOf(params.type), kindOf(value), written));
    case 'enum':
      return notAllowed(about, path, value, params.allowedValues);
    case 'pattern':
      return error.propertyName === undefined
        ? pattern(about, String(params.pattern), value, typeof path.at(-1) === 'number')
        : { finding: actorId(path, error.propertyName) };
    case 'minItems':
    case 'minProperties':
      return about('empty');
    case 'minimum':
    case 'maximum':
      return about(keyword, { limit: Number(params.limit) });
    case 'false schema':
      return { finding: exclusive(path, document.data) };
    case 'additionalItems':
    case 'maxItems':
      return about('rule-setting');
    default:
      return undefined;
  }
}

/** The severity of a rule, or its severity and options. */
function isRuleSetting(path: Path): boolean {
  const inRules = path[0] === 'overrides' ? path.slice(2) : path;
  return inRules[0] === 'rules' && inRules.length > 1;
}

type About = (message: string, data?: MessageData) => Explanation;

function missing(path: Path, key: string): Explanation {
  const step = path[0] === 'langkah' && typeof path[1] === 'number' ? path[1] + 1 : undefined;
  const owner = String(path.findLast((each) => typeof each === 'string') ?? '');
  const example = exampleAt([...path, key]);
  const place = { path: [...path, key], part: 'key' } as const;
  const lacks = [...path, key].join('/');
  if (path.length === 0) return { finding: { message: 'missing', data: { key, example }, place }, lacks };
  if (step === undefined || path.length > 2) {
    return { finding: { message: 'missing-inside', data: { key, owner, example }, place }, lacks };
  }
  const message = key === 'pelaksana' ? 'missing-actor' : 'missing-in-step';
  return { finding: { message, data: { key, step, example }, place }, lacks };
}

function notAllowed(about: About, path: Path, value: unknown, values: unknown): Explanation {
  const allowed = (Array.isArray(values) ? values : []).filter((each) => each !== null).map(String);
  if (path.length === 1 && path[0] === 'sop') {
    if (value === null) return about('empty');
    return about(value === '1' ? 'integer' : 'version');
  }
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const data = { allowed: allowed.join(', '), ...(near !== undefined && { near }) };
  return about(near === undefined ? 'enum' : 'enum-near', data);
}

function pattern(about: About, expression: string, value: unknown, isItem: boolean): Explanation {
  if (expression === '\\S') return about(isItem ? 'empty-item' : 'empty');
  return expression.includes('%') ? about('percent') : about('id-form', { near: idOf(String(value)) });
}

function actorId(path: Path, id: string): Omit<Finding, 'rule'> {
  return { message: 'actor-id-form', data: { id, near: idOf(id) }, place: { path: [...path, id], part: 'key' } };
}

/** `rangkaian` stands in the place of other keys, and `keputusan` in that of `lanjut`. */
function exclusive(path: Path, data: unknown): Omit<Finding, 'rule'> {
  const mapping = path.slice(0, -1);
  const other = dataAt([...mapping, 'rangkaian'], data) === undefined ? 'keputusan' : 'rangkaian';
  const key = String(path.at(-1));
  return {
    message: other === 'rangkaian' ? 'exclusive-chain' : 'exclusive-ways',
    data: { key, other },
    place: { path, part: 'key' },
    related: [{ place: { path: [...mapping, other], part: 'key' }, message: 'other', data: { other } }],
  };
}

/** A text as an id: `Petugas Loket` → `petugas-loket`. */
function idOf(text: string): string {
  const id = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return id === '' ? 'petugas' : id;
}

function typesOf(type: unknown): readonly string[] {
  return (Array.isArray(type) ? type : [type]).map(String);
}

function kindOf(value: unknown): WrittenKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
