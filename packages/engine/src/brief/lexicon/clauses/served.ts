/** Whom somebody serves, which rank is told by its stars, and whose work was taken over: 'tailor to the king', 'bodyguard to the pope', 'a two-star general', 'on his national service', 'sings in a jazz club', 'a wolf in a postman's coat'. */
import { singularOf } from '../../words/inflect.ts'
import { type Clause, ends, endsOr, entryOf, opensClause } from './clause-words.ts'

const servants =
  'page|squire|advisor|adviser|assistant|secretary|servant|bodyguard|tutor|nanny|nurse|governess|cook|chef|baker|tailor|barber|hairdresser|physician|doctor|jester|fool|herald|messenger|envoy|ambassador|chaplain|confessor|scribe|clerk|accountant|lawyer|groom|coachman|chauffeur|driver|butler|valet|footman|maid|handmaid|handmaiden|lady-in-waiting|cupbearer|steward|housekeeper|gardener|falconer|huntsman|armourer|armorer|blacksmith|smith|painter|poet|bard|musician|astrologer|astronomer|alchemist|wizard|witch|magician|executioner|torturer|spy|assassin|champion|heir|usher|dresser|seamstress|cobbler|jeweller|jeweler|librarian|companion|consort|envoy|translator|interpreter|food taster|taster|masseur|handler|keeper|undertaker|agent|stylist|vet|farrier|milliner|dressmaker|tinker|supplier|purveyor|whipping boy|wet nurse|midwife'

const serving: Clause = {
  // 'Tailor to the king', 'bodyguard to the pope', 'nanny to three vampires', 'cook for the orcs'
  opens: new RegExp(`^(?:${servants.replaceAll(/ [^|]+/g, '')})$`),
  whole: new RegExp(
    `^(${servants}) (?:to|for) (?:an?|the|his|her|their|two|three|four|five|several|some) ((?:[a-z]+ ){0,2}?[a-z]+)${endsOr('who|in|from')}`,
  ),
  plain: ([, calling = '', whom = ''], before) => {
    const noun = whom.split(' ').at(-1) ?? ''
    const { who, animal } = entryOf(noun) ?? entryOf(singularOf(noun) ?? '') ?? {}
    const isSomebody = (who ?? animal) !== undefined || lords.test(noun)
    if (!isSomebody || /^(?:to|for|the)$/.test(before.at(-1) ?? '')) return undefined
    if (calling === 'page') return 'page boy'
    return royals.test(noun) && /^advis/.test(calling) ? `royal ${calling}` : calling
  },
}

const servingAny: Clause = {
  // 'Personal trainer to the gods', 'understudy to the lead soprano': whatever the calling
  opens: /^to$/,
  whole: new RegExp(
    `^to (?:an?|the|his|her|their|two|three|several|some) ((?:[a-z]+ ){0,2}?)([a-z]+)${endsOr('who|in|from')}`,
  ),
  plain: ([, said = '', whom = ''], before) => {
    const { who, animal } = entryOf(whom) ?? entryOf(singularOf(whom) ?? '') ?? {}
    const callings = [before.at(-1) ?? '', before.slice(-2).join(' ')]
    const isServant = callings.some((words) => entryOf(words)?.who?.slot === 'role')
    const isSomebody = (who ?? animal) !== undefined || lords.test(whom)
    return isServant && isSomebody && !/ (?:of|and) /.test(said) ? '' : undefined
  },
}

const party: Clause = {
  // 'Got up as an emperor for a fancy dress party': no party dress
  opens: /^(?:for|at|to|on)$/,
  whole:
    /^(?:for|at|to|on (?:his|her|their) way to) (?:an?|the|his|her|their|my|our) (?:[a-z]+ )?(?:fancy dress|costume|dressing up|dress up|masked|toga) (?:party|ball|do|competition|contest|day|parade)(?= |$)/,
  plain: () => '',
}

const layabout: Clause = {
  // 'The innkeeper's good-for-nothing son'
  opens: /^good$/,
  whole: /^good (?:- )?for (?:- )?nothing(?= [a-z])/,
  plain: () => 'lazy',
}

