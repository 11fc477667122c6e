import type { Position } from '../platform/http/cursor.ts'
import type { PageRequest } from '../platform/http/page.ts'

const pageLength = 50

/** A whole list, however long, of which no more than a page is held. */
export async function* everyItem<Item>(
  find: (page: PageRequest) => Promise<Item[]>,
  positionOf: (item: Item) => Position,
): AsyncGenerator<Item, void, void> {
  let after: Position | undefined
  for (;;) {
    const items = await find({ limit: pageLength, after })
    yield* items
    const last = items.at(-1)
    if (last === undefined || items.length < pageLength) return
    after = positionOf(last)
  }
}

/** The text of a JSON list, one item a line. */
export async function* asJsonList(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const item of items) {
    yield `${before}${JSON.stringify(item)}`
    before = ',\n'
  }
  yield before === ',\n' ? '\n]\n' : '[]\n'
}
