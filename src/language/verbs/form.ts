/**
 * What a word is that stands for a verb without being its active form: `noun` pemeriksaan, `passive` diperiksa, `clause`
 * diterimanya, terlaksananya, `command` periksa, `foreign` editing.
 */
export type FormKind = 'noun' | 'passive' | 'clause' | 'command' | 'foreign';

export interface VerbForm {
  /** The active verb, in small letters: memeriksa. */
  readonly active: string;
  readonly kind: FormKind;
  /** Whether the word can be replaced by the verb without asking. */
  readonly sure: boolean;
}
