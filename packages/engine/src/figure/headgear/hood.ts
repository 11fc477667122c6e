/** A hood with its shoulder piece. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { clothPart } from '../garments/cloth/cloth.ts'
import { kitOf } from '../garments/cloth/kit.ts'
import { slide } from '../garments/cloth/neck-ring.ts'
import { sheetOf } from '../garments/cloth/sheet.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { clearBody } from './clear-body.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { roundOverWorn } from './over-worn.ts'
import { creaseOf, drawn, drawnMaterials, fabricOn } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

export function hood(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const room = fit.pressed + 0.14 + 0.12 * context.garment.fit
  const settle = clearBody(fit, 0.9)
  const tuck = smoothstep(1, 1.2, shortness(context))
  const shell = hoodShell(fit, room, tuck)
  const over = round((across, t) => shell(t, (across + 1) / 2), {
    from: -1,
    to: 1,
    columns: 44,
    rows: 20,
    flip: true,
  })
  const cowl = lyingOn(context, fit, hoodCowl(shell, settle))
  const crease = creaseOf(context)
  // Beside the narrow shoulders of short people the folds of a cloak are thick; on the chest there are none.
  const thick = 1.1 * shortness(context) ** 2.5
  const gap = (angle: number) => lerp(thick, 1.1, bell(angle, 0, 1.2))
  const trimmed =
    context.garment.hem !== 'plain' || context.garment.colours.trim !== context.garment.colours.main
  const dressed = dressHead(
    fit,
    [
      headPart('hood', fit.main, over, {
        backMaterial: fit.lining,
        pattern: ({ u, v }) => {
          if (trimmed && v < 0.07) return fit.trim
          const fold = u * 9 + 0.5 * Math.sin(v * 5)
          const low = smoothstep(0.3, 0, Math.min(u, 1 - u))
          return Math.abs(fold - Math.round(fold)) < 0.035 * low && v > 0.2 && v < 0.8
            ? crease
            : undefined
        },
      }),
      headPart('hood cowl', fit.main, roundOverWorn(fit, cowl, gap, { columns: 60, rows: 12 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          (angle, t) => {
            if (trimmed && t > 0.88) return fit.trim
            return isSag(angle, t) ? crease : undefined
          },
          fabricOn(context, 90, 14),
        ),
      }),
    ],
    { materials: drawnMaterials(context) },
  )
  return { ...dressed, parts: [...dressed.parts, neckPiece(context)] }
}

/** How many times a person would have to grow to be of middle height; 1 for the tall. */
function shortness({ body }: GarmentContext): number {
  return Math.max(1, 165 / body.heightCm)
}

/** From the throat down the cowl nears the body, and lies on chest, shoulders and back. */
function lyingOn(context: GarmentContext, { skull }: HeadFit, cowl: Round): Round {
  const { trunk, body, cm } = kitOf(context)
  const [top, off] = [body.level(5.84), context.under('chest') + 0.9 * cm]
  // Where shoulders are wide for the height, cloth that ended on top of them would be seen edge on from beside.
  const overShoulders = 6.6 * smoothstep(1, 1.2, shortness(context))
  const down = (angle: number) => {
    const [ahead, aside] = [Math.cos(angle), Math.sin(angle) ** 2]
    const longer = overShoulders * (aside + 0.1 * (1 - ahead))
    return (13.5 + 3 * ahead ** 2 + 0.6 * Math.sin(angle * 5) + longer) * cm
  }
  const ways = Array.from({ length: waysDown + 1 }, (_, i) => {
    const angle = (i / waysDown - 0.5) * 2 * Math.PI
    return slide(trunk, top, angle, off, down(angle))
  })
  return (angle, t) => {
    const at = clamp(angle / (2 * Math.PI) + 0.5) * waysDown
    const [low, length] = [Math.floor(at), down(angle) * t]
    const near = ways[low](length)
    const lain = mix(near, ways[Math.min(low + 1, waysDown)](length), at - low)
    return mix(cowl(angle, t), skull.toLocal(lain), smoothstep(0.05, 0.7, t))
  }
}

/** Ways from the neck downward that the cowl is laid along. */
const waysDown = 60

/** What the cowl is sewn to, close on neck and shoulders: where one looks in below its hem there is cloth, not skin. */
function neckPiece(context: GarmentContext): Part {
  const kit = kitOf(context)
  const top = kit.body.level(5.84)
  const columns = 36
  const ways = Array.from({ length: columns }, (_, i) =>
    slide(kit.trunk, top, (i / columns - 0.5) * 2 * Math.PI, 0.25 * kit.cm, 11 * kit.cm),
  )
  const sheet = sheetOf(columns, 7, true, (u, v) => ways[Math.round(u * columns)](v * 11 * kit.cm))
  const { lining } = kit.material
  return clothPart(sheet, { name: 'hood neck', material: lining, lining, region: 'neck' })
}

