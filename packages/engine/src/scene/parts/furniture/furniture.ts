/** What stands in rooms, by its kind. */
import { chance, type Paint } from '../../paint/paint.ts'
import { hangings } from './hangings.ts'
import { hearths } from './hearths.ts'
import type { Furniture, Put } from './piece.ts'
import { seating } from './seating.ts'
import { storage } from './storage.ts'

const kinds: Record<Furniture['kind'], Put> = { ...storage, ...seating, ...hearths, ...hangings }

export function paintFurniture(paint: Paint, furniture: Furniture): void {
  const random = chance(paint, `furniture ${furniture.kind} ${furniture.x} ${furniture.z}`)
  const look = { width: 1.6, height: 1, y: 0, second: furniture.colour, ...furniture }
  kinds[furniture.kind](paint, look, random)
}
