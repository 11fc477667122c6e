/** Who somebody is, told in a clause of its own: 'a badger by birth', 'something between a deer and a priest', 'a mother of three', 'make it a badger'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, hasLook, opensSentence } from './clause-words.ts'

const being = '((?:(?:half|dark|high|wood|mountain) )?[a-z]+)'

/** An animal or one of a people. */
function isBeing(words: string): boolean {
  const { who, animal } = entryOf(words) ?? {}
  return animal !== undefined || who?.slot === 'species'
}

/** No man or woman. */
function isBeast(words: string): boolean {
  return isBeing(words) && entryOf(words)?.who?.concept !== 'human'
}

const one = '(?:an? )?((?:(?!and |an? )\\w+ ){0,2}?\\w+)'

const twoOf: ReadonlyMap<string, string> = new Map([
  ['crutch', 'crutches'],
  ['forearm crutch', 'forearm crutches'],
  ['hearing aid', 'hearing aids'],
])

const parents =
  'mother|father|mum|mom|mam|dad|grandmother|grandfather|gran|grandma|grandpa|nan|parent'

const kinds: readonly Clause[] = [
  {
    // 'I'm a bartender and a raccoon', 'she is a monk and a badger'
    opens: /^(?:is|are|am|was)$/,
    whole: new RegExp(
      `^(?:is|are|am|was) (an? ((?:[a-z]+ ){0,2}?[a-z]+)) and (?:also )?(an? ${being})${ends}`,
    ),
    plain: ([, one, calling = '', other, name = '']) =>
      entryOf(calling)?.who?.slot === 'role' && entryOf(name)?.animal !== undefined
        ? `is ${one} who is ${other}`
        : undefined,
  },
  {
    // 'Hard as nails – that's what became of the tooth fairy'
    opens: /^(?:that|this|what)$/,
    whole: new RegExp(
      `^(?:(?:that|this) is )?what (?:has )?(?:became|become|happened|remains|is left) (?:of|to) (?:the|our) ((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
    ),
    plain: ([, name = '']) =>
      (entryOf(name)?.who ?? entryOf(name)?.animal) === undefined ? undefined : `who is a ${name}`,
  },
  {
    // 'At the anvil stands a cyclops': the place comes behind.
    opens: /^(?:at|in|on|by|behind|beside|under|before|beneath|among|inside|outside)$/,
    whole: new RegExp(
      `^((?:at|in|on|by|behind|beside|under|before|beneath|among|inside|outside) (?:the|an?|his|her|its|our) (?:[a-z]+ ){0,3}?[a-z]+) (stands|sits|kneels|waits|crouches|perches|leans|lies|works|toils|lives) ((?:an?|the|our|my) (?:[a-z]+ ){0,3}?[a-z]+)${ends}`,
    ),
    plain: ([, place = '', verb = '', who = ''], before) => {
      const isSomebody = entryOf(who)?.who !== undefined && entryOf(who)?.colour === undefined
      return isSomebody && opensSentence(before) ? `${who} ${verb} ${place}` : undefined
    },
  },
  {
    // 'Brewer of the dwarves', 'a little boy of the storm giants'
    opens: /^of$/,
    whole: new RegExp(`^of the ((?:[a-z]+ )?[a-z]+)${ends}`),
    plain: ([, many = ''], before) => {
      const one = singularOf(many.split(' ').at(-1) ?? '')
      const isPeople =
        one !== undefined &&
        !/^(?:people|folk|men|women)$/.test(many.split(' ').at(-1) ?? '') &&
        vocabulary.entries.get(one)?.who?.slot === 'species'
      const isOfSomebody = vocabulary.entries.get(before.at(-1) ?? '')?.who !== undefined
      const isRuler =
        /^(?:king|queen|lord|lady|prince|princess|god|goddess|slayer|hunter|enemy|friend|bane)$/
      if (!isPeople || !isOfSomebody || isRuler.test(before.at(-1) ?? '')) return undefined
      return `who is a ${many.replace(/[a-z]+$/, one)}`
    },
  },
  {
    // 'A badger by birth', 'half-elf by birth'
    opens: /^[a-z]{2,}$/,
    whole: new RegExp(
      `^(?:an? )?${being} by (?:birth|blood|species|race|nature|breed|descent|kind)${ends}`,
    ),
    plain: ([, name = '']) => (isBeing(name) ? `who is a ${name}` : undefined),
  },
  {
    // 'Of orc stock', 'born a tiefling', 'of elven blood'
    opens: /^(?:of|born|comes)$/,
    whole: new RegExp(
      `^(?:(?:comes )?of (?:an? )?${being} (?:stock|blood|descent|birth|parentage|kind)|born (?:an? )${being})${ends}`,
    ),
    plain: ([, stock, born]) => {
      const name = stock ?? born ?? ''
      return isBeing(name) ? `who is a ${name}` : undefined
    },
  },
  {
    // 'A healer from the mushroom folk'
    opens: /^(?:from|of|among)$/,
    whole:
      /^(?:from|of|among|one of) (?:the )?([a-z]+) (folk|people)(?= [,.;!?:)]| and | but | with | who | whose | that |$)/,
    plain: ([, name = '', folk = '']) =>
      folk === 'folk' && vocabulary.entries.has(`${name} folk`)
        ? `who is a ${name} folk`
        : undefined,
  },
  {
    // 'She is a monk, this badger'
    opens: /^this$/,
    whole: new RegExp(`^this ${being}(?= [,.;!?:)]|$)`),
    plain: ([, name = ''], before) =>
      isBeing(name) && before.at(-1) === ',' ? `who is a ${name}` : undefined,
  },
  {
    // 'A porcupine and a prim one at that', 'a coat, and a red one'
    opens: /^(?:an?)$/,
    whole:
      /^(an?) ([a-z]+) (?:, )?(?:and )?(?:an?) ((?:(?:very|rather|really) )?[a-z]+) one(?: at that| too)?(?= [,.;!?:)]|$)/,
    plain: ([whole = '', article = '', noun = '', said = '']) => {
      if (hasLook(noun)) return `${article} ${said} ${noun}`
      return isBeing(noun) && /at that$/.test(whole) ? `who is a ${said} ${noun}` : undefined
    },
  },
  {
    // 'A vampire but like a boring accountant one': one of the same kind.
    opens: /^(?:an?|the)$/,
    whole: /^(an?|the) ((?:[a-z-]+ ){0,2}?)([a-z]+) one(?= [,.;:!?)]| with | in | who | and |$)/,
    plain: ([, , said = '', calling = '']) =>
      vocabulary.entries.get(calling)?.who === undefined ? undefined : `as a ${said}${calling}`,
  },
  {
    // 'A fox. Wait, that is taken. Make it a badger': another being instead.
    opens: /^(?:make|maybe|let)$/,
    whole:
      /^(?:make|maybe make|let us make) it (an?) ((?:[a-z-]+ ){0,2}?)([a-z]+)(?= [,.;:!?)]| with | in | who | and | instead|$)/,
    plain: ([, a = '', said = '', kind = ''], before) => {
      const isAfter = /^[,.;:!?–—-]$/.test(before.at(-1) ?? '')
      const { animal, who } = vocabulary.entries.get(kind) ?? {}
      return isAfter && (animal ?? who) !== undefined ? `no wait ${a} ${said}${kind}` : undefined
    },
  },
  {
    // 'Gothic lolita, but goat', 'a knight, only a snail': the kind of being behind the calling.
    opens: /^(?:but|only)$/,
    whole:
      /^(?:but|only) (?:also |as |make (?:him|her|it|them) |s?he is |they are )?(?:an? )?([a-z]+)(?= [.;!?]|$)/,
    plain: ([, kind = ''], before) => {
      const isTold =
        before.at(-1) === ',' && !before.some((word) => /^(?:no|not|without)$/.test(word))
      return isTold && vocabulary.entries.get(kind)?.animal !== undefined
        ? `as a ${kind}`
        : undefined
    },
  },
  {
    // 'A cross between a fox and a bat' is half the one and half the other.
    opens: /^(?:something|somewhere|halfway|half|cross|mix|mixture|hybrid|crossbreed|blend|a)$/,
    whole: new RegExp(
      `^(?:(?:(?:something|somewhere|halfway|half way) (?:in )?|(?:a )?(?:cross|mix|mixture|hybrid|crossbreed|blend) )between|(?:a )?(?:cross|mix|mixture|hybrid|blend) of) ${one} and ${one}(?= [,.;:!?)]| and | but | with | in | wearing | who | that |$)`,
    ),
    plain: ([, first = '', second = '']) => {
      const [beast, other] = isBeast(second) && !isBeast(first) ? [second, first] : [first, second]
      return isBeast(beast) ? `half ${beast} , half ${other}` : undefined
    },
  },
  {
    // 'The thing wearing him' is dressed in nothing.
    opens: /^wearing$/,
    whole: /^wearing (?:him|them|me|us)(?= |$)/,
    plain: () => '',
  },
  {
    opens: /^neither$/,
    whole:
      /^neither (?:an? )?(?:man|woman|he|she|male|female|boy|girl|him|her) nor (?:an? )?(?:man|woman|he|she|male|female|boy|girl|him|her)/,
    plain: () => ', androgynous ,',
  },
]

const people: readonly Clause[] = [
  {
    // How many there are is not to be seen; whose mother somebody else is stays as it is.
    opens: new RegExp(`^(?:${parents})$`),
    whole: new RegExp(
      `^(${parents}) (?:of|to) (?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|\\d+) )?(?:(?:young|small|little|grown|grown-up|teenage) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twins|triplets|quadruplets|quintuplets|kids|children|boys|girls|sons|daughters|toddlers)(?= [,.;:!?)]| and | with | in | who |$)`,
    ),
    plain: ([, parent], before) =>
      /^(?:his|her|their|my|our|whose|the)$/.test(before.at(-1) ?? '') ? undefined : parent,
  },
  {
    // Who uses a thing has it: 'a wheelchair user'.
    opens: /^(?:wheelchair|cane|crutch|walker|rollator|hearing|power|forearm|white|powerchair)$/,
    whole:
      /^(wheelchair|cane|crutch|walker|rollator|hearing aid|power wheelchair|powerchair|white cane|forearm crutch) users?(?= |$)(?: like (?:me|her|him|us))?(?: [(,:—–] (?:a )?(?:manual|power|powered|electric|sports?|active|rigid|folding|custom|lightweight) (?:chair|wheelchair))?(?: [(,:—–] (?:(?:my|the|its|with|a|an|is) )*((?:[\w-]+ ){1,3})(?:frame|chair|wheelchair)(?= [),.;]|$))?/,
    plain: ([, aid = '', said = ''], before) => {
      const isSaidOf = /^(?:an?|the)$/.test(before.at(-1) ?? '')
      const lead = isSaidOf ? 'person with' : 'with'
      const two = twoOf.get(aid)
      return two === undefined ? `${lead} a ${said}${aid}` : `${lead} ${two}`
    },
  },
]

/** 'A climber, half mountain goat': no goat goes with them. */
const halfBeast: Clause = {
  opens: /^half$/,
  whole: /^half ((?:[a-z]+ )?[a-z]+)(?= [,.;:!?]|$)(?! , half )/,
  plain: ([, beast = ''], before) => {
    const isBeastHere = vocabulary.entries.get(beast)?.animal !== undefined
    return isBeastHere && /^[,.;]$/.test(before.at(-1) ?? '') && !before.includes('half')
      ? `half ${beast} person`
      : undefined
  },
}

const games = 'basketball|rugby|tennis|fencing|curling|badminton|hockey|football|racing|handball'

/** 'Petra, 15, wheelchair basketball' */
const wheelchairGame: Clause = {
  opens: /^wheelchair$/,
  whole: new RegExp(`^wheelchair (${games}|curler|fencer|racer|archer)${ends}`),
  plain: ([, game = '']) =>
    ({
      fencing: 'fencer in a wheelchair',
      fencer: 'fencer in a wheelchair',
      archer: 'archer in a wheelchair',
      racer: 'racer in a wheelchair',
      curling: 'curling player in a wheelchair',
      curler: 'curling player in a wheelchair',
      racing: 'racer in a wheelchair',
    })[game] ?? `${game} player in a wheelchair`,
}

export const beingClauses: readonly Clause[] = [wheelchairGame, ...kinds, ...people, halfBeast]
