import type { Design, Garment } from '../../packages/engine/src/design/design.ts'
import type { Figure } from '../../packages/engine/src/figure/figure.ts'
import type { Scene } from '../../packages/engine/src/render/scene.ts'
import { surveyScene } from '../../packages/engine/src/render/survey.ts'
import type { Workspace } from '../../packages/engine/src/render/workspace.ts'

const yaws = [0, 90, 180, 270]
const pixelsPerCm = 2
/** Skin that shows through one garment in spots no larger than this has come through it; larger ones are cut out. */
const largestSpot = 12
/** So much may show in a view, in square cm: a buttonhole is no fault. */
const mostSquareCm = 4

/** Skin is meant to be seen between their straps, ribbons and threads; and through what is worn on a head, its face. */
const openwork = /sandal|slipper|geta|mary_janes|fishnet|harness|bracelet|necklace|earrings/

function hasOpenings({ kind, slot }: Garment): boolean {
  return slot === 'head' || slot === 'face' || openwork.test(kind)
}

/** Where skin comes through a garment: spots with that garment all round them, as seen from four sides. */
export function skinIslands(
  design: Design,
  figure: Figure,
  scene: Scene,
  workspace: Workspace,
): string[] {
  const owners = figure.parts.map(({ group, material }) =>
    group === 'skin' ? skin : design.wear.findIndex(({ id }) => material.startsWith(`${id}.`)) + 2,
  )
  const { min, max } = figure.bounds
  const height = (max[1] - min[1]) * pixelsPerCm + 8
  const width = 2 * Math.max(-min[0], max[0], -min[2], max[2]) * pixelsPerCm + 8
  const target = [0, (min[1] + max[1]) / 2, 0] as const
  return yaws.flatMap((yaw) => {
    const camera = { yaw, pitch: 0, target, pixelsPerCm, width, height }
    const survey = surveyScene(scene, camera, workspace)
    const seen = Uint16Array.from(survey.part, (part) => (part === 0 ? 0 : owners[part - 1]))
    const spots = findSpots(seen, survey.width)
    return [...spots].flatMap(([owner, pixels]) => {
      const area = pixels / pixelsPerCm ** 2
      const garment = design.wear[owner - 2]
      return area > mostSquareCm && garment && !hasOpenings(garment)
        ? [`skin comes through ${garment.kind}: ${area.toFixed(1)} cm² at ${yaw}°`]
        : []
    })
  })
}

/** Numbers in a view: 0 nothing, 1 what is neither, 2 and on garments. */
const skin = 0xffff

/** Pixels of skin in small spots, by the garment around them. */
function findSpots(seen: Uint16Array, width: number): Map<number, number> {
  const found = new Map<number, number>()
  const done = new Uint8Array(seen.length)
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] !== skin || done[start] === 1) continue
    const { size, around } = measureSpot(seen, width, start, done)
    const [owner] = around
    if (around.size !== 1 || owner === undefined || owner < 2) continue
    if (size / pixelsPerCm ** 2 <= largestSpot) found.set(owner, (found.get(owner) ?? 0) + size)
  }
  return found
}

function measureSpot(
  seen: Uint16Array,
  width: number,
  start: number,
  done: Uint8Array,
): { size: number; around: Set<number> } {
  const around = new Set<number>()
  const open = [start]
  done[start] = 1
  let size = 0
  for (let k = open.pop(); k !== undefined; k = open.pop()) {
    size++
    for (const next of [k - 1, k + 1, k - width, k + width]) {
      const owner = seen[next]
      if (owner !== skin) around.add(owner)
      else if (done[next] === 0) {
        done[next] = 1
        open.push(next)
      }
    }
  }
  return { size, around }
}
