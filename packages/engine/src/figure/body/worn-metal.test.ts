import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { stainAt } from './worn-metal.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

/** What the metal of a design shows at many places of a body. */
function stainsOf(prompt: string): Set<string | undefined> {
  const stain = stainAt(designOf(prompt), 30)
  const found = new Set<string | undefined>()
  for (let i = 0; i < 4000; i++) {
    const point = new SurfacePoint().at(0, 0, (i % 40) - 20, i / 25, (i % 17) - 8)
    found.add(stain?.(point))
  }
  return found
}

test('a rusty robot has rust between its whole plates, and no note says that it has not', () => {
  for (const words of [
    'a rusty robot',
    'a robot covered in rust',
    'a robot butler, rusty green paint',
  ]) {
    assert.deepEqual(
      [...stainsOf(words)].toSorted(),
      ['skin.rust', 'skin.rust.light', undefined],
      words,
    )
    assert.ok(
      !designOf(words).notes.some((note) => /^(?:Not shown|Asked for).*rust/.test(note)),
      words,
    )
  }
})

test('where paint is chipped bare steel is seen', () => {
  assert.deepEqual([...stainsOf('a robot with chipped blue paint')], [undefined, 'skin.bare'])
  assert.deepEqual([...stainsOf('a shiny blue robot')], [undefined])
  assert.equal(designOf('a rusty-haired girl').skin.worn, undefined)
})

test('the paint of a machine is on it and not in its hand', () => {
  for (const words of [
    'a robot gardener, round body, one big eye, rusty green paint, watering can',
    'a robot, green paint job',
  ]) {
    const { hold, skin } = designOf(words)
    assert.ok(!hold.some(({ kind }) => kind === 'palette'), words)
    assert.equal(skin.colour, '#2f8f4a', words)
  }
  assert.ok(
    designOf('a robot painter with a paint palette').hold.some(({ kind }) => kind === 'palette'),
  )
})

test('a robot wears the signs of its calling over its shell, and what it is asked to', () => {
  const worn = (words: string) => designOf(words).wear.map(({ kind }) => kind)
  const butler = worn('a robot butler with a tray')
  assert.ok(butler.includes('tailcoat') || butler.includes('vest'))
  assert.ok(!butler.some((kind) => /trousers|shoes|boots|^shirt$|gloves/.test(kind)), `${butler}`)
  assert.ok(worn('a robot butler in white gloves and striped trousers').includes('gloves'))
})

test('moss grows on golems and old robots, whose own colour is seen between', () => {
  for (const words of [
    'a mossy stone golem',
    'a giant stone golem covered in moss',
    'an ancient robot overgrown with moss',
  ]) {
    assert.ok(stainsOf(words).has('skin.moss') && stainsOf(words).has(undefined), words)
    assert.ok(!designOf(words).notes.some((note) => /^Not shown.*moss/.test(note)), words)
    assert.notEqual(designOf(words).skin.colour, designOf('a moss green robot').skin.colour, words)
  }
  assert.equal(designOf('a moss green robot').skin.worn, undefined)
})
