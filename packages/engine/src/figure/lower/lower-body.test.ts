import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import type { Design } from '../../design/design.ts'
import { designCharacter } from '../../design/design-character.ts'
import { type HybridPlan, hybridPlans } from '../../design/plans.ts'
import { buildFigure } from '../build-figure.ts'
import type { Figure, Part } from '../figure.ts'

const words: Record<HybridPlan, string> = {
  merfolk: 'a mermaid with a green tail',
  naga: 'a naga with a gold breastplate',
  centaur: 'a bay centaur knight in plate armor with boots and a red cape',
  faun: 'a satyr with a flute',
  harpy: 'a harpy with brown feathers and a bow',
  slime: 'a blue slime girl',
  ghost: 'a ghost in a white gown',
  octopus: 'a cecaelia with purple tentacles and a black corset',
  blob: 'a blue slime',
  sheet: 'a bedsheet ghost',
}
const sizes = ['', 'chibi ', 'muscular ', 'small child ']

const designOf = (prompt: string, seed = 1): Design => designCharacter(understand(prompt), seed)
const inSize = (prompt: string, size: string) => prompt.replace(/^a /, `a ${size}`)

function everyHybrid(check: (figure: Figure, design: Design, name: string) => void): void {
  for (const prompt of Object.values(words)) {
    for (const size of sizes) {
      const design = designOf(inSize(prompt, size))
      check(buildFigure(design), design, inSize(prompt, size))
    }
  }
}

test('the words reach every plan', () => {
  for (const [plan, prompt] of Object.entries(words)) {
    assert.equal(designOf(prompt).person.plan, plan, prompt)
  }
  assert.deepEqual(Object.keys(words), [...hybridPlans])
})

test('every hybrid is whole: numbers everywhere, materials for all, nothing below the ground', () => {
  everyHybrid((figure, _design, name) => {
    for (const part of figure.parts) {
      assert.ok(part.positions.every(Number.isFinite), `${name}: ${part.name}`)
      assert.ok(figure.materials[part.material], `${name}: ${part.name} has a material`)
      assert.ok(
        part.indices.every((index) => index < part.positions.length / 3),
        `${name}: ${part.name}`,
      )
    }
    assert.ok(figure.bounds.min[1] > -0.5, `${name} reaches ${figure.bounds.min[1]}`)
  })
})

test('what stands on the ground stands on it, and a ghost floats', () => {
  everyHybrid(({ parts }, { person }, name) => {
    const own = parts.filter(({ material }) => material.startsWith('lower.'))
    const low = Math.min(...own.map(lowest))
    if (person.plan === 'ghost' || person.plan === 'sheet')
      assert.ok(low > 3, `${name} hangs at ${low}`)
    else assert.ok(low < 1.5, `${name} stands at ${low}`)
  })
})

test('a hybrid is as tall as it is said to be', () => {
  const { heightCm, head } = buildFigure(designOf('a mermaid, 180 cm tall'))
  assert.equal(heightCm, 180)
  assert.ok(Math.abs(head.centre[1] + head.radius - 180) < 4)
})

test('a merman has a tail and no legs', () => {
  const names = partNames(buildFigure(designOf('a merman king with a trident')))
  assert.ok(names.has('fish tail') && names.has('tail fluke'))
  assert.ok(!names.has('toes') && ![...names].some((name) => /thigh|shin|foot/.test(name)))
})

test('a mermaid without a tail walks on legs', () => {
  assert.equal(designOf('a mermaid without a tail').person.plan, 'biped')
})

test('trousers and boots of a mermaid are noted and not drawn', () => {
  const design = designOf('a mermaid in blue jeans and boots')
  assert.ok(!design.wear.some(({ slot }) => slot === 'legs' || slot === 'feet'))
  assert.match(design.notes[0] ?? '', /a fish tail/)
  assert.match(design.notes[1] ?? '', /^Not drawn: .*jeans.*boots/)
})

test('plates of the legs do not hang in the air beside a tail', () => {
  const { parts } = buildFigure(designOf('a mermaid knight in plate armor'))
  assert.ok(!parts.some(({ region }) => region !== undefined && /thigh|shin|foot/.test(region)))
})

test('words colour tails and coats, not skin', () => {
  const naga = designOf('a naga with red and black scales')
  assert.notEqual(naga.skin.colour, naga.lower?.colour)
  assert.equal(designOf('a palomino centaur').lower?.marking, 'socks')
  assert.equal(designOf('a dappled grey centaur').lower?.marking, 'dapples')
})

test('a satyr’s kilt is drawn, and his trousers are not', () => {
  const design = designOf('a satyr in a green kilt')
  assert.ok(buildFigure(design).parts.some(({ material }) => material === 'kilt.main'))
  assert.ok(!designOf('a satyr in green trousers').wear.some(({ kind }) => kind === 'trousers'))
})

test('a harpy holds nothing in its wings', () => {
  const { hold } = designOf('a harpy with a spear and a shield')
  assert.ok(hold.length >= 2 && hold.every(({ carry }) => !/hand/.test(carry)))
})

test('a figure of a hybrid stays light enough to draw', () => {
  everyHybrid(({ parts }, _design, name) => {
    const own = parts.filter(({ material }) => material.startsWith('lower.'))
    const triangles = own.reduce((sum, { indices }) => sum + indices.length / 3, 0)
    assert.ok(triangles < 26_000, `${name}: ${triangles}`)
  })
})

function partNames({ parts }: Figure): ReadonlySet<string> {
  return new Set(parts.map(({ name }) => name.replace(/^skin of the /, '')))
}

function lowest({ positions }: Part): number {
  let low = Number.POSITIVE_INFINITY
  for (let i = 1; i < positions.length; i += 3) low = Math.min(low, positions[i])
  return low
}

test('slimes and bedsheet ghosts have no chin: the body comes out of the face above it', () => {
  for (const prompt of [words.blob, words.sheet]) {
    const { parts, head } = buildFigure(designOf(prompt))
    const foremost = (part: Part, low: number, high: number) => {
      let most = -Infinity
      for (let k = 0; k < part.positions.length; k += 3) {
        const [x, y, z] = part.positions.subarray(k, k + 3)
        if (Math.abs(x) < 0.1 * head.radius && y > low && y < high) most = Math.max(most, z)
      }
      return most
    }
    const [low, high] = [head.centre[1] - 1.02 * head.radius, head.centre[1] - 0.9 * head.radius]
    const face = parts.find(({ name }) => name === 'head')
    const body = parts.find(({ name }) => name === 'slime' || name === 'sheet')
    assert.ok(face && body)
    assert.ok(foremost(body, low, high) > foremost(face, low, high), prompt)
  }
})

test('every strand of a wisp runs down to a point of its own', () => {
  const { parts } = buildFigure(designCharacter(understand('a ghost in a white dress'), 25))
  const strands = parts.filter(({ name }) => name.startsWith('wisp'))
  assert.ok(strands.length > 6)
  for (const { name, positions, uvs } of strands) {
    const end = Math.max(...uvs.filter((_, i) => i % 2 === 1))
    let [tip, low] = [0, Number.POSITIVE_INFINITY]
    for (let k = 0; k < uvs.length / 2; k++) {
      const y = positions[3 * k + 1]
      low = Math.min(low, y)
      if (uvs[2 * k + 1] === end) tip = y
    }
    assert.ok(tip < low + 0.5, `${name}: ${tip} over ${low}`)
  }
})
