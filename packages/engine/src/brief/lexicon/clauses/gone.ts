/** What is not there, or is there no more: 'eyebrows she hasn't got', 'the hat has gone', 'bells cut off the cap'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  endsOr,
  hasLook,
  isWornThing,
  opensClause,
  own,
  someThing,
  whose,
} from './clause-words.ts'

const ends = endsOr('of|in|which|that|who|whose')

/** What is sewn, pinned or grown on, and how it comes off. */
const trims =
  'bells?|buttons?|feathers?|badges?|epaulettes?|medals?|insignia|pompoms?|tassels?|sequins?|patches|stripes|spikes|studs|laces|buckles?|plumes?|ribbons?|trim|fringe|lace|gems?|jewels?|beads'
const comesOff =
  'cut|torn|ripped|removed|plucked|snipped|pulled|taken|missing|gone|stripped|hacked|picked|pried|clipped|yanked|come|fallen|lost'

const things: readonly Clause[] = [
  {
    // 'forget the beard'
    opens: /^forget$/,
    whole: new RegExp(`^forget (?:about )?${whose} ${someThing}${ends}`),
    plain: ([, noun = ''], before) =>
      opensClause(before) && hasLook(noun) ? `without ${noun}` : undefined,
  },
  {
    // 'the hat has gone', 'the gloves stay at home'
    opens: /^(?:the|her|his|their)$/,
    whole: new RegExp(
      `^${whose} ([a-z]+) (?:(?:has|have) gone|stays? (?:off|at home|away|behind|in the (?:cupboard|drawer|wardrobe|bag)))(?= [,.;!?:)]| and | but |$)`,
    ),
    plain: ([, noun = '']) => (hasLook(noun) ? `without ${noun}` : undefined),
  },
  {
    // 'Eyebrows she hasn't got either', 'a hat he has none', 'gloves are not for her'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^(?:an? )?${someThing} (?:(?:s?he|they|it) (?:hasn't got|haven't got|has not got|has none|have none|doesn't have|don't have|lacks|hasn't|goes without|never wears|won't wear|has never worn|doesn't own)|(?:is|are) not for (?:him|her|them)|must not be there|mustn't be there|(?:is|are) not wanted)(?: either| any| at all)?${ends}`,
    ),
    plain: ([, thing = ''], before) => {
      const { thing: noun, body, part } = vocabulary.entries.get(thing) ?? {}
      return opensClause(before) && (noun ?? body ?? part) !== undefined ? `no ${thing}` : undefined
    },
  },
  {
    // 'Of her satin slippers just the one is left'
    opens: /^of$/,
    whole: new RegExp(
      `^of (his|her|their|its) ((?:[a-z]+ ){0,2}?)([a-z]+?)s (?:(?:just|only) )?(?:the )?one (?:is left|remains|survives|is still on|is there)${ends}`,
    ),
    plain: ([, own = '', said = '', thing = '']) =>
      isWornThing(`${thing}s`) ? `${own} one ${said}${thing}` : undefined,
  },
  {
    // 'The parka has lost a sleeve', 'a mask that has lost one of its lenses'
    opens: /^(?:has|have)$/,
    whole:
      /^(?:has|have) lost (?:an?|one|one of (?:its|the|their)|its|the) (?:(left|right) )?(sleeve|lens|lenses|button|buttons|strap|straps|heel|sole|wheel|feather|feathers|string|strings|toggle|buckle|lace|pocket|collar|cuff|brim|tassel|leg|handle)/,
    plain: ([, side, part = ''], before) =>
      /^(?:s?he|they|i|who)$/.test(before.at(-1) ?? '')
        ? undefined
        : ['with one', side ?? '', part.replace(/(?<=lens)es$|(?<!n)s$/, ''), 'missing'].join(' '),
  },
  {
    // 'bells cut off the cap'
    opens: new RegExp(`^(?:${trims})$`),
    whole: new RegExp(
      `^(\\w+) (?:(?:have|has|all|been|are|were|is|was|half) )*(?:${comesOff}) (?:off|from|off of|out of|away from) (?:of )?(${own} (?:\\w+ )?\\w+)(?= [,.;!?)]| and |$)`,
    ),
    plain: ([, what, where]) => `${where} without ${what} ,`,
  },
  {
    // 'with the buttons cut off and sold'
    opens: /^(?:with|its|his|her|the|all|whose)$/,
    whole: new RegExp(
      `^(?:with |whose )?(?:all )?(?:of )?(?:the|its|his|her|all)? ?(${trims}) (?:(?:are|were|is|have been|had been|all|long since|long|been) )*(?:(?:${comesOff}) off|gone|missing|lost|sold)(?: and \\w+)?(?= [,.;!?:)]| and | but |$)`,
    ),
    plain: ([, things = '']) => `, no ${things} ,`,
  },
]

