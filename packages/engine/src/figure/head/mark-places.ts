/** Where on the face a mark lies, from the words that say so. */
import type { Feature } from '../../design/design.ts'
import type { FaceLook } from './face-look.ts'

export type FacePlace =
  | 'eye'
  | 'cheek'
  | 'brow'
  | 'forehead'
  | 'nose'
  | 'mouth'
  | 'chin'
  | 'jaw'
  | 'temple'

const words: readonly (readonly [RegExp, FacePlace])[] = [
  [/eyebrow|brow\b/, 'brow'],
  [/eye/, 'eye'],
  [/cheek/, 'cheek'],
  [/forehead/, 'forehead'],
  [/nose/, 'nose'],
  [/lip|mouth/, 'mouth'],
  [/chin/, 'chin'],
  [/jaw/, 'jaw'],
  [/temple/, 'temple'],
]
const bodyWords =
  /arm|hand|finger|chest|back|leg|thigh|shin|foot|belly|stomach|shoulder|neck|throat|body|torso|knee|hip|wrist|elbow|sleeve/

/** The part of the face a feature is said to be on; undefined when it is not said, 'body' when it is elsewhere. */
export function facePlace(feature: Feature): FacePlace | 'body' | undefined {
  const place = feature.place?.toLowerCase()
  if (place === undefined) return undefined
  const found = words.find(([pattern]) => pattern.test(place))
  if (found) return found[1]
  return bodyWords.test(place) && !/face/.test(place) ? 'body' : undefined
}

/** Sides a feature is on: 1 the character's left, −1 the right. */
export function sidesOf(feature: Feature): (1 | -1)[] {
  const place = feature.place?.toLowerCase() ?? ''
  if (/\bleft\b/.test(place)) return [1]
  if (/\bright\b/.test(place)) return [-1]
  return feature.side === 'both' ? [1, -1] : [feature.side === 'left' ? 1 : -1]
}

/** The middle of a place, on the character's left, in head units. */
export function placePoint(look: FaceLook, place: FacePlace): readonly [x: number, y: number] {
  const { shape, eye, brow, mouth } = look
  const points: Record<FacePlace, readonly [number, number]> = {
    eye: [eye.x, eye.y],
    cheek: [eye.x + 0.03, (shape.eyeY + shape.noseY) / 2 - 0.1],
    brow: [eye.x + 0.05, brow.y],
    forehead: [0, brow.y + 0.28],
    nose: [0, shape.noseY + 0.12],
    mouth: [mouth.halfWidth * 0.5, shape.mouthY],
    chin: [0.02, -0.9],
    jaw: [shape.halfWidth * 0.62, shape.mouthY - 0.02],
    temple: [shape.halfWidth * 0.9, shape.eyeY + 0.28],
  }
  return points[place]
}
