/** Ages told in a sentence of their own: 'the prince is nineteen, thin', 'at forty-three she is lean', 'a boy who collects buttons. Seven, skinny'. */

const ends = '(?=\\s{0,2}(?:[,.:;!)\\n]|$| and | with | but ))'
const notAPerson =
  'number|room|bus|train|house|size|scale|year|date|time|temperature|page|chapter|level|version|score|price|jersey|shirt|flag|ship|street|gate|team|issue|episode|deadline|party|limit|budget'
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const people = 'girl|boy|child|kid|hero|heroine|daughter|son|niece|nephew|urchin|prince|princess'

/** 'She was nineteen, stout', 'iron-grey at thirty-five', 'got to be about fifty by now' */
function toldAges(tenWords: string): readonly RegExp[] {
  return [
    // 'Sixty maybe, very dark'
    new RegExp(
      `(?:^|[.;] )(${tenWords}) (?:maybe|perhaps|or so|or thereabouts|at a guess|if a day)(?=[,.;])`,
      'iu',
    ),
    // 'Once a dancer; now sixty-eight, upright'
    new RegExp(
      `(?:^|[,.;] |\\band )now (?:about |nearly |some |well over )?(${tenWords}|[1-9]\\d)${ends}`,
      'iu',
    ),
    // 'Drawn as she was then, at seventeen'
    new RegExp(
      `(?<=\\b(?:s?he|they) (?:was|were|looked|is|looks)\\b[^.;!?\\n]{0,25}\\bat (?:about |around |only )?)(${tenWords}|[1-9]\\d(?!:\\d))${ends}`,
      'iu',
    ),
    // 'Date of birth: about 45 years ago'
    /\b(?:birth|born)\b[^.;\n]{0,14}?(\d{1,3}) years? ago\b/iu,
    // 'she was nineteen, stout', 'iron-grey at thirty-five'
    new RegExp(
      `(?<!\\b(?:when|since|until|before|as|after|while|than|because|if) )\\bs?he was (?:about |only |barely |just |maybe |around |perhaps |already |then )?(${tenWords}|[1-9]\\d)(?=\\s{0,2}(?:[,.;!)]|$| and | with | or so))`,
      'iu',
    ),
    new RegExp(
      `\\b(?:already|still|gone|turned) [\\p{L}-]+ at (?:about |only |barely )?(${tenWords}|[1-9]\\d)(?=\\s{0,2}(?:[,.;!)]|$| and | with ))`,
      'iu',
    ),
    new RegExp(
      `\\b(?:about|around|roughly|to be|nearly|almost|past) (${tenWords}|[1-9]\\d)(?=,? by now\\b)`,
      'iu',
    ),
  ]
}

