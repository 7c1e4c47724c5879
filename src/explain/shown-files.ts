import type { ExplainedExample } from './explain-rule.js';

/** A text of an example, with its name where there are several. */
export interface ShownFile {
  readonly name?: string;
  readonly text: string;
}

/** The SOPs beside an example, then the example itself. */
export function shownFiles({ example, source }: ExplainedExample): readonly ShownFile[] {
  const others = Object.entries(example.others ?? {}).map(([name, text]) => ({ name, text }));
  const name = example.isConfig ? 'sop.config.yaml' : example.name;
  return [...others, name === undefined ? { text: source.text } : { name, text: source.text }];
}
