import type { Finding } from '../diagnostics/diagnostic.js';
import { FORMAT } from './basis.js';
import { listOf } from './list-of.js';
import type { Rule } from './rule.js';
import { meantTargets, stepIds } from './step-ids.js';
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
      actor:
        'Tujuan “{target}” adalah id pelaksana “{label}”, sedangkan panah menuju langkah. Tulis id langkah yang dituju (tambahkan `id: …` pada langkah itu bila belum ada), `lanjut`, atau `selesai`.',
      near: 'Tujuan “{target}” tidak ada: tidak satu pun langkah memakai id itu, jadi panahnya tidak sampai ke mana pun. Maksud Anda “{near}”?',
      'no-ids':
        'Tujuan “{target}” tidak ada: belum satu pun langkah diberi id. Tambahkan `id: …` pada langkah yang dituju, lalu tulis id itu di sini; atau pakai `lanjut` atau `selesai`.',
      number:
        'Tujuan “{target}” tidak dikenal. Langkah ditunjuk dengan id-nya, bukan nomornya, agar tetap benar bila langkah disisipkan. Tambahkan `id: …` pada langkah {number}, lalu tulis id itu di sini.',
      'number-id':
        'Tujuan “{target}” tidak dikenal. Langkah ditunjuk dengan id-nya, bukan nomornya, agar tetap benar bila langkah disisipkan. Tulis `{near}`, id langkah {number}.',
    },
    en: {
      default:
        'The target “{target}” does not exist: no step has that id, so the arrow leads nowhere. The ids are: {ids}. Write one of them, `lanjut` (next) or `selesai` (end).',
      actor:
        'The target “{target}” is the id of the pelaksana “{label}”, but arrows lead to steps. Write the id of the step that is meant (add `id: …` to that step where it has none), `lanjut` (next) or `selesai` (end).',
      near: 'The target “{target}” does not exist: no step has that id, so the arrow leads nowhere. Did you mean “{near}”?',
      'no-ids':
        'The target “{target}” does not exist: no step has an id yet. Add `id: …` to the step that is meant and write it here, or use `lanjut` (next) or `selesai` (end).',
      number:
        'The target “{target}” is unknown. Steps are named by their id, not by their number, so that it stays right when steps are put in between. Add `id: …` to step {number} and write it here.',
      'number-id':
        'The target “{target}” is unknown. Steps are named by their id, not by their number, so that it stays right when steps are put in between. Write `{near}`, the id of step {number}.',
    },
  },
  check: function* ({ sop, flow }) {
    if (flow.unknownTargets.length === 0) return;
    const ids = stepIds(sop);
    const listed = listOf(ids);
    const actors = new Map(sop.actors.map(({ id, label }) => [id, label]));
    const byNumber = new Map(sop.steps.map((step) => [`${step.number}`, step]));
    for (const { unknown, near } of meantTargets(sop, flow)) {
      const place: Finding['place'] = { path: targetPath(unknown, unknown) };
      const numbered = byNumber.get(numberIn(unknown.id));
      const meant = numbered === undefined ? near : numbered.id;
      const label = actors.get(unknown.id);
      const message = label === undefined ? messageFor(numbered !== undefined, meant, ids.length) : 'actor';
      const data = {
        target: unknown.id,
        ids: listed,
        near: meant ?? '',
        label: label ?? '',
        number: numberIn(unknown.id),
      };
      yield { rule: 'flow-target-unknown', message, data, place };
    }
  },
};

function messageFor(isNumber: boolean, near: string | undefined, ids: number): string {
  if (isNumber) return near === undefined ? 'number' : 'number-id';
  if (near !== undefined) return 'near';
  return ids === 0 ? 'no-ids' : 'default';
}

/** The number that a target names: `3`, `langkah 3`, `kembali ke langkah no. 3`. */
function numberIn(target: string): string {
  return /^(?:(?:kembali )?ke )?(?:langkah )?(?:no\.? ?|nomor )?(\d+)$/i.exec(target)?.[1] ?? target;
}
