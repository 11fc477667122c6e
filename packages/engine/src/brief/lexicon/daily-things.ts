/** Words for things of every day: these have the first say. The form is explained in species.ts. */
import type { PropKind } from '../concepts.ts'
import { carriedWords } from './carried-things.ts'

/** Things with a kind of their own. */
export const dailyWords = {
  ...carriedWords,
  ladder: `ladder, stepladder, step ladder, wooden ladder, short ladder, rope ladder`,
  stool: `stool, three-legged stool, milking stool, camp stool, footstool, wooden stool`,
  onigiri: `rice ball, onigiri, riceball, rice balls, gimbap, kimbap, musubi`,
  ruler: `ruler, wooden ruler, yardstick, metre stick, measuring stick, steel ruler`,
  toothpick: `toothpick, stalk of straw, stalk of wheat, blade of grass, blades of grass, straw in mouth, wheat in mouth, stalk of grass, match, matchstick, matches`,
  abacus: `abacus, soroban, counting frame, abacuses, suanpan`,
  towel: `
    pillow, pillows, pillowcase, cushion, towel, hand towel, bath towel, bath sheet, beach towel, dish towel, tea towel, dishrag, blanket, folded
    blanket, comfort blanket, security blanket, picnic blanket, patchwork quilt, quilt, curtain, bed sheet,
    bedsheet, laundry, folded clothes, bundle of clothes, napkin, serviette, folded     cloth, towels, folded flag`,
  barrel: `
    barrel, keg, cask, wine cask, rum barrel, keg of beer, beer keg, barrel of beer, oil drum, small barrel, brandy
    barrel, keg of gunpowder, gunpowder keg, powder keg, wooden barrel, barrels, water barrel`,
  paper_card: `
    card, spell card, business card, ticket, receipt, price tag, business cards, keycard, key card, credit card, id
    card, picture frame, framed picture, photo, photos, photograph, photographs, snapshot, old photograph, family photo, polaroids, tickets, note card, memory     card, name card, bus ticket,
    train ticket, golden ticket, framed painting, painting`,
  hand_net: `
    net, nets, fishing net, butterfly net, butterfly-net, bug net, net on a pole, big net, hand net, landing net, shrimp net,
    insect net, net for butterflies, cast net`,
  rope_coil: `
    coil of rope, coil of cord, coil of grass cord, coil of grass rope, telephone cords, patch cords, bundle of rope, reel of rope, rope and hook, jumping rope, skipping rope, noose, hangman's noose,
    hangman's rope, lead rope, dog lead, leash, leash with collar, tether,
    length of chain, power cord, power cable, extension cord, bundle of cables, lasso, lariat, climbing rope, coiled
    rope, cable, cables`,
  blowing_horn: `
    hunting horn, hunting-horn, war horn, warhorn, battle horn, signal horn, blowing horn, viking horn, gjallarhorn,
    oliphant, olifant, horn of gondor, drinking horn, shofar, drinking horn of mead, mead horn, horn of ale, ale
    horn, horn of mead, bugle horn, powder horn, conch horn, battle-horn,
    conch shell horn, conch-shell horn, shell horn, seashell horn, triton shell horn, shepherd's horn, post horn, hunter's horn`,
  birdcage: `
    birdcage, bird cage, cage, caged bird, birdcage with a bird, cage with a bird, bird in a cage, lantern cage,
    gilded cage, small cage, empty birdcage, canary in a cage`,
  bird_feather: `
    feather, peacock feather, raven feather, phoenix plume, feather of a phoenix, quetzal feather, single feather,
    ostrich feather, owl feather, eagle feather, magic feather, crow feather`,
  green_leaf: `
    maple leaf, autumn leaf, ginkgo leaf, fern leaf, lily pad, lily-pad, monstera leaf, taro leaf, big leaf, giant
    leaf, oak leaf, fallen leaf, leaf of cabbage, palm leaf`,
  crowbar: `
    crowbar, pry bar, prybar, jemmy, halligan, halligan bar, tyre iron, tire iron, cargo hook, meat hook, hay hook,
    bale hook, ice hook, gaff, docker hook, fireplace poker, fire iron, boat hook, snake hook, snake stick, snake catcher stick, cane hook, pike hook, log hook, cant hook, peavey, fruit picking hook, net hook, chain hook, curtain hook`,
  hairbrush: `
    hairbrush, hair brush, brush and comb, wooden hairbrush, comb tool, hand comb, afro pick, curry comb, scrubbing     brush,
    scrub brush, clothes brush, shoe brush, horse brush`,
  fork: `
    fork, dinner fork, giant fork, toasting fork, barbecue fork, cake fork, dessert fork, carving fork, silver fork`,
  egg: `
    egg, dragon egg, easter egg, easter eggs, dragon eggs, alien egg, phoenix egg, giant egg, painted egg, speckled
    egg, golden egg, hatching egg, boiled egg, hard-boiled egg, hard boiled egg, soft-boiled egg, soft boiled egg, poached egg, deviled egg, devilled egg, pickled egg, scotch egg, quail egg, raw egg, cracked egg`,
  bank_notes: `
    money, cash, wad of cash, stack of cash, banknotes, bank notes, dollar bills, stack of money, wad of money, wads
    of cash, fistful of cash, bundle of notes, wad of banknotes, stacks of cash, dollars, gold     bullion`,
  toy_car: `
    toy car, toy truck, toy train, model car, toy bus, toy tractor, car toy, model train, matchbox car, race car
    toy, rc car, toy fire engine, tin car`,
  cookie: `
    cookie, cookies, biscuit, biscuits, chocolate chip cookie, wafer, gingerbread cookie, ginger biscuit,
    shortbread, oatcake, rice cracker, chocolate chip cookies`,
  skewer: `
    skewer, kebab, dango, stick of dango, shish kebab, yakitori, kebab skewer, meat on a stick, marshmallow on a
    stick, toasted marshmallow, roasted marshmallow, tanghulu, satay, meat skewer, meat skewers, mochi on a stick,
    takoyaki skewer, hanami dango`,
  leg_of_meat: `
    meat, turkey leg, chicken leg, ham, meat on the bone, drumstick meat, chicken drumstick, drumstick of meat, leg
    of lamb, mutton leg, haunch of meat, leg of meat, hunk of meat, chunk of meat, fried chicken, chicken wing, boar
    haunch, giant turkey leg, ham leg, roast leg, mutton, sheep's liver, sheep liver, goat's heart, goat heart, ox heart, ox's heart, pig's heart, pig heart, deer heart, deer's heart, ox tongue, cow's tongue, pig's trotter, pig trotter, calf's liver, chicken heart, bull's heart, dragon's heart, dragon heart, wolf's heart, lamb's heart`,
  cheese: `
    cheese, wheel of cheese, block of cheese, wedge of cheese, cheese wedge, piece of cheese, slice of cheese,
    cheese slice, wheel of brie, swiss cheese`,
  pocket_lighter: `
    zippo, cigarette lighter, zippo lighter, pocket lighter, gas lighter, flip lighter`,
  sheaf_of_wheat: `
    wheat, bundle of wheat, sheaf of wheat, wheat sheaf, sheaf of grain, barley, bundle of reeds, reeds, sheaf of
    barley, stalks of wheat, wheat stalk, ear of wheat, sheaf of rice, rice stalks, sheaves of wheat, sheaf of corn,
    bundle of grass, cattails, bulrushes`,
  balance_scales: `
    balance scales, scales of justice, pair of scales, weighing scales, merchant's scales, pair of balances, lady justice scales, apothecary scales`,
  chopsticks: `
    chopsticks, pair of chopsticks, wooden chopsticks, lacquered chopsticks, cooking chopsticks, bamboo chopsticks`,
} as const satisfies Partial<Record<PropKind, string>>

