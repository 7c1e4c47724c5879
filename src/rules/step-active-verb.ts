import type { Finding, Place } from '../diagnostics/diagnostic.js';
import { type Opening, openingOf } from '../language/opening.js';
import { isSomebody } from '../language/persons.js';
import { capitalised, likeCase, wordsOf } from '../language/words.js';
import { firstPhrase, fromVerb, withVerb } from './activity-hint.js';
import { ACTIVITY } from './basis.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';
import { wordsOption } from './words-option.js';

/**
 * An activity begins with an active verb. For a noun, a passive, a command or a foreign word the verb is proposed, and put
 * in its place by the fix where the lexicon is sure and the sentence allows it. Option `allow`: first words to let pass.
 */
export const stepActiveVerb: Rule = {
  name: 'step-active-verb',
  code: 'SOP202',
  severity: 'warning',
  local: true,
  basis: ACTIVITY,
  messages: {
    id: {
      noun: '“{word}” adalah kata benda. Kegiatan diawali kata kerja aktif. Pakai “{verb}”: “{hint}”.',
      'noun-open':
        '“{word}” adalah kata benda. Kegiatan diawali kata kerja aktif. Awali dengan “{verb}”, disusul objeknya.',
      'noun-by':
        '“{word}” adalah kata benda, dan “{by}” menyebut pelakunya. Kegiatan diawali kata kerja aktif, dan yang mengerjakan cukup tampak pada kolom pelaksana. Tulis “{hint}”.',
      guess:
        '“{word}” adalah kata benda. Kegiatan diawali kata kerja aktif. Awali dengan kata kerjanya (mungkin “{verb}”, dengan atau tanpa -kan atau -i), disusul objeknya.',
      'guess-passive':
        '“{word}” berbentuk pasif. Kegiatan diawali kata kerja aktif, dan yang mengerjakan cukup tampak pada kolom pelaksana. Awali dengan kata kerjanya, mungkin “{verb}”.',
      passive: '“{word}” berbentuk pasif. Kegiatan diawali kata kerja aktif. Pakai “{verb}”: “{hint}”.',
      'passive-open':
        '“{word}” berbentuk pasif. Kegiatan diawali kata kerja aktif, dan yang mengerjakan cukup tampak pada kolom pelaksana. Awali dengan “{verb}”.',
      'passive-subject': '“{subject} {word}” berbentuk pasif. Kegiatan diawali kata kerja aktif. Tulis “{hint} …”.',
      command: '“{word}” berbentuk perintah. Kegiatan diawali kata kerja aktif. Pakai “{verb}”: “{hint}”.',
      'command-open': '“{word}” berbentuk perintah. Kegiatan diawali kata kerja aktif. Pakai “{verb}”.',
      foreign: '“{word}” istilah asing dan bukan kata kerja aktif. Pakai “{verb}”: “{hint}”.',
      'foreign-open': '“{word}” istilah asing dan bukan kata kerja aktif. Awali dengan “{verb}”, disusul objeknya.',
      lead: 'Kegiatan diawali “{word}”, bukan kata kerja aktif. Urutan sudah tampak dari nomor dan panah. Tulis langsung “{hint}”.',
      clause:
        'Kegiatan diawali “{word}”, bukan kata kerja aktif. Keadaan atau waktu mulainya ditulis di belakang atau pada keterangan, dan pilihan menjadi `keputusan`. Awali dengan apa yang dikerjakan, misalnya “Memeriksa …”.',
      subject:
        'Kegiatan diawali “{word}”, bukan kata kerja aktif. Yang mengerjakan cukup tampak pada kolom pelaksana. Tulis langsung “{hint}”.',
      product:
        '“{word}” nama benda, bukan kegiatan. Kegiatan diawali kata kerja aktif, sedangkan hasilnya ditulis pada `output`. Tulis apa yang dikerjakan, misalnya “Menyusun {rest}” atau “Memeriksa {rest}”.',
      filing:
        '“{word}” nama benda, bukan kegiatan. Kegiatan diawali kata kerja aktif, sedangkan hasilnya ditulis pada `output`. Tulis apa yang dikerjakan: “Mengarsipkan {rest}”.',
      meeting:
        '“{word}” kata benda. Kegiatan diawali kata kerja aktif. Tulis misalnya “Melaksanakan {rest}” atau apa yang dibahas: “Membahas …”.',
      event: '“{word}” kata benda. Kegiatan diawali kata kerja aktif. Tulis misalnya “Melaksanakan {rest}”.',
      question:
        'Kegiatan berupa pertanyaan. Kegiatan diawali kata kerja aktif, sedangkan pertanyaannya cukup tampak dari label keputusan atau ditulis pada `teks` di dalam simbol. Awali dengan misalnya “Memeriksa …”.',
      other:
        'Kegiatan “{activity}” tidak diawali kata kerja aktif. Kegiatan ditulis dengan kata kerja (me- atau ber-) tanpa subjek. Awali dengan apa yang dikerjakan, misalnya “Memeriksa …”, “Menyusun …”, atau “Menyampaikan …”.',
    },
    en: {
      noun: '“{word}” is a noun. Activities begin with an active verb. Use “{verb}”: “{hint}”.',
      'noun-open':
        '“{word}” is a noun. Activities begin with an active verb. Begin with “{verb}”, followed by its object.',
      'noun-by':
        '“{word}” is a noun, and “{by}” names who acts. Activities begin with an active verb; who acts is seen from the column. Write “{hint}”.',
      guess:
        '“{word}” is a noun. Activities begin with an active verb. Begin with its verb (perhaps “{verb}”, with or without -kan or -i), followed by its object.',
      'guess-passive':
        '“{word}” is a passive. Activities begin with an active verb; who acts is seen from the column. Begin with its verb, perhaps “{verb}”.',
      passive: '“{word}” is a passive. Activities begin with an active verb. Use “{verb}”: “{hint}”.',
      'passive-open':
        '“{word}” is a passive. Activities begin with an active verb; who acts is seen from the column. Begin with “{verb}”.',
      'passive-subject': '“{subject} {word}” is a passive. Activities begin with an active verb. Write “{hint} …”.',
      command: '“{word}” is a command. Activities begin with an active verb. Use “{verb}”: “{hint}”.',
      'command-open': '“{word}” is a command. Activities begin with an active verb. Use “{verb}”.',
      foreign: '“{word}” is a foreign word and no active verb. Use “{verb}”: “{hint}”.',
      'foreign-open': '“{word}” is a foreign word and no active verb. Begin with “{verb}”, followed by its object.',
      lead: 'The activity begins with “{word}”, no active verb. The order is seen from numbers and arrows. Write “{hint}”.',
      clause:
        'The activity begins with “{word}”, no active verb. When it begins is said behind the verb or in keterangan, and a choice is a `keputusan`. Begin with what is done, such as “Memeriksa …”.',
      subject: 'The activity begins with “{word}”, no active verb. Who acts is seen from the column. Write “{hint}”.',
      product:
        '“{word}” is a thing, no activity. Activities begin with an active verb, what they yield is the `output`. Write what is done, such as “Menyusun {rest}” or “Memeriksa {rest}”.',
      filing:
        '“{word}” is a thing, no activity. Activities begin with an active verb, what they yield is the `output`. Write what is done: “Mengarsipkan {rest}”.',
      meeting:
        '“{word}” is a noun. Activities begin with an active verb. Write for example “Melaksanakan {rest}”, or what it is about: “Membahas …”.',
      event: '“{word}” is a noun. Activities begin with an active verb. Write for example “Melaksanakan {rest}”.',
      question:
        'The activity is a question. Activities begin with an active verb, while the question is seen from the labels of the decision, or stands in `teks` within the symbol. Begin for example with “Memeriksa …”.',
      other:
        'The activity “{activity}” does not begin with an active verb. Activities are verbs (me- or ber-) without a subject. Begin with what is done, such as “Memeriksa …”, “Menyusun …” or “Menyampaikan …”.',
    },
  },
  check: function* ({ sop, openings, options }) {
    const allowed = wordsOption(options, 'allow');
    for (const [index, opening] of openings().entries()) {
      const activity = sop.steps[index]?.activity ?? '';
      if (allowed.length > 0 && allowed.includes(wordsOf(activity)[0]?.lower ?? '')) continue;
      const finding = judge(activity, opening, (within) => ({ path: ['langkah', index, 'kegiatan'], within }));
      if (finding !== undefined) yield finding;
    }
  },
};

