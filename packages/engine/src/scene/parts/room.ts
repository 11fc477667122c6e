/** The shell of a room: three walls, a ceiling, and openings in them. */
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { box, fillShape, trace } from '../paint/shapes.ts'
import {
  acrossWall,
  alongWall,
  finishWall,
  type Opening,
  opening,
  type Wall,
  type WallFinish,
} from '../paint/wall.ts'
import { nearest, pointAt } from '../view.ts'

export type Room = {
  /** Depth of the back wall. */
  z: number
  width: number
  height: number
  wall: string
  second?: string
  finish: WallFinish
  ceiling: string
  /** Beams across the ceiling. */
  beams?: string
  windows?: RoomWindows
  /** The back wall is left out: what lies behind is seen. */
  open?: boolean
}

export type RoomWindows = {
  on: 'back' | 'left' | 'right' | 'sides'
  count: number
  width: number
  height: number
  sill: number
  shape?: NonNullable<Opening['shape']>
  panes?: readonly [number, number]
  frame: string
  /** Its own glass; the sky when missing. */
  glass?: readonly string[]
}

export function paintRoom(paint: Paint, room: Room): void {
  const { view } = paint
  const random = chance(paint, `room ${room.z}`)
  const half = room.width / 2
  const near = view.eye[2] + nearest
  const look = { finish: room.finish, colour: room.wall, second: room.second ?? room.wall, random }
  paintCeiling(paint, room, near)
  const walls = {
    left: alongWall(paint, { x: -half, near, far: room.z, height: room.height }),
    right: alongWall(paint, { x: half, near, far: room.z, height: room.height }),
    back: acrossWall(paint, { left: -half, right: half, z: room.z, height: room.height }),
  }
  if (!room.open) finishWall(paint, walls.back, look)
  finishWall(paint, walls.left, look)
  finishWall(paint, walls.right, look)
  if (room.windows) paintWindows(paint, room.windows, walls)
  edges(paint, room, near)
}

function paintCeiling(
  paint: Paint,
  { width, height, z, ceiling, beams }: Room,
  near: number,
): void {
  const half = width / 2
  fillShape(
    paint,
    [
      [-half, height, near],
      [half, height, near],
      [half, height, z],
      [-half, height, z],
    ],
    colourAt(paint, ceiling, z, 0.1),
  )
  if (beams === undefined) return
  for (let at = z - 0.6; at > near + 0.6; at -= 1.5)
    box(paint, {
      x: 0,
      y: height - 0.28,
      z: at,
      width,
      height: 0.28,
      depth: 0.26,
      colour: beams,
      line: false,
    })
}

function paintWindows(
  paint: Paint,
  windows: RoomWindows,
  walls: Record<'left' | 'right' | 'back', Wall>,
): void {
  const on = windows.on === 'sides' ? (['left', 'right'] as const) : [windows.on]
  for (const name of on) {
    const wall = walls[name]
    // Windows beside the eye are never seen.
    const from = name === 'back' ? 0 : Math.min(wall.width * 0.35, 2.4)
    const step = (wall.width - from) / windows.count
    for (let k = windows.count - 1; k >= 0; k--) {
      const u = from + (k + 0.5) * step - windows.width / 2
      paintWindow(paint, wall, { windows, u, k })
      if (name !== 'back' || windows.glass === undefined) beamOf(paint, wall, { u, windows })
    }
  }
}

function paintWindow(
  paint: Paint,
  wall: Wall,
  { windows, u, k }: { windows: RoomWindows; u: number; k: number },
): void {
  const { glass: own, sill: v } = windows
  const { sky, darkness } = paint.light
  const glass = own ? own[k % own.length] : sky[2]
  const shine = own ? 0.5 : 0.35 * (1.2 - darkness)
  opening(paint, wall, { ...windows, u, v, glass, shine })
}

/** Light that falls through a window into the room. */
function beamOf(
  paint: Paint,
  wall: Wall,
  { u, windows }: { u: number; windows: RoomWindows },
): void {
  const { context, view, light } = paint
  const { width, height, sill } = windows
  const [x0, , z0] = wall.at(u, sill)
  const [x1, , z1] = wall.at(u + width, sill)
  const reach = 2.3
  const into =
    Math.abs(x0) < 0.01 || z0 === z1
      ? { x: -light.toLight[0] * 2, z: -reach }
      : { x: -Math.sign(x0) * reach, z: -0.4 }
  const place = (x: number, y: number, z: number) =>
    pointAt(view, x, y, Math.max(z, view.eye[2] + nearest))
  const top = sill + height
  const points = [
    place(x0, top, z0),
    place(x1, top, z1),
    place(x1 + into.x, 0, z1 + into.z),
    place(x0 + into.x * 1.1, 0, z0 + into.z),
  ]
  trace(paint, points)
  const gradient = context.createLinearGradient(
    points[0][0],
    points[0][1],
    points[2][0],
    points[2][1],
  )
  const strength = 0.2 * (1.15 - light.darkness)
  gradient.addColorStop(0, withAlpha(light.sky[3], strength))
  gradient.addColorStop(1, withAlpha(light.sky[3], 0.02))
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = gradient
  context.fill()
  context.restore()
}

/** Dark seams where walls meet floor, ceiling and each other. */
function edges(paint: Paint, { width, height, z, open }: Room, near: number): void {
  const { context, view } = paint
  const half = width / 2
  context.strokeStyle = 'rgba(22,12,34,0.5)'
  context.lineWidth = 0.0028 * view.height
  const seams: [number, number, number][][] = [
    [
      [-half, 0, near],
      [-half, 0, z],
      [-half, height, z],
      [-half, height, near],
    ],
    [
      [half, 0, near],
      [half, 0, z],
      [half, height, z],
      [half, height, near],
    ],
  ]
  if (!open)
    seams.push(
      [
        [-half, 0, z],
        [half, 0, z],
      ],
      [
        [-half, height, z],
        [half, height, z],
      ],
    )
  for (const seam of seams) {
    context.beginPath()
    for (const [x, y, deep] of seam) context.lineTo(...pointAt(view, x, y, deep))
    context.stroke()
  }
}
