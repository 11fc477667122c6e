/** Recipes: how each kind of surface takes the light. Four samples at once. */
import { blend, lift, lit, recipe, setLit } from './brush'
import { add, all, mul, ramp, rest, scale, sub, turnRamp } from './lanes'
import { stage } from './stage'
import {
  deepTone,
  fur,
  gem,
  hair,
  hotTone,
  leather,
  lightTone,
  metal,
  plastic,
  scales,
  shadeTone,
  silk,
  skin,
  wood,
} from './surfaces'

/** Below this light a surface is in shade. */
export const terminator: f32 = 0.08

/** What `stage.hasGloss` says of a hand that draws metal without a mirror's bands. */
const calmGloss: i32 = 2

/** Facing the light −1 … 1, occlusion taken off. */
export let facing: v128 = f32x4.splat(0)
/** 1 open to the light … 0 in cast shadow. */
export let open: v128 = f32x4.splat(0)
export let nx: v128 = f32x4.splat(0)
export let ny: v128 = f32x4.splat(0)
export let nz: v128 = f32x4.splat(0)
/** Cosine to the direction half-way between light and eye. */
export let shine: v128 = f32x4.splat(0)
/** A streaky noise bound to the body, −1 … 1; only for surfaces that have a grain. */
export let grain: v128 = f32x4.splat(0)

export function setNormal(x: v128, y: v128, z: v128): void {
  nx = x
  ny = y
  nz = z
}

export function setLight(towardLight: v128, openToLight: v128, towardShine: v128): void {
  facing = towardLight
  open = openToLight
  shine = towardShine
}

export function setGrain(value: v128): void {
  grain = value
}

/** Recipes that want `grain`. */
export function hasGrain(): bool {
  return recipe === fur || recipe === wood || recipe === hair
}

/** Hard tones: base, shade and light, then what is special to the surface. */
export function toneHard(): void {
  if (recipe === metal && stage.hasGloss !== 0) {
    if (stage.hasGloss === calmGloss) toneCalmMetal()
    else toneMetal()
    return
  }
  toneBody()
  if (stage.hasGloss !== 0) gloss()
}

/** Things that give light are nearly white in the middle and keep their colour at the edge. */
export function toneGlow(): void {
  blend(hotTone, scale(turnRamp(0.6, nz, 0.5), 0.35))
}

/** The bright plane of dark fur is what turns well to the light: bosses of chest and thigh would be pale spots. */
const furPlane: f32 = 0.68

function toneBody(): void {
  const light = stage.light
  const softness = stage.softness
  const turned = recipe === fur ? add(facing, scale(grain, 0.3)) : facing
  setLit(mul(turnRamp(terminator, turned, softness), ramp(0.5, open, 0.34)))
  if (recipe !== skin && stage.half > 0) {
    blend(shadeTone, mul(scale(rest(turnRamp(0.46, turned, 0.06)), stage.half), lit))
  }
  if (light > 0) {
    // Dark skin is modelled with light: a broad plane and a smaller bright one.
    if (lift > 1) {
      const plane = turnRamp(recipe === fur ? furPlane : 0.5, turned, 0.07)
      blend(lightTone, mul(scale(plane, light * 0.9), lit))
    }
    blend(lightTone, mul(scale(turnRamp(0.82, turned, 0.06), light * lift), lit))
  }
  blend(shadeTone, scale(rest(lit), stage.shade))
  if (stage.deep > 0)
    blend(deepTone, scale(rest(turnRamp(-0.42, turned, softness * 1.5)), stage.deep))
}

