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
  bicycle: `
    bicycle, bike, push bike, pushbike, city bike, mountain bike, racing bike, road bike, bmx bike, bmx, bicycles, bikes, velocipede,
    bike with a basket, old bicycle, pedal bike, delivery bike`,
  power_drill: `
    drill, power drill, electric drill, cordless drill, hand drill, drills, power drills, cordless screwdriver, impact driver,
    battery drill, drill driver, hammer drill, drilling machine`,
  tape_measure: `
    tape measure, measuring tape, tape measures, steel tape, retractable tape, tailor's tape, tailors tape, measure tape,
    measuring tape measure, sewing tape, dressmaker's tape`,
  jack_o_lantern: `
    jack-o'-lantern, jack o'lantern, jack-o-lantern, jack o lantern, jack o' lantern, carved pumpkin, pumpkin lantern,
    carved pumpkin lantern, pumpkin lamp, jack-o'-lanterns, jack-o-lanterns, jack o lanterns, halloween lantern,
    pumpkin with a face, glowing pumpkin, lit pumpkin, jackolantern, halloween pumpkin`,
  crutch: `
    crutch, crutches, wooden crutch:wood, wooden crutches:wood, underarm crutch, underarm crutches, pair of crutches, old crutch, axillary crutch`,
  garden_hose: `
    garden hose, hosepipe, hose pipe, water hose, fire hose, firehose, garden hosepipe, rubber hose, hoses, hosepipes, sprinkler hose,
    coiled hose, length of hose`,
  shopping_trolley: `
    shopping trolley, wheeled shopper, granny trolley, granny cart, pull-along trolley, trolley bag,
    shopping bag on wheels, tartan trolley`,
  walking_frame: `walker, walking frame, zimmer frame, zimmer, rollator, walker frame`,
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
