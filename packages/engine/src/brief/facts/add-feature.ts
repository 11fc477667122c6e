/** Features find their place: on the body, as its build, as odd eyes; a horn in the hand is blown. */
import type { Brief, BriefItem } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addOnce } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import type { Thing } from '../words/entry.ts'
import { addOutfit, keep } from './add-outfit.ts'
import { readFaceOf, readSkinOf } from './faces.ts'
import { readItem } from './items.ts'

/** A horn in the hand is blown. */
export function addFeatureOrProp(brief: Brief, phrase: Phrase, thing: Thing): void {
  const isBlown =
    /horn$/.test(phrase.head.text) &&
    (phrase.doing === 'hold' || /hand|hip|belt/.test(phrase.place ?? ''))
  if (isBlown) addOutfit(brief, phrase, { ...thing, slot: 'prop', concept: 'flute' })
  else addFeature(brief, phrase, thing)
}

/** 'Mismatched eyes, blue and gold.' */
function addOddEyes(brief: Brief, item: BriefItem): void {
  const [left, right] = item.colours.map((colour) => ({
    ...colour,
    hex: colourOf(colour.name, 'eyes')?.hex ?? colour.hex,
  }))
  if (left !== undefined) brief.body.eyes.push(left)
  brief.body.rightEye ??= right
}

/** 'Wide hips' and muscles are of the build as well. */
function readBuildOf({ subject }: Brief, phrase: Phrase, item: BriefItem): void {
  if (item.name === 'dwarfism') addOnce(subject.builds, 'short')
  const build = item.concept === 'muscles' ? 'muscular' : phrase.head.entry.build
  if (build === undefined || (item.side !== 'both' && item.concept !== 'muscles')) return
  addOnce(subject.builds, build)
  addOnce(subject.figure, item.name)
}

export function addFeature(brief: Brief, phrase: Phrase, thing: Thing): void {
  const item = keep(brief, readItem(phrase, thing))
  // 'no eyebrows' stands in the lexicon as a face of its own, and is one without them.
  if (item.concept === 'face_shape' && item.name.startsWith('no ')) {
    brief.absent.push({
      ...item,
      name: item.name.slice('no '.length),
      concept: item.name.slice('no '.length),
    })
    return
  }
  readSkinOf(brief, item)
  brief.features.push(item)
  for (const { entry } of phrase.modifiers)
    if (entry.pose === true) addOnce(brief.subject.poses, entry.words)
  if (phrase.head.entry.trait === true) addOnce(brief.subject.traits, phrase.head.text)
  readFaceOf(brief, phrase)
  readBuildOf(brief, phrase, item)
  const condition = /^(?:vitiligo|albinism)/.exec(item.name)?.[0]
  if (condition !== undefined) addOnce(brief.body.skinLooks, condition)
  if (item.concept === 'heterochromia') addOddEyes(brief, item)
  const isEye = item.concept === 'glowing_eyes' || item.concept === 'blindness'
  const isOneEye = item.concept === 'blindness' && item.count === 1 && /eye$/.test(item.name)
  if (!isEye || isOneEye || /sclera/.test(item.name) || brief.body.eyes.length > 0) return
  for (const colour of item.colours)
    brief.body.eyes.push({ ...colour, hex: colourOf(colour.name, 'eyes')?.hex ?? colour.hex })
}
