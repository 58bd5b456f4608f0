import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Judges data by a JSON Schema (draft 2020-12): a line for each fault, none where it is valid. */
export function judgeBy(
  schema: object,
  others: readonly object[] = [],
): (data: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, schemas: [...others] });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (data) =>
    validate(data)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Judges by the schema of IPTC; the one for GeoJSON to which it refers is reduced to points. */
export function judgeNinjs(): (data: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync('tests/fixtures/ninjs/ninjs-schema_3.1.json', 'utf8')) as object;
  return judgeBy(schema, [geoJsonPoint]);
}

const geoJsonPoint = {
  $id: 'https://geojson.org/schema/GeoJSON.json#',
  type: 'object',
  properties: {
    type: { const: 'Point' },
    coordinates: {
      type: 'array',
      prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      minItems: 2,
      maxItems: 2,
    },
  },
  required: ['type', 'coordinates'],
  additionalProperties: false,
};
