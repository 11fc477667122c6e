export const packIds = ['starter', 'creator', 'studio', 'enterprise'] as const

export type PackId = (typeof packIds)[number]

/** The credit packs on sale, in US dollars. */
export const packs: Record<PackId, { credits: number; priceUsd: number }> = {
  starter: { credits: 1_000, priceUsd: 10 },
  creator: { credits: 3_000, priceUsd: 30 },
  studio: { credits: 11_000, priceUsd: 100 },
  enterprise: { credits: 30_000, priceUsd: 260 },
}

/** What a new account starts with. */
export const startingCredits = 300
