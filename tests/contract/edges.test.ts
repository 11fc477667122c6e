import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operation, operations } from '../../packages/contract/src/index.ts'
import { openPasswords } from '../../packages/server/src/auth/passwords.ts'
import { blankPage } from '../../packages/server/src/generations/stand-in.ts'
import { newId } from '../../packages/server/src/platform/id.ts'
import type { Answer, Ask } from './support/ask.ts'
import { callsOf } from './support/document.ts'
import { type Edge, edgesOf, nameOf, valuesAt, withValue } from './support/edges.ts'
import { openFootprint } from './support/footprint.ts'
import { openMailServer } from './support/mail-server.ts'
import { emailOf } from './support/people.ts'
import { makeSubject, type Subject } from './support/subjects.ts'
import { signIn } from './support/usual-errors.ts'
import { openWorld } from './support/world.ts'

const mail = { smtpUrl: await openMailServer(), from: 'sheets@example.com' }
const world = await openWorld({ config: { signIn, mail } })
// Passwords are set often here, and nobody is to guess them.
Object.assign(world.context.auth.passwords, openPasswords({ N: 16, r: 1, p: 1 }))
const look = await openFootprint(world)
// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = operations as unknown as Record<string, Operation>
const edges = callsOf(world.document).flatMap(({ described }) =>
  edgesOf(world.document, described).map((edge) => ({ edge, call: calls[described.operationId] })),
)

/** What is no word of ours for being long or short, but says that something else is meant. */
const meanings: [field: string, message: RegExp][] = [
  ['cursor', /must be a nextCursor/],
  ['modelOverride', /must be the id or an alias/],
  ['resolution', /must be one of/],
  ['format', /must be one of/],
  ['voice', /must be one of/],
  ['expiresAt', /must be in the future/],
  ['state', /must be the one this browser was given/],
  ['data', /must be base64/],
  ['url', /must be an https:/],
]

/** Why a call is refused although each field has its size: what it is about is not there. */
const refusals: Record<string, RegExp> = {
  'signUp invitation': /^FORBIDDEN$/,
  'signIn email': /^UNAUTHENTICATED$/,
  'signIn password': /^UNAUTHENTICATED$/,
  'resetPassword token': /^WRONG_STATE$/,
  'getVerification token': /^WRONG_STATE$/,
  'verifyEmail token': /^WRONG_STATE$/,
  'verifyEmail password': /^FORBIDDEN$/,
  'useSetupLink token': /^UNAUTHENTICATED$/,
  'finishProviderSignIn code': /^INVALID_REQUEST$/,
  'finishProviderSignIn error': /^INVALID_REQUEST$/,
  'createCheckout returnPath': /^PAYMENTS_NOT_CONFIGURED$/,
}

const picture = { data: blankPage.toString('base64'), contentType: 'image/png' }

/** Somebody who may make a call, and the call with all that its fields need beside them. */
async function prepare(call: Operation, edge: Edge): Promise<Subject> {
  const { host, ask } = await makeSubject(world, call, 'private')
  return {
    host,
    ask: {
      key: host.key,
      ...ask,
      ...(ask.body && { body: await bodyFor(call, edge, { host, ask }) }),
    },
  }
}

async function bodyFor(call: Operation, { path }: Edge, { host, ask }: Subject): Promise<object> {
  // Safe: the bodies of our calls are objects.
  const body = ask.body as object
  switch (call.id) {
    case 'signUp':
      return { ...body, email: emailOf(newId()) }
    case 'signIn':
      return { ...body, email: emailOf(newId()), password: 'wrong by its length' }
    case 'setPassword': {
      // An address can be named once, by an account that has none.
      if (path[0] === 'email')
        await world.db.query('DELETE FROM auth.users WHERE id = $1', [host.accountId])
      return body
    }
    case 'resetPassword':
      return { ...body, token: await world.link('password', host.accountId) }
    case 'verifyEmail': {
      // Either password, and not both.
      const { password: _other, ...rest } = Object(body)
      const token = await world.link('verify', host.accountId)
      return { ...(path[0] === 'newPassword' ? rest : body), token }
    }
    case 'deleteAccount':
      return { confirm: host.accountId }
    case 'updateBilling':
      return { providerName: 'replicate' }
    case 'generateVideo': {
      const [name = ''] = path
      const given = name === 'referenceImages' ? [picture] : picture
      return path.length > 1 ? { ...body, [name]: given } : body
    }
    default:
      return body
  }
}

