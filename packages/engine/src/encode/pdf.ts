/** A page to print: pictures as pictures, and every line of text as text, in typefaces that are embedded. */
import PdfDocument from 'pdfkit'
import { type Family, fontFileOf } from '../page/fonts.ts'
import type { Layers } from '../page/layers.ts'
import { pageSide } from '../page/layout.ts'
import { foreignLetters } from '../page/scripts.ts'
import type { WrittenLine } from '../page/text.ts'
import { foreignFontFile } from '../page/world-fonts.ts'
import type { Picture } from '../render/picture.ts'
import { encodePagePng } from './files.ts'
import { encodePng } from './png.ts'

type Document = InstanceType<typeof PdfDocument>

export type Print = {
  layers: Layers
  lines: readonly WrittenLine[]
  title: string
  /** Pixels along each side of a square page. */
  size: number
}

/** A3 in points, the longer side first. */
const a3 = [1190.55, 841.89] as const

/** One page of A3, lying or standing as the sheet does, which fills it as far as it can. */
export async function encodePdf(print: Print): Promise<Uint8Array<ArrayBuffer>> {
  const { layers, lines, title, size } = print
  const { width, height } = layers.paper
  const isLying = width >= height
  const [across, up] = isLying ? a3 : [a3[1], a3[0]]
  const scale = Math.min(across / width, up / height)
  const left = (across - width * scale) / 2
  const top = (up - height * scale) / 2
  const document = new PdfDocument({
    ...{ size: [across, up], margin: 0, compress: true, pdfVersion: '1.7' },
    info: { Title: title, Creator: 'newcharactersheet', CreationDate: new Date(0) },
  })
  const written = collect(document)
  const place = (of: Pick<Picture, 'width' | 'height'>, png: Buffer, x: number, y: number) =>
    document.image(png, left + x * scale, top + y * scale, {
      width: of.width * scale,
      height: of.height * scale,
    })
  place({ width, height }, await encodePagePng(layers.paper), 0, 0)
  for (const { picture, x, y } of layers.cutOuts) place(picture, await encodePng(picture), x, y)
  place(layers.labels, await encodePng(layers.labels), 0, 0)
  const unit = (scale * size) / pageSide
  for (const line of lines) write(document, line, { left, top, unit })
  document.end()
  return written
}

function collect(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  document.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
  document.on('error', reject)
  return promise
}

type Frame = { left: number; top: number; unit: number }

/**
 * Writes a line on its baseline. What is in letters of other scripts is in the picture already, and
 * written where it stands without being seen, to be found and copied.
 */
function write(document: Document, line: WrittenLine, { left, top, unit }: Frame): void {
  const { text, style, width } = line
  const isSeen = foreignLetters(text).length === 0
  const runs = isSeen ? ownRuns(text, style.family) : foreignRuns(text)
  const size = style.size * unit
  const characterSpacing = isSeen ? (style.spacing ?? 0) * unit : 0
  document
    .fillColor(style.colour)
    .fillOpacity(isSeen ? 1 : 0)
    .fontSize(size)
  const natural = runs.map((run) =>
    document.font(run.file).fontSize(size).widthOfString(run.text, { characterSpacing }),
  )
  const inAll = natural.reduce((sum, each) => sum + each, 0)
  const last = [...text].length > 0 ? characterSpacing : 0
  // The same font may be measured a hair differently; the line is as wide as it was on the page.
  const horizontalScaling = inAll > last ? (100 * (width * unit + last)) / inAll : 100
  let x = left + line.x * unit
  for (const [i, run] of runs.entries()) {
    document.font(run.file).fontSize(size)
    const options = {
      lineBreak: false,
      characterSpacing,
      horizontalScaling,
      baseline: 'alphabetic',
    }
    // Safe: the types do not know all that the library takes.
    document.text(run.text, x, top + line.y * unit, options as PDFKit.Mixins.TextOptions)
    x += (natural[i] * horizontalScaling) / 100
  }
}

type Run = { text: string; file: string }

/** Letters in the page's own typeface, and those that its second file has. */
function ownRuns(text: string, family: Family): Run[] {
  return runsOf(text, (letter) => fontFileOf(family, letter))
}

function foreignRuns(text: string): Run[] {
  return runsOf(text, (letter) => foreignFontFile(letter) ?? fontFileOf('text', letter))
}

function runsOf(text: string, fileOf: (letter: string) => string): Run[] {
  const runs: Run[] = []
  for (const letter of text) {
    const file = fileOf(letter)
    const last = runs.at(-1)
    if (last?.file === file || (last !== undefined && letter === ' ')) last.text += letter
    else runs.push({ text: letter, file })
  }
  return runs
}
