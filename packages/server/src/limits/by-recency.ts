/**
 * Values by name, in the order in which they were last put. All it does takes the same short time,
 * however many there are: a Map alone must walk over the gaps of all that was removed to find its
 * first.
 */
export type ByRecency<Value> = {
  get(name: string): Value | undefined
  /** Keeps the value, as the newest. */
  put(name: string, value: Value): void
  remove(name: string): void
  oldest(): { name: string; value: Value } | undefined
  size(): number
}

/** Each knows its neighbours. */
type Entry<Value> = {
  name: string
  value: Value
  older: Entry<Value> | undefined
  newer: Entry<Value> | undefined
}

export function openByRecency<Value>(): ByRecency<Value> {
  const entries = new Map<string, Entry<Value>>()
  let oldest: Entry<Value> | undefined
  let newest: Entry<Value> | undefined

  function takeOut({ older, newer }: Entry<Value>): void {
    if (older === undefined) oldest = newer
    else older.newer = newer
    if (newer === undefined) newest = older
    else newer.older = older
  }

  function append(entry: Entry<Value>): void {
    entry.older = newest
    entry.newer = undefined
    if (newest === undefined) oldest = entry
    else newest.newer = entry
    newest = entry
  }

  return {
    get: (name) => entries.get(name)?.value,
    put(name, value) {
      const known = entries.get(name)
      if (known !== undefined) takeOut(known)
      const entry = known ?? { name, value, older: undefined, newer: undefined }
      entry.value = value
      append(entry)
      if (known === undefined) entries.set(name, entry)
    },
    remove(name) {
      const known = entries.get(name)
      if (known === undefined) return
      takeOut(known)
      entries.delete(name)
    },
    oldest: () => oldest,
    size: () => entries.size,
  }
}
