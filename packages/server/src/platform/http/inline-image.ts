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
  if (text === undefined || !text.isBase64) throw invalid(field, 'must be base64')
  if (text.bytes === 0) throw invalid(field, 'must not be empty')
  return lookAtImage(text)
}

function invalid(field: string, message: string): ApiError {
  const path = `${field}.data`
  return new ApiError('INVALID_REQUEST', `The request is not valid: ${path} ${message}`, {
    fields: [{ path, message }],
  })
}
