import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Garment, OwnPart } from '../design/design.ts'
import { plainDesign, plainGarment, plainProp } from '../design/plain-design.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import { makeBody } from './body/body.ts'
import { buildProp } from './build-prop.ts'
import { dress } from './dress.ts'
import type { Part } from './figure.ts'

const own = (part: string, changes: Partial<OwnPart> = {}): OwnPart => ({
  part,
  name: part,
  side: 'both',
  colour: '#ff0000',
  ...changes,
})

function wear(kind: Garment['kind'], changes: Partial<Garment>) {
  const design = plainDesign({ wear: [plainGarment(kind, changes)] })
  return dress(design, makeBody(design.person))
}

function namesIn(
  parts: readonly Part[],
  colour: string,
  materials: Record<string, { base: string }>,
) {
  return parts
    .filter(({ material }) => materials[material]?.base === colour)
    .map(({ name }) => name)
}

test('a part takes its own colour, on its own side, and nothing else does', () => {
  const coat = wear('trench_coat', { parts: [own('button'), own('collar', { colour: '#00ff00' })] })
  assert.deepEqual(namesIn(coat.parts, '#ff0000', coat.materials), ['coat buttons'])
  const green = namesIn(coat.parts, '#00ff00', coat.materials)
  assert.ok(green.includes('coat collar') && green.every((name) => /collar|lapel/.test(name)))
  const shirt = wear('shirt', { parts: [own('sleeve', { side: 'right' })] })
  assert.deepEqual(namesIn(shirt.parts, '#ff0000', shirt.materials), ['sleeve-right'])
})

test('collars, buttons and plumes that are said are there, even on what is made without', () => {
  const named = (kind: Garment['kind'], part: string) =>
    wear(kind, { parts: [own(part)] }).parts.map(({ name }) => name)
  assert.ok(named('dress', 'collar').includes('flat collar'))
  assert.ok(named('coat', 'button').includes('buttons'))
  assert.ok(named('helmet', 'plume').includes('plume'))
  assert.ok(named('fedora', 'feather').includes('feather'))
})

test('a cuff is the end of a sleeve', () => {
  const { parts, materials } = wear('dress', { sleeve: 'long', parts: [own('cuff')] })
  const sleeve = parts.find(({ name }) => name === 'sleeve')
  const at = (v: number) => sleeve?.pattern?.(new SurfacePoint().at(0.3, v, 20, 100, 0)) ?? ''
  assert.equal(materials[at(0.95)]?.base, '#ff0000')
  assert.notEqual(materials[at(0.4)]?.base, '#ff0000')
})

test('without its sleeve an arm is bare, the other is not', () => {
  const { parts, hidden } = wear('shirt', { bareArm: 'left' })
  const sleeves = parts.filter(({ name }) => name.startsWith('sleeve')).map(({ name }) => name)
  assert.deepEqual(sleeves, ['sleeve-right'])
  assert.ok(hidden.has('right upper arm') && !hidden.has('left upper arm'))
})

test('blade, hilt, handle and gem of a held thing are coloured one by one', () => {
  const red = (kind: Parameters<typeof plainProp>[0], part: string) => {
    const { parts, materials } = buildProp(plainProp(kind, { parts: [own(part)] }))
    return namesIn(parts, '#ff0000', materials)
  }
  assert.deepEqual(red('katana', 'blade'), ['blade'])
  assert.ok(red('sword', 'hilt').includes('guard') && !red('sword', 'hilt').includes('blade'))
  assert.deepEqual(red('axe', 'handle'), ['shaft'])
  assert.deepEqual(red('staff', 'gem'), ['crystal'])
  assert.deepEqual(red('lute', 'string'), ['strings'])
})

test('mud lies low on a coat, and only where it is said', () => {
  const muddyAt = (changes: Partial<Garment>, low: boolean): number => {
    const { parts } = wear('coat', changes)
    const point = new SurfacePoint()
    let count = 0
    for (const { positions, uvs, pattern } of parts) {
      for (let k = 0; k < uvs.length / 2; k++) {
        const [x, y, z] = positions.subarray(3 * k, 3 * k + 3)
        const isLow = y < 85
        if (isLow !== low) continue
        if (pattern?.(point.at(uvs[2 * k], uvs[2 * k + 1], x, y, z)) === 'coat.mud') count++
      }
    }
    return count
  }
  assert.equal(muddyAt({}, true), 0)
  assert.ok(muddyAt({ marks: ['mud'] }, true) > 3 * muddyAt({ marks: ['mud'] }, false))
})
