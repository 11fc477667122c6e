/** Clauses that rule something out, and clauses of the colours of the whole: 'nothing bloody', 'where her mouth should be', 'one wheel instead of legs', 'keep the palette warm'. */
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;!?:)]| and | but | with |$)'
const own = '(?:his|her|their|its|the|a|any)'
const parts = '(?:mouth|eyes|face|nose|ears|legs|feet|arms|hands|hair|lips)'

const ruledOut: BodyClause[] = [
  {
    // 'nothing bloody', 'no blood or gore'
    opens: /^(?:nothing|no|without)$/,
    whole:
      /^(?:nothing|no|without)(?: (?:too|very|at all|really|so|overly|or|and|graphic|remotely|any|scary|violent))* (?:(bloody|gory|gruesome|graphic|violent|gore and blood|blood and (?:guts|gore)|blood or (?:guts|gore|violence)|gore or blood|violence or blood)|(sexy|revealing|lewd|sexual|sexualised|sexualized|saucy))(?: or (?:scary|frightening|violent|gory|graphic|nasty|rude|lewd|anything))?(?= [,.;!?:)]| and | but | with | please| thanks| thank | either|$)/,
    plain: ([, bloody]) => (bloody === undefined ? ', not sexy ,' : ', no blood , no gore ,'),
  },
  {
    opens: /^nothing$/,
    whole:
      /^nothing (?:too |very |at all )?(frilly|lacy|sparkly|glittery|flowery|floral|spiky|fluffy|stripy|feathery|furry)(?: or \w+)?(?= [,.;!?:)]| and | but | please| thanks|$)/,
    plain: ([, look = '']) => `, no ${stuffs.get(look) ?? look} ,`,
  },
  {
    // 'nothing too scary'
    opens: /^nothing$/,
    whole:
      /^nothing (?:(?:too|very|at all|overly|or) )*(scary|creepy|frightening|sinister|cute|cutesy|girly|fancy|shiny|sad|grim|aggressive|menacing)(?: or \w+)?(?= [,.;!?:)]| and | but | please| thanks|$)/,
    plain: ([, mood = '']) => `, not ${mood} ,`,
  },
  {
    // 'Where her mouth should be there is only smooth skin'
    opens: /^where$/,
    whole: new RegExp(
      `^where ${own} (${parts}|head) (?:should|ought to|would|used to|once|might) (?:be|have been|was|were)(?: ,)?(?: (?:there(?: is|'s| are)?|is|has))?(?: (?:only|just|nothing but))*(?= |$)`,
    ),
    plain: ([, part = ''], before) => (before.includes('no') ? undefined : `, no ${part} ,`),
  },
  {
    // 'one wheel instead of legs'
    opens:
      /^(?:an?|one|two|three|four|tank|wheels?|treads?|tracks?|caterpillar|big|single|rubber)$/,
    whole: new RegExp(
      `^(?:(?:an?|one|two|three|four|big|small|single|large|fat|rubber|little|wide) )*((?:(?:tank|caterpillar) )?(?:wheels?|treads?|tracks?)) (?:instead of|in place of|for|rather than|where ${own} (?=legs)) ?(?:${own} )?(legs|feet)(?: should be)?(?= |$)`,
    ),
    plain: ([clause, stand = '', part = '']) =>
      `, ${/wheel/.test(stand) ? (/^(?:an?|one|big|single) /.test(clause) ? 'single wheel' : 'wheels') : 'tank treads'} , no ${part} ,`,
  },
  {
    // 'teeth white and not pointy'
    opens:
      /^(?:teeth|claws|ears|nose|fangs|horns|spikes|tail|fingers|shoes|boots|hat|hair|eyebrows)$/,
    whole:
      /^(\w+)(?: that)?(?: (?:are|is))?(?: ([a-z]+) (?:and|but))?(?: \()? (?:not|aren't|isn't|never)(?: (?:too|very|at all|all|so|that))* (pointy|sharp|pointed|spiky|scary|crooked|messy|curly|straight|long|bushy|big|huge)(?= [,.;!?:)]| and | but | please| thanks|$)/,
    plain: ([, part = '', look, not = '']) =>
      `${look === undefined ? part : `${look} ${part}`} , no ${not} ${part} ,`,
  },
  {
    // 'Her shadow has wings, but she does not'
    opens: /^(?:his|her|its|their|the)$/,
    whole:
      /^(?:his|her|its|their|the) (?:shadow|reflection) (?:has|had|shows|wears|grows) (?:an? |the |two |big |huge |great |small )*(wings|horns|antlers|tail|claws|fangs|crown|hat|halo|ears)(?: ,)?(?: (but|though|and) (?:he|she|it|they)(?: (?:do|does|did|has|have|is)(?: not|n't)?|doesn't|don't|didn't|hasn't|isn't|haven't)(?: have (?:any|one|them))?)?(?= [,.;!?:)]|$)/,
    plain: ([clause, thing = '', but]) => {
      const owner = clause.split(' ')[0] ?? ''
      return but === undefined ? `, ${owner} ,` : `, ${owner} , no ${thing} ,`
    },
  },
  {
    // 'with the buttons cut off and sold'
    opens: /^(?:with|its|his|her|the|all|whose)$/,
    whole:
      /^(?:with |whose )?(?:all )?(?:of )?(?:the|its|his|her|all)? ?(buttons|badges|insignia|medals|epaulettes|buckles|beads|sequins) (?:(?:are|were|is|have been|had been|all|long since|long|been) )*(?:(?:cut|torn|ripped|pulled|snipped|picked|stripped|come|fallen) off|gone|missing|lost|sold)(?: and \w+)?(?= [,.;!?:)]| and | but |$)/,
    plain: ([, things = '']) => `, no ${things} ,`,
  },
  {
    opens: /^(?:shaved|shaven|freshly|smooth|smoothly|closely|face|chin)$/,
    whole: new RegExp(
      `^(?:(?:freshly|smooth|smoothly|closely|carefully|badly) )?(?:(?:shaved|shaven) (?:face|chin|jaw)|(?:face|chin) (?:(?:freshly|smoothly|closely|carefully|is) )*(?:shaved|shaven))${ends}`,
    ),
    plain: () => 'clean shaven',
  },
  {
    // '(we have a separate cap asset)'
    opens: /^we$/,
    whole:
      /^we (?:already )?(?:have|have got|use|add|will add|did|made|drew|'ve got)(?: (?:an?|one|our|the|that|it|those|other|own|separate|different|special))* (?:\w+ ){0,2}?(?:asset|assets|layer|overlay|file|sprite|model|already|separately|version|elsewhere)(?= |$)/,
    plain: () => '',
  },
]

const stuffs: ReadonlyMap<string, string> = new Map([
  ['frilly', 'frills'],
  ['lacy', 'lace'],
  ['sparkly', 'glitter'],
  ['glittery', 'glitter'],
  ['flowery', 'flowers'],
  ['floral', 'flowers'],
  ['spiky', 'spikes'],
  ['fluffy', 'fur'],
  ['furry', 'fur'],
  ['stripy', 'stripes'],
  ['feathery', 'feathers'],
])

const tones =
  '(?:warm|cool|cold|autumnal|autumn|wintry|muted|bright|cheerful|dark|soft|earthy|pastel|natural|vivid|desaturated|limited|simple|restrained|moody|gloomy|sunny|light|subdued|faded|dusty|saturated|neon|bold|calm|gentle|minimal|monochrome|neutral|jewel-like|springlike|summery|rich|bleak|sombre|somber|washed-out|harmonious|playful)'

const palettes: BodyClause[] = [
  {
    // 'keep the palette warm and autumnal', 'colours should be muted'
    opens: /^(?:the|a|its|palette|colou?rs|tones|colou?r|everything|keep|overall)$/,
    whole: new RegExp(
      `^(?:keep )?(?:(?:the|a|its|your|overall|whole) )*(?:colou?r )?(?:palette|colou?rs|tones|scheme)(?: (?::|is|are|to be|should be|must be|kept|stay|should stay|should feel|feels))?((?: (?:very|quite|nice and|mostly|overall|rather|really|a bit|all))?(?: ${tones}(?: ,)?(?: and)?)+)(?= [.;!?:)]| with | please|$)`,
    ),
    plain: ([, said = '']) =>
      `, ${toneOf(said)
        .map((tone) => `${tone} palette ,`)
        .join(' ')}`,
  },
  {
    // 'a warm and autumnal palette'
    opens: new RegExp(`^${tones}$`),
    whole: new RegExp(
      `^(${tones}(?: ,| and| but| , and) ${tones}(?:(?: ,| and| but| , and) ${tones})?) (?:colou?r )?(?:palette|colou?rs|tones|scheme)(?= |$)`,
    ),
    plain: ([, said = '']) =>
      `${toneOf(said)
        .map((tone) => `${tone} palette`)
        .join(' , ')}`,
  },
  {
    opens: /^but$/,
    whole: new RegExp(
      `^but (?:make (?:it|that|her|him) |in |for |it is |it's )?(autumn|spring|winter|summer|autumnal|wintry)${ends}`,
    ),
    plain: ([, season = '']) => `, ${season} palette ,`,
  },
]

function toneOf(said: string): string[] {
  return said.split(' ').filter((word) => new RegExp(`^${tones}$`).test(word))
}

/** 'Cheerful palette': what a palette may be called. */
export const tonedPalettes = tones
  .slice('(?:'.length, -1)
  .split('|')
  .map((tone) => `${tone} palette`)
  .join(', ')

export const ruledOutClauses: readonly BodyClause[] = [...ruledOut, ...palettes]
