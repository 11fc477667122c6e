/** A model laid out for drawing: every part's triangles in one list, every material's tones in one table. */
import type { Decal, Material, Part } from '../figure/figure.ts'
import { hexToOklch, type Rgb } from '../math/colour.ts'
import { addIndices } from '../math/surface.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import { vertexNormals } from '../math/vertex-normals.ts'
import { type Arrays, freshArrays } from './arrays.ts'
import { type DecalLevels, prepareDecal } from './decal.ts'
import { rampOf } from './ramp.ts'

export type Model = { parts: Part[]; materials: Record<string, Material> }

/** Which recipe shades a material. */
export const recipes = {
  cloth: 0,
  silk: 1,
  leather: 2,
  metal: 3,
  fur: 4,
  knit: 5,
  wood: 6,
  gem: 7,
  glow: 8,
  skin: 9,
  hair: 10,
  scales: 11,
  plastic: 12,
  bone: 13,
} as const

/** Numbers a material has in `tones`: light, base, shade, deep, ink, hot × red, green, blue. */
export const toneStride = 18
/** First number of each tone of a material. */
export const tones = { light: 0, base: 3, shade: 6, deep: 9, ink: 12, hot: 15 } as const

export const none = 0xffff
/** Normals are kept in whole numbers: this is a length of 1. */
export const normalScale = 32767

/** Where the pattern or picture of a triangle is looked up: it shows none, sample by sample, in cells that were baked. */
export const lookUps = { never: 0, anew: 1, baked: 2 } as const

/** Materials of patterns on a scene's triangles, cell by cell: see bake.ts. */
export type Baked = {
  /** Rows and columns of cells of each triangle; 0 where nothing is baked. */
  sides: Uint8Array
  /** The first cell of each triangle. */
  firstCells: Uint32Array
  /** The material of each cell, row by row: rows by shares of the second corner, columns by shares of the third. */
  cells: Uint16Array
}

const nothingBaked: Baked = {
  sides: new Uint8Array(0),
  firstCells: new Uint32Array(0),
  cells: new Uint16Array(0),
}

/** Groups whose parts are one mass of hair. */
export function isOneMass(group: string | undefined): boolean {
  return group === 'hair' || group === 'beard'
}

/** Whether a part is outlined as finely as it is thin: hands, what covers them, and what says so itself. */
export function isFine(part: Part): boolean {
  return part.isFine ?? part.region?.endsWith(' hand') ?? false
}

/** The neck itself, bare. */
export function isThroat({ region, group }: Part): boolean {
  return region === 'neck' && group === 'skin'
}

/** Arms and hands, and what covers them. */
export function isArm({ region }: Part): boolean {
  return region !== undefined && / (?:upper arm|forearm|hand)$/.test(region)
}

export type Scene = {
  parts: readonly Part[]
  positions: Float32Array
  /** Where vertices lie at rest: patterns and pictures are asked there. */
  rest: Float32Array
  normals: Float32Array
  uvs: Float32Array
  indices: Uint32Array
  partOfTriangle: Uint16Array
  /** Of each triangle, one of `lookUps`. */
  lookedUp: Uint8Array
  baked: Baked
  /** First triangle of each part, and one past the last at the end. */
  firstTriangle: Uint32Array
  material: Uint16Array
  backMaterial: Uint16Array
  /** 0 = no group. */
  group: Uint16Array
  creaseCosine: Float32Array
  materialNumber: ReadonlyMap<string, number>
  tones: Float32Array
  recipe: Uint8Array
  /** How strongly each material shows its light tone, 0–1. */
  lift: Float32Array
  /** How much finer than on a person the streaks of each material are. */
  grain: Float32Array
  /** Above which height and before which depth its hair lies from nose to tail. */
  lieAbove: Float32Array
  lieBefore: Float32Array
  decals: (DecalLevels | undefined)[]
  /** 1 = no line between this material and its neighbour on the same part. */
  quietMaterial: Uint8Array
}

