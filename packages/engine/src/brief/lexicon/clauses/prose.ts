/** What people write who tell a story: 'do not give him a toga or a wreath', 'those clogs nurses wear', 'one lens of his glasses is missing', 'wherever she goes a goat trots behind her'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, hasLook, isWornThing, opensClause } from './clause-words.ts'

const beast = '((?:an? |the |his |her |their )(?:[a-z]+(?:-[a-z]+)? ){0,3}?[a-z]+)'
const where = '(?:everywhere|around|about|wherever (?:he|she|they|it) (?:goes|go)|all day|always)'
const walks =
  '(?:follows?|trots?|walks?|pads?|hops?|hobbles?|waddles?|trails?|runs?|flies|flutters?|slinks?|plods?|goes|tags?|shuffles?|scurries|skips?|bounds?|limps?|strolls?|floats?|hovers?)'
const behind = '(?:along |around |about |on )?(?:behind|after|beside|with|at the heels of|next to)'

function isBeast(words: string): boolean {
  return entryOf(words)?.animal !== undefined
}

/** 'an armour , a toga or a laurel wreath', each by itself and without its article. */
function listed(words: string): string[] {
  return words
    .split(/ , (?:or |nor |and )?| or | nor | and /)
    .map((item) => item.replace(/^(?:an?|any|the|his|her|their|some) /, '').trim())
    .filter((item) => item !== '')
}

function isThere(words: string): boolean {
  const { thing, animal, body, part } = entryOf(words) ?? {}
  return (thing ?? animal ?? body ?? part) !== undefined
}

/** Looks, ages and tempers: nothing that somebody could be, have or do. */
function isOfPerson(words: string): boolean {
  const { build, age, trait, figure, quality, look, thing, animal } = entryOf(words) ?? {}
  if (/^(?:bald|bearded|barefoot|naked|blond|blonde|freckled)$/.test(words)) return true
  return (
    (thing ?? animal) === undefined &&
    (build ?? age ?? trait ?? figure ?? quality ?? look) !== undefined
  )
}

const refusing =
  "(?:please )?(?:do not|don't|dont|never|you must not|you mustn't|nobody (?:should|must)|no one (?:should|must))(?: ever| please)?"
const item =
  '(?:(?!(?:give|gives|draw|make|put|show|use|him|her|them|it|he|she|but|just|only|instead|rather)\\b)[a-z-]+ ){0,3}?(?!(?:him|her|them|it)\\b)[a-z-]+'
const listOf = `(${item}(?: ,(?: or| nor| and)? ${item})*?(?: (?:or|nor) ${item})?)`

