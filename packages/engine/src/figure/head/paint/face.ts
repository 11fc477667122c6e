/** The painted face: one picture of skin planes, eyes, brows, nose, mouth and marks, on nothing. */

import type { Design } from '../../../design/design.ts'
import { shiftHex } from '../../../math/colour.ts'
import type { Expression } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { isMachine } from '../machine.ts'
import { actOf } from '../mood.ts'
import { paintAge, paintPlanes } from './age.ts'
import { paintBrow, paintFrown } from './brow.ts'
import { type Canvas, copyCanvas, newCanvas, type Window } from './canvas.ts'
import { paintEye } from './eye.ts'
import { eyeLines } from './eye-lines.ts'
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
  const shut = act.shut !== 'no'
  const left = eyeLines(look, act.left, shut, 1)
  const right = eyeLines(look, act.right, shut, -1)
  const eyes = [left, right]
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
    paintMachineFace(painter, design, eyes)
    return canvas
  }
  paintBlush(painter)
  paintAge(painter)
  paintMarks(painter, features, seed, 'under', eyes)
  paintNose(painter)
  paintMouth(painter)
  paintDread(painter)
  const isCyborg = species === 'cyborg'
  if (isCyborg) {
    paintPlateEdge(painter)
    paintLens(painter, left, shiftHex(design.skin.second, -0.18))
  } else paintEye(painter, left)
  paintEye(painter, right)
  paintFrown(painter)
  if (!isCyborg) paintBrow(painter, act.left, 1)
  paintBrow(painter, act.right, -1)
  paintMarks(painter, features, seed, 'over', eyes)
  paintTears(painter, left, right)
  return canvas
}
