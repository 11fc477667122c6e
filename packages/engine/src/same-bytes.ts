/** Digests of what the engine draws, to compare the places it runs in. It asks for nothing that only Node has. */
import { understand } from './brief/understand.ts'
import type { StyleName } from './design/design.ts'
import { designCharacter } from './design/design-character.ts'
import { pageSide } from './page/layout.ts'
import type { Picture } from './render/picture.ts'
import { openCast } from './sheet/cast.ts'
import { drawShot } from './sheet/draw-shot.ts'
import { planFigure, planThings } from './sheet/plan-sheet.ts'
import { openStudio } from './sheet/studio.ts'

/** SHA-256 by the name of what was drawn. */
type Digests = Record<string, string>

type Order = { name: string; prompt: string; style: StyleName; seed: number }

/** A person in armour, a beast with something that shines, and words of another language in another hand. */
const orders: readonly Order[] = [
  {
    name: 'knight',
    prompt: 'a knight in golden armor with a crimson cape and a longsword',
    style: 'anime',
    seed: 1,
  },
  {
    name: 'fox',
    prompt: 'a red fox mage with a green cloak and a glowing staff',
    style: 'watercolour',
    seed: 2,
  },
  {
    name: 'witch',
    prompt: 'eine alte Hexe mit rotem Hut, Brille und Laterne',
    style: 'comic',
    seed: 3,
  },
]

/** Pixels along each side of the page the pictures are drawn for. */
const size = 512

/** Draws every picture of three sheets: views, portraits, props and close-ups. */
export async function digestPictures(): Promise<Digests> {
  const digests: Digests = {}
  for (const order of orders) {
    for (const { id, picture } of drawPictures(order))
      digests[`${order.name}, ${id}`] = await digestOf(picture.data)
  }
  return digests
}

function drawPictures({ prompt, style, seed }: Order): { id: string; picture: Picture }[] {
  const cast = openCast(designCharacter(understand(prompt, style), seed))
  const studio = openStudio(style, size / pageSide)
  const figurePlan = planFigure(cast, size)
  const { views, faces } = figurePlan
  const { props, details } = planThings(cast, figurePlan, size, studio.workspace)
  return [...views, ...faces, ...props, ...details].map((shot) => ({
    id: shot.id,
    picture: drawShot(studio, cast, shot),
  }))
}

async function digestOf(bytes: Uint8ClampedArray): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