const refused: readonly Clause[] = [
  {
    // 'Please do not give him armour, a toga or a laurel wreath', 'don't draw him with a beard or glasses'
    opens: /^(?:please|do|don't|dont|never|you|nobody|no)$/,
    whole: new RegExp(
      `^${refusing} (?:(?:give|lend|hand|buy) (him|her|them|it)|(?:draw|show|paint|picture|imagine|make|dress|put|depict|portray) (him|her|them|it) (?:with|in|wearing|holding|carrying|having)) ${listOf}(?=(?: ,)? [.;:!?)]| , (?:people|everybody|everyone|they|he|she|it|that|this|because|as|since|please|you|i|give|draw|make|put|show|use|but|just|only|instead|rather)\\b|$)`,
    ),
    plain: ([, given, drawn, things = '']) => {
      const all = listed(things)
      if (!all.every(isThere)) return undefined
      return `, ${given ?? drawn} , ${all.map((thing) => `no ${thing} ,`).join(' ')}`
    },
  },
  {
    // 'don't make him fat, bald or old'
    opens: /^(?:please|do|don't|dont|never|you|nobody|no)$/,
    whole: new RegExp(
      `^${refusing} (?:make|draw|show|paint|let) (him|her|them|it) (?:look |be |too |so |all )*${listOf}(?=(?: ,)? [.;:!?)]| , (?:people|everybody|everyone|they|he|she|it|that|this|because|please|give|draw|make|put|show|use|but|just|only|instead|rather)\\b|$)`,
    ),
    plain: ([, who, looks = '']) => {
      const all = listed(looks)
      if (!all.every(isOfPerson)) return undefined
      return `, ${who} , ${all.map((look) => `not ${look} ,`).join(' ')}`
    },
  },
]

const likened: readonly Clause[] = [
  {
    // 'boots like soldiers wear', 'boots such as soldiers wore'
    opens: /^(?:like|such|as|of)$/,
    whole:
      /^(?:like|such as|as|of the (?:sort|kind|type)) (?:the )?(?:[a-z]+ )?[a-z]+s (?:(?:always|all|used to|would|once|still|often) )*(?:wear|wore|use|have|had|carry|carried)(?= [,.;:!?)]| and | but | with | on | in |$)/,
    plain: (_, before) => (isWornThing(before.at(-1) ?? '') ? '' : undefined),
  },
  {
    // 'the kind of cap', 'those awful clogs', 'one of those long coats'
    opens: /^(?:the|that|this|some|one)$/,
    whole: /^(?:the|that|this|some) (?:sort|kind|type|style) of(?: an?)?(?= [a-z])/,
    plain: () => 'a',
  },
  {
    // 'looks like someone who is about to tell you that you're too thin'
    opens: /^(?:like|as)$/,
    whole:
      /^(?:like|as if|as though) (?:(?:some ?one|some ?body|an? (?:man|woman|person|boy|girl)|the (?:man|woman|person|sort of \w+)|he|she|they) (?:who )?)?[^.;:!?]*?\b(?:tell|tells|told|ask|asks|asked|say|says|heard|hears|informed|warn|warned)\b[^.;:!?]*/,
    plain: () => '',
  },
  {
    // 'so thin that the oar seems to be rowing her'
    opens: /^so$/,
    whole:
      /^so (thin|fat|tall|short|small|tiny|big|huge|large|skinny|old|strong|heavy|bent|stooped|pale|broad|wide|quiet|sad|angry|tired|happy|proud|vain|muscular|round|thick|light) (?:that )?(?:the|you|people|nobody|everybody|everyone|it|doors?|chairs?|dogs|children|he|she|they|a|an|no) [^.;:!?,]*/,
    plain: ([, look = ''], before) =>
      /^(?:is|was|are|were|looks|looked|and|but|,|[.;])$/.test(before.at(-1) ?? '')
        ? look
        : undefined,
  },
]

const missing: readonly Clause[] = [
  {
    // 'One lens of his glasses is missing', 'one of the buttons on her coat is gone'
    opens: /^one$/,
    whole: new RegExp(
      `^one (of (?:the|his|her|its) )?([a-z]+) (?:of|on|in|from) ((?:his|her|their|the|its|an?) (?:[a-z]+ )?[a-z]+) (?:is|was|has been|has gone|went|hangs|has) ?(missing|gone|lost|broken|cracked|torn|torn off|ripped off|cut off|burnt|bent|off|loose|by a thread)${ends}`,
    ),
    plain: ([, of, named = '', owner = '', state = '']) => {
      const part = of === undefined ? named : (singularOf(named) ?? named)
      if (vocabulary.entries.get(part)?.part === undefined && isWornThing(owner))
        return `, ${state} ${owner.replace(/^(?:his|her|their|the|its|an?) /, '')}`
      return isWornThing(owner)
        ? `, ${owner} with one ${part} ${/^(?:gone|lost|off)$/.test(state) ? 'missing' : state}`
        : undefined
    },
  },
]

/** The beast is beside whom the clause speaks of, and the clause says who that is. */
function whomIn(clause: string): string {
  const last = /.*\b(he|him|his|she|hers?|they|them|their)\b/.exec(clause)?.[1] ?? ''
  if (/^th/.test(last)) return 'them'
  return /^(?:he|him|his)$/.test(last) ? 'him' : 'her'
}

const beside: readonly Clause[] = [
  {
    // 'There's a one-eyed ginger cat that goes where she goes', 'a heron walks behind her wherever she goes'
    opens: /^(?:there's|there|an?|the|his|her)$/,
    whole: new RegExp(
      `^(?:there's |there is (?:always )?)?${beast} (?:(?:that|which|who|always|,) )*(?:goes where(?:ver)? (?:he|she|they) (?:goes|go)|${walks} ${behind} (?:him|her|them)(?: ${where})?|follows? (?:him|her|them)(?: ${where})?|(?:never|won't|will not) leaves? (?:his|her|their) side|is (?:always|never far from|forever) (?:with|beside|near|around|behind)? ?(?:him|her|them)|keeps (?:him|her|them) company)${ends}`,
    ),
    plain: ([clause = '', words = '']) =>
      isBeast(words) ? `, with ${words} beside ${whomIn(clause)} ,` : undefined,
  },
  {
    // 'Wherever she goes a small brown goat trots behind her'
    opens: /^(?:wherever|everywhere)$/,
    whole: new RegExp(
      `^(?:wherever|everywhere) (?:he|she|they|it) (?:goes|go|walks|is)(?: ,)? ${beast} ${walks}(?: ${behind} (?:him|her|them)| too| along)?${ends}`,
    ),
    plain: ([clause = '', words = '']) =>
      isBeast(words) ? `, with ${words} beside ${whomIn(clause)} ,` : undefined,
  },
]

const toldOfThings: readonly Clause[] = [
  {
    // 'a spoon in each hand, giant ones'
    opens: /^(?:giant|dwarf|monster)$/,
    whole: /^(?:giant|dwarf|monster) ones?(?= [,.;:!?)]| and |$)/,
    plain: ([ones = '']) => ones.replace(/^\w+/, ones.startsWith('dwarf') ? 'tiny' : 'huge'),
  },
  {
    // 'A rag is knotted round his forehead'
    opens: /^(?:an?|the|some|his|her)$/,
    whole:
      /^((?:an?|the|some|his|her) (?:[a-z-]+ ){0,3}?[a-z]+) (?:is|was|has been|gets|sits|hangs|lies) (?:(?:always|loosely|tightly|neatly|carelessly) )*(knotted|tied|wound|wrapped|bound|slung|draped|pinned|hung|looped|twisted|coiled|strapped|fastened|thrown)(?= (?:a?round|about|over|across|to|on|in) (?:his|her|their|its|the) )/,
    plain: ([, thing = '', tied = ''], before) =>
      opensClause(before) && hasLook(thing) ? `, with ${thing} ${tied}` : undefined,
  },
  {
    // 'hair cut short with a knife'
    opens: /^(?:cut|cropped|hacked|chopped|shorn|hewn)$/,
    whole:
      /^(?:cut|cropped|hacked|chopped|shorn)((?: off)?(?: (?:very|quite|too))* (?:short|close|off|short at the back)) with (?:an? |the |his |her |some )?(?:[a-z]+ )?(?:knife|dagger|sword|scissors|shears|blade|razor|knives|pair of \w+|axe|sabre)(?= [,.;:!?)]| and |$)/,
    plain: ([, short = '']) => `cut${short}`,
  },
  {
    // 'a cape that is a bit too long so it drags'
    opens: /^so$/,
    whole:
      /^so (?:that )?it (?:drags|trails|sweeps the floor)(?: (?:on|along|behind) [a-z]+(?: [a-z]+)?)?(?= [,.;:!?)]| and |$)/,
    plain: () => '',
  },
  {
    // 'a run in the left one', of stockings
    opens: /^(?:an?|the)$/,
    whole: /^(?:an?|the) (?:big |long |huge |tiny )*run(?= in )/,
    plain: (_, before) =>
      before.some((word) => /^(?:stockings?|tights|nylons|hose|pantyhose|hold-ups)$/.test(word))
        ? 'with a ladder'
        : undefined,
  },
]

