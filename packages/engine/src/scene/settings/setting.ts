/** A place a scene can be set in, as plain data: what it is composed of, and what light there is. */
import type { RoomLightName, SkyRow } from '../light/tables.ts'
import type { ScenePart } from '../parts/parts.ts'
import type { EffectName, TimeName } from '../words.ts'

export type Setting = {
  /** What it is called under a picture: 'a pine forest'. */
  label: string
  /** Under the open sky, in a room, or where there is neither. */
  place: 'outdoors' | 'indoors' | 'beyond'
  parts: readonly ScenePart[]
  /** What time it is unless the words say so. */
  time?: TimeName
  roomLight?: RoomLightName
  /** Its own sky at a time of day. */
  sky?: Partial<Record<TimeName, Partial<SkyRow>>>
  tint?: { key?: string; ambient?: string; haze?: string }
  rim?: { colour: string; strength: number }
  halfHazeM?: number
  clouds?: number
  /** Height of the eye in metres. */
  eyeM?: number
  /** Where whoever sits is seated, and how high above the ground. */
  seat?: { x: number; z: number; above: number }
  effects?: readonly EffectName[]
  /** There is no ground: nobody stands, and nothing throws a shadow. */
  isFloating?: boolean
}
