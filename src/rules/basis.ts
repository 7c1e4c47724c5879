import type { Words } from '../messages/language.js';

/** What several rules rest on; S-numbers and clauses are those of the annex of Permenpan-RB 35/2012. */
export const IDENTITY: Words = {
  id: 'Permenpan-RB 35/2012, Lampiran, Unsur Prosedur: Bagian Identitas',
  en: 'Permenpan-RB 35/2012, annex, Unsur Prosedur: identity part',
};

export const FLOWCHART: Words = {
  id: 'Permenpan-RB 35/2012, Lampiran, Unsur Prosedur: Bagian Flowchart',
  en: 'Permenpan-RB 35/2012, annex, Unsur Prosedur: flowchart part',
};

export const SYMBOLS: Words = {
  id: 'Permenpan-RB 35/2012, Lampiran: lima simbol flowchart SOP AP',
  en: 'Permenpan-RB 35/2012, annex: the five flowchart symbols',
};

export const FORMAT: Words = {
  id: 'Format berkas SOP, versi 1',
  en: 'The SOP file, format 1',
};

export const MEASURABLE: Words = {
  id: 'Permenpan-RB 35/2012, prinsip keterukuran; mutu baku memuat waktu',
  en: 'Permenpan-RB 35/2012, principle of measurability; the standard of quality holds the time',
};

export const SERVICE_STANDARD: Words = {
  id: 'UU 25/2009 dan Permenpan-RB 15/2014: jangka waktu dalam Standar Pelayanan',
  en: 'UU 25/2009 and Permenpan-RB 15/2014: the time of the service standard',
};

export const ACTIVITY: Words = {
  id: 'Permenpan-RB 35/2012, Lampiran: kegiatan ditulis aktif dengan kata kerja tanpa subjek; pelaksana dipisahkan dari kegiatan',
  en: 'Permenpan-RB 35/2012, annex: activities are active verbs without a subject, those who act stand apart from them',
};

export const QUALITY: Words = {
  id: 'Permenpan-RB 35/2012, Lampiran, Bagian Flowchart: mutu baku (kelengkapan, waktu, output)',
  en: 'Permenpan-RB 35/2012, annex, flowchart part: the standard of quality (kelengkapan, waktu, output)',
};

export const TITLE: Words = {
  id: 'Permenpan-RB 35/2012, Lampiran: judul SOP terdiri atas aspek kegiatan dan output final',
  en: 'Permenpan-RB 35/2012, annex: a title is the aspect of the activity and the final output',
};
