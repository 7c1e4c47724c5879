import { stemOf } from '../language/stem.js';
import { wordSet, wordsOf } from '../language/words.js';

/**
 * Whether the two labels of a decision exclude each other in words that are usual: one denies the other (Lengkap and
 * Tidak lengkap, Data sesuai and Belum), or one is a word of going on and one of stopping (Disetujui and Dikembalikan).
 */
export function isKnownPair(first: string, second: string): boolean {
  const [one, other] = [read(first), read(second)];
  if (one.denies !== other.denies) return one.denies ? isDenialOf(one, other) : isDenialOf(other, one);
  return (one.goesOn && other.stops) || (one.stops && other.goesOn);
}

/** Whether a label says no to what was asked for: "Tidak memenuhi syarat", "Ditolak"; not "Tidak ada", "Tidak perlu". */
export function isRefusal(label: string): boolean {
  const { stems, denies } = read(label);
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

const DENYING = wordSet('tidak tdk tak belum blm bukan kurang tanpa non');
const YES = wordSet('ya y iya yes');
const GOING_ON = wordSet(`
  ya y iya yes benar betul setuju terima lolos lulus berhasil hasil sah lengkap sesuai layak acc ok oke valid cocok
  cukup penuh lanjut aman online daring
`);
const STOPPING = wordSet(`
  t n no salah tolak kembali gugur gagal batal revisi baik koreksi invalid nihil keliru cacat ulang henti offline luring
`);
const REFUSING = wordSet('tolak gugur gagal batal t');
const NEED = wordSet('ada perlu butuh lanjut');
