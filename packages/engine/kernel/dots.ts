/** Draws lines, dot by dot. */
import { f32At, i16At, i32At, setU8, setU16, u8At, u16At } from './memory'
import { normalScale, stage } from './stage'

/** Covers the samples within each dot's radius, with a soft edge one sample wide; the strongest line wins. */
export function drawDots(count: i32): void {
  for (let e = 0; e < count; e++) {
    const radius = f32At(stage.edgeRadius, e)
    if (radius > 0) drawDot(e, radius * swell(i32At(stage.edgeOwner, e)))
  }
}

function drawDot(e: i32, radius: f32): void {
  const width = stage.width
  const place = i32At(stage.edgePlace, e)
  const k = place >> 1
  const isAbove = (place & 1) !== 0
  const y0 = k / width
  const x: f32 = ((k - y0 * width) as f32) + (isAbove ? 0 : 0.5)
  const y: f32 = (y0 as f32) + (isAbove ? 0.5 : 0)
  const material = u16At(stage.edgeMaterial, e)
  const reach: f32 = radius + 0.5
  const left = max(0, ceil(x - reach) as i32)
  const right = min(width - 1, floor(x + reach) as i32)
  const top = max(0, ceil(y - reach) as i32)
  const bottom = min(stage.height - 1, floor(y + reach) as i32)
  for (let row = top; row <= bottom; row++) {
    const dy = (row as f32) - y
    for (let column = left; column <= right; column++) {
      const dx = (column as f32) - x
      const inside = reach - sqrt(dx * dx + dy * dy)
      if (inside <= 0) continue
      const cover = inside >= 1 ? 255 : ((inside * 255) as i32)
      const j = row * width + column
      if (cover <= u8At(stage.inkCover, j)) continue
      setU8(stage.inkCover, j, cover)
      setU16(stage.inkMaterial, j, material)
    }
  }
}

/** Lines swell in the shade and on undersides, and thin out in the light. */
function swell(k: i32): f32 {
  const facing =
    ((i16At(stage.normalX, k) as f32) * stage.toLightX +
      (i16At(stage.normalY, k) as f32) * stage.toLightY +
      (i16At(stage.normalZ, k) as f32) * stage.toLightZ) /
    normalScale
  if (facing > 0.5) return 0.86
  if (facing < -0.3) return 1.2
  return 1.2 - ((facing + 0.3) / 0.8) * 0.34
}
