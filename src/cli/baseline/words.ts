import type { BaselineEntry } from '../../baseline/entry.js';
import type { Words } from '../../messages/language.js';
import { grouped } from '../../reporters/grouped.js';

const MOST_FILES = 5;

/** That entries of a baseline are no longer needed, and of which files they are. */
export function staleWords(shown: string, stale: readonly BaselineEntry[]): Words {
  const files = grouped(stale, ({ file }) => file).map((group) => `${group[0].file} (${group.length})`);
  const named = files.slice(0, MOST_FILES).join(', ');
  const more = files.length - MOST_FILES;
  const count = stale.length;
  return {
    id: `${count} temuan dalam baseline "${shown}" sudah tidak ada lagi: ${named}${more > 0 ? `, dan ${more} berkas lain` : ''}. Hapus dari baseline dengan --update-baseline.`,
    en: `${count} finding${count === 1 ? '' : 's'} in the baseline "${shown}" ${count === 1 ? 'is' : 'are'} there no more: ${named}${more > 0 ? `, and ${more} other files` : ''}. Remove ${count === 1 ? 'it' : 'them'} with --update-baseline.`,
  };
}

/** That a baseline was written, and what changed in it. */
export function updatedWords(
  shown: string,
  update: {
    readonly current: readonly BaselineEntry[];
    readonly stale: readonly BaselineEntry[];
    readonly before: number;
    readonly changed: boolean;
  },
): Words {
  const { current, stale, before, changed } = update;
  const files = new Set(current.map(({ file }) => file)).size;
  const holds = {
    id: `${current.length} temuan dalam ${files} berkas`,
    en: `${current.length} finding${current.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}`,
  };
  if (!changed) {
    return {
      id: `Baseline "${shown}" tidak berubah: ${holds.id}.`,
      en: `The baseline "${shown}" did not change: ${holds.en}.`,
    };
  }
  const added = current.length - (before - stale.length);
  return {
    id: `Baseline "${shown}" ditulis: ${holds.id} (${added} ditambahkan, ${stale.length} dihapus).`,
    en: `The baseline "${shown}" was written: ${holds.en} (${added} added, ${stale.length} removed).`,
  };
}
