import { nearest } from '../model/nearest.js';
import type { Sop, Step } from '../model/sop.js';
import type { Path } from '../source/span.js';
import { FORMAT } from './basis.js';
import { listOf } from './list-of.js';
import type { Rule } from './rule.js';

/** Whoever does a step has a column. */
export const actorUnknown: Rule = {
  name: 'actor-unknown',
  code: 'SOP301',
  severity: 'error',
  local: true,
  basis: FORMAT,
  messages: {
    id: {
      default:
        'Pelaksana “{actor}” tidak ada dalam daftar `pelaksana`, jadi tidak punya kolom pada bagan. Yang ada: {declared}. Pakai salah satunya, atau tambahkan `{actor}: …` pada daftar itu.',
      near: 'Pelaksana “{actor}” tidak ada dalam daftar `pelaksana`, jadi tidak punya kolom pada bagan. Maksud Anda “{near}”? Jika bukan, tambahkan `{actor}: …` pada daftar itu.',
      list: '“{actor}” terbaca sebagai satu pelaksana, padahal menyebut beberapa. Beberapa pelaksana pada satu langkah ditulis sebagai daftar: `{near}`.',
      label: 'Pelaksana “{actor}” ditulis dengan namanya. Langkah menyebut pelaksana dengan id-nya. Tulis `{near}`.',
    },
    en: {
      default:
        'The pelaksana “{actor}” is not declared under `pelaksana`, so it has no column. Declared are: {declared}. Use one of them or add `{actor}: …` there.',
      near: 'The pelaksana “{actor}” is not declared under `pelaksana`, so it has no column. Did you mean “{near}”? If not, add `{actor}: …` there.',
      list: '“{actor}” is read as one pelaksana but names several. Several pelaksana of a step are written as a list: `{near}`.',
      label: 'The pelaksana “{actor}” is called by its label. Steps name them by their id. Write `{near}`.',
    },
  },
  check: function* ({ sop }) {
    const declared = new Set(sop.actors.map((actor) => actor.id));
    // Where none could be read, that is what is wrong, and it is said.
    if (declared.size === 0) return;
    const listed = listOf([...declared]);
    for (const [index, step] of sop.steps.entries()) {
      for (const { actor, path } of actorsOf(step, index)) {
        if (actor === '' || declared.has(actor)) continue;
        const { message, near } = suggestion(actor, sop);
        const data = { actor, near, declared: listed };
        yield { rule: 'actor-unknown', message, data, place: { path } };
      }
    }
  },
};

function actorsOf({ work }: Step, index: number): readonly { readonly actor: string; readonly path: Path }[] {
  const step: Path = ['langkah', index];
  if (work.kind === 'chain') {
    return work.parts.map(({ actor }, part) => ({ actor, path: [...step, 'rangkaian', part, 'pelaksana'] }));
  }
  const actors = work.kind === 'single' ? [work.actor] : work.actors;
  return actors.map((actor, place) => ({ actor, path: [...step, 'pelaksana', place] }));
}

function suggestion(actor: string, sop: Sop): { readonly message: string; readonly near: string } {
  const labelled = sop.actors.find(({ label }) => label.toLowerCase() === actor.toLowerCase());
  if (labelled !== undefined) return { message: 'label', near: labelled.id };
  const several = severalIn(actor, sop);
  if (several.length > 1) return { message: 'list', near: `[${several.join(', ')}]` };
  const near = nearest(
    actor,
    sop.actors.map(({ id }) => id),
  );
  return near === undefined ? { message: 'default', near: '' } : { message: 'near', near };
}

/** The ids of a text that names several pelaksana, by id or by label: `kasi, lurah`, `kasi/lurah`, `kasi dan lurah`. */
function severalIn(text: string, sop: Sop): readonly string[] {
  const found = text.split(/\s*[,;/&+]\s*|\s+dan\s+/).map((part) => {
    const plain = part.trim().toLowerCase();
    return sop.actors.find(({ id, label }) => id === plain || label.toLowerCase() === plain)?.id;
  });
  return found.every((id) => id !== undefined) ? found : [];
}
