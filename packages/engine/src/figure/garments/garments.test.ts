import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GarmentKind, type GarmentSlot, garments } from '../../brief/concepts.ts'
import type { Person } from '../../design/design.ts'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { undergarments } from '../body/undergarments.ts'
import { dress } from '../dress.ts'
import type { Part } from '../figure.ts'
import { makeTrunk } from './cloth/trunk.ts'

const grown = plainDesign().person
const bodies: Record<string, Person> = {
  woman: grown,
  chibi: { ...grown, heightCm: 110, heads: 2.6 },
  orc: { ...grown, presentation: 1, heightCm: 205, heads: 8.2, bulk: 0.6, muscle: 0.95 },
}
const slots: GarmentSlot[] = ['torso', 'full', 'outer', 'legs', 'feet', 'hands', 'neck', 'waist']
const kinds: GarmentKind[] = slots.flatMap((slot): readonly GarmentKind[] => garments[slot])

function wear(person: Person, ...worn: readonly GarmentKind[]) {
  const design = plainDesign({ person, wear: worn.map((kind) => plainGarment(kind)) })
  return dress(design, makeBody(person))
}

function extent(parts: readonly Part[]) {
  const size = { low: Infinity, high: -Infinity, wide: 0 }
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      size.low = Math.min(size.low, positions[i + 1])
      size.high = Math.max(size.high, positions[i + 1])
      size.wide = Math.max(size.wide, Math.abs(positions[i]), Math.abs(positions[i + 2]))
    }
  }
  return size
}

test('every kind of garment can be worn by a woman, a chibi and an orc, above the ground and close to the body', () => {
  for (const [name, person] of Object.entries(bodies)) {
    const body = makeBody(person)
    for (const kind of kinds) {
      const { parts, materials } = wear(person, kind)
      assert.ok(parts.length > 0, `${kind} is nothing`)
      const { low, high, wide } = extent(parts)
      assert.ok(low >= 0, `${kind} on a ${name} reaches below the ground`)
      assert.ok(
        high < body.joints.chin[1] + 0.4 * body.headHeight,
        `${kind} hides the ${name}'s face`,
      )
      const reach = body.joints.hand[0] + 0.5 * body.unit
      assert.ok(wide < Math.max(reach, 0.45 * person.heightCm), `${kind} flies off a ${name}`)
      for (const { material, name: part } of parts) {
        assert.ok(material === 'skin' || material in materials, `${part} of ${kind} has no colour`)
      }
    }
  }
})

test('shoulder straps of armour do not climb the neck, however narrow the shoulders', () => {
  const narrow = { ...grown, heightCm: 185, heads: 7.6, bulk: 0, muscle: 0.2 }
  const body = makeBody(narrow)
  const { parts } = wear(narrow, 'tunic', 'leather_armor')
  const { high } = extent(parts.filter(({ name }) => name.startsWith('shoulder-strap')))
  assert.ok(high > body.joints.shoulder[1])
  assert.ok(high < body.joints.chin[1], `they reach ${high.toFixed(1)} cm`)
})

/** Old, broad and bent, with arms that lie against the sides. */
const stout: Person = {
  ...grown,
  species: 'dwarf',
  presentation: 1,
  age: 'elder',
  heightCm: 133,
  heads: 4.6,
  bulk: 0.8,
  muscle: 0.68,
}

test('the sleeves of stout people end inside their sides, and do not go through them', () => {
  const short = plainGarment('shirt', { sleeve: 'short' })
  const { parts } = dress(plainDesign({ person: stout, wear: [short] }), makeBody(stout))
  const sleeve = parts.find(({ name }) => name === 'sleeve')
  assert.ok(sleeve)
  const { shoulder } = makeBody(stout).joints
  const inmost = sleeve.positions.reduce((least, x, i) => (i % 3 ? least : Math.min(least, x)), 99)
  assert.ok(inmost > 0.2 * shoulder[0], `the left one reaches x = ${inmost}`)
})

test('a shirt collar falls over the edge of its shirt, on a bent and short neck too', () => {
  const { parts } = wear(stout, 'shirt')
  const [body, collar] = ['body', 'collar'].map((part) => parts.find(({ name }) => name === part))
  assert.ok(body && collar)
  for (let angle = 0.3; angle < 1.7; angle += 0.2) {
    const [edge, end] = [reachAt(body, 0, angle), reachAt(collar, 1, angle)]
    assert.ok(end > edge, `${end} within ${edge} at ${angle}`)
  }
})

/** How far from the middle line the row at v of a part reaches in a direction from above, 0 in front. */
function reachAt({ positions, uvs }: Part, v: number, angle: number): number {
  let most = 0
  for (let i = 0; i < uvs.length / 2; i++) {
    const [x, , z] = positions.subarray(3 * i, 3 * i + 3)
    const isThere = Math.abs(Math.atan2(x, z) - angle) < 0.15
    if (isThere && Math.abs(uvs[2 * i + 1] - v) < 0.001) most = Math.max(most, Math.hypot(x, z))
  }
  return most
}

