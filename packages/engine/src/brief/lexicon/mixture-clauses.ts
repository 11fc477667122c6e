/** Beings and things told in a roundabout way: 'something between a deer and a priest', 'the remains of a shirt', 'rows of sharp teeth', 'a mop of ginger hair', 'a wheelchair user'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'
import { colours, ends } from './surface-words.ts'

const garments =
  'shirt|t shirt|blouse|dress|gown|uniform|coat|overcoat|jacket|suit|tuxedo|cloak|cape|robes?|shroud|trousers|jeans|overalls|coveralls|jumpsuit|spacesuit|sweater|jumper|hoodie|tunic|kimono|sari|vest|waistcoat|habit|cassock|apron|skirt|armou?r|veil|flag|costume|pyjamas|pajamas|nightgown|flannel'

const remains: BodyClause = {
  opens: /^(?:remains|remnants|tatters|shreds|rags|ruins|vestiges|what|left)$/,
  whole: new RegExp(
    `^(?:remains|remnants|tatters|shreds|rags|ruins|vestiges|what(?: is| was| remains| remained)?(?: left)?) of(?: what (?:was|is|had been|used to be)(?: once)?)?(?: (?:an?|the|his|her|their|its|some|once))?(?= (?:(?!and |with )[\\w'-]+ ){0,5}(?:${garments})(?: |$))`,
  ),
  plain: (_, before) =>
    /^(?:the|his|her|its|their)$/.test(before.at(-1) ?? '') ? 'tattered' : 'a tattered',
}

/** However many there are, the teeth are what is seen. */
const rows: BodyClause = {
  opens: /^(?:rows|row|rings|ring|two|three|double|several|many|endless|too|multiple)$/,
  whole:
    /^(?:(?:two|three|double|several|many|endless|too|multiple) )*(?:rows?|rings?)(?: upon rows?)? of(?= (?:(?!and |with )\w+ ){0,3}(?:teeth|fangs|tusks|spines|spikes|quills|suckers)(?: |$))/,
  plain: () => '',
}

/** 'The thing wearing him' is dressed in nothing. */
const wearingHim: BodyClause = {
  opens: /^wearing$/,
  whole: /^wearing (?:him|them|me|us)(?= |$)/,
  plain: () => '',
}

const one = '(?:an? )?((?:(?!and |an? )\\w+ ){0,2}?\\w+)'

/** 'A cross between a fox and a bat' is half the one and half the other. */
const between: BodyClause = {
  opens: /^(?:something|somewhere|halfway|half|cross|mix|mixture|hybrid|crossbreed|blend|a)$/,
  whole: new RegExp(
    `^(?:(?:(?:something|somewhere|halfway|half way) (?:in )?|(?:a )?(?:cross|mix|mixture|hybrid|crossbreed|blend) )between|(?:a )?(?:cross|mix|mixture|hybrid|blend) of) ${one} and ${one}(?= [,.;:!?)]| and | but | with | in | wearing | who | that |$)`,
  ),
  plain: ([, first = '', second = '']) => {
    const [beast, other] = isBeast(second) && !isBeast(first) ? [second, first] : [first, second]
    return isBeast(beast) ? `half ${beast} , half ${other}` : undefined
  },
}

/** An animal or one of another people, by its last word. */
function isBeast(words: string): boolean {
  const { animal, who } =
    vocabulary.entries.get(words) ?? vocabulary.entries.get(words.split(' ').at(-1) ?? '') ?? {}
  return animal !== undefined || (who?.slot === 'species' && who.concept !== 'human')
}

const looks =
  'curly|unruly|tousled|shaggy|tangled|floppy|wild|messy|frizzy|scruffy|untidy|wiry|mad|wavy|fluffy|sun bleached|bleached|thick|greasy|matted|unkempt|windswept|dirty'
const hues =
  'ginger|auburn|blonde?|brunette|chestnut|sandy|copper|strawberry blonde?|red|black|brown|grey|gray|white|silver|dark|fair|carroty|mousy|flaxen|golden'

/** Hair by the heap of it: 'a mop of ginger curls', 'a floppy blond mop'; who scrubs floors has another. */
const mopOfHair: BodyClause = {
  opens: new RegExp(
    `^(?:mop|thatch|ropes?|coils?|hanks?|fistfuls?|${looks.replaceAll(' ', '|')}|${hues.replaceAll(' ', '|')})$`,
  ),
  whole: new RegExp(
    `^(?:(?:mop|thatch|ropes?|coils?|hanks?|fistfuls?) of ((?:(?!hair |curls |and )[\\w-]+ ){0,4})(hair|curls|locks|ringlets|dreadlocks)(?= |$)|((?:(?:${looks}|${hues}) )+)(?:mop|thatch)(?! (?:and bucket|of|bucket|head)))`,
  ),
  plain: ([whole = '', said, hair, own], before) => {
    if (hair !== undefined)
      return `${said ?? ''}${/^(?:mop|thatch)/.test(whole) ? 'messy ' : ''}${hair}`
    const isHairs =
      /(?:curly|unruly|tousled|shaggy|floppy|frizzy|scruffy|untidy|wavy|unkempt|windswept|ginger|auburn|blonde?|brunette|sandy|carroty|mousy|flaxen)/.test(
        own ?? '',
      )
    const isTool = before
      .slice(-2)
      .some((word) => /^(?:holding|carrying|holds|carries|with his|pushing|wielding)$/.test(word))
    return isHairs && !isTool ? `${own}messy hair` : undefined
  },
}

