/** What is told of a place, a half or a whole before the thing itself: 'from his belt dangles a flask', 'half red, half green', 'everything but the coat is red', 'there are stars all over her robe'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  hasLook,
  isLook,
  isSaid,
  isWornThing,
  someSaid,
  someThing,
  whose,
} from './clause-words.ts'

const ends = '(?= [,.;!?:)]| and | but | with |$)'
const word = /^[a-z]{3,}$/
const isHue = (words: string): boolean => {
  const { colour, shade } =
    vocabulary.entries.get(words) ?? vocabulary.entries.get(words.split(' ').at(-1) ?? '') ?? {}
  return colour === true || shade === true
}

/** 'Out of her pocket', 'at his heels': a sentence that opens with a place, and nobody in it yet. */
function isPlaceOnly(before: readonly string[]): boolean {
  const from = before.findLastIndex((text) => /^[.,;!?:]$/.test(text)) + 1
  const place = before.slice(from)
  return (
    /^(?:from|out|at|atop|on|in|into|under|beneath|behind|beside|around|round|across|over|between|inside|through|above)$/.test(
      place[0] ?? '',
    ) && !place.some((text) => /^(?:s?he|they|who|that|which|is|are|has|wears)$/.test(text))
  )
}

const placed: readonly Clause[] = [
  {
    // 'From his belt dangles a flask', 'at his heels trots a dog', 'out of the pocket pokes a pen'
    opens:
      /^(?:dangles?|pokes?|peeks?|peeps?|peers?|trots?|pads?|scampers?|swings?|protrudes?|juts?|bulges?|nestles?|glints?|gleams?|hovers?|snakes?|winds?|coils?|curls?|spills?|dribbles?|flaps?|flutters?|runs?|loops?)$/,
    whole:
      /^([a-z]+)(?: out)?(?= (?:an?|the|his|her|their|its|one|two|three|four|five|six|several|some|many) )/,
    plain: ([, verb = ''], before) => {
      if (!isPlaceOnly(before)) return undefined
      return /^(?:trots?|pads?|scampers?|nestles?|hovers?)$/.test(verb) ? 'sits' : 'hangs'
    },
  },
  {
    // 'A pendant peeks out from under the coat', 'a rose pokes out of his pocket'
    opens: /^(?:peeks?|pokes?|peeps?|peers?|juts?|protrudes?|spills?)$/,
    whole: /^[a-z]+ (?:out )?from(?= (?:under|beneath|below|underneath|behind|inside) )/,
    plain: () => '',
  },
]

const put: readonly Clause[] = [
  {
    // 'Atop his head is perched a hat'
    opens: /^(?:is|are)$/,
    whole:
      /^(is|are) (?:perched|balanced|placed|set|draped|tied|wound|slung|hung|pinned|stuck|tucked|wedged|jammed|crammed|planted)(?= (?:an?|the|his|her|their|one|two|three|several|some) )/,
    plain: ([, is = ''], before) => (isPlaceOnly(before) ? is : undefined),
  },
  {
    // 'She has slung a bag over her shoulder', 'into his belt he has stuck a knife'
    opens: /^(?:has|have|had)$/,
    whole:
      /^(?:has|have|had) (?:stuck|slung|tucked|tied|pinned|hung|strapped|draped|clipped|slipped|knotted|fastened|hooked|wedged)(?= (?:an?|the|one|two|three|several|some) )/,
    plain: () => 'has',
  },
  {
    // 'His antlers are red at the tips'
    opens: /^(?:is|are)$/,
    whole: new RegExp(
      `^(?:is|are) ${someSaid} (?:at|towards?|on|near) (?:the|its|their) (?:very )?(?:tips?|ends?)${ends}`,
    ),
    plain: ([, said = ''], before) =>
      isHue(said) && isGrownOrOwned(before.at(-1) ?? '') ? `with ${said} tips` : undefined,
  },
  {
    // 'Brown eyes hidden by sunglasses'
    opens: /^eyes$/,
    whole:
      /^eyes (?:are )?(?:hidden|concealed|shaded|masked|covered|shielded|obscured) (?:by|behind|beneath|under|with)(?= )/,
    plain: () => 'eyes behind',
  },
]

function isGrownOrOwned(words: string): boolean {
  return hasLook(words) || vocabulary.entries.get(words)?.thing?.slot === 'feature'
}

