/** Bodies told by comparison: 'built like a wardrobe', 'arms like oaks', 'think a mountain that learned to walk', 'knee-high'. */

import type { Brief, Subject } from '../brief.ts'
import { addOnce } from '../terms/attributes.ts'

type Build = Subject['builds'][number]
/** The build that is drawn, and the plain word for it. */
type Size = readonly [build: Build, word: string]

export const alike: readonly (readonly [nouns: string, size: Size])[] = [
  [
    'mountain|man mountain|slab|hulk|tower block|skyscraper|juggernaut|steam ?roller|polar bear|mastodon|hippo|buffalo|bison|lorry|van|steam train|locomotive|garage|bungalow|boiler|sideboard|dresser|pantry door|bank vault|bouncer|linebacker|prop forward|rugby player|blacksmith|bear|grizzly|ox|bull|tank|brick wall|brick outhouse|brick|wall|wardrobe|fridge|refrigerator|barn door|barn|house|boulder|gorilla|rhino|cliff|oak|truck|bus|landslide|battleship|siege engine|cathedral|castle|ogre|mammoth|elephant|bulldozer|vault door|shed|cart ?horse|shire horse|haystack',
    ['muscular', 'huge'],
  ],
  [
    'fire ?hydrant|fireplug|bulldog|tree stump|stump|keg|pug|anvil|safe|strongbox|bollard|pillar ?box|fire plug|footstool|pit ?bull',
    ['stocky', 'stocky'],
  ],
  [
    'barrel|beach ball|bowling ball|ball|egg|pudding|pumpkin|dumpling|snowman|teapot|balloon|walrus|pear|potato|cream puff|bun|loaf|apple|globe|beehive|cannonball|bumblebee|toad',
    ['heavy', 'round'],
  ],
  [
    'heron|stork|rake|reed|beanpole|broomstick|broom|lamp ?post|stick insect|stick|twig|pencil|needle|whippet|greyhound|string bean|scarecrow|rail|birch|willow|coat ?hanger|hat ?stand|skeleton|pin|noodle|asparagus|clothes horse|clothes peg|flagpole|stilt',
    ['slender', 'thin'],
  ],
  ['mouse|sparrow|wren|thimble|acorn|sprat|house cat|kitten|teacup|peanut', ['short', 'tiny']],
]

const limbs: readonly (readonly [pattern: RegExp, size: Size])[] = [
  [
    /\b(?:arms|forearms|legs|thighs|calves) like (?:two |a |an |old |great |young )*(?:tree|oak|trunk|ham|pillar|column|piston|bridge|cable|log|anchor|beam)/,
    ['muscular', 'brawny'],
  ],
  [/\bneck like an? (?:bull|ox|tree)/, ['muscular', 'brawny']],
  [
    /\b(?:arms|legs|limbs|fingers) like (?:two |a |an )*(?:stick|twig|matchstick|noodle|stilt|straw|pipe cleaner|spider|spaghetti|wire|broom)/,
    ['slender', 'spindly'],
  ],
  [
    /\bhands like (?:two )?(?:shovel|spade|ham|dinner plate|plate|oven mitt|paddle)s?/,
    ['muscular', 'big hands'],
  ],
]

/** Sizes and builds that only a comparison tells. */
export function readComparisons(brief: Brief): void {
  const text = brief.prompt.toLowerCase().replaceAll('’', "'")
  if (/ like |think |size|sized| of an? | as an? /.test(text))
    for (const [pattern, size] of patterns) {
      const found = pattern.exec(text)
      if (found !== null && !isDenied(text, found.index) && !isOfThing(brief, text, found.index))
        tell(brief.subject, size)
    }
  readLowHeight(brief, text)
  readSizedParts(brief)
}

/** 'A brooch shaped like a beehive' */
function isOfThing({ wear, hold }: Brief, text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd()
  return [...wear, ...hold].some(({ name }) => before.endsWith(` ${name}`))
}

const people =
  'man|woman|lady|guy|girl|boy|fellow|person|orc|dwarf|giant|troll|knight|soldier|brute|figure|bloke|chap|lad|lass|wench|creature|thing|robot|cat|dog|wolf|walrus|bird|witch|wizard|elf|ogre|goblin|gnome|demon|monster|butcher|baker|blacksmith|smith|cook|chef|nun|monk|priest|sergeant|sailor|captain|warrior|barbarian|viking|nurse|matron|teacher|waiter|butler|policeman|cop|student|youth|kid|dad|mum|mother|father|grandmother|grandfather|aunt|uncle|gran|granny|dragon|frog|toad|bear|pig|hamster'
