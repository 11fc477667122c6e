import { z } from 'zod'
import { type ErrorCode, errorMeaning, errorStatus } from '../errors.ts'
import { type Operation, promisedErrors } from '../operation.ts'
import { errorAnswer } from '../shapes/error.ts'
import { headersOf } from './headers.ts'
import type { JsonSchema, Schemas } from './schemas.ts'

/** One answer for each status a call may be refused with, naming the codes that come with it. */
export function refusals(call: Operation, schemas: Schemas): JsonSchema {
  const codesByStatus = Map.groupBy(promisedErrors(call), (code) => errorStatus[code])
  const entries = [...codesByStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `${code}: ${errorMeaning[code]}`).join('\n\n'),
      headers: headersOf(call, status),
      content: {
        'application/json': {
          schema: errorSchema(codes, schemas),
          examples: Object.fromEntries(
            codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
          ),
        },
      },
    },
  ])
  return Object.fromEntries(entries)
}

/** Each set of codes is a type of its own, so that clients know what to look for where. */
function errorSchema(codes: ErrorCode[], { define, schemaOf }: Schemas): JsonSchema {
  const [first, ...others] = codes
  if (first === undefined) return {}
  const { error } = errorAnswer.shape
  const narrowed = error.extend({ code: z.enum([first, ...others]) })
  const whole = withRequired(errorStatus[first], narrowed)
  const name = `${codes.map(pascalCase).join('Or')}Error`
  return define(name, schemaOf(z.object({ error: whole }), 'output'))
}

/** What an error has beyond the fields every one has, by its status. */
function withRequired(status: number, error: typeof errorAnswer.shape.error): z.ZodType {
  if (status === 400) return error.required({ fields: true })
  if (status === 402) return error.required({ required: true, balance: true })
  return error
}

function pascalCase(code: string): string {
  return code
    .split('_')
    .map((word) => `${word[0]}${word.slice(1).toLowerCase()}`)
    .join('')
}

/** An answer of each code that some call promises, which the calls refer to. */
export function errorExamples(calls: readonly Operation[]): JsonSchema {
  const codes = new Set(calls.flatMap(promisedErrors))
  return Object.fromEntries(
    [...codes].map((code) => [code, { summary: errorMeaning[code], value: errorExample(code) }]),
  )
}

/** An answer with this code, as a caller would see it. */
export function errorExample(code: ErrorCode): z.output<typeof errorAnswer> {
  const message = errorMeaning[code]
  const docs = `https://newcharactersheet.com/docs/errors/${code}`
  const error = { code, message, requestId: '3f2a9c41', docs }
  if (code === 'INVALID_REQUEST')
    return { error: { ...error, fields: [{ path: 'prompt', message: 'must not be empty' }] } }
  if (errorStatus[code] === 400) return { error: { ...error, fields: [{ path: '', message }] } }
  if (code === 'INSUFFICIENT_CREDITS') return { error: { ...error, required: 12, balance: 3 } }
  return { error }
}
