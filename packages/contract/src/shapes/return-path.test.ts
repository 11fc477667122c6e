import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import type { Operation } from '../operation.ts'
import { operations } from '../operations.ts'
import { returnPath } from './return-path.ts'

const ours = [
  '/',
  '/settings?tab=billing#packs',
  '/a//b',
  '/caf%C3%A9/%20',
  '/search?q=50%25%5c',
  '/search?q=/../.',
  '/.well-known/a..b/...',
  `/${'a'.repeat(499)}`,
]

const others = [
  ...['', 'settings', ' /settings', '/ü', '/%', '/%ff', '/%c0%af', `/${'a'.repeat(500)}`],
  ...['//evil.example', '/\\evil.example', '\\\\evil.example', '/a\\b', ' //evil.example'],
  ...['https://evil.example', 'https:/evil.example', 'javascript:alert(1)'],
  ...['/ /evil.example', '/\t/evil.example', '/\n/evil.example', '/a\0', '/a\r\nSet-Cookie: a=b'],
  ...['/%5cevil.example', '/%5Cevil.example', '/%2fevil.example', '/%2Fevil.example'],
  ...['/%09/evil.example', '/a%0d%0aSet-Cookie:a=b', '/%00'],
  ...['/.//evil.example', '/a/..//evil.example', '/%2e//evil.example', '/a/.%2E', '/..', '/.?a'],
  ...[7, ['/settings'], null],
]

test('a path of this site is one to come back to', () => {
  for (const path of ours) assert.ok(returnPath.safeParse(path).success, path)
})

test('a path that may lead to another site is refused', () => {
  for (const path of others) assert.ok(!returnPath.safeParse(path).success, JSON.stringify(path))
})

test('every call that is told where to go afterwards takes the same paths', () => {
  // Safe: every operation is an Operation; the list only remembers the exact shapes of each.
  const calls = (Object.values(operations) as Operation[]).filter(takesReturnPath)
  assert.ok(calls.length >= 2)
  const isRefused = (call: Operation, path: unknown) =>
    call.body
      .safeParse({ returnPath: path })
      .error?.issues.some(({ path }) => path[0] === 'returnPath') === true
  for (const call of calls) {
    for (const path of ours) assert.ok(!isRefused(call, path), `${call.id}: ${path}`)
    for (const path of others) assert.ok(isRefused(call, path), `${call.id}: ${path}`)
  }
})

function takesReturnPath({ body }: Operation): boolean {
  return body instanceof z.ZodObject && 'returnPath' in body.shape
}
