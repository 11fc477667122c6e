import { totalmem } from 'node:os'
import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, readLimit, readNumber } from './read-settings.ts'

export type PictureSettings = {
  /** How much memory opening callers' pictures may take, in bytes. */
  memoryBytes: number
  /** How much may be kept of the pictures one account sends, in bytes; 0 is no limit. */
  keptBytes: number
}

export const pictureSettings = ['NCS_PICTURE_MEMORY', 'NCS_PICTURE_QUOTA']

const mebibyte = 1024 * 1024

/** Too little to open a photo with is none. */
const leastMebibytes = 512

/** With so much every format is opened in the usual depth, up to 100 megapixels. */
const enoughMebibytes = 2_560

const mostMebibytes = 65_536

/** Some twenty thousand pictures as they are kept. */
const usualKeptMebibytes = 5_120

export function readPictureSettings(environment: Environment): PictureSettings {
  const name = 'NCS_PICTURE_MEMORY'
  const mebibytes = readNumber(environment, name, { otherwise: usual(), most: mostMebibytes })
  if (mebibytes < leastMebibytes)
    throw new StartProblem(
      `${name} is "${mebibytes}": it must be a whole number of MB from ${leastMebibytes} to ${mostMebibytes}`,
    )
  const kept = readLimit(environment, 'NCS_PICTURE_QUOTA', usualKeptMebibytes)
  return { memoryBytes: mebibytes * mebibyte, keptBytes: kept * mebibyte }
}

/** A quarter of what this machine, or the container, has. */
function usual(): number {
  const all = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  const quarter = Math.floor(all / 4 / mebibyte)
  return Math.min(enoughMebibytes, Math.max(leastMebibytes, quarter))
}
