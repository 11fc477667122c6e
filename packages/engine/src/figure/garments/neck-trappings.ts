/** What hangs round the neck: a stethoscope, a medal, a neckerchief, flowers. */
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { cord, merge } from '../../math/surface.ts'
import { addScaled, cross, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import { ball } from '../props/shapes.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { button, setAt } from './cloth/fasteners.ts'
import { fabricLayer, trimLayers } from './cloth/finish.ts'
import { type Front, frontOf } from './cloth/front.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { neckChain } from './cloth/neck-chain.ts'
import { neckDressed, neckRing } from './cloth/neck-wrap.ts'
import { outwardAt } from './cloth/path-strap.ts'
import { type Sheet, sheetOf } from './cloth/sheet.ts'
import { hangingTail } from './cloth/strips.ts'
import { drapedTape } from './draped-tape.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'

/** Tubes round the neck, and the chest-piece they end in. */
function stethoscope(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const at = (level: number, angle: number, off: number): Vec3 => {
    const [x, y, z] = body.torso(body.level(level), angle, off * cm)
    const reach = Math.max(kit.cover(y, angle) + off * 0.7 * cm, Math.hypot(x, z))
    return [Math.sin(angle) * reach, y, Math.cos(angle) * reach]
  }
  const ring = neckRing(kit, (_v, turn) => [5.66 + 0.09 * Math.min(1, turn), 1.6], 1)
  const around = [0.2, 0.32, 0.44, 0.56, 0.68, 0.8].map((t): Vec3 => {
    // From the left of the throat, round the back of the neck, to its right.
    const angle = 0.5 + t * (2 * Math.PI - 1)
    const i = Math.round((angle / (2 * Math.PI)) * ring.columns + ring.columns / 2) % ring.columns
    return [ring.positions[3 * i], ring.positions[3 * i + 1], ring.positions[3 * i + 2]]
  })
  const front = frontOf(kit, context.below ?? [], body.level(4.5), body.level(5.6))
  const left = lyingTube(kit, front, [
    at(4.62, 0.2, 1.4),
    at(4.95, 0.26, 1.4),
    at(5.3, 0.3, 1.3),
    at(5.5, 0.45, 1.2),
  ])
  const right = lyingTube(kit, front, [
    at(5.5, -0.45, 1.2),
    at(5.3, -0.3, 1.3),
    at(5, -0.26, 1.4),
    at(4.8, -0.24, 1.4),
  ])
  const disc = at(4.52, 0.2, 1.7)
  const ears = [-0.3, -0.16].map((angle) => at(4.72, angle, 1.6))
  return neckDressed(kit, [
    {
      name: 'stethoscope tube',
      material: material.main,
      ...cord([...left, ...around, ...right], 0.65 * cm, false, 8),
    },
    {
      name: 'stethoscope metal',
      material: material.trim,
      ...merge([
        setAt(button(2.6 * cm), {
          centre: disc,
          right: [1, 0, 0],
          up: [0, 1, 0],
          outward: [0, 0, 1],
        }),
        ...ears.map((ear) => cord([right[right.length - 1], ear], 0.4 * cm, false, 6)),
        ...ears.map((ear) => ball(ear, 0.9 * cm)),
      ]),
    },
  ])
}

/** A tube down the chest through these places, laid back on what is worn there: between the neck and the breast no air is seen under it. */
function lyingTube({ cm }: Kit, front: Front, places: readonly Vec3[]): Vec3[] {
  const path = spline(places, 14)
  const lies = path.map(([x, y, z]) => Math.min(z, front(x, y) + 0.75 * cm))
  return path.map(([x, y], i) => {
    const before = lies[Math.max(0, i - 1)]
    const after = lies[Math.min(lies.length - 1, i + 1)]
    return [x, y, Math.max(lies[i], (before + after) / 2)]
  })
}

/** Cloth along a closed line round the neck: `at` says how far a point lies beside it, and off what is below. u runs along it, v across. */
function alongChain(
  kit: Kit,
  line: readonly Vec3[],
  rows: number,
  at: (u: number, v: number) => readonly [beside: number, off: number],
): Sheet {
  return sheetOf(line.length, rows, true, (u, v): Vec3 => {
    const i = Math.round(u * line.length) % line.length
    const before = line[(i + line.length - 1) % line.length]
    const after = line[(i + 1) % line.length]
    const outward = outwardAt(kit, line[i])
    const across = normalize(cross(subtract(after, before), outward))
    const [beside, off] = at(u, v)
    return addScaled(addScaled(line[i], across, beside), outward, off)
  })
}

/** A medal on a broad ribbon. */
function medal(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const y = body.level(4.72)
  const line = neckChain(kit, body.level(4.74), 0.8 * cm)
  const band = alongChain(kit, line, 2, (_u, v) => [(v - 0.5) * 3 * cm, 0.3 * cm])
  const ribbon = clothPart(band, {
    name: 'medal ribbon',
    material: material.accent,
    lining: material.accent,
    folded: ['top', 'hem'],
    thickness: 0.3 * cm,
    layers: [({ v }) => (Math.abs(v - 0.5) < 0.16 ? material.trim : undefined)],
  })
  const z = Math.max(kit.cover(y, 0), body.torsoSection(y).front) + 1.4 * cm
  const disc = setAt(button(4 * cm), {
    centre: [0, y - 3 * cm, z],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  })
  return neckDressed(kit, [
    ribbon,
    {
      name: 'medal',
      material: material.main,
      ...disc,
      pattern: ({ x, y: height }) =>
        emblemAt('star', x / (3 * cm), (height - y + 3 * cm) / (3 * cm))
          ? material.trim
          : undefined,
    },
  ])
}

/** A cloth rolled round the neck, knotted in front. */
function neckerchief(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const line = neckChain(kit, body.level(5.5), 0.7 * cm, true)
  const roll = alongChain(kit, line, 8, (u, v) => {
    const aside = Math.min(1, Math.min(u, 1 - u) / 0.16)
    const fold = Math.cos(3 * Math.PI * v)
    return [(v - 0.5) * lerp(3, 5.4, aside) * cm, (1.3 * Math.sin(v * Math.PI) + 0.15 * fold) * cm]
  })
  const front = line[0]
  const ends = [-1, 1].map((side) =>
    clothPart(
      hangingTail(kit, {
        angle: side * 0.08,
        from: front[1],
        to: body.level(5.08),
        width: [2.4 * cm, 6 * cm],
        room: (1 + side * 0.2) * cm,
        drift: side * 4 * cm,
        isClose: true,
        slant: -side * 3.4 * cm,
      }),
      {
        name: `neckerchief end ${side}`,
        material: material.main,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.4 * cm,
        layers: [...trimLayers(kit, ['hem']), fabricLayer(kit)],
      },
    ),
  )
  return neckDressed(kit, [
    clothPart(roll, {
      name: 'neckerchief',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.5 * cm,
      layers: [fabricLayer(kit)],
    }),
    ...ends,
    {
      name: 'neckerchief knot',
      material: material.main,
      ...setAt(softBox(3.6 * cm, 3.4 * cm, 2.6 * cm, 0), {
        centre: addScaled(front, [0, 0, 1], 0.8 * cm),
        right: [1, 0, 0],
        up: [0, 1, 0],
        outward: [0, 0, 1],
      }),
    },
  ])
}

/** A garland of flowers down to the breast. */
function lei(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const count = 30
  const tones = [material.main, material.accent, material.trim]
  const flowers = tones.map((tone, k) => {
    const meshes = Array.from({ length: count / 3 }, (_, j) => {
      const angle = ((j * 3 + k) / count) * 2 * Math.PI
      const front = Math.max(0, Math.cos(angle))
      const level = 5.74 - 0.7 * front ** 1.6
      const wide = angle > Math.PI ? angle - 2 * Math.PI : angle
      const [x, y, z] = body.torso(body.level(level), wide * (0.55 + 0.45 * (1 - front)), 2 * cm)
      return ball([x, y, z], 3 * cm, 2.4 * cm, 2.6 * cm)
    })
    return { name: `lei ${k + 1}`, material: tone, ...merge(meshes) }
  })
  return neckDressed(kit, flowers)
}

export const neckTrappings = {
  stethoscope,
  draped_tape: drapedTape,
  medal,
  neckerchief,
  lei,
}
