/** Seats, trolleys, tools and toys whose forms are in design/tables/furniture.ts. The form is explained in species.ts. */
import type { PropKind } from '../concepts.ts'

export const furnitureWords: Partial<Record<PropKind, string>> = {
  stool: `
    rocking chair, wooden rocking chair:wood, 
    floating chair, kitchen chair, garden chair, 
    wooden chair:wood, throne, golden throne:gold, stone throne:stone, wooden throne:wood,
    throne of bones:bone, bone throne:bone, throne of skulls:bone, iron throne:iron, park bench, wooden bench:wood, garden bench, tripod, wooden tripod:wood,
    camera tripod, music stand`,
  wheelbarrow: `handcart, hand cart, pushcart, push cart, toy wagon`,
  shopping_trolley: `
    trolley, cart, book trolley, tea trolley, drinks trolley, serving trolley, serving cart, tea cart, food cart, book cart,
    cleaning trolley, cleaning cart, janitor's cart, hostess trolley, medicine trolley, luggage trolley`,
  ladle: `plunger, toilet plunger, sink plunger`,
  teapot: `bee smoker, smoker, beehive smoker, smoke can, beekeeper's smoker, hive smoker`,
  walkie_talkie: `ticket machine, portable ticket machine`,
  saw: `bone saw, surgeon's saw, surgical saw`,
  bottle: `
    blowtorch, blow torch, welding torch, carton of milk, milk carton, carton of juice, juice carton`,
  telescope: `periscope, pocket periscope`,
  rake: `hoe, garden hoe, hoes`,
  wrench: `corkscrew, wine corkscrew`,
  metronome: `cuckoo clock`,
  birdcage: `birdhouse, bird house, tiny house, little house, toy house, model house, dollhouse, doll's house`,
  bowl: `goldfish bowl, fish bowl, fishbowl, cloche lid, cloche, dish cover, silver cloche:silver, serving cloche`,
  towel: `mat, straw mat:straw, rush mat:straw, reed mat, woven mat, rolled mat, yoga mat, prayer mat`,
  football: `fishing float, net float, glass float:glass, buoy, rescue float, rescue buoy, swim float, torpedo buoy`,
  teddy_bear: `
    toy horse, wooden toy horse:wood, wooden horse:wood, toy pony, toy unicorn, plush unicorn, toy dinosaur, plastic dinosaur:plastic,
    plush dinosaur, dinosaur toy`,
  plant: `potted fern, fern in a pot, potted palm`,
  letter: `stack of files, pile of files, files, folders, stack of folders, case files, paperwork, stack of paperwork`,
}
