/** Turns of phrase, titles and places: words of things that stand for something else. */

import { idioms } from '../lexicon/others.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { audience } from './audience.ts'
import { kind, listOf, other } from './mention-rules.ts'

/** The text with such phrases turned into blanks. */
export function withoutMentionedPhrases(text: string): string {
  const told = text.replaceAll(othersName, (name) =>
    vocabulary.entries.has(name.toLowerCase()) ? ' '.repeat(name.length) : name,
  )
  const alone = told.replaceAll(victims, (words, whom: string) =>
    isSomebody(whom) ? blankBut(words) : words,
  )
  const plain = phrases.reduce((rest, pattern) => rest.replaceAll(pattern, blankBut), alone)
  return isTitleCase(plain)
    ? plain
    : titles.reduce((rest, pattern) => rest.replaceAll(pattern, titleBlank), plain)
}

/** 'wears her heart on her sleeve' still tells who she is. */
function blankBut(words: string): string {
  const sign = /\b(?:his|her|she|he)\b/iu.exec(words)
  if (sign === null) return ' '.repeat(words.length)
  return ' '.repeat(sign.index) + sign[0] + ' '.repeat(words.length - sign.index - sign[0].length)
}

/** 'A slime that ate a knight', 'a fisherman who caught a mermaid' */
const victims =
  /\b(?:that|who|which|it|s?he|they|and) (?:once |just |has |have |had |also |already )*(?:ate|eaten|swallowed|devoured|gobbled up|swallows|digested|killed|murdered|slew|slain|caught|captured|rescued|saved|robbed|defeated|betrayed|spotted|glimpsed|outran|fooled|tricked|cheated|trusted|envied|outlived|married|outwitted|bit|kidnapped|buried|cured|healed) (?:an?|the|some|two|three|many|several) (?:(?!of\b)\p{L}+ )?(\p{L}+)(?=[.,;:!?()\n]| \(|$| (?:and|but|with|in|who|from|for|at|on|whole|once|years|last)\b)/giu

function isSomebody(word: string): boolean {
  return vocabulary.entries.get(word.toLowerCase())?.who !== undefined
}

const plainly =
  'cold|hard|mean|tough|quiet|gentle|strong|stubborn|sly|cunning|proud|brave|busy|free|light|quick|slow|sharp|sure|wise|blind|poor|sober|cool|calm|deaf|mad|sick|happy|hungry|innocent|loud|plain|pretty|safe|silent|sweet|thin|thick|drunk|dead|fit|graceful|harmless|honest|patient|playful|regular|steady|subtle|swift|tight|timid|warm|welcome|nervous|curious|crafty|slippery|dry|easy|fast|flat|fresh|keen|lazy|nutty|obstinate|solid|stiff|straight|useful|nosy|scared|eager|useless|rare|different'

const phrases: readonly RegExp[] = [
  ...audience,
  new RegExp(`\\b(?:${listOf(idioms)})\\b`, 'giu'),
  // 'A clerk who would rather be a pirate'
  /(?<!\b(?:I|we) ?)(?<=\b(?:she|he|they|who|\p{L}+) ?)(?:would|['’]d) (?:much |far )?(?:rather|sooner|prefer to) (?:be|have been|become) (?:an? |the )(?:\p{L}+ ){0,2}?\p{L}+(?=[.,;:!?)\n]|$| (?:and|but|in|with|on|wearing)\b)/giu,
  // 'Often mistaken for a bishop'
  /\b(?:often |always |once |sometimes |easily |never )?(?:mistaken|taken) for (?:an? |the )(?:(?!with\b|in\b|by\b)\p{L}+ ){0,2}?\p{L}+(?=[.,;:!?)\n]|$| (?:and|but|in|with|by|because|on)\b)/giu,
  // 'Cold as ice', 'stubborn as a mule'
  new RegExp(
    `(?<=\\b(?:${plainly}))(?<!\\b(?:back|spine|posture)(?: is)?(?: as)? straight) as (?:an? |the )?(?!(?:you|he|she|they|it|if|though|well|we|i|possible|ever|can)\\b)(?:\\p{L}+)(?: (?:in|on) (?:an? |the )?\\p{L}+)?(?= who\\b|[.,;:!?\\n)]|$| and\\b| but\\b)`,
    'giu',
  ),
  // 'He loves honey', 'she fears spiders'
  /(?<=\b(?:s?he|they|who) (?:\p{L}+ly |really |just |also )?(?:loves|adores|enjoys|craves|fears|dreads|misses|collects|studies|teaches)) (?!(?:his|her|their|its|the|wearing|to|being|it|that|him|them|how|when|a|an|from|with|in|at|on|by)\b)[^.,;:!?\n]*?(?=[.,;:!?\n]|$| and (?:is|has|wears|carries|hates|always|never|s?he|they|holds)\b| but\b| with\b)/giu,
  / (?:and|but) (?:won['’]t|will not|refuses to|can['’]t|cannot|would never|will never|never) (?:go near|touch|enter|eat|look at|set foot|step|cross|open|talk|speak|go into|ride|climb|swim)\b[^.,;:!?\n]*/giu,
  // 'the patience of a heron', 'mad about frogs and plays the cello', 'saving up for a motorbike'
  /(?:with )?\b(?:the |all the )?(?:patience|grace|memory|temper|appetite|charm|manners|wit|morals|soul|mind|reflexes|energy|confidence|attitude|courage|cunning|speed|subtlety|instincts|personality|sense of humou?r) of (?:an? |the )(?:\p{L}+ )?\p{L}+(?=[.,;:!?)\n]|$| and\b| but\b)/giu,
  /(?<=\b(?:laugh|voice|smile|bearing|heart|strength|warmth)) of (?:an? |the )(?:\p{L}+ )?\p{L}+(?=[.,;:!?)\n]|$| and\b| but\b)/giu,
  /(?<=\b(?:mad|crazy|nuts|passionate|daft|bonkers) )about [^.,;:!?\n]*?(?=[.,;:!?\n]|$| but\b| so\b)/giu,
  /(?<=\b(?:obsessed|in love|fell in love) )with (?:an? |the )?(?!him|her|westerns?|noir|anime|manga|sci|steampunk|cyberpunk|punk|goth|fantasy|horror|disco)\p{L}+(?: and \p{L}+)?/giu,
  /\b(?:saving|saves|saved)(?: up)? for [^.,;:!?\n]*/giu,
  /(?<=\b(?:s?he|is|was|who|always|still|forever|has been) )(?:searching|searches|hunting|looking|looks|waiting|waits|longing|longs|yearning|yearns) for (?!a fight|trouble)[^.,;:!?\n]*?(?=[.,;:!?\n]|$| with\b| but\b| in (?:an?|his|her)\b)/giu,
  /(?<=\b(?:s?he|they|who) )(?:could|would|might|can) (?:talk|sell|charm|argue|drink|outrun|outdrink|outwit|outfox|out-\p{L}+|eat|kill|fight|steal|trade|swap|kiss|marry|bite|punch|wrestle|lift|sleep|hear|smell|spot|beat|scare|frighten|bore|catch|crush)\b[^.,;:!?\n]*?(?=[.,;:!?\n]|$| but\b)/giu,
  /\bthe face of (?:our|the|their|this) (?:new |whole )?\p{L}+(?= (?:should|is|will|needs|must|has)\b)/giu,
  // 'Pearl studs because her mother insisted, scalpel in the pocket'
  /\b(?:because|since) (?:his|her|their|my|our) \p{L}+ (?:insist(?:s|ed)|begged|asked|said so|told (?:him|her|them) to|made (?:him|her|them)|likes it|likes them|knitted it|nagged)\b[^,.;:!?\n]*/giu,
  // 'A cigarette behind his ear rather than in his mouth'
  /(?<=\b(?:behind|in|on|over|under|round|around|across|through|at|against) (?:an?|the|his|her|their|its|one) (?:left |right )?\p{L}+),? (?:rather than|instead of|and not|not|never|but not) (?:in|on|over|under|behind|round|around|across|at) (?:an?|the|his|her|their|its) \p{L}+/giu,
  // 'Shorts all year round'
  /\b(?:all|the whole) (?:the )?(?:year|day|night|week|time|way) (?:round|around|through)\b/giu,
  // 'Scuffed to hell', 'proud as punch'
  /(?<=\b(?:\p{L}+ed|worn|torn|beaten|shot|gone|bored) )(?:to (?:hell(?: and back)?|death|bits|high heaven|within an inch of (?:its|their) lives?)|stiff)\b/giu,
  // 'No axe, he says axes are for show-offs'
  /(?<=[,;.–—-] ?)(?:because |as |since )?(?:s?he|they) (?:says?|said|thinks?|reckons?|claims?|insists?|swears?|believes?) (?:that )?(?!(?:it|he|she|they|so|hello|no|yes)\b)(?:\p{L}+ ){1,3}(?:is|are|was|were) (?:for|too|only for|just|not for|bad|a waste|cheating|boring|silly|stupid|ugly|unlucky)\b[^.,;:!?\n]*/giu,
  // 'Sunglasses indoors'
  /(?<=\b(?:sunglasses|shades|hat|scarf|gloves|coat|helmet|goggles|slippers|boots)),? (?:even )?(?:indoors|outdoors|at night|in the (?:house|office|rain|dark|bath)|in (?:summer|august|july|winter|bed)|whatever the weather|in all weathers)(?=[.,;:!?\n]|$| and\b)/giu,
  // 'God help us', 'a bustle you could stand a tray on'
  /,? ?\b(?:god|heaven|lord) help (?:us|him|her|them|me)(?: all)?\b/giu,
  /(?<=\p{L}) (?:that )?you could (?:stand|rest|balance|park|land|lose|hide|eat|serve|ski|hang|cut|strike)\b[^.,;:!?\n]*/giu,
  // 'For our netball team's hoodie'
  /\bfor (?:our|my|the) (?:\p{L}+ ){0,3}\p{L}+['’]s? (?:hoodies?|t-shirts?|tees?|kit|sweatshirts?|tote|banner|scarf|scarves|mugs?|website|page)\b/giu,
  // 'A queen bee for our honey jars'
  /\bfor (?:our|my|the) (?:new |own |next )?(?:(?!dog|cat|son|daughter|wife|husband)\p{L}+ ){0,2}(?:jars|labels|mugs|tins|boxes|bottles|packets|wrappers|menus|shop window|delivery van|van|vans|beer mats|packaging|shelves|crisp packets|newsletter|noticeboard|notice board|staff calendar|calendar|window display)\b/giu,
  // 'A comb-over that fools nobody', 'when somebody has been sick'
  /\b(?:that |which )?(?:fools?|fooling|convinces?|convincing|impresses) (?:nobody|no one|absolutely nobody|not a soul)\b/giu,
  /,? (?:for )?(?:when|whenever|in case|every time) (?:somebody|someone|anybody|anyone|a child|a kid|people|they|one of them)(?:['’]s| has| have| is| are| gets?| feels?| needs?)\b[^.,;:!?\n]*/giu,
  // 'Our dad has drawn a monster', 'my mother wants a portrait of a fisherman': they are not drawn
  /(?<=(?:^|[.!?\n])\s{0,2})(?:(?:my|our) )?(?:\p{L}+ )?(?:mum|mom|mother|dad|father|gran|granny|grandma|grandmother|grandpa|grandad|grandfather|nan|nana|kid|uncle|aunt|auntie)(?: (?:has |had |just )*(?:drew|drawn|invented|dreamt up|made up|came up with|come up with)(?= an? )| (?:wants?|wanted|would like|['’]d like|asked for|asks for|requested|needs?) an? (?:picture|portrait|drawing|sketch|illustration|painting) of(?= ))/giu,
  // 'Our school play needs a poster: …', 'I need something to pin up'
  /(?<=(?:^|[.!?\n])\s{0,2})(?:our|my|the|we|i|i['’]m)\b(?![^.:!?\n]*\b(?:mak(?:e|ing)|draw(?:ing)?|design(?:ing)?|create|creating|cosplay(?:ing)?|portray(?:ing)?)\b)[^.:!?\n]{0,110}?\b(?:needs?|wants?|requires?|(?:is|am|are) (?:after|looking for)|would like|['’]d like) (?:(?:an?|some) )?(?:new )?(?:poster|flyer|flier|leaflet|programme|program|banner|picture|drawing|illustration|something|card|print|sticker)(?: (?:for|to|on|of(?! an? ))\b[^.:!?\n]{0,60})?(?=[.:])/giu,
  /\b(?:i['’]?m |we['’]?re |hi,? )?commissioning (?:this |it |something )?(?:for|a gift for|a present for)\b/giu,
  /\bcolou?r script(?: notes?)?\b/giu,
  // 'For our board game about moths we need'
  /(?<=(?:^|[.!?\n]\s{0,2})for (?:my|our|an?|the|this) (?:[\p{L}'’-]+ ){0,4}(?:game|book|story|comic|novel|film|podcast|leaflet|workshop|campaign|talk|poster|exhibition|exhibit|series|zine|lesson|documentary|play|musical|deck|article|blog|project|novella|short|animation)) about [^.,:;!?\n]*?(?= (?:we|i) (?:need|want|would|am|are)\b|[,:])/giu,
  // 'Sticker of a cat'
  /(?<=(?:^|[.!?\n]) ?(?:an? )?)(?:stickers?|posters?|prints?|emotes?|icons?|avatars?|logos?|pins?|plush(?:ie)?|stamps?|cards?|figurines?|badges?|tattoos?(?! of [^.!?\n]{1,60} (?:on|across|down|up|along|behind|around|round|over|covers|circles|crosses|marks|adorns|spans) (?:an?|the|his|her|their|my|its|left|right|both|one)\b)) of (?=(?:an?|my|our|the)\b)/giu,
  // 'A watercolour of a fox': what it is painted in, and nothing held
  /(?<=(?:^|[.!?\n]) ?(?:(?:an?|the|one|please|make|paint|draw|do|me|need|want|i|would|like|love) ){0,5})(?:(?:loose|soft|small|quick|gentle|little|delicate|simple) ){0,2}(?:water ?colou?rs?|gouaches?|acrylics?|oils?|pastels?|crayons?|charcoals?|pencils?|inks?)(?: (?:paintings?|sketch(?:es)?|drawings?|portraits?|stud(?:y|ies)|illustrations?))? of (?=(?:an?|my|our|the|some|two)\b)/giu,
  // 'Paint me a queen'
  /\bpaint (?:me|us)\b(?= (?:an?|the|my|our|some|this|as)\b)/giu,
  // 'The smile of a man who owes you money', 'the hands of a woman who bakes bread'
  /(?<=\b(?:smile|grin|smirk|laugh|hands|fingers|walk|gait|stride|shoulders|voice|heart|build) )of (?:an? |the )?(?:\p{L}+ )?(?:man|woman|person|someone|somebody|boy|girl|child|kid|queen|king|cat|dog|animal|one|people) (?:who|that|with something)\b[^.,;:!?\n]*/giu,
  // 'Avoid green, that's our competitor', 'works on a cup sleeve'
  /(?<=[,;:–—-] ?)(?:that(?:['’]?s| is)|which is|it['’]?s) (?:our|my|their) (?:\p{L}+ )?(?:competitors?|rivals?|bank|school|logo|brand|enemy|sponsor)s?\b[^.,;:!?\n]*/giu,
  /\b(?:works?|looks good|fits|prints?|reads?) (?:well )?(?:on|as) an? (?:\p{L}+ )?(?:sleeve|mug|sticker|pin|badge|t-?shirt|tote|banner|poster|card|box|label|keyring|magnet|icon|patch)\b/giu,
  // 'Works the night shift', 'between shifts': hours of work, and no linen shift
  /\b(?:(?:night|day|late|early|graveyard|morning|evening|afternoon|swing|double|split|extra|(?:\d+|eight|ten|twelve)[ -]hour)[ -]shifts?|(?:between|after|before|during|on|off|of|mid|end of|working) (?:(?:an?|the|my|his|her|their|our|two|three|back-to-back|long) ){0,2}shifts?)\b(?![ -]dress| of\b)/giu,
  // 'Thick outlines and flat colours'
  /\bflat (?=(?:colou?rs?|shading|design|style|look|illustration|art|graphics?|vector|shapes?)\b)/giu,
  /\b(?:while |after |from )?(?:reading|watching|playing) (?:this|that|your|my|our) (?:\p{L}+ )?(?:novel|book|webtoon|webcomic|manga|series|show|comic|story|film|game)\b/giu,
  // 'Eats interns for breakfast'
  /\beats? \p{L}+ for (?:breakfast|lunch|dinner|tea|supper)\b/giu,
  // 'the hero she was'
  /\bas the (?:hero|heroine|angel|saint|star|legend|queen|king) (?:that )?s?he (?:is|was)\b/giu,
  /\banti-\p{L}+(?= (?:campaign|posters?|leaflets?|adverts?|charity|group|drive|programme|lessons?|video|week|day|talk|workshop))/giu,
  /\blike the ones? (?:on|in|from) [^.,;:!?\n]*/giu,
]

/** Only what would be read as a thing; a title of honour begins a name. */
function titleBlank(words: string): string {
  const parts = words.toLowerCase().split(' ')
  const isName = vocabulary.entries.get(parts[0] ?? '')?.who?.slot === 'role'
  return isName || !parts.some((word) => isThing(word)) ? words : ' '.repeat(words.length)
}

function isThing(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  return entry !== undefined && entry.grammar === undefined
}

/** In 'A Knight In Golden Armor' capitals say nothing. */
function isTitleCase(text: string): boolean {
  const [, ...words] = text.match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2
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
  new RegExp(
    `(?<=\\p{Ll} (?<!(?:art|drawing|portrait|picture|sketch|illustration|image|sheet|version|painting) )(?:of|at|in|from|near|about|about the) )${named}+`,
    'gu',
  ),
]

/** 'My nephew Hunter' hunts nothing. */
const othersName = new RegExp(
  `(?<=\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) ${kind}${other} )\\p{Lu}\\p{Ll}+(?=[ ,.])`,
  'gu',
)
