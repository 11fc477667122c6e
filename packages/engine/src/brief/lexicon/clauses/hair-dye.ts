/** Hair of more than one colour: 'hair blue on the left and pink on the right', 'curls fading from pink to orange', 'silver roots growing out'. */
import { type Clause, colours, ends, isHue } from './clause-words.ts'

const half = '(?:on the |to the |on (?:his|her) )?(left|right)(?: side| half)?'

const splitDye: Clause = {
  // 'hair blue on the left and pink on the right'
  opens: /^hair$/,
  whole: new RegExp(
    `^hair (?:(?:is|dyed|split|half|one half) )*(${colours}|[a-z]+) ${half}(?: and| ,|, and| but)+ (${colours}|[a-z]+) ${half.replace('(left|right)', '(?:left|right|other)')}${ends}`,
  ),
  plain: ([, first = '', side = '', second = '']) =>
    isHue(first) && isHue(second)
      ? `${first} hair with ${second} streaks on the ${side === 'left' ? 'right' : 'left'} side`
      : undefined,
}

const splitColours: Clause = {
  // 'split-dyed hair, black and white', 'half-and-half hair, black and white'
  opens: /^(?:split|half|two)$/,
  whole: new RegExp(
    `^(?:split dyed?|split dye|half and half|two tone|two toned) hair (?:, |: |in |of |- )(${colours}|[a-z]+)(?: and | \\/ | )(${colours}|[a-z]+)${ends}`,
  ),
  plain: ([, first = '', second = '']) =>
    isHue(first) && isHue(second) ? `${first} and ${second} split-dyed hair` : undefined,
}

const fades: Clause = {
  // 'hair fading from pink to orange', 'pink to orange ombre hair'
  opens: /^(?:hair|curls|braids|locks|mohawk|ponytail|mane|bob|dreadlocks)$/,
  whole: new RegExp(
    `^(hair|curls|braids|locks|mohawk|ponytail|mane|bob|dreadlocks) (?:(?:that|which|is|,) )*(?:fad(?:es|ing)|go(?:es|ing)|turn(?:s|ing)|shad(?:es|ing)|chang(?:es|ing)|bleed(?:s|ing)|dyed|ombre|in an ombre) from (${colours}|[a-z]+)(?: at the (?:roots|top|crown))? (?:in)?to (${colours}|[a-z]+)(?: at the (?:tips|ends|bottom))?${ends}`,
  ),
  plain: ([, hair, first = '', second = '']) =>
    isHue(first) && isHue(second) ? `${first} ${hair} with ${second} tips` : undefined,
}

const ombre: Clause = {
  opens: /^[a-z]+$/,
  whole:
    /^([a-z]+)(?: to | into | - to - )([a-z]+) (?:ombre|ombré|gradient|dip dyed|balayage) (hair|curls|braids|locks|bob|ponytail|waves)(?= |$)/,
  plain: ([, first = '', second = '', hair]) =>
    isHue(first) && isHue(second) ? `${first} ombre ${hair} with ${second} tips` : undefined,
}

const rootsOut: Clause = {
  // 'silver roots growing out', 'an inch of dark roots'
  opens:
    /^(?:dark|black|brown|grey|gray|silver|white|blonde?|mousy|ginger|natural|inch|inches|two|regrown)$/,
  whole:
    /^(?:(?:an |two )?inch(?:es)? of )?(dark|black|brown|grey|gray|silver|white|blonde?|mousy|ginger|natural) roots (?:growing out|growing in|grown out|showing|coming through|showing through|coming in)(?= |$)/,
  plain: ([, hue]) => `hair with ${hue === 'natural' ? 'dark' : hue} streaks`,
}

export const hairDyeClauses: readonly Clause[] = [splitDye, splitColours, fades, ombre, rootsOut]
