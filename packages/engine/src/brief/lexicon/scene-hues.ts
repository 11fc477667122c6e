/** What colours a scene, a season or a feast has: 'hair dyed in storm colours', 'a tail in sunset shades', 'wings in all the colours of a bruise'. */
const scenes: Record<string, string> = {
  'storm grey and storm blue':
    'storm, stormy, thunderstorm, thunder, tempest, stormcloud, storm cloud, stormy sea, stormy sky, squall, rain, rainy, thundery, hurricane',
  'sunset orange and sunset pink':
    'sunset, summer sunset, desert sunset, sundown, setting sun, evening sky, flamingo sunset',
  'dawn pink and dawn gold': 'dawn, sunrise, daybreak, early morning, morning, rising sun, aurora',
  'dusk blue and dusk purple':
    'dusk, twilight, nightfall, evening, gloaming, midnight, night, night sky',
  'autumn orange and autumn red':
    'autumn, fall, harvest, october, november, autumnal, autumn leaf, autumn leaves, fallen leaf, fallen leaves, dead leaves, maple, turning leaves',
  'spring green and blossom pink': 'spring, springtime, april, may, easter, blossom, meadow, fairy',
  'summer yellow and sky blue': 'summer, summery, beach, seaside, holiday, july',
  'ice blue and snow white':
    'winter, wintry, ice, icy, frost, frosty, glacier, arctic, snow, snowy, january',
  'ocean blue and sea green':
    'sea, ocean, lagoon, marine, oceanic, water, watery, underwater, wave, waves, tide, tidal, shallow sea, summer sea, deep sea, pool, nautical, mermaid',
  'forest green and bark brown':
    'forest, woodland, wood, woods, woodsy, jungle, undergrowth, hunter, ranger, hunting, bark, forest floor, hedge, hedgerow',
  'earth brown and ochre':
    'earth, earthy, soil, mud, muddy, clay, mountain, moor, peat, savanna, mushroom',
  'sand and terracotta': 'desert, sand, sandy, dune, canyon, adobe',
  'flame red and flame orange':
    'fire, fiery, flame, flames, ember, embers, lava, volcano, volcanic, phoenix, inferno, bonfire, hearth',
  'candy pink and mint green':
    'candy, sweet, sweetshop, sweetie, sherbet, ice cream, ice-cream, gelato, cotton candy, candyfloss, macaron, bubblegum, sugared almond, confetti, birthday cake, neapolitan, unicorn',
  'pastel pink and pastel blue': 'pastel, nursery, baby, cartoon cloud',
  'jewel green and jewel purple': 'jewel, gem, gemstone, jewelled, stained glass, treasure',
  'galaxy purple and midnight blue':
    'galaxy, galactic, cosmic, space, nebula, cosmos, outer space, starry night, milky way, milky-way',
  'aurora green and violet': 'northern lights, northern light, aurora borealis, borealis',
  'peacock blue and peacock green': 'peacock, kingfisher, mallard, hummingbird, dragonfly',
  'scarlet and yellow and blue':
    'parrot, macaw, tropical, tropical bird, carnival, circus, toucan, primary',
  'bruise purple and yellow': 'bruise, bruised, old bruise, day-old bruise, week-old bruise',
  'acid green and purple': 'poison, poisonous, toxic, acid, radioactive, venom, slime',
  'orange and black': 'halloween, tiger, monarch butterfly, pumpkin',
  'red and green': 'christmas, yuletide, holly, watermelon, festive',
  'black and yellow': 'bee, wasp, hornet, bumblebee, hazard, warning, taxi',
  'berry red and berry purple': 'berry, berries, bramble, summer fruit, wine, mulled wine',
  'saffron and paprika red': 'spice, spices, curry, bazaar, spice market',
  'silver and pale blue': 'moon, moonlight, lunar, moonlit, ghost, ghostly, fog, mist, misty',
  'rust red and copper': 'rust, rusty, fox, foxy',
  'black and white': 'magpie, badger, zebra, penguin, orca, panda, piano, newsprint',
  'olive and khaki': 'army, military, camouflage, camo, combat',
  'stone grey and beige': 'stone, rock, granite, pebble, river stone, cave, concrete, city',
  'heather purple and moss green': 'heather, moorland, heath, highland, thistle',
  'bog brown and moss green': 'swamp, swampy, marsh, bog, pond, fen',
  'moss green and bark brown': 'moss, mossy, lichen, fern, ferny, ivy',
  'yellow and white': 'daisy, lemon, egg, daffodil',
  'black and purple': 'mourning, gothic, vampire, nightshade, funeral',
}

/** Each scene with its colours, joined by 'and'. */
export const sceneHues: ReadonlyMap<string, string> = new Map(
  Object.entries(scenes).flatMap(([hues, names]) =>
    names.split(',').map((name) => [name.trim().replaceAll('-', ' '), hues] as const),
  ),
)
