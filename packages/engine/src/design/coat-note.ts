/** Parts of the fur that were said to be of a colour of their own: 'Grey muzzle, black ear tips.' */
import type { Brief } from '../brief/brief.ts'
import { sentence } from './palette.ts'

/** Words of one note, at most. */
const mostZones = 4

export function coatZonesNote({ coat }: Brief, inColour: boolean): string | undefined {
  const zones =
    coat?.zones.slice(0, mostZones).map(({ zone, colour }) => `${colour.name} ${zone}`) ?? []
  return zones.length === 0 || !inColour ? undefined : `${sentence(zones.join(', '))}.`
}
