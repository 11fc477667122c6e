/** Four samples of one material about to be coloured, and their colours as they are mixed. */
import { f32At, u8At } from './memory'
import { stage } from './stage'
import { toneStride } from './surfaces'

/** First tone of the material. */
let tones: usize = 0
export let recipe: i32 = 0
/** How strongly the material shows its light tone. */
export let lift: f32 = 1
/** How much finer than on a person its streaks are. */
export let grain: f32 = 1
/** Above which height and before which depth its hair lies from nose to tail. */
export let lieAbove: f32 = 0
export let lieBefore: f32 = 0

export let red: v128 = f32x4.splat(0)
export let green: v128 = f32x4.splat(0)
export let blue: v128 = f32x4.splat(0)
/** 1 lit … 0 in shade, for whatever reason. */
export let lit: v128 = f32x4.splat(0)

export function takeMaterial(material: i32): void {
  tones = stage.tones + ((material * toneStride) << 2)
  recipe = u8At(stage.recipe, material)
  lift = f32At(stage.lift, material)
  grain = f32At(stage.grain, material)
  lieAbove = f32At(stage.lieAbove, material)
  lieBefore = f32At(stage.lieBefore, material)
}

export function setLit(value: v128): void {
  lit = value
}

export function setColour(r: v128, g: v128, b: v128): void {
  red = r
  green = g
  blue = b
}

export function setTone(tone: i32): void {
  red = f32x4.splat(f32At(tones, tone))
  green = f32x4.splat(f32At(tones, tone + 1))
  blue = f32x4.splat(f32At(tones, tone + 2))
}

/** One channel of one tone, 0–255. */
export function toneAt(tone: i32): f32 {
  return f32At(tones, tone)
}

/** Mixes in a tone by `t`; what is below 0 counts as 0. */
export function blend(tone: i32, t: v128): void {
  const share = f32x4.pmax(f32x4.splat(0), t)
  red = mix(red, f32At(tones, tone), share)
  green = mix(green, f32At(tones, tone + 1), share)
  blue = mix(blue, f32At(tones, tone + 2), share)
}

function mix(from: v128, to: f32, t: v128): v128 {
  return f32x4.add(from, f32x4.mul(f32x4.sub(f32x4.splat(to), from), t))
}
