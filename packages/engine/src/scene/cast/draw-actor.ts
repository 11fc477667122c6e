/** One of the cast as it stands in the picture, with the shadow it throws. */
import type { Figure } from '../../figure/figure.ts'
import type { Vec3 } from '../../math/vector.ts'
import { type Arrays, freshArrays, type Lender } from '../../render/arrays.ts'
import { type Camera, cameraBasis } from '../../render/camera.ts'
import { forFilm, type Look, looks } from '../../render/look.ts'
import type { Picture } from '../../render/picture.ts'
import { renderScene } from '../../render/render.ts'
import { prepareScene, type Scene } from '../../render/scene.ts'
import type { Workspace } from '../../render/workspace.ts'
import type { SceneLight } from '../light/light.ts'
import type { Actor, SceneDesign } from '../scene-design.ts'
import { scaleAt, type View } from '../view.ts'
import type { Standing } from './build-actors.ts'
import { type Frame, figureCamera, frameOf } from './figure-camera.ts'
import { graded } from './graded.ts'

export type DrawnActor = {
  /** Who it is of, and the part of the picture each is in. */
  who: readonly { index: number; frame: Frame }[]
  z: number
  figure: { picture: Picture; frame: Frame }
  /** Its cover alone counts; smaller than its frame by `step`. */
  shadow: { picture: Picture; frame: Frame; step: number } | undefined
  /** Where it meets the ground, in pixels, and how wide. */
  feet: readonly Foot[]
  /** Pixels a metre. */
  scale: number
}

type Foot = { x: number; y: number; radius: number }

/** A picture of more pixels is drawn smaller and enlarged. */
const mostPixels = 5_000_000

/** `once`: for a picture of a film, which is seen for a moment; what it lends is not needed any more afterwards. */
export function drawActor(
  workspace: Workspace,
  { design, light, view }: { design: SceneDesign; light: SceneLight; view: View },
  { who, figure, bounds }: Standing,
  once?: Lender,
): DrawnActor | undefined {
  const actor = design.cast[who[0]]
  const scale = scaleAt(view, actor.place[1])
  const frame = frameOf(view, actor, figure.bounds, 0.06 * scale + 6)
  if (frame === undefined) return undefined
  const arrays = once?.borrow() ?? freshArrays
  const scene = prepareScene(figure, arrays)
  const still = lookOf(design, light, scale)
  const look = once ? forFilm(still) : still
  const camera = figureCamera(view, actor, frame)
  const picture = renderScene(
    graded(scene, light, once !== undefined),
    sized(camera, frame),
    look,
    workspace,
  )
  const framed = who.map((index, i) => {
    const own = frameOf(view, actor, bounds[i], 0)
    return { index, frame: own ?? frame }
  })
  return {
    who: framed,
    z: actor.place[1],
    figure: { picture, frame },
    shadow: shadowOf(workspace, scene, actor, { light, view, bounds: figure.bounds, arrays }),
    feet: isAloft(actor) ? [] : bounds.filter(isOnGround).map((own) => footOf(view, actor, own)),
    scale,
  }
}

function sized(camera: Camera, { width, height }: Frame): Camera {
  const step = Math.sqrt(Math.max(1, (width * height) / mostPixels))
  return step === 1 ? camera : shrunk(camera, step)
}

function shrunk(camera: Camera, step: number): Camera {
  const { width, height, pixelsPerCm, centre } = camera
  return {
    ...camera,
    width: Math.ceil(width / step),
    height: Math.ceil(height / step),
    pixelsPerCm: pixelsPerCm / step,
    ...(centre && { centre: { x: centre.x / step, y: centre.y / step } }),
  }
}

/** Lines are as thick as on a sheet of the same size, a little finer far away. */
function lookOf(design: SceneDesign, light: SceneLight, scale: number): Look {
  const look = plainFor(looks[design.style])
  const inkScale = Math.sqrt((1.9 * scale) / 1000)
  return {
    ...look,
    inkScale: Math.min(1.5, Math.max(0.34, inkScale)),
    toLight: light.toLight,
    toLightBehind: undefined,
  }
}

