/** What every drawing of a sheet shares: the hand it is drawn in, the page's size, and memory. */
import type { StyleName } from '../design/design.ts'
import { type Look, looks } from '../render/look.ts'
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

/** The look with lines `weight` times their full width on a 2048-pixel page. Pixel art has pixels of one size all over it. */
export function inked({ look, scale }: Studio, weight: number): Look {
  const pixelSide = look.pixel && 0.6 * look.pixel * scale
  return { ...look, inkScale: pixelSide ? 1 : weight * Math.sqrt(scale), pixelSide }
}
