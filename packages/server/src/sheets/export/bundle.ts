import { buffer } from 'node:stream/consumers'
import { limits, type Panel, type Sheet } from '@newcharactersheet/contract'
import type { DrawnLayers } from '@newcharactersheet/providers'
import type { Context } from '../../context.ts'
import { loadSharp } from '../../platform/pictures/load-sharp.ts'
import { thumbnailName, webpName } from '../picture-copies.ts'
import { readFile } from '../read-file.ts'
import { withoutText } from '../recipe/png-text.ts'
import { drawAgain } from './draw-again.ts'
import { describeExport, type ExportedSheet, exportPicture } from './export-sheet.ts'

export type PanelName = Pick<Panel, 'id' | 'label'>

export type Png = { bytes: Uint8Array; width: number; height: number }

/** What the pictures of the panels can be cut from. */
export type Source =
  /** Drawn again it is, pixel for pixel, the page that is stored. */
  | { kind: 'same'; layers: DrawnLayers }
  /** The engine draws it differently today. */
  | { kind: 'changed'; layers: DrawnLayers }
  /** It cannot be drawn again: there is the page alone. */
  | { kind: 'page' }

/** Everything that a file of a sheet and its panels is made of. */
export type Bundle = {
  sheet: ExportedSheet
  /** The picture of the sheet as it is stored. */
  page: Png
  copies: { name: string; bytes: Uint8Array }[]
  source: Source
}

/** Gathers it. Nothing is generated or charged: what is drawn again is what was drawn before. */
export async function gatherBundle(
  context: Context,
  sheet: Sheet,
  redrawing: { provider: string | undefined; signal: AbortSignal },
): Promise<Bundle> {
  const { body } = await exportPicture(context, sheet, 'png')
  const { width = 0, height = 0 } = sheet.image ?? {}
  const page = { bytes: await buffer(body), width, height }
  const exported = await describeExport(context.db, sheet)
  const copies = await readCopies(context, sheet)
  const layers = await drawAgain(context, exported, redrawing)
  return { sheet: exported, page, copies, source: await sourceOf(page, layers) }
}

async function readCopies(context: Context, { id, files }: Sheet): Promise<Bundle['copies']> {
  const names = [
    ...(files.webp === undefined ? [] : [webpName]),
    ...(files.thumbnail === undefined ? [] : [thumbnailName]),
  ]
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: (await readFile(context, { sheetId: id, name })).bytes,
    })),
  )
}

async function sourceOf(page: Png, layers: DrawnLayers | undefined): Promise<Source> {
  if (layers === undefined) return { kind: 'page' }
  return { kind: (await isSamePicture(page, layers.page)) ? 'same' : 'changed', layers }
}

/** Equal pixels may have been encoded by another version of the picture library. */
async function isSamePicture(one: Png, other: Png): Promise<boolean> {
  // What is stored tells what it was drawn from; what was drawn just now does not.
  const [plain, drawn] = [one, other].map(({ bytes }) => withoutText(bytes))
  if (plain !== undefined && drawn !== undefined && plain.equals(drawn)) return true
  const [first, second] = await Promise.all([one, other].map(({ bytes }) => pixelsOf(bytes)))
  return first !== undefined && second !== undefined && first.equals(second)
}

async function pixelsOf(png: Uint8Array): Promise<Buffer> {
  const sharp = await loadSharp()
  return sharp(png, { limitInputPixels: limits.imagePixels }).ensureAlpha().raw().toBuffer()
}

/** The rectangles of the panels as the stored page shows them, background and all. */
export async function cropPanels(
  page: Png,
  panels: readonly Panel[],
): Promise<(PanelName & { bytes: Buffer })[]> {
  const sharp = await loadSharp()
  const { data, info } = await sharp(page.bytes, { limitInputPixels: limits.imagePixels })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const crops: (PanelName & { bytes: Buffer })[] = []
  for (const { id, label, ...box } of panels) {
    const left = Math.min(width - 1, Math.round(box.x * width))
    const top = Math.min(height - 1, Math.round(box.y * height))
    const frame = {
      left,
      top,
      width: Math.max(1, Math.min(width - left, Math.round(box.width * width))),
      height: Math.max(1, Math.min(height - top, Math.round(box.height * height))),
    }
    const crop = sharp(data, { raw: { width, height, channels } }).extract(frame)
    crops.push({ id, label, bytes: await crop.png().toBuffer() })
  }
  return crops
}
