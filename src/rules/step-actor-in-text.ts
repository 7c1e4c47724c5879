import { namesLabel } from '../language/persons.js';
import { wordsOf } from '../language/words.js';
import type { Sop, Step } from '../model/sop.js';
import { fromVerb } from './activity-hint.js';
import { ACTIVITY } from './basis.js';
import { labelsOf } from './openings.js';
import type { Rule } from './rule.js';

/** Who acts stands in the column, not in the text of the step. */
export const stepActorInText: Rule = {
  name: 'step-actor-in-text',
  code: 'SOP203',
  severity: 'warning',
  local: true,
  basis: ACTIVITY,
  messages: {
    id: {
      default:
        'Kegiatan menyebut pelakunya (“{actor}”). Pelaksana dipisahkan dari kegiatan dan tampak dari kolom simbolnya. Tulis langsung “{hint}”.',
      other:
        'Kegiatan menyebut pelakunya (“{actor}”), padahal simbolnya berada di kolom {column}. Pelaksana dipisahkan dari kegiatan. Tulis langsung “{hint}”, dan pastikan `pelaksana` langkah ini benar.',
    },
    en: {
      default:
        'The activity names who acts (“{actor}”). Who acts stands apart from the activity, in the column of the symbol. Write “{hint}”.',
      other:
        'The activity names who acts (“{actor}”) although its symbol stands in the column of {column}. Who acts stands apart from the activity. Write “{hint}”, and see that the `pelaksana` of this step is right.',
    },
  },
  check: function* ({ sop, openings }) {
    for (const step of sop.steps) {
      const index = step.number - 1;
      const opening = openings()[index];
      if (opening?.kind !== 'actor') continue;
      const actor = step.activity.slice(...opening.at);
      const columns = columnsOf(sop, step);
      const message = isAnother(actor, columns, labelsOf(sop)) ? 'other' : 'default';
      const column = columns.map((label) => `“${label}”`).join(', ');
      const place = { path: ['langkah', index, 'kegiatan'], within: opening.at };
      const data = { actor, column, hint: fromVerb(step.activity, opening.verb) };
      yield { rule: 'step-actor-in-text', message, data, place };
    }
  },
};

/** Labels of the pelaksana in whose columns the step has symbols. */
function columnsOf({ actors }: Sop, { work }: Step): readonly string[] {
  const ids =
    work.kind === 'single'
      ? [work.actor]
      : work.kind === 'several'
        ? work.actors
        : work.parts.map((part) => part.actor);
  return actors.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

/** Whether the text surely names one of the other columns and none of the step's own. */
function isAnother(actor: string, columns: readonly string[], labels: readonly string[]): boolean {
  const words = wordsOf(actor);
  const names = (label: string) => namesLabel(words, label);
  return columns.length > 0 && !columns.some(names) && labels.some(names);
}
