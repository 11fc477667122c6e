/** What a face does: every expression as numbers. Lifts are in open-eye heights, curves −1 … 1, the rest are factors on the neutral face. */

export type EyeAct = {
  /** How far the brow's inner and outer ends rise. */
  browIn: number
  browOut: number
  /** Upper lid: 1 as the face has it, 0 shut; lower lid: 0 as it is, 1 up to the middle. */
  open: number
  lower: number
}

export type MouthAct = {
  width: number
  /** Corners up (1) or down (−1): the character's right and left corner. */
  right: number
  left: number
  open: number
  teeth: 'none' | 'upper' | 'grit' | 'both'
  tongue: boolean
  shape: 'plain' | 'wave' | 'round' | 'pout'
  /** Upper lip drawn up on the character's left. */
  sneer: number
  /** Lips pressed together: a firm line with a crease under it. */
  press: number
}

export type Expression = {
  right: EyeAct
  left: EyeAct
  /** Shut eyes drawn as an arc: up for joy, down for sleep or grief. */
  shut: 'no' | 'up' | 'down'
  iris: number
  /** Where the eyes look: x to the character's left, y up; 1 is to the corner. */
  gaze: readonly [x: number, y: number]
  mouth: MouthAct
  blush: number
  /** Frown lines between the brows, and wrinkles over the nose. */
  furrow: number
  wrinkle: number
  tears: 'none' | 'bead' | 'streams'
  sweat: boolean
  /** Cold shade over brow and eyes. */
  dread: number
  ticks: boolean
  /** Degrees the head leans to its own left, nods forward and turns to its own left: what the pose adds to the mood. */
  tilt: number
  nod: number
  turn: number
}

type Change = Partial<Omit<Expression, 'mouth' | 'left' | 'right'>> & {
  eyes?: Partial<EyeAct>
  left?: Partial<EyeAct>
  right?: Partial<EyeAct>
  mouth?: Partial<MouthAct> & { curve?: number }
}

/** Level: brows that slant inward look cross. */
const rest: EyeAct = { browIn: 0.06, browOut: 0.03, open: 1, lower: 0 }
const calmMouth: MouthAct = {
  width: 1,
  right: 0.14,
  left: 0.14,
  open: 0,
  teeth: 'none',
  tongue: false,
  shape: 'plain',
  sneer: 0,
  press: 0,
}

/** The calm face with what an expression changes. */
export function express(change: Change): Expression {
  const { eyes, left, right, mouth, ...others } = change
  const curve = mouth?.curve ?? calmMouth.left
  const { curve: _curve, ...mouthChange } = mouth ?? {}
  return {
    shut: 'no',
    iris: 1,
    gaze: [0, 0],
    blush: 0,
    furrow: 0,
    wrinkle: 0,
    tears: 'none',
    sweat: false,
    dread: 0,
    ticks: false,
    tilt: 0,
    nod: 0,
    turn: 0,
    ...others,
    left: { ...rest, ...eyes, ...left },
    right: { ...rest, ...eyes, ...right },
    mouth: { ...calmMouth, right: curve, left: curve, ...mouthChange },
  }
}

