/**
 * Verbs made of a noun of foreign origin, which is itself the name of the doing: verifikasi, memverifikasi, diverifikasi. A
 * `?` marks a noun that is as often the name of a thing (publikasi, disposisi).
 */
export const LOANS = `
  adopsi akreditasi akuisisi aktivasi analisis asistensi audit autentikasi
  dekontaminasi deteksi diagnosis digitalisasi edukasi eksekusi ekspor? ekstrak ekstraksi entri estimasi evakuasi evaluasi
  fasilitasi finalisasi fotokopi harmonisasi identifikasi impor? inisiasi input inspeksi instal instalasi inventarisasi
  imunisasi intervensi investigasi isolasi kalibrasi klarifikasi klasifikasi kodifikasi kompilasi konfigurasi konfirmasi konversi koreksi
  legalisasi legalisir mediasi minutasi mobilisasi modifikasi
  observasi otorisasi prediksi program?
  rehabilitasi rekapitulasi reklasifikasi rekonsiliasi registrasi replikasi restorasi revitalisasi reviu revisi rotasi
  seleksi sertifikasi skrining standardisasi supervisi survei tabulasi
  vaksinasi validasi verifikasi visitasi
`;

/** The same with -kan: koordinasi, mengoordinasikan, dikoordinasikan. */
export const LOANS_WITH_KAN = `
  administrasi? alokasi deklarasi delegasi demonstrasi deskripsi diseminasi diskusi? disposisi? distribusi dokumentasi?
  formulasi implementasi informasi? instruksi? integrasi
  interpretasi kolaborasi? kompensasi? komunikasi? konsolidasi konsultasi? koordinasi mutasi? negosiasi nominasi? operasi? organisasi?
  presentasi promosi? proyeksi? publikasi? realisasi? rekomendasi? simulasi sosialisasi transkripsi visualisasi
`;
