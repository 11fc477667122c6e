/** The figure's materials as small pictures: one block of pixels a material, alike in all of them. */

import type { Material } from '../figure/figure.ts'
import type { Rgb } from '../math/colour.ts'
import { rampOf } from '../render/ramp.ts'
import { sharp } from '../sharp.ts'

/** Pixels of a block's side, and blocks in a row. */
const block = 4
const perRow = 16

export type Palette = {
  /** Where the middle of a material's block lies. */
  u(material: number): number
  v(material: number): number
  /** Pictures: the colour in the light and in the shade, how metallic and rough each is, and the ink of its outline. */
  base: Uint8Array
  shade: Uint8Array
  metal: Uint8Array
  ink: Uint8Array
}

export async function makePalette(materials: readonly Material[]): Promise<Palette> {
  const rows = Math.max(1, Math.ceil(materials.length / perRow))
  const ramps = materials.map(rampOf)
  const paint = (colourOf: (i: number) => Rgb) => encode(rows, materials.length, colourOf)
  const [base, shade, metal, ink] = await Promise.all([
    paint((i) => ramps[i].base),
    paint((i) => ramps[i].shade),
    paint((i) => [0, 255 * roughness(materials[i]), materials[i].surface === 'metal' ? 120 : 0]),
    paint((i) => ramps[i].ink),
  ])
  return {
    u: (material) => ((material % perRow) + 0.5) / perRow,
    v: (material) => (Math.floor(material / perRow) + 0.5) / rows,
    base,
    shade,
    metal,
    ink,
  }
}

function roughness({ surface }: Material): number {
  if (surface === 'metal') return 0.38
  return surface === 'gem' || surface === 'plastic' || surface === 'silk' ? 0.5 : 0.92
}

async function encode(
  rows: number,
  count: number,
  colourOf: (material: number) => Rgb,
): Promise<Uint8Array> {
  const width = perRow * block
  const data = new Uint8Array(width * rows * block * 3)
  for (let i = 0; i < count; i++) {
    const colour = colourOf(i)
    const bytes = colour.map(Math.round)
    const left = (i % perRow) * block
    const top = Math.floor(i / perRow) * block
    for (let y = top; y < top + block; y++) {
      for (let x = left; x < left + block; x++) data.set(bytes, 3 * (y * width + x))
    }
  }
  const raw = { width, height: rows * block, channels: 3 as const }
  return sharp(data, { raw }).png({ compressionLevel: 9 }).toBuffer()
}
