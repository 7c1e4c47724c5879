/** Words of offices for one thing, by the first of the line; a short form stands for all words behind its equals sign. */
export const SAME = `
  draf draft konsep rancangan net drap
  berkas dokumen file document
  formulir form formulir-formulir blanko isian
  notula notulen notulensi risalah
  izin ijin
  daftar list
  data database
  surel email e-mail
  fotokopi copy kopi salinan photocopy
  jadwal schedule
`;

export const SHORT = `
  ktp-el = ktp elektronik
  e-ktp = ktp elektronik
  ktpel = ktp elektronik
  sk = surat keputusan
  skep = surat keputusan
  st = surat tugas
  ba = berita acara
  bap = berita acara pemeriksaan
  bast = berita acara serah terima
  nd = nota dinas
  nodis = nota dinas
  kak = kerangka acuan kerja
  tor = kerangka acuan kerja
  lhp = laporan hasil pemeriksaan
  srt = surat
  ttd = tanda tangan
  rekap = rekapitulasi
  sp2d = surat perintah pencairan dana
  spm = surat perintah membayar
`;
