import type { Random } from '../../../../packages/engine/src/math/random.ts'
import { type Document, follow, type Schema } from '../document.ts'
import { hostileValues } from './bodies.ts'

const everything = Object.values(hostileValues)

/** Letters of many kinds: plain ones, those with a meaning to somebody, and halves of pairs. */
const letters = [
  ...'abcXYZ0129_-. ,;:/\\"\'`%&?#@!<>{}[]()*+=|~^$\n\r\t\0',
  ...['\u00e4', '\u0301', '\u200d', '\u202e', '\u2028', '\ufeff', '\uffff', '\ud800'],
  ...['\udfff', '🧙'],
]

/** Makes values that are nearly what schemas of a document ask for. */
export function openFuzzer(document: Document, random: Random, known: readonly string[]) {
  /** Often something that is there, for calls about nothing are soon over. */
  function text(least = 0, most = 60): string {
    if (known.length > 0 && random.bool(0.4)) return random.pick(known)
    const lengths = [least, most, most + 1, Math.max(0, least - 1), random.integer(0, 40)]
    const length = random.pick(lengths)
    const alphabet = random.bool(0.5) ? letters.slice(0, 10) : letters
    return Array.from({ length: Math.min(length, 20_000) }, () => random.pick(alphabet)).join('')
  }

  function number({ minimum, maximum, exclusiveMinimum, type }: Schema): number {
    const least = Number(minimum ?? exclusiveMinimum ?? 0)
    const most = Number(maximum ?? 2 ** 53)
    const edges = [least, most, least - 1, most + 1, 2 ** 31]
    const value = random.pick([...edges, random.between(least, most)])
    return type !== 'number' && random.bool(0.8) ? Math.trunc(value) : value
  }

  function list({ items, maxItems }: Schema): unknown[] {
    const most = Math.min(Number(maxItems ?? 4), 60)
    const length = random.pick([0, 1, 2, most, most + 1])
    // Safe: the items of a schema are a schema.
    return Array.from({ length }, () => value((items ?? {}) as Schema))
  }

  function object({ properties, required }: Schema): object {
    const needed = Array.isArray(required) ? required : []
    // Safe: the properties of a schema are schemas.
    const all = Object.entries((properties ?? {}) as Record<string, Schema>)
    const given = all.filter(([name]) => random.bool(needed.includes(name) ? 0.95 : 0.4))
    const fields = given.map(([name, schema]): [string, unknown] => [name, value(schema)])
    if (random.bool(0.1)) fields.push([text(), random.pick(everything)])
    return Object.fromEntries(fields)
  }

  function value(schema: Schema): unknown {
    if (random.bool(0.07)) return random.pick(everything)
    // Safe: a schema is a thing of the document, or refers to one.
    const found = follow(document, schema as Schema | { $ref: string }) as Schema
    // Safe: as above.
    const choices = (found.anyOf ?? found.oneOf) as Schema[] | undefined
    if (choices !== undefined) return value(random.pick(choices))
    if (Array.isArray(found.enum)) return random.pick(found.enum)
    if ('const' in found) return found.const
    return ofType(String([found.type].flat()[0]), found)
  }

  function ofType(type: string, schema: Schema): unknown {
    if (type === 'object') return object(schema)
    if (type === 'array') return list(schema)
    if (type === 'integer' || type === 'number') return number(schema)
    if (type === 'boolean') return random.bool()
    return text(Number(schema.minLength ?? 0), Number(schema.maxLength ?? 60))
  }

  /** A few bytes of a text changed, taken out or said again. */
  function scratch(whole: string): Buffer {
    const bytes = [...Buffer.from(whole)]
    for (let count = random.integer(1, 4); count > 0; count -= 1) {
      const at = random.integer(0, bytes.length)
      const change = random.pick(['other', 'none', 'again'] as const)
      if (change === 'other') bytes[at] = random.integer(0, 255)
      else if (change === 'none') bytes.splice(at, random.integer(1, 8))
      else bytes.splice(at, 0, ...bytes.slice(at, at + random.integer(1, 8)))
    }
    return Buffer.from(bytes)
  }

  return { text, value, scratch }
}
