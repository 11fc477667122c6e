/** Reference pictures from files, opened as the server opens what callers send it. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { limits } from '../../packages/contract/src/limits.ts'
import { lookAtImage } from '../../packages/server/src/platform/http/uploads.ts'
import { cleanPicture } from '../../packages/server/src/platform/pictures/clean-picture.ts'

/** So the same words, seed and pictures give the same sheet here and there. */
export async function openReferences(files: readonly string[]): Promise<Uint8Array[]> {
  if (files.length > limits.referenceImages)
    throw new Error(`At most ${limits.referenceImages} pictures, not ${files.length}`)
  const pictures: Uint8Array[] = []
  for (const file of files) pictures.push(await openPicture(file))
  return pictures
}

async function openPicture(file: string): Promise<Uint8Array> {
  const path = resolve(file)
  try {
    const { size } = await stat(path)
    if (size > limits.fileBytes) throw new Error(`It has more than ${limits.fileBytes >> 20} MB`)
    await lookAtImage({ path, bytes: size })
    return await encodeAnew(path)
  } catch (cause) {
    throw new Error(`${file} cannot be used: ${reasonOf(cause)}`, { cause })
  }
}

/** What the library says of a damaged file is not for people. */
async function encodeAnew(path: string): Promise<Uint8Array> {
  try {
    return (await cleanPicture(path, { mostPixels: limits.imagePixels })).data
  } catch (cause) {
    throw new Error('it is damaged and cannot be opened', { cause })
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  switch ('code' in cause ? cause.code : undefined) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EISDIR':
      return 'it is a folder'
    case 'EACCES':
      return 'it may not be read'
    default:
      return cause.message
  }
}
