/** Which badge a word calls for, and what the words print on a thing. */
import type { BriefItem, BriefPart } from '../brief/brief.ts'
import type { PatternWord } from '../brief/concepts.ts'
import { hexToOklch } from '../math/colour.ts'
import type { EmblemKind, Garment, Hex } from './design.ts'
import { isHelmetCrest } from './own-parts.ts'

/** Each pattern holds whole words, in the singular or the plural. */
const emblems: readonly [words: string, emblem: EmblemKind][] = [
  ['fleur|fleurs|fleur-de-lis|fleur de lis|fleurs-de-lis|lily', 'fleur_de_lis'],
  ['eagle|falcon|hawk', 'eagle'],
  ['snake|serpent|viper|cobra|caduceus', 'snake'],
  ['spider|web|cobweb|spiderweb', 'spider'],
  ['butterfly|butterflies|moth', 'butterfly'],
  ['bee|honey|honeycomb|wasp', 'bee'],
  ['raven|crow|bird|crane|swan|dove|sparrow|swallow|heron', 'raven'],
  ['paw|paw print|dog', 'paw'],
  ['anchor|nautical', 'anchor'],
  ['yggdrasil|tree', 'tree'],
  ['fish|fishes|koi', 'fish'],
  ['bat|vampire', 'bat'],
  ['pumpkin|halloween|jack-o-lantern', 'pumpkin'],
  ['ghost|phantom', 'ghost'],
  ['music|musical|melody|note', 'note'],
  ['crystal|gem|diamond|jewel', 'crystal'],
  ['hourglass|hourglasses|time', 'hourglass'],
  ['crossed swords|crossed blades', 'crossed_swords'],
  ['trident|poseidon', 'trident'],
  ['ankh|egypt|egyptian', 'ankh'],
  ['yin|yin yang|taiji|tao|taoist', 'yin_yang'],
  ['pentacle|pentagram|occult', 'pentacle'],
  ['clover|shamrock', 'clover'],
  ['rose|tudor', 'rose'],
  ['sun|solar|sunburst|holy', 'sun'],
  ['moon|lunar|crescent|night', 'moon'],
  ['star|starry|stellar|celestial', 'star'],
  ['lightning|thunder|bolt|storm|electric|thunderbolt', 'bolt'],
  ['skull|death|bone|skeleton|crossbones|jolly roger', 'skull'],
  ['fire|flame|flaming|lava|phoenix|ember|burning', 'flame'],
  ['leaf|leaves|nature|forest|oak|maple|fern', 'leaf'],
  ['cross|crosses|templar|crusader|black-crossed|red-crossed|crossed', 'cross'],
  ['lion|tiger', 'lion'],
  ['dragon|wyvern', 'dragon'],
  ['wave|water|sea|ocean', 'wave'],
  ['eye', 'eye'],
  ['gear|cog|steampunk|clockwork', 'gear'],
  ['heart|love', 'heart'],
  ['ice|snow|snowflake|frost|winter', 'snowflake'],
  [
    'flower|floral|blossom|sakura|daisy|daisies|sunflower|tulip|peony|peonies|poppy|poppies|marigold|carnation|lilies|orchid|iris|violet flower|hibiscus|chrysanthemum|cornflower|buttercup|dandelion|bluebell|edelweiss|thistle|camellia|magnolia|dahlia|posy',
    'flower',
  ],
  ['wolf|wolves|coyote', 'wolf'],
  ['crown|royal', 'crown'],
  ['circuit|cyber|neon|tech', 'circuit'],
  ['light', 'sun'],
]

