import { remembered } from '../remembered.js';
import { canonicalOffice, MOST_OFFICES } from './canonical.js';

/**
 * How high an office stands, from the words for it: a larger number is higher. Only whole steps of the hierarchy are told
 * apart (minister, head of a region, its secretary, assistants, heads of services, of divisions, of sections, staff; those of a court or a campus), and
 * undefined is said of everything else: functional officials, teams, applicants.
 */
export const rankOf: (office: string) => number | undefined = remembered(readRank, MOST_OFFICES);

function readRank(office: string): number | undefined {
  const words = canonicalOffice(office);
  return RANKS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Regional agencies that everybody calls by their short names, and their heads and secretaries. */
const SHORT_NAMED =
  '(?:ba(?:kesbangpol|penda|ppeda\\w*|ppelitbang\\w*|litbang\\w*|pelitbang\\w*)|kesbangpol|bk(?:psdm|pp|ppd|d)|bp(?:kad|kpd|bd)|brida|di(?:nkes|s[bdhknpst]\\w+)|dlh|dp(?:m?ptsp|upr|md|p?kb)\\w*|dukcapil)';
const HEAD_OF_SHORT_NAMED = new RegExp(`^kepala ${SHORT_NAMED}\\b`);
const SECRETARY_OF_SHORT_NAMED = new RegExp(`^sekretaris ${SHORT_NAMED}\\b`);

/** From the most particular to the most general; the first that matches counts. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:staf|pelaksana|pengadministrasi|pramu|caraka|operator|sekretaris pribadi|ajudan)\b(?! ahli)/, 10],
  [/^presiden\b/, 100],
  [/^wakil presiden\b/, 99],
  [/^menteri\b/, 95],
  [/^wakil menteri\b/, 94],
  [/^(?:gubernur|bupati|wali kota)\b/, 90],
  [/^wakil (?:gubernur|bupati|wali kota)\b/, 88],
  [/^sekretaris (?:daerah|jenderal|utama|kementerian)\b/, 80],
  [/^(?:direktur|inspektur) jenderal\b|^deputi\b/, 78],
  [/^rektor\b/, 76],
  [/^asisten(?: (?:i{1,3}|iv|[1-4]|pemerintahan|perekonomian|administrasi|bidang|sekretaris|daerah|setda|umum)|$)/, 75],
  [/^kepala (?:dinas|badan|biro|satuan|pelaksana)\b/, 70],
  [HEAD_OF_SHORT_NAMED, 70],
  [/^sekretaris (?:dprd|dewan)\b|^inspektur(?: (?:daerah|provinsi|kabupaten|kota)|$)/, 70],
  [/^wakil rektor\b/, 72],
  [/^(?:ketua pengadilan|dekan)\b/, 70],
  [/^wakil ketua pengadilan\b/, 68],
  [/^wakil dekan\b/, 62],
  [/^(?:panitera|sekretaris) pengadilan\b|^panitera$/, 60],
  [SECRETARY_OF_SHORT_NAMED, 60],
  [/^sekretaris (?:dinas|badan|inspektorat|satuan)\b|^inspektur pembantu\b/, 60],
  [/^kepala (?:bidang|bagian)\b/, 60],
  [/^camat\b/, 58],
  [/^ketua (?:jurusan|program studi)\b/, 55],
  [/^sekretaris (?:kecamatan|camat)\b/, 54],
  [/^lurah\b/, 53],
  [/^panitera muda\b/, 50],
  [/^sekretaris (?:kelurahan|lurah)\b/, 50],
  [/^kepala (?:subbagian|seksi|subbidang)\b/, 50],
];