/** Beasts that keep somebody company. */
const company: readonly Clause[] = [
  {
    // 'Guarded by a wolf, a baker …'
    opens: /^(?:guarded|protected|trailed|shadowed|escorted|tailed)$/,
    whole: new RegExp(`^[a-z]+ by an? ((?:[a-z]+ ){0,2}?[a-z]+)${ends}`),
    plain: ([whole = '', beast = '']) =>
      isBeast(beast) ? whole.replace(/^[a-z]+ by/, 'accompanied by') : undefined,
  },
  {
    // 'With her is an owl'
    opens: /^with$/,
    whole: new RegExp(
      `^with (?:her|him|them) (?:is|are|comes|goes|walks) (an? (?:[a-z]+ ){0,3}?[a-z]+)${ends}`,
    ),
    plain: ([, beast = '']) => (isBeast(beast) ? `with ${beast}` : undefined),
  },
  {
    // 'Her only friend is an owl'
    opens: /^(?:his|her|their)$/,
    whole: new RegExp(
      `^(his|her|their) (?:only |best |loyal |faithful |constant |closest |trusty |sole |one )*(?:friend|companion|pet|familiar|sidekick|ally|partner) is (an? (?:[a-z]+ ){0,3}?[a-z]+)${ends}`,
    ),
    plain: ([, own = '', beast = '']) =>
      isBeast(beast) ? `with ${own} companion , ${beast}` : undefined,
  },
]

function isBeast(words: string): boolean {
  return vocabulary.entries.get(words.split(' ').at(-1) ?? '')?.animal !== undefined
}

const halves: readonly Clause[] = [
  {
    // 'A coat, half red, half green'
    opens: /^half$/,
    whole: new RegExp(`^half ${someSaid} (?:,|and) (?:the other )?half ${someSaid}${ends}`),
    plain: ([, one = '', two = '']) =>
      isHue(one) && isHue(two) ? `half ${one} and half ${two}` : undefined,
  },
  {
    // 'red at the top and green at the bottom'
    opens: word,
    whole: new RegExp(
      `^${someSaid} (?:at|on|towards?) (?:the )?(?:top|shoulders) (?:and|,|but|turning|fading to) ${someSaid} (?:at|on|towards?) (?:the )?(?:bottom|hem|ends?)${ends}`,
    ),
    plain: ([, one = '', two = '']) =>
      isHue(one) && isHue(two) ? `in ${one} fading to ${two}` : undefined,
  },
  {
    // 'black to red gradient twin tails', 'a cape, pink to light blue gradient'
    opens: word,
    whole: new RegExp(
      `^((?:[a-z]+ )?[a-z]+) (?:to|into) ${someSaid} (?:gradient|ombre|fade)(?: ((?:twin |long |short )?[a-z]+))?`,
    ),
    plain: ([, one = '', two = '', thing = '']) => {
      if (!isHue(one.split(' ')[0] ?? '') || !isHue(one) || !isHue(two)) return undefined
      const isAhead = thing !== '' && (hasLook(thing) || isSaid(thing))
      const said = isAhead ? `gradient ${one} and ${two}` : `gradient from ${one} to ${two}`
      return `${said} ${thing}`.trim()
    },
  },
  {
    // 'Hair red at the roots and green at the tips'
    opens: /^(?:hair|beard|mane|fur|tail|braids?|curls|locks)$/,
    whole: new RegExp(
      `^([a-z]+) (?:, )?(?:is |are )?${someSaid} (?:at|near) the roots? (?:and|,|but) (?:turning |fading to )?${someSaid} (?:at|towards?|on) the (?:tips?|ends?)${ends}`,
    ),
    plain: ([, hair = '', one = '', two = '']) =>
      isHue(one) && isHue(two) ? `${one} ${hair} with ${two} tips` : undefined,
  },
  {
    // 'Green stripes dyed into her black hair'
    opens: word,
    whole: new RegExp(
      `^${someSaid} (stripes?|streaks?|strands?|highlights?) (?:dyed|bleached|coloured|colored|running|woven) (?:in|into|through|down) (?:${whose}) ((?:[a-z]+ ){0,3}?)hair${ends}`,
    ),
    plain: ([, said = '', , own = '']) =>
      isHue(said) && (own === '' || isSaid(own.trim()))
        ? `${own}hair with ${said} streaks`
        : undefined,
  },
]

