/** Beret, peaked cap and beanie. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { add, addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { edgeBetween, finish, skullcap } from './cap-shapes.ts'
import { fitHead, type HeadFit, headPart, seatHat } from './fit.ts'
import { creaseOf, drawn, emblemOn, fabricOn } from './paint-headgear.ts'
import { ball, bar, type Round, round, thick } from './surfaces.ts'

export function beret(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const side = context.garment.side === 'left' ? -1 : 1
  const seat = seatHat(fit, { front: 0.46, back: 0.2, room: fit.pressed + 0.01, roll: side * 5 })
  const body: Round = (angle, t) => {
    const sag = 0.5 + 0.5 * Math.cos(angle + side * 1.9)
    const fall = t * Math.PI
    const round = Math.sin(fall) ** 0.75
    const spread = (t < 0.5 ? 0 : 1 - round) + round * (1.2 + 0.26 * sag)
    // Its slant begins in the middle: there all its sides meet in one point.
    const slant = 0.14 * lerp(0.5, 1 - sag, Math.min(1, round))
    const rise = 0.42 + slant + 0.3 * Math.cos(fall) - 0.1 * sag * Math.sin(fall)
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
      headPart('beret', fit.main, round(body, { rows: 16 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0.55, t: 0.66, wide: 0.24, high: 0.12 },
            fit.sign,
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
          (t) => 0.06 * (1 - 0.4 * t),
          8,
        ),
      ),
    ],
    [0, 0.9, 0],
  )
}

export function cap(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const isBack = context.garment.isBackwards === true
  const behind = isBack ? Math.PI : 0
  const ahead = isBack ? -1 : 1
  const edge = isBack ? edgeBetween(0.4, 0.16) : edgeBetween(0.44, 0.2)
  const room = fit.pressed + 0.03
  const shell: Round = (angle, t) => {
    const [x, y, z] = skullcap(fit, room, edge)(angle, t)
    const front = smoothstep(-0.2, 0.6, ahead * z) * bell(t, 0.62, 0.4)
    return [x, y + 0.07 * front, z + 0.05 * ahead * front]
  }
  const crease = creaseOf(context)
  const visor: Round = (angle, s) => {
    const [x, y, z] = shell(angle + behind, 1)
    const out = Math.cos(angle * 0.8)
    const sag = (isBack ? 0.24 : 0.16) * Math.sin(angle) ** 2 * s
    const fall = (isBack ? 0.26 : 0.1) * s * out
    return [x * (1 + 0.06 * s), y - fall - sag - 0.02, z + ahead * 0.62 * s * clamp(out) ** 0.6]
  }
  const button = shell(0, 0)
  return finish(
    fit,
    [
      headPart('cap', fit.main, round(shell, { rows: 14 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          isBack ? strapOver(fit) : () => undefined,
          emblemOn(
            context.garment.emblem,
            { angle: behind, t: 0.68, wide: 0.3, high: 0.17 },
            fit.sign,
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
          pattern: ({ v }) => (v < 0.42 && v > 0.36 ? crease : v > 0.53 ? fit.lining : undefined),
        },
      ),
      headPart('cap button', fit.trim, ball([button[0], button[1] + 0.01, button[2]], 0.05, 0.03)),
    ],
    [0, 0.9, 0.3],
  )
}

/** The half moon over the strap of a cap that is worn the wrong way round. */
function strapOver(fit: HeadFit): (angle: number, t: number) => string | undefined {
  return (angle, t) => {
    const up = (0.9 - t) / 0.22
    if (Math.abs(angle) > 0.5) return undefined
    if (t > 0.9) return t < 0.92 ? fit.lining : fit.trim
    return up > 0 && (angle / 0.44) ** 2 + up ** 2 < 1 ? fit.lining : undefined
  }
}

export function beanie(context: GarmentContext): Dressed {
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
