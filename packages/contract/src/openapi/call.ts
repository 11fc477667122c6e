import { addressLimits, type BodyType, type Operation, scopesFor } from '../operation.ts'
import { headersOf } from './headers.ts'
import { parameters } from './parameters.ts'
import { refusals } from './refusals.ts'
import type { JsonSchema, Schemas } from './schemas.ts'
import { tagOf } from './tags.ts'

/** Describes one call as an OpenAPI operation. */
export function describeCall(call: Operation, schemas: Schemas): JsonSchema {
  return {
    operationId: call.id,
    tags: [tagOf(call.path)],
    summary: call.summary,
    ...(call.description === '' ? {} : { description: call.description }),
    ...security(call),
    parameters: parameters(call, schemas),
    ...requestBody(call, schemas),
    responses: { ...answers(call, schemas), ...refusals(call, schemas) },
    'x-rateLimits': limitsOf(call),
    ...accessOf(call),
    ...(call.isForOperators ? { 'x-for-operators': true } : {}),
    ...(call.feature === undefined ? {} : { 'x-feature': call.feature }),
  }
}

function security(call: Operation): JsonSchema {
  if (call.auth === 'none') return { security: [] }
  const keys = [{ ApiKey: [] }, { Bearer: [] }, { Session: [] }]
  return { security: call.auth === 'optional' ? [{}, ...keys] : keys }
}

/** The scopes of which a key needs one; or that no scope is enough. */
function accessOf({ auth, access }: Operation): JsonSchema {
  if (auth === 'none') return {}
  const enough = scopesFor(access)
  return enough === undefined ? { 'x-full-access': true } : { 'x-scopes': enough }
}

/** Names of the limits, as the document's own `x-rateLimits` explains them. */
function limitsOf(call: Operation): string[] {
  return [...addressLimits(call), ...(call.auth === 'none' ? [] : ['key'])]
}

function requestBody(call: Operation, schemas: Schemas): JsonSchema {
  if (call.bodyTypes.length === 0) return {}
  const content = call.bodyTypes.map((type) => [
    type,
    {
      schema: bodySchema(call, type, schemas),
      example: call.examples.body,
      ...(type === 'multipart/form-data' ? { encoding: fileEncoding(call) } : {}),
    },
  ])
  return { requestBody: { required: true, content: Object.fromEntries(content) } }
}

/** Files come in a form alone: the same body as JSON is described without them. */
function bodySchema(call: Operation, type: BodyType, schemas: Schemas): JsonSchema {
  const schema = schemas.schemaOf(call.body, 'input')
  const { fileFields } = call.multipart
  if (fileFields.length === 0 || type === 'multipart/form-data') return schema
  const { properties, ...whole } = schemas.look(schema)
  const kept = Object.entries(properties ?? {}).filter(([name]) => !fileFields.includes(name))
  const name = `${call.id[0]?.toUpperCase()}${call.id.slice(1)}Json`
  return schemas.define(name, { ...whole, properties: Object.fromEntries(kept) })
}

function fileEncoding({ multipart }: Operation): JsonSchema {
  const contentType = 'image/png, image/jpeg, image/webp, image/gif, image/avif'
  return Object.fromEntries(multipart.fileFields.map((name) => [name, { contentType }]))
}

function answers(call: Operation, schemas: Schemas): JsonSchema {
  const { schemaOf } = schemas
  const others = call.otherAnswers.map((answer) => {
    const { status, description, shape, example, headers } = answer
    const type = answer.type ?? (shape === undefined ? undefined : 'application/json')
    const schema = shape === undefined ? binary : schemaOf(shape, 'output')
    const content = type === undefined ? {} : { [type]: { schema, ...withExamples(example) } }
    return [status, answerOf(description, headersOf(call, status, headers), content)]
  })
  const headers = headersOf(call, call.status, call.answerHeaders)
  const usual = answerOf(call.summary, headers, usualContent(call, schemas))
  return Object.fromEntries([[call.status, usual], ...others])
}

/** Bytes of a picture or another file. */
const binary = { type: 'string', format: 'binary' }

/** Nothing, where a call says no more than that it is done. */
function usualContent(call: Operation, { schemaOf }: Schemas): JsonSchema {
  if (call.status === 204 || call.status === 303) return {}
  const { answer, more } = call.examples
  const usual = { schema: schemaOf(call.answer, 'output'), ...withExamples(answer, more) }
  const others = call.otherTypes.map(({ type, shape, example }) => [
    type,
    { schema: schemaOf(shape, 'output'), ...withExamples(example) },
  ])
  return { [call.answerType]: usual, ...Object.fromEntries(others) }
}

function withExamples(example: unknown, more?: Record<string, unknown>): JsonSchema {
  if (example === undefined) return {}
  if (more === undefined) return { example }
  const named = Object.entries({ usual: example, ...more })
  return { examples: Object.fromEntries(named.map(([name, value]) => [name, { value }])) }
}

function answerOf(description: string, headers: JsonSchema, content: JsonSchema): JsonSchema {
  return { description, headers, ...(Object.keys(content).length === 0 ? {} : { content }) }
}
