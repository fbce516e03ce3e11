/** What of JSON Schema (draft 7) the policy's schema is written in; its other keywords only describe. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
}

/** Whether a value (of YAML's or JSON's types) fits a schema. What does not fit is told nowhere: only yes or no. */
export function fitsSchema(schema: JsonSchema, value: unknown): boolean {
  if (schema.anyOf !== undefined && !schema.anyOf.some((one) => fitsSchema(one, value))) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  switch (schema.type) {
    case 'object':
      return fitsMap(schema, value);
    case 'array':
      return Array.isArray(value) && value.length >= (schema.minItems ?? 0) && fitsAll(schema.items ?? {}, value);
    case 'string':
      return typeof value === 'string' && fitsText(schema, value);
    case 'number':
      return typeof value === 'number';
    default:
      return true;
  }
}

function fitsMap(schema: JsonSchema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = schema.propertyNames ?? {};
  const others = schema.additionalProperties ?? true;
  const known = new Map(Object.entries(schema.properties ?? {}));
  const entries = Object.entries(value);
  if ((schema.required ?? []).some((key) => !Object.hasOwn(value, key))) return false;
  return entries.every(([key, one]) => {
    const property = known.get(key) ?? others;
    return fitsSchema(names, key) && (typeof property === 'boolean' ? property : fitsSchema(property, one));
  });
}

function fitsAll(schema: JsonSchema, values: readonly unknown[]): boolean {
  return values.every((value) => fitsSchema(schema, value));
}

function fitsText({ minLength, pattern }: JsonSchema, text: string): boolean {
  return text.length >= (minLength ?? 0) && (pattern === undefined || compiled(pattern).test(text));
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}
