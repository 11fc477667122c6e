/** Things that stand on wheels or feet of their own: nobody carries them about. */
import type { Prop } from './design.ts'
import { groundForms } from './tables/furniture.ts'

/** A wheelchair with its owner in it. */
export function isSatIn({ form, isEmpty }: Prop): boolean {
  return form === 'wheelchair' && isEmpty !== true
}

/** Nobody carries it about: who owns it sits in it. */
export function isSetDown({ form, kind }: Prop): boolean {
  return form === 'wheelchair' || groundForms.has(form ?? '') || standing.has(kind)
}

/** They stand on wheels or feet beside their owner. */
export const standing: ReadonlySet<Prop['kind']> = new Set<Prop['kind']>([
  ...(['wheelbarrow', 'shopping_trolley', 'walking_frame', 'bicycle'] as const),
])
