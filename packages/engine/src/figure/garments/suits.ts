/** One-piece suits: a top and trousers sewn together. */
import type { Garment } from '../../design/design.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart, type Layer } from './cloth/cloth.ts'
import { buckle, button, buttonsOn, type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials } from './cloth/finish.ts'
import { hangCloth } from './cloth/hang.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { ringPoint } from './cloth/neck-ring.ts'
import { pathStrap } from './cloth/path-strap.ts'
import { type Sheet, sheetOf } from './cloth/sheet.ts'
import { waistBand } from './cloth/waistband.ts'
import { bootCut, buildShoes } from './footwear.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { handwear } from './handwear.ts'
import { buildLegs, type LegCut } from './legwear.ts'
import type { CutRow } from './upper/builders.ts'
import type { UpperCut } from './upper/cut.ts'
import { buildUpper } from './upper/upper.ts'

const suitTop: UpperCut = {
  neck: 'collar',
  hem: [4.1, 4.1, 4.1],
  room: [0.5, 2.6],
  fall: [0.2, 0.7],
  tucks: true,
  waist: 'seam',
  waistLevel: 4.27,
  collar: 'shirt',
  front: 'zip',
  sleeve: 'shirt',
  cuff: 'buttoned',
  emblem: 'chest',
}

const suitLegs: LegCut = {
  waist: 4.24,
  hem: [1.6, 0.24],
  ease: [0.3, 1.3],
  tight: [0.6, 0.8, 1.2],
  loose: [2.8, 4, 5.4],
  detail: 'plain',
}

/** The same context with some of the garment changed: parts of a suit are garments of their own. */
function as(context: GarmentContext, changes: Partial<Garment>): GarmentContext {
  return {
    ...context,
    garment: { ...context.garment, ...changes },
    wears: (name) => name === 'legs' || context.wears(name),
  }
}

function joined(...pieces: readonly Dressed[]): Dressed {
  return {
    parts: pieces.flatMap(({ parts }) => parts),
    thickness: Object.assign({}, ...pieces.map(({ thickness }) => thickness ?? {})),
    hides: pieces.flatMap(({ hides }) => hides ?? []),
    materials: Object.assign({}, ...pieces.map(({ materials }) => materials ?? {})),
    landmarks: Object.assign({}, ...pieces.map(({ landmarks }) => landmarks ?? {})),
  }
}

function suit(context: GarmentContext, top: CutRow, legs: LegCut): Dressed {
  const whole = as(context, { length: 0.5 })
  const lower = buildLegs(as(context, { length: Math.max(0.9, context.garment.length) }), legs)
  const cut = top as UpperCut // A row without a front closure simply lacks the key.
  return joined(lower, buildUpper(whole, cut))
}

function jumpsuit(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm } = kit
  const sheet = waistBand(kit, { level: 4.25, height: 4, room: 1.4 })
  const belt = clothPart(sheet, {
    name: 'waist band',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.5 * cm,
    region: 'hips',
    layers: [fabricLayer(kit)],
  })
  return joined(suit(context, suitTop, suitLegs), { parts: context.wears('belt') ? [] : [belt] })
}

/** A suit like a second skin; panels at the sides. */
function bodysuit(context: GarmentContext): Dressed {
  const tight: Partial<Garment> = { fit: 0.05 }
  const panels = (kit: Kit): Layer[] => [
    ({ x, y, z }) => {
      const wide = kit.body.torsoSection(y).width
      const edge = Math.abs(x) - wide * (0.62 + 0.1 * Math.sin(y * 0.12))
      if (y > kit.body.level(5.2)) return undefined
      return Math.abs(edge) < 0.22 * kit.cm
        ? kit.material.trim
        : edge > 0 && Math.abs(z) < 99
          ? kit.material.lining
          : undefined
    },
  ]
  const top: CutRow = {
    ...suitTop,
    neck: 'high',
    room: [0.3, 0.5],
    fall: [0, 0.1],
    collar: 'none',
    front: undefined,
    cuff: 'none',
    waist: 'free',
    layers: panels,
  }
  const legs: LegCut = {
    ...suitLegs,
    waist: 4.34,
    ease: [0.3, 0.4],
    tight: [-9, -9, -9],
    loose: [-9, -9, -9],
  }
  return suit(as(context, tight), top, legs)
}

