import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { makeBody } from '../figure/body/body.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)

test('who is pregnant has a round belly, and it is not told as missing', () => {
  const [plain, round] = ['a woman in a dress', 'a pregnant woman in a dress'].map(designOf)
  const depthOf = ({ person }: typeof plain) => {
    const { torso, level } = makeBody(person)
    return torso(level(4.22), 0, 0)[2]
  }
  assert.ok(depthOf(round) > 1.6 * depthOf(plain))
  assert.equal(round.person.build, 'Pregnant')
  assert.doesNotMatch(round.notes.join(' '), /pregnan/i)
})
