/** The genre, period or manner of drawing that was asked for, where nothing else on the page says it. */
import type { Brief } from '../brief/brief.ts'
import type { Design } from './design.ts'

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

/** A watercolour is seen to be one. */
function isShown(name: string, style: string): boolean {
  return name.replaceAll(/[ -]/g, '_').includes(style) || style.startsWith(name)
}
