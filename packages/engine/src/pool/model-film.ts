/** A modeller's part in films: what is to be filmed, and its share of the stretches. */
import { designFilmOf } from '../film/design-film.ts'
import { newFilmCels } from '../film/draw-frames.ts'
import { stretchesOf } from '../film/stretches.ts'
import { drawFilmShare } from './draw-film-share.ts'
import type { FilmOrder, Tell } from './messages.ts'
import type { Hand } from './modeller.ts'
import type { Watch } from './watch.ts'

export async function modelFilm(order: FilmOrder, hand: Hand, tell: Tell, { begin }: Watch) {
  begin('design')
  const design = designFilmOf(order.film)
  tell({ kind: 'counted', order: order.number, count: stretchesOf(design).length })
  const next = new Int32Array(new SharedArrayBuffer(4))
  const rolling = { order, design, next, cels: newFilmCels(design, order.film) }
  hand.give({ kind: 'roll', ...rolling })
  begin('views')
  const share = await drawFilmShare(rolling, hand.next(false).workspace, tell)
  hand.give({ kind: 'join', order, share })
  return { brief: undefined, design }
}
