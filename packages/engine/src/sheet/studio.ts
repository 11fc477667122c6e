/** What every drawing of a sheet shares: the hand it is drawn in, the page's size, and memory. */
import type { StyleName } from '../design/design.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import type { Camera } from '../render/camera.ts'
import { haloReach, hasGlow } from '../render/halo.ts'
import { type Look, looks } from '../render/look.ts'
import { renderScene } from '../render/render.ts'
import type { Scene } from '../render/scene.ts'
import { newWorkspace, type Workspace } from '../render/workspace.ts'

export type Studio = {
  look: Look
  /** Pixels a page unit. */
  scale: number
  workspace: Workspace
}

export function openStudio(style: StyleName, scale: number, workspace = newWorkspace()): Studio {
  return { look: looks[style], scale, workspace }
}

/** The look with lines `weight` times their full width on a 2048-pixel page. */
export function inked({ look, scale }: Studio, weight: number): Look {
  return { ...look, inkScale: weight * Math.sqrt(scale) }
}

/** Draws a scene in a picture that is larger on all sides by `padding` pixels, so that its shine is not cut off. */
export function drawPadded(
  { workspace }: Studio,
  scene: Scene,
  camera: Camera,
  look: Look,
): PaddedPicture {
  const { width, height, pixelsPerCm } = camera
  const padding = hasGlow(scene) ? haloReach(pixelsPerCm, width, height) : 0
  const wider = { ...camera, width: width + 2 * padding, height: height + 2 * padding }
  return { ...renderScene(scene, wider, look, workspace), padding }
}
