/** Capes whose collar stands up behind the head: those of vampires, and where the words say so. */
import type { Person } from './design.ts'
import type { Worn } from './make-garment.ts'

export function withHighCollars(worn: readonly Worn[], { species }: Person): Worn[] {
  return worn.map((garment) => {
    const isCape = garment.kind === 'cape' || garment.kind === 'cloak'
    return isCape && (species === 'vampire' || isSaid(garment))
      ? { ...garment, collar: 'high' }
      : garment
  })
}

const high = /\b(?:high|stand|standing|stand-up|vampire)\b/

function isSaid({ said }: Worn): boolean {
  if (said === undefined) return false
  const isPart = said.parts.some(
    ({ part, name, modifiers }) =>
      /collar/.test(`${part} ${name}`) && high.test([name, ...modifiers].join(' ')),
  )
  return isPart || said.modifiers.some((word) => /^high[- ]collared$/.test(word))
}
