/** Poses told by how limbs lie and by what is done in passing: 'weight on one hip', 'knees pulled up to her chin', 'arms in a circle overhead', 'tugging at his collar', 'in full sprint', 'kneeling to tie a shoelace'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { deedPostures, limbPostures, type PostureTurn } from '../postures.ts'
import { type Clause, ends, opensClause, own } from './clause-words.ts'

/** Whose a limb is and that there is one may stand first. */
function turnOf([opens, said, plain]: PostureTurn): Clause {
  return {
    opens: new RegExp(`^(?:${opens})$`),
    whole: new RegExp(`^${said}${said.includes('(?=') ? '' : ends}`),
    plain: (found, before) => {
      if (!mayOpen(before)) return undefined
      const told = plain
        .replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? '')
        .replace(/ {2,}/g, ' ')
      return `, ${told.endsWith('with') ? told : `${told} ,`}`
    },
  }
}

function mayOpen(before: readonly string[]): boolean {
  return (
    opensClause(before) ||
    /^(?:is|are|was|were|with|while|always|he|she|they|it|his|her|its|their|who|half|still|just|often|currently|ever|usually|forever|standing|sitting|seated|sits|stands|kneeling|lying|shown|posed|seen|leaning|has|having|then)$/.test(
      before.at(-1) ?? '',
    ) ||
    // 'A baker kneading dough', 'a tired knight, sat on a rock'
    isSomebody(before)
  )
}

/** 'With a cat curled around his neck': the beast is not who is told of. */
function isSomebody(before: readonly string[]): boolean {
  const { who, animal } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
  return who !== undefined || (animal !== undefined && before.length <= 3)
}

/** 'One hand on his sword': the sword is there, and the hand on its hilt. */
const onWeapon: Clause = {
  opens: /^(?:hands?|one|an?|his|her|their|its|both|left|right|always)$/,
  whole: new RegExp(
    `^(?:${own} )?(?:left |right |free )?(hands?|palm|paw|fingers) (?:is |are |always |resting |rests |lightly |never far from |clamped |poised |tight |ready |hovering )*(?:on|upon|at|near|over|above|round|around) (?:the (?:hilt|pommel|grip|handle|butt) of )?(${own}) ((?:[a-z]+ )?)(sword|blade|dagger|knife|gun|pistol|holster|katana|rapier|axe|hammer|revolver|staff|scabbard|sabre|cutlass|baton|truncheon|wand|hat|cap|tiller|steering wheel|ship's wheel|helm|railing|rail|banister|gatepost|doorknob|bible|walking stick|cane|crutch)${ends}`,
  ),
  plain: ([, , whose = '', look = '', thing = ''], before) => {
    if (!mayOpen(before)) return undefined
    const isBlade = /^(?:sword|blade|dagger|knife|katana|rapier|sabre|cutlass|scabbard)$/.test(
      thing,
    )
    return `, hand on ${thing} , ${isBlade ? 'hand on hilt , ' : ''}${whose} ${look}${thing} ,`
  },
}

export const postureClauses: readonly Clause[] = [
  onWeapon,
  ...[...limbPostures, ...deedPostures].map(turnOf),
]
