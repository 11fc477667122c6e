/** Where the lips' edges run in a mood. */
import { clamp, curve, lerp } from '../../../math/scalar.ts'
import type { MouthAct } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { type Point, smooth } from './outline.ts'

/** The two lines of a mouth from the character's right corner to the left one. */
export type MouthLines = { upper: Point[]; lower: Point[]; width: number; y: number }

export function mouthLines(look: FaceLook, act: MouthAct): MouthLines {
  const y = look.shape.mouthY
  const w = Math.min(look.mouth.halfWidth * act.width, roomAt(look, y))
  const reach = 0.58 * look.mouth.halfWidth + 0.045
  const right: Point = [-w, y + act.right * reach * 0.5]
  const left: Point = [w, y + act.left * reach * 0.5]
  const sag = (t: number) => -lerp(act.right, act.left, t) * reach * 0.38
  const dip = 0.008 * look.mouth.bow * (1 - clamp(act.open * 4))
  const top = act.open * (act.shape === 'round' ? 0.06 : act.teeth === 'grit' ? 0.045 : 0.03)
  const sneer = act.sneer * 0.055
  const upper: Point[] =
    act.shape === 'wave'
      ? waveLine(right, left, y, act.open)
      : smooth([
          right,
          [-w * 0.55, y + sag(0.2) * 0.62 + act.right * 0.004 + top * 0.85],
          [-w * 0.16, y + sag(0.42) + top + 0.35 * dip],
          [0, y + sag(0.5) + top - dip],
          [w * 0.16, y + sag(0.58) + top + 0.35 * dip + sneer * 0.3],
          [w * 0.55, y + sag(0.8) * 0.62 + act.left * 0.004 + top * 0.85 + sneer],
          left,
        ])
  return { upper, lower: lowerLine(upper, act, w), width: w, y }
}

/** Half the width of the widest mouth: beyond it lies the edge of the jaw, and seen aslant the mouth would run off the face. */
function roomAt({ shape }: FaceLook, y: number): number {
  return 0.6 * curve(shape.width, y - 0.06)
}

function waveLine(right: Point, left: Point, y: number, open: number): Point[] {
  const w = left[0]
  const a = 0.016 + 0.012 * open
  return smooth([
    right,
    [-w * 0.62, y + a * 1.4 + open * 0.02],
    [-w * 0.28, y - a * 0.6 + open * 0.02],
    [w * 0.05, y + a * 1.3 + open * 0.03],
    [w * 0.4, y - a * 0.4 + open * 0.02],
    [w * 0.7, y + a * 1.2 + open * 0.01],
    left,
  ])
}

function lowerLine(upper: readonly Point[], act: MouthAct, w: number): Point[] {
  const depth = act.open * (act.shape === 'round' ? 0.22 : 0.235)
  if (depth === 0) return [...upper]
  const full = act.shape === 'round' ? 0.5 : act.teeth === 'grit' ? 0.32 : 0.62
  return upper.map(([x, y]) => {
    const t = across(upper, x)
    const drop = depth * Math.sin(Math.PI * t) ** full
    const narrow =
      act.teeth === 'grit' ? 1 - 0.06 * Math.sin(Math.PI * t) : 1 - 0.12 * Math.sin(Math.PI * t)
    return [clamp(x * narrow, -w, w), y - drop] as const
  })
}

/** How far across the mouth a point lies: 0 the right corner – 1 the left. */
export function across(line: readonly Point[], x: number): number {
  const [first, last] = [line[0][0], line[line.length - 1][0]]
  return clamp((x - first) / (last - first))
}
