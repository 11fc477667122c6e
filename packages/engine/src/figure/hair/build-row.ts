/** From a style's row of pieces to its parts. */
import type { Part } from '../figure.ts'
import type { HairContext, HairStyle } from './hair-context.ts'
import { blockOf, cloudOf, dropsOf, ropesOf, snakesOf } from './pieces/coiled.ts'
import { braidOf, combOf, drillOf, ropeTailOf, scalpBraidOf, tailOf } from './pieces/hung.ts'
import { bunOf, knotsOf, loopOf, puffOf } from './pieces/knotted.ts'
import { domeOf, massOf, sharedOf } from './pieces/loose.ts'
import { buildSpikes } from './spikes.ts'
import type { Piece, StyleRow } from './style-row.ts'
import { crestOf } from './styles/cropped.ts'

type Builders = {
  [Draw in Piece['draw']]: (
    context: HairContext,
    piece: Extract<Piece, { draw: Draw }>,
    side: number,
  ) => Part[]
}

const builders: Builders = {
  dome: domeOf,
  mass: massOf,
  crown: sharedOf,
  nape: sharedOf,
  temples: sharedOf,
  back: sharedOf,
  sides: sharedOf,
  front: sharedOf,
  fringe: sharedOf,
  wisps: sharedOf,
  'swept back': sharedOf,
  'sides back': sharedOf,
  comb: combOf,
  tail: tailOf,
  braid: braidOf,
  drill: drillOf,
  'rope tail': ropeTailOf,
  'scalp braid': scalpBraidOf,
  bun: bunOf,
  puff: puffOf,
  knots: knotsOf,
  ropes: ropesOf,
  cloud: cloudOf,
  block: blockOf,
  spikes: (context, { rows, bend, flames }) => [
    buildSpikes(context, rows, {
      ...(bend !== undefined && { sway: bend }),
      ...(flames && { flames }),
    }),
  ],
  crest: crestOf,
  loop: loopOf,
  snakes: snakesOf,
  drops: dropsOf,
}

/** The style a row describes. */
export function styleOf(row: StyleRow): HairStyle {
  return (context) => row.flatMap((piece) => partsOf(context, piece))
}

function partsOf(context: HairContext, piece: Piece): Part[] {
  if (context.covered !== 'none' && 'bare' in piece && piece.bare) return []
  // Each builder takes the pieces of its own name: the key and the piece agree.
  const build = builders[piece.draw] as (context: HairContext, piece: Piece, side: number) => Part[]
  const sides = 'pair' in piece && piece.pair ? [1, -1] : [1]
  return sides.flatMap((side) => build(context, piece, side))
}
