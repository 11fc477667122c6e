import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)
const shapes = (prompt: string) => {
  const { features, person } = designOf(prompt)
  const grown = features.filter(({ kind }) => /tentacles|mantle/.test(kind)).map(({ kind }) => kind)
  return [...grown, ...(person.plan === 'octopus' ? ['legs'] : [])]
}

test('octopus and squid people have their own heads, and tentacles grow where the words have them', () => {
  for (const [words, ...expected] of [
    ['an octopus man', 'head_mantle', 'face_tentacles'],
    ['a squid woman', 'head_mantle', 'head_tentacles'],
    ['a kraken person, female', 'head_mantle', 'head_tentacles'],
    ['a male mind flayer', 'head_mantle', 'face_tentacles'],
    ['hombre pulpo', 'head_mantle', 'face_tentacles'],
    ['homem polvo', 'head_mantle', 'face_tentacles'],
    ['タコの男', 'head_mantle', 'face_tentacles'],
    ['a cecaelia', 'legs'],
    ['half woman half octopus', 'legs'],
    ['a witch with tentacles instead of legs', 'legs'],
    ['a girl with tentacle hair', 'head_tentacles'],
    ['a pirate with a beard of tentacles', 'face_tentacles'],
    ['a man with a tentacle beard', 'face_tentacles'],
    ['four tentacles from his back', 'back_tentacles'],
    ['a woman with tentacles coming out of her back', 'back_tentacles'],
    ['a woman with long hair'],
    ['a fish man'],
    ['a boy with an octopus on his shirt'],
    ['a diver with a pet octopus'],
  ] as const)
    assert.deepEqual(shapes(words), expected, words)
})

test('no beard, hair or hat that nobody asked for hides them, and no note says they are not shown', () => {
  const { wear, beard, hair, notes, ears } = designOf('an octopus man sailor')
  assert.ok(!wear.some(({ slot }) => slot === 'head'))
  assert.deepEqual([beard, hair.style, ears], [undefined, 'bald', 'none'])
  assert.ok(!notes.some((note) => /^Not shown.*(?:tentacle|octopus)/.test(note)))
  const girl = designOf('a girl with purple tentacles for hair')
  assert.equal(girl.hair.style, 'bald')
})

test('they are whole, even and above the ground', () => {
  for (const words of [
    'an octopus man',
    'a squid woman',
    'a cecaelia',
    'eight tentacles from her back',
  ]) {
    const parts = buildFigure(designOf(words)).parts.filter(({ name }) =>
      /tentacles|mantle|octopus/.test(name),
    )
    assert.ok(parts.length > 1, words)
    for (const { positions } of parts) {
      assert.ok(positions.every(Number.isFinite), words)
      assert.ok(
        positions.every((value, i) => i % 3 !== 1 || value > -1),
        words,
      )
    }
  }
})
