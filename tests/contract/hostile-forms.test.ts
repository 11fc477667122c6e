import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Operation } from '../../packages/contract/src/index.ts'
import { placesIn } from './support/hostile/bodies.ts'
import {
  field,
  formType,
  type HostileForm,
  hostileForms,
  type Taken,
} from './support/hostile/forms.ts'
import { plainPicture } from './support/hostile/pictures.ts'
import { allCalls, openStand } from './support/hostile/stand.ts'
import { allTraces } from './support/hostile/traces.ts'

// Nobody draws here: all that is taken stays as it was taken.
const stand = await openStand({ hasWorker: false })
const { world } = stand
const calls = allCalls.filter(({ bodyTypes }) => bodyTypes.includes('multipart/form-data'))

/** What a call takes as a form, by its document and the example of its contract. */
function takenBy(call: Operation): Taken {
  const schema = stand.schemaOf(call, 'multipart/form-data')
  const files = call.multipart.fileFields
  const names = placesIn(world.document, schema).map(({ at: [name] }) => String(name))
  const fields = [...new Set(names)].filter((name) => !files.includes(name))
  // Safe: the bodies of our calls are objects.
  const right = Object.entries((call.examples.body ?? {}) as object)
  return { right: right.map(([name, value]) => field(name, String(value))), fields, files }
}

async function attack(call: Operation, what: string, form: HostileForm): Promise<number> {
  const before = await allTraces(world)
  const head = [`x-api-key: ${world.owner.key}`, 'prefer: respond-async']
  const type = `content-type: ${form.type ?? formType}`
  const answers = await stand.callRaw({
    ...{ method: call.method, target: call.path, head: [...head, type], body: form.body },
  })
  const [answer] = answers
  assert.ok(answer !== undefined && answers.length === 1, what)
  stand.check(call, answer, what)
  if (answer.statusCode >= 400) assert.deepEqual(await allTraces(world), before, what)
  return answer.statusCode
}

for (const call of calls)
  test(`${call.id} is broken by no form, and nothing of one that is refused is left`, async () => {
    const statuses = new Set<number>()
    for (const [what, form] of Object.entries(hostileForms(takenBy(call), plainPicture)))
      statuses.add(await attack(call, what, form))
    // Only a picture with a recipe in it is put back, and here is none.
    assert.equal(statuses.has(202), call.id !== 'importSheet')
    assert.ok(statuses.has(400) && statuses.has(413) && statuses.has(415))
  })

test('no form has broken anything', () => stand.checkCalm())
