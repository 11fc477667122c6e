import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const hairOf = (prompt: string, seed = 1) => designCharacter(understand(prompt), seed).hair

test('hair is shaved, streaked and falls over the eye on the side that is said, whatever the seed', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const left = hairOf('a punk with long pink hair shaved on the left side', seed)
    assert.equal(left.style, 'side_shave')
    assert.ok(left.parting > 0)
    const right = hairOf('a punk with an undercut on the right side', seed)
    assert.equal(right.style, 'side_shave')
    assert.ok(right.parting < 0)
    const streak = hairOf('a woman with long black hair with a white streak on the right', seed)
    assert.equal(streak.streak?.side, 'right')
    // What is swept falls to the side that the parting is not on.
    const eye = hairOf('a boy with black hair with bangs over his right eye', seed)
    assert.equal(eye.bangs, 'over eye')
    assert.ok(eye.parting > 0)
  }
})

test('hair in halves has its second colour on one side, not at its tips', () => {
  const hair = hairOf('a girl with split-dyed black and white hair')
  assert.equal(hair.tip, hair.colour)
  assert.ok(hair.half && hair.half.colour !== hair.colour)
})

test('a fringe over an eye is hair, the fringe of a shawl is not', () => {
  assert.equal(hairOf('an emo boy, black fringe covering his left eye').bangs, 'over eye')
  const { styles } = understand('a woman in a shawl with a gold fringe').body.hair
  assert.deepEqual(styles, [])
})

test('hair is drawn as it lies: wet, lank, thin or over the face', () => {
  const styleOf = (words: string) => designCharacter(understand(words), 1).hair.style
  assert.equal(styleOf('a girl with dripping brown hair'), 'wet_hair')
  assert.equal(styleOf('a clerk whose hair is greasy'), 'lank_hair')
  assert.equal(styleOf('a judge, his hair receding'), 'receding')
  assert.equal(styleOf('a ghost with hair over her face'), 'veiling_hair')
  // A cut comes before how it lies, and before its length.
  assert.equal(styleOf('a swimmer, wet braided hair'), 'braids')
  assert.equal(styleOf('a nun, long blonde hair in two plaits'), 'twin_braids')
})

test('a moustache stays on a shaven chin, and sideburns where no beard is', () => {
  const beardOf = (words: string) => designCharacter(understand(words), 1).beard?.style
  assert.equal(beardOf('a sailor with a walrus moustache, no beard'), 'walrus_moustache')
  assert.equal(beardOf('a butler with sideburns and no beard'), 'sideburns')
  assert.equal(beardOf('a butler, no beard'), undefined)
})

test('a man in a kilt is seen to be one: no loose hair to his shoulders, and mostly a beard', () => {
  const men = Array.from({ length: 24 }, (_, seed) =>
    designCharacter(understand('a scottish man in a kilt with bagpipes'), seed),
  )
  assert.ok(men.every(({ hair }) => hair.style !== 'medium'))
  assert.ok(men.filter(({ beard }) => beard).length > 16)
  assert.equal(hairOf('a scottish man in a kilt, medium hair').style, 'medium')
  const centurions = Array.from({ length: 24 }, (_, seed) =>
    designCharacter(understand('a roman centurion'), seed),
  )
  assert.ok(centurions.filter(({ beard }) => beard).length < 12)
})
