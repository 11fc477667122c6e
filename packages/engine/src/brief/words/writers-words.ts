/**
 * What writers tell of themselves, of who made what, and of what the wish is for: 'I'm a teacher and I need a wizard',
 * 'love from Ben, age 6', 'a jumper our mother knitted'. None of these people is the character.
 */

/** The text with such words turned into blanks, so that every other word stays where it stood. */
export function withoutWriter(text: string): string {
  const plain = told.reduce((rest, pattern) => rest.replaceAll(pattern, blanks), text)
  return plain
    .replaceAll(gave, (words, owner: string) => (isOnlySign(plain, owner) ? words : blanks(words)))
    .replaceAll(made, (words, owner: string, deed: string) =>
      isOnlySign(plain, owner) ? words : makers(words, deed),
    )
}

function blanks(words: string): string {
  return ' '.repeat(words.length)
}

const wishing = 'need|want|would like|would love|am looking|require|seek'
const working = 'making|writing|running|drawing|designing|preparing|planning|illustrating'
const works =
  'this|it|these|a (?:book|game|campaign|comic|story|play|poster|card|film|picture book|novel|one-shot)|the|some|posters|cards'

/** Who of the family thought the figure up, and how. */
const inventors =
  '(?:son|daughter|kid|child|boy|girl|brother|sister|nephew|niece|grandson|granddaughter|godson|goddaughter|stepson|stepdaughter|cousin|pupil|student)s?'
const inventing =
  '(?:made up|makes up|has made up|invented|has invented|dreamt up|dreamed up|dreamt of|came up with|has come up with|drew|has drawn|keeps drawing|designed|has designed|imagined|created|has created|thought up|described|wants|would like|would love|asked for|is asking for|asked me for|wrote about|has written about|tells stories about|told me about)'

