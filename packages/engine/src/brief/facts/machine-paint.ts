/** 'A robot …, rusty green paint': the paint of a machine is on it, and no pot of it in its hand. */

import type { Brief, BriefItem } from '../brief.ts'
import { addAll, addOnce } from '../terms/attributes.ts'

const machine = /^(?:robot|mecha)$/

/** Moves such paint from what is held to the colour and looks of the body. */
export function settleMachinePaint(brief: Brief): void {
  const { subject, body } = brief
  if (!machine.test(subject.species?.concept ?? '') || body.skin.length > 0) return
  const paint = brief.hold.find(isCoat)
  if (paint === undefined) return
  brief.hold = brief.hold.filter((item) => item !== paint)
  addAll(body.skin, paint.colours)
  for (const look of paint.modifiers) addOnce(body.skinLooks, look)
}

function isCoat({ name, colours, place, side }: BriefItem): boolean {
  return (
    /^(?:paint|paintwork|paint job)$/.test(name) &&
    colours.length > 0 &&
    place === undefined &&
    side === 'both'
  )
}
