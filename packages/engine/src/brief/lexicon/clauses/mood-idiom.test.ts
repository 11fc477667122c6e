import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const traits = (words: string) => understand(words).subject.traits

function hears(told: Record<string, string>): void {
  for (const [words, mood] of Object.entries(told)) assert.ok(traits(words).includes(mood), words)
}

test('sayings tell a mood', () => {
  hears({
    'a nun, spoiling for a fight': 'aggressive',
    'a waiter, at the end of his tether': 'exasperated',
    'a spy, cool as a cucumber': 'cool',
    'an elf, green with envy': 'jealous',
    'a student running on coffee': 'tired',
    'a giant who would not hurt a fly': 'gentle',
    'a butler, not best pleased': 'displeased',
    'a detective, eyes that miss nothing': 'observant',
    'an ice queen, not a flicker of warmth': 'cold',
  })
  assert.deepEqual(understand('an elf, green with envy').themeColours, [])
})

test('what a face is likened to tells its mood', () => {
  hears({
    'a judge, face like thunder': 'angry',
    'an assassin, face like stone': 'expressionless',
    'an aunt with a face like a wet weekend': 'gloomy',
    'a robot, head tilted like a curious bird': 'curious',
    'a child, face twisted in disgust': 'disgusted',
    'a fisherman, jaw hanging open': 'mouth open',
  })
  assert.deepEqual(traits('a wizard in a hat like a sad mushroom'), [])
})

test('who looks lonely is lonely', () => {
  hears({ 'a lonely-looking troll': 'lonely', 'a vicious-looking dog': 'vicious' })
  assert.deepEqual(traits('a girl looking at the sea'), [])
})
