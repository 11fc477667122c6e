/** The page's typefaces for Latin letters, from files that come with the program. The system's fonts are never used, so a page looks the same everywhere. */
import { fileURLToPath } from 'node:url'
import { GlobalFonts } from '@napi-rs/canvas'

/** Font families by what they are for; each has a second file for the letters of more languages. */
export const families = {
  title: '"Sheet Title", "Sheet Title Extra"',
  text: '"Sheet Text", "Sheet Text Extra"',
  strong: '"Sheet Strong", "Sheet Strong Extra"',
  italic: '"Sheet Italic", "Sheet Italic Extra"',
  label: '"Sheet Label", "Sheet Label Extra"',
} as const

export type Family = keyof typeof families

/** How heavy each is, for typefaces that come in any weight. */
export const weights: Readonly<Record<Family, number>> = {
  title: 700,
  text: 400,
  strong: 600,
  italic: 400,
  label: 600,
}

const files: readonly (readonly [family: string, url: string])[] = [
  ['Sheet Title', import.meta.resolve('@fontsource/cinzel/files/cinzel-latin-700-normal.woff2')],
  [
    'Sheet Title Extra',
    import.meta.resolve('@fontsource/cinzel/files/cinzel-latin-ext-700-normal.woff2'),
  ],
  ['Sheet Text', import.meta.resolve('@fontsource/barlow/files/barlow-latin-400-normal.woff2')],
  [
    'Sheet Text Extra',
    import.meta.resolve('@fontsource/barlow/files/barlow-latin-ext-400-normal.woff2'),
  ],
  ['Sheet Strong', import.meta.resolve('@fontsource/barlow/files/barlow-latin-600-normal.woff2')],
  [
    'Sheet Strong Extra',
    import.meta.resolve('@fontsource/barlow/files/barlow-latin-ext-600-normal.woff2'),
  ],
  ['Sheet Italic', import.meta.resolve('@fontsource/barlow/files/barlow-latin-400-italic.woff2')],
  [
    'Sheet Italic Extra',
    import.meta.resolve('@fontsource/barlow/files/barlow-latin-ext-400-italic.woff2'),
  ],
  [
    'Sheet Label',
    import.meta.resolve(
      '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2',
    ),
  ],
  [
    'Sheet Label Extra',
    import.meta.resolve(
      '@fontsource/barlow-condensed/files/barlow-condensed-latin-ext-600-normal.woff2',
    ),
  ],
]

/** Makes the families known to the canvas; a second call does nothing. */
export function registerFonts(): void {
  for (const [family, url] of files) {
    if (GlobalFonts.has(family)) continue
    const path = fileURLToPath(url)
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`Cannot read font ${path}`)
  }
}

/** What the first file of each family has; the second has the rest of Latin. */
const firstLetters =
  /[\u0020-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2212]/u

/** The file that has a Latin letter, as WOFF: programs that embed typefaces cannot take all of WOFF2 apart. */
export function fontFileOf(family: Family, letter: string): string {
  const [first = '', second = ''] = families[family].split(', ').map((name) => name.slice(1, -1))
  const wanted = firstLetters.test(letter) ? first : second
  const url = files.find(([name]) => name === wanted)?.[1]
  if (url === undefined) throw new Error(`There is no font ${wanted}`)
  return fileURLToPath(url).replace(/2$/, '')
}
