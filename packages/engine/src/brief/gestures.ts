/** What hands, feet and faces do, where no table lists the whole phrase: 'one hand in his pocket', 'chewing its nails', 'a low guard stance'. */
import type { Entry } from './entry.ts'
import { ownerOf } from './own-pronouns.ts'
import type { Term } from './term.ts'

/** The terms with every such gesture taken for one pose. */
export function readGestures(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const found = limbAt(terms, index, result) ?? fidgetAt(terms, index) ?? stanceAt(terms, index)
    const term = terms[index]
    if (term === undefined) break
    result.push(found === undefined ? term : found.pose)
    if (found?.rest !== undefined) result.push(...found.rest)
    index = found === undefined ? index + 1 : found.end
  }
  return result
}

/** A pose, and where the terms go on; `rest` is what else the words hold. */
type Found = { pose: Term; end: number; rest?: Term[] }

function poseOf(terms: readonly Term[], text: string): Term {
  const [first] = terms
  const last = terms.at(-1)
  const entry: Entry = { words: text, pose: true }
  const base = first ?? blank
  const span = [base.span[0], last?.span[1] ?? base.span[1]] as const
  return { ...base, kind: 'quality', text, written: text, span, entry, possessive: false }
}

const blank: Term = {
  ...{ kind: 'quality', entry: { words: '' }, text: '', written: '', span: [0, 0] },
  ...{ glued: false, possessive: false, repaired: false, capital: false, value: 0 },
}

/** 'One hand in his pocket', 'both hands behind her back', 'a finger to the lips' */
function limbAt(terms: readonly Term[], start: number, before: readonly Term[]): Found | undefined {
  if (!isFree(terms[start - 1])) return undefined
  let at = start
  while (isLead(terms[at]) && at < start + 3) at++
  const limb = limbOf(terms[at], before)
  const link = terms[at + 1]?.text === 'deep' ? at + 2 : at + 1
  if (limb === undefined || !links.test(terms[link]?.text ?? '')) return undefined
  const place = placeAt(terms, link + 1)
  if (place === undefined) return undefined
  const lead = terms.slice(start, at).find(({ kind, text }) => kind === 'number' || text === 'both')
  const said = [lead?.text ?? '', limb, terms[link]?.text ?? '', place.text]
  const text = said.filter((word) => word !== '').join(' ')
  const own = terms.slice(start, place.end).flatMap(ownerOf)
  const pose = poseOf(terms.slice(start, place.end), text)
  return { pose, end: place.end, rest: [...own, ...place.rest] }
}

/** Words before a limb. */
function isLead(term: Term | undefined): boolean {
  return /^(?:determiner|number|side)$/.test(term?.kind ?? '') && term?.text !== 'other'
}

/** 'One hand on her hip, the other in her pocket' */
function limbOf(limb: Term | undefined, before: readonly Term[]): string | undefined {
  if (limb === undefined || limb.possessive) return undefined
  if (limbs.test(limb.text)) return limb.text
  const isOther = limb.text === 'other' || limb.text === 'the other'
  const last = before.findLast(({ entry }) => entry.pose === true)
  return isOther ? /\b(?:hand|arm|fist|paw|foot)\b/.exec(last?.text ?? '')?.[0] : undefined
}

const limbs =
  /^(?:(?:one |both )?(?:hands?|arms?|fists?|paws?)|fingers?|index finger|palms?|thumbs?|elbows?|chin|head|face|cheek|feet|foot|knees?)$/
const links =
  /^(?:in|into|inside|deep in|on|onto|over|behind|against|to|under|beneath|at|across|round|around|between|above|resting on|resting in|shoved in|tucked in|pressed to|pressed against)$/

type Place = { text: string; end: number; rest: Term[] }

/** A part of the body or of the clothes, and nothing behind it. */
function placeAt(terms: readonly Term[], from: number): Place | undefined {
  let at = from
  while (isLead(terms[at]) && at < from + 2) at++
  if (/^(?:each|every)$/.test(terms[at - 1]?.text ?? '')) return undefined
  const own = terms[at]
  if (own?.kind === 'thing' && /^pockets?$/.test(terms[at + 1]?.text ?? ''))
    return { text: `${own.text} pocket`, end: at + 2, rest: [comma(own), own] }
  if (own === undefined || !isRest(own)) return undefined
  const next = terms[at + 1]
  // 'on the hilt of her sword': the sword is there.
  if (next?.kind === 'of' && /^(?:hilt|pommel|grip|handle|butt)$/.test(own.text))
    return { text: own.text, end: at + 2, rest: [comma(own)] }
  return next === undefined || after.test(next.kind)
    ? { text: own.text, end: at + 1, rest: [] }
    : undefined
}

function isRest({ kind, text, possessive }: Term): boolean {
  return !possessive && (kind === 'body' || resting.test(text))
}

