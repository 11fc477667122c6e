import {
  filmLines,
  filmPrices,
  highestFilmPrice,
  type Model as ListedModel,
  limits,
  picturePrices,
} from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'

/** A model as callers are told of it, but for whether it can run now. */
export type Model = Omit<ListedModel, 'available'>

/** What a film model can do; what is asked beyond that is brought down to it, or refused. */
export type FilmModel = Model & {
  kind: 'video'
  film: { resolutions: readonly string[]; longestSeconds: number }
}

type ImageModel = Model & { kind: 'image' }

/** What can draw a sheet or a scene. The first is taken when the caller names none. */
const imageModels: readonly [ImageModel, ...ImageModel[]] = [
  {
    id: 'embedded',
    aliases: ['default'],
    kind: 'image',
    provider: 'embedded',
    name: 'The embedded engine',
    tier: 'standard',
    prices: Object.entries(picturePrices).map(([resolution, credits]) => ({ resolution, credits })),
    accepts: { referenceImages: limits.referenceImages, sheets: true, scenes: false },
  },
]

/** What can make a film. The first is taken when the caller names none. */
const filmModels: readonly [FilmModel, ...FilmModel[]] = [
  {
    id: 'embedded-film',
    // The model of the reference's example: its clients are served by ours.
    aliases: ['default-film', 'veo-3.1-fast-generate-preview'],
    kind: 'video',
    provider: 'embedded',
    name: 'Films of the embedded engine',
    tier: 'standard',
    prices: [
      ...filmPrices.map(({ resolution, seconds, credits }) => ({
        resolution: `${resolution}, ${seconds} s`,
        credits,
      })),
      { resolution: '1080p, 10 s', credits: highestFilmPrice },
    ],
    accepts: { referenceImages: limits.referenceImages, sheets: true, scenes: true },
    film: {
      resolutions: Object.keys(filmLines).filter((name) => (filmLines[name] ?? 0) <= 1080),
      longestSeconds: 10,
    },
  },
]

/** Every model there is. */
export const models: readonly Model[] = [...imageModels, ...filmModels]

/** The model a caller asked for by id or alias to draw a picture. */
export function findModel(name: string | undefined): Model {
  return pick(imageModels, name)
}

/** The model a caller asked for by id or alias to make a film. */
export function findFilmModel(name: string | undefined): FilmModel {
  return pick(filmModels, name)
}

function pick<Kind extends Model>(
  [first, ...others]: readonly [Kind, ...Kind[]],
  name: string | undefined,
): Kind {
  if (name === undefined) return first
  const model = [first, ...others].find(({ id, aliases }) => id === name || aliases.includes(name))
  if (model === undefined)
    throw new ApiError('INVALID_REQUEST', 'There is no such model', {
      fields: [{ path: 'modelOverride', message: 'must be the id or an alias of a model' }],
    })
  return model
}
