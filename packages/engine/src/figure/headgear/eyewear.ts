/** What is worn before the eyes: glasses, goggles, a monocle, an eyepatch, a visor of light. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { cord, type Mesh, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { emblemOn } from './paint-headgear.ts'
import { ball, bar, type Round, round, thick } from './surfaces.ts'

/** The plane glasses stand in, a little before the eyes: a point of the left lens' outline in head units. */
type Lens = { x: number; y: number; wide: number; high: number; square: number; tilt: number }

/** z of the lens plane at x: bowed round the face. */
function planeZ(fit: HeadFit, x: number, ahead: number): number {
  const bridge = fit.face(0, fit.look.eye.y + 0.02, 0)[2]
  return bridge + ahead - 0.1 * x * x
}

function lensPoint(
  fit: HeadFit,
  lens: Lens,
  turn: number,
  grow: number,
  side: number,
  ahead: number,
): Vec3 {
  const c = Math.cos(turn)
  const s = Math.sin(turn)
  const power = 2 / lens.square
  const dx = Math.sign(c) * Math.abs(c) ** power * lens.wide * grow
  const dy = Math.sign(s) * Math.abs(s) ** power * lens.high * grow
  const x = lens.x + dx
  return [side * x, lens.y + dy + dx * lens.tilt, planeZ(fit, x, ahead)]
}

function rim(fit: HeadFit, lens: Lens, side: number, radius: number, ahead: number): Mesh {
  const path = Array.from({ length: 36 }, (_, i) =>
    lensPoint(fit, lens, (i / 36) * 2 * Math.PI, 1, side, ahead),
  )
  return cord(path, radius, true, 8)
}

function pane(fit: HeadFit, lens: Lens, side: number, ahead: number, bulge: number): Mesh {
  const surface: Round = (angle, t) => {
    const [x, y, z] = lensPoint(fit, lens, side > 0 ? angle : Math.PI - angle, t, side, ahead)
    return [x, y, z + bulge * (1 - t * t)]
  }
  return round((angle, t) => surface(angle + Math.PI / 2, t), { columns: 32, rows: 6, flip: true })
}

/** Arms from the hinges over the ears. */
function temples(fit: HeadFit, lens: Lens, radius: number, ahead: number): Mesh[] {
  const [ex, ey, ez] = fit.skull.ear
  return [-1, 1].map((side) => {
    const hinge = lensPoint(fit, lens, 0.35, 1.02, side, ahead)
    return bar(
      [
        hinge,
        [side * (ex + 0.055), lerp(hinge[1], ey + 0.22, 0.3), 0.34],
        [side * (ex + 0.045), ey + 0.235, ez + 0.1],
        [side * (ex + 0.04), ey + 0.15, ez - 0.16],
        [side * (ex + 0.0), ey - 0.05, ez - 0.22],
      ],
      () => radius,
      18,
      6,
    )
  })
}

function bridge(fit: HeadFit, lens: Lens, radius: number, ahead: number): Mesh {
  const inner = lensPoint(fit, lens, Math.PI - 0.35, 1, 1, ahead)
  return bar(
    [
      [inner[0], inner[1], inner[2]],
      [0, inner[1] + 0.045, inner[2] + 0.03],
      [-inner[0], inner[1], inner[2]],
    ],
    () => radius,
    10,
    6,
  )
}

function eyeLens(fit: HeadFit, grow: number, square: number, tilt: number): Lens {
  const { eye } = fit.look
  return {
    x: eye.x * 1.02,
    y: eye.y - 0.02,
    wide: Math.max(eye.width * 0.62, eye.x * 0.74) * grow,
    high: Math.max(eye.height * 0.72, eye.width * 0.44) * grow,
    square,
    tilt,
  }
}

const ahead = 0.075

function glasses(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const lens = eyeLens(fit, 1, context.garment.fit > 0.5 ? 3.6 : 2.2, 0.03)
  const thin = context.garment.surface === 'metal' ? 0.015 : 0.024
  // A glint says glass; the eyes must stay free.
  const glints = [-1, 1].map((side) =>
    bar(
      [0.35, 0.75].map((s) => {
        const point = lensPoint(fit, lens, lerp(1.9, 2.9, s), 0.72, side > 0 ? 1 : -1, ahead)
        return [point[0], point[1], point[2]] as Vec3
      }),
      (t) => 0.016 * Math.sin(clamp(t * 0.9 + 0.05) * Math.PI),
      8,
      6,
    ),
  )
  return dressHead(
    fit,
    [
      headPart(
        'frames',
        fit.main,
        merge([
          rim(fit, lens, 1, thin, ahead),
          rim(fit, lens, -1, thin, ahead),
          bridge(fit, lens, thin, ahead),
          ...temples(fit, lens, thin, ahead),
        ]),
      ),
      headPart('glints', `${context.garment.id}.glint`, merge(glints), {
        noInk: true,
        castsNoShadow: true,
      }),
    ],
    { materials: { [`${context.garment.id}.glint`]: { base: '#ffffff', surface: 'glow' } } },
  )
}

