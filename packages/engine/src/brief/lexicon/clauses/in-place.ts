/** What stands in the place of a part of the body or of a garment, and what things are made from: 'for a skirt he has fishing net', 'seaweed instead of hair', 'his head is a birdcage', 'a robe stitched together from old maps'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, endsOr, isWornThing, own, someThing, whose } from './clause-words.ts'

/** What is put over a head is worn there. */
function isObject(thing: string): boolean {
  const last = thing.slice(thing.lastIndexOf(' ') + 1)
  const slot = vocabulary.entries.get(last)?.thing?.slot
  return (
    (slot === 'prop' || slot === 'setting') && !/^(?:sack|bag|bucket|pot|box|mask|hook)$/.test(last)
  )
}

const parts = '(?:mouth|eyes|face|nose|ears|legs|feet|arms|hands|hair|lips)'

const ends = endsOr('that|which|in')

/** The stuff itself: 'old seat belts'. */
function stuffBefore(before: readonly string[]): string {
  const from = before.findLastIndex((text) => /^(?:[,.;:]|an?|the|some|and|with)$/.test(text)) + 1
  return before.slice(from).join(' ')
}

const heads: readonly Clause[] = [
  {
    // 'his head is a birdcage', 'whose head is an old television'
    opens: /^(?:his|her|its|their|whose|the)$/,
    whole: new RegExp(
      `^(?:his|her|its|their|whose|the) head is (?:(?:just|literally|actually|basically|now|simply) )*an? ((?:(?!(?:bit|little|mess|skull|different|separate) )\\w+ ){0,2}?\\w+)${ends}`,
    ),
    plain: ([, thing = '']) => (isObject(thing) ? `${thing} head` : undefined),
  },
  {
    // 'a teapot instead of a head', 'a candle where his head should be'
    opens: /^an?$/,
    whole: new RegExp(
      `^an? ((?:\\w+ ){0,2}?\\w+) (?:(?:instead of|in place of|where) ${own} head(?: should be| would be| ought to be)?)(?= |$)`,
    ),
    plain: ([, thing = '']) => (isObject(thing) ? `a ${thing} head` : undefined),
  },
]

const limbs: readonly Clause[] = [
  {
    // 'a hook for the right hand'
    opens: /^(?:hook|claw|pincer|drill|blade|cannon|peg)$/,
    whole: /^(\w+) (?:for|in place of|as) (?:a |the |his |her )?(left|right) (hand|arm|leg|foot)/,
    plain: ([, what, side, limb]) => `${what} instead of the ${side} ${limb}`,
  },
  {
    // 'mint leaves for wings', 'twigs for arms'
    opens: /^[a-z]+$/,
    whole:
      /^((?:[a-z-]+ )?)(leaves|petals|feathers|twigs|branches|sticks|pages|fins|blades|knives|shells|bones|vines|roots|cogs|gears|ribbons|flames|sails|carrots|forks|spoons) (?:for|as|instead of|in place of) (wings|arms|legs|hands|fingers|ears|hair|horns|antlers|tail)(?= |$)/,
    plain: ([, said = '', what = '', part]) => {
      // Who is told of before keeps their own word.
      const link = /^(?:with|has|and) $/.test(said) ? said : ''
      return `${link}${part} made of ${/^(?:with|has|and|of|he|she|are|is|a|the|,) $/.test(said) ? '' : said}${what}`
    },
  },
  {
    // 'one wheel instead of legs'
    opens:
      /^(?:an?|one|two|three|four|tank|wheels?|treads?|tracks?|caterpillar|big|single|rubber)$/,
    whole: new RegExp(
      `^(?:(?:an?|one|two|three|four|big|small|single|large|fat|rubber|little|wide) )*((?:(?:tank|caterpillar) )?(?:wheels?|treads?|tracks?)) (?:instead of|in place of|for|rather than|where ${own} (?=legs)) ?(?:${own} )?(legs|feet)(?: should be)?(?= |$)`,
    ),
    plain: ([clause, stand = '', part = '']) =>
      `, ${/wheel/.test(stand) ? (/^(?:an?|one|big|single) /.test(clause) ? 'single wheel' : 'wheels') : 'tank treads'} , no ${part} ,`,
  },
  {
    // 'Where her mouth should be there is only smooth skin'
    opens: /^where$/,
    whole: new RegExp(
      `^where ${own} (${parts}|head) (?:should|ought to|would|used to|once|might) (?:be|have been|was|were)(?: ,)?(?: (?:there(?: is|'s| are)?|is|has))?(?: (?:only|just|nothing but))*(?= |$)`,
    ),
    plain: ([, part = ''], before) => (before.includes('no') ? undefined : `, no ${part} ,`),
  },
]

