/** Limbs, ears and feet told by how far they go or what they do: 'an arm that ends at the elbow', 'a pierced ear with three rings', 'one sock up, one sock down'. */
import type { BodyClause } from './body-clauses.ts'
import { colours, ends } from './surface-words.ts'

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

const endsAtJoint: BodyClause = {
  opens: /^(?:left|right|arm|leg|both|one)$/,
  whole: new RegExp(
    `^(?:(left|right|one|both) )?(?:arms?|legs?) (?:(?:that|which|is|are|was|both|has been|just) )*(?:ends?|ending|stops?|stopping|finish(?:es)?|amputated|gone|missing|cut off|taken off|lost) (?:(?:just|right|a bit|a little|an inch|off) )*(?:at|above|below|from|past|beneath) (?:(?:the|her|his|their|its) )?(shoulder|elbow|wrist|hip|thigh|knee|shin|ankle)(?: (?:down|up|down(?:wards)?))?${ends}`,
  ),
  plain: ([, side = '', joint = ''], before) => {
    // 'A sleeve on the left arm that ends at the elbow' is said of the sleeve.
    if (before.slice(-3).some((word) => /^(?:on|over|sleeves?|gloves?|across)$/.test(word)))
      return undefined
    return `, missing ${side} ${beyond[joint]} ,`
  },
}

const rings = 'rings|ring|hoops|hoop|studs|stud|bars|bar'
const numbers =
  'a|an|one|two|three|four|five|six|seven|several|many|some|lots of|2|3|4|5|6|tiny|small|big|large|thin|gold|silver|brass|black|steel|copper|bone|pearl'

const piercedEar: BodyClause = {
  opens: /^pierced$/,
  whole: new RegExp(
    `^pierced (?:(left|right) )?(ears?|nose|lip|brow|eyebrow|septum) (?:with|, with|by|in|,) ((?:(?:${numbers}) )+)(${rings})${ends}`,
  ),
  plain: ([, side = '', part = '', said = '', ring = '']) =>
    /^ear/.test(part)
      ? `${said.trim()} ${ring.endsWith('s') ? 'earrings' : 'earring'} ${side === '' ? '' : `in the ${side} ear`}`
      : `${said.trim()} ${part} ${ring}`,
}

/** 'One sock up, one sock down': both are worn. */
const oneUpOneDown: BodyClause = {
  opens: /^one$/,
  whole:
    /^one (sock|stocking|legging|sleeve|legwarmer|kneesock|boot|strap|pigtail) (?:is |pulled |rolled |hanging )?(up|down|high|low|fallen|slipped)(?: ,)?(?: and| but)? (?:the other|one)(?: sock| stocking| legging| sleeve| legwarmer| kneesock| boot| strap| one)? (?:is |pulled |rolled |hanging |has )?(up|down|high|low|fallen|slipped)(?= [,.;!?:/]| and | with |$)/,
  plain: ([, thing = '']) => `two mismatched ${thing}s`,
}

/** 'A robe stitched together from old maps' is made of them. */
const togetherFrom: BodyClause = {
  opens:
    /^(?:stitched|sewn|pieced|patched|cobbled|knitted|woven|quilted|cut|put|lashed|built|bolted|welded)$/,
  whole:
    /^(stitched|sewn|pieced|patched|cobbled|knitted|woven|quilted|cut|put|lashed|built|bolted|welded) (?:together )?(?:from|out of)(?= (?!an? |one |the |his |her )[a-z])/,
  plain: ([, work = '']) =>
    /^(?:stitched|pieced|patched|sewn|quilted)$/.test(work) ? 'patchwork made of' : 'made of',
}

/** 'Left eye blue right eye brown', without a mark between. */
const eachEye: BodyClause = {
  opens: /^(?:left|right)$/,
  whole: new RegExp(
    `^(left|right)(?: eye)? (?:is |: )?(${colours})(?: [,/;&]| and)? (left|right)(?: eye)? (?:is |: )?(${colours})${ends}`,
  ),
  plain: ([whole = '', one = '', hue = '', other = '', second = ''], before) => {
    const isOfEyes = / eye /.test(whole) || before.slice(-3).includes('heterochromia')
    return isOfEyes && one !== other ? `, ${hue} ${one} eye , ${second} ${other} eye` : undefined
  },
}

const pairs: Readonly<Record<string, string>> = { two: 'four', three: 'six', four: 'eight' }

/** 'Two pairs of gold eyes' are four. */
const pairsOfEyes: BodyClause = {
  opens: /^(?:two|three|four)$/,
  whole: new RegExp(
    `^(two|three|four) pairs? of ((?:(?:${colours}|glowing|small|huge|big|tiny) )+)eyes(?= |$)`,
  ),
  plain: ([, number = '', said = '']) => `${pairs[number]} ${said}eyes`,
}

/** 'One wing (right), black feathers': those of the wing. */
const wingFeathers: BodyClause = {
  opens: /^wings?$/,
  whole: new RegExp(`^(wings?)(?: \\( (left|right) \\))? , ((?:${colours}) )feathers${ends}`),
  plain: ([, wing = '', side = '', hue = '']) => `${side} ${wing} with ${hue}feathers`,
}

export const limbClauses: readonly BodyClause[] = [
  endsAtJoint,
  piercedEar,
  oneUpOneDown,
  togetherFrom,
  eachEye,
  pairsOfEyes,
  wingFeathers,
]