/** Every expression by name, after the tables of an expression sheet. */
export const expressions = {
  neutral: express({}),
  blink: express({ eyes: { open: 0 }, shut: 'down' }),
  say_aa: express({ mouth: { open: 0.7, teeth: 'upper', tongue: true } }),
  say_ih: express({ mouth: { width: 1.15, open: 0.22, teeth: 'both' } }),
  say_ou: express({ mouth: { width: 0.55, open: 0.34, shape: 'round' } }),
  say_ee: express({ mouth: { width: 1.3, open: 0.3, teeth: 'upper' } }),
  say_oh: express({ mouth: { width: 0.75, open: 0.6, shape: 'round' } }),
  calm: express({
    eyes: { browIn: 0.06, browOut: -0.04, open: 0.78, lower: 0.05 },
    mouth: { curve: 0.22 },
    nod: 3,
  }),
  smile: express({
    eyes: { browIn: 0.22, browOut: 0.2, open: 0.86, lower: 0.62 },
    mouth: { width: 1.42, curve: 1, open: 0.29, teeth: 'upper' },
    blush: 0.3,
    tilt: 5,
    turn: -8,
  }),
  talk: express({
    eyes: { browIn: 0.24, browOut: 0.3 },
    mouth: { width: 1.12, curve: 0.5, open: 0.4, teeth: 'upper', tongue: true },
  }),
  delighted: express({
    eyes: { browIn: 0.5, browOut: 0.46, open: 1.06, lower: 0.16 },
    iris: 1.04,
    mouth: { width: 1.42, curve: 1, open: 0.62, teeth: 'upper', tongue: true },
    blush: 0.4,
  }),
  happy: express({
    eyes: { browIn: 0.3, browOut: 0.34, open: 0, lower: 0.8 },
    shut: 'up',
    mouth: { width: 1.4, curve: 1, open: 0.6, teeth: 'upper', tongue: true },
    blush: 0.45,
    tilt: -7,
    nod: -4,
    turn: 10,
  }),
  laugh: express({
    eyes: { browIn: 0.4, browOut: 0.3, open: 0, lower: 1 },
    shut: 'up',
    mouth: { width: 1.5, curve: 1, open: 0.95, teeth: 'upper', tongue: true },
    blush: 0.4,
    tears: 'bead',
    tilt: 8,
    nod: -8,
    turn: -12,
  }),
  smirk: express({
    left: { browIn: 0.5, browOut: 0.75, open: 0.76, lower: 0.34 },
    right: { browIn: -0.45, browOut: -0.05, open: 0.52, lower: 0.42 },
    gaze: [0.25, 0],
    mouth: { width: 1.15, right: -0.02, left: 0.95 },
    tilt: -6,
    turn: -14,
  }),
  determined: express({
    eyes: { browIn: -0.66, browOut: 0.14, open: 0.8, lower: 0.45 },
    mouth: { width: 1.04, right: -0.34, left: -0.1, press: 1 },
    furrow: 0.65,
    nod: -7,
    turn: 14,
  }),
  stern: express({
    eyes: { browIn: -0.28, browOut: -0.04, open: 0.66, lower: 0.14 },
    mouth: { width: 0.95, curve: -0.35 },
    furrow: 0.7,
    nod: 2,
  }),
  angry: express({
    eyes: { browIn: -0.84, browOut: 0.5, open: 0.96, lower: 0.3 },
    iris: 0.7,
    mouth: { width: 1.12, curve: -0.6, open: 0.84, teeth: 'grit' },
    furrow: 1,
    wrinkle: 0.8,
    nod: 6,
    turn: -10,
  }),
  sad: express({
    eyes: { browIn: 0.78, browOut: -0.48, open: 0.66, lower: 0.12 },
    iris: 1.05,
    gaze: [0.1, -0.4],
    mouth: { width: 1.02, curve: -0.8, press: 0.5 },
    furrow: 0.3,
    tears: 'bead',
    tilt: 6,
    nod: 8,
    turn: 8,
  }),
  crying: express({
    eyes: { browIn: 0.6, browOut: -0.34, open: 0.3, lower: 0.5 },
    mouth: { width: 1.2, curve: -0.9, open: 0.6, teeth: 'upper', tongue: true },
    blush: 0.5,
    furrow: 0.5,
    tears: 'streams',
    tilt: -5,
    nod: -3,
  }),
  surprised: express({
    eyes: { browIn: 0.76, browOut: 0.6, open: 1.3, lower: -0.2 },
    iris: 0.68,
    mouth: { width: 0.78, curve: 0, open: 0.88, shape: 'round' },
    nod: -5,
  }),
  afraid: express({
    eyes: { browIn: 0.55, browOut: 0.02, open: 1.2, lower: 0.08 },
    iris: 0.55,
    gaze: [-0.1, 0.04],
    mouth: { width: 1, curve: -0.4, open: 0.5, shape: 'wave' },
    furrow: 0.3,
    sweat: true,
    dread: 0.8,
    tilt: -4,
    nod: 3,
    turn: 12,
  }),
  flustered: express({
    eyes: { browIn: 0.38, browOut: 0.02, open: 0.86, lower: 0.28 },
    iris: 1.08,
    gaze: [-0.55, -0.15],
    mouth: { width: 0.85, curve: -0.1, shape: 'wave', press: 0.5 },
    blush: 1,
    ticks: true,
    sweat: true,
    tilt: 7,
    nod: 4,
    turn: 14,
  }),
  disgust: express({
    left: { browIn: -0.4, browOut: 0.2, open: 0.56, lower: 0.5 },
    right: { browIn: -0.34, browOut: -0.02, open: 0.62, lower: 0.42 },
    iris: 0.86,
    gaze: [0.3, -0.1],
    mouth: { width: 1, right: -0.8, left: -0.35, open: 0.3, teeth: 'upper', sneer: 1 },
    furrow: 0.8,
    wrinkle: 1,
    tilt: -6,
    nod: -4,
    turn: -16,
  }),
} as const satisfies Record<string, Expression>

/** The expression of a name; an unknown name is neutral. */
export function expressionOf(name: string): Expression {
  const table: Partial<Record<string, Expression>> = expressions
  return Object.hasOwn(expressions, name)
    ? (table[name] ?? expressions.neutral)
    : expressions.neutral
}

/** The same mood where a beard hides the corners of the mouth: a smile shows its teeth and reaches the eyes, any open mouth opens wider. */
export function throughBeard(act: Expression): Expression {
  const curve = Math.min(act.mouth.left, act.mouth.right)
  if (curve < 0.5 || act.mouth.open > 0.3) {
    const open = Math.min(0.95, act.mouth.open * 1.4)
    return { ...act, mouth: { ...act.mouth, open } }
  }
  const mouth: MouthAct = { ...act.mouth, left: 1, right: 1, open: 0.62, teeth: 'upper' }
  return { ...withSmilingEyes(act), mouth, blush: act.blush + 0.3 }
}

/** Where the mouth says too little, the eyes smile more. */
function withSmilingEyes(act: Expression): Expression {
  const lifted = (eye: EyeAct): EyeAct => ({
    browIn: eye.browIn + 0.2,
    browOut: eye.browOut + 0.18,
    open: eye.open * 0.9,
    lower: Math.min(1, eye.lower + 0.3),
  })
  return { ...act, left: lifted(act.left), right: lifted(act.right) }
}

/** Whether a muzzle draws its lips off its teeth. */
export function baresTeeth({ mouth }: Expression): boolean {
  return mouth.teeth === 'grit' || mouth.teeth === 'both'
}

/** How far an expression lowers the chin, in head units. */
export function jawDropOf({ mouth }: Expression): number {
  return 0.16 * mouth.open
}
