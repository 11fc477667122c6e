/** The skin of a companion: rings of flesh melted into one smooth surface, as those of large creatures are. */
import { type Mesh, mirror } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { type Field, halfNets } from '../body/surface-nets.ts'
import { evened } from '../creatures/body-mesh.ts'
import type { Mass } from '../creatures/creature-form.ts'
import { fleshField, makeLoft, type Ring } from '../creatures/loft.ts'
import type { Part } from '../figure.ts'
import { type PartOptions, piece } from '../props/shapes.ts'

/** Both halves of one skin, each with its own normals, so that no seam shows between them; what lies aside is given for the left. */
export function moulded(
  name: string,
  material: string,
  masses: readonly Mass[],
  cell: number,
  options: PartOptions = {},
): Part[] {
  const flesh = masses.map(({ rings, soft }) => ({ loft: makeLoft(rings, 1), soft }))
  const skin = fleshField(flesh)
  const field: Field = (x, y, z) => Math.max(skin(x, y, z), -y)
  const reach = (pick: (loft: (typeof flesh)[number]['loft']) => number) =>
    flesh.map(({ loft }) => pick(loft))
  const room = Math.max(2, 2 * cell)
  const low: Vec3 = [
    0,
    Math.max(-room, Math.min(...reach((loft) => loft.low[1])) - room),
    Math.min(...reach((loft) => loft.low[2])) - room,
  ]
  const high: Vec3 = [
    Math.max(...reach((loft) => loft.high[0])) + room,
    Math.max(...reach((loft) => loft.high[1])) + room,
    Math.max(...reach((loft) => loft.high[2])) + room,
  ]
  const left: Mesh = evened(halfNets(field, { low, high, cell, slack: 2.4 }), 2)
  const shared = { group: name, creaseCosine: -1, ...options }
  return [
    piece(name, material, left, shared),
    piece(`${name} right`, material, mirror(left), shared),
  ]
}

/** One mass; how softly it joins the others is said first. */
export function mass(soft: number, ...rings: readonly Ring[]): Mass {
  return { soft, rings }
}
