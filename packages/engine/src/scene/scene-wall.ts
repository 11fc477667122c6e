/** Many scenes on one wall, each over the words it was drawn from, to judge them by eye. */
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { registerFonts } from '../page/fonts.ts'
import { drawLine, wrap } from '../page/text.ts'
import type { Picture } from '../render/picture.ts'

const tile = { width: 960, height: 540, caption: 58 }

/** `draw` makes the picture of a prompt; `columns` stand beside each other. */
export function drawSceneWall(
  prompts: readonly string[],
  columns: number,
  draw: (prompt: string, index: number, size: { width: number; height: number }) => Picture,
): Picture {
  registerFonts()
  const pitch = tile.height + tile.caption
  const width = columns * tile.width
  const height = Math.ceil(prompts.length / columns) * pitch
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#17141c'
  context.fillRect(0, 0, width, height)
  prompts.forEach((prompt, i) => {
    const [x, y] = [(i % columns) * tile.width, Math.floor(i / columns) * pitch]
    const { data } = draw(prompt, i, tile)
    context.putImageData(new ImageData(data, tile.width, tile.height), x, y)
    const style = { family: 'text', size: 21, colour: '#e9e3da' } as const
    wrap(context, prompt, tile.width - 24, 2, style).lines.forEach((line, k) => {
      drawLine(context, line, x + 12, y + tile.height + 24 + 25 * k, style)
    })
  })
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
