/** What glows in somebody: 'a blue core in its chest', 'under the skin of her throat there is a light', 'the lantern burns green'. */
import { type Clause, colours, ends, own } from './clause-words.ts'

const lamps =
  'core|reactor|light|lamp|led|panel|screen|display|dial|gauge|grille|vent|hatch|furnace|bulb'

const within = `${lamps}|flame|fire|ember|crystal|gem|lantern|candle|star|orb|battery|engine|window|clock`

const inHand =
  /\bin (?:his|her|their|its|the|an?|one|both) (?:hands?|arms?|fingers|palms?)$|\b(?:light|fire) (?:in|inside|within) /

function whose(clause: string): string {
  return /\b(?:his|her)\b/.exec(clause)?.[0] ?? ''
}

export const glowClauses: readonly Clause[] = [
  {
    // 'a glowing blue core in its chest', 'a lantern burning in his ribcage'
    opens: new RegExp(`^(?:${within})$`),
    whole: new RegExp(
      `^(${within}) (?:(?:(?:that|which|is|are) )?(?:glowing|glows|burning|burns|set|visible|embedded|flickering|flickers|pulsing|pulses|built|mounted|bolted|fixed|beating|shining|shines|where its heart should be) )*(in|inside|within|through|behind|into|on) (?:${own} )(?:(?:open|cracked|glass|hollow|bare|upper|own|left|right|middle|of) )*(chest|ribcage|rib cage|ribs|torso|belly|stomach|breast|throat|back|forehead)${ends}`,
    ),
    plain: ([, what = '', link, place = ''], before) => {
      const isHeld = before.some((word) =>
        /^(?:holds?|holding|carries|carrying|wears|wearing)$/.test(word),
      )
      const isOn = link === 'on' && !new RegExp(`^(?:${lamps})$`).test(what)
      if (isHeld || isOn) return undefined
      const part = /^(?:belly|stomach)$/.test(place)
        ? 'belly'
        : /^(?:throat|back|forehead)$/.test(place)
          ? place
          : 'chest'
      return `${part} ${what}`
    },
  },
  {
    // 'under the skin of her throat there is a faint blue light'
    opens: /^(?:under|beneath|below|inside|in|behind)$/,
    whole: new RegExp(
      `^(?:under|beneath|below|inside|in|behind) (?:the skin (?:of|on) )?${own} (skin|throat|neck|chest|ribs|arms?|hands?|palms?|wrists?|forehead|belly|back|cheeks|fingers) (?:, )?(?:there is|there was|glows|burns|shines|pulses|flickers|is|lies) (?:(?:a|an|the|faint|soft|dim|cold|pale|steady|weak|strange|something) )*(?:(${colours}) )?(?:light|glow|fire|lights|gleam|shimmer)(?: (?:glowing|burning|pulsing|flickering))?(?= |$)`,
    ),
    plain: ([clause, part = '', colour = ''], before) =>
      before.at(-1) === 'with' || inHand.test(clause)
        ? undefined
        : `, ${whose(clause)} , ${colour.replace('glowing ', '')} glowing ${part === 'skin' ? 'veins' : part} ,`,
  },
  {
    // 'a pale light glows under his ribs', 'something glows green under her skin'
    opens:
      /^(?:light|glow|something|fire|dark|light|bright|pale|deep|red|green|blue|yellow|orange|purple|violet|white|silver|gold|golden|amber|pink|cyan|teal|crimson)$/,
    whole: new RegExp(
      `^(?:(${colours}) )?(?:light|glow|something|fire) (?:that |which )?(?:glows|glowing|shines|shining|pulses|pulsing|burns|burning|flickers|flickering|moves|leaking|leaks)?(?: ?(${colours}))? ?(?:under|beneath|behind|through|in|from|inside|within) (?:the skin (?:of|on) )?${own} (skin|throat|neck|chest|ribs|arms?|hands?|palms?|wrists?|forehead|belly|back|cheeks|fingers)${ends}`,
    ),
    plain: ([clause, first = '', second = '', part = ''], before) =>
      inHand.test(clause) ||
      before.some((word) => /^(?:holds?|holding|carries|carrying|eyes?|sockets?)$/.test(word))
        ? undefined
        : `, ${whose(clause)} , ${(first || second).replace('glowing ', '')} glowing ${part === 'skin' ? 'veins' : part} ,`,
  },
  {
    // 'her chest glows faintly', 'fingertips that glow'
    opens:
      /^(?:chest|throat|heart|fingertips?|fingers|hands?|palms?|veins?|tattoos?|scars?|freckles|horns?|antlers|markings|runes?|bones|ribs|skin|antennae|belly|tail)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:that|which|all|is|are|can) )*glow(?:s|ing)?(?: (?:softly|faintly|dimly|brightly|gently|faint|slightly|a little|a bit))*(?: in the dark| at night)?(?: (${colours}))?(?= [,.;:!?)]| and | but | when | with |$)`,
    ),
    plain: ([, part, colour = '']) => `${colour} glowing ${part}`,
  },
  {
    // 'the lantern burns green', 'runes that glow in amber'
    opens: /^(?:burns?|glows?|gleams?|shines?|blazes?)$/,
    whole: new RegExp(
      `^(\\w+) (?:a |in )?(?:(?:bright|deep|dull|sickly|eerie) )?(${colours})(?= [,.;!?]| and | when |$)`,
    ),
    plain: ([clause, verb = '', colour], before) =>
      / in /.test(clause)
        ? `${verb} ${colour}`
        : /^(?:the|a|an|of|,|and|with)$/.test(before.at(-1) ?? ',')
          ? undefined
          : `${verb.endsWith('s') ? 'is' : 'are'} glowing ${colour}`,
  },
]
