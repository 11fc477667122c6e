import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../understand.ts'

/** Each garment's own colours, then its parts with theirs. */
function told(words: string): string[] {
  return understand(words).wear.flatMap(({ name, colours, modifiers, parts }) => [
    [...colours.map((colour) => colour.name), ...modifiers, name].join(' '),
    ...parts.map((part) =>
      [...part.colours.map((colour) => colour.name), ...part.modifiers, part.name].join(' '),
    ),
  ])
}

test('what is said of the part of a thing is not said of the thing', () => {
  assert.deepEqual(told('the soles of his shoes are red'), ['shoes', 'red soles'])
  assert.deepEqual(told('the lining of the cloak (scarlet)'), ['cloak', 'scarlet lining'])
  assert.deepEqual(told('The collar of her shirt is frayed'), ['shirt', 'frayed collar'])
  assert.deepEqual(told('a green coat, and the lining shows red'), ['green coat', 'red lining'])
  assert.deepEqual(told('the left sleeve of his jacket is missing'), ['jacket', 'missing sleeve'])
})

test('legs of clothes have colours of their own, which are those of the clothes', () => {
  for (const words of [
    'one leg of her tights is blue and the other white',
    'tights with one leg blue and one leg white',
    'tights with one blue leg and one white leg',
    'tights, the left leg blue, the right leg white',
  ])
    assert.deepEqual(told(words), ['blue white tights', 'blue leg', 'white leg'], words)
  assert.deepEqual(told('orange tights, the same but with one leg black').at(-1), 'black leg')
})

test('a wooden leg is of nobody’s trousers', () => {
  assert.deepEqual(told('ragged trousers, one leg, a crutch'), ['ragged trousers'])
  const { features } = understand('trousers with a wooden leg')
  assert.equal(features[0]?.concept, 'prosthetic_leg')
})

test('frames and wheels are of the thing before, and brackets may go on with “with”', () => {
  const partOf = (words: string) => {
    const part = understand(words).hold[0]?.parts[0]
    return [...(part?.colours ?? []).map(({ name }) => name), part?.name].join(' ')
  }
  const [chair] = understand('a wheelchair with a blue frame').hold
  assert.deepEqual(
    chair?.colours.map(({ name }) => name),
    ['blue'],
  )
  assert.equal(partOf('skateboard (pink wheels), helmet'), 'pink wheels')
  assert.deepEqual(told('boots (tan with red laces) and a vest').slice(0, 2), [
    'tan boots',
    'red laces',
  ])
})
