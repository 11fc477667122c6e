/** The pictures of a sheet, laid on its page. */
import type { Design } from '../design/design.ts'
import { rgbToHex } from '../math/colour.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import { composePage, type Page } from '../page/page.ts'
import { byShare, type ShadedSwatch } from '../page/palette-card.ts'
import { rampOf } from '../render/ramp.ts'
import type { SheetPlan } from './sheet-plan.ts'

/** `pictures` of views, faces, props and details, in their order. */
export function composeSheet(
  design: Design,
  plan: SheetPlan,
  pictures: readonly PaddedPicture[],
  size: number,
): Page {
  const { layout, turnaround, views, faces, props, details } = plan
  const rest = [...pictures]
  const withPictures = <Placed>(placed: readonly Placed[]) => {
    const drawn = rest.splice(0, placed.length)
    return placed.map((place, i) => ({ ...place, picture: drawn[i] }))
  }
  return composePage(
    {
      design,
      layout,
      palette: shadedPalette(design),
      turnaround: {
        plan: turnaround,
        pictures: withPictures(views).map(({ picture }) => picture),
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
