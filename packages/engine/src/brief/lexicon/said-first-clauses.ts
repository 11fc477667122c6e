/** Sentences that say the look first and name the thing behind it: 'violet is her gown', 'green for the eyes', 'sequins make the gown'. */
import type { BodyClause } from './body-clauses.ts'
import {
  isHueOrStuff,
  isOwned,
  isSaid,
  isWornThing,
  opensClause,
  opensSentence,
  someSaid,
  someThing,
  whose,
} from './said-words.ts'

const ends = '(?= [,.;!?:)]| and | but | with | that | which | who | in | on | at |$)'
const word = /^[a-z]{3,}$/

const turned: readonly BodyClause[] = [
  {
    // 'Violet, deep violet, is her gown', 'green are her eyes', 'grey is what her skin looks like', 'red is the colour of the hat'
    opens: word,
    whole: new RegExp(
      `^(?:it is |of )?${someSaid}(?: all over)?(?: , (?:(?:really|very|and|a) )*${someSaid} ,| , (?:that|this))? (?:is|are|was|were) (?:what |how |the colou?r (?:of|for) )?(${whose}|that|this) ${someThing}(?: (?:is|are|looks?|appears?|comes?|was|were)(?: like| made of| made from| in)?)?${ends}`,
    ),
    plain: ([, said = '', more, own = '', thing = ''], before) =>
      opensClause(before) && isSaid(said) && (more === undefined || isSaid(more)) && isOwned(thing)
        ? `${own} ${thing} ${/s$/.test(thing) ? 'are' : 'is'} ${more ?? said}`
        : undefined,
  },
  {
    // 'dust is the colour of her coat'
    opens: word,
    whole: new RegExp(`^([a-z]+) (?:is|was) the colou?r of (${whose}) ${someThing}${ends}`),
    plain: ([, like = '', own = '', thing = ''], before) =>
      opensClause(before) && isOwned(thing)
        ? `${own} ${thing} is the colour of ${like}`
        : undefined,
  },
  {
    // 'Red is the colour of the dress, and charcoal that of the coat'
    opens: word,
    whole: new RegExp(`^${someSaid} (?:is )?that of (${whose}) ${someThing}${ends}`),
    plain: ([, said = '', own = '', thing = '']) =>
      isHueOrStuff(said) && isOwned(thing) ? `, ${own} ${thing} is ${said}` : undefined,
  },
  {
    // 'Long is how she wears her hair'
    opens: word,
    whole: new RegExp(
      `^${someSaid} (?:is|was) how (?:s?he|they|it) (?:wears?|has|have|likes?|keeps?) ((?:his|her|their|its)) ${someThing}${ends}`,
    ),
    plain: ([, said = '', own = '', thing = ''], before) =>
      opensClause(before) && isSaid(said) && isOwned(thing)
        ? `${own} ${thing} is ${said}`
        : undefined,
  },
  {
    // 'Sequins make the gown', 'velvet was used for the cloak', 'glitter fills the beard', 'red was chosen for the coat'
    opens: word,
    whole: new RegExp(
      `^${someSaid} (?:makes?(?: up)?|made|went into|goes into|forms?|fills?|(?:was|is|were|are) (?:used|chosen|picked|meant|set) for) (${whose}) ${someThing}${ends}`,
    ),
    plain: ([, said = '', own = '', thing = ''], before) =>
      opensClause(before) && isHueOrStuff(said) && isOwned(thing)
        ? `${own} ${thing} is ${said}`
        : undefined,
  },
  {
    // 'We went with red for the coat', 'she wears leather for her coat'
    opens: /^(?:went|go|going|gone|chose|picked|used|use|wears|has)$/,
    whole: new RegExp(
      `^(?:went with|go with|going with|gone with|chose|picked|used|use|wears|has) ${someSaid} for (${whose}) ${someThing}${ends}`,
    ),
    plain: ([whole = '', said = '', own = '', thing = '']) =>
      isHueOrStuff(said) && isOwned(thing)
        ? `${/^(?:wears|has)/.test(whole) ? 'wears' : ','} ${own} ${said} ${thing}`
        : undefined,
  },
  {
    // 'Green for the eyes', 'red for the coat and for the gloves'
    opens: word,
    whole: new RegExp(
      `^${someSaid} for (${whose}) ${someThing}(?: and for (?:(?:${whose}) )?${someThing})?${ends}`,
    ),
    plain: ([, said = '', own = '', thing = '', other], before) =>
      opensClause(before) && isHueOrStuff(said) && isOwned(thing)
        ? `${own} ${thing} ${other === undefined ? '' : `and ${other} `}${/s$/.test(thing) || other !== undefined ? 'are' : 'is'} ${said}`
        : undefined,
  },
  {
    // 'Red her coat, white her gloves', 'green, her eyes'
    opens: word,
    whole: new RegExp(`^${someSaid}(?: ,)? (?:his|her|their|its|the) ${someThing}${ends}`),
    plain: ([whole = '', said = '', thing = ''], before) => {
      const isOpen = whole.includes(` , `) ? opensSentence(before) : opensClause(before)
      return isOpen && isSaid(said) && isHueOrStuff(said) && isOwned(thing) && !isOwned(said)
        ? whole
            .replace(`${said} `, '')
            .replace(/^, /, '')
            .replace(/(\S+)$/, `$1 is ${said}`)
        : undefined
    },
  },
]

