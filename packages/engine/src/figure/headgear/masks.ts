/** What covers part of the face: half masks, cloth masks and the plague doctor's beak; and earrings. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { cord, type Mesh, merge } from '../../math/surface.ts'
import { add, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { creaseOf, drawnMaterials, emblemOn, fabricOn } from './paint-headgear.ts'
import { ball, bar, type Round, round, thick } from './surfaces.ts'

/** Angle on the face at x. */
function angleAt(fit: HeadFit, x: number): number {
  return Math.asin(clamp(x / (fit.look.shape.halfWidth * 1.03), -0.97, 0.97))
}

/** Cords from the mask's corners round the back of the head. */
function straps(fit: HeadFit, x: number, y: number, material: string, back: number): Part {
  const path = Array.from({ length: 33 }, (_, i): Vec3 => {
    const t = i / 32
    const angle = lerp(angleAt(fit, x), 2 * Math.PI - angleAt(fit, x), t)
    const high = lerp(y, back, Math.sin(t * Math.PI))
    return fit.over(angle, high, Math.cos(angle) < 0.3 ? fit.free : 0.03)
  })
  return headPart('mask strap', material, cord(path, 0.022))
}

/** Roles that hide the lower face behind cloth. */
const veiled = new Set(['ninja', 'assassin', 'rogue', 'bounty_hunter'])

function mask(context: GarmentContext): Dressed {
  return veiled.has(context.design.person.role ?? '') ? clothMask(context) : halfMask(context)
}

/** A stiff mask round the eyes, its holes cut to them. */
function halfMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye, shape } = fit.look
  const reach = shape.halfWidth * 0.95
  const top = (x: number) =>
    eye.y + 0.24 + 0.14 * bell(Math.abs(x), reach * 0.92, 0.24) + 0.03 * bell(x, 0, 0.2)
  const bottom = (x: number) =>
    eye.y -
    0.22 +
    0.16 * bell(x, 0, 0.1) +
    0.14 * smoothstep(reach * 0.72, reach, Math.abs(x)) -
    0.04 * bell(Math.abs(x), eye.x, 0.2)
  const surface: Round = (s, t) => {
    const x = s * reach
    return fit.face(
      angleAt(fit, x),
      lerp(top(x), bottom(x), t),
      0.035 + 0.02 * Math.sin(t * Math.PI),
    )
  }
  const mesh = withoutEyes(fit, thick(surface, 0.012, { from: -1, to: 1, columns: 84, rows: 34 }))
  const edge = (t: number) => Array.from({ length: 49 }, (_, i) => surface(lerp(-1, 1, i / 48), t))
  const rims = [-1, 1].map((side) =>
    cord(
      Array.from({ length: 30 }, (_, i) => {
        const [x, y] = eyeHole(fit, side, (i / 30) * 2 * Math.PI, 1.06)
        return fit.face(angleAt(fit, x), y, 0.055)
      }),
      0.018,
      true,
      6,
    ),
  )
  return dressHead(
    fit,
    [
      headPart('mask', fit.main, mesh, {
        backMaterial: fit.lining,
        noOcclusion: true,
        pattern: (u, v) =>
          emblemOn(
            context.garment.emblem,
            { angle: 0.5, t: 0.12, wide: 0.07, high: 0.09 },
            fit.trim,
            fit.accent,
          )?.(u, v) ?? fabricOn(context, 30, 8)?.((u - 0.5) * 6.28, v * 2),
      }),
      headPart('mask edges', fit.trim, merge([cord(edge(0), 0.02), cord(edge(1), 0.02), ...rims])),
      straps(fit, reach * 0.98, eye.y + 0.12, fit.lining, 0.1),
    ],
    { materials: drawnMaterials(context) },
  )
}

function eyeHole(fit: HeadFit, side: number, turn: number, grow: number): [number, number] {
  const { eye } = fit.look
  const wide = eye.width * 0.56 * grow
  const tall = Math.max(eye.height * 0.62, eye.width * 0.34) * grow
  return [side * (eye.x + Math.cos(turn) * wide), eye.y + Math.sin(turn) * tall]
}

/** Leaves out what lies over the eyes. */
function withoutEyes(fit: HeadFit, mesh: Mesh): Mesh {
  const { eye } = fit.look
  const wide = eye.width * 0.56
  const tall = Math.max(eye.height * 0.62, eye.width * 0.34)
  const isHole = (i: number) => {
    const dx = (Math.abs(mesh.positions[3 * i]) - eye.x) / wide
    const dy = (mesh.positions[3 * i + 1] - eye.y) / tall
    return dx * dx + dy * dy < 1
  }
  const kept: number[] = []
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [mesh.indices[t], mesh.indices[t + 1], mesh.indices[t + 2]]
    if (!corners.some(isHole)) kept.push(...corners)
  }
  return { ...mesh, indices: Uint32Array.from(kept) }
}

