import type { Bundle, PanelName, Source } from './bundle.ts'

type FileOf = (panel: PanelName) => string

/** What is known of the pictures beside the data; `fileOf` says where the one of a panel is. */
export function sheetJson({ sheet, source }: Bundle, fileOf: FileOf): Buffer {
  // Signed addresses expire, and are others each time.
  const withoutAddresses = { ...sheet, accessUrl: null, videoAccessUrl: null, files: {} }
  const pictures = { drawnAgain: source.kind, cutOuts: cutOutsOf(source, fileOf) }
  return Buffer.from(`${JSON.stringify({ ...withoutAddresses, ...pictures }, undefined, 2)}\n`)
}

/** Boxes are in pixels from the upper left corner of the page they are of. */
function cutOutsOf(source: Source, fileOf: FileOf) {
  if (source.kind === 'page') return []
  return source.layers.cutOuts.map(({ bytes, ...cutOut }) => ({ ...cutOut, file: fileOf(cutOut) }))
}
