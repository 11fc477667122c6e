/** Where the camera is at each moment of a film. */
import { lerp } from '../math/scalar.ts'
import type { SceneCamera, SceneDesign } from '../scene/scene-design.ts'
import { statureOf } from '../scene/stature.ts'
import { goneAfter } from './film-cast.ts'
import type { FilmDesign } from './film-design.ts'
import type { MoveName } from './words.ts'

export type FilmCamera = {
  camera: SceneCamera
  /** How far all of the picture lies to the right of where the camera sees it, in heights of the picture. */
  shift: number
  /** Degrees that everybody is seen further from their left. */
  around: number
}

/** What the camera is about: whoever is nearest to the middle, or the middle of the place. */
type Subject = { x: number; y: number; z: number; ground: number }

/** Steps of what a move does, 0 at the film's beginning and 1 at its end. */
type Step = {
  /** Share of the way to the subject that the eye goes. */
  near?: number
  /** Share of its distance to the subject that it goes to the right, or up, in metres the one, in heights of the eye the other. */
  right?: number
  up?: number
  /** Focal length, as a share more than at rest. */
  zoom?: number
  /** How far the picture moves to the right, and down, in heights of the picture. */
  shift?: number
  tilt?: number
}

type Move = { from: Step; to: Step; holdsSubject?: boolean }

const moves: Record<MoveName, Move> = {
  static: { from: {}, to: {} },
  handheld: { from: {}, to: { zoom: 0.02 } },
  'push in': { from: {}, to: { near: 0.3 }, holdsSubject: true },
  'pull out': { from: { near: 0.34 }, to: {}, holdsSubject: true },
  'pan left': { from: { shift: -0.16 }, to: { shift: 0.16 } },
  'pan right': { from: { shift: 0.16 }, to: { shift: -0.16 } },
  'tilt up': { from: { tilt: -0.3, zoom: 0.22 }, to: { zoom: 0.22 } },
  'tilt down': { from: { zoom: 0.22 }, to: { tilt: -0.3, zoom: 0.22 } },
  'truck left': { from: { right: 0.1 }, to: { right: -0.1 } },
  'truck right': { from: { right: -0.1 }, to: { right: 0.1 } },
  'orbit left': { from: { right: 0.2 }, to: { right: -0.2 }, holdsSubject: true },
  'orbit right': { from: { right: -0.2 }, to: { right: 0.2 }, holdsSubject: true },
  'crane up': { from: { up: -0.35 }, to: { up: 0.9 }, holdsSubject: true },
  'crane down': { from: { up: 0.9 }, to: { up: -0.35 }, holdsSubject: true },
  'zoom in': { from: {}, to: { zoom: 0.4 }, holdsSubject: true },
  'zoom out': { from: { zoom: 0.4 }, to: {}, holdsSubject: true },
}

/** `t` is 0 at the film's beginning and 1 at its end. */
export function cameraAt(film: FilmDesign, t: number): FilmCamera {
  const move = moves[film.move]
  const step = stepAt(film, move, t)
  const { scene } = film
  const subject = subjectOf(scene)
  const { eye, focal, horizon } = scene.camera
  const away = subject.z - eye[2]
  const gone = followed(film, t)
  const camera: SceneCamera = {
    eye: [
      eye[0] + step.right * away + gone[0],
      Math.max(0.25, eye[1] * (1 + step.up)),
      eye[2] + step.near * away + gone[1],
    ],
    focal: focal * (1 + step.zoom),
    horizon,
  }
  const held = move.holdsSubject
    ? holdSubject(scene, camera, { subject, gone, step, isWhole: isOnFoot(film) })
    : { camera, shift: 0 }
  const turned = Math.atan2(step.right * away, away) * (180 / Math.PI)
  return {
    camera: { ...held.camera, horizon: held.camera.horizon + step.tilt },
    shift: held.shift + step.shift,
    around: move.holdsSubject ? 0.8 * turned : 0,
  }
}

/** How much of somebody's way the camera goes along at least: the rest they cross the picture. */
const followedShare = 0.62
/** What they cross of it at most, in widths: whoever runs stays in it. */
const crossedAtMost = 0.36

/** Metres from the middle of a creature to its nose, about. */
function lengthOf({ heightCm }: { heightCm: number }): number {
  return (0.9 * heightCm) / 100
}

/** How far to the right and away the camera has gone with whoever goes first. */
function followed(film: FilmDesign, t: number): [x: number, z: number] {
  const { cast, camera, aspect } = film.scene
  for (const [i, { turn, place, design }] of cast.entries()) {
    const facing = (turn * Math.PI) / 180
    const across = Math.abs(Math.sin(facing)) * goneAfter(film, i, film.seconds)
    const wide = (aspect * (place[1] - camera.eye[2])) / camera.focal
    // A creature on four legs is seen along all its length.
    const most = Math.max(
      0.1 * wide,
      crossedAtMost * wide - (design.creature ? lengthOf(design.creature) : 0),
    )
    const share = Math.max(followedShare, 1 - most / Math.max(across, 1e-3))
    const forward = share * goneAfter(film, i, t * film.seconds)
    if (forward !== 0) return [-Math.sin(facing) * forward, -Math.cos(facing) * forward]
  }
  return [0, 0]
}

