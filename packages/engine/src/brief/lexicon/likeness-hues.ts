/** What colour a thing has that is no colour's name itself: 'hair the colour of old pennies', 'eyes the colour of weak tea'. */
const hues: Record<string, string> = {
  copper:
    'penny, pennies, kettle, kettles, beech leaves, new copper, old copper, copper wire, copper pan',
  'rust red':
    'rusty nail, rusty nails, old iron, iron oxide, fox, foxes, fox fur, squirrel, red squirrel, setter',
  'bright orange':
    'carrot, carrots, tangerine, tangerines, apricot, apricots, blood orange, traffic cone, traffic cones, lifejacket, goldfish, pumpkins, oranges, satsuma, clementine, egg yolk, egg yolks, flame, flames, embers, sunset, sunsets, koi',
  'amber orange': 'marmalade, tea light, lamplight, street lamp, streetlights',
  'chestnut brown':
    'dead leaves, dry leaves, fallen leaves, withered leaves, old leaves, chocolate, milk chocolate, cocoa, gingerbread, conker, conkers, chestnut, chestnuts, hazelnut, hazelnuts, acorn, acorns, bay horse, walnuts, mahogany table, violin, cello',
  'tea brown':
    'tea, weak tea, strong tea, milky tea, builder s tea, cold tea, bog water, peat water, river water, ditch water, creek water, swamp water, puddle, puddles, canal water',
  'dark brown':
    'coffee, black coffee, bark, tree bark, wet bark, wet earth, earth, soil, damp soil, peat, ploughed fields, ploughed earth, turned earth, cigar, cigars, molasses, gravy, bitter chocolate, leather boots, old boots',
  'light brown':
    'cardboard, parcel paper, brown paper, bread, crust, bread crust, biscuit, biscuits, toast, digestive biscuits, oatmeal, porridge, wet sand, damp sand, mouse, mice, mouse fur, dishwater, field mouse, sparrow, sparrows, dust, rope, old rope, string, doe, deer, fawn, oak, toast crumbs, lion, lions',
  'straw yellow':
    'mustard, turmeric, curry, curry powder, saffron, dirty straw, old straw, thatch, dead grass, dry grass, hay, old hay',
  'pale yellow':
    'barley, butter, corn silk, corn, ripe corn, wheat fields, lemon curd, sawdust, primroses, primrose, candlelight, vanilla ice cream',
  'bright yellow':
    'lemon, lemons, daffodil, daffodils, buttercup, buttercups, duckling, ducklings, canary, custard, school bus, taxi, taxis, banana, bananas, sunflower, sunflowers, dandelion, dandelions, bee, yolk',
  'honey gold':
    'treacle toffee, beer, whisky, old whisky, lager, cider, honeycomb, syrup, golden syrup',
  'blood red':
    'brick, bricks, raspberry, raspberries, pomegranate, pomegranates, paprika, dried chillies, fresh blood, dried blood, old blood, poppy, poppies, pillar box, postbox, fire engine, fire engines, stop sign, tomato, tomatoes, chilli, chillies, holly berries, rowan berries, strawberries, strawberry, cherries, lipstick, lobster, boiled lobster, raw meat, meat, liver, brick dust, sealing wax, ladybird, ladybirds, robin, rubies, autumn leaves, maple leaves',
  'dark red':
    'wine, old wine, red wine, spilt wine, port, claret, beetroot, beet, beets, plum jam, black cherries, garnets, dried roses, scab',
  'dark purple':
    'plum, plums, aubergine, aubergines, damsons, blackberries, blackberry, grapes, black grapes, bruise, bruises, old bruises, fresh bruise, elderberries, figs, sloes, thunderclouds at dusk',
  'light purple':
    'lilacs, wisteria, heather, violets, foxgloves, thistles, thistle flowers, bluebells at dusk',
  'bubblegum pink':
    'peach, peaches, salmon, raspberry ice cream, bubblegum, candyfloss, candy floss, cotton candy, flamingo, flamingos, flamingoes, strawberry milk, prawns, boiled prawns, piglets, pig, pigs, ham, boiled ham, cherry blossom, blancmange, chewing gum, calamine lotion, calamine, tinned salmon, salmon flesh',
  'bright blue':
    'bluebell, bluebells, kingfisher, kingfishers, swimming pool, swimming pools, forget me nots, summer sky, sky, june sky, gas flame, gas flames, peacock, peacocks, blueberries, toilet cleaner, windscreen wash, antifreeze, police box',
  'steel grey': 'sea, sea in winter, winter sea, north sea, sea before a storm, sea after a storm',
  'pale blue':
    'forget me not, ice, old ice, glacier, glaciers, duck egg, duck eggs, robin s egg, robin eggs, winter sky, skim milk, skimmed milk, veins',
  'dark blue':
    'dusk, twilight, deep sea, sea at night, midnight sky, night sky, night, evening sky, deep water, ink, biro ink, new jeans, blue ink, mussels, mussel shells',
  'sea green':
    'sea glass, shallow sea, summer sea, old bottles, bottle glass, verdigris, tarnished copper, old bronze, jade, mermaid tail, seawater, sea water',
  'moss green':
    'pistachio, avocado, avocados, seaweed, cabbage, moss, lichen, ivy, ivy leaves, pond, ponds, pond water, pondweed, duckweed, pond scum, bladderwrack, algae, swamp, bog, olives, pickles, gherkins, cucumber, pine needles, spruce, nettles, wet grass, laurel leaves, toad, toads, mould, pea soup, boiled cabbage, spinach, dead algae',
  'bright green':
    'grass, new grass, spring grass, spring leaves, new leaves, limes, lime, apples, green apples, frog, frogs, tree frog, parrot, parrots, peas, clover, absinthe, slime, leaves, grasshopper, grasshoppers, billiard table, traffic light, mint sauce, poison',
  'ash grey':
    'tarmac, wet tarmac, asphalt, thunder, rainwater, moth, moths, moth wings, ash, ashes, cigarette ash, cold ashes, fog, mist, rain, rain clouds, rain cloud, rainclouds, storm clouds, storm cloud, thundercloud, thunderclouds, pewter, pewter plates, slate, wet slate, wet slates, wet stone, wet stones, stone, stones, river stones, pebble, pebbles, concrete, wet concrete, cement, lead, old lead, dishcloth, dish rag, old dishcloths, pigeon, pigeons, dove, doves, elephant, elephants, rat, rats, mouse back, steel, gunmetal, pavement, smoke, woodsmoke, cobwebs, cobweb, old washing, driftwood, dirty snow, wolf, wolves, flint, oysters, herring, mackerel, fish scales, nickel, tin, battleship, battleships, ditch water in winter',
  white:
    'chalk, salt, snow, fresh snow, new snow, milk, sour milk, paper, old paper, flour, bone, old bone, old bones, bones, bleached bone, bleached bones, swan, swans, sheep, lamb, sugar, icing sugar, frost, hoarfrost, sea foam, seafoam, foam, dandelion clock, dandelion clocks, cloud, clouds, candle wax, wax, tallow, lard, maggots, mushroom, mushrooms, eggshell, eggshells, lilies, lily, ghost, ghosts, fish belly, belly of a fish, fish bellies, moonlight, starlight, moon, a full moon, plaster, pearls, pearl, cottage cheese',
  'cream white':
    'old ivory, piano keys, old piano keys, old teeth, old linen, parchment, old parchment, candles, cheese, teeth, clotted cream, buttermilk, straw hat',
  black:
    'coal, wet coal, tar, pitch, soot, oil, engine oil, crude oil, crow, crows, raven, ravens, a crow s wing, raven wing, crow feathers, raven feathers, liquorice, licorice, midnight, olives in brine, black olives, ebony, boot polish, burnt toast, charred wood, burnt wood, bin bags, obsidian, jet, squid ink, a moonless night, burnt match, black cat, coffins, beetle, beetles, blackbird, sin',
  gold: 'new coins, coins, old coins, brass, polished brass, wedding ring, wedding rings, honey, sunlight, sun, treasure, trumpets, trumpet, ripe wheat, wheat, autumn bracken',
}

/** Each thing with the colour it has. */
export const likenessHues: ReadonlyMap<string, string> = new Map(
  Object.entries(hues).flatMap(([hue, things]) =>
    things.split(', ').map((thing): [string, string] => [thing, hue]),
  ),
)
