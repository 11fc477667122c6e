import { ApiError } from '../api-error.ts'
import type { Sifted } from './sift-json.ts'
import { lookAtImage, type UploadedImage } from './uploads.ts'

/** The file of an image that stood in a JSON body, once it has been found to be one. */
export async function inlineImage(
  texts: Sifted['texts'],
  { data }: { data: string },
  field: string,
): Promise<UploadedImage> {
  const text = texts.get(data)
  if (text === undefined || !text.isBase64)
    throw new ApiError('INVALID_REQUEST', `The request is not valid: ${field}.data is no base64`, {
      fields: [{ path: `${field}.data`, message: 'must be base64' }],
    })
  return lookAtImage(text)
}
