/** Words that the clauses of the body's surface share. */

/** Where such a clause may end. */
export const ends = '(?= [,.;:!?)]| and | but | with |$)'

export const own = '(?:his|her|their|its|my|the|a|an)'

/** Colours and what is said of them. */
export const colours =
  '(?:(?:dark|light|bright|pale|deep|glowing|molten|electric|neon|faint|dull|sickly|hot|ice|blood|burnt) )*(?:red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|golden|amber|pink|cyan|teal|crimson|scarlet|turquoise|brown)'
