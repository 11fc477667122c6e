/** Eyes, plates and joints that somebody made: 'her left eye is a glowing red lens', 'a metal plate riveted to his skull'. */
import type { BodyClause } from './body-clauses.ts'
import { colours, ends, own } from './surface-words.ts'

/** 'Her left eye is a glowing red lens', 'right eye replaced by a marble', 'a glass left eye' */
const madeEyes: BodyClause[] = [
  {
    opens: /^(?:left|right|one)$/,
    whole: new RegExp(
      `^(left|right|one) eye (?:(?:is|was|has been|has|been|,|:|got|now|gone|missing) )*(?:replaced (?:by|with) )?(?:an? |of )?((?:(?:glowing|burning|round|polished|small|big|cracked|blinking|tiny|large|artificial) )*)(?:(${colours}) )?(?:(?:glowing|glass|camera|cracked|telescopic|mechanical) )*(lens|camera|optic|sensor|scope|led|bulb|marble|glass|gem|jewel|ruby|sapphire|emerald|opal|pearl|stone)${ends}`,
    ),
    plain: ([whole = '', side, said = '', colour = '', what = '']) => {
      // 'one eye is emerald, the other golden' is its colour
      if (gems.has(what) && / eye (?:is|was) [a-z]+$/.test(whole)) return undefined
      const isMachine = /^(?:lens|camera|optic|sensor|scope|led|bulb)$/.test(what)
      const kind = isMachine ? 'cybernetic eye' : 'glass eye'
      const hue = colour || (gems.get(what) ?? '')
      const glow = /glowing|burning|blinking/.test(said) ? 'glowing' : ''
      return side === 'one' ? `one ${hue} ${glow} ${kind}` : `${hue} ${glow} ${kind} on the ${side}`
    },
  },
  {
    opens: /^(?:glass|marble|crystal|false|fake)$/,
    whole: /^(?:glass|marble|crystal|false|fake) (left|right) eye(?= |$)/,
    plain: ([, side]) => `glass eye on the ${side}`,
  },
]

const gems: ReadonlyMap<string, string> = new Map([
  ['ruby', 'red'],
  ['sapphire', 'blue'],
  ['emerald', 'green'],
  ['opal', 'opal'],
  ['pearl', 'white'],
])

const skullPlate: BodyClause = {
  // 'a metal plate riveted to her skull'
  opens: /^plate$/,
  whole: new RegExp(
    `^plate (?:(?:is|riveted|bolted|screwed|set|welded|sunk|embedded|let|fixed) )*(?:in|into|to|on|over|across) (?:${own} )(?:(?:left|right|side of|back of|top of|shaved|bald|own) )*(?:${own} )?(?:skull|head|temple|cranium|jaw|cheek|forehead)${ends}`,
  ),
  plain: () => 'skull plate',
}

const joints: BodyClause = {
  // 'a robot with a white body and black joints' smokes nothing
  opens: /^joints$/,
  whole: /^joints(?= |$)/,
  plain: (_, before) =>
    before.some((word) =>
      /^(?:robot|android|doll|puppet|marionette|droid|automaton|golem|body|chassis|plating|limbs|ball|knee|elbow|exposed|brass|steel|mannequin)$/.test(
        word,
      ),
    )
      ? 'body joints'
      : undefined,
}

export const madePartClauses: readonly BodyClause[] = [...madeEyes, skullPlate, joints]
