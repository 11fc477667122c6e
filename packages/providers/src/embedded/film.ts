import {
  type DrawingPool,
  hasWebmEncoder,
  isDesign,
  isSceneDesign,
  type PooledFilmRequest,
  toWebm,
} from '@newcharactersheet/engine'
import type { MadeVideo, VideoOrder, VideoProvider } from '../provider.ts'
import { toActor } from './image.ts'
import { tellProblems } from './tell-problems.ts'

/**
 * Draws films on this machine's CPU, in the threads of a pool that somebody else closes. MP4 is always
 * there, WebM where this machine has a program for it.
 */
export async function openEmbeddedFilms(pool: DrawingPool): Promise<VideoProvider> {
  const webm = (await hasWebmEncoder()) ? (['webm'] as const) : []
  const formats = ['mp4', ...webm] as const
  return {
    name: 'embedded',
    formats,
    async makeVideo({ onProgress, format, ...order }, signal): Promise<MadeVideo> {
      const chosen = formats.find((each) => each === format)
      if (chosen === undefined) throw new Error(`no film can be made as ${format}`)
      const onPanel = ({ share }: { share: number }) => onProgress?.(share)
      const work = draw(pool, { ...toWords(order), onPanel }, { format: chosen, signal })
      const { film, poster, title } = await tellProblems(work, signal, {
        failed: 'The film could not be drawn',
        late: 'The film took too long to draw',
        stopped: 'The drawing was stopped',
      })
      const about = { title, text: undefined, sourceUri: undefined }
      return { ...film, contentType: `video/${chosen}`, poster, ...about }
    },
    check: (signal) => pool.check(signal),
    close: async () => undefined,
  }
}

async function draw(
  pool: DrawingPool,
  words: PooledFilmRequest,
  { format, signal }: { format: 'mp4' | 'webm'; signal: AbortSignal },
) {
  const drawn = await pool.drawFilm(words, signal)
  if (format === 'mp4') return drawn
  const { film, design } = drawn
  const bytes = await toWebm(film.bytes, design.framesPerSecond, signal)
  return { ...drawn, film: { ...film, bytes } }
}

/** Without a cast, it is whoever's sheet the film begins or ends with. */
function toWords({
  prompt = '',
  durationSeconds: seconds,
  cast,
  scenes,
  references: _,
  speech,
  ...order
}: Omit<VideoOrder, 'onProgress' | 'format'>): Omit<PooledFilmRequest, 'onPanel'> {
  const places = scenes.flatMap(({ design }) => (design && isSceneDesign(design) ? [design] : []))
  const shown = scenes.filter(({ design }) => design && isDesign(design))
  const actors = (cast.length > 0 ? cast : shown).map(toActor)
  const said = speech && { ...speech, seconds: speech.durationSeconds }
  return { ...order, speech: said, prompt, style: undefined, seconds, cast: actors, scenes: places }
}
