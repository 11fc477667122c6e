import type { Carry, Feature, Prop } from './design.ts'

/** A hook holds nothing while the other hand is free. */
export function offHook(hold: readonly Prop[], features: readonly Feature[]): readonly Prop[] {
  const hook = features.find(({ kind, side }) => kind === 'hook_hand' && side !== 'both')
  if (hook === undefined) return hold
  const own: Carry = hook.side === 'left' ? 'left hand' : 'right hand'
  const other: Carry = own === 'left hand' ? 'right hand' : 'left hand'
  if (hold.some(({ carry }) => carry === other)) return hold
  const first = hold.find(({ carry }) => carry === own)
  return hold.map((prop) => (prop === first ? { ...prop, carry: other } : prop))
}
