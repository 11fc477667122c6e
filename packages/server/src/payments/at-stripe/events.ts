import type StripeSdk from 'stripe'
import type { Stripe } from './stripe.ts'

const pageLength = 100
const mostPages = 1_000

type Wanted = {
  types: readonly string[]
  /** Seconds since 1970. */
  since: number
  /** Only what some endpoint that listens has not taken. */
  isUndelivered: boolean
}

/** What happened at Stripe, the newest first; it remembers for thirty days. */
export async function* readEvents(
  stripe: Stripe,
  { types, since, isUndelivered }: Wanted,
  signal: AbortSignal,
): AsyncGenerator<StripeSdk.Event> {
  let last: string | undefined
  for (let count = 0; count < mostPages; count += 1) {
    const { data, has_more } = await stripe.ask(
      (sdk) =>
        sdk.events.list({
          types: [...types],
          created: { gte: since },
          limit: pageLength,
          ...(isUndelivered && { delivery_success: false }),
          ...(last !== undefined && { starting_after: last }),
        }),
      signal,
    )
    yield* data
    last = data.at(-1)?.id
    if (!has_more || last === undefined) return
  }
}
