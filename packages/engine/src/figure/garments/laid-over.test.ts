import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Design } from '../../design/design.ts'
import { plainDesign, plainGarment, plainProp } from '../../design/plain-design.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { dress } from '../dress.ts'
import type { Part } from '../figure.ts'
import { standingBodies } from '../holding/stances.ts'

const grown = plainDesign().person

function dressed(wear: Design['wear'], person = grown): { part(name: string): Part; all: Part[] } {
  const design = plainDesign({ wear, person })
  const { parts } = dress(design, standingBodies(design).left)
  const part = (name: string) => {
    const found = parts.find((own) => own.name === name)
    assert.ok(found, `no ${name} among ${parts.map((own) => own.name)}`)
    return found
  }
  return { part, all: parts }
}

function pointsOf({ positions }: Part): [x: number, y: number, z: number][] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i],
    positions[3 * i + 1],
    positions[3 * i + 2],
  ])
}

test('the strap of a quiver lies over the cloak on the shoulder and goes round the hip under it', () => {
  const { part } = dressed([plainGarment('cloak'), plainGarment('quiver')])
  const { level } = makeBody(grown)
  const strap = pointsOf(part('quiver strap'))
  const turns = strap.map(([x, , z]) => Math.atan2(x, z)).sort((a, b) => a - b)
  const gaps = turns.map((turn, i) => (i === 0 ? 0 : turn - turns[i - 1]))
  assert.ok(Math.max(...gaps) < 0.5, `${Math.max(...gaps)}`)
  const cloak = pointsOf(part('cloak'))
  const near = (y: number) => (point: readonly number[]) => Math.abs(point[1] - y) < 3
  const outmost = (points: typeof strap, y: number) =>
    Math.max(...points.filter(near(y)).map(([x]) => x))
  assert.ok(outmost(strap, level(4.05)) < outmost(cloak, level(4.05)))
  const hindmost = (points: typeof strap, x0: number, y: number) =>
    Math.min(
      ...points
        .filter(near(y))
        .filter(([x]) => Math.abs(x - x0) < 3)
        .map(([, , z]) => z),
    )
  const behind = strap.filter(([, y, z]) => z < -5 && Math.abs(y - level(5.2)) < 3)
  const x0 = behind.reduce((sum, [x]) => sum + x, 0) / behind.length
  assert.ok(hindmost(strap, x0, level(5.2)) < hindmost(cloak, x0, level(5.2)))
})

test('a wide neckline does not run into the sleeves, on level shoulders either', () => {
  for (const age of ['adult', 'elder'] as const) {
    const person = { ...grown, age, presentation: 0 }
    const { joints } = makeBody(person)
    const { part } = dressed([plainGarment('dress', { sleeve: 'short' })], person)
    const body = pointsOf(part('body'))
    const top = body.slice(0, body.findIndex(([, y], i) => i > 0 && y === body[0][1]) + 1)
    const farthest = Math.max(...top.map(([x]) => Math.abs(x)))
    assert.ok(farthest < joints.shoulder[0], `${age}: ${farthest} of ${joints.shoulder[0]}`)
  }
})

test('the collar of a sailor lies over the heads of its sleeves', () => {
  const { part } = dressed([plainGarment('sailor_blouse', { sleeve: 'long' })])
  const shoulder = makeBody(grown).joints.shoulder[0]
  const highest = (name: string) =>
    Math.max(
      ...pointsOf(part(name))
        .filter(([x]) => Math.abs(x - 0.95 * shoulder) < 1.2)
        .map(([, y]) => y),
    )
  assert.ok(highest('sailor collar') > highest('sleeve') + 0.3)
})

test('a neckerchief is drawn out over the strap of a bag', () => {
  const foremost = (wear: Design['wear']) =>
    Math.max(...pointsOf(dressed(wear).part('neckerchief 1')).map(([, , z]) => z))
  const blouse = plainGarment('sailor_blouse')
  assert.ok(foremost([blouse, plainGarment('satchel')]) > foremost([blouse]) + 1)
})

test('the knot of a sailor’s neckerchief is tied against the chest, with a bag as well', () => {
  for (const bag of [[], [plainGarment('satchel')]]) {
    const { part } = dressed([plainGarment('sailor_blouse'), ...bag])
    const knot = pointsOf(part('neckerchief knot'))
    const middle = (Math.min(...knot.map(([, y]) => y)) + Math.max(...knot.map(([, y]) => y))) / 2
    const chest = [...pointsOf(part('body')), ...pointsOf(part('sailor collar'))].filter(
      ([x, y]) => Math.abs(x) < 2 && Math.abs(y - middle) < 3,
    )
    const hindmost = Math.min(...knot.map(([, , z]) => z))
    assert.ok(hindmost < Math.max(...chest.map(([, , z]) => z)) + 0.3)
  }
})

test('a belt hangs lower before a stout belly than at its sides, and level on who is slim', () => {
  const sinks = (bulk: number) => {
    const { part } = dressed([plainGarment('belt')], { ...grown, bulk })
    const points = pointsOf(part('belt'))
    const lowest = (at: (x: number, z: number) => boolean) =>
      Math.min(...points.filter(([x, , z]) => at(x, z)).map(([, y]) => y))
    const wide = Math.max(...points.map(([x]) => x))
    return lowest((x) => x > 0.97 * wide) - lowest((x, z) => Math.abs(x) < 2 && z > 0)
  }
  assert.ok(sinks(1) > sinks(0.4) + 1, `${sinks(1)} and ${sinks(0.4)}`)
})

