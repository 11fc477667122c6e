/** Limbs lost and made anew, told over two clauses: 'She lost her arm to a shark. The new one is brass', 'one of his legs is wooden'. */
import { type LimbClause, lostLimbClauses } from '../lexicon/clauses/lost-limb.ts'
import type { Token } from '../words/tokens.ts'

/** The tokens with such clauses put into words that the lexicon lists. */
export function tellMadeLimbs(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ text }) => /^(?:arms?|hands?|legs?|foot|feet|eyes?|forearm)$/.test(text)))
    return [...tokens]
  let result = [...tokens]
  for (const { whole, plain } of [...clauses, ...lostLimbClauses]) {
    const { text, starts } = joined(result)
    const found = whole.exec(text)
    const first = found === null ? -1 : starts.indexOf(found.index)
    const end = found === null ? -1 : starts.indexOf(found.index + found[0].length + 1)
    const token = result[first]
    if (found === null || token === undefined) continue
    const last = end < 0 ? result.length : end
    const words = plain(found)
      .split(' ')
      .filter((word) => word !== '')
    const own = words.map((word) => inPlaceOf(token, result[last - 1] ?? token, word))
    result = [...result.slice(0, first), ...own, ...result.slice(last)]
  }
  return result
}

/** All words, and where each token starts among them. */
function joined(tokens: readonly Token[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const token of tokens) {
    starts.push(text.length)
    text += `${token.text} `
  }
  return { text: text.trimEnd(), starts }
}

const own = '(?:his|her|their|its|my|an?|the|one)'
const limb = '(arm|forearm|hand|leg|foot|eye)'
const side = '(?:(left|right) )?'
const lost = `(?:lost|loses|losing) (${own}) ${side}${limb}\\b`
/** What is said of the loss: to whom, where and when. */
const why = '(?: (?!and |but )[^.;:!?, ]+){0,7}'
const next = '(?: [,.;:!(])*'
const replacement = '(?:replacement|new one|substitute|prosthetic|prosthesis|spare|other one)'
const stuff = '((?:(?!and |with |that |which |who )[a-z]+ ){0,3}?[a-z]+)'
const ends = '(?= [.,;:!?)]| and | with | that | which | but |$)'

/** Whose it is, by the article or else by what the clause says of them. */
function owner(word = '', clause = ''): string {
  const said = /^(?:his|her|their|its)$/.test(word) ? word : undefined
  const self = /\b(?:his|he|himself)\b/.test(clause)
    ? 'his'
    : /\b(?:her|she|herself)\b/.test(clause)
      ? 'her'
      : undefined
  const own = said ?? self
  return own === undefined ? '' : `${own} ,`
}

