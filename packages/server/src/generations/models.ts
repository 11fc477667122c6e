import {
  charactersPerPrice,
  filmPrice,
  filmPrices,
  type Model as ListedModel,
  limits,
  meshPrice,
  picturePrices,
  resolutions,
} from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'

/** A model as callers are told of it, but for whether it can run now. */
export type Model = Omit<ListedModel, 'available' | 'accepts'> & {
  /** What files can be, and who speaks, is for whoever makes them to say. */
  accepts: Omit<ListedModel['accepts'], 'formats' | 'voices'>
}

/** What a film model can do; a length beyond that is clamped, a resolution refused. */
export type FilmModel = Model & {
  kind: 'video'
  film: { resolutions: readonly string[]; shortestSeconds: number; longestSeconds: number }
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
    prices: resolutions.map((resolution) => ({
      resolution,
      durationSeconds: null,
      credits: picturePrices[resolution],
    })),
    accepts: {
      referenceImages: limits.referenceImages,
      sheets: true,
      scenes: false,
      resolutions: [...resolutions],
      durationSeconds: null,
    },
  },
]

const engineFilms = {
  resolutions: ['480p', '720p', '1080p'],
  shortestSeconds: 1,
  longestSeconds: 10,
} as const

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
    prices: engineFilms.resolutions.flatMap(filmPricesAt),
    accepts: {
      referenceImages: limits.referenceImages,
      sheets: true,
      scenes: true,
      resolutions: [...engineFilms.resolutions],
      durationSeconds: { least: engineFilms.shortestSeconds, most: engineFilms.longestSeconds },
    },
    film: engineFilms,
  },
]

const sheetAlone = {
  referenceImages: 0,
  sheets: true,
  scenes: false,
  resolutions: [],
  durationSeconds: null,
}

/** What can speak. The first is taken when the caller names none. */
const voiceModels: readonly [Model, ...Model[]] = [
  {
    ...{ id: 'embedded-voice', aliases: ['default-voice'], kind: 'audio', provider: 'embedded' },
    ...{ name: 'Voices of the embedded engine', tier: 'standard' },
    prices: [{ resolution: null, durationSeconds: null, credits: charactersPerPrice.credits }],
    accepts: sheetAlone,
  },
]

/** What can make a mesh. The first is taken when the caller names none. */
const meshModels: readonly [Model, ...Model[]] = [
  {
    ...{ id: 'embedded-mesh', aliases: ['default-mesh'], kind: 'mesh', provider: 'embedded' },
    ...{ name: 'Meshes of the embedded engine', tier: 'standard' },
    prices: [{ resolution: null, durationSeconds: null, credits: meshPrice }],
    accepts: sheetAlone,
  },
]

/** Every model there is. */
export const models: readonly Model[] = [
  ...imageModels,
  ...filmModels,
  ...voiceModels,
  ...meshModels,
]

/** What films of one size cost, by the lengths at which the price changes. */
function filmPricesAt(resolution: string): Model['prices'] {
  const lengths = [...new Set(filmPrices.map(({ seconds }) => seconds))]
  return lengths.flatMap((durationSeconds) => {
    const credits = filmPrice(resolution, durationSeconds)
    return credits === undefined ? [] : [{ resolution, durationSeconds, credits }]
  })
}

/** Whose model it is, by its id; undefined where there is no such model any more. */
export function providerOf(modelId: string): string | undefined {
  return models.find(({ id }) => id === modelId)?.provider
}

/** The model a caller asked for by id or alias to draw a picture. */
export function findModel(name: string | undefined): Model {
  return pick(imageModels, name)
}

/** The model a caller asked for by id or alias to make a film. */
export function findFilmModel(name: string | undefined): FilmModel {
  return pick(filmModels, name)
}

/** The model a caller asked for by id or alias to say a line. */
export function findVoiceModel(name: string | undefined): Model {
  return pick(voiceModels, name)
}

/** The model a caller asked for by id or alias to make a mesh. */
export function findMeshModel(name: string | undefined): Model {
  return pick(meshModels, name)
}

const makings: Readonly<Record<Model['kind'], string>> = {
  image: 'sheets and scenes',
  video: 'films',
  audio: 'spoken lines',
  mesh: 'meshes',
}

function pick<Kind extends Model>(
  kind: readonly [Kind, ...Kind[]],
  name: string | undefined,
): Kind {
  if (name === undefined) return kind[0]
  const model = kind.find((each) => isCalled(each, name))
  if (model !== undefined) return model
  const other = models.find((each) => isCalled(each, name))
  const wanted = makings[kind[0].kind].replace(' and ', ' or ')
  const isOther = other && `makes ${makings[other.kind]}, not ${wanted}`
  const said = isOther ? `This model ${isOther}` : 'There is no such model'
  const message = isOther ?? 'must be the id or an alias of a model'
  throw new ApiError('INVALID_REQUEST', said, { fields: [{ path: 'modelOverride', message }] })
}

function isCalled({ id, aliases }: Model, name: string): boolean {
  return id === name || aliases.includes(name)
}
