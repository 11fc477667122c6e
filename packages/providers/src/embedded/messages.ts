import type { DrawnSheet, SheetOrder } from '../provider.ts'

/** What the thread is asked. Without an order it only says that it is there. */
export type Question = { id: number; order: SheetOrder | undefined }
export type Reply = { id: number; drawn?: DrawnSheet; error?: string }
