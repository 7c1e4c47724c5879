import type { Profile } from '../profile.js';
import { permenpan352012 } from './permenpan-35-2012.js';

/** Badan Pusat Statistik, after Perka BPS 19/2013: Letter paper and a row that numbers the columns. */
export const bps: Profile = {
  ...permenpan352012,
  name: 'bps',
  labels: { ...permenpan352012.labels, nomor: 'Nomor SOP AP', kegiatan: 'Aktivitas/Kegiatan' },
  paper: 'Letter',
  columnNumbers: true,
};
