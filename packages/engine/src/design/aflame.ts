/** Things that burn as they are held. */
import type { BriefItem } from '../brief/brief.ts'

/** 'A flaming sword', 'an axe on fire', 'a whip of flames'. */
export function isAflame({ concept, modifiers, words }: BriefItem): boolean {
  return burnable.test(concept) && burning.test([words, ...modifiers].join(' '))
}

const burning =
  /\b(?:flaming|burning|blazing|fiery|aflame|ablaze|on fire|(?:of )?(?:fire|flames?))\b/
const burnable =
  /^(?:\w*sword|katana|dagger|knife|rapier|scimitar|axe|battle_axe|hammer|war_hammer|mace|flail|club|spear|halberd|trident|scythe|glaive|staff|quarterstaff|whip|baton|cleaver|baseball_bat)$/