const parts: readonly Clause[] = [
  {
    // 'one horn broken off'
    opens: /^(?:one|a)$/,
    whole:
      /^(?:one|a) (horn|tusk|antler) (?:(?:is|was|has|been|half|partly|completely) )*(?:broken|snapped|sawn|hacked|shattered|torn)(?: (?:clean |right )?(?:off|away|short|in half|in two))(?= [,.;:!?)]| and | but |$)/,
    plain: ([, part]) => `broken-off ${part}`,
  },
  {
    opens: /^half$/,
    whole:
      /^half (?:an?|of (?:his|her|their|its)|(?:his|her|their|its)) (jaw|nose|lip|chin|skull|mouth|face)( gone| missing)?(?= [,.;!?]| and |$)/,
    plain: ([clause, what, gone]) =>
      gone !== undefined || /^half an? /.test(clause) ? `half-missing ${what}` : undefined,
  },
  {
    // 'a gap where her front tooth fell out'
    opens: /^(?:gap|gaps|hole|space)$/,
    whole: new RegExp(
      `^(?:gap|gaps|hole|space) where (?:(?:${own}|one|two|some|of|three|most) )*(?:(?:front|top|bottom|baby|milk|upper|lower|first|left|right|back) )*(?:tooth|teeth|incisors?|canines?|fangs?)(?: (?:fell out|came out|got knocked out|is missing|are missing|were knocked out|was knocked out|should be|used to be|once was|once were|were|was|has fallen out|have fallen out|had been|fell|is|are|dropped out|ought to be|would be))?${ends}`,
    ),
    plain: () => 'tooth gap',
  },
  {
    // 'Her shadow has wings, but she does not'
    opens: /^(?:his|her|its|their|the)$/,
    whole:
      /^(?:his|her|its|their|the) (?:shadow|reflection) (?:has|had|shows|wears|grows) (?:an? |the |two |big |huge |great |small )*(wings|horns|antlers|tail|claws|fangs|crown|hat|halo|ears)(?: ,)?(?: (but|though|and) (?:he|she|it|they)(?: (?:do|does|did|has|have|is)(?: not|n't)?|doesn't|don't|didn't|hasn't|isn't|haven't)(?: have (?:any|one|them))?)?(?= [,.;!?:)]|$)/,
    plain: ([clause, thing = '', but]) => {
      const owner = clause.split(' ')[0] ?? ''
      return but === undefined ? `, ${owner} ,` : `, ${owner} , no ${thing} ,`
    },
  },
  {
    opens: /^(?:shaved|shaven|freshly|smooth|smoothly|closely|face|chin)$/,
    whole: new RegExp(
      `^(?:(?:freshly|smooth|smoothly|closely|carefully|badly) )?(?:(?:shaved|shaven) (?:face|chin|jaw)|(?:face|chin) (?:(?:freshly|smoothly|closely|carefully|is) )*(?:shaved|shaven))${ends}`,
    ),
    plain: () => 'clean shaven',
  },
]

export const goneClauses: readonly Clause[] = [...things, ...parts]
