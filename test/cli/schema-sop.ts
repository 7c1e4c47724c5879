import { readFileSync } from 'node:fs';

/** As much of JSON Schema as the one of SOPs uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const { definitions, ...whole } = JSON.parse(
  readFileSync(new URL('../../schemas/sop.schema.json', import.meta.url), 'utf8'),
) as Schema & { readonly definitions: Readonly<Record<string, Schema>> };

/** Leaves a field out. */
const NOTHING = undefined;

/**
 * What is no free text, or hangs together with other fields, by its path; `[]` is an item of a list. All else is made from
 * the schema, so that a field that is added to it is there without a word here.
 */
const GIVEN: Readonly<Record<string, (text: (path: string) => string) => unknown>> = {
  'instansi.logo': () => NOTHING,
  'tanggal.pembuatan': () => '2026-01-12',
  'tanggal.revisi': () => '2026-01-20',
  'tanggal.efektif': () => '2026-02-02',
  'riwayat[].tanggal': () => '2026-01-20',
  'standar_pelayanan.tahap': (text) => ({ [text('standar_pelayanan.tahap.*')]: '2 jam' }),
  pelaksana: (text) => ({ loket: made(propertyOf('pelaksana.*'), 'pelaksana.*', text), kadis: text('pelaksana.*') }),
  langkah: (text) => {
    const step = definitionOf('langkah');
    const without = (...names: string[]) => Object.fromEntries(names.map((name) => [name, NOTHING]));
    const whole = made(step, 'langkah[]', text) as object;
    const label = text('langkah[].keputusan.*');
    const partLabel = text('langkah[].rangkaian[].keputusan.*');
    return [
      {
        ...whole,
        ...without('rangkaian', 'lanjut', 'kerja'),
        id: 'satu',
        pelaksana: 'loket',
        keputusan: { [label]: 'lanjut', Tidak: 'satu' },
      },
      {
        kegiatan: 'Mengurus surat',
        rangkaian: [
          { pelaksana: 'loket', teks: text('langkah[].rangkaian[].teks') },
          { pelaksana: 'kadis', teks: 'Periksa', keputusan: { [partLabel]: 'lanjut', Tidak: 'satu' } },
        ],
        waktu: '5 menit',
        output: 'Surat',
      },
      { kegiatan: 'Menandatangani surat', pelaksana: 'kadis', waktu: '5 menit', output: 'Surat' },
    ];
  },
  'langkah[].id': () => NOTHING,
  'langkah[].pelaksana': () => NOTHING,
  'langkah[].rangkaian': () => NOTHING,
  'langkah[].keputusan': () => NOTHING,
  'langkah[].lanjut': () => NOTHING,
};

/** What can be counted is written twice: as a text for the form, and as a value. */
const VALUE = /\.nilai$/;

/**
 * An SOP with a text in every field of the schema that takes one.
 *
 * @param text makes the text of a field, told its path
 */
export function sopOfSchema(text: (path: string) => string): unknown {
  return made(whole, '', text);
}

function made(schema: Schema, path: string, text: (path: string) => string): unknown {
  const given = GIVEN[path];
  if (given !== undefined) return given(text);
  if (VALUE.test(path)) return '10 menit';
  if (schema.$ref !== undefined) return made(definitionOf(schema.$ref.split('/').at(-1) ?? ''), path, text);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.items !== undefined) return listOf(schema.items, `${path}[]`, text);
  if (schema.properties !== undefined) {
    const entries = Object.entries(schema.properties);
    return Object.fromEntries(
      entries.map(([name, of]) => [name, made(of, path === '' ? name : `${path}.${name}`, text)]),
    );
  }
  const types = [schema.type ?? []].flat();
  if (types.includes('string')) return text(path);
  if (types.includes('integer')) return 1;
  if (types.includes('boolean')) return false;
  throw new Error(`say what stands at ${path}`);
}

/** Items that may be a text or an object come in both forms. */
function listOf(items: Schema, path: string, text: (path: string) => string): readonly unknown[] {
  const isEither = items.properties !== undefined && [items.type ?? []].flat().includes('string');
  return [made(items, path, text), ...(isEither ? [text(path)] : [])];
}

function definitionOf(name: string): Schema {
  const found = definitions[name];
  if (found === undefined) throw new Error(`no definition ${name}`);
  return found;
}

function propertyOf(path: string): Schema {
  const { additionalProperties } = (whole.properties?.[path.split('.')[0] ?? ''] ?? {}) as {
    readonly additionalProperties?: Schema;
  };
  if (additionalProperties === undefined) throw new Error(`nothing at ${path}`);
  return additionalProperties;
}
