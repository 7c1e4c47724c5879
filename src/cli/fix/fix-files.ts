import { realpath } from 'node:fs/promises';
import type { Words } from '../../messages/language.js';
import type { CheckedText } from '../check-many.js';
import { CliError } from '../cli-error.js';
import { EXIT, type World } from '../world.js';
import { mend } from './mend.js';
import { type Refusal, rewriteSop } from './rewrite-sop.js';
import type { Fixed } from './words.js';

/**
 * Mends SOPs where they lie. One that cannot be rewritten stays whole and is told on stderr with the exit code 3; the others
 * are mended all the same.
 *
 * @param today ISO day
 */
export async function fixFiles(world: World, checked: readonly CheckedText[], today: string): Promise<Fixed> {
  const counts: number[] = [];
  let refused = 0;
  const seen = new Set<string>();
  for (const file of checked) {
    const { absolute, source } = file;
    const real = absolute && (await realpath(absolute).catch(() => absolute));
    // A file that a link leads to may be there under both names.
    if (absolute === undefined || real === undefined || seen.has(real)) continue;
    seen.add(real);
    const mended = mend(file, today);
    if (mended === undefined) continue;
    const words = await attempt(source.path, () => rewriteSop(absolute, source.text, mended.text));
    if (words === undefined) {
      counts.push(mended.count);
      continue;
    }
    refused += 1;
    refuse(world, words);
  }
  return { count: counts.reduce((total, count) => total + count, 0), files: counts.length, refused };
}

async function attempt(path: string, deed: () => Promise<Refusal | undefined>): Promise<Words | undefined> {
  try {
    const refusal = await deed();
    return refusal === undefined ? undefined : REFUSALS[refusal](path);
  } catch (error) {
    if (error instanceof CliError) return error.words;
    throw error;
  }
}

const REFUSALS: Readonly<Record<Refusal, (path: string) => Words>> = {
  'read-only': (path) => ({
    id: `"${path}" tidak dibetulkan karena hanya dapat dibaca. Beri hak tulis pada berkas itu, lalu ulangi.`,
    en: `"${path}" was not mended: it is read-only. Make it writable and try again.`,
  }),
  changed: (path) => ({
    id: `"${path}" tidak dibetulkan karena isinya berubah selama pemeriksaan; berkas itu dibiarkan apa adanya. Jalankan perintahnya sekali lagi.`,
    en: `"${path}" was not mended: it changed during the check and was left as it is. Run the command once more.`,
  }),
};

function refuse(world: World, words: Words): void {
  world.stderr.write(`sop: ${words[world.language]}\n`);
  world.setExitCode(EXIT.failure);
}
