import assert from 'node:assert/strict'
import { type Operation, operations, sessionCookie } from '@newcharactersheet/contract'
import type { LightMyRequestResponse } from 'fastify'
import type { Ask, TestApp } from './open-test-app.ts'

export const testPassword = 'correct horse battery'

export type TestBrowser = ReturnType<typeof openTestBrowser>

/** A browser at our site: keeps cookies, and says where its pages are from. Has no key. */
export function openTestBrowser(app: TestApp, origin = 'http://localhost') {
  const jar = new Map<string, string>()

  async function call(operation: Operation, ask: Ask = {}): Promise<LightMyRequestResponse> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { origin, ...(cookie !== '' && { cookie }), ...ask.headers }
    const answer = await app.call(operation, { key: null, ...ask, headers })
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) keep(set)
    return answer
  }

  function keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    if (/Max-Age=0/.test(set)) jar.delete(name)
    else jar.set(name, value)
  }

  return {
    call,
    jar,
    session: () => jar.get(sessionCookie),
    /** Who is signed in. */
    uid: async () => (await call(operations.getAuthMe)).json().uid,
  }
}

/** Somebody with an address and a password who is signed in. Needs a server anybody can sign up at. */
export async function signUpInBrowser(app: TestApp, email: string) {
  const browser = openTestBrowser(app)
  const answer = await browser.call(operations.signUp, {
    body: { email, password: testPassword, name: 'Kay' },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  const accountId: string = answer.json().uid
  return { ...browser, accountId, email }
}
