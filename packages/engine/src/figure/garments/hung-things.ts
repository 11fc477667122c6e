/** What hangs on a person that is no jewel: a card on a ribbon round the neck, a watch on a chain at the waist. */
import { plate } from '../../math/plate.ts'
import { cord } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import { button, type Place, setAt } from './cloth/fasteners.ts'
import type { Kit } from './cloth/kit.ts'
import { neckChain } from './cloth/neck-chain.ts'
import { ringPoint } from './cloth/neck-ring.ts'
import { neckDressed } from './cloth/neck-wrap.ts'
import type { Dressed } from './garment-builder.ts'

/** A staff card, its long side down, with a picture and a line of print. */
export function cardOnRibbon(kit: Kit): Dressed {
  const { cm, material, body } = kit
  const points = neckChain(kit, body.level(4.75), 0.9 * cm)
  const [x, y, z] = addScaled(points[0], [0, -1, 0.14], 5.6 * cm)
  const sheet = (half: number, high: number, up: number, off: number) =>
    setAt(plate(rectangle(half * cm, high * cm), 0.5 * cm), {
      ...{ right: [1, 0, 0], up: [0, 1, 0], outward: [0, 0, 1] },
      centre: [x, y + up * cm, z + off * cm],
    })
  return neckDressed(kit, [
    { name: 'ribbon', material: material.main, ...cord(points, 0.55 * cm, true, 6) },
    { name: 'card', material: material.trim, ...sheet(3.5, 5, 0, 0) },
    { name: 'card head', material: material.main, ...sheet(3.5, 0.9, 4.1, 0.14) },
    { name: 'card picture', material: material.accent, ...sheet(1.5, 1.6, 0.9, 0.14) },
    { name: 'card print', material: material.lining, ...sheet(2.3, 0.35, -2.2, 0.14) },
  ])
}

/** From a button in the middle it sags to the pocket on the left, where the watch hangs out. */
export function watchOnChain(kit: Kit): Dressed {
  const { cm, material } = kit
  // Under an open coat it hangs nearer to the middle, or the coat would hide it.
  const isOpenOver = kit.context.design.wear.some(({ slot }) => slot === 'outer')
  const [from, to] = isOpenOver ? [-0.32, 0.16] : [0.08, 0.82]
  const points = Array.from({ length: 16 }, (_, i): Vec3 => {
    const t = i / 15
    const sag = 0.34 * 4 * t * (1 - t)
    return onCloth(kit, 4.5 - 0.12 * t - sag, from + (to - from) * t, 0.9)
  })
  const turn = to - 0.04
  const centre = onCloth(kit, 4.24, turn, 1.4)
  const outward: Vec3 = [Math.sin(turn), 0, Math.cos(turn)]
  const place: Place = { centre, right: [outward[2], 0, -outward[0]], up: [0, 1, 0], outward }
  const face: Place = { ...place, centre: addScaled(centre, outward, 0.55 * cm) }
  return neckDressed(kit, [
    { name: 'watch chain', material: material.main, ...cord(points, 0.32 * cm, false, 6) },
    { name: 'watch', material: material.main, ...setAt(button(2.7 * cm), place) },
    { name: 'watch face', material: material.lining, ...setAt(button(2 * cm), face) },
  ])
}

/** A place so many cm above whatever is worn. */
function onCloth({ trunk, cover, body, cm }: Kit, level: number, angle: number, off: number): Vec3 {
  const y = body.level(level)
  const [x, , z] = ringPoint(trunk, y, angle, 0.5 * cm)
  const bare = Math.hypot(x, z)
  const out = (Math.max(bare, cover(y, angle)) + off * cm) / bare
  return [x * out, y, z * out]
}

function rectangle(half: number, high: number): [number, number][] {
  return [
    [-half, -high],
    [half, -high],
    [half, high],
    [-half, high],
  ]
}
