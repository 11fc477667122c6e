/** One mass of hair: strands grown side by side, cut into locks, painted. */
import type { Random } from '../../math/random.ts'
import { curve, type Keys, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { clearOf, drapeStrands } from './drape.ts'
import { fallen, waveOfLocks } from './fall.ts'
import type { HairContext } from './hair-context.ts'
import { type Cut, cutLocks, type Lock, lockMesh } from './locks.ts'
import { openProfile } from './open-profile.ts'
import { paintLocks } from './paint.ts'
import { makeSheet, type Sheet, smoothStrands } from './sheet.ts'
import { growStrand } from './strand.ts'

export type MassPlan = {
  name: string
  /** Strands that carry the sheet. */
  count: number
  /** The sheet goes all round. */
  wrap?: boolean
  /** Direction from the head's centre it grows at, and where it sets out to; u rises with azimuth. */
  root: (u: number) => Vec3
  heading: (u: number) => Vec3
  gravity: number
  comb?: (u: number) => (point: Vec3, along: number) => Vec3
  /** Height its usual length ends at, by azimuth in degrees: −180 – 180, left positive. */
  hem: Keys
  longest?: number
  release: number
  /** 1 in front of the shoulders, −1 behind. */
  drape?: number
  /** Height over the dome once it has come out of it. */
  layer: number | ((direction: Vec3, along: number) => number)
  /** Height of its roots, as a share of loose hair's; .9 when missing. */
  base?: number
  /** Length over which it comes out. */
  rise?: number
  cut: Cut
  /** Last word on the locks. */
  edit?: (locks: Lock[], random: Random) => Lock[]
  /** Inner strand lines. */
  strands?: number
  /** Lines that set out from the roots. */
  roots?: number
  /** Where along v its light lies, by default at a height on the head; `isClean`: one band, not broken by each strand. */
  shine?: { at?: readonly [from: number, to: number]; isClean: boolean }
  /** Its inside is in the light as well, for it turns on its way. */
  turns?: boolean
}

export function buildMass(context: HairContext, plan: MassPlan): Part {
  const random = context.random(plan.name)
  const sheet = growSheet(context, plan)
  const wave = plan.cut.wave ?? waveOfLocks(context.hair)
  const cutting = cutLocks(sheet, { ...plan.cut, ...(wave && { wave }) }, random)
  const edited = plan.edit ? plan.edit(cutting, random) : cutting
  const locks = /bangs|side|over/.test(plan.name) ? streaked(context, sheet, edited) : edited
  const cut = lockPart(context, plan.name, sheet, locks, plan.strands ?? 2, random, {
    roots: plan.roots ?? 0,
    ...(plan.shine?.at && { ring: plan.shine.at }),
    isClean: plan.shine?.isClean ?? false,
  })
  const part = plan.drape
    ? { ...cut, positions: clearOf(cut.positions, context.relief(plan.drape), plan.drape) }
    : cut
  return plan.turns ? { ...part, backMaterial: part.material } : part
}

/** Gives the streak's colour to the broadest lock of the front on its side. */
function streaked({ hair }: HairContext, sheet: Sheet, locks: readonly Lock[]): Lock[] {
  if (!hair.streak) return [...locks]
  const { side } = hair.streak
  const sides = side === 'both' ? [1, -1] : [side === 'left' ? 1 : -1]
  const chosen = sides.map((way) => {
    const isThere = (lock: Lock) => {
      const [x, , z] = sheet.point(lock.middle, 0.6)
      return way * x > 0.08 && z > 0
    }
    return locks.filter(isThere).sort((a, b) => b.half - a.half)[0]
  })
  return locks.map((lock) => (chosen.includes(lock) ? { ...lock, tone: 'streak' } : lock))
}

/** The part of a set of locks on a sheet. */
export function lockPart(
  { hair, space }: HairContext,
  name: string,
  sheet: Sheet,
  locks: readonly Lock[],
  strands: number,
  random: Random,
  options: {
    ring?: readonly [number, number]
    roots?: number
    of?: 'hair' | 'beard'
    isClean?: boolean
  } = {},
): Part {
  const { of = 'hair', ...painting } = options
  const mesh = lockMesh(sheet, locks)
  const paint = {
    of,
    line: 0.015,
    hasTips: of === 'hair' && hair.tip !== hair.colour,
    tipFrom: 0.74,
    strands,
    roots: 0,
    flow: of === 'hair' ? 0.24 : 0.16,
    ...painting,
    heightOf: (y: number) => (y - space.skull.centre[1]) / space.skull.unitCm,
  }
  return {
    name,
    material: of,
    // Behind a beard lies the chest: where its thin tip turns over, that is no other colour.
    backMaterial: of === 'beard' ? of : 'hair.inside',
    group: of,
    creaseCosine: -1,
    ...mesh,
    pattern: paintLocks(sheet, locks, paint, random),
  }
}

function growSheet(context: HairContext, plan: MassPlan): Sheet {
  const { hair, space, thickness, press, relief } = context
  const { count, wrap = false, rise = 0.8, base = 0.9, layer } = plan
  const layerAt = typeof layer === 'number' ? () => layer : layer
  const strands = Array.from({ length: count }, (_, i) => {
    const u = wrap ? i / count : i / (count - 1)
    const comb = plan.comb?.(u)
    return growStrand(space, {
      root: plan.root(u),
      heading: plan.heading(u),
      gravity: plan.gravity,
      ...(comb && { comb }),
      thickness: (direction, along) =>
        thickness(direction) * (base + (1 - base) * smoothstep(0, rise, along)) +
        (layerAt(direction, along) * (1 - 0.85 * press(direction)) + 0.02) *
          smoothstep(0, rise, along) -
        0.02,
      release: plan.release,
      hem: (azimuth) => curve(plan.hem, azimuth),
      longest: plan.longest ?? 9,
    })
  })
  const mayHide = hair.bangs === 'over eye' && plan.name.startsWith('bangs')
  const open = mayHide ? strands : openProfile(strands, space)
  const smooth = fallen(smoothStrands(open, 4, wrap), hair, plan.drape ?? 0)
  if (!plan.drape) return makeSheet(smooth, wrap)
  const body = relief(plan.drape)
  const draped = smoothStrands(drapeStrands(smooth, body, plan.drape), 3)
  // What was rounded off may dip into the clothes again.
  return makeSheet(drapeStrands(draped, body, plan.drape), wrap)
}
