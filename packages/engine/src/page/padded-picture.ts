import type { Picture } from '../render/picture.ts'

/** A picture with `padding` pixels round it that do not count for its place. */
export type PaddedPicture = Picture & { padding: number }
