/** OpenRaster, which Krita, GIMP, MyPaint and others open: https://www.openraster.org/ */
import { limits } from '@newcharactersheet/contract'
import type { DrawnLayers } from '@newcharactersheet/providers'
import { loadSharp } from '../../platform/pictures/load-sharp.ts'
import { safeName, type ZipEntry } from '../../platform/zip.ts'
import type { Bundle, Png } from './bundle.ts'
import { sheetJson } from './sheet-json.ts'

type Layer = {
  name: string
  file: string
  bytes: Uint8Array
  x: number
  y: number
  isHidden?: true
}

/** Layers that lie together, the lowest first. */
type Group = { name: string; layers: Layer[] }

/** A thumbnail may be no larger, along either side. */
const thumbnailSide = 256

/** The page in layers: paper, the picture of each panel, and labels. */
export async function oraBundle(bundle: Bundle): Promise<ZipEntry[]> {
  const { page, source } = bundle
  const merged = source.kind === 'changed' ? source.layers.page : page
  const stack = stackOf(bundle)
  const layers = stack.flatMap((each) => ('layers' in each ? each.layers : [each]))
  return [
    // First, and by itself enough to know the file by.
    { name: 'mimetype', bytes: Buffer.from('image/openraster') },
    { name: 'stack.xml', bytes: Buffer.from(stackXml(stack, merged)) },
    ...layers.map(({ file, bytes }) => ({ name: file, bytes })),
    { name: 'mergedimage.png', bytes: merged.bytes },
    { name: 'Thumbnails/thumbnail.png', bytes: await thumbnailOf(merged) },
    { name: 'sheet.json', bytes: sheetJson(bundle, ({ id }) => layerFile(id)) },
  ]
}

function layerFile(name: string): string {
  return `data/${safeName(name)}.png`
}

/** The lowest first. */
function stackOf({ page, source }: Bundle): (Layer | Group)[] {
  if (source.kind === 'page') return [wholeLayer('Page', 'page', page)]
  const { paper, labels } = source.layers
  return [
    wholeLayer('Paper', 'paper', paper),
    ...groupsOf(source.layers.cutOuts),
    wholeLayer('Labels', 'labels', labels),
    // It shows nothing of itself until somebody wants to see what has changed.
    ...(source.kind === 'changed'
      ? [{ ...wholeLayer('As it was drawn at first', 'stored', page), isHidden: true } as const]
      : []),
  ]
}

function wholeLayer(name: string, file: string, { bytes }: Png): Layer {
  return { name, file: layerFile(file), bytes, x: 0, y: 0 }
}

/** What the pictures of a sheet are of, by what the names of their panels begin with. */
const groupNames: Record<string, string> = {
  view: 'Views',
  expression: 'Expressions',
  prop: 'Props and details',
  detail: 'Props and details',
}

/** Pictures that follow each other and are of a kind lie in one group. */
function groupsOf(cutOuts: DrawnLayers['cutOuts']): Group[] {
  const groups: Group[] = []
  for (const { id, label, bytes, x, y } of cutOuts) {
    const group = groupNames[id.replace(/-.*/, '')] ?? 'Pictures'
    const layer = { name: label, file: layerFile(id), bytes, x, y }
    const last = groups.at(-1)
    if (last?.name === group) last.layers.push(layer)
    else groups.push({ name: group, layers: [layer] })
  }
  return groups
}

/** In the file the uppermost comes first. */
function stackXml(stack: readonly (Layer | Group)[], { width, height }: Png): string {
  const rows = stack
    .toReversed()
    .flatMap((each) => ('layers' in each ? groupXml(each) : [layerXml(each)]))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<image version="0.0.3" w="${width}" h="${height}">`,
    '  <stack>',
    ...rows.map((row) => `    ${row}`),
    '  </stack>',
    '</image>',
    '',
  ].join('\n')
}

function groupXml({ name, layers }: Group): string[] {
  const rows = layers.toReversed().map((layer) => `  ${layerXml(layer)}`)
  return [`<stack name="${escaped(name)}">`, ...rows, '</stack>']
}

function layerXml({ name, file, x, y, isHidden }: Layer): string {
  const look = `opacity="1.0" visibility="${isHidden ? 'hidden' : 'visible'}" composite-op="svg:src-over"`
  return `<layer name="${escaped(name)}" src="${escaped(file)}" x="${x}" y="${y}" ${look}/>`
}

/** Text in an attribute, without what XML can in no way hold. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

async function thumbnailOf({ bytes }: Png): Promise<Buffer> {
  const sharp = await loadSharp()
  return sharp(bytes, { limitInputPixels: limits.imagePixels })
    .resize({
      width: thumbnailSide,
      height: thumbnailSide,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .png()
    .toBuffer()
}
