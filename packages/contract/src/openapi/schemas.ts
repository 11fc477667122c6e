import { z } from 'zod'

export type JsonSchema = { [key: string]: unknown }

/** Turns shapes into JSON Schema; named shapes are collected once, the rest refers to them. */
export function schemaCollector() {
  const named: Record<string, JsonSchema> = {}

  function schemaOf(shape: z.ZodType): JsonSchema {
    const { $schema: _, $defs = {}, ...schema } = z.toJSONSchema(shape, { io: 'input' })
    for (const [name, definition] of Object.entries($defs)) named[name] = rename(definition)
    return rename(schema)
  }

  return { named, schemaOf }
}

/** The same schema with its references pointing at the document's components. */
function rename(schema: unknown): JsonSchema {
  // Safe: parsing what was just written gives back the same object.
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as JsonSchema
}
