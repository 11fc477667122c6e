/** What one word says of eyes, skin and hair as well as of the whole: 'doe-eyed', 'red-faced', 'a bald monk', 'unwashed hair'. */

import type { Brief, BriefItem } from '../brief.ts'
import { addAll, addOnce, weathered } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { nameDescent, readForeignTone } from './tones-of-people.ts'

/** Run at the end, when all that was said is known. */
export function tellBodyLooks(brief: Brief): void {
  for (const said of [...brief.subject.traits, ...brief.subject.figure]) {
    readEyesOf(brief, said)
    readFaceOf(brief, said)
  }
  for (const item of brief.features) readSkinOf(brief, item)
  for (const style of brief.body.hair.styles) nameLook(style)
  readHairLooks(brief)
  readBaldness(brief)
  readSnakes(brief)
  readSeeThrough(brief)
  readPaleStuff(brief)
  nameDescent(brief)
  readForeignTone(brief)
  countLimbs(brief)
  nameEars(brief)
  tellHairCompounds(brief)
  tellCoats(brief)
  countOnes(brief)
  readSocketLooks(brief)
  readBeardColour(brief)
  showToothless(brief)
}

/** 'Doe-eyed', 'eyes half closed', 'one eye shut' */
function readEyesOf({ body }: Brief, said: string): void {
  const [, look] = /^([a-z]+) eyed$/.exec(said) ?? []
  const [, lids] = /^eyes ((?:half )?(?:closed|shut|open|narrowed|downcast))$/.exec(said) ?? []
  const [, own] = /^([a-z]+) eyes$/.exec(said) ?? []
  const half = /^(?:half|heavy)[ -]lidded$/.test(said) ? said : undefined
  const whole =
    said === 'one eyed' || said === 'one eye closed' ? said : (look ?? lids ?? own ?? half)
  if (whole !== undefined && colourOf(whole, 'eyes') === undefined) addOnce(body.eyeLooks, whole)
}

/** 'A red-faced colonel' has red skin there. */
function readFaceOf({ body }: Brief, said: string): void {
  if (
    /^(?:red|ruddy|florid|pale|sallow|rosy|weather beaten|freckle|pasty|ashen) faced?$/.test(said)
  )
    addOnce(body.skinLooks, said)
}

/** 'Freckled', 'a sunburnt nape': it is the skin that is so. */
function readSkinOf({ body }: Brief, { name, slot, modifiers, concept }: BriefItem): void {
  if (slot !== 'feature') return
  const look = /^(?:freckled|sunburnt|sunburned|sunburn)\b/.exec(name)?.[0]
  if (look !== undefined) addOnce(body.skinLooks, look.replace(/burn$/, 'burnt'))
  if (/^(?:neck|shoulder|chest|arm|back|hand|leg|nose|face|sunburn)$/.test(concept))
    for (const word of modifiers)
      if (weathered.test(word.replaceAll('-', ' ')) || word === 'tanned')
        addOnce(body.skinLooks, word)
}

/** 'Unwashed hair' is a look as much as a name. */
function nameLook(style: BriefItem): void {
  const look = /^([a-z][a-z -]*) hair$/.exec(style.name)?.[1]
  const side = /^shaved on the (left|right)$/.exec(style.name)?.[1]
  if (side === 'left' || side === 'right') style.side = side
  if (look !== undefined && !style.modifiers.some((word) => look.includes(word)))
    style.modifiers.push(look)
}

/** 'Hair blowing in the wind', 'in curlers', 'a thundercloud for hair' */
function readHairLooks({ body: { hair }, wear }: Brief): void {
  if (hair.looks.some((look) => /^blow(?:ing|n) /.test(look))) addOnce(hair.looks, 'windblown')
  for (const { name } of wear)
    if (/(?:curlers|rollers)$/.test(name) && !/^roller/.test(name)) addOnce(hair.looks, 'curlers')
  for (const { name } of hair.colours) if (/cloud$/.test(name)) addOnce(hair.looks, name)
}

