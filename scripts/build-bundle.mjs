// Bundles the command line (dist/cli/run.js and what it imports) into dist/bin, with commander and yaml in it: a process
// that opens 200 small files starts twice as slowly as one that opens five. What only some commands need stays in chunks
// of its own and outside: docx is loaded when something is printed, never for `validate`.
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

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

const outdir = new URL('../dist/bin/', import.meta.url).pathname;
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: [new URL('../dist/cli/run.js', import.meta.url).pathname],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['docx', 'chalk'],
  legalComments: 'linked',
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [lighterPdfkit],
  // yaml and commander are CommonJS inside and ask for node's modules by require.
  banner: { js: "import{createRequire as __sopRequire}from'node:module';const require=__sopRequire(import.meta.url);" },
  logLevel: 'warning',
});
// pdfkit reads the colour profile of PDF/A from a file beside itself, which is now beside its chunk.
const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
cpSync(join(pdfkit, 'data/sRGB_IEC61966_2_1.icc'), join(outdir, 'data/sRGB_IEC61966_2_1.icc'));
