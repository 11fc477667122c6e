import {
  type DrawingPool,
  isDesign,
  isSceneDesign,
  type PooledFilmRequest,
} from '@newcharactersheet/engine'
import type { MadeVideo, VideoOrder, VideoProvider } from '../provider.ts'
import { toActor } from './image.ts'
import { tellProblems } from './tell-problems.ts'

/** Draws films on this machine's CPU, in the threads of a pool that somebody else closes. */
export function openEmbeddedFilms(pool: DrawingPool): VideoProvider {
  return {
    name: 'embedded',
    async makeVideo({ onProgress, ...order }, signal): Promise<MadeVideo> {
      const onPanel = ({ share }: { share: number }) => onProgress?.(share)
      const work = pool.drawFilm({ ...toWords(order), onPanel }, signal)
      const { film, poster, title } = await tellProblems(work, signal, {
        failed: 'The film could not be drawn',
        late: 'The film took too long to draw',
        stopped: 'The drawing was stopped',
      })
      const about = { title, text: undefined, sourceUri: undefined }
      return { ...film, contentType: 'video/mp4', poster, ...about }
    },
    check: (signal) => pool.check(signal),
    close: async () => undefined,
  }
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
}: Omit<VideoOrder, 'onProgress'>): Omit<PooledFilmRequest, 'onPanel'> {
  const places = scenes.flatMap(({ design }) => (design && isSceneDesign(design) ? [design] : []))
  const shown = scenes.filter(({ design }) => design && isDesign(design))
  const actors = (cast.length > 0 ? cast : shown).map(toActor)
  const said = speech && { ...speech, seconds: speech.durationSeconds }
  return { ...order, speech: said, prompt, style: undefined, seconds, cast: actors, scenes: places }
}
