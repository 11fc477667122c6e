/** What long wishes tell in a roundabout way, and the plain words for it, which are never longer. */
import { vocabulary } from '../../words/vocabulary.ts'

export type Form = readonly [
  pattern: RegExp,
  plain: (groups: readonly string[]) => string | undefined,
]

const parts =
  '(?:fingers?|fingertips?|thumbs?|toes?|hands?|arms?|legs?|foot|feet|eyes?|ears?|earlobes?|lobes?|nose|tooth|teeth|tail|horns?|antlers?|tusks?|wings?|fins?|eyebrows?)'
const takers =
  '(?:sea|ice|frost|frostbite|war|shark|saw|bandsaw|mill|machine|cannon|cannonball|grenade|mine|crocodile|dog|bear|wolf|eel|pike|tiger|dragon|fire|explosion|harpoon|winch|rope|press|loom|thresher|cold|river|mountain|plague|fever|infection|trap|blade|axe|bullet|accident|spell|curse|troll|ogre|goat|parrot|swan|seal|lion|lathe|mangle|mincer|propeller|glacier|desert|duel|monster|beast|whale|kraken|pig|horse|donkey)'
const took =
  '(?:took|claimed|ate|bit off|got|kept|had|swallowed|chewed off|tore off|stole|sliced off|cut off|cost (?:him|her|them|it)|relieved (?:him|her|them) of|robbed (?:him|her|them) of)'

/** What somebody could wear or hold: a hat, a sword, a monocle. */
export function isThing(words: string): boolean {
  const last = words.trim().toLowerCase().split(' ').at(-1) ?? ''
  const slot = vocabulary.entries.get(last)?.thing?.slot ?? 'setting'
  return !/^(?:setting|role|species|feature)$/.test(slot)
}

/** What is worn, held or grown. */
function isNamed(words: string): boolean {
  const last = words.trim().toLowerCase().split(' ').at(-1) ?? ''
  const { thing, body, part } = vocabulary.entries.get(last) ?? {}
  return isThing(words) || (thing ?? body ?? part) !== undefined
}

const withoutArticle = (words: string) =>
  words.trim().replace(/^(?:an?|the|some|any|his|her) /iu, '')

/** 'A monocle, a cane and a cigar' */
function ruledOut(list: string): string | undefined {
  const each = list.split(/,? and |,? or |, /u).map(withoutArticle)
  return each.every(isNamed) ? `${each.map((thing) => `no ${thing}`).join(', ')}` : undefined
}

