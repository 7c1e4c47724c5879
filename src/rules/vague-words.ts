import type { Finding } from '../diagnostics/diagnostic.js';
import { letterPattern } from '../language/letters.js';
import { type Vague, vagueIn } from '../language/vague.js';
import { isDeadline } from '../model/open-phrase.js';
import type { Sop, Step, TimeText } from '../model/sop.js';
import type { Path } from '../source/span.js';
import { MEASURABLE } from './basis.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';
import { wordsOption } from './words-option.js';

/**
 * Words that leave open what, how much or how long. In steps all of them, in the lists of the identity part those that break
 * off a list; a time without an end too. Option `allow`: phrases to let pass.
 */
export const vagueWords: Rule = {
  name: 'vague-words',
  code: 'SOP211',
  severity: 'warning',
  local: true,
  basis: MEASURABLE,
  messages: {
    id: {
      list: '“{phrase}” menyisakan isi yang tidak disebut. SOP harus dapat diikuti siapa pun tanpa menebak. Sebut semuanya, atau hapus “{phrase}”.',
      measure:
        '“{phrase}” tidak terukur. SOP harus dapat diukur dan diikuti tanpa menebak. Sebut jumlah, waktu, atau syaratnya.',
      ditto:
        '“{phrase}” menunjuk ke baris lain. Baris disisipkan dan berpindah halaman, dan setiap langkah harus dapat dibaca sendiri. Tulis isinya lengkap.',
      time: 'Waktu “{phrase}” tidak menyebut lamanya, sehingga jumlah waktu SOP tidak dapat dihitung. Tulis batas yang terukur, misalnya `maksimal 3 hari kerja`; bila kata itu perlu tercetak, `waktu: {teks: …, nilai: 3 hari kerja}`.',
      'time-until':
        'Waktu “{phrase}” menyebut kapan, bukan berapa lama, sehingga jumlah waktu SOP tidak dapat dihitung. Tambahkan lamanya: `waktu: {teks: …, nilai: 2 hari kerja}` mencetak kata itu dan menghitung dengan nilainya.',
    },
    en: {
      list: '“{phrase}” leaves something unsaid. Anybody must be able to follow an SOP without guessing. Name it all, or remove “{phrase}”.',
      measure:
        '“{phrase}” cannot be measured. An SOP must be measurable and followed without guessing. Say how much, how long or on what condition.',
      ditto:
        '“{phrase}” points to another row. Rows are put in between and move to other pages, and each step must be understood by itself. Write in full what is meant.',
      time: 'The time “{phrase}” names no length, so the total of the SOP cannot be counted. Write a limit that can be measured, such as `maksimal 3 hari kerja`; if those words must be printed, `waktu: {teks: …, nilai: 3 hari kerja}`.',
      'time-until':
        'The time “{phrase}” says when, not how long, so the total of the SOP cannot be counted. Add the length: `waktu: {teks: …, nilai: 2 hari kerja}` prints those words and counts with the value.',
    },
  },
  check: function* ({ sop, options }) {
    const allowed = wordsOption(options, 'allow');
    const isAllowed = (phrase: string) => allowed.includes(phrase.toLowerCase().replace(/\.$/, ''));
    const read = (text: string) => vagueIn(text).filter(({ phrase }) => !isAllowed(phrase));
    const inText = (text: string, path: Path) => read(text).map((vague) => found(vague, path));
    const inItems = (texts: readonly string[], path: Path) =>
      texts.flatMap((text, index) => inText(text, [...path, index]));
    for (const [key, texts] of listsOf(sop)) {
      if (!texts.some(isVague)) continue;
      yield* inItems(texts, [key]).filter(({ message }) => message === 'list');
    }
    for (const step of sop.steps) {
      const path = ['langkah', step.number - 1];
      if (isVagueStep(step)) {
        yield* inText(step.activity, [...path, 'kegiatan']);
        yield* inItems(step.requirements, [...path, 'kelengkapan']);
        yield* inItems(step.outputs, [...path, 'output']);
        yield* inText(step.note, [...path, 'keterangan']);
      }
      const isOpen = (time: TimeText | undefined) => time?.duration.kind === 'open' && !isAllowed(time.text);
      if (isOpen(step.time)) yield ofTime(step.time?.text ?? '', [...path, 'waktu']);
      if (isOpen(step.waiting)) yield ofTime(step.waiting?.text ?? '', [...path, 'tunggu']);
    }
  },
};

function isVague(text: string): boolean {
  return vagueIn(text).length > 0;
}

/** Most steps hold nothing vague, which is told without a path for each of their texts. */
function isVagueStep({ activity, requirements, outputs, note }: Step): boolean {
  return isVague(activity) || requirements.some(isVague) || outputs.some(isVague) || isVague(note);
}

function listsOf(sop: Sop): readonly (readonly [key: string, texts: readonly string[]])[] {
  return [
    ['kualifikasi_pelaksana', sop.qualifications],
    ['peralatan', sop.equipment],
    ['peringatan', sop.warnings],
    ['pencatatan', sop.records],
  ];
}

function found({ phrase, start, end, kind }: Vague, path: Path): Finding {
  return { rule: 'vague-words', message: kind, data: { phrase }, place: { path, within: [start, end] } };
}

/** When something begins or ends can be known although it is no length; "sesuai kebutuhan" can not. */
function ofTime(text: string, path: Path): Finding {
  const place = { path };
  const data = { phrase: excerpt(text) };
  if (!UNTIL(text).test(text) && !isDeadline(text.toLowerCase()))
    return { rule: 'vague-words', message: 'time', data, place };
  return { rule: 'vague-words', message: 'time-until', severity: 'info', data, place };
}

const UNTIL = letterPattern(
  '^(?:waktu\\s+)?(?:setelah|sesudah|sebelum|sejak|sampai|hingga|pada|saat|ketika|paling|maks|selambat|tanggal|akhir|awal|pertengahan|minggu|bulan|hari|[ht] ?[-+]|(?:triwulan|tw|semester|smt|tahap|termin)\\s+(?:[ivx]+|\\d|ke)|(?:tahun|ta)\\s+(?:berjalan|20)|pukul|jam \\d|\\d\\d?[.:]\\d\\d|(?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember|jan|feb|mar|apr|jun|jul|agu|ags|sep|okt|nov|des|senin|selasa|rabu|kamis|jum.?at|sabtu)(?![\\p{L}])|setiap [\\p{L}]+ (?:tanggal|hari)|sesuai (?:jadwal|dengan jadwal|tanggal|kalender|undangan|peraturan|ketentuan))',
  'i',
);
