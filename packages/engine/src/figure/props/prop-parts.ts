/** What a prop builder gets and gives. */
import type { Prop } from '../../design/design.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import type { Material, Part, Shown } from '../figure.ts'

/** Material names of a prop. `metal` is always steel or the prop's own metal; `glow` shines in the accent colour. */
export type PropMaterials = {
  main: string
  /** The main colour on ground steel. */
  blade: string
  /** … where it is hollow. */
  groove: string
  trim: string
  lining: string
  /** A stone or a glass in the accent colour. */
  accent: string
  /** The accent colour painted on: it does not glitter. */
  paint: string
  /** The trim's colour painted or dyed: it does not mirror. */
  dye: string
  glow: string
  dark: string
  /** Leather straps, lighter than what they are sewn to: a hand in them is told from them. */
  strap: string
  paper: string
  leaf: string
  /** What its emblem is painted in. */
  sign: string
}

export type PropContext = { prop: Prop; material: PropMaterials }

export type PropParts = {
  parts: Part[]
  /** Radius of what the hand closes round; 0 = lies on the palm. */
  gripRadius: number
  shown?: Shown
}

export type PropBuilder = (context: PropContext) => PropParts

export function materialsOf(prop: Prop): {
  names: PropMaterials
  materials: Record<string, Material>
} {
  const name = (part: string) => `${prop.id}.${part}`
  const names = {
    main: name('main'),
    blade: name('blade'),
    groove: name('groove'),
    trim: name('trim'),
    lining: name('lining'),
    accent: name('accent'),
    paint: name('paint'),
    dye: name('dye'),
    glow: name('glow'),
    dark: name('dark'),
    strap: name('strap'),
    paper: name('paper'),
    leaf: name('leaf'),
    sign: prop.sign === undefined ? name('trim') : name('sign'),
  }
  const isMetal = prop.surface === 'metal'
  return {
    names,
    materials: {
      // A painted board mirrors nothing: the dark band of armour would lie on it as a shadow that nothing throws.
      [names.main]: {
        base: prop.colours.main,
        surface: /shield/.test(prop.kind) && isPainted(prop) ? 'plastic' : prop.surface,
      },
      // Its facets are flat: with the bands of armour they would be all dark from one side and all white from another, and so would paint that gleams.
      [names.blade]: {
        base: prop.colours.main,
        surface: isPainted(prop) ? 'cloth' : isMetal ? 'plastic' : prop.surface,
      },
      [names.groove]: {
        base: shiftHex(prop.colours.main, -0.1),
        surface: isMetal ? 'plastic' : prop.surface,
        noInk: true,
      },
      [names.trim]: { base: prop.colours.trim, surface: 'metal' },
      ...(prop.sign && { [names.sign]: { base: prop.sign, surface: 'cloth' } }),
      [names.lining]: {
        base: prop.colours.lining,
        surface: isMetal
          ? 'leather'
          : prop.surface === 'gem'
            ? 'wood'
            : prop.surface === 'glow'
              ? 'metal'
              : prop.surface,
      },
      [names.accent]: { base: prop.colours.accent, surface: 'gem' },
      [names.paint]: { base: prop.colours.accent, surface: 'cloth' },
      [names.dye]: { base: prop.colours.trim, surface: 'cloth' },
      [names.glow]: { base: prop.colours.accent, surface: 'glow' },
      [names.dark]: { base: '#26222a', surface: 'cloth' },
      [names.strap]: { base: '#a3713f', surface: 'leather' },
      [names.paper]: { base: '#f1e5c8', surface: 'cloth' },
      [names.leaf]: { base: '#5a8a44', surface: 'cloth' },
      [name('fire')]: { base: '#ff9a2e', surface: 'glow' },
      [name('ember')]: { base: '#cf3a1e', surface: 'glow' },
    },
  }
}

/** Metal of a colour that no metal has. */
function isPainted({ surface, colours }: Prop): boolean {
  const { c, h } = hexToOklch(colours.main)
  const isBronze = h > 50 && h < 100
  return surface === 'metal' && c > 0.05 && !isBronze
}
