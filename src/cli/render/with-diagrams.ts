import { EXIT } from '../world.js';
import { type Diagram, drawDiagrams } from './diagrams.js';
import { type Printed, put, type WrittenFile } from './print-file.js';
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
  const written = new Map<string, WrittenFile>();
  const failures = new Map<string, NonNullable<Printed['failed']>>();
  await drawDiagrams(diagrams, mermaid, dpi, async ({ path }, drawn) => {
    if ('broken' in drawn) failures.set(path, undrawn(path, drawn.broken));
    else written.set(path, await put(path, drawn.picture));
  });
  const of = <T>(known: ReadonlyMap<string, T>, paths: readonly Diagram[]) =>
    paths.flatMap(({ path }) => known.get(path) ?? []);
  return printed.map((one) => {
    const [failed = one.failed] = of(failures, one.diagrams);
    return {
      ...one,
      written: [...one.written, ...of(written, one.diagrams)],
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
