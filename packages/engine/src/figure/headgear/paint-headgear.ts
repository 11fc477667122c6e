/** What is drawn on headgear: emblems, bands, stripes and the garment's own fabric. */
import type { EmblemKind } from '../../design/design.ts'
import { shiftHex } from '../../math/colour.ts'
import { emblemAt } from '../emblem.ts'
import type { Material, Pattern } from '../figure.ts'
import { fabricOfGarment } from '../garments/cloth/every-fabric.ts'
import { finishMaterials, printNames } from '../garments/cloth/finish.ts'
import { kitOf } from '../garments/cloth/kit.ts'
import type { GarmentContext } from '../garments/garment-builder.ts'

/** Says which material lies at (angle, t) of a round surface, or undefined. Angle −π … π, 0 in front. */
export type Drawing = (angle: number, t: number) => string | undefined

/** A pattern from drawings on a mesh of `round`; the first that answers wins. */
export function drawn(...drawings: readonly (Drawing | undefined)[]): Pattern {
  return ({ u, v }) => {
    const angle = (u - 0.5) * 2 * Math.PI
    for (const drawing of drawings) {
      const material = drawing?.(angle, v)
      if (material !== undefined) return material
    }
    return undefined
  }
}

/** An emblem on a round surface: its middle at (angle, t), its half size in radians and in t. */
export function emblemOn(
  kind: EmblemKind,
  place: { angle: number; t: number; wide: number; high: number },
  fill: string,
  line: string,
): Drawing | undefined {
  if (kind === 'none') return undefined
  return (angle, t) => {
    const ink = emblemAt(kind, (angle - place.angle) / place.wide, (place.t - t) / place.high)
    return ink === 'fill' ? fill : ink === 'line' ? line : undefined
  }
}

/** The garment's fabric; `girth` and `height` are the surface's size in cm. */
export function fabricOn(
  { garment }: GarmentContext,
  girth: number,
  height: number,
): Drawing | undefined {
  const fabric = fabricOfGarment(garment)
  if (!fabric) return undefined
  const names = printNames(garment)
  return (angle, t) =>
    names.get(fabric((angle / (2 * Math.PI)) * girth, t * height, (1 - t) * height))
}

/** Materials of prints and of drawn lines (`${id}.crease`), and those of skin-tight details that carry no ink. */
export function drawnMaterials(context: GarmentContext): Record<string, Material> {
  const { garment } = context
  return {
    ...finishMaterials(kitOf(context)),
    [`${garment.id}.shade`]: {
      base: shiftHex(garment.colours.main, -0.07),
      surface: garment.surface === 'glow' ? 'cloth' : garment.surface,
      noInk: true,
    },
  }
}

export function creaseOf({ garment }: GarmentContext): string {
  return `${garment.id}.crease`
}
