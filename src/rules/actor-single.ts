import type { Rule } from './rule.js';

/** An administrative procedure passes through more than one office. */
export const actorSingle: Rule = {
  name: 'actor-single',
  code: 'SOP304',
  severity: 'warning',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran: SOP administratif dilaksanakan oleh lebih dari satu pelaksana',
    en: 'Permenpan-RB 35/2012, annex: an administrative SOP is carried out by more than one pelaksana',
  },
  messages: {
    id: {
      default:
        'SOP administratif ini hanya punya satu pelaksana (“{label}”). SOP administratif dikerjakan lebih dari satu jabatan. Tambahkan pelaksana lainnya, atau tulis `sifat: teknis`.',
    },
    en: {
      default:
        'This administrative SOP has one pelaksana only (“{label}”). An administrative SOP is carried out by more than one office. Add the others, or write `sifat: teknis`.',
    },
  },
  check: function* ({ sop }) {
    const [only] = sop.actors;
    if (sop.nature !== 'administratif' || only === undefined || sop.actors.length > 1) return;
    yield { rule: 'actor-single', data: { label: only.label }, place: { path: ['pelaksana'], part: 'key' } };
  },
};
