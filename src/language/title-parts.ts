import { isAspect } from './aspect.js';
import { isFixedPair } from './fixed-pairs.js';
import { isUnit } from './persons.js';
import { type Word, wordSet, wordsOf } from './words.js';

type Stretch = readonly [start: number, end: number];

/**
 * The two products or doings that a title joins by "dan", "serta", "&" or a comma; undefined where it joins none. Names of
 * units ("Bidang Pencegahan dan Kesiapsiagaan") and fixed pairs ("monitoring dan evaluasi") are one thing.
 */
export function joinedOutputs(title: string): readonly [Stretch, Stretch] | undefined {
  const words = wordsOf(title);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (index === 0 && next === undefined) return undefined;
    if (isUnit(word.lower)) return undefined;
    const link = index > 0 ? linkAt(title, words, index) : undefined;
    if (link === undefined) continue;
    const before = words.slice(0, link.before + 1);
    const behind = words.slice(link.behind);
    const pair = doings(before, behind) ?? papers(before, behind);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

interface Link {
  /** Index of the last word before the link and of the first behind it. */
  readonly before: number;
  readonly behind: number;
}

/** A link that stands at the word or right before it. */
function linkAt(title: string, words: readonly Word[], index: number): Link | undefined {
  const word = words[index];
  const previous = words[index - 1];
  if (word === undefined || previous === undefined) return undefined;
  if (word.lower === 'dan' || word.lower === 'serta') {
    return words[index + 1] === undefined ? undefined : { before: index - 1, behind: index + 1 };
  }
  if (previous.lower === 'dan' || previous.lower === 'serta') return undefined;
  return /^\s*[,&]\s*$/.test(title.slice(previous.end, word.start)) ? { before: index - 1, behind: index } : undefined;
}

/** "Penulisan, Analisis dan Rilis …", "Penyusunan Laporan dan Penyampaian SPT". */
function doings(before: readonly Word[], behind: readonly Word[]): readonly [Stretch, Stretch] | undefined {
  const [first] = before;
  const [second] = behind;
  const last = before.at(-1);
  if (first === undefined || second === undefined || last === undefined) return undefined;
  if (!isAspect(first.lower) || !isAspect(second.lower) || isFixedPair(last.lower, second.lower)) return undefined;
  // "Pelaksanaan Monitoring dan Evaluasi": both are the object of the one doing.
  if (last !== first && isAspect(last.lower)) return undefined;
  // Without an object of its own the second is a part of a name: "Penyusunan Laporan Pengendalian dan Evaluasi".
  if (last !== first && behind.length < 2) return undefined;
  return [
    [first.start, last.end],
    [second.start, second.end],
  ];
}

/** "Surat Masuk dan Surat Keluar", "SK dan Surat Tugas". */
function papers(before: readonly Word[], behind: readonly Word[]): readonly [Stretch, Stretch] | undefined {
  const [second] = behind;
  if (second === undefined || !PAPERS.has(second.lower)) return undefined;
  const start = before.findLastIndex(({ lower }) => PAPERS.has(lower));
  const first = before[start];
  const last = before.at(-1);
  if (start < 1 || first === undefined || last === undefined || before.length - start > 4) return undefined;
  const end = behind[1] ?? second;
  return [
    [first.start, last.end],
    [second.start, end.end],
  ];
}

const PAPERS = wordSet(`
  akta berita bukti buku dokumen formulir ijazah izin kartu keputusan kuitansi laporan nota paspor peraturan
  perjanjian piagam rekomendasi rencana sertifikat sk skck skp sp2d spd spm spp spt surat tagihan tabel undangan visa
`);