/** `arrays`: where the long ones come from. A scene whose arrays are borrowed is good until the next time. */
export function prepareScene(model: Model, arrays = freshArrays): Scene {
  const names = Object.keys(model.materials)
  const materialNumber = new Map(names.map((name, i) => [name, i]))
  const numberOf = (part: Part, name: string) => {
    const number = materialNumber.get(name)
    if (number === undefined) throw new Error(`Part ${part.name} wants material ${name}`)
    return number
  }
  const { parts } = model
  const groups = [...new Set(parts.map((part) => part.group))].filter((name) => name !== undefined)
  return {
    parts,
    ...joinMeshes(parts, arrays),
    baked: nothingBaked,
    material: Uint16Array.from(parts, (part) => numberOf(part, part.material)),
    backMaterial: Uint16Array.from(parts, (part) =>
      part.backMaterial ? numberOf(part, part.backMaterial) : none,
    ),
    group: Uint16Array.from(parts, (part) =>
      part.group === undefined ? 0 : groups.indexOf(part.group) + 1,
    ),
    creaseCosine: Float32Array.from(parts, (part) => part.creaseCosine ?? 0.64),
    materialNumber,
    decals: parts.map(({ decal }) => (decal ? levelsOf(decal) : undefined)),
    ...materialTables(Object.values(model.materials)),
  }
}

/** A part is shown by many scenes: what follows from it alone is worked out once. */
const normalsByPart = new WeakMap<Part, Float32Array>()
const levelsByDecal = new WeakMap<Decal, DecalLevels>()
/** By where the vertices lie at rest: a head in another pose asks no pattern again. */
const lookUpsByRest = new WeakMap<Float32Array, { part: Part; lookedUp: Uint8Array }>()

function normalsOf(part: Part): Float32Array {
  const normals = part.normals ?? normalsByPart.get(part) ?? vertexNormals(part)
  normalsByPart.set(part, normals)
  return normals
}

function levelsOf(decal: Decal): DecalLevels {
  const levels = levelsByDecal.get(decal) ?? prepareDecal(decal)
  levelsByDecal.set(decal, levels)
  return levels
}

function lookedUpOf(part: Part): Uint8Array {
  const rest = part.rest ?? part.positions
  const known = lookUpsByRest.get(rest)
  if (known && isAskedAlike(known.part, part)) return known.lookedUp
  const lookedUp = findLookedUp(part)
  lookUpsByRest.set(rest, { part, lookedUp })
  return lookedUp
}

function isAskedAlike(one: Part, other: Part): boolean {
  return (
    one.pattern === other.pattern &&
    one.indices === other.indices &&
    one.uvs === other.uvs &&
    (one.decal === undefined) === (other.decal === undefined)
  )
}

/** A pattern that knows where it is silent is so all over a triangle or nowhere on it. */
function findLookedUp({ indices, uvs, positions, rest, pattern, decal }: Part): Uint8Array {
  const lookedUp = new Uint8Array(indices.length / 3)
  if (!pattern && !decal) return lookedUp
  const isSilent = decal ? undefined : pattern?.isSilent
  if (!isSilent) return lookedUp.fill(lookUps.anew)
  const middle = new SurfacePoint()
  const places = rest ?? positions
  for (let t = 0; t < lookedUp.length; t++) {
    const a = indices[3 * t]
    const b = indices[3 * t + 1]
    const c = indices[3 * t + 2]
    const u = (uvs[2 * a] + uvs[2 * b] + uvs[2 * c]) / 3
    const v = (uvs[2 * a + 1] + uvs[2 * b + 1] + uvs[2 * c + 1]) / 3
    const x = (places[3 * a] + places[3 * b] + places[3 * c]) / 3
    const y = (places[3 * a + 1] + places[3 * b + 1] + places[3 * c + 1]) / 3
    const z = (places[3 * a + 2] + places[3 * b + 2] + places[3 * c + 2]) / 3
    let square = 0
    for (let corner = 0; corner < 3; corner++) {
      const k = 3 * indices[3 * t + corner]
      const own = (places[k] - x) ** 2 + (places[k + 1] - y) ** 2 + (places[k + 2] - z) ** 2
      if (own > square) square = own
    }
    const isQuiet = isSilent(middle.at(u, v, x, y, z), Math.sqrt(square))
    lookedUp[t] = isQuiet ? lookUps.never : lookUps.anew
  }
  return lookedUp
}

