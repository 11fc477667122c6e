import { merge } from '../../math/surface.ts'
import { add, scale, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { edgeBetween, finish, skullcap } from './cap-shapes.ts'
import { fitHead, headPart } from './fit.ts'
import { ball, bar, type Round, round, roundCord, thick } from './surfaces.ts'

/** Three horns of cloth with bells, in two colours. */
export function jesterHat(context: GarmentContext): Dressed {
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
    headPart('jester cap', fit.main, round(hood, { rows: 11 }), {
      backMaterial: fit.lining,
      pattern: ({ u }) => half(u - 0.5),
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
          pattern: ({ v }) => (Math.abs(v - 0.62) < 0.05 ? fit.lining : undefined),
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
