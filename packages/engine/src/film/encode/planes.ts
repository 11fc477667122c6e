/** RGBA → planes of light and colour, as video encoders want them: ITU-R BT.709, 8 bits, 16–235. */
import {
  allocate,
  bytesAt,
  clearPicture,
  newWorkspace,
  type Workspace,
} from '../../render/workspace.ts'

type Frame = { width: number; height: number; data: Uint8ClampedArray | Uint8Array }

/** Each thread writes one frame's at a time. */
let workspace: Workspace | undefined

/**
 * Light of every pixel of an opaque picture, then blue-difference and red-difference of every two by two pixels: 1½ bytes
 * a pixel, good until the next call. Width and height are even; 4 bytes a pixel.
 */
export function planesOf({ width, height, data }: Frame): Uint8Array {
  workspace ??= newWorkspace()
  clearPicture(workspace)
  const length = (width * height * 3) / 2
  const picture = allocate(workspace, data.length)
  const planes = allocate(workspace, length)
  bytesAt(workspace, picture, data.length).set(data)
  workspace.kernels.writePlanes(picture, width, height, planes)
  return bytesAt(workspace, planes, length)
}
