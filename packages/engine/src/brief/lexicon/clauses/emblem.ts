/** Emblems told before what bears them: 'a red cross on her apron', 'white skull on the back of his black jacket'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colourOpening, colours, ends, opensClause } from './clause-words.ts'

const figures =
  '(?:(?:crescent|half|full|maltese|celtic|iron|broken|burning|five-pointed|eight-pointed|smiling|lightning|paw|fleur) ?)?(?:stars?|skulls?|cross|crosses|hearts?|moons?|crescents?|suns?|sunbursts?|anchors?|bolts?|flames?|spirals?|snowflakes?|rainbows?|triangles?|circles?|diamonds?|spades?|smiley(?: face)?|paw ?prints?|(?:maple|oak|ivy|fig|palm|fern|clover) leaf|shamrocks?|thistles?|fleur-de-lis|question mark|exclamation mark|pentagrams?|runes?|handprints?|lightning)'

const sizes =
  '(?:(?:big|large|huge|giant|small|little|tiny|single|bold|faded|painted|embroidered|stitched) )*'

const spots =
  '(?:(the (?:back|front|chest|breast|left breast|right breast|side|sleeve|pocket|shoulder)) of )?'

/** Clothes, and shields and flags, on which a figure is painted or sewn; a skull on a hat's brim might be a real one. */
function bears(word: string): boolean {
  const { slot = '', concept = '' } = vocabulary.entries.get(word)?.thing ?? {}
  return (
    /^(?:torso|full|outer|legs|head|armour|hands)$/.test(slot) ||
    /shield|buckler|banner|flag/.test(concept)
  )
}

const motif: Clause = {
  // 'A knight, rose motif, silver armour', 'owl motifs'
  opens: /^[a-z]+$/,
  whole: /^([a-z]+) motifs?(?= [,.;!?:)]| and |$)/,
  plain: ([, figure = ''], before) => {
    const { thing, animal, motifs, pattern } = vocabulary.entries.get(figure) ?? {}
    const isFigure = thing?.slot === 'prop' || animal !== undefined || motifs !== undefined
    return isFigure && pattern === undefined && opensClause(before) ? `${figure} emblem` : undefined
  },
}

export const emblemClauses: readonly Clause[] = [
  motif,
  {
    opens: new RegExp(
      `^(?:an?|one|two|three|four|five|six|several|some|many|the|his|her|their|big|large|huge|giant|small|little|tiny|single|bold|faded|smiling|maple|oak|ivy|fig|palm|fern|clover|${colourOpening}|${figures})$`,
    ),
    whole: new RegExp(
      `^((?:an?|one|two|three|four|five|six|several|some|many|the|his|her|their) )?(${sizes}(?:${colours} )?${sizes})(${figures}) (?:(?:painted|sewn|stitched|printed|embroidered|emblazoned|drawn) )?(?:on|across) ${spots}((?:an?|his|her|their|its|the) )((?:[a-z-]+ ){0,3}?)([a-z-]+)${ends}`,
    ),
    plain: (
      [, count = '', said = '', figure = '', spot, whose = '', looks = '', garment = ''],
      before,
    ) => {
      // 'The holy symbol of the sun on her shield' is told as a symbol.
      const isSymbols = /\bof(?: the)?$/.test(before.slice(-2).join(' '))
      const isWhole = !/^(?:on|of|over|under|in) /.test(looks)
      if (isSymbols || !isWhole || !bears(garment)) return undefined
      const isPlural = /[^s]s$/.test(figure) && !/^(?:an?|one) /.test(count)
      const article = /^an? /.test(count) ? count : 'a '
      const shown = isPlural ? `${said}${figure}` : `${article}${said}${figure} emblem`
      return `${whose}${looks}${garment} with ${shown}${spot === undefined ? '' : ` on ${spot}`}`
    },
  },
]
