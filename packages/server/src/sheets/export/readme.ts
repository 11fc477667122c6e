import type { Bundle, Source } from './bundle.ts'

const inAll = `
sheet.json      everything known of the sheet: prompt, design, panels, palette, boxes of the pictures
palette.gpl     the palette for GIMP, Krita and Inkscape; .ase for Adobe, .css and .json for the web
`

/** Says what is what, and whose it is. */
export function readmeOf({ sheet, source }: Bundle): string {
  const { title, id, model, seed, style, license } = sheet
  const credits = [
    `${title ?? 'A sheet'}, made with newcharactersheet`,
    `sheet ${id}, drawn by ${model} with seed ${seed}${style === null ? '' : ` in the style ${style}`}`,
    `license: ${license ?? 'none is given; ask whose sheet it is'}`,
  ]
  return `${credits.join('\n')}\n\n${contents[source.kind]}${inAll}`
}

const contents: Record<Source['kind'], string> = {
  same: `sheet.png       the whole page, and beside it its lighter copies
panels/         every picture of it, cut out: nothing is behind it. They were drawn again from the
                sheet's design, and that gave this very page, pixel for pixel.`,
  changed: `sheet.png       the whole page, and beside it its lighter copies
panels/         every picture, cut out: nothing is behind it. The engine has changed since it drew
                the page, so that they are not quite the same as on it.
today.png       the page the engine draws today, which they are cut from
crops/          every panel exactly as it is on sheet.png, with what is behind it`,
  page: `sheet.png       the whole page, and beside it its lighter copies
crops/          every panel as it is on the page, where panels are known. What drew this sheet cannot
                draw it again, so there are no pictures with nothing behind them.`,
}
