import { nearest } from '../model/nearest.js';
import type { Sop } from '../model/sop.js';

/** A step, or a part of its rangkaian. */
export interface StepName {
  /** Number of the step. */
  readonly step: number;
  /** Index of the part, where its id is named. */
  readonly part?: number;
}

/** Finds the steps and pelaksana of an SOP by what a log calls them. */
export interface Matcher {
  /** Undefined where there is none. */
  step(text: string): StepName | undefined;
  /** Label of the pelaksana; undefined where there is none. */
  actor(text: string): string | undefined;
  /** What an unknown step may have been meant as. */
  nearStep(text: string): string | undefined;
}

/**
 * Makes a matcher. A step is known by its number, its id (or that of a part) and its kegiatan; a pelaksana by id, label and
 * singkatan; without regard to case, blanks and full stops. A number behind the name of a pelaksana ("Verifikator 2") tells
 * the officer and is left out.
 */
export function matcherOf(sop: Sop): Matcher {
  const steps = new Map<string, StepName>();
  const put = (text: string | undefined, step: number, part?: number) => {
    if (text === undefined || text === '' || steps.has(plain(text))) return;
    steps.set(plain(text), part === undefined ? { step } : { step, part });
  };
  for (const { number, id, activity, work } of sop.steps) {
    put(`${number}`, number);
    put(id, number);
    put(activity, number);
    if (work.kind === 'chain') for (const [index, part] of work.parts.entries()) put(part.id, number, index);
  }
  const actors = new Map<string, string>();
  for (const { id, label, abbreviation } of sop.actors) {
    for (const name of [id, label, abbreviation]) {
      if (name !== '' && !actors.has(plain(name))) actors.set(plain(name), label || id);
    }
  }
  const stepCache = new Map<string, StepName | undefined>();
  const names = sop.steps.flatMap(({ id, activity }) => [...(id === undefined ? [] : [id]), activity]);
  return {
    step: (text) => {
      if (!stepCache.has(text))
        stepCache.set(text, steps.get(plain(text)) ?? steps.get(plain(text.replace(/^\d+[.)]\s+/, ''))));
      return stepCache.get(text);
    },
    actor: (text) => actors.get(plain(text)) ?? actors.get(plain(text.replace(/\s+\d+$/, ''))),
    nearStep: (text) => nearest(text, names),
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
