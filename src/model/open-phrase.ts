/** Words that say nothing more than that there is no figure; they stand alone or before a reason. */
const VAGUE =
  'segera(?: mungkin)?|se?segera mungkin|secepat(?:nya| mungkin)|tentatif|insidenti?l|insidental|kondisional|situasional|fleksibel|relatif|berkala|rutin|sewaktu-waktu|seketika|serta[ -]merta|terus[ -]menerus|berkelanjutan|kapan saja|langsung|(?:pada )?hari (?:itu|yang sama)(?: juga)?|(?:tidak|tdk) (?:terbatas|tentu|ditentukan|tetap)|sepanjang (?:hari|tahun)';

const RHYTHM =
  '(?:dwi ?|tri ?|catur ?)?(?:harian|mingguan|bulanan|triwulanan|caturwulanan|semesteran|tahunan|wulanan)|hari(?: dan jam)? kerja|jam kerja';

/** Beginnings of phrases that hang on something else than a figure; anything may follow. */
const BEGINNING =
  'sesuai|menyesuaikan|disesuaikan|tergantung|bergantung|setelah|sesudah|sebelum|sejak|selama|sampai|hingga|pada|saat|ketika|apabila|jika|bila|setiap|tiap|secara|per|menunggu|mengikuti|berdasarkan|(?:paling (?:lambat|lama|cepat)|maks(?:imal|\\.)?|selambat-lambatnya) (?:pada )?(?:tanggal|akhir|awal|hari|minggu|bulan|saat|sebelum|sesuai)|(?:tanggal|tgl\\.?|akhir|awal|pertengahan) |(?:minggu|bulan|hari) (?:ke-?|berikutnya|berjalan|pertama|kedua|ketiga|keempat|terakhir)|(?:minimal|min\\.|paling (?:sedikit|singkat|cepat)|sekurang-kurangnya|lebih dari) ';

const OPEN = new RegExp(
  `^(?:waktu |waktunya )?(?:(?:${VAGUE}|${RHYTHM})(?:(?:,| dan| atau|/) ?.+| (?:${BEGINNING}).*)?|(?:${BEGINNING}).*|h ?[-+] ?\\d+(?: .*)?)$`,
);
/** A figure with a rhythm behind it: how often, not how long. */
const OFTEN = /^.*\d.* (?:sekali|kali (?:se|per ).*)$|^sekali (?:se|dalam |tiap |setiap |per ).*$/;

/**
 * Whether a time (lower case, single blanks) is allowed but has no end: "sesuai kebutuhan", "segera", "triwulanan",
 * "setelah ditetapkan", "sebelum akhir bulan", "paling lambat tanggal 10", "3 bulan sekali".
 */
export function isOpenPhrase(phrase: string): boolean {
  return OPEN.test(phrase) || OFTEN.test(phrase);
}
