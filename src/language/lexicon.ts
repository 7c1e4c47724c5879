import { withDi, withMe, withPeAn } from './affixes.js';
import { type Entry, entriesOf } from './verbs/entries.js';
import { FOREIGN } from './verbs/foreign.js';
import type { FormKind, VerbForm } from './verbs/form.js';
import { IRREGULAR, PHRASES } from './verbs/irregular.js';
import { LOANS, LOANS_WITH_KAN } from './verbs/loans.js';
import { PLAIN } from './verbs/plain.js';
import { WITH_I } from './verbs/with-i.js';
import { WITH_KAN } from './verbs/with-kan.js';
import { WITH_PER } from './verbs/with-per.js';

export type { FormKind, VerbForm } from './verbs/form.js';

/**
 * What the lexicon knows of a word (in any case) that stands for a verb: its active form, and whether that can be put in
 * its place without asking. Undefined for active verbs and for words that it does not hold.
 */
export function verbFormOf(word: string): VerbForm | undefined {
  const lower = word.toLowerCase();
  const form = FORMS.get(lower);
  if (form !== undefined) return form;
  if (!lower.endsWith('nya')) return undefined;
  const base = FORMS.get(lower.slice(0, -3));
  if (base?.kind === 'passive') return { ...base, kind: 'clause' };
  return base?.kind === 'clause' ? { ...base, sure: true } : undefined;
}

/** The verb of a noun of two words: "tindak lanjut" is menindaklanjuti. */
export function verbOfPhrase(first: string, second: string): string | undefined {
  return VERBS_OF_PHRASES.get(`${first} ${second}`.toLowerCase());
}

const VERBS_OF_PHRASES: ReadonlyMap<string, string> = new Map(
  PHRASES.map(([first, second, active]) => [`${first} ${second}`, active]),
);

/** Whether a word (small letters) is one of the lexicon's active verbs. */
export function isKnownVerb(word: string): boolean {
  return ACTIVES.has(word);
}

/** Every form of the lexicon with its verb, for tests and for stemming. */
export function allForms(): ReadonlyMap<string, VerbForm> {
  return FORMS;
}

/** Every active verb with its root, in the order of the lists. */
export function allVerbs(): ReadonlyMap<string, string> {
  return ACTIVES;
}

/** A verb as the lists spell it out: its root and each of its other forms. */
interface Spelled {
  readonly active: string;
  readonly root: string;
  readonly forms: readonly (readonly [form: string, kind: FormKind, sure: boolean])[];
}

const SPELLED: readonly Spelled[] = [
  ...IRREGULAR.map(([active, kind, forms]): Spelled => {
    const rows = forms.split(' ').map((form) => [form.replace('?', ''), kind, !form.endsWith('?')] as const);
    return { active, root: active, forms: rows };
  }),
  ...entriesOf(PLAIN).map((entry) => spell(entry, '')),
  ...entriesOf(WITH_KAN).map((entry) => spell(entry, 'kan')),
  ...entriesOf(WITH_I).map((entry) => spell(entry, 'i')),
  ...entriesOf(WITH_PER).map(spellWithPer),
  ...entriesOf(LOANS).map((entry) => spellLoan(entry, '')),
  ...entriesOf(LOANS_WITH_KAN).map((entry) => spellLoan(entry, 'kan')),
  ...FOREIGN.trim().split(/\s+/).map(spellForeign),
];

const { FORMS, ACTIVES } = tablesOf(SPELLED);

/** The first verb that claims a form has it: the lists give each noun to one verb. */
function tablesOf(verbs: readonly Spelled[]): {
  readonly FORMS: ReadonlyMap<string, VerbForm>;
  readonly ACTIVES: ReadonlyMap<string, string>;
} {
  const forms = new Map<string, VerbForm>();
  const actives = new Map<string, string>();
  for (const { active, root, forms: own } of verbs) {
    if (!actives.has(active)) actives.set(active, root);
    for (const [form, kind, sure] of own) if (!forms.has(form)) forms.set(form, { active, kind, sure });
  }
  return { FORMS: forms, ACTIVES: actives };
}

function spell({ root, noun, command }: Entry, suffix: string): Spelled {
  const stem = `${root}${suffix}`;
  return {
    active: `${withMe(root)}${suffix}`,
    root,
    forms: [
      [withDi(stem), 'passive', true],
      ...(noun === 'none' ? [] : [[withPeAn(root), 'noun', noun === 'sure'] as const]),
      ...(command || suffix !== '' ? [[stem, 'command', true] as const] : []),
      [`ter${stem}`, 'clause', false],
      [`ter${root}`, 'clause', false],
    ],
  };
}

function spellWithPer({ root: written, noun, command }: Entry): Spelled {
  const [root = '', suffix = ''] = written.split('+');
  const stem = `per${root}${suffix}`;
  return {
    active: `mem${stem}`,
    root,
    forms: [
      [`di${stem}`, 'passive', true],
      ...(noun === 'none' ? [] : [[`per${root}an`, 'noun', noun === 'sure'] as const]),
      ...(command ? [[stem, 'command', true] as const] : []),
    ],
  };
}

function spellLoan({ root, noun }: Entry, suffix: string): Spelled {
  return {
    active: `${withMe(root)}${suffix}`,
    root,
    forms: [
      [withDi(`${root}${suffix}`), 'passive', true],
      [root, 'noun', noun === 'sure'],
      [withPeAn(root), 'noun', true],
      ...(suffix === '' ? [] : [[`${root}${suffix}`, 'command', true] as const]),
      [`ter${root}`, 'clause', false],
    ],
  };
}

function spellForeign(row: string): Spelled {
  const [word = '', active = ''] = row.split('=');
  return { active, root: active, forms: [[word.replace('?', ''), 'foreign', !word.endsWith('?')]] };
}
