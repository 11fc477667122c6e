/** Dogs and foxes. */
import { smoothstep } from '../../../math/scalar.ts'
import type { CreatureForm, Mass } from '../creature-form.ts'
import type { Ring } from '../loft.ts'
import { withHead } from '../reshape.ts'
import { canine } from './canine.ts'

const head = withHead(canine, 1.06, [0, 113, 58])

/** Short in the coat, with ears that hang. */
export const dog: CreatureForm = {
  ...head,
  tufts: canine.tufts.filter(
    ({ place, from }) => place === 'body' && (from[2] < -60 || from[2] > 52),
  ),
  ear: {
    root: [13.2, 127.5, 66],
    tip: [25.5, 108, 71],
    width: 6.6,
    widest: 0.42,
    turn: 84,
    round: 0.6,
  },
  coat: {
    ...head.coat,
    belly: [
      [-70, 58],
      [-40, 42],
      [-30, 46],
      [-20, 54],
      [20, 57],
      [42, 72],
      [56, 100],
      [64, 110],
    ],
  },
}

/** Pricked ears for dogs of the north. */
export const spitz: CreatureForm = { ...head, tufts: canine.tufts }

const foxHead = withHead(canine, 1.14, [0, 113, 58])

/** Narrower towards the nose, by a share at its tip. */
function tapered({ rings, soft }: Mass, share: number): Mass {
  return {
    soft,
    rings: rings.map(
      ([x, y, z, side, over, under]): Ring => [
        x,
        y,
        z,
        side * (1 - share * smoothstep(74, 104, z)),
        over,
        under,
      ],
    ),
  }
}

/** Light on its feet: finer muzzle, larger ears, a great brush of a tail. */
export const fox: CreatureForm = {
  ...foxHead,
  head: foxHead.head.map((mass) => tapered(mass, 0.34)),
  jaw: tapered(foxHead.jaw, 0.34),
  ear: {
    root: [9.6, 129, 66],
    tip: [15.5, 152, 63],
    width: 8.6,
    widest: 0.1,
    turn: 22,
    round: 0.12,
  },
  body: canine.body.map((mass, i) =>
    i === canine.body.length - 1
      ? {
          soft: 4,
          rings: [
            [0, 84.5, -50, 5, 5, 5],
            [0, 81.5, -63, 6.4, 6.4, 6.4],
            [0, 72, -78, 10.5, 10.5, 10.5],
            [0, 57, -92, 13, 13, 13],
            [0, 42, -104, 12, 12, 12],
            [0, 30, -112, 8, 8, 8],
            [0, 20, -117, 2, 2, 2],
          ],
        }
      : mass,
  ),
  tufts: foxHead.tufts.filter(({ from }) => from[2] > -60),
  whiskers: 0,
  coat: {
    ...foxHead.coat,
    socks: 30,
    elbow: 60,
    belly: [
      [-70, 46],
      [-40, 42],
      [-30, 46],
      [-20, 55],
      [20, 57],
      [40, 74],
      [56, 104],
      [64, 112],
    ],
    tailTip: { point: [0, 40, -104], normal: [0, -0.8, -0.6] },
  },
  marks: { ...foxHead.marks, 'Tail tip': [0, 30, -110] },
}
