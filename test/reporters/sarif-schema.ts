/**
 * SARIF 2.1.0 as far as it is used here, read strictly from the text of the standard: nothing else is allowed, what may be
 * left out by the standard but not by us is required. Sections of the standard stand in the comments.
 */
const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const list = (items: unknown, minItems = 0) => ({ type: 'array', items, minItems });
const text = { type: 'string', minLength: 1 };

/** 3.10: a URI reference holds no spaces and no characters that must be escaped. */
const uriReference = { type: 'string', pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$" };
/** 3.4.4: an absolute URI has no base. */
const artifactLocation = {
  oneOf: [
    object({
      uri: { ...uriReference, not: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:|^/' } },
      uriBaseId: { const: '%SRCROOT%' },
    }),
    object({ uri: { ...uriReference, pattern: '^file:///' } }),
  ],
};
/** 3.30.5 to 3.30.10 */
const region = object({
  startLine: { type: 'integer', minimum: 1 },
  startColumn: { type: 'integer', minimum: 1 },
  endLine: { type: 'integer', minimum: 1 },
  endColumn: { type: 'integer', minimum: 1 },
  charOffset: { type: 'integer', minimum: 0 },
  charLength: { type: 'integer', minimum: 0 },
});
const physicalLocation = object({ artifactLocation, region }, ['region']);
/** 3.33.7 */
const kind = { enum: ['property', 'element'] };
const logicalLocation = object({ name: text, fullyQualifiedName: text, kind });
/** 3.11.5: braces are doubled, as no message of ours has arguments. */
const messageText = { type: 'string', pattern: '^(?:[^{}]|\\{\\{|\\}\\})+$' };
const message = object({ text: messageText });
const level = { enum: ['none', 'note', 'warning', 'error'] };

const reportingDescriptor = object({
  id: { type: 'string', pattern: '^SOP\\d{3}$' },
  name: text,
  shortDescription: message,
  fullDescription: message,
  defaultConfiguration: object({ enabled: { type: 'boolean' }, level }),
  help: object({ text: messageText, markdown: messageText }),
  properties: object({ tags: list(text, 1), 'problem.severity': { enum: ['error', 'warning', 'recommendation'] } }),
});

const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: list(
      object(
        {
          physicalLocation: { ...physicalLocation, required: ['artifactLocation', 'region'] },
          logicalLocations: list(logicalLocation, 1),
        },
        ['logicalLocations'],
      ),
      1,
    ),
    relatedLocations: list(object({ id: { type: 'integer', minimum: 0 }, physicalLocation, message }), 1),
    fixes: list(
      object({
        description: message,
        artifactChanges: list(
          object({
            artifactLocation,
            replacements: list(
              object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) }),
              1,
            ),
          }),
          1,
        ),
      }),
      1,
    ),
    partialFingerprints: object({ 'sop/v1': { type: 'string', pattern: '^[0-9a-f]{16}$' } }),
  },
  ['ruleIndex', 'relatedLocations', 'fixes'],
);

const invocation = object({
  executionSuccessful: { type: 'boolean' },
  toolExecutionNotifications: list(object({ level, message, locations: list(object({ physicalLocation }), 1) })),
});

const run = object({
  tool: object({
    driver: object({
      name: { const: 'sop' },
      version: text,
      semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
      language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
      rules: { ...list(reportingDescriptor), uniqueItems: true },
    }),
  }),
  invocations: list(invocation, 1),
  originalUriBaseIds: object({ '%SRCROOT%': object({ description: message }) }),
  language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
  columnKind: { const: 'utf16CodeUnits' },
  newlineSequences: { ...list(text, 1), uniqueItems: true },
  results: list(result),
});

export const SARIF_SCHEMA = object({
  $schema: { type: 'string', pattern: '^https://.*sarif-schema-2\\.1\\.0\\.json$' },
  version: { const: '2.1.0' },
  runs: list(run, 1),
});
