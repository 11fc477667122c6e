import { ProviderError } from '@newcharactersheet/providers'
import { keepCraft, meshName } from '../sheets/keep-crafts.ts'
import { openSubject } from './open-subject.ts'
import type { MeshRequest } from './request.ts'
import type { Work } from './work.ts'

/** What is kept of a mesh beside its file, to answer whoever asks for it later. */
export type MeshResult = { file: string; contentType: string }

/** Under which names the newest of a format is found; only glb is what exports serve. */
const newest: Readonly<Record<string, string>> = { glb: meshName, vrm: 'avatar.vrm' }

export const makeMesh: Work<MeshRequest> = async (context, order, signal) => {
  const { meshes } = context
  if (meshes === undefined) throw new ProviderError('unavailable', 'Nothing here makes meshes')
  const { id, sheetId, request } = order
  const { format } = request
  const { subject, seed } = await openSubject(context, order)
  const { bytes, contentType } = await meshes.makeMesh({ format, seed, character: subject }, signal)
  const content = await context.storage.put(bytes, signal)
  const result: MeshResult = { file: `mesh-${id}.${format}`, contentType }
  const name = newest[format] ?? `mesh.${format}`
  return async (db) => {
    await keepCraft(db, sheetId, {
      ...{ ownName: result.file, newest: name, replaces: [name], content, contentType },
    })
    return result
  }
}
