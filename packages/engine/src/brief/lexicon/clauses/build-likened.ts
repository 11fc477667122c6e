/** Builds by what somebody is likened to or measured by: 'a bull of a boy', 'a vicar like a stretched candle', 'slimmer than a coat stand', 'collarbones that stick out', 'calves of steel'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, endsOr } from './clause-words.ts'

const people =
  'man|woman|lady|guy|girl|boy|fellow|person|bloke|chap|lad|lass|wench|creature|thing|youth|kid|dad|mum|gran|granny|nun|monk|priest|sergeant|sailor|captain|warrior|nurse|matron|teacher|waiter|butler|student|cook|butcher|baker|dwarf|elf|orc|ogre|troll|witch|wizard|knight|soldier|robot|cat|dog|beast|boxer|dancer'

/** What stands for a build, where it is likened to somebody. */
const likenesses: readonly (readonly [things: string, build: string])[] = [
  [
    'bull|bear|ox|bison|buffalo|gorilla|rhino|hippo|elephant|mammoth|wardrobe|fridge|vending machine|tank|truck|bus|lorry|barn|house|oak|cliff|boulder|bulldozer|mountain|battleship|wall|slab|hulk|block of flats|tower block|barn door|shed|cupboard|dresser|safe|furnace|boiler|cart ?horse|shire horse|draught horse|grizzly|silverback|avalanche|juggernaut|monolith|cathedral',
    'huge',
  ],
  [
    'candle|stretched candle|heron|stork|crane|rake|reed|broom|broomstick|pencil|needle|stick|twig|whippet|greyhound|noodle|string bean|runner bean|asparagus|celery stick|stick of celery|stick insect|lamp ?post|flagpole|bean ?pole|beanstalk|matchstick|pipe cleaner|hat ?stand|coat ?stand|coat ?hanger|scarecrow|skeleton|willow|birch|sapling|bookmark|ruler|drainpipe|knitting needle|umbrella stand|folded umbrella|furled umbrella|rail|lath|spindle|mantis|praying mantis|daddy longlegs|wading bird|crow|eel|exclamation mark|spaghetti|strand of spaghetti|thread|wire|spindle|splinter|sliver|ribbon',
    'thin',
  ],
  [
    'barrel|dumpling|pudding|beach ball|ball|balloon|egg|pumpkin|potato|teapot|snowman|cottage loaf|loaf|bun|cream puff|marshmallow|walrus|seal|hippo|sofa|armchair|bolster|cushion|pillow|feather bed|hen|partridge|pigeon|toad|pear|apple|tomato|beachball|space hopper|bowling ball|cannonball|hot cross bun|profiterole|bean ?bag|duvet',
    'round',
  ],
  [
    'fire hydrant|bulldog|tree stump|stump|keg|anvil|strongbox|bollard|pillar box|postbox|pit bull|badger|fireplug|brick|milk churn|mooring post|footstool',
    'stocky',
  ],
  [
    'sparrow|wren|mouse|field ?mouse|dormouse|sprat|shrimp|kitten|elf|pixie|doll|china doll|thimble|acorn|robin|bird',
    'tiny',
  ],
]

const things = likenesses.map(([words]) => words).join('|')

function buildOf(thing: string): string | undefined {
  return likenesses.find(([words]) => new RegExp(`^(?:${words})$`).test(thing))?.[1]
}

const opensThing = new RegExp(
  `^(?:${things
    .split('|')
    .map((words) => words.split(' ')[0]?.replace('?', ''))
    .join('|')})$`,
)

const ofSomebody: Clause = {
  // 'A bull of a boy' is no bull.
  opens: opensThing,
  whole: new RegExp(`^(${things}) of an?(?= (?:[a-z]+ ){0,2}(?:${people})(?:[ ,.;!]|$))`),
  plain: ([, thing = '']) => buildOf(thing),
}

