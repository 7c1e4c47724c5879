import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** The table of layers: each folder of src and the other folders that it may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  source: [],
  page: [],
  fonts: [],
  messages: [],
  diagnostics: ['source'],
  yaml: ['source', 'diagnostics', 'messages'],
  schema: ['source', 'diagnostics', 'messages', 'yaml', 'model'],
  model: ['source', 'diagnostics', 'messages', 'yaml', 'schema'],
  law: ['source', 'messages'],
  language: [],
  flow: ['model'],
  analysis: ['model', 'language', 'flow'],
  simulation: ['model', 'flow', 'analysis'],
  conformance: ['model', 'flow', 'analysis', 'simulation'],
  diff: ['messages', 'model', 'law', 'language', 'flow', 'analysis'],
  workload: ['model', 'flow', 'analysis', 'simulation'],
  rules: ['source', 'diagnostics', 'messages', 'model', 'language', 'law', 'flow', 'analysis', 'fonts'],
  export: ['model', 'flow', 'page'],
  layout: ['model', 'flow', 'page', 'fonts', 'diagnostics'],
  reporters: ['source', 'diagnostics', 'messages'],
  inventory: ['source', 'diagnostics', 'messages', 'model', 'flow', 'analysis', 'reporters', 'backends'],
  backends: ['page', 'fonts'],
  'check.ts': ['source', 'diagnostics', 'messages', 'yaml', 'schema', 'model', 'law', 'flow', 'analysis', 'rules'],
};

/** Packages from outside, by the only folders that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['yaml'],
  docx: ['backends'],
  pdfkit: ['backends'],
  'svg-to-pdfkit': ['backends'],
  'write-excel-file': ['inventory'],
  chalk: ['cli'],
  commander: ['cli'],
  '@resvg': ['cli'],
};

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));
const imports = files.flatMap(({ name, text }) =>
  targetsOf(text).map((target): Import => ({ file: name, layer: layerOf(name), target })),
);
const own = imports
  .filter(({ target }) => target.startsWith('.'))
  .map((each) => ({ ...each, target: layerOf(relative(SRC, resolve(SRC, each.file, '..', each.target))) }));
const foreign = imports.filter(({ target }) => !target.startsWith('.'));

test('sees the import lines', () => {
  expect(targetsOf("import a from 'x';\nexport * from './y.js';\nconst z = await import('z');\nimport 'w';")).toEqual([
    'x',
    './y.js',
    'z',
    'w',
  ]);
  expect(own.length).toBeGreaterThan(100);
});

describe.each(Object.entries(MAY_IMPORT))('%s', (layer, allowed) => {
  test(`imports nothing of ours but ${allowed.join(', ') || 'itself'}`, () => {
    const strays = own.filter(
      (each) => each.layer === layer && each.target !== layer && !allowed.includes(each.target),
    );
    expect(strays).toEqual([]);
  });
});

test('only cli and the public API stand above check.ts', () => {
  const layers = new Set(own.map(({ layer }) => layer));
  expect([...layers].filter((layer) => !(layer in MAY_IMPORT) && !['cli', 'index.ts'].includes(layer))).toEqual([]);
});

test('only cli imports modules of Node', () => {
  expect(foreign.filter(({ target, layer }) => target.startsWith('node:') && layer !== 'cli')).toEqual([]);
});

test('packages are imported only where they belong', () => {
  const strays = foreign.filter(({ target, layer }) => {
    const name = target.split('/')[0] ?? target;
    return !target.startsWith('node:') && !(PACKAGES[name] ?? []).includes(layer);
  });
  expect(strays).toEqual([]);
});

test('what starts the program loads neither yaml nor docx nor ajv nor chalk nor a validator', () => {
  const loaded = new Set(['cli/run.ts']);
  for (const file of loaded) {
    for (const target of statically(file))
      if (target.startsWith('.')) loaded.add(join(file, '..', target).replace(/\.js$/, '.ts'));
  }
  const heavy = [...loaded]
    .flatMap(statically)
    .filter((target) => /^(yaml|docx|pdfkit|ajv|chalk)\b|generated/.test(target));
  expect(loaded).toContain('cli/commands/validate.ts');
  expect(heavy).toEqual([]);
});

test('below cli there is no process, console, clock, timer, randomness or network', () => {
  const world =
    /\b(process\.|console\.|globalThis\b|Date\.now\(|new Date\(\)|Math\.random\(|setTimeout\(|setInterval\(|fetch\(|performance\.)/;
  const strays = files.filter(
    ({ name }) => !['cli', 'index.ts'].includes(layerOf(name)) && !name.includes('generated'),
  );
  expect(strays.filter(({ text }) => world.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
});

test('nothing but cli speaks to the console, and cli does so through its world', () => {
  expect(files.filter(({ text }) => /\bconsole\./.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
});

test('no file keeps state of its own', () => {
  expect(files.filter(({ text }) => /^(export )?(let|var) /m.test(text)).map(({ name }) => name)).toEqual([]);
});

test('no house word stands in a name', () => {
  const names = files.map(({ name }) => name);
  expect(names.filter((name) => /manager|helper|util|service/i.test(name))).toEqual([]);
});

function layerOf(name: string): string {
  return (name.split(/[\\/]/)[0] ?? name).replace(/\.js$/, '.ts');
}

function targetsOf(text: string): readonly string[] {
  const statements =
    /^\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...withoutComments(text).matchAll(statements)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  );
}

/** The modules that a file cannot do without; types and what it loads later do not count. */
function statically(file: string): readonly string[] {
  const text = files.find(({ name }) => name === file)?.text ?? '';
  const kept = text.replace(/^(import|export) type .*?;$/gms, '').replace(/\bimport\(/g, 'later(');
  return targetsOf(kept);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
