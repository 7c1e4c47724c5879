/**
 * The prefix me- before a root, with its nasal: periksa → memeriksa, serahkan → menyerahkan, cek → mengecek. A root of one
 * syllable takes menge-, p, t, k and s fall away before a vowel, and stay where they open a cluster (proses, transfer,
 * klasifikasi). Roots that go another way stand in the lexicon.
 */
export function withMe(root: string): string {
  return `me${nasal(root)}`;
}

/** The noun of the doing: periksa → pemeriksaan, serah → penyerahan, sah → pengesahan. */
export function withPeAn(root: string): string {
  return `pe${nasal(root)}an`;
}

/** The passive of the third person: periksa → diperiksa. */
export function withDi(root: string): string {
  return `di${root}`;
}

/** The root with its nasal in front of it, as it stands behind me- and pe-. */
function nasal(root: string): string {
  if (isOneSyllable(root)) return `nge${root}`;
  const first = root[0] ?? '';
  if ('aeiou'.includes(first)) return `ng${root}`;
  if (/^(?:ng|ny|[lrmnwy])/.test(root)) return root;
  if (/^[bfv]/.test(root)) return `m${root}`;
  if (/^(?:[cdjz]|sy)/.test(root)) return `n${root}`;
  if (/^(?:[ghqx]|kh)/.test(root)) return `ng${root}`;
  const before: Readonly<Record<string, string>> = { p: 'm', t: 'n', k: 'ng', s: 'ny' };
  const sound = before[first] ?? '';
  // A cluster is of foreign origin and keeps its first sound: memproses, mentransfer, mengklarifikasi.
  if (/^.[^aeiou]/.test(root)) return `${first === 's' ? 'n' : sound}${root}`;
  return `${sound}${root.slice(1)}`;
}

function isOneSyllable(root: string): boolean {
  return root.length <= 4 && /^[^aeiou]*[aeiou][^aeiou]*$/.test(root);
}
