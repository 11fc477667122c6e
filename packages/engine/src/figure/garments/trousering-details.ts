/** What tells trousers and skirts apart: pockets, flaps, pleats, tiers, braces. */
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { drapePart } from './cloth/drape.ts'
import { fabricLayer } from './cloth/finish.ts'
import type { Kit } from './cloth/kit.ts'
import { type Layer, layerIn } from './cloth/layer.ts'
import { pathStrap } from './cloth/path-strap.ts'
import { hasDetail, partMaterial } from './cloth/said-stuff.ts'
import { shoulderTop } from './cloth/shoulder-top.ts'
import { hangingTail } from './cloth/strips.ts'
import { tautStrap } from './cloth/tight-band.ts'

/** A bellows pocket with its flap on the outside of the thigh. */
export function legPocket({ cm, material, body, garment }: Kit): Layer {
  const fill = partMaterial(garment, /pocket/)
  const top = body.level(2.95)
  const high = 17 * cm
  return ({ u, y, rowLength }) => {
    const across = Math.abs(u - 0.74) * rowLength
    const down = top - y
    const half = 8 * cm
    const edge = Math.min(half - across, down, high - down)
    if (edge < 0) return undefined
    if (edge < 0.4 * cm || Math.abs(down - 5 * cm) < 0.25 * cm) return material.crease
    if (across < 0.8 * cm && Math.abs(down - 3.6 * cm) < 0.8 * cm) return material.trim
    return down > 5.4 * cm && across < 0.18 * cm ? material.crease : fill
  }
}

/** What the words sew on legs of cloth: patches on the knees, pockets on the thighs. */
export function sewnOnLegs(kit: Kit): Layer[] {
  const { garment } = kit
  return [
    ...(hasDetail(garment, 'knee patches') ? [kneePatch(kit)] : []),
    ...(hasDetail(garment, 'leg pockets') && garment.kind !== 'cargo_trousers'
      ? [legPocket(kit)]
      : []),
  ]
}

/** A square of other cloth on the front of the knee, sewn on with wide stitches. */
function kneePatch({ body, cm, material, garment }: Kit): Layer {
  const fill = partMaterial(garment, /patch/) ?? material.accent
  const [x, y] = body.joints.knee
  const half = [5.4 * cm, 6.4 * cm] as const
  return layerIn(
    [
      {
        aside: [x - 2 * half[0], x + 2 * half[0]],
        y: [y - half[1], y + half[1]],
        z: [0, Infinity],
      },
    ],
    (spot) => {
      const across = Math.abs(spot.u - 0.5) * spot.rowLength
      const edge = Math.min(half[0] - across, half[1] - Math.abs(spot.y - y))
      if (edge < 0) return undefined
      if (edge < 0.3 * cm) return material.crease
      const beat = (spot.y + across) / (2.2 * cm)
      const isStitch = edge > 0.8 * cm && edge < 1.2 * cm && beat - Math.floor(beat) < 0.55
      return isStitch ? material.crease : fill
    },
  )
}

/** Cloth drawn together above the ankle. */
export function gathers({ cm, material }: Kit): Layer {
  return ({ u, toHem }) => {
    const beat = u * 16
    const long = (6 + 9 * Math.abs(Math.sin(Math.round(beat) * 2.3))) * cm
    return toHem > 3 * cm && toHem < long && Math.abs(beat - Math.round(beat)) < 0.07
      ? material.crease
      : undefined
  }
}

/** The fall front of leather breeches, embroidered. */
export function frontFlap({ body, cm, material }: Kit): Layer {
  const [top, bottom] = [body.level(4.12), body.level(3.66)]
  return ({ x, y, z }) => {
    const edge = Math.min(8.5 * cm - Math.abs(x), top - y, y - bottom)
    if (z < 0 || edge < 0) return undefined
    if (edge < 0.7 * cm) return material.trim
    const r = Math.hypot(x / cm, (y - (top + bottom) / 2) / cm)
    return Math.abs(r - 3.4) < 0.4 && edge > 1.4 * cm ? material.trim : undefined
  }
}

export function drawstring({ body, cm, material, context }: Kit): Layer {
  const top = body.level(4.16)
  // Below a broad belt only its ends would be seen, like drops.
  if (context.wears('champion_belt') || context.wears('cummerbund')) return () => undefined
  return ({ x, y, z }) => {
    const down = (top - y) / cm
    const lean = Math.abs(x) / cm - 0.8 - down * 0.12
    return z > 0 && down > 0 && down < 9 && Math.abs(lean) < 0.4 ? material.accent : undefined
  }
}

