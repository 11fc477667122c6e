/** The shape of each kind of creature. */
import type { Creature } from '../../../design/creature.ts'
import type { CreatureForm } from '../creature-form.ts'
import { cat } from './cat.ts'
import { dragon } from './dragon.ts'
import { horse } from './horse.ts'
import { wolf } from './wolf.ts'

export function formOf({ kind }: Creature): CreatureForm {
  if (kind === 'dragon') return dragon
  if (kind === 'horse') return horse
  return kind === 'cat' ? cat : wolf
}
