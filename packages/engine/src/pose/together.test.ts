import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import type { Figure } from '../figure/figure.ts'
import { interactionNames, poseInteraction } from './together.ts'

const [one, other] = ['a boy in a shirt', 'a girl in a dress'].map((prompt) => {
  const design = designCharacter(understand(prompt, undefined), 3)
  return { design, figure: buildFigure(design) }
})

function meet(name: string, seconds?: number, face?: string): [Figure, Figure] {
  const moment = seconds === undefined ? undefined : { seconds, own: [{ face }, {}] as const }
  return poseInteraction(name, one, other, moment) ?? assert.fail(name)
}

/** The greatest way any vertex has gone, in cm; of all, or of all but the arms. */
function farthest(before: Figure, after: Figure, skip = /^$/): number {
  return before.parts.reduce((most, { positions, region, name }, i) => {
    if (skip.test(region ?? name)) return most
    const now = after.parts[i].positions
    // Faces have as many vertices as they need.
    if (now.length !== positions.length) return most
    return positions.reduce((far, value, k) => Math.max(far, Math.abs(value - now[k])), most)
  }, 0)
}

function between([a, b]: [Figure, Figure], mark: string): number {
  const [from, to] = [a.landmarks[mark], b.landmarks[mark]]
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])
}

test('both move in every meeting that goes on, and neither leaves the other', () => {
  for (const name of interactionNames) {
    const still = meet(name)
    for (const seconds of [0.7, 2.6]) {
      const now = meet(name, seconds)
      for (const side of [0, 1] as const) {
        const far = farthest(still[side], now[side])
        assert.ok(far > 0.2, `${name} at ${seconds}: ${far} cm`)
        // Whoever strikes raises the arm from the guard; nothing else goes so far.
        const gone = name === 'duel' ? farthest(still[side], now[side], /arm|hand|sleeve/) : far
        assert.ok(gone < 45, `${name} at ${seconds}: ${gone} cm`)
      }
    }
    assert.deepEqual(meet(name, 0.7)[0].parts[0].positions, meet(name, 0.7)[0].parts[0].positions)
  }
})

test('hands that are shaken stay in each other all the time, and go up and down', () => {
  const apart = between(meet('handshake'), 'right hand')
  const heights: number[] = []
  for (let seconds = 0; seconds < 2; seconds += 0.1) {
    const now = meet('handshake', seconds)
    assert.ok(Math.abs(between(now, 'right hand') - apart) < 2.5, `${seconds}`)
    heights.push(now[0].landmarks['right hand'][1])
  }
  assert.ok(Math.max(...heights) - Math.min(...heights) > 2)
})

test('who meets somebody can speak to them', () => {
  const mute = meet('handshake', 0.5)
  const speaking = meet('handshake', 0.5, 'say_aa')
  const faceOf = ({ parts }: Figure) => parts.find(({ name }) => name === 'head')?.decal?.data
  assert.notDeepEqual(faceOf(mute[0]), faceOf(speaking[0]))
  assert.deepEqual(faceOf(mute[1]), faceOf(speaking[1]))
})

test('who duels strikes and is struck at in turn, and the foot behind never moves', () => {
  const heelOf = ({ parts }: Figure) =>
    parts.find(({ region, name }) => region === 'left foot' && name === 'sole')?.positions
  const rear: (Float32Array | undefined)[] = []
  const heights = [0, 1].map((): number[] => [])
  for (let seconds = 0; seconds < 4.4; seconds += 0.2) {
    const now = meet('duel', seconds)
    now.forEach(({ landmarks }, i) => {
      heights[i].push(landmarks['right hand'][1])
    })
    rear.push(heelOf(now[0]))
  }
  const [first] = rear
  assert.ok(first)
  for (const sole of rear) {
    const far = sole?.reduce((most, value, k) => Math.max(most, Math.abs(value - first[k])), 0)
    assert.ok(far !== undefined && far < 0.6, `${far} cm`)
  }
  const highest = heights.map((list) => list.indexOf(Math.max(...list)))
  assert.ok(highest[0] < 11 && highest[1] >= 11, `raised at ${highest}`)
})

/** Centimetres from a hand of one to the nearest of another's skin and clothes. */
function farFrom({ landmarks }: Figure, hand: string, { parts }: Figure): number {
  const [x, y, z] = landmarks[hand]
  let near = Infinity
  for (const { positions } of parts)
    for (let k = 0; k < positions.length; k += 3) {
      const [dx, dy, dz] = [positions[k] - x, positions[k + 1] - y, positions[k + 2] - z]
      near = Math.min(near, Math.hypot(dx, dy, dz))
    }
  return near
}

test('hands lie on whom they hold, and whoever is carried is off the ground, whatever the sizes', () => {
  const [tall, small] = ['a tall man', 'a little girl in trousers'].map((prompt) => {
    const design = designCharacter(understand(prompt, undefined), 3)
    return { design, figure: buildFigure(design) }
  })
  for (const name of ['hug', 'carry', 'piggyback']) {
    for (const partner of name === 'hug' ? [other] : [other, small]) {
      const [holder, held] = poseInteraction(name, tall, partner) ?? assert.fail(name)
      for (const hand of ['left hand', 'right hand']) {
        const far = farFrom(holder, hand, held)
        assert.ok(far < 8, `${name}, ${hand}: ${far} cm`)
      }
      if (name !== 'hug') assert.ok(held.bounds.min[1] > 20, `${name}: ${held.bounds.min[1]}`)
    }
  }
})
