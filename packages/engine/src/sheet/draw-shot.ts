/** A shot and the character it is of become a picture: sketched first, and then painted. */
import type { PaddedPicture } from '../page/padded-picture.ts'
import { openLender } from '../render/arrays.ts'
import { haloReach, hasGlow } from '../render/halo.ts'
import type { Look } from '../render/look.ts'
import { partsNear } from '../render/measure.ts'
import { paintSketch } from '../render/paint.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import {
  drawSketch,
  type PlacedSketch,
  placeSketch,
  resolveSketch,
  type Sketch,
} from '../render/sketch.ts'
import type { Workspace } from '../render/workspace.ts'
import type { Cast } from './cast.ts'
import { faceCamera, faceScene } from './heads.ts'
import { type PixelEye, pixelEyes, setEyes } from './pixel-eyes.ts'
import type { Motif, Shot } from './shot.ts'
import { inked, type Studio } from './studio.ts'

/** All that is needed to paint a shot in the memory it was sketched in, as plain data. */
export type ShotSketch = {
  sketch: Sketch
  look: Look
  /** Pixels on each side that do not count for the picture's place. */
  padding: number
  /** Small eyes of pixel art, which are set last. */
  eyes: readonly PixelEye[]
}

/** A shot whose picture is placed in memory. Only `placed` is plain data: another thread may draw that, and no more. */
export type PlacedShot = Pick<ShotSketch, 'look' | 'padding'> & {
  placed: PlacedSketch
  scene: Scene
  /** Whether pixel art sets its eyes. */
  hasPixelEyes: boolean
  yaw: number
}

export function drawShot(studio: Studio, cast: Cast, shot: Shot): PaddedPicture {
  return paintShot(studio.workspace, sketchShot(studio, cast, shot))
}

export function sketchShot(studio: Studio, cast: Cast, shot: Shot): ShotSketch {
  const placed = placeShot(studio, cast, shot)
  drawSketch(studio.workspace, placed.placed)
  return resolveShot(studio.workspace, cast, placed)
}

/** Finds room for the picture of a shot. */
export function placeShot(studio: Studio, cast: Cast, shot: Shot): PlacedShot {
  const { motif, weight } = shot
  const camera = motif.of === 'face' ? faceCamera(shot, cast.face(motif.expression)) : shot.camera
  const { width, height, pixelsPerCm, ground, yaw } = camera
  const look = inked(studio, weight)
  const scene = sceneOf(cast, motif, camera)
  // Faces and close-ups are cut off at their frame anyway.
  const isFramed = motif.of === 'face' || motif.of === 'detail'
  const padding = !isFramed && hasGlow(scene) ? haloReach(pixelsPerCm, width, height) : 0
  const wider = {
    ...camera,
    width: width + 2 * padding,
    height: height + 2 * padding,
    ground: ground && ground + padding,
  }
  const placed = placeSketch(studio.workspace, scene, wider, look)
  const hasPixelEyes = look.pixel !== undefined && motif.of === 'figure'
  return { placed, scene, look, padding, hasPixelEyes, yaw }
}

/** Finds the surfaces of a shot whose triangles are drawn. */
export function resolveShot(
  workspace: Workspace,
  cast: Cast,
  { placed, scene, look, padding, hasPixelEyes, yaw }: PlacedShot,
): ShotSketch {
  const sketch = resolveSketch(workspace, scene, placed)
  const eyes = hasPixelEyes
    ? pixelEyes(workspace, scene, sketch, cast.design, cast.figure(), yaw)
    : []
  return { sketch, look, padding, eyes }
}

export function paintShot(
  workspace: Workspace,
  { sketch, look, padding, eyes }: ShotSketch,
): PaddedPicture {
  const picture = paintSketch(workspace, sketch, look)
  setEyes(picture, sketch, eyes)
  return { ...picture, padding }
}

/** Portraits and close-ups are sketched once, and once they are placed nothing long of their scene is needed any more. */
const once = openLender()

function sceneOf(cast: Cast, motif: Motif, camera: Shot['camera']): Scene {
  switch (motif.of) {
    case 'figure':
      return cast.scene()
    case 'face':
      return faceScene(cast.face(motif.expression), camera, once.borrow())
    case 'prop': {
      const { scene, extent } = cast.prop(motif.index)
      return motif.isSetDown ? setDown(scene, extent.bottom) : scene
    }
    case 'companion': {
      const animal = cast.companion()
      if (animal === undefined) throw new Error('There is no companion to be drawn')
      return animal.scene
    }
    case 'detail': {
      const { parts, materials } = cast.figure()
      const near = partsNear(parts, motif.point, motif.reach)
      return prepareScene({ parts: near, materials }, once.borrow())
    }
  }
}

/** The scene with its lower end on the ground. */
export function setDown(scene: Scene, bottom: number): Scene {
  const positions = Float32Array.from(scene.positions, (value, i) =>
    i % 3 === 1 ? value - bottom : value,
  )
  return { ...scene, positions }
}
