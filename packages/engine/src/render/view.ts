/** What a camera sees of a scene: the nearest surface at every sample of its grid. */
import type { Grid } from './grid.ts'
import {
  floatsAt,
  type LoadedScene,
  shortsAt,
  signedShortsAt,
  type Workspace,
  wordsAt,
} from './workspace.ts'

/** Where all of it lies in the kernels' memory: plain data, so that another thread with the same memory can go on. */
export type View = {
  scene: LoadedScene
  grid: Grid
  /** Addresses of the stage's arrays. */
  at: Record<ViewArray, number>
  /** The first byte that is free when the normals of samples have been found. */
  top: number
}

export type ViewArray =
  | 'x'
  | 'y'
  | 'z'
  | 'depth'
  | 'triangle'
  | 'part'
  | 'material'
  | 'normalX'
  | 'normalY'
  | 'normalZ'
  | 'paintRows'
  | 'runs'

/** Views of what is known of each sample. */
export function surfacesOf(workspace: Workspace, { grid, at }: Pick<View, 'grid' | 'at'>) {
  const count = grid.width * grid.height
  return {
    depth: floatsAt(workspace, at.depth, count),
    /** Number of the triangle + 1; 0 = nothing there. */
    triangle: wordsAt(workspace, at.triangle, count),
    material: shortsAt(workspace, at.material, count),
    /** Normal as the eye sees it × `normalScale`. */
    normalX: signedShortsAt(workspace, at.normalX, count),
    normalY: signedShortsAt(workspace, at.normalY, count),
    normalZ: signedShortsAt(workspace, at.normalZ, count),
  }
}
