import { newId } from '../../../packages/server/src/platform/id.ts'
import { type Described, type Document, follow, type Schema } from './document.ts'

const bounds = [
  ...['minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
] as const

/** A place in a request where the document sets a bound. */
export type Edge = {
  in: 'query' | 'body'
  /** The steps to it; 0 is any item of a list. */
  path: (string | 0)[]
  bound: string
  limit: number
  schema: Schema
}

/** Every bound the document sets to what is sent with a call, but for ids, which have a pattern alone. */
export function edgesOf(document: Document, described: Described): Edge[] {
  const inQuery = described.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema }) => edgesIn(document, schema, { in: 'query', path: [name] }))
  const body = described.requestBody?.content['application/json']
  if (body === undefined) return inQuery
  return [...inQuery, ...edgesIn(document, body.schema, { in: 'body', path: [] })]
}

function edgesIn(document: Document, given: Schema, place: Pick<Edge, 'in' | 'path'>): Edge[] {
  const schema = follow<Schema>(document, given)
  const own = bounds.flatMap((bound): Edge[] => {
    const limit = schema[bound]
    return typeof limit === 'number' ? [{ ...place, bound, limit, schema }] : []
  })
  const below = (part: unknown, step?: string | 0) =>
    isSchema(part)
      ? edgesIn(document, part, {
          ...place,
          path: [...place.path, ...(step === undefined ? [] : [step])],
        })
      : []
  const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : []
  return [
    ...own,
    ...properties.flatMap(([name, part]) => below(part, name)),
    ...below(schema.items, 0),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((kind) =>
      [schema[kind]].flat().flatMap((part) => below(part)),
    ),
  ]
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How a refusal names the place. */
export function nameOf({ path }: Edge): string {
  return path.join('.')
}

/** What is just within a bound, and what is just past it; undefined where nothing can be past it. */
export function valuesAt(
  edge: Edge,
  { letter = 'a', item }: { letter?: string; item: unknown },
): { within: unknown; past: unknown } {
  const { bound, limit, schema } = edge
  const text = (length: number) => (length < 0 ? undefined : textOf(schema, length, letter))
  const list = (length: number) => (length < 0 ? undefined : Array(length).fill(item))
  switch (bound) {
    case 'minLength':
      return { within: text(limit), past: text(limit - 1) }
    case 'maxLength':
      return { within: text(limit), past: text(limit + 1) }
    case 'minItems':
      return { within: list(limit), past: list(limit - 1) }
    case 'maxItems':
      return { within: list(limit), past: list(limit + 1) }
    case 'minimum':
      return { within: limit, past: limit - 1 }
    case 'maximum':
      return { within: limit, past: limit + 1 }
    case 'exclusiveMinimum':
      return { within: limit + 0.001, past: limit }
    default:
      return { within: limit - 0.001, past: limit }
  }
}

/** A text of just such a length, of the form the schema asks for. */
function textOf({ format, pattern = '' }: Schema, length: number, letter: string): string {
  const end = '@example.com'
  // Nobody has the address yet.
  if (format === 'email') return `${newId().padEnd(length - end.length, 'a')}${end}`
  const start = String(pattern).startsWith('^\\/') ? '/' : ''
  return start + letter.repeat(Math.max(0, length - start.length))
}

/** The same request with a value at a place; what is not there on the way is made. */
export function withValue(body: unknown, [step, ...rest]: Edge['path'], value: unknown): unknown {
  if (step === undefined) return value
  if (step === 0) return [withValue(Array.isArray(body) ? body[0] : undefined, rest, value)]
  const object = typeof body === 'object' && body !== null ? body : {}
  return { ...object, [step]: withValue(Reflect.get(object, step), rest, value) }
}
