import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'
import { likenessHues } from '../likeness-hues.ts'

function hairOf(words: string): string {
  const { hair } = understand(words).body
  const styles = hair.styles.map(({ name, modifiers }) => [name, ...modifiers].join(' '))
  const colours = [...hair.colours, ...hair.streaks, ...hair.tips].map(({ name }) => name)
  return [...styles, ...hair.looks, ...colours].join(', ')
}

test('hair called a mop, a crop, a pixie or tufts is hair, and the tool and the fairy stay what they are', () => {
  assert.match(hairOf('pilot, grey pixie, mission patch'), /pixie.*grey/)
  assert.match(hairOf('witch, a wild grey mop under a pointed hat'), /mop.*grey/)
  assert.match(hairOf('lawyer, salt and pepper crop'), /cropped/)
  assert.match(hairOf('pilot, grey spikes under a headlamp'), /spikes.*grey/)
  assert.match(hairOf('maid, hair in a mop'), /mop/)
  assert.match(hairOf('queen, raven locks to the waist'), /locks/)
  assert.equal(understand('maid holding a grey mop').hold[0]?.name, 'mop')
  assert.notEqual(understand('a blue pixie with silver wings').subject.species, undefined)
})

test('who is bald on top has tufts at the sides', () => {
  for (const words of [
    'bald on top with white tufts over the ears',
    'bald but for two tufts of white hair at the sides',
    'a horseshoe of white hair round a bald crown',
  ]) {
    const { hair } = understand(`old man, ${words}`).body
    assert.equal(hair.styles[0]?.concept, 'tonsure', words)
    assert.equal(hair.colours[0]?.name, 'white', words)
  }
})

test('what hair is stiff, caked or matted with is said of the hair', () => {
  assert.match(hairOf('Gaul, hair stiffened with lime'), /spiky.*lime/)
  assert.match(hairOf('Gaul, lime-stiffened hair'), /spiky.*lime/)
  assert.match(hairOf('orc, dreadlocks clogged with pitch'), /dreadlocks.*pitch/)
  assert.match(hairOf('Himba woman, hair coated in red ochre'), /ochre/)
  assert.match(hairOf('diver, hair stuck to the forehead'), /wet/)
  assert.match(hairOf('hag, hair matted with seaweed'), /matted/)
  assert.equal(understand('diver, hair plastered to her skull').hold.length, 0)
})

test('hair that comes undone, trails, is split or fades is told', () => {
  assert.match(hairOf('samurai, topknot come undone'), /undone/)
  assert.match(hairOf('princess, hair that trails on the floor behind her'), /floor length/)
  assert.match(hairOf('girl, hair blue on the left and pink on the right'), /blue.*pink/)
  assert.match(hairOf('girl, hair fading from pink to orange'), /pink.*orange/)
  assert.match(hairOf('girl, fringe she cut herself'), /choppy fringe/)
})

test('what something is the colour of is told by its colour', () => {
  assert.match(hairOf('girl, hair the colour of old pennies'), /copper/)
  assert.match(hairOf('girl, hair the grey of wet slate'), /grey/)
  assert.match(hairOf('girl, hair the colour of kelp'), /kelp green/)
  const [shoes] = understand('girl, shoes the colour of plums').wear
  assert.equal(shoes?.colours[0]?.name, 'plum')
})

test('every colour a thing is likened by is one that is known', () => {
  for (const hue of new Set(likenessHues.values()))
    assert.equal(understand(`girl, ${hue} scarf`).wear[0]?.colours.length, 1, hue)
})
