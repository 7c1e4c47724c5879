/**
 * The SOP as the rest of the program sees it: English names for the keys of format 1, everything readonly.
 * Texts are what the author wrote, trimmed; a key that is missing or empty is an empty text or an empty list.
 * The YAML key of each field stands in its comment, so that rules can name the path of what they find.
 */
export interface Sop {
  /** `judul` */
  readonly title: string;
  /** `nomor` */
  readonly number: string;
  /** `jenis` */
  readonly kind?: SopKind;
  /** `sifat`; administratif where the file says nothing */
  readonly nature: 'administratif' | 'teknis';
  /** `instansi` */
  readonly agency: Agency;
  /** `tanggal` */
  readonly dates: Dates;
  /** `revisi_ke` */
  readonly revision?: number;
  /** `pengesahan` */
  readonly approval: Approval;
  /** `paraf` */
  readonly initials: readonly Initial[];
  /** `dasar_hukum` */
  readonly legalBasis: readonly string[];
  /** `kualifikasi_pelaksana` */
  readonly qualifications: readonly string[];
  /** `keterkaitan` */
  readonly related: readonly RelatedSop[];
  /** `peralatan` */
  readonly equipment: readonly string[];
  /** `peringatan` */
  readonly warnings: readonly string[];
  /** `pencatatan` */
  readonly records: readonly string[];
  /** `tambahan` */
  readonly boxes: readonly ExtraBox[];
  /** `standar_pelayanan` */
  readonly standard?: ServiceStandard;
  /** `pelaksana`, in the order of the columns */
  readonly actors: readonly Actor[];
  /** `langkah` */
  readonly steps: readonly Step[];
  /** `riwayat` */
  readonly history: readonly HistoryEntry[];
}

export type SopKind = 'pelayanan' | 'rutin' | 'penugasan';

export interface Agency {
  /** `nama` */
  readonly name: string;
  /** `unit`: one text or a list of lines */
  readonly units: readonly string[];
  /** `alamat` */
  readonly address: string;
  /** `logo`: a path relative to the file */
  readonly logo: string;
}

/** A date as written, and as ISO `YYYY-MM-DD` where it is a real day. */
export interface DateText {
  readonly text: string;
  readonly iso?: string;
}

export interface Dates {
  /** `pembuatan` */
  readonly created?: DateText;
  /** `revisi` */
  readonly revised?: DateText;
  /** `efektif` */
  readonly effective?: DateText;
}

export interface Approval {
  /** `jabatan` */
  readonly office: string;
  /** `nama` */
  readonly name: string;
  /** `pangkat` */
  readonly rank: string;
  /** `nip`, as written */
  readonly nip: string;
  /** `mewakili` */
  readonly onBehalf: string;
  /** `tanda_tangan` */
  readonly signature: 'basah' | 'elektronik';
}

export interface Initial {
  /** `peran` */
  readonly role: string;
  /** `jabatan` */
  readonly office: string;
  /** `nama` */
  readonly name: string;
  /** `nip` */
  readonly nip: string;
}

/** An item of `keterkaitan`: a title, a number, a path to another SOP, or several of these. */
export interface RelatedSop {
  readonly title: string;
  readonly number: string;
  readonly path: string;
}

/** A box of the agency's own; `isi` is one text (`listed` false) or a list. */
export interface ExtraBox {
  readonly title: string;
  readonly items: readonly string[];
  readonly listed: boolean;
}

export interface ServiceStandard {
  /** `waktu` */
  readonly time?: TimeText;
  /** `biaya` */
  readonly fee: string;
  /** `tahap`: name of the stage → limit, in the order of the file */
  readonly stages: ReadonlyMap<string, TimeText>;
}

export interface Actor {
  readonly id: string;
  /** `nama`, or the short form */
  readonly label: string;
  /** `singkatan` */
  readonly abbreviation: string;
  /** `eksternal` */
  readonly external: boolean;
  /** `jumlah`: how many officers, 1 where the file says nothing */
  readonly officers: number;
  /** `kelompok`: neighbours of one group share a header */
  readonly group: string;
}

/** A time as written (`text`, which is printed) and as read. */
export interface TimeText {
  readonly text: string;
  readonly duration: Duration;
}

/** What a time expression says; see `duration.ts`. `invalid` is a finding of `time-format`. */
export type Duration =
  | {
      readonly kind: 'closed';
      /** Working minutes by the configured working day and week; equal unless it is a range. */
      readonly minimum: number;
      readonly maximum: number;
      /** A range ("5-10 menit") rather than one figure or an upper limit. */
      readonly range: boolean;
      /** "hari" alone, without kerja or kalender, stands in it. */
      readonly plainDay: boolean;
      /** The same in calendar days, where nothing but calendar units (hari kalender, 1 x 24 jam, minggu, bulan …) stands in it. */
      readonly calendarDays?: { readonly minimum: number; readonly maximum: number };
      /** The thing a rate is counted by: "berkas" of "2 menit/berkas". */
      readonly per?: string;
      /** What stands behind the figure: "setelah persetujuan". */
      readonly condition?: string;
    }
  | { readonly kind: 'open'; readonly phrase: string }
  | { readonly kind: 'invalid' };

export interface Step {
  /** From 1, as printed. */
  readonly number: number;
  /** `id` */
  readonly id?: string;
  /** `kegiatan` */
  readonly activity: string;
  readonly work: Work;
  /** `tahap` */
  readonly stage: string;
  /** `kelengkapan` */
  readonly requirements: readonly string[];
  /** `waktu` */
  readonly time?: TimeText;
  /** `tunggu` */
  readonly waiting?: TimeText;
  /** `output` */
  readonly outputs: readonly string[];
  /** `keterangan` */
  readonly note: string;
  /** `rujukan` */
  readonly reference: string;
}

/** Who does a step and how: `pelaksana` with `kerja`, or `rangkaian`. Actors are ids, declared or not. */
export type Work =
  | { readonly kind: 'single'; readonly actor: string; readonly text: string; readonly ways: Ways }
  | {
      readonly kind: 'several';
      readonly mode: 'bersama' | 'berurutan' | 'serentak';
      readonly actors: readonly string[];
      readonly text: string;
      readonly ways: Ways;
    }
  | { readonly kind: 'chain'; readonly parts: readonly Part[] };

/** One symbol of a `rangkaian`. */
export interface Part {
  readonly id?: string;
  readonly actor: string;
  /** `teks`: a few words inside the symbol */
  readonly text: string;
  readonly ways: Ways;
}

/** How the flow goes on. `lanjut` absent is one way to `next`. */
export type Ways =
  | { readonly kind: 'onward'; readonly targets: readonly Target[] }
  | { readonly kind: 'decision'; readonly branches: readonly Branch[] };

export interface Branch {
  readonly label: string;
  readonly target: Target;
  /** `peluang` in percent, 0 to 100; NaN where it could not be read. */
  readonly chance?: number;
}

export type Target =
  | { readonly kind: 'next' }
  | { readonly kind: 'end' }
  | { readonly kind: 'step'; readonly id: string };

export interface HistoryEntry {
  readonly revision?: number;
  readonly date?: DateText;
  readonly description: string;
}
