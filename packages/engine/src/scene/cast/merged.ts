/** Figures that touch as one figure, so that each hides what it hides of the others. */
import type { Figure, Part, Pattern } from '../../figure/figure.ts'
import { boundsOf } from '../../math/bounds.ts'

export function merged(figures: readonly Figure[]): Figure {
  const [first, ...others] = figures
  const named = others.map((figure, i) => renamed(figure, `other ${i + 1} `))
  const parts = [...first.parts, ...named.flatMap((one) => one.parts)]
  return {
    ...first,
    parts,
    materials: Object.assign({ ...first.materials }, ...named.map(({ materials }) => materials)),
    bounds: boundsOf(parts),
  }
}

/** The same figure with names that are nobody else's. */
function renamed(
  { parts, materials }: Figure,
  prefix: string,
): Pick<Figure, 'parts' | 'materials'> {
  const own = Object.entries(materials).map(([name, material]) => [prefix + name, material])
  return {
    materials: Object.fromEntries(own),
    parts: parts.map(
      (part): Part => ({
        ...part,
        material: prefix + part.material,
        ...(part.backMaterial !== undefined && { backMaterial: prefix + part.backMaterial }),
        ...(part.group !== undefined && { group: prefix + part.group }),
        ...(part.pattern && { pattern: renamedPattern(part.pattern, prefix) }),
      }),
    ),
  }
}

function renamedPattern(pattern: Pattern, prefix: string): Pattern {
  const own: Pattern = (point) => {
    const name = pattern(point)
    return name === undefined ? undefined : prefix + name
  }
  if (pattern.isSilent) own.isSilent = pattern.isSilent
  const { around } = pattern
  if (around) own.around = (point, reach) => renamedPattern(around(point, reach), prefix)
  return own
}
