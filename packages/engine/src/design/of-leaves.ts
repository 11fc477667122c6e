/** Hair and clothes that are made of leaves or petals: 'leaves for hair', 'a petal dress'. */
import type { Brief, BriefItem, NamedColour } from '../brief/brief.ts'
import { garments } from '../brief/concepts.ts'
import { charmOf } from './charms.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

type Leafy = 'leaves' | 'petals'

const usual: Record<Leafy, NamedColour> = {
  leaves: { name: 'green', hex: '#5a8f3c' },
  petals: { name: 'pink', hex: '#ee9ab8' },
}

/** 'Hair made of leaves', 'leaf hair'; leaves in her hair are no hair. */
function hairOfLeaves({ body: { hair }, prompt }: Brief): Leafy | undefined {
  const words = hair.styles.flatMap(({ words, modifiers }) => [words, ...modifiers])
  const said = [...words, ...hair.looks].join(' ')
  if (/\bpetals?\b/i.test(said)) return 'petals'
  const isLeafy = /\b(?:leaf|leaves|leafy|ivy|vines?)\b/i.test(said)
  return isLeafy ||
    /\b(?:leafy|leaf) (?:[a-z]+ )?hair\b(?! ?(?:clip|pin|band|tie|slide|ornament|piece))/i.test(
      prompt,
    )
    ? 'leaves'
    : undefined
}

export function leafageOf(brief: Brief): { leafage?: Leafy } {
  const leafage = hairOfLeaves(brief)
  return leafage === undefined ? {} : { leafage }
}

/** 'A leaf dress', 'a cloak of leaves', 'a petal skirt'; a print of leaves is none. */
export function wearOfLeaves(item: BriefItem, prompt: string): Leafy | undefined {
  const { concept, slot, words, name, modifiers } = item
  if (!/^(?:full|torso|legs|outer)$/.test(slot) || !isCloth(concept)) return undefined
  const said = [words, name, ...modifiers].join(' ')
  const noun = name
    .replace(/ of .*/, '')
    .split(' ')
    .at(-1)
  const isOf = (stuff: string) =>
    new RegExp(
      `\\b${noun}(?: (?:is|was|that is))? (?:made |woven |sewn |all )*(?:out )?(?:of|from) (?:[a-z]+ )?${stuff}\\b`,
      'i',
    ).test(prompt)
  if (/\bprint|pattern|embroider|motif/i.test(said)) return undefined
  if (/\bpetals?\b/i.test(said) || isOf('petals')) return 'petals'
  const isLeafy = /\b(?:leaf|leafy|leaves)\b/i.test(said) || isOf('leaves')
  return isLeafy && !/leaf[- ](?:green|shaped)|(?:gold|silver) leaf/i.test(said)
    ? 'leaves'
    : undefined
}

const zones = /^(?:full|top|jacket|skirt|cloak|hips|legs|back)$/

function isCloth(concept: string): boolean {
  const kind = Object.values(garments)
    .flat()
    .find((each) => each === concept)
  return kind !== undefined && zones.test(garmentDefaults(kind).zone)
}

/** What is of leaves is as green as they are, and a top of shells is pink, where no colour is said. */
export function inColoursOfStuff(brief: Brief): Brief {
  const { body, prompt } = brief
  const hair = hairOfLeaves(brief)
  const isPlainHair = hair !== undefined && body.hair.colours.length === 0
  const wear = brief.wear.map((item) => {
    const leafy = wearOfLeaves(item, prompt)
    if (leafy === undefined) return charmOf(item) === 'shells' ? ofShell(item) : item
    const patterns = item.patterns.filter((each) => each !== 'leaves' && each !== 'floral')
    const modifiers = item.modifiers.filter((each) => !/^(?:leaf|leafy|leaves|flower)$/.test(each))
    return {
      ...item,
      patterns,
      modifiers,
      ...(item.colours.length === 0 && { colours: [usual[leafy]] }),
    }
  })
  return {
    ...brief,
    wear,
    ...(isPlainHair && { body: { ...body, hair: { ...body.hair, colours: [usual[hair]] } } }),
  }
}

/** Not of the dark chitin that other shells are of. */
function ofShell(item: BriefItem): BriefItem {
  if (item.colours.length > 0) return item
  return { ...item, materials: [], colours: [{ name: 'pink', hex: '#e9a9b8' }] }
}
