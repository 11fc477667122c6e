/** Marks on the hide of a beast that is the figure: 'a blue dragon with yellow spots', 'orange with stripes'. */

import type { Brief } from '../brief.ts'
import { addOnce } from '../terms/attributes.ts'

const marks =
  /\b(?:with|and|has|have|got) ((?:[a-z]+[ -]){0,2}?)(spots|stripes|speckles|patches|blotches|rosettes)\b(?! (?:on|over|down|across|sewn|at) (?:his|her|their|the|its) (?!back|face|belly|legs|arms|tail|body|fur|head|shoulders|sides|nose|cheeks|flanks))/giu

/** Such marks are what the hide looks like, and their colour is its second. */
export function readHideMarks(brief: Brief): void {
  const { species } = brief.subject
  if (species === undefined) return
  for (const found of brief.prompt.matchAll(marks)) {
    const [, said = '', mark = ''] = found
    if (isOfThing(brief, found.index)) continue
    // 'With tiger stripes': of people only a beast's.
    if (species.concept === 'human' && !ofBeasts.test(said)) continue
    addOnce(brief.body.skinLooks, mark.toLowerCase())
    const second = brief.body.skin.find(({ name }) => said.toLowerCase().trim() === name)
    if (second !== undefined)
      brief.body.skin = [...brief.body.skin.filter((colour) => colour !== second), second]
  }
}

const ofBeasts = /^(?:tiger|zebra|leopard|cheetah|jaguar|cow|dalmatian|dog|giraffe|deer|fawn) /

/** 'In a coat with stripes': something was named since the last mark. */
function isOfThing(
  { prompt, wear, hold, features, companions, subject }: Brief,
  at: number,
): boolean {
  const from = Math.max(
    ...[...prompt.slice(0, at).matchAll(/[.,;:!?\n]/g)].map(({ index }) => index),
    -1,
  )
  const after = Math.max(from, subject.species?.span[1] ?? -1)
  const things = [...wear, ...hold, ...features, ...companions]
  return things.some(({ span }) => span[0] > after && span[0] < at)
}
