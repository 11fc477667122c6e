/** Gives parts of a thing the look that the words give them: gold buttons, a pink plume, one red sleeve. */
import type { OwnPart } from '../design/design.ts'
import type { SurfacePoint } from '../math/surface-point.ts'
import type { Material, Part } from './figure.ts'

/** What builders call the parts that words name. A word that is not here is looked for in the names as it is. */
const built: Record<string, RegExp> = {
  button: /button|toggle/,
  clasp: /clasp|pin$|buckle|button/,
  buckle: /buckle|^buttons$/,
  zipper: /zip/,
  lace: /lace/,
  shoelace: /lace/,
  rivet: /rivet|stud|nail/,
  stud: /stud|rivet/,
  strap: /strap|brace$/,
  heel: /^heel|^sole/,
  lapel: /lapel/,
  collar: /collar|lapel|neck band/,
  cuff: /cuff|glove wrist|boxing wrist/,
  sleeve: /sleeve|suit-arm|mail-arm/,
  hood: /hood|cowl/,
  plume: /plume|feather|crest|cockade/,
  feather: /plume|feather|crest/,
  crest: /crest|plume/,
  brim: /brim|peak|visor/,
  hatband: /hat ribbon|hat band|cap band|puff/,
  band: /ribbon|band$|cuff|girdle/,
  ribbon: /ribbon|band$|bow/,
  tassel: /tassel|fringe|pompom/,
  pompom: /pompom|bobble/,
  gem: /gem|stone|crystal|jewel|swirl/,
  lens: /glass|lens/,
  frame: /frame|ring$|rim/,
  pocket: /pocket|pouch/,
  wing: /wing/,
  sole: /^sole/,
  hilt: /guard|grip|pommel|^collar|^cap$|^cup$|^bow$/,
  handle: /handle|grip|shaft|stick|haft|pole|loom|stock|^staff$/,
  grip: /grip|wrap|handle/,
  haft: /shaft|handle|wrap/,
  shaft: /shaft|pole|stick|^staff$|handle/,
  pommel: /pommel|knob/,
  crossguard: /guard/,
  blade: /blade|fuller|beam|^core$|^head$|^edge$|^axe$/,
  head: /head|blade|flanges|^ball$|^axe$|prongs|fork/,
  axehead: /head|edge/,
  spearhead: /^head$/,
  string: /string|wires/,
  bowstring: /string/,
  tip: /tip|nib|spike|finial/,
  knob: /knob|finial|pommel/,
  boss: /boss/,
  rim: /rim/,
  page: /pages|sheet/,
  cover: /cover|spine/,
  top: /crystal|^head$|finial|knob/,
  flame: /flame|light|crystal/,
  fire: /flame|light|crystal/,
  joint: /lame|couter|poleyn/,
}
const stones =
  'gemstone jewel stone ruby sapphire emerald diamond amethyst topaz opal pearl orb garnet inset'
for (const stone of stones.split(' ')) built[stone] = /gem|stone|crystal|jewel|swirl/

/** Parts that are no form of their own everywhere, as shares of what they end: a cuff is the end of a sleeve. */
const ends: Record<string, { of: RegExp; from: number }> = {
  cuff: { of: /^sleeve|trouser leg/, from: 0.88 },
  tip: { of: /end$|cone|stocking$/, from: 0.82 },
  hem: { of: /^body|skirt|^cape|^cloak/, from: 0.94 },
}

/** `id` names the thing's materials. Parts that none of its forms answers to stay as they are. */
export function applyOwnParts(
  id: string,
  own: readonly OwnPart[],
  parts: readonly Part[],
): { parts: Part[]; materials: Record<string, Material> } {
  let dressed = [...parts]
  const materials: Record<string, Material> = {}
  for (const [index, look] of own.entries()) {
    const name = `${id}.own.${index}`
    const form = built[look.part] ?? new RegExp(look.part)
    const isMeant = (part: Part) => form.test(nameOf(part)) && isOnSide(part, look.side)
    const end = ends[look.part]
    const isFound = dressed.some(isMeant)
    if (!isFound && end === undefined) continue
    dressed = dressed.map((part) => {
      if (isFound) return isMeant(part) ? repainted(part, name) : part
      const isEnded = end?.of.test(nameOf(part)) === true && isOnSide(part, look.side)
      return isEnded ? endedIn(part, name, end.from) : part
    })
    const surface = look.surface ?? surfaceOf(look.part)
    materials[name] = { base: look.colour, surface, ...(surface === 'glow' && { noInk: true }) }
  }
  return { parts: dressed, materials }
}

function surfaceOf(part: string): Material['surface'] {
  if (/blade|head|buckle|clasp|rivet|pommel|guard|hilt|rim|boss/.test(part)) return 'metal'
  if (/gem|stone|ruby|sapphire|emerald|diamond|crystal|lens|orb/.test(part)) return 'gem'
  return /plume|feather/.test(part) ? 'fur' : 'cloth'
}

/** The name on the left side: the right one's is the same with its side. */
function nameOf({ name }: Part): string {
  return name.replace(/-right$/, '').replace(/-lip$/, '')
}

/** Single parts belong to both sides. */
function isOnSide({ name, positions }: Part, side: OwnPart['side']): boolean {
  if (side === 'both') return true
  if (/-right$|\bright\b| -1$/.test(name)) return side === 'right'
  if (/\bleft\b/.test(name)) return side === 'left'
  let sum = 0
  for (let i = 0; i < positions.length; i += 3) sum += positions[i]
  return side === 'left' ? sum > 0 : sum < 0
}

/** What is drawn on it in lines of its own stays. */
function repainted(part: Part, material: string): Part {
  return {
    ...part,
    material,
    ...(part.backMaterial === part.material && { backMaterial: material }),
  }
}

function endedIn(part: Part, material: string, from: number): Part {
  const { pattern } = part
  return {
    ...part,
    pattern: (point: SurfacePoint) => (point.v >= from ? material : pattern?.(point)),
  }
}
