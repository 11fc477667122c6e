/** Small steps on four numbers at once. */

export function all(value: f32): v128 {
  return f32x4.splat(value)
}

export function add(a: v128, b: v128): v128 {
  return f32x4.add(a, b)
}

export function sub(a: v128, b: v128): v128 {
  return f32x4.sub(a, b)
}

export function mul(a: v128, b: v128): v128 {
  return f32x4.mul(a, b)
}

export function scale(a: v128, by: f32): v128 {
  return f32x4.mul(a, f32x4.splat(by))
}

/** 1 − a */
export function rest(a: v128): v128 {
  return f32x4.sub(f32x4.splat(1), a)
}

/** 0 below `edge`, 1 above it, a straight ramp of `width` between. */
export function ramp(edge: f32, value: v128, width: f32): v128 {
  const t = f32x4.mul(f32x4.sub(value, f32x4.splat(edge - 0.5 * width)), f32x4.splat(1 / width))
  return f32x4.max(f32x4.splat(0), f32x4.min(t, f32x4.splat(1)))
}
