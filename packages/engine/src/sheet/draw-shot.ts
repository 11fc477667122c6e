/** A shot and the character it is of become a picture: sketched first, and then painted. */
import type { PaddedPicture } from '../page/padded-picture.ts'
import { openLender } from '../render/arrays.ts'
import { haloReach, hasGlow } from '../render/halo.ts'
import type { Look } from '../render/look.ts'
import { partsNear } from '../render/measure.ts'
import { paintSketch } from '../render/paint.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import { type Sketch, sketchScene } from '../render/sketch.ts'
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

export function drawShot(studio: Studio, cast: Cast, shot: Shot): PaddedPicture {
  return paintShot(studio.workspace, sketchShot(studio, cast, shot))
}

export function sketchShot(studio: Studio, cast: Cast, shot: Shot): ShotSketch {
  const { motif, weight } = shot
  const camera = motif.of === 'face' ? faceCamera(shot, cast.face(motif.expression)) : shot.camera
  const { width, height, pixelsPerCm, ground } = camera
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
  const sketch = sketchScene(studio.workspace, scene, wider, look)
  const hasPixelEyes = look.pixel !== undefined && motif.of === 'figure'
  const eyes = hasPixelEyes
    ? pixelEyes(studio.workspace, scene, sketch, cast.design, cast.figure(), camera.yaw)
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

/** Portraits and close-ups are sketched once, and then their scene is not needed any more. */
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
