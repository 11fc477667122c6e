import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validateBytes } from 'gltf-validator'
import { understand } from './brief/understand.ts'
import type { Design } from './design/design.ts'
import { designCharacter } from './design/design-character.ts'
import { vrmFaults } from './mesh/vrm-rules.ts'
import { makeMesh } from './mesh.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)
const people: Record<string, Design> = {
  knight: designOf('a medieval knight with golden armor and a crimson cape, sword and shield'),
  mage: designOf('a fire mage with flowing red robes and long auburn hair, holding a staff'),
  chibi: designOf('a chibi schoolgirl with twin tails and cat ears'),
  fox: designOf('a red fox mage with a green cloak'),
  mermaid: designOf('a mermaid with a trident'),
  skeleton: designOf('a skeleton pirate'),
}
const wolf = designOf('a grey wolf with a red collar')
const mostBytes = 8_000_000

/** The JSON of a binary file. */
function jsonOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + view.getUint32(12, true))))
}

test('a GLB of any character has no fault for the Khronos validator, and moves', async () => {
  for (const [name, design] of Object.entries(people)) {
    const { bytes, contentType } = await makeMesh(design, { format: 'glb' })
    assert.equal(contentType, 'model/gltf-binary')
    const { issues, info } = await validateBytes(bytes)
    assert.deepEqual([issues.numErrors, issues.numWarnings], [0, 0], name)
    assert.ok(info.hasSkins && info.animationCount >= 2, name)
    assert.ok(bytes.length < mostBytes, `${name}: ${bytes.length} bytes`)
  }
})

test('a VRM of any humanoid keeps the rules of VRM 1.0 and of glTF', async () => {
  for (const [name, design] of Object.entries(people)) {
    const { bytes } = await makeMesh(design, { format: 'vrm' })
    const { issues } = await validateBytes(bytes)
    assert.equal(issues.numErrors, 0, name)
    assert.deepEqual(vrmFaults(jsonOf(bytes)), [], name)
    assert.ok(bytes.length < mostBytes, `${name}: ${bytes.length} bytes`)
  }
})

test('the rules find what a broken avatar lacks', async () => {
  const json = jsonOf((await makeMesh(people.chibi, { format: 'vrm' })).bytes)
  const { VRMC_vrm: vrm } = json.extensions
  const broken = (change: object) =>
    vrmFaults({ ...json, extensions: { ...json.extensions, VRMC_vrm: { ...vrm, ...change } } })
  assert.ok(broken({ specVersion: '0.0' }).length > 0)
  assert.ok(broken({ meta: { ...vrm.meta, authors: [] } }).length > 0)
  assert.ok(broken({ meta: { ...vrm.meta, licenseUrl: undefined } }).length > 0)
  const { hips: _hips, ...others } = vrm.humanoid.humanBones
  assert.ok(broken({ humanoid: { humanBones: others } }).length > 0)
  assert.ok(broken({ humanoid: { humanBones: { ...others, hips: { node: 9999 } } } }).length > 0)
})

test('faces are variants in a GLB and expressions in a VRM', async () => {
  const glb = jsonOf((await makeMesh(people.mage, { format: 'glb' })).bytes)
  const names = glb.extensions.KHR_materials_variants.variants.map(
    ({ name }: { name: string }) => name,
  )
  for (const name of ['neutral', 'blink', 'happy', 'say_aa']) assert.ok(names.includes(name))
  const face = glb.meshes.find(({ name }: { name: string }) => name === 'face')
  assert.ok(face.extras.targetNames.includes('say_aa'), 'the jaw opens')
  const vrm = jsonOf((await makeMesh(people.mage, { format: 'vrm' })).bytes)
  const { preset } = vrm.extensions.VRMC_vrm.expressions
  for (const name of ['happy', 'angry', 'sad', 'relaxed', 'surprised', 'blink', 'aa', 'oh']) {
    assert.ok(preset[name].textureTransformBinds.length > 0, name)
  }
})

test('the same design gives the same bytes', async () => {
  const again = () => makeMesh(structuredClone(people.chibi), { format: 'glb' })
  const [one, other] = [await again(), await again()]
  assert.deepEqual(one.bytes, other.bytes)
})

test('a creature on its own legs is a GLB with bones that stands, walks and runs, and no VRM', async () => {
  const beasts = {
    wolf: ['idle', 'walk', 'run'],
    horse: ['idle', 'walk', 'run'],
    raven: ['idle', 'walk', 'run'],
    dragon: ['idle', 'walk', 'run', 'fly'],
  }
  for (const [name, movements] of Object.entries(beasts)) {
    const design = name === 'wolf' ? wolf : designOf(`a ${name}`)
    const { bytes } = await makeMesh(design, { format: 'glb' })
    const { issues, info } = await validateBytes(bytes)
    assert.deepEqual([issues.numErrors, issues.numWarnings, info.hasSkins], [0, 0, true], name)
    assert.ok(bytes.length < mostBytes, `${name}: ${bytes.length} bytes`)
    const { animations } = jsonOf(bytes)
    assert.deepEqual(
      animations.map((one: { name: string }) => one.name),
      movements,
    )
  }
  await assert.rejects(makeMesh(wolf, { format: 'vrm' }), /humanoid/)
})

test('a model stands on the ground, as tall as it is, and faces forward', async () => {
  const { person } = people.skeleton
  const json = jsonOf((await makeMesh(people.skeleton, { format: 'vrm' })).bytes)
  const heads = new Map<string, number[]>()
  const walk = (node: number, from: readonly number[]) => {
    const { name, translation = [0, 0, 0], children = [] } = json.nodes[node]
    const at = from.map((value, i) => value + translation[i])
    heads.set(name, at)
    for (const child of children) walk(child, at)
  }
  walk(json.scenes[0].nodes[0], [0, 0, 0])
  const at = (name: string) => heads.get(name) ?? [0, 0, 0]
  assert.ok(at('head')[1] > (0.7 * person.heightCm) / 100 && at('head')[1] < person.heightCm / 100)
  assert.ok(at('leftHand')[0] > at('leftUpperArm')[0], 'the left arm points to +x')
  assert.ok(Math.abs(at('leftHand')[1] - at('leftUpperArm')[1]) < 0.05, 'arms are level')
  assert.ok(at('leftToes')[2] > at('leftFoot')[2], 'toes point to +z')
})
