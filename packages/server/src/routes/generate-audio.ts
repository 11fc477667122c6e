import { linePrice, operations } from '@newcharactersheet/contract'
import { findCraft } from '../generations/find-craft.ts'
import { findVoiceModel } from '../generations/models.ts'
import type { Started } from '../generations/start-generation.ts'
import type { Given } from '../idempotency/claims.ts'
import { notOffered } from '../platform/api-error.ts'
import { fileAddress, viewOf } from '../sheets/describe-sheet.ts'
import { accepted } from './accepted.ts'
import { awaitTwin, type WorkCall, waitOf } from './await-work.ts'
import { badField, checkOffered, orderCraft, usualWait } from './order-craft.ts'
import { CustomReply, route } from './route.ts'

export const generateAudio = route(
  operations.generateAudio,
  async (call) => {
    const { sheetId, text, voice, format, modelOverride } = call.body
    const { voices } = call.context
    const ordered = await orderCraft(call, {
      model: findVoiceModel(modelOverride),
      credits: linePrice(text),
      request: { kind: 'audio', text, voice, format, sheetId },
      title: text,
      check() {
        if (voices === undefined) throw notOffered('Nothing here speaks yet')
        checkOffered('format', format, voices.formats)
        if (voice !== undefined) checkOffered('voice', voice, voices.voices)
        if (!voices.canSay(text))
          throw badField('text', 'has nothing in it that could be read aloud here')
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
  const line = await findCraft(call.context.db, { id: jobId, accountId, kind: 'audio' })
  if (line === undefined) throw new Error('a line that was spoken is gone')
  const { sheetId: id, visibility, result } = line
  const { file, ...told } = result
  return { id, jobId, audioUrl: fileAddress({ id, visibility }, file, viewOf(call)), ...told }
}
