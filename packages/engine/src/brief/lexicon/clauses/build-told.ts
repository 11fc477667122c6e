/** Builds told in turns of phrase: 'legs up to here', 'neck wider than his head', 'could do with a good meal', 'fills the doorway', 'gone soft round the middle'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { turns } from '../build-turns.ts'
import { type Clause, ends, endsOr, hasLook, opensClause } from './clause-words.ts'

const own = '(?:his|her|their|its|the|my|your)'

const thinThings =
  /(?:twigs?|sticks?|matchsticks?|cleaners?|straws?|noodles?|spaghetti|wires?|pencils?|herons?|storks?|flamingos?|spiders?|brooms?|broomsticks?|chopsticks?|reeds?|strings?|needles?|stilts?|sparrows?|chickens?|bamboo|canes?|threads?|bones|drinking straws?|toothpicks?|skewers?|knitting needles|cranes?|rakes?|poles?|antennae|stalks?|stems?|vines?|ribbons?|rails?)$/
const slightThings =
  /(?:silk|silks|dancers?|angels?|swans?|statues?|lead|stone|cloth|gloves|wings?|wax|that|this|those|these|eyes|it|him|her|them|hers|his|paper|glass|gold|silver|roads?|maps?|day|days|night|moon|sun|stars?|cats?|owls?|crows?|ravens?|eagles?|hawks?|wolves|wolf|goats?|horses?|deer|stags?|frogs?|insects?|claws?|roots?|worms?|snakes?|serpents?|doll|dolls|puppets?|marionettes?|armou?r|steel|iron)$/

/** What a part is called that is likened to something thick, and to something thin. */
const likenedParts: ReadonlyMap<string, readonly [thick: string, thin: string | undefined]> =
  new Map([
    ['neck', ['thick neck', 'scrawny neck']],
    ['shoulders', ['broad shoulders', 'narrow shoulders']],
    ['arms', ['huge arms', 'spindly arms']],
    ['forearms', ['huge forearms', 'spindly arms']],
    ['biceps', ['huge arms', undefined]],
    ['legs', ['massive legs', 'spindly legs']],
    ['thighs', ['massive thighs', 'spindly legs']],
    ['calves', ['massive calves', 'spindly legs']],
    ['fists', ['massive fists', undefined]],
    ['hands', ['huge hands', 'bony hands']],
    ['chest', ['barrel chest', 'narrow chest']],
    ['back', ['broad back', undefined]],
    ['belly', ['big belly', undefined]],
    ['stomach', ['big belly', undefined]],
    ['tummy', ['big belly', undefined]],
    ['gut', ['big belly', undefined]],
    ['paunch', ['big belly', undefined]],
    ['waist', ['thick waist', 'wasp waist']],
    ['hips', ['wide hips', 'narrow hips']],
    ['backside', ['big bottom', undefined]],
    ['bottom', ['big bottom', undefined]],
  ])
const parts = [...likenedParts.keys()].join('|')

const broadThings =
  /(?:door|gate|wall|barn|house|ox|bull|bear|table|wardrobe|shed|fridge|gorilla|mountain|boulder|cliff|sail|wagon|cart|truck|tank|slab|buffalo|bison|rhino|whale)s?$/

