import type { z } from 'zod'
import { limits } from '../limits.ts'
import type { Operation } from '../operation.ts'
import type { JsonSchema, Schemas } from './schemas.ts'

/** What a call is asked with beside its body: the parts of its path, its query, its headers. */
export function parameters(call: Operation, schemas: Schemas): JsonSchema[] {
  const fromPath = fields(call.params, schemas).map(({ name, schema }) => ({
    ...parameter(name, 'path', schema),
    required: true,
    ...withExample(call.examples.params?.[name]),
  }))
  const fromQuery = fields(call.query, schemas).map(({ name, schema, isRequired }) => ({
    ...parameter(name, 'query', schema),
    required: isRequired,
  }))
  const fromHeaders = Object.entries(call.headers).map(([name, description]) => ({
    ...parameter(name, 'header', { type: 'string' }),
    description,
    required: false,
  }))
  return [...fromPath, ...fromQuery, ...fromHeaders, ...(call.isIdempotent ? [onceOnly] : [])]
}

const onceOnly = {
  ...parameter('Idempotency-Key', 'header', {
    type: 'string',
    minLength: 1,
    maxLength: limits.idempotencyKeyCharacters,
  }),
  description:
    'Names this request, best by a random UUID: whoever sends it again within 24 hours gets the ' +
    'answer again, and nothing is made or charged twice',
  required: false,
}

/** What the schema says of the value as a whole is said of the parameter, where readers look. */
function parameter(name: string, place: string, whole: JsonSchema): JsonSchema {
  const { description, example = whole.default, ...schema } = whole
  return {
    name,
    in: place,
    ...(description === undefined ? {} : { description }),
    schema,
    ...withExample(example),
  }
}

function withExample(example: unknown): { example?: unknown } {
  return example === undefined ? {} : { example }
}

function fields(shape: z.ZodType, { schemaOf, look }: Schemas) {
  const schema = look(schemaOf(shape, 'input'))
  // Safe: a JSON Schema of an object has these two parts, or lacks them.
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const required = (schema.required ?? []) as string[]
  return Object.entries(properties).map(([name, property]) => ({
    name,
    schema: property,
    isRequired: required.includes(name),
  }))
}
