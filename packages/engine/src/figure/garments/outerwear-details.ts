/** What jackets and coats of one kind are known by: pockets, letters, tubes of down, silver tape. */
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { fallCollar } from './cloth/collar.ts'
import { buckle, buttonsOn, placeOn, setAt } from './cloth/fasteners.ts'
import { band, stitches } from './cloth/finish.ts'
import type { Kit } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import type { MadeUpper } from './upper/cut.ts'
import { breastMark, levelBand, patchPocket } from './upper/details.ts'

/** Welt pockets that slant to the side seam. */
export function slantPockets(kit: Kit): Layer[] {
  return [slantZip(kit, 12, 4.2)]
}

/** A slanting zip or welt on both fronts, or on the wearer's left alone. */
export function slantZip(
  { body, cm, material }: Kit,
  at: number,
  level: number,
  isLeft = false,
): Layer {
  const middle = body.level(level)
  return ({ x, y, z }) => {
    if (z < 0 || (isLeft && x < 0)) return undefined
    const dx = Math.abs(x) / cm - at
    const dy = (y - middle) / cm
    const along = dx * 0.42 - dy * 0.91
    const across = Math.abs(dx * 0.91 + dy * 0.42)
    if (Math.abs(along) > 6 || across > 0.75) return undefined
    return across < 0.3 ? material.trim : material.crease
  }
}

/** The zipped pen pocket on a bomber's left sleeve. */
export function sleevePocket({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength }) => {
    const across = Math.abs(u - 0.68) * rowLength
    if (across > 3.4 * cm || v < 0.2 || v > 0.36) return undefined
    const edge = Math.min(3.4 * cm - across, (v - 0.2) * 60 * cm, (0.36 - v) * 60 * cm)
    return edge < 0.35 * cm ? material.crease : undefined
  }
}

/** Two stripes on the knitted hem. */
export function ribStripes({ cm, material }: Kit): Layer {
  return ({ toHem }) =>
    (toHem > 1 * cm && toHem < 1.8 * cm) || (toHem > 2.8 * cm && toHem < 3.6 * cm)
      ? material.trim
      : undefined
}

/** The letter of a school: a block letter on the left breast. */
export function letter(kit: Kit): Layer {
  const { material } = kit
  return breastMark(
    kit,
    (x, y) => {
      const isIn = (rim: number) => {
        const [ax, ay] = [Math.abs(x), Math.abs(y)]
        if (ax > 0.8 - rim || ay > 1 - rim) return false
        return x < -0.3 - rim || (y > 0.5 + rim && x < 0.8) || (ay < 0.2 - rim && x < 0.5 - rim)
      }
      return isIn(0.12) ? material.trim : isIn(0) ? material.accent : undefined
    },
    { at: 10, level: 5, size: 5 },
  )
}

export function snaps(kit: Kit, made: MadeUpper): Part[] {
  return frontButtons(kit, made, [5.3, 5, 4.7, 4.4, 4.1, 3.85])
}

/** Buttons down the wearer's left edge. */
export function frontButtons(
  kit: Kit,
  { sheet, rowOf }: MadeUpper,
  levels: readonly number[],
  u = 0.012,
): Part[] {
  const places = levels.map((level) => [u, rowOf(level)] as const)
  return [buttonsOn(sheet, places, 0.75 * kit.cm, 'front buttons', kit.material.trim)]
}

export function elbowRibs({ cm, material }: Kit): Layer {
  return ({ v, columnLength }) => {
    if (v < 0.04 || v > 0.22) return undefined
    const beat = (v * columnLength) / (1.6 * cm)
    return Math.abs(beat - Math.round(beat)) < 0.12 ? material.crease : undefined
  }
}

/** The belt at the hem of a biker's jacket. */
export function bikerBelt(kit: Kit, { sheet }: MadeUpper): Part[] {
  const place = placeOn(sheet, 0.05, 0.93, 0.5 * kit.cm)
  const studs = [0.1, 0.9, 0.93].map((u) => [u, 0.93] as const)
  return [
    {
      name: 'biker buckle',
      material: kit.material.trim,
      ...setAt(buckle(5 * kit.cm, 4.4 * kit.cm, 0.8 * kit.cm), place),
    },
    buttonsOn(sheet, studs, 0.6 * kit.cm, 'studs', kit.material.trim),
  ]
}

