import type {
  DrawnSheet,
  ImageProvider,
  LineOrder,
  MeshOrder,
  MeshProvider,
  SceneOrder,
  VideoOrder,
  VideoProvider,
  VoiceProvider,
} from '@newcharactersheet/providers'
import sharp from 'sharp'

const picture = { create: { width: 8, height: 8, channels: 3, background: '#888' } } as const

/** The blank page that stand-ins draw. */
export const blankPage = await sharp(picture).png().toBuffer()

/** A provider of somebody else's for tests: it draws blank pages and notes what was ordered. */
export function imageStandIn(drawScene?: (order: SceneOrder) => Promise<void>): ImageProvider {
  const page: DrawnSheet = {
    ...{ bytes: blankPage, contentType: 'image/png', width: 8, height: 8, title: 'Blank' },
    ...{ brief: {}, design: { version: 1 }, panels: [], palette: [] },
  }
  return {
    name: 'stand-in',
    drawSheet: async () => page,
    ...(drawScene && {
      async drawScene(order: SceneOrder) {
        await drawScene(order)
        return page
      },
    }),
    check: async () => undefined,
    close: async () => undefined,
  }
}

/** What a stand-in makes for a film. */
export const filmBytes = Buffer.from('a film, as far as anybody looks into it')

export const posterBytes = Buffer.from('its first frame')

/** A provider of films for tests, which does what the test wants before it delivers. */
export function filmStandIn() {
  const ordered: VideoOrder[] = []
  let work: (signal: AbortSignal) => Promise<void> = async () => undefined
  const films: VideoProvider = {
    ...{ name: 'stand-in', formats: ['mp4', 'webm'] },
    async makeVideo(order, signal) {
      ordered.push(order)
      await work(signal)
      const { width, height } = order
      const source = { text: undefined, sourceUri: 'https://films.example/1' }
      return {
        bytes: filmBytes,
        contentType: `video/${order.format}`,
        title: 'A film',
        width,
        height,
        ...source,
        poster: { bytes: posterBytes, width, height },
      }
    },
    check: async () => undefined,
    close: async () => undefined,
  }
  return {
    films,
    ordered,
    does(next: (signal: AbortSignal) => Promise<void>) {
      work = next
    },
  }
}

/** What stand-ins make for a line and a mesh. */
export const lineBytes = Buffer.from('a line, as far as anybody listens')
export const meshBytes = Buffer.from('a mesh, as far as anybody looks into it')

/** Somebody for tests who speaks, and does what the test wants before. */
export function voiceStandIn() {
  const ordered: LineOrder[] = []
  let work: (signal: AbortSignal) => Promise<void> = async () => undefined
  const voices: VoiceProvider = {
    ...{ name: 'stand-in', formats: ['wav', 'ogg'], voices: ['woman', 'robot'] },
    canSay: (text) => /[a-z]/i.test(text),
    async say(order, signal) {
      ordered.push(order)
      order.onProgress?.(0.5)
      await work(signal)
      const visemes = [{ at: 0, viseme: 'sil' }]
      const told = { contentType: `audio/${order.format}`, durationSeconds: 1, language: 'en' }
      return { bytes: lineBytes, visemes, ...told }
    },
    close: async () => undefined,
  }
  return {
    voices,
    ordered,
    does(next: (signal: AbortSignal) => Promise<void>) {
      work = next
    },
  }
}

/** A maker of meshes for tests. */
export function meshStandIn() {
  const ordered: MeshOrder[] = []
  const meshes: MeshProvider = {
    ...{ name: 'stand-in', formats: ['glb', 'vrm'] },
    async makeMesh(order) {
      ordered.push(order)
      return { bytes: meshBytes, contentType: 'model/gltf-binary' }
    },
    close: async () => undefined,
  }
  return { meshes, ordered }
}
