/** Colours: hex, sRGB and OKLCH. Conversions after Björn Ottosson, "A perceptual color space for image processing" (2020). */
import { clamp, lerp } from './scalar.ts'

/** Red, green, blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number]
/** Lightness 0–1, chroma 0–.4, hue in degrees. */
export type Oklch = { l: number; c: number; h: number }

export function hexToRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

export function rgbToHex(rgb: Rgb): string {
  const byte = (value: number) =>
    Math.round(clamp(value, 0, 255))
      .toString(16)
      .padStart(2, '0')
  return `#${byte(rgb[0])}${byte(rgb[1])}${byte(rgb[2])}`
}

function toLinear(byte: number): number {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function fromLinear(value: number): number {
  return 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
}

/** Lightness 0–1, and the two axes green–red and blue–yellow. */
export function rgbToOklab(rgb: Rgb): [l: number, a: number, b: number] {
  const red = toLinear(rgb[0])
  const green = toLinear(rgb[1])
  const blue = toLinear(rgb[2])
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

/** From the axes to chroma and hue. */
export function oklabToOklch([l, a, b]: readonly [number, number, number]): Oklch {
  return { l, c: Math.sqrt(a * a + b * b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

function rgbToOklch(rgb: Rgb): Oklch {
  return oklabToOklch(rgbToOklab(rgb))
}

function oklchToLinear({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

/** Nearest displayable colour: chroma is reduced, lightness and hue are kept. */
export function oklchToRgb(colour: Oklch): Rgb {
  const l = clamp(colour.l)
  let chroma = Math.max(0, colour.c)
  for (let step = 0; step < 24; step++) {
    const linear = oklchToLinear({ l, c: chroma, h: colour.h })
    if (linear.every((value) => value >= -0.0005 && value <= 1.0005)) break
    chroma *= 0.92
  }
  const [red, green, blue] = oklchToLinear({ l, c: chroma, h: colour.h })
  return [fromLinear(clamp(red)), fromLinear(clamp(green)), fromLinear(clamp(blue))]
}

export function hexToOklch(hex: string): Oklch {
  return rgbToOklch(hexToRgb(hex))
}

export function oklchToHex(colour: Oklch): string {
  return rgbToHex(oklchToRgb(colour))
}

/** A blend in sRGB, for paint-like mixing of near colours. */
export function mixHex(a: string, b: string, t: number): string {
  const from = hexToRgb(a)
  const to = hexToRgb(b)
  return rgbToHex([lerp(from[0], to[0], t), lerp(from[1], to[1], t), lerp(from[2], to[2], t)])
}

/** The colour made lighter (positive) or darker by `amount` of OKLCH lightness; chroma times `chroma`; hue turned by `hue` degrees. */
export function shiftHex(hex: string, amount: number, chroma = 1, hue = 0): string {
  const colour = hexToOklch(hex)
  return oklchToHex({
    l: clamp(colour.l + amount),
    c: colour.c * chroma,
    h: (colour.h + hue + 360) % 360,
  })
}

/** `hue` turned towards `goal` by at most `degrees`, the short way round. */
export function turnHue(hue: number, goal: number, degrees: number): number {
  const gap = ((goal - hue + 540) % 360) - 180
  return (hue + clamp(gap, -degrees, degrees) + 360) % 360
}

/** The hue that shade turns colours towards. */
export const violetHue = 290

/** The colour as it lies in shade: darker by `amount` of OKLCH lightness, chroma times `chroma`, turned by `degrees` towards violet. */
export function shadeHex(hex: string, amount: number, chroma: number, degrees: number): string {
  const { l, c, h } = hexToOklch(hex)
  return oklchToHex({ l: clamp(l - amount), c: c * chroma, h: turnHue(h, violetHue, degrees) })
}
