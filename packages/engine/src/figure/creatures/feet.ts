/** What feet have beyond their flesh: lines between toes, claws, hooves. */
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, orientOutward, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Part } from '../figure.ts'
import type { FootForm } from './creature-form.ts'
import { leaveSkin } from './place-on-skin.ts'

/** Of the left feet. */
export function footParts(feet: readonly FootForm[], field: Field, unit: number): Part[] {
  const talons = feet.filter(({ kind }) => kind === 'talon')
  if (talons.length > 0) {
    const meshes = talons.flatMap((foot) => talonMeshes(foot, unit))
    return [{ name: 'talons', material: 'coat.claws', group: 'talons', ...merge(meshes) }]
  }
  const hooves = feet.filter(({ kind }) => kind === 'hoof')
  if (hooves.length > 0) {
    return [
      { name: 'hooves', material: 'coat.claws', ...merge(hooves.map((foot) => hoof(foot, unit))) },
    ]
  }
  const paws = feet.filter(({ kind }) => kind === 'paw')
  if (paws.length === 0) return []
  const lines = paws.flatMap((paw) => toeLines(paw, field, unit))
  const claws = paws.flatMap((paw) => clawMeshes(paw, field, unit))
  return [
    { name: 'toes', material: 'creature.line', noInk: true, ...merge(lines) },
    { name: 'claws', material: 'coat.claws', ...merge(claws) },
  ]
}

/** Between four toes, over the front of a paw. */
function toeLines({ centre, size }: FootForm, field: Field, unit: number): Mesh[] {
  return [-0.5, 0, 0.5].map((aside) => {
    const from: Vec3 = [(centre[0] + aside * size) * unit, centre[1] * unit, centre[2] * unit]
    const path = [0.72, 0.5, 0.25, 0, -0.28].map((turn) => {
      const direction: Vec3 = [aside * 0.35, Math.sin(turn), Math.cos(turn)]
      return leaveSkin(field, from, direction, 3 * size * unit)
    })
    return tube(path, (t) => unit * (0.08 + 0.24 * Math.sin(Math.PI * Math.min(1, t + 0.15))), {
      sides: 6,
    })
  })
}

function clawMeshes({ centre, size }: FootForm, field: Field, unit: number): Mesh[] {
  return [-0.68, -0.25, 0.25, 0.68].map((aside) => {
    const from: Vec3 = [(centre[0] + aside * size) * unit, 0.5 * centre[1] * unit, centre[2] * unit]
    const direction: Vec3 = [aside * 0.3, 0, 1]
    const root = leaveSkin(field, from, direction, 3 * size * unit)
    const long = 0.34 * size * unit
    const at = (out: number, down: number): Vec3 => [
      root[0] + direction[0] * out,
      Math.max(0.1 * unit, root[1] + down),
      root[2] + out,
    ]
    const path = [
      at(-0.5 * long, 0.3 * long),
      at(0.3 * long, 0.2 * long),
      at(0.9 * long, -0.45 * long),
    ]
    return tube(path, (t) => 0.13 * size * unit * (1 - t) ** 0.7 + 0.005, { sides: 8 })
  })
}

/** A hoof from its crown, at the foot's middle, down to the ground; wider below and farther in front. Its crown slopes down to the heel. */
function hoof({ centre: [x, y, z], size }: FootForm, unit: number): Mesh {
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const closed = v < 0.12 ? v / 0.12 : v > 0.88 ? (1 - v) / 0.12 : 1
    const down = Math.min(1, Math.max(0, (v - 0.12) / 0.76))
    const wide = size * (1 + 0.34 * down) * closed
    const lean = down * 0.36 * size
    const high = y * (1 + 0.2 * Math.cos(angle) * closed)
    return [
      (x + wide * Math.sin(angle)) * unit,
      high * (1 - down) * unit,
      (z + lean + wide * 1.08 * Math.cos(angle)) * unit,
    ]
  }
  return orientOutward(grid(24, 16, surface, { wrap: true }))
}

/** A bird's bare leg: its shank from the foot's middle up, three toes in front and one behind. */
function talonMeshes({ centre: [x, y, z], size }: FootForm, unit: number): Mesh[] {
  const at = (dx: number, dy: number, dz: number): Vec3 => [
    (x + dx * size) * unit,
    dy * unit,
    (z + dz * size) * unit,
  ]
  const shank = tube(
    [at(-0.1, y, -0.35), at(-0.05, y * 0.5, -0.1), at(0, 0.3 * size, 0)],
    (t) => size * unit * (0.3 - 0.06 * Math.sin(Math.PI * t)),
    { sides: 10 },
  )
  const toes = [-0.75, 0.05, 0.8, 3.3].flatMap((turn) => {
    const long = turn > 3 ? 1.1 : 1.6
    const [dx, dz] = [Math.sin(turn) * long, Math.cos(turn) * long]
    const low = 0.19 * size
    const out = (share: number, high: number) => at(dx * share, low * high, dz * share)
    const toe = tube(
      spline([out(0, 1.7), out(0.4, 2), out(0.75, 1.2), out(1, 1.15)], 8),
      // Joints stand out, and it ends in a pad.
      (t) => size * unit * (0.17 + 0.035 * Math.cos(t * 5 * Math.PI)) * Math.sqrt(1 - 0.5 * t * t),
      { sides: 8 },
    )
    const claw = tube(
      spline([out(0.94, 1.3), out(1.16, 1.75), out(1.36, 1.1), out(1.42, 0.1)], 6),
      (t) => size * unit * (0.1 * (1 - t) ** 0.7 + 0.004),
      { sides: 6 },
    )
    return [toe, claw]
  })
  return [shank, ...toes]
}
