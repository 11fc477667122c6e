import { ApiError } from '../api-error.ts'
import type { UploadedImage } from '../http/uploads.ts'
import { openFairLine } from './fair-line.ts'
import { type Opener, type OpenerBounds, openOpener } from './opener.ts'
import { type OpeningCost, openingCost } from './opening-cost.ts'
import type { CleanFile } from './opening-process.ts'

/** An upload in whose place there is the same picture, encoded anew. */
export type OpenedPicture = CleanFile & { path: string }

/** Opens what callers send, within bounds of memory and time. */
export type Pictures = {
  /** Refuses what this server has not the memory to open. Only looks at the headers. */
  check(uploads: readonly UploadedImage[]): Promise<void>
  /** Opens pictures of an account, each when it is its turn, and encodes them anew on disk. */
  open(uploads: readonly UploadedImage[], accountId: string): Promise<OpenedPicture[]>
  close(): void
}

const mebibyte = 1024 * 1024

/** What is small is opened beside what is large: a photo does not wait for a poster. */
const quickBytes = 448 * mebibyte
const quickPixels = 25_000_000

/** A picture of 100 megapixels takes ten to twenty seconds where two cores are busy. */
const withinMs = 60_000

/** How long a process that opens pictures is kept for the next: to start one takes half a second. */
const idleMs = 20_000

/** A line of its own, and a process of its own. */
type Lane = { mostBytes: number; opener: Opener; line: ReturnType<typeof openFairLine> }

/**
 * `mostBytes` is all the memory the two processes that open pictures may have together. Both are
 * there only while they have something to do.
 */
export function openPictures(
  { mostBytes }: { mostBytes: number },
  pace: Partial<Pick<OpenerBounds, 'withinMs' | 'idleMs'>> = {},
): Pictures {
  const quickMost = Math.min(quickBytes, mostBytes / 2)
  const quick = openLane({ mostBytes: quickMost, withinMs, idleMs, ...pace })
  const slow = openLane({ mostBytes: mostBytes - quickMost, withinMs, idleMs, ...pace })

  function laneFor({ bytes, pixels }: OpeningCost): Lane {
    if (bytes <= quick.mostBytes && pixels <= quickPixels) return quick
    if (bytes <= slow.mostBytes) return slow
    throw tooDear(bytes, slow.mostBytes)
  }

  /** All are looked at before the first is opened, which takes far longer. */
  async function lanesFor(uploads: readonly UploadedImage[]): Promise<[UploadedImage, Lane][]> {
    const lanes: [UploadedImage, Lane][] = []
    for (const upload of uploads) lanes.push([upload, laneFor(await openingCost(upload))])
    return lanes
  }

  return {
    async check(uploads) {
      await lanesFor(uploads)
    },
    async open(uploads, accountId) {
      const pictures: OpenedPicture[] = []
      for (const [{ path }, { line, opener }] of await lanesFor(uploads))
        pictures.push({ path, ...(await line.wait(accountId, () => opener.open(path))) })
      return pictures
    },
    close() {
      quick.opener.close()
      slow.opener.close()
    },
  }
}

function openLane(bounds: OpenerBounds): Lane {
  return { mostBytes: bounds.mostBytes, opener: openOpener(bounds), line: openFairLine() }
}

function tooDear(bytes: number, most: number): ApiError {
  const [needed, there] = [bytes, most].map((each) => Math.ceil(each / mebibyte))
  return new ApiError(
    'PAYLOAD_TOO_LARGE',
    `To open an image would take ${needed} MB of memory, and this server gives it ${there}; send it smaller, or as JPEG`,
  )
}