/** Parts of the body likened to things, or measured by them. */
const likened: Clause = {
  // 'Fists like hams', 'shoulders as wide as a door', 'a neck thicker than most people's thighs', 'arms the size of hams'
  opens: new RegExp(`^(?:${parts})$`),
  whole: new RegExp(
    `^(${parts}) (?:(?:that|which) )?(?:(?:are|is|looks?) )?(?:(?:about|nearly|almost|roughly|just|quite|easily) )*(like|as (?:thick|big|wide|broad|round|large|huge|solid|fat|heavy) as|as (?:thin|skinny|narrow|spindly|slender) as|the (?:size|width|girth|shape) of|(?:thicker|wider|bigger|broader|rounder|larger) than|(?:thinner|narrower|skinnier) than) (?:two |an? |some |${own} )?((?:[a-z'’-]+ ){0,3}?[a-z'’-]+)${ends}`,
  ),
  plain: ([, part = '', how = '', thing = '']) => {
    const [thick, thin] = likenedParts.get(part) ?? []
    if (/thin|skinn|narrow|spindl|slender/.test(how)) return thin
    if (how !== 'like') return thick
    if (thinThings.test(thing)) return thin
    // A back like a ruler is straight, and no broad one.
    if (slightThings.test(thing) || (part === 'back' && !broadThings.test(thing))) return undefined
    if (/^(?:belly|stomach|tummy)$/.test(part) && /board|plank|slab/.test(thing))
      return 'washboard stomach'
    return part === 'waist' || part === 'bottom' || part === 'backside' ? undefined : thick
  },
}

/** 'A beer-barrel belly', 'ham-sized fists', 'oak-tree arms' */
const named: Clause = {
  opens:
    /^(?:tree|ham|hams|barrel|beer|keg|oak|log|shovel|spade|bowling|melon|popeye|linebacker|sausage|balloon|dinner|girder|pillar|anvil|tyre|dumpling|pudding|pumpkin|beach|matchstick|toothpick|twig|noodle|stick|chicken|sparrow|broomstick|pipe|needle|heron|stork|spider|flamingo)$/,
  whole: new RegExp(
    `^(?:tree|ham|barrel|beer barrel|keg|oak|oak tree|log|shovel|spade|bowling ball|melon|popeye|linebacker|dinner plate|girder|pillar|anvil|tree trunk|pumpkin|balloon|beach ball|pudding|(matchstick|toothpick|twig|noodle|stick|chicken|sparrow|broomstick|pipe cleaner|needle|heron|stork|spider|flamingo))(?: - |-| )?(?:(?:like|sized|thick|shaped|trunk|thin) )?(${parts})${ends}`,
  ),
  plain: ([whole, thinThing, part = ''], before) => {
    // 'A drone with spider legs', 'a witch on chicken legs' has those.
    const isOwn = /^spider (?:legs|arms)$/.test(whole) || before.at(-1) === 'on'
    if (thinThing !== undefined && isOwn) return undefined
    return likenedParts.get(part)?.[thinThing === undefined ? 0 : 1]
  },
}

/** Words that stand alone for a build, and have other senses beside a noun. */
const alone: ReadonlyMap<string, string> = new Map([
  ['built', 'muscular'],
  ['stacked', 'muscular'],
  ['diesel', 'muscular'],
  ['brawn', 'brawny'],
  ['pure brawn', 'brawny'],
  ['big guns', 'huge arms'],
  ['unit', 'absolute unit'],
  ['chonky boi', 'chonky'],
  ['chonk', 'chonky'],
  ['husky', 'husky build'],
  ['trim', 'trim figure'],
  ['fragile', 'frail'],
  ['feather light', 'slight'],
  ['featherweight', 'slight'],
  ['light as a feather', 'slight'],
  ['slinky', 'slender'],
  ['elongated', 'lanky'],
  ['stretched', 'lanky'],
  ['slimline', 'slim'],
  ['square', 'square built'],
  ['sculpted', 'sculpted body'],
  ['squishy', 'squishy , plump ,'],
  ['fireplug', 'stocky'],
  ['bull like', 'burly'],
  ['monstrous', 'monstrous size'],
  ['mammoth', 'mammoth sized'],
  ['overgrown', 'huge'],
  ['oversized', 'oversized body'],
  ['outsize', 'outsized'],
  ['xl', 'large'],
  ['xxl', 'huge'],
  ['minute', 'tiny'],
  ['mini', 'tiny'],
  ['pint size', 'pint sized'],
  ['shrimp', 'shrimpy'],
  ['titch', 'tiny'],
  ['squirt', 'tiny'],
  ['mite', 'tiny'],
  ['shorty', 'short'],
  ['shortie', 'short'],
  ['smol bean', 'smol'],
  ['midget', 'tiny'],
  ['hulk', 'hulking'],
  ['big lump', 'heavyset'],
  ['whale like', 'blubbery'],
  ['sack like', 'dumpy'],
  ['dough like', 'doughy'],
  ['hourglass', 'hourglass figure'],
  ['pin up figure', 'hourglass figure'],
  ['pinup curves', 'curvy'],
  ['swaying hips', 'wide hips'],
  ['matchstick man', 'stick thin'],
  ['stick figure', 'stick thin'],
  ['stick insect', 'stick thin'],
  ['bean pole', 'beanpole'],
  ['toned', 'toned body'],
  ['short arse', 'shortarse'],
  ['thews', 'brawny'],
  ['capacious', 'amply proportioned'],
  ['roomy', 'amply proportioned'],
  ['dense', 'stocky'],
  ['brittle', 'frail'],
  ['flyweight', 'small and slight'],
  ['bantamweight', 'small and slight'],
  ['lightweight', 'slight'],
  ['cruiserweight', 'heavyset'],
  ['welterweight', 'athletic'],
  ['middleweight', 'muscular'],
  ['well rounded', 'plump'],
  ['compact and springy', 'compact'],
  ['valkyrie build', 'amazonian'],
  ['long and loose limbed', 'lanky'],
  ['beer barrel physique', 'big belly'],
  ['amazon build', 'amazonian'],
])

