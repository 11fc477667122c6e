/** Limbs that are told as gone: 'his right arm is missing below the elbow', 'left leg amputee', 'with only her right arm', 'an arm that ends at the elbow'. */

export type LimbClause = { whole: RegExp; plain: (found: RegExpExecArray) => string }

const side = '(?:(left|right) )?'
const limb = '(arm|forearm|hand|leg|foot)'
const joint = '(?:elbow|knee|shoulder|wrist|ankle|hip)'
const gone =
  '(?:missing|gone|lost|absent|amputated|severed|(?:cut|chopped|hacked|torn|bitten|blown|shot|sliced|lopped|ripped) off|(?:bitten|cut) clean off|not there)'
const toys =
  '(?:teddy|bear|doll|dolly|rabbit|bunny|toy|puppet|statue|figurine|mannequin|chair|armchair|sofa)'
const where = `((?: (?:just|right|all|the|way))*(?: (?:below|above|at|from|up to|beneath) (?:the|his|her|their|its) ${joint}(?: (?:down|on|up))?)?)`
/** What stands in the place of a limb is told elsewhere. */
const ends =
  '(?= [.;:!?)]| [,] (?!(?:and |now )*(?:is |was )?replaced|the replacement|where )| and (?!(?:is |was |has been |now )*(?:replaced|(?:a|the) replacement))| with | but (?!(?:is |was |has been )*replaced)| who | in | that |$)'
const other = (which: string): string => (which === 'left' ? 'right' : 'left')

/** What is missing of a limb that ends at a joint. */
const beyond: Readonly<Record<string, string>> = {
  shoulder: 'arm',
  elbow: 'forearm',
  wrist: 'hand',
  hip: 'leg',
  thigh: 'leg',
  knee: 'lower leg',
  shin: 'foot',
  ankle: 'foot',
}

export const lostLimbClauses: readonly LimbClause[] = [
  {
    // 'The teddy is missing an arm' takes none from who holds it.
    whole: new RegExp(
      `\\b(${toys})(?: (?:that|which|who))? (?:is missing|has lost|lost|lacks|missing) (?:one of (?:his|her|its)|one|an?|its) ${side}${limb}s?\\b`,
    ),
    plain: ([, toy]) => `${toy} , broken`,
  },
  {
    // 'his right arm is missing below the elbow', 'left arm cut off at the elbow'
    whole: new RegExp(
      `\\b(?:(his|her|their|its|the) )?(left|right) ${limb} (?:(?:is|was|has|been|got|completely|entirely|long|now|all) )*${gone}${where}${ends}`,
    ),
    plain: ([, who = '', which, part, at]) => `${owner(who)}missing ${which} ${part}${at}`,
  },
  {
    // 'one of her arms is missing', 'her arm is gone'
    whole: new RegExp(
      `\\b(?:one of (?:his|her|their|its|the)|his|her|one) ${limb}s? (?:(?:is|was|has|been|got|completely|entirely|long|now) )*${gone}${where}${ends}`,
    ),
    plain: ([, part, at]) => `missing ${part}${at}`,
  },
  {
    // 'both legs amputated', 'her hands are gone'; 'both legs were amputated below the knee' says where as well.
    whole: new RegExp(
      `(?:(?<=^|[,.;:(] |\\bwith )|\\b(?:both|his|her|their|its) )(arms|forearms|hands|legs|feet) (?:(?:is|are|were|was|have|has|been|both|completely|entirely|long|now) )*${gone}${where}${ends}`,
    ),
    plain: ([, part, at]) => `missing both ${part}${at}`,
  },
  {
    // 'A ballerina with one leg'; who holds something with one arm may have two.
    whole: /\bwith (?:only |just |but )?one leg(?= [.,;:!?)]| and |$)/,
    plain: () => 'with missing leg',
  },
  {
    whole: /\b(?:both )?(?:amputated|severed) (arms|hands|legs|feet)\b/,
    plain: ([, part]) => `missing both ${part}`,
  },
  {
    // 'left arm amputee', 'below-knee amputee on the left'
    whole: /\b(left|right) (arm|hand|leg|foot) amputee\b/,
    plain: ([, which, part]) => `missing ${which} ${part}`,
  },
  {
    whole:
      /\b(above|below)[ -](?:the )?(elbow|knee) amputee(?: (?:on|at) (?:the|his|her|their) (left|right)(?: side)?)?/,
    plain: ([, at, part, which = '']) =>
      `missing ${which} ${part === 'knee' ? 'leg' : 'arm'} ${at} the ${part}`,
  },
  {
    // 'has only his right arm left', 'with just the left hand'
    whole: new RegExp(
      `\\b(?:has|with|having|and) (?:only|just) (?:(?:his|her|their|the|one) )*(left|right) ${limb}(?: left| remaining)?${ends}`,
    ),
    plain: ([, which = '', part]) => `with missing ${other(which)} ${part}`,
  },
  {
    // 'is missing one of her arms', 'lost one arm'
    whole: new RegExp(
      `\\b(?:is missing|has lost|missing|lost|lacks|lacking) (?:one of (?:his|her|their|its|the)|one|an?) ${side}${limb}s?${where}${ends}`,
    ),
    plain: ([, which = '', part, at]) => `with missing ${which} ${part}${at}`,
  },
  {
    // 'missing his left arm and right leg'
    whole: new RegExp(
      `\\b(?:is missing|missing|lost|has lost|lacks|without) (?:(his|her|their|its|the|an?) )?(left|right) ${limb} and (?:(?:his|her|their|its|the|an?) )?(left|right) ${limb}\\b`,
    ),
    plain: ([, who = '', first, part, second, other]) =>
      `${owner(who)}missing ${first} ${part} , missing ${second} ${other}`,
  },
  {
    // 'an amputated left arm'
    whole:
      /\b(?:an? )?(?:amputated|severed|chopped off|cut off) (left|right) (arm|hand|leg|foot)\b/,
    plain: ([, which, part]) => `missing ${which} ${part}`,
  },
  {
    // 'an arm that ends at the elbow'; 'a sleeve on the left arm that ends at the elbow' is said of the sleeve.
    whole:
      /(?<!\b(?:on|over|sleeves?|gloves?|across) (?:\w+ ){0,2})\b(?:(left|right|one|both) )?(?:arms?|legs?) (?:(?:that|which|is|are|was|both|has been|just) )*(?:ends?|ending|stops?|stopping|finish(?:es)?|amputated|gone|missing|cut off|taken off|lost) (?:(?:just|right|a bit|a little|an inch|off) )*(?:at|above|below|from|past|beneath) (?:(?:the|her|his|their|its) )?(shoulder|elbow|wrist|hip|thigh|knee|shin|ankle)(?: (?:down|up|down(?:wards)?))?(?= [,.;:!?)]| and | but | with |$)/,
    plain: ([, which = '', joint = '']) => `, missing ${which} ${beyond[joint]} ,`,
  },
]

function owner(who: string): string {
  return /^(?:his|her|their|its)$/.test(who) ? `${who} , ` : ''
}