const aside: readonly Clause[] = [
  {
    // 'frozen off in the first book'
    opens: /^in$/,
    whole:
      /^in (?:the|my|our|that|this) (?:first|second|third|fourth|last|next|previous|original|other|new) (?:book|novel|film|movie|season|chapter|part|volume|episode|act|scene|story|game|series|draft|campaign|issue)(?= |$)/,
    plain: () => '',
  },
  {
    // 'half of them are scared of clowns'
    opens: /^(?:half|some|most|many|all|none|several)$/,
    whole:
      /^(?:half|some|most|many|all|none|several) of (?:them|us|the [a-z]+|my [a-z]+|our [a-z]+) (?:are|is|were|get|would be|will be) (?:[a-z]+ )?(?:scared|afraid|terrified|frightened|fond|bored|allergic|tired|sick|proud|jealous)(?: (?:of|by|with) (?:[a-z]+ )?[a-z]+)?(?= |$)/,
    plain: () => '',
  },
  {
    // 'We thought of a dragonfly', 'she is what you'd expect of a strongwoman'
    opens: /^(?:we|i|what)$/,
    whole:
      /^(?:(?:we|i) (?:thought|were thinking|was thinking|are thinking|am thinking|had thought)(?: maybe| perhaps)? (?:of|about)(?= (?:an?|the) )|what (?:you'd|you would|you might|one would|anyone would) expect (?:of|from|in)(?= |$))/,
    plain: () => '',
  },
  {
    // 'Big Anya kept the bear and lost everything else'
    opens: /^(?:kept|lost|sold|bought|buried|fed|tamed|trained|inherited|raised|rescued)$/,
    whole:
      /^(?:kept|lost|sold|bought|buried|fed|tamed|trained|inherited|raised|rescued) (the (?:[a-z]+ )?[a-z]+|everything(?: else)?|all|nothing)(?= [,.;:!?)]| and | but |$)/,
    plain: ([, what = '']) =>
      /^(?:everything|all|nothing)/.test(what) || isBeast(what) ? '' : undefined,
  },
  {
    // 'When we began he was a pretty boy in white; now he's a monk'
    opens: /^when$/,
    whole:
      /^when (?:we|i|they|you) (?:(?:first|all) )*(?:began|started|met|knew|saw|joined|played|created|made)(?: [a-z]+){0,3}?(?: ,)? (he|she|they) (?:was|were|wore|had) [^.;!?]*?[,;.–—-] (?:but )?(?:now|these days|today)(?= )/,
    plain: ([, who = '']) => `, ${who} ,`,
  },
  {
    // 'he hated hats'
    opens: /^(?:he|she|they)$/,
    whole:
      /^(?:he|she|they) (?:(?:always|really|absolutely|simply) )*(?:hate|hated|hates|detests?|detested|loathes?|loathed|despises?|despised|can't stand|couldn't stand|refuses? to wear|refused to wear|won't wear|wouldn't wear)(?: wearing| to wear)? (?:any |all |the )?((?:[a-z]+ )?[a-z]+)(?= [,.;:!?)]| and | or |$)/,
    plain: ([, thing = '']) => (isWornThing(thing) ? `, no ${thing} ,` : undefined),
  },
  {
    // 'His wolf, Ash, sits at his feet'
    opens: /^(?:his|her|their|my)$/,
    whole:
      /^((?:his|her|their|my) (?:[a-z]+ )?[a-z]+) , (?:(?:called|named) )?[a-z]+ ,(?= (?:sits|stands|lies|sleeps|walks|is|at|on|follows|rides|perches|curls|looks|growls|has|in)\b)/,
    plain: ([, beasts = '']) => (isBeast(beasts) ? beasts : undefined),
  },
  {
    // 'who knows how to read the old signs'
    opens: /^(?:who|that|he|she|they)$/,
    whole:
      /^(who|that|he|she|they) (?:(?:still|never|once|alone|really|also) )*(?:knows?|knew|learned|learnt|remembers?|understands?|forgot|has forgotten|teaches|taught (?:me|us|them)|figured out) how (?:to (?!be |become )[a-z]+|(?:an?|the|his|her)) [^.;:!?,]*/,
    plain: ([, who = '']) => (/^(?:he|she)$/.test(who) ? `, ${who} ,` : ''),
  },
  {
    // 'the first thing she did was paint the door red'
    opens: /^(?:paint|painted|paints|painting|repainted)$/,
    whole:
      /^(?:re)?paint(?:ed|s|ing)? (?:the|his|her|their|its|all the|every) (?:[a-z]+ )?(?:doors?|walls?|house|fence|room|ceiling|floor|gates?|shutters|cottage|kitchen|barn|boat|ship|shed|roof|fences|windows?|sign|hall|tower|lighthouse|van|caravan|wagon|shop)(?: (?:[a-z]+ )?[a-z]+(?= [.;:!?,]|$))?/,
    plain: () => '',
  },
]

export const proseClauses: readonly Clause[] = [
  ...refused,
  ...likened,
  ...missing,
  ...beside,
  ...toldOfThings,
  ...aside,
].map((clause) => ({ ...clause, isLong: true }))
