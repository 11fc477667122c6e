/** Where things are that nobody wears: 'a bowler carried upside down', 'an eagle on the fist', 'a cage on his knees', 'a pram pushed before her', 'a shuttle in each of four hands', 'fins in the hand'. */
import { isPlural } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, entryOf, isWornThing, opensClause, whose } from './clause-words.ts'

const isBeast = { test: (word: string) => vocabulary.entries.get(word)?.animal !== undefined }

const onFist: Clause = {
  // 'Falconer: eagle on the right fist'
  opens: { test: (word) => /^(?:an?|the|one|his|her)$/.test(word) || isBeast.test(word) },
  whole:
    /^((?:an?|the|one|his|her) )?((?:[a-z]+ )?)([a-z]+) ((?:(?:perched|sitting|sat|hooded|asleep|riding|standing|clinging|curled) )*)(?:on|to) ((?:(?:the|his|her|their|its|one) )?(?:(?:left|right|gloved|gauntleted|raised) )*(?:fist|wrist|glove|gauntlet|arm|forearm|shoulder|hand|lap|head|knee|back|staff))(?= |$)/,
  plain: ([, article = 'an ', said = '', beast = '', how = '', place = ''], before) =>
    before.at(-1) === ':' && isBeast.test(beast) && isSomebody(before.at(-2))
      ? `with ${article}${said}${beast} ${how}on ${place}`
      : undefined,
}

const isSomebody = (word = ''): boolean => vocabulary.entries.get(word)?.who !== undefined

const otherHand: Clause = {
  // 'A tray in the left hand and the other on her hip'
  opens: /^(?:and|the)$/,
  whole: new RegExp(
    `^(?:and )?the other (?:(?:is|resting|placed|planted|propped) )*(?:on|at|in) (?:${whose} )?(?:waist|hips?)${ends}`,
  ),
  plain: (_, before) =>
    /^hands?$/.test(before.at(-1) ?? before.at(-2) ?? '') || before.at(-2) === 'hand'
      ? ', the other hand on the hip'
      : undefined,
}

const onKnees: Clause = {
  // 'A birdcage on his knees', 'a cat asleep on her knees': nobody kneels
  opens: /^[a-z]+$/,
  whole:
    /^([a-z]+)((?: (?:open|closed|asleep|sleeping|curled|curled up|resting|balanced|balancing|lying|laid|sitting|held|spread|unfolded|folded|empty))*) (?:on|across|over) (his|her|their|its) (?:two )?knees?(?= [,.;:!?)—–-]| and | but | with |$)/,
  plain: ([, thing = '', how = '', owner = ''], before) => {
    const { thing: kind, animal } = vocabulary.entries.get(thing) ?? {}
    const isLaid = animal !== undefined || kind?.slot === 'prop'
    // 'Grass on her knees' is a stain, and 'he leans on his knees' no thing at all.
    return isLaid &&
      !/^(?:hands?|elbows?|down|patch|patches|bandage|plaster|mud)$/.test(thing) &&
      before.length > 0
      ? `${thing}${how} on ${owner} lap`
      : undefined
  },
}

const wearables =
  '((?:[a-z]+ )?(?:hat|cap|bowler|boater|trilby|fedora|helmet|helm|bonnet|shoes|boots|sandals|heels|slippers|skates|gloves|mask|wig|turban|crown|stockings|socks|coat|jacket|cloak|scarf|veil|apron))'

const carriedClothes: Clause = {
  // 'A top hat carried upside-down', 'shoes dangling by the straps'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^${wearables} (?:being )?(?:carried|held|clutched|swung|swinging|dangled|dangling|hung|hanging|tipped|turned) (?:upside down|brim up|crown down|out for (?:coins|alms|change|money)|like a (?:bowl|basin|begging bowl|bag)|by (?:the|its|their|one|a) (?:brim|straps?|laces|heels?|handle|strings?|chin strap|scruff|sleeve|collar))(?: (?:in|from) (?:${whose}|one|both|the other) (?:(?:left|right) )?(?:hands?|fingers?|fingertips))?(?= |$)`,
  ),
  plain: ([whole = '', thing = '']) =>
    isWornThing(thing.split(' ').at(-1) ?? '')
      ? `${thing} in the ${/ (left|right) (?:hand|fingers?)/.exec(whole)?.[1] ?? ''} hand`
      : undefined,
}

