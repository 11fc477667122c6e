import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { plainDesign, plainGarment, plainProp } from '../design/plain-design.ts'
import { buildFigure } from '../figure/build-figure.ts'
import type { Figure, Part } from '../figure/figure.ts'
import { type Puppet, poseFigure, puppetOf } from './pose-figure.ts'
import { namedPose } from './poses.ts'
import { boneNames } from './skeleton.ts'

function puppetFor(prompt: string): Puppet {
  const design = designCharacter(understand(prompt), 1)
  return puppetOf(design, buildFigure(design)) ?? assert.fail(prompt)
}

/** The bones that parts go with, by name. */
function bonesOf({ figure, weights }: Puppet, isMeant: (part: Part) => boolean): Set<string> {
  const found = new Set<string>()
  figure.parts.forEach((part, i) => {
    if (!isMeant(part)) return
    const own = weights[i]
    own.weights.forEach((weight, k) => {
      if (weight > 0.01) found.add(boneNames[own.bones[k]])
    })
  })
  assert.ok(found.size > 0)
  return found
}

test('a hand that carries a shield before the body goes with its arm alone', () => {
  const bones = bonesOf(puppetFor('a gladiator with a sword and a shield'), ({ region }) =>
    /^left (hand|forearm)$/.test(region ?? ''),
  )
  for (const bone of bones) assert.match(bone, /^left(UpperArm|LowerArm|Hand)/)
})

test('rings of a space suit ride on the wrists they are round', () => {
  for (const [side, sign] of [
    ['left', 1],
    ['right', -1],
  ] as const) {
    const bones = bonesOf(
      puppetFor('an astronaut with a banner'),
      ({ name, positions }) => /^wrist ring/.test(name) && Math.sign(positions[0]) === sign,
    )
    for (const bone of bones) assert.match(bone, new RegExp(`^${side}(LowerArm|Hand)`))
  }
})

test('what shines as metal or plastic and is cut as clothes bends', () => {
  for (const prompt of ['a viking in chainmail', 'a girl in a yellow raincoat']) {
    const { figure, weights } = puppetFor(prompt)
    figure.parts.forEach(({ name }, i) => {
      if (/^(body|sleeve)/.test(name)) assert.equal(weights[i].isRigid, false, `${prompt}: ${name}`)
    })
  }
})

test('fingers of steel bend as fingers do', () => {
  const { figure, weights } = puppetFor('a knight in plate armor')
  const steel = figure.parts.flatMap(({ name }, i) => (name.startsWith('fingers') ? [i] : []))
  assert.equal(steel.length, 2)
  for (const i of steel) assert.equal(weights[i].isRigid, false)
})

test('a skirt hangs from folded knees and lies on the ground before who kneels', () => {
  const design = plainDesign({ wear: [plainGarment('robe')] })
  const figure = poseFigure(design, buildFigure(design), namedPose('kneel') ?? {})
  const robe = figure.parts.find(({ name }) => name === 'body') ?? assert.fail()
  const knee = Math.max(...zsOf(figure, /^skin of the left (thigh|shin)/))
  const [low, ahead] = [Math.min(...every(robe, 1)), Math.max(...every(robe, 2))]
  assert.ok(low >= 0.19, `${low}`)
  assert.ok(ahead > knee, `${ahead} cm, the knee ${knee}`)
})

function every({ positions }: Part, axis: 0 | 1 | 2): number[] {
  return Array.from(positions).filter((_, k) => k % 3 === axis)
}

function zsOf({ parts }: Figure, name: RegExp): number[] {
  const found = parts.filter((part) => name.test(part.name)).flatMap((part) => every(part, 2))
  return found.length > 0 ? found : [0]
}

test('skin under sleeves is left out of who moves', () => {
  const [bare, sleeved] = [[], [plainGarment('tunic')]].map((wear) => {
    const design = plainDesign({ wear })
    const built = buildFigure(design)
    const arm = (figure: Figure) =>
      figure.parts.find(({ name }) => name === 'skin of the left upper arm')?.indices.length ?? 0
    return { built: arm(built), moved: arm(puppetOf(design, built)?.figure ?? built) }
  })
  assert.equal(bare.moved, bare.built)
  assert.ok(sleeved.built === 0 || sleeved.moved < sleeved.built)
})

test('who strikes with a hammer holds it near the end of its haft', () => {
  const design = plainDesign({ hold: [plainProp('hammer', { carry: 'right hand' })] })
  const built = buildFigure(design)
  const reachOf = (figure: Figure) => {
    const hand = figure.landmarks['right hand']
    const head = figure.parts.find(
      ({ name, material }) => name === 'head' && material.startsWith('hammer'),
    )
    assert.ok(head && hand)
    const [x, y, z] = [0, 1, 2].map((axis) => {
      const all = every(head, axis as 0 | 1 | 2) // Three numbers, in their order.
      return all.reduce((sum, value) => sum + value, 0) / all.length
    })
    return Math.hypot(x - hand[0], y - hand[1], z - hand[2])
  }
  const carried = reachOf(built)
  const swung = reachOf(poseFigure(design, built, namedPose('strike_overhead') ?? {}))
  assert.ok(swung > 1.5 * carried, `${swung} cm, carried ${carried}`)
})

test('the helmet of a space suit stays over a head that looks up in it', () => {
  const bones = bonesOf(puppetFor('an astronaut with a banner'), ({ name }) =>
    name.startsWith('space helmet'),
  )
  assert.deepEqual([...bones], ['neck'])
})