const self = "(?:he|she|they|who)(?:'s| is|'re| are| was)?"

const patterns: readonly (readonly [pattern: RegExp, size: Size])[] = [
  ...limbs,
  ...alike.map(([nouns, size]): [RegExp, Size] => [
    new RegExp(
      [
        `\\b(?:built|shaped|put together|constructed) like an? (?:[a-z-]+ ){0,2}(?:${nouns})\\b`,
        `\\b${self} (?:(?!not\\b|never\\b)[a-z]+ )?(?:looks? |built |shaped )?like an? (?:[a-z-]+ ){0,2}(?:${nouns})\\b(?= (?:that|who|in|and|with)\\b|[,.;!]|$)`,
        `\\b(?:think|imagine|picture)(?: of)? an? (?:[a-z-]+ )?(?:${nouns})\\b(?= (?:that|who|with|in|on)\\b)`,
        `\\b(?:${nouns}) of an? (?:[a-z-]+ )?(?:${people})\\b`,
        `\\b${self} (?:[a-z]+ )?the size of an? (?:[a-z]+ )?(?:${nouns})\\b`,
        `\\b(?:${nouns})[- ]sized (?:[a-z]+ )?(?:${people})\\b`,
        `(?:^|[,.;] ?|\\b${self} )(?:as )?(?:big|large|broad|wide|strong|solid|round|fat|small|tiny|thin|lean|narrow|skinny) as an? (?:[a-z]+ )?(?:${nouns})\\b`,
      ].join('|'),
    ),
    size,
  ]),
]

function isDenied(text: string, at: number): boolean {
  return /(?:\bnot|\bnever|n't|\bless|\bno)(?: [a-z]+)? $/.test(
    text.slice(Math.max(0, at - 24), at),
  )
}

function tell(subject: Subject, [build, word]: Size): void {
  addOnce(subject.builds, build)
  addOnce(subject.buildWords, word)
  addOnce(subject.figure, word)
}

const lowHeight =
  /(?:^|[,;(] ?|\b(?:is|stands|barely|only|about|just) )((?:knee|waist|hip|shin|ankle)[- ]high|(?:thumb|palm|hand|pocket|pint|mouse|doll)[- ](?:sized|high))(?=\s*(?:[,.;!)]|$)| and )/

/** 'A turnip imp, knee-high,': said before any clothes are. */
function readLowHeight(brief: Brief, text: string): void {
  const found = lowHeight.exec(text)
  const words = found?.[1]
  if (found === null || words === undefined) return
  const at = found.index + found[0].length - words.length
  const name = words.replace('-', ' ')
  const clothes = brief.wear.filter((item) => item.name !== name)
  if (clothes.some(({ span }) => span[0] < at)) return
  brief.wear = clothes
  tell(brief.subject, ['short', name])
}

const sized =
  /^(?:huge|big|broad|wide|massive|enormous|thick|narrow|skinny|thin|spindly|large|giant|stubby|stumpy|ample|generous|heavy)$/
const strong = /^(?:huge|big|massive|enormous|thick|giant)$/

/** 'Huge hips', 'massive arms', 'ribs showing': parts of the body whose size is its build. */
function readSizedParts({ features, subject }: Brief): void {
  for (const { name, modifiers } of features) {
    if (/\bribs?\b/.test(name) && /showing|visible/.test([name, ...modifiers].join(' ')))
      tell(subject, ['slender', 'ribs showing'])
    if (
      !/^(?:hips|shoulders|belly|arms|forearms|legs|thighs|chest|bust|bottom|backside|gut)$/.test(
        name,
      )
    )
      continue
    const size = modifiers.find((word) => sized.test(word))
    if (size !== undefined) addOnce(subject.figure, `${size} ${name}`)
    if (size !== undefined && strong.test(size) && /arms$/.test(name))
      addOnce(subject.builds, 'muscular')
    if (
      size !== undefined &&
      /^(?:huge|big|broad|wide|massive|ample|generous)$/.test(size) &&
      name === 'hips'
    )
      addOnce(subject.builds, 'heavy')
  }
}
