/** Draws a wall of scenes: docs/gallery/scenes.txt, a prompt a line → docs/gallery/scenes.webp. npm run gallery:scenes [-- --from 0 --to 30 --out wall.png] */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { encodePng } from '../packages/engine/src/encode/png.ts'
import { webpOfPng } from '../packages/engine/src/encode/webp.ts'
import { registerFonts } from '../packages/engine/src/page/fonts.ts'
import { drawLine, wrap } from '../packages/engine/src/page/text.ts'
import { designScene } from '../packages/engine/src/scene/design-scene.ts'
import { drawSceneDesign } from '../packages/engine/src/scene.ts'

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '1000' },
    columns: { type: 'string', default: '3' },
    style: { type: 'string' },
    words: { type: 'string' },
    out: { type: 'string' },
  },
})
const folder = new URL('../docs/gallery/', import.meta.url)
const tile = { width: 960, height: 540, caption: 58 }
const columns = Number(values.columns)

const list = values.words ?? new URL('scenes.txt', folder)
const all = (await readFile(list, 'utf8')).split('\n').filter((line) => line.trim() !== '')
const prompts = all.slice(Number(values.from), Number(values.to))
const wall = draw(prompts)
const png = await encodePng(wall)
if (values.out) await writeFile(values.out, png)
else await writeFile(new URL('scenes.webp', folder), await webpOfPng(png, 2400))

function draw(words: readonly string[]) {
  registerFonts()
  const pitch = tile.height + tile.caption
  const width = columns * tile.width
  const height = Math.ceil(words.length / columns) * pitch
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#17141c'
  context.fillRect(0, 0, width, height)
  words.forEach((prompt, i) => {
    const place = { x: (i % columns) * tile.width, y: Math.floor(i / columns) * pitch }
    const { width: w, height: h } = tile
    const sceneWords = { prompt, style: values.style, seed: i + 1, width: w, height: h }
    const design = designScene({ ...sceneWords, cast: [], mode: 'picture' })
    const picture = drawSceneDesign(design, w, h)
    context.putImageData(new ImageData(picture.data, w, h), place.x, place.y)
    const style = { family: 'text', size: 21, colour: '#e9e3da' } as const
    wrap(context, prompt, w - 24, 2, style).lines.forEach((line, k) => {
      drawLine(context, line, place.x + 12, place.y + h + 24 + 25 * k, style)
    })
    process.stdout.write(`${prompt}\n`)
  })
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
