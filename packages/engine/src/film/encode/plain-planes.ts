/** What planes.ts has the kernels do, in plain TypeScript: the oracle of its test. */

/** Light of every pixel, then blue-difference and red-difference of every two by two pixels: 1½ bytes a pixel. */
export type Planes = Uint8Array<ArrayBuffer>

export function newPlanes(width: number, height: number): Planes {
  return new Uint8Array((width * height * 3) / 2)
}

// ITU-R BT.709-6, items 3.2–3.4, times 2¹⁶; each row of differences adds up to nothing, so greys stay grey.
const light = { red: 11_966, green: 40_254, blue: 4_064 }
const blue = { red: -6_595, green: -22_189, blue: 28_784 }
const red = { red: 28_784, green: -26_145, blue: -2_639 }
const half = 1 << 15

/** Writes an opaque picture's planes into `planes`. Width and height are even; 4 bytes a pixel. */
export function writePlanes(
  { width, height, data }: { width: number; height: number; data: Uint8ClampedArray | Uint8Array },
  planes: Planes,
): void {
  writeLight(data, planes, width * height)
  const columns = width / 2
  const blues = width * height
  const reds = blues + columns * (height / 2)
  for (let row = 0; row < height / 2; row++) {
    for (let column = 0; column < columns; column++) {
      const at = 4 * (2 * row * width + 2 * column)
      const below = at + 4 * width
      const r = (data[at] + data[at + 4] + data[below] + data[below + 4]) >> 2
      const g = (data[at + 1] + data[at + 5] + data[below + 1] + data[below + 5]) >> 2
      const b = (data[at + 2] + data[at + 6] + data[below + 2] + data[below + 6]) >> 2
      const k = row * columns + column
      planes[blues + k] = 128 + ((blue.red * r + blue.green * g + blue.blue * b + half) >> 16)
      planes[reds + k] = 128 + ((red.red * r + red.green * g + red.blue * b + half) >> 16)
    }
  }
}

function writeLight(data: ArrayLike<number>, planes: Planes, pixels: number): void {
  for (let k = 0, at = 0; k < pixels; k++, at += 4)
    planes[k] =
      16 +
      ((light.red * data[at] + light.green * data[at + 1] + light.blue * data[at + 2] + half) >> 16)
}
