/** A feather on caps and hats that are made without one. */
import { lerp } from '../../math/scalar.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { dressHead, fitHead } from './fit.ts'
import { feather, wearsPlume } from './hat-trims.ts'
import type { Round } from './surfaces.ts'

/** The builder, with a feather at the left where one is said and none was made. */
export function plumed(build: GarmentBuilder): GarmentBuilder {
  return (context) => {
    const dressed = build(context)
    const isMade = dressed.parts.some(({ name }) => /feather|plume|crest/.test(name))
    if (context.garment.slot !== 'head' || isMade || !wearsPlume(context)) return dressed
    // Fitted over the hat itself.
    const fit = fitHead({ ...context, below: dressed.parts })
    const cloth: Round = (angle, t) => fit.over(angle, lerp(0.98, 0.5, t), fit.pressed)
    const set = dressHead(fit, [feather(fit, cloth, 1.1, 0.8, 1.25, fit.accent)])
    return { ...dressed, parts: [...dressed.parts, ...set.parts] }
  }
}
