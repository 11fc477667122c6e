/** Colours of a whole being, on what they are seen on: an orange catgirl has orange hair, ears and tail, a red dragon girl red hair and a red tail, and a white robot is painted white. */
import type { Brief, NamedColour } from '../brief/brief.ts'
import type { Hex, Person } from './design.ts'
import { muzzleOf } from './faces.ts'
import { isWithFace } from './kin-traits.ts'
import { speciesTraits } from './tables/species-traits.ts'

/** Names that are tones of flesh on people, and paint, stone or fur on others. */
const plainly: Record<string, Hex> = {
  white: '#f1f0ec',
  'snow white': '#f6f5f2',
  ivory: '#ece2cc',
  cream: '#eadcc0',
  black: '#232228',
  brown: '#7a4a2a',
  tan: '#b89468',
  golden: '#d8a034',
  gold: '#d8a034',
  bronze: '#96703a',
  copper: '#b0663a',
}

const ofCoats =
  /^(?:(?:light|dark|pale|bright|pastel|snow|deep) )?(?:white|black|orange|ginger|brown|gr[ea]y|silver|golden?|cream|blue|purple|violet|lavender|pink|red|green|yellow|teal|turquoise)$/

/** Who is not of flesh, though bare. */
const notFlesh: ReadonlySet<string> = new Set(['golem', 'ghost', 'alien', 'skeleton'])

export function inOwnColours(brief: Brief, person: Person): Brief {
  const { body, prompt } = brief
  if (body.skin.length === 0) return brief
  const { surface = 'skin' } = speciesTraits[person.species]
  const hasCoat = surface === 'fur' || (surface === 'scales' && isWithFace(brief))
  const isPersonOfBeasts = hasCoat && muzzleOf(brief, person) === 0
  if (isPersonOfBeasts) {
    const isCoat =
      body.skin.every(({ name }) => ofCoats.test(name)) && !/\b(?:skin|scal)/i.test(prompt)
    if (!isCoat) return brief
    const colours = body.hair.colours.length > 0 ? body.hair.colours : body.skin.map(plain)
    return { ...brief, body: { ...body, skin: [], hair: { ...body.hair, colours } } }
  }
  const isFlesh = surface === 'skin' && !notFlesh.has(person.species)
  return isFlesh ? brief : { ...brief, body: { ...body, skin: body.skin.map(plain) } }
}

function plain(colour: NamedColour): NamedColour {
  const hex = plainly[colour.name]
  return hex === undefined ? colour : { ...colour, hex }
}
