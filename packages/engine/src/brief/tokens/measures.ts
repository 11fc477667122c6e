/** Numbers that say how old or how tall somebody is: '70-year-old', 'in her sixties', 5'4", '180 cm', 'six feet tall'. */

import type { Span } from '../brief.ts'
import { ageSentences } from './age-sentences.ts'
import { readBareFeet } from './bare-measures.ts'
import { ageOfParent, parents, readMonths } from './young-ages.ts'

export type Measures = {
  ageYears: number | undefined
  heightCm: number | undefined
  /** Where the numbers stood, so that nothing else reads them. */
  spans: Span[]
}

const smallNumbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const spoken = [
  ...tens.flatMap((ten) => [`${ten}[ -](?:${smallNumbers.slice(0, 9).join('|')})`, ten]),
  ...smallNumbers.toReversed(),
].join('|')
/** Numbers in words that nobody would count things with between two marks. */
const tenWords = tens
  .flatMap((ten) => [...smallNumbers.slice(0, 9).map((one) => `${ten}[ -]${one}`), ten])
  .concat(smallNumbers.slice(12))
  .join('|')
const decades = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'

const agePatterns: readonly RegExp[] = [
  // 'but looks 20' tells more of the looks than the years before it; 'Look 14:' numbers an outfit.
  new RegExp(
    `(?:\\b(?:looks|appears?|seems?)|(?<!^|\\n)\\blook)(?: to be)?(?: like)?(?: about| around| roughly| no older than| no more than| not a day over| barely)? (\\d{2}|${spoken})\\b(?! (?:inch|feet|foot|cm|of|\\p{L}+s\\b))`,
    'iu',
  ),
  new RegExp(
    `(?<!\\b(?:past|last|next|for|after|within|every|these|about the|over the) |\\b(?:${tens.join('|')})[ -])\\b(\\d{1,4}|${spoken})[\\s-]{0,2}(?:(?:years?|yrs?|y/?o)\\b(?! (?:ago|later|earlier|since|running|in a row|back|straight|on end|apart|together|away|before|(?:in|on|at|behind|with|down|under) the|at sea|in (?:service|office|prison|jail|teaching|business)|of (?:service|marriage|experience|practice|war))\\b)|y\\.o\\.)[\\s-]{0,2}(?:old\\b)?`,
    'iu',
  ),
  new RegExp(
    `\\b(?:aged|age)["'”]?\\s{0,3}[:=–—-]?\\s{0,5}(?:about |around |roughly |ca\\.? ?)?(\\d{1,4}|${spoken})\\b`,
    'iu',
  ),
  /(?<![\d.,])\b(\d{1,3})\s?(?:f|m|yo)\b(?=[\s,.;]|$)(?! (?:tall|high|long|wide))/iu,
  /\b(\d{2})[- ]?(?:ish|odd)\b/iu,
  new RegExp(`\\b(${spoken})[- ]?(?:ish|odd)\\b`, 'iu'),
  // '~45', 'ca. 60', but no '~180 cm'.
  /(?:~|≈|\bca\.|\bc\.) ?(\d{1,3})(?!\d| ?(?:cm|m\b|ft|'|kg|lb))/iu,
  // 'a man of sixty', 'a girl of nine', 'well past fifty', 'pushing forty'.
  new RegExp(
    `(?<=\\b(?:man|woman|girl|boy|lady|lad|lass|child|kid|person|fellow|gentleman|guy|dude|youth|teen|teenager)) of (?:about |around |some |maybe |perhaps )?(\\d{1,3}|${spoken})\\b(?! (?!years|summers|winters)\\p{L}+s\\b)`,
    'iu',
  ),
  // 'a fashion student of 20', 'a lighthouse keeper of about sixty'; a mother of twelve has twelve.
  new RegExp(
    `(?<=\\b\\p{L}*(?:[^n]er|or|ist|ent|eant|enant|neral|miral|poral|ptain|lonel|baron|count|man|woman|ess|ight|maid|monk|nun|witch|wizard|thief|pupil|nurse|pilot|cook|clerk|[^gi]on|smith|wright|widow|wife|bride|groom|squire|bard|druid|sage|mage|rogue|priest|friar|monk|abbot|vicar|bishop|duke|prince|lord|guard|chef|tramp|hag|crone|recluse|dwarf|elf|orc|gnome|troll|fairy|mum|mom|dad|gran|aunt|uncle|baronet|cadet|captive|slave|beauty)(?<!\\b(?:${parents}|brother|sister|master|leader|member|number|order|slayer|killer|ruler|holder|bearer|winner|survivor|parent|owner|commander|quarter|corner|squadron|battalion|person|collection|million|dozen|weapon))) of (?:about |around |some |maybe |perhaps )?([1-9]\\d|${spoken})(?=\\s{0,2}(?:[,.;!)]|$| and | with | who ))`,
    'iu',
  ),
  ageOfParent,
  new RegExp(
    `\\b(?:pushing|nearing|going on|approaching|turning|past|over|not yet|well over|well past|just over|just under) (\\d{2}|${tens.join('|')})(?=\\s{0,2}(?:[,.;!)]|$| and | with | but ))`,
    'iu',
  ),
  new RegExp(`\\b(\\d{1,3}|${spoken}) (?:summers|winters|springs|autumns)\\b`, 'iu'),
  // 'He is about fifty', 'she is eight', 'eleven or twelve', 'around sixty,'.
  new RegExp(
    `\\b(?:(?:she|he|they|who)(?:'s|’s| is| are|s)?(?: also)?|i picture (?:her|him|them)|daughter is|son is|about|around|roughly|abt|approx|aprox|circa|bout|approximately|almost|nearly|barely|maybe|perhaps|probably|just turned)(?: about| around| abt| approx| bout| roughly| almost| nearly| barely| only| just| like| at least| prolly)? (\\d{1,3}|${spoken})(?![.,]\\d)(?: or (?:\\d{1,3}|${spoken}))?(?=\\s{0,2}(?:[,.;!?)]|$| and | with | or so| if ))`,
    'iu',
  ),
  // 'Pip is seven, small for his age'
  new RegExp(
    `(?<=(?:^|[.!?;] )\\p{Lu}\\p{Ll}+ is (?:only |just |barely |nearly |almost )?)(\\d{1,2}|${spoken})(?=\\s{0,2}(?:[,.;!)]|$| and ))`,
    'u',
  ),
  // 'the gardener's daughter, nine, barefoot'
  new RegExp(
    `(?<=\\b(?:girl|boy|child|kid|lad|lass|daughter|son|niece|nephew|urchin|prince|princess|(?<=\\b(?:just|only) the )brother|(?<=\\b(?:just|only) the )sister)[,:] )(\\d{1,2}|${spoken})(?=\\s{0,2}(?:[,.;)]|$| and | with ))`,
    'iu',
  ),
  // 'a boy, eight or nine,'
  new RegExp(
    `(?:^|[,.;(] ?)(\\d{1,2}|${spoken}) or (?:\\d{1,2}|${spoken})(?=\\s{0,2}(?:[,.;)]|$))`,
    'iu',
  ),
  // 'twelve or so', 'eight, maybe nine', 'could be thirty'
  new RegExp(
    `(?:^|[,.;(] ?|\\bcould be )(\\d{1,2}|${spoken})(?: or so| or thereabouts|,? maybe (?:\\d{1,2}|${spoken}))?(?=\\s{0,2}(?:[,.;)]|$))(?<= or so| or thereabouts|maybe [a-z\\d-]+|could be [a-z\\d-]+)`,
    'iu',
  ),
  new RegExp(`\\bunder-(\\d{1,2}|${spoken})(?:'?s)?\\b`, 'iu'),
  // 'no older than six'
  new RegExp(`\\b(?:no|not) older than (\\d{1,2}|${spoken})\\b`, 'iu'),
  // 'twenty-two and fearless', 'fifty if he is a day'
  new RegExp(
    `(?:^|[,:.;(] ?)(${tenWords})(?= and \\p{L}+\\s{0,2}(?:[,.;)]|$)| if (?:she|he|they|a day))`,
    'iu',
  ),
  // 'somewhere between forty and fifty'
  new RegExp(
    `\\bbetween (\\d{2}|${spoken}) and (?:\\d{2}|${spoken})(?! ?(?:cm|inch|feet|foot|kg|\\p{L}+s\\b))`,
    'iu',
  ),
  // 'Nadia is forty-one, tall'
  new RegExp(`(?<=\\p{Lu}\\p{Ll}+ is )(${tenWords}|\\d{2})(?=\\s{0,2}(?:[,.;!)\\n]|$| and ))`, 'u'),
  // 'a picture of him at 30'
  new RegExp(
    `\\b(?:him|her|them|me|grandad|granddad|grandpa|grandma|grandmother|grandfather|granny|gran|mother|father|aunt|uncle|mum|mom|dad|nana|nan) (?:at|aged|when (?:he|she|they|i) (?:was|were)) (?:about |around )?(\\d{1,2}|${spoken})(?=\\s{0,2}(?:[,.:;!)\\n]|$| and | with | in ))`,
    'iu',
  ),
  // 'forever twenty-two', 'frozen at nineteen'
  new RegExp(
    `\\b(?:forever|eternally|perpetually|still only|all of|frozen at|stuck at|died at|turned to a vampire at|at the age of|a day over) (${tenWords}|\\d{2})(?=\\s{0,2}(?:[,.;!)\\n]|$| and ))`,
    'iu',
  ),
  // 'she couldn't have been more than thirty', 'the wrong side of fifty'
  new RegExp(
    `\\b(?:(?:been|be|is|was|looks?|looked) (?:no |not |much )?(?:more|older|younger|less) than|(?:wrong|right|far|other|sunny) side of|just shy of|a little short of|getting on for|knocking on|rising) (${spoken}|\\d{2})\\b(?! (?!years|and\\b)\\p{L}+)`,
    'iu',
  ),
  // 'turns 70 in March', 'for his 30th'
  new RegExp(
    `\\b(?:turns|turned|turning) (\\d{1,2}|${tenWords})\\b(?! (?:times|degrees|heads))`,
    'iu',
  ),
  /\b(?:his|her|their) (\d{1,2})(?:st|nd|rd|th)(?: birthday\b|(?=\s{0,2}(?:[.,;!)\n]|$)))/iu,
  // 'my grandson Oliver is seven and wants to be a knight'
  new RegExp(
    `(?<=\\b(?:son|daughter|niece|nephew|grandson|granddaughter|brother|sister|cousin)(?: \\p{Lu}\\p{Ll}+)? is )(\\d{1,2}|${spoken})(?=\\s{0,2}(?:[,.;!)\\n]|$| and ))`,
    'iu',
  ),
  // 'my nephew Kofi (8)'
  /(?<=\b(?!Look|Option|Version|Take|Figure|Part|Chapter|Outfit|Player|Page|Draft|Team|Unit)\p{Lu}\p{Ll}+ )\((\d{1,2})\)/u,
  // A number alone between marks: 'Male. 42. Black hair'.
  new RegExp(
    `(?:^|(?:^|\\n)\\s{0,2}[-–•*]\\s{1,2}|(?:(?<!\\bno|\\d)\\.|[,;|(]|(?<=[a-z]):)\\s{0,2}| / |(?<=,) (?=\\d,))(?:at least |well over |over |just over |nearly |almost )?((?<=, )(?:\\d|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=,)|\\d{2}|${tenWords})(?=(?: or so| at least| or older| or more)?\\s{0,2}(?:[,.;|)\\n]|/ |$))`,
    'iu',
  ),
  ...ageSentences(spoken, tenWords),
]
  // Where something was left out there are many blanks.
  .map(({ source, flags }) => new RegExp(source.replaceAll('\\s{0,2}', '\\s{0,80}'), flags))
const decadePattern = new RegExp(
  `\\b(?:in|into) (?:her|his|their|the) (early|mid|middle|late)?[\\s-]?(?:(${decades})|(\\d)0'?s)\\b`,
  'iu',
)
const looseDecade = new RegExp(`\\b(early|mid|late)[\\s-](?:(${decades})|(\\d)0'?s)\\b`, 'iu')
/** 'halfling, fifties, apple cheeks', 'thirties or so'. */
const wordDecade = new RegExp(
  `(?:^|[,.;|(:]\\s{0,2})(?:about |around |maybe |perhaps )?()(${decades})(?=\\s{0,2}(?:[,.;|)]|$| or so))`,
  'iu',
)
/** '30s' between marks, '40-something'; '80s aerobics instructor' tells of a time. */
const people =
  'man|woman|guy|lady|male|female|human|elf|dwarf|orc|gnome|tiefling|halfling|person|gentleman|bloke|dude|mum|mom|dad'
const bareDecade = new RegExp(
  String.raw`(?:^|[,.;|(]\s{0,2}|\s\/\s)(\d)0'?s(?=\s{0,2}(?:[,.;|)\n/]|$)|\s(?:${people}|with|and|or|maybe|but|wearing|in|who|looks?|probably)\b)|(?:\bage\s?:\s?|\b(?:${people}) )(\d)0'?s(?=\s\p{L}|\s{0,2}(?:[,.;|)\n/]|$))|\b(\d)0[- ]something\b`,
  'iu',
)

const feetPattern =
  /(?<![\d.])(?<!\b(?:all|on|his|her|its|their|both) )([2-9]|1[0-2])\s?(?:'|’|′|ft\b\.?|-?footers?\b|foot\b|feet\b)[\s-]?(?:(\d{1,2})(?:\s?(?:"|”|″|''|in\b\.?|inch(?:es)?\b))?)?(?:\s?tall\b)?/iu
const spokenFeet = new RegExp(
  `(?<!\\b(?:all|on|his|her|its|their|has|with) )\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:footers?\\b|foot|feet|ft)(?:[ -](${smallNumbers.slice(0, 11).join('|')})\\b)?(?:[ -]tall\\b)?`,
  'iu',
)
const centimetrePattern = /(?<![\d.])(\d{2,3})\s?(?:cm|centimet(?:re|er)s?)\b(?:\s?tall\b)?/iu
const metrePattern = /(?<![\d.])([0-4])[.,](\d{1,2})\s?m(?:et(?:re|er)s?)?\b(?:\s?tall\b)?/iu
const spokenMetres = new RegExp(
  String.raw`(?<![\d.])(one|two|three|[1-3])(?: ?m(?=\d)| met(?:re|er)s?\b| ?m\b)(?: ?(?:and )?(\d{2}(?! ?\p{L})|${tens.join('|')}))?(?:[ -]tall\b)?`,
  'iu',
)

/** What towers over people: '5 m tall', 'six metres tall', 'thirty feet tall'. */
const towering = new RegExp(
  `(?<![\\d.])(\\d{1,2}|${spoken})[ -]?(?:(m|met(?:re|er)s?)|ft\\b\\.?|foot|feet|') ?(?:tall|high)\\b`,
  'iu',
)

/** Ages above this belong to elves and vampires and say nothing about looks. */
const oldestHumanAge = 115

export function readMeasures(text: string): Measures {
  const spans: Span[] = []
  const heightCm = readHeight(text, spans) ?? readBareFeet(text, spans)
  const ageYears = readAge(text, spans)
  return { ageYears, heightCm, spans }
}

/** The patterns are long, and most prompts hold no number at all. */
const anyNumber = new RegExp(`\\d|\\b(?:${[...smallNumbers, ...tens].join('|')})`, 'iu')
const anyDecade = new RegExp(`\\d0|${decades}`, 'iu')

/** 'I'm 34, curly hair', where the wish is for a picture of oneself. */
const ownAge = new RegExp(
  `\\b(?:i['’]?m|i am) (?:about |around )?(\\d{1,2}|${spoken})(?=\\s{0,2}(?:[,.;!)\\n]|$| and | with | my | i | so ))`,
  'iu',
)
const ofOneself =
  /\b(?:(?:draw|make|sketch|paint|picture|do) me\b(?! an?\b)|me as\b|me,? but\b|that['’]?s me\b|myself\b|self[- ]?(?:portrait|insert)|(?:of|about) me\b|my own (?:avatar|portrait|likeness))/iu

function ownYears(text: string): RegExpExecArray | null {
  return ofOneself.test(text) ? ownAge.exec(text) : null
}

function readAge(text: string, spans: Span[]): number | undefined {
  const young = readMonths(text, spans, spoken, numberFrom)
  if (young !== undefined) return young
  if (!anyNumber.test(text)) return anyDecade.test(text) ? readDecade(text, spans) : undefined
  const own = ownYears(text)
  for (const pattern of agePatterns) {
    const match = own ?? pattern.exec(text)
    if (match === null) continue
    spans.push([match.index, match.index + match[0].length])
    const years = numberFrom(match[1] ?? '')
    return years <= oldestHumanAge ? years : undefined
  }
  return readDecade(text, spans)
}

/** 'forty-something', 'a thirtysomething' */
const spokenSome = new RegExp(`\\b(${tens.join('|')})[- ]?something\\b`, 'iu')

function readDecade(text: string, spans: Span[]): number | undefined {
  const some = spokenSome.exec(text)
  if (some !== null) {
    spans.push([some.index, some.index + some[0].length])
    return numberFrom(some[1] ?? '') + 5
  }
  const bare = bareDecade.exec(text)
  if (bare !== null) {
    spans.push([bare.index, bare.index + bare[0].length])
    return Number(bare[1] ?? bare[2] ?? bare[3]) * 10 + 5
  }
  const found = decadePattern.exec(text) ?? looseDecade.exec(text) ?? wordDecade.exec(text)
  if (found === null) return undefined
  spans.push([found.index, found.index + found[0].length])
  const offset = { early: 2, mid: 5, middle: 5, late: 8 }[(found[1] ?? 'mid').toLowerCase()] ?? 5
  const digit = found[3]
  const decade =
    digit === undefined
      ? decades.split('|').indexOf((found[2] ?? '').toLowerCase()) + 1
      : Number(digit)
  // Who is in the late teens is in the teens.
  return decade === 1 ? Math.min(17, 10 + offset) : decade * 10 + offset
}

/** '3 heads tall' tells of proportions. */
const headsTall = new RegExp(`\\b(?:\\d(?:[.,]\\d)?|${spoken})[ -]heads?[ -](?:tall|high)\\b`, 'iu')

function readHeight(text: string, spans: Span[]): number | undefined {
  const heads = headsTall.exec(text)
  if (heads !== null) spans.push([heads.index, heads.index + heads[0].length])
  const centimetres = centimetrePattern.exec(text)
  if (centimetres !== null) return keep(Number(centimetres[1]), centimetres, spans)
  const metres = metrePattern.exec(text)
  if (metres !== null) return keep(Number(`${metres[1]}.${metres[2]}`) * 100, metres, spans)
  // 'Tiny, maybe 1.50'
  const bare =
    /\b(?:maybe|about|around|barely|roughly|only|just|height:?|tall:?|is) ([12])[.,](\d{2})\b(?!\s?(?:kg|€|\$|million))/iu.exec(
      text,
    )
  if (bare !== null) return keep(Number(`${bare[1]}.${bare[2]}`) * 100, bare, spans)
  const whole = ofSomebody(spokenMetres.exec(text), text)
  if (whole !== null)
    return keep(numberFrom(whole[1] ?? '') * 100 + numberFrom(whole[2] ?? '0'), whole, spans)
  const feet = ofSomebody(feetPattern.exec(text), text)
  if (feet !== null) return keep(Number(feet[1]) * 30.48 + Number(feet[2] ?? 0) * 2.54, feet, spans)
  const one = /\b(?:a|one) foot (?:tall|high)\b/iu.exec(text)
  if (one !== null) return keep(30, one, spans)
  const words = ofSomebody(spokenFeet.exec(text), text)
  if (words === null) return readTowering(text, spans)
  const inches = words[2] === undefined ? 0 : numberFrom(words[2])
  return keep(numberFrom(words[1] ?? '') * 30.48 + inches * 2.54, words, spans)
}

function readTowering(text: string, spans: Span[]): number | undefined {
  const found = ofSomebody(towering.exec(text), text)
  if (found === null) return undefined
  const height = numberFrom(found[1] ?? '') * (found[2] === undefined ? 30.48 : 100)
  return height < 20 ? undefined : keep(Math.min(height, tallestCm), found, spans)
}

const tallestCm = 400

/** 'A wig two feet high', 'a two-foot beard' measure no person. */
function ofSomebody(match: RegExpExecArray | null, text: string): RegExpExecArray | null {
  if (match === null) return null
  const before = text.slice(Math.max(0, match.index - 30), match.index)
  const behind = text.slice(match.index + match[0].length)
  const isOfThing = thingBefore.test(before) || thingBehind.test(behind)
  return isOfThing ? null : match
}

const tallThings =
  'wig|hat|headdress|crown|beehive|collar|ruff|beard|braid|plait|plume|scarf|train|hennin|mohawk|hair|heels|horns|antlers|ears|moustache|mustache|eyelashes|quiff|sword|staff|spear|veil|wings|tail|tusks|nails|fingernails|nose|tongue|chain|rope|axe|club|hammer|blade'
const thingBefore = new RegExp(
  `\\b(?:${tallThings})(?:,| is| are| that is| nearly| almost| about| over| of)* $`,
  'i',
)
const thingBehind = new RegExp(`^[ -](?:(?:high|tall|long|wide) )?(?:${tallThings})\\b`, 'i')

function keep(height: number, match: RegExpExecArray, spans: Span[]): number | undefined {
  if (height < 20 || height > tallestCm) return undefined
  spans.push([match.index, match.index + match[0].length])
  return Math.round(height)
}

function numberFrom(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return text
    .toLowerCase()
    .split(/[ -]/)
    .reduce(
      (sum, word) =>
        sum +
        (tens.indexOf(word) + 1 > 0
          ? (tens.indexOf(word) + 2) * 10
          : smallNumbers.indexOf(word) + 1),
      0,
    )
}
