import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign } from '../../../design/plain-design.ts'
import { makeBody, modelStance } from '../../body/body.ts'
import { wristEnd } from './wrist.ts'

test('in a glove the end of the forearm is closed in, however the hand is bent', () => {
  for (const handAlong of [undefined, [0, 0, 1], [0, 1, 0]] as const) {
    const stance = { ...modelStance, ...(handAlong && { handAlong }) }
    const body = makeBody(plainDesign().person, stance)
    const { positions } = wristEnd(body, 0.4)
    for (let k = 0; k < positions.length; k += 3) {
      const away = body.field()(positions[k], positions[k + 1], positions[k + 2])
      assert.ok(away > 0, `${-away.toFixed(2)} cm under the skin`)
    }
  }
})
