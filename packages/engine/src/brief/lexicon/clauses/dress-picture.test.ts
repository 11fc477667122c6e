import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

function worn(words: string): string[] {
  return understand(words).wear.map(({ name }) => name)
}

test('what an apron, shorts or a headscarf are with is printed there, and what is carried is carried', () => {
  for (const words of [
    'baker, apron with cherries',
    'surfer, board shorts with hibiscus',
    'fisherwoman, headscarf with anchors',
    'goth, choker with a bat',
    'wrestler, tights with a white lightning bolt down the left leg',
    'pierrot, blouse with three black pompoms down the front',
    'nan, slippers with pompoms',
  ])
    assert.equal(understand(words).hold.length, 0, words)
  assert.equal(understand('cook, apron with knives').hold[0]?.concept, 'knife')
  assert.deepEqual(worn('queen, tiny stars pinned to the sash'), ['sash'])
})

test('somebody all in a stuff wears a dress or a suit of it', () => {
  assert.deepEqual(worn('widow, all in black bombazine'), ['dress'])
  assert.deepEqual(worn('priest, black serge'), ['suit'])
  assert.deepEqual(understand('merchant, coat half fur half silk').body.skinLooks, [])
})

test('cuffs on the wrists are worn there, a shirt open to the navel is open, a size too small is too small', () => {
  assert.deepEqual(worn('djinn, brass cuffs on both wrists'), ['wrist cuffs'])
  assert.deepEqual(understand('singer, shirt open to the waist').wear[0]?.modifiers, ['open'])
  assert.match(JSON.stringify(understand('sergeant, helmet two sizes small')), /too small/)
  assert.equal(understand('sergeant, helmet two sizes small').subject.builds.length, 0)
})
