/** What stands in rooms, by its kind. */
import { layShadow } from '../../paint/ground-shadow.ts'
import { chance, type Paint } from '../../paint/paint.ts'
import { hangings } from './hangings.ts'
import { hearths } from './hearths.ts'
import type { Furniture, Put } from './piece.ts'
import { seating } from './seating.ts'
import { storage } from './storage.ts'

const kinds: Record<Furniture['kind'], Put> = { ...storage, ...seating, ...hearths, ...hangings }

/** What has its feet on the floor. */
const standing: ReadonlySet<Furniture['kind']> = new Set<Furniture['kind']>([
  'table',
  'desk',
  'seats',
  'bed',
  'shelves',
  'crates',
  'lockers',
  'counter',
  'altar',
  'console',
  'stall',
  'plant',
])

export function paintFurniture(paint: Paint, furniture: Furniture): void {
  const random = chance(paint, `furniture ${furniture.kind} ${furniture.x} ${furniture.z}`)
  const look = { width: 1.6, height: 1, y: 0, second: furniture.colour, ...furniture }
  if (standing.has(furniture.kind) && look.y === 0) {
    const { x, z, width } = look
    layShadow(paint, { x, z: z + 0.3, wide: width, deep: 0.8, high: 0.25 }, 0.8)
  }
  kinds[furniture.kind](paint, look, random)
}
