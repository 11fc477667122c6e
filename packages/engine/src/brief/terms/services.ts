/** Who serves where: 'the 95th Rifles', 'he left for the merchant navy', 'she joined the fire brigade'. */
import type { Entry, Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Whole bodies of people, and what one of them is called. */
const oneOf: Readonly<Record<string, string>> = {
  'merchant navy': 'merchant sailor',
  'merchant marine': 'merchant sailor',
  'merchant fleet': 'merchant sailor',
  'royal navy': 'sailor',
  navy: 'naval sailor',
  'coast guard': 'coast guard',
  coastguard: 'coast guard',
  army: 'soldier',
  'home guard': 'soldier',
  militia: 'militiaman',
  infantry: 'infantryman',
  rifles: 'rifleman',
  fusiliers: 'rifleman',
  foot: 'infantryman',
  grenadiers: 'grenadier',
  marines: 'marine',
  paras: 'paratrooper',
  'parachute regiment': 'paratrooper',
  'air force': 'airman',
  'royal air force': 'airman',
  raf: 'airman',
  cavalry: 'cavalryman',
  hussars: 'hussar',
  dragoons: 'dragoon',
  'foreign legion': 'legionnaire',
  'fire brigade': 'firefighter',
  'fire service': 'firefighter',
  'fire department': 'firefighter',
  'police force': 'police officer',
  police: 'police officer',
}

const household =
  /^(?:wife|husband|daughter|son|sister|brother|mother|father|grandson|granddaughter|grandchild|nephew|niece|cousin|heir|heiress|child|boy|girl|stepson|stepdaughter|godson|goddaughter|bastard|twin|twins|widow|widower)$/
const elders =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eldest|oldest|elder|only|firstborn|own)$/

/** 'A fisherman's wife', 'the baron's youngest son' of whom a wish tells first are called so. */
export function tellHousehold(terms: readonly Term[]): Term[] {
  const at = terms.findIndex(({ kind }) => kind === 'who')
  const owner = terms[at]
  const end = kinAfter(terms, at + 1)
  const kin = terms[end]
  // 'A coal miner's daughter'
  const stuff = workedIn(terms[at - 1])
  const from = stuff === undefined ? at : at - 1
  const before = terms.slice(0, from)
  const opens = before.every(({ kind }) => /^(?:determiner|quality|filler|ask|colon)$/.test(kind))
  if (owner?.entry.who?.slot !== 'role' || !owner.possessive || kin === undefined || !opens)
    return [...terms]
  if (!household.test(kin.text) || kin.possessive) return [...terms]
  const isWidowed = /^widow(?:er)?$/.test(kin.text)
  if (kin.kind === 'who' && end === at + 1 && !isWidowed) return [...terms]
  const text = `${stuff === undefined ? '' : `${stuff.text} `}${owner.text}'s ${kin.text}`
  const concept =
    (isWidowed ? kin.entry.who : undefined)?.concept ?? rankOf(owner.entry.who.concept, kin.text)
  const who: Thing = { slot: 'role', concept, implied: [], plural: false }
  const { presentation, age } = kin.entry
  const entry: Entry = {
    words: text,
    who,
    ...(presentation && { presentation }),
    ...(age && { age }),
  }
  // Whose eldest somebody is tells nothing of how old.
  const said = terms.slice(at + 1, end).filter((term) => !elders.test(term.written.toLowerCase()))
  return terms.toSpliced(from, end + 1 - from, ...said, {
    ...kin,
    kind: 'who',
    text,
    entry,
    span: [(stuff ?? owner).span[0], kin.span[1]],
  })
}

function workedIn(term: Term | undefined): Term | undefined {
  const isStuff =
    term?.kind === 'material' || /^(?:coal|tin|lead|gold|silver)$/.test(term?.text ?? '')
  return isStuff ? term : undefined
}

/** Where the kin stands: next, or behind what is said of it, as in 'the earl's third, spoilt son'. */
function kinAfter(terms: readonly Term[], from: number): number {
  let at = from
  while (at < from + mostSaid && !household.test(terms[at]?.text ?? '') && isSaidOfKin(terms[at]))
    at++
  return at
}

const mostSaid = 3

function isSaidOfKin(term: Term | undefined): boolean {
  if (term === undefined || term.possessive) return false
  return (
    /^(?:quality|colour|number|unknown|filler|comma)$/.test(term.kind) || elders.test(term.text)
  )
}

/** 'Daughter of a monk', 'cousin of the duke' say whose kin somebody is, as 'a monk's daughter' does. */
export function tellChildren(terms: readonly Term[]): Term[] {
  for (let index = 0; index < terms.length; index++) {
    const kin = kinNamedAt(terms, index)
    if (kin === undefined) continue
    const role = kin.owner.entry.who
    if (role === undefined) continue
    const text = `${kin.owner.text}'s ${kin.child}`
    const { presentation, age } = vocabulary.entries.get(kin.child) ?? {}
    const entry: Entry = {
      words: text,
      who: { ...role, concept: rankOf(role.concept, kin.child), plural: false },
      ...(presentation && { presentation }),
      ...(age && { age }),
    }
    return terms.toSpliced(index, kin.length, { ...kin.owner, kind: 'who', text, entry })
  }
  return [...terms]
}

