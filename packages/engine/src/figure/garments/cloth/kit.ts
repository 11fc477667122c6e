/** What every maker of clothes needs to know of one garment on one body. */
import type { Surface } from '../../../design/design.ts'
import { type Random, randomStream } from '../../../math/random.ts'
import { curve, type Keys } from '../../../math/scalar.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import type { GarmentContext } from '../garment-builder.ts'
import { type Cover, coverOf } from './cover.ts'
import { makeTrunk, type Trunk } from './trunk.ts'

export type Kit = {
  context: GarmentContext
  garment: GarmentContext['garment']
  body: Body
  trunk: Trunk
  /** Chance of its own for each detail of this garment, by name. */
  random(name: string): Random
  /** A centimetre on a body of 175 cm. */
  cm: number
  /** How readily the cloth folds: 1 for plain cloth, less for leather, more for silk. */
  softness: number
  /** How thick the cloth is in cm, for its edges. */
  thickness: number
  /** Names of the garment's materials; `crease` draws fold lines and seams, `shade` the depth of folds. */
  material: GarmentContext['material'] & { crease: string; shade: string }
  /** Cloth and room taken on the shoulders by what is worn below, at a height; lower down `cover` tells exactly. */
  underAt(y: number): number
  /** How far out everything worn below reaches. */
  cover: Cover
}

const softness: Partial<Record<Surface, number>> = {
  silk: 1.3,
  leather: 0.55,
  plastic: 0.5,
  fur: 0.4,
  knit: 0.8,
  scales: 0.4,
  metal: 0.25,
}

const thickness: Partial<Record<Surface, number>> = {
  silk: 0.3,
  leather: 0.55,
  fur: 1.4,
  knit: 0.7,
}

export function kitOf(context: GarmentContext): Kit {
  const { garment, body, design } = context
  const cm = Math.min(1.1, body.heightCm / 175)
  return {
    context,
    garment,
    body,
    trunk: context.trunk ?? makeTrunk(body),
    random: (name) => randomStream(design.seed, `${garment.id} ${name}`),
    cm,
    softness: softness[garment.surface] ?? 1,
    thickness: (thickness[garment.surface] ?? 0.4) * cm,
    material: {
      ...context.material,
      crease: `${garment.id}.crease`,
      shade: `${garment.id}.shade`,
    },
    underAt: underKeys(context),
    cover: lazyCover(context),
  }
}

/** The same kit for what is sewn of the lining's cloth. */
export function liningKit(kit: Kit): Kit {
  const { material, garment } = kit
  const { lining } = material
  const [crease, shade] = ['crease', 'shade'].map((fold) => `${garment.id}.lining.${fold}`)
  return { ...kit, material: { ...material, main: lining, crease, shade } }
}

/** The same kit for what lies on parts of the garment itself: bands, strings, hoses. */
export function kitOver(kit: Kit, own: readonly Part[]): Kit {
  const below = [...(kit.context.below ?? []), ...own]
  return { ...kit, cover: lazyCover({ ...kit.context, below }) }
}

/** Made when first asked for: shoes and gloves never do. */
function lazyCover({ body, below = [] }: GarmentContext): Cover {
  let made: Cover | undefined
  return (y, angle) => {
    made ??= coverOf(body, below)
    return made(y, angle)
  }
}

function underKeys({ body, under, below }: GarmentContext): (y: number) => number {
  const known = below === undefined ? 1 : 0
  const legs = (part: 'thigh' | 'shin'): number =>
    known * Math.max(under(`left ${part}`), under(`right ${part}`))
  const keys: Keys = [
    [body.level(0.4), legs('shin')],
    [body.level(1.6), legs('shin')],
    [body.level(2.2), legs('thigh')],
    [body.level(3.3), Math.max(legs('thigh'), known * under('hips'))],
    [body.level(4), known * under('hips')],
    [body.level(4.75), known * under('belly')],
    [body.level(5.1), known * under('chest')],
    [body.level(5.3), under('chest')],
    [body.level(5.5), under('chest')],
    [body.level(5.8), under('neck')],
  ]
  return (y) => curve(keys, y)
}
