import type { Finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import { FORMAT } from './basis.js';
import type { Rule } from './rule.js';
import { stepIds } from './step-ids.js';
import { targetPath } from './way-path.js';

/** Every arrow leads somewhere. */
export const flowTargetUnknown: Rule = {
  name: 'flow-target-unknown',
  code: 'SOP309',
  severity: 'error',
  local: true,
  basis: FORMAT,
  messages: {
    id: {
      default:
        'Tujuan “{target}” tidak ada: tidak satu pun langkah memakai id itu, jadi panahnya tidak sampai ke mana pun. Id yang ada: {ids}. Tulis salah satunya, `lanjut`, atau `selesai`.',
      near: 'Tujuan “{target}” tidak ada: tidak satu pun langkah memakai id itu, jadi panahnya tidak sampai ke mana pun. Maksud Anda “{near}”?',
      'no-ids':
        'Tujuan “{target}” tidak ada: belum satu pun langkah diberi id. Tambahkan `id: …` pada langkah yang dituju, lalu tulis id itu di sini; atau pakai `lanjut` atau `selesai`.',
      number:
        'Tujuan “{target}” tidak dikenal. Langkah ditunjuk dengan id-nya, bukan nomornya, agar tetap benar bila langkah disisipkan. Tambahkan `id: …` pada langkah {target}, lalu tulis id itu di sini.',
      'number-id':
        'Tujuan “{target}” tidak dikenal. Langkah ditunjuk dengan id-nya, bukan nomornya, agar tetap benar bila langkah disisipkan. Tulis `{near}`, id langkah {target}.',
    },
    en: {
      default:
        'The target “{target}” does not exist: no step has that id, so the arrow leads nowhere. The ids are: {ids}. Write one of them, `lanjut` (next) or `selesai` (end).',
      near: 'The target “{target}” does not exist: no step has that id, so the arrow leads nowhere. Did you mean “{near}”?',
      'no-ids':
        'The target “{target}” does not exist: no step has an id yet. Add `id: …` to the step that is meant and write it here, or use `lanjut` (next) or `selesai` (end).',
      number:
        'The target “{target}” is unknown. Steps are named by their id, not by their number, so that it stays right when steps are put in between. Add `id: …` to step {target} and write it here.',
      'number-id':
        'The target “{target}” is unknown. Steps are named by their id, not by their number, so that it stays right when steps are put in between. Write `{near}`, the id of step {target}.',
    },
  },
  check: function* ({ sop, flow }) {
    const ids = stepIds(sop);
    for (const unknown of flow.unknownTargets) {
      const place: Finding['place'] = { path: targetPath(unknown, unknown) };
      const data = { target: unknown.id, ids: ids.join(', ') };
      const numbered = sop.steps.find((step) => `${step.number}` === unknown.id);
      const near = numbered?.id ?? nearest(unknown.id, [...ids, 'lanjut', 'selesai']);
      const message = messageFor(numbered !== undefined, near, ids.length);
      yield { rule: 'flow-target-unknown', message, data: { ...data, near: near ?? '' }, place };
    }
  },
};

function messageFor(isNumber: boolean, near: string | undefined, ids: number): string {
  if (isNumber) return near === undefined ? 'number' : 'number-id';
  if (near !== undefined) return 'near';
  return ids === 0 ? 'no-ids' : 'default';
}
