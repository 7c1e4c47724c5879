import type { Words } from '../messages/language.js';
import type { RuleMeta } from './rule.js';

const SUPPRESSIONS: Words = {
  id: 'Pengecualian dicatat beserta alasannya dan dihapus bila tidak diperlukan lagi',
  en: 'An exception is noted with its reason and removed when it is no longer needed',
};

/** A comment that silences nothing. Its findings come from the check itself. */
export const suppressionUnused: RuleMeta = {
  name: 'suppression-unused',
  code: 'SOP704',
  severity: 'warning',
  basis: SUPPRESSIONS,
  messages: {
    id: {
      default:
        'Komentar ini tidak mengabaikan apa pun: aturan “{rule}” tidak menemukan apa-apa pada baris yang dimaksud. Hapus komentarnya, atau pindahkan tepat ke atas baris temuannya.',
      unknown: 'Tidak ada aturan bernama “{rule}”, jadi komentar ini tidak mengabaikan apa pun. Periksa namanya.',
      near: 'Tidak ada aturan bernama “{rule}”, jadi komentar ini tidak mengabaikan apa pun. Maksud Anda “{near}”?',
      'no-rule':
        'Komentar ini tidak menyebut aturan, jadi tidak mengabaikan apa pun. Tulis `# sop-abaikan nama-aturan: alasan`.',
    },
    en: {
      default:
        'This comment silences nothing: the rule “{rule}” finds nothing in the line it speaks of. Remove it, or move it right above the line of the finding.',
      unknown: 'There is no rule named “{rule}”, so this comment silences nothing. Check the name.',
      near: 'There is no rule named “{rule}”, so this comment silences nothing. Did you mean “{near}”?',
      'no-rule': 'This comment names no rule, so it silences nothing. Write `# sop-abaikan rule-name: reason`.',
    },
  },
};

/** A comment that does not say why. */
export const suppressionReason: RuleMeta = {
  name: 'suppression-reason',
  code: 'SOP705',
  severity: 'warning',
  basis: SUPPRESSIONS,
  messages: {
    id: {
      default:
        'Komentar ini tidak memberi alasan. Pengecualian tanpa alasan tidak dapat dinilai oleh yang memeriksa. Tulis `# sop-abaikan {rules}: alasannya`.',
    },
    en: {
      default:
        'This comment gives no reason. Nobody can judge an exception without one. Write `# sop-abaikan {rules}: why`.',
    },
  },
};
