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

function pointsOf({ positions }: Part): [number, number, number][] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i],
    positions[3 * i + 1],
    positions[3 * i + 2],
  ])
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

test('a hijab hangs whole over the back of a coat’s collar', () => {
  const { named } = dressed('a tall woman in a hijab and a grey trench coat', 15)
  const drape = pointsOf(named('hijab drape')).filter(([x, , z]) => Math.abs(x) < 0.5 && z < 0)
  const collar = pointsOf(named('coat collar')).filter(([x, , z]) => Math.abs(x) < 2 && z < 0)
  assert.ok(collar.length > 0)
  for (const [, y, z] of collar) {
    const [above, below] = [drape.findLast((at) => at[1] >= y), drape.find((at) => at[1] < y)]
    assert.ok(above && below)
    const share = (above[1] - y) / (above[1] - below[1])
    assert.ok(above[2] + (below[2] - above[2]) * share < z, `${y}`)
  }
})

test('the hem of a small thief’s hood is seen from beside too: it falls over the shoulders', () => {
  const { positions } = dressed('a goblin thief with a dagger and a sack', 32).named('hood cowl')
  const [width, hem] = [61, 12]
  const height = (row: number, column: number) => positions[3 * (row * width + column) + 1]
  for (let column = 30; column < width; column++) {
    const [above, low] = [height(hem - 2, column), height(hem, column)]
    assert.ok(above - low > 0.9, `${column}: ${above - low}`)
  }
})

test('a hijab seen from aside is clear of the eye', () => {
  const design = designCharacter(understand('a tall woman in a hijab'), 15)
  const { landmarks, parts } = buildFigure(design)
  const [, eyeY, eyeZ] = landmarks['left eye']
  const cloth = parts.find(({ name }) => name === 'hijab')
  assert.ok(cloth)
  const beside = pointsOf(cloth).filter(([x, y]) => x > 0 && Math.abs(y - eyeY) < 1.2)
  const front = Math.max(...beside.map(([, , z]) => z))
  assert.ok(front < eyeZ - 2.5, `${front - eyeZ} cm before the middle of the eye`)
})

test('the corners of a short person’s hood run in under its cowl beside the jaw', () => {
  const design = designCharacter(understand('a goblin thief with a hood'), 32)
  const { head, parts } = buildFigure(design)
  const cloth = parts.find(({ name }) => name === 'hood')
  assert.ok(cloth)
  const before = pointsOf(cloth).filter(([x, , z]) => x > 0 && z > head.centre[2])
  const [x, y] = before.reduce((low, point) => (point[1] < low[1] ? point : low))
  assert.ok(x < 0.75 * head.radius && y < head.centre[1] - 1.2 * head.radius)
})
