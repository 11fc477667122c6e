/** Boiled leather: a laced cuirass, shoulder leaves and a skirt of straps. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { emblemAt } from '../emblem.ts'
import type { Part, Pattern } from '../figure.ts'
import { type GarmentBuilder, sides } from '../garments/garment-builder.ts'
import { onSides } from '../mirrored.ts'
import { plate } from './arm-plates.ts'
import { type ArmourKit, armourKit } from './kit.ts'
import { each } from './plate-armor.ts'
import { limbBand, type Surface, shell } from './plates.ts'
import { shoulderStraps } from './shoulder-straps.ts'
import { strapSkirt, studsOf } from './strap-skirt.ts'
import { cuirassSurface } from './torso-plates.ts'

function jerkin(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const raw = cuirassSurface(kit, 5.5, 3.95)
  const field = body.field()
  const surface: Surface = (u, v) => {
    const [x, y, z] = raw(u, v)
    // It lies closer than plate, but at the neckline a short body's chest would come through it.
    const missing = v < 0.3 && Math.abs(z) > Math.abs(x) ? 0.5 * k - field(x, y, z * 0.97) : 0
    return [x * 0.985, y, z * 0.97 + Math.sign(z) * Math.max(0, missing)]
  }
  return shell('jerkin', surface, {
    ...plate(kit),
    columns: 64,
    rows: 24,
    wrap: true,
    lips: ['top', 'bottom'],
    pattern: jerkinPattern(kit),
  })
}

/** Its emblem, the lacing in the middle, and the seams between its pieces. */
function jerkinPattern({ body, context, accent, lining, trim }: ArmourKit): Pattern {
  const { unit } = body
  const size = 0.2 * unit
  const inFront = (x: number, y: number): string | undefined => {
    const mark = emblemAt(
      context.garment.emblem,
      (x - 0.3 * unit) / size,
      (y - body.level(5.05)) / size,
    )
    if (mark) return mark === 'fill' ? accent : lining
    const laced = laceAt(x / (0.05 * unit), y / (0.1 * unit))
    if (laced) return laced === 'lace' ? accent : trim
    return Math.abs(Math.abs(x) - 0.075 * unit) < 0.012 * unit ? trim : undefined
  }
  return ({ u, v, x, y, z }) => {
    const isSeam = (Math.abs(((u * 8) % 1) - 0.5) < 0.03 && v > 0.35) || Math.abs(v - 0.36) < 0.012
    return (z > 0 ? inFront(x, y) : undefined) ?? (isSeam ? trim : undefined)
  }
}

/** Two laces that cross from eyelet to eyelet, one over the other, at whose sides the lower one is in shade: x from −1 at the left row to 1 at the right one, y in rows. */
export function laceAt(x: number, y: number): 'lace' | 'eyelet' | 'shade' | undefined {
  if (Math.abs(x) > 1.3) return undefined
  const row = Math.round(y)
  if (Math.hypot(Math.abs(x) - 1, 2 * (y - row)) < 0.3) return 'eyelet'
  if (Math.abs(x) > 1) return undefined
  const off = (side: number) => Math.abs(y - Math.floor(y) - 0.5 - (side * x) / 2)
  const over = off(1)
  if (over < 0.1) return 'lace'
  if (off(-1) >= 0.1) return undefined
  return over < 0.145 ? 'shade' : 'lace'
}

function shoulderLeaves(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const lift = kit.under('left upper arm')
  return [0, 1, 2].flatMap((i) =>
    shell(
      `leaf-${i}`,
      limbBand(body.arm, {
        t0: -0.0 + i * 0.085,
        t1: 0.13 + i * 0.085,
        from: -60,
        to: 240,
        lift: (v) => lift + k * (3.4 - i * 0.5 + v * 0.9),
      }),
      {
        ...plate(kit),
        columns: 20,
        rows: 4,
        lips: ['bottom', 'sides'],
        lipRadius: kit.lip * 0.7,
        region: 'left upper arm',
      },
    ),
  )
}

const leatherArmor: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  const { shoulder } = kit.body.joints
  return {
    parts: [
      ...strapSkirt(kit, { from: 4.02, to: 3.1, lift: [2.6, 5] }),
      ...shoulderStraps(kit, 0.4, 1.6 * kit.k),
      ...jerkin(kit),
      ...onSides(shoulderLeaves(kit)),
    ],
    thickness: {
      chest: kit.under('chest') + 2.6,
      belly: kit.under('chest') + 2.6,
      hips: kit.under('hips') + 4,
      ...each(sides('upper arm', 'both'), 4),
    },
    materials: studsOf(context),
    landmarks: {
      'Leather jerkin': [0, kit.body.level(4.9), 0.4 * kit.body.unit],
      'Shoulder leaves': [shoulder[0] + 3, shoulder[1] - 3, 3],
    },
  }
}

export const leathers: Partial<Record<GarmentKind, GarmentBuilder>> = {
  leather_armor: leatherArmor,
}