const pushed: Clause = {
  // 'A wheelchair pushed in front of him'
  opens:
    /^(?:an?|the|his|her|empty|old|wheelchair|pram|pushchair|stroller|buggy|trolley|cart|handcart|barrow|wheelbarrow|bicycle|bike|mower|lawnmower|gurney|stretcher|crate|trunk)$/,
  whole:
    /^((?:(?:an?|the|his|her|empty|old|squeaky|loaded|full) )*)(wheelchair|pram|pushchair|stroller|buggy|trolley|tea trolley|cart|handcart|barrow|wheelbarrow|bicycle|bike|mower|lawnmower|gurney) (?:being )?(?:pushed|wheeled|shoved|trundled|rolled) (?:in front of|ahead of|before|along by|along|along in front of|beside) (?:him|her|them|himself|herself)(?= |$)/,
  plain: ([, lead = '', thing = '']) =>
    `, pushing ${/\b(?:an?|the|his|her)\b/.test(lead) ? lead : `a ${lead}`}${thing}`,
}

const numbers = 'two|three|four|five|six|seven|eight'

const inEachOf: Clause = {
  // 'A shuttle in each of four hands'
  opens: /^(?:an?|one)$/,
  whole: new RegExp(
    `^(?:an?|one) ((?:[a-z]+ ){0,2}?[a-z]+) in (?:each|every one) of (?:${whose} )?(${numbers}) (?:hands|arms|paws|tentacles|fists|claws)(?= |$)`,
  ),
  plain: ([, thing = '', count = '']) =>
    entryOf(thing)?.thing === undefined
      ? undefined
      : `${count === 'two' ? '' : `${count} arms , `}${count} ${many(thing)} in the hands`,
}

function many(thing: string): string {
  if (isPlural(thing)) return thing
  if (/(?:s|x|ch|sh)$/.test(thing)) return `${thing}es`
  return thing.endsWith('knife') ? thing.replace(/knife$/, 'knives') : `${thing}s`
}

const ofDivers: readonly Clause[] = [
  {
    // 'A cave diver, twin tanks', 'two tanks on her back'
    opens: /^(?:twin|two|double|pair|steel|tanks|tank)$/,
    whole: new RegExp(
      `^(?:(twin|two|double) )?(?:(steel|yellow|dented|heavy|old) )?(tanks?)(?= (?:on|strapped|of air|slung|at|worn|under|across) |${ends.slice(3)}`,
    ),
    plain: ([, count = '', said = '', tank = ''], before) =>
      before.some((word) => isDiver.test(word))
        ? `${count === '' ? '' : 'two '}${said}${said === '' ? '' : ' '}air ${tank}`
        : undefined,
  },
  {
    // 'Fins carried in the hand', 'long black fins': what divers swim with
    opens:
      /^(?:swim|diving|dive|split|rubber|long|black|yellow|blue|orange|worn|his|her|carbon|fins)$/,
    whole:
      /^((?:(?:swim|diving|dive|split|rubber|long|black|yellow|blue|orange|worn|his|her|carbon) )*)fins(?= |$)/,
    plain: ([, said = ''], before) =>
      before.some((word) => isDiver.test(word)) &&
      !before.some((word) => /^(?:mermaid|merman|fish|shark|gills?)$/.test(word))
        ? `${said.replace(/(?:swim|diving|dive) $/, '')}swim fins`
        : undefined,
  },
]

const isDiver =
  /^(?:divers?|freedivers?|snorkel|snorkell?ers?|scuba|frogman|wetsuit|drysuit|bodyboarder|bodysurfer|lifeguard|spearfisher|regulator)$/

