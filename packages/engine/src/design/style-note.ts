/** The genre, period or manner of drawing that was asked for, where nothing else on the page says it. */
import type { Brief } from '../brief/brief.ts'
import type { Design } from './design.ts'
import { isColourless } from './note-words.ts'

/** 'Style asked for: 1920s, noir.' */
export function styleNote(
  { styleWords }: Brief,
  { style, title, tags }: Pick<Design, 'style' | 'title' | 'tags'>,
): string | undefined {
  const page = ` ${[title, ...tags].join(' ').toLowerCase()} `
  const names = styleWords?.split(', ') ?? []
  const unsaid = names.filter((name) => !page.includes(name) && !isShown(name, style))
  return unsaid.length === 0 ? undefined : `Style asked for: ${unsaid.join(', ')}.`
}

/** 'Drawn in black and white.', where that was asked for and is so. */
export function colourlessNote(
  { prompt }: Pick<Brief, 'prompt'>,
  design: Pick<Design, 'style'>,
): string | undefined {
  const isAsked =
    /\b(?:black[ -](?:and|&|n)[ -]white|b ?& ?w|monochrom(?:e|atic)|gr[ae]y ?scale|no colou?r)\b(?! (?:stripe|striped|check|polka|shirt|dress|suit|hair|beard|fur|cat|dog|cow|spots?|stockings|socks|tights|tiles?|scarf|wings?|costume|uniform|outfit|trousers|mask|face|make|feathers))/iu
  return isColourless(design) && isAsked.test(prompt) ? 'Drawn in black and white.' : undefined
}

/** A watercolour is seen to be one. */
function isShown(name: string, style: string): boolean {
  return name.replaceAll(/[ -]/g, '_').includes(style) || style.startsWith(name)
}
