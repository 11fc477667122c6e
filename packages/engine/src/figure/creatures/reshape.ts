/** New forms from old ones: a head of another size, thicker legs, a body drawn out. */
import type { Vec3 } from '../../math/vector.ts'
import type { CreatureForm, Mass, Tuft } from './creature-form.ts'
import type { Ring } from './loft.ts'

type Move = (point: Vec3) => Vec3

/** A mass moved, and made thicker. */
export function reshaped(
  { rings, soft }: Mass,
  thicker: number,
  move: Move = (point) => point,
): Mass {
  return {
    soft,
    rings: rings.map(([x, y, z, side, over, under]): Ring => {
      const [mx, my, mz] = move([x, y, z])
      return [mx, my, mz, side * thicker, over * thicker, under * thicker]
    }),
  }
}

/** The form with its head made `factor` times as large, about a point of the neck, and moved. */
export function withHead(
  form: CreatureForm,
  factor: number,
  pivot: Vec3,
  by: Vec3 = [0, 0, 0],
): CreatureForm {
  const move: Move = ([x, y, z]) => [
    x * factor + by[0],
    pivot[1] + (y - pivot[1]) * factor + by[1],
    pivot[2] + (z - pivot[2]) * factor + by[2],
  ]
  const { ear, eye, mouth, nose, skull, coat } = form
  const flat = ([y, z]: readonly [number, number]) => {
    const [, my, mz] = move([0, y, z])
    return [my, mz] as const
  }
  const resized = ([x, y, z]: Vec3): Vec3 => [x * factor, y * factor, z * factor]
  return {
    ...form,
    head: form.head.map((mass) => reshaped(mass, factor, move)),
    jaw: reshaped(form.jaw, factor, move),
    ear: ear && { ...ear, root: move(ear.root), tip: move(ear.tip), width: ear.width * factor },
    eye: {
      ...eye,
      centre: move(eye.centre),
      width: eye.width * factor,
      height: eye.height * factor,
    },
    mouth: { ...mouth, line: mouth.line.map(flat), hinge: flat(mouth.hinge) },
    nose: { ...nose, centre: move(nose.centre), size: resized(nose.size) },
    skull: { centre: move(skull.centre), radius: skull.radius * factor },
    whiskers: form.whiskers * factor,
    tufts: form.tufts.map((tuft) => (tuft.place === 'head' ? movedTuft(tuft, move, factor) : tuft)),
    marks: Object.fromEntries(
      Object.entries(form.marks).map(([name, place]) => [
        name,
        /eye|face|muzzle|horn/i.test(name) ? move(place) : place,
      ]),
    ),
    fit: {
      ...form.fit,
      nose: { ...form.fit.nose, centre: move(form.fit.nose.centre) },
      poll: { ...form.fit.poll, centre: move(form.fit.poll.centre) },
      face: { ...form.fit.face, top: move(form.fit.face.top), end: move(form.fit.face.end) },
    },
    coat: {
      ...coat,
      mask: coat.mask && { centre: move(coat.mask.centre), size: resized(coat.mask.size) },
      muzzle: coat.muzzle.map(([z, y]) => {
        const [, my, mz] = move([0, y, z])
        return [mz, my] as const
      }),
      blaze: coat.blaze * factor,
    },
  }
}

function movedTuft(tuft: Tuft, move: Move, factor: number): Tuft {
  const { from, through, to, width, edge } = tuft
  return {
    ...tuft,
    from: move(from),
    to: move(to),
    width: width * factor,
    ...(through && { through: through.map(move) }),
    ...(edge && { edge: { ...edge, roots: edge.roots.map(move), tips: edge.tips.map(move) } }),
  }
}
