/** Draws strips of films: docs/gallery/films.txt, a prompt a line → docs/gallery/films.webp, six frames of each. npm run gallery:films [-- --from 0 --to 3 --out strip.png] */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { encodePng } from '../packages/engine/src/encode/png.ts'
import { webpOfPng } from '../packages/engine/src/encode/webp.ts'
import { designFilmOf } from '../packages/engine/src/film/design-film.ts'
import { drawFilmStrip } from '../packages/engine/src/film/film-strip.ts'

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '1000' },
    out: { type: 'string' },
  },
})
const folder = new URL('../docs/gallery/', import.meta.url)
const list = await readFile(new URL('films.txt', folder), 'utf8')
const from = Number(values.from)
const prompts = list.split('\n').filter((line) => line.trim() !== '')

const films = prompts.slice(from, Number(values.to)).map((prompt, i) =>
  designFilmOf({
    ...{ prompt, style: undefined, seed: from + i + 1, seconds: 5 },
    ...{ width: 1280, height: 720, cast: [], scenes: [] },
  }),
)
const png = await encodePng(drawFilmStrip(films, 6))
if (values.out) await writeFile(resolve(process.env.INIT_CWD ?? '.', values.out), png)
else await writeFile(new URL('films.webp', folder), await webpOfPng(png, 2400))
