import type { Finding } from '../../src/diagnostics/diagnostic.js';
import { createSource } from '../../src/source/source.js';
import { type LocatedDocument, readYaml } from '../../src/yaml/read-yaml.js';

export function yaml(text: string): LocatedDocument {
  return readYaml(createSource('uji.sop.yaml', text));
}

/** The text that a finding points at. */
export function marked(document: LocatedDocument, finding: Finding | undefined): string | undefined {
  if (finding === undefined) return undefined;
  const { start, end } = document.spanOf(finding.place);
  return document.source.text.slice(start, end);
}

/** The findings of a document as `message "place"`. */
export function findingsOf(document: LocatedDocument, findings: readonly Finding[] = document.findings): string[] {
  return findings.map((finding) => `${finding.message ?? 'default'} "${marked(document, finding)}"`);
}
