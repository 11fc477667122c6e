import type { Queryable } from '../platform/database/database.ts'
import { findSheet } from './find-sheet.ts'
import type { SheetRow } from './sheet-rows.ts'

export type PublicSheets = {
  /** The public sheet with this id or handle, as it is for whoever has not said who he is. */
  find(db: Queryable, idOrHandle: string): Promise<SheetRow>
  /**
   * Call it when a sheet has changed or is gone, and the transaction is committed: this node then
   * knows at once. Without an id: many may have changed.
   */
  forget(sheetId?: string): void
}

/** A change made on another node is known here within this time. */
const lifeMs = 1_000
/** A sheet takes some ten kilobytes. */
const mostEntries = 1_000

/** Remembers public sheets for a second: one that everybody looks at is read once a second. */
export function openPublicSheets(now: () => number = () => performance.now()): PublicSheets {
  const known = new Map<string, { sheet: SheetRow; until: number }>()
  const underway = new Map<string, Promise<SheetRow>>()

  async function read(db: Queryable, idOrHandle: string): Promise<SheetRow> {
    // It counts from before the reading: what changes while it is read is no older than that.
    const until = now() + lifeMs
    const reading = findSheet(db, idOrHandle, undefined)
    underway.set(idOrHandle, reading)
    try {
      const sheet = await reading
      // Not what was forgotten while it was read.
      if (underway.get(idOrHandle) === reading) remember(idOrHandle, { sheet, until })
      return sheet
    } finally {
      if (underway.get(idOrHandle) === reading) underway.delete(idOrHandle)
    }
  }

  function remember(idOrHandle: string, entry: { sheet: SheetRow; until: number }): void {
    known.delete(idOrHandle)
    const [oldest] = known.keys()
    if (known.size >= mostEntries && oldest !== undefined) known.delete(oldest)
    known.set(idOrHandle, entry)
  }

  return {
    async find(db, idOrHandle) {
      const found = known.get(idOrHandle)
      if (found !== undefined && found.until > now()) return found.sheet
      return underway.get(idOrHandle) ?? read(db, idOrHandle)
    },
    forget(sheetId) {
      // Whoever asks from now on must not be given what began to be read before.
      underway.clear()
      for (const [idOrHandle, { sheet }] of known)
        if (sheetId === undefined || sheet.id === sheetId) known.delete(idOrHandle)
    },
  }
}