const wholes: readonly Clause[] = [
  {
    // 'Everything but the blouse is red'
    opens: /^(?:everything|all)$/,
    whole: new RegExp(
      `^(?:everything|all) (?:but|except|except for|save|bar|apart from|besides|other than) (${whose}) ${someThing} (?:is|are|should be) ${someSaid}${ends}`,
    ),
    plain: ([, own = '', thing = '', said = '']) =>
      isWornThing(thing) && isHue(said) ? `${own} ${thing} , dressed in ${said}` : undefined,
  },
  {
    // 'The dominant colour is red'
    opens: /^(?:the|main|dominant)$/,
    whole: new RegExp(
      `^(?:the )?(?:dominant|main|primary|base|key|overall|leading|chief) colou?rs? (?:is|are|should be|:) ${someSaid}${ends}`,
    ),
    plain: ([, said = '']) => (isLook(said) ? `dressed in ${said}` : undefined),
  },
]

/** A picture that clothes show: a star, a moon, a butterfly. */
function isPicture(words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  const entry = vocabulary.entries.get(last) ?? vocabulary.entries.get(singularOf(last) ?? '')
  const slot = entry?.thing?.slot ?? 'prop'
  return (entry?.motifs ?? []).length > 0 && /^(?:prop|feature|setting)$/.test(slot)
}

const shown: readonly Clause[] = [
  {
    // 'There is a purple moon on the front of her waistcoat', 'there are stars all over the robe', 'two stars on her kaftan'
    opens: /^(?:there|one|two|three|four|five|six|several|some|many)$/,
    whole: new RegExp(
      `^(?:there (?:is|are) )?(?:(an?|one|two|three|four|five|six|several|some|many|little|tiny) )*((?:[a-z]+ ){0,2}?[a-z]+) (?:all over|over|on|across) (?:the (?:front|back|chest|sleeves?|hem|skirt) of )?(${whose}) ${someThing}${ends}`,
    ),
    plain: ([whole = '', one = '', picture = '', own = '', thing = ''], before) => {
      if (!/^[.;:!?,]?$/.test(before.at(-1) ?? '') || !isGarment(thing) || !isPicture(picture))
        return undefined
      if (!/^there /.test(whole) && singularOf(picture.split(' ').at(-1) ?? '') === undefined)
        return undefined
      return /^(?:an?|one)$/.test(one)
        ? `${own} ${thing} with a ${picture} emblem`
        : `${own} ${thing} decorated with ${picture}`
    },
  },
]

const onCloth: readonly Clause[] = [
  {
    // 'with red dragons on purple leggings'
    opens: /^with$/,
    whole: new RegExp(
      `^with ((?:[a-z]+ ){0,3}?[a-z]+s) (?:on|across|all over) ((?:[a-z]+ ){0,3}?[a-z]+)${ends}`,
    ),
    plain: ([, pictures = '', cloth = ''], before) =>
      // 'a breastplate engraved with crescents'
      !/(?:ed|en|wn)$/.test(before.at(-1) ?? '') &&
      // 'A radish with leaves on top' has them on the head.
      cloth !== 'top' &&
      isGarment(cloth) &&
      isPicture(pictures) &&
      !/^(?:an?|the|his|her|their) /.test(cloth)
        ? `with ${cloth} decorated with ${pictures}`
        : undefined,
  },
  {
    // 'A sarong with an anchor on the back' shows one
    opens: /^with$/,
    whole: new RegExp(
      `^with an? ((?:[a-z]+ ){0,2}?[a-z]+) (on|across|over) the (back|front|chest)${ends}`,
    ),
    plain: ([, picture = '', on = '', place = ''], before) =>
      isGarment(before.at(-1) ?? '') && isPicture(picture)
        ? `with a ${picture} emblem ${on} the ${place}`
        : undefined,
  },
  {
    // 'Colours: red for the coat, blue for the hat'
    opens: /^colou?rs?$/,
    whole: new RegExp(`^colou?rs? :(?= ${someSaid} for (?:${whose}) )`),
    plain: () => '',
  },
]

/** Clothes that are wide enough to show something. */
function isGarment(words: string): boolean {
  const entry =
    vocabulary.entries.get(words) ?? vocabulary.entries.get(words.split(' ').at(-1) ?? '')
  return /^(?:torso|full|outer|legs)$/.test(entry?.thing?.slot ?? '')
}

export const placeFirstClauses: readonly Clause[] = [
  ...placed,
  ...put,
  ...company,
  ...halves,
  ...wholes,
  ...shown,
  ...onCloth,
]
