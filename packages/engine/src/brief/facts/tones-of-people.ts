/** Tones of skin and hair that only a word of another language, or the people somebody is of, tells. */
import type { Brief } from '../brief.ts'
import { descentSkin } from '../lexicon/people.ts'
import { addOnce } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Of people Spanish 'moreno' and 'negra' tell the skin, and 'moreno' the hair as well. */
export function readForeignTone(brief: Brief): void {
  const { body, prompt, subject, themeColours } = brief
  if (body.skin.length > 0 || !/^human$/.test(subject.species?.concept ?? 'human')) return
  if (
    /(?<!(?:pelo|cabello|cabelo|piel|pele|ojos|barba) )\bmoren[oa]\b(?! de (?:pelo|cabel))/u.test(
      prompt,
    )
  )
    addTone(body, 'tan')
  const isBlack = new RegExp(
    `(?:^|[,;] )negr[oa](?=[,.;]|$)|${workers} (?:[a-záéíóúñãç]+ )?negr[oa](?=[,.;]| con | com |$)`,
    'u',
  ).test(prompt)
  if (!isBlack) return
  addTone(body, 'black')
  brief.themeColours = themeColours.filter(({ name }) => !/^(?:black|negr[oa])$/.test(name))
}

/** Who is called black for the skin, where a knight and a cat are so for other reasons. */
const workers =
  '(?:bruj[oa]|hero[ií]na|superhero[ií]na|mujer|hombre|mulher|homem|chic[oa]|niñ[oa]|menin[oa]|médic[oa]|enfermer[oa]|cantante|bailarina|músic[oa]|maestr[oa]|profesora?|piloto|pirata|guerrer[oa]|detective|policía|cociner[oa]|princesa|reina|rainha|astronauta)'

function addTone(body: Brief['body'], name: string): void {
  const colour = colourOf(name, 'skin')
  if (colour !== undefined) body.skin.push({ ...colour, name })
}

/** Where only the people somebody is of is told, its tone is a look of the skin. */
export function nameDescent({ body, subject }: Brief): void {
  for (const colour of body.skin) {
    const said = subject.traits.includes(colour.name) ? colour.name : ''
    const { descent } = vocabulary.entries.get(said) ?? {}
    const tone = tones.get(descentSkin[descent ?? ''] ?? descent ?? '')
    if (tone !== undefined) addOnce(body.skinLooks, tone)
  }
}

const tones: ReadonlyMap<string, string> = new Map([
  ['deep', 'dark'],
  ['dark', 'dark'],
  ['brown', 'brown'],
])
