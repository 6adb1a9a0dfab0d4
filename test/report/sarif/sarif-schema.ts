const text = { type: 'string', minLength: 1 };
const message = {
  type: 'object',
  required: ['text'],
  properties: { text },
  additionalProperties: false,
};
const uri = { type: 'string', format: 'uri-reference', pattern: '^[!#$&-;=?-_a-z~%]+$' };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const location = {
  type: 'object',
  additionalProperties: false,
  required: ['physicalLocation'],
  properties: {
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          properties: { uri },
          additionalProperties: false,
        },
        region: {
          type: 'object',
          additionalProperties: false,
          required: ['startLine'],
          properties: {
            startLine: { type: 'integer', minimum: 1 },
            startColumn: { type: 'integer', minimum: 1 },
          },
        },
      },
    },
  },
};
const rule = {
  type: 'object',
  additionalProperties: false,
  // GitHub's code scanning requires more than the standard, which asks for an id alone.
  required: ['id', 'shortDescription', 'fullDescription', 'help'],
  properties: {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: { type: 'object', properties: { level }, additionalProperties: false },
  },
};
const result = {
  type: 'object',
  additionalProperties: false,
  required: ['message', 'ruleId', 'ruleIndex', 'level', 'locations', 'partialFingerprints'],
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', items: location, minItems: 1 },
    relatedLocations: { type: 'array', items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    properties: { type: 'object' },
  },
};

/** What SARIF 2.1.0 (OASIS) requires of a log, for the parts of it that are written here, and nothing else allowed. */
export const sarifSchema: object = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs', '$schema'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: text,
                  version: text,
                  rules: { type: 'array', items: rule, uniqueItems: true },
                },
              },
            },
          },
          automationDetails: { type: 'object', properties: { id: text }, additionalProperties: false },
          language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          artifacts: {
            type: 'array',
            uniqueItems: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: {
                location: { type: 'object', properties: { uri }, additionalProperties: false },
                length: { type: 'integer', minimum: -1 },
                encoding: text,
                hashes: { type: 'object', additionalProperties: { type: 'string' } },
              },
            },
          },
          logicalLocations: {
            type: 'array',
            uniqueItems: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: { name: { type: 'string' }, fullyQualifiedName: text, kind: text },
            },
          },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
