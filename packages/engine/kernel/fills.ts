/** The manners in which a surface is filled: hard tones, printed dots, washes, white paper, levels of a plan, black and white. */
import { blend, blue, green, lit, recipe, red, setColour, setLit, setTone, toneAt } from './brush'
import { add, all, mul, ramp, rest, scale, sub } from './lanes'
import { planeNoise } from './noise'
import { stage } from './stage'
import {
  baseTone,
  cloth,
  deepTone,
  fillDots,
  fillPlan,
  fillStark,
  fillWash,
  fillWhite,
  fur,
  gem,
  glow,
  hair,
  hotTone,
  knit,
  lightTone,
  metal,
  shadeTone,
  skin,
} from './surfaces'
import {
  facing,
  glossGem,
  grain,
  open,
  shine,
  terminator,
  toneGlow,
  toneHard,
  toneMetal,
} from './tones'

/** Colours the brush; `px` and `py` are pixels of the whole picture, for what belongs to the paper. */
export function fill(px: v128, py: v128): void {
  setTone(baseTone)
  if (stage.fill === fillWhite) whiten()
  else if (stage.fill === fillPlan) tonePlan()
  else if (stage.fill === fillStark) toneStark(px, py)
  else if (recipe === glow) toneGlow()
  else if (stage.fill === fillDots) toneDots(px, py)
  else if (stage.fill === fillWash) toneWash(px, py)
  else toneHard()
}

/** Paper white. What is painted on the surface follows as a drawing. */
function whiten(): void {
  setColour(all(255), all(255), all(255))
  setLit(all(1))
}

/** Distance between printed dots, in pixels. */
const dotPitch: f32 = 7

/** Shade as dots in rows at 45°, blacks where no light comes. */
function toneDots(px: v128, py: v128): void {
  const isMetal = recipe === metal
  if (isMetal) toneMetal()
  setLit(mul(ramp(terminator, facing, 0.03), ramp(0.5, open, 0.3)))
  const isDark = f32x4.lt(lit, all(0.5))
  const isHalf = f32x4.lt(facing, all(0.42))
  const dark = v128.bitselect(all(0.34), v128.and(all(0.1), isHalf), isDark)
  const turn: f32 = (2 * Mathf.SQRT1_2 * Mathf.PI) / dotPitch
  const rows = cosine(scale(add(px, py), turn))
  const screen = add(all(0.5), scale(add(rows, cosine(scale(sub(px, py), turn))), 0.25))
  if (!isMetal) blend(shadeTone, scale(rest(lit), 0.55))
  const dots = scale(ramp(0, sub(screen, rest(dark)), 0.12), 0.9)
  blend(deepTone, v128.and(dots, f32x4.gt(dark, all(0))))
  blend(deepTone, rest(ramp(-0.55, facing, 0.04)))
  blend(lightTone, mul(scale(ramp(0.86, facing, 0.04), 0.7), lit))
  if (recipe === gem) blend(hotTone, ramp(0.95, shine, 0.015))
}

/** Right to 0.001, which a printed dot does not show: a parabola on each half wave, bent to fit (Nick Capens, "Fast and accurate sine/cosine", 2006). */
function cosine(angle: v128): v128 {
  let x = add(scale(angle, 0.15915494), all(0.25))
  x = sub(x, f32x4.nearest(x))
  const wave = mul(scale(x, 8), sub(all(1), scale(f32x4.abs(x), 2)))
  return add(scale(wave, 0.775), scale(mul(wave, f32x4.abs(wave)), 0.225))
}

/** Three glazes with wandering edges, pigment gathered where each one dried. */
function toneWash(px: v128, py: v128): void {
  const dry = planeNoise(add(scale(px, 0.009), all(40)), scale(py, 0.009))
  const ripple = planeNoise(scale(px, 0.06), scale(py, 0.06))
  const wander = add(scale(dry, 0.07), scale(ripple, 0.025))
  const turned = add(facing, wander)
  setLit(mul(ramp(terminator, turned, 0.1), ramp(0.5, add(open, wander), 0.4)))
  // What is dark is laid on thick, or black would be grey wherever light falls.
  const thin = Mathf.min(1, 0.25 + 1.7 * baseBrightness())
  // The glaze thins where the form turns to the light, not in spots.
  const glaze = add(add(all(0.17), scale(dry, 0.04)), scale(ramp(0.35, turned, 0.6), 0.1))
  pale(scale(glaze, thin))
  blend(shadeTone, scale(rest(ramp(0.48, turned, 0.16)), 0.3))
  blend(shadeTone, scale(rest(lit), 0.7))
  blend(deepTone, scale(rest(ramp(-0.4, turned, 0.2)), 0.55))
  const pool = rest(scale(f32x4.abs(sub(turned, all(terminator - 0.04))), 1 / 0.06))
  blend(deepTone, mul(scale(pool, 0.22), open))
  if (recipe === metal) blend(hotTone, scale(ramp(0.9, shine, 0.06), 0.8))
  if (recipe === gem) glossGem()
  else pale(scale(ramp(0.68, turned, 0.32), 0.56 * thin))
  if (isStrand()) layStrands()
  const speckle = planeNoise(scale(px, 0.7), scale(py, 0.7))
  const pigment = add(add(all(1), scale(speckle, 0.035)), scale(dry, 0.03))
  setColour(mul(red, pigment), mul(green, pigment), mul(blue, pigment))
}

