import { actorsOfStep } from './first-rows.js';
import type { Rule } from './rule.js';

/** A service begins with the one who asks for it. */
export const actorExternalFirst: Rule = {
  name: 'actor-external-first',
  code: 'SOP306',
  severity: 'info',
  basis: {
    id: 'KemenPAN-RB, bahan Deputi Tatalaksana: pelayanan dimulai atas inisiatif pihak eksternal',
    en: 'KemenPAN-RB, Deputi Tatalaksana: a service begins on the initiative of somebody from outside',
  },
  messages: {
    id: {
      default:
        'SOP pelayanan ini dimulai oleh “{label}”, bukan pihak luar. Pelayanan dimulai atas permintaan pihak luar, misalnya pemohon. Mulailah dengan langkah pemohon, atau tandai pelaksananya `eksternal: true`.',
    },
    en: {
      default:
        'This service begins with “{label}”, who is not from outside. A service begins on request, for example of an applicant. Begin with a step of the applicant, or mark the pelaksana `eksternal: true`.',
    },
  },
  check: function* ({ sop }) {
    const [first] = sop.steps;
    if (sop.kind !== 'pelayanan' || first === undefined) return;
    const actors = sop.actors.filter(({ id }) => actorsOfStep(first).includes(id));
    const [own] = actors;
    if (own === undefined || own.label === '' || actors.some(({ external }) => external)) return;
    const place = { path: ['langkah', 0, first.work.kind === 'chain' ? 'rangkaian' : 'pelaksana'] };
    yield { rule: 'actor-external-first', data: { label: own.label }, place };
  },
};