/** Of a blueprint or a watercolour the scene as a whole makes lines and paper. */
function plainFor(look: Look): Look {
  if (look.fill === 'plan') return { ...look, fill: 'white', finish: undefined }
  return look.finish === 'watercolour' ? { ...look, finish: undefined } : look
}

/** Nothing but cover: white, without lines. */
const flat: Look = { ...looks.line_art, ink: { silhouette: 0, overlap: 0, material: 0, crease: 0 } }

/** A fainter shadow is not seen. */
const faintest = 0.05

/** The figure pressed flat, along the light, on what it stands on. */
function shadowOf(
  workspace: Workspace,
  scene: Scene,
  actor: Actor,
  {
    light,
    view,
    bounds,
    arrays,
  }: { light: SceneLight; view: View; bounds: Figure['bounds']; arrays: Arrays },
): DrawnActor['shadow'] {
  if (light.shadow.strength < faintest) return undefined
  const { right, toward } = cameraBasis(actor.turn, 0)
  const [lx, ly, lz] = light.toLight
  const steep = Math.max(0.42, ly)
  // A light that stands in the picture throws shadows towards the eye.
  const isBehind = light.disc.kind !== 'none' && light.disc.y < 0.2
  const along = isBehind ? -0.55 : Math.min(0.55, lz)
  const slope: Vec3 = [0, 1, 2].map(
    (i) => -(right[i] * lx + toward[i] * along) / steep,
  ) as unknown as Vec3
  const ground = isAloft(actor) ? { ...actor, above: 0 } : actor
  const up = 100 * (actor.above - ground.above)
  const at = scene.positions
  const positions = arrays.floats(at.length)
  for (let k = 0; k < at.length; k += 3) {
    const high = up + Math.max(0, at[k + 1])
    positions[k] = at[k] + slope[0] * high
    positions[k + 1] = 0
    positions[k + 2] = at[k + 2] + slope[2] * high
  }
  const reach = (axis: 0 | 2, high: number) => slope[axis] * (up + high)
  const box = {
    min: [
      bounds.min[0] + Math.min(0, reach(0, bounds.max[1])),
      0,
      bounds.min[2] + Math.min(0, reach(2, bounds.max[1])),
    ] as Vec3,
    max: [
      bounds.max[0] + Math.max(0, reach(0, bounds.max[1])),
      1,
      bounds.max[2] + Math.max(0, reach(2, bounds.max[1])),
    ] as Vec3,
  }
  const frame = frameOf(view, ground, box, 4)
  if (frame === undefined) return undefined
  const step = Math.max(1, view.height / 480)
  const camera = shrunk(figureCamera(view, ground, frame), step)
  const picture = renderScene({ ...scene, positions, rest: scene.rest }, camera, flat, workspace)
  return { picture, frame, step }
}

/** Who flies throws a shadow on the ground far below. */
function isAloft({ pose, above }: Actor): boolean {
  return (pose === 'fly' || pose === 'float') && above > 0
}

/** Whoever is carried or rides touches no ground, in cm. */
const leastAbove = 8

function isOnGround({ min }: Figure['bounds']): boolean {
  return min[1] < leastAbove
}

function footOf(view: View, actor: Actor, { min, max }: Figure['bounds']): Foot {
  const [x, z] = actor.place
  const scale = scaleAt(view, z)
  const { right } = cameraBasis(actor.turn, 0)
  const [mx, mz] = [(min[0] + max[0]) / 200, (min[2] + max[2]) / 200]
  const across = actor.turn === 0 ? mx : mx * right[0] + mz * right[2]
  const wide = Math.min(0.6, (max[0] - min[0]) / 200)
  return {
    x: view.width / 2 + (x + across - view.eye[0]) * scale,
    y: view.horizon + (view.eye[1] - actor.above) * scale,
    radius: Math.max(0.16, 0.62 * wide) * scale,
  }
}
