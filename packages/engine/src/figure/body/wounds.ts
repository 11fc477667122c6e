/** Small wounds of bare arms and legs, and the plasters over them: grazed knees and elbows, burns on an arm. */
import type { Design, Feature } from '../../design/design.ts'
import { hexToOklch, mixHex, shadeHex } from '../../math/colour.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material } from '../figure.ts'
import { noise } from '../garments/cloth/fabric.ts'
import type { Body } from './body.ts'

const graze = 'skin.graze'
const scratch = 'skin.graze.line'
const plaster = 'skin.plaster'
const pad = 'skin.plaster.pad'

export function woundMaterials({ features, skin }: Design): Record<string, Material> {
  const strip = features.find(({ kind }) => kind === 'plaster')
  const isDark = hexToOklch(skin.colour).l < 0.55
  return {
    ...(features.some(({ kind }) => kind === 'scar') && {
      [graze]: {
        base: mixHex(skin.colour, isDark ? '#8c3a38' : '#d8574c', 0.36),
        surface: 'skin',
        noInk: true,
      },
      [scratch]: {
        base: mixHex(skin.colour, isDark ? '#5a1416' : '#a8231f', 0.7),
        surface: 'skin',
        noInk: true,
      },
    }),
    ...(strip && {
      [plaster]: { base: strip.colour, surface: 'cloth', noInk: true },
      [pad]: { base: shadeHex(strip.colour, 0.12, 1, 0), surface: 'cloth', noInk: true },
    }),
  }
}

/** What lies at a place on the skin; undefined where nothing is said to be on arms or legs. */
export function woundsAt(
  design: Design,
  body: Body,
): ((x: number, y: number, z: number) => string | undefined) | undefined {
  const spots = design.features.flatMap((feature) => spotsOf(feature, body))
  if (spots.length === 0) return undefined
  return (x, y, z) => {
    for (const spot of spots) {
      const found = drawnAt(spot, x, y, z)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function drawnAt(
  { side, centre, draw, out, size }: Spot,
  x: number,
  y: number,
  z: number,
): string | undefined {
  if ((side === 'left' && x < 0) || (side === 'right' && x > 0)) return undefined
  const [dx, dy, dz] = [Math.abs(x) - centre[0], y - centre[1], z - centre[2]]
  const isNear = dz * out > 0 && Math.max(Math.abs(dx), Math.abs(dy)) < 1.6 * size
  return isNear ? draw(dx / size, dy / size, x > 0 ? 3 : 17) : undefined
}

type Draw = (across: number, up: number, seed: number) => string | undefined

/** `out`: 1 it is seen from before, −1 from behind. */
type Spot = { side: Feature['side']; centre: Vec3; draw: Draw; out: 1 | -1; size: number }

function spotsOf(feature: Feature, { joints, unit }: Body): Spot[] {
  const isPlaster = feature.kind === 'plaster'
  if (!isPlaster && feature.kind !== 'scar') return []
  const place = feature.place ?? ''
  const draw = isPlaster ? strip : drawingOf(place)
  // 'A plaster on her knee' is on one of two.
  const isOne =
    feature.side === 'both' && !/knees|shins|legs|elbows|arms|\b(?:both|all)\b/.test(place)
  const side = isOne ? 'left' : feature.side
  const { knee, elbow, wrist, ankle } = joints
  const between = (a: Vec3, b: Vec3, t: number): Vec3 => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t,
  ]
  const on = (centre: Vec3, out: 1 | -1, size: number): Spot => ({
    ...{ side, centre, draw, out },
    size: size * unit,
  })
  return [
    ...(/knee/.test(place) ? [on(knee, 1, 0.125)] : []),
    ...(/shin|\blegs?\b/.test(place) ? [on(between(knee, ankle, 0.36), 1, 0.14)] : []),
    ...(/elbow/.test(place) ? [on(elbow, -1, 0.13)] : []),
    ...(/\b(?:fore)?arms?\b/.test(place) ? [on(between(elbow, wrist, 0.42), 1, 0.14)] : []),
  ]
}

function drawingOf(words: string): Draw {
  if (/burn|scald/.test(words)) return burn
  return /scrap|graz|skinned|scuff|raw|scratch|scab/.test(words) ? grazed : healed
}

/** An old cut: one line aslant, and where it was sewn. */
function healed(across: number, up: number, seed: number): string | undefined {
  const lean = (seed < 10 ? 0.45 : -0.5) * up + 0.08 * Math.sin(3 * up)
  const aside = Math.abs(across - lean)
  if (Math.abs(up) > 1.1) return undefined
  if (aside < 0.09 * (1.2 - Math.abs(up))) return scratch
  const stitch = Math.abs(up * 3 - Math.round(up * 3))
  return aside < 0.26 && stitch < 0.13 && Math.abs(up) < 0.85 ? graze : undefined
}

/** Skin rubbed red, with short scratches down it. */
function grazed(across: number, up: number, seed: number): string | undefined {
  const edge = Math.hypot(across, up * 0.85) + 0.34 * noise(across * 2.2, up * 2.2, seed)
  if (edge > 1.05) return undefined
  const row = across * 2.3 + 0.4 * up
  const line = Math.abs(row - Math.round(row))
  const length = noise(Math.round(row) * 3.1, 0.5, seed + 5)
  return line < 0.11 && Math.abs(up + 0.5 * length) < 0.4 ? scratch : graze
}

function burn(across: number, up: number, seed: number): string | undefined {
  const edge = Math.hypot(across * 0.9, up * 0.6) + 0.45 * noise(across * 1.8, up * 1.8, seed)
  if (edge > 1.05) return undefined
  return noise(across * 3.4, up * 3.4, seed + 9) > 0.38 ? scratch : graze
}

/** A strip laid aslant, with its pad. */
function strip(across: number, up: number, seed: number): string | undefined {
  const turn = seed < 10 ? 0.35 : -0.3
  const [a, b] = [
    across * Math.cos(turn) - up * Math.sin(turn),
    across * Math.sin(turn) + up * Math.cos(turn),
  ]
  if (Math.abs(b) > 0.36 || Math.abs(a) > 1.25 - 0.9 * Math.max(0, Math.abs(b) - 0.2))
    return undefined
  const isEdge = Math.abs(b) > 0.31 || Math.abs(a) > 1.18
  return isEdge || Math.abs(Math.abs(a) - 0.38) < 0.05 ? pad : plaster
}
