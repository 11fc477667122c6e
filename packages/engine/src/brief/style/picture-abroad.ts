/** Pictures asked for in Spanish, French, Portuguese, German and Italian: 'como un grabado de Posada', 'affiche à la Toulouse-Lautrec', 'im Stil eines Holzschnitts'. */
import { leadsAbroad, picturesAbroad } from '../lexicon/pictures-abroad.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Picture } from './picture-makers.ts'
import { kindAtEnd, makers, styleOf } from './picture-names.ts'

const english = new Map(
  Object.entries(picturesAbroad).flatMap(([kind, cell]) =>
    phrasesOf(cell).map(({ words }): [string, string] => [words, kind]),
  ),
)
const lead = new RegExp(
  `^(?:${leadsAbroad.join('|')}) (?:(?:un|una|uno|une|unos|unas|um|uma|des|du|de|del|della|do|da|dem|der|den|des|einem|einer|eines|ein|eine|la|le|les|el|los|las|o|a|os|as|il|lo|gli|l) )*`,
  'u',
)
const longest = 4

/** What the words open with, behind a lead or as the last that is said. */
export function pictureAbroad(key: string, isLast: boolean): Picture | undefined {
  const led = lead.exec(key)?.[0]
  const words = key.slice(led?.length ?? 0).split(' ')
  if (words.length > 7) return undefined
  const kind = led === undefined ? bareKind(words, isLast) : (kindAt(words, 0) ?? kindAt(words, 1))
  const maker = kindAtEnd(words.join(' '), makers)
  if (kind === undefined)
    return led !== undefined && maker !== undefined
      ? { style: styleOf(maker), words: maker }
      : undefined
  const said = maker === undefined ? kind : `${maker}, ${kind}`
  return { style: styleOf(kind), words: said }
}

/** The longest kind that begins there. */
function kindAt(words: readonly string[], at: number): string | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const kind = english.get(words.slice(at, at + length).join(' '))
    if (kind !== undefined) return kind
  }
  return undefined
}

/** 'Affiche à la Toulouse-Lautrec' at the end; 'pastel palette' is English. */
function bareKind(words: readonly string[], isLast: boolean): string | undefined {
  if (!isLast) return undefined
  const goes = words.findIndex(
    (word, at) => at > 0 && /^(?:de|du|d|à|a|al|von|do|da|della|di|des|der|aus)$/.test(word),
  )
  const own = (goes < 0 ? words : words.slice(0, goes)).join(' ')
  const isSure = own.includes(' ') || sure.test(own)
  return isSure ? (english.get(words.join(' ')) ?? english.get(own)) : undefined
}

const sure =
  /^(?:grabado|xilografía|xilogravura|cartel|affiche|cartaz|acuarela|aquarelle|aquarela|aguarela|aquarell|holzschnitt|kupferstich|radierung|plakat|ölgemälde|vitrail|vidriera|mosaïque|enluminure|caricatura|karikatur|bilderbuch|kinderbuch|scherenschnitt|kinderzeichnung|gravura|gravure|linogravure|linolschnitt|bleistiftzeichnung|kohlezeichnung|historieta|gibi|tebeo|plastilina|nanquim|fusain|carboncillo|bauernmalerei)$/
