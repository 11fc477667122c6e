/** Hyphenated and coloured words put together: 'blue-eyed', 'gold-trimmed', 'sand-coloured', 'dark olive green'. */

import { wornAdjectives } from '../lexicon/people.ts'
import { colourOf } from '../words/colour.ts'
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** 'blue-eyed', 'dark-haired': what the second half speaks of. */
const bodied: ReadonlyMap<string, string> = new Map([
  ['eyed', 'eyes'],
  ['haired', 'hair'],
  ['skinned', 'skin'],
  ['complexioned', 'skin'],
  ['furred', 'skin'],
  ['scaled', 'skin'],
  ['feathered', 'skin'],
  ['bearded', 'beard'],
  ['moustached', 'moustache'],
  ['mustached', 'moustache'],
  ['horned', 'horns'],
  ['antlered', 'antlers'],
  ['winged', 'wings'],
  ['tailed', 'tail'],
  ['eared', 'ear'],
  ['lipped', 'lips'],
  ['armed', 'arm'],
  ['legged', 'leg'],
  ['handed', 'hand'],
  ['toothed', 'mouth'],
  ['fanged', 'fangs'],
  ['tusked', 'tusks'],
  ['faced', 'face'],
  ['nosed', 'nose'],
  ['clawed', 'claws'],
  ['maned', 'hair'],
  ['shouldered', 'shoulder'],
  ['chested', 'chest'],
  ['cheeked', 'face'],
  ['footed', 'foot'],
  ['browed', 'face'],
  ['breasted', 'chest'],
])
/** 'gold-trimmed', 'silk-lined': a part of what follows. */
const partials: ReadonlyMap<string, string> = new Map([
  ['trimmed', 'trim'],
  ['edged', 'trim'],
  ['rimmed', 'trim'],
  ['bordered', 'trim'],
  ['accented', 'trim'],
  ['lined', 'lining'],
  ['tipped', 'tip'],
  ['topped', 'top'],
  ['handled', 'hilt'],
  ['hilted', 'hilt'],
  ['bladed', 'blade'],
  ['sleeved', 'sleeve'],
  ['collared', 'collar'],
  ['plumed', 'plume'],
  ['buttoned', 'button'],
  ['buckled', 'button'],
  ['soled', 'sole'],
  ['brimmed', 'brim'],
  ['emblazoned', 'emblem'],
  ['crossed', 'cross'],
])
const colourEndings = new Set(['colored', 'coloured', 'toned', 'hued', 'tinted', 'ish'])

/** Hyphenated second halves: 'blue-eyed', 'gold-trimmed', 'sand-coloured', 'weapon-free'. */
export function joinCompounds(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const term of terms) {
    const before = result.at(-1)
    const body = bodied.get(term.text) ?? wornOf(term, before)
    if (body !== undefined && isAfterModifier(term, before))
      result.push({ ...term, kind: 'bodied', entry: { words: body } })
    else if (before === undefined || !(term.glued || isColoured(before, term))) result.push(term)
    else if (!joinGlued(result, before, term)) result.push(term)
  }
  return result
}

/** 'blue-cloaked', 'leather-booted': what is worn has the colour, not who wears it. */
function wornOf({ text, glued }: Term, before: Term | undefined): string | undefined {
  const { colour, material, pattern } = before?.entry ?? {}
  const isOfThing = glued && (colour === true || (material ?? pattern) !== undefined)
  return isOfThing ? worn.get(text) : undefined
}

const worn: ReadonlyMap<string, string> = new Map([
  ...Object.entries(wornAdjectives),
  ['capped', 'cap'],
  ['coated', 'coat'],
  ['jacketed', 'jacket'],
  ['bonneted', 'bonnet'],
  ['slippered', 'slippers'],
  ['skirted', 'skirt'],
  ['uniformed', 'uniform'],
  ['stockinged', 'stockings'],
  ['shod', 'shoes'],
])

/** These speak of the body even without the hyphen; a 'white feathered cloak' does not. */
const loose = /^(?:eyed|haired|skinned|complexioned|lipped|faced|eared|bearded|maned|nosed|furred)$/

/** 'sand coloured', without the hyphen. */
function isColoured(before: Term, term: Term): boolean {
  return colourEndings.has(term.text) && before.kind === 'unknown' && before.entry.colour === true
}

function isAfterModifier(term: Term, before: Term | undefined): boolean {
  if (before === undefined) return false
  return (
    term.glued ||
    (before.entry.colour === true && before.kind === 'unknown' && loose.test(term.text))
  )
}

/** 'Anubis-headed' is jackal-headed. */
function headAnimal({ text, entry }: Term, { text: part }: Term): Entry['animal'] {
  if (part !== 'headed' && part !== 'faced') return undefined
  return entry.animal ?? vocabulary.entries.get(godHeads.get(text) ?? '')?.animal
}

const godHeads: ReadonlyMap<string, string> = new Map([
  ['anubis', 'jackal'],
  ['horus', 'falcon'],
  ['bastet', 'cat'],
  ['sobek', 'crocodile'],
  ['thoth', 'ibis'],
  ['sekhmet', 'lioness'],
  ['khnum', 'ram'],
  ['hathor', 'cow'],
  ['ganesh', 'elephant'],
  ['ganesha', 'elephant'],
  ['minotaur', 'bull'],
  ['cthulhu', 'octopus'],
  ['kraken', 'octopus'],
  ['unicorn', 'horse'],
  ['pegasus', 'horse'],
])

