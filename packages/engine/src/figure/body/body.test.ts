import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person } from '../../design/design.ts'
import { plainDesign } from '../../design/plain-design.ts'
import { makeBody } from './body.ts'
import { buildSkin } from './skin.ts'
import { undergarments } from './undergarments.ts'

const grown = plainDesign().person
const people: Record<string, Person> = {
  woman: grown,
  man: { ...grown, presentation: 1, heightCm: 184, heads: 7.2 },
  child: { ...grown, age: 'child', heightCm: 120, heads: 5.8 },
  toddler: { ...grown, age: 'toddler', heightCm: 88, heads: 4.3 },
  chibi: { ...grown, heightCm: 105, heads: 2.6 },
  heroic: { ...grown, presentation: 1, muscle: 1, heightCm: 205, heads: 8.3 },
  heavy: { ...grown, bulk: 1 },
}

test('every body stands on the ground and ends inside its head', () => {
  for (const [name, person] of Object.entries(people)) {
    const body = makeBody(person)
    const { parts } = buildSkin(plainDesign({ person }), { left: body, right: body }, new Set())
    const heights = parts.flatMap(({ positions }) => [...positions].filter((_, i) => i % 3 === 1))
    const low = heights.reduce((a, b) => Math.min(a, b))
    const high = heights.reduce((a, b) => Math.max(a, b))
    assert.ok(low > -0.5 && low < 1, `${name} stands at ${low}`)
    assert.ok(high < body.joints.crown[1], `${name} reaches ${high}`)
  }
})

test('skin that clothes hide is not drawn', () => {
  const design = plainDesign()
  const body = makeBody(design.person)
  const hidden = new Set(['left thigh', 'hips'] as const)
  const { parts } = buildSkin(design, { left: body, right: body }, hidden)
  const regions = parts.map(({ region }) => region)
  assert.ok(!regions.includes('left thigh') && !regions.includes('hips'))
  assert.ok(regions.includes('right thigh') && regions.includes('chest'))
})

test('nobody is naked: hips always, a feminine or a child’s bare chest too', () => {
  for (const [name, person] of Object.entries(people)) {
    const body = makeBody(person)
    const under = undergarments(plainDesign({ person }), body)
    const hip = body.torso(body.level(3.6), 0)
    const chest = body.torso(body.level(5), 0.3)
    assert.ok(under.at(...hip), `${name}'s hips`)
    assert.equal(under.at(...chest) !== undefined, person.presentation < 0.5, `${name}'s chest`)
  }
})

test('the halves of the trunk are one part, and their seam lies exactly in the middle', () => {
  const design = plainDesign()
  const body = makeBody(design.person)
  const { parts } = buildSkin(design, { left: body, right: body }, new Set())
  const belly = parts.filter(({ region }) => region === 'belly')
  assert.equal(belly.length, 1)
  const across = [...belly[0].positions].filter((_, i) => i % 3 === 0)
  const half = across.length / 2
  for (const xs of [across.slice(0, half), across.slice(half)]) {
    assert.ok(xs.filter((x) => x === 0).length > 10)
  }
})

test('an arm is whole whatever the trousers beside it hide', () => {
  const design = plainDesign()
  const body = makeBody(design.person)
  const legs = ['hips', 'left thigh', 'right thigh', 'left shin', 'right shin'] as const
  const trianglesWithout = (hidden: ReadonlySet<(typeof legs)[number]>) =>
    buildSkin(design, { left: body, right: body }, hidden)
      .parts.filter(({ region }) => region === 'left forearm')
      .reduce((sum, { indices }) => sum + indices.length / 3, 0)
  assert.equal(trianglesWithout(new Set(legs)), trianglesWithout(new Set()))
})

test('builds are seen from every side: the heavy are broad and deep, with a second chin, the slender narrow', () => {
  const sizeOf = (bulk: number) => {
    const body = makeBody({ ...grown, presentation: 1, bulk })
    const waist = body.torsoSection(body.level(4.3))
    const [x, y, z] = body.joints.chin
    return {
      width: waist.width,
      front: waist.front,
      thigh: body.leg.radiusAt(0.2),
      underChin: body.field()(x, y - 0.1 * body.headHeight, z - 0.1 * body.headHeight),
    }
  }
  const [slender, usual, heavy] = [0.15, 0.4, 0.95].map(sizeOf)
  assert.ok(heavy.width > 1.4 * usual.width && heavy.front > 1.8 * usual.front)
  assert.ok(heavy.thigh > 1.25 * usual.thigh)
  assert.ok(usual.underChin > 0 && heavy.underChin < 0)
  assert.ok(slender.width < 0.93 * usual.width && slender.thigh < 0.95 * usual.thigh)
})

test('the old stoop, and children have no grown neck', () => {
  const old = makeBody({ ...grown, age: 'elder' })
  assert.ok(old.joints.crown[2] > makeBody(grown).joints.crown[2] + 4)
  const bent = makeBody({ ...grown, age: 'elder', isStooped: true })
  assert.ok(bent.joints.crown[2] > old.joints.crown[2] + 3)
  const neckOf = (person: Person) => {
    const body = makeBody(person)
    return (body.joints.chin[1] - body.joints.shoulder[1]) / body.headHeight
  }
  assert.ok(neckOf(people.child) < 0.7 * neckOf(grown))
})

test('the strong show their muscles in the contour: shoulder, upper arm and thigh stand out from what lies between', () => {
  const bulges = (muscle: number) => {
    const { arm, leg } = makeBody({ ...grown, muscle })
    const [outside, inside] = [Math.PI / 2, 1.5 * Math.PI]
    return [
      arm.reach(0.14, outside) / arm.reach(0.255, outside),
      arm.reach(0.36, inside) / arm.reach(0.5, inside),
      leg.reach(0.26, outside) / leg.reach(0.49, outside),
    ]
  }
  const plain = bulges(0.4)
  bulges(0.9).forEach((strong, i) => {
    assert.ok(strong > 1.12 * plain[i], `bulge ${i}: ${strong}, of others ${plain[i]}`)
  })
})
