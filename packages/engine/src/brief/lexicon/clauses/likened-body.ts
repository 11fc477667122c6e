/** What a body and its hair are likened to: 'rake-thin', 'hair cut like a boy's', 'a buzzed head bleached yellow'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isHue } from './clause-words.ts'

const thin =
  'rake|bird|whip|reed|lath|rail|stick|twig|pin|needle|pole|beanpole|bean pole|broom|broomstick|broomhandle|matchstick|spindle|razor|wafer|greyhound|whippet|heron|straw|string bean|pipe cleaner|spaghetti|coat hanger|hat stand|knife|pencil|rope|wire|skeleton|paper|ribbon|stork|scarecrow|thread'

const thinness: Clause = {
  // 'rake-thin', 'still thin as a lath'
  opens: new RegExp(`^(?:${thin.replaceAll('|', '|')})$|^(?:bean|string|pipe|coat|hat)$`),
  whole: new RegExp(`^(?:${thin}) (thin|skinny|slim|lean|slender)(?= |$)`),
  plain: ([, how = ''], before) =>
    /^(?:and|of|with)$/.test(before.at(-1) ?? '') ? undefined : how,
}

const cutLike: Clause = {
  // 'Hair cut like a boy's', 'cropped like a convict'
  opens: /^hair$/,
  whole: new RegExp(
    `^hair (?:(?:is|was|that is|kept|worn|all) )*(?:cut|cropped|clipped|chopped|shorn|hacked|trimmed|shaved|as short)(?: short| close)?(?: ,)? (?:like|as) (?:an?|the|some|his|her|their)? ?(?:little |small |young |school )?(boy|schoolboy|lad|soldier|recruit|convict|prisoner|monk|marine|man|brother|father|page|squire|sheep|lamb|roundhead|private|bowl|pudding bowl|pudding basin|nun|urchin|choirboy)(?:'s|s)?${ends}`,
  ),
  plain: ([, who = '']) =>
    /bowl|basin/.test(who)
      ? 'bowl cut hair'
      : /^(?:soldier|recruit|convict|prisoner|marine|private|sheep|lamb|monk|nun)$/.test(who)
        ? 'cropped hair'
        : 'short hair',
}

const clippedHead: Clause = {
  // 'A buzzed head bleached yellow': the hair is.
  opens: /^(?:buzzed|cropped|clipped|shorn|close|shaved|buzz)$/,
  whole: new RegExp(
    `^(buzzed|buzz cut|cropped|close cropped|clipped|shorn|shaved) (?:head|scalp) (?:,? ?(?:is|was|that is|all) )?(?:(?:dyed|bleached|coloured|colored|tinted|sprayed|painted) )+((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, , hue = '']) => (isHue(hue) ? `${hue} buzz cut hair` : undefined),
}

const buzzedHead: Clause = {
  // 'A buzzed head'
  opens: /^(?:buzzed|cropped|clipped|shorn|close|stubbly|fuzzy)$/,
  whole: new RegExp(
    `^(?:buzzed|close cropped|closely cropped|cropped|clipped|shorn|stubbly|fuzzy)((?: ${colours})?) head${ends}`,
  ),
  plain: ([, hue = '']) => `${hue} buzz cut hair`,
}

const shavenAll: Clause = {
  // 'Shaved all over', 'shaven from head to toe'
  opens: /^(?:shaved|shaven|waxed)$/,
  whole:
    /^(?:shaved|shaven|waxed) (?:all over|bald all over|from (?:head|top) to (?:toe|foot)|smooth all over|everywhere)(?= |$)/,
  plain: () => 'bald',
}

const heads: readonly (readonly [of: string, calling: string])[] = [
  [
    'chemistry|physics|biology|maths|science|english|history|geography|art|music|drama|pe|games|languages|french|german|spanish|year|sixth form|lower school|upper school|pastoral|department|rs|latin',
    'teacher',
  ],
  ['security|guard', 'security guard'],
  [
    'hr|sales|it|marketing|finance|operations|accounts|procurement|logistics|compliance|communications|design|engineering|legal|people|product|quality|human resources',
    'manager',
  ],
  ['housekeeping', 'housekeeper'],
  ['wardrobe|costume|costumes', 'wardrobe mistress'],
]

const headOf: readonly Clause[] = heads.map(([of, calling]) => ({
  // 'Head of chemistry': what somebody is
  opens: /^head$/,
  whole: new RegExp(`^head of (?:the )?(${of})(?: department)?(?= |$)`),
  plain: ([, subject = '']) =>
    calling === 'teacher' &&
    !/^(?:year|department|sixth form|lower school|upper school|pastoral|games)$/.test(subject)
      ? `${subject} teacher`
      : calling,
}))

const skinTan: Clause = {
  // 'Tan straight from a bottle', 'a tan out of a spray can'
  opens: /^(?:tan|suntan|bronze)$/,
  whole:
    /^(?:tan|suntan) (?:(?:that is|that came|that comes|straight|right|clearly|obviously|fresh|direct|he got|she got|bought|sprayed|all) )*(?:out of|from|in|off) (?:an?|the) (?:bottle|spray can|can|tin|tube|salon|sunbed|tanning bed|booth|packet)(?= |$)/,
  plain: () => 'fake tan',
}

const sunburntOn: Clause = {
  // 'Sunburnt on the calves': the legs are, and no cattle is there.
  opens: /^(?:on|round|around|behind|across|over|down|up|to|past|above|below)$/,
  whole:
    /^(on|round|around|behind|across|over|down|up|to|past|above|below) (the|his|her|their|both|its) (?:(muscular|hairy|skinny|thick|big|strong|bare|left|right) )?calves(?= |$)/,
  plain: ([, on = '', the = '', said]) =>
    `${on} ${the} ${said === undefined ? '' : `${said} `}lower legs`,
}

const calvesLike: Clause = {
  // 'calves like bowling pins', 'muscular calves'
  opens: /^(?:huge|big|massive|muscular|hairy|strong|thick|bulging|skinny|calves)$/,
  whole:
    /^(?:(huge|big|massive|muscular|hairy|strong|thick|bulging|skinny) calves|calves like (?:[a-z]+ ){1,4}?[a-z]+)(?= [,.;!?:)]| and |$)/,
  plain: ([, said = 'muscular'], before) =>
    before.some((word) => vocabulary.entries.get(word)?.animal !== undefined)
      ? undefined
      : `${said} legs`,
}

export const likenedBodyClauses: readonly Clause[] = [
  thinness,
  cutLike,
  clippedHead,
  buzzedHead,
  shavenAll,
  ...headOf,
  skinTan,
  sunburntOn,
  calvesLike,
]
