// Bundles the command line (src/cli/run.ts and what it imports) into dist/bin, as scripts that bin/parts.js loads: a
// process that opens 200 small files starts twice as slowly as one that opens five. Large libraries that only some
// commands need are scripts of their own. In the end the commands that are used most run once, so that what V8 compiles
// for them is kept.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainArrays } from './plain-arrays.mjs';

const require = createRequire(import.meta.url);
const { LIBRARIES, partFile } = require('../bin/parts.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = dirname(partFile('sop'));

// pdfkit loads a reader of fonts, a breaker of lines and a cipher: together twelve times as long to load as the rest of it.
// The PDF backend reads fonts itself, breaks no lines and encrypts nothing.
const lighterPdfkit = {
  name: 'lighter-pdfkit',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(fontkit|linebreak|@noble\/ciphers\/aes)$/ }, ({ path, importer }) =>
      /[\\/]pdfkit[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `const leftOut = () => { throw new Error('${path} is not part of this bundle'); };
        export { leftOut as create, leftOut as cbc, leftOut as ecb, leftOut as default };`,
    }));
  },
};

// commander asks for child_process, and with it for node's network, for subcommands that are programs of their own.
const lighterCommander = {
  name: 'lighter-commander',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'when-needed' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'when-needed' }, ({ path }) => ({
      contents: `exports.spawn = (...words) => require('${path}').spawn(...words);`,
    }));
  },
};

// The source in faster words. And what a user has installed beside the program is imported by bin/parts.js: code that
// V8 has kept cannot import by itself.
const texts = await plainArrays(root);
const fasterSource = {
  name: 'faster-source',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = texts.get(path.replaceAll('\\', '/'));
      if (text === undefined) throw new Error(`${path} is not part of tsconfig.build.json`);
      return { contents: text.replace('import(pathToFileURL', 'importModule(pathToFileURL'), loader: 'ts' };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  define: { 'import.meta.url': 'partUrl' },
  // Code that V8 has kept cannot import by itself: what is imported when it is needed is required instead.
  supported: { 'dynamic-import': false },
  // What bin/parts.js calls. It is read as one byte a character; the others are escaped, see below.
  banner: { js: '(function (exports, require, module, __filename, partUrl, importModule) {' },
  footer: { js: '})' },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: [join(root, 'src/cli/run.ts')],
  outfile: partFile('sop'),
  external: LIBRARIES,
  inject: [join(root, 'scripts/flat-map.mjs')],
  plugins: [lighterCommander, fasterSource],
});
for (const library of LIBRARIES) {
  await build({
    ...common,
    // By `require`, as the program asks for it.
    stdin: { contents: `module.exports = require('${library}');`, resolveDir: root },
    outfile: partFile(library),
    plugins: [lighterPdfkit],
  });
}
// pdfkit reads the colour profile of PDF/A from a file beside itself, which is now beside its script.
cpSync(
  join(dirname(require.resolve('pdfkit')), 'data/sRGB_IEC61966_2_1.icc'),
  join(outdir, 'data/sRGB_IEC61966_2_1.icc'),
);

// esbuild escapes what is no ASCII in texts but not in regular expressions, where the same escapes mean the same.
for (const name of ['sop', ...LIBRARIES]) {
  const script = readFileSync(partFile(name), 'utf8');
  writeFileSync(
    partFile(name),
    script.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

// What a build keeps in a cache is of use to the same build only.
const digest = createHash('sha256');
for (const name of ['sop', ...LIBRARIES]) digest.update(readFileSync(partFile(name)));
writeFileSync(join(outdir, 'build-id'), `${digest.digest('hex').slice(0, 16)}\n`);

const out = mkdtempSync(join(tmpdir(), 'sop-'));
const sop = (...words) => execFileSync(process.execPath, [join(root, 'bin/sop.js'), ...words], { stdio: 'ignore' });
sop('validate', join(root, 'examples'));
sop('render', join(root, 'examples'), '--to', 'docx,pdf', '--out', out);
rmSync(out, { recursive: true });
