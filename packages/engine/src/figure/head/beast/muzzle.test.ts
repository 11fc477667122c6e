import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../../brief/understand.ts'
import { designCharacter } from '../../../design/design-character.ts'
import { makeBody } from '../../body/body.ts'
import { faceLook } from '../face-look.ts'
import { onMuzzle } from '../muzzle-moods.ts'
import { makeSkull } from '../skull.ts'
import { makeMuzzle } from './muzzle.ts'
import { muzzleForm } from './muzzle-forms.ts'

const folk = ['a fox bard', 'a minotaur gladiator', 'a wolffolk ranger', 'a dragonborn paladin']
const lips = [Math.PI / 2, -Math.PI / 2]

function muzzleOf(words: string, mood: string) {
  const design = designCharacter(understand(words), 1)
  const { shape } = makeSkull(design, makeBody(design.person))
  const form = muzzleForm(design.person.species, shape)
  return makeMuzzle(faceLook(design, shape), onMuzzle(mood), form)
}

test('the jaw of an open muzzle hangs on the cheeks: its lips join the upper ones behind the corners', () => {
  for (const words of folk)
    for (const mood of ['happy', 'angry', 'surprised']) {
      const { upper, lower, form } = muzzleOf(words, mood)
      for (const angle of lips) {
        const [over, under] = [upper, lower].map((lip) => lip(Math.min(0.12, form.corner), angle))
        for (const k of [0, 1, 2])
          assert.ok(Math.abs(over[k] - under[k]) < 0.03, `${words} ${mood}`)
        assert.ok(upper(0.9, angle)[1] - lower(0.9, angle)[1] > 0.08, `parted, ${words} ${mood}`)
      }
    }
})

test('the dark of an open mouth ends within its lips', () => {
  for (const words of folk) {
    const { upper, lower, isBetweenLips } = muzzleOf(words, 'surprised')
    for (const angle of lips) {
      const [over, under] = [upper(0.6, angle), lower(0.6, angle)]
      const middle = (over[1] + under[1]) / 2
      assert.ok(isBetweenLips(0, middle, over[2]), words)
      assert.ok(!isBetweenLips(over[0] * 1.02, middle, over[2]), `aside, ${words}`)
      assert.ok(!isBetweenLips(0, over[1] + 0.01, over[2]), `over, ${words}`)
      assert.ok(!isBetweenLips(0, under[1] - 0.01, over[2]), `under, ${words}`)
    }
  }
})
