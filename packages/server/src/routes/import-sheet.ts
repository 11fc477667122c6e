import { operations } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import { checkPlace } from '../projects/place-in-project.ts'
import { importSheet as store } from '../sheets/recipe/import-sheet.ts'
import { route } from './route.ts'

export const importSheet = route(
  operations.importSheet,
  async ({ context, caller, body, uploads, claim }) => {
    const [upload] = uploads
    if (upload === undefined) {
      const message = 'must be a PNG file with a recipe in it'
      throw new ApiError('INVALID_REQUEST', `The request is not valid: image ${message}`, {
        fields: [{ path: 'image', message }],
      })
    }
    const { accountId } = caller
    const { visibility, keywords = [] } = body
    await checkPlace(context.db, accountId, body)
    return store(context, { accountId, upload, visibility, keywords, place: body }, claim)
  },
  { replay: async (_call, { made: { id } }) => ({ id }) },
)
