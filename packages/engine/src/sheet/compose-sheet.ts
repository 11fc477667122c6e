/** The pictures of a sheet, laid on its page. */
import type { Design } from '../design/design.ts'
import { rgbToHex } from '../math/colour.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import { composePage, type Page } from '../page/page.ts'
import { byShare, type ShadedSwatch } from '../page/palette-card.ts'
import { rampOf } from '../render/ramp.ts'
import type { SheetPlan } from './sheet-plan.ts'
import type { Shot } from './shot.ts'

/** `pictures` of all shots of the plan, by the panels they fill. */
export function composeSheet(
  design: Design,
  plan: SheetPlan,
  pictures: ReadonlyMap<string, PaddedPicture>,
  size: number,
): Page {
  const { layout, turnaround, views, faces, props, details } = plan
  const pictureOf = ({ id }: Shot) => {
    const picture = pictures.get(id)
    if (picture === undefined) throw new Error(`There is no picture for the panel ${id}`)
    return picture
  }
  const withPictures = <Each extends Shot>(shots: readonly Each[]) =>
    shots.map((shot) => ({ ...shot, picture: pictureOf(shot) }))
  return composePage(
    {
      design,
      layout,
      palette: shadedPalette(design),
      turnaround: {
        plan: turnaround,
        pictures: views.map(pictureOf),
      },
      faces: withPictures(faces),
      props: withPictures(props),
      details: withPictures(details),
    },
    size,
  )
}

function shadedPalette(design: Design): ShadedSwatch[] {
  return design.palette.toSorted(byShare).map((swatch) => {
    const ramp = rampOf({ base: swatch.hex, surface: 'cloth' })
    return { ...swatch, shade: rgbToHex(ramp.shade), deep: rgbToHex(ramp.deep) }
  })
}
