/** What a picture of a sheet is to show, as plain data: any thread that has the design can draw it. */
import type { Vec3 } from '../math/vector.ts'
import type { Box } from '../page/layout.ts'
import type { Camera } from '../render/camera.ts'

/** What a picture is of. */
export type Motif =
  | { of: 'figure' }
  /** Head and collar, with a mood in the face. */
  | { of: 'face'; expression: string }
  /** A thing by its place in the design's list, as it is or set down on its lower end. */
  | { of: 'prop'; index: number; isSetDown: boolean }
  /** The animal that goes with the character, on its own. */
  | { of: 'companion' }
  /** What of the figure lies within `reach` cm of a point. */
  | { of: 'detail'; point: Vec3; reach: number }

export type Shot = {
  /** The panel it fills. */
  id: string
  motif: Motif
  camera: Camera
  /** Lines are this many times their full width. */
  weight: number
  /** The head whose nod and lean the frame goes along with; missing where it stands still. */
  follows?: { centre: Vec3; radius: number }
}

export type FaceShot = Shot & { name: string }

/** Of what stands in a cell, under its label. */
export type ThingShot = Shot & { label: string; cell: Box }
