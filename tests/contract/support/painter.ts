import { createHash } from 'node:crypto'
import { encodePng } from '../../../packages/engine/src/encode/png.ts'
import {
  type DrawnSheet,
  type ImageProvider,
  type MeshProvider,
  ProviderError,
  type VideoProvider,
  type VoiceProvider,
} from '../../../packages/providers/src/index.ts'

const side = 32
const ready = { check: async () => undefined, close: async () => undefined }

/** Paints one colour, different for each prompt, at once; or does as the prompt says. */
export const painter: ImageProvider = {
  name: 'painter',
  drawSheet: ({ prompt }, signal) => paint(prompt, signal),
  drawScene: ({ prompt }, signal) => paint(prompt, signal),
  ...ready,
}

/** Makes films that nobody could watch, at once; or does as the prompt says. */
export const filmer: VideoProvider = {
  ...{ name: 'filmer', formats: ['mp4'] },
  async makeVideo({ prompt, width, height, format }, signal) {
    await obey(prompt, signal)
    return {
      ...{ bytes: Buffer.from('a film'), contentType: `video/${format}`, width, height },
      ...{ title: 'A film', text: undefined, sourceUri: undefined },
    }
  },
  ...ready,
}

/** Says lines nobody could hear, at once; or does as it is told to say. */
export const speaker: VoiceProvider = {
  ...{ name: 'speaker', formats: ['wav', 'ogg'], voices: ['woman'] },
  canSay: () => true,
  async say({ text, format }, signal) {
    await obey(text, signal)
    const told = { contentType: `audio/${format}`, durationSeconds: 1, language: 'en' }
    return { bytes: Buffer.from('a line'), visemes: [{ at: 0, viseme: 'sil' }], ...told }
  },
  close: async () => undefined,
}

/** Makes meshes nobody could look at, at once; or does as the prompt of the character says. */
export const modeller: MeshProvider = {
  ...{ name: 'modeller', formats: ['glb'] },
  async makeMesh({ character }, signal) {
    await obey(character.prompt, signal)
    return { bytes: Buffer.from('a mesh'), contentType: 'model/gltf-binary' }
  },
  close: async () => undefined,
}

async function paint(prompt = '', signal: AbortSignal): Promise<DrawnSheet> {
  await obey(prompt, signal)
  const colour = createHash('sha256').update(prompt).digest().subarray(0, 3)
  const pixel = Uint8Array.of(...colour, 255)
  const data = Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) => pixel[at % 4] ?? 0)
  const panel = { id: 'front', label: 'Front', x: 0, y: 0, width: 1, height: 1 }
  return {
    bytes: await encodePng({ width: side, height: side, data }),
    ...{ contentType: 'image/png', width: side, height: side, title: 'One colour' },
    ...{ brief: { role: 'knight' }, design: {}, panels: [panel] },
    palette: [{ name: 'only', hex: '#102030' }],
  }
}

const failures = ['failed', 'timeout', 'unavailable'] as const

async function obey(prompt: string | undefined, signal: AbortSignal): Promise<void> {
  const failure = failures.find((each) => prompt === `be ${each}`)
  if (failure !== undefined) throw new ProviderError(failure, `The painter is ${failure}`)
  if (prompt === 'endless') await untilAborted(signal)
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
}