/** Mixes in warm paper white. */
function pale(t: v128): void {
  setColour(
    add(red, mul(sub(all(253), red), t)),
    add(green, mul(sub(all(250), green), t)),
    add(blue, mul(sub(all(243), blue), t)),
  )
}

/** Strokes of a fine brush along hair and fur. */
function layStrands(): void {
  blend(shadeTone, scale(ramp(0.12, grain, 0.2), 0.55))
  blend(deepTone, scale(ramp(0.3, grain, 0.12), 0.7))
}

function isStrand(): bool {
  return recipe === hair || recipe === fur
}

/** How bright the material is, 0–1. */
function baseBrightness(): f32 {
  const r = toneAt(baseTone)
  return (0.299 * r + 0.587 * toneAt(baseTone + 1) + 0.114 * toneAt(baseTone + 2)) / 255
}

/** Paper white less a level for shade and one for what is dark, which the finish hatches. */
function tonePlan(): void {
  setLit(mul(ramp(terminator, facing, 0.04), ramp(0.5, open, 0.2)))
  const isDark = baseBrightness() < 0.38
  const level = scale(sub(all(isDark ? 0.78 : 1), scale(rest(lit), 0.2)), 255)
  setColour(level, level, level)
  if (recipe === glow) whiten()
}

/** Black and white, and red where red is: the darker a thing, the more it must turn to the light to show white. */
function toneStark(px: v128, py: v128): void {
  const value = baseBrightness()
  let shown = facing
  if (recipe === metal) {
    toneMetal()
    const sum = add(add(scale(red, 0.299), scale(green, 0.587)), scale(blue, 0.114))
    shown = add(scale(facing, 0.6), scale(sub(sum, all(255 * value)), 2 / 255))
  } else if (isStrand()) shown = add(shown, scale(grain, 0.35))
  else if (recipe !== skin) shown = add(shown, scale(ramp(0.94, shine, 0.05), 0.3))
  // Strokes of a brush, broad in the dark and pointed towards the light.
  const rows = scale(add(py, scale(px, 0.4)), 1 / strokePitch)
  const stroke = f32x4.abs(sub(rows, f32x4.nearest(rows)))
  shown = add(shown, scale(sub(stroke, all(0.25)), 0.5))
  const isRed = isStrongRed()
  setLit(mul(ramp(whiteFrom(value, isRed), shown, 0.04), ramp(0.5, open, 0.2)))
  if (recipe === glow) setLit(all(1))
  setColour(
    add(all(10), scale(lit, isRed ? 186 : 234)),
    add(all(10), scale(lit, isRed ? 12 : 233)),
    add(all(13), scale(lit, isRed ? 21 : 227)),
  )
}

/** Distance between strokes, in pixels. */
const strokePitch: f32 = 6

/** The least light in which a thing of this brightness shows white. Skin always shows. */
function whiteFrom(value: f32, isRed: bool): f32 {
  // Black cloth is black: on its rumples white would lie in shreds.
  if ((recipe === cloth || recipe === knit) && value < 0.14) return 1.5
  const most: f32 = isRed ? 0.1 : recipe === skin ? 0.15 : 0.85
  const least: f32 = recipe === skin ? -0.2 : -0.05
  return min<f32>(most, max<f32>(least, 0.95 - 1.25 * value))
}

function isStrongRed(): bool {
  const r = toneAt(baseTone)
  if (recipe === skin || r < 90) return false
  return r > 2.1 * max<f32>(toneAt(baseTone + 1), toneAt(baseTone + 2))
}
