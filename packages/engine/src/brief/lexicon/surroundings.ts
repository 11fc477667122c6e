/** Words for animals and places. The table form is explained in species.ts. */
import type { CompanionKind, SpeciesKind } from '../concepts.ts'

export const companionWords: Record<CompanionKind, string> = {
  dog: `
    dog, hound, puppy, corgi, husky, terrier, hunting dog, pup, mastiff, shiba inu, bulldog, greyhound, poodle,
    dalmatian, pug, german shepherd, labrador, golden retriever, guide dog, service dog, war dog, sheepdog,
    border collie, beagle, hellhound, robot dog, robotic dog, dogs, hounds, wolfhound, doberman, rottweiler,
    dachshund, chihuahua, spaniel, shiba, jackal, hyena, coyote, samoyed, bloodhound, doggo, akita, dingo,
    wild dog, lab dog, alsatian, frenchie, great dane, st bernard, saint bernard, newfoundland dog, newfie,
    shih tzu, yorkie, jack russell, jack russell terrier, westie, scottie, scottie dog, setter, irish setter,
    english setter, pointer dog, mongrel, lurcher, xolo, xoloitzcuintli, chow chow, chow, malamute,
    alaskan malamute, bichon, bichon frise, maltese dog, papillon dog, schnauzer, weimaraner, vizsla, ridgeback,
    leonberger, bernese mountain dog, bernese, cane corso, presa, dogo, staffie, staffy, springer spaniel,
    retriever, lab puppy, labradoodle, cockapoo, goldendoodle, sled dog, hunting hound, hunting hounds,
    bomb dog, sniffer dog, police dog, war hound, sheep dog, cattle dog, blue heeler, kelpie dog, pit bull,
    pitbull, bull terrier, staffordshire, boston terrier, whippet dog, wiener dog, wienerdog, doggy, pooch,
    pups, shadow hound, moon dog, fu dog, foo dog, komainu, lion dog, barghest, black shuck, cerberus puppy,
    hell hound, ghost hound, zombie dog, skeleton dog, bone hound, mechanical dog, robodog, newfoundland,
    pomeranian, pom, whippet, saluki, borzoi, mutt, lapdog, three-legged dog, collie, rough collie,
    great pyrenees, pointer`,
  cat: `
    cat, kitten, kitty, tomcat, tabby, house cat, bobcat, lynx, panther, leopard, tiger, lion, cheetah, jaguar,
    snow leopard, caracal, cougar, puma, tiger cub, lion cub, calico, siamese cat, persian cat, maine coon,
    calico cat, tabby cat, sabertooth, saber-toothed tiger, cats, kittens, displacer beast, ocelot,
    mountain lion, big cat, housecat, black panther:black, sphynx cat, hairless cat, wildcat, russian blue, moggy, moggie,
    kitty cat, pussycat, tom cat, alley cat, sphinx cat, sphynx, ragdoll cat, scottish fold, munchkin cat,
    siamese, bombay cat, abyssinian cat, burmese cat, norwegian forest cat, bengal cat, tortie,
    tuxedo kitty, lucky cat pet, witch's cat, cheshire cat, ghost cat, two-tailed cat, nekomata cat,
    lion companion, lioness companion`,
  wolf: `
    wolf, direwolf, dire wolf, wolf pup, timber wolf, wolves, wolf cub, arctic wolf:white, wolf companion, spirit
    wolf, shadow wolf, fenrir, warg, maned wolf`,
  fox: `
    fox, arctic fox:white, fox cub, fox kit, fennec, fennec fox, baby fox, foxes, vixen, spirit fox, raccoon,
    red panda, tanuki dog, squirrel, otter, ferret, weasel, badger, skunk, mongoose, marten, meerkat, stoat,
    mink, flying squirrel, monkey, chimp, chimpanzee, lemur, capuchin monkey, monkeys, sugar glider, quokka,
    koala, kangaroo, wallaby, wombat, platypus, sloth, anteater, armadillo, beaver, raccoon dog, capybara,
    baboon, mandrill, gorilla, orangutan, gibbon, tarsier, walrus, sea lion, manatee, narwhal, whale, orca,
    tasmanian devil, pangolin, ermine, opossum, possum, wolverine, wildcat cub, capuchin, spider monkey,
    snow monkey, macaque, genet, civet, polecat, coati, kinkajou, aardvark, nine-tailed fox, kitsune pet,
    vulpix, aye-aye, loris, slow loris, bush baby, bushbaby, marmoset, tamarin`,
  raven: `
    raven, crow, jackdaw, rook, magpie, black bird, blackbird, ravens, crows, bat, fruit bat, vampire bat, flying fox, pipistrelle, bat familiar, bat companion, bats, pet
    raven, pet crow, murder of crows, starling, grackle, raven familiar, crow familiar`,
  owl: `
    owl, barn owl, snowy owl:white, owlet, horned owl, great horned owl, clockwork owl, mechanical owl, owls,
    screech owl, brown owl, tawny owl, eagle owl, baby owl, owl familiar, burrowing owl`,
  parrot: `
    parrot, macaw, cockatoo, cockatiel, budgie, parakeet, bird, songbird, canary, dove, pigeon, bluebird,
    sparrow, robin, hummingbird, swallow, penguin, duck, duckling, chicken, rooster, hen, chick, goose, swan,
    peacock, crane bird, toucan, flamingo, seagull, pelican, songbirds, birds, chickens, ducks, doves,
    clockwork bird, mechanical bird, finch, turkey, cockatrice, kingfisher, heron, cuckoo, baby chick, quail,
    kiwi bird, emu, ostrich, chocobo, lovebird, phoenix, puffin, dodo, jellyfish, butterfly,
    mechanical butterfly, moth, bee, bees, dragonfly, firefly, fireflies, ladybug, bumblebee, wasp, blue bird,
    mechanical bird, stork, ibis, pheasant, cassowary, gull, gulls, seagulls, tern, albatross, cormorant,
    magpie goose, woodpecker, nightingale, lark, wren, goldfinch, bullfinch, thrush, jay, bluejay,
    cardinal bird, oriole, parakeets, cockerel, swift, crane, grouse, partridge, kookaburra, condor,
    buzzard bird, roadrunner, bird of paradise, thunderbird, bluetit, blue tit, robin redbreast, skylark,
    starling, blackbird, chickadee, titmouse, mynah, mynah bird, myna, lory, lorikeet, conure, caique,
    african grey, african grey parrot, scarlet macaw, budgies, carrier pigeon, homing pigeon, messenger pigeon,
    messenger bird, mechanical owlbird, chicks, baby bird, moa, secretary bird, shoebill, spoonbill, egret,
    puffling, gannet, firebird, caladrius, stymphalian bird, terror bird, axe beak, budgerigar, mallard, peahen,
    death's-head moth, death's head moth`,
  hawk: `
    hawk, falcon, eagle, kestrel, osprey, peregrine falcon, bird of prey, vulture, bald eagle, golden eagle, kite
    bird, gyrfalcon, griffon vulture, phoenix bird, buzzard, condor, hunting falcon, hunting hawk, falcons, hawks,
    harpy eagle, red-tailed hawk, sea eagle, phoenix companion, griffin companion`,
  snake: `
    snake, serpent, python, cobra, viper, adder, boa constrictor, anaconda, rattlesnake, snakes, king cobra, ball
    python, centipede, eel, pet snake, coral snake, garter snake, worm, leech, basilisk, asp, serpents, mechanical
    snake`,
  lizard: `
    lizard, gecko, iguana, chameleon, salamander, newt, axolotl, monitor lizard, bearded dragon, komodo dragon,
    baby dinosaur, velociraptor, raptor, crocodile, alligator, turtle, tortoise, dinosaur, skink lizard, t-rex,
    lizards, baby crocodile, hermit crab, crab, crayfish, lobster, octopus, squid, jellyfish, stingray,
    sea turtle, snail, ant, beetle, caterpillar, cricket, grasshopper, scorpion, slug, spider, tarantula, fish,
    goldfish, koi, carp, shark, dolphin, seal, otter pup, starfish, seahorse, cicada, cockroach, earwig, flea,
    fly, gnat, hornet, ladybird, locust, mantis, praying mantis, mosquito, termite, tick, tardigrade, isopod,
    woodlouse, millipede, centipede, trilobite, triceratops, stegosaurus, pterodactyl, t rex, tyrannosaurus,
    clam, cod, barracuda, krill, manta ray, oyster, prawn, shrimp, swordfish, trout, tuna, herring, anglerfish,
    pufferfish, sea urchin, piranha, catfish, salmon fish, eel fish, rust monster, tegu, anole, tuatara,
    brontosaurus, ankylosaurus, dilophosaurus, dino, compsognathus, parasaurolophus, raptor mount, allosaurus,
    caiman, gator, snapping turtle, terrapin`,
  rat: `
    rat, mouse, hamster, guinea pig, gerbil, pet rat, mice, rats, hedgehog, chinchilla, ferret rat, opossum,
    possum, shrew, rodent, vole, porcupine, tarantula, pet spider, spider familiar, giant spider, spider,
    beetle, scarab, scorpion, butterfly, butterflies, moth, moths, bee, bees, dragonfly, firefly, fireflies,
    bumblebee, ladybug, insects, armadillo, dormouse, cricket insect, anteater, capybara, beaver, sloth, koala,
    chipmunk, gopher, mole, mole animal, lemming, marmot, tenrec, field mouse, sewer rat, lab rat, lab mouse, hedgehogs,
    gerbils, bilby, quokka, nutria, groundhog, prairie dog, degu`,
  rabbit: `
    rabbit, bunny, hare, baby rabbit, bunnies, rabbits, lop rabbit, moon rabbit companion, jackrabbit,
    fluffy bunny, pet rabbit, wolpertinger, kangaroo, wallaby, lamb, sheep, jackalope, jade rabbit,
    angora rabbit, dwarf rabbit, lop bunny, lop-eared rabbit, lop eared bunny, bunny rabbit,
    al-mi'raj, horned rabbit, killer rabbit, dust bunny`,
  dragon: `
    dragon, baby dragon, wyvern, drake, dragonling, pseudodragon, dragon hatchling, wyrmling, fairy dragon,
    dragonet, small dragon, little dragon, tiny dragon, pet dragon, dragon companion, faerie dragon, hatchling,
    wyrm, dragons, hydra, dragon whelp, dragon pup, lindworm, mini dragon, wyvern mount, amphiptere, leviathan,
    whelp, paper dragon, gargoyle pet`,
  drone: `
    drone, robot companion, hovering drone, robot sidekick, hover drone, companion robot, floating robot, floating
    orb drone, spy drone, combat drone, small robot, little robot, tiny robot, helper robot, maintenance drone,
    drones, repair drone, spider drone, floating camera, medical drone, mini robot, floating eye, robotic companion,
    quadcopter, droid companion, pet robot, ai companion, camera drone, robot helper, robot pet, surveillance drone,
    roomba, clockwork spider`,
  horse: `
    horse, pony, steed, stallion, mare, warhorse, war horse, foal, mule, donkey, camel, unicorn companion,
    pegasus, horses, mount, destrier, reindeer, deer, stag, elk, doe, fawn, moose, cow, ox, bull, calf, goat,
    baby goat, nightmare steed, llama, alpaca, zebra, giraffe, elephant, rhino, buffalo, bison, yak,
    dragon horse, kelpie, hippogriff, horseback, skeletal horse, pack mule, buck, mechanical horse, antelope,
    gazelle, pig, piglet, boar, wild boar, hog, goats, water buffalo, unicorn, unicorns, griffin, griffon,
    gryphon, kirin, qilin, sheep, lamb, ram, hippo, mammoth, ibex, rhinoceros, hippopotamus, tapir, okapi,
    caribou, aardvark, wildebeest, warthog, dromedary, oryx, nightmare mount, charger, palfrey, gelding,
    colt horse, draft horse, draught horse, shire horse, clydesdale, shetland pony, arabian horse, mustang,
    appaloosa, pinto horse, palomino, undead horse, ghost horse, sleipnir, peryton, jackass, burro,
    mountain goat, eland, bighorn sheep, musk ox, riding beast, riding animal, pack beast, pack animal, beast of burden,
    war beast, saddle beast, draught beast, draft beast, draught animal, draft animal, courier beast, war mount, battle
    mount, riding mount, mountain mount, desert mount, arctic mount, swamp mount`,
  bear: `
    bear, bear cub, polar bear:white, grizzly, grizzly bear, panda, owlbear, cub, panda cub, baby bear, bears,
    red panda bear, spirit bear, cave bear, sun bear, war bear, armored bear, armoured bear, gorilla, wolverine,
    koala bear, walrus, seal, walrus bear, panda bear`,
  frog: `
    frog, toad, tree frog, bullfrog, poison dart frog, tadpole, pet frog, frogs, giant frog, giant toad, toads,
    poison frog, bull frog, slime companion, pet slime, little slime, mushroom companion, baby frog, goldfish,
    koi, koi fish, pufferfish, shark, dolphin, whale, fish companion, clownfish, orca, slime pet, baby slime,
    slime familiar`,
  fairy: `
    fairy companion, fairy friend, fairy familiar, fairy sidekick, fairy guide, pet fairy, faerie companion, fae companion,
    pixie companion, pixie friend, pixie familiar, pet pixie, sprite companion, sprite familiar, sprite friend, imp familiar,
    imp companion, imp friend, imp sidekick, pet imp, quasit, fairy companions, fairy friends`,
}

