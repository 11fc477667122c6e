/** 'A shirt with blue and white stripes' is white and blue. */
import type { BriefItem } from '../brief.ts'

/** Those colours on the thing itself, when it has no colour of its own: the last is the cloth. */
export function withStripeColours<Item extends BriefItem>(item: Item): Item {
  if (item.colours.length > 0 || isPiped.test(item.concept)) return item
  const stripes = item.parts.find(({ part, name }) => part === 'pattern' && bands.test(name))
  const [figure, cloth, ...more] = stripes?.colours ?? []
  if (figure === undefined || cloth === undefined) return item
  return { ...item, colours: [cloth, figure, ...more] }
}

const bands = /(?:^| )(?:stripes|hoops|bands|bars|checks|diamonds|squares|quarters|chequers)$/

/** Of these the stripes run down the seams, and the cloth may be of any colour. */
const isPiped = /trousers|jacket|coat|suit|leggings|jeans|uniform|shorts|skirt/
