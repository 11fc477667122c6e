import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operation, operations } from '@newcharactersheet/contract'
import { z } from 'zod'
import { inPlainWords } from './plain-words.ts'

/** What is said of each field that is wrong, by its path. */
function complaints(shape: z.ZodType, value: unknown): Record<string, string> {
  const { error } = shape.safeParse(value, { error: inPlainWords(shape) })
  const said = (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])
  return Object.fromEntries(said)
}

const shape = z.object({
  name: z.string().min(2).max(5),
  count: z.int().min(1).max(4).optional(),
  share: z.number().max(1).nullable(),
  seed: z.int().min(0).default(7),
  whole: z.int(),
  words: z.array(z.string().max(3)).min(1).max(2),
  size: z.literal([1024, 2048]),
  mode: z.enum(['new', 'existing', 'none']),
  only: z.literal('yes'),
  isOn: z.boolean(),
  inner: z.object({ at: z.array(z.object({ x: z.number().min(0) })) }),
  page: z.string().transform(Number).pipe(z.int().min(1).max(100)).optional(),
  email: z.email(),
})

test('a field of the wrong type is told what it must be, with the bounds of a number', () => {
  const wrong = {
    ...{ name: 7, count: 'x', share: 'x', seed: 'x', whole: 1.5, words: 'x', size: 7 },
    ...{ mode: 'old', only: 1, isOn: 'yes', inner: [], page: '0', email: 'me' },
  }
  assert.deepEqual(complaints(shape, wrong), {
    name: 'must be text',
    count: 'must be a whole number from 1 to 4',
    share: 'must be a number of at most 1',
    seed: 'must be a whole number of at least 0',
    whole: 'must be a whole number',
    words: 'must be a list',
    size: 'must be 1024 or 2048',
    mode: 'must be new, existing or none',
    only: 'must be yes',
    isOn: 'must be true or false',
    inner: 'must be an object',
    page: 'must be a whole number from 1 to 100',
    email: 'must be an email address',
  })
})

test('what is too much or too little is told how much it may be, wherever it stands', () => {
  const wrong = {
    name: 'x',
    count: 5,
    share: 2,
    words: ['a', 'b', 'c'],
    inner: { at: [{ x: -1 }] },
  }
  const said = complaints(shape, wrong)
  assert.equal(said.name, 'must have at least 2 characters')
  assert.equal(said.count, 'must be a whole number from 1 to 4')
  assert.equal(said.share, 'must be a number of at most 1')
  assert.equal(said.words, 'must have at most 2 items')
  assert.equal(said['inner.at.0.x'], 'must be a number of at least 0')
  assert.equal(complaints(shape, { words: ['long'] })['words.0'], 'must have at most 3 characters')
  assert.equal(complaints(shape, { words: [] }).words, 'must have at least 1 item')
})

test('a field that is missing is required, and words of the shape itself are kept', () => {
  assert.equal(complaints(shape, {}).name, 'is required')
  const own = z.object({ id: z.string().regex(/^a/, 'must begin with a') })
  assert.equal(complaints(own, { id: 'b' }).id, 'must begin with a')
})

const wrong = [
  ...['text', '', 'x'.repeat(20_000), -1, 1e300, 0.5, true, null],
  ...[{}, [], [null], { data: 1 }],
]

/** Everything that is said of a field when it is given each of these. */
function allComplaints(part: z.ZodObject, name: string): string[] {
  return wrong.flatMap((value) => Object.values(complaints(part, { [name]: value })))
}

test('no call says of any field what only its programmers would understand', () => {
  // Safe: every operation is an Operation; the list only remembers the exact shapes of each.
  const calls = Object.values(operations) as Operation[]
  const parts = calls.flatMap(({ query, body }) => [query, body])
  for (const part of parts.filter((each) => each instanceof z.ZodObject))
    for (const name of Object.keys(part.shape))
      for (const message of allComplaints(part, name))
        assert.doesNotMatch(message, /invalid|expected|received|too (big|small)/i, name)
})
