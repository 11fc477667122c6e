/** What a film can be told to do, as plain lists. */

/** What the camera does. */
export type MoveName =
  | 'static'
  | 'push in'
  | 'pull out'
  | 'pan left'
  | 'pan right'
  | 'tilt up'
  | 'tilt down'
  | 'truck left'
  | 'truck right'
  | 'orbit left'
  | 'orbit right'
  | 'crane up'
  | 'crane down'
  | 'zoom in'
  | 'zoom out'
  | 'handheld'

/** What somebody in it does. */
export type ActName = 'idle' | 'walk' | 'run' | 'turn' | 'wave' | 'nod' | 'look around' | 'talk'
