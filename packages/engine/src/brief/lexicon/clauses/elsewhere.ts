/** What is somewhere else, or was never had: 'whose crown is in pawn', 'sheep nowhere', 'because shoes aren't allowed', 'nobody gave this astronaut a flag', 'gloves? forgotten', 'a cape – god no'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, hasLook, opensClause, whose } from './clause-words.ts'

const thing = '((?:[a-z]+ )?[a-z]+)'
const isThing = (words: string): boolean => {
  const entry = entryOf(words)
  // 'Hair gone' and 'eyes not here' are looks.
  if (/^(?:hair|eyes|skin|head|face|body)$/.test(words)) return false
  return (hasLook(words) || entry?.animal !== undefined) && entry?.who === undefined
}

const shops =
  "(?:pawnbroker|pawnshop|pawn shop|cleaner|cleaners|cobbler|mender|menders|tailor|blacksmith|smith|smithy|jeweller|jeweler|laundry|launderette|dry cleaner|dry cleaners|garage|repair shop|armourer|wash|workshop|museum)(?: 's)?"
const somewhere = `(?:in pawn|in hock|in the (?:wash|car|attic|cupboard|drawer|locker|laundry|van|post|moat|harbour|river|pond|canal)|at (?:the|her|his|their) ${shops}|on the (?:bus|train|tram|washing line|line|roof)|left (?:at home|behind|on the (?:bus|train|tram)|in the car)|at home|being (?:mended|cleaned|repaired|washed|sharpened)|on order|still in the post|in lost property|elsewhere|somewhere else|long gone|nowhere(?: to be (?:seen|found)| in sight)?|not (?:here|with (?:him|her|them)|to be seen|allowed|permitted)|forbidden|banned|(?:n't|not) (?:allowed|permitted))`

const away: readonly Clause[] = [
  {
    // 'Whose crown is in pawn', 'her cloak is in the wash', 'shoes aren't allowed'
    opens: /^[a-z]+$/,
    whole: new RegExp(
      `^(?:because )?(?:${whose} |whose )?${thing} (?:is|are|was|were|has been|have been|aren't|isn't|weren't|stay|stays|stayed|remain|remains) (?:still |all |currently |now |again )*(?:${somewhere}|allowed|permitted)${ends}`,
    ),
    plain: ([whole = '', noun = ''], before) => {
      if (/ (?:are|is|was|were) (?:allowed|permitted)$/.test(whole)) return undefined
      const isOpen = opensClause(before) || /^(?:whose|because) /.test(whole)
      return isOpen && isThing(noun) ? `, no ${noun} ,` : undefined
    },
  },
  {
    // 'Sheep nowhere', 'helmet nowhere in sight', 'shoes not allowed'
    opens: /^[a-z]+$/,
    whole: new RegExp(
      `^${thing} (?:nowhere(?: to be (?:seen|found)| in sight| about)?|not allowed|not permitted|forbidden|banned|left (?:at home|behind|on the (?:bus|train|tram)))${ends}`,
    ),
    plain: ([, noun = ''], before) =>
      opensClause(before) && isThing(noun) ? `no ${noun}` : undefined,
  },
  {
    // 'No helmet in sight'
    opens: /^no$/,
    whole: new RegExp(
      `^no ${thing} (?:in sight|to be seen|to be found|about (?:him|her|them)|anywhere)${ends}`,
    ),
    plain: ([, noun = '']) => (isThing(noun) ? `no ${noun}` : undefined),
  },
  {
    // 'Her hat blew away', 'her earrings, she took them out'
    opens: /^(?:the|his|her|their|its)$/,
    whole: new RegExp(
      `^${whose} ${thing} (?:(?:blew|has blown|was blown|got blown|flew|sailed|went) (?:away|off|overboard|out (?:of )?the window)|, (?:s?he|they) (?:took|has taken|have taken|had taken) (?:it|them) (?:off|out)|(?:fell|has fallen|dropped) (?:overboard|in(?:to)? the (?:river|sea|harbour|canal|lake|moat))|(?:sank|has sunk|was stolen|got stolen|has been stolen))${ends}`,
    ),
    plain: ([, noun = '']) => (isThing(noun) ? `, no ${noun} ,` : undefined),
  },
]

const answered: readonly Clause[] = [
  {
    // 'Gloves? Forgotten', 'wings? gone', 'a cape – god no'
    opens: /^[a-z]+$/,
    whole: new RegExp(
      `^(?:an? |the |any )?${thing} (?:\\?|–|—|-|:) (?:(?:oh|god|hell|heavens|lord|absolutely|definitely|certainly|please|good|dear|sadly|alas|all|long) )*(?:no|nope|not|never|none|forgotten|gone|lost|sold|stolen|pawned|nowhere|not today|no chance|no way)${ends}`,
    ),
    plain: ([, noun = ''], before) =>
      opensClause(before) && isThing(noun) ? `no ${noun}` : undefined,
  },
]

const neverHad: readonly Clause[] = [
  {
    // 'Nobody gave this astronaut a flag patch', 'they never gave him a sword'
    opens: /^(?:nobody|noone|no|they|somebody)$/,
    whole: new RegExp(
      `^(?:nobody|noone|no one|no body|(?:they|somebody) (?:never|forgot to|did not|didn't))(?: has| had)?(?: ever)? (?:gave|give|given|bought|buy|made|make|lent|lend|issued|issue|knitted|knit|found|find|handed|hand|left|leave) (him|her|them|it|(?:this|the|our|that) (?:[a-z]+ )?[a-z]+) (?:an?|any|the) ${thing}${ends}`,
    ),
    plain: ([, whom = '', noun = '']) => {
      if (!isThing(noun)) return undefined
      const who = /^(?:him|her|them|it)$/.test(whom) ? '' : `${whom.replace(/^\w+/, 'a')} `
      const owner = whom === 'him' ? 'he' : whom === 'her' ? 'she' : ''
      return `${who}${owner} , no ${noun} ,`
    },
  },
  {
    // 'Too poor for shoes'
    opens: /^too$/,
    whole: new RegExp(
      `^too (?:poor|broke|proud|hot|vain|busy|late|hurried) for (?:an? )?${thing}${ends}`,
    ),
    plain: ([, noun = '']) => (isThing(noun) ? `without ${noun}` : undefined),
  },
  {
    // 'An abacus in the obi where the sword should be'
    opens: /^where$/,
    whole: new RegExp(
      `^where (?:the|his|her|their|its|an?) ${thing} (?:should|ought to|would|might|normally would|used to) (?:be|go|hang|sit)${ends}`,
    ),
    plain: ([, noun = ''], before) => {
      const slot = entryOf(noun)?.thing?.slot
      const isHeld = before.some((word) => vocabulary.entries.get(word)?.thing !== undefined)
      return slot === 'prop' && isHeld ? `, no ${noun} ,` : undefined
    },
  },
  {
    // 'Beard shaved off'
    opens: /^(?:his|the|beard|moustache|mustache|goatee|sideburns)$/,
    whole: new RegExp(
      `^(?:(?:his|the) )?(beard|moustache|mustache|goatee|sideburns) (?:(?:has|been|is|was|just|newly|freshly|all|long|since) )*(?:shaved|shaven|taken) off${ends}`,
    ),
    plain: ([, noun = '']) => `no ${noun}`,
  },
]

/** What nobody has with them. */
export const elsewhereClauses: readonly Clause[] = [...away, ...answered, ...neverHad]
