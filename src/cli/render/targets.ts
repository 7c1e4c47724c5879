import { basename, dirname, join, relative, resolve } from 'node:path';
import { usageError } from '../cli-error.js';
import type { World } from '../world.js';

/** Where the products of an SOP go, without their endings: folders below an argument are kept below `--out`. */
export function targetOf(
  absolute: string | undefined,
  args: readonly string[],
  out: string | undefined,
  { cwd }: World,
): string {
  if (absolute === undefined) return resolve(cwd, out ?? '.', 'sop');
  const name = basename(absolute)
    .replace(/\.ya?ml$/i, '')
    .replace(/\.sop$/i, '');
  const folder = dirname(absolute);
  if (out === undefined) return join(folder, name);
  const root = (args.length === 0 ? ['.'] : args)
    .map((arg) => resolve(cwd, arg))
    .filter((path) => folder === path || folder.startsWith(`${path}/`) || folder.startsWith(`${path}\\`))
    .sort((a, b) => b.length - a.length)[0];
  return resolve(cwd, out, root === undefined ? '' : relative(root, folder), name);
}

/**
 * Sees to it that no SOP overwrites what another one was printed to.
 *
 * @throws CliError (exit code 2) where two targets are one
 */
export function refuseClashes(targets: readonly string[]): void {
  const seen = new Set<string>();
  const twice = targets.find((target) => seen.size === seen.add(target).size);
  if (twice === undefined) return;
  const name = basename(twice);
  throw usageError({
    id: `Dua SOP bernama "${name}" akan ditulis ke tempat yang sama. Cetak satu per satu dengan --out yang berbeda, atau ganti nama salah satunya.`,
    en: `Two SOPs named "${name}" would be written to one place. Print them one by one with different --out, or rename one.`,
  });
}
