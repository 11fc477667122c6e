/** Colours that the words forbid are kept out of linings, edges, eyes and brows, too. */
import type { Brief } from '../brief/brief.ts'
import { hexToOklch, shiftHex } from '../math/colour.ts'
import { colourDistance } from './colour-names.ts'
import type { Face, Garment, Hex } from './design.ts'

/** Nearer than this, two colours go by one name. */
const near = 0.06
const step = 0.07
const mostSteps = 4
const eyes: readonly Hex[] = ['#6b4a2f', '#6f7f8c', '#a8823c', '#5f8a5a']

export function keepFrom<Worn extends Pick<Garment, 'colours'>>(
  wear: readonly Worn[],
  brief: Brief,
): Worn[] {
  if (brief.absentColours.length === 0) return [...wear]
  return wear.map((garment) => {
    const { main, trim, lining, accent } = garment.colours
    const kept = (hex: Hex) => keptFrom(hex, brief)
    return {
      ...garment,
      colours: { main, trim: kept(trim), lining: kept(lining), accent: kept(accent) },
    }
  })
}

export function keepFaceFrom(face: Face, brief: Brief): Face {
  if (brief.absentColours.length === 0) return face
  const other = eyes.find((hex) => !isForbidden(hex, brief))
  const isFree = brief.body.eyes.length === 0 && brief.body.rightEye === undefined
  const eye =
    isFree && other !== undefined && isForbidden(face.eye.colour, brief)
      ? { ...face.eye, colour: other, rightColour: other }
      : face.eye
  return { ...face, eye, brow: { ...face.brow, colour: keptFrom(face.brow.colour, brief) } }
}

/** The same a few steps lighter, or darker where it is light already. */
function keptFrom(hex: Hex, brief: Brief): Hex {
  const way = hexToOklch(hex).l < 0.5 ? step : -step
  let kept = hex
  for (let steps = 0; steps < mostSteps && isForbidden(kept, brief); steps++)
    kept = shiftHex(kept, way)
  return kept
}

function isForbidden(hex: Hex, { absentColours }: Brief): boolean {
  return absentColours.some((absent) => colourDistance(absent.hex, hex) < near)
}
