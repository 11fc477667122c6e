/** What feet have beyond their flesh: lines between toes, claws, hooves. */
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, orientOutward, tube } from '../../math/surface.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Part, Pattern } from '../figure.ts'
import type { FootForm } from './creature-form.ts'
import { leaveSkin } from './place-on-skin.ts'

/** Of the left feet, toes in the coat's own pattern. */
export function footParts(
  feet: readonly FootForm[],
  field: Field,
  pattern: Pattern,
  unit: number,
): Part[] {
  const talons = feet.filter(({ kind }) => kind === 'talon')
  if (talons.length > 0) {
    const meshes = talons.flatMap((foot) => talonMeshes(foot, unit))
    return [{ name: 'talons', material: 'coat.claws', group: 'talons', ...merge(meshes) }]
  }
  const hooves = feet.filter(({ kind }) => kind === 'hoof')
  if (hooves.length > 0) {
    return [
      {
        name: 'hooves',
        material: 'coat.claws',
        creaseCosine: -1,
        pattern: crowned,
        ...merge(hooves.map((foot) => hoof(foot, unit))),
      },
    ]
  }
  const paws = feet.filter(({ kind }) => kind === 'paw')
  if (paws.length === 0) return []
  const toed = paws.map((paw) => ({ paw, toes: toesOf(paw, field, unit) }))
  const toes = toed.flatMap((foot) => foot.toes.map(toeMesh))
  const lines = toed.flatMap((foot) => toeLines(foot.toes, field, unit))
  const clawed = toed.filter(({ paw }) => paw.claws !== 0)
  const claws = clawed.flatMap((foot) => foot.toes.map((toe) => clawMesh(toe, foot.paw, unit)))
  return [
    {
      name: 'toe pads',
      material: 'coat.main',
      group: 'coat',
      creaseCosine: -1,
      pattern,
      ...merge(toes),
    },
    { name: 'toes', material: 'creature.line', noInk: true, ...merge(lines) },
    ...(claws.length > 0 ? [{ name: 'claws', material: 'coat.claws', ...merge(claws) }] : []),
  ]
}

/** A toe: a round end of the paw, with its half width, height and length in cm, and the way it points. */
type Toe = { centre: Vec3; wide: number; high: number; long: number; way: Vec3 }

/** Four round toes side by side, the two in the middle farther ahead. */
function toesOf({ centre, size }: FootForm, field: Field, unit: number): Toe[] {
  return [-0.66, -0.23, 0.23, 0.66].map((aside) => {
    const from: Vec3 = [(centre[0] + aside * size) * unit, 0.5 * centre[1] * unit, centre[2] * unit]
    const way: Vec3 = [aside * 0.32, 0, 1]
    const [x, , z] = leaveSkin(field, from, way, 3 * size * unit)
    const isMiddle = Math.abs(aside) < 0.5
    const [wide, high, long] = [0.265, isMiddle ? 0.4 : 0.35, 0.5].map(
      (share) => share * size * unit,
    )
    const back = long - (isMiddle ? 0.26 : 0.2) * size * unit
    return { centre: [x - way[0] * back, 0.92 * high, z - back], wide, high, long, way }
  })
}

function toeMesh({ centre: [x, y, z], wide, high, long, way }: Toe): Mesh {
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const ring = Math.sin(v * Math.PI)
    const along = -Math.cos(v * Math.PI) * long
    // Flat where it stands.
    const up = Math.max(-0.86, ring * Math.cos(angle)) * high
    return [x + way[0] * along + ring * Math.sin(angle) * wide, y + up, z + along]
  }
  return orientOutward(grid(14, 12, surface, { wrap: true }))
}

/** Between two toes, from the ground over their front to where they melt into the paw. */
function toeLines(toes: readonly Toe[], paw: Field, unit: number): Mesh[] {
  const field: Field = (x, y, z) =>
    Math.min(paw(x, y, z), ...toes.map((toe) => outOf(toe, x, y, z)))
  return toes.slice(1).map((toe, i) => {
    const from = mix(toes[i].centre, toe.centre, 0.5)
    const way = mix(toes[i].way, toe.way, 0.5)
    const low: Vec3 = [from[0], 0.7 * from[1], from[2] - 0.6 * toe.long]
    const path = [-0.12, 0.12, 0.36, 0.6, 0.82].map((turn) =>
      leaveSkin(field, low, [way[0], Math.sin(turn), Math.cos(turn)], 5 * toe.long),
    )
    return tube(path, (t) => unit * (0.04 + 0.17 * Math.sin(Math.PI * t)), {
      sides: 6,
    })
  })
}

/** About how far a place lies out of a toe. */
function outOf({ centre, wide, high, long, way }: Toe, x: number, y: number, z: number): number {
  const along = z - centre[2]
  const q = Math.hypot(
    (x - centre[0] - way[0] * along) / wide,
    (y - centre[1]) / high,
    along / long,
  )
  return (q - 1) * wide
}

/** Out of the tip of a toe, and down. */
function clawMesh(
  { centre, high, long, way }: Toe,
  { size, claws = 1 }: FootForm,
  unit: number,
): Mesh {
  const reach = 0.3 * size * unit * claws
  const at = (out: number, y: number): Vec3 => [
    centre[0] + way[0] * (long + out),
    Math.max(0.1 * unit, centre[1] + y),
    centre[2] + long + out,
  ]
  const path = [
    at(-0.6 * reach, 0.16 * high),
    at(0.35 * reach, 0.04 * high),
    at(reach, -0.62 * high),
  ]
  const thick = 0.1 * size * unit * Math.sqrt(claws)
  return tube(spline(path, 6), (t) => thick * (1 - t) ** 0.7 + 0.005, { sides: 8 })
}

/** The soft band a hoof grows from is paler, and ends in a line. */
const crowned: Pattern = ({ v }) => (v < 0.26 ? 'coat.coronet' : undefined)

/** A hoof from its crown, at the foot's middle, down to the ground; wider below and farther in front. Its crown slopes down to the heel. */
function hoof({ centre: [x, y, z], size }: FootForm, unit: number): Mesh {
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const closed = v < 0.12 ? v / 0.12 : v > 0.88 ? (1 - v) / 0.12 : 1
    const down = Math.min(1, Math.max(0, (v - 0.12) / 0.76))
    // Its crown is a soft ring; below it the wall flares.
    const ring = 0.1 * Math.exp(-(((down - 0.1) / 0.09) ** 2))
    const wide = size * (1 + ring + 0.34 * down ** 1.15) * closed
    const lean = down * 0.36 * size
    const high = y * (1 + 0.2 * Math.cos(angle) * closed)
    return [
      (x + wide * Math.sin(angle)) * unit,
      high * (1 - down) * unit,
      (z + lean + wide * 1.08 * Math.cos(angle)) * unit,
    ]
  }
  return orientOutward(grid(24, 26, surface, { wrap: true }))
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
  const toes = [-0.46, 0.05, 0.72, 3.3].flatMap((turn) => {
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
