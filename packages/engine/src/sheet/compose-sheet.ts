/** The pictures of a sheet, laid on its page. */
import type { Design, Swatch } from '../design/design.ts'
import { rgbToHex } from '../math/colour.ts'
import { type Layers, openLayers } from '../page/layers.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import { type OpenPage, openPage, type Page } from '../page/page.ts'
import { byShare, type ShadedSwatch } from '../page/palette-card.ts'
import type { WrittenLine } from '../page/text.ts'
import { rampOf } from '../render/ramp.ts'
import type { FigurePlan, ThingPlan } from './sheet-plan.ts'
import type { Shot } from './shot.ts'

/** Panels that are laid together, as soon as all their pictures are there. */
export type PagePart = { of: 'views' } | { of: 'faces' } | { of: 'things'; plan: ThingPlan }

export type SheetPage<Result = Page> = {
  /** `pictures` by the panels they fill: at least those of the part. */
  lay: (part: PagePart, pictures: ReadonlyMap<string, PaddedPicture>) => void
  finish: () => Result
}

/** A page of `size` pixels along each side, with all its words and without pictures. */
export function openSheetPage(design: Design, plan: FigurePlan, size: number): SheetPage {
  return layOn(openPage(textOf(design, plan), size), plan)
}

/** The same in layers; `lines` takes what would be written on it. */
export function openSheetLayers(
  design: Design,
  plan: FigurePlan,
  size: number,
  lines?: WrittenLine[],
): SheetPage<Layers> {
  return layOn(openLayers(textOf(design, plan), size, lines), plan)
}

function textOf(design: Design, { layout }: FigurePlan) {
  return { design, layout }
}

function layOn<Result>(
  page: OpenPage<Result>,
  { turnaround, views, faces }: FigurePlan,
): SheetPage<Result> {
  return {
    lay(part, pictures) {
      const withPictures = <Each extends Shot>(shots: readonly Each[]) =>
        shots.map((shot) => {
          const picture = pictures.get(shot.id)
          if (picture === undefined) throw new Error(`There is no picture for the panel ${shot.id}`)
          return { ...shot, picture }
        })
      if (part.of === 'views') page.layTurnaround(turnaround, withPictures(views))
      else if (part.of === 'faces') page.layFaces(withPictures(faces))
      else {
        const { props, details, palette } = part.plan
        page.layThings(withPictures(props), withPictures(details), shaded(palette))
      }
    },
    finish: page.finish,
  }
}

function shaded(palette: readonly Swatch[]): ShadedSwatch[] {
  return palette.toSorted(byShare).map((swatch) => {
    const ramp = rampOf({ base: swatch.hex, surface: 'cloth' })
    return { ...swatch, shade: rgbToHex(ramp.shade), deep: rgbToHex(ramp.deep) }
  })
}
