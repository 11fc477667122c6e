/** The face at rest, which tells the temper. */
import type { Temper } from '../../design/tempers.ts'
import { type Expression, express, expressions } from './expressions.ts'

/** Faces at rest, by temper: who is cheerful smiles a little even so, and who is asked to laugh does. */
const resting: Record<Temper, Expression> = {
  bright: express({
    eyes: { browIn: 0.24, browOut: 0.14, open: 0.96, lower: 0.24 },
    mouth: { width: 1.16, curve: 0.72 },
    blush: 0.2,
  }),
  soft: express({
    eyes: { browIn: 0.2, browOut: 0, open: 0.95, lower: 0.06 },
    mouth: { width: 0.98, curve: 0.3 },
    blush: 0.2,
  }),
  hard: express({
    eyes: { browIn: -0.18, browOut: 0, open: 0.82, lower: 0.1 },
    mouth: { width: 0.96, curve: -0.22 },
    furrow: 0.3,
  }),
  laughing: { ...expressions.laugh, tears: 'none' },
  winking: express({
    left: { browIn: 0.02, browOut: -0.1, open: 0, lower: 0.6 },
    right: { browIn: 0.34, browOut: 0.4, open: 1, lower: 0.2 },
    mouth: { width: 1.24, right: 0.8, left: 1, open: 0.2, teeth: 'upper' },
    blush: 0.3,
    tilt: 6,
  }),
  yawning: express({
    eyes: { browIn: 0.5, browOut: 0.1, open: 0 },
    shut: 'down',
    mouth: { width: 0.9, curve: -0.1, open: 1, teeth: 'upper', tongue: true },
    tilt: 5,
    nod: -6,
  }),
  grinning: express({
    eyes: { browIn: 0.12, browOut: 0.26, open: 0.9, lower: 0.5 },
    mouth: { width: 1.5, curve: 1, open: 0.36, teeth: 'upper' },
    blush: 0.2,
    turn: -6,
  }),
  crying: expressions.crying,
  smug: express({
    left: { browIn: 0.3, browOut: 0.46, open: 0.7, lower: 0.3 },
    right: { browIn: -0.12, browOut: 0.1, open: 0.6, lower: 0.36 },
    mouth: { width: 1.15, right: 0.1, left: 0.95 },
    tilt: -5,
    nod: -4,
  }),
  sly: express({
    eyes: { browIn: -0.34, browOut: 0.3, open: 0.64, lower: 0.42 },
    gaze: [0.4, 0],
    mouth: { width: 1.2, right: 0.3, left: 0.95 },
    tilt: -5,
    nod: 4,
  }),
  angry: expressions.angry,
  afraid: { ...expressions.afraid, sweat: false, dread: 0.3 },
  worried: express({
    eyes: { browIn: 0.66, browOut: -0.22, open: 1.04, lower: 0.1 },
    iris: 0.92,
    mouth: { width: 0.9, curve: -0.5, shape: 'wave' },
    furrow: 0.35,
    sweat: true,
    tilt: 4,
    nod: 4,
  }),
  confused: express({
    left: { browIn: 0.7, browOut: 0.8, open: 1.12, lower: 0 },
    right: { browIn: -0.4, browOut: 0.04, open: 0.8, lower: 0.3 },
    gaze: [0.3, 0.5],
    mouth: { width: 0.86, right: -0.5, left: 0.1, shape: 'wave' },
    furrow: 0.3,
    tilt: 9,
  }),
  surprised: expressions.surprised,
  grumpy: express({
    eyes: { browIn: -0.6, browOut: -0.12, open: 0.7, lower: 0.25 },
    mouth: { width: 0.98, curve: -0.95, press: 0.8 },
    furrow: 0.7,
    nod: 5,
  }),
  haughty: express({
    left: { browIn: 0.1, browOut: 0.5, open: 0.58, lower: 0.12 },
    right: { browIn: 0, browOut: 0.24, open: 0.54, lower: 0.12 },
    gaze: [0, -0.35],
    mouth: { width: 0.86, right: -0.45, left: -0.1 },
    tilt: -4,
    nod: -9,
  }),
  sad: { ...expressions.sad, tears: 'none' },
  asleep: express({
    eyes: { browIn: 0.14, browOut: 0.02, open: 0 },
    shut: 'down',
    mouth: { width: 0.94, curve: 0.25 },
    nod: 5,
  }),
  sleepy: express({
    eyes: { browIn: 0.34, browOut: 0.12, open: 0.34, lower: 0.1 },
    gaze: [0, -0.2],
    mouth: { width: 0.86, curve: 0.3 },
    tilt: 6,
    nod: 4,
  }),
  tired: express({
    eyes: { browIn: 0.4, browOut: -0.2, open: 0.42, lower: 0.22 },
    gaze: [0, -0.2],
    mouth: { width: 0.9, curve: -0.3 },
    nod: 6,
  }),
  bored: express({
    eyes: { browIn: -0.06, browOut: -0.06, open: 0.46, lower: 0.16 },
    gaze: [0.5, 0.1],
    mouth: { width: 0.9, right: -0.4, left: -0.15 },
    tilt: 7,
  }),
  deadpan: express({
    eyes: { browIn: -0.1, browOut: -0.12, open: 0.66, lower: 0.1 },
    mouth: { width: 0.82, curve: 0, press: 0.3 },
  }),
  determined: expressions.determined,
  confident: express({
    eyes: { browIn: -0.26, browOut: 0.24, open: 0.86, lower: 0.3 },
    mouth: { width: 1.18, right: 0.5, left: 0.8 },
    nod: -4,
  }),
  'tired smile': express({
    eyes: { browIn: 0.34, browOut: -0.12, open: 0.5, lower: 0.3 },
    mouth: { width: 1.16, curve: 0.72 },
    blush: 0.1,
    tilt: 4,
    nod: 3,
  }),
  'sad smile': express({
    eyes: { browIn: 0.78, browOut: -0.3, open: 0.76, lower: 0.2 },
    mouth: { width: 1.1, curve: 0.6 },
    tilt: 6,
    nod: 4,
  }),
  smiling: express({
    eyes: { browIn: 0.2, browOut: 0.16, open: 0.9, lower: 0.44 },
    mouth: { width: 1.34, curve: 0.95, open: 0.16, teeth: 'upper' },
    blush: 0.25,
    tilt: 3,
  }),
  curious: express({
    left: { browIn: 0.56, browOut: 0.76, open: 1.16, lower: 0 },
    right: { browIn: 0.14, browOut: 0.2, open: 1.04, lower: 0.06 },
    iris: 1.05,
    mouth: { width: 0.9, right: 0.2, left: 0.45 },
    tilt: 9,
  }),
  serene: expressions.calm,
}

/** The neutral face of somebody of a temper. */
export function atRest(temper: Temper | undefined): Expression {
  return temper ? resting[temper] : expressions.neutral
}
