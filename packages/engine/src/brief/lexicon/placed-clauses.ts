/** Hands, cheeks and eyes that have what is in or on them: 'the right hand has the hammer', 'her cheek bears a scar', 'his left eye is hidden by a patch'; what is like the thing before; what stands for a garment. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { isSaid, isWornThing, someThing, whose } from './said-words.ts'

const ends = '(?= [,.;!?:)]| and | but | with |$)'
const sides = '(?:(?:left|right|upper|lower) )?'
const parts =
  '(?:cheek|cheeks|chin|neck|throat|brow|forehead|nose|face|chest|back|arm|arms|forearm|forearms|shoulder|shoulders|hand|hands|leg|legs|thigh|knuckles|wrist|wrists|eyebrow|lip)'
const marks =
  '(?:[a-z]+ ){0,3}?(?:scars?|tattoos?|moles?|birthmarks?|markings|freckles|brand|beauty spot|runes?|burns?|bruises?|warts?)'

const hands: readonly BodyClause[] = [
  {
    // 'Gems on her cheeks', 'rhinestones stuck around her eyes'
    opens: /^(?:gems|jewels|rhinestones|crystals|diamantes|gemstones|pearls)$/,
    whole:
      /^(?:[a-z]+) (?:(?:stuck|glued|set|worn) )?(on|across|around|round|under|beneath|beside|along|over) (her|his|their|the|its) (face|cheeks?|cheekbones?|eyes?|brows?|forehead|temples?)(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([, where = '', own = '', place = '']) => `face gems ${where} ${own} ${place}`,
  },
  {
    // 'A red feather in his hat', 'a feather stuck in the cap'
    opens: /^(?:an?|two|three)$/,
    whole: new RegExp(
      `^(an?|two|three) ((?:[a-z]+ ){0,2}?)(feathers?|plumes?) (?:(?:stuck|tucked|pinned|set) )?in(?:to)? (?:his|her|their|its|the|an?) ((?:[a-z]+ ){0,2}?)(hat|cap|beret|bonnet|tricorn|fedora)${ends}`,
    ),
    plain: ([, count = '', own = '', feather = '', hue = '', hat = '']) =>
      `a ${hue}${hat} with ${count} ${own}${feather}`,
  },
  {
    // 'The right hand has the hammer', 'her left hand is round a mug'
    opens: /^(?:the|his|her|their|its|one)$/,
    whole: new RegExp(
      `^(${whose}|one) (left|right) hand (?:has|bears|carries|(?:is )?(?:round|around|about|closed on|closed round)) (?=(?:an?|the|his|her|their|its|some|two) )`,
    ),
    plain: ([, own = '', side = '']) => `in ${own} ${side} hand`,
  },
  {
    // 'The right hand wears a glove'
    opens: /^(?:the|his|her|their|its)$/,
    whole: new RegExp(
      `^(${whose}) (left|right) (hand|foot|arm|leg|ear|eye|wrist|shoulder) wears (an?) ${someThing}(?: , (?:and )?(?:the )?(?:left|right|other)(?: one)? (?:does|is|doesn't|does not|is not|isn't)(?: not)?)?${ends}`,
    ),
    plain: ([, own = '', side = '', part = '', article = '', thing = '']) =>
      isWornThing(thing) ? `${article} ${thing} on ${own} ${side} ${part}` : undefined,
  },
  {
    // 'Lantern: left hand', 'bow case: left hip'
    opens: /^[a-z]{3,}$/,
    whole:
      /^([a-z]+) [:–—] (?:(?:in|on|at) )?(?:(?:the|his|her) )?(left|right) (hand|hip|shoulder|side|wrist|ear|arm|leg|thigh)(?= [,.;!?)]|$)/,
    plain: ([, thing = '', side = '', part = ''], before) =>
      isWornThing(thing)
        ? `${/^(?:[,.;:]|)$/.test(before.at(-1) ?? '') ? 'a ' : ''}${thing} ${part === 'hand' ? 'in' : 'on'} the ${side} ${part}`
        : undefined,
  },
  {
    // 'The left eye is hidden by an eyepatch'
    opens: /^(?:the|his|her|their|its|one)$/,
    whole: new RegExp(
      `^(${whose}|one) ((?:left |right )?)(eye|ear|face|cheek) (?:is|was) (?:(?:hidden|covered|concealed) (?:by|under|behind|beneath|with)) (an? (?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, own = '', side = '', part = '', cover = '']) =>
      `${cover} over ${own} ${side}${part}`,
  },
]

const marked: readonly BodyClause[] = [
  {
    // 'Her left cheek bears a scar', 'whose cheek is marked by a scar', 'her face has red markings on it'
    opens: /^(?:the|his|her|their|its|whose)$/,
    whole: new RegExp(
      `^(the|his|her|their|its|whose) (${sides}${parts}) (?:has|have|bears?|carr(?:y|ies)|shows?|wears?|sports?|(?:is|are) (?:marked|crossed|scored|decorated|covered) (?:by|with)) ((?:an? |the |some |two |three )?${marks})(?: on it| on them)?${ends}`,
    ),
    plain: ([, own = '', part = '', mark = '']) =>
      own === 'whose' ? `with ${mark} on the ${part}` : `${mark} on ${own} ${part}`,
  },
  {
    // 'A scar marks her left cheek', 'a tattoo of a rose covers his arm'
    opens: /^(?:scars?|tattoos?|birthmark|brand|burn|bruise|mole)$/,
    whole: new RegExp(
      `^(\\w+(?: of (?:an? |the )?(?:[a-z]+ )?[a-z]+)?) (?:marks?|cross(?:es)?|adorns?|splits|decorates?|spoils|covers?|spans?|circles?|winds (?:up|round|around|down)|snakes (?:up|round|around|down)|(?:runs?|goes|stretches|curls) (?:up|down|along|across|over|round|around)) (${whose}) (${sides}${parts})${ends}`,
    ),
    plain: ([, mark = '', own = '', part = '']) => `${mark} on ${own} ${part}`,
  },
  {
    // 'Scar: left cheek', 'tattoo (neck)'
    opens: /^(?:scars?|tattoos?|birthmark|brand|burn|bruise|mole)$/,
    whole: new RegExp(
      `^(\\w+) [:(] (?:(?:on|across|down) )?(?:(?:${whose}) )?(${sides}${parts})(?: [)])?(?= [,.;!?]|$)`,
    ),
    plain: ([, mark = '', part = '']) => `${mark} on the ${part}`,
  },
  {
    // 'Left cheek: scar'
    opens: /^(?:left|right|cheek|chin|neck|brow|forehead|nose|chest|arm|shoulder)$/,
    whole: new RegExp(`^(${sides}${parts}) : (${marks})(?= [,.;!?]|$)`),
    plain: ([, part = '', mark = '']) => `${mark} on the ${part}`,
  },
  {
    // 'A scar from a burn'
    opens: /^scars?$/,
    whole:
      /^(scars?) from (?:an? |the |old )*(burn|bite|bullet|knife|sword|claw|acid)s?(?= [,.;!?:)]| and |$)/,
    plain: ([, scar = '', cause = '']) => `${cause} ${scar}`,
  },
  {
    // 'Patches on his knees', 'holes in her stockings'
    opens: /^(?:patches|holes|stains|tears|rips)$/,
    whole: new RegExp(
      `^(patches|holes|stains|tears|rips) (?:on|in) (${whose}) (knees|elbows)${ends}`,
    ),
    plain: ([, what = '', own = '', part = '']) => `${own} ${statesOf.get(what) ?? what} ${part}`,
  },
]

const statesOf: ReadonlyMap<string, string> = new Map([
  ['patches', 'patched'],
  ['holes', 'torn'],
  ['stains', 'stained'],
  ['tears', 'torn'],
  ['rips', 'ripped'],
])

const alike: readonly BodyClause[] = [
  {
    // 'The coat is red, the gloves too', 'boots brown, coat as well': only where the look was said last.
    opens: /^(?:the|his|her|their|its|[a-z]{3,})$/,
    whole: new RegExp(
      `^((?:${whose} )?)${someThing} (?:too|as well|also|likewise|ditto)(?= [,.;!?)]|$)`,
    ),
    plain: ([whole = '', own = '', thing = ''], before) => {
      const isAlike = /(?:likewise|ditto)$/.test(whole) || isSaid(before.at(-2) ?? '')
      return isWornThing(thing) && isAlike && /^[,;.]$/.test(before.at(-1) ?? '')
        ? `${own}${thing} the same`
        : undefined
    },
  },
  {
    // 'Gloves: ditto'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(`^${someThing} [:–—] (?:ditto|likewise|idem)(?= [,.;!?)]|$)`),
    plain: ([, thing = '']) => (isWornThing(thing) ? `${thing} the same` : undefined),
  },
  {
    // 'The coat is red and so are the gloves'
    opens: /^(?:and|so)$/,
    whole: new RegExp(`^(?:and )?so (?:is|are) (${whose} )${someThing}${ends}`),
    plain: ([, own = '', thing = ''], before) =>
      isWornThing(thing) && (isSaid(before.at(-1) ?? '') || isSaid(before.at(-2) ?? ''))
        ? `, ${own}${thing} the same`
        : undefined,
  },
]

const stands: readonly BodyClause[] = [
  {
    // 'A rope where the belt should be'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^([a-z]+) where (?:${whose}|an?) ${someThing} (?:should|ought to|would|used to|might) be${ends}`,
    ),
    plain: ([, stuff = '', thing = '']) =>
      isWornThing(thing) ? `${stuff} for a ${thing}` : undefined,
  },
  {
    // 'For a skirt he has fishing net'
    opens: /^for$/,
    whole: new RegExp(
      `^for (an?|his|her|its) ${someThing} (?:, )?(?:s?he|they|it) (?:wears|has|have|uses|is got|has got|have got) (?!an? |the |no )((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, own = '', thing = '', stuff = '']) =>
      isWornThing(thing) ? `with ${own} ${thing} made of ${stuff}` : undefined,
  },
  {
    // 'Old seat belts made into a coat'
    opens: /^(?:made|turned|sewn|stitched|cut)$/,
    whole: new RegExp(
      `^(?:made|turned|sewn|stitched|cut) (?:up )?into (?:an?|the|his|her) ${someThing}${ends}`,
    ),
    plain: ([, thing = ''], before) =>
      isWornThing(thing) ? `, ${thing} made of ${stuffBefore(before)}` : undefined,
  },
  {
    // 'A carrier for the baby' is a baby carrier.
    opens: /^[a-z]{4,}$/,
    whole:
      /^([a-z]+) for (?:the|his|her|their|its) ([a-z]+)(?= [,.;!?:)]| and | in | on | at | is | hangs | with |$)/,
    plain: ([, thing = '', use = '']) => {
      const name = [`${use} ${thing}`, `${use.replace(/s$/, '')} ${thing}`].find(
        (each) => vocabulary.entries.get(each)?.thing !== undefined,
      )
      return name
    },
  },
]

/** The stuff itself: 'old seat belts'. */
function stuffBefore(before: readonly string[]): string {
  const from = before.findLastIndex((text) => /^(?:[,.;:]|an?|the|some|and|with)$/.test(text)) + 1
  return before.slice(from).join(' ')
}

export const placedClauses: readonly BodyClause[] = [...hands, ...marked, ...alike, ...stands]