/** What may be said of a thing as well. */
const loose =
  /^(?:built|stacked|diesel|unit|trim|fragile|stretched|elongated|square|sculpted|squishy|overgrown|oversized|outsize|mini|minute|xl|xxl|toned|monstrous|mammoth|slinky|husky)$/

const wordsAlone: Clause = {
  opens: new RegExp(`^(?:${[...alone.keys()].map((words) => words.split(' ')[0]).join('|')})$`),
  whole: new RegExp(
    `^(${[...alone.keys()].join('|').replaceAll(' ', '(?: - |-| )')})(?= [,;!)]| \\.| and |$)`,
  ),
  plain: ([, words = ''], before) => {
    const [early = '', last = ''] = before.slice(-2)
    const isSaid =
      /^(?:[,;:(–—-]|is|'s|and|very|quite|rather|absolutely|so)$/.test(last) ||
      (/^an?$/.test(last) && /^(?:[,;:(–—-]|is|'s)$/.test(early))
    const isOfThing = loose.test(words) && /^[,;:(–—-]|is$/.test(last) && hasLook(early)
    return isSaid && !isOfThing ? alone.get(words.replaceAll(/ - |-/g, ' ')) : undefined
  },
}

const toldTurns: readonly Clause[] = turns.map(
  ([opens, whole, plain]): Clause => ({
    opens: new RegExp(`^(?:${opens})$`),
    whole: whole.includes('(?=')
      ? new RegExp(`^(?:${whole})`)
      : new RegExp(`^(?:${whole})${endsOr('who|that|in|for|so|because')}`),
    plain: (found, before) => {
      if (!mayBegin(before)) return undefined
      const told = plain.replace('$1', found[1] ?? '')
      return /^(?:an?|whose)$/.test(before.at(-1) ?? '') && !whole.endsWith('(?= [a-z])')
        ? `, ${told} ,`
        : told
    },
  }),
)

/** Such a turn tells of somebody, and of no thing named right before. */
function mayBegin(before: readonly string[]): boolean {
  const last = before.at(-1) ?? ''
  const { who, animal } = vocabulary.entries.get(last) ?? {}
  return (
    opensClause(before) ||
    (who ?? animal) !== undefined ||
    /^(?:who|that|he|she|they|it|is|was|are|'s|’s|an?|the|with|has|of|very|clearly|also|just|who's|he's|she's|they're|so|always|really|still|probably|now|[–—-]|his|her|their|on|be)$/.test(
      last,
    )
  )
}

export const buildToldClauses: readonly Clause[] = [likened, named, wordsAlone, ...toldTurns]
