/** Words for toys, finds and tools that have a form of their own; these have the first say. The form is explained in species.ts. */
import type { PropKind } from '../concepts.ts'

export const carriedWords = {
  kite: `kite, paper kite, box kite, flying kite, diamond kite, toy kite, kites, kite on a string, kite string`,
  toy_rocket: `
    toy rocket, rocket toy, model rocket, rocket ship toy, toy rocket ship, toy spaceship, model spaceship, toy space ship,
    firework rocket, plastic rocket, cardboard rocket, rocket, wooden rocket, bottle rocket`,
  acorn: `acorn, acorns, golden acorn:gold, giant acorn, magic acorn`,
  pinecone: `pinecone, pine cone, fir cone, pinecones, pine cones, fir cones, spruce cone`,
  horseshoe: `horseshoe, horse shoe, lucky horseshoe, iron horseshoe:iron, red-hot horseshoe`,
  wheelbarrow: `wheelbarrow, wheel barrow, barrow, garden barrow, wheelbarrow of earth, wheelbarrow of turnips, old wheelbarrow`,
  shopping_trolley: `
    shopping trolley, wheeled shopper, granny trolley, granny cart, pull-along trolley, trolley bag,
    shopping bag on wheels, tartan trolley`,
  walking_frame: `walking frame, zimmer frame, zimmer, rollator, walker frame`,
  baby: `babe in arms, baby in arms, swaddled baby, swaddled infant, baby in a blanket`,
  cocktail_shaker: `cocktail shaker, cocktail shakers, shaker, boston shaker, bar shaker, martini shaker`,
  paper_boat: `paper boat, paper boats, origami boat, folded paper boat, newspaper boat, paper ship`,
  paper_plane: `paper plane, paper airplane, paper aeroplane, paper planes, paper dart, folded paper plane`,
  hot_water_bottle: `hot water bottle, hot water bottles, hot water bag, bed warmer, hot water pouch, hot-water bottle, hottie bottle, rubber hot water bottle`,
  vinyl_record: `
    vinyl record, vinyl, lp, vinyls, record, records, vinyl lp, gramophone record, record album, 45 rpm record, shellac record,
    stack of records, crate of records`,
  clay_tablet: `clay tablet, cuneiform tablet, clay tablets, tablet of clay, stone tablet, slate tablet, tablet of stone`,
  piping_bag: `piping bag, icing bag, pastry bag, frosting bag, piping bags, bag of icing`,
  desk_lamp: `desk lamp, table lamp, bedside lamp, reading lamp, anglepoise, anglepoise lamp`,
  stapler: `stapler, staplers, office stapler, staple gun, heavy stapler, desk stapler`,
  carabiner: `carabiner, carabiners, karabiner, karabiners, climbing clip, carabiner clip`,
  prayer_wheel: `prayer wheel, mani wheel, hand prayer wheel, tibetan prayer wheel, prayer wheels`,
  ticket_punch: `ticket punch, hole punch, conductor's punch, ticket clipper, hole puncher, ticket nipper`,
  fly_whisk: `fly whisk, horsetail whisk, flywhisk, horse tail whisk, chowry, chamara, horsehair whisk, hossu`,
} satisfies Partial<Record<PropKind, string>>
