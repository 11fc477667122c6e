/** Where a scene's long arrays come from. */
export type Arrays = {
  floats: (length: number) => Float32Array
  words: (length: number) => Uint32Array
  shorts: (length: number) => Uint16Array
  bytes: (length: number) => Uint8Array
}

/** New ones, which last as long as they are wanted. All are zero. */
export const freshArrays: Arrays = {
  floats: (length) => new Float32Array(length),
  words: (length) => new Uint32Array(length),
  shorts: (length) => new Uint16Array(length),
  bytes: (length) => new Uint8Array(length),
}

/** For what is drawn once: the same memory again each time arrays are borrowed, so that none of it has to be collected. */
export type Lender = {
  /** What was borrowed before is gone. The numbers in them are left over from then. */
  borrow: () => Arrays
}

const alignment = 8

export function openLender(): Lender {
  let memory = new ArrayBuffer(0)
  let top = 0
  /** The first free byte. What has no room is new, and next time there is room for all. */
  function take(bytes: number): { buffer: ArrayBuffer; offset: number } {
    const offset = top
    top += Math.ceil(bytes / alignment) * alignment
    return top <= memory.byteLength
      ? { buffer: memory, offset }
      : { buffer: new ArrayBuffer(bytes), offset: 0 }
  }
  const arrays: Arrays = {
    floats: (length) => {
      const { buffer, offset } = take(4 * length)
      return new Float32Array(buffer, offset, length)
    },
    words: (length) => {
      const { buffer, offset } = take(4 * length)
      return new Uint32Array(buffer, offset, length)
    },
    shorts: (length) => {
      const { buffer, offset } = take(2 * length)
      return new Uint16Array(buffer, offset, length)
    },
    bytes: (length) => {
      const { buffer, offset } = take(length)
      return new Uint8Array(buffer, offset, length)
    },
  }
  return {
    borrow() {
      if (top > memory.byteLength) memory = new ArrayBuffer(top)
      top = 0
      return arrays
    },
  }
}
