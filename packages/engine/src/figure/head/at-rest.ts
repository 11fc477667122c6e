/** The face at rest, which tells the temper. */
import { type Expression, express, expressions } from './expressions.ts'

/** Faces at rest, by temper: who is cheerful smiles a little even so. */
const resting = {
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
}

/** The neutral face of somebody of a temper. */
export function atRest(temper: keyof typeof resting | undefined): Expression {
  return temper ? resting[temper] : expressions.neutral
}
