/** Places on a scaly beast: how far along its spine, how far round its body. Rows of scales and plates follow both. */

/** The line inside neck, body and tail from the head on, its thickness there, and half the width of the plates under it. */
export type Spine = readonly (readonly [y: number, z: number, radius: number, plates: number])[]

/** A place beside a spine; one is made and used again for every sample. */
export type OnSpine = {
  /** Rows of scales from the head. */
  along: number
  /** 0 on top, 1 at the side, 2 underneath. */
  round: number
  aside: number
  plates: number
}

type Reader = (x: number, y: number, z: number) => OnSpine

/** Reads places in the units the spine is given in. The rows of scales are the longer, the thicker the body. */
export function readSpine(spine: Spine): Reader {
  const rows = [0]
  for (let i = 1; i < spine.length; i++) {
    const [y, z, radius] = spine[i]
    const [y0, z0, radius0] = spine[i - 1]
    const row = 1.5 + 0.1 * (radius + radius0)
    rows.push(rows[i - 1] + Math.hypot(y - y0, z - z0) / row)
  }
  const found: OnSpine = { along: 0, round: 0, aside: 0, plates: 0 }
  return (x, y, z) => {
    let best = Infinity
    for (let i = 1; i < spine.length; i++) {
      const [y0, z0, , plates0] = spine[i - 1]
      const [y1, z1, , plates1] = spine[i]
      const [dy, dz] = [y1 - y0, z1 - z0]
      const share = ((y - y0) * dy + (z - z0) * dz) / (dy * dy + dz * dz)
      const t = share < 0 ? 0 : Math.min(share, 1)
      const [oy, oz] = [y - y0 - dy * t, z - z0 - dz * t]
      const square = oy * oy + oz * oz
      if (square >= best) continue
      best = square
      const over = oz * dy - oy * dz
      found.along = rows[i - 1] + (rows[i] - rows[i - 1]) * t
      found.plates = plates0 + (plates1 - plates0) * t
      found.round = over
    }
    found.aside = x < 0 ? -x : x
    const far = Math.sqrt(best)
    const share = found.aside / (found.aside + far || 1)
    found.round = found.round > 0 ? share : 2 - share
    return found
  }
}

/** Under the body, where it is plated. */
export function isPlated({ round, aside, plates }: OnSpine): boolean {
  return round > 1 && aside < plates
}

/** The edge of a plate; each bends back at its sides. */
export function isPlateEdge({ along, aside, plates }: OnSpine): boolean {
  const place = along * 0.72 - 0.5 * (aside / plates) ** 2
  return place - Math.floor(place) < 0.15
}

const columns = 10

/** The free edge of a scale: it lies over the next one and runs out at its sides. They grow faint down the flanks and towards the nose. */
export function isScaleEdge({ along, round }: OnSpine): boolean {
  const drift = Math.sin(along * 0.37 + 2.1 * round) * Math.sin(along * 0.11 - 1.3 * round)
  const fine = Math.min(1, 0.25 * along)
  return isEdge(along, 0.5 * round * columns, fine * (0.1 + 0.03 * drift - 0.045 * round))
}

/** The same round a leg: `x` and `z` from its middle, rows down from the top. */
export function isLegScaleEdge(x: number, y: number, z: number): boolean {
  const turn = z / (Math.abs(x) + Math.abs(z) + 1e-6)
  return isEdge(-y / 4.6, 2 * (x < 0 ? 2 - turn : turn) + 20, 0.005 + 0.0012 * y)
}

function isEdge(along: number, place: number, width: number): boolean {
  if (width <= 0) return false
  const row = Math.floor(along)
  const column = place + (row % 2 === 0 ? 0 : 0.5)
  const dx = column - Math.floor(column) - 0.5
  const dy = 0.5 * (along - row)
  const out = Math.sqrt(dx * dx + dy * dy) - 0.5
  return Math.abs(out) < width * (0.25 + 1.5 * dy)
}