/** Bands of a mirrored room: bright sky, dark horizon, bounce from the floor. */
export function toneMetal(): void {
  const rx = scale(mul(nz, nx), 2)
  const ry = scale(mul(nz, ny), 2)
  const wave = scale(sine(add(scale(rx, 4.5), all(1))), 0.1)
  const band = add(sub(scale(ry, 0.9), scale(rx, 0.25)), wave)
  setLit(mul(turnRamp(0.02, facing, 0.06), ramp(0.5, open, 0.34)))
  blend(shadeTone, scale(rest(lit), 0.9))
  const horizon = sub(all(0.17), f32x4.abs(add(band, all(0.3))))
  blend(deepTone, scale(turnRamp(-0.02, horizon, 0.025), 0.85))
  blend(deepTone, scale(rest(turnRamp(-0.5, facing, 0.05)), 0.75))
  blend(lightTone, mul(turnRamp(0.16, band, 0.025), add(all(0.22), scale(lit, 0.78))))
  const spot = sub(band, scale(f32x4.abs(add(rx, all(0.3))), 0.3))
  blend(hotTone, mul(turnRamp(0.56, spot, 0.025), add(all(0.1), scale(lit, 0.9))))
  const bounce = scale(turnRamp(0.62, f32x4.neg(band), 0.03), 0.3)
  blend(lightTone, v128.and(bounce, f32x4.lt(band, all(-0.62))))
}

/** Where pixels are large a mirror's bands are blots: every plate has one light plane, one shade and one glint. */
function toneCalmMetal(): void {
  setLit(mul(turnRamp(0.1, facing, 0.06), ramp(0.5, open, 0.34)))
  blend(shadeTone, rest(lit))
  blend(deepTone, scale(rest(turnRamp(-0.38, facing, 0.06)), 0.85))
  blend(lightTone, mul(turnRamp(0.62, facing, 0.06), lit))
  blend(hotTone, mul(turnRamp(0.972, shine, 0.03), lit))
}

/** For −4 … 6: brought to −π … π, then the series by Horner's rule; right to 0.0002. */
function sine(angle: v128): v128 {
  const turns = f32x4.nearest(scale(angle, 0.15915494))
  const x = sub(angle, scale(turns, 6.2831855))
  const square = mul(x, x)
  let sum = add(scale(square, 2.7557319e-6), all(-1.984127e-4))
  sum = add(mul(sum, square), all(8.3333333e-3))
  sum = add(mul(sum, square), all(-0.16666667))
  return add(x, mul(mul(x, square), sum))
}

function gloss(): void {
  if (recipe === hair) glossHair()
  else if (recipe === gem) glossGem()
  else if (recipe === silk) {
    blend(lightTone, mul(scale(turnRamp(0.88, shine, 0.05), 0.85), lit))
    blend(hotTone, mul(scale(turnRamp(0.965, shine, 0.02), 0.4), lit))
  } else if (recipe === leather || recipe === scales) {
    blend(lightTone, mul(scale(turnRamp(0.93, shine, 0.03), 0.75), lit))
  } else if (recipe === plastic) {
    blend(lightTone, mul(scale(turnRamp(0.9, shine, 0.03), 0.7), lit))
    blend(hotTone, mul(scale(turnRamp(0.97, shine, 0.015), 0.8), lit))
  } else if (recipe === wood) {
    blend(shadeTone, scale(ramp(0.35, grain, 0.1), 0.45))
  }
}

/** A ring of light round the crown, broken along the strands. */
function glossHair(): void {
  const width = add(all(0.07), scale(grain, 0.1))
  const ring = sub(width, f32x4.abs(sub(sub(ny, all(0.48)), scale(grain, 0.1))))
  const side = mul(turnRamp(-0.75, nx, 0.3), rest(turnRamp(0.85, nx, 0.2)))
  blend(lightTone, mul(mul(turnRamp(0, ring, 0.025), side), add(all(0.2), scale(lit, 0.8))))
  blend(hotTone, mul(mul(turnRamp(0.06, ring, 0.025), side), scale(lit, 0.18)))
}

/** Dark above, glowing below, one hard spark. */
export function glossGem(): void {
  blend(deepTone, scale(turnRamp(0.45, sub(ny, scale(nx, 0.3)), 0.06), 0.4))
  blend(lightTone, scale(turnRamp(0.3, sub(scale(nx, 0.6), ny), 0.08), 0.75))
  blend(hotTone, turnRamp(0.95, shine, 0.015))
}
