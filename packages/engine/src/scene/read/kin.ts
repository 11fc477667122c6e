/** People who are called by what they are to others. */
import { singularOf } from '../../brief/words/inflect.ts'

/** What is drawn for each. */
const kin: ReadonlyMap<string, string> = new Map([
  ['daughter', 'a little girl'],
  ['son', 'a little boy'],
  ['sister', 'a young woman'],
  ['brother', 'a young man'],
  ['little brother', 'a little boy'],
  ['little sister', 'a little girl'],
  ['big brother', 'a young man'],
  ['big sister', 'a young woman'],
  ['wife', 'a woman'],
  ['husband', 'a man'],
  ['girlfriend', 'a young woman'],
  ['boyfriend', 'a young man'],
  ['friend', 'a young woman'],
  ['lover', 'a young man'],
  ['rival', 'a warrior with a sword'],
  ['enemy', 'a warrior with a sword'],
  ['passenger', 'a traveler'],
  ['customer', 'a villager'],
  ['child', 'a child'],
  ['child of', 'a child'],
  ['kid', 'a child'],
])

/** Of one of them, or of several. */
export function kinOf(text: string): string | undefined {
  return kin.get(text) ?? kin.get(singularOf(text) ?? '')
}

/** Words for two at once. */
export const pairsOf: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['couple', ['a young man', 'a young woman']],
  ['lovers', ['a young man', 'a young woman']],
  ['newlyweds', ['a groom in a black suit', 'a bride in a white wedding dress']],
  ['twins', ['a girl with a red dress', 'a girl with a blue dress']],
  ['friends', ['a young woman', 'a young man']],
  ['siblings', ['a girl', 'a boy']],
  ['rivals', ['a warrior with a sword', 'a knight with a sword']],
])

/** Who is there when the words tell of deeds, and of nobody who does them. */
export const unnamed = {
  alone: ['an adventurer with a hooded cloak and a sword'],
  fighting: ['a knight in silver armor with a sword', 'a barbarian warrior with an axe'],
} as const
