import { UNIT } from './time-unit.js';

/** Words that say nothing more than that there is no figure; they stand alone or before a reason. */
const VAGUE =
  'segera(?: mungkin)?|se?segera mungkin|secepat(?:nya| mungkin)|tentatif|insidenti?l|in[sc]idental|temporer|kont[iy]n(?:yu|u)|(?:by sistem|(?:secara )?otomatis|real ?time)(?: (?:oleh|dari|pada) (?:sistem|aplikasi))?|kondisional|situasional|fleksibel|relatif|berkala|rutin|sewaktu[ -]waktu|seketika|serta[ -]merta|terus[ -]menerus|berkelanjutan|kapan saja|langsung|(?:pada )?hari (?:itu|yang sama)(?: juga)?|(?:tidak|tdk) (?:terbatas|tentu|ditentukan|tetap)|sepanjang (?:hari|tahun)';

/** Days of the calendar, or parts of a year, that say when and not how long: "Maret", "Minggu I Januari", "Triwulan II". */
const MONTH =
  '(?:jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|ag(?:u|s|t|st|ust)(?:us)?|sep(?:t(?:ember)?)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)';
const PART = '(?:minggu|mgg|triwulan|tw|semester|smt|tahap|termin) (?:i{1,3}|iv|v|[1-5])';
const WEEKDAY = "(?:senin|selasa|rabu|kamis|jum[' ’]?at|sabtu|ahad)";
const CLOCK = '(?:pukul |jam )?[0-2]?\\d[.:][0-5]\\d(?: (?:wib|wita|wit))?';
const MOMENT = `(?:bulan )?${MONTH}|${PART}|${WEEKDAY}|${CLOCK}`;
const MOMENTS = `(?:${MOMENT})(?: ?(?:-|,|/|s\\.?[/ ]?d\\.?|sampai(?: dengan)?|hingga|dan) ?(?:${MOMENT}|i{1,3}|iv|selesai))*(?: (?:(?:bulan )?${MONTH}|(?:tahun )?(?:20\\d\\d|berjalan|n ?[-+] ?\\d)|(?:tahun|bulan) .*))?`;

const RHYTHM =
  '(?:dwi ?|tri ?|catur ?)?(?:harian|mingguan|bulanan|triwulanan|caturwulanan|semesteran|tahunan|wulanan)|hari(?: dan jam)? kerja|jam kerja';

/** Beginnings of phrases that hang on something else than a figure; anything may follow. */
const BEGINNING =
  'sesuai|menyesuaikan|disesuaikan|tergantung|bergantung|setelah|sesudah|sebelum|sejak|selama|sampai|hingga|pada|saat|ketika|apabila|jika|bila|setiap|tiap|secara|per|menunggu|mengikuti|berdasarkan|(?:paling (?:lambat|lama|cepat)|maks(?:imal|\\.)?|selambat-lambatnya) (?:pada )?(?:tanggal|akhir|awal|hari|minggu|bulan|saat|sebelum|sesuai)|(?:tanggal|tgl\\.?|akhir|awal|pertengahan) |(?:minggu|bulan|hari) (?:ke-?|berikutnya|berjalan|pertama|kedua|ketiga|keempat|terakhir)|(?:minimal|min\\.?|>|paling (?:sedikit|singkat|cepat)|sekurang-kurangnya|lebih dari) ';

const OPEN = new RegExp(
  `^(?:waktu |waktunya )?(?:(?:${VAGUE}|${RHYTHM})(?:(?:,| dan| atau|/) ?.+| (?:${BEGINNING}).*)?|(?:${BEGINNING}).*|(?:maks(?:imal|\\.)? )?[ht] ?[-+] ?\\d+(?: .*)?|${MOMENTS}|(?:tahun|bulan|ta) (?:berjalan|20\\d\\d)|s[./ ]?d\\.? selesai)$`,
);
/** A figure with a rhythm behind it: how often, not how long. */
const OFTEN =
  /^.*\d.* (?:sekali|kali (?:se|per ).*)$|^\d{1,2} ?x (?:se[a-z]+|(?:per|dalam) .*)$|^sekali (?:se|dalam |tiap |setiap |per ).*$/;

const AHEAD = new RegExp(`\\d ?(?:${UNIT}) (?:sebelum(?:nya)?|sblm)(?!\\w)`);

/** Whether a time (lower case) says how long before something: a deadline, as H-3 is, and no length. */
export function isDeadline(phrase: string): boolean {
  return AHEAD.test(phrase);
}

/**
 * Whether a time (lower case, single blanks) is allowed but has no end: "sesuai kebutuhan", "segera", "triwulanan",
 * "setelah ditetapkan", "sebelum akhir bulan", "2 jam sebelum rapat", "paling lambat tanggal 10", "3 bulan sekali".
 */
export function isOpenPhrase(phrase: string): boolean {
  return OPEN.test(phrase) || OFTEN.test(phrase) || isDeadline(phrase);
}
