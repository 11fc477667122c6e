/** The front door of the room: a model, a camera and a look become a picture. */
import type { Camera } from './camera.ts'
import type { Look } from './look.ts'
import { paintSketch } from './paint.ts'
import type { Picture } from './picture.ts'
import { type Model, prepareScene, type Scene } from './scene.ts'
import { sketchScene } from './sketch.ts'
import { newWorkspace, type Workspace } from './workspace.ts'

/** Draws a model once. To draw one model several times, prepare it and call `renderScene`. */
export function renderParts(model: Model, camera: Camera, look: Look): Picture {
  return renderScene(prepareScene(model), camera, look, newWorkspace())
}

/** `used`: see `paintSketch`. */
export function renderScene(
  scene: Scene,
  camera: Camera,
  look: Look,
  workspace: Workspace,
  used?: Picture,
): Picture {
  return paintSketch(workspace, sketchScene(workspace, scene, camera, look), look, used)
}
