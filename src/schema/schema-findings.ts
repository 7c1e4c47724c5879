import type { Finding } from '../diagnostics/diagnostic.js';
import { positionAt } from '../source/source.js';
import { shortened } from '../yaml/lines.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { explain } from './explain.js';
import { withFlatGroups } from './flat-group.js';
import { flatLabels } from './flat-labels.js';
import { validate as validateConfig } from './generated/config-validator.js';
import { validate as validateSop } from './generated/sop-validator.js';
import type { SchemaName } from './key-places.js';
import { dataAt, pathOf } from './pointer.js';
import { withTornSteps } from './torn-steps.js';
import type { SchemaError } from './validator.js';

/**
 * What a file does not have as its schema asks, one finding for each real problem, in the order of the file. Of a file
 * that a mistake in the YAML cut up, only what stands before that mistake is judged, and nothing is called missing.
 *
 * @param schema which schema; the findings of a configuration belong to the rule `config`
 */
export function schemaFindings(document: LocatedDocument, schema: SchemaName): readonly Finding[] {
  const rule = schema === 'sop' ? 'schema' : 'config';
  const whole = wholeFile(document, schema);
  if (whole !== undefined) return whole === 'fine' ? [] : [{ rule, ...whole }];

  const explained = oneForEachPlace(errorsOf(document.data, schema)).flatMap((error) => {
    const path = pathOf(error.instancePath, document.data);
    const explanation = explain(error, path, document, schema);
    if (explanation === undefined || isFlatLabel(error, document.data)) return [];
    return [explanation];
  });
  const meant = new Set(explained.flatMap(({ meant }) => meant ?? []));
  const findings = explained
    .filter(({ lacks }) => lacks === undefined || !meant.has(lacks))
    .map(({ finding }): Finding => ({ rule, ...finding }))
    .filter(isTrustworthy(document));
  const grouped = schema === 'sop' ? withTornSteps(withFlatGroups(findings, document), document) : findings;
  return [...grouped].sort((one, other) => document.spanOf(one.place).start - document.spanOf(other.place).start);
}

/** An empty file, or one that is no mapping; `fine` where there is nothing to judge. */
function wholeFile(document: LocatedDocument, schema: SchemaName): Omit<Finding, 'rule'> | 'fine' | undefined {
  const { root, data } = document;
  if (root === undefined || data === null) {
    const isRead = root !== undefined || document.findings.length === 0;
    return schema === 'sop' && isRead ? { message: 'empty-file', place: { span: { start: 0, end: 0 } } } : 'fine';
  }
  if (root.kind === 'mapping') return undefined;
  const text = shortened(document.source.text.slice(root.span.start, root.span.end));
  const message = root.kind === 'sequence' ? 'list-file' : 'no-mapping-file';
  return document.whole ? { message, data: { text }, place: { span: root.span } } : 'fine';
}

/** A label of a decision that is aligned with the empty `keputusan` of its step: that one is told of. */
function isFlatLabel({ keyword, instancePath, params }: SchemaError, data: unknown): boolean {
  if (keyword !== 'additionalProperties' || !/^\/langkah\/\d+$/.test(instancePath)) return false;
  return flatLabels(dataAt(pathOf(instancePath, data), data)).includes(String(params.additionalProperty));
}

function errorsOf(data: unknown, schema: SchemaName): readonly SchemaError[] {
  const validate = schema === 'sop' ? validateSop : validateConfig;
  return validate(data) ? [] : (validate.errors ?? []);
}

/** Of several complaints about one value the first in this order is the cause of the others. */
const ORDER = ['false schema', 'type', 'enum', 'pattern', 'minItems', 'minProperties', 'minimum', 'maximum'];

function oneForEachPlace(errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept = new Map<string, SchemaError>();
  for (const error of errors) {
    const { missingProperty = '', additionalProperty = '' } = error.params;
    const key = [error.instancePath, missingProperty, additionalProperty, error.propertyName ?? ''].join('\0');
    const other = kept.get(key);
    if (other === undefined || rank(error) < rank(other)) kept.set(key, error);
  }
  return [...kept.values()];
}

function rank(error: SchemaError): number {
  const index = ORDER.indexOf(error.keyword);
  return index < 0 ? ORDER.length : index;
}

/** Keeps what no mistake in the YAML can have brought about: other lines, and before the first that cut up the file. */
function isTrustworthy(document: LocatedDocument): (finding: Finding) => boolean {
  const syntax = document.findings.filter(({ rule }) => rule === 'yaml-syntax' || rule === 'yaml-limits');
  const lines = new Set(syntax.map(({ place }) => lineOf(place)));
  const starts = syntax.map(({ place }) => document.spanOf(place).start);
  return ({ place, message = '' }) => {
    if (!document.whole && (message.startsWith('missing') || message === 'empty')) return false;
    const span = document.spanOf(place);
    const holdsMistake = starts.some((start) => span.start <= start && start < span.end);
    return !holdsMistake && !lines.has(lineOf(place)) && span.start < document.cutAt;
  };

  function lineOf(place: Finding['place']): number {
    return positionAt(document.source, document.spanOf(place).start).line;
  }
}
