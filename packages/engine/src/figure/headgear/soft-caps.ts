/** Soft caps: berets, caps, beanies, cooks', nurses', jesters' and bishops' hats. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { add, addScaled, scale, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart, seatHat } from './fit.ts'
import { creaseOf, drawn, drawnMaterials, emblemOn, fabricOn } from './paint-headgear.ts'
import { ball, bar, type Round, round, roundCord, thick } from './surfaces.ts'

/** A shell over the skull from the crown down to an edge that depends on the angle. */
function skullcap(fit: HeadFit, room: number, edge: (angle: number) => number): Round {
  return (angle, t) => {
    const low = edge(angle)
    const y = low + (1 - low) * Math.cos((t * Math.PI) / 2)
    return fit.over(angle, y, room)
  }
}

/** Height of a cap's edge between front and back. */
function edgeBetween(front: number, back: number): (angle: number) => number {
  return (angle) => lerp(back, front, (1 + Math.cos(angle)) / 2)
}

function finish(fit: HeadFit, parts: readonly Part[], top: Vec3): Dressed {
  return dressHead(fit, parts, {
    materials: drawnMaterials(fit.context),
    landmarks: { Cap: fit.skull.place(top) },
  })
}

function beret(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const side = context.garment.side === 'left' ? -1 : 1
  const seat = seatHat(fit, { front: 0.46, back: 0.2, room: fit.pressed + 0.01, roll: side * 5 })
  const body: Round = (angle, t) => {
    const sag = 0.5 + 0.5 * Math.cos(angle + side * 1.9)
    const fall = t * Math.PI
    const round = Math.sin(fall) ** 0.75
    const spread = (t < 0.5 ? 0 : 1 - round) + round * (1.2 + 0.26 * sag)
    const rise = 0.42 + 0.14 * (1 - sag) + 0.3 * Math.cos(fall) - 0.1 * sag * Math.sin(fall)
    const fold = 0.022 * Math.sin(angle * 7 + t * 5) * bell(t, 0.6, 0.25)
    const at = seat.at(angle, spread + fold, lerp(0.04, rise, smoothstep(1, 0.62, t)))
    return fit.clear([at[0] - side * 0.16 * round, at[1], at[2] - 0.05 * round], 0.06)
  }
  const band: Round = (angle, t) => seat.at(angle, 1.012, 0.09 * (1 - t) - 0.02)
  const stem = seat.at(0, 0, 0.72)
  const tip = add(stem, [-side * 0.16, 0.16, -0.02])
  return finish(
    fit,
    [
      headPart('beret', fit.main, round(body, { rows: 22 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0.55, t: 0.66, wide: 0.24, high: 0.12 },
            fit.trim,
            fit.accent,
          ),
          fabricOn(context, 70, 20),
        ),
      }),
      headPart('beret band', fit.trim, round(band, { rows: 3 })),
      headPart(
        'beret stem',
        fit.main,
        bar(
          [add(stem, [-side * 0.16, -0.12, -0.05]), add(stem, [-side * 0.16, 0.06, -0.05]), tip],
          (t) => 0.04 * (1 - 0.5 * t),
          8,
        ),
      ),
    ],
    [0, 0.9, 0],
  )
}

