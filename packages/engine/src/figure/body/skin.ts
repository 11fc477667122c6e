/** The bare body: torso, arms, legs, hands and feet, where no garment hides them. */
import type { GarmentSlot } from '../../brief/concepts.ts'
import type { Design } from '../../design/design.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Material, Part, Pattern, Region } from '../figure.ts'
import { mirrorPart, twinRegion } from '../mirrored.ts'
import type { Body } from './body.ts'
import { buildHand, type HandShape } from './hand.ts'
import { type RegionAt, regionsOf } from './region-at.ts'
import { robotHalf, robotMiddle } from './robot.ts'
import { skeletonHalf, skeletonMiddle } from './skeleton.ts'
import { skinPattern } from './skin-pattern.ts'
import { halfNets } from './surface-nets.ts'
import { toes } from './toes.ts'
import { withWornMetal } from './worn-metal.ts'

/** Bodies of the two halves: each modelled as a left one, in the stance of its own arm. */
export type BodyHalves = { left: Body; right: Body }

export function buildSkin(
  design: Design,
  bodies: BodyHalves,
  hidden: ReadonlySet<Region>,
): { parts: Part[]; materials: Record<string, Material> } {
  const { pattern, forearmPattern, materials } = skinPattern(design, bodies.left)
  const { middle, half } = flesh(design, (region) =>
    /forearm|hand/.test(region) ? forearmPattern : pattern,
  )
  const shows = ({ region }: Part) => !region || !hidden.has(region)
  const twins = new Set([...hidden].map(twinRegion))
  // Arms alike: one half serves both sides, without what is hidden on both.
  const isEven = bodies.left === bodies.right
  const left = half(
    bodies.left,
    isEven ? new Set([...hidden].filter((region) => twins.has(region))) : hidden,
  )
  const right = isEven ? left : half(bodies.right, twins)
  const halves = joined(left, right.map(otherSide))
  const parts = [...middle(bodies.left), ...halves].filter(shows)
  const own = withOwnColours(design, parts, materials)
  return { ...own, parts: withWornMetal(design, bodies.left.unit, own.parts) }
}

const regionsOfLimb = {
  arm: /arm|hand/,
  hand: /hand/,
  leg: /thigh|shin|foot/,
  foot: /foot/,
} as const

/** Paws, and limbs that are of another colour than the rest. */
function withOwnColours(
  { skin: { zones, limbs = [], surface } }: Design,
  parts: Part[],
  materials: Record<string, Material>,
): { parts: Part[]; materials: Record<string, Material> } {
  const looks = [
    ...(zones?.paws ? [{ name: 'skin.paw', where: /hand|foot/, colour: zones.paws }] : []),
    ...limbs.map(({ limb, side, colour }, i) => ({
      name: `skin.limb.${i}`,
      where: new RegExp(`${side === 'both' ? '' : `${side} .*`}(?:${regionsOfLimb[limb].source})`),
      colour,
    })),
  ]
  const painted = looks.map(({ name, colour }) => [name, { base: colour, surface }] as const)
  return {
    parts: parts.map((part) => {
      const look = looks.findLast(({ where }) => where.test(part.region ?? ''))
      return look && isBody(part) ? { ...part, material: look.name } : part
    }),
    materials: { ...materials, ...Object.fromEntries(painted) },
  }
}

/** Not joints, claws and the like. */
function isBody({ material }: Part): boolean {
  return material === 'skin' || material.endsWith('.shell')
}

/** Patterns of the body are asked with true coordinates on both sides: spots need not be symmetric. */
function otherSide(part: Part): Part {
  return { ...mirrorPart(part), ...(part.pattern && { pattern: part.pattern }) }
}

/** What lies across the middle is one part: shadows are smoothed along a part, and would be broken at a seam down the throat. */
function joined(left: readonly Part[], right: readonly Part[]): Part[] {
  const isAcross = ({ name }: Part) => /^skin of the (?!left |right )/.test(name)
  const taken = new Set<Part>()
  const across = left.map((part) => {
    const twin = isAcross(part) && right.find(({ region }) => region === part.region)
    if (!twin) return part
    taken.add(twin)
    return { ...part, ...merge([part, twin]), normals: normalsOf([part, twin]) }
  })
  return [...across, ...right.filter((part) => !taken.has(part))]
}

function normalsOf(meshes: readonly Mesh[]): Float32Array {
  return Float32Array.from(meshes.flatMap((mesh) => [...(mesh.normals ?? vertexNormals(mesh))]))
}

type Flesh = {
  /** What lies across the middle. */
  middle: (body: Body) => Part[]
  /** The left half. */
  half: (body: Body, hidden: ReadonlySet<Region>) => Part[]
}

const upperSlots: ReadonlySet<GarmentSlot> = new Set(['torso', 'full', 'outer'])

function isMade({ marking, surface }: Design['skin']): boolean {
  return /^(?:panels|gears)$/.test(marking) && surface !== 'skin'
}

/** The shells of a machine's trunk, on which straps and ties lie; none of who has skin. */
export function trunkShells({ skin }: Design, body: Body): Part[] {
  return isMade(skin)
    ? robotMiddle(body, false, false).filter(({ name }) => /shell/.test(name))
    : []
}

