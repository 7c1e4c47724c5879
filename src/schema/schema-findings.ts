import type { Finding } from '../diagnostics/diagnostic.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';

export function schemaFindings(_document: LocatedDocument, _name: 'sop' | 'config'): readonly Finding[] {
  return [];
}
