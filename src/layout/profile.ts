import { millimetres, type Twips } from '../page/units.js';

/** A form profile is data: what the form says and how it is laid out. A new profile is one file and one line in the list. */
export interface Profile {
  readonly name: string;
  /** Headings of the form, by the key of what stands under them; the configuration's `labels` replaces single ones. */
  readonly labels: Labels;
  readonly paper: PaperName;
  readonly margins: Margins;
  /** A row "(1) (2) …" under the heading of the table. */
  readonly columnNumbers: boolean;
  /** Number, title and "page x of y" under each page. */
  readonly footer: boolean;
  /** Half points. */
  readonly fontSize: number;
  /** The font to measure with, where it is not Arial; set from the configuration's `font`. */
  readonly family?: string;
}

export interface Margins {
  readonly top: Twips;
  readonly right: Twips;
  readonly bottom: Twips;
  readonly left: Twips;
}

export const LABEL_KEYS = [
  'nomor',
  'pembuatan',
  'revisi',
  'efektif',
  'pengesahan',
  'judul',
  'dasar_hukum',
  'kualifikasi_pelaksana',
  'keterkaitan',
  'peralatan',
  'peringatan',
  'pencatatan',
  'no',
  'kegiatan',
  'pelaksana',
  'mutu_baku',
  'kelengkapan',
  'waktu',
  'output',
  'keterangan',
] as const;

export type LabelKey = (typeof LABEL_KEYS)[number];
export type Labels = Readonly<Record<LabelKey, string>>;

/** Sizes of paper, upright, in twips; the form is printed across (landscape). F4 is the Indonesian folio, 215 × 330 mm. */
export const PAPERS = {
  F4: { width: millimetres(215), height: millimetres(330) },
  A4: { width: millimetres(210), height: millimetres(297) },
  Letter: { width: 12240, height: 15840 },
  Legal: { width: 12240, height: 20160 },
} as const;

export type PaperName = keyof typeof PAPERS;

export function isPaperName(name: string): name is PaperName {
  return Object.hasOwn(PAPERS, name);
}

/** Applies the configuration's own labels; keys that the form does not have are left out. */
export function withLabels(profile: Profile, labels: Readonly<Record<string, string>>): Profile {
  const known = LABEL_KEYS.filter((key) => labels[key] !== undefined).map((key) => [key, labels[key] ?? '']);
  return { ...profile, labels: { ...profile.labels, ...Object.fromEntries(known) } };
}
