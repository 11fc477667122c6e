/** The common shaft of long-handled things. */
import type { Part } from '../figure.ts'
import type { PropContext } from './prop-parts.ts'
import { piece, rod, wound } from './shapes.ts'

export type Shaft = { length: number; radius: number; metal?: boolean }

/** Bottom and top of a shaft gripped at 58 % of its length. */
export function ends(length: number): { bottom: number; top: number } {
  return { bottom: -length * 0.58, top: length * 0.42 }
}

export function shaft({ material }: PropContext, { length, radius }: Shaft): Part[] {
  const { bottom, top } = ends(length)
  return [
    piece('shaft', material.lining, rod(bottom, top, radius, radius * 0.9)),
    piece('wrap', material.trim, rod(-7, 7, radius * 1.12, radius * 1.1), {
      pattern: wound(material.lining, 7, 0.5),
    }),
    piece('shoe', material.trim, rod(bottom, bottom + 4, radius * 0.8, radius * 1.25)),
  ]
}
