import { stemOf } from '../language/stem.js';
import { wordSet, wordsOf } from '../language/words.js';

/**
 * Whether the two labels of a decision exclude each other in words that are usual: one denies the other (Lengkap and
 * Tidak lengkap, Data sesuai and Belum), one is a word of going on and one of stopping (Disetujui and Dikembalikan), or
 * they are opposites (Pasien baru and Pasien lama, ≤ Rp200 juta and > Rp200 juta).
 */
export function isKnownPair(first: string, second: string): boolean {
  const [one, other] = [read(first), read(second)];
  if (one.denies !== other.denies) return one.denies ? isDenialOf(one, other) : isDenialOf(other, one);
  if ((one.goesOn && other.stops) || (one.stops && other.goesOn)) return true;
  return (
    areOpposite(one, other) ||
    areOpposite(other, one) ||
    (LESS.test(first) ? MORE.test(second) : LESS.test(second) && MORE.test(first))
  );
}

function areOpposite({ stems }: Label, other: Label): boolean {
  // "Di kantor" and "Di luar kantor"
  if (
    stems.includes('luar') &&
    !other.stems.includes('luar') &&
    other.stems.some((stem) => stems.includes(stem) && stem !== 'di')
  )
    return true;
  return stems.some((stem) => OPPOSITES.get(stem)?.some((opposite) => other.stems.includes(opposite)));
}

/** Whether a label says no to what was asked for: "Tidak memenuhi syarat", "Ditolak"; not "Tidak ada", "Tidak perlu", "Belum". */
export function isRefusal(label: string): boolean {
  const { stems, denies } = read(label);
  if (NOT_YET.test(label)) return false;
  if (stems.some((stem) => REFUSING.has(stem))) return true;
  return denies && !stems.some((stem) => NEED.has(stem));
}

interface Label {
  /** Its stems without the words that deny. */
  readonly stems: readonly string[];
  readonly denies: boolean;
  readonly goesOn: boolean;
  readonly stops: boolean;
}

function read(label: string): Label {
  const words = wordsOf(label).map(({ lower }) => lower);
  const stems = words
    .filter((word) => !DENYING.has(word))
    .map(stemOf)
    .map((stem) => (stem === 'menyetujui' ? 'setuju' : stem));
  return {
    stems,
    denies: words.some((word) => DENYING.has(word)),
    goesOn: stems.some((stem) => GOING_ON.has(stem)),
    stops: stems.some((stem) => STOPPING.has(stem)),
  };
}

/** "Tidak" alone denies all but "Ada", whose denial is "Tidak ada". */
function isDenialOf({ stems }: Label, affirmed: Label): boolean {
  if (affirmed.stems.some((stem) => YES.has(stem))) return true;
  if (stems.length === 0) return !affirmed.stems.every((stem) => stem === 'ada');
  return stems.some((stem) => affirmed.stems.includes(stem));
}

const DENYING = wordSet('tidak tdk tak belum blm bukan kurang tanpa non not');
const YES = wordSet('ya y iya yes');
const GOING_ON = wordSet(`
  ya y iya yes benar betul setuju terima lolos lulus berhasil hasil sah lengkap sesuai layak acc ok oke valid cocok
  cukup penuh kabul lanjut aman online daring ms
`);
const STOPPING = wordSet(`
  t n no salah tolak kembali gugur gagal batal revisi baik koreksi invalid nihil keliru cacat ulang henti offline luring tunda tms btl
`);
/** What is below a figure, and what is above it. */
const LESS = /[<≤]|\b(?:maks\w*|paling (?:tinggi|banyak|besar)|sampai|hingga|s\.?[d/]\.?)/i;
const MORE = /[>≥]|\b(?:di ?atas|lebih|melebihi|minimal|paling (?:sedikit|rendah))\b/i;
/** Words of which one leaves no room for the other, each with its opposites. */
const OPPOSITES = new Map(
  `
  ada habis kosong nihil penuh
  aktif inaktif nonaktif
  asli palsu salinan
  atas bawah
  baik rusak
  baru lama perpanjangan
  berat ringan
  besar kecil
  bpjs umum
  biasa rahasia terbatas penting segera
  dalam luar
  dinas pribadi
  elektronik manual
  ganda tunggal
  hadir absen mangkir
  hidup mati meninggal
  inap jalan
  internal eksternal
  jauh dekat
  jkn umum
  keluar masuk
  khusus umum
  laki-laki perempuan
  manual digital
  menang kalah
  negeri swasta
  normal abnormal darurat
  perorangan badan
  positif negatif
  pusat daerah
  rutin insidental insidentil
  sama beda
  sederhana rumit kompleks
  sedia habis kosong penuh
  sulit mudah
  terbuka dikecualikan tertutup
  tinggi rendah
  tunai nontunai transfer
  wni wna
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(stemOf))
    .map(([word = '', ...opposites]) => [word, opposites] as const),
);
/** What is not done yet may still come. */
const NOT_YET = /\b(?:belum|blm)\b/i;
const REFUSING = wordSet('tolak gugur gagal batal t tms');
const NEED = wordSet('ada perlu butuh lanjut');
