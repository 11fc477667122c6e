/** Seeded chance. Each choice has a stream of its own, so that a new choice never changes an old one. */

export type Random = {
  /** 0 ≤ x < 1. */
  next(): number
  between(low: number, high: number): number
  integer(low: number, high: number): number
  bool(probability?: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** FNV-1a over the UTF-16 units of `text`, 32 bits. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed >>> 0
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash
}

/** The stream called `name` of a seed (mulberry32). Equal seed and name give equal numbers on every machine. */
export function randomStream(seed: number, name: string): Random {
  let state = hashText(name, hashText(String(seed >>> 0))) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    bool: (probability = 0.5) => next() < probability,
    // Safe: the place is below the length.
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
  }
}
