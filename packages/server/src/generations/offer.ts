import type { Billing, Model } from '@newcharactersheet/contract'
import { models } from './models.ts'

/** What this server can draw with by its own means, and what is taken when nothing is named. */
type Offer = Pick<Billing, 'platformProviders' | 'imageProvider' | 'videoProvider'>

/** Every model as callers are told of it. Films and scenes cannot be made yet, only asked for. */
export function listModels(): Model[] {
  return models.map((model) => {
    const { id, aliases, kind, provider, name, tier, prices, accepts } = model
    const available = kind === 'image'
    return { id, aliases, kind, provider, name, tier, prices, accepts, available }
  })
}

export function platformOffer(): Offer {
  const ready = listModels().filter(({ available }) => available)
  const providerOf = (kind: Model['kind']) =>
    ready.find((model) => model.kind === kind)?.provider ?? null
  return {
    platformProviders: [...new Set(ready.map(({ provider }) => provider))],
    imageProvider: providerOf('image'),
    videoProvider: providerOf('video'),
  }
}
