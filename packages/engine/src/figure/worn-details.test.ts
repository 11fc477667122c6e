import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { hexToOklch } from '../math/colour.ts'
import { buildFigure } from './build-figure.ts'
import type { Part } from './figure.ts'

function dressed(prompt: string, seed: number) {
  const design = designCharacter(understand(prompt), seed)
  const { parts } = buildFigure(design)
  const named = (name: string): Part => {
    const part = parts.find((one) => one.name === name)
    assert.ok(part, `${prompt}: ${name}`)
    return part
  }
  return { design, parts, named }
}

/** Width and height of what lies on the character's left. */
function leftSize({ positions }: Part, from: number): [number, number] {
  const [xs, ys]: [number[], number[]] = [[], []]
  for (let i = 0; i < positions.length; i += 3) {
    if (positions[i] < from || positions[i + 2] < 6) continue
    xs.push(positions[i])
    ys.push(positions[i + 1])
  }
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
}

test('round glasses are as high as wide from ahead, others are not', () => {
  const ratio = (prompt: string) => {
    const [wide, high] = leftSize(dressed(prompt, 4).named('frames'), 1)
    return wide / high
  }
  assert.ok(Math.abs(ratio('a woman in a hijab with round glasses') - 1) < 0.12)
  assert.ok(ratio('a woman in a hijab with glasses') > 1.2)
})

test('boxers box in flat laced boots', () => {
  for (const prompt of ['a muscular boxer with red gloves', 'a boxer girl']) {
    const { design } = dressed(prompt, 43)
    assert.ok(
      design.wear.some(({ kind }) => kind === 'boxing_boots'),
      prompt,
    )
  }
})

test('the knot of a bow tie is of the tie’s own cloth', () => {
  const { named } = dressed('an elderly gentleman with a walking stick and a bow tie', 40)
  assert.equal(named('bow knot').material, named('bow').material)
})

test('a hijab’s drape meets itself behind without a step', () => {
  const { positions } = dressed('a tall woman in a hijab', 15).named('hijab drape')
  const width = 61
  for (let first = 0; first + width <= positions.length / 3; first += width) {
    const [a, b] = [3 * first, 3 * (first + width - 1)]
    const apart = [0, 1, 2].map((axis) => Math.abs(positions[a + axis] - positions[b + axis]))
    assert.ok(Math.max(...apart) < 0.05, `row ${first / width}: ${apart}`)
  }
})

test('an astronaut’s window is clear glass that bulges before the face', () => {
  const { named } = dressed('an astronaut in a white space suit', 17)
  const [glass, head] = [named('space helmet glass'), named('head')]
  const ahead = ({ positions }: Part) =>
    positions.reduce((most, value, i) => (i % 3 === 2 ? Math.max(most, value) : most), -1e9)
  assert.equal(glass.isClearGlass, true)
  assert.ok(ahead(glass) > ahead(head) + 1)
})

test('a black suit has a second dark where light falls, and its trousers are a step paler; a grey one is as it is', () => {
  const tonesOf = (words: string) => {
    const design = designCharacter(understand(words), 16)
    const { materials } = buildFigure(design)
    const [jacket, trousers] = ['suit_jacket', 'trousers'].map((kind) => {
      const worn = design.wear.find((garment) => garment.kind === kind)
      assert.ok(worn, kind)
      return materials[`${worn.id}.main`]
    })
    const steps = hexToOklch(trousers.base).l - hexToOklch(jacket.base).l
    return { jacket, steps }
  }
  const black = tonesOf('a man in a black suit')
  assert.ok(black.steps > 0.03 && black.steps < 0.08, `${black.steps}`)
  const { light, base } = black.jacket
  assert.ok(light && hexToOklch(light).l > hexToOklch(base).l + 0.1)
  const grey = tonesOf('a man in a grey suit')
  assert.deepEqual([grey.jacket.light, grey.steps], [undefined, 0])
})

test('frames of thin metal are drawn in fine ink: they keep their colour on the figure, too', () => {
  const { named } = dressed('a woman with round metal glasses', 15)
  assert.equal(named('frames').isFine, true)
})