/** Badges of what is a picture only where the words say that it is one: a 'fox fur coat' shows no fox. */
const pictures: readonly [words: string, emblem: EmblemKind][] = [
  ['cat|kitty|panther|lynx|leopard|cheetah|jaguar', 'cat'],
  ['bear|panda|koala', 'bear'],
  ['rabbit|bunny|hare', 'rabbit'],
  ['fox|foxes|kitsune|vixen', 'fox'],
  ['bull|ox|bison|minotaur|cow|buffalo', 'bull'],
  ['stag|deer|elk|antler|moose|reindeer|hart', 'stag'],
  ['horse|unicorn|pegasus|stallion|chess knight', 'horse'],
  ['boar|hog|pig', 'boar'],
  ['owl', 'owl'],
  ['octopus|octopuses|kraken|squid|tentacle|jellyfish', 'octopus'],
  ['lotus|water lily', 'lotus'],
  ['mushroom|toadstool', 'mushroom'],
  ['cherry(?! blossom)|cherries|strawberry|strawberries', 'cherry'],
  ['cloud', 'cloud'],
  ['smiley|smiling face|happy face', 'smiley'],
  ['peace', 'peace'],
  ['scales of|justice|balance|libra', 'scales'],
  ['horseshoe', 'horseshoe'],
  ['spade', 'spade'],
  ['ship|galleon|longship|sailboat', 'ship'],
  ['key|keyhole', 'key'],
  ['tower|castle|fortress|rook', 'tower'],
  ['hand|fist|handprint|hamsa', 'hand'],
  ['axe|labrys', 'axe'],
  ['hammer|mjolnir|anvil', 'hammer'],
  ['arrow', 'arrow'],
  ['feather|quill|wing', 'feather'],
  ['(?<!crossed )(?:sword|dagger)', 'sword'],
  ['griffin|gryphon', 'eagle'],
  ['paw|paw print|dog', 'paw'],
]

/** What says that there is a badge, but not which. */
const anyBadge: typeof emblems = [
  ['logo|emblem|sigil|insignia|crest|symbol|badge|coat of arms|monogram|seal', 'roundel'],
]

const patternsOf = (rows: typeof emblems) =>
  rows.map(
    ([words, emblem]) =>
      [new RegExp(`(?<![\\p{L}-])(?:${words})s?(?![\\p{L}])`, 'iu'), emblem] as const,
  )
const patterns = patternsOf(emblems)
const picturePatterns = patternsOf(pictures)
const badgePatterns = patternsOf(anyBadge)

/** The badge of the first word that has one. */
export function emblemOf(words: readonly string[]): EmblemKind | undefined {
  for (const word of words) {
    // A bee print is strewn over the cloth, and is no badge.
    const shown = word.replaceAll('_', ' ').replace(/[\w-]+[ -](?:print|pattern)(?:s|ed)?\b/gi, '')
    const found = patterns.find(([pattern]) => pattern.test(shown))
    if (found) return found[1]
  }
  return undefined
}

/** The badge that a picture of this calls for. */
export function pictureOf(words: readonly string[]): EmblemKind | undefined {
  const first = (rows: typeof patterns) =>
    rows.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1]
  return first(picturePatterns) ?? emblemOf(words) ?? first(badgePatterns)
}

/** Badges that, in the plural, are printed all over a cloth: 'a robe with silver stars'. */
const prints: readonly [words: RegExp, pattern: PatternWord][] = [
  [/^(?:.+ )?stars$/, 'starry'],
  [/^(?:.+ )?moons$/, 'moons'],
  [/^(?:.+ )?hearts$/, 'hearts'],
  [/^(?:.+ )?skulls$/, 'skulls'],
  [/^(?:.+ )?flames$/, 'flames'],
  [/^(?:.+ )?waves$/, 'waves'],
  [/^(?:.+ )?roses$/, 'roses'],
  [/^(?:.+ )?leaves$/, 'leaves'],
  [/^(?:.+ )?butterflies$/, 'butterflies'],
  [/^(?:.+ )?(?:paws|paw prints)$/, 'paw_prints'],
  [/^(?:.+ )?bats$/, 'bats'],
  [/^(?:.+ )?(?:fishes|fish|koi)$/, 'fishes'],
  [/^(?:.+ )?notes$/, 'notes'],
  [/^(?:.+ )?anchors$/, 'anchors'],
  [/^(?:.+ )?snowflakes$/, 'snowflakes'],
  [/^(?:.+ )?(?:cherry blossoms|blossoms|sakura)$/, 'cherry_blossom'],
  [/^(?:.+ )?(?:lightning bolts|bolts)$/, 'lightning'],
  [
    /^(?:.+ )?(?:flowers|daisies|sunflowers|tulips|poppies|peonies|marigolds|carnations|orchids|cornflowers|buttercups|dandelions|chrysanthemums|camellias|posies)$/,
    'floral',
  ],
  [/^(?:.+ )?(?:dots|spots|polka dots)$/, 'polka_dot'],
  [/^(?:.+ )?runes$/, 'runes'],
  [/^(?:.+ )?suns$/, 'sun_print'],
  [/^(?:.+ )?clouds$/, 'cloud_print'],
  [/^(?:.+ )?cherries$/, 'cherry_print'],
  [/^(?:.+ )?mushrooms$/, 'mushroom_print'],
  [/^(?:.+ )?cats$/, 'cat_print'],
  [/^(?:.+ )?(?:rabbits|bunnies)$/, 'rabbit_print'],
  [/^(?:.+ )?bees$/, 'bee_print'],
  [/^(?:.+ )?ghosts$/, 'ghost_print'],
  [/^(?:.+ )?pumpkins$/, 'pumpkin_print'],
  [/^(?:.+ )?eyes$/, 'eye_print'],
  [/^(?:.+ )?crosses$/, 'cross_print'],
  [/^(?:.+ )?clovers$/, 'clover_print'],
  [/^(?:.+ )?feathers$/, 'feather_print'],
  [/^(?:.+ )?crowns$/, 'crown_print'],
]

