/** What long wishes put around the figure: 'what the innkeeper looks like', 'we'd thought of making her a crocodile', 'she keeps the Drowned Bell, which stands on stilts'. */
import { type Form, isThing } from './forms.ts'
import { bare } from './words.ts'

const starts = '(?<=^|[.;!?\\n]\\s{0,2})'
const askers =
  '(?:director|producer|editor|publisher|client|teacher|boss|author|committee|art director|team|designer|manager|theatre|museum|landlord|priest|vicar|mayor|school)'
const pictures =
  '(?:photographs?|photos?|pictures?|portraits?|postcards?|snapshots?|paintings?|engravings?|newspaper cuttings?|old photos?)'

const asked: readonly Form[] = [
  // 'My players have asked me what the innkeeper looks like'
  [
    new RegExp(
      `${starts}(?:my|our|the) \\p{L}+ [^.;!?\\n]*\\b(?:ask\\w*|wonder\\w*|know|wondering)\\b[^.;!?\\n]* what (?:the|our|my|this) ((?:\\p{L}+ )?\\p{L}+) (?:looks?|looked) like\\b[^.:;!?\\n]*`,
      'giu',
    ),
    ([who = '']) => `Draw the ${who}`,
  ],
  // 'The director wants a Caliban nobody has seen before'
  [
    new RegExp(
      `${starts}(?:the|our|my) ${askers} (?:wants|would like|needs|has asked for|asked for|has ordered|is after)(?= an? )`,
      'giu',
    ),
    () => 'Draw',
  ],
  // 'I'm proposing a badger'
  [
    /\b(?:i am|i['’]m|i) (?:proposing|propose|suggesting|suggest|going with|went for|voted for)(?= (?:an?|two) )/giu,
    () => 'it is',
  ],
  // 'The character I need is the loan officer'
  [
    /\b(?:the|my|our) (?:next |main |first |last )?(?:character|figure|person|one|design|portrait|sprite|picture) (?:that )?(?:i|we)(?:['’]m| am|['’]re| are|['’]d| would)? (?:need|want|after|like|asking for|ordering|commissioning|looking for|missing)(?: most| drawn| badly)? is\b/giu,
    () => 'Draw',
  ],
  // 'I found a photograph of my great-aunt in a biscuit tin'
  [
    new RegExp(
      `\\b(?:i|we|my \\p{L}+)(?:['’]ve| have| had)?(?: just| once| recently)? (?:found|came across|come across|discovered|unearthed|inherited|bought|saw|kept|keep) (?:an?|the|this|one|some) (?:(?:old|faded|single|tiny|torn|blurred|blurry|yellowed) )*${pictures} of ((?:(?!in\\b|at\\b|inside\\b|under\\b|behind\\b)[\\p{L}-]+ ?){1,4})(?:(?:in|inside|at|under|behind) [^.,;:!?\\n]*)?`,
      'giu',
    ),
    ([who = '']) => `It is ${who.trim()}`,
  ],
  [
    new RegExp(
      `${starts}in (?:the|that|this|my favourite|the only) ${pictures}(?: (?:i|we|that|of) [^.,;:!?\\n]{2,30})?,? (?=s?he\\b|they\\b)`,
      'giu',
    ),
    () => '',
  ],
  // 'He keeps the Drowned Bell, which stands on stilts in a marsh'
  [
    /\b(?:keeps|runs|owns|manages|ran|kept|owned) (?:the|a pub called the|an inn called the|a tavern called the) (?:\p{Lu}[\p{L}'’]+(?: (?:and|of|&) (?=\p{Lu}))? ?){2,3}(?=[.,;!?\n]| (?:and|which|that|in|on|at)\b)(?:,? (?:which|that|an? (?:inn|tavern|pub|shop|bar|hotel)) [^.;!?\n]*)?/gu,
    () => 'is here',
  ],
  // 'There's a box of letters from a lady's maid'
  [
    /\b(?:there(?:['’]s| is| was)|(?:we|i) (?:have|keep|found|own|inherited)) an? (?:(?:old|small|whole|big) )?(?:box|bundle|pile|drawer|collection|suitcase|trunk|album) of (?:letters|photographs|photos|diaries|drawings|postcards|recipes|notebooks) (?:from|by|of|about|written by) (?=an? )/giu,
    () => 'It is ',
  ],
  // 'A full-length figure'
  [/\bfull[- ]length (?=figure|portrait|picture|view|drawing|image|illustration)/giu, () => ''],
  // 'She is fifty-three (in human years)', 'thirty-six but he says twenty-nine'
  [/ \((?:in|by|roughly|about) (?:\p{L}+ )?(?:years|terms)\)/giu, () => ''],
  [
    /,? but s?he (?:says|claims|admits to|insists on|prefers|tells (?:people|everyone|everybody)) (?:that )?(?:s?he(?:['’]s| is) )?(?:only )?(?:\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)(?=[.,;!?\n])/giu,
    () => '',
  ],
  // 'The first time the reader meets Ines she is stealing a piano'
  [
    new RegExp(
      `${starts}the first time (?:that )?(?:the \\p{L}+|we|you|they|anyone|my \\p{L}+) (?:meets?|sees?|met|saw|encounters?) ((?:\\p{Lu}[\\p{L}'’-]+ ?){1,3}),? ?s?he (?:is|was)(?: just)? \\p{L}+ing\\b[^.;!?\\n]*`,
      'gu',
    ),
    ([name = '']) => name.trim(),
  ],
  [
    new RegExp(
      `${starts}The first time (?:that )?(?:the \\p{L}+|we|you|they|anyone|my \\p{L}+) (?:meets?|sees?|met|saw|encounters?) ((?:\\p{Lu}[\\p{L}'’-]+ ?){1,3}),? ?s?he (?:is|was)(?: just)? \\p{L}+ing\\b[^.;!?\\n]*`,
      'gu',
    ),
    ([name = '']) => name.trim(),
  ],
  // 'We are trying to finish a visual novel'
  [
    /\b(?:we|i)(?: are|['’]re| am|['’]m) (?:(?:trying|about|hoping|going|struggling|rushing) to )?(?:finish|complete|make|build|write|ship|release|finishing|completing|making|building|writing|shipping|releasing|developing) (?=(?:an?|our|my) (?:[\p{L}-]+ )?(?:visual novel|game|comic|rpg|graphic novel|picture book|animated \p{L}+|webcomic|platformer)\b)/giu,
    () => 'for ',
  ],
  // 'His steed, I'm afraid, was a slipper'
  [
    /, (?:i(?:['’]m| am) (?:afraid|sorry to say|told|sure)|i (?:think|believe|suppose|fear|admit|confess|must say|should add|regret to say)|if you must know|believe it or not|of all things|mind you|for some reason)(?=,)/giu,
    () => ',',
  ],
  // 'Her stare could curdle milk'
  [
    /\b(?:his|her|their|its) (stare|glare|scowl|frown|smile|grin|voice|look|laugh|breath|temper|singing|whistle|handshake) (?:could|would|can) (?!be\b|have\b)[^.;!?\n]*/giu,
    ([look = '']) => (/^(?:scowl|frown|smile|grin|glare)$/iu.test(look) ? `a ${look}` : ''),
  ],
  // 'Nobody remembers who built the lighthouse, but everyone knows who keeps it'
  [
    /\bwho (?:built|made|dug|founded|opened|designed|paid for) the (\p{L}+)[^.;!?\n]*?\bwho (?:keeps|runs|guards|tends|looks after|minds) it\b/giu,
    ([place = '']) => `the ${place} keeper`,
  ],
]

const weighed: readonly Form[] = [
  // 'They did ask me about a bucket, but I believe that we can do without a bucket'
  [
    new RegExp(
      `${starts}(?:they|someone|somebody|some|he|she|everyone|(?:my|our|the) \\p{L}+) (?:did |even |have |has |also |kept )*(?:ask|asked|asking|begged|wanted|suggested|hoped|lobbied)(?: (?:me|us))? ?(?:about|for|if|whether)? an? (?:[^.,;:!?\\n]+), (?:but|and|though) (?=[^.;!?\\n]*\\b(?:without|no|not|never|n['’]t|rather|refuse)\\b)`,
      'giu',
    ),
    () => '',
  ],
  // 'We can do without a bucket'
  [
    /\b(?:(?:i|we) (?:believe|think|feel|am sure|hope|know) (?:that )?)?(?:we|i|you|he|she|they|it)(?:['’]ll| will|['’]d)? (?:can|could|would|must|do|be)(?: (?:very|perfectly|quite) well| easily| happily| just)? (?:do|manage|live|better|be better|get by) without (an?|the|any|his|her) ((?:\p{L}+ )?\p{L}+)/giu,
    ([, thing = '']) => (isThing(thing) ? `no ${bare(thing)}` : undefined),
  ],
  // 'Our chairman insists upon a dog, but I do not'
  [
    /(?:my|our|the) \p{L}+ (?:insists?|insisted|is keen|is set|is very keen|was keen)(?: up)?(?: ?on) (an?|the) ((?:\p{L}+ )?\p{L}+),? but (?:i|we) (?:do not|don['’]t|am not|aren['’]t|did not|didn['’]t|refuse\w*|won['’]t)(?: [^.,;:!?\n]*)?/giu,
    ([, thing = '']) => `no ${thing}`,
  ],
  // 'The committee first proposed a bookworm and then an owl'
  [
    new RegExp(
      `${starts}(?:the|our|my|they|we|some|i|he|she)(?: (?!is|was|has|wore|wears)\\p{L}+)? (?:first|originally|initially|at first) (?:proposed|suggested|wanted|asked for|voted for|thought of|considered|planned|had in mind|drew|tried) (?!him|her|them|it|to\\b)[^.;!?\\n]*?(?=, (?:but|so|and now|until)\\b|[.;!?\\n])`,
      'giu',
    ),
    () => '',
  ],
  // 'We'd thought of making her a crocodile but there are so many'
  [
    new RegExp(
      `${starts}(?:we|i|they)(?:['’]d| had|['’]ve| have| did)?(?: also| first| once| briefly| even)? (?:thought of|thought about|considered|talked about|discussed|toyed with|played with|think about|dreamt of|wondered about)(?: the idea of)? (?:making|giving|drawing|having|using|casting|turning|dressing|it being|him being|her being) [^.;!?\\n]*`,
      'giu',
    ),
    () => '',
  ],
  // 'My agent suggested a top hat, but it has been done'
  [
    /\b(?:my|our|the) (?!only\b|other\b)\p{L}+ (?:suggested|proposed|wanted|asked for|argued for|pushed for|thought of|voted for|imagined|pictured) (?:(?:giving|putting|adding|drawing) )?(?:(?:him|her|them|it) (?:in |with )?)?(an? (?:\p{L}+ )?\p{L}+),? (?:but|and) (?:it|that|i|we|there|they|s?he|everyone)(?:['’]\p{L}+)? [^.;!?\n]*/giu,
    ([thing = '']) => (isThing(thing) ? `no ${bare(thing)}` : undefined),
  ],
  // 'There was some debate about a tail, but in the end he hasn't one'
  [
    /\bthere (?:was|has been|had been) (?:some |a |much |a lot of |great )?(?:debate|talk|discussion|question|argument|mention) (?:about|of|over) (an? (?:\p{L}+ )?\p{L}+),? (?:but|and) [^.;!?\n]*(?:\bno\b|\bnot\b|n['’]t\b|against|without|never|dropped|abandoned)[^.;!?\n]*/giu,
    ([thing = '']) => `no ${bare(thing)}`,
  ],
  // 'No flute, please; the flute's a different satyr'
  [
    /\bno (\p{L}+)(?:,? please)?[;:,] (?:the|that|his|her|a) \1(?:['’]s| is| was| has| belongs) [^.!?\n]*/giu,
    ([thing = '']) => `no ${thing}`,
  ],
  // 'A whale, a little one, about the size of a child'
  [
    /\b(an?|the) (\p{L}+), an? (little|small|tiny|big|huge|young|baby|large|fat|very small) one(?:, (?:about |roughly )?the size of an? \p{L}+)?(?=[,.;!?\n]| and )/giu,
    ([, thing = '', size = '']) => `a ${size} ${thing}`,
  ],
  // 'A figure of a lime burner'
  [/\b(?:an?|the|one) (?:single |small |large )?figure of (?=an? )/giu, () => ''],
  // 'Keep it in sepia'
  [
    /\bkeep (?:it|this|everything|the whole thing|the picture|the drawing)(?: all)? in\b/giu,
    () => 'all in',
  ],
]

const callings: readonly Form[] = [
  // 'My great-uncle ought to have been a sea captain and never got further than the pier'
  [
    /\b((?:my|our|his|her) [\p{L}-]+|who|that) (?:ought to|should) have been (an? (?:\p{L}+ )?\p{L}+)[^.;!?\n]*?\bin which (s?he) is\b[^.;!?\n]*/giu,
    ([, calling = '', who = '']) => `${who} is ${calling}`,
  ],
  // 'She was the town's best thief until her knees gave out. Now she bakes'
  [
    /\b(s?he|who) (?:was|had been|used to be) (?:once )?(?:the|an?) [^.,;:!?\n]{3,50}? until [^.;!?\n]*(?=[.;!?\n]\s+(?:\p{L}+ )?(?:now|nowadays|these days|today|since then)\b)/giu,
    () => '',
  ],
  // 'Fights with two plates', 'went into battle with a ladle'
  [
    /\b(s?he|who|that|and) (?:always |usually |only )?(?:fights|fought|duels|defends (?:him|her)self|goes into battle|fends off \p{L}+|duelled) with (?=(?:an?|two|his|her|three|the) )/giu,
    ([who = '']) => `${who} holds `,
  ],
  // 'On his round', 'on her beat'
  [
    /\b(?:on|during|after) (?:his|her|their|its) (?:last |first |usual |nightly |daily )?(?:rounds?|beat|shift|way home|way to \p{L}+|night off)(?=[.,;:!?\n]| and | with )/giu,
    () => '',
  ],
]

export const proseFrameForms: readonly Form[] = [...asked, ...weighed, ...callings]