/** What a character is when it is itself this animal: 'an anthropomorphic fox', 'rabbit detective'. */
export const animalKin: Record<CompanionKind, SpeciesKind> = {
  dog: 'wolffolk',
  cat: 'catfolk',
  wolf: 'wolffolk',
  fox: 'foxfolk',
  raven: 'birdfolk',
  owl: 'owlfolk',
  parrot: 'birdfolk',
  hawk: 'birdfolk',
  snake: 'snakefolk',
  lizard: 'lizardfolk',
  rat: 'ratfolk',
  rabbit: 'rabbitfolk',
  dragon: 'dragonborn',
  drone: 'robot',
  horse: 'horsefolk',
  bear: 'bearfolk',
  frog: 'frogfolk',
  fairy: 'fairy',
}

/** Animals that are only a companion's shape of another kind, but a people of their own: the last word tells. */
export const nearerKin: readonly (readonly [words: RegExp, kin: SpeciesKind])[] = [
  [/\b(?:imp|imp \w+|quasit)$/, 'demon'],
  [
    /\b(?:moth|butterfly|bee|bumblebee|dragonfly|firefly|wasp|hornet|cicada|ladybug|ladybird|mosquito|locust|fly)$/,
    'fairy',
  ],
  [/\bred panda$/, 'redpandafolk'],
  [/\b(?:hedgehog|porcupine|echidna)$/, 'hedgehogfolk'],
  [/\b(?:turtle|tortoise|terrapin)$/, 'turtlefolk'],
  [
    /\b(?:monkey|ape|chimp|chimpanzee|baboon|mandrill|gorilla|orangutan|gibbon|capuchin monkey|tarsier|marmoset|lemur)$/,
    'monkeyfolk',
  ],
  [/\bpanda$/, 'pandafolk'],
  [/\b(?:raccoon|racoon|badger|tanuki)$/, 'raccoonfolk'],
  [/\b(?:lion|lioness)$/, 'lionfolk'],
  [/\b(?:pig|piglet|boar|hog|warthog)$/, 'pigfolk'],
  [/\b(?:cow|ox|bull|calf|buffalo|bison|yak)$/, 'bullfolk'],
  [/\b(?:goat|goats|sheep|lamb|ram|ibex)$/, 'goatfolk'],
  [/\b(?:deer|stag|elk|doe|fawn|moose|caribou|antelope|gazelle|buck|oryx)$/, 'deerfolk'],
  [/\b(?:elephant|mammoth)$/, 'elephantfolk'],
  [/\b(?:crocodile|alligator|gator|caiman)$/, 'crocfolk'],
  [/\b(?:shark|orca)$/, 'sharkfolk'],
  [/\b(?:octopus|squid|cuttlefish|nautilus)$/, 'octopusfolk'],
  [/\b(?:\w*fish|koi|carp|eel|ray|stingray|seahorse|cod|trout|tuna)$/, 'fishfolk'],
  [/\b(?:seal|sea lion|walrus|manatee|dugong)$/, 'sealfolk'],
  [/\b(?:dolphin|whale|narwhal|porpoise|beluga)$/, 'dolphinfolk'],
  [
    /\b(?:crab|lobster|shrimp|prawn|crayfish|jellyfish|starfish|clam|oyster|krill|axolotl|piranha|barracuda|herring)$/,
    'fishfolk',
  ],
  [/\b(?:giraffe|camel|dromedary|llama|alpaca|zebra|okapi)$/, 'horsefolk'],
  [
    /\b(?:spider|tarantula|scarab|scorpion|beetle|mantis|centipede|millipede|ant|termite|cricket|grasshopper|locust|cockroach|earwig|flea|gnat|tick|woodlouse|isopod|weevil|insect|bug)$/,
    'insectfolk',
  ],
  [
    /\b(?:koala|koala bear|sloth|capybara|wombat|beaver|hippo|hippopotamus|tapir|platypus|groundhog|woodchuck)$/,
    'bearfolk',
  ],
  [
    /\b(?:hamster|guinea pig|gerbil|vole|lemming|dormouse|gopher|marmot|chinchilla|squirrel|flying squirrel|chipmunk|opossum|possum|mole|shrew|armadillo|anteater|aardvark|pangolin|otter|weasel|ferret|stoat|mink|marten|ermine|polecat|mongoose|meerkat|quokka|sugar glider)$/,
    'ratfolk',
  ],
  [/\b(?:skunk)$/, 'raccoonfolk'],
  [/\b(?:kangaroo|wallaby)$/, 'rabbitfolk'],
  [/\b(?:bat|flying fox|pipistrelle)$/, 'batfolk'],
  [/\b(?:coyote|jackal|hyena|dingo|wolverine|tasmanian devil)$/, 'wolffolk'],
  [/\b(?:rhino|rhinoceros)$/, 'bullfolk'],
  [/\b(?:warthog)$/, 'pigfolk'],
]