test('trousers are parted by a line below the fork, where their legs touch', () => {
  const { part } = dressed([plainGarment('trousers')])
  const { pattern } = part('trouser leg')
  const level = makeBody(grown).level(3.3)
  const inked = (x: number) => pattern?.(new SurfacePoint().at(0.3, 0.4, x, level, 8))
  assert.match(inked(0.1) ?? '', /crease/)
  assert.notEqual(inked(2), inked(0.1))
})

test('the collar of a shirt stays near the neck, under a vest as well', () => {
  const wear = [plainGarment('shirt'), plainGarment('vest')]
  const { part } = dressed(wear)
  const widest = Math.max(...pointsOf(part('collar')).map(([x]) => x))
  const { neck, unit } = makeBody(grown)
  assert.ok(widest < neck.radiusAt(0.6) + 0.22 * unit, `${widest} cm`)
})

test('fingers that are cut off a glove bare their tips in a fist as well', () => {
  const design = plainDesign({
    wear: [plainGarment('fingerless_gloves')],
    hold: [plainProp('katana', { carry: 'left hand' })],
  })
  const { parts } = dress(design, standingBodies(design).left)
  const fingers = parts.find(({ name }) => name === 'glove fingers')
  const at = (v: number) => fingers?.pattern?.(new SurfacePoint().at(0.5, v))
  assert.equal(at(0.9), 'skin')
  assert.notEqual(at(0.2), 'skin')
})

test('the knot of an obi is held by its cord, which goes across it, and shows its folds', () => {
  const { part } = dressed([plainGarment('kimono'), plainGarment('obi')])
  const drum = part('obi drum')
  const hindmost = (points: [number, number, number][]) => Math.min(...points.map(([, , z]) => z))
  const cord = pointsOf(part('obi cord behind'))
  const middle = cord.reduce((sum, [, y]) => sum + y, 0) / cord.length
  const beside = pointsOf(drum).filter(([, y]) => Math.abs(y - middle) < 1)
  assert.ok(hindmost(cord) < hindmost(beside))
  const inks = pointsOf(drum).map(([, y]) => y)
  const [low, high] = [Math.min(...inks), Math.max(...inks)]
  const seen = Array.from({ length: 200 }, (_, i) =>
    drum.pattern?.(new SurfacePoint().at(0, 0, 0, low + ((high - low) * i) / 200, -20)),
  )
  assert.ok(seen.some((ink) => ink?.includes('crease')))
})

test('the tubes of a stethoscope lie on the chest all the way down', () => {
  const { part, all } = dressed([plainGarment('t_shirt'), plainGarment('stethoscope')])
  const shirt = all.filter(({ name }) => name === 'body').flatMap(pointsOf)
  for (const [x, y, z] of pointsOf(part('stethoscope tube'))) {
    const level = makeBody(grown).level(5.25)
    if (Math.abs(y - level) > 1.5 || z < 0) continue
    const below = Math.max(
      ...shirt
        .filter(([sx, sy]) => Math.abs(sx - x) < 2 && Math.abs(sy - y) < 2)
        .map(([, , front]) => front),
    )
    assert.ok(z - below < 3, `${z - below} cm off the shirt`)
  }
})

test('the knot of a bow is of the cloth of its wings', () => {
  const { part } = dressed([plainGarment('bow_tie')])
  assert.equal(part('bow knot').material, part('bow').material)
})

test('a belt over an apron lies close at the sides of a stout waist, and the bow of the apron hangs from it', () => {
  const stout = { ...grown, bulk: 0.95, presentation: 1 }
  const wear = (['trousers', 'shirt', 'apron', 'belt'] as const).map((kind) => plainGarment(kind))
  const { part, all } = dressed(wear, stout)
  const belt = pointsOf(part('belt')).filter(([x, , z]) => x > 0 && Math.abs(z) < 2)
  const lowest = Math.min(...belt.map(([, y]) => y))
  const below = all
    .filter(({ name }) => name === 'trouser leg' || name === 'waistband')
    .flatMap(pointsOf)
  const widest = (points: [number, number, number][], y: number) =>
    Math.max(...points.filter(([, high]) => Math.abs(high - y) < 1.2).map(([x]) => x))
  const off = widest(belt, lowest) - widest(below, lowest)
  assert.ok(off < 1.4, `${off} cm off`)
  const behind = pointsOf(part('belt')).filter(([x, , z]) => z < 0 && Math.abs(x) < 3)
  const bow = Math.max(...pointsOf(part('apron bow')).map(([, y]) => y))
  assert.ok(bow > Math.min(...behind.map(([, y]) => y)), 'a gap between belt and bow')
})

test('plates on a bent arm push a cape back, not aside: its edge has no dent below them', () => {
  const design = plainDesign({
    wear: [plainGarment('plate_armor'), plainGarment('cape')],
    hold: [plainProp('shield', { carry: 'left hand' })],
  })
  const { left } = standingBodies(design)
  const { parts } = dress(design, left)
  const cape = parts.filter(({ name }) => name === 'cape').flatMap(pointsOf)
  const edgeAt = (level: number) =>
    Math.max(...cape.filter(([, y]) => Math.abs(y - left.level(level)) < 2).map(([x]) => x))
  let widest = 0
  for (const level of [4.9, 4.7, 4.5, 4.3, 4.1, 3.9, 3.7]) {
    const edge = edgeAt(level)
    assert.ok(edge > widest - 1, `${edge} after ${widest} at ${level}`)
    widest = Math.max(widest, edge)
  }
})
