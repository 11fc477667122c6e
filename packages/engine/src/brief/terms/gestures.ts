/** What hands, feet and faces do, where no table lists the whole phrase: 'one hand in his pocket', 'chewing its nails', 'a low guard stance'. */
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { ownerOf } from './own-pronouns.ts'

/** The terms with every such gesture taken for one pose. */
export function readGestures(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const found =
      limbAt(terms, index, result) ??
      limbMovedAt(terms, index) ??
      fidgetAt(terms, index) ??
      stanceAt(terms, index) ??
      grownAt(terms, index) ??
      inkAt(terms, index)
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
  const link = put.test(terms[at + 1]?.text ?? '') ? at + 2 : at + 1
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

/** 'Hands twisted in his shirt hem', 'knees knocking', 'palm held out': what a limb does where no table lists it. */
function limbMovedAt(terms: readonly Term[], start: number): Found | undefined {
  if (!isFree(terms[start - 1])) return undefined
  let at = start
  while (isLead(terms[at]) && at < start + 3) at++
  const limb = terms[at]
  if (limb === undefined || limb.possessive || !movable.test(limb.text)) return undefined
  const how = terms[at + 1]?.text ?? ''
  if (!(/^(?:tail|ears?|wings?|whiskers)$/.test(limb.text) ? stirred : moved).test(how))
    return undefined
  const isOut = particles.test(terms[at + 2]?.text ?? '')
  const last = isOut ? at + 2 : at + 1
  const next = terms[last + 1]
  if (next !== undefined && !after.test(next.kind) && next.kind !== 'at') return undefined
  const said = [limb.text, how, isOut ? (terms[at + 2]?.text ?? '') : '']
  const own = terms.slice(start, last + 1).flatMap(ownerOf)
  const pose = poseOf(terms.slice(start, last + 1), said.filter((word) => word !== '').join(' '))
  return { pose, end: last + 1, rest: [...own, comma(limb)] }
}

const movable =
  /^(?:hands?|arms?|fists?|palms?|fingers?|thumbs?|paws?|elbows?|knees?|legs?|feet|foot|heels?|toes|shoulders|head|chin|tail|ears?|wings?|whiskers)$/
const stirred =
  /^(?:flicking|twitching|wagging|waging|swishing|lashing|thumping|fluttering|flapping|beating|swivelling|quivering|waving|trembling|bristling)$/
const moved =
  /^(?:twisted|tucked|knocking|held|held out|covering|nailed|stretched|flailing|waving|swaying|nodding|bobbing|flicking|twitching|drumming|tapping|trembling|shaking|clenched|balled|cupped|spread|outspread|flung|dangling|swinging|lifted|bowed|turned|thrown|crossed|folded|clasped|linked|wrapped|braced|poised|hovering|beating|resting|outstretched|lowered|reaching|pointing|gesturing|fidgeting|wringing|clutching|gripping)$/
const particles =
  /^(?:out|up|together|under|low|high|wide|apart|behind|forward|back|outwards|shut|tight|aloft)$/

/** How a limb came to be where it is: 'hands buried in her sleeves'. */
const put =
  /^(?:deep|tucked|buried|shoved|stuffed|clasped|folded|hidden|planted|jammed|thrust|held|pressed|stuck|lost|wrapped)$/

/** Words before a limb. */
function isLead(term: Term | undefined): boolean {
  return /^(?:determiner|number|side)$/.test(term?.kind ?? '') && term?.text !== 'other'
}

/** 'One hand on her hip, the other in her pocket' */
function limbOf(limb: Term | undefined, before: readonly Term[]): string | undefined {
  if (limb === undefined || limb.possessive) return undefined
  if (limbs.test(limb.text)) return limb.text
  // 'Hands tucked' is a pose of the lexicon.
  if (limb.entry.pose === true && /^(?:hands?|arms?|fists?) [a-z]+ed$/.test(limb.text))
    return limb.text
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
  const deed = deedAt(terms, start)
  const isOwn = /^(?:his|her|their|its|the)$/.test(terms[start + 1]?.text ?? '')
  const at = objectAt(terms, start + 1)
  const object = terms[at]
  if (deed === undefined || object === undefined || object.possessive) return undefined
  if (!isLast(terms[at + 1])) return undefined
  const said = terms.slice(start, at + 1)
  if (/^(?:shush|greet|hugg)/.test(deed) && everybody.test(object.text))
    return { pose: poseOf(said, deed), end: at + 1 }
  const isHair = /^(?:hair|beard)$/.test(object.entry.thing?.slot ?? '')
  const isOfBody = object.kind === 'body' || touched.test(object.text) || isHair
  const isOfDress = object.kind === 'thing' && isOwn && handled.test(deed)
  if (!isOfBody && !isOfDress) return undefined
  const own = said.flatMap(ownerOf)
  const isBare = isOfBody && !isHair && !/^(?:beard|moustache|hair)$/.test(object.entry.body ?? '')
  // The glasses that are pushed up are there.
  const rest = isBare ? own : [...own, comma(object), object]
  return { pose: poseOf(said, `${deed} ${object.text}`), end: at + 1, rest }
}

/** 'A mask covering her mouth' is done by the mask. */
function deedAt(terms: readonly Term[], start: number): string | undefined {
  const isByThing = /^(?:thing|part)$/.test(terms[start - 1]?.kind ?? '')
  return isByThing ? undefined : fidgets.get(terms[start]?.text ?? '')
}

/** Past 'her own', 'the end of her' */
function objectAt(terms: readonly Term[], from: number): number {
  let at = from
  const isPart = (index: number) => /^(?:ends?|tips?)$/.test(terms[index]?.text ?? '')
  if (terms[at]?.kind === 'determiner') at++
  if (isPart(at) && terms[at + 1]?.kind === 'of') at += terms[at + 2]?.kind === 'determiner' ? 3 : 2
  return terms[at]?.text === 'own' ? at + 1 : at
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
  // 'a shield bearing a stag'
  if (said.some(({ kind }) => kind === 'thing') && terms[at]?.text === 'bearing') return undefined
  const pose = poseOf(said, said.map(({ text }) => text).join(' '))
  const moods = said.filter(({ entry }) => entry.trait === true)
  return { pose, end: at + 1, rest: moods }
}

/** 'A koi sleeve on the right arm', 'flower sleeves on both arms': no sleeve shows a koi but one of ink. */
function inkAt(terms: readonly Term[], start: number): Found | undefined {
  const term = terms[start]
  const before = terms[start - 1]
  const shown =
    before?.kind === 'animal' || before?.entry.motifs !== undefined || before?.kind === 'thing'
  if (!/^sleeves?$/.test(term?.text ?? '') || term === undefined || !shown) return undefined
  const arm = terms
    .slice(start + 2, start + 5)
    .findIndex(({ text }) => /^(?:fore)?arms?$/.test(text))
  const entry = vocabulary.entries.get('sleeve tattoo')
  if (terms[start + 1]?.kind !== 'at' || arm < 0 || entry === undefined) return undefined
  const text = 'sleeve tattoo'
  return { pose: { ...term, kind: 'thing', text, written: text, entry }, end: start + 1 }
}

/** 'Wings folded' is a pose of the lexicon, and there are wings. */
function grownAt(terms: readonly Term[], start: number): Found | undefined {
  const term = terms[start]
  const noun = /^(wings|tail) [a-z ]+$/.exec(term?.text ?? '')?.[1]
  const entry = vocabulary.entries.get(noun ?? '')
  if (term?.entry.pose !== true || noun === undefined || entry === undefined) return undefined
  const grown: Term = { ...term, kind: 'thing', text: noun, written: noun, entry }
  const pose = poseOf([term], term.text)
  return { pose: grown, end: start + 1, rest: [comma(term), pose, comma(term)] }
}

const stances = /^(?:stance|posture|pose|crouch|lunge|squat)$/
