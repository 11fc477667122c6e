/** What VRM 1.0 asks of a file's JSON: the rules of its schema in our own words, for the tests. */

type Loose = { readonly [key: string]: unknown }

const requiredBones =
  'hips spine head leftUpperLeg leftLowerLeg leftFoot rightUpperLeg rightLowerLeg rightFoot leftUpperArm leftLowerArm leftHand rightUpperArm rightLowerArm rightHand'.split(
    ' ',
  )
const otherBones =
  'chest upperChest neck leftEye rightEye jaw leftToes rightToes leftShoulder rightShoulder'.split(
    ' ',
  )
/** Which bone must be above which, itself or further up, where both are there. */
const parents: Record<string, string> = {
  spine: 'hips',
  chest: 'spine',
  upperChest: 'chest',
  neck: 'spine',
  head: 'spine',
  leftUpperArm: 'spine',
  rightUpperArm: 'spine',
  leftLowerArm: 'leftUpperArm',
  rightLowerArm: 'rightUpperArm',
  leftHand: 'leftLowerArm',
  rightHand: 'rightLowerArm',
  leftUpperLeg: 'hips',
  rightUpperLeg: 'hips',
  leftLowerLeg: 'leftUpperLeg',
  rightLowerLeg: 'rightUpperLeg',
  leftFoot: 'leftLowerLeg',
  rightFoot: 'rightLowerLeg',
}
const presets =
  'happy angry sad relaxed surprised aa ih ou ee oh blink blinkLeft blinkRight lookUp lookDown lookLeft lookRight neutral'.split(
    ' ',
  )
const choices: Record<string, readonly string[]> = {
  avatarPermission: ['onlyAuthor', 'onlySeparatelyLicensedPerson', 'everyone'],
  commercialUsage: ['personalNonProfit', 'personalProfit', 'corporation'],
  creditNotation: ['required', 'unnecessary'],
  modification: ['prohibited', 'allowModification', 'allowModificationRedistribution'],
}
const overrides = ['none', 'block', 'blend']

/** Every fault in plain words; none when the file is an avatar. */
export function vrmFaults(json: Loose): string[] {
  const vrm = objectAt(objectAt(json, 'extensions'), 'VRMC_vrm')
  const used = Array.isArray(json.extensionsUsed) ? json.extensionsUsed : []
  return [
    ...(used.includes('VRMC_vrm') ? [] : ['extensionsUsed does not name VRMC_vrm']),
    ...(vrm.specVersion === '1.0' ? [] : ['specVersion is not 1.0']),
    ...metaFaults(objectAt(vrm, 'meta')),
    ...boneFaults(objectAt(objectAt(vrm, 'humanoid'), 'humanBones'), listAt(json, 'nodes')),
    ...expressionFaults(objectAt(vrm, 'expressions'), json),
    ...toonFaults(json),
  ]
}

function objectAt(of: Loose, key: string): Loose {
  const value = of[key]
  // Any object may be read by keys; what is found there is checked again.
  return typeof value === 'object' && value !== null ? (value as Loose) : {}
}

function listAt(of: Loose, key: string): Loose[] {
  const value = of[key]
  return Array.isArray(value) ? value : []
}

function metaFaults(meta: Loose): string[] {
  const isText = (value: unknown) => typeof value === 'string' && value !== ''
  const { authors } = meta
  const hasAuthors = Array.isArray(authors) && authors.length > 0 && authors.every(isText)
  return [
    ...(isText(meta.name) ? [] : ['meta.name is missing']),
    ...(hasAuthors ? [] : ['meta.authors is empty']),
    ...(isText(meta.licenseUrl) ? [] : ['meta.licenseUrl is missing']),
    ...Object.entries(choices).flatMap(([key, allowed]) =>
      meta[key] === undefined || allowed.includes(String(meta[key])) ? [] : [`meta.${key}`],
    ),
  ]
}

function boneFaults(bones: Loose, nodes: readonly Loose[]): string[] {
  const numberOf = (name: string) => objectAt(bones, name).node
  const isNode = (value: unknown) => Number.isInteger(value) && nodes[Number(value)] !== undefined
  const names = Object.keys(bones)
  const numbers = names.map(numberOf)
  return [
    ...requiredBones.filter((name) => !isNode(numberOf(name))).map((name) => `no bone ${name}`),
    ...names
      .filter(
        (name) =>
          ![...requiredBones, ...otherBones].includes(name) &&
          !/Thumb|Index|Middle|Ring|Little/.test(name),
      )
      .map((name) => `${name} is no bone`),
    ...(new Set(numbers).size === numbers.length ? [] : ['two bones share a node']),
    ...Object.entries(parents)
      .filter(([child, parent]) => bones[child] && bones[parent])
      .filter(
        ([child, parent]) => !isUnder(Number(numberOf(child)), Number(numberOf(parent)), nodes),
      )
      .map(([child, parent]) => `${child} is not under ${parent}`),
  ]
}

function isUnder(node: number, above: number, nodes: readonly Loose[]): boolean {
  const children = nodes[above]?.children
  if (!Array.isArray(children)) return false
  return children.some((child) => child === node || isUnder(node, Number(child), nodes))
}

function expressionFaults(expressions: Loose, json: Loose): string[] {
  const preset = objectAt(expressions, 'preset')
  const custom = objectAt(expressions, 'custom')
  const all = [...Object.entries(preset), ...Object.entries(custom)]
  const materials = listAt(json, 'materials')
  return [
    ...Object.keys(preset)
      .filter((name) => !presets.includes(name))
      .map((name) => `${name} is no preset`),
    ...Object.keys(custom)
      .filter((name) => presets.includes(name))
      .map((name) => `${name} is a preset`),
    ...all.flatMap(([name]) => {
      const entry = objectAt(preset[name] ? preset : custom, name)
      const isPlaced = listAt(entry, 'textureTransformBinds').every(
        ({ material }) => materials[Number(material)] !== undefined,
      )
      const isMorphed = listAt(entry, 'morphTargetBinds').every((bind) => hasTarget(json, bind))
      const isAllowed = ['overrideBlink', 'overrideMouth', 'overrideLookAt'].every(
        (key) => entry[key] === undefined || overrides.includes(String(entry[key])),
      )
      return isPlaced && isMorphed && isAllowed ? [] : [`expression ${name} is bound to nothing`]
    }),
  ]
}

function hasTarget(json: Loose, { node, index, weight }: Loose): boolean {
  const mesh = listAt(json, 'meshes')[Number(listAt(json, 'nodes')[Number(node)]?.mesh)]
  const targets = mesh ? listAt(listAt(mesh, 'primitives')[0] ?? {}, 'targets') : []
  const share = Number(weight)
  return targets[Number(index)] !== undefined && share >= 0 && share <= 1
}

function toonFaults(json: Loose): string[] {
  return listAt(json, 'materials').flatMap((material, i) => {
    const toon = objectAt(material, 'extensions').VRMC_materials_mtoon
    if (toon === undefined) return []
    const isKnown =
      objectAt(objectAt(material, 'extensions'), 'VRMC_materials_mtoon').specVersion === '1.0'
    return isKnown ? [] : [`material ${i} has no toon version`]
  })
}
