// npm's "prepare": builds the program after `npm ci`, before packing, and where it is installed from a git address.
// `npm install --global <git address>`, which pre-commit calls, hands "global" down to the install that npm runs in its
// clone, so that nothing is installed there to build with. It is fetched here in that case.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!existsSync(new URL('../node_modules/typescript', import.meta.url))) {
  npm('ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
}
npm('run', 'build');

/** The npm that runs this script, or the one of the path where it is called by hand. */
function npm(...words) {
  const path = process.env.npm_execpath;
  const [program, first] = path ? [process.execPath, [path]] : ['npm', []];
  const { status } = spawnSync(program, [...first, ...words], { cwd: root, stdio: 'inherit', shell: !path });
  if (status !== 0) process.exit(status ?? 1);
}