const behind: readonly BodyClause[] = [
  {
    // 'Eyes? They are green', 'trousers, and they are striped', 'the hair is red. It is long'
    opens: word,
    whole:
      /^([a-z]+)(?: ,)? (?:[?,.;:–—] |and )(?:(?:and|but) )?(?:it|they|that|those|these|this) (?:is|are)(?= (?:(?:very|quite|rather|really|all|a bit|made of) )*([a-z]+))/,
    // 'A robot in a scarf, it is laughing' tells nothing of the scarf.
    plain: ([, thing = '', said = '']) =>
      isOwned(thing) && isSaid(said) ? `${thing} is` : undefined,
  },
  {
    // 'As for the hair, it is long'
    opens: /^as$/,
    whole: new RegExp(
      `^as (?:for|to) (?:(?:${whose}) )?${someThing} , (?:it|they|that|those|these) (?:is|are)(?= )`,
    ),
    plain: ([, thing = '']) => (isOwned(thing) ? `the ${thing} is` : undefined),
  },
  {
    // 'The coat on her is red'
    opens: /^the$/,
    whole: new RegExp(
      `^the ${someThing} (?:on (him|her|them)|(?:that )?(he|she|they)(?: (?:is|are|has|have|had|was))?(?: got| wears?| wearing| put)? (?:in|on)) (is|are|has)(?= )`,
    ),
    plain: ([, thing = '', on, who, is = '']) => {
      const own = owners.get(on ?? who ?? '') ?? 'the'
      return isWornThing(thing) ? `${own} ${thing} ${is}` : undefined
    },
  },
  {
    // 'Her flight suit, olive and threadbare, is knotted': said between two marks.
    opens: /^(?:her|his|their|its|the)$/,
    whole: new RegExp(
      `^(${whose}) ${someThing} , ${someSaid} , (is|are|was|were|has|have|hangs?|comes?)(?= )`,
    ),
    plain: ([, own = '', thing = '', said = '', is = '']) =>
      isOwned(thing) && isSaid(said.replace(/\b(?:worn|all|once) (?=[a-z])/g, ''))
        ? `${own} ${said.replace(/\b(?:worn|all|once) (?=[a-z])/g, '')} ${thing} ${is}`
        : undefined,
  },
  {
    // 'On the front of her robe, which is navy': the robe is.
    opens: /^(?:on|across|over|under|beneath|from|inside)$/,
    whole: new RegExp(
      `^(on|across|over|under|beneath|from|inside) ((?:the|one) [a-z]+ of )?(${whose}) ${someThing} , (?:which|that|and that) (?:is|are) ${someSaid}(?= [,.;!?:)]|$)`,
    ),
    plain: ([, on = '', part = '', own = '', thing = '', said = '']) =>
      isWornThing(thing) && isHueOrStuff(said)
        ? `${on} ${part}${own} ${thing} , a ${said} ${thing}`
        : undefined,
  },
  {
    // 'The dress was her grandmother's: its lace has yellowed'
    opens: /^its$/,
    whole:
      /^its ([a-z]+) (?:has|have|is|are) (?:all |now |long since )?([a-z]+)(?= [,.;!?:)]| and |$)/,
    plain: ([, stuff = '', said = ''], before) =>
      /^[:,;]$/.test(before.at(-1) ?? '') && isHueOrStuff(stuff) && isSaid(said)
        ? `with ${said} ${stuff}`
        : undefined,
  },
  {
    // 'Red hair, and wears it long'
    opens: /^and$/,
    whole: new RegExp(
      `^and (?:(?:s?he|they) )?(?:wears?|keeps?|has) (?:it|them) ${someSaid}${ends}`,
    ),
    plain: ([, said = ''], before) =>
      isSaid(said) && /^(?:hair|beard|coat|cloak|scarf|hat)$/.test(before.at(-1) ?? '')
        ? `, and the ${before.at(-1)} is ${said}`
        : undefined,
  },
  {
    // 'As gaunt as she is tall'
    opens: /^as$/,
    whole: /^as ([a-z]+) as (?:s?he|they|it) (?:is|are) ([a-z]+)(?= [,.;!?:)]| and |$)/,
    plain: ([, one = '', two = '']) =>
      /^(?:wide|broad|round|big)$/.test(one) ? undefined : `${one} and ${two}`,
  },
]

const owners: ReadonlyMap<string, string> = new Map([
  ['him', 'his'],
  ['he', 'his'],
  ['her', 'her'],
  ['she', 'her'],
  ['them', 'their'],
  ['they', 'their'],
])

export const saidFirstClauses: readonly BodyClause[] = [...turned, ...behind]