function sunglasses(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const lens = eyeLens(fit, 1.08, 2.9, 0.06)
  const dark = `${context.garment.id}.dark`
  const pale = `${context.garment.id}.pale`
  const glass = (side: number) =>
    headPart(`dark glass ${side}`, dark, pane(fit, lens, side, ahead, 0.03), {
      pattern: (_u, _v, x, y) => {
        const [lx, ly] = fit.skull.toLocal([x, y, 0])
        const band = (lx - side * lens.x) * 0.8 - (ly - lens.y)
        return band < -0.02 && band > -0.1 ? pale : undefined
      },
    })
  return dressHead(
    fit,
    [
      glass(1),
      glass(-1),
      headPart(
        'frames',
        fit.main,
        merge([
          rim(fit, lens, 1, 0.026, ahead),
          rim(fit, lens, -1, 0.026, ahead),
          bridge(fit, lens, 0.026, ahead),
          ...temples(fit, lens, 0.024, ahead),
        ]),
      ),
    ],
    {
      materials: {
        [dark]: { base: '#24222c', surface: 'plastic' },
        [pale]: { base: '#5a5870', surface: 'plastic', noInk: true },
      },
    },
  )
}

/** Pushed up on the brow, their strap round the head. */
function goggles(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const covered = context.wears('head')
  const room = (covered ? fit.pressed + 0.1 : fit.free) + 0.03
  const high = 0.62
  const lens = `${context.garment.id}.lens`
  const cups: Part[] = [-1, 1].flatMap((side) => {
    const angle = side * 0.46
    const foot = fit.over(angle, high, room - 0.02)
    const out = fit.skull.normal(angle * 0.8, high - 0.1)
    const cup: Round = (turn, t) => {
      const up: Vec3 = [0, Math.sqrt(1 - out[1] * out[1]), -out[1] * Math.sign(out[2])]
      const right: Vec3 = [out[2], 0, -out[0]]
      const r = 0.27 * (1 - 0.14 * t)
      const depth = 0.02 + 0.17 * t
      const cx = Math.cos(turn) * r
      const cy = Math.sin(turn) * r * 0.94
      return [
        foot[0] + right[0] * cx + up[0] * cy + out[0] * depth,
        foot[1] + up[1] * cy + out[1] * depth,
        foot[2] + right[2] * cx + up[2] * cy + out[2] * depth,
      ]
    }
    const glass: Round = (turn, t) => {
      const edge = cup(turn, 0.8)
      const dome = 0.07 * (1 - t * t)
      const along = (axis: 0 | 1 | 2) =>
        lerp(foot[axis] + out[axis] * 0.156, edge[axis], t) + out[axis] * dome
      return [along(0), along(1), along(2)]
    }
    const ring = Array.from({ length: 28 }, (_, i) => cup((i / 28) * 2 * Math.PI, 1))
    return [
      headPart(
        `goggle cup ${side}`,
        fit.main,
        round((a, t) => cup(a, 1 - t), { columns: 32, rows: 4 }),
      ),
      headPart(`goggle glass ${side}`, lens, round(glass, { columns: 32, rows: 4, flip: true }), {
        pattern: (u, v) =>
          u > 0.56 && u < 0.72 && v > 0.35 && v < 0.72 ? `${context.garment.id}.glint` : undefined,
      }),
      headPart(`goggle ring ${side}`, `${context.garment.id}.brass`, cord(ring, 0.035, true)),
    ]
  })
  const strap: Round = (angle, t) =>
    fit.over(angle, lerp(0.34, high, (1 + Math.cos(angle)) / 2) + 0.085 - 0.17 * t, room + 0.015)
  const nose = bar(
    [
      fit.over(-0.16, high, room + 0.06),
      fit.over(0, high, room + 0.1),
      fit.over(0.16, high, room + 0.06),
    ],
    () => 0.04,
    8,
    8,
  )
  return dressHead(
    fit,
    [
      headPart('goggle strap', fit.lining, round(strap, { rows: 3 })),
      headPart('goggle bridge', `${context.garment.id}.brass`, nose),
      ...cups,
    ],
    { materials: goggleMaterials(context) },
  )
}

function goggleMaterials({ garment }: GarmentContext): Record<string, Material> {
  return {
    [`${garment.id}.lens`]: { base: garment.colours.accent, surface: 'plastic' },
    [`${garment.id}.glint`]: { base: '#f6fbff', surface: 'glow', noInk: true },
    [`${garment.id}.brass`]: { base: garment.colours.trim, surface: 'metal' },
  }
}

