import type { Actor, Sop } from '../model/sop.js';

/** A longer name would make the heading of the table so high that no step has room below it; no real one is. */
const MOST_LETTERS = 160;

/** A name as it stands over its columns: one that is far too long is cut, and told in full on the identity page. */
export function headingName(name: string): string {
  if (!isLong(name)) return name;
  return `${[...name].slice(0, MOST_LETTERS - 1).join('')}…`;
}

/** What stands over the column of a pelaksana: the short form where the author gave one. */
export function columnName(actor: Actor): string {
  return headingName(actor.abbreviation || actor.label);
}

/** The names of pelaksana and their groups that are cut over their columns, in full, each once. */
export function cutNames({ actors }: Sop): readonly string[] {
  return [
    ...new Set(actors.flatMap(({ group, abbreviation, label }) => [group, abbreviation || label]).filter(isLong)),
  ];
}

function isLong(name: string): boolean {
  return [...name].length > MOST_LETTERS;
}
