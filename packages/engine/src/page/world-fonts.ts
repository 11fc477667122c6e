/**
 * Typefaces for what is not written in Latin letters: Noto Sans, cut in slices for the web. A slice is opened when a text
 * needs it, so that a page in Latin letters waits for none.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GlobalFonts } from '@napi-rs/canvas'
import { lettersOf } from './font-letters.ts'

/** Where each package is, and which of its slices hold more than the others have. */
const packages = {
  'noto-sans': {
    url: import.meta.resolve('@fontsource-variable/noto-sans/unicode.json'),
    slices: /^(cyrillic|greek|devanagari|vietnamese|latin)/,
  },
  'noto-sans-arabic': {
    url: import.meta.resolve('@fontsource-variable/noto-sans-arabic/unicode.json'),
    slices: /^arabic$/,
  },
  'noto-sans-hebrew': {
    url: import.meta.resolve('@fontsource-variable/noto-sans-hebrew/unicode.json'),
    slices: /^hebrew$/,
  },
  'noto-sans-thai': {
    url: import.meta.resolve('@fontsource-variable/noto-sans-thai/unicode.json'),
    slices: /^thai$/,
  },
  'noto-sans-jp': {
    url: import.meta.resolve('@fontsource-variable/noto-sans-jp/unicode.json'),
    slices: /^\[/,
  },
  'noto-sans-sc': {
    url: import.meta.resolve('@fontsource-variable/noto-sans-sc/unicode.json'),
    slices: /^\[/,
  },
  'noto-sans-kr': {
    url: import.meta.resolve('@fontsource-variable/noto-sans-kr/unicode.json'),
    slices: /^\[/,
  },
} as const

type Package = keyof typeof packages

type Range = readonly [first: number, last: number]

type Slice = {
  family: string
  path: string
  /** What it should have. */
  promised: readonly Range[]
  /** What it has, once it has been looked at. */
  letters: readonly Range[] | undefined
}

const alphabets = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai'] as const

/** Chinese, Japanese and Korean write the same characters, each in its own way. */
const orders = {
  japanese: [...alphabets, 'noto-sans-jp', 'noto-sans-sc', 'noto-sans-kr'],
  korean: [...alphabets, 'noto-sans-kr', 'noto-sans-jp', 'noto-sans-sc'],
  chinese: [...alphabets, 'noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'],
} as const satisfies Record<string, readonly Package[]>

type Order = keyof typeof orders

function orderFor(text: string): Order {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'japanese'
  return /\p{Script=Hangul}/u.test(text) ? 'korean' : 'chinese'
}

/** Whether there is a typeface with this letter. */
export function isWritable(letter: string): boolean {
  return sliceFor(letter, orderFor(letter)) !== undefined
}

/** The file of the typeface that has a letter, where there is one. */
export function foreignFontFile(letter: string): string | undefined {
  return sliceFor(letter, orderFor(letter))?.path
}

/** Families that have these letters of a text, ready to be drawn with. */
export function familiesFor(text: string, letters: Iterable<string>): string[] {
  const order = orderFor(text)
  const slices = new Set<Slice>()
  for (const letter of letters) {
    const slice = sliceFor(letter, order)
    if (slice !== undefined) slices.add(slice)
  }
  return [...slices].map(register)
}

/** Where letters were found, or that they were not. */
const found: Record<Order, Map<string, Slice | undefined>> = {
  japanese: new Map(),
  korean: new Map(),
  chinese: new Map(),
}

function sliceFor(letter: string, order: Order): Slice | undefined {
  const known = found[order]
  if (!known.has(letter)) known.set(letter, findSlice(letter, orders[order]))
  return known.get(letter)
}

function findSlice(letter: string, order: readonly Package[]): Slice | undefined {
  const point = letter.codePointAt(0) ?? 0
  for (const name of order) {
    const slice = slicesOf(name).find(
      (each) => holds(each.promised, point) && holds(lettersIn(each), point),
    )
    if (slice !== undefined) return slice
  }
  return undefined
}

function holds(ranges: readonly Range[], point: number): boolean {
  return ranges.some(([first, last]) => first <= point && point <= last)
}

function lettersIn(slice: Slice): readonly Range[] {
  slice.letters ??= lettersOf(slice.path)
  return slice.letters
}

function register({ family, path }: Slice): string {
  if (!GlobalFonts.has(family) && !GlobalFonts.registerFromPath(path, family))
    throw new Error(`Cannot read font ${path}`)
  return family
}

const opened = new Map<Package, readonly Slice[]>()

function slicesOf(name: Package): readonly Slice[] {
  const known = opened.get(name) ?? openPackage(name)
  opened.set(name, known)
  return known
}

function openPackage(name: Package): Slice[] {
  const { url, slices } = packages[name]
  // Safe: this is what every package of Fontsource has in this file.
  const ranges = JSON.parse(readFileSync(fileURLToPath(url), 'utf8')) as Record<string, string>
  return Object.entries(ranges)
    .filter(([slice]) => slices.test(slice))
    .map(([slice, promised]) => {
      const file = `files/${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`
      return {
        family: `Sheet ${name} ${slice}`,
        path: fileURLToPath(new URL(file, url)),
        promised: promised.split(',').map(readRange),
        letters: undefined,
      }
    })
}

/** 'U+4E00-4E02', or 'U+4E00' alone. */
function readRange(text: string): Range {
  const [first, last = first] = text.replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}
