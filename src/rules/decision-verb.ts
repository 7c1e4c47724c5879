import { SYMBOLS } from './basis.js';
import type { Rule } from './rule.js';

/** A diamond stands where something is checked or decided. */
export const decisionVerb: Rule = {
  name: 'decision-verb',
  code: 'SOP315',
  severity: 'info',
  basis: SYMBOLS,
  messages: {
    id: {
      default:
        'Langkah {step} (“{activity}”) berupa keputusan, tetapi kegiatannya tidak menyebut memeriksa atau memutuskan. Belah ketupat menandai pengambilan keputusan. Pakai misalnya memeriksa, memverifikasi, menelaah, atau menyetujui.',
    },
    en: {
      default:
        'Step {step} (“{activity}”) is a decision, but its activity speaks of no checking or deciding. The diamond stands for a decision. Use for example memeriksa, memverifikasi, menelaah or menyetujui.',
    },
  },
  check: function* ({ sop, allWays }) {
    const told = new Set<number>();
    for (const { step, part, ways } of allWays()) {
      const { activity = '', work } = sop.steps[step - 1] ?? {};
      if (ways.kind !== 'decision' || told.has(step) || DECIDES.test(activity)) continue;
      const text = work?.kind === 'chain' ? work.parts[part ?? 0]?.text : work?.text;
      if (text?.trim().endsWith('?')) continue;
      told.add(step);
      yield { rule: 'decision-verb', data: { step, activity }, place: { path: ['langkah', step - 1, 'kegiatan'] } };
    }
  },
};

/** The stems of verbs that check or decide, without the first letter that me- and pe- swallow (periksa, memeriksa). */
const DECIDES =
  /eriksa|erifikasi|alidasi|eliti|elaah|\bcek|ngecek|nilai|valuasi|etuju|utuskan|eputus|entukan|impulkan|oreksi|revi[eu]w?|eleksi|engesah|bahas|ertimbang|cocok|menguji|engujian|kaji|analisis|dentifikasi|astikan|milih|emilihan|ermati|araf|anda ?tangan|disposisi|onfirmasi|ekomendasi|larifikasi|banding|rapat|sidang|pleno|\buji|inspeksi|\baudit|investigasi|skrining|screening|triase|asesmen|diagnos|armonisa|ediasi|awancara|\btes(?:t|ting)?\b|\bujian|observasi|visitasi|injau|aring|ilah|asistensi|ekonsil|elajari|egosia|kontrol|\bukur|ngukur|tanya|menolak|penolakan|apakah|\?\s*$/i;
