/**
 * Verbs made of a noun of foreign origin, which is itself the name of the doing: verifikasi, memverifikasi, diverifikasi. A
 * `?` marks a noun that is as often the name of a thing (publikasi, disposisi).
 */
export const LOANS = `
  adjudikasi adopsi akreditasi akuisisi aktivasi analisis asistensi audit autentikasi
  dekontaminasi dekripsi deteksi diagnosis digitalisasi digitasi edukasi eksekusi ekspor? ekstrak ekstraksi enkripsi entri eskalasi
  estimasi evakuasi evaluasi fasilitasi finalisasi fotokopi fumigasi harmonisasi identifikasi impor? inisiasi injeksi input inspeksi instal instalasi interogasi
  inventarisasi
  imunisasi intervensi investigasi isolasi kalibrasi klarifikasi klasifikasi kodifikasi kompilasi konfigurasi konfirmasi konversi koreksi
  legalisasi legalisir likuidasi mediasi minutasi mitigasi mobilisasi modifikasi
  normalisasi observasi otorisasi prediksi preservasi privatisasi program?
  reaktivasi reboisasi rehabilitasi rekapitulasi reklasifikasi rekonsiliasi rekonstruksi registrasi relokasi renovasi replikasi
  restorasi resusitasi revitalisasi reviu revisi rotasi
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