const likeThing: Clause = {
  // 'A vicar like a stretched candle'
  opens: /^(?:like|think|imagine|picture)$/,
  whole: new RegExp(
    `^(?:like|think|imagine|picture) (?:an? )?((?:(?!with|in|on)[a-z-]+ ){0,2}?)(${things})(?= (?:with (?:a face|legs|arms|eyes|feet|a beard|a moustache|attitude|opinions)|in (?:an? )?(?:[a-z]+ )?(?:suit|dress|coat|boots|hat|tailcoat|apron|uniform))(?:[ ,.;!]|$)|${ends.slice(3)}`,
  ),
  plain: ([clause, , thing = ''], before) => {
    const last = before.at(-1) ?? ''
    const { who } = vocabulary.entries.get(last) ?? {}
    const isBeast = vocabulary.entries.get(thing)?.animal !== undefined
    const isThought =
      !isBeast && /^(?:think|imagine|picture)/.test(clause) && /^(?:[.;:!?,–—(]|)$/.test(last)
    const isAlike = clause.startsWith('like') && who !== undefined
    return isThought || isAlike ? buildOf(thing) : undefined
  },
}

const comparatives: ReadonlyMap<string, string> = new Map([
  ['slimmer', 'slim'],
  ['thinner', 'thin'],
  ['skinnier', 'skinny'],
  ['leaner', 'lean'],
  ['narrower', 'thin'],
  ['fatter', 'fat'],
  ['rounder', 'round'],
  ['plumper', 'plump'],
  ['wider', 'broad'],
  ['broader', 'broad'],
  ['stronger', 'strong'],
  ['taller', 'tall'],
  ['bigger', 'huge'],
  ['larger', 'huge'],
  ['shorter', 'short'],
  ['smaller', 'tiny'],
])

const than: Clause = {
  // 'Slimmer than the coat stand', 'taller than the pines'
  opens: new RegExp(`^(?:${[...comparatives.keys()].join('|')})$`),
  whole: new RegExp(
    `^(${[...comparatives.keys()].join('|')}) than (?:an?|the|any|most|every|all(?: the)?|some|your|my) ((?:[a-z'’-]+ ){0,4}?[a-z'’-]+)${endsOr('that|which|he|she|it|they|who|in|on|at')}`,
  ),
  plain: ([, how = ''], before) => {
    const last = before.at(-1) ?? ''
    const early = before.at(-2) ?? ''
    const { who, animal } = vocabulary.entries.get(/^[,:(–—-]$/.test(last) ? early : last) ?? {}
    const isSubject =
      /^(?:s?he|they|it|who|i)$/.test(early) || /^(?:he's|she's|they're)$/.test(last)
    if (/^(?:is|was|are|'s|be|looks|stands|not|much)$/.test(last) && isSubject && last !== 'not')
      return comparatives.get(how)
    return (who ?? animal) === undefined ? undefined : `, ${comparatives.get(how)} ,`
  },
}

const bones: Clause = {
  // 'Collarbones that stick out like coat hangers'
  opens:
    /^(?:collarbones?|hipbones|hips|elbows|knees|vertebrae|spine|bones|shoulder|joints|wrists|knuckles)$/,
  whole: new RegExp(
    `^(?:collarbones?|hipbones|hips|elbows|knees|vertebrae|spine|bones|shoulder blades|joints|wrists|knuckles) (?:(?:that|which|all) )*(?:(?:stick|sticks|sticking|jut|juts|jutting|poke|pokes|poking|stand|standing|stick) (?:out|through|up|proud)|jutting|(?:are |is )?(?:showing|visible)(?: through)?|like (?:doorknobs|door knobs|coat hangers|knots|knots in (?:a )?(?:rope|string|cotton)|knives|razors|drawer pulls|golf balls|hinges))(?: (?:like|of|from|under|through) (?:(?:his|her|their|the|an?) )?(?:[a-z]+ ){0,2}?[a-z]+)?${ends}`,
  ),
  plain: ([clause], before) =>
    /^knees/.test(clause) ? 'knobbly knees' : before.at(-1) === 'whose' ? ', bony ,' : 'bony',
}

const ofSteel: Clause = {
  // 'Calves of steel', which are no young cattle
  opens: /^(?:calves|thighs|arms|legs|abs|buns|biceps|shoulders|fists)$/,
  whole: new RegExp(
    `^(calves|thighs|arms|legs|abs|buns|biceps|shoulders|fists) (?:of|like|made of|hard as|as hard as) (?:solid |pure )?(steel|iron|granite|rock|oak|stone|bricks?|footballs?|rocks|marble|grapefruits?|melons|hams|bowling balls|carved wood|teak|a (?:cyclist|footballer|ballerina|dancer|sprinter|mountain goat)(?:'s| s)?)${ends}`,
  ),
  plain: ([, part = '']) =>
    part === 'buns'
      ? 'muscular'
      : part === 'fists'
        ? 'massive fists'
        : `muscular ${part === 'calves' ? 'legs' : part}`,
}

const calves: Clause = {
  // 'Meaty calves', 'sunburnt calves'
  opens:
    /^(?:meaty|muscular|massive|huge|hairy|thick|bulging|sunburnt|shapely|sturdy|skinny|bare|enormous|knotted|veiny|tattooed|hefty|stout|strong|powerful)$/,
  whole: new RegExp(
    `^(meaty|muscular|massive|huge|hairy|thick|bulging|sunburnt|shapely|sturdy|skinny|bare|enormous|knotted|veiny|tattooed|hefty|stout|strong|powerful) calves${ends}`,
  ),
  plain: ([, how = '']) =>
    `${how.replace(/^(?:meaty|bulging|knotted|hefty|powerful|strong)$/, 'muscular')} legs`,
}

const bigLad: Clause = {
  // 'My uncle, big lad, beard': he is named already, and no boy.
  opens: /^big$/,
  whole: new RegExp(`^big (?:lad|lass|girl|boy|fella|unit|lump)${ends}`),
  plain: (_, before) => {
    const isNamed = before.some((word) => vocabulary.entries.get(word)?.who !== undefined)
    return isNamed && /^(?:[,;:(–—-])$/.test(before.at(-1) ?? '') ? 'big' : undefined
  },
}

const sizes: ReadonlyMap<string, string> = new Map([
  ['leanness', 'lean'],
  ['thinness', 'thin'],
  ['slimness', 'slim'],
  ['slenderness', 'slender'],
  ['bulk', 'bulky'],
  ['girth', 'stout'],
  ['plumpness', 'plump'],
  ['stockiness', 'stocky'],
  ['stoutness', 'stout'],
  ['frailty', 'frail'],
  ['muscles', 'muscular'],
])

const sizeOf: Clause = {
  // "With a wolf's leanness", 'the bulk of a bear'
  opens: /^[a-z']+$/,
  whole: new RegExp(
    `^(?:[a-z]+(?:['’]s| s)? (${[...sizes.keys()].join('|')})|(${[...sizes.keys()].join('|')}) of an? [a-z]+)${ends}`,
  ),
  plain: ([, early, late], before) =>
    /^(?:an?|the|with|has|,)$/.test(before.at(-1) ?? '')
      ? `, ${sizes.get(early ?? late ?? '') ?? ''} ,`
      : undefined,
}

const ofBosom: Clause = {
  // 'A shelf of a bosom', 'a tankard of a belly'
  opens:
    /^(?:shelf|prow|balcony|cliff|bolster|battleship|mantelpiece|ledge|tankard|barrel|drum|keg|cauldron|pumpkin|beach|boulder|bowling|hill|sack|formidable|impressive|considerable|imposing|magnificent|monumental|motherly|shelf-like)$/,
  whole: new RegExp(
    `^(?:(?:shelf|prow|balcony|cliff|bolster|battleship|mantelpiece|ledge|tankard|barrel|drum|keg|cauldron|pumpkin|beach ball|boulder|bowling ball|hill|sack) of a|formidable|impressive|considerable|imposing|magnificent|monumental|motherly|shelf-like) (bosom|bust|chest|belly|gut|paunch|stomach|tummy)${ends}`,
  ),
  plain: ([, part = '']) =>
    /bosom|bust/.test(part) ? 'huge bosom' : part === 'chest' ? 'barrel chest' : 'big belly',
}

export const buildLikenedClauses: readonly Clause[] = [
  ofBosom,
  ofSomebody,
  likeThing,
  than,
  bones,
  ofSteel,
  calves,
  bigLad,
  sizeOf,
]
