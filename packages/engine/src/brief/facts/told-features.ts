/** Marks of the body in the words that people look for, from what was read of it. */

import type { Brief, BriefItem, FolkCoat } from '../brief.ts'
import { addAll, addOnce } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import { mergeBareParts } from './bare-body.ts'

/** Run once at the end, when all that was said is known. */
export function tellFeatures(brief: Brief): void {
  brief.features = brief.features.map(plainRings).map(cloudedEye)
  mergeBareParts(brief)
  for (const item of brief.features) readSockets(brief, item)
  for (const item of brief.features) readOneEye(brief, item)
  for (const item of brief.wear) readLens(brief, item)
  for (const item of brief.hold) readShouldered(brief, item)
  const chair = brief.hold.find(({ name }) => /wheelchair$/.test(name))
  if (chair === undefined) return
  if (isChairEmpty.test(brief.prompt)) addOnce(chair.modifiers, 'empty')
  else seat(brief)
}

/** 'A single eye that glows in blue' is blue. */
function readOneEye({ body }: Brief, { name, colours }: BriefItem): void {
  if (name !== 'single eye' || body.eyes.length > 0) return
  addAll(
    body.eyes,
    colours.map((colour) => colourOf(colour.name.toLowerCase(), 'eyes') ?? colour),
  )
}

/** Muzzles, ear tips and paws with colours of their own are told among what the body has, where nothing else tells of them. */
export function withZones({ features, prompt }: Brief, { zones }: FolkCoat): BriefItem[] {
  const told = zones.filter(({ zone }) => !features.some(({ name }) => name.endsWith(zone)))
  return [
    ...features,
    ...told.map(
      ({ zone, colour }): BriefItem => ({
        ...{
          words: zone,
          name: zone,
          concept: 'told',
          slot: 'feature',
          confidence: 1,
          how: 'lexicon',
        },
        ...{
          span: [0, prompt.length],
          colours: [colour],
          materials: [],
          patterns: [],
          modifiers: [],
        },
        ...{ side: 'both', count: zone.endsWith('s') ? 2 : 1, parts: [], place: undefined },
      }),
    ),
  ]
}

/** 'Dark circles under her eyes' are dark circles, and under the eyes. */
function plainRings(item: BriefItem): BriefItem {
  const [, name, place] =
    /^(.*\b(?:circles|rings|bags|shadows)) (under (?:(?:his|her|the|their|its|both) )?eyes)$/.exec(
      item.name,
    ) ?? []
  if (name === undefined || place === undefined) return item
  return { ...item, name: name.replace(/\bbags$/, 'eye bags'), place: 'under the eyes' }
}

/** 'A cataract in the right eye' clouds that eye. */
function cloudedEye(item: BriefItem): BriefItem {
  const isEye = item.side !== 'both' && /^(?:cataract|film|glaucoma)$/.test(item.name)
  if (isEye) return { ...item, name: 'cataract-clouded eye', count: 1 }
  // 'One eye clouded white' has one clouded eye.
  const look =
    /^one eye (clouded|milky|blind|white|cloudy|filmed|blinded|scarred|swollen|bruised)/.exec(
      item.name,
    )?.[1]
  return look === undefined ? item : { ...item, name: `${look} eye`, count: 1 }
}

/** 'Pale blue light in empty eye sockets': that is what looks out of them. */
function readSockets({ body }: Brief, { name, place = '', colours }: BriefItem): void {
  const isLight = /^(?:lights?|lamps?|flames?|fires?|glow|embers?|sparks?|lanterns?|stars?)$/.test(
    name,
  )
  if (!isLight || !/\b(?:eyes?|sockets?)$/.test(place)) return
  const own = colours.map((colour) => ({
    name: colour.name,
    hex: colourOf(colour.name, 'eyes')?.hex ?? colour.hex,
  }))
  addAll(body.eyes, own)
  addOnce(body.eyeLooks, 'glowing')
}

/** 'A mask with one orange lens', 'round lenses glowing green' are the eyes of who wears it. */
function readLens(brief: Brief, { slot, parts }: BriefItem): void {
  const { body, subject } = brief
  const isMask = slot === 'face' || slot === 'head'
  const lens = isMask
    ? parts.find(({ name }) => /^(?:lens|lenses|eyeholes?|eye slits?)$/.test(name))
    : undefined
  const isMade = subject.species?.concept === 'robot'
  const isGlowing =
    lens?.modifiers.includes('glowing') === true ||
    lens?.colours.some(({ name }) => name.startsWith('glowing')) === true
  if (lens === undefined || body.eyes.length > 0 || !(isMade || isGlowing)) return
  addAll(
    body.eyes,
    lens.colours.map(({ name, hex }) => ({ name: name.replace(/^glowing /, ''), hex })),
  )
  if (isGlowing) addOnce(body.eyeLooks, 'glowing')
}

/** Who has a wheelchair sits in it, where nothing else is said. */
function seat({ subject }: Brief): void {
  if (!subject.poses.some((pose) => bodily.test(pose))) addOnce(subject.poses, 'seated')
}

const bodily =
  /\b(?:seated|sitting|sits|sat|standing|stands|walking|running|lying|kneeling|dancing)\b/

/** Somebody else's, or left standing. */
const isChairEmpty = /\b(?:push\w*|empty|folded|beside|next to|behind)\b[^,.;]{0,20}wheel ?chair/i

/** 'A hammer over her shoulder': long things on a shoulder tell how somebody stands. */
function readShouldered({ subject }: Brief, { name, place = '', concept }: BriefItem): void {
  if (/^(?:left |right )?shoulder$/.test(place) && shouldered.test(concept))
    addOnce(subject.poses, `${name} over ${place}`)
}

const shouldered =
  /^(?:hammer|war_?hammer|axe|great_?axe|battle_?axe|sword|great_?sword|katana|shovel|spade|scythe|pickaxe|club|mace|staff|pitchfork|mop|broom|oar|paddle|fishing_rod|halberd|spear|rifle|musket|shotgun|blunderbuss|baseball_bat|rake|hoe|plank|ladder|wrench|hockey_stick|cricket_bat|surfboard|skis|sledgehammer|flag|banner|parasol|umbrella)$/
