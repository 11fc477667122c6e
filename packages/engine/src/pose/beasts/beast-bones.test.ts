import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../../figure/build-figure.ts'
import type { Figure } from '../../figure/figure.ts'
import { multiply, type Quaternion, turnVector } from '../../math/quaternion.ts'
import { add, subtract, type Vec3 } from '../../math/vector.ts'
import { type BeastBones, type BeastFrame, beastBonesOf, beastFrame } from './beast-bones.ts'
import { boneWeights } from './bone-weights.ts'
import { moveBeast } from './move-beast.ts'

type Placed = { turns: Quaternion[]; places: Vec3[] }

/** As a viewer of files does it: each bone turned in the axes of its parent. */
function placed({ parents, heads }: BeastBones, { turns: own, root }: BeastFrame): Placed {
  const [turns, places]: [Quaternion[], Vec3[]] = [[], []]
  for (const [i, parent] of parents.entries()) {
    turns[i] = parent < 0 ? own[i] : multiply(turns[parent], own[i])
    places[i] =
      parent < 0
        ? root
        : add(places[parent], turnVector(turns[parent], subtract(heads[i], heads[parent])))
  }
  return { turns, places }
}

/** How far the bones put any vertex from where films have it, in cm. */
function worstOf(figure: Figure, gait: 'stand' | 'walk' | 'run', seconds: number): number {
  const bones = beastBonesOf(figure)
  assert.ok(bones)
  const frame = beastFrame(figure, bones, { gait, seconds })
  const { turns, places } = placed(bones, frame)
  const ribs = bones.names.indexOf('ribs')
  const moved = moveBeast(figure, { gait, seconds, isInPlace: true })
  let worst = 0
  boneWeights(figure, bones).forEach(({ bones: list, weights }, part) => {
    const from = figure.parts[part].rest ?? figure.parts[part].positions
    const to = moved.parts[part].positions
    for (let k = 0; k < from.length / 3; k++) {
      const at: [number, number, number] = [0, 0, 0]
      for (let i = 4 * k; i < 4 * k + 4; i++) {
        const own = subtract([from[3 * k], from[3 * k + 1], from[3 * k + 2]], bones.heads[list[i]])
        const wide: Vec3 = list[i] === ribs ? [own[0] * frame.ribs, own[1], own[2]] : own
        const now = add(places[list[i]], turnVector(turns[list[i]], wide))
        for (let axis = 0; axis < 3; axis++) at[axis] += weights[i] * now[axis]
      }
      const off = Math.hypot(at[0] - to[3 * k], at[1] - to[3 * k + 1], at[2] - to[3 * k + 2])
      worst = Math.max(worst, off)
    }
  })
  return worst
}

for (const prompt of ['a grey wolf', 'a brown horse', 'a lion', 'a raven', 'a white rabbit'])
  test(`the bones of ${prompt} put its skin where films have it`, () => {
    const figure = buildFigure(designCharacter(understand(prompt), 1))
    for (const gait of ['stand', 'walk', 'run'] as const)
      for (const seconds of [0, 0.37, 1.9]) {
        const worst = worstOf(figure, gait, seconds)
        assert.ok(worst < 0.035 * figure.heightCm, `${gait} at ${seconds}: ${worst} cm`)
      }
  })
