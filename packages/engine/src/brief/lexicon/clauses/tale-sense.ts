/** Words of two senses in tales of beasts and statues: a muzzle that is a snout, a tank that holds fish, chain that is mail, a pick that is no guitar's. */
import { type Clause, colours, ends, entryOf } from './clause-words.ts'

export const taleSenseClauses: readonly Clause[] = [
  {
    // 'White muzzle', 'on the end of the muzzle': a face, and nothing worn
    opens: /^muzzle$/,
    whole: new RegExp(`^muzzle${ends.replace('| with ', '| with | going | turning ')}`),
    plain: (_, before) => {
      const isOwn =
        /^(?:the|its|his|her|their|long|short|broad|narrow|scarred|greying|grey|white|black|brown|pale|dark|pink|soft|wet|whiskered|grizzled)$/
      const isWorn = before
        .slice(-4)
        .some((word) => /^(?:wears|wearing|leather|wears|in|metal|wire|steel)$/.test(word))
      return isOwn.test(before.at(-1) ?? '') && !isWorn ? 'snout' : undefined
    },
  },
  {
    // 'A brain in a tank', 'tail in a wheeled brass tank'
    opens: /^in$/,
    whole:
      /^in (an? |his |her |its )?((?:(?:wheeled|glass|brass|copper|small|big|bubbling|round|rusty|steel|glowing|green|clear|portable) )*)tank(?! tops?)(?= |$)/,
    plain: ([, an = '', said = ''], before) =>
      before.at(-1) === 'wearing' ? undefined : `in ${an}${said}fish tank`,
  },
  {
    // 'A puddle round the bottom'
    opens: /^(?:at|round|around|near|towards?|along)$/,
    whole: new RegExp(`^(?:at|round|around|near|towards?|along) (?:the|its|his|her) bottom${ends}`),
    plain: () => '',
  },
  {
    // 'A top hat with crepe'
    opens: /^(?:black|mourning|crepe|crêpe)$/,
    whole: new RegExp(`^(?:(?:black|mourning) )*(?:crepe|crêpe)(?: band| ribbon)?${ends}`),
    plain: (_, before) =>
      before.slice(-4).some((word) => /^(?:hat|hats|topper|armband|sleeve|bonnet)$/.test(word))
        ? 'black ribbon'
        : undefined,
  },
  {
    // 'Shaved head with one lock', 'bald but for a single lock'
    opens: /^(?:with|but|except|save|apart)$/,
    whole: new RegExp(
      `^(?:with|but for|except for|save for|apart from|but) (?:one|a single|a|a lone|just one) (?:(long|short|thin|thick) )?((?:(?:${colours}) )?)(?:lock|strand|tuft)(?: of hair)?${ends}`,
    ),
    plain: ([, length = '', hue = ''], before) =>
      before.slice(-3).some((word) => /^(?:shaved|shaven|bald|head)$/.test(word))
        ? `, ${length} ${hue}scalp lock ,`
        : undefined,
  },
  {
    // 'A white lock over the forehead'
    opens: new RegExp(`^(?:one|single|${colours})$`),
    whole: new RegExp(
      `^((?:one |single )?(?:${colours}) )(?:lock|strand)(?: of hair)? (?:over|across|on|falling over|hanging over|at) (?:the|his|her|their|its|one) (?:forehead|brow|eyes?|face|temple)${ends}`,
    ),
    plain: ([, hue = '']) => `${hue.replace(/^(?:one|single) /, '')}streak in the hair`,
  },
  {
    // 'A leather apron over chain'
    opens: /^(?:over|under|beneath)$/,
    whole: new RegExp(`^(over|under|beneath) chain${ends}`),
    plain: ([, where]) => `${where} chainmail`,
  },
  {
    // 'A miner's pick with holy runes'
    opens: /^picks?$/,
    whole: /^(picks?)(?= (?:with|over|on|in|slung|strapped|engraved|carved|,|and)(?: |$)|$)/,
    plain: (_, before) =>
      /^(?:,|an?|his|her|its|their|heavy|rusty|old|iron|steel|mining|miners?|with|holding|carrying)$/.test(
        before.at(-1) ?? '',
      )
        ? 'pickaxe'
        : undefined,
  },
  {
    // 'Dress like a waterfall': a dress, and nobody dresses like it
    opens: /^dress$/,
    whole: new RegExp(`^dress like (?:an? |the )?((?:[a-z]+ )?[a-z]+)${ends}`),
    plain: ([, like = ''], before) =>
      entryOf(like)?.who === undefined &&
      /^(?:,|an?|the|her|his|with|in|wearing|long|red|blue|white|black|green|grey|silver|gold)$/.test(
        before.at(-1) ?? '',
      )
        ? 'dress'
        : undefined,
  },
  {
    // 'A golem, black marble with white veins'
    opens: new RegExp(
      `^(?:${colours}|polished|rough|marble|granite|basalt|obsidian|sandstone|limestone|jade|alabaster|slate|terracotta|clay|brick)$`,
    ),
    whole: new RegExp(
      `^((?:(?:polished|rough|cracked|${colours}) )*)(marble|granite|basalt|obsidian|sandstone|limestone|jade|alabaster|slate|terracotta|clay|brick)(?= (?:with|veined|,|shot|cracked|and)(?: |$)|$)`,
    ),
    plain: ([, said = '', stuff = ''], before) =>
      before.at(-1) === ',' &&
      before.some((word) =>
        /^(?:golem|statue|gargoyle|elemental|caryatid|colossus|sculpture|bust)$/.test(word),
      )
        ? `${said}${stuff} skin`
        : undefined,
  },
  {
    // 'Skin veined with quartz', 'slate flecked with mica'
    opens: /^(?:veined|flecked|streaked|shot|threaded|studded|speckled|seamed)$/,
    whole: new RegExp(
      `^(?:veined|flecked|streaked|shot through|threaded|speckled|seamed) with (quartz|mica|ore|copper ore|iron ore|amethyst|emerald|ruby|sapphire|opal|turquoise|malachite|crystals?|salt|rust|lichen|moss)${ends}`,
    ),
    plain: ([, stuff = '']) => `, ${mineralHues.get(stuff) ?? stuff} veins`,
  },
  {
    // 'Two rows of teeth', 'teeth in three rows'
    opens:
      /^(?:two|three|four|several|double|triple|extra|many|a|too|rows?|rings?|endless|multiple)$/,
    whole:
      /^(?:a )?(?:(?:two|three|four|several|double|triple|extra|second|many|endless|multiple) )*(?:rows?|rings?)(?: (?:up)?on rows?| after row)? of (?:(sharp|jagged|pointed|human|needle|tiny|yellow|small|crooked|razor|serrated) )?(?:teeth|fangs)(?= |$)/,
    plain: ([, kind]) => (kind === undefined ? 'rows of teeth' : `rows of ${kind} teeth`),
  },
  {
    // 'He is dead and does the job anyway'
    opens: /^(?:is|was)$/,
    whole:
      /^is (?:(?:quite|very|already|clearly|obviously|technically) )*dead (?=(?:and|but) (?:does|doesn't|doesnt|keeps|still|goes|will|refuses|has|not|won't) )/,
    plain: () => 'is undead , ',
  },
  {
    // 'A killer clown is boring, so a killer mime'
    opens: /^(?:an?|the|[a-z]{3,}s)$/,
    whole:
      /^(?:(?:an?|the) )?(?:[a-z]+ ){0,2}?[a-z]+ (?:is|are) (?:(?:so|too|a bit|just|really|all|getting) )*(?:boring|overdone|dull|cliched|clichéd|predictable|overused|everywhere|old hat|done to death|played out)(?: (?:,|:|;|\.|so|and|but|therefore|then))*(?= |$)/,
    plain: (_, before) =>
      before.length === 0 || /^[.;:!?\n]$/.test(before.at(-1) ?? '') ? ',' : undefined,
  },
]

const mineralHues: ReadonlyMap<string, string> = new Map([
  ['quartz', 'white'],
  ['mica', 'silver'],
  ['ore', 'copper'],
  ['copper ore', 'copper'],
  ['iron ore', 'rust'],
  ['amethyst', 'purple'],
  ['emerald', 'green'],
  ['ruby', 'red'],
  ['sapphire', 'blue'],
  ['opal', 'white'],
  ['turquoise', 'turquoise'],
  ['malachite', 'green'],
  ['crystal', 'white'],
  ['crystals', 'white'],
])
