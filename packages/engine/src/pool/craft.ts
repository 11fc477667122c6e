/** What the thread of crafts does: each craft is a recipe of its own. */
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { type MadeMesh, makeMesh } from '../mesh.ts'
import { chooseVoice } from '../voice/choose-voice.ts'
import { findHelpers, type Helpers } from '../voice/outside/helpers.ts'
import { namedVoices } from '../voice/voice.ts'
import { sayLine } from '../voice.ts'
import type { CraftOrder, MadeOf, MeshFile, Who } from './craft-orders.ts'

export type Craft = (
  order: CraftOrder,
  onShare: (share: number) => void,
) => Promise<MadeOf<CraftOrder>>

export function openCraft(): Craft {
  let helpers: Promise<Helpers> | undefined
  return async (order, onShare) => {
    const { who } = order
    if (order.kind === 'mesh') return meshFile(await makeMesh(designOf(who), order))
    const { text, voice, format } = order
    helpers ??= findHelpers()
    const chosen = voice === undefined ? chooseVoice(designOf(who)) : namedVoices[voice]
    return sayLine({ text, format, voice: chosen }, await helpers, onShare)
  }
}

/** In memory of its own, which can be handed to another thread. */
function meshFile({ bytes, contentType }: MadeMesh): MeshFile {
  return { bytes: new Uint8Array(bytes), contentType }
}

function designOf({ design, prompt, seed }: Who): Design {
  return design ?? designCharacter(understand(prompt, undefined), seed)
}
