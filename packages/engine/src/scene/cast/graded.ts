/** A figure in the light of its scene: lit tones take the colour of the light, shaded ones that of the air. */
import type { Rgb } from '../../math/colour.ts'
import { clamp, smoothstep } from '../../math/scalar.ts'
import { prepareDecal } from '../../render/decal.ts'
import { recipes, type Scene, toneStride, tones } from '../../render/scene.ts'
import type { SceneLight } from '../light/light.ts'

/** Shade in a figure's own tones is this much darker already. */
const shadeOfRamp: Rgb = [0.72, 0.76, 0.9]

/** How much of its own colour a light gives to who stands in it: green must stay green in blue light. */
const ofItsColour = 0.42

/** Light that is darker than this reaches who stands in it only half as dark: they are whom the picture is about. */
const dim = { key: 0.82, ambient: 0.46, share: 0.45 }

/** Less coloured than it was, and not as dark. */
function paled(light: Rgb, least: number): Rgb {
  const grey = brightness(light, 0)
  const lifted = Math.max(grey, least - (least - grey) * dim.share)
  const pale = (value: number) => lifted + (value - grey) * ofItsColour * (lifted / grey)
  return [pale(light[0]), pale(light[1]), pale(light[2])]
}

/** What is left of a highlight in a film: plates that turn would flash from frame to frame. */
const hotInFilms = 0.45

/** `isFilm`: highlights are calmer. */
export function graded(scene: Scene, light: SceneLight, isFilm = false): Scene {
  const key = paled(light.key, dim.key)
  const ambient = paled(light.ambient, dim.ambient)
  const shade = ([0, 1, 2] as const).map((i) => {
    // Faces must stay faces in the darkest room.
    return Math.max(0.34, Math.min(1.15, ambient[i] / shadeOfRamp[i]))
  })
  const table = new Float32Array(scene.tones)
  for (let m = 0; m < scene.recipe.length; m++) {
    if (scene.recipe[m] === recipes.glow) continue
    // Faces must be found at once.
    const own = scene.recipe[m] === recipes.skin ? 0.28 : 0
    const lit = key.map((share) => share + (1 - share) * own)
    const shaded = shade.map((share) => share + (1 - share) * own)
    lightMaterial(table, m * toneStride, lit, shaded)
    if (scene.recipe[m] === recipes.skin) liftSkin(scene.tones, table, m * toneStride, ambient)
  }
  if (isFilm) calmHighlights(scene, table)
  return {
    ...scene,
    tones: table,
    decals: scene.decals.map((decal) => decal && tinted(decal, key)),
  }
}

/** `lit`, `dim`: what the light and the shade of a material keep, for each channel. */
function lightMaterial(
  table: Float32Array,
  first: number,
  lit: readonly number[],
  dim: readonly number[],
): void {
  for (let i = 0; i < 3; i++) {
    for (const tone of [tones.light, tones.base, tones.hot])
      table[first + tone + i] = Math.min(255, table[first + tone + i] * lit[i])
    for (const tone of [tones.shade, tones.deep, tones.ink]) table[first + tone + i] *= dim[i]
  }
}

/** Between these, as bytes of brightness, dark skin stays in a dark light, so that eyes and mouth stand out from it; its shade is a share of it. */
const leastSkin = { from: 66, to: 84, shade: 0.72 }

/** Lifts what is lost in the dark, in the light's own colour; what the light shows well stays as it is. */
function liftSkin(own: Float32Array, table: Float32Array, first: number, ambient: Rgb): void {
  const darkness = smoothstep(0.64, 0.42, brightness(ambient, 0))
  const { from, to, shade } = leastSkin
  const least = darkness * clamp(brightness(own, first + tones.base), from, to)
  const shareOf = (tone: number, wanted: number) =>
    Math.max(1, wanted / Math.max(1, brightness(table, first + tone)))
  const base = shareOf(tones.base, least)
  const dim = shareOf(tones.shade, least * shade)
  // Highlights are bright enough already: the less they are lifted, the more shape there is.
  const shares = { base, light: Math.sqrt(base), hot: Math.sqrt(base), shade: dim, deep: dim }
  for (const tone of ['base', 'light', 'hot', 'shade', 'deep'] as const)
    for (let k = first + tones[tone], i = 0; i < 3; i++)
      table[k + i] = Math.min(255, table[k + i] * shares[tone])
}

function brightness(colours: ArrayLike<number>, at: number): number {
  return 0.3 * colours[at] + 0.59 * colours[at + 1] + 0.11 * colours[at + 2]
}

function calmHighlights({ recipe }: Scene, table: Float32Array): void {
  for (let m = 0; m < recipe.length; m++) {
    if (recipe[m] === recipes.glow) continue
    for (let k = m * toneStride, i = 0; i < 3; i++) {
      const light = table[k + tones.light + i]
      table[k + tones.hot + i] = light + (table[k + tones.hot + i] - light) * hotInFilms
    }
  }
}

type Levels = NonNullable<Scene['decals'][number]>

/** Films show the same picture in the same light again and again. */
const tintedBefore = new WeakMap<Levels, { key: Rgb; levels: Levels }>()

function tinted(from: Levels, key: Rgb): Levels {
  const known = tintedBefore.get(from)
  if (known?.key.every((value, i) => value === key[i])) return known.levels
  const levels = tint(from, key)
  tintedBefore.set(from, { key, levels })
  return levels
}

function tint({ decal }: Levels, key: Rgb): Levels {
  const data = new Uint8ClampedArray(decal.data)
  const [red, green, blue] = key.map((value) => {
    const factor = Math.min(1.02, value + (1 - value) * 0.28)
    return Uint8ClampedArray.from({ length: 256 }, (_, byte) => byte * factor)
  })
  for (let k = 0; k < data.length; k += 4) {
    if (data[k + 3] === 0) continue
    data[k] = red[data[k]]
    data[k + 1] = green[data[k + 1]]
    data[k + 2] = blue[data[k + 2]]
  }
  return prepareDecal({ ...decal, data })
}
