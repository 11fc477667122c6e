/** An astronaut’s helmet: a globe that is open in front, its golden visor pushed up over the brow. */
import { lerp } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { neckAxis, ringPoint } from '../garments/cloth/neck-ring.ts'
import { makeTrunk } from '../garments/cloth/trunk.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { drawn, drawnMaterials, emblemOn } from './paint-headgear.ts'
import { arcCord, type Round, round, roundCord, setAt, spotOn, thick } from './surfaces.ts'

/** The globe, in heads: its middle and its radius across and upward. */
const middle = { y: 0.04, z: -0.04 }
const across = 1.34
const upward = 1.44
/** What covers an ear: nothing of it goes through the shell, whose inside is seen through the window. */
const stud = round(
  (angle, t) => {
    const out = Math.sin((t * Math.PI) / 2) * 0.2
    return [Math.sin(angle) * out, Math.cos(angle) * out, 0.1 * Math.cos((t * Math.PI) / 2) - 0.01]
  },
  { columns: 16, rows: 5, flip: true },
)

/** The shell has as many columns, so that one ends at each side of the window. */
const shellColumns = 96
const columnWide = (2 * Math.PI) / shellColumns
/** The window: its middle, and how far it reaches to each side, in radians, and up and down. A dropped chin stays above its lower edge. */
const pane = { y: -0.135, aside: 14 * columnWide, half: 0.795 }
/** How far the raised visor reaches to each side. */
const visorHalf = 0.74
const neck = -1.16

export function spaceHelmet(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const above = globe((angle) => paneEdge(angle, 1))
  const below: Round = (angle, t) => onGlobe(angle, lerp(paneEdge(angle, -1), neck, t), 0)
  // Its upper edge goes in under the shell's slope, and does not stand over it.
  const visor: Round = (angle, t) => {
    const top = middle.y + upward * visorTop(angle)
    return onGlobe(angle, lerp(top, paneEdge(angle, 1) + 0.02, t), 0.05 * Math.min(1, 4 * t))
  }
  const span = { from: -visorHalf, to: visorHalf, columns: 40, rows: 8 }
  const rim: Round = (angle) => onGlobe(angle, neck, 0.02)
  const caps = [-1, 1].map((side) =>
    setAt(
      stud,
      spotOn(
        globe(() => neck),
        side * 1.5,
        0.66,
      ),
    ),
  )
  const gold = `${context.garment.id}.gold`
  const parts = [
    headPart('space helmet', fit.main, merge([roundShell(above, 20), roundShell(below, 8)]), {
      backMaterial: fit.lining,
      pattern: drawn(
        () => undefined,
        emblemOn(
          context.garment.emblem,
          { angle: Math.PI, t: 0.5, wide: 0.3, high: 0.2 },
          fit.sign,
          fit.accent,
        ),
      ),
    }),
    headPart('space helmet window', fit.trim, cord(paneRim(), 0.05, true)),
    headPart('space helmet visor', gold, thick(visor, 0.03, span)),
    headPart('space helmet visor edge', fit.trim, arcCord(visor, 1, -visorHalf, visorHalf, 0.03)),
    headPart('space helmet ring', fit.trim, roundCord(rim, 0, 0.09, 72, 8)),
    headPart('space helmet caps', fit.trim, merge(caps)),
    ...neckSeal(fit),
  ]
  return dressHead(fit, parts, {
    materials: { ...drawnMaterials(context), [gold]: { base: '#d9a441', surface: 'metal' } },
    landmarks: { Helmet: fit.skull.place([0, 0.9, 0.7]) },
  })
}

/** Pleated cloth from the helmet down to the ring of a suit, so that no air gets out between them. */
function neckSeal(fit: HeadFit): Part[] {
  const { context, skull } = fit
  if (!context.wears('space_suit')) return []
  const { body } = context
  const [, zero, middleZ] = skull.place([0, 0, 0])
  const cm = 1 / (skull.place([0, 1, 0])[1] - zero)
  const y = body.level(5.7)
  const trunk = context.trunk ?? makeTrunk(body)
  const [, , z] = ringPoint(trunk, y, 0, 3)
  const [, , axis] = neckAxis(trunk, y)
  const low = { y: (y - zero) * cm, z: (axis - middleZ) * cm, radius: (z - axis) * cm }
  const seal: Round = (angle, t) => {
    const [x0, y0, z0] = onGlobe(angle, neck, 0)
    const pleat = 1 + 0.04 * Math.sin(t * 5 * Math.PI)
    return [
      lerp(x0, Math.sin(angle) * low.radius, t) * pleat,
      lerp(y0, low.y, t),
      lerp(z0, low.z + Math.cos(angle) * low.radius, t),
    ]
  }
  return [headPart('space helmet seal', fit.lining, round(seal, { columns: 48, rows: 15 }))]
}

/** Where the raised visor ends, in upward shares: arched, so that no corner of it stands over the globe. */
function visorTop(angle: number): number {
  return 0.42 + 0.48 * Math.max(0, 1 - (angle / visorHalf) ** 2) ** 0.5
}

/** How square the window is: 2 for an ellipse. */
const squareness = 2.6

/** The upper (1) or lower (−1) edge of the window; beside it both meet. */
function paneEdge(angle: number, side: 1 | -1): number {
  const aside = Math.min(1, Math.abs(angle) / pane.aside)
  return pane.y + side * pane.half * (1 - aside ** squareness) ** (1 / squareness)
}

function paneRim(): Vec3[] {
  const bowed = (share: number) => Math.sign(share) * Math.abs(share) ** (2 / squareness)
  return Array.from({ length: 96 }, (_, i) => {
    const turn = (i / 96) * 2 * Math.PI
    return onGlobe(
      pane.aside * bowed(Math.sin(turn)),
      pane.y + pane.half * bowed(Math.cos(turn)),
      0,
    )
  })
}

function roundShell(surface: Round, rows: number) {
  return round(surface, { columns: shellColumns, rows })
}

/** The globe from its top down to an edge. */
function globe(edge: (angle: number) => number): Round {
  return (angle, t) => onGlobe(angle, lerp(middle.y + upward, edge(angle), t), 0)
}

function onGlobe(angle: number, y: number, away: number): [number, number, number] {
  const rise = Math.min(1, Math.abs(y - middle.y) / upward)
  const round = (across + away) * Math.sqrt(1 - rise * rise)
  const lift = away * rise * Math.sign(y - middle.y)
  return [Math.sin(angle) * round, y + lift, middle.z + Math.cos(angle) * round]
}
