/** Draws a wall of scenes: docs/gallery/scenes.txt, a prompt a line → docs/gallery/scenes.webp. npm run gallery:scenes [-- --from 0 --to 9 --style comic --out wall.png] */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { encodePng } from '../packages/engine/src/encode/png.ts'
import { webpOfPng } from '../packages/engine/src/encode/webp.ts'
import { designScene } from '../packages/engine/src/scene/design-scene.ts'
import { drawSceneWall } from '../packages/engine/src/scene/scene-wall.ts'
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
const list = await readFile(values.words ?? new URL('scenes.txt', folder), 'utf8')
const from = Number(values.from)
const prompts = list.split('\n').filter((line) => line.trim() !== '')

const wall = drawSceneWall(
  prompts.slice(from, Number(values.to)),
  Number(values.columns),
  (prompt, i, { width, height }) => {
    process.stdout.write(`${prompt}\n`)
    const words = { prompt, style: values.style, seed: from + i + 1, width, height }
    return drawSceneDesign(designScene({ ...words, cast: [], mode: 'picture' }), width, height)
  },
)
const png = await encodePng(wall)
if (values.out) await writeFile(values.out, png)
else await writeFile(new URL('scenes.webp', folder), await webpOfPng(png, 2400))
