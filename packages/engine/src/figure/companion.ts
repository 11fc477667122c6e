/** The animal that goes with a character: on its own, and seated on the figure where the words say so. */
import type { Design } from '../design/design.ts'
import { boundsOf } from '../math/bounds.ts'
import { remember } from '../math/remember.ts'
import type { Vec3 } from '../math/vector.ts'
import { buildCreature } from './creatures/build-creature.ts'
import type { Figure, Material, Part, Pattern } from './figure.ts'
import { buildPet } from './pets/build-pet.ts'

/** Its names of parts, materials and groups all begin with this: a cat's coat is no garment. */
const prefix = 'companion.'

/** The animal alone, on its own ground; undefined where there is none that has a form. */
export function buildCompanion({
  companion,
}: Pick<Design, 'companion'>): Pick<Figure, 'parts' | 'materials'> | undefined {
  const animal = companion?.creature ? buildCreature(companion.creature) : petOf(companion)
  if (animal === undefined) return undefined
  const { parts, materials } = animal
  return {
    parts: parts.map(renamed),
    materials: Object.fromEntries(
      Object.entries(materials).map(([name, material]): [string, Material] => [
        prefix + name,
        material,
      ]),
    ),
  }
}

function petOf(companion: Design['companion']) {
  return companion?.pet && buildPet(companion.pet)
}

/** The figure and, where the words seat it on a shoulder or at the feet and there is room, its companion. */
export function withCompanion(design: Design, figure: Figure): Figure {
  const { at } = design.companion ?? {}
  if (at === undefined || design.creature) return figure
  const animal = buildCompanion(design)
  if (animal === undefined) return figure
  const size = boxOf(animal.parts, design.companion?.pet ? 0.5 : 0.8)
  // On the right shoulder it hides the face from no view.
  const sides =
    at.side === undefined ? ([-1, 1] as const) : ([at.side === 'left' ? 1 : -1] as const)
  const seats = sides.flatMap((side) => {
    return seatOn[at.on](figure, size, side) ?? []
  })
  const [best] = seats.sort((a, b) => b.scale - a.scale || Math.abs(a.at[0]) - Math.abs(b.at[0]))
  if (best === undefined) return figure
  const parts = [...figure.parts, ...animal.parts.map((part) => seated(part, best))]
  return {
    ...figure,
    parts,
    materials: { ...figure.materials, ...animal.materials },
    bounds: boundsOf(parts),
  }
}

const seatOn = { shoulder: onShoulder, ground: atFeet, air: inAir }

/** How an animal reaches to its sides, up, before and behind, and where its feet stand. */
type Size = {
  half: number
  top: number
  front: number
  back: number
  feet: [number, number]
  /** The share of its half width that must be free above: frogs and butterflies are broad below or thin. */
  breadth: number
}

type Seat = { at: Vec3; scale: number }

function boxOf(parts: readonly Part[], breadth: number): Size {
  const { min, max } = boundsOf(parts)
  const feet: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  eachVertex(parts, (_x, y, z) => {
    if (y > 0.05 * max[1]) return
    feet[0] = Math.min(feet[0], z)
    feet[1] = Math.max(feet[1], z)
  })
  return { half: max[0], top: max[1], front: max[2], back: min[2], feet, breadth }
}

function eachVertex(
  parts: readonly Part[],
  visit: (x: number, y: number, z: number) => void,
): void {
  for (const { positions } of parts)
    for (let k = 0; k < positions.length; k += 3)
      visit(positions[k], positions[k + 1], positions[k + 2])
}

/** Depth of a shoulder that feet find room on, as a share of the figure's height. */
const shoulderDepth = 0.095
/** What must be made smaller than this to fit is not put there. */
const leastScale = 0.4