const told: readonly RegExp[] = [
  // 'My son, he's 8, made up a monster', 'my daughter (6) invented a creature'
  new RegExp(
    `(?<=(?:^|[.!?\\n])\\s{0,2}(?:(?:hi|hello|hey|so|ok)[ ,!.]+)?)(?:our|my) (?:(?:little|lil|lil['’]|li['’]l|lill|littel|wee|baby|kid|big|younger|older|youngest|oldest|eldest|dear|own|two|three) )*(?:\\d{1,2}[- ]years?[- ]old(?: ${inventors})?|${inventors})(?: \\p{Lu}\\p{Ll}+)?(?:,? (?:(?:he['’]s|she['’]s|they['’]re|he is|she is|who['’]s|who is|age|aged) )?\\(?\\d{1,2}\\)?(?: years old)?,?| \\(\\d{1,2}\\)| who is \\d{1,2})? ${inventing} (?=an?\\b|the\\b|this\\b|some\\b)`,
    'giu',
  ),
  // 'seed: 9', '"steps": 30', '--ar 3:4': settings of the machine that draws.
  /(?<=^|[\s,;{(|&?"”])["“]?(?:seed|steps|cfg(?:[ _-]?scale)?|guidance(?:[ _-]?scale)?|n[ _-]samples|num[ _-]images|batch[ _-]?size|temperature)["”]?\s{0,2}[:=]\s{0,2}["“]?-?\d[\d.]*["”]?/giu,
  /(?<=^|[\s,;{(|&?"”])["“]?(?:sampler|aspect[ _-]ratio|output[ _-]format)["”]?\s{0,2}[:=]\s{0,2}["“]?[\w.:+/-]+["”]?/giu,
  /(?<=\s)--(?:ar|seed|v|q|s|style|stylize|chaos|niji|no-bg|tile)(?: [\d:.]+)?(?=\s|$)/giu,
  // 'From Lily age 7', 'love from Ben'
  /(?<=[.!?\n)]\s{0,3})(?:(?:lots of |with |much )?love,? from|(?:(?:lots of |with |much )?love,?|from|by|yours,?)(?= \p{L}+,? \(?(?:age|aged|i am|im|i['’]m)? ?\d))[ ,]+\p{L}+(?:,? \(?(?:age|aged|i am|im|i['’]m)? ?\d{1,2}\)?)?[\s.!x]*$/giu,
  // 'Hi, hobby painter here.', 'DM here!'
  /(?<=(?:^|[.!?\n])\s{0,2}(?:(?:hi|hello|hey|hiya|ok|so)(?: (?:all|everyone|there|folks|guys))?)?[,!. ]{0,3})(?:an? )?(?:[\p{L}’'-]+ ){1,4}here(?=[.,!:;\n–—]| looking| needing| wanting| with| and i\b)/giu,
  // 'Marketing wants a hero', 'our client asked for'
  /(?<=(?:^|[.!?\n])\s{0,2})(?:the )?(?:(?:our|my) )?(?:marketing|management|hr|head office|sales|the client|client|the publisher|publisher|the board|the producers?|art director|creative director|the team) (?:(?:department|team) )?(?:wants?|needs?|asked for|asks for|would like|is asking for|requested|has asked for) /giu,
  // 'My wee boy wants a monster'; who wants to be drawn is the figure.
  /(?<=(?:^|[.!?\n])\s{0,2})(?:my|our) (?:wee |little |small |eldest |youngest |middle |oldest |big )*(?:boy|girl|lad|lass|toddler|one|twins?|son|daughter|nephew|niece|grandson|granddaughter|kid|class|pupils|year \d+s?) (?:really )?(?:wants|want|is after|asked for|has asked for|would like|would love|dreamed up|dreamt up|invented|came up with) (?=(?:an?|some|the)\b)/giu,
  /\bthank you (?:very |so )?(?:kindly|much)\b/giu,
  /(?<=(?:^|\n)\s*)(?:wip|w\.i\.p\.?|work in progress|first draft|rough draft|draft|pitch|concept|commission|request)\s?\d{0,2}\s?:/giu,
  // 'Animator's note: …', 'AD note — …'
  /(?<=^|[.!?\n(]\s{0,2})(?:the )?(?:animator|artist|author|writer|director|art director|designer|costume designer|illustrator|editor|client|player|translator|producer|gm|dm|ad|td)(?:['’]?s)? notes?(?: to self)?\s?[:—–-]/giu,
  // 'A pin-sharp ref of', 'crystal-clear picture'
  /\b(?:pin|razor|tack|needle|crystal)[- ](?:sharp|clear),? (?=(?:[\p{L}-]+ )?(?:ref|reference|picture|photo|photograph|image|drawing|render|illustration|sheet|portrait)\b)/giu,
  // 'Five of them (count 'em)'
  /\(?\bcount (?:['’`]?em|them)\b\)?,?:?/giu,
  // 'Mum says I can have a card of my rabbit'
  /\b(?:(?:my|our) )?(?:mum|mummy|mom|mommy|mama|dad|daddy|nan|nana|gran|grandma|granny|grandad|grandpa|teacher|wife|husband|boss|sister|brother) (?:says|said|thinks|reckons|promised|agreed|told me)(?: that)? (?:i|we|me|you) (?:can|may|could|should|get to|am allowed to|to|ought to) (?:have |get |ask for |order |request |do )?/giu,
  /(?<=(?:^|[.!?\n])\s{0,2})(?:(?:my|our) )?(?:mum|mummy|mom|mommy|mama|dad|daddy|nan|nana|gran|grandma|granny|grandad|grandpa|teacher|wife|husband|boss|sister|brother) (?:says|said|insists|insisted)(?: that)? (?=no\b)/giu,
  /(?<=(?:(?:^|[.!?\n,])\s*|\b(?:want|need|like|have|make|get|me|please|asking for|for) )(?:you )?)(?:an? |some )?(?:birthday |christmas |valentine['’]?s? |thank you |get well |greetings? )?(?:card|badge|sticker|stickers|mug|keyring|t-shirt print|phone background|magnet|fridge magnet) (?:of|showing|with a picture of) (?=(?:my|our|the|his|her|a|an)\b)/giu,
  /\b(?:i['’]?m|i am) the player of\b/giu,
  new RegExp(
    `\\b(?:i['’]?m|i am) an? [^.,;:!?\\n]{2,40}? (?:and|who|so) (?:i )?(?=(?:${wishing})\\b)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:i['’]?m|i am) an? [^.,;:!?\\n]{2,40}? (?=(?:${working}) (?:${works})\\b)`,
    'giu',
  ),
  /\b(?:i['’]?m|i am) an? [^.,;:!?\n]{2,40}? (?=(?:looking|hoping|searching|asking) for (?:an? |some )?(?:drawing|picture|portrait|sketch|art|artist|design|reference|illustration|sheet)\b)/giu,
  /\bmaking (?:this|it|these) for [^.!?\n]*/giu,
  // 'I'm 13 and I want to be an animator. My character is …'
  /\b(?:i['’]?m|i am) \d{1,2},? and (?:i )?(?:want|hope|would love|am going) to be(?:come)? [^.!?\n]*(?=[.!?\n][\s\S]{0,40}\bmy (?:oc|character|ocs|hero|heroine)\b)/giu,
  // 'I need a token for my paladin', 'a miniature of our ranger'
  /\b(?:an? |some |the )?(?:vtt |roll20 |round |custom |printed |paper |metal |painted )*(?:tokens?|mini|minis|miniatures?|standees?|stat block art|headshot|avatar) (?:for|of) (?=(?:my|our|the|an?) )/giu,
  // 'An icon of St George', 'the amulet of the goddess Selune': it shows or honours somebody else.
  /(?<=\b(?:icon|medal|medallion|relic|statuette|image|figurine|amulet|pendant|shrine|portrait|blessing|charm|locket|candle)) of (?:the )?(?:(?:[Ss]aint|[Ss]t\.?|god|goddess|[Vv]irgin|[Hh]oly|[Bb]lessed|[Oo]ur [Ll]ady)\s)+(?:of )?\p{Lu}\p{Ll}+/gu,
  // 'This guy came to our table with a character who is a goblin'
  /\b(?:this|one|some) (?:guy|girl|dude|player|friend|bloke|lad|lass|kid|woman|man)(?: of (?:mine|ours))? [^.!?\n]{0,90}?\bcharacter (?:that|who|which)(?:['’]?s| is)\b/giu,
  /\bstudent (?=(?:film|short|project|movie|play|production|animation|thesis|game)\b)/giu,
  /\bsprite[- ]?sheets?(?: base| set)?\b/giu,
  /\b[Ss]tudio \p{Lu}\p{Ll}+/gu,
  /\b(?:enemy |boss |hero )?tier list\b/giu,
  /\bsession (?:zero|one|two|three|\d{1,3})\b/giu,
  /\bto the (?:keeper|gm|dm|game ?master|dungeon master|storyteller|referee) of (?:our|the|my|your)\b/giu,
  /^(?:(?:final|mini|sub|stage|secret) ?-?)?boss ?(?:fight|battle)? ?(?:#?\d+)?\s?(?::|—|–)/gimu,
  // 'The web novel ended last week', 'I've been reading this story for years'
  /\b(?:the|this|that) (?:\p{L}+ )?(?:novel|webtoon|webcomic|manga|series|show|game|book) (?:ended|finished|is over|came out)[^.!?\n]*/giu,
  /\bi(?:['’]ve| have) been (?:reading|watching|playing|following|listening to) [^.!?\n]*?(?= and (?:nobody|no one|i)\b|[.!?\n])/giu,
  /(?<=(?:^|[.!?\n])\s{0,2}(?:hi|hello|hey)?[,!. ]{0,2})i (?:knit|sew|run|teach|work|follow|collect|organise|organize|volunteer|illustrate) [^.!?\n]*?(?=,? (?:and|so|but) (?:would|need|want|i|we|for|my|our|this|the)\b|,? (?:i|we)(?:['’]d| would| need| want)\b|[.!?\n])/giu,
  /(?<=(?:^|[.!?\n])\s{0,2}(?:hi|hello|hey)?[,!. ]{0,2})(?:i|we) (?:sell|make|own|manage|write|paint|bake|brew|breed|grow|study|coach|host|run|build) [^.!?:\n]*?(?=,? (?:and|so) (?:would|need|want|are looking|am looking|i|we|for|my|our)\b)/giu,
  /\bi (?:tell|told|am telling) (?:the|my|our) \p{L}+ (?:stories |tales )?(?:about|of)\b/giu,
  // 'Class 6B's captain, every child gave one idea'
  /\b(?:class|year|grade) \d{1,2}\p{L}?(?:['’]?s)?\b/giu,
  /,? ?\b(?:every|each) (?:child|kid|pupil|student|one|person|player)(?: of (?:them|us))? (?:gave|added|chose|picked|drew|had|got|wanted|named)\b[^.,;:!?\n]*/giu,
  /\((?:the )?last (?:one|time|version)[^)\n]*\)/giu,
  /\bsoy (?:la |el |una? )?(?:abuel[ao]|madre|padre|mamá|papá|maestr[ao]|profesora?|tí[ao]) de\b/giu,
  // 'People keep asking me for wings', 'everyone at work is scared of him'
  /\b(?:people|everyone|everybody|fans|they|folk) (?:always |all )?(?:keeps?|kept) (?:asking|drawing|giving|adding|wanting|telling)\b[^.;!?\n]*/giu,
  /\b(?:everyone|everybody|people|nobody|no one)(?: \p{L}+){0,4}? (?:is|are|was|were|seems?) (?:so |very |a bit |secretly )?\p{L}+ of (?:him|her|them)\b/giu,
  /\b(?:can|could|to|will|won['’]t|wouldn['’]t|doesn['’]t|don['’]t|didn['’]t|would|might|must) fit\b|\bfit (?:it|them|in|into|on|under|over|through)\b/giu,
  /\bgo (?:wild|nuts|crazy|mad|for it)\b/giu,
  // 'She winked at everybody, even the vicar'
  /(?<=\b(?:every|any|no)(?:body|one)\b[^.!?\n]{0,20}),? even (?:the|his|her) \p{L}+/giu,
]

const kin =
  'mother|mum|mom|mam|mama|nan|nana|gran|granny|grandma|grandmother|aunt|auntie|sister|wife|dad|father|grandad|granddad|grandpa|grandfather|husband|brother|uncle|daughter|son|friend|neighbour|neighbor'

/** 'The jumper our mother knitted', 'a scarf his nan made for him' */
const made = new RegExp(
  `\\b(our|my|his|her|their) (?:late |old |own |dear |big |little )?(?:${kin}) (?:once |had )?(knitted|knit|crocheted|sewed|sewn|stitched|embroidered|carved|painted|made|bought|gave|left|darned|patched|mended)\\b(?! (?:his|her|my|a|an|the)\\b)(?: (?:for )?(?:him|her|them))?`,
  'giu',
)

/** 'Her dad made the shield': the shield is there, and he is not. */
const gave = new RegExp(
  `(?<=[.!?,;\\n] ?)(his|her|their|my|our) (?:late |old |own |dear |big |little )?(?:${kin}) (?:made|built|painted|sewed|sewed|knitted|crocheted|carved|gave|bought)(?: (?:him|her|them))? (?=(?:the|an?|this|that)\\b)`,
  'giu',
)

/** How a thing was made still tells of it; that it was bought does not. */
function makers(words: string, deed: string): string {
  const isOfMaking = !/^(?:made|bought|gave|left|mended|painted)$/i.test(deed)
  if (!isOfMaking) return blanks(words)
  const at = words.indexOf(deed)
  return blanks(words.slice(0, at)) + deed + blanks(words.slice(at + deed.length))
}

/** 'His' may be all that tells who somebody is. */
function isOnlySign(text: string, owner: string): boolean {
  if (!/^(?:his|her|their)$/i.test(owner)) return false
  const signs = /^his$/i.test(owner)
    ? /\b(?:he|his|him|boy|man)\b/giu
    : /\b(?:she|her|girl|woman|they|their)\b/giu
  return (text.match(signs) ?? []).length < 2
}
