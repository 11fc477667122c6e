import { suite, test } from 'node:test'
import type { Operation } from '../../packages/contract/src/index.ts'
import type { Answered } from './support/answers.ts'
import type { Ask } from './support/ask.ts'
import type { Parameter } from './support/document.ts'
import { allCalls, openStand } from './support/hostile/stand.ts'
import { headOf, openTarget, sentBody, type Target, targetOf } from './support/hostile/target.ts'
import { hostileParts } from './support/hostile/texts.ts'

const stand = await openStand()

function parametersOf(call: Operation, place: Parameter['in']): string[] {
  const { parameters } = stand.describe(call)
  return parameters.filter((each) => each.in === place).map(({ name }) => name)
}

/** Makes a call at an address that is sent as it is. */
async function callAt(call: Operation, ask: Ask, target: string): Promise<Answered[]> {
  const { method } = call
  const { head, body } = sentBody(ask)
  return stand.callRaw({ method, target, head: [...headOf(ask), ...head], body })
}

/** What leads out of a part of a path, or is longer than any, may be an address of another call. */
function leadsElsewhere(part: string): boolean {
  return part === '' || part.includes('/') || part.length > 10_000
}

async function attackPath(call: Operation, target: Target): Promise<void> {
  for (const name of parametersOf(call, 'path'))
    for (const [what, part] of Object.entries(hostileParts)) {
      const ask = await target.ask()
      const place = `${name} in the path: ${what}`
      for (const answer of await callAt(call, ask, targetOf(call, ask, { [name]: part }))) {
        if (leadsElsewhere(part)) stand.checkForm(answer, place)
        else stand.check(call, answer, place)
        await target.settle(answer)
      }
    }
}

/** What can stand in a query for a parameter, as it is sent. */
function hostileQueries(name: string): string[] {
  const values = Object.values(hostileParts).filter((part) => part.length < 15_000)
  return [
    ...[name, `${name}=`, `${name}&${name}`, `${name}=1&${name}=2`, `${name}[]=1`, `${name}[a]=1`],
    ...[`${name}[__proto__][a]=1`, `${name}=%7B%22a%22:1%7D`, `${name}=true`, `${name}=null`],
    ...['0', '-0', '1e309', 'Infinity', 'NaN', '1.5', '0x10', '+1', '%201', '1_0', '%D9%A3'].map(
      (number) => `${name}=${number}`,
    ),
    ...values.map((value) => `${name}=${value.replaceAll('#', '%23')}`),
  ]
}

/** What no call asks for. */
const unheardOf = [
  '',
  '=&&&=&=&??a=?&%&%=%&%00=%00&%ff=%ff&a=%ED%A0%80&a;b=c&never=heard&of=this',
  '__proto__=1&__proto__[a]=1&constructor[prototype][a]=1&toString=1&hasOwnProperty=1',
  'a=1&'.repeat(3_000),
  `a${'[a]'.repeat(3_000)}=1`,
]

async function attackQuery(call: Operation, target: Target): Promise<void> {
  const queries = [...parametersOf(call, 'query').flatMap(hostileQueries), ...unheardOf]
  for (const query of queries) {
    const ask = await target.ask()
    // The others are left as they were: a call that asks for nothing else is soon refused.
    const [path, others] = targetOf(call, ask).split('?')
    const rest = new URLSearchParams(others)
    rest.delete(query.split(/[=&[]/)[0] ?? '')
    for (const answer of await callAt(call, ask, `${path}?${query}&${rest}`)) {
      const place = `a query of ${query.slice(0, 100)}`
      stand.check(call, answer, place)
      await target.settle(answer)
    }
  }
}

suite('every call', { concurrency: 4 }, () => {
  for (const call of allCalls)
    test(`${call.id} is at no address that breaks it`, async () => {
      const target = openTarget(stand.world, call)
      await attackPath(call, target)
      await attackQuery(call, target)
      await target.checkTraces()
    })
})

test('no address has broken anything', () => stand.checkCalm())
