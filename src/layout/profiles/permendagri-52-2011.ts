import type { Profile } from '../profile.js';
import { permenpan352012 } from './permenpan-35-2012.js';

/** Regional forms after Permendagri 52/2011: the same page, with the day of approval as the third date. */
export const permendagri522011: Profile = {
  ...permenpan352012,
  name: 'permendagri-52-2011',
  labels: { ...permenpan352012.labels, efektif: 'Tanggal Pengesahan', judul: 'Judul SOP', kegiatan: 'Uraian Prosedur' },
};
