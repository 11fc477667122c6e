/** A colour told by what has it: 'hair the colour of kelp', 'shoes the colour of plums', 'a mohawk the pink of bubblegum'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { likenessHues } from '../likeness-hues.ts'
import { type Clause, colours, isWornThing } from './clause-words.ts'

const likened =
  '(?:(?:an?|the|really|very|some) )*((?:[a-z]+ ){0,3}?[a-z]+)(?: in (?:the )?(?:winter|autumn|spring|summer|rain|sun|sunlight|moonlight|november))?(?= [,.;!?:)—–]| and | but | with | that | which | fading | going |$)'

const named: Clause = {
  // 'hair the colour of kelp' is kelp green, though kelp itself is no colour
  opens: /^(?:the|an?|some)$/,
  whole: new RegExp(
    `^(?:the|an?|some) (?:(?:exact|same|precise|rough|dull|faded) )*colou?r of ${likened}`,
  ),
  plain: ([, thing = '']) => {
    const own = thing.replace(kept, '')
    const { colour, material } = vocabulary.entries.get(own) ?? {}
    if (own === thing && (colour === true || material !== undefined)) return undefined
    const exact = likenessHues.get(thing)
    const single = own.replace(/s$/, '')
    if (own !== thing && exact !== undefined) return exact
    if (isColour(single)) return single
    const known = exact ?? hueOf(own) ?? likenessHues.get(own)
    return known ?? (colour === true || material !== undefined ? own : undefined)
  },
}

function isColour(words: string): boolean {
  const { colour, shade } = vocabulary.entries.get(words) ?? {}
  return colour === true || shade === true
}

const hueOfThing: Clause = {
  // 'hair the grey of wet slate', 'a mohawk the pink of bubblegum'
  opens: /^the$/,
  whole: new RegExp(`^the (?:exact |same |dull |bright |deep |pale )?(${colours}) of ${likened}`),
  plain: ([whole, hue, thing = ''], before) => {
    // 'A parka the orange of a road cone'; but 'the red of her coat'
    const isOwn = isWornThing(thing) && !/ of an? /.test(whole)
    return /^(?:[,.;:!?(–—]|and|)$/.test(before.at(-1) ?? '') || isOwn || isOwnPart(thing)
      ? undefined
      : hue
  },
}

function isOwnPart(thing: string): boolean {
  return vocabulary.entries.get(thing.split(' ').at(-1) ?? '')?.body !== undefined
}

/** What changes little about a thing's colour. */
const kept =
  /^(?:(?:wet|fresh|freshly|dried|dry|damp|dark|new|old|polished|ripe|cold|weathered|crushed|spilt|spilled|melted|burnt|cut|good|cheap) )+/

/** The colour that is named after a thing: 'kelp green', 'brick red'. */
function hueOf(thing: string): string | undefined {
  const single = thing.replace(/s$/, '')
  return ['green', 'red', 'blue', 'brown', 'yellow', 'grey', 'white', 'black', 'orange', 'purple']
    .flatMap((hue) => [`${thing} ${hue}`, `${single} ${hue}`])
    .find((name) => vocabulary.entries.get(name)?.colour === true)
}

export const colourOfClauses: readonly Clause[] = [named, hueOfThing]