test('every garment has the colours that its fabric is printed in', () => {
  for (const kind of kinds) {
    const wear = [plainGarment(kind, { pattern: 'plaid' })]
    const { parts, materials } = dress(plainDesign({ wear }), makeBody(grown))
    for (const part of parts) {
      for (const name of namedBy(part))
        assert.ok(name === 'skin' || name in materials, `${part.name} of ${kind} has no ${name}`)
    }
  }
})

/** The materials that a part's pattern names at its corners. */
function namedBy({ pattern, positions, uvs }: Part): Set<string> {
  const names = new Set<string>()
  const point = new SurfacePoint()
  for (let k = 0; pattern && k < uvs.length / 2; k++) {
    const [x, y, z] = positions.subarray(3 * k, 3 * k + 3)
    const name = pattern(point.at(uvs[2 * k], uvs[2 * k + 1], x, y, z))
    if (name !== undefined) names.add(name)
  }
  return names
}

test('a kimono closes left over right, as the living wear it', () => {
  const { parts } = wear(grown, 'kimono')
  const cloth = parts.find((part) => part.name === 'body')
  assert.ok(cloth)
  // The visible edge of the upper layer runs down on the wearer's right: its outermost point in front has x < 0.
  const waist = makeBody(grown).level(4.1)
  let [edgeX, edgeZ] = [0, -Infinity]
  for (let i = 0; i < cloth.positions.length; i += 3) {
    const u = cloth.uvs[(i / 3) * 2]
    const isLeftEdge = u === 0 && Math.abs(cloth.positions[i + 1] - waist) < 3
    if (isLeftEdge && cloth.positions[i + 2] > edgeZ) {
      edgeX = cloth.positions[i]
      edgeZ = cloth.positions[i + 2]
    }
  }
  assert.ok(edgeX < -2, `the left panel ends at x = ${edgeX}`)
})

test('a coat does not hide the shirt, a closed robe hides the trousers', () => {
  const names = (parts: readonly Part[]) => parts.map(({ material }) => material)
  assert.ok(names(wear(grown, 'shirt', 'coat').parts).includes('shirt.main'))
  const robed = plainDesign({
    wear: [plainGarment('trousers'), plainGarment('robe', { length: 1 })],
  })
  const { parts, hidden } = dress(robed, makeBody(grown))
  assert.ok(hidden.has('left thigh'))
  assert.ok(!names(parts).includes('trousers.main'))
})

test('backs are fastened: a gown is laced, a waistcoat has a strap, and a coat a half belt, though a belt is worn inside it', () => {
  const names = (...kinds: GarmentKind[]) => wear(grown, ...kinds).parts.map(({ name }) => name)
  assert.ok(names('gown').includes('back lace'))
  assert.ok(names('vest').includes('back strap'))
  assert.ok(names('coat').includes('half belt'))
  assert.ok(names('coat', 'belt').includes('half belt'))
})

test('the cloth of a toga lies on the shoulder', () => {
  const { parts } = wear(grown, 'toga')
  const body = makeBody(grown)
  const { high } = extent(parts.filter(({ name }) => name === 'toga drape'))
  const shoulder = body.joints.shoulder[1] + body.arm.radiusAt(0.1)
  assert.ok(high < shoulder + 0.25 * body.unit, `it stands ${(high - shoulder).toFixed(1)} cm off`)
})

test('what is cut as briefs ends at its edge on bare legs, and no trunks show below it', () => {
  for (const kind of ['briefs', 'swimsuit', 'leotard', 'tutu'] as const) {
    const cut = wear(grown, kind).parts.filter(({ name }) => name === 'briefs')
    assert.ok(cut.length > 0, kind)
    const lowest = makeBody(grown).level(3.15)
    for (const { positions, indices } of cut)
      assert.ok(
        indices.every((k) => positions[3 * k + 1] > lowest),
        kind,
      )
    const design = plainDesign({ person: grown, wear: [plainGarment(kind)] })
    assert.ok(!undergarments(design, makeBody(grown)).at(0, makeBody(grown).level(3.6), 9))
  }
})

test('the plates of a tutu sink toward their rims, so that they are seen from above, and none hangs down over the next', () => {
  const plates = wear(grown, 'tutu').parts.filter(({ name }) => name.startsWith('tulle'))
  assert.ok(plates.length > 2)
  const rims = plates.map(({ positions, uvs }) => {
    const heightAt = (v: number) =>
      mean(
        [...uvs.keys()]
          .filter((i) => i % 2 === 1 && uvs[i] === v)
          .map((i) => positions[3 * ((i - 1) / 2) + 1]),
      )
    assert.ok(heightAt(0) - heightAt(1) > 4)
    return heightAt(1)
  })
  for (let i = 1; i < rims.length; i++) assert.ok(rims[i - 1] - rims[i] < 2.2)
})

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length
}

