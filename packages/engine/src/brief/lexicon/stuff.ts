/** Words for what things are made of, how they are patterned, and what they stand for. The table form is explained in species.ts. */
import type { MaterialWord, PatternWord } from '../concepts.ts'

export const materialWords: Record<MaterialWord, string> = {
  gold: `
    gold, golden, gilded, gilt, gold-plated, golden-plated, 24k, electrum, orichalcum, gold leaf, gold plated, solid
    gold`,
  silver: `
    silver, silvery, silvered, mithril, platinum, pewter, chrome, chromed, sterling silver, silver-plated, mercury,
    moonsilver, quicksilver, aluminium, aluminum, tin, mithral`,
  steel: `
    steel, metal, metallic, titanium, stainless steel, valyrian steel, adamantine, adamantium, damascus steel,
    chromium, tungsten, gunmetal, alloy, plated, polished metal, polished steel, metal plate, sheet metal, plasteel,
    nickel, blackened steel, blued steel`,
  iron: `
    iron, wrought iron, cast iron, pig iron, cold iron, meteoric iron, black iron, rusted metal, scrap metal, lead,
    scrap-metal`,
  bronze: `bronze, bronzed, bell metal, gunmetal bronze, bronze-plated`,
  copper: `copper, coppery, copper-plated, copper wire, rose gold metal`,
  brass: `brass, brassy, clockwork, steampunk brass, polished brass`,
  leather: `
    leather, suede, hide, dragon hide, pleather, leathern, buckskin, cowhide, faux leather, patent leather,
    crocodile leather, snakeskin, sealskin, deerskin, rawhide, boiled hide, animal hide, tanned hide, alligator
    skin, cordovan, animal skin, animal skins, sharkskin, moleskin, worn leather, oilcloth, oiled leather`,
  silk: `
    silk, silken, silky, chiffon, tulle, organza, crepe, spider silk, brocade, gauze, silk brocade, taffeta,
    gossamer, georgette, gauzy, charmeuse, raw silk, sheer fabric, damask, jacquard, dupioni, spidersilk`,
  velvet: `velvet, velvety, velour, velveteen, crushed velvet, plush velvet, corduroy`,
  satin: `
    satin, satiny, sateen, duchess satin, shiny satin, lame fabric, sequin, sequins, sequined, sequinned, glittery
    fabric`,
  linen: `
    linen, flax, hemp, muslin, cheesecloth, homespun, roughspun, rough-spun, unbleached linen, gauze bandage, coarse
    linen`,
  cotton: `
    cotton, cloth, fabric, jersey knit, terrycloth, flannel, gingham cotton, calico cotton, seersucker, khadi, terry
    cloth, batiste, kente cotton, poplin, microfiber, spandex fabric, lycra, polyester, nylon, elastic, bandages,
    bandage, bandaged, cheese cloth, ripstop, gore-tex, padded cloth`,
  wool: `
    wool, woolen, woollen, woolly, tweed, cashmere, felt, felted, fleece wool, merino, mohair, boiled wool, worsted,
    loden, alpaca wool, harris tweed, tartan wool, lambswool`,
  fur: `
    fur, furry, fox fur, rabbit fur, bear fur, wolf fur, mink, ermine, sheepskin, faux fur, shearling, lion fur,
    fluffy fur, beaver fur, sable fur, lynx fur, chinchilla fur, plush fur`,
  denim: `
    denim, jean denim, jean fabric, raw denim, acid-wash denim, acid wash, chambray denim, stonewashed denim, faded
    denim`,
  lace: `
    lace, lacy, lacey, fishnet, mesh, crochet lace, netting, doily, eyelet, fishnet mesh, broderie anglaise, net
    fabric`,
  canvas: `
    canvas, burlap, sackcloth fabric, tarp, sailcloth, waxed canvas, duck canvas, hessian, tarpaulin, oilskin cloth,
    jute, cordura`,
  wood: `
    wood, wooden, oak, bamboo, bark, birch, driftwood, mahogany, ebony wood, wicker, walnut, cherry wood, yew, ash
    wood, pine, willow, teak, rowan, carved wood, polished wood, gnarled wood, cedar, maple wood, log, treebark,
    plywood, oaken, hawthorn, dark wood`,
  bone: `
    bone, ivory, antler, horn material, bones material, dragonbone, tusk ivory, teeth, human bone, bleached bone,
    whale bone, whalebone, mammoth ivory, dragon bone, bony, skulls and bones, animal bone`,
  glass: `
    glass, crystal glass, stained glass, obsidian glass, crystalware, sea glass, glassy, blown glass, tempered
    glass, frosted glass`,
  crystal: `
    crystal, crystalline, quartz, diamond, ice crystal, gemstone, ruby encrusted, jewel-encrusted, bejeweled,
    bejewelled, jeweled, jewelled, gem-encrusted, ice, icy, frozen ice, icicles, gem, gems, jewels, diamonds, pearl,
    pearls, pearlescent material, opal, opals, moonstone, amethyst stone, rhinestone, rhinestones, crystals,
    crystalised, crystallized, studded with gems, star metal crystal, magic crystal, diamond-encrusted, emeralds,
    rubies, sapphires, garnet, turquoise stones, coral, amber stone`,
  stone: `
    stone, rock, marble, granite, rocky, stony, rune stone, slate stone, clay, ceramic, porcelain material,
    terracotta, pottery, sandstone, limestone, concrete, earthen, basalt, lava rock, volcanic rock, magma, lapis
    lazuli, lapis, soapstone, onyx stone, malachite stone, earth and stone, alabaster stone, earthenware, brick,
    flint`,
  plastic: `
    plastic, vinyl, pvc, acrylic, resin, carbon fiber, carbon fibre, transparent plastic, cellophane, fiberglass,
    holographic vinyl, holographic plastic, polymer, ceramic composite, styrofoam, fiberoptic, plexiglass,
    composite, lego, ballistic polymer`,
  rubber: `
    rubber, latex, neoprene, spandex rubber, silicone, pvc rubber, rubbery, shiny latex, rubberised, rubberized, gum
    rubber`,
  feather: `feather, feathers, feathered, down, plumage, plumes, feathery, downy`,
  straw: `
    straw, wicker straw, raffia, woven straw, grass, reeds, reed, palm leaves, hay, woven grass, rattan, rush, woven
    reeds, thatch, dried grass, woven, palm leaf, rope material, twine, hempen rope, woven bamboo, braided straw`,
  scales: `
    scales, dragonscale material, snakeskin scales, scaled, fish scales, dragon scales, scaly, dragon scale, mermaid
    scales, reptile scales, lizard scales, snake scales, dragonskin, crocodile skin, scaled hide, dragon skin,
    fishscale`,
  paper: `
    paper, papier-mache, origami, cardboard, parchment material, papier mache, washi, folded paper, newspaper
    clothes, papercraft, paper mache, talisman paper material`,
  knit: `
    knit, knitted, crochet, crocheted, cable-knit, cable knit, hand-knitted, hand-knit, chunky knit, ribbed knit,
    knitted wool, yarn knit, ribbed, aran, chunky-knit, hand knitted, cableknit`,
  chitin: `
    chitin, chitinous, carapace, insect shell, beetle shell, exoskeleton plates, bug shell, crab shell, shell
    plates, seashells, seashell, shells, turtleshell, tortoiseshell, abalone, mother-of-pearl, mother of pearl,
    nacre, tortoise shell plate, coconut shell, oyster shell, beetle shells, insectoid plates, scallop shell`,
  obsidian: `
    obsidian, volcanic glass, onyx, dragonglass, black glass, jet stone, black crystal:black, obsidian shards, dark
    crystal, shadow metal, void metal`,
  jade: `jade, nephrite, jadeite, carved jade, malachite, imperial jade, jade stone`,
}

