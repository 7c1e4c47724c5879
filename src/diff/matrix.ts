import type { ActorChange, FieldChange, ItemChange, ListChange, SopDiff, TimeChange } from './changes.js';
import { type AnyField, labelOf } from './field-labels.js';
import { stepRows } from './step-rows.js';
import { countedText, differenceText, oneLine, sayIn, type Telling } from './words.js';

/** The changes as a table: what it was ("Semula"), what it is ("Menjadi"), and what happened ("Keterangan"). */
export interface Matrix {
  /** Those in which something changed, in the order of the form. */
  readonly sections: readonly MatrixSection[];
  /** The times of the whole, also those that stayed. */
  readonly times: readonly TimeRow[];
}

export interface MatrixSection {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What it is about: a field of the form, a pelaksana, a step. Neighbouring rows of one thing have the same text. */
  readonly item: string;
  /** What the thing is, where its name does not say so: the kegiatan of a step. */
  readonly about: string;
  /** Which side of it changed; empty where it is the whole. */
  readonly field: string;
  /** One or several lines; empty where there was nothing. */
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** A time of the whole SOP; what cannot be counted is empty. */
export interface TimeRow {
  readonly item: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
  /** Minutes, negative where time is saved; absent where one of the times cannot be counted. */
  readonly difference?: number;
}

/** Puts what changed into words, as rows of the "Matriks Perubahan SOP". */
export function changeMatrix(diff: SopDiff, telling: Telling): Matrix {
  const say = sayIn(telling.language);
  const sections: readonly MatrixSection[] = [
    {
      title: say('Identitas', 'Identity'),
      rows: [
        ...diff.identity.map((change) => fieldRow(change, telling)),
        ...diff.lists.flatMap((list) => listRows(list, telling)),
      ],
    },
    {
      title: say('Standar Pelayanan', 'Service standard'),
      rows: diff.standard.map((change) => fieldRow(change, telling)),
    },
    {
      title: telling.labels.pelaksana ?? 'Pelaksana',
      rows: diff.actors.flatMap((change) => actorRows(change, telling)),
    },
    { title: say('Langkah', 'Steps'), rows: diff.steps.flatMap((change) => stepRows(change, telling)) },
  ];
  return { sections: sections.filter(({ rows }) => rows.length > 0), times: timeRows(diff, telling) };
}

function fieldRow({ field, before, after }: FieldChange<AnyField>, telling: Telling): MatrixRow {
  const kind = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
  return row(kind, labelOf(field, telling.labels, telling.language), before.join('\n'), after.join('\n'), telling);
}

function listRows({ list, title, changes }: ListChange, telling: Telling): readonly MatrixRow[] {
  const label = title === undefined || title === '' ? labelOf(list, telling.labels, telling.language) : title;
  return changes.map((change) => itemRow(label, change, telling));
}

function itemRow(label: string, { before, after, moved }: ItemChange, telling: Telling): MatrixRow {
  const say = sayIn(telling.language);
  const text = (item: typeof before) =>
    item === undefined ? '' : moved ? `${item.position}. ${item.text}` : item.text;
  if (before === undefined) return row('added', label, '', text(after), telling);
  if (after === undefined) return row('removed', label, text(before), '', telling);
  const made = row(moved ? 'moved' : 'changed', label, text(before), text(after), telling);
  if (!moved) return made;
  const reworded = before.text !== after.text;
  return {
    ...made,
    note: reworded ? say('Diubah; urutan diubah', 'Changed; order changed') : say('Urutan diubah', 'Order changed'),
  };
}

function actorRows(change: ActorChange, telling: Telling): readonly MatrixRow[] {
  const { before, after, moved, fields } = change;
  const say = sayIn(telling.language);
  const column = (position: number) => say(`Kolom ke-${position}`, `Column ${position}`);
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'added' : 'removed';
    const label = (after ?? before)?.value.label ?? '';
    return [row(kind, label, before === undefined ? '' : label, after === undefined ? '' : label, telling)];
  }
  const item = after.value.label || after.value.id;
  const rows = fields.map(({ field, before: old, after: young }): MatrixRow => {
    const made = fieldRow({ field, before: old.map(wordIn(telling)), after: young.map(wordIn(telling)) }, telling);
    const note = field === 'nama' ? say('Nama diubah', 'Renamed') : made.note;
    return { ...made, item, field: made.item, note };
  });
  if (!moved) return rows;
  const order = row('moved', item, column(before.position), column(after.position), telling);
  return [...rows, { ...order, field: labelOf('urutan', telling.labels, telling.language) }];
}

/** The only values that are words of the program's and not of the author's. */
function wordIn({ language }: Telling): (value: string) => string {
  return (value) => (language === 'en' ? ({ ya: 'yes', tidak: 'no' }[value] ?? value) : value);
}

function timeRows({ time }: SopDiff, telling: Telling): readonly TimeRow[] {
  const say = sayIn(telling.language);
  const rows = (item: string, change: TimeChange | undefined): readonly TimeRow[] => {
    if (change === undefined) return [];
    const { before, after, difference } = change;
    return [
      {
        item,
        before: countedText(before, telling),
        after: countedText(after, telling),
        note: differenceText(change, telling),
        ...(difference !== undefined && { difference }),
      },
    ];
  };
  return [
    ...rows(say('Jalur normal', 'Normal way'), time.normal),
    ...rows(say('Waktu harapan', 'Expected time'), time.expected),
  ];
}

function row(kind: MatrixRow['kind'], item: string, before: string, after: string, telling: Telling): MatrixRow {
  return { kind, item: oneLine(item), about: '', field: '', before, after, note: noteOf(kind, telling) };
}

function noteOf(kind: MatrixRow['kind'], { language }: Telling): string {
  const words = {
    added: { id: 'Ditambahkan', en: 'Added' },
    removed: { id: 'Dihapus', en: 'Removed' },
    changed: { id: 'Diubah', en: 'Changed' },
    moved: { id: 'Dipindahkan', en: 'Moved' },
  };
  return words[kind][language];
}