/** Who uses a thing has it: 'a wheelchair user'. */
const users: BodyClause = {
  opens: /^(?:wheelchair|cane|crutch|walker|rollator|hearing|power|forearm|white|powerchair)$/,
  whole:
    /^(wheelchair|cane|crutch|walker|rollator|hearing aid|power wheelchair|powerchair|white cane|forearm crutch) users?(?= |$)(?: like (?:me|her|him|us))?(?: [(,:—–] (?:a )?(?:manual|power|powered|electric|sports?|active|rigid|folding|custom|lightweight) (?:chair|wheelchair))?(?: [(,:—–] (?:(?:my|the|its|with|a|an|is) )*((?:[\w-]+ ){1,3})(?:frame|chair|wheelchair)(?= [),.;]|$))?/,
  plain: ([, aid = '', said = ''], before) => {
    const isSaidOf = /^(?:an?|the)$/.test(before.at(-1) ?? '')
    const lead = isSaidOf ? 'person with' : 'with'
    const two = twoOf.get(aid)
    return two === undefined ? `${lead} a ${said}${aid}` : `${lead} ${two}`
  },
}

const twoOf: ReadonlyMap<string, string> = new Map([
  ['crutch', 'crutches'],
  ['forearm crutch', 'forearm crutches'],
  ['hearing aid', 'hearing aids'],
])

/** 'A bicycle with a red frame' is red. */
const framed: BodyClause = {
  opens:
    /^(?:wheelchair|bicycle|bike|tricycle|scooter|rollator|walker|glasses|spectacles|specs|goggles)$/,
  whole: new RegExp(
    `^(wheelchair|bicycle|bike|tricycle|scooter|rollator|walker|glasses|spectacles|specs|goggles) (?:with|whose|[(,]) (?:(?:an?|the|its|my|her|his|has|thick|thin|metal|big) )*(${colours}) frames?(?: is)?(?= [),.;]| and | with |$)`,
  ),
  plain: ([, thing = '', hue = ''], before) =>
    /^(?:an?|the|his|her|my|their|and|with|,|in|on)$/.test(before.at(-1) ?? ',')
      ? `${hue} ${thing}`
      : undefined,
}

const broken =
  'missing|smashed|cracked|broken|dead|dark|out|flickering|shattered|gone|blind|milky|clouded|swollen shut|burnt out|burned out|scarred'

/** 'One optic smashed, the other glowing red' */
const otherEye: BodyClause = {
  opens: /^one$/,
  whole: new RegExp(
    `^one (?:eye|optic|optical sensor|photoreceptor|photo receptor|camera eye|camera lens|eye lens|visual sensor) (?:(?:is|has|been|was) )*(${broken}) (?:, )?(?:(?:and|but|while) )?the other (?:one )?(?:is )?(?:a )?((?:glow(?:ing|s) |burning |shining )?${colours})${ends}`,
  ),
  plain: ([, state, hue]) =>
    `${state === 'missing' ? 'one eye missing' : `one ${state} eye`} , ${hue?.replace('glows', 'glowing')} eye`,
}

/** What robots see with: 'one red optic', 'glowing blue photoreceptors'. */
const optics: BodyClause = {
  opens:
    /^(?:one|single|glowing|burning|dark|light|bright|pale|red|green|blue|yellow|orange|purple|violet|white|amber|cyan|teal|crimson|scarlet)$/,
  whole: new RegExp(
    `^((?:one |single )?)(${colours}) (optics?|optical sensors?|photoreceptors?|camera lens eyes?)${ends}`,
  ),
  plain: ([, count = '', hue, what = '']) =>
    `${count}${hue} ${what.endsWith('s') ? 'eyes' : 'eye'}`,
}

/** A tag of its own among those of somebody: 'gyaru, tan, blonde hair'. */
const tanTag: BodyClause = {
  opens: /^(?:tan|tanned)$/,
  whole: /^(?:tan|tanned)(?= [,.;]|$)/,
  plain: (_, before) =>
    before.at(-1) === ',' &&
    /^(?:girl|boy|woman|man|gyaru|solo|focus|hair|eyes|male|female)$/.test(before.at(-2) ?? '')
      ? 'tanned skin'
      : undefined,
}

export const mixtureClauses: readonly BodyClause[] = [
  remains,
  rows,
  wearingHim,
  between,
  mopOfHair,
  users,
  framed,
  otherEye,
  optics,
  tanTag,
]
