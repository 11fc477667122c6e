/** The hair on a head: a dome over the scalp and the masses of its style; and the beard. */

import type { GarmentKind } from '../../brief/concepts.ts'
import type { Design, Hair, Hex, StyleName } from '../../design/design.ts'
import { mixHex, shiftHex } from '../../math/colour.ts'
import { randomStream } from '../../math/random.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { mapPoints } from '../../math/surface.ts'
import type { Body } from '../body/body.ts'
import type { Cover } from '../cover.ts'
import type { Material, Part } from '../figure.ts'
import { fringeOver } from '../head/brow-look.ts'
import { isWithoutSideEars } from '../head/ear-kind.ts'
import { faceLook } from '../head/face-look.ts'
import type { Skull } from '../head/skull.ts'
import { leafage } from '../leafage.ts'
import { buildBeard } from './beard.ts'
import { measureRelief, type Relief } from './drape.ts'
import { flyaways } from './flyaways.ts'
import type { HairContext } from './hair-context.ts'
import type { LipPull } from './moustache.ts'
import { makeHairSpace } from './space.ts'
import { quietMaterial, strandMaterials } from './strand-materials.ts'
import { hairStyleBuilders } from './styles/styles.ts'
import { brimHeight, browCorner, cropUnder, pressPart, showsUnder } from './under-cover.ts'

/** Hair and beard as worn under what covers them, lying on `worn`: the skin and clothes of the body. Materials begin with 'hair' and 'beard'. */
export function buildHair(
  design: Design,
  body: Body,
  skull: Skull,
  covered: Cover = 'none',
  worn: readonly Part[] = [],
): { parts: Part[]; materials: Record<string, Material> } {
  const context = hairContext(design, body, skull, covered, worn)
  const beard = buildBeard(design, context)
  if (covered === 'all') return { ...beard, parts: placed(beard.parts, skull) }
  const shown = [...hairStyleBuilders[design.hair.style](context), ...flyaways(context)]
    .map((part) => halved(part, design.hair))
    .filter(({ name }) => showsUnder(covered, name))
    .map((part) => cropUnder(covered, pressPart(covered, context.space, part)))
  const parts = placed([...shown, ...beard.parts], skull)
  return {
    parts: [...parts, ...leavesOf(design, parts, skull)],
    materials: { ...hairMaterials(design), ...beard.materials, ...leafMaterials(design) },
  }
}

/** Hair of leaves: its masses stay below them as their shade. */
function leavesOf({ hair, seed }: Design, parts: readonly Part[], skull: Skull): Part[] {
  if (hair.leafage === undefined) return []
  const leaf = { kind: hair.leafage, long: 0.46 * skull.unitCm, seed, vein: 'hair.vein' }
  const materials = ['hair.leaf', 'hair.leaf dark'] as const
  return leafage(parts, { ...leaf, materials, covers: ({ material }) => /^hair/.test(material) })
}

function leafMaterials({ hair }: Design): Record<string, Material> {
  if (hair.leafage === undefined) return {}
  return {
    'hair.leaf': { base: hair.colour, surface: 'cloth' },
    'hair.leaf dark': { base: shiftHex(hair.colour, -0.07), surface: 'cloth' },
    'hair.vein': quietMaterial(shiftHex(hair.colour, 0.1)),
  }
}

/** One half of the head in another colour, with lines and lights of its own. */
function halved(part: Part, { half }: Hair): Part {
  if (half === undefined || !part.material.startsWith('hair')) return part
  const { pattern, material } = part
  const side = half.side === 'left' ? 1 : -1
  return {
    ...part,
    pattern: (point) => {
      const own = pattern?.(point)
      if (point.x * side < 0) return own
      return twoTone.get(own ?? material) ?? own
    },
  }
}

/** The second colour's name for each tone of the first. */
const twoTone: ReadonlyMap<string, string> = new Map(
  ['hair', 'hair.line', 'hair.strand', 'hair.shine', 'hair.inside', 'hair.bright', 'hair.tip'].map(
    (name) => [name, name.replace('hair', 'hair.half')],
  ),
)

/** The beard alone, for a face whose jaw and mouth have moved. */
export function buildFacialHair(design: Design, body: Body, skull: Skull, mouth: LipPull): Part[] {
  if (!design.beard) return []
  const context = hairContext(design, body, skull, 'none', [])
  return placed(buildBeard(design, context, mouth).parts, skull)
}

/** Head-local parts on the figure, ending a hand's breadth over the ground at the lowest. */
function placed(parts: readonly Part[], skull: Skull): Part[] {
  const lowest = 0.1 * 2 * skull.unitCm
  return parts.map((part) => ({
    ...part,
    ...mapPoints(part, (point) => {
      const [x, y, z] = skull.place(point)
      return [x, Math.max(lowest, y), z]
    }),
    ...(part.normals && { normals: part.normals }),
  }))
}

