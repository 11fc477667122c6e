import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorStatus } from '../../packages/contract/src/errors.ts'
import { buildOpenApi } from '../../packages/contract/src/index.ts'
import { type Operation, promisedErrors } from '../../packages/contract/src/operation.ts'
import { operations } from '../../packages/contract/src/operations.ts'
import {
  type Content,
  callsOf,
  closed,
  type Described,
  type Document,
  follow,
  openJudge,
} from './support/document.ts'

const rateLimits = {
  readsPerMinute: 2000,
  writesPerMinute: 300,
  generationsPerMinute: 10,
  signInsPerMinute: 10,
  keyRequestsPerDay: 1000,
}
// Safe: the tests of this file look whether it is one.
const document = buildOpenApi({ serverUrl: 'https://ncs.example', rateLimits }) as Document
const described = new Map(callsOf(document).map((call) => [call.described.operationId, call]))
// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations) as Operation[]

function describedAs({ id }: Operation): Described {
  const call = described.get(id)
  assert.ok(call, `${id} is not described`)
  return call.described
}

/** Every example in some content, by name. */
function examplesOf(content: Content): [string, unknown][] {
  const named = Object.entries(content.examples ?? {}).map(([name, example]): [string, unknown] => [
    name,
    follow(document, example).value,
  ])
  return content.example === undefined ? named : [['example', content.example], ...named]
}

/** The bodies a call takes and gives, each with where it stands. */
function contentsOf(call: Described): [string, Content][] {
  const bodies = [
    ['request', call.requestBody] as const,
    ...Object.entries(call.responses).map(([status, response]) => [status, response] as const),
  ]
  return bodies.flatMap(([place, body]) =>
    Object.entries(body?.content ?? {}).map(([type, content]): [string, Content] => [
      `${call.operationId} ${place} ${type}`,
      content,
    ]),
  )
}

test('every schema is one a strict validator takes', () => {
  const judge = openJudge(document)
  for (const [name, schema] of Object.entries(document.components.schemas))
    assert.doesNotThrow(() => judge(schema, {}), name)
})

test('every example is valid by its schema, and has no field the schema does not name', () => {
  const strict = closed(document)
  const judge = openJudge(strict)
  let count = 0
  for (const call of callsOf(strict))
    for (const [place, content] of contentsOf(call.described))
      for (const [name, example] of examplesOf(content)) {
        assert.deepEqual(judge(content.schema, example), [], `${place} ${name}`)
        count += 1
      }
  assert.ok(count > 500, `only ${count} examples`)
})

test('every body there and back has an example', () => {
  for (const call of calls)
    for (const [place, content] of contentsOf(describedAs(call))) {
      const isBytes = content.schema.format === 'binary'
      assert.ok(isBytes || examplesOf(content).length > 0, place)
    }
})

test('every promised error stands under its status with an example of its own', () => {
  for (const call of calls)
    for (const code of promisedErrors(call)) {
      const response = describedAs(call).responses[errorStatus[code]]
      const content = response?.content?.['application/json']
      assert.deepEqual(content?.examples?.[code], { $ref: `#/components/examples/${code}` })
      assert.match(response?.description ?? '', new RegExp(`^${code}: `, 'm'))
    }
})

test('an answer that says nothing has no content, and one to wait for says how long', () => {
  for (const call of calls) {
    for (const [status, { content, headers }] of Object.entries(describedAs(call).responses)) {
      const place = `${call.id} ${status}`
      if (['204', '303', '304'].includes(status)) assert.equal(content, undefined, place)
      else assert.ok(content, place)
      assert.ok('X-Request-Id' in headers, place)
      assert.equal('RateLimit' in headers, call.rateLimit !== 'none', place)
      if (status === '429' || status === '503') assert.ok('Retry-After' in headers, place)
      if (status === '303') assert.ok('Location' in headers, place)
    }
  }
})

test('every parameter says what it means and shows a value the call takes', () => {
  const judge = openJudge(document)
  for (const call of calls) {
    const { parameters } = describedAs(call)
    for (const { name, in: place, description, schema, example } of parameters) {
      const named = `${call.id} ${place} ${name}`
      assert.ok(description, `${named} has no description`)
      if (place === 'header') continue
      assert.notEqual(example, undefined, `${named} has no example`)
      assert.deepEqual(judge(schema, example), [], named)
    }
    const values = (place: string) =>
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === place)
          .map(({ name, example }) => [name, String(example)]),
      )
    assert.ok(call.params.safeParse(values('path')).success, call.id)
    assert.ok(call.query.safeParse(values('query')).success, call.id)
  }
})

test('every call has a chapter, its limits and its ways to be recognised', () => {
  const chapters = document.tags.map(({ name }) => name)
  const used = new Set<string>()
  for (const call of calls) {
    const { tags, security, 'x-rateLimits': limits } = describedAs(call)
    assert.equal(tags.length, 1)
    for (const tag of tags) assert.ok(chapters.includes(tag) && used.add(tag), tag)
    for (const limit of limits) assert.ok(document['x-rateLimits'][limit], limit)
    assert.equal(limits.includes('key'), call.auth !== 'none')
    const schemes = security.flatMap((each) => Object.keys(each))
    assert.deepEqual(schemes, call.auth === 'none' ? [] : ['ApiKey', 'Bearer', 'Session'])
    for (const scheme of schemes) assert.ok(document.components.securitySchemes[scheme], scheme)
    const mayBeNobody = call.auth !== 'none' && security.some((each) => !Object.keys(each).length)
    assert.equal(mayBeNobody, call.auth === 'optional')
  }
  assert.deepEqual([...used].sort(), chapters.sort())
})

test('a form says it has files, and the same body as JSON does not', () => {
  for (const call of calls.filter(({ multipart }) => multipart.fileFields.length > 0)) {
    const { requestBody } = describedAs(call)
    for (const [type, { schema }] of Object.entries(requestBody?.content ?? {})) {
      const { properties } = follow<{ properties?: object }>(document, schema)
      for (const field of call.multipart.fileFields)
        assert.equal(field in (properties ?? {}), type === 'multipart/form-data', type)
    }
  }
})

test('numbers that outgrow 32 bits say so, for those who make types of them', () => {
  const integers = [...JSON.stringify(document).matchAll(/\{[^{}]*"type":"integer"[^{}]*\}/g)]
  assert.ok(integers.length > 50)
  for (const [text] of integers) {
    const { format, maximum, enum: values } = JSON.parse(text)
    if (values !== undefined) continue
    assert.ok(format === 'int64' || format === 'int32', text)
    if (maximum >= 2 ** 31) assert.equal(format, 'int64', text)
  }
})
