import { gzipSync } from 'node:zlib'
import { type Document, follow, type Schema } from '../document.ts'
import { hostileTexts } from './texts.ts'

/** Where a value stands in a body: names of fields, and numbers of items. */
export type Place = readonly (string | number)[]

/** A place with the schemas of what may stand there. */
export type KnownPlace = { at: Place; shapes: readonly Schema[] }

/** Every place a schema names, down to the first item of each list. */
export function placesIn(document: Document, schema: Schema): KnownPlace[] {
  const found = new Map<string, KnownPlace>()

  function add(at: Place, inner: Schema): void {
    const shapes = [...(found.get(at.join())?.shapes ?? []), ...partsOf(document, inner)]
    found.set(at.join(), { at, shapes })
    lookInto(at, inner)
  }

  function lookInto(at: Place, outer: Schema): void {
    for (const { properties = {}, items } of partsOf(document, outer)) {
      for (const [name, inner] of Object.entries(properties ?? {})) add([...at, name], inner)
      // Safe: the items of a schema are a schema.
      if (items !== undefined) add([...at, 0], items as Schema)
    }
  }

  lookInto([], schema)
  return [...found.values()]
}

/** A schema, or those it is put together from. */
function partsOf(document: Document, schema: Schema): Schema[] {
  // Safe: a schema is a thing of the document, or refers to one.
  const whole = follow(document, schema as Schema | { $ref: string }) as Schema
  // Safe: within a schema these are schemas.
  const parts = [whole.anyOf, whole.oneOf, whole.allOf].flatMap((each) => (each ?? []) as Schema[])
  return parts.length === 0 ? [whole] : parts.flatMap((part) => partsOf(document, part))
}

/** A body with another value somewhere; what leads there is made if it is not there. */
export function withValue(body: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') return [withValue(undefined, rest, value)]
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const inner = withValue(new Map(fields).get(step), rest, value)
  return { ...Object.fromEntries(fields), [step]: inner }
}

/** JSON for what JSON.stringify has no word for. */
const written: Record<string, string> = {
  'as it is: -0': '-0',
  'as it is: 1e999': '1e999',
  'as it is: -1e999': '-1e999',
  'as it is: long': '1'.repeat(1_000),
  'as it is: deep': '['.repeat(5_000) + ']'.repeat(5_000),
  'as it is: proto': '{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}',
}

/** As JSON.stringify, but for those that stand for what it cannot write. */
export function writeJson(body: unknown): string {
  return JSON.stringify(body).replaceAll(/"(as it is: [^"]+)"/g, (_, name) => written[name] ?? '')
}

/** What is put in any place, by what is the matter with it. */
const forAll: Record<string, unknown> = {
  null: null,
  true: true,
  zero: 0,
  'as it is: -0': 'as it is: -0',
  'as it is: proto': 'as it is: proto',
  'as it is: deep': 'as it is: deep',
  vast: 1e308,
  'no list': {},
  'an empty list': [],
  'a list in a list': [[[[]]]],
  'a long list': Array.from({ length: 20_000 }, () => 'a'),
  'a list of everything': [null, 'a\0b', '\ud800', -1, {}, 'a'],
  'an object in objects': { a: { b: { c: [{ toString: 1, length: -1 }] } } },
}

const textsForAll = [
  ...['empty', 'a NUL', 'half a surrogate pair', 'written backwards', 'a date', 'a long word'],
  ...['a name every object has', 'more than any number'],
]

/** What is put where a number may be. */
const numbers: Record<string, unknown> = {
  ...Object.fromEntries(Object.keys(written).map((name) => [name, name])),
  'less than nothing': -1,
  'a fraction': 0.1,
  'next to nothing': 5e-324,
  'just too large for 32 bits': 2 ** 32,
  'the largest whole number': Number.MAX_SAFE_INTEGER,
  'no whole number any more': 2 ** 63,
}

/** All that is put anywhere. */
export const hostileValues: Record<string, unknown> = { ...hostileTexts, ...numbers, ...forAll }

/** What is put into a place: of texts and of numbers more where one may be. */
export function hostileValuesFor({ shapes }: KnownPlace): Record<string, unknown> {
  const types = shapes.flatMap(({ type }) => type ?? [])
  const isText = types.length === 0 || types.includes('string')
  const isNumber = types.includes('integer') || types.includes('number')
  const texts = Object.entries(hostileTexts).filter(
    ([what]) => isText || textsForAll.includes(what),
  )
  return { ...Object.fromEntries(texts), ...(isNumber ? numbers : {}), ...forAll }
}

