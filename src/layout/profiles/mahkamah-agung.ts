import type { Profile } from '../profile.js';
import { permenpan352012 } from './permenpan-35-2012.js';

/** Courts, after Peraturan Sekretaris Mahkamah Agung 002/2012: "Aktivitas", and a row that numbers the columns. */
export const mahkamahAgung: Profile = {
  ...permenpan352012,
  name: 'mahkamah-agung',
  labels: { ...permenpan352012.labels, kegiatan: 'Aktivitas', kelengkapan: 'Persyaratan/Kelengkapan' },
  columnNumbers: true,
};
