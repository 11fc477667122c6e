import { z } from 'zod'

export type JsonSchema = { [key: string]: unknown }

/** Requests are described as they may be sent, answers as they come back. */
export type Direction = 'input' | 'output'

export type Schemas = ReturnType<typeof schemaCollector>

/** Turns shapes into JSON Schema; named shapes are collected once, the rest refers to them. */
export function schemaCollector() {
  const named: Record<string, JsonSchema> = {}

  function define(name: string, schema: JsonSchema): JsonSchema {
    const known = named[name]
    // Generators make one type of a name; two meanings of it would make one of them a lie.
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(`the shape ${name} means one thing here and another there`)
    named[name] = schema
    return { $ref: `#/components/schemas/${name}` }
  }

  function schemaOf(shape: z.ZodType, direction: Direction): JsonSchema {
    const {
      $schema: _,
      $defs = {},
      ...schema
    } = z.toJSONSchema(shape, {
      io: direction,
      override: ({ jsonSchema }) => tidy(jsonSchema),
    })
    for (const [name, definition] of Object.entries($defs)) define(name, rename(definition))
    return rename(schema)
  }

  /** What a schema says, where it may be a reference. */
  function look(schema: JsonSchema): JsonSchema {
    const name = String(schema.$ref ?? '').replace('#/components/schemas/', '')
    return named[name] ?? schema
  }

  return { named, define, schemaOf, look }
}

/** The same schema with its references pointing at the document's components. */
function rename(schema: unknown): JsonSchema {
  // Safe: parsing what was just written gives back the same object.
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as JsonSchema
}

const mostInt32 = 2 ** 31 - 1

/** Says things the way validators and client generators take them. */
function tidy(schema: JsonSchema): void {
  const { enum: values, propertyNames } = schema
  if (schema.type === 'number' && Array.isArray(values) && values.every(Number.isInteger))
    schema.type = 'integer'
  // Without a format most generators take 32 bits, in which no time fits.
  if (schema.type === 'integer' && values === undefined)
    schema.format = Number(schema.maximum ?? Infinity) <= mostInt32 ? 'int32' : 'int64'
  // Answers may get new fields without breaking a client that validates.
  if (schema.additionalProperties === false) delete schema.additionalProperties
  if (typeof propertyNames === 'object' && propertyNames !== null)
    nameProperties(schema, propertyNames)
}

/** A record whose keys are known is an object with these properties. */
function nameProperties(schema: JsonSchema, names: { enum?: unknown }): void {
  delete schema.propertyNames
  if (!Array.isArray(names.enum)) return
  const { additionalProperties: value } = schema
  delete schema.additionalProperties
  schema.properties = Object.fromEntries(names.enum.map((name) => [name, value]))
}
