/** Fixed noise: the same number at the same place, always. Four places at once. */
import { add, all, mul, scale, sub } from './lanes'

/** A fixed number −1 … 1 for a whole number. */
function hash(cell: v128): v128 {
  let h = i32x4.mul(cell, i32x4.splat(0x9e3779b1))
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(0x85ebca6b))
  h = v128.xor(h, i32x4.shr_u(h, 13))
  const low = f32x4.convert_i32x4_s(v128.and(h, i32x4.splat(0xffff)))
  return sub(scale(low, 1 / 32767.5), all(1))
}

/** 3t² − 2t³ */
function smooth(t: v128): v128 {
  return mul(mul(t, t), sub(all(3), scale(t, 2)))
}

/** Smooth value noise over a line of cells, −1 … 1. */
function lineNoise(x: v128): v128 {
  const floor = f32x4.floor(x)
  const cell = i32x4.trunc_sat_f32x4_s(floor)
  const a = hash(cell)
  const b = hash(i32x4.add(cell, i32x4.splat(1)))
  return add(a, mul(sub(b, a), smooth(sub(x, floor))))
}

/** Noise in streaks that run down the body, −1 … 1. */
export function streaks(x: v128, y: v128, z: v128): v128 {
  const across = add(scale(x, 0.8), scale(z, 1.1))
  const bend = scale(lineNoise(add(scale(y, 0.21), all(31))), 0.4)
  const broad = lineNoise(add(scale(across, 0.9), bend))
  const fine = lineNoise(add(scale(across, 2.3), add(bend, all(77))))
  return add(scale(broad, 0.65), scale(fine, 0.35))
}

/** Smooth value noise over a plane of cells, −1 … 1. */
export function planeNoise(x: v128, y: v128): v128 {
  const left = f32x4.floor(x)
  const top = f32x4.floor(y)
  const s = smooth(sub(x, left))
  const t = smooth(sub(y, top))
  const next = i32x4.splat(0x632be5ab)
  const one = i32x4.splat(1)
  const k = i32x4.add(i32x4.mul(i32x4.trunc_sat_f32x4_s(top), next), i32x4.trunc_sat_f32x4_s(left))
  const below = i32x4.add(k, next)
  const a = hash(k)
  const b = hash(below)
  const upper = add(a, mul(sub(hash(i32x4.add(k, one)), a), s))
  const lower = add(b, mul(sub(hash(i32x4.add(below, one)), b), s))
  return add(upper, mul(sub(lower, upper), t))
}
