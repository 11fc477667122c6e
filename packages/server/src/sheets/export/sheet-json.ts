import type { Bundle, PanelName, Source } from './bundle.ts'
import type { ExportedSheet } from './export-sheet.ts'

type FileOf = (panel: PanelName) => string

/** What is known of the pictures beside the data; `fileOf` says where the one of a panel is. */
export function sheetJson({ sheet, source }: Bundle, fileOf: FileOf): Buffer {
  const pictures = { drawnAgain: source.kind, cutOuts: cutOutsOf(source, fileOf) }
  const told = { ...withoutAddresses(sheet), ...pictures }
  return Buffer.from(`${JSON.stringify(told, undefined, 2)}\n`)
}

/** Signed ones expire, and all of them say how this server was called. */
function withoutAddresses(sheet: ExportedSheet): ExportedSheet {
  const image = sheet.image && { ...sheet.image, publicUrl: null }
  const video = sheet.video && { ...sheet.video, publicUrl: null }
  return { ...sheet, image, video, accessUrl: null, videoAccessUrl: null, files: {} }
}

/** Boxes are in pixels from the upper left corner of the page they are of. */
function cutOutsOf(source: Source, fileOf: FileOf) {
  if (source.kind === 'page') return []
  return source.layers.cutOuts.map(({ bytes, ...cutOut }) => ({ ...cutOut, file: fileOf(cutOut) }))
}
