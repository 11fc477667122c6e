/** Two heads on one trunk: all of the head is there twice, each on a neck of its own that leans outward. */
import type { Design } from '../design/design.ts'
import { smoothstep } from '../math/scalar.ts'
import { grid, mapPoints } from '../math/surface.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Body } from './body/body.ts'
import type { Part } from './figure.ts'

/** How far each neck stands from the middle, in heads, and how far it leans outward. */
const apart = 0.32
const lean = (14 * Math.PI) / 180

/** Where a point of the head in the middle lies on the head of one side: 1 the character's left. */
export function onHead(body: Body, side: 1 | -1, [x, y, z]: Vec3): Vec3 {
  const { level, headHeight } = body
  const low = level(5.3)
  const turn = lean * side * smoothstep(low, level(5.9), y)
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)]
  const up = y - low
  return [x * cosine + up * sine + side * apart * headHeight, low + up * cosine - x * sine, z]
}

export function isTwoHeaded({ features }: Design): boolean {
  return features.some(({ kind }) => kind === 'second_head')
}

/** The parts with everything of the head on both necks; as they are for whoever has one head. */
export function onBothHeads(design: Design, body: Body, parts: readonly Part[]): Part[] {
  if (!isTwoHeaded(design)) return [...parts]
  const worn = design.wear
    .filter(({ slot }) => slot === 'head' || slot === 'face')
    .map(({ id }) => `${id}.`)
  return parts.flatMap((part) => {
    if (part.name.startsWith('skin of the neck'))
      return [-1, 1].map((side) => neckOf(part, body, side < 0 ? -1 : 1))
    return isOfHead(part, worn) ? [moved(part, body, -1), moved(part, body, 1)] : [part]
  })
}

const heads =
  /^(?:head|ear|ear tuft|jaw|tongue|nose|muzzle|whiskers|beak|lips|bared teeth|horns?|ram_horns|bull_horns|antlers|antennae|single_horn|tusks?|gum_bubble|fangs|hair|bangs|wisp|moustache|goatee|stubble|beard|brow|fur|robot face|head_tentacles|face_tentacles)\b/

function isOfHead({ name, material, region, underChin }: Part, worn: readonly string[]): boolean {
  return (
    underChin === true ||
    region === 'scalp' ||
    /^(?:hair|beard|ear|horns?|antlers|eye|head_mantle)\b/.test(material) ||
    heads.test(name) ||
    worn.some((id) => material.startsWith(id))
  )
}

function moved(part: Part, body: Body, side: 1 | -1): Part {
  const { normals: _normals, ...rest } = part
  return {
    ...rest,
    name: side === -1 ? part.name : `${part.name} of the second head`,
    rest: part.rest ?? part.positions,
    ...mapPoints(part, (point) => onHead(body, side, point)),
  }
}

/** From inside the head down into the shoulders. */
function neckOf(part: Part, body: Body, side: 1 | -1): Part {
  const { pattern, material, group } = part
  const tube = grid(
    28,
    14,
    (u, v) => {
      // Drawn in at its foot, which lies within the shoulders.
      const foot = body.neck.radiusAt(1) * 0.5 * smoothstep(0.5, 1, v)
      return body.neck.surface(v, -u * 2 * Math.PI, -foot)
    },
    { wrap: true },
  )
  return moved(
    {
      name: 'neck',
      material,
      creaseCosine: -1,
      ...(group && { group }),
      ...(pattern && { pattern }),
      ...tube,
    },
    body,
    side,
  )
}
