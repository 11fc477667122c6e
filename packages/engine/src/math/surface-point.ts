/** A point of a surface, as patterns are asked about it. */

/**
 * Where on its part and in space a point lies, at rest. It is written anew for every sample: numbers
 * handed over one by one would be packed singly, and packing costs more than most patterns.
 */
export class SurfacePoint {
  /** u, v, x, y, z, and what others add. */
  protected readonly numbers: Float64Array

  constructor(count = 5) {
    this.numbers = new Float64Array(count)
  }

  get u(): number {
    return this.numbers[0]
  }

  get v(): number {
    return this.numbers[1]
  }

  get x(): number {
    return this.numbers[2]
  }

  get y(): number {
    return this.numbers[3]
  }

  get z(): number {
    return this.numbers[4]
  }

  at(u: number, v: number, x = 0, y = 0, z = 0): this {
    const { numbers } = this
    numbers[0] = u
    numbers[1] = v
    numbers[2] = x
    numbers[3] = y
    numbers[4] = z
    return this
  }

  /** The five numbers from `k` on of a list. */
  read(list: ArrayLike<number>, k: number): this {
    for (let i = 0; i < 5; i++) this.numbers[i] = list[k + i]
    return this
  }

  /** Farther by the five numbers from `k` on of a list. */
  forward(list: ArrayLike<number>, k: number): void {
    for (let i = 0; i < 5; i++) this.numbers[i] += list[k + i]
  }
}
