/** What is worn on the head already: a crown sits on the hood, a helmet on the coif below it. */
import { clamp } from '../../math/scalar.ts'
import { length, subtract, type Vec3 } from '../../math/vector.ts'
import type { GarmentContext } from '../garments/garment-builder.ts'
import type { HairSpace } from '../hair/space.ts'

export type WornBelow = {
  /** How far over the skull it reaches at an angle and a height, with a gap; 0 where there is nothing. */
  over(angle: number, y: number): number
  /** How far it reaches from the middle of the head in a unit direction; 0 where there is nothing. */
  reach(direction: Vec3): number
}

const turns = 48
const steps = 40
/** In head units: what stands out farther is a brim, on which nothing is seated. */
const farthest = 0.42
const gap = 0.03
const nothing: WornBelow = { over: () => 0, reach: () => 0 }

export function wornBelow({ design, below = [] }: GarmentContext, space: HairSpace): WornBelow {
  const hats = design.wear.filter(({ slot }) => slot === 'head').map(({ id }) => `${id}.`)
  const parts = below.filter(({ material }) => hats.some((id) => material.startsWith(id)))
  if (parts.length === 0) return nothing
  const { skull, centre } = space
  const rings = openGrid()
  const dome = openGrid()
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      const point = skull.toLocal([positions[i], positions[i + 1], positions[i + 2]])
      const [x, y, z] = point
      const arm = subtract(point, centre)
      const size = length(arm) || 1
      const direction: Vec3 = [arm[0] / size, arm[1] / size, arm[2] / size]
      const [sx, , sz] = skull.surface(Math.atan2(x, z), clamp(y, -0.97, 0.96), 0)
      const out = Math.hypot(x, z) - Math.hypot(sx, sz)
      if (y > -0.2 && y < 1.2 && out < farthest) rings.note(Math.atan2(x, z), (y + 1) / 2.2, out)
      const isTop = direction[1] > 0.2 && size < space.reach(direction) + farthest
      if (isTop) dome.note(Math.atan2(arm[0], arm[2]), direction[1], size)
    }
  }
  return {
    over: (angle, y) => withGap(rings.most(angle, (y + 1) / 2.2)),
    reach: ([x, y, z]) => (y > 0.2 ? withGap(dome.most(Math.atan2(x, z), y)) : 0),
  }
}

function withGap(reach: number): number {
  return reach === 0 ? 0 : reach + gap
}

/** The most that was noted at or beside a place: an angle, and a share of the height. */
function openGrid() {
  const cells = new Float32Array(turns * steps)
  const cellOf = (angle: number, share: number, da = 0, ds = 0) => {
    const turn = Math.round((angle / (2 * Math.PI)) * turns) + da
    const step = clamp(Math.round(share * (steps - 1)) + ds, 0, steps - 1)
    return (((turn % turns) + turns) % turns) * steps + step
  }
  return {
    note(angle: number, share: number, value: number) {
      const cell = cellOf(angle, share)
      if (value > cells[cell]) cells[cell] = value
    },
    most(angle: number, share: number): number {
      let most = 0
      for (const da of [-1, 0, 1]) {
        for (const ds of [-1, 0, 1]) most = Math.max(most, cells[cellOf(angle, share, da, ds)])
      }
      return most
    },
  }
}
