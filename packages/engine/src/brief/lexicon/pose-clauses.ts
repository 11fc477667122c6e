/** How somebody holds themselves: 'he points at the viewer', 'takes a slight bow', 'her hands are folded', 'hand on its heart'. */
import { type Clause, own } from './clause-words.ts'

export const poseClauses: readonly Clause[] = [
  {
    opens: /^(?:standing|stands|stood)$/,
    whole:
      /^(?:standing|stands|stood) (?:(?:tall|straight|up) and )?(?:proud|tall and proud)(?= |$)/,
    plain: () => ', proud , standing proud',
  },
  {
    // 'he points at the viewer'
    opens: /^(?:he|she|they|it|who|and|that)$/,
    whole:
      /^(he|she|they|it|who|and|that) points? (?:(?:straight|right|directly|out|back|firmly|a finger|one finger|his finger|her finger) )*(?=(?:at|to|towards|toward|up|upwards|down|ahead|off|forward)(?: |$))/,
    plain: ([, who]) => `${who} ${who === 'and' ? '' : 'is'} pointing`,
  },
  {
    // 'one finger of the right hand raised to her lips', 'right index finger to her lips'
    opens: /^(?:one|a|the|his|her|their|its|left|right|index|finger|pointing)$/,
    whole: new RegExp(
      `^(?:${own} )?(?:(?:left|right|index|pointing) )*finger(?: of (?:${own} )?(?:own )?(?:left |right |free )?(?:hand|one|paw))?(?: (?:is|raised|pressed|held|laid|placed|put|lifted|pointing|up))* (?:to|on|against|over|across|before|at|in front of) (?:${own} )?(?:closed |pursed |own )?(?:lips|mouth)(?= |$)`,
    ),
    plain: () => ', finger to lips ,',
  },
  {
    opens:
      /^(?:pose|takes?|taking|makes?|making|sweeps?|slight|deep|low|polite|formal|gracious|courtly|stiff|theatrical|sweeping|halfway|bent)$/,
    whole:
      /^(?:pose : (?:an? )?|(?:takes?|taking|makes?|making|sweeps?|bent|halfway) (?:into |in |through |him |her )?an? |)(?:(?:slight|deep|low|polite|formal|gracious|courtly|stiff|theatrical|sweeping|little|small|half) )*(bow|curtsey|curtsy)(?= [,.;!?:)]| and | from | to | with |$)/,
    plain: ([clause, bend = '']) =>
      clause === bend ? undefined : `, ${bend === 'bow' ? 'bowing' : 'curtsying'} ,`,
  },
  {
    opens: /^(?:leant|leaned|slouched|propped)$/,
    whole: /^(?:leant|leaned|slouched|propped)(?: back| up)? (?=(?:against|on|over)(?: |$))/,
    plain: (_, before) =>
      /^(?:[,.;:]|is|was|and|but|stands?|he|she|they|)$/.test(before.at(-1) ?? '')
        ? 'leaning'
        : undefined,
  },
  {
    // 'stands like a statue'
    opens: /^(?:stands?|standing|sits?|sitting|still|as|frozen|motionless)$/,
    whole:
      /^(?:(stands?|standing|sits?|sitting) )?(?:(?:frozen|motionless|as still|still|straight|stiff|as stiff) )*(?:like|as) an? (?:stone |marble |garden )?(?:statue|rock|post|pillar|monument|stone|soldier on parade|tree)(?= |$)/,
    plain: ([clause, verb = '']) =>
      /^(?:as|like)/.test(clause) && !/still|stiff/.test(clause)
        ? undefined
        : `, ${/^sit/.test(verb) ? 'sitting still' : 'standing still'} ,`,
  },
  {
    opens: /^(?:his|her|its|their|the|one)$/,
    whole:
      /^(?:his|her|its|their|the|one) ((?:left|right|free|other|sword|wand) )?(arm|hand|paw|fist|wing) (?:is|are|was) (?:held |lifted |stretched )?(raised|up|lifted|outstretched|high|out|aloft)(?: (?:up|high|in (?:greeting|the air|salute|blessing|welcome)|above (?:his|her|its) head|to the sky))?(?= [,.;!?:)]| and | but |$)/,
    plain: ([, , limb = '', way = '']) =>
      `, ${limb} ${/^out/.test(way) ? 'outstretched' : 'raised'} ,`,
  },
  {
    // 'sitting on his bottom'
    opens: /^on$/,
    whole: /^on (?:his|her|its|their) (?:bottom|behind|backside|bum|rear|haunches|butt)(?= |$)/,
    plain: (_, before) =>
      /^(?:sit|sits|sitting|sat|seated|plumped|down)$/.test(before.at(-1) ?? '') ? '' : undefined,
  },
  {
    // 'she can fly': no fly is there
    opens: /^(?:can|could|cannot|can't|to|will|may|would)$/,
    whole: /^(?:can|could|cannot|can't|to|will|may|would)(?: not| really| even| also)? fly(?= |$)/,
    plain: () => '',
  },
  {
    // 'shading her eyes with one hand'
    opens: /^with$/,
    whole:
      /^with (?:one|both|his|her|their|its|the other|a)(?: left| right| free| other| own)? (?:hands?|paws?|fingers?)(?= [,.;!?:)]| and | but |$)/,
    plain: (_, before) =>
      /^(?:shading|shielding|covering|shades|shields|covers|rubbing|scratching|cupping|waving|waves|pointing|saluting|salutes|beckoning)$/.test(
        before.at(-1) ?? '',
      ) || /^(?:eyes|face|mouth|ears|chin|head|nose)$/.test(before.at(-1) ?? '')
        ? ''
        : undefined,
  },
  {
    opens: /^(?:both|two|thumbs)$/,
    whole:
      /^(?:both |two )?(?:of (?:his|her|their) )?thumbs (?:are )?(?:held )?(?:up )?(?:in the air|raised|aloft)/,
    plain: () => ', thumbs up ,',
  },
  {
    opens: /^(?:an?|with|his|her|their|thumb)$/,
    whole:
      /^(?:with )?(?:an? |his |her |their |one )?thumb (?:stuck |firmly |jammed |popped )?in (?:his|her|their|its) mouth/,
    plain: () => ', thumb in mouth ,',
  },
  {
    // 'Its hand lies on its heart'
    opens: /^hand$/,
    whole:
      /^hand (?:(?:is|lies|rests|held|laid|pressed|placed|kept|lying|resting) )+(?:on|over|to|against) (?:his|her|their|its|the) (heart|chest)(?= |$)/,
    plain: ([, where]) => `hand on ${where}`,
  },
  {
    // 'her hands are folded'
    opens: /^(?:hands|arms|palms|legs)$/,
    whole:
      /^(hands|arms|palms|legs) (?:are|were|is|held|kept) (?:(?:always|tightly|neatly|primly|loosely) )*(folded|clasped|crossed|raised|outstretched|pressed together)(?= |$)/,
    plain: ([, part, how]) => `${part} ${how}`,
  },
  {
    opens: /^(?:upright|erect)$/,
    whole: /^(?:upright|erect) (?:posture|stance|bearing|carriage)/,
    plain: () => 'standing upright',
  },
]