function monocle(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const side = context.garment.side === 'left' ? 1 : -1
  const lens: Lens = { ...eyeLens(fit, 0.92, 2, 0), tilt: 0 }
  lens.high = lens.wide
  const low = lensPoint(fit, lens, -1.0, 1, side, ahead)
  const chain = bar(
    [
      low,
      [low[0] + side * 0.12, low[1] - 0.4, low[2] - 0.1],
      [side * 0.62, -0.95, 0.46],
      [side * 0.5, -1.5, 0.5],
    ],
    (t) => 0.012 + 0.004 * Math.sin(t * 160),
    60,
    6,
  )
  const glint = bar(
    [1.9, 2.7].map((turn) => lensPoint(fit, lens, turn, 0.7, side, ahead)),
    (t) => 0.018 * Math.sin(clamp(t * 0.9 + 0.05) * Math.PI),
    8,
    6,
  )
  return dressHead(
    fit,
    [
      headPart('monocle', fit.main, rim(fit, lens, side, 0.022, ahead)),
      headPart('monocle chain', fit.main, chain),
      headPart('monocle glint', `${context.garment.id}.glint`, glint, {
        noInk: true,
        castsNoShadow: true,
      }),
    ],
    { materials: { [`${context.garment.id}.glint`]: { base: '#ffffff', surface: 'glow' } } },
  )
}

/** A patch over the eye of the garment's side; a strap slants over the head. */
function eyepatch(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const side = context.garment.side === 'left' ? 1 : -1
  const { eye, shape } = fit.look
  const angleOf = (x: number) => Math.asin(clamp(x / (shape.halfWidth * 1.02), -0.96, 0.96))
  const wide = Math.max(eye.width * 0.66, 0.2)
  const tall = Math.max(eye.height * 0.85, 0.2)
  const patch: Round = (turn, t) => {
    const x = eye.x + Math.sin(turn) * wide * t
    const point = eye.y + Math.cos(turn) * tall * t * (Math.cos(turn) < 0 ? 1.12 : 0.86)
    return fit.face(side * angleOf(x), point, 0.035 + 0.05 * (1 - t * t))
  }
  const strapPath = Array.from({ length: 49 }, (_, i): Vec3 => {
    const turn = (i / 48) * 2 * Math.PI
    const angle = side * angleOf(eye.x) + turn
    const climb = side * Math.sin(angle) * -0.3 + 0.1
    const y =
      eye.y +
      0.16 +
      (0.34 + climb) * smoothstep(0, 0.8, Math.min(turn, 2 * Math.PI - turn)) -
      0.12 * (1 - Math.cos(turn)) * 0.5
    const isHair = Math.cos(angle) < 0.55
    return fit.over(angle, y, isHair ? fit.free + 0.01 : 0.03)
  })
  return dressHead(fit, [
    headPart(
      'eyepatch',
      fit.main,
      round((a, t) => patch(side > 0 ? a : -a, t), { columns: 36, rows: 6, flip: side > 0 }),
      {
        pattern: (u, v) => {
          if (v > 0.86) return fit.trim
          const turn = u * 2 * Math.PI
          return emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0, wide: 0.62, high: 0.62 },
            fit.trim,
            fit.accent,
          )?.(Math.sin(turn) * -v, Math.cos(turn) * v)
        },
      },
    ),
    headPart('eyepatch strap', fit.lining, cord(strapPath.slice(0, -1), 0.026, true)),
  ])
}

/** A band of light before the eyes. */
function visor(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye } = fit.look
  const [ex] = fit.skull.ear
  const tall = Math.max(eye.height * 0.62, 0.13)
  const band: Round = (angle, t) => {
    const front = Math.cos(angle)
    const x = Math.sin(angle) * (ex + 0.05)
    const z =
      planeZ(fit, 0, 0.07) * Math.max(0, front) ** 0.75 + (1 - Math.max(0, front) ** 0.75) * -0.02
    const high = tall * lerp(0.55, 1, smoothstep(0, 0.7, front))
    const nose = front > 0.97 && t > 0.75 ? 0.03 : 0
    return [x, eye.y + 0.02 + high * (1 - 2 * t) + nose, z]
  }
  const reach = 1.5
  const glow = `${context.garment.id}.light`
  const frame = [0, 1].map((t) => {
    const path = Array.from({ length: 33 }, (_, i) => band(lerp(-reach, reach, i / 32), t))
    return cord(path, 0.024)
  })
  const pods = [-1, 1].map((side) =>
    ball([side * (ex + 0.07), eye.y + 0.02, 0.0], 0.06, 0.13, 0.15, 14),
  )
  return dressHead(
    fit,
    [
      headPart(
        'visor glass',
        glow,
        thick(band, 0.02, { from: -reach, to: reach, columns: 40, rows: 6 }),
        {
          noInk: true,
          pattern: (u, v) => {
            const line = v * 9
            return Math.abs(line - Math.round(line)) < 0.05
              ? `${context.garment.id}.scan`
              : u > 0.6 && u < 0.66
                ? `${context.garment.id}.scan`
                : undefined
          },
        },
      ),
      headPart('visor frame', fit.lining, merge(frame)),
      headPart('visor pods', fit.lining, merge(pods)),
    ],
    {
      materials: {
        [glow]: { base: context.garment.colours.main, surface: 'glow' },
        [`${context.garment.id}.scan`]: {
          base: context.garment.colours.accent,
          surface: 'glow',
          noInk: true,
        },
      },
    },
  )
}

export const eyewear = { glasses, sunglasses, goggles, monocle, eyepatch, visor } satisfies Record<
  string,
  GarmentBuilder
>
