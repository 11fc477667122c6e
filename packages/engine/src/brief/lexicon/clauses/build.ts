/** What a body is like, told by somebody or something else: 'an athlete's build', 'arms as thick as trees', 'barely out of boyhood', 'like him, but shorter'. */
import { type Clause, ends } from './clause-words.ts'

const buildsOf: readonly (readonly [who: RegExp, build: string])[] = [
  [
    /^(?:athlete|gymnast|footballer|sprinter|sportsman|sportswoman|acrobat|fighter|fencer|climber|cyclist|cheerleader|surfer|soldier)$/,
    'athletic build',
  ],
  [
    /^(?:dancer|ballerina|runner|swimmer|reed|greyhound|jockey|model|heron|stork|scarecrow|willow|whippet|marathon runner|boy|waif)$/,
    'slender build',
  ],
  [
    /^(?:wrestler|boxer|bodybuilder|weightlifter|blacksmith|lumberjack|prizefighter|prop|forward|rugby|valkyrie|amazon|docker|navvy|gorilla|bull|ox|linebacker|quarterback|bouncer|barbarian|viking|gladiator|superhero|strongman|powerlifter|rower|shot-putter|bear|wardrobe|fridge)$/,
    'muscular build',
  ],
]

const youths: ReadonlyMap<string, string> = new Map([
  ['boyhood', ' boy'],
  ['girlhood', ' girl'],
])

const comparatives: ReadonlyMap<string, string> = new Map([
  ['shorter', 'short'],
  ['taller', 'tall'],
  ['stockier', 'stocky'],
  ['slimmer', 'slim'],
  ['thinner', 'thin'],
  ['fatter', 'fat'],
  ['chubbier', 'chubby'],
  ['skinnier', 'skinny'],
  ['broader', 'broad'],
  ['stouter', 'stout'],
])

const proportions: Clause = {
  // 'Chunky proportions'
  opens: /^(?:chunky|stocky|lanky|stubby|squat|heroic|exaggerated|long|slender|slim)$/,
  whole: /^(chunky|stocky|lanky|stubby|squat|slender|slim) proportions(?= |$)/,
  plain: ([, build = '']) => `${build} build`,
}

export const buildClauses: readonly Clause[] = [
  proportions,
  {
    // 'Arms as thick as trees' are like tree trunks, and a chest like a barrel is barrel-shaped.
    opens: /^(?:arms|legs|thighs|neck|chest|hands|fists|forearms)$/,
    whole:
      /^(arms|legs|thighs|neck|chest|hands|fists|forearms) (?:(?:that are |which are )?as (?:thick|big|wide|broad|huge) as|like) (?:an? |the )?(?:(?:young|old|oak|great|small) )*(trees|tree trunks|hams|logs|pillars|shovels|spades|barrel|keg)(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([clause, part = '', like = '']) => {
      if (/^(?:barrel|keg)$/.test(like)) return part === 'chest' ? 'barrel chest' : undefined
      const name = like === 'trees' ? 'tree trunks' : like
      return / as /.test(clause) ? `${part} like ${name}` : undefined
    },
  },
  {
    // 'Arms as thick as oaks', of which the oaks are no part of the picture; 'a big bosom and bigger arms'
    opens: /^(?:arms|forearms|biceps|shoulders|fists|bigger|thicker)$/,
    whole:
      /^(?:(arms|forearms|biceps|shoulders|fists) (?:(?:that are |which are |nearly |almost )*as (?:thick|big|wide|broad|huge|large)|like (?:tree trunks|hams|logs|tree limbs))|(?:bigger|thicker|even bigger) (arms|forearms|biceps|shoulders|fists))(?= [,.;!?:)]| and | but | with |$)/,
    plain: ([, first, second]) => `huge ${first ?? second}`,
  },
  {
    // "An athlete's build"
    opens: /^(?:an?|the|with|of|[a-z]{5,})$/,
    whole:
      /^(?:(?:an?|the) )?([a-z]+) (?:build|physique|figure|frame)(?= [,.;!?:)]| and | but | with |over|$)/,
    plain: ([, who = '']) => buildsOf.find(([known]) => known.test(who))?.[1],
  },
  {
    // 'Barely out of boyhood'
    opens: /^(?:barely|hardly|scarcely|only|just|fresh|not)$/,
    whole:
      /^(?:barely|hardly|scarcely|only just|just|fresh|not long) out of (boyhood|girlhood|childhood|(?:his |her |their )?teens|short trousers|nappies)(?= |$)/,
    plain: ([, time = '']) =>
      /teens$/.test(time) ? ', young adult ,' : `, teenage${youths.get(time) ?? ''} ,`,
  },
  {
    // 'like him, but shorter'
    opens: /^(?:shorter|taller|stockier|slimmer|thinner|fatter|chubbier|skinnier|broader|stouter)$/,
    whole: new RegExp(`^(\\w+?)(?:i?er)${ends}`),
    plain: ([clause], before) =>
      /^(?:[,.;:]|but|and|bit|much|slightly|lot|is)?$/.test(before.at(-1) ?? '')
        ? comparatives.get(clause)
        : undefined,
  },
]
