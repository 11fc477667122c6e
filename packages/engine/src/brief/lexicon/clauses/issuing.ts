/** What comes out of somebody, and what stuck in them: 'smoke pours from her sleeves', 'eyes that weep ink', 'flames lick along the blade', 'breath steaming', 'three arrows stuck in his back'. */
import { type Clause, colours, ends } from './clause-words.ts'

const own = '(?:his|her|their|its|the|both|each|every|one|his two|her two)'

const lights = 'light|moonlight|starlight|candlelight|firelight|lamplight|sunlight|glow'
const fires = 'fire|flames?|lightning|sparks?|electricity|embers?'
const stuffs = `smoke|steam|mist|fog|vapou?r|gas|fumes|water|seawater|brine|rain|blood|ichor|ink|sand|dust|ash|ashes|soot|slime|ooze|goo|pus|bile|oil|tar|pitch|honey|milk|wax|sap|resin|lava|magma|mercury|frost|snow|darkness|shadows?|spores|pollen|petals|leaves|feathers|straw|sawdust|stuffing|bubbles|glitter|stardust|moths|flies|beetles|bees|wasps|butterflies|worms|maggots|spiders|centipedes|bats|${fires}`

const verb =
  '(?:pour|drip|leak|ooze|seep|trickle|ris|curl|drift|billow|stream|flow|spill|gush|fall|fly|flicker|shin|com|crawl|creep|swarm|burst|shoot|dribble|weep|waft|coil|puff|escap|emerg|bubbl|spray|hiss|crackl|blaz|flar|emanat|roll|run|puls|glimmer|gleam|spew|bleed|writh|wriggl|flutter|hatch|tumbl|slid|spurt|issu|radiat|glow|flood|sift|snak|peel)(?:s|es|e|ing|ning|ies)?|flies|fly'

const metals = /(?:^| )(?:gold|silver|light|starlight|glitter)$/