/** Things that share a kind with others and have a form of their own, which design/tables/own-things.ts knows by these names. */
export const formWords: Partial<Record<PropKind, string>> = {
  bread: `
    hot dog, hotdog, hot dogs, croissant, croissants`,
  ball: `
    brick, house brick, loose brick, yo-yo, yo yo, yoyo`,
  bouquet: `
    sunflowers:yellow, bouquet of sunflowers:yellow, bunch of sunflowers:yellow, lavender bunch:lavender,
    bunch of lavender:lavender, lavender sprig:lavender, sprig of lavender:lavender, bouquet of lavender:lavender,
    marigolds:orange, bluebells:blue, daisies:white, bouquet of daisies:white, bunch of daisies:white,
    bouquet of lilies:white, bunch of lilies:white, bunch of violets:violet, daffodils:yellow, bunch of daffodils:yellow,
    poppies:red, bunch of poppies:red, cornflowers:blue, cherry blossoms:pink, bouquet of roses:red, bunch of roses:red,
    forget-me-nots:light blue, snowdrops:white, buttercups:yellow, dandelions:yellow, holly:red, catkins:yellow`,
  flower: `
    sunflower:yellow, daisy:white, poppy:red, lily:white, white lily:white, dandelion:yellow, daffodil:yellow,
    marigold:orange, bluebell:blue, cornflower:blue, lavender flower:lavender, violet flower:violet, buttercup:yellow,
    snowdrop:white, edelweiss:white, lily of the valley:white, forget-me-not:light blue, cherry blossom:pink,
    red rose:red, white rose:white, black rose:black, blue rose:blue, yellow rose:yellow, pink rose:pink,
    golden rose:gold, spider lily:red, higanbana:red, black dahlia:black, lotus flower:pink, lotus:pink, iris flower:violet`,
  scissors: `pliers, secateurs, hedge clippers, wire cutters, bolt cutters, tweezers, hair clippers, nail clippers`,
  shovel: `trowel, garden trowel, mason's trowel`,
  bowl: `mortar and pestle, mortar, pestle and mortar`,
  compass: `stopwatch, stop watch, astrolabe, sextant`,
  blaster: `plasma cutter`,
  bow: `berimbau`,
  tambourine: `castanets, cymbals`,
  lollipop: `candy, sweets, cotton candy, candy floss, candyfloss, popsicle, popsicles, ice lolly, ice lollies, ice pop, candy cane, candy canes, pinwheel, toy windmill`,
  suitcase: `violin case, cello case, guitar case, instrument case, trumpet case, fiddle case`,
  bottle: `
    jar, glass jar, jar of jam, jam jar, pot of jam, pickle jar, jar of pickles, jar of pickled onions, honey jar,
    jar of honey, honey pot, honeypot, mason jar, cookie jar, biscuit jar, sweet jar, jar of sweets, jar of eyes,
    jar of teeth, jar of eyeballs, jar of leeches, jar of hearts, heart in a jar, brain in a jar, eyes in a jar,
    head in a jar, hand in a jar, formaldehyde jar, specimen jar, jar of peanut butter, ointment     jar, jar of
    salve, jar of buttons, jar of coins, jar of spices, jar of sand, jar of marbles, jars, canopic jar, amphora,
    amphorae, funerary urn, ashes urn, cremation urn, vase, clay pot, pot of honey, soda can, can of coke, can of
    beans, tin of beans, beer can, can of beer, can of energy drink, tin can, soup     can, spray can, spray paint,
    spraypaint, graffiti can, can of spray paint, spray paint can, aerosol can, hairspray, can of hairspray,
    cleaning spray, bug spray, paint can, can of paint, tin of paint, paint tin, pot of     paint, tin of sardines,
    can of soda, can of soup, energy drink, tin mug can, can of tuna`,
  quill: `
    pen, pencil, pencils, fountain pen, ballpoint pen, biro, marker, crayon, crayons, giant pencil, giant pen,
    highlighter, chalk, piece of chalk, chalk stick, stick of chalk, charcoal stick, stick of charcoal, charcoal
    pencil, felt-tip, felt tip pen, felt-tips, red pen, ink pen, inkpen, drawing pen, sharpie, pencil behind ear,
    pencil behind his ear, pencil behind her ear, giant crayon, felt-tip pen, pencil stub, eyeliner, stylus`,
  wrench: `
    screwdriver, screwdrivers, chisel, chisels, awl, bradawl, punch tool, gimlet, nail file, soldering iron, burin,
    graver, sonic screwdriver, screw driver, wood chisel, stone chisel`,
  teddy_bear: `
    doll, dolls, rag doll, ragdoll, voodoo doll, porcelain doll, china doll, straw doll, wooden doll, barbie, barbie
    doll, action figure, puppet, hand puppet, marionette, marionette puppet, ventriloquist dummy, wooden puppet, string puppet, glove puppet, shadow puppet, wooden marionette, ventriloquist's dummy, wooden doll, porcelain doll, china doll, cloth doll, nutcracker, toy
    soldier, tin soldier, matryoshka, nesting doll, russian doll, kokeshi, kokeshi doll, figurine, statuette, cloth
    doll, paper doll, corn dolly, poppet, effigy, carved figure, finger puppet, string puppet, porcelain doll toy,
    doll of her, plush doll`,
  basket: `
    tin of worms, tin of biscuits, tin of buttons, tin of tea, tin of tobacco, tin of sweets, tin of toffees, tin of
    cookies, tin of shortbread, tin of mints, tin of polish, tin of shoe polish, tin of boot polish, tin of salmon,
    tin of tuna, tin of peas, tin of peaches, tin of soup, tin of cat food, tin of dog food, tin of spam, tin of
    tomatoes, tin of treacle, tin of snuff, tin of pins, tin of nails, tin of screws, tin of marbles, tin of coins,
    tin of matches, tin of bait, tin of maggots, tin of wax, tin of varnish, tin of oil, tin of petrol, tin of
    beeswax, tin of tadpoles, tin of chocolates, tin of crayons, tin of pencils, tin of needles,
    box, crate, fruit crate, wooden box, cardboard box, lunchbox, lunch box, lunch tin, snap tin, lunch pail, bento, bento box, casket, wooden chest,
    jewelry box, jewellery box, pandora's box, packages, parcels, moneybox, ballot box, music box, tea chest,
    treasure chest, small chest, sewing box, hat box, cigar box, crates, boxes`,
}
