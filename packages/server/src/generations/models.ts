import { ApiError } from '../platform/api-error.ts'

export type Model = { id: string; aliases: readonly string[]; provider: string }

/** What can draw a sheet. The first is taken when the caller names none. */
const models: readonly [Model, ...Model[]] = [
  { id: 'embedded', aliases: ['default'], provider: 'embedded' },
]

/** The model a caller asked for by id or alias. */
export function findModel(name: string | undefined): Model {
  if (name === undefined) return models[0]
  const model = models.find(({ id, aliases }) => id === name || aliases.includes(name))
  if (model === undefined)
    throw new ApiError('INVALID_REQUEST', 'There is no such model', {
      fields: [{ path: 'modelOverride', message: 'must be the id or an alias of a model' }],
    })
  return model
}