/** 'Bald monk' is one word of the lexicon. */
function readBaldness({ subject, body: { hair } }: Brief): void {
  const bald = [...subject.roles, subject.species].find((being) => /^bald /.test(being?.name ?? ''))
  if (bald === undefined || hair.length !== undefined || hair.styles.length > 0) return
  hair.styles.push({ ...bald, name: 'bald', concept: 'bald', slot: 'hair' })
  hair.length = 'bald'
}

/** 'Hollow eye sockets', 'orbits that shine green' */
function readSocketLooks(brief: Brief): void {
  for (const { name, colours, modifiers } of brief.features) {
    if (!/sockets?$/.test(name)) continue
    for (const look of modifiers) addOnce(brief.body.eyeLooks, look)
    addAll(
      brief.body.eyes,
      colours.map(({ name: hue, hex }) => ({
        name: hue.replace(/^(?:glowing|shiny|shining|bright) /, ''),
        hex,
      })),
    )
  }
}

/** Who is toothless lacks teeth, and shows it in the face. */
function showToothless({ absent, subject, features }: Brief): void {
  const gone = absent.find(({ words }) => /^toothless$/i.test(words))
  const isSo = gone ?? subject.traits.find((trait) => /^toothless /.test(trait))
  if (isSo === undefined || features.some(({ name }) => /toothless|teeth/.test(name))) return
  const being = gone ?? subject.species ?? subject.roles[0]
  if (being === undefined) return
  features.push({
    ...being,
    words: 'toothless',
    name: 'toothless',
    concept: 'tooth_gap',
    slot: 'feature',
    side: 'both',
    count: 1,
    place: undefined,
    colours: [],
    materials: [],
    patterns: [],
    modifiers: [],
    parts: [],
  })
}

/** Whose beard is ginger is ginger, where nothing is said of the hair. */
function readBeardColour({ body: { beard, hair } }: Brief): void {
  const own = (beard?.colours ?? []).filter(({ name }) => natural.test(name))
  if (hair.colours.length === 0) addAll(hair.colours, own)
}

const natural =
  /(?:ginger|red|orange|auburn|copper|blonde?|grey|gray|white|silver|brown|chestnut|black)$/

/** A medusa's snakes are her hair. */
function readSnakes(brief: Brief): void {
  const { hair } = brief.body
  const snakes = brief.companions.find(({ name }) => /^(?:snakes|serpents|vipers)$/.test(name))
  if (!/medusa|gorgon/.test(brief.subject.species?.name ?? '') || snakes === undefined) return
  brief.companions = brief.companions.filter((item) => item !== snakes)
  hair.styles.push({ ...snakes, concept: 'snake_hair', slot: 'hair' })
  addAll(hair.colours, snakes.colours)
}

/** 'Translucent, pale blue', 'blue and see-through': that is who it is said of, and no colour of clothes. */
function readSeeThrough(brief: Brief): void {
  const { body } = brief
  for (const { name } of brief.themeColours)
    if (seeThrough.test(name)) addOnce(body.skinLooks, name)
  brief.themeColours = brief.themeColours.filter(({ name }) => !seeThrough.test(name))
  const isSo = ({ name }: BriefItem) => /^see through/.test(name)
  if (brief.features.some(isSo)) addOnce(body.skinLooks, 'see through')
}

const seeThrough = /^(?:translucent|transparent|see[- ]through)$/

/** 'An oracle, alabaster white, in wet muslin', 'a guide, tan, in his fifties' */
function readPaleStuff(brief: Brief): void {
  const { species } = brief.subject
  const own = brief.themeColours.filter(
    ({ name }) => ofSkin.test(name) && !isOfThingBefore(brief, name),
  )
  const isHuman = species === undefined || species.concept === 'human'
  if (!isHuman || own.length === 0 || brief.body.skin.length > 0) return
  if (
    own.some(
      ({ name }) =>
        !new RegExp(`(?:^|[,.;]) ?${name}(?: white)?(?:[,.;]|$)`, 'i').test(brief.prompt),
    )
  )
    return
  addAll(brief.body.skin, own)
  brief.themeColours = brief.themeColours.filter((colour) => !own.includes(colour))
}