const lords = /^(?:court|crown|stars|gods|dead|rich|gentry|nobility|household|family|throne)$/
const royals = /^(?:king|queen|emperor|empress|tsar|tsarina|sultan|pharaoh|crown|throne)$/

const starred: Clause = {
  // 'A two-star general', 'a three-star chef': one of them
  opens: /^(?:one|two|three|four|five|six|[1-6])$/,
  whole:
    /^(?:one|two|three|four|five|six|[1-6]) (?:-? ?)(?:michelin )?stars? (general|admiral|chef|cook|restaurant chef|officer|hotelier|marshal)(?= |$)/,
  plain: ([, who = '']) => who,
}

const conscripted: Clause = {
  // 'An elf on his national service', 'a boy doing his military service'
  opens: /^(?:on|doing|does|in|during|serving)$/,
  whole: new RegExp(
    `^(?:on|doing|does|in|during|serving) (?:his|her|their|its|the|compulsory)? ?(?:first year of |last week of )?(?:(?:compulsory|mandatory) )?(?:national|military|army) service${ends}`,
  ),
  plain: () => ', a conscript ,',
}

const bands: Readonly<Record<string, string>> = {
  'brass band': 'musician',
  'marching band': 'musician',
  'jazz band': 'jazz musician',
  'punk band': 'punk musician',
  'rock band': 'rock musician',
  'metal band': 'metal musician',
  'folk band': 'folk musician',
  'wedding band': 'musician',
  'covers band': 'musician',
  orchestra: 'orchestra musician',
  band: 'musician',
  'string quartet': 'musician',
}

const inBand: Clause = {
  // 'He plays in a brass band'
  opens: /^(?:plays?|playing|who)$/,
  whole: new RegExp(
    `^(?:who )?(?:plays?|playing) in (?:an?|the|his|her|their) (?:(?:local|town|village|school|works|colliery|terrible) )?(${Object.keys(bands).join('|')})${ends}`,
  ),
  plain: ([, band = ''], before) =>
    /^(?:s?he|they|i)$/.test(before.at(-1) ?? '') ? `is a ${bands[band]}` : `, a ${bands[band]} ,`,
}

const atClub: Clause = {
  // 'She sings in a jazz club': a place, and no cudgel
  opens: /^(?:in|at|for|outside)$/,
  whole: new RegExp(
    `^(?:in|at|for|outside) (?:an?|the|his|her|their|some) (?:[a-z]+ )?(?:(?:jazz|night|strip|comedy|dance|blues|gentlemen s|working men s|supper|drag|techno|golf|tennis|chess|rowing|social|country|youth|boxing|cabaret|members) )clubs?${ends}`,
  ),
  plain: (_, before) =>
    /^(?:sings?|singing|dances?|dancing|works?|working|plays?|playing|performs?|performing|singer|dancer|waitress|waiter|bouncer|pianist|barman|bartender|hostess|crooner|musician|comic|comedian)$/.test(
      before.at(-1) ?? '',
    )
      ? ''
      : undefined,
}

const uniforms =
  'coat|uniform|jacket|cap|hat|helmet|apron|outfit|clothes|costume|robe|robes|scrubs|gown|habit|armou?r|tunic|vest|overalls|whites|livery|suit|wig|dress|scarf|neckerchief|pillbox|bonnet|boots|gloves|collar|headset|whistle|tie'

