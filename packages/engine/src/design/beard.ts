/** Beards: what the words say of them, or what men of a calling and an age usually wear. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { type BeardKind, beards, type RoleKind } from '../brief/concepts.ts'
import { randomStream } from '../math/random.ts'
import type { Design, Hex, Person } from './design.ts'
import { isSkirted } from './skirted.ts'
import { speciesTraits } from './tables/species-traits.ts'
import { isCephalopod, tentaclesSaid } from './tentacles.ts'

export function designBeard(
  brief: Brief,
  person: Person,
  colour: Hex,
  seed: number,
): Design['beard'] {
  const usual = usualBeard(person, seed, isSkirted(brief, person))
  const asked = brief.body.beard
  const gone = brief.absent.filter(
    (item) => item.slot === 'beard' || /beard|facial hair|stubble/.test(item.words),
  )
  if (gone.some((item) => asked === undefined || isOfOneGrowth(item, asked))) return undefined
  if (tentaclesSaid(brief).beard || isCephalopod(brief)) return undefined
  if (!asked) return usual && { style: usual, colour }
  const said = beards.find((kind) => kind === asked.concept) ?? 'full_beard'
  // A beard of no said kind is a long one on those who work magic.
  const isOpen = said === 'full_beard' && !/full/.test(asked.words)
  const style = isOpen && /wizard|sorcerer/.test(person.role ?? '') ? 'long_beard' : said
  return { style, colour: asked.colours[0]?.hex ?? colour }
}

/** 'A moustache, no beard', 'sideburns but a shaven chin': one may go and the other stay. */
function isOfOneGrowth(gone: BriefItem, asked: BriefItem): boolean {
  const growths = growthsOf(`${gone.concept} ${gone.words}`)
  return growthsOf(asked.concept).some((growth) => growths.includes(growth))
}

function growthsOf(words: string): string[] {
  if (/facial hair/.test(words)) return ['lip', 'chin', 'cheek']
  if (/moustache|mustache|handlebar|horseshoe|fu_manchu/.test(words)) return ['lip']
  return /sideburns|mutton/.test(words) ? ['cheek'] : ['chin']
}

/** How often men of a role or age wear a beard when nothing is said. */
const beardShare: Partial<Record<RoleKind, number>> = {
  wizard: 0.9,
  viking: 0.9,
  king: 0.9,
  blacksmith: 0.6,
  santa_claus: 1,
}

/** Most men in a skirt have one: it says at once who they are. */
const beardShareInSkirts = 0.85

function usualBeard(person: Person, seed: number, isSkirted: boolean): BeardKind | undefined {
  const chance = randomStream(seed, 'beard')
  const grows = chance.next()
  const trimmed = chance.pick([
    'short_beard',
    'full_beard',
    'stubble',
    'goatee',
    'moustache',
  ] as const)
  const grand = chance.pick(['long_beard', 'braided_beard', 'full_beard'] as const)
  const isGrown = person.presentation > 0.7 && (person.age === 'adult' || person.age === 'elder')
  if (!isGrown || person.heads < 3.4) return undefined
  if (speciesTraits[person.species].bearded) return grand
  const share =
    (person.role && beardShare[person.role]) ??
    (isSkirted ? beardShareInSkirts : person.age === 'elder' ? 0.6 : 0.22)
  if (grows > share || !/human|giant|undead|cyborg/.test(person.species)) return undefined
  if (person.role === 'wizard' || person.role === 'santa_claus') return 'long_beard'
  return person.role === 'viking' ? grand : trimmed
}
