/** For people who model: pictures of what they build, saved where they can look at them. */
import { writeFile } from 'node:fs/promises'
import { encodePng } from '../packages/engine/src/encode/png.ts'
import { hexToRgb } from '../packages/engine/src/math/colour.ts'
import type { Vec3 } from '../packages/engine/src/math/vector.ts'
import { type Look, looks } from '../packages/engine/src/render/look.ts'
import type { Picture } from '../packages/engine/src/render/picture.ts'
import { renderScene } from '../packages/engine/src/render/render.ts'
import { type Model, prepareScene } from '../packages/engine/src/render/scene.ts'
import { newWorkspace } from '../packages/engine/src/render/workspace.ts'

/** What one picture of a strip shows; what is left out fits the whole model. */
export type Shot = {
  yaw: number
  pitch?: number
  target?: Vec3
  pixelsPerCm?: number
  perspective?: number
  width?: number
  height?: number
}

/** Saves one picture as a PNG on a coloured ground. */
export async function savePicture(
  picture: Picture,
  file: string,
  background = '#f4efe6',
): Promise<void> {
  await writeFile(file, await encodePng(joinPictures([picture], background)))
}

/** Saves several pictures side by side, standing on one line. */
export async function saveStrip(
  pictures: readonly Picture[],
  file: string,
  background = '#f4efe6',
): Promise<void> {
  await writeFile(file, await encodePng(joinPictures(pictures, background)))
}

/** Draws a model from several sides and saves the strip. */
export async function saveShots(
  model: Model,
  file: string,
  shots: readonly Shot[] = [{ yaw: 0 }, { yaw: 40 }, { yaw: 90 }, { yaw: 180 }],
  look: Look = { ...looks.anime, samples: 2 },
): Promise<void> {
  const scene = prepareScene(model)
  const workspace = newWorkspace()
  const box = boundsOf(scene.positions)
  const pictures = shots.map((shot) => {
    const { width = 300, height = 600, pitch = 0 } = shot
    const across = Math.sqrt(box.size[0] ** 2 + box.size[2] ** 2)
    const fit = 0.94 * Math.min(height / box.size[1], width / across)
    const camera = {
      yaw: shot.yaw,
      pitch,
      target: shot.target ?? box.middle,
      pixelsPerCm: shot.pixelsPerCm ?? fit,
      perspective: shot.perspective,
      width,
      height,
    }
    return renderScene(scene, camera, look, workspace)
  })
  await saveStrip(pictures, file)
}

function joinPictures(pictures: readonly Picture[], background: string): Picture {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0)
  const height = Math.max(...pictures.map((picture) => picture.height))
  const data = new Uint8ClampedArray(width * height * 4)
  const ground = hexToRgb(background)
  for (let k = 0; k < data.length; k += 4) data.set([...ground, 255], k)
  let left = 0
  for (const picture of pictures) {
    const top = height - picture.height
    layOver(picture, data, (top * width + left) * 4, width * 4)
    left += picture.width
  }
  return { width, height, data }
}

function layOver(picture: Picture, data: Uint8ClampedArray, first: number, rowBytes: number): void {
  for (let i = 0; i < picture.data.length; i += 4) {
    const pixel = i / 4
    const row = Math.floor(pixel / picture.width)
    const k = first + row * rowBytes + (pixel % picture.width) * 4
    const alpha = (picture.data[i + 3] ?? 0) / 255
    for (let c = 0; c < 3; c++) {
      const under = data[k + c] ?? 0
      data[k + c] = under + ((picture.data[i + c] ?? 0) - under) * alpha
    }
  }
}

function boundsOf(positions: Float32Array): { middle: Vec3; size: Vec3 } {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  positions.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3] ?? value, value)
    high[i % 3] = Math.max(high[i % 3] ?? value, value)
  })
  const middle = (i: number) => ((low[i] ?? 0) + (high[i] ?? 0)) / 2
  const size = (i: number) => (high[i] ?? 0) - (low[i] ?? 0)
  return { middle: [middle(0), middle(1), middle(2)], size: [size(0), size(1), size(2)] }
}