export type HostileBody = { body: Buffer | string; headers?: Record<string, string> }

/** A body that is wrong as a whole, made from one that is right. */
export type Spoil = (right: string) => HostileBody

const json = 'application/json'
const depth = 100_000
const deepLists = '['.repeat(depth) + ']'.repeat(depth)
const longList = `[${'0,'.repeat(depth)}0]`
const manyFields = Array.from({ length: 20_000 }, (_, n) => `"a${n}":1`).join()

/** Ways to spoil a body, by what is the matter with it then. */
export const spoils: Readonly<Record<string, Spoil>> = {
  ...only('[]', '"a"', '1', 'null', 'true', '[{}]', '-0', '1e999', '""', '', ' ', "{'a':1}"),
  'a deep field': (right) => ({ body: withFields(right, `"a":${deepLists}`) }),
  'everything twice': (right) => ({ body: withFields(right, right.slice(1, -1)) }),
  'names every object has': (right) => ({
    body: withFields(right, '"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},"toString":1'),
  }),
  'a mark at the beginning': (right) => ({ body: `\ufeff${right}` }),
  'bytes that are no UTF-8': (right) => ({
    body: Buffer.from(withFields(right, '"a":"\xff\xc0\x80"'), 'latin1'),
  }),
  'a NUL at the end': (right) => ({ body: `${right}\0` }),
  'cut off': (right) => ({ body: right.slice(0, -1) }),
  'cut off in a text': () => ({ body: '{"a":"b' }),
  'more behind it': (right) => ({ body: `${right}{}` }),
  ...packed('gzip', 'gzip, gzip', 'br', 'nonsense', 'identity', ';', ','),
  ...inAlphabet('utf-16', 'iso-8859-1', 'nonsense', 'utf-7', '"utf-8"'),
  ...typed('', 'text/plain', 'application/xml', 'application/x-www-form-urlencoded', '*/*', '/'),
  ...typed(';', 'application', 'application/', 'APPLICATION/JSON', 'text/json', '__proto__'),
  ...typed(`${json};`, `${json}; charset`, `${json}; charset=`, `${json}; charset="utf-8`),
  ...typed(`${json}; charset=utf-8; charset=utf-16`, `${json}, text/plain`, `${json}p`),
  ...typed('application/vnd.api+json', `${json}; a=${'b'.repeat(8_000)}`, 'multipart/form-data'),
  ...typed('multipart/form-data; boundary=', 'multipart/form-data; boundary=a'),
  ...typed('multipart/mixed; boundary=a', 'multipart/form-data; boundary="'),
}

/** Ways that make a body large. Those who take it do not get to see it, or not what is in it. */
export const largeSpoils: Readonly<Record<string, Spoil>> = {
  'deep lists': () => ({ body: deepLists }),
  'deep lists without end': () => ({ body: '['.repeat(depth) }),
  'deep objects': () => ({ body: `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}` }),
  'a long list': () => ({ body: longList }),
  'many fields': (right) => ({ body: withFields(right, manyFields) }),
  'many deep fields': (right) => ({ body: withFields(right, `"data":${deepLists},"a":"data"`) }),
}

/** An object with more fields before its own. */
function withFields(right: string, fields: string): string {
  const own = right.slice(1, -1)
  return `{${[fields, own].filter(Boolean).join()}}`
}

function only(...bodies: string[]): Record<string, Spoil> {
  return Object.fromEntries(bodies.map((body) => [`only ${body}`, () => ({ body })]))
}

function packed(...codings: string[]): Record<string, Spoil> {
  const spoil = (coding: string) => (right: string) => ({
    body: gzipSync(right),
    headers: { 'content-encoding': coding },
  })
  return Object.fromEntries(codings.map((coding) => [`packed by ${coding}`, spoil(coding)]))
}

function inAlphabet(...charsets: string[]): Record<string, Spoil> {
  const spoil = (charset: string) => (right: string) => ({
    body: Buffer.from(right, 'utf16le'),
    headers: { 'content-type': `${json}; charset=${charset}` },
  })
  return Object.fromEntries(charsets.map((charset) => [`written in ${charset}`, spoil(charset)]))
}

function typed(...types: string[]): Record<string, Spoil> {
  const spoil = (type: string) => (right: string) => ({
    body: right,
    headers: { 'content-type': type },
  })
  return Object.fromEntries(types.map((type) => [`said to be ${type.slice(0, 99)}`, spoil(type)]))
}
