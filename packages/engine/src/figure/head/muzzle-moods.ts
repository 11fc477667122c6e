/** Moods as a muzzle tells them: its mouth says less than lips do, so lids, brows and head must say more. */
import { type Expression, type EyeAct, express, expressionOf } from './expressions.ts'

/** What differs from a person's face: will narrows level eyes, anger slants them, grief lets the outer corners hang. */
const moods: Partial<Record<string, Expression>> = {
  determined: express({
    eyes: { browIn: -0.62, browOut: -0.16, open: 0.6, lower: 0.7 },
    mouth: { width: 1.04, right: -0.55, left: -0.4, press: 1 },
    furrow: 0.65,
    nod: 12,
    turn: 14,
  }),
  angry: express({
    eyes: { browIn: -0.95, browOut: 0.62, open: 1, lower: 0.2 },
    iris: 0.6,
    mouth: { width: 1.12, curve: -0.6, open: 0.84, teeth: 'grit' },
    furrow: 1,
    wrinkle: 0.8,
    tilt: -5,
    nod: -2,
    turn: -10,
  }),
  sad: express({
    eyes: { browIn: 0.9, browOut: -0.66, open: 0.62, lower: 0.1 },
    iris: 1.05,
    gaze: [0.1, -0.5],
    mouth: { width: 1.02, curve: -0.85, press: 0.5 },
    furrow: 0.3,
    tears: 'bead',
    tilt: 9,
    nod: 13,
    turn: 8,
  }),
  surprised: express({
    eyes: { browIn: 0.6, browOut: 0.72, open: 1.4, lower: -0.4 },
    iris: 0.5,
    mouth: { width: 0.78, curve: -0.8, open: 0.56, shape: 'round' },
    nod: -9,
  }),
}

/** An expression on a muzzle, whose jaw is long: a smile hardly parts it, and bared teeth need a small gape. */
export function onMuzzle(name: string, usual: Expression = expressionOf(name)): Expression {
  const act = moods[name] ?? usual
  const { mouth } = act
  const isSmile = mouth.open < 0.3 && Math.min(mouth.left, mouth.right) > 0.5
  const gape = mouth.teeth === 'grit' ? 0.5 : mouth.shape === 'round' ? 1 : 0.85
  const share = isSmile ? 0.5 : gape
  const most = mouth.press > 0 ? -0.12 : 1
  const curve = (own: number) => Math.min(own, most)
  const shown = { left: curve(mouth.left), right: curve(mouth.right), open: mouth.open * share }
  return { ...(isSmile ? beaming(act) : act), mouth: { ...mouth, ...shown } }
}

/** Brows lifted at their outer ends over eyes that stay open: half-shut ones over a muzzle look drowsy, and level brows sad. */
function beaming(act: Expression): Expression {
  const bright = (eye: EyeAct): EyeAct =>
    eye.open < 0.12
      ? eye
      : {
          browIn: eye.browIn + 0.1,
          browOut: eye.browOut + 0.42,
          open: 1.04,
          lower: Math.min(eye.lower, 0.45),
        }
  return { ...act, left: bright(act.left), right: bright(act.right) }
}

/** An eye on the side of a head is seen alone: narrowed under a level brow it would be drowsy. Will keeps it open under a brow that slants to the nose. */
export function besideHead(act: Expression): Expression {
  const awake = (eye: EyeAct): EyeAct =>
    eye.browIn < -0.3 && eye.open > 0.12
      ? {
          browIn: Math.min(eye.browIn, -0.8),
          browOut: Math.max(eye.browOut, 0.4),
          open: Math.max(eye.open, 0.86),
          lower: Math.min(eye.lower, 0.4),
        }
      : eye
  return { ...act, left: awake(act.left), right: awake(act.right) }
}
