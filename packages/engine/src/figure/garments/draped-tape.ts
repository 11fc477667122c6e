/** A tailor's tape, laid round the neck with both ends hanging on the chest. */
import { spline } from '../../math/spline.ts'
import { addScaled, cross, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { clothPart } from './cloth/cloth.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { neckDressed, neckRing } from './cloth/neck-wrap.ts'
import { outwardAt } from './cloth/path-strap.ts'
import { sheetOf } from './cloth/sheet.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'

const columns = 150
/** Lines along the whole of it; each fifth goes right across. */
const ticks = 64

export function drapedTape(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const line = spline(wayOf(kit), columns)
  const band = sheetOf(columns, 2, false, (u, v): Vec3 => {
    const i = Math.round(u * columns)
    const outward = outwardAt(kit, line[i])
    const way = subtract(line[Math.min(columns, i + 1)], line[Math.max(0, i - 1)])
    const across = normalize(cross(way, outward))
    return addScaled(line[i], across, (v - 0.5) * 2.5 * cm)
  })
  return neckDressed(kit, [
    clothPart(band, {
      name: 'tape',
      material: material.main,
      lining: material.main,
      folded: ['top', 'hem'],
      thickness: 0.22 * cm,
      layers: [
        ({ u, v }) => {
          const place = u * ticks
          const isLong = Math.round(place) % 5 === 0
          const isTick = Math.abs(place - Math.round(place)) < 0.1
          if (u < 0.012 || u > 0.988) return material.trim
          return isTick && (isLong || v > 0.62) ? material.accent : undefined
        },
      ],
    }),
  ])
}

/** From the left end up to the throat, round the back of the neck, and down to the right end, which hangs lower. */
function wayOf(kit: Kit): Vec3[] {
  const { body, cm } = kit
  const at = (level: number, angle: number, off: number): Vec3 => {
    const [x, y, z] = body.torso(body.level(level), angle, off * cm)
    const reach = Math.max(kit.cover(y, angle) + off * 0.7 * cm, Math.hypot(x, z))
    return [Math.sin(angle) * reach, y, Math.cos(angle) * reach]
  }
  const ring = neckRing(kit, (_v, turn) => [5.68 + 0.09 * Math.min(1, turn), 1.3], 1)
  const around = [0.2, 0.32, 0.44, 0.56, 0.68, 0.8].map((t): Vec3 => {
    const angle = 0.5 + t * (2 * Math.PI - 1)
    const i = Math.round((angle / (2 * Math.PI)) * ring.columns + ring.columns / 2) % ring.columns
    return [ring.positions[3 * i], ring.positions[3 * i + 1], ring.positions[3 * i + 2]]
  })
  const side = (turn: 1 | -1, end: number): Vec3[] => [
    at(end, turn * 0.34, 1.3),
    at(4.6, turn * 0.34, 1.3),
    at(4.95, turn * 0.34, 1.2),
    at(5.3, turn * 0.35, 1.1),
    at(5.5, turn * 0.46, 1),
  ]
  return [...side(1, 4.1), ...around, ...side(-1, 3.8).reverse()]
}
