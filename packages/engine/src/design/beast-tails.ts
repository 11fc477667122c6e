/** Tails that are called after a beast: which of those that are drawn is like them. */
import type { BriefItem } from '../brief/brief.ts'
import type { FeatureKind } from '../brief/concepts.ts'

/** Whose tail is like which of those that are drawn. */
export const tailKinds: readonly (readonly [words: RegExp, kind: FeatureKind])[] = [
  [
    /shark|fish|whale|dolphin|mermaid|crocod|alligator|dinosaur|snake|serpent|reptil|newt|axolotl|scorpion|finned/,
    'lizard_tail',
  ],
  [/squirrel|skunk|raccoon|chipmunk|red panda|bushy|fluffy|marten/, 'fox_tail'],
  [/horse|pony|husky|hound|jackal|shaggy/, 'wolf_tail'],
]

/** Nothing that is drawn is like them. */
const undrawnTails =
  /peacock|bird|feather|\bfan\b|rabbit|bunny|cotton|\bdeer|\bbob|stub|puff|pompom|fire|flame|ghost|smoke/

/** A tail for which there is no shape: it is told. */
export function isUndrawnTail({ concept, name, modifiers }: BriefItem): boolean {
  return concept === 'tail' && undrawnTails.test([...modifiers, name].join(' '))
}

/** A tail that is called after somebody's. */
export const tailWord = /^(?!.*(?:cat|fox|wolf|lizard|demon) tail)[a-z]+ tail$/
