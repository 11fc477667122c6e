import type { Billing, Model } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { models } from './models.ts'

/** What this server can draw with by its own means, and what is taken when nothing is named. */
type Offer = Pick<Billing, 'platformProviders' | 'imageProvider' | 'videoProvider'>

/** What of this server makes things. */
type Makers = Pick<Context, 'images' | 'films' | 'voices' | 'meshes'>

/** Every model as callers are told of it. What nothing here makes can be asked for, but not be had. */
export function listModels(makers: Makers): Model[] {
  return models.map((model) => {
    const { id, aliases, kind, provider, name, tier, prices } = model
    const {
      scenes = model.accepts.scenes,
      formats = [],
      voices = [],
      available,
    } = offers[kind](makers)
    const accepts = { ...model.accepts, scenes, formats: [...formats], voices: [...voices] }
    return { id, aliases, kind, provider, name, tier, prices, accepts, available }
  })
}

type Offered = {
  available: boolean
  scenes?: boolean
  formats?: readonly string[] | undefined
  voices?: readonly string[] | undefined
}

const offers: Readonly<Record<Model['kind'], (makers: Makers) => Offered>> = {
  image: ({ images }) => ({ available: true, scenes: images.drawScene !== undefined }),
  video: ({ films }) => ({ available: films !== undefined, formats: films?.formats }),
  audio: ({ voices }) => ({
    available: voices !== undefined,
    formats: voices?.formats,
    voices: voices?.voices,
  }),
  mesh: ({ meshes }) => ({ available: meshes !== undefined, formats: meshes?.formats }),
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