function cap(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const edge = edgeBetween(0.44, 0.2)
  const room = fit.pressed + 0.03
  const shell: Round = (angle, t) => {
    const [x, y, z] = skullcap(fit, room, edge)(angle, t)
    const front = smoothstep(-0.2, 0.6, z) * bell(t, 0.62, 0.4)
    return [x, y + 0.07 * front, z + 0.05 * front]
  }
  const crease = creaseOf(context)
  const visor: Round = (angle, s) => {
    const [x, y, z] = shell(angle, 1)
    const out = Math.cos(angle * 0.8)
    const sag = 0.16 * Math.sin(angle) ** 2 * s
    return [x * (1 + 0.06 * s), y - 0.1 * s * out - sag - 0.02, z + 0.62 * s * clamp(out) ** 0.6]
  }
  const button = shell(0, 0)
  return finish(
    fit,
    [
      headPart('cap', fit.main, round(shell, { rows: 18 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0.68, wide: 0.3, high: 0.17 },
            fit.trim,
            fit.accent,
          ),
          (angle, t) => {
            const panel = (angle / Math.PI) * 3
            return Math.abs(panel - Math.round(panel)) * t < 0.02 && t > 0.05 ? crease : undefined
          },
          (_angle, t) => (t > 0.95 ? `${context.garment.id}.shade` : undefined),
          fabricOn(context, 60, 20),
        ),
      }),
      headPart(
        'cap visor',
        fit.trim,
        thick(visor, 0.028, { from: -1.02, to: 1.02, columns: 28, rows: 7 }),
        {
          pattern: (_u, v) => (v < 0.42 && v > 0.36 ? crease : v > 0.53 ? fit.lining : undefined),
        },
      ),
      headPart('cap button', fit.trim, ball([button[0], button[1] + 0.01, button[2]], 0.05, 0.03)),
    ],
    [0, 0.9, 0.3],
  )
}

function beanie(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const edge = edgeBetween(0.4, 0.02)
  const room = fit.pressed + 0.04
  const slack = 0.1 + 0.2 * context.garment.fit
  const crown: Round = (angle, t) => {
    const [x, y, z] = skullcap(fit, room, edge)(angle, t)
    const loose = slack * (1 - t) ** 1.5
    const rib = 0.012 * Math.cos(angle * 30) * smoothstep(0.02, 0.25, t)
    const grow = 1 + rib
    return [x * grow, y + loose, z * grow - loose * 0.5]
  }
  const cuff: Round = (angle, t) => {
    const y = edge(angle) - 0.03 + 0.27 * (1 - t)
    const rib = 0.014 * Math.cos(angle * 34)
    return fit.over(angle, y, room + 0.035 + 0.04 * Math.sin(t * Math.PI) + rib)
  }
  const crease = creaseOf(context)
  const top = crown(0, 0)
  const parts = [
    headPart('beanie', fit.main, round(crown, { columns: 120, rows: 16 }), {
      creaseCosine: -1,
      pattern: drawn(fabricOn(context, 62, 22), (angle, t) =>
        Math.cos(angle * 30) < -0.86 && t > 0.15 ? crease : undefined,
      ),
    }),
    headPart('beanie cuff', fit.trim, thick(cuff, 0.05, { columns: 120, rows: 5 }), {
      creaseCosine: -1,
      pattern: drawn((angle, t) => (Math.cos(angle * 34) < -0.86 && t < 0.5 ? crease : undefined)),
    }),
  ]
  if (context.garment.length >= 0.4) parts.push(pompom(fit, [top[0], top[1] + 0.1, top[2]]))
  return finish(fit, parts, [0, 0.9, 0.2])
}

function pompom(fit: HeadFit, centre: Vec3): Part {
  const tufts = Array.from({ length: 26 }, (_, i) => {
    const fall = Math.acos(1 - (2 * (i + 0.5)) / 26)
    const turn = i * 2.399963
    const d: Vec3 = [
      Math.sin(fall) * Math.sin(turn),
      Math.cos(fall),
      Math.sin(fall) * Math.cos(turn),
    ]
    return ball(addScaled(centre, d, 0.1), 0.075, 0.075, 0.075, 8)
  })
  return headPart('pompom', fit.accent, merge([ball(centre, 0.14), ...tufts]), {
    creaseCosine: 0.3,
  })
}

