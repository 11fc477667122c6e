/** Numbers from 0 to below 1, the same for the same seed (mulberry32, public domain). */
export type Chance = {
  next(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  one<Item>(items: readonly [Item, ...Item[]]): Item
}

export function openChance(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    // Safe: the number is below the length.
    one: <Item>(items: readonly [Item, ...Item[]]) => items[between(0, items.length - 1)] as Item,
  }
}