const hornSlung: Clause = {
  // 'A horn slung at the back', 'horn on a red cord'
  opens: /^horn$/,
  whole:
    /^horn((?: (?:slung|hung|hanging|worn|tied|strapped|dangling))* (?:(?:at|across|over|on) (?:the|his|her|their) back|(?:on|from|by) (?:an?|his|her|the) (?:[a-z]+ )?(?:cord|strap|baldric|chain|thong|rope|ribbon|sling)))(?= |$)/,
  plain: ([, rest = ''], before) =>
    opensClause(before) ||
    /^(?:an?|his|her|with|brass|silver|old|war|curved)$/.test(before.at(-1) ?? '')
      ? `blowing horn${rest}`
      : undefined,
}

const cords: Clause = {
  // 'An old gardener in his cords', 'grey cords': trousers
  opens:
    /^(?:brown|grey|gray|green|navy|blue|mustard|tan|beige|rust|baggy|faded|old|in|wearing|cords)$/,
  whole:
    /^((?:(?:in|wearing|an?|pair of|his|her|old|baggy|worn|faded|brown|grey|gray|green|navy|blue|mustard|tan|beige|rust|too short) )*)cords( (?:brown|grey|gray|green|navy|blue|mustard|tan|beige|rust))?(?= [,.;:!?)—–-]| and | but | with | held | tied | tucked | rolled | out | worn | patched | are | is |$)/,
  plain: ([whole = '', said = '', hue = ''], before) => {
    const isOpen = said === '' ? hue !== '' && opensClause(before) : true
    return isOpen && !/^(?:old )?cords$/.test(whole) && !isTying.test(before.at(-1) ?? '')
      ? `${said}corduroy trousers${hue}`
      : undefined
  },
}

const isTying = /^(?:tied|bound|hung|strung|by|of|on|with|laced|knotted|in|and)$/

const plugged: Clause = {
  // 'A telephone operator, cords plugged into every pocket'
  opens: /^cords$/,
  whole: /^cords(?= (?:plugged|trailing|dangling|coiled|looped|in (?:each|every|both|his|her)))/,
  plain: (_, before) => (opensClause(before) ? 'telephone cords' : undefined),
}

const tiedWithCords: Clause = {
  // 'A robe tied with cords': no trousers
  opens: /^(?:tied|bound|hung|strung|laced|girt|gathered|fastened|belted)$/,
  whole:
    /^((?:tied|bound|hung|strung|laced|girt|gathered|fastened|belted)(?: up| together)? (?:with|by|on|in) )((?:[a-z]+ )?)cords(?= |$)/,
  plain: ([, how = '', said = '']) => `${how}${said}ropes`,
}

const cutOff: Clause = {
  // 'Lace gloves, cut off at the knuckles'
  opens: /^(?:cut|chopped|snipped)$/,
  whole:
    /^(?:cut|chopped|snipped)(?: off| short)? (?:at|above|below) (?:the|his|her) (?:knuckles?|fingers?|fingertips|first joints?)(?= |$)/,
  plain: (_, before) =>
    before.some((word) => /^(?:gloves?|mittens?)$/.test(word)) ? 'fingerless' : undefined,
}

const mailBeings: Clause = {
  // 'A mail robot', 'mail owl': it brings letters, and wears no mail
  opens: /^(?:mail|post|postal|courier|delivery)$/,
  whole:
    /^(?:mail|post|postal) (robot|android|droid|golem|owl|dragon|goblin|orc|elf|fox|badger|mouse|rabbit|fairy|pixie|gnome|witch|ghost|skeleton|centaur|snail|tortoise|bot)(?= [,.;:!?)—–-]| with | and | in | who | on |$)/,
  plain: ([, being = '']) => `${being === 'bot' ? 'robot' : being} mail carrier`,
}

/** Things about the hands, the knees and the back. */
export const aboutTheHandsClauses: readonly Clause[] = [
  onFist,
  otherHand,
  onKnees,
  carriedClothes,
  pushed,
  inEachOf,
  ...ofDivers,
  hornSlung,
  cords,
  plugged,
  tiedWithCords,
  cutOff,
  mailBeings,
]
