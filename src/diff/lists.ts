import { formatDate } from '../model/dates.js';
import type { ExtraBox, HistoryEntry, Initial, RelatedSop, Sop } from '../model/sop.js';
import type { ItemChange, ListChange, ListName } from './changes.js';
import { alike, compareLists } from './compare-list.js';
import { compareLegalBasis } from './legal-basis.js';
import type { Round } from './pairing.js';
import { isSame } from './same-text.js';

/** What changed in the lists of the identity part, in the order of the form. */
export function compareAllLists(before: Sop, after: Sop): readonly ListChange[] {
  const texts = (list: ListName, of: (sop: Sop) => readonly string[]): ListChange => ({
    list,
    changes: compareLists(of(before), of(after)),
  });
  const all: readonly ListChange[] = [
    { list: 'dasar_hukum', changes: compareLegalBasis(before.legalBasis, after.legalBasis) },
    texts('kualifikasi_pelaksana', ({ qualifications }) => qualifications),
    texts('keterkaitan', ({ related }) => related.map(relatedText)),
    texts('peralatan', ({ equipment }) => equipment),
    texts('peringatan', ({ warnings }) => warnings),
    texts('pencatatan', ({ records }) => records),
    ...compareBoxes(before.boxes, after.boxes),
    { list: 'paraf', changes: compareInitials(before.initials, after.initials) },
    { list: 'riwayat', changes: compareHistory(before.history, after.history) },
  ];
  return all.filter(({ changes }) => changes.length > 0);
}

/** Boxes are told by their titles, or else by what stands in them. */
function compareBoxes(before: readonly ExtraBox[], after: readonly ExtraBox[]): readonly ListChange[] {
  const left = [...before];
  const changes = after.map(({ title, items }): ListChange => {
    const index = left.findIndex((box) => isSame(box.title, title));
    const [old] = index === -1 ? [] : left.splice(index, 1);
    return { list: 'tambahan', title, changes: compareLists(old?.items ?? [], items) };
  });
  const gone = left.map(({ title, items }): ListChange => {
    return { list: 'tambahan', title, changes: compareLists(items, []) };
  });
  return [...changes, ...gone];
}

/** Who signs for a role may change: the role makes the pair. */
function compareInitials(before: readonly Initial[], after: readonly Initial[]): readonly ItemChange[] {
  const [first, second] = [before.map(initialText), after.map(initialText)];
  const sameRole: Round = {
    score: (one, other) => (isSame(before[one]?.role ?? '', after[other]?.role ?? '') ? 1 : 0),
    least: 1,
  };
  return compareLists(first, second, [sameRole]);
}

/** An entry of the history is told by the number of its revision. */
function compareHistory(before: readonly HistoryEntry[], after: readonly HistoryEntry[]): readonly ItemChange[] {
  const [first, second] = [before.map(historyText), after.map(historyText)];
  const sameRevision: Round = {
    score: (one, other) => {
      const revision = before[one]?.revision;
      return revision !== undefined && revision === after[other]?.revision ? 1 : 0;
    },
    least: 1,
  };
  return compareLists(first, second, [sameRevision, alike(first, second)]);
}

function relatedText({ number, title, path }: RelatedSop): string {
  return [number, title, path].filter((part) => part !== '').join(' – ');
}

function initialText({ role, office, name, nip }: Initial): string {
  const who = [office, name, nip === '' ? '' : `NIP ${nip}`].filter((part) => part !== '').join(', ');
  return role === '' ? who : `${role}: ${who}`;
}

function historyText({ revision, date, description }: HistoryEntry): string {
  const head = [
    revision === undefined ? '' : `Revisi ${revision}`,
    date?.iso === undefined ? (date?.text ?? '') : formatDate(date.iso),
  ];
  const told = head.filter((part) => part !== '').join(', ');
  return [told, description].filter((part) => part !== '').join(': ');
}