export const patternWords: Record<PatternWord, string> = {
  striped: `
    striped, stripes, stripey, stripy, barred, horizontal stripes, vertical stripes, stripe, candy-striped,
    tiger stripes, tiger-striped, hazard-striped, hazard stripes, banded, breton, hazard striped, tiger print,
    black and white stripes:black white, racing stripes, racing stripe, candy cane striped, rainbow stripes,
    rainbow striped, caution stripes, diagonal stripes`,
  pinstriped: `pinstriped, pinstripe, pin-striped, pin-stripe, pinstripes, chalk stripe, chalk-striped`,
  plaid: `
    plaid, checkered, chequered, checked, check, buffalo plaid, checks, lumberjack plaid, buffalo check, madras,
    plaids`,
  polka_dot: `
    polka dot, polka-dot, polka dots, dotted, spotted, spots, polkadot, polka-dotted, dots, speckled, spotty, dappled,
    leopard dots, splotched, mottled, speckles, freckle pattern`,
  floral: `
    floral, flowery, flower-patterned, flowered, floral print, flower pattern, botanical, floral pattern,
    flower print, chrysanthemum pattern, floral motifs, floral-patterned, ditsy floral, tropical print,
    hawaiian print, floral design, chintz, floral embroidery, flower embroidery, lotus pattern, daisy print,
    william morris print, botanical print, flower motif, floral motif, strawberry print, vine pattern, filigree,
    floral filigree, vine embroidery, daisy pattern, vines pattern, poppy print, crane pattern`,
  camouflage: `
    camouflage, camo, camouflaged, desert camo, woodland camo, urban camo, camo print, camo pattern, jungle camo,
    forest camo, multicam, arctic camo`,
  embroidered: `
    embroidered, embroidery, brocaded, gold embroidery:gold, embellished, beaded, ornamented, needlework,
    silver embroidery:silver, gold-embroidered, embroidered dragon, applique, tooled, filigreed, beadwork,
    ornately embroidered, richly embroidered, silver-embroidered, sashiko, tapestry, engraved, etched, carved, inlaid,
    embossed, hand-embroidered, richly decorated, golden embroidery:gold, tooled leather, chased, gold filigree:gold,
    silver filigree:silver, goldwork, gold thread:gold, silver thread:silver, engravings, chikan, sozni, zardozi:gold,
    embroidered flowers, suzani, chikankari, mirrorwork, monogrammed, etchings, carvings, golden thread:gold,
    intricate embroidery, inlay, gold inlay:gold, gold inlays:gold, gold engravings:gold, gold etching:gold`,
  leopard: `
    leopard, leopard print, leopard-print, cheetah print, animal print, jaguar print, leopard spots, leopard-spotted,
    leopard pattern, snow leopard print, jaguar pelt, ocelot print, cheetah-print, rosettes, leopard skin`,
  geometric: `
    geometric, geometrical, tribal pattern, geometric patterns, triangles, diamond pattern, tessellated, art deco,
    celtic, tribal, tribal print, african print, mudcloth, shippo, geometric print, harlequin pattern, mandala,
    islamic pattern, moroccan tile, mosaic, mandala pattern, mola, otomi, maori patterns, kapa, cubist,
    diamond-patterned, abstract pattern, tribal patterns, geometric designs, geometric shapes, mayan, patterned,
    pattern, patterns`,
  quilted: `
    quilted, quilting, puffer, puffy quilted, diamond-quilted, padded, quilted pattern, tufted, quilted diamonds,
    diamond quilted`,
  argyle: `
    argyle, harlequin, diamond-checked, diamonds pattern, argyll, argyle-patterned, lozenge, harlequin diamonds,
    motley, lozenges`,
  starry: `
    starry, star-patterned, star-spangled, covered in stars, starry night, constellation pattern, stars pattern,
    galaxy print, galaxy, star print, celestial pattern, constellations, moon and stars, moons and stars, stars and
    moons, starry pattern, star-covered, night sky pattern, zodiac, star-studded, cosmic pattern, starfield, star
    pattern, galaxy pattern, constellation print, space print, spangled, nebula, galactic, nebula print, stars and
    crescents, embroidered with stars, stars embroidered, starlit, celestial motifs, night-sky`,
  patched: `
    patched, patchwork, patches, mended, covered in patches, patched-up, sewn patches, patchy, quilt patches, elbow
    patches, patch, boro, crazy quilt, stitched together, patched together, mismatched patches, patched up, punk
    patches, band patches, iron-on patches`,
  flames: `
    flame pattern, flame print, flame-patterned, flame decals, flame design, fire pattern, flame motif, flames
    pattern, flame decal, flames on the side, hot rod flames, painted flames, flame motifs, flame-print, flame
    designs`,
  waves: `
    wave pattern, wave-patterned, wave print, waves pattern, ocean wave pattern, great wave pattern, wavy pattern,
    wave motif, water pattern, wave design, wave motifs, ripple pattern, wave designs, marbled, swirls, swirling
    pattern, swirl, swirly, swirl pattern, swirling patterns`,
  runes: `
    runes, runic, rune-covered, rune-carved, rune-etched, glowing runes pattern, runed, arcane symbols, mystical
    runes, rune-inscribed, inscribed, hieroglyphs, hieroglyphics, arcane runes, magical runes, engraved runes,
    inscriptions, mystical symbols, glyph-covered, carved runes, etched runes, rune pattern, sigil-covered, norse
    runes, dwarven runes, elven script, alchemical symbols, arcane sigils, calligraphy, kanji, runework, occult
    symbols, symbols, etched with runes, engraved with runes, magic runes, covered in runes, elvish runes,
    talismanic script, arabic calligraphy`,
  circuit: `
    circuit, circuit pattern, circuit-patterned, circuit board pattern, led strips, neon lines pattern, circuit print,
    circuit lines pattern, tech pattern, tron lines, glowing tron lines, digital pattern, neon strips, circuit board,
    data lines, circuit design, light strips, leds, neon stripes, neon piping, led lights, glowing lines pattern,
    neon trim, led strip, glowing strips, neon accents, tron-like lines, glow lines, barcode print`,
  kente: `
    kente, kente pattern, kente print, kente cloth pattern, kente-patterned, ghanaian kente, adinkra, adinkra
    symbols, ashanti pattern, kente cloth stripes`,
  seigaiha: `
    seigaiha, seigaiha pattern, scalloped waves, japanese wave pattern, fish-scale pattern, scallop pattern,
    traditional japanese pattern, japanese waves, overlapping waves pattern, japanese pattern, fish scale pattern,
    japanese print, scale pattern`,
  herringbone: `
    herringbone, herringbone tweed, tweed pattern, herringbone weave, herringbone pattern`,
  chevron: `
    chevron, chevrons, zigzag, zig-zag, zigzags, zigzag pattern, chevron stripes, missoni, zig zag, sawtooth`,
  zebra: `
    zebra print:white black, zebra-striped:white black, zebra stripes:white black, zebra pattern:white black,
    zebra skin:white black`,
  cow: `
    cow print:white black, cow spots:white black, cowhide:white brown, holstein print:white black,
    cow pattern:white black, dalmatian print:white black, dalmatian-spotted:white black`,
  giraffe: `
    giraffe print, giraffe pattern, giraffe spots, giraffe-print, reticulated`,
  hexagons: `
    hexagons, hexagonal, hexagon pattern, hex pattern, hexagonal pattern, honeycomb pattern, honeycomb print, kikko,
    tortoiseshell pattern, hex-patterned, hex grid`,
  asanoha: `
    asanoha, asanoha pattern, hemp leaf pattern, asa-no-ha, hemp-leaf pattern, kumiko pattern`,
  paisley: `
    paisley, paisley print, paisley pattern, boteh, kashmir pattern, paisleys, bandana print, paisley-patterned`,
  damask: `
    damask, damask pattern, baroque pattern, jacquard, ogee pattern, rococo pattern, arabesque, toile,
    victorian pattern, wallpaper pattern, flocked`,
  batik: `
    batik, batik print, batik-patterned, wax print, wax-print, indigo batik, shibori, javanese batik, bogolan, ankara,
    ankara print, kitenge, dutch wax, african wax print, tie-dye, tie-dyed`,
  ikat: `
    ikat, ikat weave, ikat pattern, ikat print, uzbek ikat, adras, sumba ikat, patola`,
  knotwork: `
    celtic knot, celtic knots, celtic knotwork, knotwork, norse knotwork, celtic pattern, interlace,
    interlaced pattern, celtic braid, celtic trim pattern, celtic embroidery`,
  houndstooth: `
    houndstooth, dogtooth, hounds-tooth, houndstooth check, houndstooth geometric, puppytooth, pied-de-poule,
    hound's tooth`,
  gingham: `
    gingham, gingham check, picnic check, vichy check, gingham-checked, tablecloth check`,
  checkerboard: `
    checkerboard, checker, chequerboard, checker print, checkered pattern, ichimatsu, chessboard pattern,
    checkerboard pattern, racing check, two-tone check, ska check`,
  tartan: `
    tartan, black watch, royal stewart, clan tartan, highland tartan, tartan plaid, scottish tartan, tartan pattern`,
  windowpane: `
    windowpane check, windowpane, tattersall, graph check, grid pattern, glen check, windowpane pattern,
    grid-patterned`,
  fair_isle: `
    fair isle, fair isle pattern, nordic pattern, christmas sweater pattern, nordic knit, icelandic pattern,
    norwegian pattern, setesdal, ugly sweater pattern, fair-isle, lopapeysa`,
  greek_key: `
    greek key, greek key pattern, meander, meander border, greek key border, greek fret, greek key trim, key pattern,
    greek-key`,
  cross_stitch: `
    cross-stitch border, cross stitch border, cross-stitched, cross-stitch, vyshyvanka pattern, folk embroidery,
    vyshyvanka embroidery, cross stitch pattern, slavic embroidery, ukrainian embroidery, folk border, cross stitched,
    red embroidery border`,
  kilim: `
    kilim, kilim pattern, navajo pattern, aztec, aztec pattern, native pattern, andean, andean pattern,
    tribal blanket pattern, saddle blanket pattern, southwestern pattern, oaxacan weave`,
  digital_camouflage: `
    digital camo, digital camouflage, pixel camo, marpat, pixelated camouflage, pixel pattern, urban digital camo,
    pixel camouflage`,
  hearts: `
    heart pattern, heart print, hearts pattern, heart-patterned, covered in hearts, heart-print, little hearts,
    hearts all over, heart motif`,
  moons: `
    moon pattern, moon print, crescent pattern, moon-patterned, crescent moons pattern, covered in moons,
    moon phase pattern, crescent print, moons pattern`,
  lightning: `
    lightning pattern, lightning bolt pattern, lightning print, lightning bolts pattern, thunderbolt pattern,
    lightning-patterned, covered in lightning bolts, lightning bolt print`,
  skulls: `
    skull print, skull pattern, skulls pattern, skull-patterned, covered in skulls, skull-print, sugar skull print,
    skull motif print`,
  cherry_blossom: `
    cherry blossom pattern, sakura pattern, sakura print, cherry blossom print, cherry blossom motif,
    sakura-patterned, blossom pattern, blossom print, plum blossom pattern, cherry-blossom-patterned`,
  snowflakes: `
    snowflake pattern, snowflake print, snowflakes pattern, snowflake-patterned, covered in snowflakes, frost pattern,
    snow crystal pattern`,
  fleur_de_lis: `
    fleur-de-lis, fleur de lis, fleurs-de-lis, fleur-de-lis pattern, fleurs de lis, fleur-de-lys, fleur de lys,
    heraldic lilies, french lilies`,
  roses: `
    rose print, rose pattern, roses pattern, rose-patterned, covered in roses, embroidered with roses, rose motif,
    peony pattern, peony print`,
  leaves: `
    leaf pattern, leaf print, leaf-patterned, leaves pattern, oak leaf pattern, autumn leaf pattern,
    covered in leaves, ivy pattern, leaf motif print, monstera print, maple leaf pattern`,
  butterflies: `
    butterfly pattern, butterfly print, butterflies pattern, butterfly-patterned, covered in butterflies,
    embroidered with butterflies, moth pattern`,
  paw_prints: `
    paw print pattern, paw pattern, paw-print pattern, paw print print, covered in paw prints, cat paw pattern,
    paw prints pattern`,
  bats: `
    bat pattern, bat print, bats pattern, bat-patterned, covered in bats, bat-print`,
  fishes: `
    fish pattern, fish print, koi pattern, koi print, fish-patterned, fishes pattern, koi fish pattern`,
  notes: `
    music note pattern, music notes pattern, musical note print, music note print, sheet music print, note pattern,
    music pattern`,
  anchors: `
    anchor pattern, anchor print, anchors pattern, anchor-patterned, covered in anchors, nautical print,
    nautical pattern`,
}

