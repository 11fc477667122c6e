/** The painted face: one picture of skin planes, eyes, brows, nose, mouth and marks, on nothing. */

import type { Design } from '../../../design/design.ts'
import { shiftHex } from '../../../math/colour.ts'
import type { Expression } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { hasLoneEye, loneEyeLook, withOneBrow } from '../lone-eye.ts'
import { isMachine } from '../machine.ts'
import { actOf } from '../mood.ts'
import { paintAge, paintPlanes } from './age.ts'
import { paintBrow, paintFrown } from './brow.ts'
import { type Canvas, copyCanvas, newCanvas, type Window } from './canvas.ts'
import { paintEye } from './eye.ts'
import { type EyeLines, eyeLines } from './eye-lines.ts'
import { paintBlush, paintDread, paintTears } from './feelings.ts'
import { paintLens, paintMachineFace } from './machine-face.ts'
import { paintPlateEdge } from './machine-shell.ts'
import { paintMarkings } from './markings.ts'
import { paintMarks } from './marks.ts'
import { paintMouth } from './mouth.ts'
import { paintNose } from './nose.ts'
import type { Painter } from './painter.ts'
import { paintSackFace } from './sack-face.ts'
import { paintSkullFace } from './skull-face.ts'

/** What the picture shows of the head: sideways as far as the ears, up to the hairline. */
export const faceWindow: Window = { left: -1.3, right: 1.3, top: 1, bottom: -1.2 }

/** Pixels of paint a head unit gets. */
export const faceScale = 210

/** Paints a design's face in any expression; what lies under all of them is painted once. */
export function openFacePaint(
  design: Design,
  look: FaceLook,
  scale: number,
): (expression: string) => Canvas {
  const ground = paintGround(design, look, scale)
  return (expression) => paintFace(design, look, actOf(design, expression), ground)
}

/** What lies under every expression of a design's face. `scale` is pixels a head unit. */
function paintGround(design: Design, look: FaceLook, scale: number): Canvas {
  const canvas = newCanvas(faceWindow, scale)
  const { species } = design.person
  if (species === 'skeleton' || isMachine(species)) return canvas
  const painter = { canvas, look }
  if (species !== 'scarecrow') paintPlanes(painter)
  paintMarkings(painter, design)
  return canvas
}

/** Paints a design's face in one expression over its ground, which stays as it is. */
function paintFace(design: Design, look: FaceLook, act: Expression, ground: Canvas): Canvas {
  const canvas = copyCanvas(ground)
  const painter: Painter = { canvas, look, act }
  const seeing = hasLoneEye(design) ? { canvas, ...withOneBrow(loneEyeLook(look), act) } : painter
  const eyes = eyesOf(seeing, hasLoneEye(design) ? [1] : [1, -1])
  const { features, seed } = design
  const { species } = design.person
  if (species === 'skeleton') {
    paintSkullFace(painter)
    paintMarks(painter, features, seed, 'over', eyes)
    return canvas
  }
  if (species === 'scarecrow') {
    paintSackFace(painter, eyes)
    return canvas
  }
  if (isMachine(species)) {
    paintMachineFace(seeing, design, eyes)
    return canvas
  }
  paintBlush(painter)
  paintAge(painter)
  paintMarks(painter, features, seed, 'under', eyes)
  paintNose(painter)
  paintMouth(painter)
  paintDread(painter)
  if (species === 'cyborg') paintHalfMachine(seeing, design, eyes)
  else paintSight(seeing, eyes)
  paintMarks(painter, features, seed, 'over', eyes)
  paintTears(seeing, eyes)
  return canvas
}

function eyesOf({ look, act }: Painter, sides: readonly (1 | -1)[]): EyeLines[] {
  const isShut = act.shut !== 'no'
  return sides.map((side) => eyeLines(look, side === 1 ? act.left : act.right, isShut, side))
}

/** Eyes, what a frown pulls between them, and brows. */
function paintSight(painter: Painter, eyes: readonly EyeLines[]): void {
  const { left, right } = painter.act
  for (const lines of eyes) paintEye(painter, lines)
  if (eyes.length > 1) paintFrown(painter)
  for (const { side } of eyes) paintBrow(painter, side === 1 ? left : right, side)
}

/** Of a cyborg one side is plate, with a lens and no brow. */
function paintHalfMachine(painter: Painter, { skin }: Design, eyes: readonly EyeLines[]): void {
  paintPlateEdge(painter)
  const [left, ...others] = eyes
  if (left !== undefined) paintLens(painter, left, shiftHex(skin.second, -0.18))
  paintSight(painter, others)
}
