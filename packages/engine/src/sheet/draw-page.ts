/** A design becomes a page, one step after the other in this thread. */
import type { Design, Swatch } from '../design/design.ts'
import { pageSide } from '../page/layout.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import type { Page } from '../page/page.ts'
import { openCast } from './cast.ts'
import { openSheetPage, type SheetPage } from './compose-sheet.ts'
import { drawShot } from './draw-shot.ts'
import { shootSheet } from './shoot-sheet.ts'
import type { Stage } from './stage.ts'
import { openStudio } from './studio.ts'

export function drawPage(
  design: Design,
  size: number,
  onStage: (stage: Stage) => void,
): Page & { palette: Swatch[] } {
  const studio = openStudio(design.style, size / pageSide)
  const cast = openCast(design)
  const pictures = new Map<string, PaddedPicture>()
  let page: SheetPage | undefined
  const palette = shootSheet(cast, size, {
    workspace: () => studio.workspace,
    onStage,
    openPage: (plan) => {
      page = openSheetPage(design, plan, size)
    },
    take: (shot) => pictures.set(shot.id, drawShot(studio, cast, shot)),
    lay: (part) => page?.lay(part, pictures),
  })
  onStage('page')
  if (page === undefined) throw new Error('No page was opened')
  return { ...page.finish(), palette }
}
