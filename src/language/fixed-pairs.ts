import { wordSet } from './words.js';

/** Whether two doings (small letters) go together so often that they are one, in either order: monitoring dan evaluasi. */
export function isFixedPair(first: string, second: string): boolean {
  return PAIRS.has(`${first}-${second}`) || PAIRS.has(`${second}-${first}`);
}

const PAIRS = wordSet(`
  penyelidikan-penyidikan klarifikasi-negosiasi monitoring-evaluasi pemantauan-evaluasi pengendalian-evaluasi pendidikan-pelatihan
  penelitian-pengembangan pencatatan-pelaporan pencatatan-pendataan pemeliharaan-perawatan
  perencanaan-penganggaran pembinaan-pengawasan pengawasan-pengendalian pelayanan-pengaduan
  pengelolaan-pelayanan sosialisasi-edukasi penggunaan-pemanfaatan
`);