const hair: readonly Clause[] = [
  {
    // 'For hair she has red curls'
    opens: /^for$/,
    whole:
      /^for (?:an? |her |his )?(hair|eyes|skin|complexion|fur|wings|horns|a beard|beard) (?:s?he|it|they) (?:has|have)(?: got)?(?= )/,
    plain: ([, noun]) => `the ${noun} is`,
  },
  {
    // 'seaweed instead of hair', 'ivy where her hair should be'
    opens:
      /^(?:leaves|seaweed|kelp|ivy|vines|moss|grass|ferns?|flames?|fire|feathers|tentacles|snakes|roots|branches|twigs|flowers|petals|roses|wires|cables|tubes|icicles|water|smoke|mist|quills|spines|spikes|coral|anemones?|worms|eels|thorns|straw|hay|yarn|wool|ribbons|crystals?|clouds?|lightning|mushrooms|bark|needles|brambles|fungus|lichen)$/,
    whole: new RegExp(
      `^(\\w+)(?: growing| sprouting| standing)? (?:(?:instead of|in place of|in lieu of|rather than)(?: ${own})? hair|where (?:his|her|their|its|the|any) hair (?:should|ought to|would|used to) (?:be|grow))${ends}`,
    ),
    plain: ([, what = '']) => `${what} for hair`,
  },
  {
    // 'In place of hair, leaves', 'instead of hair a thundercloud'
    opens: /^(?:in|instead)$/,
    whole:
      /^(?:in place|instead) of (?:(?:his|her|their|its|any) )?(hair|skin|eyes|teeth|fingers|nails|feet|legs|wings|ears) (?:, )?(?:(?:s?he|it|they) (?:has|have) )?((?:an? |two |some )?(?:(?!with|and|she|he|they|it|in|on|at|has|have|is|are)[a-z]+ ){0,2}?[a-z]+)(?= [,.;!?:]| and | in | on | sits | grows | hangs |$)/,
    plain: ([, part = '', stand = ''], before) =>
      /^(?:[,.;:]|)$/.test(before.at(-1) ?? '') ? `${stand} for ${part}` : undefined,
  },
]

const garments: readonly Clause[] = [
  {
    // 'For a skirt he has fishing net', 'for her belt she uses rope'
    opens: /^for$/,
    whole: new RegExp(
      `^for (an?|his|her|its) ${someThing} (?:, )?(?:s?he|they|it) (?:wears?|has|have|uses?|is)(?: got)? (?:some )?(?!an? |the |no )((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, owner = '', thing = '', stuff = '']) =>
      isWornThing(thing) ? `with ${owner} ${thing} made of ${stuff}` : undefined,
  },
  {
    // 'For a belt some rope', 'and for flowers thistles'
    opens: /^for$/,
    whole: new RegExp(`^for an? ${someThing} (?:some|an? bit of|nothing but|just) ([a-z]+)${ends}`),
    plain: ([, thing = '', stuff = '']) =>
      isWornThing(thing) ? `with a ${stuff} for a ${thing}` : undefined,
  },
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
  {
    // 'with petals for a skirt'
    opens: /^with$/,
    whole: new RegExp(
      `^with ([a-z]+s|moss|bark|ivy|seaweed|kelp|tin|fur|fire) for an? ([a-z]+)${ends}`,
    ),
    plain: ([, stuff = '', garment = '']) =>
      /^(?:torso|full|outer|legs|head|feet)$/.test(
        vocabulary.entries.get(garment)?.thing?.slot ?? '',
      )
        ? `in a ${garment} of ${stuff} ,`
        : undefined,
  },
  {
    // 'A robe stitched together from old maps' is made of them.
    opens:
      /^(?:stitched|sewn|pieced|patched|cobbled|knitted|woven|quilted|cut|put|lashed|built|bolted|welded)$/,
    whole:
      /^(stitched|sewn|pieced|patched|cobbled|knitted|woven|quilted|cut|put|lashed|built|bolted|welded) (?:together )?(?:from|out of)(?= (?!an? |one |the |his |her )[a-z])/,
    plain: ([, work = '']) =>
      /^(?:stitched|pieced|patched|sewn|quilted)$/.test(work) ? 'patchwork made of' : 'made of',
  },
]

export const inPlaceClauses: readonly Clause[] = [...heads, ...limbs, ...hair, ...garments]
