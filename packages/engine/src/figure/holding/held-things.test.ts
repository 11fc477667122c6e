/** How single things are held. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainProp } from '../../design/plain-design.ts'
import { boundsOf } from '../../math/bounds.ts'
import { placeProps } from './place-props.ts'
import { standingBodies } from './stances.ts'

test('what is looked through is held out to the side, so that the hand is seen from behind', () => {
  const hold = [plainProp('magnifying_glass', { carry: 'left hand' })]
  const { elbow, wrist } = standingBodies(plainDesign({ hold })).left.joints
  assert.ok(wrist[0] - elbow[0] > wrist[2] - elbow[2])
})

test('the bag of bagpipes lies between arm and ribs, and the drones rise before the shoulder', () => {
  const design = plainDesign({ hold: [plainProp('bagpipes', { carry: 'left hand' })] })
  const bodies = standingBodies(design)
  const { elbow, wrist, shoulder } = bodies.left.joints
  const { parts } = placeProps(design, bodies, [])
  const box = (name: string) => boundsOf(parts.filter((part) => part.name === name))
  const bag = box('bag')
  const ribs = bodies.left.torsoSection(elbow[1]).width
  assert.ok(bag.min[0] > ribs - 3 && bag.max[0] < elbow[0], `${bag.min[0]} ${bag.max[0]}`)
  assert.ok(bag.min[1] < elbow[1] && bag.max[1] > wrist[1], 'the forearm lies over it')
  const drone = box('long drone')
  assert.ok(drone.min[0] > bodies.left.headHeight * 0.4, 'beside the head')
  assert.ok(drone.min[2] < shoulder[2] && drone.max[2] > shoulder[2] + 10, 'leaning back')
  const { max, min } = box('mouthpiece')
  const chin = bodies.left.heightCm - bodies.left.headHeight
  assert.ok(max[1] > chin && min[0] < 0.2 * bodies.left.headHeight, 'before the mouth')
  assert.ok(box('blowpipe stock').min[1] < bag.max[1], 'its pipe comes out of a stock')
})

test('the head of an axe is broad from before, half-way and from the side, in either hand', () => {
  for (const carry of ['left hand', 'right hand'] as const) {
    const design = plainDesign({ hold: [plainProp('battle_axe', { carry })] })
    const { parts } = placeProps(design, standingBodies(design), [])
    const head = parts.find(({ name }) => name === 'head')
    assert.ok(head)
    const widthAt = (degrees: number) => {
      const turn = (degrees * Math.PI) / 180
      const across = Array.from({ length: head.positions.length / 3 }, (_, i) => {
        const [x, z] = [head.positions[3 * i], head.positions[3 * i + 2]]
        return x * Math.cos(turn) - z * Math.sin(turn)
      })
      return Math.max(...across) - Math.min(...across)
    }
    assert.ok(widthAt(40) > 0.85 * widthAt(0), `${carry}: ${widthAt(40)} of ${widthAt(0)}`)
    assert.ok(widthAt(90) > 0.35 * widthAt(0), `${carry}: ${widthAt(90)} of ${widthAt(0)}`)
  }
})
