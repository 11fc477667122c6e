/** What faces and cheeks tell of a mood and of the skin. */

import type { Brief, BriefItem } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addOnce } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import { nameOf } from '../words/term.ts'

const rosy = /^(?:pink|red|rosy|ruddy|flushed)$/

/** 'A jagged grin' is of the teeth, and somebody grins. */
const moodOf: ReadonlyMap<string, string> = new Map([
  ['grin', 'grinning'],
  ['smile', 'smiling'],
  ['smirk', 'smirking'],
  ['scowl', 'scowling'],
  ['sneer', 'sneering'],
  ['frown', 'frowning'],
])

/** 'A friendly wrinkled face' is friendly, 'rosy cheeks' are of the skin. */
export function readFaceOf({ subject, body }: Brief, { head, modifiers }: Phrase): void {
  if (/ face$/.test(head.text))
    for (const { entry, text } of modifiers)
      if (entry.trait === true && !/ed$/.test(text)) addOnce(subject.traits, text)
  const worn = /^(weathered|weather-?beaten|windburnt|windburned|leathery) face$/.exec(
    head.text,
  )?.[1]
  if (worn !== undefined) addOnce(body.skinLooks, worn)
  const mood = /\b(grin|smile|smirk|scowl|sneer|frown)$/.exec(head.text)?.[1]
  if (mood !== undefined) addOnce(subject.traits, moodOf.get(mood) ?? mood)
  const tired = wornEyes.exec(head.text)?.[1]
  if (tired !== undefined) addOnce(subject.traits, tired === 'dead' ? 'dead-eyed' : tired)
  const cheeks = /^(\w+) cheeks$/.exec(head.text)?.[1]
  if (rosy.test(cheeks ?? '')) addOnce(body.skinLooks, head.text)
}

/** What eyes are like is read in the whole face. */
const wornEyes =
  /^(dead|sleepless|tired|weary|haunted|hollow|exhausted|sad|angry|frightened|bored|vacant|blank|cold|cruel|mad|crazed|gentle|mournful|sorrowful|melancholy|wary|suspicious|fierce|kind|sleepy) eyes$/

const ofWeather =
  /^(?:(?:sun|wind)[- ]?(?:burnt|burned|burn|kissed|chapped)|chapped|weathered|weather-?beaten|frostbitten|frost-?nipped|sun-?baked)$/
const isOfFace = /^(?:cheeks?|nose|face|forehead|brow|ears?|neck|shoulders|skin)$/

/** 'Cheeks pink from the cold'; a scarecrow's burlap face is its skin. */
export function readCheeks({ body, subject }: Brief, { head, modifiers }: Phrase): void {
  const kin = subject.species?.concept ?? 'human'
  if (head.text === 'face' && kin !== 'human')
    for (const term of modifiers)
      if (term.kind === 'material') addOnce(body.skinLooks, nameOf(term))
  const worn = modifiers.find(({ text }) => ofWeather.test(text))
  if (isOfFace.test(head.text) && worn !== undefined) addOnce(body.skinLooks, nameOf(worn))
  const said = modifiers.find(({ text }) => rosy.test(text))
  if (head.text === 'cheeks' && said !== undefined) addOnce(body.skinLooks, `${said.text} cheeks`)
}

/** 'Brown freckled skin' is brown. */
export function readSkinOf({ body }: Brief, { name, colours }: BriefItem): void {
  const burnt = /^(sun-?(?:burnt|burned)) (?:nose|cheeks|face|shoulders)$/.exec(name)?.[1]
  if (burnt !== undefined) addOnce(body.skinLooks, burnt)
  if (!/skin$/.test(name) || body.skin.length > 0) return
  for (const colour of colours) {
    const own = colourOf(colour.name, 'skin')
    if (own !== undefined) body.skin.push({ name: colour.name, hex: own.hex })
  }
}
