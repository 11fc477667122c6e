import assert from 'node:assert/strict'
import { test } from 'node:test'
import { props } from '../brief/concepts.ts'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { plainProp } from '../design/plain-design.ts'
import { boundsOf } from '../math/bounds.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import { buildProp } from './build-prop.ts'

test('every prop can be built, with real triangles and only materials it defines', () => {
  for (const kind of props) {
    const model = buildProp(plainProp(kind))
    assert.ok(model.parts.length > 0, kind)
    for (const part of model.parts) {
      assert.ok(part.indices.length >= 3, `${kind} ${part.name} has no triangle`)
      assert.ok(part.material in model.materials, `${kind} ${part.name}: ${part.material}`)
      assert.ok(part.positions.every(Number.isFinite), `${kind} ${part.name} has a broken point`)
      if (part.backMaterial) assert.ok(part.backMaterial in model.materials, kind)
    }
    assert.ok(model.bounds.max[1] - model.bounds.min[1] < 320, `${kind} is too tall`)
  }
})

test('patterns name materials that exist', () => {
  for (const kind of props) {
    const model = buildProp(plainProp(kind, { emblem: 'sun' }))
    const point = new SurfacePoint()
    for (const { name, pattern, positions, uvs } of model.parts) {
      for (let i = 0; pattern && i < uvs.length / 2; i += 7) {
        const [x, y, z] = positions.subarray(3 * i)
        const found = pattern(point.at(uvs[2 * i], uvs[2 * i + 1], x, y, z))
        assert.ok(found === undefined || found in model.materials, `${kind} ${name}: ${found}`)
      }
    }
  }
})

test('a larger size makes a larger prop', () => {
  const small = buildProp(plainProp('sword')).bounds.max[1]
  assert.ok(Math.abs(buildProp(plainProp('sword', { size: 2 })).bounds.max[1] - 2 * small) < 1e-3)
})

test('the straw of a broom is tied: its bindings lie round all of it', () => {
  const { parts } = buildProp(plainProp('broom'))
  const widest = (name: string, y: number) => {
    let wide = 0
    for (const { name: own, positions } of parts) {
      for (let i = 0; own === name && i < positions.length; i += 3) {
        const isThere = Math.abs(positions[i + 1] - y) < 1
        if (isThere) wide = Math.max(wide, Math.hypot(positions[i], positions[i + 2]))
      }
    }
    return wide
  }
  for (const y of [-43, -47]) assert.ok(widest('binding', y) > widest('straw', y), `at ${y}`)
})

test('a broken sword is less than half a blade, of one width to its end, and that is torn', () => {
  const bladeOf = (isBroken: boolean) =>
    buildProp(plainProp('sword', { isBroken })).parts.find(({ name }) => name === 'blade')
  const reach = (axis: number, isBroken: boolean) => {
    const places = bladeOf(isBroken)?.positions.filter((_, i) => i % 3 === axis) ?? []
    return Math.max(...places.map(Math.abs))
  }
  assert.ok(reach(1, true) < 0.55 * reach(1, false), 'it is far shorter')
  assert.ok(reach(2, true) <= reach(2, false) + 1e-6, 'it has no prong before it')
  const { positions = new Float32Array() } = bladeOf(true) ?? {}
  const half = reach(0, true)
  const tops = [-0.7, 0.7].map((at) => {
    let top = 0
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i] - at * half) < 0.2 * half) top = Math.max(top, positions[i + 1])
    }
    return top
  })
  assert.ok(tops[0] - tops[1] > 0.7 * half, `one side is torn off lower: ${tops}`)
  assert.ok(tops[0] - tops[1] < 2 * half, 'what stands beside it is no spike')
  const end = Math.max(...tops)
  const notch = [...positions.keys()].filter(
    (i) => i % 3 === 0 && Math.abs(positions[i] - 0.06 * half) < 0.1 * half,
  )
  const bottom = Math.max(...notch.map((i) => positions[i + 1]))
  assert.ok(end - bottom > 1.2 * half, 'a notch is torn between its two ends')
})

