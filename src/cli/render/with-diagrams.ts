import { EXIT } from '../world.js';
import { writeWhole } from '../write-file.js';
import { drawDiagrams } from './diagrams.js';
import type { Printed } from './print-file.js';
import type { Tools } from './tools.js';

/**
 * Draws the diagrams of all SOPs in one browser and writes them. One that Mermaid cannot draw makes its SOP a failure.
 *
 * @returns what came of each SOP, with the pictures among what was written
 * @throws CliError (exit code 3) where the browser does not start or the disk refuses
 */
export async function withDiagrams(printed: readonly Printed[], { mermaid, dpi }: Tools): Promise<readonly Printed[]> {
  const diagrams = printed.flatMap((one) => one.diagrams);
  if (mermaid === undefined || diagrams.length === 0) return printed;
  const written = new Set<string>();
  const failures = new Map<string, NonNullable<Printed['failed']>>();
  await drawDiagrams(diagrams, mermaid, dpi, async ({ path }, drawn) => {
    if ('broken' in drawn) {
      failures.set(path, undrawn(path, drawn.broken));
      return;
    }
    await writeWhole(path, drawn.picture);
    written.add(path);
  });
  return printed.map((one) => {
    const paths = one.diagrams.map(({ path }) => path);
    const [failed = one.failed] = paths.flatMap((path) => failures.get(path) ?? []);
    return {
      ...one,
      written: [...one.written, ...paths.filter((path) => written.has(path))],
      ...(failed === undefined ? {} : { failed }),
    };
  });
}

function undrawn(path: string, reason: string): NonNullable<Printed['failed']> {
  const words = {
    id: `mermaid-cli tidak dapat menggambar ${path}: ${reason}`,
    en: `mermaid-cli cannot draw ${path}: ${reason}`,
  };
  return { words, exitCode: EXIT.failure };
}
