/**
 * Compiles the JSON Schemas ahead of time, so that nothing of ajv is loaded when `sop` runs.
 * Writes, for each schema, a validator and the table of its keys to `src/schema/generated` (for the compiler and the
 * tests) and to `dist/schema/generated` (tsc does not copy .js files).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const root = new URL('../', import.meta.url);
const outputs = ['src/schema/generated/', 'dist/schema/generated/'];
const names = ['sop', 'config'];

const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8')]),
);
const schemas = Object.fromEntries(names.map((name) => [name, JSON.parse(texts[name])]));
// The fingerprint lets a test tell that a schema was changed and the validators were not built again.
const fingerprint = createHash('sha256')
  .update(names.map((name) => texts[name]).join('\0'))
  .digest('hex');

for (const output of outputs) mkdirSync(new URL(output, root), { recursive: true });
for (const name of names) {
  write(`${name}-validator.js`, validatorCode(name));
  write(
    `${name}-validator.d.ts`,
    `import type { Validator } from '../validator.js';\nexport declare const validate: Validator;\n`,
  );
}
write(
  'known-keys.js',
  names.map((name) => `export const ${name}Keys = ${JSON.stringify(knownKeys(name))};\n`).join(''),
);
write(
  'known-keys.d.ts',
  names
    .map(
      (name) => `export declare const ${name}Keys: readonly (readonly [place: string, keys: readonly string[]])[];\n`,
    )
    .join(''),
);
write('fingerprint.js', `export const fingerprint = '${fingerprint}';\n`);
write('fingerprint.d.ts', 'export declare const fingerprint: string;\n');

function write(file, text) {
  for (const output of outputs) writeFileSync(fileURLToPath(new URL(output + file, root)), text);
}

function validatorCode(name) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTuples: false,
    messages: false,
    schemas: names.map((each) => withoutWords(schemas[each])),
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, { validate: `${name}.schema.json` });
  if (/\brequire\(/.test(code))
    throw new Error(`The validator of ${name}.schema.json needs ajv at run time; use other keywords.`);
  return code;
}

/** A schema without what only editors read. */
function withoutWords(schema, inProperties = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutWords(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const words = inProperties ? [] : ['title', 'description', 'examples'];
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !words.includes(key))
      .map(([key, value]) => [
        key,
        key === 'enum' ? value : withoutWords(value, !inProperties && key === 'properties'),
      ]),
  );
}

/** The keys of every mapping that has fixed ones, by its place in a file: `langkah/*` → kegiatan, pelaksana, … */
function knownKeys(name) {
  const table = [];
  visit(schemas[name], `${name}.schema.json`, []);
  return table;

  function visit(schema, file, place) {
    if (schema === null || typeof schema !== 'object') return;
    if (schema.$ref !== undefined) return visit(...resolve(schema.$ref, file), place);
    if (schema.properties !== undefined && schema.additionalProperties === false) {
      table.push([place.join('/'), Object.keys(schema.properties)]);
    }
    for (const [key, value] of Object.entries(schema.properties ?? {})) visit(value, file, [...place, key]);
    visit(schema.additionalProperties, file, [...place, '*']);
    if (!Array.isArray(schema.items)) visit(schema.items, file, [...place, '*']);
  }
}

function resolve(ref, from) {
  const [file, pointer] = ref.split('#');
  const name = file === '' ? from : file;
  const steps = pointer.split('/').slice(1);
  return [steps.reduce((schema, step) => schema[step], schemas[name.replace('.schema.json', '')]), name];
}
