/** The engine's kernels: all that is done once a vertex, a triangle or a sample. */
export { binTriangles, drawBands, drawTriangles, openBins } from './bands'
export { openCorners } from './corners'
export { thinCrowds } from './crowds'
export { distanceBytes, drawDots } from './dots'
export { downsample } from './downsample'
export { findEdges } from './edges'
export { gradeFrame } from './film'
export { dropFlecks } from './flecks'
export { gatherGlow } from './halo'
export { hideLayer, layLayer } from './layers'
export { measureLight } from './light'
export { drawOutLocks, locksBytes, thinFine } from './locks'
export { clear } from './memory'
export { resolveNormals } from './normals'
export { measureOcclusion } from './occlusion'
export { openLayer } from './open-layer'
export { shadePixels } from './pixels'
export { writePlanes } from './planes'
export { bounds, boundsInPicture, project, snap, turnNormals } from './project'
export { resolveRows } from './resolve'
export { gatherShine, spreadShine, widenShine } from './shine'
export { stageAt, stageBytes } from './stage'
export { openTarget } from './target'
export { setTint } from './tint'

/** The first byte of memory that the kernels do not use themselves. */
export function heapBase(): usize {
  return __heap_base
}