/** Flapped breast pockets, seams that run down to the waist, a waistband. */
export function denimSeams(kit: Kit): Layer[] {
  const { body, cm, material } = kit
  const [top, bottom] = [body.level(5.28), body.level(4.02)]
  return [
    patchPocket(kit, { at: 9.5, level: 5.26, wide: 9, high: 8.5, flap: 4, line: material.trim }),
    ({ x, y, z }) => {
      if (y > top || y < bottom) return undefined
      const t = (top - y) / (top - bottom)
      const lines = z > 0 ? [5.4 - t * 1.4, 13 - t * 6.5] : [8 - t * 3]
      return lines.some((line) => Math.abs(Math.abs(x) / cm - line) < 0.2)
        ? material.trim
        : undefined
    },
    stitches('sides', 2.2 * cm, material.trim, cm),
    band('hem', 3.6 * cm, 3.95 * cm, material.trim),
  ]
}

/** Round tubes of down, seam under seam. */
export function tubes(kit: Kit): Layer[] {
  const levels = [5.3, 5.02, 4.74, 4.46, 4.18, 3.9, 3.62, 3.34]
  return levels.map((level) => levelBand(kit, level, 0.55, kit.material.crease))
}

export function furEdge(kit: Kit): Part[] {
  const { cm, material } = kit
  const sheet = fallCollar(kit, {
    gap: 0.3,
    stand: 0.2,
    fall: () => 5.4,
    columns: 64,
    bulge: () => 3,
  })
  return [
    clothPart(sheet, {
      name: 'fur edge',
      material: material.trim,
      lining: material.lining,
      folded: ['hem', 'sides'],
      thickness: 1.6 * cm,
    }),
  ]
}

/** A shield on the breast pocket. */
export function crest(kit: Kit): Layer {
  const { material } = kit
  return breastMark(
    kit,
    (x, y) => {
      const edge = 0.8 - Math.abs(x) - (y < -0.1 ? (y + 0.1) ** 2 * 0.9 : 0)
      if (Math.abs(y) > 0.95 || edge < 0) return undefined
      if (edge < 0.16 || y > 0.8) return material.trim
      return emblemAt('star', x * 1.9, y * 1.9) ? material.trim : material.accent
    },
    { at: 10.5, level: 4.96, size: 3.4 },
  )
}

/** Silver tape edged with a bright colour, as on working clothes. */
export function reflective(kit: Kit, levels: readonly number[]): Layer[] {
  return levels.flatMap((level) => [
    levelBand(kit, level, 4, kit.material.trim),
    levelBand(kit, level, 6.4, kit.material.accent),
  ])
}

export function braceBands({ cm, material, body }: Kit): Layer[] {
  const low = body.level(4.6)
  return [
    ({ x, y }) =>
      y > low && Math.abs(Math.abs(x) - 10.5 * cm) < 2 * cm ? material.trim : undefined,
  ]
}

/** Three pouches across the belly. */
export function pouches(kit: Kit): Part[] {
  const { body, cm, material } = kit
  return [-1, 0, 1].map((i) => {
    const angle = i * 0.52
    const at = (level: number, out: number) => body.torso(body.level(level), angle, out * cm)
    const centre = at(4.52, 0)
    const cover = kit.cover(centre[1], angle)
    const reach = Math.max(cover, Math.hypot(centre[0], centre[2])) + 4.4 * cm
    const place = {
      centre: [Math.sin(angle) * reach, centre[1], Math.cos(angle) * reach] as const,
      right: [Math.cos(angle), 0, -Math.sin(angle)] as const,
      up: [0, 1, 0] as const,
      outward: [Math.sin(angle), 0, Math.cos(angle)] as const,
    }
    return {
      name: `pouch ${i + 2}`,
      material: material.main,
      ...setAt(pouchBox(cm), place),
      pattern: ({ y }: { y: number }) =>
        Math.abs(y - centre[1] - 2.2 * cm) < 0.25 * cm ? material.crease : undefined,
    }
  })
}

function pouchBox(cm: number) {
  return softBox(8.4 * cm, 11 * cm, 3.6 * cm, 0.05)
}

/** Two colours, parted down the middle. */
export function halves({ garment, material }: Kit): Layer | undefined {
  // A badge is shown on one colour.
  if (garment.emblem !== 'none' || garment.text !== undefined) return undefined
  return ({ x }) => (x < 0 ? material.lining : undefined)
}