/** One of what a list is of. */
async function itemOf(edge: Edge, { host, ask }: Subject): Promise<unknown> {
  const [name = ''] = edge.path
  if (name === 'scopes') return 'read'
  if (name === 'events') return 'job.failed'
  if (name === 'referenceImages') return picture
  if (name === 'sceneIds') {
    const made = await world.ask(world.calls.generateScene, {
      key: host.key,
      body: { prompt: 'a hill' },
    })
    return made.json().id
  }
  const given: unknown = Reflect.get(Object(ask.body), name)
  return Array.isArray(given) ? given[0] : 'a'
}

function withAt(ask: Ask, edge: Edge, value: unknown): Ask {
  if (edge.in === 'body') return { ...ask, body: Object(withValue(ask.body, edge.path, value)) }
  return { ...ask, query: { ...ask.query, [nameOf(edge)]: String(value) } }
}

function fieldsOf(answer: Answer): { path: string; message: string }[] {
  return answer.statusCode < 400 ? [] : (answer.json().error.fields ?? [])
}

function isAbout(edge: Edge, { path }: { path: string }): boolean {
  return path === nameOf(edge)
}

/** A value just within a bound is never refused for its size, and with nothing else wrong it is taken. */
function checkWithin(call: Operation, edge: Edge, answer: Answer): void {
  const place = `${call.id} ${nameOf(edge)} ${edge.bound} ${edge.limit}: ${answer.body.slice(0, 300)}`
  assert.notEqual(answer.statusCode, 413, place)
  const meaning = meanings.find(([field]) => nameOf(edge).endsWith(field))?.[1]
  const own = fieldsOf(answer).filter((field) => isAbout(edge, field))
  for (const { message } of own) assert.match(message, meaning ?? /^$/, place)
  if (answer.statusCode < 400 || own.length > 0) return
  const usual = refusals[`${call.id} ${nameOf(edge)}`]
  assert.match(answer.json().error.code, usual ?? /^$/, place)
}

function checkPast(call: Operation, edge: Edge, answer: Answer): void {
  const place = `${call.id} ${nameOf(edge)} past ${edge.bound} ${edge.limit}: ${answer.body.slice(0, 300)}`
  assert.equal(answer.statusCode, 400, place)
  assert.equal(answer.json().error.code, 'INVALID_REQUEST', place)
  const own = fieldsOf(answer).filter((field) => isAbout(edge, field))
  assert.ok(own.length > 0, place)
  assert.doesNotMatch(answer.body, /Invalid input/, place)
}

/** Letters of one byte and of four: what is counted are letters, whatever they take. */
function lettersFor({ bound, schema }: Edge): string[] {
  const isFree = /Length$/.test(bound) && schema.pattern === undefined && schema.format !== 'email'
  return isFree ? ['a', '😀'] : ['a']
}

test('the document sets bounds, and to all kinds of things', () => {
  const kinds = new Set(edges.map(({ edge }) => edge.bound))
  assert.ok(edges.length > 100 && kinds.size >= 6, `${edges.length} bounds of ${[...kinds]}`)
})

for (const { edge, call } of edges)
  test(`${call?.id}: ${edge.bound} ${edge.limit} of ${nameOf(edge)} is where it is said to be`, async () => {
    assert.ok(call)
    for (const letter of lettersFor(edge)) {
      const subject = await prepare(call, edge)
      const { within, past } = valuesAt(edge, { letter, item: await itemOf(edge, subject) })
      if (past !== undefined) {
        const before = await look()
        checkPast(call, edge, await world.ask(call, withAt(subject.ask, edge, past)))
        assert.deepEqual(await look(), before, 'a refusal leaves all as it was')
      }
      checkWithin(call, edge, await world.ask(call, withAt(subject.ask, edge, within)))
    }
  })
