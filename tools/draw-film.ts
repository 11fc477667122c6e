/**
 * Draws one film: npm run draw:film -- "a pirate on a ship deck, the camera orbits" [--out film.mp4] [--seconds 5]
 * [--width 1280 --height 720] [--seed 1] [--style comic].
 */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { drawFilm } from '../packages/engine/src/film.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'film.mp4' },
    seconds: { type: 'string', default: '5' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '720' },
    seed: { type: 'string', default: '1' },
    style: { type: 'string' },
  },
})
const prompt = positionals.join(' ')
const { mp4, design } = await drawFilm({
  ...{ prompt, style: values.style, seed: Number(values.seed), seconds: Number(values.seconds) },
  ...{ width: Number(values.width), height: Number(values.height), cast: [], scenes: [] },
})
const path = resolve(process.env.INIT_CWD ?? '.', values.out)
await writeFile(path, mp4)
const { move, acts, scene } = design
process.stdout.write(`${path}: ${scene.setting}, ${move}, ${acts.join(', ') || 'nobody'}\n`)
