/** A way to hold credits for work and to settle them: ours, or the same writes by plain statements. */
export type Way = {
  name: string
  /** Sets credits of an account aside; what it returns settles them. */
  hold(accountId: string): Promise<Held>
  /** What lies between the two and is not measured. */
  between(held: readonly Held[]): Promise<void>
  settle(held: Held): Promise<void>
}

export type Held = { id: string; sheetId: string; accountId: string }

type Load = { clients: number; accounts: readonly string[]; count: number }

/** Pairs of hold and settle a second, by so many clients at once, each one after another. */
export async function measureWay(way: Way, { clients, accounts, count }: Load): Promise<number> {
  const held: Held[] = []
  const holding = await time(clients, count, async (index) => {
    held.push(await way.hold(accounts[index % accounts.length] ?? ''))
  })
  await way.between(held)
  const settling = await time(clients, count, async (index) => {
    const each = held[index]
    if (each !== undefined) await way.settle(each)
  })
  return count / (holding + settling)
}

/** Seconds until so much is done. */
async function time(
  clients: number,
  count: number,
  run: (index: number) => Promise<void>,
): Promise<number> {
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count) {
        const index = next
        next += 1
        await run(index)
      }
    }),
  )
  return (performance.now() - start) / 1_000
}
