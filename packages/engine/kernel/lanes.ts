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
  return clamp(t)
}

/** How far what is shaded turns from one side of a pixel to the other; 0 where each sample is shaded. */
let spread: v128 = f32x4.splat(0)

export function setSpread(value: v128): void {
  spread = value
}

/** The same of what depends on how the surface is turned: over a whole pixel its edge is as soft as a pixel's mean. */
export function turnRamp(edge: f32, value: v128, width: f32): v128 {
  const soft = f32x4.add(f32x4.splat(width), spread)
  const t = f32x4.div(f32x4.sub(value, f32x4.splat(edge)), soft)
  return clamp(f32x4.add(t, f32x4.splat(0.5)))
}

/** To 0 … 1, with the quick least and greatest that care for no NaN. */
function clamp(t: v128): v128 {
  return f32x4.pmax(f32x4.splat(0), f32x4.pmin(f32x4.splat(1), t))
}
