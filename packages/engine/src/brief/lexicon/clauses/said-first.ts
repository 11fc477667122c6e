/** Sentences that say the look first and name the thing behind it: 'violet is her gown', 'green for the eyes', 'sequins make the gown', 'the green of her skin'. */
import {
  type Clause,
  endsOr,
  hasLook,
  isLook,
  isSaid,
  isStuff,
  isWornThing,
  opensClause,
  opensSentence,
  someSaid,
  someThing,
  whose,
} from './clause-words.ts'

const ends = endsOr('that|which|who|whose|in|on|at|of')
/** The first word of such a sentence. */
const word = /^(?!(?:and|but|with|who|that|down)$)(?:[a-z]{3,}|#[0-9a-f]{6})$/
const be = '(?:is|are|was|were)'

/** 'Its glass eyes', but 'the coat is red': what a thing is made of is no clause of its own. */
function saidOf(owner: string, thing: string, said: string): string {
  return isStuff(said) ? `${owner} ${said} ${thing}` : `${owner} ${thing} ${isOrAre(thing)} ${said}`
}

function isOrAre(thing: string): string {
  return /s$/.test(thing) ? 'are' : 'is'
}

/** 'So green for the eyes', 'wants green for the eyes' */
function opensWish(before: readonly string[]): boolean {
  return opensClause(before) || /^(?:so|then|with|wants?|took|likes)$/.test(before.at(-1) ?? '')
}

export const saidFirstClauses: readonly Clause[] = [
  {
    // 'Violet, deep violet, is her gown', 'grey is what her skin looks like', 'red is the colour of the hat and charcoal that of the coat', 'long is how she wears her hair'
    opens: word,
    whole: new RegExp(
      `^(?:it is |of |the )?${someSaid}(?: of [a-z]+)?(?: all over)?(?: , (?:(?:really|very|and|a) )*${someSaid} ,| , (?:that|this))? (?:${be} (?:what |how (?:(?:s?he|they|it) (?:wears?|has|have|likes?|keeps?) )?|(?:that|the colou?r) (?:of|for) )?|that of )(${whose}|that|this) ${someThing}(?: (?:${be}|looks?|appears?|comes?|has|have)(?: like| made (?:out )?(?:of|from)| in)?)?${ends}`,
    ),
    plain: ([, said = '', more, owner = '', thing = ''], before) =>
      opensClause(before) && isSaid(said) && (more === undefined || isSaid(more)) && hasLook(thing)
        ? saidOf(owner, thing, more ?? said)
        : undefined,
  },
  {
    // 'dust is the colour of her coat'
    opens: word,
    whole: new RegExp(`^([a-z]+) (?:is|was) the colou?r of (${whose}) ${someThing}${ends}`),
    plain: ([, like = '', owner = '', thing = ''], before) =>
      opensClause(before) && hasLook(thing)
        ? `${owner} ${thing} is the colour of ${like}`
        : undefined,
  },
  {
    // 'Sequins make the gown', 'velvet was used for the cloak', 'glitter fills the beard', 'red was chosen for the coat'
    opens: word,
    whole: new RegExp(
      `^${someSaid} (?:makes?(?: up)?|made|went into|goes into|forms?|fills?|(?:was|is|were|are) (?:used|chosen|picked|meant|set) for) (${whose}) ${someThing}${ends}`,
    ),
    plain: ([, said = '', owner = '', thing = ''], before) =>
      opensClause(before) && isLook(said) && hasLook(thing)
        ? `${owner} ${thing} is ${said}`
        : undefined,
  },
  {
    // 'We went with red for the coat', 'she wears leather for her coat'
    opens: /^(?:went|go|going|gone|chose|picked|used|use|wears|has)$/,
    whole: new RegExp(
      `^(?:went with|go with|going with|gone with|chose|picked|used|use|wears|has) ${someSaid} for (${whose}) ${someThing}${ends}`,
    ),
    plain: ([whole = '', said = '', owner = '', thing = '']) =>
      isLook(said) && hasLook(thing)
        ? `${/^(?:wears|has)/.test(whole) ? 'wears' : ','} ${owner} ${said} ${thing}`
        : undefined,
  },
  {
    // 'Green for the eyes', 'red for the coat and for the gloves'
    opens: word,
    whole: new RegExp(
      `^${someSaid} for (${whose}) ${someThing}(?: and for (?:(?:${whose}) )?${someThing})?${ends}`,
    ),
    plain: ([, said = '', owner = '', thing = '', other], before) =>
      opensWish(before) && isLook(said) && hasLook(thing)
        ? `${owner} ${thing} ${other === undefined ? isOrAre(thing) : `and ${other} are`} ${said}`
        : undefined,
  },
  {
    // 'Red her coat, white her gloves', 'green, her eyes'
    opens: word,
    whole: new RegExp(`^${someSaid}(?: ,)? (?:his|her|their|its|the) ${someThing}${ends}`),
    plain: ([whole = '', said = '', thing = ''], before) => {
      const isOpen = whole.includes(` , `) ? opensSentence(before) : opensClause(before)
      return isOpen && isLook(said) && hasLook(thing) && !hasLook(said)
        ? whole
            .replace(`${said} `, '')
            .replace(/^, /, '')
            .replace(/(\S+)$/, `$1 is ${said}`)
        : undefined
    },
  },
  {
    // 'green of skin', 'dark of hair'
    opens: word,
    whole: new RegExp(`^${someSaid} of (skin|hair|eye|hide|fur|complexion|beard|face)${ends}`),
    plain: ([, said = '', noun = ''], before) =>
      opensWish(before) && isLook(said) ? `${said} ${noun === 'eye' ? 'eyes' : noun}` : undefined,
  },
  {
    // 'burns on the leather of the apron', 'the green of her skin'
    opens: /^the$/,
    whole: new RegExp(`^the ${someSaid} of (${whose}) ${someThing}${ends}`),
    plain: ([, said = '', owner = '', noun = '']) =>
      isLook(said) && hasLook(noun) ? `${owner} ${said} ${noun}` : undefined,
  },
  {
    // 'Wearing something red: a coat'
    opens: /^(?:something|anything)$/,
    whole: new RegExp(`^something ${someSaid} [:–—,] (an?|his|her) ${someThing}(?= [,.;!?)]|$)`),
    plain: ([, said = '', article = '', thing = '']) =>
      isSaid(said) && isWornThing(thing) ? `${article} ${said} ${thing}` : undefined,
  },
  {
    // 'Dark red on the lips'
    opens: /^[a-z]{3,}$/,
    whole:
      /^((?:[a-z]+ )?[a-z]+) on (?:the|his|her|their) (lips|nails|eyelids)(?= [,.;!?:)]| and |$)/,
    plain: ([, said = '', part = '']) => (isLook(said) ? `${said} ${part}` : undefined),
  },
]
