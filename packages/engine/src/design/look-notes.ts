/** Notes of how a body looks beyond its shape: how hair falls, and small wounds. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Design } from './design.ts'
import { fallNote } from './hair-fall.ts'
import { fullnessNote } from './hair-fullness.ts'
import { isOfLimb } from './limb-marks.ts'

export function lookNotes(brief: Brief, design: Design): (string | undefined)[] {
  return [fullnessNote(brief), fallNote(design), woundsNote(brief, design)]
}

/** Plasters, grazes and scars that are drawn, as they were said: 'Wounds: nose plaster, scraped knees.' */
function woundsNote({ features }: Brief, design: Design): string | undefined {
  const isDrawn = (kind: string) => design.features.some((feature) => feature.kind === kind)
  const said = features
    .filter(({ name, concept, place = '' }) => {
      const isStrip = /plaster|band-?aid|band aid/.test(`${concept} ${name}`)
      return isStrip ? isDrawn('plaster') : isDrawn('scar') && isOnLimb(concept, `${name} ${place}`)
    })
    .map(toldOf)
  return said.length === 0 ? undefined : `Wounds: ${[...new Set(said)].join(', ')}.`
}

function isOnLimb(concept: string, words: string): boolean {
  return concept === 'scar' && !/^scars? /.test(words) && isOfLimb(words)
}

/** 'Bandaid on the left knee' */
function toldOf({ name, place, side }: BriefItem): string {
  if (place === undefined || name.includes(place)) return name
  const sided = side === 'both' || place.includes(side) ? place : `${side} ${place}`
  return `${name} on the ${sided}`
}
