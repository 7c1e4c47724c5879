import type { Words } from '../../messages/language.js';

/** How much was mended, or would be. */
export interface FixCount {
  readonly count: number;
  readonly files: number;
}

/** How much was mended, and how many files that could be mended were not. */
export interface Fixed extends FixCount {
  readonly refused: number;
}

/** What was mended, in one line; files that could not be rewritten were told of before. */
export function fixedWords(fixed: Fixed): Words {
  if (fixed.files === 0) return fixed.refused === 0 ? NOTHING : NONE;
  const { id, en } = amount(fixed);
  return { id: `Dibetulkan: ${id}.`, en: `Mended: ${en}.` };
}

/** What would be mended, in one line. */
export function fixableWords(fixable: FixCount): Words {
  if (fixable.files === 0) return NOTHING;
  const { id, en } = amount(fixable);
  return {
    id: `--fix akan membetulkan ${id}. Belum ada yang ditulis.`,
    en: `--fix would mend ${en}. Nothing was written.`,
  };
}

const NOTHING: Words = {
  id: 'Tidak ada yang dapat dibetulkan secara otomatis.',
  en: 'There is nothing that could be mended.',
};

const NONE: Words = {
  id: 'Tidak ada berkas yang dibetulkan.',
  en: 'No file was mended.',
};

function amount({ count, files }: FixCount): Words {
  return {
    id: `${count} hal dalam ${files} berkas`,
    en: `${count} place${count === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}`,
  };
}
