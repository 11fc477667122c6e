import { meshPrice, operations } from '@newcharactersheet/contract'
import { findCraft } from '../generations/find-craft.ts'
import { findMeshModel } from '../generations/models.ts'
import type { Started } from '../generations/start-generation.ts'
import type { Given } from '../idempotency/claims.ts'
import { notOffered } from '../platform/api-error.ts'
import { fileAddress, viewOf } from '../sheets/describe-sheet.ts'
import { accepted } from './accepted.ts'
import { awaitTwin, type WorkCall, waitOf } from './await-work.ts'
import { checkOffered, orderCraft, usualWait } from './order-craft.ts'
import { CustomReply, route } from './route.ts'

export const generateMesh = route(
  operations.generateMesh,
  async (call) => {
    const { sheetId, format, modelOverride } = call.body
    const { meshes } = call.context
    const ordered = await orderCraft(call, {
      model: findMeshModel(modelOverride),
      credits: meshPrice,
      request: { kind: 'mesh', format, sheetId },
      title: '',
      check() {
        if (meshes === undefined) throw notOffered('The embedded engine cannot make meshes yet')
        checkOffered('format', format, meshes.formats)
      },
    })
    if (ordered instanceof CustomReply) return ordered
    return tell(call, ordered.started, ordered.given)
  },
  {
    replay: async (call, kept) => {
      const { started, given } = await awaitTwin(call, kept, waitOf(call, usualWait))
      return tell(call, started, given)
    },
  },
)

async function tell(call: WorkCall, started: Started, given: Given | undefined) {
  if (given !== undefined) return accepted(call, started, given)
  const { id: jobId } = started
  const { accountId } = call.caller
  const mesh = await findCraft(call.context.db, { id: jobId, accountId, kind: 'mesh' })
  if (mesh === undefined) throw new Error('a mesh that was made is gone')
  const { sheetId: id, visibility, result } = mesh
  const { file, contentType } = result
  return { id, jobId, meshUrl: fileAddress({ id, visibility }, file, viewOf(call)), contentType }
}
