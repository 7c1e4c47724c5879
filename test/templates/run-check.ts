import { fileURLToPath } from 'node:url';
import { checkPaths } from '../../src/cli/check-paths.js';
import type { World } from '../../src/cli/world.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The findings of all severities in the SOPs at a path, with the configuration that lies there, on a fixed day. */
export async function findingsAt(path: string): Promise<readonly string[]> {
  const silent = { write: () => undefined, isTerminal: false };
  const world: World = {
    cwd: ROOT,
    env: {},
    language: 'id',
    stdout: silent,
    stderr: silent,
    now: () => new Date(2026, 10, 24),
    readStdin: async () => new Uint8Array(),
    setExitCode: (code) => {
      throw new Error(`exit code ${code}`);
    },
  };
  const checked = await checkPaths(world, [path], {});
  return checked.flatMap(({ source, diagnostics }) =>
    diagnostics.map(({ rule, message, path: at }) => `${source.path} ${at.join('.')}: ${rule} ${message}`),
  );
}
