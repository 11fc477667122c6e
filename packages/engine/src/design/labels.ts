/** What things are called on the page: by the words that asked for them and how these say they look, as far as a label holds it. */
import type { BriefItem } from '../brief/brief.ts'
import type { Garment, Prop } from './design.ts'
import { finerStuffOf } from './finer-stuff.ts'
import { asAdjective } from './note-words.ts'
import { labelFor, sentence } from './palette.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import { materialLooks } from './tables/material-looks.ts'

/** A garment and the words that asked for it. */
type Told = Pick<Garment, 'kind' | 'colours'> & { said?: BriefItem | undefined }

const longestName = 18
/** The palette and the props have no room for more. */
const longestLabel = 21

/** 'Torn black leather jacket', 'Crimson cape'. */
export function garmentLabel(
  garment: Garment,
  item: BriefItem | undefined,
  wear: readonly Told[] = [],
): string {
  const name = ownName(item, usualWord(garment, wear))
  const material =
    (item && finerStuffOf(item)) ??
    item?.materials.map((word) => materialLooks.get(word)?.word).find(Boolean)
  const isSteel = garment.surface === 'metal' && /^#(a4|ae|9a|b8b4|8f)/.test(garment.colours.main)
  const said = [
    item?.colours[0]?.name ?? nameAlike(garment, wear),
    material,
    isSteel ? 'Steel' : undefined,
  ]
  const colour = said.find((word) => word !== undefined && !says(name, word))
  return withLooks(labelFor(garment.colours.main, colour, name), name, item)
}

/** What is of the very colour that the words name elsewhere has its name. */
function nameAlike({ colours: { main } }: Garment, wear: readonly Told[]): string | undefined {
  const alike = wear.find(({ colours, said }) => said?.colours[0] && colours.main === main)
  return alike?.said?.colours[0]?.name
}

/** The loose trousers of those who work or train in what is worn above them. */
function usualWord({ kind, onBrow, wornAt, side }: Garment, wear: readonly Told[]): string {
  const has = (other: Garment['kind']) => wear.some((garment) => garment.kind === other)
  if (kind === 'pyjama_trousers' && has('scrub_top')) return 'scrub trousers'
  if (kind === 'pyjama_trousers' && has('gi_jacket')) return 'gi trousers'
  if (kind === 'harem_trousers' && has('samurai_armor')) return 'trousers'
  if (kind === 'earrings' && wornAt) return `${wornAt} ring`
  return onBrow ? 'forehead piece' : countedWord({ kind, side })
}

/** 'Pauldrons'; what is strapped to one side alone is one. */
export function countedWord({ kind, side }: Pick<Garment, 'kind' | 'side'>): string {
  const { word } = garmentDefaults(kind)
  return side !== 'both' && plates.test(kind) ? word.replace(/s$/, '') : word
}

const plates = /^(?:pauldrons|bracers|greaves|knee_pads|gauntlets)$/

/** 'Broken spear', 'Kettle': a prop needs no colour to be told from others. */
export function propLabel(prop: Prop, item: BriefItem): string {
  const inside = item.parts.find(({ part }) => part === 'contents')
  const filled = inside && `${item.name} of ${inside.name}`
  if (filled && filled.length <= longestLabel) return sentence(filled)
  const name = ownName(item, prop.label)
  return withLooks(name, name, item)
}

/** The name that was said, when it is short enough to be read at a glance. */
function ownName(item: BriefItem | undefined, usual: string): string {
  const name = item?.name ?? ''
  if (name === '' || name.length > longestName) return usual
  return asWritten(name, item?.words ?? '')
}

/** 'X-ray', 'yo-yo': with the hyphens that were written. */
function asWritten(name: string, words: string): string {
  if (!words.includes('-') || !/^[a-z ]+$/i.test(name)) return name
  return new RegExp(name.replaceAll(' ', '[ -]'), 'i').exec(words)?.[0] ?? name
}

/** As many of the words that describe it as there is room for: 'dented steel breastplate', 'black leather coat'. */
function withLooks(label: string, name: string, item: BriefItem | undefined): string {
  const whole = label.toLowerCase()
  const noun = whole.endsWith(name.toLowerCase()) ? name.toLowerCase() : whole
  const colour = whole.slice(0, whole.length - noun.length)
  let [first, last] = ['', '']
  const all = () => `${first}${colour}${last}${noun}`
  const fits = (word: string) =>
    /^[a-z -]+$/.test(word) && word.length + 1 + all().length <= longestLabel && !says(all(), word)
  const finer = item && finerStuffOf(item)
  const stuffs = (finer === undefined ? (item?.materials ?? []) : [finer])
    .map((stuff) => materialLooks.get(stuff)?.word ?? stuff)
    .map(asLook)
  const looks = [...(item?.modifiers ?? []), ...(item?.patterns ?? [])].map(asLook)
  for (const word of looks)
    if (fits(word) && !stuffs.some((stuff) => word === stuff || isFormOf(word, stuff)))
      first += `${word} `
  for (const word of stuffs) if (fits(word)) last += `${word} `
  return sentence(all().replace(/\bt[ -]shirt\b/, 'T-shirt'))
}

function asLook(word: string): string {
  return asAdjective(word.replaceAll('_', ' ').toLowerCase())
}

/** 'Leather armour' needs no second leather, 'golden armour' no gold. */
function says(label: string, word: string): boolean {
  const words = label.toLowerCase().split(/[ -]/)
  return word
    .toLowerCase()
    .split(/[ -]/)
    .some((part) =>
      words.some(
        (own) => own === part || own === `${part}s` || isFormOf(part, own) || isFormOf(own, part),
      ),
    )
}

/** 'Golden' of gold, 'knitted' of knit */
function isFormOf(word: string, stem: string): boolean {
  return (
    stem.length >= 4 &&
    /^(?:[^aeiou]?ed|en|len|ly)$/.test(word.slice(stem.length)) &&
    word.startsWith(stem)
  )
}