/** Folds that sag between the shoulders, one below the other: how far down in the middle, where from the front, and half as broad. */
const sags = [
  [0.34, 0.25, 0.6],
  [0.53, -0.22, 0.9],
  [0.74, 0.3, 0.55],
] as const

/** Whether the line of a sagging fold lies at a place of the cowl; it tapers off up both sides. */
function isSag(angle: number, t: number): boolean {
  for (const [down, turn, half] of sags) {
    const aside = (angle - turn) / half
    const left = 1 - aside * aside
    if (left > 0 && Math.abs(t - down + 0.2 * (1 - left)) < 0.017 * left) return true
  }
  return false
}

/** Its corners beside the jaw run in under the cowl by `tuck`, 0–1: beside a narrow neck they would hang free. t 0 at the face's edge – 1 at the back seam; q 0 below the right cheek – .5 brow – 1 below the left cheek. */
function hoodShell(fit: HeadFit, room: number, tuck: number): (t: number, q: number) => Vec3 {
  const { halfWidth } = fit.skull.shape
  return (t, q) => {
    const turn = (q - 0.5) * 2
    const side = Math.sin((turn * Math.PI) / 2)
    const over = Math.cos((turn * Math.PI) / 2)
    const edge: Vec3 = [
      side *
        (halfWidth + room * 0.75) *
        (1 - lerp(0.16, 0.4, tuck) * smoothstep(lerp(0.75, 0.6, tuck), 1, Math.abs(turn))),
      lerp(lerp(-1.08, -1.3, tuck), 0.86 + room * 0.5, over ** 0.62),
      lerp(0.18, 0.62, over) - 0.05,
    ]
    // Round as the head is: drawn in at the nape, and forward again to the crown.
    const away = over < 0.55 ? (0.55 - over) / 0.55 : (over - 0.55) / 0.45
    const round = 1 - (over < 0.55 ? 0.27 : 0.2) * away ** 2
    const back: Vec3 = [0, lerp(-1.02, 0.66, over ** 0.75), -(1.06 + room * 0.75) * round]
    const swell = Math.sin(t * Math.PI)
    const point: Vec3 = [
      lerp(edge[0], back[0], t ** 1.7),
      lerp(edge[1], back[1], t ** 1.25) + swell * (0.34 * over + 0.02),
      lerp(edge[2], back[2], t ** 0.9),
    ]
    const bulge = 1 + 0.16 * swell * Math.abs(side)
    const peak = 0.07 * bell(t, 0.86, 0.16) * bell(turn, 0, 0.35)
    const fold = 0.03 * Math.sin(turn * 14 + t * 4) * swell * smoothstep(0.35, 1, Math.abs(turn))
    return fit.clear(
      [point[0] * bulge + fold * Math.sign(side), point[1] + peak * 0.4, point[2] - peak],
      fit.pressed * 0.6 + 0.1,
    )
  }
}

/** The hood's shoulder piece, which joins it to cloak or coat. */
function hoodCowl(shell: (t: number, q: number) => Vec3, settle: (point: Vec3) => Vec3): Round {
  return (angle, t) => {
    const side = angle / Math.PI
    // The hood's lower rim: from the cheek's edge (in front) round to the seam at the back.
    const q = side > 0 ? 1 : 0
    const frontGap = 0.1
    const back = clamp((Math.abs(side) - frontGap) / (1 - frontGap))
    const rim = shell(back ** 0.8, q)
    const throat: Vec3 = [Math.sin(angle) * 0.42, -1.16, 0.34]
    const start: Vec3 =
      Math.abs(side) < frontGap
        ? [
            lerp(throat[0], rim[0], (Math.abs(side) / frontGap) ** 1.5),
            lerp(throat[1], rim[1], Math.abs(side) / frontGap),
            lerp(throat[2], rim[2], (Math.abs(side) / frontGap) ** 2),
          ]
        : rim
    const wide = 1 + 1.15 * t ** 0.8
    const fold = 0.075 * Math.sin(angle * 6 + 0.8) * t + 0.045 * Math.sin(angle * 11) * t
    const roll = 0.1 * Math.sin(Math.min(1, t * 1.6) * Math.PI)
    const low =
      start[1] +
      0.16 * (1 - t) ** 3 -
      0.05 -
      0.78 * t ** 1.35 -
      0.12 * t * bell(side, 0, 0.25) -
      fold * t * t
    return settle([
      start[0] * lerp(1, 1.9, t) + Math.sin(angle) * (roll + fold + 0.12 * t),
      low,
      lerp(start[2], Math.cos(angle) * 0.62 * wide - 0.12, clamp(t * 1.4)) +
        Math.cos(angle) * (roll + fold),
    ])
  }
}
