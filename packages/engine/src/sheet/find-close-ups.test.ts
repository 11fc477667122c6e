import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import type { Part } from '../figure/figure.ts'
import type { Survey } from '../render/survey.ts'
import { findCloseUps, openSight } from './find-close-ups.ts'
import { type Subject, subjectsOf } from './subjects.ts'

const side = 100

/** A wall of 100 × 100 cm in two materials: the coat on the left, the shirt on the right, with lines where `lined` says. */
function wall(lined: (column: number, row: number) => boolean): Survey {
  const cells = Array.from({ length: side * side }, (_, k) => [k % side, Math.floor(k / side)])
  return {
    width: side,
    height: side,
    scale: 1,
    part: Uint16Array.from(cells, ([column]) => (column < side / 2 ? 1 : 2)),
    material: new Uint16Array(side * side),
    edge: Float32Array.from(cells, ([column, row]) => (lined(column, row) ? 1 : 0)),
    shade: new Uint8Array(side * side),
    lining: new Uint8Array(side * side),
    pointAt: (column, row) => [column, row, 0],
    find: ([column, row]) => ({ column, row, before: 0 }),
  }
}

const partOf = (name: string): Part => ({
  name,
  material: `${name}.main`,
  positions: new Float32Array(),
  indices: new Uint32Array(),
  uvs: new Float32Array(),
})
const parts = [partOf('coat'), partOf('shirt')]
const coat: Subject = {
  label: 'Coat',
  owns: (part) => part.name === 'coat',
  bonus: 0,
  sizes: [0.2],
  fills: [0.7, 0.5],
  leastLines: 1.5,
}

test('a close-up of a garment shows that garment, where it has something to look at', () => {
  const survey = wall((column, row) => row > 60 && row < 80 && column % 4 === 0)
  const [closeUp] = findCloseUps(coat, [openSight(0, survey)], parts, 100)
  assert.ok(closeUp.point[0] < 47, 'it looks at the coat')
  assert.ok(closeUp.point[1] > 55 && closeUp.point[1] < 85, 'it looks at the lines')
})

test('a garment without anything to look at gets no close-up', () => {
  const survey = wall(() => false)
  assert.deepEqual(findCloseUps(coat, [openSight(0, survey)], parts, 100), [])
})

test('what lies between two of a thing, or draws the eye more than it does, is no close-up of it', () => {
  const pads: Survey = {
    ...wall((column) => column % 4 === 0),
    part: Uint16Array.from({ length: side * side }, (_, k) =>
      Math.abs((k % side) - side / 2) < 3 ? 2 : 1,
    ),
  }
  const gap = { ...coat, sizes: [0.4], place: [50, 50, 0] as const, isCentred: true }
  const alone = { ...gap, place: [25, 50, 0] as const }
  assert.deepEqual(findCloseUps(gap, [openSight(0, pads)], parts, 100), [])
  assert.equal(findCloseUps(alone, [openSight(0, pads)], parts, 100).length, 1)
  // All lines run through what lies over the coat.
  const over: Survey = {
    ...wall((column) => column % 6 === 0),
    part: Uint16Array.from({ length: side * side }, (_, k) => ((k % side) % 6 === 0 ? 2 : 1)),
  }
  assert.deepEqual(findCloseUps({ ...coat, leastLines: 0.5 }, [openSight(0, over)], parts, 100), [])
})

test('what is broad is shown where light falls on it, no hair hides it, and no arm meets it', () => {
  const isLined = (column: number, row: number) => column % 4 === 0 && (row < 30 || row > 60)
  const broad = { ...coat, isBroad: true, fills: [0.6, 0.4] as const, leastLines: 0.5 }
  const shownAt = (survey: Survey, subject: Subject = broad) => {
    const sight = openSight(0, survey, [], [false, true])
    return findCloseUps(subject, [sight], parts, 100)[0].point[1]
  }
  // Strands of the other part hang over the upper half of the coat, more of its lines with them.
  const plain = wall(isLined)
  const hairy = {
    ...plain,
    part: plain.part.map((part, k) => (k % 5 === 0 && k < 50 * side ? 2 : part)),
  }
  assert.ok(shownAt(hairy) > 55)
  assert.ok(shownAt({ ...plain, shade: plain.shade.map((_, k) => Number(k < 50 * side)) }) > 55)
  const armpits = [0, 25, 50].map((x) => [x, 70, 0] as const)
  assert.ok(shownAt(plain, { ...broad, armpits: [...armpits, [25, 90, 0]] }) < 35)
})

test('what is found from one side may be drawn from another, where it shows best', () => {
  const survey = wall((column) => column % 4 === 0)
  const turned = { ...coat, drawnFrom: 54 }
  assert.equal(findCloseUps(turned, [openSight(0, survey)], parts, 100)[0].yaw, 54)
})

test('what is known by its outer cloth is not shown by its lining', () => {
  const plain = wall((column) => column % 4 === 0)
  const lined = { ...plain, lining: plain.lining.map((_, k) => Number(k < 50 * side)) }
  const cloak = { ...coat, isOuter: true }
  const halfLined = { ...cloak, place: [25, 50, 0] as const, isCentred: true }
  const heights = (subject: Subject, survey: Survey) =>
    findCloseUps(subject, [openSight(0, survey)], parts, 100).map(({ point }) => point[1])
  assert.ok(heights(cloak, lined)[0] > 50)
  assert.equal(heights(halfLined, plain).length, 1)
  assert.deepEqual(heights(halfLined, lined), [])
})

test('of long hair under a helmet and over a cape the ends are shown, on what they lie on', () => {
  const design = designCharacter(understand('a roman centurion with a red crest and a gladius'), 48)
  const figure = buildFigure(design)
  const hair = subjectsOf(figure, design).find(({ label }) => label === 'Hair from behind')
  assert.ok(hair?.shuns && hair.mostOwn !== undefined && hair.mostOwn < 1)
  assert.ok(hair.shuns([0, figure.head.centre[1] - figure.head.radius, -10]))
  const short = designCharacter(understand('a pirate captain with short hair'), 7)
  const bare = subjectsOf(buildFigure(short), short).find(
    ({ label }) => label === 'Hair from behind',
  )
  assert.equal(bare?.shuns, undefined)
})
