import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

type Schema = { readonly [key: string]: unknown };

const read = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const schemas = { sop: read('sop'), config: read('config') };

/** Every key that an author can write, with its place in the schema. */
function keysOf(schema: unknown, pointer: string): (readonly [pointer: string, key: Schema])[] {
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    if (['examples', 'enum', 'dependencies', 'if', 'then'].includes(name)) return [];
    const inner = keysOf(value, `${pointer}/${name}`);
    if (name !== 'properties') return inner;
    const own = Object.entries(Object(value)).map(([key, of]) => [`${pointer}/properties/${key}`, Object(of)] as const);
    return [...own, ...inner];
  });
}

const allowed = { allowUnionTypes: true, strictTuples: false, schemas: [schemas.sop, schemas.config] };

describe.each(['sop', 'config'] as const)('schemas/%s.schema.json', (name) => {
  const keys = keysOf(schemas[name], '').filter(([, key]) => key.$ref === undefined);

  it('tells editors the title, the meaning and an example of every key', () => {
    expect(keys.length).toBeGreaterThan(10);
    const bare = keys.filter(([, key]) => !key.title || !key.description || !Array.isArray(key.examples));
    expect(bare.map(([pointer]) => pointer)).toEqual([]);
  });

  it('gives examples that are valid themselves', () => {
    const ajv = new Ajv(allowed);
    const wrong = keys.flatMap(([pointer, key]) => {
      const validate = ajv.compile({ $ref: `${name}.schema.json#${pointer}` });
      return [key.examples]
        .flat()
        .filter((example) => !validate(example))
        .map((example) => ({ pointer, example }));
    });
    expect(wrong).toEqual([]);
  });

  it('lets no unknown key pass', () => {
    const open = keysOf({ properties: { root: schemas[name] } }, '').filter(
      ([, key]) => key.properties !== undefined && key.additionalProperties !== false,
    );
    expect(open.map(([pointer]) => pointer)).toEqual([]);
  });
});

it('requires no more of an SOP than a draft has', () => {
  const { definitions } = schemas.sop as { definitions: Record<string, Schema> };
  expect(schemas.sop.required).toEqual(['sop', 'judul', 'pelaksana', 'langkah']);
  expect(definitions.langkah?.required).toEqual(['kegiatan']);
});
