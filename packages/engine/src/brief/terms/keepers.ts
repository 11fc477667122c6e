/** Whose place it is: 'keeps the Drowned Goose tavern', 'he owns the corner shop', 'behind the counter of a pawn shop'. */
import type { Entry, Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

const worker: Thing = { slot: 'role', concept: 'villager', implied: [], plural: false }

/** Places, and who keeps one. */
const keepers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    innkeeper: 'tavern|inn|pub|alehouse|ale house|taproom|public house|saloon|roadhouse|hostel',
    barkeeper: 'bar|cocktail bar|dive bar',
    shopkeeper:
      'shop|corner shop|store|general store|village shop|grocery|corner store|toy shop|junk shop|antique shop|stall',
    pawnbroker: 'pawn shop|pawnshop|pawn',
    baker: 'bakery|bakehouse|patisserie',
    'lighthouse keeper': 'lighthouse|light',
    'boarding house keeper':
      'boarding house|guest house|guesthouse|lodging house|bed and breakfast',
    hotelier: 'hotel',
    zookeeper: 'zoo|menagerie',
    curator: 'museum|gallery',
    librarian: 'library',
    miller: 'mill|windmill|watermill',
    blacksmith: 'smithy|forge',
    farmer: 'farm|smallholding|farmstead|homestead',
    'stable master': 'stables|stable|livery yard',
    ringmaster: 'circus',
    ferryman: 'ferry',
    gatekeeper: 'toll gate|toll booth|tollhouse|gatehouse',
    mechanic: 'garage|repair shop|body shop',
    winemaker: 'vineyard|winery',
    brewer: 'brewery',
    distiller: 'distillery|still',
    'café owner': 'café|cafe|tea room|tea house|teahouse|tea shop|coffee shop|coffee house',
    apothecary: 'apothecary|pharmacy',
    barber: 'barbershop|barber shop',
    florist: 'flower shop|flower stall',
    'chip shop owner': 'chip van|chip shop',
    'burger seller': 'burger van|burger stall',
    'kebab shop owner': 'kebab shop|kebab van',
  }).flatMap(([keeper, places]) =>
    places.split('|').map((place): [string, string] => [place, keeper]),
  ),
)

/** 'Behind the counter', 'behind the bar', 'at the helm': who works there. */
const posts: Readonly<Record<string, string>> = {
  counter: 'shopkeeper',
  till: 'cashier',
  checkout: 'cashier',
  'cash register': 'cashier',
  bar: 'bartender',
  helm: 'helmsman',
  anvil: 'blacksmith',
  forge: 'blacksmith',
  loom: 'weaver',
  pulpit: 'preacher',
  lectern: 'lecturer',
  'reception desk': 'receptionist',
  'front desk': 'receptionist',
  'check-in desk': 'receptionist',
  switchboard: 'switchboard operator',
  'sewing machine': 'seamstress',
  easel: 'painter',
  'potter wheel': 'potter',
  turntables: 'dj',
  decks: 'dj',
}

/** The terms with such words turned into a calling, the place kept. */
export function tellKeepers(terms: readonly Term[]): Term[] {
  const hasRole = terms.some(({ kind, entry }) => kind === 'who' && entry.who?.slot === 'role')
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const found = keeperAt(terms, index) ?? (hasRole ? undefined : postAt(terms, index))
    const term = terms[index]
    if (term === undefined) break
    if (found === undefined) {
      result.push(term)
      index++
      continue
    }
    result.push(...asKeeper(term, found.keeper))
    result.push(...found.place.flatMap((place) => inPlace(place)))
    index = found.end
  }
  return result
}

type Found = { keeper: string; place: Term[]; end: number }

/** 'Keeps', 'she runs', with the name of the house before what it is. */
function keeperAt(terms: readonly Term[], index: number): Found | undefined {
  const before = terms[index - 1]
  const isOwn =
    before === undefined ||
    /^(?:comma|stop|colon|that|quality|filler|who|animal)$/.test(before.kind) ||
    /^(?:s?he|they|who|now|still|and|also|has|had|then|later)$/.test(before.text)
  if (
    !isOwn ||
    !/^(?:keeps?|kept|runs?|run|ran|owns?|manages|inherited|took over|takes over|bought|running|keeping|owning|managing)$/.test(
      terms[index]?.text ?? '',
    )
  )
    return undefined
  if (!/^(?:the|an?|her own|his own|their own|own)$/.test(terms[index + 1]?.text ?? ''))
    return undefined
  for (let at = index + 2; at < index + 7; at++) {
    const keeper = keeperOf(terms, at)
    const next = terms[at + 1]
    const isPlace = keeper !== undefined && keeperOf(terms, at + 1) === undefined
    const ends =
      next === undefined || /^(?:comma|stop|colon|in|at|on|with|and|by|that)$/.test(next.kind)
    const place = terms[at]
    if (isPlace && ends && place !== undefined) return { keeper, place: [place], end: at + 1 }
    if (/^(?:comma|stop|colon|pronoun|and)$/.test(terms[at]?.kind ?? 'stop')) return undefined
  }
  return undefined
}

/** By the last two words: 'pawn shop' before 'shop'. */
function keeperOf(terms: readonly Term[], at: number): string | undefined {
  const text = terms[at]?.text ?? ''
  const before = terms[at - 1]?.text ?? ''
  return keepers.get(`${before} ${text}`) ?? keepers.get(text)
}

/** 'Behind the counter'; of which shop may have been said before. */
function postAt(terms: readonly Term[], index: number): Found | undefined {
  const [at, the, post] = terms.slice(index, index + 3)
  if (!/^(?:behind|at)$/.test(at?.text ?? '') || !/^(?:the|an?|his|her)$/.test(the?.text ?? ''))
    return undefined
  const keeper = Object.hasOwn(posts, post?.text ?? '') ? posts[post?.text ?? ''] : undefined
  if (keeper === undefined || post === undefined) return undefined
  const isPawn = keeper === 'shopkeeper' && terms.some(({ text }) => /^pawn(?:shop)?$/.test(text))
  return { keeper: isPawn ? 'pawnbroker' : keeper, place: [], end: index + 3 }
}

function asKeeper(term: Term, keeper: string): Term[] {
  const known = vocabulary.entries.get(keeper)
  const who = known?.who?.slot === 'role' ? known.who : worker
  const entry: Entry = { words: keeper, who, guess: true }
  const plain = { ...term, possessive: false, capital: false }
  return [
    { ...plain, kind: 'as', text: 'as a', written: 'as a', entry: { words: 'as a' } },
    { ...plain, kind: 'who', text: keeper, written: keeper, entry },
  ]
}

function inPlace(place: Term): Term[] {
  const words = { ...place, possessive: false, capital: false }
  return [
    { ...words, kind: 'in', text: 'in', written: 'in', entry: { words: 'in' } },
    { ...words, kind: 'determiner', text: 'a', written: 'a', entry: { words: 'a' } },
    place,
  ]
}