type Joined = Pick<
  Scene,
  | 'positions'
  | 'rest'
  | 'normals'
  | 'uvs'
  | 'indices'
  | 'partOfTriangle'
  | 'lookedUp'
  | 'firstTriangle'
>

function joinMeshes(parts: readonly Part[], { floats, words, shorts, bytes }: Arrays): Joined {
  const total = (count: (part: Part) => number) => parts.reduce((sum, p) => sum + count(p), 0)
  const vertices = total((part) => part.positions.length / 3)
  const triangles = total((part) => part.indices.length / 3)
  const positions = floats(vertices * 3)
  const isBent = parts.some(({ rest }) => rest !== undefined)
  const joined: Joined = {
    positions,
    rest: isBent ? floats(vertices * 3) : positions,
    normals: floats(vertices * 3),
    uvs: floats(vertices * 2),
    indices: words(triangles * 3),
    partOfTriangle: shorts(triangles),
    lookedUp: bytes(triangles),
    firstTriangle: new Uint32Array(parts.length + 1),
  }
  let vertex = 0
  for (let number = 0; number < parts.length; number++) {
    const part = parts[number]
    const triangle = joined.firstTriangle[number]
    joined.positions.set(part.positions, vertex * 3)
    if (isBent) joined.rest.set(part.rest ?? part.positions, vertex * 3)
    joined.normals.set(normalsOf(part), vertex * 3)
    joined.uvs.set(part.uvs, vertex * 2)
    addIndices(joined.indices, 3 * triangle, part.indices, vertex)
    const end = triangle + part.indices.length / 3
    joined.partOfTriangle.fill(number, triangle, end)
    joined.lookedUp.set(lookedUpOf(part), triangle)
    joined.firstTriangle[number + 1] = end
    vertex += part.positions.length / 3
  }
  return joined
}

function materialTables(
  materials: readonly Material[],
): Pick<Scene, 'tones' | 'recipe' | 'lift' | 'grain' | 'lieAbove' | 'lieBefore' | 'quietMaterial'> {
  const table = new Float32Array(materials.length * toneStride)
  materials.forEach((material, i) => {
    const ramp = rampOf(material)
    const order: Rgb[] = [ramp.light, ramp.base, ramp.shade, ramp.deep, ramp.ink, ramp.hot]
    table.set(order.flat(), i * toneStride)
  })
  return {
    tones: table,
    recipe: Uint8Array.from(materials, (material) => recipes[material.surface]),
    lift: Float32Array.from(materials, liftOf),
    grain: Float32Array.from(materials, ({ grain = 1 }) => grain),
    lieAbove: Float32Array.from(materials, ({ lies }) => lies?.above ?? nowhere),
    lieBefore: Float32Array.from(materials, ({ lies }) => lies?.before ?? -nowhere),
    quietMaterial: Uint8Array.from(materials, (material) => (material.noInk ? 1 : 0)),
  }
}

/** Higher than anything is drawn, in cm. */
const nowhere = 1e6

/** Dark skin, black fur and black cloth with a light of its own take more light than anything else, pale skin hardly any. */
function liftOf({ base, surface, light }: Material): number {
  if (surface === 'cloth' && light !== undefined && hexToOklch(base).l < 0.25) return 1.3
  if (surface === 'fur' && hexToOklch(base).l < 0.34) return 1.6
  if (surface !== 'skin') return 1
  return hexToOklch(base).l < 0.55 ? 1.6 : 0.6
}
