/** Who has one eye is seen to have one: the other is under a patch. */
import type { Brief } from '../brief/brief.ts'
import type { Design, Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { OutfitItem } from './tables/role-outfits.ts'

/** People only: a cyclops has its own. A blind or a glass eye that is told of is drawn as such. */
export function patchOverEye(
  brief: Brief,
  { species }: Person,
  worn: readonly Worn[],
): readonly OutfitItem[] {
  const isSaid = species === 'human' && isOneEyed(brief) && !/cyclop/i.test(brief.prompt)
  const isShown =
    worn.some(({ kind }) => /^(?:eyepatch|sunglasses|visor|plague_mask)$/.test(kind)) ||
    brief.features.some(({ concept }) => /^(?:blindness|missing_eye)$/.test(concept))
  return isSaid && !isShown ? [['eyepatch', '#2a211c', { side: 'right' }]] : []
}

function isOneEyed({ body, subject, prompt }: Brief): boolean {
  return (
    !hiddenEye.test(prompt) &&
    [...body.eyeLooks, ...subject.figure].some((look) => oneEyed.test(look))
  )
}

/** Hair over one eye leaves the other to be seen, and takes none. */
const hiddenEye =
  /\b(?:sees?|seen|visible|shows?|showing|hid(?:es?|ing|den)|cover(?:s|ing|ed)|falls? over|peek\w*|over)\b[^.;]{0,40}\beye|\beye\b[^.;]{0,20}\b(?:visible|hidden|covered|showing|shut|closed|open|bigger|larger)\b/i

/** That the patch stands for a lost eye. */
export function oneEyedNote(brief: Brief, { wear }: Pick<Design, 'wear'>): string | undefined {
  const isPatched = wear.some(({ kind }) => kind === 'eyepatch')
  return isPatched && isOneEyed(brief) ? 'One-eyed, under a patch.' : undefined
}

export const oneEyed = /^(?:one eyed|one eye|with one eye)$/
