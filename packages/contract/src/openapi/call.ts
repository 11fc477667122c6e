import type { z } from 'zod'
import { type ErrorCode, errorMeaning, errorStatus } from '../errors.ts'
import { type Operation, promisedErrors } from '../operation.ts'
import { errorAnswer } from '../shapes/error.ts'
import type { JsonSchema } from './schemas.ts'

type SchemaOf = (shape: z.ZodType) => JsonSchema
type Answer = { description: string; [key: string]: unknown }

/** Describes one call as an OpenAPI operation. */
export function describeCall(call: Operation, schemaOf: SchemaOf): JsonSchema {
  return {
    operationId: call.id,
    summary: call.summary,
    ...(call.description === '' ? {} : { description: call.description }),
    ...security(call),
    parameters: parameters(call, schemaOf),
    ...requestBody(call, schemaOf),
    responses: { ...answers(call, schemaOf), ...refusals(call, schemaOf) },
    'x-rateLimit': call.rateLimit,
    ...(call.auth === 'none' ? {} : { 'x-access': call.access }),
    ...(call.isForOperators ? { 'x-for-operators': true } : {}),
    ...(call.feature === undefined ? {} : { 'x-feature': call.feature }),
  }
}

function security(call: Operation): JsonSchema {
  if (call.auth === 'none') return { security: [] }
  const keys = [{ ApiKey: [] }, { Bearer: [] }, { Session: [] }]
  return { security: call.auth === 'optional' ? [{}, ...keys] : keys }
}

function parameters(call: Operation, schemaOf: SchemaOf): JsonSchema[] {
  const examples = call.examples.params ?? {}
  return [
    ...fields(call.params, schemaOf).map(({ name, schema }) => ({
      name,
      in: 'path',
      required: true,
      schema,
      ...(examples[name] === undefined ? {} : { example: examples[name] }),
    })),
    ...fields(call.query, schemaOf).map(({ name, schema, required }) => ({
      name,
      in: 'query',
      required,
      schema,
    })),
    ...Object.entries(call.headers).map(([name, description]) => ({
      name,
      in: 'header',
      required: false,
      description,
      schema: { type: 'string' },
    })),
  ]
}

function fields(shape: z.ZodType, schemaOf: SchemaOf) {
  const schema = schemaOf(shape)
  // Safe: a JSON Schema of an object has these two parts, or lacks them.
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const required = (schema.required ?? []) as string[]
  return Object.entries(properties).map(([name, property]) => ({
    name,
    schema: property,
    required: required.includes(name),
  }))
}

function requestBody(call: Operation, schemaOf: SchemaOf): JsonSchema {
  if (call.bodyTypes.length === 0) return {}
  const schema = schemaOf(call.body)
  const content = call.bodyTypes.map((type) => [type, { schema, example: call.examples.body }])
  return { requestBody: { required: true, content: Object.fromEntries(content) } }
}

function answers(call: Operation, schemaOf: SchemaOf): Record<string, Answer> {
  const usual = {
    status: call.status,
    description: call.summary,
    ...(hasBody(call) ? { shape: call.answer, type: call.answerType } : {}),
    example: call.examples.answer,
  }
  const all = [usual, ...call.otherAnswers].map((answer) => {
    const { status, description, shape, type = 'application/json', example } = answer
    const schema = shape === undefined ? {} : { schema: schemaOf(shape) }
    const isEmpty = shape === undefined && answer.type === undefined
    const content = { [type]: { ...schema, ...(example === undefined ? {} : { example }) } }
    return [
      status,
      { description, headers: headersOf(call, status), ...(isEmpty ? {} : { content }) },
    ]
  })
  return Object.fromEntries(all)
}

/** Whether the usual answer of a call says more than that it is done. */
function hasBody({ status }: Operation): boolean {
  return status !== 204 && status !== 303
}

function headersOf(call: Operation, status: number): JsonSchema {
  const own = status < 400 ? call.answerHeaders : {}
  const described = Object.entries(own).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ])
  const limited = call.rateLimit === 'none' ? [] : ['RateLimit', 'RateLimit-Policy']
  const waiting = status === 429 || status === 503 ? ['Retry-After'] : []
  const shared = ['X-Request-Id', ...limited, ...waiting].map((name) => [
    name,
    { $ref: `#/components/headers/${name}` },
  ])
  return Object.fromEntries([...described, ...shared])
}

/** One answer for each status, naming the codes that come with it. */
function refusals(call: Operation, schemaOf: SchemaOf): Record<string, Answer> {
  const codesByStatus = Map.groupBy(promisedErrors(call), (code) => errorStatus[code])
  const other = new Set<number>(call.otherAnswers.map(({ status }) => status))
  const entries = [...codesByStatus].map(([status, codes]) => {
    const schema = other.has(status) ? {} : { schema: errorSchema(codes, schemaOf) }
    const content = { 'application/json': { ...schema, examples: errorExamples(codes) } }
    const description = codes.map((code) => `${code}: ${errorMeaning[code]}`).join('\n')
    return [status, { description, headers: headersOf(call, status), content }]
  })
  return Object.fromEntries(entries)
}

function errorSchema(codes: readonly ErrorCode[], schemaOf: SchemaOf): JsonSchema {
  const error = { type: 'object', properties: { code: { enum: codes } } }
  return { allOf: [schemaOf(errorAnswer), { type: 'object', properties: { error } }] }
}

function errorExamples(codes: readonly ErrorCode[]): JsonSchema {
  return Object.fromEntries(codes.map((code) => [code, { value: errorExample(code) }]))
}

/** An answer with this code, as a caller would see it. */
export function errorExample(code: ErrorCode): z.output<typeof errorAnswer> {
  const message = errorMeaning[code]
  const docs = `https://newcharactersheet.com/docs/errors/${code}`
  const error = { code, message, requestId: 'req_1', docs }
  if (code === 'INVALID_REQUEST')
    return { error: { ...error, fields: [{ path: 'prompt', message: 'must not be empty' }] } }
  if (code === 'INSUFFICIENT_CREDITS') return { error: { ...error, required: 12, balance: 3 } }
  return { error }
}