function spaceSuit(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { garment } = kit
  const stripes = ({ material, cm }: Kit): Layer[] => [
    ({ toHem }) => (toHem > 7 * cm && toHem < 9 * cm ? material.accent : undefined),
  ]
  const top: CutRow = {
    ...suitTop,
    room: [1.6, 3.6],
    fall: [0.5, 0.9],
    collar: 'none',
    front: undefined,
    cuff: 'none',
    sleeve: 'loose',
    layers: stripes,
  }
  const legs: LegCut = { ...suitLegs, ease: [1.2, 2], tight: [2.4, 2.6, 3], loose: [4.4, 5, 5] }
  const body = suit(as(context, { fit: 0.7 }), top, legs)
  const boots = buildShoes(as(context, { kind: 'boots', length: 0.5, fit: 0.8 }), bootCut)
  const gloves = handwear.gloves(as(context, { length: 0.5 }))
  return joined(body, boots, gloves, {
    parts: [...rings(kit), chestBox(kit), lifeSupport(kit), ...hoses(kit)],
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: [0, kit.body.level(5), 16] },
  })
}

/** Metal rings at neck, wrists and waist. */
function rings(kit: Kit): Part[] {
  const { material, cm, body } = kit
  const neck = sheetOf(48, 8, true, (u, v) => {
    const round = Math.sin(v * Math.PI) * 1.4
    return ringPoint(
      kit.trunk,
      body.level(5.8) - (v - 0.5) * 5 * cm,
      (u - 0.5) * 2 * Math.PI,
      (2.6 + round) * cm,
    )
  })
  const wrist = sheetOf(32, 6, true, (u, v) =>
    body.arm.surface(
      0.9 - (0.5 - v) * 0.06,
      (u - 0.5) * 2 * Math.PI,
      (2.2 + 0.8 * Math.sin(v * Math.PI)) * cm,
    ),
  )
  const waist = waistBand(kit, { level: 4.26, height: 5, room: 3.4 })
  const ring = (name: string, sheet: Sheet): Part =>
    clothPart(sheet, {
      name,
      material: material.trim,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.8 * cm,
    })
  return [
    ring('neck ring', neck),
    ring('waist ring', waist),
    ...onSides([ring('wrist ring', wrist)]),
  ]
}

function frontPlace(kit: Kit, level: number, off: number): Place {
  const y = kit.body.level(level)
  const section = kit.body.torsoSection(y)
  return {
    centre: [0, y, section.front + off * kit.cm],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  }
}

function chestBox(kit: Kit): Part {
  const { cm, material } = kit
  const place = frontPlace(kit, 4.85, 5.4)
  const [x0, y0] = [place.centre[0], place.centre[1]]
  return {
    name: 'chest box',
    material: material.lining,
    pattern: (_u, _v, x, y, z) => {
      if (z < place.centre[2] + 1.2 * cm) return undefined
      const [dx, dy] = [(x - x0) / cm, (y - y0) / cm]
      if (Math.abs(dy - 2) < 1 && Math.abs(dx) < 4.6) return material.accent
      return dy < -0.6 && dy > -2.6 && Math.abs(((dx + 40) % 3) - 1.5) < 0.8 && Math.abs(dx) < 4.4
        ? material.trim
        : undefined
    },
    ...setAt(softBox(14 * cm, 9 * cm, 5 * cm, 0), place),
  }
}

function lifeSupport(kit: Kit): Part {
  const { cm, material, body } = kit
  const y = body.level(4.95)
  const place: Place = {
    centre: [0, y, -(body.torsoSection(y).back + 9 * cm)],
    right: [-1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, -1],
  }
  return {
    name: 'life support',
    material: material.main,
    pattern: (_u, _v, x, py) =>
      Math.abs(py - y) < 1 * cm || Math.abs(Math.abs(x) - 8 * cm) < 0.4 * cm
        ? material.trim
        : undefined,
    ...setAt(softBox(1.15 * body.unit, 1.5 * body.unit, 13 * cm, 0), place),
  }
}