function chefHat(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.46, back: 0.3, room: fit.pressed + 0.02 })
  const high = lerp(0.34, 0.62, context.garment.length)
  const band: Round = (angle, t) =>
    fit.clear(seat.at(angle, 1.0 + 0.02 * (1 - t), high * (1 - t)), 0.04)
  const puff: Round = (angle, t) => {
    const fall = t * Math.PI * 0.92
    const pleat = 0.045 * Math.cos(angle * 11 + 0.6 * Math.sin(angle * 2)) * Math.sin(fall)
    const spread =
      Math.sin(fall) * (1.42 + pleat + 0.08 * Math.sin(angle * 2 + 1)) +
      0.8 * smoothstep(0.78, 1, t)
    const rise = high + 0.3 + 0.34 * Math.cos(fall) + 0.05 * Math.sin(angle * 3) * Math.sin(fall)
    return seat.at(angle, Math.min(spread, 1.5), rise)
  }
  const crease = creaseOf(context)
  return finish(
    fit,
    [
      headPart('hat puff', fit.main, round(puff, { columns: 110, rows: 22 }), {
        creaseCosine: -1,
        pattern: drawn((angle, t) =>
          Math.cos(angle * 11 + 0.6 * Math.sin(angle * 2)) < -0.965 && t > 0.42
            ? crease
            : undefined,
        ),
      }),
      headPart('hat band', fit.main, round(band, { rows: 6 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0.5, wide: 0.26, high: 0.42 },
            fit.trim,
            fit.accent,
          ),
          (_angle, t) => (t > 0.9 || t < 0.05 ? `${context.garment.id}.shade` : undefined),
          fabricOn(context, 60, 8),
        ),
      }),
    ],
    seat.at(0, 0, high + 0.4),
  )
}

function nurseCap(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const room = fit.free + 0.02
  const front: Round = (angle, t) => {
    const y = lerp(0.93, 0.66, t)
    const [x, py, z] = fit.over(angle, y, room)
    const tall = (1 - t) * (0.3 - 0.12 * angle * angle)
    return [x * (1 + 0.12 * (1 - t)), py + tall, z + 0.06 * (1 - t)]
  }
  const back: Round = (angle, t) => {
    const s = 1 - t
    const [x, y, z] = front(angle, 0)
    const rear = fit.over(angle, 0.86, room)
    return [lerp(rear[0] * 0.8, x, s), lerp(rear[1] + 0.06, y, s), lerp(-0.35, z, s)]
  }
  const cross = (angle: number, t: number) => {
    const x = Math.abs(angle) / 0.2
    const y = Math.abs(t - 0.5) / 0.28
    return (x < 0.34 && y < 1) || (y < 0.34 && x < 1) ? fit.trim : undefined
  }
  const span = { from: -1.0, to: 1.0, columns: 30 }
  return finish(
    fit,
    [
      headPart('cap front', fit.main, thick(front, 0.03, { ...span, rows: 6 }), {
        pattern: (u, v) => {
          if (v > 0.5) return fit.lining
          const angle = (u - 0.5) * 2
          return cross(angle, v * 2.1) ?? (v > 0.42 ? fit.trim : undefined)
        },
      }),
      headPart('cap back', fit.main, thick(back, 0.02, { ...span, rows: 6, flip: true })),
    ],
    [0, 0.95, 0.5],
  )
}

