/** Height and build told by measure against something: 'the height of a barstool', 'as thin as paper', 'towers over everyone', 'six feet tall'. */

import type { Brief, Subject } from '../brief.ts'
import { addOnce } from '../terms/attributes.ts'

type Build = Subject['builds'][number]

const low =
  'bar ?stool|stool|post ?box|letter ?box|mail ?box|fire hydrant|hydrant|chair|bucket|broom(?:stick)?|table|desk|counter|toddler|child|tea ?cup|teapot|mushroom|bottle|cat|dog|garden gnome|umbrella|milk churn|dustbin|bin|fence post|pumpkin|barrel|goose|thimble|walking stick|keg|crate|mop|spade|boot|mug|candle|cupboard|ankle|apple|belt|buttercup|carrot|chess piece|chicken|elbow|finger|fox|hamster|hand|hat|hedgehog|hip|jam jar|kettle|knee|kneecap|lantern|loaf|matchstick|mouse|nail|pea|pencil|pepper ?pot|postbox|rabbit|salt cellar|shin|shoe|sparrow|spoon|squirrel|thigh|thumb|thumbnail|toadstool|waist|wellington|wine bottle|milk bottle'
const high =
  'door(?:way|frame)?|lamp ?post|house|tree|ceiling|street ?light|bus|horse|church|telegraph pole|giraffe|wardrobe|flagpole|steeple|tower|bus stop|basketball hoop|grandfather clock|bookcase|oak|elephant'

const heights: readonly (readonly [pattern: RegExp, build: Build, word?: string])[] = [
  [
    /\b(?:would|could|can) (?:fit|sit|stand|sleep|hide|live) (?:[a-z]+ )?(?:in|inside|on) (?:an?|the|your|my) (?:[a-z]+ )?(?:pocket|palm|hand|teacup|cup|shoebox|matchbox|handbag|jar|shoe|lunchbox|thimble|walnut shell|thumbnail)\b/,
    'short',
    'tiny',
  ],
  [
    /\b(?:arms|forearms|biceps|shoulders|thighs|neck) (?:that )?(?:you|one|ships) could (?:moor|hang|park|crack|carry|build|rest|land|tie|chop|break)\b/,
    'muscular',
    'muscular',
  ],
  [
    /\b(?:fond of|partial to|too many|one too many|devoted to) (?:(?:his|her|their|own|a|good|the) )*(?:food|pies|cakes?|puddings?|dinners|grub|second helpings|cooking|pastries|doughnuts)\b/,
    'heavy',
    'plump',
  ],
  [
    new RegExp(
      `(?:\\bheight of|\\bas (?:tall|high|big|small) as|\\b(?:no|not|barely|hardly|scarcely)(?: much)? (?:taller|bigger|higher) than) (?:an?|the|your|my) (?:[a-z]+ )?(?:${low})\\b`,
    ),
    'short',
  ],
  [
    new RegExp(
      `(?:\\bheight of|\\bas (?:tall|high) as|\\b(?<!(?:no|not|much) )(?:taller|higher) than) (?:an?|the|most|any) (?:[a-z]+ )?(?:${high})\\b`,
    ),
    'tall',
  ],
  [
    /\btowers? (?:over|above) (?:every|all|the|most|her|his|their|us|any)|\b(?:a )?(?:full )?head (?:and shoulders )?(?:taller than|above) (?:every|all|the|most|any)|\b(?:has|have|had) to (?:duck|stoop) (?:through|under|to get through|to fit through) (?:every |most |all )?door/,
    'tall',
  ],
  [
    /\b(?:comes|reaches|came|stands) (?:only |barely |just )?(?:up )?to (?:your|my|most people's|everyone's) (?:elbow|waist|hip|knee|belt|chest)/,
    'short',
  ],
]

/** Adjectives of size, and the build that is drawn. */
const builds: Readonly<Record<string, Build>> = {
  thin: 'slender',
  slim: 'slender',
  lean: 'slender',
  skinny: 'slender',
  narrow: 'slender',
  round: 'heavy',
  fat: 'heavy',
  plump: 'heavy',
  broad: 'muscular',
  strong: 'muscular',
  tall: 'tall',
  big: 'tall',
  huge: 'tall',
  small: 'short',
  tiny: 'short',
  short: 'short',
}

/** 'He is as thin as paper', 'a chef as round as his dumplings'; a sword as tall as she is has no say. */
const alike = new RegExp(
  `(?:^|[.;:!] ?|\\b(?:s?he|they|who)(?:'s| is|'re| are| was)? |\\b(?:man|woman|lady|guy|girl|boy|chef|cook|baker|knight|witch|wizard|fellow|person) )(?:about |nearly |almost )?as (${Object.keys(builds).join('|')}) as (?!s?he\\b|him|her\\b(?! [a-z])|they|them|me\\b)`,
)

const sizeOf = new RegExp(
  `^ (?:(?:about|roughly|only|barely) )?the size of an? (?:[a-z]+ )?(?:${low})\\b`,
)

/** 'A dragon the size of a teapot': said of who it is, and of no brooch. */
function isSmallByKind({ prompt, subject }: Brief): boolean {
  const end = subject.species?.span[1]
  return end !== undefined && sizeOf.test(prompt.slice(end).toLowerCase())
}

/** Sizes that only such words tell. */
export function readToldSizes(brief: Brief): void {
  const { prompt, subject } = brief
  if (isSmallByKind(brief)) tell(subject, 'short', 'small')
  const text = prompt.toLowerCase().replaceAll('’', "'")
  for (const [pattern, build, word = build] of heights)
    if (pattern.test(text) && isOfFigure(text, pattern)) tell(subject, build, word)
  const word = alike.exec(text)?.[1]
  const build = word === undefined ? undefined : builds[word]
  if (word !== undefined && build !== undefined) tell(subject, build, word)
  const isSaidTall = /\b(?:feet|foot|ft\.?|cm|met(?:re|er)s?|m|\d['"”]) tall\b/.test(text)
  const { heightCm = 0, presentation } = subject
  if (isSaidTall && heightCm >= (presentation === 'feminine' ? 175 : 183))
    addOnce(subject.figure, 'tall')
}

/** 'A sword as tall as a door': the size of what is named right before. */
function isOfFigure(text: string, pattern: RegExp): boolean {
  const before = text.slice(0, text.search(pattern)).trimEnd()
  return !/\b(?:sword|staff|hat|axe|hammer|spear|shield|backpack|pack|bow|wand|umbrella|wrench|book|candle|ladder|stack|pile|tail|crown|horns|antlers|wings|collar|plume|hair|beehive|wig)$/.test(
    before,
  )
}

function tell(subject: Subject, build: Build, word: string): void {
  addOnce(subject.builds, build)
  addOnce(subject.buildWords, word)
  addOnce(subject.figure, word)
}
