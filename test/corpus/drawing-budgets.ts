/**
 * What the drawing of each real SOP may cost at most: pages of flow, bends and crossings of lines, labels across a line of
 * the table. A change that worsens a drawing breaks its budget; one that betters it should lower the figure here.
 */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  'bps-layanan-pengaduan': { pages: 1, bends: 9, crossings: 0, cuts: 0 },
  'bps-pelaksanaan-kontrak': { pages: 3, bends: 13, crossings: 0, cuts: 0 },
  'bps-pemusnahan-arsip': { pages: 1, bends: 4, crossings: 0, cuts: 0 },
  'bps-pengelolaan-surat-masuk': { pages: 1, bends: 10, crossings: 1, cuts: 0 },
  'bps-perubahan-wilayah': { pages: 2, bends: 9, crossings: 0, cuts: 0 },
  'laporan-brs-pdrb-triwulanan': { pages: 1, bends: 5, crossings: 0, cuts: 0 },
  'layanan-rekomendasi-kegiatan-statistik': { pages: 2, bends: 19, crossings: 0, cuts: 0 },
  'pembentukan-blok-sensus-2020': { pages: 1, bends: 7, crossings: 0, cuts: 0 },
  'pemilihan-employee-of-the-quarter': { pages: 2, bends: 3, crossings: 0, cuts: 0 },
  'penulisan-analisis-rilis-publikasi': { pages: 1, bends: 15, crossings: 0, cuts: 0 },
  'satpolpp-pelayanan-audiensi': { pages: 2, bends: 31, crossings: 0, cuts: 1 },
  'satpolpp-penjatuhan-hukuman-disiplin': { pages: 2, bends: 4, crossings: 0, cuts: 0 },
  'survei-sosial-ekonomi-nasional': { pages: 1, bends: 1, crossings: 0, cuts: 0 },
  'tender-konstruksi-prakualifikasi-dua-tahap': { pages: 2, bends: 9, crossings: 0, cuts: 0 },
};

export interface Budget {
  readonly pages: number;
  readonly bends: number;
  readonly crossings: number;
  readonly cuts: number;
}