/** Three horns of cloth with bells, in two colours. */
function jesterHat(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const edge = edgeBetween(0.46, 0.12)
  const hood = skullcap(fit, fit.pressed + 0.03, edge)
  const half = (x: number) => (x > 0 ? fit.main : fit.trim)
  const horns = [
    { turn: Math.PI / 2 + 0.15, rise: 0.5, material: fit.main },
    { turn: -Math.PI / 2 - 0.15, rise: 0.5, material: fit.trim },
    { turn: Math.PI, rise: 0.62, material: fit.accent },
  ]
  const parts: Part[] = [
    headPart('jester cap', fit.main, round(hood, { rows: 14 }), {
      backMaterial: fit.lining,
      pattern: (u) => half(u - 0.5),
    }),
    headPart('jester band', fit.accent, roundCord(hood, 1, 0.045)),
  ]
  horns.forEach(({ turn, rise, material }, i) => {
    const out: Vec3 = [Math.sin(turn), 0, Math.cos(turn)]
    const foot: Vec3 = add([0, 0.62, -0.08], scale(out, 0.2))
    const path: Vec3[] = [
      foot,
      add(add(foot, scale(out, 0.42)), [0, rise * 0.75, 0]),
      add(add(foot, scale(out, 0.98)), [0, rise * 0.72, 0]),
      add(add(foot, scale(out, 1.3)), [0, rise * 0.05, 0]),
      add(add(foot, scale(out, 1.34)), [0, -rise * 0.62, 0]),
    ]
    const horn = bar(path, (t) => 0.46 * (1 - t) ** 0.75 + 0.055, 26, 16)
    const end = path[4]
    parts.push(
      headPart(`jester horn ${i + 1}`, material, horn),
      headPart(
        `jester bell ${i + 1}`,
        `${context.garment.id}.bell`,
        ball([end[0], end[1] - 0.09, end[2]], 0.13),
        {
          pattern: (_u, v) => (Math.abs(v - 0.62) < 0.05 ? fit.lining : undefined),
        },
      ),
    )
  })
  const points = Array.from({ length: 11 }, (_, i) => {
    const angle = (i / 11) * 2 * Math.PI
    const leaf: Round = (s, t) => {
      const [x, y, z] = fit.over(
        angle + s * 0.27 * (1 - t),
        edge(angle) + 0.02 - 0.26 * t,
        fit.pressed + 0.05,
      )
      return [x, y, z]
    }
    return thick(leaf, 0.02, { from: -1, to: 1, columns: 6, rows: 6 })
  })
  parts.push(headPart('jester points', fit.accent, merge(points.filter((_, i) => i !== 0))))
  const dressed = finish(fit, parts, [0, 1, 0])
  return {
    ...dressed,
    materials: {
      ...dressed.materials,
      [`${context.garment.id}.bell`]: { base: '#d8b25a', surface: 'metal' },
    },
  }
}

/** Two stiff points, before and behind, and two bands that hang down the back. */
function mitre(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.46, back: 0.34, room: fit.pressed + 0.02 })
  const tall = lerp(1.1, 1.6, context.garment.length)
  const shield: Round = (angle, t) => {
    const side = Math.abs(Math.sin(angle))
    const peak = tall * (1 - 0.58 * side)
    const up = 1 - t
    const bulge = 1 + 0.12 * Math.sin(up * Math.PI * 0.75)
    const close = 1 - 0.8 * up ** 1.8 * (1 - 0.6 * side)
    const at = seat.at(angle, bulge, up * peak)
    return fit.clear([at[0], at[1], seat.centre[2] + (at[2] - seat.centre[2]) * close], 0.04)
  }
  const lappets = [-1, 1].map((side) => {
    const tail: Round = (s, t) => {
      const foot = seat.at(Math.PI - side * 0.35, 1.02, 0.05)
      return [foot[0] + s * 0.1, foot[1] - 1.15 * t, foot[2] - 0.12 * t + 0.03 * Math.sin(t * 6)]
    }
    return headPart(
      side > 0 ? 'lappet left' : 'lappet right',
      fit.main,
      thick(tail, 0.02, { from: 1, to: -1, columns: 4, rows: 14, flip: true }),
      {
        backMaterial: fit.lining,
        pattern: (_u, v) => (v > 0.36 && v < 0.64 ? fit.trim : undefined),
      },
    )
  })
  return finish(
    fit,
    [
      headPart('mitre', fit.main, round(shield, { columns: 72, rows: 18 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem === 'none' ? 'cross' : context.garment.emblem,
            { angle: 0, t: 0.48, wide: 0.36, high: 0.24 },
            fit.trim,
            fit.accent,
          ),
          (angle, t) => {
            if (t > 0.84) return fit.trim
            const middle = Math.min(Math.abs(angle), Math.PI - Math.abs(angle))
            return middle < 0.07 || t < 0.05 ? fit.trim : undefined
          },
          fabricOn(context, 60, 22),
        ),
      }),
      headPart('mitre edge', fit.trim, roundCord(shield, 0, 0.024, 72)),
      ...lappets,
    ],
    seat.at(0, 0, tall * 0.6),
  )
}

export const softCaps = {
  beret,
  cap,
  beanie,
  chef_hat: chefHat,
  nurse_cap: nurseCap,
  jester_hat: jesterHat,
  mitre,
} satisfies Record<string, GarmentBuilder>
