/** One triangle of a part at a time, to ask the part's pattern anywhere on it. */
import type { Part, Pattern } from '../figure/figure.ts'
import { SurfacePoint } from '../math/surface-point.ts'

/** Shares of a triangle's three vertices. */
export type Corner = readonly [number, number, number]

export type Triangle = {
  vertices: readonly [number, number, number]
  corners: readonly [Corner, Corner, Corner]
  /** Longest edge in cm. */
  longest: number
  set(a: number, b: number, c: number): void
  /** The material's number at a place. */
  at(place: Corner): number
}

const ends: Triangle['corners'] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

export function openTriangle(
  part: Part,
  pattern: Pattern,
  plain: number,
  numberOf: (name: string) => number,
): Triangle {
  const { uvs } = part
  const places = part.rest ?? part.positions
  const point = new SurfacePoint()
  const known = new Int32Array(places.length / 3).fill(-1)
  let [a, b, c] = [0, 0, 0]
  const ask = ([wa, wb, wc]: Corner): number => {
    const mix = (list: Float32Array, width: number, axis: number) =>
      list[width * a + axis] * wa + list[width * b + axis] * wb + list[width * c + axis] * wc
    const name = pattern(
      point.at(
        mix(uvs, 2, 0),
        mix(uvs, 2, 1),
        mix(places, 3, 0),
        mix(places, 3, 1),
        mix(places, 3, 2),
      ),
    )
    return name === undefined ? plain : numberOf(name)
  }
  const edge = (i: number, j: number) =>
    Math.hypot(
      places[3 * i] - places[3 * j],
      places[3 * i + 1] - places[3 * j + 1],
      places[3 * i + 2] - places[3 * j + 2],
    )
  const triangle: Triangle = {
    vertices: [0, 0, 0],
    corners: ends,
    longest: 0,
    set(i, j, k) {
      ;[a, b, c] = [i, j, k]
      triangle.vertices = [i, j, k]
      triangle.longest = Math.max(edge(i, j), edge(j, k), edge(k, i))
    },
    at(place) {
      const corner = ends.indexOf(place)
      if (corner < 0) return ask(place)
      const vertex = triangle.vertices[corner]
      if (known[vertex] < 0) known[vertex] = ask(place)
      return known[vertex]
    },
  }
  return triangle
}
