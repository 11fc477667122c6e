import type { Design, LayoutName } from './design.ts'

/** The design for a page of this shape. */
export function withLayout(design: Design, layout: LayoutName = 'square'): Design {
  return layout === 'square' ? design : { ...design, layout }
}
