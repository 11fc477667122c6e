/** Glasses, sunglasses and the monocle. */
import { clamp, lerp } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import {
  ahead,
  bridge,
  eyeLens,
  type Lens,
  lensPoint,
  pane,
  rim,
  saidLens,
  temples,
} from './lenses.ts'
import { bar } from './surfaces.ts'

export function glasses(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const lens = saidLens(fit, eyeLens(fit, 1, context.garment.fit > 0.5 ? 3.6 : 2.2, 0.03))
  const isMetal = context.garment.surface === 'metal'
  const thin = isMetal ? 0.022 : 0.024
  // A glint says glass; the eyes must stay free.
  const glints = [-1, 1].map((side) =>
    bar(
      [0.35, 0.75].map((s) => {
        const point = lensPoint(fit, lens, lerp(1.9, 2.9, s), 0.72, side > 0 ? 1 : -1, ahead)
        return point
      }),
      (t) => 0.016 * Math.sin(clamp(t * 0.9 + 0.05) * Math.PI),
      8,
      6,
    ),
  )
  return dressHead(
    fit,
    [
      headPart(
        'frames',
        fit.main,
        merge([
          rim(fit, lens, 1, thin, ahead),
          rim(fit, lens, -1, thin, ahead),
          bridge(fit, lens, thin, ahead),
          ...temples(fit, lens, thin, ahead),
        ]),
        // In whole ink so thin a wire would be all ink: gold on the bust, and brown on the figure.
        isMetal ? { isFine: true } : {},
      ),
      headPart('glints', `${context.garment.id}.glint`, merge(glints), {
        noInk: true,
        castsNoShadow: true,
      }),
    ],
    { materials: { [`${context.garment.id}.glint`]: { base: '#ffffff', surface: 'glow' } } },
  )
}

export function sunglasses(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const lens = saidLens(fit, eyeLens(fit, 1.08, 2.9, 0.06))
  const dark = `${context.garment.id}.dark`
  const pale = `${context.garment.id}.pale`
  const glass = (side: number) =>
    headPart(`dark glass ${side}`, dark, pane(fit, lens, side, ahead, 0.03), {
      pattern: ({ x, y }) => {
        const [lx, ly] = fit.skull.toLocal([x, y, 0])
        const band = (lx - side * lens.x) * 0.8 - (ly - lens.y)
        return band < -0.02 && band > -0.1 ? pale : undefined
      },
    })
  return dressHead(
    fit,
    [
      glass(1),
      glass(-1),
      headPart(
        'frames',
        fit.main,
        merge([
          rim(fit, lens, 1, 0.026, ahead),
          rim(fit, lens, -1, 0.026, ahead),
          bridge(fit, lens, 0.026, ahead),
          ...temples(fit, lens, 0.024, ahead),
        ]),
      ),
    ],
    {
      materials: {
        [dark]: { base: '#24222c', surface: 'plastic' },
        [pale]: { base: '#5a5870', surface: 'plastic', noInk: true },
      },
    },
  )
}

export function monocle(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const side = context.garment.side === 'left' ? 1 : -1
  const lens: Lens = { ...eyeLens(fit, 0.92, 2, 0), tilt: 0 }
  lens.high = lens.wide
  const low = lensPoint(fit, lens, -1.0, 1, side, ahead)
  const chain = bar(
    [
      low,
      [low[0] + side * 0.12, low[1] - 0.4, low[2] - 0.1],
      [side * 0.62, -0.95, 0.46],
      [side * 0.5, -1.5, 0.5],
    ],
    (t) => 0.012 + 0.004 * Math.sin(t * 160),
    60,
    6,
  )
  const glint = bar(
    [1.9, 2.7].map((turn) => lensPoint(fit, lens, turn, 0.7, side, ahead)),
    (t) => 0.018 * Math.sin(clamp(t * 0.9 + 0.05) * Math.PI),
    8,
    6,
  )
  return dressHead(
    fit,
    [
      headPart('monocle', fit.main, rim(fit, lens, side, 0.022, ahead)),
      headPart('monocle chain', fit.main, chain),
      headPart('monocle glint', `${context.garment.id}.glint`, glint, {
        noInk: true,
        castsNoShadow: true,
      }),
    ],
    { materials: { [`${context.garment.id}.glint`]: { base: '#ffffff', surface: 'glow' } } },
  )
}
