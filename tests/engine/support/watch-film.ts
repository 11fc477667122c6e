/** Plays a film in the video element of Chromium. */
import { askChromium } from './chromium.ts'
import { servePage } from './serve-page.ts'

/** What was seen of it; colours are those in the middle of parts of the picture, red, green and blue, 0–255. */
export type Watched = {
  width: number
  height: number
  /** Seconds. */
  duration: number
  /** The film's first frame, and the one a second later that was jumped to. */
  first: number[]
  later: number[]
  /** Whether it came to its end by playing. */
  hasEnded: boolean
}

/** So many parts of the picture, side by side. */
export const parts = 4

/** Undefined without a Chromium; null where it has no means of showing films of this type. */
export async function watchFilm(
  bytes: Uint8Array,
  contentType: string,
): Promise<Watched | null | undefined> {
  const page = await servePage({
    script: `(${watch})('/film', '${contentType}', ${parts})`,
    imports: {},
    read: async () => ({ type: contentType, body: bytes }),
  })
  // Safe: this is what `watch` gives.
  return (await askChromium(page)) as Watched | null | undefined
}

/** What the page does, as it is sent to it. */
const watch = `async (address, contentType, parts) => {
  const video = document.createElement('video')
  if (video.canPlayType(contentType) === '') return null
  const heard = (name) => new Promise((resolve, reject) => {
    video.addEventListener(name, resolve, { once: true })
    video.addEventListener('error', () => reject(new Error(video.error.message)), { once: true })
  })
  video.muted = true
  document.body.append(video)
  const isShown = () => new Promise((resolve) => video.requestVideoFrameCallback(resolve))
  const loaded = Promise.all([heard('loadeddata'), isShown()])
  const blob = await (await fetch(address)).blob()
  video.src = URL.createObjectURL(blob)
  await loaded
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const shown = () => {
    const { videoWidth: width, videoHeight: height } = video
    Object.assign(canvas, { width, height })
    context.drawImage(video, 0, 0)
    const middleOf = (part) => [((part + 0.5) * width) / parts, height / 2].map(Math.floor)
    return Array.from({ length: parts }, (_, part) =>
      [...context.getImageData(...middleOf(part), 1, 1).data].slice(0, 3)).flat()
  }
  const jump = async (seconds) => {
    const seeked = Promise.all([heard('seeked'), isShown()])
    video.currentTime = seconds
    await seeked
    return shown()
  }
  const first = shown()
  const later = await jump(1.02)
  const ended = heard('ended')
  await video.play()
  await ended
  const { videoWidth: width, videoHeight: height, duration, ended: hasEnded } = video
  return { width, height, duration, first, later, hasEnded }
}`
