/** Every choice about one scene, once, as plain JSON that is stored with it: it can be drawn again from it, or from another camera. Lengths are metres: x to the right, y up from the ground, z away from the eye. */
import type { Design, StyleName } from '../design/design.ts'
import type { EffectName, MoodName, SeasonName, ShotName, TimeName, WeatherName } from './words.ts'

/** A view camera: it looks level, so that what stands upright stays upright, and its frame is shifted up or down. */
export type SceneCamera = {
  eye: readonly [x: number, y: number, z: number]
  /** In heights of the picture: what is 1 m high and so many metres away is as high as the picture. */
  focal: number
  /** Where the horizon lies: 0 at the top of the picture, 1 at the bottom, and beyond. */
  horizon: number
}

/** Somebody in the scene. */
export type Actor = {
  /** The sheet it stands on; missing where it was made up from the words. */
  sheetId?: string
  title: string
  design: Design
  /** Where it stands. */
  place: readonly [x: number, z: number]
  /** Metres above the ground: on a step or in the air. */
  above: number
  /** On whose back it sits, by number in the cast: it is where its mount is. */
  mount?: number
  /** Degrees: 0 faces the eye, 90 the left edge of the picture, 180 away. */
  turn: number
  /** A pose by name, from pose/poses.ts. */
  pose?: string
  /** Sits on something: a block is put under it. */
  isSeated?: boolean
  expression: string
  /** Whom of the cast it looks at, by number. */
  looksAt?: number
}

export type SceneDesign = {
  version: 1
  kind: 'scene'
  seed: number
  style: StyleName
  mode: 'picture' | 'lineup'
  title: string
  prompt: string
  setting: string
  time: TimeName
  weather: WeatherName
  season: SeasonName
  mood: MoodName
  shot: ShotName
  effects: EffectName[]
  /** The side the light comes from. */
  side: 'left' | 'right'
  /** Width of the picture divided by its height. */
  aspect: number
  camera: SceneCamera
  cast: Actor[]
  /** Somebody goes through the picture from side to side: a street is seen across, not along. */
  isPassed?: boolean
  /** Two of the cast in one pose, by its name in pose/together.ts, about the place both have: the first is on the left. */
  meeting?: { name: string; pair: readonly [number, number] }
}