/** The kin at this place, who they belong to, and how many terms that takes. */
function kinNamedAt(
  terms: readonly Term[],
  index: number,
): { child: string; owner: Term; length: number } | undefined {
  const [kin, second] = terms.slice(index, index + 2)
  const joined = /^([a-z ]+) of$/.exec(kin?.text ?? '')?.[1]
  const isJoined = joined !== undefined && isKinWord(joined)
  const isKin = second?.text === 'of' && isKinWord(kin?.text ?? '')
  const child = isJoined ? joined : isKin ? kin?.text : undefined
  if (child === undefined || kin?.possessive === true || !opensAt(terms, index)) return undefined
  const length = isJoined ? 3 : 4
  const [article, owner, next] = terms.slice(index + length - 2, index + length + 1)
  const isEnd = /^(?:comma|stop|colon|and|but|with|in)$/.test(next?.kind ?? 'stop')
  const isRole = owner?.entry.who?.slot === 'role' && !owner.possessive
  if (owner === undefined || !isEnd || !isRole || article?.kind !== 'determiner') return undefined
  return { child, owner, length }
}

const isKinWord = (word: string): boolean => household.test(word) || peers.test(word)

const peers =
  /^(?:best friend|friend|rival|enemy|nemesis|neighbou?r|aunt|uncle|stepmother|stepfather)$/

/** At the beginning, or behind a name and its comma, or 'she is the'. */
function opensAt(terms: readonly Term[], index: number): boolean {
  const at = terms[index - 1]?.kind === 'determiner' ? index - 2 : index - 1
  return /^(?:comma|stop|colon|is)$/.test(terms[at]?.kind ?? 'stop')
}

/** A king's daughter is a princess and a duke's son dresses like a duke, a baker's for the village. */
function rankOf(owner: string, kin: string): Thing['concept'] {
  if (/^(?:king|queen|emperor|empress|prince|princess)$/.test(owner)) {
    if (/^(?:daughter|granddaughter)$/.test(kin)) return 'princess'
    return /^(?:son|grandson|heir)$/.test(kin) ? 'prince' : 'noble'
  }
  return /noble|lord|duke/.test(owner) ? 'noble' : 'villager'
}

/** Such words become the one who serves there. */
export function tellServices(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const service = serviceAt(terms, index)
    const term = terms[index]
    if (term === undefined) break
    if (service === undefined) result.push(term)
    else {
      const kept = service.keeps ? terms.slice(index, service.from) : []
      result.push(...kept, ...(service.keeps ? [] : [linking(term)]), service.who)
    }
    index = service?.end ?? index + 1
  }
  return result
}

type Service = { from: number; end: number; who: Term; keeps: boolean }

function serviceAt(terms: readonly Term[], index: number): Service | undefined {
  const from = joinedAt(terms, index)
  if (from !== undefined) {
    const body = bodyAt(terms, from)
    return body === undefined ? undefined : { from, ...body, keeps: false }
  }
  return regimentAt(terms, index)
}

const joins =
  /^(?:joined|joins|joining|enlisted|enlists|volunteered|serves|served|serving|fought|fights|drafted|conscripted|recruited|signed|left|leaving|leaves|off|ran|retired|back)$/

/** 'He joined the', 'left for the', 'served in the', 'signed up for the': where the name begins. */
function joinedAt(terms: readonly Term[], index: number): number | undefined {
  if (!joins.test(terms[index]?.text ?? '')) return undefined
  for (let at = index + 1; at <= index + 4; at++) {
    const text = terms[at]?.text ?? ''
    if (text === 'the') return at + 1
    if (!/^(?:up|away|in|into|for|with|to|join|joining|from|off|filler)$/.test(text))
      return undefined
  }
  return undefined
}

/** '95th Rifles', '7th Cavalry', 'Napoleonic infantry, …' */
function regimentAt(terms: readonly Term[], index: number): Service | undefined {
  const isNumbered =
    terms[index]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(terms[index + 1]?.text ?? '')
  if (!isNumbered) return openingAt(terms, index)
  const body = bodyAt(terms, index + 2)
  const isNamed = terms[index + 2]?.capital === true
  return body === undefined || !isNamed ? undefined : { from: index, ...body, keeps: true }
}

/** A wish that opens with a body of people is for one of them. */
function openingAt(terms: readonly Term[], index: number): Service | undefined {
  const body = bodyAt(terms, index)
  const next = terms[body?.end ?? -1]
  const isOpening = terms
    .slice(0, index)
    .every(({ kind }) => /^(?:quality|filler|unknown|number|colour)$/.test(kind))
  const ends = next === undefined || /^(?:comma|stop|colon)$/.test(next.kind)
  const isBody =
    /^(?:infantry|cavalry|militia|navy|marines|hussars|dragoons|grenadiers|home guard)$/
  if (body === undefined || !isOpening || !ends || terms.length < 3) return undefined
  return isBody.test(body.name) ? { from: index, ...body, keeps: true } : undefined
}

function bodyAt(
  terms: readonly Term[],
  at: number,
): { end: number; who: Term; name: string } | undefined {
  const first = terms[at]
  if (first === undefined || first.possessive) return undefined
  for (let length = 3; length > 0; length--) {
    const words = terms.slice(at, at + length).map(({ text }) => text)
    const name = words.join(' ')
    const one = Object.hasOwn(oneOf, name) ? oneOf[name] : undefined
    const entry = one === undefined ? undefined : vocabulary.entries.get(one)
    if (one !== undefined && entry?.who !== undefined)
      return {
        end: at + words.length,
        who: { ...first, kind: 'who', text: one, entry, capital: false },
        name,
      }
  }
  return undefined
}

function linking(term: Term): Term {
  return { ...term, kind: 'as', text: 'as a', written: 'as a', entry: { words: 'as a' } }
}