/** Cloth over nose and mouth, tucked in below the chin. */
function clothMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye, shape } = fit.look
  const crease = creaseOf(context)
  const reach = 1.9
  const top = (angle: number) =>
    lerp(eye.y - 0.2, shape.eyeY - 0.34, smoothstep(0.5, 1.6, Math.abs(angle))) +
    0.1 * bell(angle, 0, 0.22)
  const cloth: Round = (angle, t) => {
    const y = lerp(top(angle), -1.02, t ** 0.9)
    const tent = 0.05 + 0.075 * bell(angle, 0, 0.35) * Math.sin(clamp(t * 1.5) * Math.PI * 0.7)
    const fold =
      0.012 * Math.sin(t * 16 + Math.abs(angle) * 7) * smoothstep(0.3, 0.9, Math.abs(angle))
    return fit.face(angle, Math.max(-0.985, y), tent + fold)
  }
  return dressHead(
    fit,
    [
      headPart(
        'cloth mask',
        fit.main,
        thick(cloth, 0.015, { from: -reach, to: reach, columns: 64, rows: 18 }),
        {
          pattern: (u, v) => {
            if (v > 0.5) return fit.lining
            const angle = (u - 0.5) * 2 * reach
            const line = v * 9 + Math.abs(angle) * 0.9
            const side = smoothstep(0.35, 0.9, Math.abs(angle))
            if (Math.abs(line - Math.round(line)) < 0.05 * side) return crease
            return emblemOn(
              context.garment.emblem,
              { angle: 0, t: 0.22, wide: 0.3, high: 0.11 },
              fit.trim,
              fit.accent,
            )?.(angle, v)
          },
        },
      ),
      straps(fit, shape.halfWidth * 0.96, shape.eyeY - 0.3, fit.main, 0),
    ],
    { materials: drawnMaterials(context) },
  )
}

/** A pleated mask with loops over the ears. */
function faceMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { shape } = fit.look
  const crease = creaseOf(context)
  const reach = 0.86
  const cloth: Round = (angle, t) => {
    const s = Math.abs(angle) / reach
    const high = lerp(shape.noseY + 0.2, shape.noseY + 0.02, s ** 1.5)
    const low = lerp(-0.97, -0.76, s ** 1.6)
    const pleat = 0.012 * Math.abs(Math.sin(t * Math.PI * 4)) * (1 - s ** 3)
    return fit.face(
      angle,
      lerp(high, low, t),
      0.05 + 0.07 * Math.sin(t * Math.PI) * (1 - s * s) + pleat,
    )
  }
  const [ex, ey, ez] = fit.skull.ear
  const loops = [-1, 1].flatMap((side) =>
    [0.06, 0.94].map((t) => {
      const corner = cloth(side * reach * 0.99, t)
      const ear: Vec3 = [side * (ex + 0.07), ey + (t < 0.5 ? 0.2 : -0.2), ez - 0.06]
      return bar(
        [
          corner,
          [
            lerp(corner[0], ear[0], 0.6) + side * 0.03,
            lerp(corner[1], ear[1], 0.6),
            lerp(corner[2], ear[2], 0.55),
          ],
          ear,
        ],
        () => 0.014,
        10,
        6,
      )
    }),
  )
  return dressHead(
    fit,
    [
      headPart(
        'face mask',
        fit.main,
        thick(cloth, 0.015, { from: -reach, to: reach, columns: 44, rows: 16 }),
        {
          pattern: (_u, v) => {
            if (v > 0.5) return fit.lining
            const pleat = v * 8.2
            const isPleat = Math.abs(pleat - Math.round(pleat)) < 0.07 && v > 0.08 && v < 0.42
            return isPleat
              ? crease
              : v < 0.025 || v > 0.455
                ? `${context.garment.id}.shade`
                : undefined
          },
        },
      ),
      headPart('ear loops', fit.trim, merge(loops)),
    ],
    { materials: drawnMaterials(context) },
  )
}