function hairContext(
  design: Design,
  body: Body,
  skull: Skull,
  covered: Cover,
  worn: readonly Part[],
): HairContext {
  const { hair, person } = design
  const fullness = lerp(0.72, 1.3, clamp(hair.volume)) * (person.heads < 3.4 ? 1.15 : 1)
  const press = pressUnder(covered)
  // Tips of long locks reach an eighth beyond the hem, and must not touch the ground.
  const ground = (0.1 * body.headHeight - skull.centre[1]) / skull.unitCm
  const lowest = ground + (1 - ground) * 0.11
  const space = makeHairSpace(skull, body)
  const reliefs = new Map<number, Relief>()
  const relief = (side: number) => {
    const known = reliefs.get(side) ?? measureRelief(skull, under(design, worn), body.unit, side)
    reliefs.set(side, known)
    return known
  }
  return {
    hair,
    space,
    relief,
    covered,
    crowned: design.wear.some(({ kind }) => rings.has(kind)),
    ringed: design.wear.some(({ kind }) => kind !== 'tiara' && rings.has(kind)),
    banded: design.wear.some(({ kind }) => kind === 'headband'),
    parted: design.wear.some(({ onBrow }) => onBrow),
    earless: isWithoutSideEars(design),
    feminine: clamp(1 - person.presentation * 1.25),
    press,
    thickness: (direction) => {
      const [, y, z] = direction
      const free = 0.085 + 0.05 * Math.max(0, y) + 0.07 * Math.max(0, -z) * smoothstep(-0.5, 0.1, y)
      return lerp(free * fullness, 0.03 + browCorner(direction), press(direction))
    },
    hem: Math.max(1 - 2 * hair.length, lowest, /hood|veil/.test(covered) ? -0.8 : -99),
    fringe: fringeOver(faceLook(design, skull.shape).brow, skull.shape),
    parting: hair.parting === 0 ? 0.3 : hair.parting,
    random: (name) => randomStream(design.seed, `hair ${name}`),
  }
}

/** Headgear that is a ring on free hair. */
const rings: ReadonlySet<GarmentKind> = new Set<GarmentKind>([
  'crown',
  'tiara',
  'laurel',
  'flower_crown',
])

/** How flat hair is pressed in a direction from the head's centre. */
function pressUnder(covered: Cover): HairContext['press'] {
  const most = { none: 0, hat: 1, veil: 0.75, hood: 0.75, closed: 0.75, helmet: 1, all: 1 }[covered]
  const drop = covered === 'helmet' ? -0.65 : /hood|veil|closed/.test(covered) ? -0.4 : 0
  return ([, y, z]) => {
    const brim = brimHeight(z) + drop
    return most * smoothstep(brim - 0.3, brim + 0.05, y + 0.1)
  }
}

/** What hair lies on: all but headgear and what is carried on the back, which lies on the hair. */
function under(design: Design, worn: readonly Part[]): Part[] {
  const above = design.wear
    .filter(({ slot, kind }) => slot === 'head' || slot === 'face' || /backpack|quiver/.test(kind))
    .map(({ id }) => `${id}.`)
  return worn.filter(({ material }) => !above.some((id) => material.startsWith(id)))
}

function hairMaterials({ hair, skin, page, wear, style }: Design): Record<string, Material> {
  return {
    ...strandMaterials('hair', hair.colour, style),
    'hair.tip': quietMaterial(hair.tip),
    'hair.streak': quietMaterial(hair.streak?.colour ?? hair.colour),
    ...(hair.half && halfMaterials(hair.half.colour, style)),
    'hair.tie': { base: ribbonOf(wear) ?? page.accent, surface: 'cloth' },
    'hair.skin': { base: skin.colour, surface: 'skin', noInk: true },
    'hair.bright': quietMaterial(shiftHex(hair.colour, 0.16, 1.05, 28)),
    'hair.eye': quietMaterial('#f0c53a'),
    'hair.shaved': quietMaterial(mixHex(skin.colour, hair.colour, 0.55)),
  }
}

function halfMaterials(colour: Hex, style: StyleName): Record<string, Material> {
  return {
    ...strandMaterials('hair.half', colour, style),
    'hair.half.bright': quietMaterial(shiftHex(colour, 0.16, 1.05, 28)),
    'hair.half.tip': quietMaterial(colour),
  }
}

/** Hair is tied with the ribbon that is worn. */
function ribbonOf(wear: Design['wear']): Hex | undefined {
  return wear.find(({ kind }) => kind === 'ribbon')?.colours.main
}