/** 'In a coat, tan': the coat, of which nothing else is told. */
function isOfThingBefore({ wear, hold, prompt }: Brief, name: string): boolean {
  const at = prompt.toLowerCase().indexOf(name)
  return [...wear, ...hold].some(
    ({ span, colours, materials, modifiers }) =>
      span[1] <= at &&
      at - span[1] < 4 &&
      colours.length + materials.length + modifiers.length === 0,
  )
}

const ofSkin = /^(?:alabaster|porcelain|tan|ebony|pale)$/

/** 'Four-armed', 'three-headed': so many arms and heads. */
function countLimbs(brief: Brief): void {
  for (const said of brief.subject.figure) {
    const [, number = '', limb] =
      /^([a-z]+) (arm|head|leg|hand)ed$/.exec(said.replace('legged', 'leged')) ?? []
    const count = vocabulary.entries.get(number)?.number
    if (limb === undefined || count === undefined || count < 2) continue
    if (brief.features.some((item) => item.name === `${limb}s` && item.count === count)) continue
    const [being] = [...brief.subject.roles, brief.subject.species].filter(
      (who) => who !== undefined,
    )
    if (being === undefined) continue
    const plain = { colours: [], materials: [], patterns: [], modifiers: [], parts: [] }
    brief.features.push({
      ...being,
      ...plain,
      words: said,
      name: `${limb}s`,
      concept: `${limb}s`,
      slot: 'feature',
      count,
      side: 'both',
      place: undefined,
    })
  }
}

/** 'A lop-eared rabbit' is one name. */
function nameEars({ subject: { species }, features }: Brief): void {
  const ears = /^((?:lop|flop|floppy|long|big|bat|jug)) eared /.exec(species?.name ?? '')?.[1]
  if (species === undefined || ears === undefined) return
  if (features.some(({ name }) => /ears?$/.test(name))) return
  features.push({ ...species, name: `${ears} ears`, concept: 'told', slot: 'feature', count: 2 })
}

/** 'Twin-plaited', 'hair: buzzcut, bleached': said of the whole, and meant of the hair. */
function tellHairCompounds({ subject, body: { hair, beard } }: Brief): void {
  const plaits = subject.figure.find((said) => /^(?:twin|double|two) (?:plait|braid)ed$/.test(said))
  const [style] = hair.styles
  if (plaits !== undefined && style !== undefined && /braid/.test(style.concept)) style.count = 2
  const bleached = colourOf('bleached', 'hair')
  if (subject.figure.includes('bleached') && bleached !== undefined) {
    addAll(hair.colours, [{ ...bleached, name: 'bleached' }])
    subject.figure = subject.figure.filter((said) => said !== 'bleached')
  }
  // 'A long silver beard' is a long beard.
  for (const { name } of beard?.colours ?? [])
    if (beard !== undefined)
      beard.name = beard.name.replace(new RegExp(`^(long|short|bushy|thick|full) ${name} `), '$1 ')
}

/** 'Bronze-scaled', 'translucent pink skin' */
function tellCoats({ body, prompt, subject }: Brief): void {
  const isBeast = (subject.species?.concept ?? 'human') !== 'human'
  if (isBeast && /\b[a-z]+[- ]scaled\b/i.test(prompt)) addOnce(body.skinLooks, 'scales')
  for (const { name } of body.skin) {
    const look = /^(translucent|transparent|see[- ]through|iridescent|mottled|dappled) [a-z]/.exec(
      name,
    )?.[1]
    if (look !== undefined) addOnce(body.skinLooks, look)
  }
}

/** 'One tusk', 'one earring' */
function countOnes({ features, wear }: Brief): void {
  for (const item of [...features, ...wear]) if (/^one [a-z]+$/.test(item.name)) item.count = 1
}
