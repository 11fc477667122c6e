import type { Picture } from '../render/picture.ts'

/** Gives the memory of pixels back at once: until they are collected, a few sheets' worth would lie about. */
export function release({ data }: Picture): void {
  if (data.buffer instanceof ArrayBuffer) data.buffer.transfer(0)
}
