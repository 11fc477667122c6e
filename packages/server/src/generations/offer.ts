import type { Billing, Model } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { models } from './models.ts'

/** What this server can draw with by its own means, and what is taken when nothing is named. */
type Offer = Pick<Billing, 'platformProviders' | 'imageProvider' | 'videoProvider'>

/** What of this server makes things. */
type Makers = Pick<Context, 'images' | 'films'>

/** Every model as callers are told of it. What nothing here makes can be asked for, but not be had. */
export function listModels({ images, films }: Makers): Model[] {
  return models.map((model) => {
    const { id, aliases, kind, provider, name, tier, prices } = model
    const isImage = kind === 'image'
    const scenes = isImage ? images.drawScene !== undefined : model.accepts.scenes
    const accepts = { ...model.accepts, scenes }
    const available = isImage || films !== undefined
    return { id, aliases, kind, provider, name, tier, prices, accepts, available }
  })
}

export function platformOffer(makers: Makers): Offer {
  const ready = listModels(makers).filter(({ available }) => available)
  const providerOf = (kind: Model['kind']) =>
    ready.find((model) => model.kind === kind)?.provider ?? null
  return {
    platformProviders: [...new Set(ready.map(({ provider }) => provider))],
    imageProvider: providerOf('image'),
    videoProvider: providerOf('video'),
  }
}