/** Who fights, dances or goes is seen down to the feet: the camera comes only so much of its way nearer. */
const nearerOnFoot = 0.42

const dances = /^(dance|fight|strike|block|kick|punch|duel)/

function isOnFoot({ scene, acts }: FilmDesign): boolean {
  const does = [...scene.cast.map(({ pose }) => pose ?? ''), scene.meeting?.name ?? '']
  return (
    acts.some((act) => act === 'walk' || act === 'run') || does.some((name) => dances.test(name))
  )
}

function stepAt(film: FilmDesign, move: Move, t: number) {
  const { reach, loops, move: name, seconds } = film
  const nearer = isOnFoot(film) ? nearerOnFoot : 1
  const share = loops ? 0.5 - 0.5 * Math.cos(2 * Math.PI * t) : eased(t)
  const at = (key: keyof Step) => {
    const [from, to] = [move.from[key] ?? 0, move.to[key] ?? 0]
    return lerp(from, to, share) * Math.min(reach, key === 'near' ? 1.3 : 1.5)
  }
  const shake = name === 'handheld' ? shaken(t, loops ? Math.round(seconds) : seconds) : [0, 0]
  return {
    near: nearer * at('near'),
    right: at('right'),
    up: at('up'),
    zoom: nearer * at('zoom'),
    shift: at('shift') + shake[0],
    tilt: at('tilt') + shake[1],
  }
}

/** Slow at both ends: a camera has weight. */
function eased(t: number): number {
  const [slow, steady] = [t * t * (3 - 2 * t), t]
  return 0.65 * slow + 0.35 * steady
}

/** The small unrest of a hand, in heights of the picture. */
function shaken(t: number, seconds: number): [number, number] {
  const wave = (turns: number, phase: number) =>
    Math.sin(2 * Math.PI * (Math.round(turns * seconds) * t + phase))
  return [
    0.006 * wave(0.6, 0) + 0.0028 * wave(1.7, 0.3) + 0.0012 * wave(3.4, 0.1),
    0.0048 * wave(0.8, 0.2) + 0.0024 * wave(2.1, 0.6) + 0.001 * wave(4.2, 0.4),
  ]
}

/** Where feet that are to be seen stand at the lowest, in heights of the picture. */
const feetLowest = 0.965

/** Frames the subject's face as before; the nearer the camera, the more it goes to where faces look best. */
function holdSubject(
  { camera: rest }: SceneDesign,
  camera: SceneCamera,
  {
    subject,
    gone,
    step,
    isWhole,
  }: { subject: Subject; gone: readonly [number, number]; step: Step; isWhole: boolean },
): { camera: SceneCamera; shift: number } {
  const { near = 0, zoom = 0 } = step
  const seen = ({ eye, focal, horizon }: SceneCamera, x: number, z: number) => {
    const scale = focal / (z - eye[2])
    return { across: (x - eye[0]) * scale, down: horizon + (eye[1] - subject.y) * scale }
  }
  const before = seen(rest, subject.x, subject.z)
  const now = seen(camera, subject.x + gone[0], subject.z + gone[1])
  const closer = Math.min(1, 2 * near + 1.4 * zoom)
  const down = lerp(before.down, Math.min(before.down, 0.36), closer)
  const held = camera.horizon + down - now.down
  const feet = (horizon: number, { eye, focal }: SceneCamera, z: number) =>
    horizon + ((eye[1] - subject.ground) * focal) / (z - eye[2])
  const lowest = Math.max(feetLowest, feet(rest.horizon, rest, subject.z))
  const over = feet(held, camera, subject.z + gone[1]) - lowest
  return {
    camera: { ...camera, horizon: isWhole ? held - Math.max(0, over) : held },
    shift: lerp(before.across, 0.6 * before.across, closer) - now.across,
  }
}

function subjectOf({ cast, camera }: SceneDesign): Subject {
  const usual: Subject = { x: camera.eye[0], y: camera.eye[1], z: camera.eye[2] + 7, ground: 0 }
  const offCentre = ({ place: [x, z] }: SceneDesign['cast'][number]) =>
    Math.abs(x - camera.eye[0]) / z
  const [first] = cast.toSorted((a, b) => offCentre(a) - offCentre(b))
  if (first === undefined) return usual
  // The middle of all, at the height of a face.
  const x = cast.reduce((sum, { place }) => sum + place[0], 0) / cast.length
  const { above, design, place } = first
  return { x, y: above + statureOf(design).face, z: place[1], ground: above }
}
