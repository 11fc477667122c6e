/** Which shape a creature has: its kind's, unless it is called by a name with a shape of its own. */
import type { CreatureKind } from '../../../brief/concepts.ts'
import type { Creature } from '../../../design/creature.ts'
import type { CreatureForm } from '../creature-form.ts'
import { bear } from './bear.ts'
import { eagle, earedOwl, owl, parrot, raven } from './birds.ts'
import { dog, fox, spitz } from './canines.ts'
import { cat } from './cat.ts'
import { dragon } from './dragon.ts'
import { bigCat, lion } from './felines.ts'
import { griffin, wyvern } from './griffin.ts'
import { deer, pegasus, stag, unicorn } from './hoofed.ts'
import { horse } from './horse.ts'
import { mouse, rabbit } from './rodents.ts'
import { wolf } from './wolf.ts'

const forms: Record<CreatureKind, CreatureForm> = {
  wolf,
  dog,
  fox,
  cat,
  big_cat: bigCat,
  lion,
  bear,
  horse,
  unicorn,
  pegasus,
  deer,
  rabbit,
  mouse,
  dragon,
  wyvern,
  griffin,
  raven,
  owl,
  eagle,
  parrot,
}

const prickEared =
  /husky|akita|shiba|malamute|samoyed|shepherd|collie|wolfdog|doberman|sled|corgi|terrier|chihuahua/

export function formOf({ kind, noun, hasHorns }: Creature): CreatureForm {
  if (kind === 'dog' && prickEared.test(noun)) return spitz
  if (kind === 'owl' && /horned|eared|eagle owl/.test(noun)) return earedOwl
  if (kind === 'deer' && hasHorns) return stag
  return forms[kind]
}