/** The pattern of what is shown on a cloth in the plural and in no place of its own; badges without a pattern of their own are strewn. */
export function printedAll({
  parts,
  place,
}: BriefItem): Pick<Garment, 'pattern' | 'print'> | undefined {
  if (place !== undefined) return undefined
  const shown = parts.filter(({ part, count }) => part === 'emblem' && count < 2)
  for (const { name, modifiers } of shown) {
    const found = prints.find(([words]) => words.test(name))
    if (found) return { pattern: found[1] }
    const print = /[^su]s$/.test(name) ? pictureOf([name, ...modifiers]) : undefined
    if (print !== undefined && print !== 'none') return { pattern: 'strewn', print }
  }
  return undefined
}

export function showsPrint({ parts }: BriefItem): boolean {
  return parts.some(({ part }) => part === 'emblem')
}

/** What is printed is seen on its cloth. */
export function inkOn(cloth: Hex, usual: Hex): Hex {
  const { l } = hexToOklch(cloth)
  if (Math.abs(hexToOklch(usual).l - l) > 0.24) return usual
  return l > 0.6 ? '#2a2730' : '#f4f1e8'
}

/** The badge that the words put on a garment. What is printed all over it is none. */
export function emblemSaid(item: BriefItem): EmblemKind | undefined {
  return printedAll(item) ? 'none' : badgeSaid(item)
}

/** The badge that the words put on a thing; 'none' where they put one on it that is not among ours. */
export function badgeSaid(item: BriefItem): EmblemKind | undefined {
  const shown = item.parts.filter(
    (part) => part.part === 'emblem' && textOf(part) === undefined && !isHelmetCrest(item, part),
  )
  const onIt = pictureOf(shown.flatMap(({ name, modifiers }) => [name, ...modifiers]))
  if (onIt !== undefined || shown.length > 0) return onIt ?? 'none'
  return emblemOf([...item.modifiers, withoutColours(item)])
}

/** A light blue shirt shows no light, a royal blue one no crown. */
function withoutColours({ words, colours }: BriefItem): string {
  return colours.reduce((left, { name }) => left.replace(name, ''), words.toLowerCase())
}

/** Words, digits and the place of what is printed on a garment; some have their number sewn on. */
export function printSaid(
  item: BriefItem,
  isNumbered: boolean,
): Pick<Garment, 'text' | 'emblemAt' | 'print'> {
  const print = printedAll(item)?.print
  const texts = item.parts.map(textOf).filter((words) => words !== undefined)
  const text = texts.find((words) => !(isNumbered && /^\d+$/.test(words)))
  const place = item.place ?? ''
  const emblemAt = /back/.test(place)
    ? 'back'
    : /chest|front|breast/.test(place)
      ? 'chest'
      : undefined
  return { ...(print && { print }), ...(text && { text }), ...(emblemAt && { emblemAt }) }
}

/** 'letters nope' is what the reader makes of words in quotation marks. */
function textOf({ part, name }: BriefPart): string | undefined {
  if (part !== 'emblem') return undefined
  return /^(?:letters?|number) (.+)$/i.exec(name)?.[1]
}