test('the rim of a low shoe stands over its sole all round the ankle', () => {
  for (const kind of ['shoes', 'sneakers'] as const) {
    const part = wear(grown, kind).parts.find(({ name }) => name.startsWith('topline'))
    assert.ok(part?.uvs)
    const { positions, uvs } = part
    const rim = Array.from({ length: uvs.length / 2 }, (_, i) => i).filter(
      (i) => uvs[2 * i + 1] === 0,
    )
    const heights = rim.map((i) => positions[3 * i + 1])
    assert.ok(Math.min(...heights) > 5 && Math.max(...heights) < 11, `${kind}: ${heights}`)
  }
})

test('a sari lies on the belly, not off it like a sling', () => {
  const { parts } = wear(grown, 'sari')
  const drape = parts.find(({ name }) => name === 'sari drape')
  assert.ok(drape)
  const body = makeBody(grown)
  const { positions } = drape
  for (let k = 0; k < positions.length; k += 3) {
    const [x, y, z] = positions.subarray(k, k + 3)
    if (y < body.level(4.35) || y > body.level(4.6) || isFalling(x, z)) continue
    const skin = body.torso(y, Math.atan2(x, z))
    assert.ok(Math.hypot(x, z) < Math.hypot(skin[0], skin[2]) + 4, `it stands off at ${y} cm`)
  }
})

test('the hem of a mantle runs on without daggers', () => {
  const part = wear(grown, 'coat', 'mantle').parts.find(({ name }) => name === 'mantle')
  assert.ok(part?.uvs)
  const { positions, uvs } = part
  const hem = Array.from({ length: uvs.length / 2 }, (_, i) => i)
    .filter((i) => uvs[2 * i + 1] === 1)
    .map((i) => positions[3 * i + 1])
  const bends = hem.slice(1, -1).map((y, i) => Math.abs(hem[i] - 2 * y + hem[i + 2]))
  assert.ok(Math.max(...bends) < 1)
})

test('a mantle covers bare shoulders, however broad they are', () => {
  const { field } = makeTrunk(makeBody(bodies.orc))
  const part = wear(bodies.orc, 'mantle').parts.find(({ name }) => name === 'mantle')
  assert.ok(part?.uvs)
  const { positions, uvs } = part
  for (let i = 0; i < uvs.length / 2; i++) {
    const v = uvs[2 * i + 1]
    if (v < 0.3 || v > 1) continue
    const [x, y, z] = positions.subarray(3 * i, 3 * i + 3)
    assert.ok(field(x, y, z) > -0.1, `at ${x} ${y} ${z} it lies in the skin`)
  }
})

test('a sari is tucked in: below the waist its end lies inside the skirt', () => {
  const body = makeBody(grown)
  const { parts } = wear(grown, 'sari')
  const trunk = makeTrunk(body)
  const { positions } = parts.find(({ name }) => name === 'sari drape') ?? parts[0]
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = positions.subarray(i, i + 3)
    if (y > body.level(4.22) || isFalling(x, z)) continue
    const skin = trunk.point(y, Math.atan2(x, z), 0)
    const off = Math.hypot(x, z) - Math.hypot(skin[0], skin[2])
    assert.ok(off < 0.9, `${off} cm off the skin at ${y}`)
  }
})

test('what is thrown over a shoulder falls behind, within the width of the hips, and lies on what is worn', () => {
  for (const [kind, name] of [
    ['sari', 'sari drape'],
    ['toga', 'toga fall'],
    ['shuka', 'shuka fall'],
  ] as const) {
    const { parts } = wear(grown, kind)
    const fall = parts.find((part) => part.name === name)
    assert.ok(fall, kind)
    const farthest = Math.min(...parts.filter((part) => part !== fall).map(backOf))
    assert.ok(backOf(fall) > farthest - 6, `${kind}: ${backOf(fall)} behind ${farthest}`)
  }
})

/** Of a sari's cloth what hangs behind the left shoulder. */
function isFalling(x: number, z: number): boolean {
  return x > 0 && z < 0
}

test('behind, a sari shows the blouse and its falling end, and no second sash', () => {
  const body = makeBody(grown)
  const { parts } = wear(grown, 'sari')
  const { positions } = parts.find(({ name }) => name === 'sari drape') ?? parts[0]
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = positions.subarray(i, i + 3)
    const isOnBack = z < -4 && y > body.level(4.4) && y < body.level(5.2)
    assert.ok(!isOnBack || x > 0, `at ${x} ${y} ${z} cloth crosses the back`)
  }
})

function backOf({ positions }: Part): number {
  let back = Infinity
  for (let i = 2; i < positions.length; i += 3) back = Math.min(back, positions[i])
  return back
}

test('the toes of a bare foot stand on the sole of a sandal and not in it', () => {
  for (const kind of ['sandals', 'flip_flops'] as const) {
    const soles = wear(grown, kind).parts.filter(({ name }) => /^sole/.test(name))
    assert.ok(extent(soles).high < 1, kind)
  }
})
