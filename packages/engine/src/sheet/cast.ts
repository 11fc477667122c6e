/** A character and its things, built from a design as far as drawings need them, and kept. */
import type { Design, Prop } from '../design/design.ts'
import { buildFigure, withExpression } from '../figure/build-figure.ts'
import { buildProp } from '../figure/build-prop.ts'
import { buildCompanion, withCompanion } from '../figure/companion.ts'
import type { Figure } from '../figure/figure.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import { turnedOutDancer } from './dancer.ts'
import { withBareFace } from './heads.ts'
import { inChair } from './in-chair.ts'
import { type PropView, viewAnimal, viewProp } from './prop-views.ts'

export type Cast = {
  design: Design
  /** With the animal that sits on its shoulder or at its feet. */
  figure: () => Figure
  /** The whole figure, laid out for drawing. */
  scene: () => Scene
  /** The figure in a mood, for a portrait. Only the last one asked for is kept. */
  face: (expression: string) => Figure
  /** A thing by its place in the design's list. */
  prop: (index: number) => PropView
  /** The animal that goes with it, whole; undefined where there is none to be drawn. */
  companion: () => PropView | undefined
}

/** Builds nothing yet: who draws a lantern needs no knight. */
export function openCast(design: Design): Cast {
  const alone = once(() => buildFigure(design))
  const standing = once(() => turnedOutDancer(design, inChair(design, alone())))
  const figure = once(() => withCompanion(design, standing()))
  return {
    design,
    figure,
    scene: once(() => prepareScene(figure())),
    face: keepLast((expression) =>
      withBareFace(withExpression(design, alone(), expression), design.wear),
    ),
    prop: keepAll((index) => viewOf(design.hold[index])),
    companion: once(() => {
      const animal = buildCompanion(design)
      return animal && viewAnimal(design.companion?.label ?? '', animal)
    }),
  }
}

function viewOf(prop: Prop): PropView {
  return viewProp(prop.label, buildProp(prop))
}

function once<Value>(make: () => Value): () => Value {
  let kept: { value: Value } | undefined
  return () => {
    kept ??= { value: make() }
    return kept.value
  }
}

function keepLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}

function keepAll<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>()
  return (key) => {
    const value = kept.get(key) ?? make(key)
    kept.set(key, value)
    return value
  }
}
