/** A palette as the programs of painters, designers and developers read it. */
import type { PaletteColour } from '@newcharactersheet/contract'
import type { ZipEntry } from '../../platform/zip.ts'

export function paletteFiles(title: string, palette: readonly PaletteColour[]): ZipEntry[] {
  return [
    { name: 'palette.gpl', bytes: Buffer.from(gplOf(title, palette)) },
    { name: 'palette.ase', bytes: aseOf(palette) },
    { name: 'palette.css', bytes: Buffer.from(cssOf(palette)) },
    { name: 'palette.json', bytes: Buffer.from(`${JSON.stringify(palette, undefined, 2)}\n`) },
  ]
}

/** GIMP, Krita, Inkscape. */
function gplOf(title: string, palette: readonly PaletteColour[]): string {
  const rows = palette.map(({ name, hex }) => {
    const numbers = rgbOf(hex).map((value) => String(value).padStart(3))
    return `${numbers.join(' ')}\t${inOneLine(name)}`
  })
  return ['GIMP Palette', `Name: ${inOneLine(title)}`, 'Columns: 0', '#', ...rows, ''].join('\n')
}

/** Adobe Swatch Exchange: big-endian blocks, one a colour. */
function aseOf(palette: readonly PaletteColour[]): Buffer {
  const header = Buffer.from('ASEF\0\x01\0\0\0\0\0\0', 'latin1')
  header.writeUInt32BE(palette.length, 8)
  return Buffer.concat([header, ...palette.map(swatchOf)])
}

const colourBlock = 0x0001
/** Of the three kinds of swatches: neither global nor spot. */
const normalSwatch = 2

function swatchOf({ name, hex }: PaletteColour): Buffer {
  // With the zero at its end, which counts.
  const units = `${name}\0`
  const text = Buffer.from(units, 'utf16le').swap16()
  const body = Buffer.alloc(2 + text.length + 4 + 12 + 2)
  body.writeUInt16BE(units.length, 0)
  text.copy(body, 2)
  let at = body.write('RGB ', 2 + text.length, 'latin1') + 2 + text.length
  for (const value of rgbOf(hex)) at = body.writeFloatBE(value / 255, at)
  body.writeUInt16BE(normalSwatch, at)
  const head = Buffer.alloc(6)
  head.writeUInt16BE(colourBlock, 0)
  head.writeUInt32BE(body.length, 2)
  return Buffer.concat([head, body])
}

/** Custom properties; of equal names the later ones are numbered. */
function cssOf(palette: readonly PaletteColour[]): string {
  const taken = new Map<string, number>()
  const rows = palette.map(({ name, hex }) => {
    const slug = slugOf(name)
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    return `  --${count === 1 ? slug : `${slug}-${count}`}: ${hex};`
  })
  return [':root {', ...rows, '}', ''].join('\n')
}

function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug || 'colour'
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function rgbOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
