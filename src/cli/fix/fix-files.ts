import type { Words } from '../../messages/language.js';
import type { CheckedFile } from '../check-paths.js';
import { CliError } from '../cli-error.js';
import { EXIT, type World } from '../world.js';
import { mend } from './mend.js';
import { type Refusal, rewriteSop } from './rewrite-sop.js';

/** How much was mended. */
export interface FixedFiles {
  readonly count: number;
  readonly files: number;
}

/**
 * Mends SOPs where they lie. One that cannot be rewritten stays whole and is told on stderr with the exit code 3; the others
 * are mended all the same.
 *
 * @param today ISO day
 */
export async function fixFiles(world: World, checked: readonly CheckedFile[], today: string): Promise<FixedFiles> {
  const counts: number[] = [];
  for (const file of checked) {
    if (file.absolute === undefined) continue;
    const mended = mend(file, today);
    if (mended === undefined) continue;
    const words = await attempt(file.source.path, () => rewriteSop(file.absolute ?? '', file.source.text, mended.text));
    if (words === undefined) counts.push(mended.count);
    else refuse(world, words);
  }
  return { count: counts.reduce((total, count) => total + count, 0), files: counts.length };
}

/** What was mended, in one line. */
export function fixedWords({ count, files }: FixedFiles): Words {
  if (files === 0) {
    return { id: 'Tidak ada yang dapat dibetulkan secara otomatis.', en: 'There is nothing that could be mended.' };
  }
  return {
    id: `Dibetulkan: ${count} hal dalam ${files} berkas.`,
    en: `Mended: ${count} place${count === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`,
  };
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
