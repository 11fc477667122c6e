/** What a picture is to leave out, and what is said by more and less: 'don't draw the sheep', 'his squire, not shown', 'less wizard and more plumber'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, opensClause } from './clause-words.ts'

const which = '(?:the|his|her|their|its|any|an?|all the|that|those|this)'
const thing = '((?:[a-z]+ ){0,2}?[a-z]+)'
const shown =
  '(?:in (?:the|this) (?:picture|drawing|image|frame|shot|portrait)|shown|drawn|pictured|depicted|visible|included|seen|in frame|on the (?:sheet|page))'

function isThere(words: string): boolean {
  const { thing: noun, animal, who, part, body } = entryOf(words) ?? {}
  return (noun ?? animal ?? who ?? part ?? body) !== undefined
}

const leftOut: readonly Clause[] = [
  {
    // '(don't draw the sheep)', 'no need to show his horse', 'please leave out the cat'
    opens: /^(?:please|do|don't|dont|never|no|you|needn't|there|leave|leaves|skip|omit)$/,
    whole: new RegExp(
      `^(?:please )?(?:(?:do not|don't|dont|never|no need to|you needn't|you need not|you don't have to|there's no need to|there is no need to) (?:draw|show|include|depict|add|paint|picture|put in|bother with|bother drawing|draw in)|leave out|leave off|skip|omit) ${which} ${thing}(?: (?:he|she|it|they) (?:rides?|owns?|has|had|fights?|keeps?|leads?|lost))?${ends}(?! (?:,|and|or) (?:an?|the|his|her) )`,
    ),
    plain: ([, noun = '']) => (isThere(noun) ? `, no ${noun} ,` : undefined),
  },
  {
    // 'Leave the hat off', 'leave the cat out of it'
    opens: /^leave$/,
    whole: new RegExp(
      `^leave ${which} ${thing} (?:out of (?:it|this|the picture)|out|off|at home|away)${ends}`,
    ),
    plain: ([, noun = '']) => (isThere(noun) ? `, no ${noun} ,` : undefined),
  },
  {
    // 'His horse need not be in the picture', 'the dragon is not shown'
    opens: /^(?:the|his|her|their|its)$/,
    whole: new RegExp(
      `^(?:the|his|her|their|its) ${thing} (?:(?:need not|needn't|should not|shouldn't|must not|mustn't|does not need to|doesn't need to|doesn't have to|won't|will not|don't need to|do not need to) be|is not|isn't|are not|aren't|not to be) ${shown}${ends}`,
    ),
    plain: ([, noun = '']) => (isThere(noun) ? `, no ${noun} ,` : undefined),
  },
  {
    // 'He has a squire (not shown)'
    opens: /^(?:an?|the|his|her|their|its)$/,
    whole: new RegExp(
      `^(?:an?|the|his|her|their|its) ${thing} [,(] (?:who is |which is )?not ${shown} ?[,)]?(?= |$)`,
    ),
    plain: ([, noun = '']) => (isThere(noun) ? `no ${noun} ,` : undefined),
  },
]

const said: readonly Clause[] = [
  {
    // 'Think less Greek and more granny', 'less of a wizard, more of a plumber'
    opens: /^(?:think|so|rather|somewhat|a|less|imagine)$/,
    whole: new RegExp(
      `^(?:(?:so|think|rather|somewhat|a bit|a little|imagine) )*less (?:of )?(?:an? |the )?(?:[a-z]+ ){0,2}?[a-z]+ (?:,|and|but|, and|, but|–|—)(?: rather| a bit| a lot| much)? more (?:of )?(an? )?((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, article = '', more = ''], before) =>
      opensClause(before) || /^(?:is|be|looks?|think)$/.test(before.at(-1) ?? '')
        ? `${article}${more}`
        : undefined,
  },
  {
    // 'Green coat with long tails'
    opens: /^(?:long|short|split|frayed|swallow|pointed|tattered|torn|two|tails)$/,
    whole: new RegExp(
      `^(?:(?:long|short|split|frayed|swallow|pointed|tattered|torn|two) )*tails${ends}`,
    ),
    plain: ([clause = ''], before) => {
      const from = before.findLastIndex((word) => /^[.,;:]$/.test(word)) + 1
      const isOfCoat = before
        .slice(from)
        .some((word) => /^(?:coat|frock|jacket|dinner|morning|tailcoat|suit)$/.test(word))
      return isOfCoat && before.at(-1) === 'with'
        ? clause.replace('tails', 'coattail hem')
        : undefined
    },
  },
  {
    // 'A striped jersey dripping wet'
    opens: /^(?:dripping|soaking|sopping|wringing|wet|soaked)$/,
    whole: new RegExp(
      `^(?:dripping wet|soaking wet|sopping wet|wringing wet|wet through|soaked through|dripping with (?:sea ?water|rain ?water|rain|water))${ends}`,
    ),
    plain: (_, before) => {
      const slot = vocabulary.entries.get(before.at(-1) ?? '')?.thing?.slot ?? ''
      return /^(?:torso|full|outer|legs|feet|head|neck|hands)$/.test(slot) ? 'soaked' : undefined
    },
  },
  {
    // 'Scissors in one hand, comb in the other': nobody wears that comb
    opens: /^combs?$/,
    whole:
      /^combs?(?: in (?:his|her|their|its|the|one|each|both)(?: other| left| right)?(?: hands?| paws?| claws?| fists?)?)?(?= [,.;:!?)]| and | but | with |$)/,
    plain: ([clause = ''], before) => {
      if (/ (?:one|each|both|his|her|their|its)$/.test(clause)) return undefined
      const isHeld = before.some((word) => /^(?:hold|holds|holding|carries|carrying)$/.test(word))
      const isWorn = before.some((word) => /^(?:hair|bun|chignon|wears|wearing|and)$/.test(word))
      return clause.includes(' ') || (isHeld && !isWorn) ? `hand ${clause}` : undefined
    },
  },
  {
    // 'Six arms, each holds something different: a bottle, a comb'
    opens: /^(?:each|every|all)$/,
    whole:
      /^(?:each|every|all)(?: (?:one|hand|arm|of (?:them|its|his|her)(?: (?:hands?|arms?))?))* (?:holds|holding|hold|carries|carrying|carry|grips|gripping|has|with|clutches|clutching) (?:something|a|an|its own|one)(?: (?:different|other|separate|thing|things|tool|object|item|weapon))* ?(?::|,|–|—|\()(?= )/,
    plain: () => 'holding',
  },
]

export const leftOutClauses: readonly Clause[] = [...leftOut, ...said]
