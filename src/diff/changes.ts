import type { Actor, Step } from '../model/sop.js';

/** What changed in meaning from one SOP to another. */
export interface SopDiff {
  readonly identity: readonly FieldChange<IdentityField>[];
  /** The lists in which something changed, in the order of the form. */
  readonly lists: readonly ListChange[];
  readonly standard: readonly FieldChange<StandardField>[];
  readonly actors: readonly ActorChange[];
  /** In the order of the new SOP; a step that is gone stands where it was. */
  readonly steps: readonly StepChange[];
  readonly time: TimeChanges;
  /** Pairs of steps that were found to be the same, changed or not. */
  readonly matchedSteps: number;
}

/** One value before and after, each as its lines; no lines where there is nothing. */
export interface FieldChange<Field extends string> {
  readonly field: Field;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** As the keys of format 1 call them. */
export type IdentityField =
  | 'judul'
  | 'nomor'
  | 'jenis'
  | 'sifat'
  | 'instansi.nama'
  | 'instansi.unit'
  | 'instansi.alamat'
  | 'instansi.logo'
  | 'tanggal.pembuatan'
  | 'tanggal.revisi'
  | 'tanggal.efektif'
  | 'revisi_ke'
  | 'pengesahan.jabatan'
  | 'pengesahan.nama'
  | 'pengesahan.pangkat'
  | 'pengesahan.nip'
  | 'pengesahan.mewakili'
  | 'pengesahan.tanda_tangan';

/** `tahap.<name>` is the limit of a stage. */
export type StandardField = 'waktu' | 'biaya' | `tahap.${string}`;

export type ListName =
  | 'dasar_hukum'
  | 'kualifikasi_pelaksana'
  | 'keterkaitan'
  | 'peralatan'
  | 'peringatan'
  | 'pencatatan'
  | 'paraf'
  | 'riwayat'
  /** The title of a box of the agency's own stands in `title`. */
  | 'tambahan';

export interface ListChange {
  readonly list: ListName;
  /** Of `tambahan`: which box. */
  readonly title?: string;
  readonly changes: readonly ItemChange[];
}

/** `moved`: the item stands in another order among those that stayed; it may be reworded too. */
export interface ItemChange {
  readonly before?: ListItem;
  readonly after?: ListItem;
  readonly moved: boolean;
}

export interface ListItem {
  /** From 1. */
  readonly position: number;
  readonly text: string;
}

export type ActorField = 'nama' | 'singkatan' | 'eksternal' | 'jumlah' | 'kelompok';

export interface ActorChange {
  /** Absent where the pelaksana is new. */
  readonly before?: Placed<Actor>;
  /** Absent where the pelaksana is gone. */
  readonly after?: Placed<Actor>;
  /** Its column stands in another order among those that stayed. */
  readonly moved: boolean;
  readonly fields: readonly FieldChange<ActorField>[];
}

/** Something with its place in its list, from 1. */
export interface Placed<T> {
  readonly position: number;
  readonly value: T;
}

export type StepField =
  | 'kegiatan'
  | 'pelaksana'
  | 'teks'
  | 'tahap'
  | 'kelengkapan'
  | 'waktu'
  | 'tunggu'
  | 'output'
  | 'keterangan'
  | 'rujukan';

export interface StepChange {
  /** Absent where the step is new. */
  readonly before?: StepSide;
  /** Absent where the step is gone. */
  readonly after?: StepSide;
  /** It is done at another place in the order of the steps that stayed; a new number alone is no move. */
  readonly moved: boolean;
  readonly fields: readonly FieldChange<StepField>[];
  readonly flow: readonly WayChange[];
}

/** A step as it stands in one of the SOPs, with what the reader needs to see of it. */
export interface StepSide {
  readonly step: Step;
  readonly pelaksana: string;
  readonly ways: readonly Way[];
}

export interface WayChange {
  readonly before?: Way;
  readonly after?: Way;
}

/** One way that leaves a step: its label, or none where the flow simply goes on. */
export interface Way {
  /** Of a `rangkaian`: the pelaksana whose symbol it leaves. */
  readonly part: string;
  readonly label: string | null;
  /** Several run in parallel. */
  readonly targets: readonly WayTarget[];
  /** Percent, where the author gave it. */
  readonly chance?: number;
}

/** Where a way leads: `onward` where that is simply what comes next on the page. */
export type WayTarget =
  | { readonly kind: 'end'; readonly onward: boolean }
  | {
      readonly kind: 'step';
      readonly onward: boolean;
      /** Number of the step. */
      readonly step: number;
      readonly activity: string;
      /** The part of its `rangkaian` that it enters, from 0, or that part's id; empty for the entry of the row. */
      readonly part: string;
    }
  | { readonly kind: 'unknown'; readonly onward: false; readonly id: string };

export interface TimeChanges {
  /** Absent where neither SOP has a way to its end. */
  readonly normal?: TimeChange;
  readonly expected?: TimeChange;
}

/** A time of the whole SOP before and after, in working minutes. */
export interface TimeChange {
  readonly before?: Counted;
  readonly after?: Counted;
  /** After minus before: negative where time is saved. Absent where one of them cannot be counted. */
  readonly difference?: number;
}

/** Minutes; a lower bound where `open`. */
export interface Counted {
  readonly minutes: number;
  readonly open: boolean;
}
