/** What heroes and creatures wear, show and keep beside them: 'needles instead of a beard', 'runes cut into the forehead', 'bells on the ankles', 'one arm bare, the other armoured', 'terrier at heel', 'a cowl with ears'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends } from './clause-words.ts'

const own = '(?:his|her|their|its|the|my|both|each|every)'

function isProp(word: string): boolean {
  const { thing, animal, material, part } = vocabulary.entries.get(word) ?? {}
  return /^(?:prop|feature)$/.test(thing?.slot ?? '') || (animal ?? material ?? part) !== undefined
}

const faces: readonly Clause[] = [
  {
    // 'Needles instead of a beard', 'green moss in place of a moustache', 'tentacles for a beard'
    opens: /^[a-z]{3,}$/,
    whole: new RegExp(
      `^((?:(?:${colours}|long|short|sharp|wet|dry) )?)([a-z]+) (?:(?:instead of|in place of|in lieu of) (?:an? |any |${own} )?|for an? |as an? )(beard|moustache|mustache|mane)${ends}`,
    ),
    plain: ([, said = '', what = '', beard = ''], before) =>
      isProp(what) &&
      !/^(?:holds|holding|carries|for)$/.test(before.at(-1) ?? '') &&
      !/^(?:comb|oil|brush|ribbon|ring|braid)s?$/.test(what)
        ? `${said}${beard} made of ${what}`
        : undefined,
  },
  {
    // 'Runes cut into the forehead', 'sigils burned into both palms'
    opens: /^(?:runes?|sigils?|glyphs?|letters|symbols?|numbers|numerals|prayers|names|words)$/,
    whole: new RegExp(
      `^(runes?|sigils?|glyphs?|symbols?|prayers|names) (?:(?:that are|were|deeply|crudely) )*(?:cut|carved|burned|burnt|branded|scratched|etched|scarred|seared|inked|tattooed|chiselled|chiseled|carved deep) (?:in|into|on|onto|across|over) (?:(${own}) )?((?:left|right) )?(forehead|brow|cheeks?|skin|palms?|hands?|arms?|forearms?|chest|back|shoulders?|horns?|tusks?|skull|neck|throat|scalp|knuckles|face|bones|shell|hide|legs?)${ends}`,
    ),
    plain: ([, what = '', whose = '', side = '', place = '']) =>
      /^(?:horns?|tusks?|skull|bones|shell)$/.test(place)
        ? undefined
        : `carved ${what} on ${/^(?:both|each|every)$/.test(whose) ? 'both' : 'the'} ${side}${place}`,
  },
]

const limbs: readonly Clause[] = [
  {
    // 'One arm bare and tattooed, the other armoured'
    opens: /^one$/,
    whole:
      /^one (arm|leg|hand|shoulder) (bare|tattooed|scarred|furry|hairy|scaly|scaled|bandaged|withered|skeletal|armou?red|gloved|burned|burnt|raised|longer|shorter|muscular|painted)((?: (?:and|,) (?:tattooed|scarred|bare|muscular|bandaged|painted|hairy))?)(?= [,.;:!?)]| and the | the |$)/,
    plain: ([, limb = '', first = '', second = '']) =>
      `one ${first.replace(/^armou?red$/, 'armour-clad').replace('-', ' ')}${second} ${limb}`,
  },
  {
    // 'The other armoured', 'the other covered in fur'
    opens: /^(?:,|and|the)$/,
    whole: new RegExp(
      `^(?:and )?the other (?:(?:one|is|was) )*(armou?red|tattooed|bare|bandaged|gloved|skeletal|withered|hairy|furry|scaly|scaled|clawed|human|normal)${ends}`,
    ),
    plain: ([, how = ''], before) => {
      const limb = /\b(?:one|left|right) (?:[a-z]+ )*?(arm|leg|hand|shoulder)\b/.exec(
        before.join(' '),
      )?.[1]
      if (limb === undefined) return undefined
      if (/^(?:human|normal)$/.test(how)) return ','
      return /^armou?red$/.test(how)
        ? `, ${limb === 'leg' ? 'greave on one leg' : limb === 'hand' ? 'gauntlet on one hand' : 'vambrace on one arm'} ,`
        : `, one ${how} ${limb} ,`
    },
  },
  {
    // 'A third arm growing out of the back', 'an extra hand'
    opens: /^(?:third|fourth|fifth|sixth|extra|additional|spare)$/,
    whole: new RegExp(
      `^(?:third|fourth|fifth|sixth|extra|additional|spare) (?:left |right )?(arm|hand)(?: (?:growing|sprouting|sticking|coming|reaching) (?:out of|from|out from|on) (?:${own} )?(?:left |right )?(back|chest|shoulder|belly|side|hip|neck|forehead|head))?${ends}`,
    ),
    plain: ([, , place]) => `extra arm${place === undefined ? '' : ` on the ${place}`}`,
  },
]

const worn: readonly Clause[] = [
  {
    // 'Bells on the ankles', 'little bells round her wrists'
    opens: /^(?:little|tiny|small|gold|golden|silver|brass|bells|jingle|sleigh)$/,
    whole: new RegExp(
      `^((?:(?:little|tiny|small|gold|golden|silver|brass|jingle|sleigh) )*)bells (?:tied |strapped |sewn )?(?:on|around|round|about|at|to) (?:${own} )?(?:left |right )?(ankles?|wrists?|hooves|paws)${ends}`,
    ),
    plain: ([, said = '', place = '']) =>
      `${said}${/^wrist/.test(place) ? 'bracelets' : 'anklets'} with bells`,
  },
  {
    // 'A cowl with ears', 'hood with two pointed ears'
    opens: /^(?:cowl|hood|beanie|helmet|mask|cap|hat)$/,
    whole: new RegExp(
      `^(cowl|hood|beanie|helmet|mask|cap|hat) (?:with|that has) (?:(?:two|a pair of|little|tiny|big|long|floppy|pointed|pointy|round|sewn on) )*((?:(?:cat|bat|bear|fox|wolf|bunny|rabbit|mouse|dog|animal|horse|donkey) )?)ears(?: on (?:it|top))?${ends}`,
    ),
    plain: ([, hood = '', beast = '']) =>
      beast === '' ? `${hood} , ${hood === 'cowl' ? 'bat' : 'cat'} ears` : undefined,
  },
  {
    // 'Hole in the left knee', where no trousers are named
    opens: /^(?:holes?|rips?|tears?)$/,
    whole: new RegExp(
      `^(holes?|rips?|tears?) (?:in|on|at|over) (?:${own} )?((?:left |right )?(?:knees?|elbows?))${ends}`,
    ),
    plain: ([, what = '', place = ''], before) => {
      const cloth = /knee/.test(place) ? 'trousers' : 'sleeves'
      const isNamed = before.some((word) =>
        /^(?:trousers|pants|jeans|leggings|tights|stockings|overalls|dungarees|jumper|sweater|coat|jacket|shirt|cardigan|sleeves|suit|robe|pyjamas)$/.test(
          word,
        ),
      )
      if (isNamed || cloth === 'sleeves') return undefined
      return `${cloth} with ${what} on the ${place}`
    },
  },
  {
    // 'Dusters' are what maids dust with.
    opens: /^dusters?$/,
    whole: /^dusters?(?= |$)/,
    plain: ([what = ''], before) =>
      what === 'dusters' ||
      before.some((word) => /^(?:maid|butler|housekeeper|cleaner|janitor)$/.test(word))
        ? before.at(-1) === 'feather' ||
          /^(?:leather|long|brown|tan|black)$/.test(before.at(-1) ?? '')
          ? undefined
          : `feather ${what}`
        : undefined,
  },
]

const kinOf =
  '(?:(?:twin|older|younger|big|long lost) )?(brother|sister|cousin|nephew|niece|son|daughter|grandson|granddaughter|twin)'

const kept: readonly Clause[] = [
  {
    // 'Medusa's brother, snakes shaved off'
    opens: /^(?:the|an?|medusa|dracula|frankenstein|gorgon|[a-z]{4,})$/,
    whole: new RegExp(
      `^(?:the |an? )?([a-z]+) ${kinOf}(?= (?:,|who|in|with|and|is|has|but|as|:)|$)`,
    ),
    plain: ([, being = '', kin = ''], before) => {
      const who = being === 'frankenstein' ? 'frankenstein monster' : being
      const known = vocabulary.entries.get(who)?.who
      const isFabled =
        known?.slot === 'species' &&
        known.concept !== 'human' &&
        /^(?:medusa|dracula|gorgon|minotaur|kraken|cyclops|frankenstein monster|werewolf|mummy|sphinx|siren|banshee|yeti|krampus|cerberus|hydra|cthulhu)$/.test(
          who,
        )
      if (before.length > 0 || !isFabled) return undefined
      return `${who} , ${/^(?:sister|niece|daughter|granddaughter)$/.test(kin) ? 'her' : /^(?:cousin|twin)$/.test(kin) ? '' : 'his'} ,`
    },
  },
  {
    // 'Emblem ripped off the chest'
    opens: /^(?:emblem|logo|insignia|symbol|badge|crest)$/,
    whole: new RegExp(
      `^(emblem|logo|insignia|symbol|badge|crest) (?:has been |was |is )?(?:ripped|torn|scratched|scraped|sanded|burned|burnt|cut|painted) (?:off|out|away|over)(?: (?:of |from )?(?:${own} )?(chest|suit|shirt|shoulder|cape|uniform|back))?${ends}`,
    ),
    plain: ([, sign = '', place = 'chest'], before) =>
      before.at(-1) === ','
        ? `torn off ${sign} on the ${/suit|shirt|uniform/.test(place) ? 'chest' : place}`
        : undefined,
  },
  {
    // 'Terrier at heel'
    opens: /^at$/,
    whole: new RegExp(`^at heel${ends}`),
    plain: (_, before) => {
      const [beast = ''] = before.slice(-1)
      return vocabulary.entries.get(beast)?.animal === undefined ? undefined : 'beside them'
    },
  },
]

export const creatureWornClauses: readonly Clause[] = [...faces, ...limbs, ...worn, ...kept]
