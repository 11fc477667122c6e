/** Styles that draw all in one ink on paper: what is pale in them is hardly seen. */
import type { StyleName } from '../design/design.ts'

export function hasOneInk(style: StyleName): boolean {
  return style === 'ink' || style === 'pencil' || style === 'line_art' || style === 'noir'
}
