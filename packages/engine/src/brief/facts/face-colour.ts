/** Colours told of a face: of people they are the whole skin's, of beasts a marking of the coat. */
import type { Brief, NamedColour } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addAll, addOnce, readAttributes } from '../terms/attributes.ts'

/** 'A weathered red face', 'a white face': of people it is the whole skin's, of beasts a marking of the coat. */
export function readFaceColour({ body, subject }: Brief, { modifiers, head }: Phrase): void {
  const said = modifiers.find(({ kind }) => kind === 'colour')
  const kin = subject.species?.concept ?? 'human'
  if (said === undefined || head.text === 'mouth' || /folk$|^(?:robot|skeleton)$/.test(kin)) return
  if (said.text === 'red') addOnce(body.skinLooks, 'ruddy')
  else if (body.skin.length === 0)
    addAll(body.skin, readAttributes([said], 'skin', undefined).colours)
}

/** 'a long pale face': what is a shade of skin and no plain colour. */
export function complexionOf({ modifiers }: Phrase): NamedColour[] {
  const shades = modifiers.filter(({ entry }) => entry.shade === true && entry.colour !== true)
  return readAttributes(shades, 'skin', undefined).colours
}