/** Places and times. They colour the page, nothing more, so that they stay as they were written. */
export const settingWords = `
  science fair, book fair, county fair, village fair, village fete, church fete, school fete, craft fair, job fair, trade fair, school play, summer fair, winter fair, car boot sale, jumble sale, spelling bee, sports day,
  forest, woods, woodland, jungle, rainforest, castle, fortress, citadel, keep, tower, city, street, alley, back
  alley, town, village, desert, dunes, oasis, mountain, mountains, cliff, canyon, valley, beach, seaside, shore,
  coast, ocean, sea, deep sea, underwater, island, cave, cavern, dungeon, temple, shrine, cathedral, church,
  monastery, convent, abbey, tavern, pub, inn, bar, library, laboratory, lab, spaceship, space station, starship,
  outer space, battlefield, garden, rose garden, meadow, field, fields, school, classroom, academy, university, high
  school, house, home, room, bedroom, kitchen, bathroom, ruins, swamp, marsh, bog, bayou, snow, tundra, glacier,
  market, marketplace, bazaar, deck, throne room, throne, ballroom, palace, manor, mansion, cafe, coffee shop,
  restaurant, diner, bakery, shop, flower shop, graveyard, cemetery, crypt, tomb, arena, colosseum, stadium, farm,
  barn, ranch, workshop, forge, smithy, factory, office, hospital, rooftop, rooftops, skyline, neon city, night
  city, nightclub, night club, stage, concert, circus, carnival, festival, harbor, harbour, docks, port, bridge,
  river, lake, waterfall, pond, stream, moonlight, sunset, sunrise, dawn, dusk, twilight, night, midnight, daytime,
  winter, summer, autumn, spring, rain, storm, thunderstorm, blizzard, fog, mist, night sky, starry sky, sky,
  clouds, heaven, hell, underworld, abyss, void, wasteland, wilderness, countryside, prairie, savanna, savannah,
  steppe, plains, saloon, old west, wild west, space, galaxy, moon base, mars, subway, train, train station,
  airship, pirate ship, ship, boat, dojo, bamboo forest, cherry blossom trees, onsen, hot spring, gym, park,
  playground, skate park, police station, prison, jail, sewer, sewers, underground, mine, mines, volcano, lava,
  japan, tokyo, new york, london, paris, egypt, ancient egypt, ancient rome, ancient greece, feudal japan, edo
  period, victorian london, background, white background, plain background, simple background, gray background, grey
  background, studio, studio background, transparent background, black background, courtyard, balcony, hallway,
  gate, village square, campfire, camp, cabin, hut, cottage, lighthouse, museum, art gallery, greenhouse,
  observatory, crossroads, road, path, wedding, funeral, party, ball dance, masquerade ball, masquerade, tournament,
  war, apocalypse, post-apocalypse, zombie apocalypse, parallel world, feywild, underdark, shadowfell, nine hells,
  elemental plane, dreamland, wonderland, halloween, christmas`
