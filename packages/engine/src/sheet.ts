/** Words in, a character reference sheet out: the engine's main recipe. */

import type { Brief } from './brief/brief.ts'
import { understand } from './brief/understand.ts'
import type { Design, LayoutName } from './design/design.ts'
import { designCharacter } from './design/design-character.ts'
import { withLayout } from './design/with-layout.ts'
import { encodePagePng } from './encode/files.ts'
import type { Panel } from './page/panel.ts'
import { openPicture } from './reference/open-picture.ts'
import { readReference } from './reference/read-reference.ts'
import { drawPage } from './sheet/draw-page.ts'
import type { Stage } from './sheet/stage.ts'

export type SheetRequest = {
  prompt: string
  style: string | undefined
  seed: number
  /** Pixels along each side of a square page; 2048 is the full size. Other layouts have as many pixels in all. */
  size: number
  /** Square when missing. */
  layout?: LayoutName | undefined
  /** Pictures whose colours are taken where the words name none; the first is the strongest. */
  references?: readonly Uint8Array[]
  /** Told the name of each stage as it begins. */
  onStage?: (stage: Stage) => void
}

export type DrawnSheet = {
  png: Uint8Array
  width: number
  height: number
  title: string
  brief: Brief
  design: Design
  panels: Panel[]
  palette: { name: string; hex: string }[]
}

/** The same prompt, style, seed, size, layout and references give the same bytes on every machine. */
export async function drawSheet(request: SheetRequest): Promise<DrawnSheet> {
  const { prompt, style, seed, size, layout, references = [], onStage = () => {} } = request
  onStage('brief')
  const brief = understand(prompt, style)
  onStage('design')
  const pictures = await Promise.all(references.map(openPicture))
  const design = withLayout(designCharacter(brief, seed, readReference(pictures)), layout)
  const page = drawPage(design, size, onStage)
  onStage('encode')
  const { width, height } = page.paper
  return {
    png: await encodePagePng(page.paper),
    width,
    height,
    title: design.title,
    brief,
    design,
    panels: page.panels,
    palette: page.palette.map(({ name, hex }) => ({ name, hex })),
  }
}
