import { suite, test } from 'node:test'
import type { Operation } from '../../packages/contract/src/index.ts'
import {
  type HostileBody,
  hostileValuesFor,
  largeSpoils,
  placesIn,
  spoils,
  withValue,
  writeJson,
} from './support/hostile/bodies.ts'
import { allCalls, openStand } from './support/hostile/stand.ts'
import { openTarget, type Target } from './support/hostile/target.ts'

const stand = await openStand()
const { world } = stand

/** Sends a body made from the right one. */
async function attack(
  call: Operation,
  target: Target,
  what: string,
  make: (right: unknown) => HostileBody,
): Promise<void> {
  const ask = await target.ask()
  const { body, headers } = make(ask.body ?? {})
  const answer = await world.ask(call, {
    ...ask,
    body,
    headers: { 'content-type': 'application/json', ...ask.headers, ...headers },
  })
  stand.check(call, answer, what)
  await target.settle(answer)
}

/** Puts everything that can be sent into every place a body has. */
async function attackPlaces(call: Operation, target: Target): Promise<void> {
  for (const place of placesIn(world.document, stand.schemaOf(call, 'application/json')))
    for (const [what, value] of Object.entries(hostileValuesFor(place)))
      await attack(call, target, `${place.at.join('.')}: ${what}`, (right) => ({
        body: writeJson(withValue(right, place.at, value)),
      }))
}

/** A call that takes no body gets a few of them as well. */
async function attackWhole(call: Operation, target: Target): Promise<void> {
  const all = Object.entries(spoils)
  const some = call.bodyTypes.length > 0 ? all : all.filter((_, index) => index % 5 === 0)
  const large = isFirstOfKind(call) ? Object.entries(largeSpoils) : []
  for (const [what, spoil] of [...some, ...large])
    await attack(call, target, what, (right) =>
      spoil(typeof right === 'string' ? right : JSON.stringify(right)),
    )
}

/** Bodies are read in the same way wherever the same types and sizes are taken. */
function isFirstOfKind({ id, bodyTypes, bodyBytes }: Operation): boolean {
  const isAlike = (other: Operation) =>
    other.bodyBytes === bodyBytes && other.bodyTypes.length === bodyTypes.length
  return allCalls.find(isAlike)?.id === id
}

suite('every call', { concurrency: 4 }, () => {
  for (const call of allCalls)
    test(`${call.id} is broken by no body`, async () => {
      const target = openTarget(world, call)
      await attackPlaces(call, target)
      await attackWhole(call, target)
      await target.checkTraces()
    })
})

test('no body has broken anything', () => stand.checkCalm())