/** Skin and fur, bare bones, or metal. */
function flesh({ skin, features, wear }: Design, patternOf: (region: Region) => Pattern): Flesh {
  if (skin.marking === 'bones') return { middle: skeletonMiddle, half: skeletonHalf }
  if (isMade(skin)) {
    const isClockwork = skin.marking === 'gears'
    const isLit = features.some(({ kind }) => kind === 'circuit_lines')
    const isSleeved = wear.some(({ slot, sleeve }) => upperSlots.has(slot) && sleeve !== 'none')
    return {
      middle: (body) => robotMiddle(body, isClockwork, isLit),
      half: (body) => robotHalf(body, isSleeved, isLit),
    }
  }
  const claws = features.find(({ kind }) => kind === 'claws')?.size ?? 0
  const painted = features.find(({ kind }) => kind === 'nails')
  const nails = painted && (painted.size > 1.1 ? 2.2 : 0.15)
  return {
    middle: () => [],
    half: (body, hidden) => skinHalf(body, patternOf, { claws, nails }, hidden),
  }
}

function skinHalf(
  body: Body,
  patternOf: (region: Region) => Pattern,
  ends: Pick<HandShape, 'claws' | 'nails'>,
  hidden: ReadonlySet<Region>,
): Part[] {
  const { unit, joints } = body
  const { wrist, elbow } = joints
  const regionAt = regionsOf(body)
  const mesh = halfNets(body.field(), {
    low: [0, -0.05 * unit, -0.8 * unit],
    high: [
      Math.max(wrist[0], elbow[0]) + 0.3 * unit,
      Math.max(joints.chin[1] + 0.34 * body.headHeight, wrist[1] + 0.25 * unit),
      Math.max(1.1 * unit, wrist[2] + 0.25 * unit),
    ],
    cell: 0.06 * unit,
    wanted: (x, y, z, radius) => showsNear(regionAt, hidden, x, y, z, radius),
  })
  const skin = { material: 'skin', group: 'skin' }
  const hand = buildHand(body.hand.frame, { ...body.hand.shape, ...ends })
  return [
    ...splitByRegion(mesh, regionAt).map(([region, piece]) => ({
      name: `skin of the ${region}`,
      ...skin,
      pattern: patternOf(region),
      region,
      ...piece,
    })),
    { name: 'toes', ...skin, pattern: patternOf('left foot'), region: 'left foot', ...toes(body) },
    { name: 'hand', ...skin, pattern: patternOf('left hand'), region: 'left hand', ...hand.mesh },
    ...(hand.nails
      ? [{ name: 'nails', material: 'skin.nail', region: 'left hand' as const, ...hand.nails }]
      : []),
    ...(hand.claws
      ? [{ name: 'claws', material: 'skin.claw', region: 'left hand' as const, ...hand.claws }]
      : []),
  ]
}

/** Whether anything of a cube whose corners lie at a radius is in a region that is not hidden. */
function showsNear(
  regionAt: RegionAt,
  hidden: ReadonlySet<Region>,
  x: number,
  y: number,
  z: number,
  radius: number,
): boolean {
  const shows = (dx: number, dy: number, dz: number) =>
    !hidden.has(regionAt(Math.max(0, x + dx), y + dy, z + dz))
  return (
    shows(0, 0, 0) ||
    shows(radius, 0, 0) ||
    shows(-radius, 0, 0) ||
    shows(0, radius, 0) ||
    shows(0, -radius, 0) ||
    shows(0, 0, radius) ||
    shows(0, 0, -radius) ||
    corners.some(([dx, dy, dz]) => shows(dx * radius, dy * radius, dz * radius))
  )
}

/** Of a cube whose corners lie at a radius of 1: an arm may pass through one and miss its middle. */
const corners = [-1, 1].flatMap((x) =>
  [-1, 1].flatMap((y) => [-1, 1].map((z) => [x, y, z].map((way) => way * Math.sqrt(1 / 3)))),
)

/** One mesh a region; vertices on borders are in both. */
function splitByRegion(mesh: Mesh, regionAt: RegionAt): [Region, Mesh][] {
  const triangles = new Map<Region, number[]>()
  const { positions, indices } = mesh
  for (let t = 0; t < indices.length; t += 3) {
    const a = 3 * indices[t]
    const b = 3 * indices[t + 1]
    const c = 3 * indices[t + 2]
    const region = regionAt(
      (positions[a] + positions[b] + positions[c]) / 3,
      (positions[a + 1] + positions[b + 1] + positions[c + 1]) / 3,
      (positions[a + 2] + positions[b + 2] + positions[c + 2]) / 3,
    )
    const list = triangles.get(region)
    if (list) list.push(t)
    else triangles.set(region, [t])
  }
  return [...triangles].map(([region, list]) => [region, pick(mesh, list)])
}

function pick(mesh: Mesh, triangles: readonly number[]): Mesh {
  const renumber = new Map<number, number>()
  const indices = new Uint32Array(triangles.length * 3)
  triangles.forEach((t, k) => {
    for (let corner = 0; corner < 3; corner++) {
      const old = mesh.indices[t + corner]
      const known = renumber.get(old)
      indices[3 * k + corner] = known ?? renumber.size
      if (known === undefined) renumber.set(old, renumber.size)
    }
  })
  const positions = new Float32Array(renumber.size * 3)
  const normals = new Float32Array(renumber.size * 3)
  for (const [old, fresh] of renumber) {
    positions.set(mesh.positions.subarray(3 * old, 3 * old + 3), 3 * fresh)
    if (mesh.normals) normals.set(mesh.normals.subarray(3 * old, 3 * old + 3), 3 * fresh)
  }
  return { positions, normals, indices, uvs: new Float32Array(renumber.size * 2) }
}
