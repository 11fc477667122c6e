/** Small pictures that pin how the engine draws. They change only on purpose: `npm run goldens`, and a person looks. */
import { understand } from './brief/understand.ts'
import { designCharacter } from './design/design-character.ts'
import { buildFigure } from './figure/build-figure.ts'
import { looks } from './render/look.ts'
import type { Picture } from './render/picture.ts'
import { renderParts } from './render/render.ts'

export type Golden = { name: string; prompt: string; seed: number; style?: string; yaw: number }

const width = 220
const height = 320

/** Chosen so that each touches parts of the engine that the others do not. */
export const goldens: readonly Golden[] = [
  {
    name: 'plate-and-cape',
    prompt: 'a medieval knight with golden armor and a crimson cape',
    seed: 1,
    yaw: 40,
  },
  {
    name: 'robe-and-staff',
    prompt: 'an old wizard in midnight blue robes with a long white beard',
    seed: 2,
    yaw: 0,
  },
  {
    name: 'jacket-and-prosthetic',
    prompt: 'a street samurai with neon blue hair and a metal left arm',
    seed: 3,
    yaw: -35,
  },
  { name: 'beast-from-behind', prompt: 'a red fox mage with a green cloak', seed: 4, yaw: 180 },
  {
    name: 'gown-and-locs',
    prompt: 'a dark-skinned queen in a white and gold gown with locs',
    seed: 5,
    yaw: 90,
  },
  { name: 'skull-and-sword', prompt: 'a skeleton pirate with a scimitar', seed: 6, yaw: 20 },
  {
    name: 'chibi-in-comic',
    prompt: 'a chibi witch with a purple pointed hat',
    seed: 7,
    style: 'comic',
    yaw: 30,
  },
  { name: 'wolf-with-collar', prompt: 'a grey wolf with a red collar', seed: 8, yaw: 40 },
  { name: 'dragon-in-profile', prompt: 'a gold dragon', seed: 9, yaw: 90 },
]

/** Draws one golden: the whole figure on a transparent ground. */
export function drawGolden({ prompt, seed, style, yaw }: Golden): Picture {
  const design = designCharacter(understand(prompt, style), seed)
  const figure = buildFigure(design)
  const { min, max } = figure.bounds
  const tall = max[1] - min[1]
  const across = Math.max(max[0] - min[0], max[2] - min[2])
  const camera = {
    yaw,
    pitch: 0,
    target: [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2] as const,
    pixelsPerCm: 0.94 * Math.min(height / tall, width / across),
    width,
    height,
  }
  return renderParts(figure, camera, looks[design.style])
}
