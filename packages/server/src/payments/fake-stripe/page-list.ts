import { type List, listOf } from './objects.ts'
import type { Params } from './params.ts'
import { missing, refusal } from './stripe-error.ts'

/** A page of a list, as `limit` and the ids before or after it say. */
export function pageOf<Item extends { id: string }>(
  items: readonly Item[],
  params: Params,
  url: string,
): List<Item> {
  const limit = params.integer('limit') ?? 10
  if (limit < 1 || limit > 100) throw refusal('Invalid limit: must be 1 to 100', { param: 'limit' })
  const after = params.text('starting_after')
  const before = params.text('ending_before')
  params.refuseRest()
  const from = after === undefined ? 0 : placeOf(items, after, 'starting_after') + 1
  const to = before === undefined ? items.length : placeOf(items, before, 'ending_before')
  const found = items.slice(from, to)
  const page = before === undefined ? found.slice(0, limit) : found.slice(-limit)
  return { ...listOf(page, url), has_more: found.length > page.length }
}

function placeOf(items: readonly { id: string }[], id: string, param: string): number {
  const place = items.findIndex((item) => item.id === id)
  if (place < 0) throw missing('object', id, param)
  return place
}