/** What a word brings to mind as a motif: 'flaming sword', 'moon priestess', 'a lion crest'. */
export const motifWords: Record<string, string> = {
  fire: `
    fire, flame, flames, flaming, fiery, burning, inferno, ember, embers, blazing, pyromancer, pyro, lava, magma,
    volcanic, hellfire, molten, on fire, firebender, fire-themed, ifrit, phoenix, hellhound, pyromancy, smouldering,
    smoldering, solar flare`,
  ice: `
    ice, icy, frost, frosty, frozen, snowy, glacial, icicle, icicles, cryomancer, winter, snow, frostbitten, cryo,
    icebound, blizzard, cryomancy`,
  lightning: `
    lightning, thunder, electric, electricity, storm, stormy, lightning bolt, sparks, electrical, thunderbolt,
    shock, tempest, crackling, stormborn, bolts of lightning, electro`,
  water: `
    water, ocean, sea, aquatic, tide, tidal, watery, rain, hydromancer, waterbender, nautical, maritime, oceanic,
    bubbles, river`,
  wind: `wind, air, breeze, windy, aeromancer, airbender, tornado, whirlwind, cyclone, gust, gale`,
  earth: `earth, earthen, mud, boulder, geomancer, mountain, earthbender`,
  nature: `
    nature, vine, vines, leaf, leaves, leafy, ivy, moss, mossy, forest, tree, woodland, druidic, bark, oak leaves,
    roots, mushroom, mushrooms, fern, branches, fungus, fungal, thorn, thorns, oak leaf, overgrown, autumn leaves`,
  floral: `
    floral, flower, flowers, flowery, rose, roses, lily, lilies, lotus, cherry blossom, cherry blossoms, sakura,
    blossom, blossoms, petals, sunflower, sunflowers, daisy, daisies, lavender flowers, tulips, peony, peonies,
    wildflowers, poppies, hibiscus, camellia, chrysanthemum`,
  sun: `sun, solar, sunburst, sunlight, sunny, suns, sun-themed, radiant, sunfire, dawn, sunrise`,
  moon: `
    moon, lunar, moonlight, crescent, crescent moon, moons, full moon, moonlit, moon-themed, eclipse, crescents,
    moon phases`,
  star: `
    star, stars, starry, stellar, constellation, constellations, celestial, cosmic, galaxy, astral, space-themed,
    cosmos, starlight, shooting star, astronomy, nebula, zodiac, comet, star-themed, galactic`,
  skull: `
    skull, skulls, skull print, skull pattern, skeletal, death, bones, bone, skull-themed, skull and crossbones, skull motif, skull motifs,
    deathly, crossbones, jolly roger, grim reaper, memento mori, death-themed`,
  heart: `heart, hearts, heart print, heart-shaped, love, valentine, cupid, heart-themed`,
  gear: `
    gear, gears, cog, cogs, clockwork, steampunk, mechanical, cogwheel, cogwheels, machinery, clock, clocks, pocket
    watches, steam-powered`,
  cross: `
    cross, crosses, crucifix, holy cross, red cross, templar cross, maltese cross, inverted cross, celtic cross`,
  lion: `lion, lions, lion's head, lion head, leonine, lion crest`,
  dragon: `dragon, dragons, draconic, dragon's head, dragon head, dragon crest, wyvern, dragon-themed, dragon motif`,
  wolf: `wolf, wolves, wolf's head, wolf head, wolf pelt, direwolf, wolf crest, lupine`,
  eagle: `eagle, hawk, falcon, phoenix crest, eagle crest, winged crest`,
  snake: `snake, snakes, serpent, serpents, serpentine, viper, cobra, snake motif`,
  spider: `spider, spiders, spiderweb, spider web, web, webs, cobweb, cobwebs, arachnid, spider-themed`,
  butterfly: `butterfly, butterflies, moth, moths, butterfly-themed`,
  bee: `bee, bees, honeycomb, honey, bumblebee, beehive, bee-themed, honeybee`,
  raven: `raven, ravens, crow, crows, corvid, raven-themed, plague, plague doctor, raven motif`,
  cat: `cat-themed, cat motif, paw print, paw prints, kitty, cat-shaped`,
  wave: `wave, waves, seigaiha, great wave, wave motif, ocean waves`,
  eye: `eyes motif, all-seeing eye, eye of horus, eye symbol, evil eye, eyeball, eyeballs, eye motif, eye emblem`,
  crown: `crown motif, crown emblem, royal crest, crown crest, crown symbol`,
  snowflake: `snowflake, snowflakes, snowflake pattern, snow crystals`,
  bolt: `lightning bolt emblem, bolt, thunderbolt emblem, lightning emblem, lightning-bolt`,
  circuit: `
    circuit, circuits, circuitry, cyber, cybernetic, digital, hologram, holographic, cyberpunk, tech, high-tech,
    matrix, data, pixel, glitch`,
  neon: `
    neon, neon lights, glowing neon, led, cyberpunk, synthwave, vaporwave, retrowave, neon-lit, neons, cybergoth`,
  blood: `
    blood, bloody, bloodied, bloodstained, blood-soaked, gore, gory, crimson blood, blood-stained, blood magic,
    blood-splattered`,
  poison: `
    poison, toxic, venom, venomous, acid, biohazard, poisonous, radioactive, slime-covered, nuclear, plague-ridden`,
  shadow: `
    shadow, shadows, dark magic, darkness, shadowy, void, umbral, smoke, night, abyssal, black smoke, shade,
    eldritch, occult, dark energy`,
  light: `
    light magic, holy, divine, sacred, blessed, luminous, holy light, heavenly, angelic, beam of light, glowing
    aura, halo light, aura of light`,
  music: `music, musical, music notes, music note, treble clef, melody, musical notes`,
  candy: `
    candy, sweets, dessert, cake-themed, lollipop, strawberry, cupcake, candy-themed, pastel candy, ice
    cream-themed, donut-themed`,
  feather: `feather motif, feathers, plumes, wings motif, winged emblem, feather-themed`,
  rune: `
    rune, runes, runic, glyphs, sigils, arcane, arcane symbols, magic circle, pentagram, pentacle, hieroglyphs,
    ofuda`,
  crystal: `crystal, crystals, crystalline, gemstones, gems, crystal-themed, crystal shards, diamond-themed`,
  ghost: `ghost, ghostly, spectral, spirit, ethereal, haunted, phantom, ghosts, spooky, spirits, wisps`,
  pumpkin: `pumpkin, jack-o-lantern, halloween, pumpkins`,
  fish: `
    fish motif, koi, koi fish, fish, shark, coral, seashell, shells, seaweed, octopus, jellyfish, tentacle,
    tentacles, kraken, barnacles`,
  bat: `bats, bat motif, bat-themed, vampire bats, bat-shaped`,
  time: `time, hourglass, clock motif, chrono, chronomancer, time magic, time-themed`,
  anchor: `anchor, anchors, anchor emblem, ship wheel, compass rose, helm wheel`,
  fox: `fox motif, nine-tailed fox motif, fox-themed, foxfire`,
  rabbit: `rabbit motif, bunny-themed, bunny motif, moon rabbit motif`,
  tiger: `tiger, tigers, tiger motif, tiger-themed`,
  leaf: `leaf emblem, maple leaf, oak leaf emblem, leaf motif, leaf symbol, leaf brooch`,
  tree: `tree emblem, tree of life, world tree, white tree, yggdrasil`,
  'fleur-de-lis': `fleur-de-lis, fleur de lis, fleur-de-lys, fleur de lys, heraldic lily`,
  'crossed swords': `crossed swords, crossed blades, crossed swords emblem, crossed sabers, crossed sabres`,
  trident: `trident emblem, trident crest, trident motif, poseidon's trident`,
  ankh: `ankh, ankhs, ankh symbol, egyptian cross, ankh emblem`,
  'yin yang': `yin yang, yin-yang, taijitu, yin and yang, taiji symbol, yin yang symbol`,
  clover: `clover, clovers, shamrock, shamrocks, four-leaf clover, four leaf clover`,
}
