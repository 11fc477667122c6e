import type { PackId } from '../../packages/contract/src/packs.ts'
import { type Answer, type Ask, call, type Door } from './call.ts'
import type { Shop } from './shop.ts'

/** What the program has said was done, and must be true after any crash. */
export type Promises = {
  /** Sheets answered with 201: ready, paid and stored. */
  sheets: Set<string>
  /** Work answered with 202, by job and sheet. */
  jobs: Map<string, string>
  /** Work somebody wanted cancelled, whatever came of it. */
  cancels: Set<string>
  /** Sheets somebody wanted deleted: those answered with 204 must be gone, others may be. */
  deletions: Map<string, 'asked' | 'done'>
  /** Credits of all grants: each was answered, or is among what is asked again. */
  granted: number
  /** What was asked with a key and never answered. */
  unanswered: Wish[]
  /** How many orders there were; each has its number in its prompt. */
  orders: number
}

/** Something that is asked for once and may be asked for again, and what an answer to it promises. */
export type Wish = { ask: Ask } & (
  | { kind: 'order' }
  | { kind: 'grant'; amount: number }
  | { kind: 'purchase'; packId: PackId; refund: number }
)

export function openPromises(): Promises {
  return {
    sheets: new Set(),
    jobs: new Map(),
    cancels: new Set(),
    deletions: new Map(),
    granted: 0,
    unanswered: [],
    orders: 0,
  }
}

/** Notes what an answer promises; whoever is shown where to pay, pays. */
export async function note(
  { promises, shop }: { promises: Promises; shop: Shop },
  wish: Wish,
  { status, body }: Answer,
): Promise<void> {
  // Safe: the contract promises these for such answers.
  const { id, jobId, url } = body as { id: string; jobId: string; url: string }
  if (wish.kind === 'order') {
    if (status === 201) promises.sheets.add(id)
    if (status === 202) promises.jobs.set(jobId, id)
  } else if (wish.kind === 'grant') {
    if (status === 201) promises.granted += wish.amount
  } else if (status === 200) await shop.pay(url, wish)
}

const stillGoingOn = 409
const isOtherContent = 422

/** A checkout whose program died as it opened it is waited for a while, and then may be made anew. */
const patienceMs = 1_500

/**
 * Asks again for all that was never answered, each with its key. What the program says it is still
 * at stays to be asked for later. Returns what was answered otherwise than it may be.
 */
export async function askAgain(
  door: Door,
  made: { promises: Promises; shop: Shop },
): Promise<string[]> {
  const { promises } = made
  const complaints: string[] = []
  const again = async (wish: Wish) => {
    const status = await makeAgain(door, made, wish)
    if (status === stillGoingOn) promises.unanswered.push(wish)
    // Work may have failed, or the line be full.
    else if (wish.kind === 'order' ? status === isOtherContent : status >= 300)
      complaints.push(`a ${wish.kind} asked for again is answered ${status}: ${wish.ask.key}`)
  }
  await Promise.all(promises.unanswered.splice(0).map(again))
  return complaints
}

async function makeAgain(
  door: Door,
  made: { promises: Promises; shop: Shop },
  wish: Wish,
): Promise<number> {
  // An order that waits would be waited for; its key stands for it all the same.
  const again = wish.kind === 'order' ? { ...wish.ask, prefer: 'respond-async' } : wish.ask
  const patience = AbortSignal.timeout(patienceMs)
  try {
    const answer = await call(door, again, patience)
    await note(made, wish, answer)
    return answer.status
  } catch (error) {
    if (!patience.aborted) throw error
    return stillGoingOn
  }
}