/** The patterns, given the numbers in words and those that nobody would count things with. */
export function ageSentences(spoken: string, tenWords: string): readonly RegExp[] {
  return [
    // 'the prince is nineteen, thin', 'my main character is 27, short'
    new RegExp(
      `(?<=\\b(?:the|our|my|this) (?:[a-z][\\p{L}'’-]{0,20} ){0,2}(?!(?:${notAPerson})\\b)[a-z][\\p{L}'’-]{1,20} (?:is|was) (?:about |around |only |barely |nearly |just )?)(${tenWords}|\\d{2})${ends}`,
      'iu',
    ),
    new RegExp(
      `(?<=\\b(?:${people}) (?:is|was) (?:about |only )?)(${spoken}|\\d{1,2})${ends}`,
      'iu',
    ),
    // 'At forty-three she is lean as a rope'
    new RegExp(
      `(?:^|[.;!?:\\n]\\s{0,2}|\\band )at (?:about |only |barely |just )?(${tenWords}|\\d{2})(?=,? (?:s?he|they|\\p{Lu}))`,
      'iu',
    ),
    // 'A boy who collects buttons. Seven, skinny'
    new RegExp(
      `(?<=\\b(?:girl|boy|child|kid|lad|lass)\\b[^.\\n]{0,80}\\. )(\\d{1,2}|${spoken})(?=, \\p{L})`,
      'iu',
    ),
    // 'She is forty-one in my story', 'he'd be about sixty-five by now'
    new RegExp(
      `(?<=\\b(?:s?he|they|who)(?: (?:is|was|would be|must be|might be|will be|turned)|['’]s|['’]d be|['’]ll be) (?:about |around |only |some |maybe |perhaps |roughly |nearly |almost |just )?)(${tenWords}|\\d{2})(?= (?:in (?:my|the|this|our) [a-z]+|by now|now|or (?:so|thereabouts)|at the (?:start|time|beginning|end)|going on)\\b)`,
      'iu',
    ),
    // 'what you'd expect of a strongwoman at sixty: shoulders like a door'
    new RegExp(`(?<=\\b(?:an?|the|her|him) (?:\\p{L}+ )?\\p{L}+ at )(${tenWords})(?=[,.:;])`, 'iu'),
    // 'He was sixty-two when I met him'
    new RegExp(`(?<=\\b(?:s?he|they) (?:was|were) )(${spoken}|\\d{1,2})(?= when\\b)`, 'iu'),
    // 'My daughter's 7th birthday', 'for her sixth birthday'
    /\b(?:daughter|son|niece|nephew|grandson|granddaughter|goddaughter|godson|brother|sister|cousin|kid|girl|boy|he|she|they)['’]?s? (?:is having (?:his|her) )?(\d{1,2})(?:st|nd|rd|th) birthday\b/iu,
    // 'they're nonbinary and 15, dyed hair'
    new RegExp(
      `(?<=\\b(?:nonbinary|non-binary|agender|genderfluid|female|male|trans|human|elf|girl|boy|woman|man|girl's|boy's) and )(\\d{1,2}|${tenWords})${ends}`,
      'iu',
    ),
    // "You'd say eleven", 'you would take her for thirty', 'she must be sixty or so'
    new RegExp(
      `\\b(?:you|i|one)(?:['’]d| would|['’]ll| might)? (?:say|guess|put (?:her|him|them|it) at|take (?:her|him|them|it) for)(?: about| around| maybe)? (${spoken}|\\d{1,2})(?:(?= or so|, )|${ends})`,
      'iu',
    ),
    new RegExp(
      `\\b(?:s?he|they) (?:would|must|might|could|may|should|will) (?:be|have been) (?:about |around |nearly |some |maybe |at least |well over |well past )?(${tenWords}|\\d{2})(?:(?= or so| at (?:the )?(?:very )?least| if (?:s?he|they)(?:['’]s|['’]re| is| are| was) a day)|${ends})`,
      'iu',
    ),
    ...toldAges(tenWords),
    // 'Nineteen she is'
    new RegExp(`(?:^|[.;,] )(${spoken}|\\d{1,2}) (?=s?he (?:is|was)\\b)`, 'iu'),
    // 'Pirate 19 smiling', 'a baker thirty with a hat': without any mark.
    new RegExp(
      `(?:^|[.;\\n] ?)(?:an? )?(?:[\\p{L}-]+ ){0,3}\\p{L}*(?:(?<!numb)(?<!n)er|or|ist|man|woman|girl|boy|ight|monk|nun|witch|wizard|thief|nurse|pilot|cook|smith|bard|druid|mage|rogue|priest|pirate|elf|orc|dwarf|gnome|soldier|student) (?:at )?(${tenWords}|[1-9]\\d)(?= and |\\s?$| with | (?!(?:and|with|or|of|to|by|in|on|cm|kg|years?|feet|foot|inch)\\b)\\p{L}+(?<!s)(?: |$|,))`,
      'iu',
    ),
    // 'Ada is eleven and plays basketball'
    new RegExp(
      `(?<=\\p{Lu}\\p{Ll}+ is )(${spoken}|\\d{1,2})(?= and (?:plays|loves|wants|likes|lives|has|wears|is|goes|would|can|never|always|already|hates|collects|believes|thinks|runs|rides)\\b)`,
      'u',
    ),
    // 'My daughter turns seven on Saturday', 'she will be three in May', 'Tom, who is eight next week'
    new RegExp(
      `\\b(?:turns|turned|turning|(?:will|['’]ll|is going to|is about to|about to) (?:be|turn)|is|['’]s|be|,) (${spoken}|\\d{1,2})(?= (?:next|this coming|on|in|this) (?:week|month|year|birthday|spring|summer|autumn|winter|christmas|easter|${days}|${months})\\b)`,
      'iu',
    ),
    new RegExp(`\\b(?:turns|turned|just turned|turning) (${spoken})${ends}`, 'iu'),
    // 'He has just gone forty', 'she has hit fifty'
    new RegExp(
      `\\b(?:just |already |long |recently )(?:gone|hit|reached|celebrated) (?:his |her |their )?(${tenWords}|[2-9]\\d)${ends}`,
      'iu',
    ),
    // 'nine and a half', 'aged six and three quarters', 'all of five'
    new RegExp(
      `(?:^|[,.;(] ?|\\b(?:is|he['’]s|she['’]s|aged|age) (?:about |only )?)(${spoken}|\\d{1,2}) and (?:a half|three[ -]quarters|a bit)(?: years old)?${ends}`,
      'iu',
    ),
    new RegExp(
      `\\b(?:all of|a grand total of|the grand age of|the ripe old age of) (${spoken}|\\d{1,2})${ends}`,
      'iu',
    ),
    // 'black man 28.', 'Petra 15 wheelchair basketball': without any mark.
    /(?<=\b(?:man|woman|girl|boy|guy|lady|male|female|kid|dude|lad|teen) )([1-9]\d?)(?=\s{0,2}(?:[.;\n]|$)| (?!(?:and|with|or|of|to|by|in|on|cm|kg|years?|feet|foot|ft|inch)\b)\p{Ll}+(?<!s)(?: |$|,))/iu,
    /^\p{Lu}\p{Ll}+ ([1-9]\d)(?= (?!(?:and|with|or|of|to|by|in|on|cm|kg|years?|feet|foot|inch)\b)\p{Ll}+(?<!s) )/u,
    // 'not a day under eighty'
    new RegExp(
      `\\b(?:not|never) a (?:day|minute|year) (?:under|below|younger than) (${tenWords}|\\d{2})\\b`,
      'iu',
    ),
  ]
}

const kin =
  'grand\\p{L}+|gran|granny|nan|nana|nanny|mother|mum|mom|mam|father|dad|papa|aunt|auntie|uncle|husband|wife|great-\\p{L}+|queen|king|witch|wizard|villain|hero|heroine|knight'
const youths: readonly (readonly [pattern: RegExp, age: 'child' | 'teen' | 'adult'])[] = (
  [
    ['(?:little |small |wee )?(?:girl|boy|child|kid|lad|lass|schoolgirl|schoolboy)', 'child'],
    ['(?:teen|teenager|teenage (?:girl|boy))', 'teen'],
    ['young (?:man|woman|lady|bride|soldier|sailor|mother|father|\\p{L}+er)', 'adult'],
  ] as const
).map(([youth, age]) => [
  new RegExp(
    `\\b(?:${kin})\\b(?: \\p{Lu}\\p{Ll}+)?,? (?:back )?(?:as|when (?:s?he|they) (?:was|were)(?: still| just)?) an? ${youth}\\b(?![' ’-](?:s\\b|scout|guide|detective|band|toy))`,
    'iu',
  ),
  age,
])

/** 'My grandmother as a girl', 'grandad when he was a boy': how old whoever is now old is to be drawn. */
export function youthOf(text: string): 'child' | 'teen' | 'adult' | undefined {
  return youths.find(([pattern]) => pattern.test(text))?.[1]
}
