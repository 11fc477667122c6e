/** What every part of a scene is painted with, and what light and distance make of its colours. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import { hexToRgb, type Rgb } from '../../math/colour.ts'
import { hashText, type Random, randomStream } from '../../math/random.ts'
import type { SceneLight } from '../light/light.ts'
import type { SceneDesign } from '../scene-design.ts'
import type { View } from '../view.ts'

export type Paint = {
  context: SKRSContext2D
  view: View
  light: SceneLight
  design: SceneDesign
}

/** A stream of chance that belongs to one part of the scene. */
export function chance({ design }: Paint, name: string): Random {
  return randomStream(hashText(design.setting, design.seed), name)
}

/** How much of a thing's own colour haze leaves at a depth, 0–1. */
function clarityAt({ light, view }: Paint, z: number): number {
  const away = Math.max(0, z - view.eye[2] - 6)
  return 0.5 ** ((away / light.halfHazeM) ** 0.7)
}

/** A colour as it looks at a depth; `lit` is 1 in full light and 0 in shade. */
export function colourAt(paint: Paint, hex: string, z: number, lit = 1, alpha = 1): string {
  return css(rgbAt(paint, hexToRgb(hex), z, lit), alpha)
}

export function rgbAt(paint: Paint, own: Rgb, z: number, lit: number): Rgb {
  const { key, ambient, haze } = paint.light
  const veil = hexToRgb(haze)
  const clear = clarityAt(paint, z)
  const channel = (i: 0 | 1 | 2) => {
    const share = lit > 1 ? key[i] * lit : ambient[i] + (key[i] - ambient[i]) * lit
    return own[i] * share * clear + veil[i] * (1 - clear)
  }
  return [channel(0), channel(1), channel(2)]
}

export function css([r, g, b]: Rgb, alpha = 1): string {
  const byte = (value: number) => Math.round(Math.min(255, Math.max(0, value)))
  return alpha >= 1
    ? `rgb(${byte(r)},${byte(g)},${byte(b)})`
    : `rgba(${byte(r)},${byte(g)},${byte(b)},${Math.max(0, alpha).toFixed(3)})`
}

export function withAlpha(hex: string, alpha: number): string {
  return css(hexToRgb(hex), Math.min(alpha, 0.999))
}

/** The width in pixels of the lines of a thing at a depth: finer far away, none beyond. */
export function lineAt({ view }: Paint, z: number): number {
  const near = Math.max(0, 1 - (z - view.eye[2]) / 60)
  return 0.0018 * view.height * near
}