/** A leather face with round glasses and a long curved beak. */
function plagueMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye, shape } = fit.look
  const { id, colours } = context.garment
  const crease = creaseOf(context)
  const reach = 1.55
  const face: Round = (angle, t) => {
    const high = lerp(eye.y + 0.4, eye.y + 0.2, (angle / reach) ** 2)
    const low = lerp(-0.99, -0.6, (angle / reach) ** 2)
    return fit.face(angle, clamp(lerp(high, low, t), -0.985, 0.9), 0.06)
  }
  const size = lerp(0.9, 1.6, context.garment.length)
  const rootY = lerp(shape.noseY, eye.y, 0.42)
  const rootZ = fit.face(0, rootY, 0)[2]
  const beakPath: Vec3[] = [
    [0, rootY, rootZ - 0.2],
    [0, rootY - 0.02, rootZ + 0.16],
    [0, rootY - 0.12 * size, rootZ + 0.16 + 0.42 * size],
    [0, rootY - 0.4 * size, rootZ + 0.16 + 0.82 * size],
  ]
  const beak = bar(
    beakPath,
    (t) => [0.3 * (1 - t) ** 0.72 + 0.012, 0.36 * (1 - t) ** 0.78 + 0.012],
    26,
    20,
    [0, 1, 0],
  )
  const goggle = (side: number): Part[] => {
    const r = Math.max(eye.width * 0.52, 0.19)
    const ring = (grow: number, out: number) =>
      Array.from({ length: 26 }, (_, i): Vec3 => {
        const turn = (i / 26) * 2 * Math.PI
        const x = side * (eye.x + Math.cos(turn) * r * grow)
        return fit.face(angleAt(fit, x), eye.y + Math.sin(turn) * r * grow, out)
      })
    const edge = ring(1, 0.12)
    const pane: Round = (angle, t) => {
      const x = side * (eye.x + Math.sin(angle) * r * t)
      return fit.face(angleAt(fit, x), eye.y + Math.cos(angle) * r * t, 0.125 + 0.02 * (1 - t * t))
    }
    return [
      headPart(
        `mask glass ${side}`,
        `${id}.glass`,
        round((a, t) => pane(side > 0 ? a : -a, t), { columns: 28, rows: 4, flip: false }),
        {
          pattern: (u, v) =>
            u > 0.66 && u < 0.84 && v > 0.3 && v < 0.75 ? `${id}.glint` : undefined,
        },
      ),
      headPart(`mask ring ${side}`, `${id}.brass`, cord(edge, 0.038, true)),
    ]
  }
  const seams = [0.32, -0.32].map((side) =>
    bar(
      beakPath.slice(1).map((point, i) => add(point, [side * (0.85 - 0.3 * i), 0.02, 0.0])),
      () => 0.012,
      16,
      6,
    ),
  )
  return dressHead(
    fit,
    [
      headPart(
        'plague mask',
        fit.main,
        thick(face, 0.03, { from: -reach, to: reach, columns: 56, rows: 22 }),
        {
          pattern: (u, v) => {
            if (v > 0.5) return fit.lining
            const stitch = Math.abs(v - 0.02) < 0.012 || Math.abs(v - 0.455) < 0.012
            return stitch && Math.sin(u * 190) > -0.3 ? crease : undefined
          },
        },
      ),
      headPart('beak', fit.main, beak, {
        pattern: (u, v) => {
          const isSeam = Math.min(Math.abs(u - 0.25), Math.abs(u - 0.75)) < 0.018
          if (isSeam) return crease
          const hole = v > 0.3 && v < 0.52 && Math.abs(u - 0.5) > 0.14
          const row = v * 34
          const column = u * 22
          return hole && (row - Math.round(row)) ** 2 + (column - Math.round(column)) ** 2 < 0.05
            ? crease
            : undefined
        },
      }),
      headPart('beak tip', `${id}.brass`, ball(beakPath[3], 0.05, 0.05, 0.06, 10)),
      headPart('beak stitches', crease, merge(seams), { noInk: true }),
      ...goggle(1),
      ...goggle(-1),
      straps(fit, shape.halfWidth * 0.97, eye.y + 0.1, fit.lining, 0.3),
    ],
    {
      materials: {
        ...drawnMaterials(context),
        [`${id}.glass`]: { base: colours.accent, surface: 'gem' },
        [`${id}.glint`]: { base: '#f6fbff', surface: 'glow', noInk: true },
        [`${id}.brass`]: { base: colours.trim, surface: 'metal' },
      },
    },
  )
}

function earrings(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const [ex, ey, ez] = fit.skull.ear
  const size = lerp(0.08, 0.17, context.garment.length)
  const { id, side: worn } = context.garment
  const isDrop = context.garment.emblem !== 'none' || context.design.person.presentation < 0.5
  const one = (side: number): Part[] => {
    const lobe: Vec3 = [side * (ex + 0.05), ey - 0.2, ez - 0.02]
    const hoop = Array.from({ length: 24 }, (_, i): Vec3 => {
      const turn = (i / 24) * 2 * Math.PI
      return [lobe[0], lobe[1] - size + Math.cos(turn) * size, lobe[2] + Math.sin(turn) * size]
    })
    if (!isDrop) return [headPart(`ear hoop ${side}`, fit.main, cord(hoop, 0.02, true))]
    const y = lobe[1] - size * 1.3
    return [
      headPart(
        `ear stud ${side}`,
        fit.main,
        merge([ball(lobe, 0.035), bar([lobe, [lobe[0], y + 0.06, lobe[2]]], () => 0.012, 4, 6)]),
      ),
      headPart(
        `ear drop ${side}`,
        `${id}.gem`,
        ball([lobe[0], y, lobe[2]], size * 0.42, size * 0.72, size * 0.42, 12),
      ),
    ]
  }
  return dressHead(
    fit,
    [...(worn === 'right' ? [] : one(1)), ...(worn === 'left' ? [] : one(-1))],
    {
      materials: { [`${id}.gem`]: { base: context.garment.colours.accent, surface: 'gem' } },
    },
  )
}

export const masks = {
  mask,
  face_mask: faceMask,
  plague_mask: plagueMask,
  earrings,
} satisfies Record<string, GarmentBuilder>
