import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { colourDistance } from './colour-names.ts'
import { designCharacter } from './design-character.ts'

const hatOf = (prompt: string) =>
  designCharacter(understand(prompt), 1).wear.find(({ slot }) => slot === 'head')

test('a flat cap and a baker boy cap are no baseball caps', () => {
  for (const words of ['flat cap', 'flatcap', 'ivy cap', 'golf cap'])
    assert.equal(hatOf(`an old man in a ${words}`)?.kind, 'flat_cap', words)
  for (const words of ['newsboy cap', 'baker boy hat', 'peaky blinders cap', 'gatsby cap'])
    assert.equal(hatOf(`a man in a ${words}`)?.kind, 'newsboy_cap', words)
  assert.equal(hatOf('a boy in a baseball cap')?.kind, 'cap')
  assert.equal(hatOf('a man in a backwards flat cap')?.isBackwards, true)
})

test('tweed of a cap is woven of two shades of its own colour', () => {
  const colours = hatOf('an old man in a black flat cap')?.colours
  assert.ok(colours && colourDistance(colours.main, colours.accent) < 0.2)
})

test('newsboys, chimney sweeps and Peaky Blinders wear one; who wants no cap has none', () => {
  assert.equal(hatOf('1920s newsboy')?.kind, 'newsboy_cap')
  assert.equal(hatOf('chimney sweep')?.kind, 'flat_cap')
  assert.equal(hatOf('peaky blinders gangster')?.kind, 'newsboy_cap')
  assert.equal(hatOf('1920s newsboy, no cap'), undefined)
})