export const proseForms: readonly Form[] = [
  // 'I never saw him without his coat'
  [
    /\b(?:(?:i|we|you)(?:['’]ve|['’]ll|['’]d| have| had| will| could| would)? (?:never|hardly ever|rarely|seldom|don['’]t|can['’]t|cannot|won['’]t|couldn['’]t)(?: once| ever| even)*|(?:nobody|no one|no-one|none of us) (?:has |had |can |could |will )?(?:ever )?) ?(?:saw|seen|see|met|meet|pictured?|imagined?|remembered|remember|find|catch|found|caught|knew|know|think of|spot|spotted) (?:him|her|them) (?:anywhere |out |about |once )?without\b/giu,
    () => 'With',
  ],
  // 'The sea took two fingers of the right hand'
  [
    new RegExp(
      `(?<=^|[.;!?,\\n] ?|and )(?:the|an?|some|his|her) (?:\\p{L}+ )?${takers} (?:in \\p{L}+ |once |has |had )?${took}(?= (?:(?:an?|the|one|two|three|four|half|most|part|tip|top|his|her|their|both|all|left|right|of) )+(?:\\p{L}+ )?${parts}\\b)`,
      'giu',
    ),
    () => 'missing',
  ],
  [
    new RegExp(
      `\\b(?:which|that) (?:has |had )?cost (?:him|her|them|it)(?= (?:(?:an?|the|one|two|three|half|most|of|his|her|both|left|right) )+(?:\\p{L}+ )?${parts}\\b)`,
      'giu',
    ),
    () => 'missing',
  ],
  // 'She left two toes on the glacier'
  [
    new RegExp(
      `\\b(?:left|leaving) ((?:(?:an?|the|one|two|three|half|most|of|his|her|both|left|right) )+(?:\\p{L}+ )?${parts}) (?:behind )?(?:on|in|at|under|somewhere|up|with) [^.,;:!?()\\n—–]*`,
      'giu',
    ),
    ([lost = '']) => `missing ${lost}`,
  ],
  // 'The veil went into the canal'
  [
    /(?<=^|[.;!?\n]\s{0,2})(?:the|his|her|their) ((?:\p{L}+ ){0,2}\p{L}+) (?:went|ended up|was thrown|was tossed|got thrown|stayed|was left|got left|was lost|has gone) (?:straight |right |back |away )?(?:into|in|at|on|down|over|overboard|behind|to|off|up)\b(?![^.;!?\n]*\b(?:his|her|their) (?:head|back|belt|shoulders?|hands?|neck|side|feet|hip)\b)[^.,;!?\n]*/giu,
    ([thing = '']) => (isThing(thing) ? `No ${thing}` : undefined),
  ],
  // 'We considered a monocle, a cane and a cigar, and decided against all three'
  [
    /\b(?:i|we)(?:['’]ve| have| had)? (?:briefly |first |also |once |originally )*(?:considered|thought about|thought of|toyed with|discussed|debated|talked about|tried) (?:giving (?:him|her|them|it) |adding |putting (?:him|her|them) in )?((?:an?|the|some|his|her)\b[^.;:!?()\n]*?),? (?:and|but)(?: then| finally| in the end| we| i)* (?:decided against|rejected|dropped|threw out|ditched|voted down|gave up on|abandoned|scrapped|dismissed|ruled out) (?:it|them|that|those|this|all three|all of them|both|both of them|the idea|the lot)(?: again)?/giu,
    ([list = '']) => ruledOut(list),
  ],
  // 'My aunt wanted him to wear a hat. He didn't.'
  [
    /\b(?:my|our|his|her|their|the) (?:[\p{L}-]+ ){1,3}?(?:wanted|asked|told|begged|urged|expected|offered|gave|bought|(?:keeps?|kept) (?:telling|asking|giving|offering|begging)) (?:him|her|them) (?:to (?:wear|have|carry|put on|take|hold|get|grow|use) )?((?:an?|the|some) (?:[\p{L}'’-]+ ){0,2}?[\p{L}-]+)(?:[.!;,—–]| -|(?= but )) ?(?:but |and )?(?:(?:he|she|they) )?(?:didn['’]t|did not|never did|refused|won['’]t|wouldn['’]t|said no|declined|hasn['’]t|doesn['’]t|does not|threw it away|gave it back|sent it back|never (?:wore|wears|used|uses) it|lost it|left it [^.;!?\n]*|\p{L}+ (?:don['’]t|doesn['’]t|never|won['’]t|can['’]t) [^.;!?\n]*)/giu,
    ([thing = '']) => (isThing(thing) ? `no ${withoutArticle(thing)}` : undefined),
  ],
  // 'Not much taller than one is wide', 'no taller than a broom'
  [
    /\b(?:no|not|not much|not a great deal|hardly|barely|scarcely|little|only just) (?:taller|bigger) than (?:an? |the |her |his |one |s?he )?[^.,;:!?()\n—–]*?(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu,
    () => 'short',
  ],
  // 'A pole, of course, taller than she is'
  [
    /, (?:(?:almost|nearly|half|twice|much|rather|quite|three times|a good deal) )?(?:taller than|as tall as|longer than|as long as|nearly as long as) (?:he|she|they|it|him|her|them|herself|himself|itself)(?: is| are| was| were)?(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu,
    () => ', long',
  ],
  // 'Waders; the knees are patched with tyre rubber'
  [
    /[;,.] (?:and |but )?(?:the|its|their|both|one) (knees?|elbows?|seat|thighs?|toes|heels|shoulders) (?:are|were|is|was|have been|has been) ((?:(?:badly|much|neatly|often|crudely) )?(?:patched|darned|torn|mended|frayed|worn through|worn thin|worn|reinforced|ripped|scuffed|stained|muddy|padded|burnt))\b/giu,
    ([part = '', state = '']) => `, ${state} at the ${part}`,
  ],
  // 'Her hair underneath it is red and cut with a knife'
  [
    /\b(his|her|their) (hair|head|scalp) (?:under|underneath|beneath|below) (?:it|them|that|this|all that) (?=is|was)/giu,
    ([own = '', part = '']) => `${own} ${part} `,
  ],
  [
    /(?<=\bhair\b[^.;!?\n]{0,60} )(?:and )?(?:is )?(?:cut|hacked(?: off)?|chopped(?: off)?|sawn off|hewn)(?: short)? (?:with|by|using) (?:an? |the |his |her |their )?(?:(?:kitchen|blunt|sheep|garden|nail|pocket|old|rusty|broken|cook['’]s|paper) )*(?:knife|razor|shears|scissors|shard|sword|bayonet|dagger|axe|hatchet|scalpel|sickle|secateurs|herself|himself|bread knife|penknife)\b/giu,
    () => ', choppy',
  ],
  // 'What she has on her head is a saucepan'
  [
    /\bwhat s?he (?:has|had|wears|wore|carries|keeps|puts|does have|does wear) ((?:on|in|round|around|over|under|at) (?:his|her|their) (?:left |right )?\p{L}+) (?:instead )?(?:is|was|are)\b/giu,
    ([place = '']) => `${place} is`,
  ],
  // 'Where other people have a nose he has a brass spout'
  [
    /\bwhere (?:other people|others|most people|other folk|everyone else|everybody else|a normal person|you and i|the rest of us|you or i) (?:have|has|had|would have|wear|keep|would keep) (?:an?|his|her|their)? ?(\p{L}+)s?,? (s?he) (has|had|wears|keeps) ((?:an?|the|two|one) [^.,;:!?()\n—–]*?)(?=[.,;:!?()\n—–]|$| and |\s{2})/giu,
    ([part = '', who = '', has = '', thing = '']) => `${who} ${has} ${thing} for a ${part}`,
  ],
  // 'A string of fish teeth round his neck'
  [
    /\b(?:strings?|strand|loop|rope|row|cord|thread|chain) of ((?:\p{L}+[- ]){0,2}\p{L}+) (?:hung |slung |worn |strung |tied )?(?:round|around|about) (?:his|her|their|its) (?:neck|throat)\b/giu,
    ([things = '']) => `necklace of ${things.replace('-', ' ')}`,
  ],
  // 'She holds the lead of a very fat dachshund'
  [
    /\b(?:holds|holding|has|carries|carrying|grips|gripping|clutches|clutching) (?:onto )?the (?:lead|leash|rope|string|reins?|halter) of (?=an? (?:[\p{L}-]+ ){0,3}(?:dog|dachshund|poodle|terrier|hound|greyhound|whippet|spaniel|puppy|goat|pig|donkey|mule|horse|pony|camel|llama|goose|bear|calf|cow|lamb|sheep|cat|ferret|monkey|lobster|crocodile|alsatian|bulldog|pug|collie|mastiff|labrador|corgi)\b)/giu,
    () => 'with',
  ],
  // 'She came to live in the lighthouse'
  [
    /\b(?:came to live|came to stay|lives|lived|has lived|has been living|grew old|settled) (?:all )?(?:alone |on (?:his|her) own |by (?:him|her)self )?(?:in|at|on) (?:the|an? old|an?) lighthouse\b/giu,
    () => 'keeps the lighthouse',
  ],
  // 'Notes from our writer: …'
  [
    /\b(?:notes?|messages?|comments?|feedback|a quote|words|the brief|brief|input|instructions?|ideas?) (?:from|by) (?:our|my|the) (?:\p{L}+ )?\p{L}+(?=[:,.])/giu,
    () => '',
  ],
  // 'He was not a handsome man'
  [
    /\b((?:is|was|were)(?: not|n['’]t)) an? (?:very |particularly |especially )?(\p{L}+) (?:man|woman|boy|girl|person|child)(?=[.,;:!?—–]| and | but )/giu,
    ([not = '', said = '']) => `${not} ${said}`,
  ],
  // 'Before the war he taught; afterwards he mended clocks'
  [
    /\b(?:afterwards|later|after that|since then|from then on),? (?=s?he (?:\p{L}+ed|became|kept|ran|took|made|sold|built)\b)/giu,
    () => '',
  ],
  // 'Her hair is pink and stands straight up'
  [
    /(?<=\bhair(?:['’]s| is| was) [^.,;:!?\n]{2,30}) (?:and |which )(?:stands?|stood|sticks?|stuck|shoots?) (?:straight |right |bolt )?(?:up(?:right)?|on end)\b/giu,
    () => ', spiky',
  ],
  // 'Twists that she ties back with a ribbon'
  [
    /(?<=\b(?:hair|plaits?|braids?|curls|locks|dreads|dreadlocks|twists|mane|fringe)\b[^.;:!?\n]{0,60}?),? (?:that|which|and) (?:s?he|they) (?:always |usually |mostly )?(?:ties|pins|scrapes|holds|keeps|pulls|wears|drags|clips|puts|scraped|pulled|tied|pinned|twists|coils|piles) (?:it |them |all )*(back|up)\b/giu,
    ([where = '']) => (/up/i.test(where) ? ', pinned up' : ', tied back'),
  ],
  // 'A burn that runs from her ear to her collarbone', 'a crest that lay back'
  [
    /(?<=\b(?:scars?|burns?|tattoos?|stripes?|lines?|marks?|seams?|cracks?|birthmarks?|zips?|braid|ribbons?|veins?|ink)\b,? )(?:(?:that|which|and) )?(?:runs|runs all the way|ran|goes|went|winds|snakes|climbs|creeps|travels|wanders|crawls|jumps|leaps)(?= (?:all the way |right |up |down |along |across |round |around |over )*(?:from|across|down|up|along|round|around|over|through|to|under|behind)\b)/giu,
    () => '',
  ],
  [
    /(?<=\b(?:crest|hair|ears|mane|fringe|feathers|quills|spines|whiskers) )that (?:lay|lies|lie|sweeps|swept|is swept|was swept) (?:back|flat|down)(?: (?:like|as) [^.,;:!?()\n—–]*?(?=[.,;:!?()\n—–]|$| and ))?/giu,
    () => '',
  ],
  // 'Behind the counter stood a heron in a white jacket'
  [
    /(?<=(?:^|[.!?\n]\s{0,2}|, (?:and |but )?|\band ))(?:behind|at|in|on|under|by|beside|near|among|outside|before|inside|there|between|from|out of) (?:the |an? |it |this |that |our |my )(?:\p{L}+['’]?s? ){0,6}?(?:stood|sat|was|waited|came|appeared|lay|hung|crouched|sits|stands|waits|lives|lived|worked|works) (?=an? (?:[\p{L}-]+ ){1,3}?(?:in|with|who|wearing|dressed)\b)/giu,
    () => '',
  ],
  // 'My Blades character'
  [
    /(?<=\b(?:my|our) )(?:\p{Lu}[\p{L}'’&]* (?:(?:of|the|and|in|to) )*)+(?=(?:character|campaign|game|pc|group|party|oc|one-shot|session|server|table)\b)/gu,
    () => '',
  ],
  // 'The portrait gives her ringlets and pearls. She had none of them.'
  [
    /(?<=^|[.!?\n]\s{0,2})(?:the|that|this|their|our|every|one)\b[^.;!?]*?\b(?:gives?|gave|shows?|showed|painted|drew|has|depicts?|depicted) (?:him|her|them) (?:with |in )?([^.;!?]*?)[.;] (?:s?he|they) (?:had|has|wore|owned|never had|never wore) (?:none of (?:it|them|that|these|those|the \p{L}+)|neither|no such things?)/giu,
    ([list = '']) => ruledOut(list),
  ],
  // 'Dylan says she should have a sword but we had a vote and it was no'
  [
    /\b\p{L}+(?: \p{L}+)? (?:says|said|wanted|wants|thinks|thought|suggested|voted for|asked for|insisted on|argued for) (?:that )?(?:(?:s?he|they|it) (?:should|must|could|has to|needs to|ought to) (?:have|wear|carry|hold|get) )?((?:an?|some) (?:\p{L}+ ){0,2}?\p{L}+),? but [^.;!?\n]*\b(?:no|against|outvoted|not|otherwise|down|overruled|refused|disagreed)\b[^.;!?\n]*/giu,
    ([thing = '']) => (isThing(thing) ? `no ${withoutArticle(thing)}` : undefined),
  ],
  // 'Weapons? He faints at the sight of a butter knife.'
  [
    /(?<=^|[.!?\n]\s{0,2})(?:an? |any )?(\p{L}+)\? (?:no|none|never|he|she|they) ?(?:\b(?:faints?|would|wouldn['’]t|doesn['’]t|never|can['’]t|hates|refuses|is scared|is afraid|runs away|has no|needs no|not a chance|isn['’]t)\b[^.;!?\n]*)(?=[.!?;\n])/giu,
    ([thing = '']) => (isThing(thing) ? `no ${withoutArticle(thing)}` : undefined),
  ],
  // 'Two of his toes had to come off'
  [
    new RegExp(
      `\\b(one|two|three|four|half|most|some) of (?:his|her|their) ((?:left |right |front |back )?${parts}) (?:had to (?:come off|go|be amputated|be cut off|be pulled)|were amputated|were cut off|fell off|froze off|are gone|were lost|never grew back|stayed (?:behind )?[^.,;:!?\\n]*)`,
      'giu',
    ),
    ([count = '', part = '']) => `missing ${count} ${part}`,
  ],
  // 'His hands are gloved. Always, in white cotton'
  [
    /\bhands (?:are|were) (?:always )?gloved(?:[.,;—–]? ?(?:always|even at dinner|of course),?)? in ((?:\p{L}+ )?\p{L}+)(?=[.,;:!?()\n—–]|$| and )/giu,
    ([said = '']) => `gloves are ${said}`,
  ],
  // 'Her left eye is glass: it is green, the other's brown'
  [
    /\b(left|right) (eye|hand|sleeve|boot|leg|glove|shoe|ear)\b([^.;:!?\n]*?)(?: and (?:doesn['’]t|does not) match)?[:;,—–] ?(?:it['’]s|it is) (\p{L}+),? (?:and |but |while )?the other(?: one)?(?:['’]s| is| was)? (\p{L}+)/giu,
    ([side = '', part = '', rest = '', one = '', two = '']) =>
      `${side} ${part}${rest}, ${one} ${side} ${part}, ${two} ${side === 'left' ? 'right' : 'left'} ${part}`,
  ],
  // 'Avoid anything pumpkin-coloured'
  [/\b(?:avoid|no|not) anything (\p{L}+)[- ]colou?red\b/giu, ([hue = '']) => `avoid ${hue}`],
  // 'A white pattern on the yoke'
  [/\b(?:on|around|round|across|over) the yoke\b/giu, () => 'on chest'],
  // 'Tied with a bit of harpoon line'
  [
    /\b(?:an? (?:bit|piece|length|scrap|end) of )?(?:harpoon|bell|tow|ship['’]s|tarred)[ -](?:line|rope|cord|twine)\b/giu,
    () => 'a rope',
  ],
  // 'A ladle as long as an oar'
  [
    /\b(an? \p{L}+) (?:almost |nearly )?as (?:long|big|large) as an? \p{L}+(?=[.,;:!?()\n—–]|$| and |\s{2})/giu,
    ([thing = '']) => (isThing(thing) ? thing.replace(/^an? /iu, 'a huge ') : undefined),
  ],
  // 'One leg yellow and the other one white'
  [/(?<=\bone \p{L}+ \p{L}+,? (?:and )?)the other one (?=\p{L}+)/giu, () => 'the other '],
  // 'His left boot is brown and the other one is red'
  [
    /(?<=\b(?:left|right) \p{L}+ (?:is )?(?:\p{L}+ )?\p{L}+,? (?:and |but )?)the other one (?:is )?(?=\p{L}+)/giu,
    () => 'the other ',
  ],
  [
    /\b((?:glasses|spectacles|specs)) (?:are |hang |worn |dangle |is )?(?:on|from) (?:a|an old|a long) (?:string|cord|shoelace|bootlace|ribbon)\b/giu,
    ([specs = '']) => `${specs} on a chain`,
  ],
]
