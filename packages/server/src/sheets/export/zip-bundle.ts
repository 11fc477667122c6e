import { safeName, type ZipEntry } from '../../platform/zip.ts'
import { type Bundle, cropPanels, type PanelName } from './bundle.ts'
import { paletteFiles } from './palette-files.ts'
import { readmeOf } from './readme.ts'
import { sheetJson } from './sheet-json.ts'

/** A sheet with the pictures of its panels, each in a file of its own. */
export async function zipBundle(bundle: Bundle): Promise<ZipEntry[]> {
  const { sheet, page, copies, source } = bundle
  return [
    { name: 'README.txt', bytes: Buffer.from(readmeOf(bundle)) },
    { name: 'sheet.json', bytes: sheetJson(bundle, cutOutFile) },
    { name: 'sheet.png', bytes: page.bytes },
    ...copies,
    ...cutOuts(bundle),
    ...(source.kind === 'changed' ? [{ name: 'today.png', bytes: source.layers.page.bytes }] : []),
    // Where no cut-out is of this very page, one has at least what is on it.
    ...(source.kind === 'same' ? [] : await crops(bundle)),
    ...paletteFiles(sheet.title ?? '', sheet.palette),
  ]
}

function cutOuts({ source }: Bundle): ZipEntry[] {
  if (source.kind === 'page') return []
  return source.layers.cutOuts.map((cutOut) => ({ name: cutOutFile(cutOut), bytes: cutOut.bytes }))
}

async function crops({ page, sheet }: Bundle): Promise<ZipEntry[]> {
  const cropped = await cropPanels(page, sheet.panels)
  return cropped.map(({ bytes, ...panel }) => ({ name: `crops/${fileName(panel)}`, bytes }))
}

function cutOutFile(panel: PanelName): string {
  return `panels/${fileName(panel)}`
}

/** With what the picture is of: `detail-2-right-hand.png`, `view-front.png`. */
function fileName({ id, label }: PanelName): string {
  const words = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const isSaid = id.endsWith(words)
  return `${safeName(isSaid ? id : `${id}-${words}`)}.png`
}