test('a burning sword has flames on both edges, an axe on its head, and a whip on its lash', () => {
  const fireOf = (words: string) => {
    const [prop] = designCharacter(understand(words), 1).hold
    const { parts, bounds } = buildProp(prop)
    const flames = parts.filter(({ name }) => name === 'flames')
    return { flames, bounds, fire: flames.length > 0 ? boundsOf(flames) : undefined }
  }
  const sword = fireOf('a knight holding a flaming sword')
  assert.ok(sword.fire && sword.fire.min[0] < -3 && sword.fire.max[0] > 3)
  const axe = fireOf('a dwarf holding a burning axe')
  assert.ok(axe.fire && axe.fire.min[1] > 0.4 * axe.bounds.max[1])
  const whip = fireOf('a demon holding a flaming whip')
  assert.ok(whip.fire && whip.fire.min[1] < 0)
  for (const words of [
    'a knight holding a sword',
    'a firefighter holding an axe',
    'a girl with a burning torch',
  ])
    assert.equal(fireOf(words).flames.length, 0, words)
})

test('the skull on a totem has eyes from the side as well as from the front', () => {
  const staff = designCharacter(understand('an orc shaman with a totem staff'), 31).hold[0]
  const { parts } = buildProp(staff)
  const skull = parts.find(({ name }) => name === 'skull')
  assert.ok(skull?.pattern)
  const point = new SurfacePoint()
  let [front, side] = [0, 0]
  for (let i = 0; i < skull.positions.length; i += 3) {
    const [x, y, z] = skull.positions.subarray(i, i + 3)
    if (skull.pattern(point.at(0, 0, x, y, z)) === undefined) continue
    if (z > Math.abs(x)) front++
    if (x > z) side++
  }
  assert.ok(front > 2 && side > 2, `${front} and ${side}`)
})

test('bagpipes have a bag, a chanter, a blowpipe with its mouthpiece and three drones', () => {
  const names = buildProp(plainProp('bagpipes')).parts.map(({ name }) => name)
  for (const name of [
    'bag',
    'chanter',
    'blowpipe',
    'mouthpiece',
    'long drone',
    'middle drone',
    'short drone',
  ])
    assert.ok(names.includes(name), name)
})

test('what is painted or of feathers on a shield does not mirror, or it would change colour as it turns', () => {
  const { parts, materials } = buildProp(
    plainProp('round_shield', { form: 'chimalli', emblem: 'snake' }),
  )
  const point = new SurfacePoint()
  for (const { name, material, pattern, positions, uvs } of parts) {
    const used = new Set([material])
    for (let i = 0; pattern && i < uvs.length / 2; i++) {
      const [x, y, z] = positions.subarray(3 * i)
      used.add(pattern(point.at(uvs[2 * i], uvs[2 * i + 1], x, y, z)) ?? material)
    }
    used.delete('round_shield.main')
    for (const each of used) assert.notEqual(materials[each].surface, 'metal', `${name} ${each}`)
  }
})

test('the blade of a glaive comes to a point and is ground to an edge along one side', () => {
  const { parts } = buildProp(plainProp('glaive'))
  const blade = parts.find(({ name }) => name === 'blade')
  assert.ok(blade?.pattern)
  const { min, max } = boundsOf([blade])
  const xs = (from: number, to: number) =>
    [...blade.positions.keys()]
      .filter((i) => i % 3 === 1)
      .filter((i) => blade.positions[i] >= from && blade.positions[i] <= to)
      .map((i) => blade.positions[i - 1])
  const tip = xs(max[1] - 0.2, max[1])
  assert.ok(Math.max(...tip) - Math.min(...tip) < 0.5)
  const middle = (min[1] + max[1]) / 2
  const across = xs(middle - 2, middle + 2)
  const point = new SurfacePoint()
  const inkAt = (x: number) => blade.pattern?.(point.at(0, 0, x, middle, 0))
  assert.notEqual(inkAt(Math.min(...across) + 0.3), inkAt(Math.max(...across) - 0.3))
})
