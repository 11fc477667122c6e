import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  beards,
  emblems,
  garments,
  hairStyles,
  type PropKind,
  patterns,
  props,
} from '../brief/concepts.ts'
import type { Prop } from '../design/design.ts'
import { plainDesign, plainGarment, plainProp } from '../design/plain-design.ts'
import { hairTraits } from '../design/tables/hair-traits.ts'
import { thingRows } from '../design/tables/own-things.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import { makeBody } from './body/body.ts'
import { buildProp } from './build-prop.ts'
import { dress } from './dress.ts'
import { emblemAt } from './emblem.ts'
import type { Part } from './figure.ts'
import { everyFabric } from './garments/cloth/every-fabric.ts'
import { buildHair } from './hair/hair.ts'
import { makeSkull } from './head/skull.ts'

/** What is drawn, as numbers: where its points lie, and which of its materials lies there. */
function likenessOf(parts: readonly Part[], id: string): string {
  const point = new SurfacePoint()
  return parts
    .map(({ positions, uvs, pattern, material }) => {
      let place = 0
      const drawn: Record<string, number> = {}
      for (let i = 0; i < uvs.length / 2; i += 3) {
        const [x, y, z] = positions.subarray(3 * i, 3 * i + 3)
        place += x * 3 + y * 5 + z * 7
        const found = pattern?.(point.at(uvs[2 * i], uvs[2 * i + 1], x, y, z)) ?? material
        drawn[found.replace(id, '')] = (drawn[found.replace(id, '')] ?? 0) + 1
      }
      return `${positions.length} ${place.toFixed(1)} ${JSON.stringify(drawn)}`
    })
    .join('\n')
}

function assertAllDiffer(likenesses: readonly (readonly [kind: string, likeness: string])[]): void {
  const seen = new Map<string, string>()
  for (const [kind, likeness] of likenesses) {
    const twin = seen.get(likeness)
    assert.equal(twin, undefined, `${kind} is drawn like ${twin}`)
    seen.set(likeness, kind)
  }
}

test('no two kinds of clothes, armour or headgear are drawn alike', () => {
  const { person } = plainDesign()
  const body = makeBody(person)
  assertAllDiffer(
    Object.values(garments)
      .flat()
      .map((kind) => {
        const wear = [plainGarment(kind, { number: '7' })]
        return [kind, likenessOf(dress(plainDesign({ wear }), body).parts, kind)] as const
      }),
  )
})

test('no two kinds of things to hold are drawn alike', () => {
  assertAllDiffer(
    props.map((kind) => [kind, likenessOf(buildProp(plainProp(kind)).parts, kind)] as const),
  )
})

test('an everyday thing with a form of its own is drawn like no other', () => {
  const forms = thingRows.map(({ kind, form }) => [`${kind} ${form}`, { kind, form }] as const)
  const drawn = ({ kind, form }: { kind: PropKind; form?: Prop['form'] }) =>
    likenessOf(buildProp({ ...plainProp(kind), ...(form && { form }) }).parts, kind)
  for (const [name, row] of forms)
    assert.notEqual(drawn(row), drawn({ kind: row.kind }), `${name} is drawn like its kind`)
  const first = new Map(forms.map(([, row]) => [row.form, row]))
  assertAllDiffer([...first].map(([form, row]) => [form, drawn(row)] as const))
})

test('no two hair styles and no two beards are drawn alike', () => {
  const { hair, person } = plainDesign()
  const body = makeBody(person)
  const drawn = (changes: Parameters<typeof plainDesign>[0]) => {
    const design = plainDesign(changes)
    return likenessOf(buildHair(design, body, makeSkull(design, body)).parts, '')
  }
  const styles = hairStyles.map((style) => {
    const { length, bangs } = hairTraits[style]
    return [style, drawn({ hair: { ...hair, style, length, bangs: bangs ?? 'swept' } })] as const
  })
  const grown = beards.map(
    (style) => [style, drawn({ beard: { style, colour: hair.colour } })] as const,
  )
  assertAllDiffer([...styles, ...grown])
})

test('no two patterns and no two emblems are drawn alike', () => {
  const places = Array.from({ length: 1600 }, (_, i) => [i % 40, Math.floor(i / 40)] as const)
  assertAllDiffer(
    patterns.map((pattern) => {
      const tones = places.map(([x, y]) =>
        everyFabric[pattern](x * 0.9 - 18, y * 0.9, 36 - y * 0.9),
      )
      return [pattern, tones.join(' ')] as const
    }),
  )
  assertAllDiffer(
    emblems.map((emblem) => {
      const inks = places.map(([x, y]) => emblemAt(emblem, x / 20 - 0.975, 0.975 - y / 20) ?? '')
      return [emblem, inks.join(' ')] as const
    }),
  )
})
