import { adviceText } from './advice-text.js';
import type { AnalyzedSop } from './analyzed.js';
import { notesOf } from './notes.js';
import { actorsSection, figuresSection, type Section, stepsSection } from './sections.js';
import type { TimeWriter } from './units.js';

/** All that is told of one SOP in words, the same in every format; plain data. */
export interface Chapter {
  readonly title: string;
  readonly path: string;
  readonly notes: readonly string[];
  /** Absent where the file cannot be read as an SOP. */
  readonly findings?: Findings;
}

export interface Findings {
  readonly tables: readonly [figures: Section, steps: Section, actors: Section];
  readonly advice: readonly string[];
}

/** With `--set` all but the figures of before is told of the SOP as it would be. */
export function chapterOf(each: AnalyzedSop, writer: TimeWriter): Chapter {
  const { title, path, calendar } = each;
  const found = each.changed ?? each.found;
  const chapter = { title, path, notes: notesOf(each, writer.language) };
  if (found === undefined) return chapter;
  return {
    ...chapter,
    findings: {
      tables: [
        figuresSection(each, writer),
        stepsSection(found, calendar, writer),
        actorsSection(found, calendar, writer),
      ],
      advice: found.advice.map((item) => adviceText(item, calendar, writer)),
    },
  };
}