function comma(term: Term): Term {
  return { ...term, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
}

const resting =
  /^(?:pockets?|laps?|hilt|pommel|grip|handle|belt|holster|sleeves?|hips?|side|sides|prayer|mid air|table|counter|heart|thighs?|buckle|hat brim|brim|lapels?|collar|waist|small of (?:his|her) back)$/
const after = /^(?:comma|stop|colon|and|but|with|as|that|verb|pronoun|in|wear|hold|or|is)$/

/** Nothing is said of the limb, and nothing has it. */
function isFree(before: Term | undefined): boolean {
  if (before === undefined) return true
  if (/^(?:comma|stop|colon|and|but|pronoun|is|ask)$/.test(before.kind)) return true
  return /^(?:with|has|have|having|keeps?|keeping|kept|holds?|holding|puts?|putting|sticks?|shoves?|resting|rests?|got)$/.test(
    before.text,
  )
}

/** 'Chewing its nails', 'he strokes his beard', 'adjusting her glasses', 'she shushes people' */
function fidgetAt(terms: readonly Term[], start: number): Found | undefined {
  const deed = fidgets.get(terms[start]?.text ?? '')
  const isOwn = /^(?:his|her|their|its|the)$/.test(terms[start + 1]?.text ?? '')
  const at = isOwn ? start + 2 : start + 1
  const object = terms[at]
  if (deed === undefined || object === undefined || object.possessive) return undefined
  if (!isLast(terms[at + 1])) return undefined
  const said = terms.slice(start, at + 1)
  if (/^(?:shush|greet|hugg)/.test(deed) && everybody.test(object.text))
    return { pose: poseOf(said, deed), end: at + 1 }
  const isOfBody = object.kind === 'body' || touched.test(object.text)
  const isOfDress = object.kind === 'thing' && isOwn && handled.test(deed)
  if (!isOfBody && !isOfDress) return undefined
  const own = said.flatMap(ownerOf)
  const isBare = isOfBody && !/^(?:beard|moustache|hair)$/.test(object.entry.body ?? '')
  // The glasses that are pushed up are there.
  const rest = isBare ? own : [...own, comma(object), object]
  return { pose: poseOf(said, `${deed} ${object.text}`), end: at + 1, rest }
}

function isLast(next: Term | undefined): boolean {
  return next === undefined || after.test(next.kind) || next.kind === 'at'
}

const everybody =
  /^(?:people|everyone|everybody|others|visitors|readers|children|strangers|customers|guests|you)$/
const touched = /^(?:nails|fingernails|thumbs?|brow|knuckles|lip|temples)$/
const handled = /^(?:adjust|tipp|straighten|push|twirl|strok|tugg|comb|smooth)/

const deeds = `
  chewing/chews, biting/bites, stroking/strokes, scratching/scratches, wringing/wrings, adjusting/adjusts, tipping/tips,
  wiping/wipes, twirling/twirls, covering/covers, drumming/drums, tapping/taps, cracking/cracks, rubbing/rubs,
  picking/picks, licking/licks, sucking/sucks, hugging/hugs, resting/rests, tilting/tilts, tugging/tugs, combing/combs,
  straightening/straightens, smoothing/smooths, shielding/shields, shading/shades, cupping/cups, pursing/purses,
  wiggling/wiggles, stamping/stamps, tossing/tosses, clutching/clutches, clasping/clasps, pushing/pushes,
  shushing/shushes, greeting/greets`

/** 'Chews', 'chewing' → 'chewing' */
const fidgets: ReadonlyMap<string, string> = new Map(
  deeds.split(',').flatMap((pair): [string, string][] => {
    const [ing = '', now = ''] = pair.trim().split('/')
    return [
      [ing, ing],
      [now, ing],
    ]
  }),
)

/** 'A low ginga stance', 'polite posture' */
function stanceAt(terms: readonly Term[], start: number): Found | undefined {
  const before = terms[start - 1]
  const opens =
    before === undefined || /^(?:determiner|comma|stop|colon|in|with|and)$/.test(before.kind)
  if (!opens) return undefined
  let at = start
  while (
    at < start + 4 &&
    /^(?:quality|unknown|colour|animal|who|thing|verb)$/.test(terms[at]?.kind ?? '') &&
    !stances.test(terms[at]?.text ?? '')
  )
    at++
  if (at === start || !stances.test(terms[at]?.text ?? '')) return undefined
  const said = terms.slice(start, at + 1)
  const pose = poseOf(said, said.map(({ text }) => text).join(' '))
  const moods = said.filter(({ entry }) => entry.trait === true)
  return { pose, end: at + 1, rest: moods }
}

const stances = /^(?:stance|posture|pose|bearing|crouch|lunge|squat)$/
