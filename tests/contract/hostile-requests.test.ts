import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Operation } from '../../packages/contract/src/index.ts'
import type { Ask } from './support/ask.ts'
import { commonHeads, hostileHeaders, wrongPapers } from './support/hostile/heads.ts'
import { cutOffRequests, hostileRequests } from './support/hostile/lines.ts'
import { allCalls, openStand } from './support/hostile/stand.ts'
import { headOf, openTarget, sentBody, type Target, targetOf } from './support/hostile/target.ts'

const stand = await openStand()

async function attack(
  call: Operation,
  target: Target,
  {
    what,
    lines,
    change = (ask) => ask,
  }: { what: string; lines: readonly string[]; change?: (ask: Ask) => Ask },
): Promise<void> {
  const ask = change(await target.ask())
  const { head, body } = sentBody(ask)
  const names = lines.map((line) => line.split(':')[0]?.toLowerCase())
  // Nobody waits here for pictures, whatever else is preferred.
  const isKept = (name = '') => name === 'prefer' || !names.includes(name)
  const own = headOf(ask).filter((line) => isKept(line.split(':')[0]?.toLowerCase()))
  const { method } = call
  const answers = await stand.callRaw({
    ...{ method, target: targetOf(call, ask), body },
    head: [...own, ...head, ...lines],
  })
  assert.equal(answers.length, 1, `${call.id}, ${what}`)
  for (const answer of answers) {
    stand.check(call, answer, what)
    await target.settle(answer)
  }
}

suite('every call', { concurrency: 4 }, () => {
  for (const call of allCalls)
    test(`${call.id} is broken by no header`, async () => {
      const target = openTarget(stand.world, call)
      const own = stand.describe(call).parameters.filter((each) => each.in === 'header')
      for (const { name } of own)
        for (const line of hostileHeaders(name))
          await attack(call, target, { what: line.slice(0, 80), lines: [line] })
      for (const [what, lines] of Object.entries(commonHeads))
        await attack(call, target, { what, lines })
      const withoutPapers = ({ key: _key, cookie: _cookie, ...ask }: Ask) => ask
      for (const [what, lines] of Object.entries(wrongPapers))
        await attack(call, target, { what, lines, change: withoutPapers })
      await target.checkTraces()
    })
})

/** What is read in one way is broken in one way: a call of each. */
const kinds = Map.groupBy(allCalls, ({ method, bodyTypes, bodyBytes }) =>
  [method === 'GET', bodyTypes.length, bodyBytes].join(),
)

for (const [call] of kinds.values())
  test(`a request like ${call?.id} may be any bytes`, async () => {
    if (call === undefined) return
    const { key } = await stand.world.account()
    const first = { method: call.method, target: targetOf(call, {}), key }
    for (const [what, bytes] of Object.entries(hostileRequests(first))) {
      const answers = await stand.sendBytes(bytes)
      // A connection to somewhere else is not made, and nothing is said of it.
      assert.equal(answers.length > 0, !what.includes('CONNECT'), `${call.id}, ${what}`)
      for (const answer of answers) stand.checkForm(answer, `${call.id}, ${what}`)
    }
    for (const [what, bytes] of Object.entries(cutOffRequests(first)))
      for (const answer of await stand.sendBytes(bytes, true))
        stand.checkForm(answer, `${call.id}, cut off ${what}`)
  })

test('no request has broken anything', () => stand.checkCalm())
