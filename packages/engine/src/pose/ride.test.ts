import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import { moveBeast } from './beasts/move-beast.ts'
import { saddleOf } from './beasts/saddle.ts'
import { poseRiders } from './ride.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt, undefined), 3)

function riderOf(design: Design) {
  return { design, figure: buildFigure(design), pose: {} }
}

for (const animal of ['a white horse 165 cm tall', 'a grey wolf 105 cm tall', 'a red dragon'])
  test(`who rides ${animal} sits on its back, a leg on each side, and touches no ground`, () => {
    const mount = buildFigure(designOf(animal))
    const saddle = saddleOf(mount)
    assert.ok(saddle)
    const [rider] = poseRiders(mount, [riderOf(designOf('a man in trousers and shoes'))]) ?? []
    assert.ok(rider)
    const [, back] = saddle.seatAt(0)
    const { belt } = rider.landmarks
    assert.ok(belt[1] > back && belt[1] < back + 35, `belt at ${belt[1]}, back at ${back}`)
    assert.ok(rider.bounds.min[1] > 4, `${rider.bounds.min[1]} cm over the ground`)
    for (const way of [1, -1]) {
      const knee = rider.landmarks[way > 0 ? 'left knee' : 'right knee']
      const flank = saddle.flankAt(knee[1], knee[2])
      assert.ok(way * knee[0] > flank, `knee at ${knee[0]}, flank at ${flank}`)
    }
  })

test('a rider is carried as the horse goes', () => {
  const mount = buildFigure(designOf('a brown horse'))
  const rider = riderOf(designOf('a knight'))
  const moment = { gait: 'walk', seconds: 1.3 } as const
  const [still] = poseRiders(mount, [rider]) ?? []
  const [carried] = poseRiders(mount, [rider], moment) ?? []
  const far = moveBeast(mount, moment).head.centre[2] - mount.head.centre[2]
  const gone = carried.head.centre[2] - still.head.centre[2]
  assert.ok(far > 50)
  assert.ok(Math.abs(gone - far) < 10, `${gone} of ${far}`)
})

test('two on one horse sit one behind the other, and the second holds on to the first', () => {
  const mount = buildFigure(designOf('a brown horse'))
  const children = ['a boy', 'a girl'].map((words) => riderOf(designOf(words)))
  const [first, second] = poseRiders(mount, children) ?? []
  assert.ok(first.head.centre[2] - second.head.centre[2] > 20)
  const hand = second.landmarks['left hand']
  assert.ok(Math.abs(hand[2] - first.landmarks.belt[2]) < 22, 'hands are at the other’s waist')
})

test('in a long gown nothing hangs out below the belly between the legs', () => {
  const mount = buildFigure(designOf('a brown horse'))
  const design = designOf('a princess in a long red gown')
  const gown = design.wear.find(({ kind }) => /gown|dress/.test(kind))
  const [{ parts }] = poseRiders(mount, [riderOf(design)]) ?? []
  const saddle = saddleOf(mount)
  assert.ok(gown && saddle)
  const cloth = parts.filter(({ material }) => material.startsWith(`${gown.id}.`))
  let [above, below] = [0, 0]
  for (const { positions } of cloth)
    for (let k = 0; k < positions.length; k += 3) {
      const girth = saddle.girthAt(positions[k + 2])
      if (!girth || Math.abs(positions[k]) > girth.half) continue
      if (positions[k + 1] < girth.y - 1) below++
      else above++
    }
  assert.ok(above > 100)
  assert.equal(below, 0)
})
