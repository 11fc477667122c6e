/** A shot and the character it is of become a picture. */
import type { PaddedPicture } from '../page/padded-picture.ts'
import { partsNear } from '../render/measure.ts'
import { renderScene } from '../render/render.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import type { Cast } from './cast.ts'
import { faceScene } from './heads.ts'
import type { Motif, Shot } from './shot.ts'
import { drawPadded, inked, type Studio } from './studio.ts'

export function drawShot(studio: Studio, cast: Cast, shot: Shot): PaddedPicture {
  const { motif, camera, weight } = shot
  const look = inked(studio, weight)
  const scene = sceneOf(cast, motif)
  // Faces and close-ups are cut off at their frame anyway.
  const isFramed = motif.of === 'face' || motif.of === 'detail'
  return isFramed
    ? { ...renderScene(scene, camera, look, studio.workspace), padding: 0 }
    : drawPadded(studio, scene, camera, look)
}

function sceneOf(cast: Cast, motif: Motif): Scene {
  switch (motif.of) {
    case 'figure':
      return cast.scene()
    case 'face':
      return faceScene(cast.face(motif.expression))
    case 'prop': {
      const { scene, extent } = cast.prop(motif.index)
      return motif.isSetDown ? setDown(scene, extent.bottom) : scene
    }
    case 'detail': {
      const { parts, materials } = cast.figure()
      return prepareScene({ parts: partsNear(parts, motif.point, motif.reach), materials })
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