function hoses(kit: Kit): Part[] {
  const { cm, material, body } = kit
  const section = body.torsoSection(body.level(4.7))
  const left = pathStrap(kit, {
    through: [
      [5 * cm, body.level(4.75), section.front + 3 * cm],
      [section.width * 0.8, body.level(4.6), section.front * 0.6],
      [section.width, body.level(4.8), -section.back * 0.6],
    ],
    width: () => 2.4 * cm,
    room: 3.6 * cm,
  })
  return onSides([
    clothPart(left, {
      name: 'hose',
      material: material.accent,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 1 * cm,
    }),
  ])
}

function overalls(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const legs: LegCut = { ...suitLegs, waist: 4.34, detail: 'jeans', isOver: true }
  const lower = buildLegs(as(context, { length: Math.max(0.9, context.garment.length) }), legs)
  return joined(lower, { parts: bib(kit), materials: finishMaterials(kit) })
}

function bib(kit: Kit): Part[] {
  const { body, trunk, cm, material, garment } = kit
  const panel = (from: number, to: number, top: number) =>
    hangCloth(trunk, {
      columns: 24,
      rows: 20,
      span: (v) => {
        const middle = (from + to) / 2
        const half = ((to - from) / 2) * (1.25 - 0.25 * (1 - v))
        return [middle - half, middle + half]
      },
      top: () => body.level(top),
      bottom: () => body.level(4.24),
      ease: (y) => kit.underAt(y) + 1.2 * cm,
      over: { cover: kit.cover, gap: 0.5 * cm },
      fall: 0.7,
    })
  const front = panel(-0.55, 0.55, 5.12)
  const back = panel(Math.PI - 0.42, Math.PI + 0.42, 4.7)
  const options = {
    material: material.main,
    lining: material.lining,
    folded: ['top', 'sides'] as const,
    thickness: 0.5 * cm,
  }
  const pocket: Layer = ({ across, down }) => {
    const edge = Math.min(6 * cm - Math.abs(across), down - 5 * cm, 14 * cm - down)
    return edge > 0 && edge < 0.3 * cm ? material.trim : undefined
  }
  const hem: Layer = ({ toSide, down }) => {
    const edge = Math.min(toSide, down)
    return edge > 0.8 * cm && edge < 1.1 * cm ? material.trim : undefined
  }
  const corner = placeOn(front, 0.9, 0.06)
  const shoulder = body.joints.shoulder
  const strap = pathStrap(kit, {
    through: [
      corner.centre,
      [shoulder[0] * 0.62, body.level(5.4), 0.25 * body.unit],
      [shoulder[0] * 0.62, shoulder[1] + 0.1 * body.unit, -0.04 * body.unit],
      [shoulder[0] * 0.45, body.level(5.3), -0.3 * body.unit],
      [0.05 * body.unit, body.level(4.68), -body.torsoSection(body.level(4.7)).back],
    ],
    width: () => 3.8 * cm,
    room: 1 * cm,
  })
  return [
    clothPart(front, {
      ...options,
      name: 'bib',
      layers: [pocket, hem, fabricLayer(kit, { isUpright: true })],
    }),
    clothPart(back, {
      ...options,
      name: 'bib back',
      layers: [hem, fabricLayer(kit, { isUpright: true })],
    }),
    ...onSides([
      clothPart(strap, {
        ...options,
        name: 'bib strap',
        folded: ['top', 'hem'],
        layers: [fabricLayer(kit)],
      }),
      {
        name: 'bib buckle',
        material: material.trim,
        ...setAt(buckle(4.4 * cm, 4 * cm, 0.7 * cm), placeOn(front, 0.88, 0.06, 0.9 * cm)),
      },
    ]),
    buttonsOn(front, [[0.12, 0.1]], 0.6 * cm, `${garment.id} stud`, material.trim),
    {
      name: 'bib stud',
      material: material.trim,
      ...setAt(button(0.6 * cm), placeOn(front, 0.5, 0.36, 0.2)),
    },
  ]
}

export const suits = {
  jumpsuit,
  bodysuit,
  space_suit: spaceSuit,
  overalls,
} as const satisfies Record<string, GarmentBuilder>
