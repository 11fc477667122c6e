/** Wands by what they end in: a star, a heart, a moon, a flower, a crystal, or nothing. */
import { lathe, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder, PropContext } from './prop-parts.ts'
import { ball, bands, cut, piece, ring, rod, shifted } from './shapes.ts'

type Points = [number, number][]

function wandWith(head: (context: PropContext) => Part[]): PropBuilder {
  return (context) => {
    const { material } = context
    return {
      gripRadius: 0.9,
      parts: [
        piece('wand', material.main, rod(-7, 24, 1, 0.45), {
          pattern: bands(material.lining, [
            [0.7, 0.74],
            [0.78, 0.8],
          ]),
        }),
        piece('collar', material.trim, merge([ring(6, 0.95, 0.4), ring(-7, 1, 0.4)])),
        ...head(context),
      ],
    }
  }
}

const star = ({ material }: PropContext): Part[] => [
  piece('star', material.glow, cut(starOutline(5, 4.4, 1.9, 27), 0.8, 0.4), { noOcclusion: true }),
]

function starOutline(points: number, outer: number, inner: number, y: number): Points {
  return Array.from({ length: points * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner
    const angle = Math.PI / 2 + (i / (points * 2)) * 2 * Math.PI
    return [Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
}

/** Larger than a star, for it is known by its outline. */
function cutOut(name: string, outline: Points): (context: PropContext) => Part[] {
  return ({ material }) => [piece(name, material.accent, cut(outline, 1.5, 0.6))]
}

function heartOutline(): Points {
  return Array.from({ length: 40 }, (_, i) => {
    const t = -(i / 40) * 2 * Math.PI
    const y = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)
    return [0.36 * 16 * Math.sin(t) ** 3, 29.5 + 0.36 * y]
  })
}

/** A crescent, its horns to the right. */
function moonOutline(): Points {
  const [outer, inner, off] = [5.6, 4.7, 2.5]
  const tip = Math.acos((outer ** 2 + off ** 2 - inner ** 2) / (2 * outer * off))
  const [x, y] = [outer * Math.cos(tip), outer * Math.sin(tip)]
  const from = Math.atan2(y, x - off)
  const round = Array.from({ length: 25 }, (_, i): [number, number] => {
    const angle = tip + (i / 24) * (2 * Math.PI - 2 * tip)
    return [outer * Math.cos(angle), 29 + outer * Math.sin(angle)]
  })
  const hollow = Array.from({ length: 23 }, (_, i): [number, number] => {
    const angle = 2 * Math.PI - from - ((i + 1) / 24) * (2 * Math.PI - 2 * from)
    return [off + inner * Math.cos(angle), 29 + inner * Math.sin(angle)]
  })
  return [...round, ...hollow]
}

function flowerOutline(): Points {
  return Array.from({ length: 60 }, (_, i) => {
    const angle = (i / 60) * 2 * Math.PI
    const reach = 3.4 + 2 * Math.abs(Math.cos(2.5 * (angle - Math.PI / 2)))
    return [reach * Math.cos(angle), 28.5 + reach * Math.sin(angle)]
  })
}

const flower = (context: PropContext): Part[] => [
  ...cutOut('flower', flowerOutline())(context),
  piece(
    'heart of the flower',
    context.material.trim,
    shifted(ball([0, 28.5, 0], 1.7), [0, 0, 0.3]),
  ),
]

const crystal = ({ material }: PropContext): Part[] => [
  piece(
    'crystal',
    material.glow,
    lathe(
      [
        [0, 33],
        [2.3, 28.5],
        [1.7, 25],
        [0, 23],
      ],
      6,
    ),
    { creaseCosine: 0.96 },
  ),
]

export const starWand = wandWith(star)
export const wandForms = {
  'heart wand': wandWith(cutOut('heart', heartOutline())),
  'moon wand': wandWith(cutOut('moon', moonOutline())),
  'flower wand': wandWith(flower),
  'crystal wand': wandWith(crystal),
  'plain wand': wandWith(() => []),
} as const
