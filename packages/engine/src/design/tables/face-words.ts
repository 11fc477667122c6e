/** What words of a face do to its numbers: the words before a part of it, and the part. */
import type { Face } from '../design.ts'

export type FaceChange = {
  readonly [Part in 'eye' | 'brow' | 'nose' | 'mouth']?: Partial<Face[Part]>
} & Partial<Pick<Face, 'jaw' | 'chin' | 'cheek' | 'lines' | 'blush'>>

/** 'a big nose', 'big-nosed'; every row that fits is applied, the last one last. */
export const faceWords: readonly (readonly [said: string, part: string, change: FaceChange])[] = [
  [
    'big|large|huge|enormous|bulbous|potato|clown|fleshy|prominent',
    'nose',
    { nose: { width: 0.34, length: 0.75 } },
  ],
  ['wide|broad|flat|nubian', 'nose', { nose: { width: 0.34, bridge: 0.1 } }],
  ['long|pointed|pointy|sharp', 'nose', { nose: { length: 1, width: 0.2 } }],
  [
    'aquiline|roman|hooked|hook|hawk|hawk like|hawkish|beak|beaky|beaked|eagle',
    'nose',
    { nose: { length: 0.85, bridge: 1 } },
  ],
  ['straight|grecian|greek', 'nose', { nose: { length: 0.6, bridge: 0.75, width: 0.21 } }],
  [
    'small|tiny|button|snub|upturned|turned up|cute|ski slope|celestial',
    'nose',
    { nose: { width: 0.18, length: 0.15, bridge: 0.1 } },
  ],
  ['thin|narrow|slender', 'nose', { nose: { width: 0.17, bridge: 0.7 } }],
  [
    'thick|bushy|heavy|big|full|strong|wild|fluffy|shaggy|bristly|beetle|beetling',
    'brow',
    { brow: { weight: 1 } },
  ],
  [
    'thin|fine|plucked|sparse|faint|pencil thin|delicate|barely there|shaved',
    'brow',
    { brow: { weight: 0 } },
  ],
  ['arched|high arched|raised', 'brow', { brow: { arch: 1 } }],
  ['straight|flat|low', 'brow', { brow: { arch: 0 } }],
  [
    'square|strong|broad|heavy|lantern|wide|chiselled|chiseled|firm|big|jutting',
    'jaw',
    { jaw: 0.95, chin: 0.4 },
  ],
  ['soft|weak|narrow|delicate|slim|small', 'jaw', { jaw: 0.66, chin: 0.18 }],
  ['strong|square|big|broad|cleft|butt|prominent|wide', 'chin', { chin: 0.42 }],
  ['pointed|pointy|sharp|small|weak|receding', 'chin', { chin: 0.14 }],
  [
    'round|chubby|plump|full|moon|pudgy|fleshy|broad|wide',
    'face',
    { jaw: 0.9, chin: 0.36, cheek: 0.95 },
  ],
  ['square', 'face', { jaw: 0.95, chin: 0.42 }],
  ['heart shaped', 'face', { jaw: 0.66, chin: 0.14, cheek: 0.75 }],
  ['oval', 'face', { jaw: 0.74, chin: 0.24 }],
  [
    'long|narrow|thin|angular|gaunt|bony|drawn|pinched|diamond shaped|triangular',
    'face',
    { jaw: 0.66, chin: 0.2, cheek: 0.3 },
  ],
  ['high|sharp|prominent|strong|pronounced', 'cheekbone', { cheek: 0.95 }],
  ['hollow|sunken|gaunt', 'cheek', { cheek: 0.05, jaw: 0.68 }],
  ['chubby|round|full|plump|apple|puffy|chipmunk|squishy', 'cheek', { cheek: 0.95, jaw: 0.86 }],
  ['rosy|red|pink|flushed|ruddy|apple', 'cheek', { blush: 1 }],
  ['full|plump|thick|big|pouty|luscious|bee stung|overlined', 'lip', { mouth: { fullness: 1 } }],
  ['thin|narrow|tight', 'lip', { mouth: { fullness: 0 } }],
  ['wide|big|large', 'mouth', { mouth: { width: 0.36 } }],
  ['small|tiny|rosebud', 'mouth', { mouth: { width: 0.18 } }],
  [
    'big|large|huge|enormous|doe|doll|saucer|bug|bulging|goggle|owlish|anime|puppy',
    'eye',
    { eye: { width: 0.32, height: 0.19 } },
  ],
  ['round|wide', 'eye', { eye: { height: 0.16 } }],
  ['small|tiny|beady|piggy|gimlet', 'eye', { eye: { width: 0.18, height: 0.07 } }],
  [
    'narrow|slit|slitted|squinty|squinting|squint|hooded|heavy lidded|half lidded|lidded|sleepy|monolid|hawkish|shifty',
    'eye',
    { eye: { height: 0.06 } },
  ],
  ['almond|almond shaped|siren', 'eye', { eye: { height: 0.1, tilt: 8 } }],
  [
    'upturned|slanted|slanting|cat|cat like|catlike|feline|fox|foxy|foxlike',
    'eye',
    { eye: { tilt: 12 } },
  ],
  ['downturned|droopy|drooping|sad|puppy|turned down', 'eye', { eye: { tilt: -8 } }],
  ['close set|close together', 'eye', { eye: { gap: 0.85 } }],
  ['wide set|wide apart', 'eye', { eye: { gap: 1.15 } }],
  [
    'snake|snake like|reptile|reptilian|serpentine|slit|slitted|slit pupilled|lizard',
    'eye',
    { eye: { pupil: 'slit' } },
  ],
  [
    'slit|vertical|cat slit|slitted|vertical slit|cat|cat like|catlike|feline|snake|reptilian|thin|narrow',
    'pupil',
    { eye: { pupil: 'slit' } },
  ],
  [
    'horizontal|goat|goat like|rectangular|bar|square|octopus|sheep',
    'pupil',
    { eye: { pupil: 'bar' } },
  ],
  ['goat|goat like', 'eye', { eye: { pupil: 'bar' } }],
  ['heart|heart shaped', 'pupil', { eye: { pupil: 'heart' } }],
  ['heart|heart shaped', 'eye', { eye: { pupil: 'heart' } }],
  ['star|star shaped', 'pupil', { eye: { pupil: 'star' } }],
  ['star|star shaped', 'eye', { eye: { pupil: 'star' } }],
  ['cross|cross shaped|x|x shaped|plus shaped', 'pupil', { eye: { pupil: 'cross' } }],
  ['black', 'sclera', { eye: { white: '#16131a' } }],
  [
    'all black|solid black|pitch black|wholly black',
    'eye',
    { eye: { white: '#16131a', pupil: 'none' } },
  ],
  ['no', 'pupil', { eye: { pupil: 'none' } }],
  ['pupilless|blank', 'eye', { eye: { pupil: 'none' } }],
  ['long|thick|full|curled|doll|fluttery|feathery|false|dark', 'lash', { eye: { lash: 1 } }],
]