type At = readonly [start: number, end: number];

function judge(activity: string, opening: Opening, placeAt: (within: At) => Place): Finding | undefined {
  if (opening.kind === 'empty' || opening.kind === 'active' || opening.kind === 'actor') return undefined;

  const word = activity.slice(...opening.at);
  const found = (message: string, data: Finding['data'] = {}): Finding => ({
    rule: 'step-active-verb',
    message,
    data: { word, ...data },
    place: placeAt(opening.at),
  });
  const rest = lowered(firstPhrase(activity.slice(opening.at[0])));
  switch (opening.kind) {
    case 'form': {
      const kind = opening.form.kind === 'clause' ? 'passive' : opening.form.kind;
      const verb = likeCase(opening.form.active, word, activity);
      const doer = kind === 'noun' && !opening.replaceable ? withoutDoer(activity) : undefined;
      if (doer !== undefined)
        return found('noun-by', { by: doer.by, hint: withVerb(doer.text, opening.at, opening.form.active) });
      if (!opening.replaceable) return found(`${kind}-open`, { verb });
      const proposal = found(kind, { verb, hint: withVerb(activity, opening.at, opening.form.active) });
      return opening.form.sure ? { ...proposal, replacement: { from: word, to: verb } } : proposal;
    }
    case 'guess':
      return found(opening.passive ? 'guess-passive' : 'guess', { verb: likeCase(opening.verb, word, activity) });
    case 'passive':
      return found('passive-subject', {
        subject: excerpt(opening.subject, 40),
        hint: `${capitalised(opening.verb)} ${lowered(excerpt(opening.subject, 40))}`,
      });
    case 'lead':
      return opening.verb === undefined ? found('clause') : found('lead', { hint: fromVerb(activity, opening.verb) });
    case 'subject':
      return found('subject', { hint: fromVerb(activity, opening.verb) });
    case 'product':
      // "Arsip" as the last row: what is done to it is no question.
      if (/^arsip$/i.test(word)) return found('filing', { rest: rest.replace(/^arsip\s*/i, '') || 'berkas' });
      return found('product', { rest });
    case 'meeting':
    case 'event':
      return found(opening.kind, { rest });
    default:
      return QUESTION.test(activity) ? found('question') : found('other', { activity: excerpt(activity) });
  }
}

/** "Apakah berkas lengkap?", as the text of a diamond is often written. */
const QUESTION = /^\W*(?:apakah|adakah|sudahkah)\b|\?\W*$/i;

/** With a small first letter, unless the word is a short form in capitals. */
function lowered(text: string): string {
  const [first = ''] = text.split(/\s/);
  return first.length > 1 && first === first.toUpperCase() ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** "Pemeriksaan berkas oleh Kasi": the text without those behind "oleh" at its end, where the verb could begin the rest. */
function withoutDoer(activity: string): { readonly text: string; readonly by: string } | undefined {
  const [, text, by] = /^(.*\S)\s+(oleh\s[^,.;()]+?)[\s.;]*$/is.exec(activity) ?? [];
  if (text === undefined || by === undefined || !isSomebody(wordsOf(by), 1)) return undefined;
  const opening = openingOf(text);
  return opening.kind === 'form' && opening.replaceable ? { text, by: excerpt(by, 40) } : undefined;
}
