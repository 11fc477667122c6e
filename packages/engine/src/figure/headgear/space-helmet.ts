/** An astronaut’s helmet: a globe with a window of clear glass in front, its golden visor pushed up over the brow. */
import { clamp, lerp } from '../../math/scalar.ts'
import { cord, type Mesh, merge } from '../../math/surface.ts'
import { normalize, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { neckAxis, ringPoint } from '../garments/cloth/neck-ring.ts'
import { makeTrunk } from '../garments/cloth/trunk.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { helmetBack } from './helmet-back.ts'
import { across, middle, neck, onGlobe, upward } from './helmet-globe.ts'
import { drawnMaterials } from './paint-headgear.ts'
import { arcCord, bar, type Round, round, roundCord, setAt, spotOn, thick } from './surfaces.ts'

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
const pane = { y: -0.135, aside: 17 * columnWide, half: 0.795 }
/** How far the raised visor reaches to each side. */
const visorHalf = 0.74

export function spaceHelmet(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const above = globe((angle) => paneEdge(angle, 1))
  const below = between(
    (angle) => paneEdge(angle, -1),
    () => neck,
  )
  // Its upper edge goes in under the shell's slope, and does not stand over it.
  const visor: Round = (angle, t) => {
    const top = middle.y + upward * visorTop(angle)
    return onGlobe(angle, lerp(top, paneEdge(angle, 1) + 0.02, t), 0.05 * Math.min(1, 4 * t))
  }
  const span = { from: -visorHalf, to: visorHalf, columns: 40, rows: 6 }
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
    headPart(
      'space helmet',
      fit.main,
      smoothed(merge([roundShell(above, 16), roundShell(below, 8)])),
      {
        backMaterial: insideOf(fit),
      },
    ),
    ...glass(fit),
    headPart('space helmet window', fit.trim, cord(paneRim(), 0.05, true)),
    headPart('space helmet visor', gold, thick(visor, 0.03, span)),
    headPart('space helmet visor edge', fit.trim, arcCord(visor, 1, -visorHalf, visorHalf, 0.03)),
    headPart('space helmet ring', fit.trim, roundCord(rim, 0, 0.09, 72, 8)),
    headPart('space helmet caps', fit.trim, merge(caps)),
    ...helmetBack(fit),
    ...neckSeal(fit),
  ]
  return dressHead(fit, parts, {
    materials: {
      ...drawnMaterials(context),
      [gold]: { base: '#d9a441', surface: 'metal' },
      [glassOf(fit)]: {
        base: '#d3e6ec',
        light: '#e2f0f4',
        shade: '#bfd8e2',
        deep: '#aecbd8',
        ink: '#4f6c7c',
        surface: 'plastic',
      },
      // Seen through the glass, it has the tint that the glass has where it is seen edge on.
      [insideOf(fit)]: { base: '#b6ccd6', surface: 'plastic' },
      [glintOf(fit)]: { base: '#ffffff', surface: 'glow' },
    },
  })
}

const glassOf = ({ context }: HeadFit) => `${context.garment.id}.glass`
const insideOf = ({ context }: HeadFit) => `${context.garment.id}.inside`
const glintOf = ({ context }: HeadFit) => `${context.garment.id}.glint`

/** The globe goes on in glass where it is open; a face that reaches through it has none. Two glints stand beside the face. */
function glass(fit: HeadFit): Part[] {
  if (fit.face(0, -0.4, 0)[2] > middle.z + across - 0.06) return []
  const upper = between(
    (angle) => paneEdge(angle, 1),
    () => pane.y,
  )
  const lower = between(
    () => pane.y,
    (angle) => paneEdge(angle, -1),
  )
  const span = { from: -pane.aside, to: pane.aside, columns: 34, rows: 8 }
  const glints = glintPlaces.map((path) =>
    bar(
      path.map(([angle, y]) => onGlobe(angle, y, -0.02)),
      (t) => 0.026 * Math.sin((0.08 + 0.84 * t) * Math.PI),
      16,
      6,
    ),
  )
  const plain = { castsNoShadow: true, noOcclusion: true } as const
  return [
    headPart(
      'space helmet glass',
      glassOf(fit),
      smoothed(merge([round(upper, span), round(lower, span)])),
      {
        ...plain,
        isClearGlass: true,
      },
    ),
    headPart('space helmet glints', glintOf(fit), merge(glints), { ...plain, noInk: true }),
  ]
}

/** Above the eyes, before brow and temple: angles and heights. From beside they lie before the face. */
const glintPlaces = [
  [
    [0.3, 0.55],
    [0.5, 0.49],
    [0.66, 0.37],
  ],
  [
    [0.76, 0.24],
    [0.8, 0.18],
    [0.83, 0.12],
  ],
] as const

/** With the normals of the whole globe: no step of shade runs where pieces of it meet. */
function smoothed(mesh: Mesh): Mesh {
  const { positions } = mesh
  const normals = new Float32Array(positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    const out = normalize([
      positions[i] / across ** 2,
      (positions[i + 1] - middle.y) / upward ** 2,
      (positions[i + 2] - middle.z) / across ** 2,
    ])
    normals.set(out, i)
  }
  return { ...mesh, normals }
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
  return between(() => middle.y + upward, edge)
}

/** The globe from one edge down to another, its rows evenly round it: its crown is no polygon. */
function between(top: (angle: number) => number, edge: (angle: number) => number): Round {
  const turnAt = (y: number) => Math.acos(clamp((y - middle.y) / upward, -1, 1))
  return (angle, t) => {
    const turn = lerp(turnAt(top(angle)), turnAt(edge(angle)), t)
    return onGlobe(angle, middle.y + upward * Math.cos(turn), 0)
  }
}
