/** A page in layers as files. */
import type { Layers } from '../page/layers.ts'
import type { Paper } from '../page/paper.ts'
import type { EncodedPicture, LayerFiles } from './encoded.ts'
import { encodePagePng } from './files.ts'
import { encodePng } from './png.ts'

/** One after the other: nobody waits for them as for a sheet. Page and paper are no good afterwards. */
export async function encodeLayers(page: Paper, layers: Layers): Promise<LayerFiles> {
  const files = {
    page: await encode(page, encodePagePng),
    paper: await encode(layers.paper, encodePagePng),
    labels: await encode(layers.labels, encodePng),
  }
  const cutOuts: LayerFiles['cutOuts'] = []
  for (const { id, x, y, picture } of layers.cutOuts)
    cutOuts.push({ id, x, y, ...(await encode(picture, encodePng)) })
  return { ...files, cutOuts }
}

/** In memory of its own, which can be handed to another thread. */
async function encode<Drawn extends { width: number; height: number }>(
  picture: Drawn,
  encoder: (picture: Drawn) => Promise<Buffer>,
): Promise<EncodedPicture> {
  const { width, height } = picture
  return { bytes: new Uint8Array(await encoder(picture)), width, height }
}
