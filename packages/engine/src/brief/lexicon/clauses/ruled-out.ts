/** What the writer will not have: 'nothing bloody', 'nothing too scary', 'teeth white and not pointy'. */
import type { Clause } from './clause-words.ts'

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

export const ruledOutClauses: readonly Clause[] = [
  {
    // 'Leave the dragon out of it', 'leave the hat off'
    opens: /^(?:leave|keep|leaving|keeping)$/,
    whole:
      /^(?:leave|keep|leaving|keeping) (?:(?:the|her|his|their|any|all|its|that|those) )+((?:[a-z]+ ){0,2}?[a-z]+) (?:out|off|away)(?: of (?:it|this|the picture|the drawing|the frame|the sheet|things|that one))?(?= [,.;!?:)]| please| and | as | it | this | for |$)/,
    plain: ([, thing = '']) =>
      /^(?:hands?|lights?|focus|attention|rest|details?)$/.test(thing)
        ? undefined
        : `, no ${thing} ,`,
  },
  {
    // 'A witch, hold the warts', 'forget the parrot'
    opens: /^(?:hold|forget|skip|scrap|bin|nix)$/,
    whole:
      /^(?:hold|forget|skip|scrap|bin|nix) the ((?:[a-z]+ )?[a-z]+)(?= [,.;!?)]| please| this |$)/,
    plain: ([, thing = ''], before) =>
      /^(?:[,.;:!?(]|but|and|please|)$/.test(before.at(-1) ?? '') && before.length > 0
        ? `, no ${thing} ,`
        : undefined,
  },
  {
    // 'nothing bloody', 'no blood or gore'
    opens: /^(?:nothing|no|without)$/,
    whole:
      /^(?:nothing|no|without)(?: (?:too|very|at all|really|so|overly|or|and|graphic|remotely|any|scary|violent))* (?:(bloody|gory|gruesome|graphic|violent|gore and blood|blood and (?:guts|gore)|blood or (?:guts|gore|violence)|gore or blood|violence or blood)|(sexy|revealing|lewd|sexual|sexualised|sexualized|saucy))(?: or (?:scary|frightening|violent|gory|graphic|nasty|rude|lewd|anything))?(?= [,.;!?:)]| and | but | with | please| thanks| thank | either|$)/,
    plain: ([, bloody]) => (bloody === undefined ? ', not sexy ,' : ', no blood , no gore ,'),
  },
  {
    // 'nothing too scary', 'nothing frilly'
    opens: /^nothing$/,
    whole: new RegExp(
      `^nothing (?:(?:too|very|at all|overly|or) )*(?:(${[...stuffs.keys()].join('|')})|(scary|creepy|frightening|sinister|cute|cutesy|girly|fancy|shiny|sad|grim|aggressive|menacing))(?: or \\w+)?(?= [,.;!?:)]| and | but | please| thanks|$)`,
    ),
    plain: ([, look, mood = '']) =>
      look === undefined ? `, not ${mood} ,` : `, no ${stuffs.get(look)} ,`,
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
]
