/** Design → head: skull, painted face, neck and ears, in one expression. */
import type { Design } from '../../design/design.ts'
import { clamp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { markingAt } from '../body/markings.ts'
import { stainAt } from '../body/worn-metal.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { buildBeastHead } from './beast/beast-head.ts'
import { buildEars, hasMovingEars } from './ear-kind.ts'
import { jawDropOf, type MouthAct } from './expressions.ts'
import { faceDecal } from './face-decal.ts'
import { type FaceLook, faceLook } from './face-look.ts'
import { buildFolkHead } from './folk/folk-head.ts'
import { headMesh, placeMesh, restingHead } from './head-mesh.ts'
import { headWraps } from './head-wraps.ts'
import { hasLoneEye, loneEyeLook } from './lone-eye.ts'
import { actOf } from './mood.ts'
import { faceScale, openFacePaint } from './paint/face.ts'
import { lentFace } from './paint/lent-faces.ts'
import { makeSkull, type Skull } from './skull.ts'
import type { HeadPose } from './tilt-head.ts'

export type Head = {
  parts: Part[]
  materials: Record<string, Material>
  skull: Skull
  /** Middle of the head in figure space, and half its height in cm. */
  centre: Vec3
  radius: number
  /** Middle of the left eye in figure space. */
  eye: Vec3
  /** How a portrait of this expression should hold the head: degrees. */
  pose: HeadPose
  /** What the mouth does, for the hair on the lip. */
  mouth: MouthAct
}

/** Builds the head of a design on its body in one expression. `pixels` is how many pixels of paint a head unit gets. */
export function buildHead(
  design: Design,
  body: Body,
  expression = 'neutral',
  pixels = faceScale,
): Head {
  return actorOf(design, body, pixels)(expression)
}

/** What runs over all of the body, and over the face as well: cracks, flames, ripples, lightning. */
const elemental = /^(?:stones|flames|ripples|bolts)$/

/** The face is painted; behind it a head has the stripes and spots of the body. What an elemental is made of goes round eyes and mouth. */
function onHead(
  design: Design,
  body: Body,
  look: FaceLook,
  { centre, unitCm }: Skull,
  own: Pattern | undefined,
): Pattern | undefined {
  const wraps = headWraps(design, look, { centre, unitCm })
  if (wraps !== undefined) return wraps
  const stain = stainAt(design, body.unit)
  if (stain !== undefined) return (point) => own?.(point) ?? stain(point)
  const { marking } = design.skin
  const isOver = elemental.test(marking)
  if (!isOver && !/^(?:stripes|spots)$/.test(marking)) return own
  const markingOf = markingAt(design, body)
  if (markingOf === undefined) return own
  const edge = centre[2] - 0.15 * unitCm
  const isPainted = (x: number, y: number) =>
    isFeature(look, Math.abs(x) / unitCm, (y - centre[1]) / unitCm)
  return (point) => {
    const { x, y, z } = point
    const isShown = z < edge || (isOver && !isPainted(x, y))
    return own?.(point) ?? (isShown ? markingOf(x, y, z) : undefined)
  }
}

/** Whether a place of a face, in head units, is kept clear for eye, brow, nose or mouth. */
function isFeature({ eye, shape }: FaceLook, x: number, y: number): boolean {
  const isEye = ((x - eye.x) / 0.36) ** 2 + ((y - eye.y - 0.08) / 0.36) ** 2 < 1
  const isNose = x < 0.16 && y < eye.y + 0.1 && y > shape.mouthY
  // The chin goes down with the jaw, and would slide under a crack.
  const isMouth = (x / 0.5) ** 2 + ((y - shape.mouthY + 0.14) / 0.42) ** 2 < 1
  return isEye || isNose || isMouth
}

/** A head that can wear any expression: what no expression changes is built once. */
export function actorOf(
  design: Design,
  body: Body,
  pixels = faceScale,
): (expression: string) => Head {
  const calm = makeSkull(design, body)
  const look = faceLook(design, calm.shape)
  const seeing = hasLoneEye(design) ? loneEyeLook(look) : look
  const isMasked = design.wear.some(({ kind }) => kind === 'mask')
  const resting = restingHead(look)
  const paint = openFacePaint(design, look, pixels)
  const paintedBy = (expression: string) =>
    (pixels === faceScale ? lentFace(design, expression) : undefined) ?? paint(expression)
  const stillEars = buildEars(design, look, calm)
  return (expression) => {
    const act = actOf(design, expression)
    const skull = makeSkull(design, body, jawDropOf(act))
    const beast =
      skull.shape.muzzle > 0 ? buildBeastHead(design, look, skull, act, body.neck) : undefined
    const ears = hasMovingEars(design) ? buildEars(design, look, calm, expression) : stillEars
    const folk = buildFolkHead(design, look, skull, act.mouth)
    const pattern = onHead(design, body, look, skull, beast?.pattern ?? folk.pattern)
    const head: Part = {
      name: 'head',
      material: 'skin',
      group: 'skin',
      creaseCosine: -1,
      noOcclusion: true,
      hasJaw: beast === undefined,
      decal: faceDecal(skull, seeing, paintedBy(expression), isMasked),
      ...(pattern && { pattern }),
      ...placeMesh(skull, headMesh(skull, look, resting)),
    }
    return {
      parts: [head, ...ears.parts, ...(beast?.parts ?? []), ...folk.parts],
      materials: {
        skin: { base: design.skin.colour, surface: design.skin.surface },
        ...ears.materials,
        ...beast?.materials,
        ...folk.materials,
      },
      skull,
      centre: skull.centre,
      radius: skull.unitCm,
      eye: skull.place(
        skull.surface(Math.asin(clamp(seeing.eye.x / look.shape.halfWidth)), seeing.eye.y),
      ),
      // The panel turns the head too: a part of the mood's own turn is enough.
      pose: { tilt: act.tilt, nod: act.nod, turn: act.turn * 0.4 },
      mouth: act.mouth,
    }
  }
}