const issuing: readonly Clause[] = [
  {
    // 'Wreathed in black smoke', 'trailing grey smoke', 'green smoke around his hands'
    opens:
      /^(?:wreathed|shrouded|surrounded|veiled|cloaked|enveloped|wrapped|hidden|trailing|trails|smoke|fog|shadows?|darkness|black|grey|gray|white|green|purple|blue|red|pink|yellow)$/,
    whole: new RegExp(
      `^(?:(wreathed|shrouded|surrounded|veiled|cloaked|enveloped|wrapped|hidden|trailing|trails) (?:(?:in|by|with|a|an|constant|cloud of|clouds of|swirling|thick|thin|faint|living|coiling|wisps of|plume of|ring of) )*)?((?:(?:${colours}) )?)(smoke|fog|shadows?|darkness|mist|dust|ash)(?: ((?:around|round|about|at|over|under) ${own} (?:[a-z]+ )?[a-z]+))?${ends}`,
    ),
    plain: ([, verb, hue = '', stuff = '', where = ''], before) => {
      const isListed = /^[,.;:(]?$|^(?:with|and)$/.test(before.at(-1) ?? '')
      if (verb === undefined && !(isListed && `${hue}${where}` !== '')) return undefined
      return `, ${hue} swirling ${stuff.replace(/^shadow$/, 'shadows')} ${where} ,`
    },
  },
  {
    // 'Light comes out of her eyes', 'a glow shines through the cracks in his skin'
    opens: new RegExp(`^(?:${lights})$`),
    whole: new RegExp(
      `^(?:${lights}) (?:(?:that|which|is|always|softly|faintly) )*(?:${verb}) (?:(?:out|forth|up|down|off|softly|faintly|dimly) )*(?:of|from|through|behind|between|beneath|under|inside|within|in) ${own} (?:empty |hollow |open |bare )?(eyes?|sockets?|eye sockets|mouth|throat|nostrils|ribs|ribcage|chest|cracks|fingertips|fingers|palms|hands?|wounds?|scars?|seams|skin|veins)(?= [,.;:!?)]| and | but | in | of | when | like |$)`,
    ),
    plain: ([clause, place = '']) =>
      `, ${ownerIn(clause)} glowing ${/sockets?$/.test(place) ? 'eyes' : place === 'skin' ? 'skin' : place}`,
  },
  {
    // 'Her eyes give off light', 'eyes that shed a green light'
    opens: /^(?:eyes?|mouth|hands|skin|fingertips|horns?|antlers|chest|scales|feathers|wings)$/,
    whole: new RegExp(
      `^(\\w+) (?:that |which )?(?:giv(?:e|es|ing) (?:off|out)|sheds?|shedding|emits?|emitting|casts?|casting|shin(?:e|es|ing) with|leaks?|leaking|pours? out) (?:(?:a|an|their own|its own|the) )?(?:(?:soft|faint|dim|cold|pale|steady|weak|eerie|strange|sickly) )*((?:[a-z]+ )?)(?:${lights})${ends}`,
    ),
    plain: ([, part = '', hue = '']) => `${hue}glowing ${part}`,
  },
  {
    // 'Smoke pours from her sleeves', 'moths crawling out of its mouth'
    opens: new RegExp(`^(?:${stuffs})$`),
    whole: new RegExp(
      `^(${stuffs}) (?:(?:that|which|is|are|always|constantly|slowly|gently|forever|endlessly) )*(?:${verb}) (?:(?:slowly|gently|lazily|constantly|endlessly|steadily|always) )*(?:(?:out|up|down|forth|off|away) )*(?:of|from|through|between|out)(?= (?:${own}|beneath|under|behind|between|inside|within|where|every) )`,
    ),
    plain: ([, stuff = '']) => (stuff === 'slime' ? 'slime drips from' : `${stuff} from`),
  },
  {
    // 'Eyes that weep black ink', 'sleeves pouring smoke', 'its mouth drips tar'
    opens:
      /^(?:eyes?|sockets?|mouth|jaws?|sleeves?|nostrils|nose|ears?|gills?|wounds?|fingers|fingertips|hands?|hood|wings?|seams|cracks|joints|cuffs|collar|fangs|pores|hair|mane|beard)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:that|which|are|is|always|constantly|slowly|forever|endlessly) )*(?:weep|weeps|weeping|pour|pours|pouring|drip|drips|dripping|leak|leaks|leaking|ooze|oozes|oozing|bleed|bleeds|bleeding|cry|cries|crying|spill|spills|spilling|stream|streams|streaming|breathe|breathes|breathing|spit|spits|spitting|shed|sheds|shedding|vent|vents|venting|spew|spews|spewing|puff|puffs|puffing) ((?:(?:thick|thin|hot|cold|liquid|molten|black|green|white|red|blue|purple|pink|gold|golden|silver|yellow|grey|orange|brown|violet|glowing) )*(?:${stuffs}|gold|silver|light|starlight|glitter))${ends}`,
    ),
    plain: ([clause = '', place = '', stuff = '']) => {
      // 'Eyes leaking gold' are gold; who weeps it has tears of it.
      if (metals.test(stuff) && !/(?:weep|bleed|cries|cry)/.test(clause)) return undefined
      return /^eyes?$/.test(place) &&
        /(?:ink|blood|oil|tar|ichor|gold|silver|mercury|honey|milk|wax)$/.test(stuff)
        ? `${place} , ${stuff} tears`
        : `${place} , ${stuff} from the ${place}`
    },
  },
  {
    // 'Flames lick along the blade', 'lightning crackles over her knuckles'
    opens: new RegExp(`^(?:${fires})$`),
    whole: new RegExp(
      `^(${fires}) (?:that |which )?(?:licks?|licking|runs?|running|plays?|playing|dances?|dancing|crackles?|crackling|crawls?|crawling|flickers?|flickering|burns?|burning|arcs?|arcing|jumps?|jumping|races?|racing|wreathes?|wreathing|curls?|curling) (?:up and down|along|across|over|up|down|around|round|about|between|from|on|at|above)? ?(?:the (?:edge|length) of )?${own} (\\w+(?: \\w+)?)${ends}`,
    ),
    plain: ([clause, fire = '', place = '']) =>
      /(?:blade|sword|axe|hammer|spear|staff|mace|whip|arrow|dagger|knife|scythe|halberd|lance|trident|club|flail|katana|wand|head|skull|hair|mane|hooves|hoofs|wings|tail|horns|antlers)$/.test(
        place,
      ) && /^(?:fire|flame)/.test(fire)
        ? `, ${ownerIn(clause)} flaming ${place}`
        : `${fire} around the ${place}`,
  },
  {
    // 'Breath steaming', 'its breath smokes in the cold'
    opens: /^breath$/,
    whole: new RegExp(
      `^breath (?:(?:that|which|is|always) )*(?:(steam|smok|fog|cloud|frost|freez|mist|fum|burn|glow|hang)(?:s|es|ing|e)|visible|like (?:smoke|steam|fog))(?: (?:white|in (?:the|cold|little)?(?: ?(?:cold|air|frost|clouds?|white|puffs|front of (?:him|her|it)))*))?${ends}`,
    ),
    plain: ([, how = '']) =>
      `${/^(?:smok|fum|burn)/.test(how) ? 'smoking' : /^fr/.test(how) ? 'frosty' : 'steaming'} breath`,
  },
]

/** Whom a part belongs to, told still. */
function ownerIn(clause: string): string {
  const [owner] = /\b(?:his|her|their)\b/.exec(clause) ?? []
  return owner === undefined ? '' : `${owner} , `
}

const weapons =
  'arrows?|bolts?|crossbow bolts?|swords?|greatswords?|spears?|javelins?|harpoons?|kni(?:fe|ves)|daggers?|axes?|hatchets?|cleavers?|pitchforks?|stakes?|nails?|spikes?|needles?|pins?|scissors|shears|lances?|swordfish|forks?|railroad spikes?|iron spikes?|glass|shards?|syringes?|darts?|quills?|screwdrivers?'
const flesh =
  'chest|back|neck|throat|heart|skull|head|forehead|temple|shoulders?|side|ribs|ribcage|thighs?|legs?|belly|stomach|gut|torso|flanks?|eye|eye socket|breast|spine|body|rump|hump|shell|hide|palms?|hands?|arms?|feet|foot|mouth|cheeks?'

const embedded: readonly Clause[] = [
  {
    // 'An axe buried in its skull', 'three arrows in his back', 'a stake through the heart'; but a comb is in the hair, and a knife in the hand.
    opens:
      /^(?:arrows?|bolts?|crossbow|swords?|greatswords?|spears?|javelins?|harpoons?|kni(?:fe|ves)|daggers?|axes?|hatchets?|cleavers?|pitchforks?|stakes?|nails?|spikes?|needles?|pins?|scissors|shears|lances?|forks?|railroad|iron|glass|shards?|syringes?|darts?|screwdrivers?)$/,
    whole: new RegExp(
      `^(${weapons}) (?:(?:that|which|is|are|still|all|permanently|firmly) )*(?:(stuck|buried|lodged|embedded|planted|sunk|left|broken off|sticking|protruding|jutting|poking|driven|rammed|thrust|hammered|run|plunged|jammed|wedged|snapped off|quivering|standing|deep) )?(?:(?:deep|still|right|straight|clean|halfway|out|up|hilt deep) )*(in|into|through|from|out of|of) ${own} ((?:left |right |lower |upper |open )?(?:${flesh})|(?:[a-z]+ )?back)(?= [,.;:!?)–—-]| and | but | with | who | that |$)`,
    ),
    plain: ([, weapon = '', stuck, link = '', place = ''], before) => {
      const isOut = /^(?:from|out of|of)$/.test(link)
      if (isOut && !/^(?:sticking|protruding|jutting|poking)$/.test(stuck ?? '')) return undefined
      // What a hand, an arm or a mouth has in it is held.
      if (/(?:hands?|arms?|palms?|foot|feet|mouth|cheeks?)$/.test(place) && link !== 'through')
        return undefined
      if (
        /^(?:pins?|needles?|nails?|spikes?|quills?|shards?|glass)$/.test(weapon) &&
        stuck === undefined &&
        link === 'in'
      )
        return undefined
      if (/^(?:holds?|holding|carries|carrying|hand|hands)$/.test(before.at(-1) ?? ''))
        return undefined
      return `embedded ${weapon} ${link === 'through' ? 'through' : 'in'} the ${place.replace(/skull$/, 'head')}`
    },
  },
]

export const issuingClauses: readonly Clause[] = [...embedded, ...issuing]
