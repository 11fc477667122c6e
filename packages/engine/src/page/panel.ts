/** What parts of a page are called, and where they lie. */

/** A named part of the page; its box is in fractions of the page's width and height. */
export type Panel = {
  id: string
  label: string
  x: number
  y: number
  width: number
  height: number
}

/** Name of a panel by what it is and what is written under it. */
export function panelId(kind: string, label: string): string {
  const name = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${kind}-${name}`
}