function onShoulder(figure: Figure, size: Size, side: 1 | -1): Seat | undefined {
  const { parts, landmarks, heightCm, head } = figure
  const joint = landmarks[side === 1 ? 'left shoulder' : 'right shoulder']
  if (joint === undefined) return undefined
  const deep = (shoulderDepth * heightCm) / (size.feet[1] - size.feet[0])
  const wide = Math.min(1, deep)
  const clear = 1.1 * head.radius + 0.875 * size.breadth * size.half * wide
  const x = side * Math.min(Math.max(Math.abs(joint[0]), clear), Math.abs(joint[0]) + 3)
  const top = topAt(parts, x, joint, 0.02 * heightCm)
  const room = roomAbove(parts, [x, top, joint[2]], size, wide)
  const scale = Math.min(wide, room / size.top)
  if (scale < leastScale) return undefined
  const z = joint[2] - ((size.feet[0] + size.feet[1]) / 2) * scale
  return { at: [x, top - 0.5, z], scale }
}

/** The height of what lies on the shoulder at a place. */
function topAt(parts: readonly Part[], x: number, joint: Vec3, reach: number): number {
  let top = joint[1]
  eachVertex(parts, (px, py, pz) => {
    const isNear = Math.abs(px - x) < reach && Math.abs(pz - joint[2]) < 1.5 * reach
    if (isNear && py < joint[1] + 5 * reach) top = Math.max(top, py)
  })
  return top
}

/** How far it is to a brim, a horn or a raised weapon above. */
function roomAbove(parts: readonly Part[], [x, y, z]: Vec3, size: Size, scale: number): number {
  let room = Number.POSITIVE_INFINITY
  eachVertex(parts, (px, py, pz) => {
    const isOver =
      Math.abs(px - x) < size.breadth * size.half * scale &&
      pz - z < 0.7 * size.front * scale &&
      pz - z > 0.5 * size.back * scale
    if (isOver && py > y + 4) room = Math.min(room, py - y)
  })
  return room - 1
}

/** What is larger than this beside a figure would hide it from the side, as shares of its height. */
const mostBeside = { high: 0.42, long: 0.62 }

function atFeet({ parts, heightCm }: Figure, size: Size, side: 1 | -1): Seat | undefined {
  const long = size.front - size.back
  if (size.top > mostBeside.high * heightCm || long > mostBeside.long * heightCm) return undefined
  let out = 0
  eachVertex(parts, (x, y) => {
    if (y < 1.1 * size.top) out = Math.max(out, side * x)
  })
  return { at: [side * (out + size.half + 2), 0, -(size.front + size.back) / 2], scale: 1 }
}

/** At the height of the head, clear of all that is held up there. */
function inAir({ parts, landmarks, heightCm }: Figure, size: Size, side: 1 | -1): Seat | undefined {
  const joint = landmarks[side === 1 ? 'left shoulder' : 'right shoulder']
  if (joint === undefined) return undefined
  const low = joint[1] + 0.01 * heightCm
  let out = side * joint[0]
  eachVertex(parts, (x, y) => {
    if (y > low - 3 && y < low + size.top + 3) out = Math.max(out, side * x)
  })
  return { at: [side * (out + size.half + 1.5), low, joint[2] + 4], scale: 1 }
}

function renamed(part: Part): Part {
  const { name, material, backMaterial, group, pattern } = part
  return {
    ...part,
    name: prefix + name,
    material: prefix + material,
    ...(backMaterial && { backMaterial: prefix + backMaterial }),
    ...(group && { group: prefix + group }),
    ...(pattern && { pattern: renamedPattern(pattern) }),
  }
}

/** A coat has few different ones. */
const renamedPattern = remember((pattern: Pattern): Pattern => {
  const names = new Map<string, string>()
  const nameOf = (name: string) => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, prefix + name)
    return prefix + name
  }
  const { isSilent, around } = pattern
  const asked: Pattern = (point) => {
    const name = pattern(point)
    return name === undefined ? undefined : nameOf(name)
  }
  return Object.assign(asked, {
    ...(isSilent && { isSilent: isSilent.bind(pattern) }),
    ...(around && {
      around: (...place: Parameters<typeof around>) => renamedPattern(around(...place)),
    }),
  })
})

/** Patterns and painted eyes are asked where it lay when it was built. */
function seated(part: Part, { at, scale }: Seat): Part {
  const { positions } = part
  const moved = new Float32Array(positions.length)
  for (let k = 0; k < moved.length; k++) moved[k] = at[k % 3] + scale * positions[k]
  return { ...part, positions: moved, rest: part.rest ?? positions }
}