/** The long folds of a wound cloth, gathered at the middle of the waist. */
export function wrapPleats({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength, columnLength }) => {
    const x = (u - 0.3) * rowLength
    const beat = x / (3.4 * cm + 0.05 * v * columnLength)
    return x > 0 && v > 0.03 && v < 0.8 && Math.abs(beat - Math.round(beat)) < 0.05
      ? material.crease
      : undefined
  }
}

export function dhotiFall(kit: Kit): Part[] {
  const { body, cm } = kit
  const fall = hangingTail(kit, {
    angle: 0,
    from: body.level(4.18),
    to: body.level(1.9),
    width: [7 * cm, 13 * cm],
    room: 2.4 * cm,
    folds: 3,
  })
  const hem: Layer = ({ toHem }) =>
    toHem > 0.6 * cm && toHem < 2.6 * cm ? kit.material.trim : undefined
  return [drapePart(kit, fall, 'pleated end', ['sides', 'hem'], [hem])]
}

export function backSlit({ body, cm, material }: Kit): Layer {
  const top = body.level(2.6)
  return ({ x, y, z }) =>
    z < 0 && Math.abs(x) < (y < top ? 0.5 : 0.16) * cm ? material.crease : undefined
}

export function tiers({ cm, material }: Kit): Layer {
  return ({ v, columnLength, u }) => {
    for (const at of [0.3, 0.58, 0.83]) {
      const away = (v - at) * columnLength
      if (Math.abs(away) < 0.8 * cm) return material.trim
      const beat = u * 46
      const long = (2.5 + 4 * Math.abs(Math.sin(Math.round(beat) * 2.1))) * cm
      if (away > 0 && away < long && Math.abs(beat - Math.round(beat)) < 0.08)
        return material.crease
    }
    return undefined
  }
}

export function strands({ cm, material }: Kit): Layer {
  return ({ u, toHem, down }) => {
    const beat = u * 88
    const i = Math.round(beat)
    const ragged = (1 + 5 * Math.abs(Math.sin(i * 2.7))) * cm
    if (toHem < ragged) return material.lining
    if (down < 2.4 * cm) return material.trim
    if (Math.abs(beat - i) < 0.13) return material.crease
    return Math.abs(Math.sin(i * 1.7)) > 0.8 ? material.lining : undefined
  }
}

/** The free edge of a wrapped cloth, to the wearer's left. */
export function wrapEdge({ cm, material }: Kit): Layer {
  return ({ u, rowLength, toHem }) => {
    const away = (u - 0.58) * rowLength - toHem * 0.06
    return Math.abs(away) < 0.3 * cm ? material.crease : undefined
  }
}

/** Braces over both shoulders, with a bar across the breast for leather breeches. */
export function braces(kit: Kit, hasBar = false): Part[] {
  const { body, cm, material } = kit
  const look = { material: material.main, lining: material.lining, thickness: 0.5 * cm }
  // Buttoned to the waistband in front and behind.
  const at = (angle: number): Vec3 => {
    const y = body.level(4.2)
    const [x, , z] = body.torso(y, angle, 0)
    const reach = Math.max(kit.cover(y, angle), Math.hypot(x, z))
    return [Math.sin(angle) * reach, y, Math.cos(angle) * reach]
  }
  const strap = tautStrap(
    kit.context.below ?? [],
    [at(0.4), shoulderTop(kit, 0.52), at(Math.PI - 0.24)],
    { width: 3.4 * cm, room: 0.9 * cm },
  )
  const straps = onSides([
    clothPart(strap, {
      ...look,
      name: 'brace',
      folded: ['top', 'hem'],
      layers: [({ v }) => (Math.abs(v - 0.5) < 0.06 ? material.trim : undefined), fabricLayer(kit)],
    }),
  ])
  if (!hasBar) return straps
  const bar = pathStrap(kit, {
    through: [-0.3, 0, 0.3].map((angle) => body.torso(body.level(5), angle, 1.4 * cm)),
    width: () => 6 * cm,
    room: 1.3 * cm,
  })
  return [
    ...straps,
    clothPart(bar, {
      ...look,
      name: 'breast bar',
      folded: ['top', 'hem'],
      layers: [({ v }) => (v < 0.14 || v > 0.86 ? material.trim : undefined)],
    }),
  ]
}