function joinGlued(result: Term[], before: Term, term: Term): boolean {
  const joined: Term = {
    ...before,
    written: `${before.written}-${term.written}`,
    span: [before.span[0], term.span[1]],
    possessive: false,
  }
  const one = stuffOf(joined, before, term)
  const animal = headAnimal(before, term)
  if (one !== undefined) {
    result[result.length - 1] = one
  } else if (colourEndings.has(term.text) && colourOf(before.text, 'thing') !== undefined) {
    result[result.length - 1] = {
      ...joined,
      kind: 'colour',
      entry: { words: before.text, colour: true },
    }
  } else if (term.text === 'masked' && before.entry.animal !== undefined) {
    result[result.length - 1] = {
      ...joined,
      kind: 'quality',
      text: `${before.text} masked`,
      entry: { words: 'masked', quality: true },
    }
  } else if (animal !== undefined) {
    const text = godHeads.get(before.text) ?? before.text
    result[result.length - 1] = { ...joined, text, entry: { words: text, animal } }
  } else if (term.text === 'free' || term.text === 'less') {
    result[result.length - 1] = {
      ...joined,
      kind: 'absence',
      entry: { words: before.text, absence: before.text },
    }
  } else if (
    term.kind === 'unknown' &&
    (isModifying(term) ||
      isMarkedBy(result.at(-2), before, term) ||
      isWorked(before, term) ||
      isCounted(before, term))
  ) {
    result[result.length - 1] = {
      ...joined,
      kind: 'quality',
      text: `${before.text}-${term.text}`,
      entry: {
        words: joined.written,
        ...(before.entry.motifs && !isSoiled(before, term) && { motifs: before.entry.motifs }),
      },
    }
  } else {
    return false
  }
  return true
}

function stuffOf(joined: Term, before: Term, term: Term): Term | undefined {
  return (
    peltOf(joined, before, term) ??
    patternOf(joined, before, term) ??
    partialOf(joined, before, term)
  )
}

/** 'a caribou-skin parka' */
function peltOf(joined: Term, before: Term, { text }: Term): Term | undefined {
  if (!/^(?:skin|hide|pelt)$/.test(text) || before.entry.animal === undefined) return undefined
  const words = `${before.text} ${text}`
  return { ...joined, text: words, entry: { words, material: 'leather' } }
}

/** 'a checkered-patterned tunic' */
function patternOf(joined: Term, before: Term, { text }: Term): Term | undefined {
  const isSaid = /^(?:patterned|pattern|print)$/.test(text) && before.entry.pattern !== undefined
  return isSaid
    ? { ...joined, text: before.text, written: before.written, kind: 'pattern' }
    : undefined
}

function partialOf(joined: Term, before: Term, { text }: Term): Term | undefined {
  const part = partials.get(text)
  if (part === undefined) return undefined
  return { ...joined, kind: 'partial', entry: { ...before.entry, part } }
}

/** 'three-fingered', 'two-handed' count what belongs to one thing. */
function isCounted(before: Term, term: Term): boolean {
  return before.entry.number !== undefined && /ed$/.test(term.text) && !bodied.has(term.text)
}

/** 'a hat sweat-ringed': a mark, and what it did to the thing before it. */
function isMarkedBy(thing: Term | undefined, { entry }: Term, { text }: Term): boolean {
  if (/^(?:ink|paint|oil|grease|wine|tar)$/.test(entry.words) && /ed$/.test(text)) return true
  if (thing?.entry.thing === undefined) return false
  const isMark = /^(?:sweat|mud|soot|grime|blood|rust|salt|dirt)$/.test(entry.words)
  return isMark && participle.test(text)
}

/** 'moth-eaten', 'champagne-soaked', 'wind-chapped'; but 'black-fletched' and 'red-checked' keep their colour. */
function isWorked(before: Term, term: Term): boolean {
  const { entry } = before
  const { text, entry: own } = term
  const saysMore =
    (entry.colour === true && !isSoiled(before, term)) ||
    entry.thing?.slot === 'feature' ||
    own.pattern !== undefined
  return !saysMore && !bodied.has(text) && text !== 'capped' && participle.test(text)
}

/** 'Smoke-darkened', 'tea-aged', 'rain-soaked': by something that gives colours their names too. */
const soils =
  /^(?:darkened|blackened|soiled|dusted|cured|dried|aged|singed|smudged|yellowed|browned|dulled|soaked|drenched|slicked|washed|battered|beaten|swept|bleached|worn)$/

/** What the sun does it does to skin. */
function isSoiled(before: Term, { text }: Term): boolean {
  return before.text !== 'sun' && soils.test(text)
}

const participle = /^(?:[a-z]{2,}[^ae]ed|torn|worn|eaten|broken|beaten|bitten|swept|spun|bent)$/

function isModifying(term: Term): boolean {
  return /^(?:clad|covered|plated|studded|stained|bound|like|style|styled|themed|inspired|length|made|shaped|sized|print|patterned|encrusted|soaked|laced|wrapped|built|looking|high|based|powered|worn|waisted|cut|fitting|weight|tone|kissed|touched|streaked|spun|woven|fed|born|deep|wide|long|spewing|breathing|wielding|toting|bearing|loving|eating|obsessed|hard|free|proof|ready|friendly|faced|hearted|minded|witted|tongued|tempered|spirited|blooded|headed|willed|mannered|hardened|worn|tested|scarred|front|fronted|backed)$/.test(
    term.text,
  )
}
