import assert from 'node:assert/strict'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** What these tests read of an OpenAPI document; of the rest they ask no more than JSON. */
export type Document = {
  servers: { url: string }[]
  tags: { name: string }[]
  paths: Record<string, Record<string, Described>>
  components: {
    schemas: Record<string, Schema>
    headers: Record<string, DescribedHeader>
    examples: Record<string, { value: unknown }>
    securitySchemes: Record<string, unknown>
  }
  'x-rateLimits': Record<string, { limit: number; windowSeconds: number }>
}

export type Schema = { [key: string]: unknown }

export type Described = {
  operationId: string
  tags: string[]
  summary: string
  security: Record<string, string[]>[]
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Record<string, Content> }
  responses: Record<string, Response>
  'x-rateLimits': string[]
}

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema: Schema
  example?: unknown
}

export type Content = {
  schema: Schema
  example?: unknown
  examples?: Record<string, { value: unknown } | { $ref: string }>
}

type DescribedHeader = { required?: boolean; schema: Schema }

export type Response = {
  description: string
  headers: Record<string, DescribedHeader | { $ref: string }>
  content?: Record<string, Content>
}

export type DescribedCall = { path: string; method: string; described: Described }

/** Every call of a document. */
export function callsOf(document: Document): DescribedCall[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method, described })),
  )
}

/** The thing a local reference leads to, or the thing itself. */
export function follow<Thing extends object>(document: Document, thing: Thing | { $ref: string }) {
  if (!('$ref' in thing)) return thing
  let place: unknown = document
  for (const step of thing.$ref.replace('#/', '').split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    assert.ok(typeof place === 'object' && place !== null && name in place, thing.$ref)
    place = Reflect.get(place, name)
  }
  // Safe: a reference of an OpenAPI document leads to a thing of the kind it stands for.
  return place as Thing
}

/** Judges values by the schemas of a document, which it finds by where they stand. */
export function openJudge(document: Document): (schema: Schema, value: unknown) => string[] {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    // `type: ['string', 'null']` is how OpenAPI 3.1 says that something may be null.
    allowUnionTypes: true,
  })
  addFormats.default(ajv)
  for (const [name, schema] of Object.entries(document.components.schemas))
    ajv.addSchema(schema, `#/components/schemas/${name}`)
  const compiled = new Map<Schema, ValidateFunction>()

  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map((each) => `${each.instancePath || 'it'} ${each.message}`)
  }
}

/**
 * The same document with objects that may have no other fields than it names. Clients must bear new
 * ones; our own answers must not have any that nobody was told of.
 */
export function closed(document: Document): Document {
  // Safe: only schemas get one key more.
  return closeWithin(document, false) as Document
}

function closeWithin(value: unknown, isPart: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => closeWithin(each, isPart))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]): [string, unknown] =>
    key === 'example' || key === 'examples'
      ? [key, each]
      : [key, closeWithin(each, isPart || key === 'allOf')],
  )
  const isObject = 'properties' in value && 'type' in value && value.type === 'object'
  const isOpen = 'additionalProperties' in value
  // A part of a whole does not know what the other parts allow.
  if (isObject && !isOpen && !isPart) entries.push(['additionalProperties', false])
  return Object.fromEntries(entries)
}
