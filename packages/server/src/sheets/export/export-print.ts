/** A sheet on paper: PDF. */

import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { limits, type Sheet } from '@newcharactersheet/contract'
import type { Context } from '../../context.ts'
import { loadSharp } from '../../platform/pictures/load-sharp.ts'
import { printAgain } from './draw-again.ts'
import { describeExport, type Exported, exportPicture } from './export-sheet.ts'
import { pdfOfPicture } from './picture-pdf.ts'

/** Drawn again with its words as text; what cannot be drawn again is there as its picture. */
export async function exportPrint(
  context: Context,
  sheet: Sheet,
  redrawing: { provider: string | undefined; signal: AbortSignal },
): Promise<Exported> {
  const exported = await describeExport(context.db, sheet)
  const drawn = await printAgain(context, exported, redrawing)
  const pdf = drawn ?? (await printPicture(context, sheet))
  return { body: Readable.from([pdf]), contentType: 'application/pdf', bytes: pdf.length }
}

async function printPicture(context: Context, sheet: Sheet): Promise<Buffer> {
  const { body } = await exportPicture(context, sheet, 'png')
  const sharp = await loadSharp()
  const { data, info } = await sharp(await buffer(body), { limitInputPixels: limits.imagePixels })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  return pdfOfPicture({ bytes: data, width, height }, sheet.title ?? '')
}
