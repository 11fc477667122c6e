/** For tests: pictures of somebody made of blocks, on all kinds of grounds. */
import { hexToRgb, type Rgb } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import type { Pixels } from './reference.ts'

/** Heights are shares of the picture; it stands in the middle, or `across` the picture. */
export type Block = { from: number; to: number; halfWidth: number; hex: string; across?: number }

type Wall = string | ((x: number, y: number) => Rgb)

/** Blocks that stand on each other, before a plain wall if no other is asked for. */
export function paint(
  blocks: readonly Block[],
  {
    ground = '#f4f1ea',
    width = 60,
    height = 120,
  }: { ground?: Wall; width?: number; height?: number } = {},
): Pixels {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [right, down] = [(x + 0.5) / width, (y + 0.5) / height]
      const block = blocks.findLast(
        ({ from, to, halfWidth, across = 0.5 }) =>
          down >= from && down < to && Math.abs(right - across) < halfWidth,
      )
      const wall = typeof ground === 'string' ? hexToRgb(ground) : ground(right, down)
      data.set([...(block === undefined ? wall : hexToRgb(block.hex)), 255], (y * width + x) * 4)
    }
  return { data, width, height }
}

export type Colours = { hair?: string; skin?: string; top: string; bottom: string; shoes?: string }

/** Hair, face, what is worn above and below, and shoes. */
export function somebody(colours: Colours, across = 0.5, scale = 1): Block[] {
  const part = (from: number, to: number, halfWidth: number, hex: string): Block => ({
    ...{ from: 0.04 + (from - 0.04) * scale, to: 0.04 + (to - 0.04) * scale },
    ...{ halfWidth: halfWidth * scale, hex, across },
  })
  return [
    part(0.04, 0.1, 0.1, colours.hair ?? '#2b2326'),
    part(0.1, 0.18, 0.09, colours.skin ?? '#dcab82'),
    part(0.18, 0.5, 0.2, colours.top),
    part(0.5, 0.9, 0.16, colours.bottom),
    part(0.9, 0.97, 0.18, colours.shoes ?? '#241c1a'),
  ]
}

export function standing(colours: Colours): Pixels {
  return paint(somebody(colours))
}

/** Leaves, sky and stones, as a camera sees them: no two pixels alike. */
export function landscape(seed = 1): (x: number, y: number) => Rgb {
  const chance = randomStream(seed, 'leaves')
  return (_, y) => {
    const base: Rgb = y < 0.35 ? [120, 165, 215] : y < 0.7 ? [70, 110, 52] : [128, 122, 104]
    const light = chance.between(-38, 38)
    return [base[0] + light, base[1] + light, base[2] + light + chance.between(-12, 12)]
  }
}

/** The same picture with each pixel changed. */
export function changed(picture: Pixels, change: (rgb: Rgb) => Rgb): Pixels {
  const data = Uint8Array.from(picture.data)
  for (let at = 0; at < data.length; at += 4)
    data.set(change([data[at], data[at + 1], data[at + 2]]).map(Math.round), at)
  return { ...picture, data }
}

/** The same picture with nothing where a colour was. */
export function cutOut(picture: Pixels, ground: string): Pixels {
  const clear = hexToRgb(ground).join()
  const data = Uint8Array.from(picture.data)
  for (let at = 0; at < data.length; at += 4)
    if (data.subarray(at, at + 3).join() === clear) data[at + 3] = 0
  return { ...picture, data }
}
