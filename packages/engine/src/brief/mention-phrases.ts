/** Turns of phrase, titles and places: words of things that stand for something else. */
import { idioms } from './lexicon/others.ts'
import { kind, listOf, other } from './mention-rules.ts'
import { vocabulary } from './vocabulary.ts'

/** The text with such phrases turned into blanks. */
export function withoutMentionedPhrases(text: string): string {
  const told = text.replaceAll(othersName, (name) =>
    vocabulary.entries.has(name.toLowerCase()) ? ' '.repeat(name.length) : name,
  )
  const plain = phrases.reduce((rest, pattern) => rest.replaceAll(pattern, blankBut), told)
  return isTitleCase(plain)
    ? plain
    : titles.reduce((rest, pattern) => rest.replaceAll(pattern, blankBut), plain)
}

/** 'wears her heart on her sleeve' still tells who she is. */
function blankBut(words: string): string {
  const sign = /\b(?:his|her|she|he)\b/iu.exec(words)
  if (sign === null) return ' '.repeat(words.length)
  return ' '.repeat(sign.index) + sign[0] + ' '.repeat(words.length - sign.index - sign[0].length)
}

const plainly =
  'cold|hard|mean|tough|quiet|gentle|strong|stubborn|sly|cunning|proud|brave|busy|free|light|quick|slow|sharp|sure|wise|blind|poor|sober|cool|calm|deaf|mad|sick|happy|hungry|innocent|loud|plain|pretty|safe|silent|sweet|thin|thick|drunk|dead|fit|graceful|harmless|honest|patient|playful|regular|steady|subtle|swift|tight|timid|warm|welcome|nervous|curious|crafty|slippery|dry|easy|fast|flat|fresh|keen|lazy|nutty|obstinate|solid|stiff|straight|useful|nosy|scared|eager|useless|rare|different'

const phrases: readonly RegExp[] = [
  new RegExp(`\\b(?:${listOf(idioms)})\\b`, 'giu'),
  // 'Cold as ice', 'stubborn as a mule'
  new RegExp(
    `(?<=\\b(?:${plainly})) as (?:an? |the )?(?!(?:you|he|she|they|it|if|though|well|we|i|possible|ever|can)\\b)(?:\\p{L}+)(?: (?:in|on) (?:an? |the )?\\p{L}+)?(?= who\\b|[.,;:!?\\n)]|$| and\\b| but\\b)`,
    'giu',
  ),
  // 'He loves honey', 'she fears spiders'
  /(?<=\b(?:s?he|they|who) (?:\p{L}+ly |really |just |also )?(?:loves|adores|enjoys|craves|fears|dreads|misses|collects|studies|teaches)) (?!(?:his|her|their|its|the|wearing|to|being|it|that|him|them|how|when|a|an)\b)[^.,;:!?\n]*?(?=[.,;:!?\n]|$| and (?:is|has|wears|carries|hates|always|never|s?he|they|holds)\b| but\b| with\b)/giu,
  / (?:and|but) (?:won['’]t|will not|refuses to|can['’]t|cannot|would never|will never|never) (?:go near|touch|enter|eat|look at|set foot|step|cross|open|talk|speak|go into|ride|climb|swim)\b[^.,;:!?\n]*/giu,
  // 'Eats interns for breakfast'
  /\beats? \p{L}+ for (?:breakfast|lunch|dinner|tea|supper)\b/giu,
  // 'the hero she was'
  /\bas the (?:hero|heroine|angel|saint|star|legend|queen|king) (?:that )?s?he (?:is|was)\b/giu,
  /\banti-\p{L}+(?= (?:campaign|posters?|leaflets?|adverts?|charity|group|drive|programme|lessons?|video|week|day|talk|workshop))/giu,
  /\blike the ones? (?:on|in|from) [^.,;:!?\n]*/giu,
]

/** In 'A Knight In Golden Armor' capitals say nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.4
}

const named = "\\p{Lu}[\\p{L}'’]+(?: (?:(?:of|the|and|&|in|for|to) )*\\p{Lu}[\\p{L}'’]+)"

const titles: readonly RegExp[] = [
  // 'our theatre is doing The Seagull', 'my thriller The Glass Scorpion'
  /(?<=\p{Ll} )The \p{Lu}\p{L}+(?: (?:(?:of|the|and|in) )*\p{Lu}[\p{L}'’]+)*/gu,
  // 'that old game Eagle Island', 'our tea, Blue Elephant'
  new RegExp(
    `(?<=\\b(?:game|novel|book|thriller|play|film|movie|comic|series|show|brand|company|tea|café|cafe|bakery|shop|pub|bar|band|gym|podcast|album|song|ship|inn|beer|restaurant|school|zine|app|campaign|musical|opera|club|team)(?:,| called| named)? )${named}+`,
    'gu',
  ),
  // 'the sheriff of Rattlesnake Gulch', 'handouts about the Black Death'
  new RegExp(`(?<=\\p{Ll} (?:of|at|in|from|near|about|about the) )${named}+`, 'gu'),
]

/** 'My nephew Hunter' hunts nothing. */
const othersName = new RegExp(
  `(?<=\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) ${kind}${other} )\\p{Lu}\\p{Ll}+(?=[ ,.])`,
  'gu',
)