const dressedAs: Clause = {
  // 'A wolf in a postman's coat', 'fox wearing a nurse's cap': a postman, a nurse
  opens: /^(?:in|wearing|wears|dressed)$/,
  whole: new RegExp(
    `^(?:in|wearing|wears|dressed in) (?:an?|the|his|her|its|old|full) (?:(?:old|tiny|little|huge|faded|smart|proper|torn|red|blue|white|black|green|grey|brown|yellow) )*((?:(?:police|fire|post|milk|rail|bus|air|flight|school|train|lollipop|dinner) )?[a-z]+?) ?(?:'s|’s)? (${uniforms})(?= |$)`,
  ),
  plain: ([whole = '', calling = ''], before) => {
    const { who } = entryOf(calling) ?? {}
    if (
      who?.slot !== 'role' ||
      who.plural ||
      /^(?:pirate|cowboy|clown|bride|king|queen|prince|princess|soldier|baby|court|dancer|emperor|ninja|samurai|knight)$/.test(
        calling,
      )
    )
      return undefined
    const isBeast = before.slice(-2).some((word) => entryOf(word)?.animal !== undefined)
    const hasRole = before.some((word) => entryOf(word)?.who?.slot === 'role')
    return isBeast && !hasRole ? `${calling} ${whole}` : undefined
  },
}

const tookOver: Clause = {
  // 'A widow who took over her husband's forge', 'she took on the bakery'
  opens: /^(?:took|takes|inherited|inherits|now|runs)$/,
  whole:
    /^(?:now )?(?:took over|takes over|took on|takes on|inherited|inherits|runs) (?:his|her|their) (?:late |dead |old |poor )?(?:husband|wife|father|mother|brother|sister|uncle|aunt|grandfather|grandmother|grandad|gran|nan|dad|mum|parents|master|family|boss|village) ?(?:'s|’s|s|')? ?((?:[a-z]+ )?[a-z]+)(?= [,.;:!?)]| and |$)/,
  plain: ([, place = '']) => `runs the ${place}`,
}

const tookOn: Clause = {
  opens: /^(?:took|takes)$/,
  whole:
    /^(?:took over|takes over|took on|has taken over) the ((?:[a-z]+ )?[a-z]+)(?= [,.;:!?)]| and | after | when |$)/,
  plain: ([, place = '']) => `runs the ${place}`,
}

const mutes: Clause = {
  // 'An undertaker's mute', 'a funeral mute': who walks before the hearse
  opens: /^(?:undertaker|funeral|undertakers|professional)$/,
  whole: /^(?:undertakers?|funeral|professional funeral)(?: ?['’]?s)? mute(?= |$)/,
  plain: () => 'funeral mute',
}

const byNight: Clause = {
  // 'A burglar by night and a librarian by day', 'by night she hunts ghouls': when, and not where
  opens: /^by$/,
  whole: /^by (?:night|day)(?= |$)/,
  plain: (_, before) => {
    const last = before.at(-1) ?? ''
    return entryOf(last)?.who?.slot === 'role' || opensClause(before) ? '' : undefined
  },
}

const young: Clause = {
  // 'A rookie firefighter', 'greenhorn cowboy', 'a fledgling mage': not old yet
  opens: /^(?:rookie|greenhorn|green|fledgling|newbie|newly|freshly|just|brand|new|wet)$/,
  whole:
    /^(rookie|green ?horn|fledgling|newbie|newly (?:fledged|minted|qualified)|freshly (?:qualified|minted)|wet behind the ears) ([a-z]+)(?= |$)/,
  plain: ([, how = '', calling = ''], before) =>
    entryOf(calling)?.who?.slot === 'role' && before.at(-1) !== 'young'
      ? `young ${/rookie|newbie/.test(how) ? 'rookie ' : ''}${calling}`
      : undefined,
}

const smallTime: Clause = {
  // 'A small-time gangster': nobody is small
  opens: /^(?:small|big)$/,
  whole: /^(?:small|big) (?:- )?time ([a-z]+)(?= |$)/,
  plain: ([, who = '']) => (entryOf(who)?.who?.slot === 'role' ? who : undefined),
}

const dutyFree: Clause = {
  opens: /^duty$/,
  whole: /^duty (?:- )?free ((?:carrier )?bags?)(?= |$)/,
  plain: ([, bag = '']) => `shopping ${bag.replace('carrier ', '')}`,
}

export const servedClauses: readonly Clause[] = [
  serving,
  servingAny,
  party,
  layabout,
  starred,
  conscripted,
  inBand,
  atClub,
  dressedAs,
  tookOver,
  tookOn,
  mutes,
  byNight,
  smallTime,
  dutyFree,
  young,
]
