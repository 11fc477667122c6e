/** Plasters, grazes and scars that are drawn, as they were said: 'Wounds: nose plaster, scraped knees.' */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Design } from './design.ts'

const limbs = /knee|elbow|shin|\barms?\b|\blegs?\b/

export function woundsNote({ features }: Brief, design: Design): string | undefined {
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
  return concept === 'scar' && !/^scars? /.test(words) && limbs.test(words)
}

/** 'Bandaid on the left knee' */
function toldOf({ name, place, side }: BriefItem): string {
  if (place === undefined || name.includes(place)) return name
  const sided = side === 'both' || place.includes(side) ? place : `${side} ${place}`
  return `${name} on the ${sided}`
}
