/** What a garment builder gets and gives. One builder a kind, listed in garment-builders.ts. */
import type { Design, Garment } from '../../design/design.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Material, Part, Region } from '../figure.ts'
import type { Trunk } from './cloth/trunk.ts'

export type GarmentContext = {
  garment: Garment
  design: Design
  body: Body
  /** The body as cloth sees it, made once for all garments. */
  trunk?: Trunk
  /** The parts of everything worn below this garment. */
  below?: readonly Part[]
  /** Names of this garment's materials, to put on parts: its colours with its surface. Trim is metal on metal things, cloth elsewhere. */
  material: { main: string; trim: string; lining: string; accent: string }
  /** Centimetres above the skin that are taken on a region by what is worn under this garment. Build at this plus the garment's own ease. */
  under(region: Region): number
  /** True when a garment of this slot or kind is worn too: boots over trousers, hood up over hair. */
  wears(slotOrKind: string): boolean
}

export type Dressed = {
  parts: Part[]
  /** The surface of this garment in cm above the skin, a region each; what comes later is built outside it. */
  thickness?: Partial<Record<Region, number>>
  /** Regions covered so fully that skin and garments below are not drawn there. */
  hides?: readonly Region[]
  /** Materials beyond main, trim, lining and accent; names begin with `${garment.id}.`. */
  materials?: Record<string, Material>
  /** Good points for a close-up, by a name fit for a caption: { 'Sash knot': [0, 98, 14] }. */
  landmarks?: Record<string, Vec3>
}

export type GarmentBuilder = (context: GarmentContext) => Dressed

/** Both sides of a limb region, or one. */
export function sides(
  part: 'upper arm' | 'forearm' | 'hand' | 'thigh' | 'shin' | 'foot',
  side: 'left' | 'right' | 'both',
): Region[] {
  const left = `left ${part}` as const
  const right = `right ${part}` as const
  return side === 'both' ? [left, right] : [side === 'left' ? left : right]
}