const clauses: readonly LimbClause[] = [
  {
    // 'lost her arm to her own toaster. The replacement (right side) is brass'
    whole: new RegExp(
      `\\b${lost}${why}${next} (?:and |but )?${own} ${replacement}(?: (?:\\( |, )?(?:on the )?(left|right)(?: side| arm| leg)?(?: [,)])?)? (?:is|was)(?: all)?(?: (?:made|built|carved|cast|put together))?(?: (?:of|from|out of))? ${stuff}${ends}`,
    ),
    plain: ([all, who, first = '', part, later = '', made]) =>
      `${owner(who, all)} ${made} prosthetic ${first || later} ${part}`,
  },
  {
    // 'lost his hand and built himself a copper one'
    whole: new RegExp(
      `\\b${lost}${why}${next} (?:and |but |so )?(?:(?:now|he|she|they|has|had|have|wears|wearing|uses|got|built|made|forged|carved|himself|herself|themselves) )+an? ${stuff} (?:one|replacement|substitute|copy)(?: now| instead)?${ends}`,
    ),
    plain: ([all, who, first = '', part, made]) =>
      `${owner(who, all)} , ${made} prosthetic ${first} ${part}`,
  },
  {
    // 'his left arm was replaced by a chrome prosthesis'
    whole: new RegExp(
      `\\b(${own}) ${side}${limb} (?:(?:is|was|has|been|got|gone|missing|lost|,|and|now|long|later|since) )*(?:replaced|substituted) (?:with|by|for) (?:an? |one (?:of |made of )?)?(?:${stuff} )?(?:prosthesis|prosthetic|one|replacement|limb|arm|leg|hand|substitute)${ends}`,
    ),
    plain: ([all, who, first = '', part, made = '']) =>
      `${owner(who, all)} ${made} prosthetic ${first} ${part}`,
  },
  {
    // 'his left hand is gone, replaced with a steel hook'
    whole: new RegExp(
      `\\b(${own}) ${side}(arm|forearm|hand|leg|foot) (?:(?:is|was|has|been|got|gone|missing|lost|,|and|now) )*replaced (?:with|by) an? ${stuff}${ends}`,
    ),
    plain: ([all, who, first = '', part, made]) =>
      `${owner(who, all)} ${made} instead of the ${first} ${part}`,
  },
  {
    // 'a prosthetic where his right arm was'
    whole: new RegExp(
      `\\b(?:prosthetic|prosthesis|replacement|fake|false one) where (${own}) ${side}${limb} (?:was|were|should be|used to be|once was|had been|ought to be)`,
    ),
    plain: ([all, who, first = '', part]) => `prosthetic ${first} ${part} , ${owner(who, all)}`,
  },
  {
    // 'where his left hand should be there is a crab claw'
    whole: new RegExp(
      `\\bwhere (${own}) ${side}(arm|forearm|hand|leg|foot) (?:was|should be|used to be|once was|had been|ought to be)(?: ,)? (?:there is|is|there are|sits|he has|she has) an? ${stuff}${ends}`,
    ),
    plain: ([all, who, first = '', part, made]) =>
      `${owner(who, all)} ${made} instead of the ${first} ${part}`,
  },
  {
    // 'her left leg from the knee down is brass clockwork'
    whole: new RegExp(
      `\\b(${own}) ${side}(arm|leg) (?:(?:is )?(?:from (?:the |his |her )?(?:knee|elbow|shoulder|hip|thigh|mid thigh|wrist|ankle|shin) (?:down|downwards|on)|below (?:the |his |her )?(?:knee|elbow|shoulder|hip)))(?: ,)? (?:is|was|has been)(?: all| entirely| now)?(?: (?:made|built|carved|cast))?(?: (?:of|from|out of))? (?!missing|gone|lost|bare|covered|wrapped|bandaged|tattooed)(?:an? )?${stuff}${ends}`,
    ),
    plain: ([all, who, first = '', part, made]) => `${owner(who, all)} ${made} ${first} ${part}`,
  },
  {
    // 'one of her arms is mechanical'
    whole: new RegExp(
      `\\bone of (his|her|their|its|the) (arm|hand|leg)s is (?:made of |made from |entirely |all )*${stuff}${ends}`,
    ),
    plain: ([all, who, part, made]) => `${owner(who, all)} one ${made} ${part}`,
  },
  {
    // 'his arm, the left one, is made of scrap metal'
    whole:
      /\b(arm|hand|leg|foot) [,(] (?:(?:the|it is|on the) )*(left|right)(?: one| side)? [,)] is\b/,
    plain: ([, part, which]) => `${which} ${part} is`,
  },
  {
    // 'the right arm is the replacement'
    whole: new RegExp(
      `\\b(${own}) ${side}(arm|forearm|hand|leg|foot) is (?:the|an?) (?:replacement|prosthetic|prosthesis|fake one|false one|new one)`,
    ),
    plain: ([all, who, first = '', part]) => `${owner(who, all)} prosthetic ${first} ${part}`,
  },
  {
    // 'lost his left leg in the war': the war is not what is missing
    whole: new RegExp(
      `\\b${lost} (?:to|in|at|during|on|defending|fighting|when|while|for)${why}${ends}`,
    ),
    plain: ([all, who, first = '', part]) => `${owner(who, all)} missing ${first} ${part}`,
  },
  {
    // 'and a leg to a shark'
    whole: new RegExp(
      `\\bmissing (?:left |right )?(?:arm|forearm|hand|leg|foot|eye) (?:and|,) (${own}) ${side}${limb} (?:to|in|at|during)${why}${ends}`,
    ),
    plain: ([all, , first = '', part]) =>
      `${all.split(/ (?:and|,) /)[0]} and missing ${first} ${part}`,
  },
]

function inPlaceOf(first: Token, last: Token, text: string): Token {
  const kind = text === ',' ? 'comma' : 'word'
  const span = [first.span[0], last.span[1]] as const
  const plain = { glued: false, possessive: false, capital: false }
  return { ...first, ...plain, kind, text, written: text, span }
}
