import { sayIn } from '../../diff/words.js';
import type { Comparison } from './comparison.js';

/** `7 perubahan: identitas 3, langkah 4 (1 baru, 1 dihapus).` A step counts once, however much of it changed. */
export function summaryText({ diff, changed, telling }: Comparison): string {
  const say = sayIn(telling.language);
  if (!changed) return say('Tidak ada perubahan makna.', 'Nothing changed in meaning.');
  const { identity, lists, standard, actors, steps } = diff;
  const added = steps.filter(({ before }) => before === undefined).length;
  const removed = steps.filter(({ after }) => after === undefined).length;
  const moved = steps.filter((step) => step.moved).length;
  const counts = [
    [identity.length + lists.reduce((sum, { changes }) => sum + changes.length, 0), say('identitas', 'identity')],
    [standard.length, say('standar pelayanan', 'service standard')],
    [actors.length, say('pelaksana', 'pelaksana')],
    [steps.length, say('langkah', 'steps')],
  ] as const;
  const total = counts.reduce((sum, [count]) => sum + count, 0);
  const places = counts.filter(([count]) => count > 0).map(([count, name]) => `${name} ${count}`);
  const kinds = [
    [added, say('baru', 'new')],
    [removed, say('dihapus', 'removed')],
    [moved, say('dipindahkan', 'moved')],
  ] as const;
  const told = kinds.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  const tail = told.length === 0 ? '' : ` (${told.join(', ')})`;
  const change = total === 1 ? 'change' : 'changes';
  return say(`${total} perubahan: ${places.join(', ')}${tail}.`, `${total} ${change}: ${places.join(', ')}${tail}.`);
}
