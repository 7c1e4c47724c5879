// Bundles the command line (dist/cli/run.js and what it imports) into dist/bin, with commander and yaml in it: a process
// that opens 200 small files starts twice as slowly as one that opens five. What only some commands need stays in chunks
// of its own and outside: docx is loaded when something is printed, never for `validate`.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

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
  external: ['docx', 'chalk', '@mermaid-js/mermaid-cli'],
  legalComments: 'linked',
  minifySyntax: true,
  minifyWhitespace: true,
  // yaml and commander are CommonJS inside and ask for node's modules by require.
  banner: { js: "import{createRequire as __sopRequire}from'node:module';const require=__sopRequire(import.meta.url);" },
  logLevel: 'warning',
});
