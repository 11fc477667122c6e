/** Words for what things are made of, how they are patterned, and what they stand for. The table form is explained in species.ts. */
import type { MaterialWord, PatternWord } from '../concepts.ts'

export const materialWords: Record<MaterialWord, string> = {
  gold: `
    gold, golden, gilded, gilt, gold-plated, golden-plated, 24k, electrum, orichalcum, gold leaf, gold plated,
    solid gold, gold-leaf, hammered gold, beaten gold, gold filigree work, gold thread cloth, dwarven gold,
    fool's gold, pyrite`,
  silver: `
    silver, silvery, silvered, mithril, platinum, pewter, chrome, chromed, sterling silver, silver-plated, mercury,
    moonsilver, quicksilver, aluminium, aluminum, tin, mithral, white gold, aluminium foil, tin foil, tinfoil,
    silver leaf, silverware silver, nickel silver`,
  steel: `
    steel, metal, metallic, rebar, titanium, stainless steel, valyrian steel, adamantine, adamantium, damascus steel,
    chromium, tungsten, gunmetal, alloy, plated, polished metal, polished steel, metal plate, sheet metal, plasteel,
    nickel, blackened steel, blued steel, zinc, vibranium, star metal, starmetal, sky steel, mirror steel,
    tempered steel, folded steel, black steel:black, gun metal, scrap steel, corrugated iron,
    liquid metal, dark metal, titanium alloy, nanotech metal, durasteel, duranium, valyrian`,
  iron: `
    iron, wrought iron, cast iron, pig iron, cold iron, meteoric iron, black iron, rusted metal, scrap metal, lead,
    scrap-metal`,
  bronze: `bronze, bronzed, bell metal, gunmetal bronze, bronze-plated`,
  copper: `
    copper, coppery, copper-plated, copper wire, rose gold metal, rose-gold metal, copper mesh, copper pipes,
    hammered copper`,
  brass: `brass, brassy, clockwork, steampunk brass, polished brass`,
  leather: `
    leather, suede, hide, dragon hide, pleather, leathern, buckskin, cowhide, faux leather, patent leather, patent,
    crocodile leather, snakeskin, sealskin, deerskin, rawhide, boiled hide, animal hide, tanned hide,
    alligator skin, cordovan, animal skin, animal skins, sharkskin, moleskin, worn leather, oilcloth, oiled leather,
    goatskin, pigskin, shagreen, ostrich leather, lizard skin, snake leather, dragon leather, dragonleather,
    wyvern leather, lambskin leather, calfskin, kid leather, kidskin, nubuck, chamois, chamois leather, elk hide,
    buffalo hide, bison hide, bear hide, ox hide, oxhide, doeskin, alligator leather, eel skin, eelskin, galuchat,
    saffiano, vegan leather, pvc leather, distressed leather, cracked leather, sueded, horsehide, moleskin leather,
    hardened leather, reptile leather, cow leather, shark skin, seal skin`,
  silk: `
    silk, silken, silky, chiffon, tulle, organza, crepe, crape, spider silk, brocade, gauze, silk brocade, taffeta,
    gossamer, georgette, gauzy, charmeuse, raw silk, sheer fabric, damask, jacquard, dupioni, spidersilk, crêpe,
    crêpe de chine, crepe de chine, cloth of gold:gold, cloth of silver:silver, cloth-of-gold:gold, moire, moiré,
    mousseline, samite, surah, tarlatan, voile, ninon, habotai, pongee, dupion, duchesse satin, watered silk,
    silk velvet, organdie, faille, parachute silk, spider-silk, moonlight silk, ottoman silk, shadow silk`,
  velvet: `
    velvet, velvety, velour, velveteen, crushed velvet, plush velvet, corduroy, panne velvet, plush, cut velvet,
    devoré, devore velvet, burnout velvet, crushed-velvet, cord fabric, pinwale corduroy`,
  satin: `
    satin, satiny, sateen, duchess satin, shiny satin, lame fabric,
    glittery fabric, lamé, lame, gold lamé:gold, gold lame:gold, silver lamé:silver, silver lame:silver, lurex,
    glitter fabric, sequinned fabric, liquid satin, wet-look fabric, disco fabric`,
  linen: `
    linen, flax, hemp, muslin, cheesecloth, homespun, roughspun, rough-spun, unbleached linen, gauze bandage,
    coarse linen, tow cloth, lockram, holland cloth, hemp cloth, hempen, nettle cloth, barras, oatmeal linen,
    waxed linen`,
  cotton: `
    cotton, cloth, fabric, jersey knit, terrycloth, flannel, gingham cotton, calico cotton, seersucker, khadi,
    terry cloth, batiste, kente cotton, poplin, microfiber, spandex fabric, lycra, polyester, nylon, elastic,
    bandages, bandage, bandaged, cheese cloth, ripstop, gore-tex, padded cloth, acetate, baize, barkcloth,
    bark cloth, bombazine, broadcloth, cambric, chambray cloth, chenille, drill cloth, cotton drill, twill,
    cotton twill, oxford cloth, cotton jersey, jersey fabric, rayon, viscose, spandex, lycra fabric,
    moisture-wicking, pique, piqué, ticking, tapa cloth, fustian, dimity, gabardine, serge, whipcord, cavalry twill,
    mackinaw, ramie, banana fibre, banana fiber, smart fabric, nanofiber, nanofibre, batiste cotton, lawn cotton,
    cotton lawn, muslin cotton, flannelette, winceyette, towelling, toweling, waffle cotton, chino cotton`,
  wool: `
    wool, woolen, woollen, woolly, tweed, cashmere, felt, felted, fleece wool, merino, mohair, boiled wool, worsted,
    loden, alpaca wool, harris tweed, tartan wool, lambswool, alpaca, camel hair, camelhair, angora, angora wool,
    bouclé, boucle, duffel cloth, fleece, polar fleece, sherpa fleece, linsey-woolsey, worsted wool, vicuña, vicuna,
    frieze, felted wool, tartan cloth, plaid wool, broadcloth wool, lodencloth, yak wool, goat hair, horsehair,
    boiled-wool, hand-spun wool, homespun wool, undyed wool`,
  fur: `
    fur, furry, fox fur, rabbit fur, bear fur, wolf fur, mink, ermine, sheepskin, faux fur, shearling, lion fur,
    beaver fur, sable fur, lynx fur, chinchilla fur, plush fur, astrakhan, persian lamb, karakul fur,
    chinchilla, mink fur, marten fur, ermine fur, wolf pelt fur, goat fur, yak fur, yeti fur, bearskin, wolfskin,
    fun fur, teddy fur, faux-fur, racoon fur, raccoon fur, hyena fur, leopard fur, deer fur, musk ox fur, otter fur,
    squirrel fur, seal fur`,
  denim: `
    denim, jean denim, jean fabric, raw denim, acid-wash denim, acid wash, chambray denim, stonewashed denim, faded
    denim`,
  lace: `
    lace, lacy, lacey, crochet lace, doily, eyelet, broderie anglaise, mousseline lace, chantilly lace, guipure, point lace, venetian lace, alençon lace,
    tulle lace, cobweb lace, spiderweb lace, macrame, macramé`,
  canvas: `
    canvas, burlap, sackcloth fabric, tarp, sailcloth, waxed canvas, duck canvas, hessian, tarpaulin, oilskin cloth,
    jute, cordura, oilskin, duck cloth, waxed cotton, sackcloth, coir, coir rope, tent canvas, sail canvas,
    ballistic nylon, ripstop canvas, drop cloth, feedsack, flour sack cloth, gunny, gunny sack`,
  wood: `
    wood, wooden, oak, bamboo, bark, birch, driftwood, mahogany, ebony wood, wicker, walnut, cherry wood, yew,
    ash wood, pine, willow, teak, rowan, carved wood, polished wood, gnarled wood, cedar, maple wood, log, treebark,
    plywood, oaken, hawthorn, dark wood, rosewood, cork, corkwood, coconut wood, petrified wood, lacquered wood,
    ironwood, sandalwood, beech, beechwood, alder, elm, hickory, chestnut wood, applewood, olive wood,
    weirwood, heartwood, barrel staves, limewood, linden, lindenwood, basswood, pearwood, boxwood, cherrywood, walnut wood,
    birchwood, pinewood, maplewood, balsa, balsa wood, blackthorn, cypress wood, larch, spruce, redwood, tulipwood, plumwood`,
  bone: `
    bone, ivory, antler, horn material, bones material, dragonbone, tusk ivory, teeth, molars, baby molars, baby teeth, milk teeth, incisors, knucklebones, human bone, bleached bone,
    whale bone, whalebone, mammoth ivory, dragon bone, bony, skulls and bones, animal bone, horn plates, baleen,
    whale rib, whale ribs, jawbone, walrus ivory, narwhal ivory, dinosaur bone`,
  glass: `
    glass, crystal glass, stained glass, obsidian glass, crystalware, sea glass, glassy, blown glass,
    tempered glass, frosted glass, sea-glass, bottle glass, mirror glass, shards of glass, mirror pieces, plexi,
    crystal-clear glass, spun glass, blown-glass, murano glass`,
  crystal: `
    crystal, crystalline, quartz, diamond, ice crystal, gemstone, ruby encrusted, jewel-encrusted, bejeweled,
    bejewelled, jeweled, jewelled, gem-encrusted, ice, icy, frozen ice, icicles, gem, gems, jewels, diamonds, pearl,
    pearls, pearlescent material, opal, opals, moonstone, amethyst stone, rhinestone, rhinestones, crystals,
    crystalised, crystallized, studded with gems, star metal crystal, magic crystal, diamond-encrusted, emeralds,
    rubies, sapphires, garnet, turquoise stones, coral, amber stone, carnelian, agate, jasper, bloodstone,
    moonstone crystal, sunstone, tourmaline, zircon, hematite, labradorite, alexandrite, spinel, tanzanite,
    cubic zirconia, swarovski, swarovski crystals, rose quartz, smoky quartz, tiger's eye, ruby-encrusted,
    emerald-encrusted, sapphire-encrusted, gem encrusted, salt crystal, fluorite, celestite, kyanite, permafrost,
    black ice, rhinestone-covered, diamante, diamanté, garnets, beryl`,
  stone: `
    stone, rock, marble, granite, rocky, stony, rune stone, slate stone, clay, ceramic, porcelain material,
    terracotta, pottery, sandstone, limestone, concrete, earthen, basalt, lava rock, volcanic rock, magma,
    lapis lazuli, lapis, soapstone, onyx stone, malachite stone, earth and stone, alabaster stone, earthenware,
    brick, flint, enamel, fossil, fossilised, fossilized, cobblestone, sandstone blocks, mud brick, stoneware,
    obsidian stone, bluestone, soapstone carving, gargoyle stone, stucco, papier stone, faience, majolica`,
  plastic: `
    plastic, vinyl, pvc, acrylic, resin, carbon fiber, carbon fibre, transparent plastic, cellophane, fiberglass,
    holographic vinyl, holographic plastic, polymer, ceramic composite, styrofoam, polystyrene, polystyrene foam, upholstery foam, memory foam, eva foam, foam rubber, foam board, bubble wrap, clingfilm, cling film, lacquer, lacquerware, urushi, fiberoptic, plexiglass,
    composite, lego, ballistic polymer, bin bag, bin bags:black, garbage bag:black, garbage bags:black,
    trash bag:black, trash bags:black, bin liner:black, duct tape:silver, gaffer tape, caution tape:yellow,
    hazard tape:yellow, bottle caps, perspex, lucite, bakelite, polycarbonate, melamine, kevlar weave, nomex,
    aramid, 3d printed, 3d-printed, transparent pvc, clear vinyl, see-through plastic, iridescent vinyl,
    smart glass plastic`,
  rubber: `
    rubber, latex, neoprene, spandex rubber, silicone, pvc rubber, rubbery, shiny latex, rubberised, rubberized,
    gum rubber, bubble wrap, memory foam, eva foam, foam rubber, gutta-percha, liquid latex, tyre rubber,
    tire rubber, inner tube rubber`,
  feather: `
    feather, feathers, feathered, down, plumage, plumes, feathery, downy, marabou, marabou feathers,
    raven feathers:black, swan feathers:white, peacock feathers:peacock, ostrich feathers, owl feathers,
    crow feathers:black, phoenix feathers:orange, goose down, eiderdown, eagle feathers, hawk feathers,
    pheasant feathers`,
  straw: `
    straw, wicker straw, raffia, woven straw, grass, reeds, reed, palm leaves, hay, woven grass, rattan, rush,
    woven reeds, thatch, dried grass, woven, palm leaf, rope material, twine, hempen rope, woven bamboo,
    braided straw, leaves and twigs, rushes, seagrass, palm fibre, palm fiber, coconut fibre, coconut fiber, corn husk,
    corn husks, banana leaves, ti leaves, pandanus, sedge, bast, bast fibre, lime bast, wickerwork`,
  scales: `
    scales, dragonscale material, snakeskin scales, scaled, fish scales, dragon scales, scaly, dragon scale, mermaid
    scales, reptile scales, lizard scales, snake scales, dragonskin, crocodile skin, scaled hide, dragon skin,
    fishscale`,
  paper: `
    paper, papier-mache, origami, cardboard, parchment material, papier mache, washi, folded paper,
    newspaper clothes, papercraft, paper mache, talisman paper material, newsprint, rice paper, crepe paper,
    crêpe paper, tissue paper, kraft paper, comic book pages, book pages, brown paper, wallpaper`,
  knit: `
    knit, knitted, crochet, crocheted, cable-knit, cable knit, hand-knitted, hand-knit, chunky knit, ribbed knit,
    knitted wool, yarn knit, ribbed, aran, chunky-knit, hand knitted, cableknit, aran knit, fisherman knit,
    waffle knit, chain knit, knit wool, crochet squares, granny squares, hand-crocheted, hand crocheted, loopy knit,
    rib knit, rib-knit, marled knit, tricot, knitwear fabric, icelandic wool`,
  chitin: `
    chitin, chitinous, carapace, insect shell, beetle shell, exoskeleton plates, bug shell, crab shell,
    shell plates, seashells, seashell, shells, turtleshell, tortoiseshell, abalone, mother-of-pearl,
    mother of pearl, nacre, tortoise shell plate, coconut shell, oyster shell, beetle shells, insectoid plates,
    scallop shell, buffalo horn, lobster shell, nautilus shell, cowries, cowrie, paua shell, abalone shell,
    mussel shells, snail shell, turtle shell, armadillo shell`,
  obsidian: `
    obsidian, volcanic glass, onyx, dragonglass, black glass, jet stone, black crystal:black, obsidian shards,
    dark crystal, shadow metal, void metal, hardened lava, black diamond:black, black opal:black, black pearl:black,
    hardened shadow`,
  jade: `
    jade, nephrite, jadeite, carved jade, malachite, imperial jade, jade stone, greenstone, pounamu,
    serpentine stone, white jade, green jade`,
}

export const patternWords: Record<PatternWord, string> = {
  fishnet: `
    fishnet, mesh, netting, fishnet mesh, net fabric, crochet mesh, netted, fishnet pattern, wide-mesh, open mesh,
    diamond net, whale net, cabaret net`,
  lacework:
    'lace pattern, lace print, lacework, lace-patterned, tatted, openwork, open-work, pointelle',
  sequins: `
    sequinned, sequined, sequins, sequin, sequin-covered, covered in sequins, paillettes, spangled, spangles,
    glittering sequins, sequinned all over, bugle-beaded`,
  striped: `
    union jack:red white blue, union flag:red white blue, british flag:red white blue, tricolour flag,
    striped, stripes, stripey, reflective tape, reflective bands, reflective strips, reflective trim, hi-vis bands, hi-vis strips, scotchlite, black bars, dark bars, white bars, barring, barred pattern, bars of colour, hooped, rugby hoops, stripy, barred, horizontal stripes, vertical stripes, stripe, candy-striped,
    tiger stripes, tiger-striped, hazard-striped, hazard stripes, banded, breton, hazard striped, tiger print,
    black and white stripes:black white, racing stripes, racing stripe, candy cane striped, rainbow stripes,
    rainbow striped, caution stripes, diagonal stripes, sailor stripes, nautical stripes, pyjama stripes,
    prison stripes:black white, deckchair stripes, awning stripes, bee stripes:yellow black,
    wasp stripes:yellow black, bumblebee stripes:yellow black, regimental stripes, multicoloured stripes,
    mime stripes:black white, breton stripes, brindle, brindled, tabby pattern, tabby patterned, tabby-patterned, tabby stripes, ticking stripe,
    ticking stripes, rugby stripes, candy stripe, candy stripes, zebra crossing stripes:white black, corded stripes,
    warning stripes:yellow black, tricolour stripes`,
  pinstriped: `pinstriped, pinstripe, pin-striped, pin-stripe, pinstripes, chalk stripe, chalk-striped`,
  plaid: `
    plaid, checkered, chequered, checked, check, buffalo plaid, checks, lumberjack plaid, buffalo check, madras,
    plaids, tattersall, glen check, glen plaid, prince of wales check, prince of wales checked, burberry check,
    nova check, graph check, shepherd check, lumberjack check, tablecloth check, flannel check, windowpane plaid,
    blackwatch plaid, school plaid`,
  polka_dot: `
    polka dot, polka-dot, polka dots, dotted, eye spots, eyespots, eye-spots, ocelli, eye markings, peacock eyes, rosettes pattern, spotted, spots, polkadot, polka-dotted, dots, speckled, spotty,
    dappled, leopard dots, splotched, mottled, speckles, freckle pattern, pin dot, pin dots, swiss dot, swiss dots,
    pea dot, confetti print, confetti pattern, bubbles pattern, bubble print, ladybug print:red black,
    ladybird print:red black, speckle, splatter print, paint splatter, splatter pattern, mushroom spots,
    dot pattern, spot pattern, egg print, ditsy dots, bobbles, splodges, ink splatter, ink blots`,
  floral: `
    floral, flowery, flower-patterned, flowered, floral print, flower pattern, botanical, floral pattern,
    flower print, chrysanthemum pattern, floral motifs, floral-patterned, ditsy floral, tropical print,
    hawaiian print, floral design, chintz, floral embroidery, flower embroidery, lotus pattern, daisy print,
    william morris print, botanical print, flower motif, floral motif, vine pattern, filigree, floral filigree,
    vine embroidery, daisy pattern, vines pattern, poppy print, crane pattern, liberty print, sunflower print,
    sunflower pattern, tropical pattern, cactus print, palm tree print, morning glory pattern, morning glory print, chrysanthemum print, camellia print,
    wisteria print, wisteria pattern, wisterias, peony pattern, peonies pattern, lily print, lilies pattern,
    lotus print, iris print, orchid print, hibiscus print, hibiscus pattern, plum blossom pattern, plum blossoms,
    daisies print, poppies print, vine print, thistle print, wildflower print, floral lace, phulkari, kalamkari,
    folk flowers, folk floral, garden print, paisley floral, toile de jouy, oriental floral, blooming flowers,
    blossoms pattern, jacquard floral, art nouveau, art nouveau pattern`,
  camouflage: `
    camouflage, camo, camouflaged, desert camo, woodland camo, urban camo, camo print, camo pattern, jungle camo,
    forest camo, multicam, arctic camo, camo-patterned, snow camo, snow camouflage, pink camo, blue camo,
    tiger stripe camo, tiger camo, winter camo, digital camo, leaf camo, duck hunter camo, hunting camo, realtree, flecktarn, splinter camo, brushstroke camo,
    dazzle camouflage, navy camo, jungle camouflage, desert camouflage, woodland camouflage, urban camouflage,
    arctic camouflage`,
  embroidered: `
    embroidered, embroidery, brocaded, gold embroidery:gold, embellished, beaded, ornamented, needlework,
    silver embroidery:silver, gold-embroidered, embroidered dragon, applique, tooled, filigreed, beadwork,
    ornately embroidered, richly embroidered, silver-embroidered, sashiko, tapestry, engraved, etched, carved,
    inlaid, embossed, hand-embroidered, richly decorated, golden embroidery:gold, tooled leather, chased,
    gold filigree:gold, silver filigree:silver, goldwork, gold thread:gold, silver thread:silver, copper thread:copper, bronze thread:bronze, red thread:red, white thread:white, black thread:black,
    blue thread:blue, green thread:green, scarlet thread:scarlet, engravings,
    chikan, sozni, zardozi:gold, embroidered flowers, suzani, chikankari, mirrorwork, monogrammed, etchings,
    carvings, golden thread:gold, intricate embroidery, inlay, gold inlay:gold, gold inlays:gold,
    gold engravings:gold, gold etching:gold, appliqued, appliquéd, broderie, crewelwork, crewel, folk embroidery,
    folk-embroidered, beading, heavily beaded, gold-beaded, hand-beaded, goldwork embroidery:gold, bead-embroidered,
    dragon embroidery, crane embroidery, phoenix embroidery, koi embroidery, bird embroidery, animal embroidery,
    kasuti, shisha, mirror work, mirror-work, kantha, needlepoint, embroidered with dragons,
    embroidered with cranes, ajrakh, block printed, block-printed, block print, hmong embroidery, tooled pattern,
    scrollwork, arabesques, ukrainian embroidery, mexican embroidery, hungarian embroidery, laser-cut,
    cranes pattern, tapestry pattern, dragon pattern, phoenix pattern`,
  leopard: `
    leopard, leopard print, leopard-print, cheetah print, animal print, jaguar print, leopard spots,
    leopard-spotted, leopard pattern, snow leopard print, jaguar pelt, ocelot print, cheetah-print, rosettes,
    leopard skin, snakeskin print, python print, snake print, crocodile print, croc print, jaguar spots,
    snow leopard pattern, leopard rosettes, tortoiseshell print, ocelot pattern, big cat print, serval print,
    tortie pattern, calico pattern, merle, lynx print, cheetah spots`,
  geometric: `
    geometric, geometrical, tribal pattern, geometric patterns, triangles, diamond pattern, tessellated, art deco,
    celtic, tribal, tribal print, african print, mudcloth, shippo, geometric print, harlequin pattern, mandala,
    islamic pattern, moroccan tile, mosaic, mandala pattern, mola, otomi, maori patterns, kapa, cubist,
    abstract pattern, tribal patterns, geometric designs, geometric shapes, mayan, patterned,
    pattern, patterns, aztec print, aztec pattern, navajo pattern, navajo, navajo print, southwestern pattern,
    southwestern print, maori pattern, polynesian pattern, polynesian print, tapa pattern, tapa print,
    moroccan pattern, persian pattern, turkish pattern, op art, op-art, bauhaus, mondrian, memphis print,
    memphis pattern, memphis design, abstract print, cubes, triangle print, triangle pattern, triangles pattern,
    circles pattern, spirals, spiral pattern, diamonds print, inca pattern, incan pattern, aboriginal dots,
    dot painting, mosaic pattern, tile pattern, azulejo, azulejo pattern, zellige, colour-blocked, color-blocked,
    color-block, colour-block, colour blocked, color blocked, colour block, color block, 80s print, 90s print,
    arcade carpet print, bowling alley carpet, retro pattern, psychedelic pattern, psychedelic print, psychedelic,
    kaleidoscope pattern, fractal pattern, hieroglyph pattern, graffiti print, graffiti-covered, pop art print,
    pop art, comic print, pixel pattern, pixel print, glitch pattern, greek pattern, egyptian pattern,
    egyptian motifs, native pattern, card suits, dice print, dominos pattern`,
  quilted: `
    quilted, quilting, puffer, puffy quilted, diamond-quilted, padded, quilted pattern, tufted, quilted diamonds,
    diamond quilted, diamond-stitched, trapunto, matelassé, matelasse, channel-quilted, onion-quilted, box-quilted`,
  argyle: `
    argyle, harlequin, diamond-checked, diamond-patterned, diamonds pattern, argyll, argyle-patterned, lozenge, harlequin diamonds,
    motley, lozenges`,
  starry: `
    starry, star-patterned, star-spangled, covered in stars, starry night, constellation pattern, stars pattern,
    galaxy print, galaxy, star print, celestial pattern, constellations, moon and stars, moons and stars,
    stars and moons, starry pattern, star-covered, night sky pattern, zodiac, star-studded, cosmic pattern,
    starfield, star pattern, galaxy pattern, constellation print, space print, spangled, nebula, galactic,
    nebula print, stars and crescents, embroidered with stars, stars embroidered, starlit, celestial motifs,
    night-sky, celestial print, cosmic print, planet print, planet pattern, constellation embroidery, cosmos print,
    zodiac print, zodiac signs, zodiac pattern, astrological pattern, stardust print, sun and moon print,
    suns and moons, moon and stars print, moon and star print, moon and star pattern, rocket print, night sky print,
    northern lights print, aurora print, milky way print, stars and stripes:red white, american flag:red white blue, sparkles print,
    star-spangled banner, stars all over`,
  patched: `
    patched, patchwork, patches, mended, covered in patches, patched-up, sewn patches, patchy, quilt patches,
    patch, boro, crazy quilt, stitched together, patched together, mismatched patches, patched up,
    punk patches, band patches, iron-on patches, crazy patchwork, patch-covered, punk-patched, rag-rug,
    scrap-patched, patched with scraps, patchwork quilt, patched and mended, made of scraps, sewn-on patches,
    patches all over, calico patches, piebald, skewbald`,
  flames: `
    flame pattern, flame print, flame-patterned, flame decals, flame design, fire pattern, flame motif,
    flames pattern, flame decal, flames on the side, hot rod flames, painted flames, flame motifs, flame-print,
    flame designs, flame-printed, fire print, flaming print, phoenix print, burning pattern, flame embroidery,
    racing flames`,
  waves: `
    wave pattern, wave-patterned, wave print, waves pattern, ocean wave pattern, great wave pattern, wavy pattern,
    wave motif, water pattern, wave design, wave motifs, ripple pattern, wave designs, marbled, swirls,
    swirling pattern, swirl, swirly, swirl pattern, swirling patterns, marble print, marble pattern, marbled print,
    watercolour print, watercolor print, watercolour pattern, smoke pattern, sea pattern, ocean print, swirl print,
    squiggle print, squiggles, oil slick pattern, wood grain, woodgrain, ripples, contour lines, topographic print,
    map print, zebra swirl, lava lamp print`,
  runes: `
    runes, runic, rune-covered, rune-carved, rune-etched, glowing runes pattern, runed, arcane symbols,
    mystical runes, rune-inscribed, inscribed, hieroglyphs, hieroglyphics, arcane runes, magical runes,
    engraved runes, inscriptions, mystical symbols, glyph-covered, carved runes, etched runes, rune pattern,
    sigil-covered, norse runes, dwarven runes, elven script, alchemical symbols, arcane sigils, calligraphy, cuneiform, ogham, kanji,
    runework, occult symbols, symbols, etched with runes, engraved with runes, magic runes, covered in runes,
    elvish runes, talismanic script, arabic calligraphy, runic pattern, alchemical pattern, alchemy symbols,
    sigil pattern, sigil print, tarot print, hieroglyphic, hieroglyph print, glyph pattern, script pattern,
    written all over, covered in writing, writing pattern, letter print, letters pattern, newspaper print,
    newsprint pattern, logo print, monogram print, lettering pattern, kanji print, calligraphy print,
    musical score print, poem written on it, equations, equation print, formulae, math print`,
  circuit: `
    circuit, circuit pattern, circuit-patterned, circuit board pattern, led strips, neon lines pattern,
    circuit print, circuit lines pattern, tech pattern, tron lines, glowing tron lines, digital pattern,
    neon strips, circuit board, data lines, circuit design, light strips, leds, neon stripes, neon piping,
    led lights, glowing lines pattern, neon trim, led strip, glowing strips, neon accents, tron-like lines,
    glow lines, barcode print, binary code, binary pattern, matrix code, barcode pattern, cyber pattern,
    glowing circuits, holographic grid, neon grid, grid pattern, grid lines`,
  kente: `
    kente, kente pattern, kente print, kente cloth pattern, kente-patterned, aso oke, aso-oke, asooke, aso ebi, ghanaian kente, adinkra,
    adinkra symbols, ashanti pattern, kente cloth stripes, adinkra pattern, mud cloth print`,
  seigaiha: `
    seigaiha, seigaiha pattern, scalloped waves, japanese wave pattern, fish-scale pattern, scallop pattern,
    traditional japanese pattern, japanese waves, overlapping waves pattern, japanese pattern, fish scale pattern,
    japanese print, scale pattern, mermaid scale, mermaid scale pattern, mermaid print, fish-scale print,
    scale print, scales pattern, scale motif, fishscale pattern, dragon scale pattern, dragon scale print`,
  herringbone: `
    herringbone, herringbone tweed, tweed pattern, herringbone weave, herringbone pattern`,
  chevron: `
    chevron, chevrons, zigzag, zig-zag, zigzags, zigzag pattern, chevron stripes, missoni, zig zag, sawtooth,
    tiger claw stripes, zig-zag pattern, zigzag print, zig zag pattern, bargello, flame stitch, sawtooth pattern,
    lightning zigzag`,
  zebra: `
    zebra print:white black, zebra-striped:white black, zebra stripes:white black, zebra pattern:white black,
    zebra skin:white black`,
  cow: `
    cow print:white black, cow spots:white black, cowhide:white brown, holstein print:white black,
    cow pattern:white black, dalmatian print:white black, dalmatian-spotted:white black, piebald print,
    dalmatian pattern:white black, panda print:white black, orca print:white black, appaloosa print:white brown,
    cow hide print:white black, tuxedo cat print:white black`,
  giraffe: `
    giraffe print, giraffe pattern, giraffe spots, giraffe-print, reticulated`,
  hexagons: `
    hexagons, hexagonal, hexagon pattern, hex pattern, hexagonal pattern, honeycomb pattern, honeycomb print, kikko,
    tortoiseshell pattern, hex-patterned, hex grid, hexagon, hexagon print, bee print honeycomb,
    turtle shell pattern, football pattern, chicken wire print`,
  asanoha: `
    asanoha, asanoha pattern, hemp leaf pattern, asa-no-ha, hemp-leaf pattern, kumiko pattern,
    geometric japanese pattern, sayagata, yagasuri, hemp pattern`,
  paisley: `
    paisley, paisley print, paisley pattern, boteh, kashmir pattern, paisleys, bandana print, paisley-patterned`,
  damask: `
    damask, damask pattern, baroque pattern, jacquard, ogee pattern, rococo pattern, arabesque, toile,
    victorian pattern, wallpaper pattern, flocked, brocade pattern, brocaded, baroque print, rococo print,
    filigree print, ornate pattern, ornate print, flock print, scroll pattern, versace print, acanthus,
    acanthus pattern`,
  batik: `
    batik, batik print, batik-patterned, wax print, wax-print, indigo batik, shibori, javanese batik, bogolan,
    ankara, ankara print, kitenge, dutch wax, african wax print, tie-dye, tie-dyed, ajrakh, bandhani, bandhej,
    kitenge print, shibori-dyed, tie dye, tie dye pattern, tie-dye print, rainbow tie-dye, dutch wax print, adire,
    adire eleko, indigo-dyed, dip-dye pattern, ice-dyed, acid-wash pattern`,
  ikat: `
    ikat, ikat weave, ikat pattern, ikat print, uzbek ikat, adras, sumba ikat, patola`,
  knotwork: `
    celtic knot, celtic knots, celtic knotwork, knotwork, norse knotwork, celtic pattern, interlace,
    interlaced pattern, celtic braid, celtic trim pattern, celtic embroidery, viking knot, viking knots,
    viking knotwork, norse pattern, norse designs, norse design, insular pattern, interlace pattern,
    triquetra pattern, triskele pattern`,
  houndstooth: `
    houndstooth, dogtooth, hounds-tooth, houndstooth check, houndstooth geometric, puppytooth, pied-de-poule,
    hound's tooth`,
  gingham: `
    gingham, gingham check, picnic check, vichy check, gingham-checked, tablecloth check`,
  checkerboard: `
    checkerboard, checker, chequerboard, checker print, checkered pattern, ichimatsu, chessboard pattern,
    checkerboard pattern, racing check, two-tone check, ska check, ska checks, two-tone checks, racing flag,
    harlequin check`,
  tartan: `
    tartan, black watch, royal stewart, clan tartan, highland tartan, tartan plaid, scottish tartan, tartan pattern`,
  windowpane: `
    windowpane check, windowpane, tattersall, graph check, grid pattern, glen check, windowpane pattern,
    grid-patterned`,
  cable_knit: `
    cable pattern, cable stitch, cable stitches, aran pattern, aran stitch, aran knit, cabled`,
  fair_isle: `
    fair isle, fair isle pattern, nordic pattern, christmas sweater pattern, nordic knit, icelandic pattern,
    norwegian pattern, setesdal, ugly sweater pattern, fair-isle, lopapeysa, christmas pattern, christmas print,
    reindeer print, reindeer pattern, icelandic yoke, selburose, alpine pattern, ugly christmas,
    ugly christmas pattern, nordic print, winter pattern`,
  greek_key: `
    greek key, greek key pattern, meander, meander border, greek key border, greek fret, greek key trim,
    key pattern, greek-key, meander pattern, fret pattern, grecian pattern`,
  cross_stitch: `
    cross-stitch border, cross stitch border, cross-stitched, cross-stitch, vyshyvanka pattern, folk embroidery,
    vyshyvanka embroidery, cross stitch pattern, slavic embroidery, ukrainian embroidery, folk border,
    cross stitched, red embroidery border, ukrainian embroidered, slavic pattern, romanian embroidery,
    palestinian embroidery, tatreez, hutsul`,
  kilim: `
    kilim, kilim pattern, navajo pattern, aztec, aztec pattern, native pattern, andean, andean pattern,
    tribal blanket pattern, saddle blanket pattern, southwestern pattern, oaxacan weave, carpet pattern,
    rug pattern, persian rug, turkish rug, tapestry rug, berber pattern, bedouin pattern, berber rug`,
  digital_camouflage: `
    digital camo, digital camouflage, pixel camo, marpat, pixelated camouflage, pixel pattern, urban digital camo,
    pixel camouflage`,
  hearts: `
    heart pattern, heart print, hearts pattern, heart-patterned, covered in hearts, heart-print, little hearts,
    hearts all over, heart motif, heart print pattern, lips print, lip print, kiss print, love hearts,
    valentine print, heart-covered`,
  moons: `
    moon pattern, moon print, crescent pattern, moon-patterned, crescent moons pattern, covered in moons,
    moon phase pattern, crescent print, moons pattern, moon phase print`,
  lightning: `
    lightning pattern, lightning bolt pattern, lightning print, lightning bolts pattern, thunderbolt pattern,
    lightning-patterned, covered in lightning bolts, lightning bolt print, thunder print, bolt print`,
  skulls: `
    skull print, skull pattern, skulls pattern, skull-patterned, covered in skulls, skull-print, sugar skull print,
    skull motif print, skeleton print, bone print, bones print, skull and crossbones print, skeleton pattern,
    skeleton bones, calavera print`,
  cherry_blossom: `
    cherry blossom pattern, sakura pattern, sakura print, cherry blossom print, cherry blossom motif,
    sakura-patterned, blossom pattern, blossom print, plum blossom pattern, cherry-blossom-patterned,
    cherry blossoms pattern, cherry blossom embroidery, plum blossom print`,
  snowflakes: `
    snowflake pattern, snowflake print, snowflakes pattern, snowflake-patterned, covered in snowflakes,
    frost pattern, snow crystal pattern, snow print, ice crystals pattern, frost print`,
  fleur_de_lis: `
    fleur-de-lis, fleur de lis, fleurs-de-lis, fleur-de-lis pattern, fleurs de lis, fleur-de-lys, fleur de lys,
    heraldic lilies, french lilies`,
  roses: `
    rose print, rose pattern, roses pattern, rose-patterned, covered in roses, embroidered with roses, rose motif,
    peony pattern, peony print, roses print, thorned roses, rose embroidery, embroidered roses`,
  leaves: `
    leaf pattern, leaf print, leaf-patterned, leaves pattern, oak leaf pattern, autumn leaf pattern,
    covered in leaves, ivy pattern, leaf motif print, monstera print, maple leaf pattern, fern print, ivy print,
    palm print, palm trees, palm tree, palm leaf print, bamboo print, bamboo pattern, bamboo leaves, leaf embroidery, oak leaves,
    foliage print, foliage pattern, jungle print, leaf motif, autumn leaves pattern, ginkgo pattern, ginkgo print,
    maple leaves, maple leaf print, weed print, banana leaf print, fern pattern`,
  butterflies: `
    butterfly pattern, butterfly print, butterflies pattern, butterfly-patterned, covered in butterflies,
    embroidered with butterflies, moth pattern, moth print, moths pattern, butterfly wing pattern, dragonfly print,
    butterfly motif, monarch print`,
  paw_prints: `
    paw print pattern, paw pattern, paw-print pattern, paw print print, covered in paw prints, cat paw pattern,
    paw prints pattern, paw print`,
  bats: `
    bat pattern, bat print, bats pattern, bat-patterned, covered in bats, bat-print`,
  fishes: `
    fish pattern, fish print, koi pattern, koi print, fish-patterned, fishes pattern, koi fish pattern,
    goldfish print, goldfish pattern, carp print, shark print, whale print, octopus print, sea creature print,
    shell print, seashell print, dolphin print, fish skeleton print, jellyfish print`,
  notes: `
    music note pattern, music notes pattern, musical note print, music note print, sheet music print, note pattern,
    music pattern, music print, musical print, piano print, treble clef print, sheet music pattern`,
  anchors: `
    anchor pattern, anchor print, anchors pattern, anchor-patterned, covered in anchors, nautical print,
    nautical pattern, ship print, sailor print, lighthouse print, ship wheel print, compass print`,
  sun_print: `
    suns print, sun pattern, sunburst print, sunburst pattern, sun-patterned, sun motif print,
    covered in suns`,
  cloud_print: `
    cloud pattern, clouds pattern, cloud-patterned, cloud motif, auspicious clouds, swirling clouds,
    xiangyun, sky print, cloud print pattern, covered in clouds`,
  cherry_print: `
    cherry pattern, cherries print, cherry-print, fruit print, strawberry print, strawberry pattern,
    lemon print, fruit pattern, watermelon print, pineapple print, apple print, peach print, orange print,
    banana print, avocado print, berry print, tomato print, covered in cherries`,
  mushroom_print: `
    mushroom pattern, toadstool print, mushroom-patterned, mushrooms print, toadstool pattern,
    covered in mushrooms, fungi print`,
  cat_print: `
    cat pattern, cat face print, kitty print, cat-patterned, cats print, covered in cats, dog print,
    puppy print, animal faces, bear print, teddy print, fox print, tiger face print`,
  rabbit_print: `
    bunny print, bunny pattern, rabbit print, rabbit pattern, bunnies print, covered in bunnies, bunny-patterned,
    duck print, frog print, chick print, panda bear print, cute animal print`,
  bee_print: `
    bee pattern, bees print, bumblebee print, bee-patterned, covered in bees, ladybird pattern,
    insect print, bug print, insect pattern`,
  ghost_print: `
    ghost pattern, ghosts print, ghost-patterned, covered in ghosts, spooky print, spooky pattern,
    alien print, ufo print`,
  pumpkin_print: `
    pumpkin pattern, pumpkins print, halloween print, halloween pattern, jack-o-lantern print,
    pumpkin-patterned, covered in pumpkins`,
  eye_print: `
    eye pattern, eyes print, evil eye print, evil eye pattern, all-seeing eye print, eyeball print,
    eyeball pattern, covered in eyes pattern, nazar print`,
  cross_print: `
    cross pattern, crosses print, plus pattern, plus sign print, swiss cross print, templar crosses,
    rosary print, crucifix print, covered in crosses, inverted cross print`,
  clover_print: `
    clover pattern, shamrock print, shamrock pattern, clovers print, clover-patterned,
    covered in clovers, lucky clover print`,
  feather_print: `
    feather pattern, feathers print, feather-patterned, peacock print, peacock pattern,
    peacock feather print, feather motif print, bird print, swallow print, crane print, birds print, bird pattern`,
  crown_print: `
    crown pattern, crowns print, crown-patterned, royal crest print, covered in crowns, chess print,
    queen print`,
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
    sunflowers, floral, flower, flowers, flowery, rose, roses, lily, lilies, lotus, cherry blossom, cherry blossoms, sakura,
    blossom, blossoms, petals, sunflower, daisy, daisies, lavender flowers, tulips, peony, peonies,
    wildflowers, poppies, hibiscus, camellia, chrysanthemum`,
  sun: `sun, solar, sunburst, sunlight, sunny, suns, sun-themed, radiant, sunfire, dawn, sunrise`,
  moon: `
    crescents, moon phases, moon, lunar, moonlight, crescent, crescent moon, moons, full moon, moonlit, moon-themed, eclipse`,
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
  bee: `bee, bees, honeycomb, honey, bumblebee, bee-themed, honeybee`,
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
  leaf: `leaf emblem, maple leaf, oak leaf emblem, leaf motif, leaf symbol`,
  tree: `tree emblem, tree of life, world tree, white tree, yggdrasil`,
  'fleur-de-lis': `fleur-de-lis, fleur de lis, fleur-de-lys, fleur de lys, heraldic lily`,
  'crossed swords': `crossed swords, crossed blades, crossed swords emblem, crossed sabers, crossed sabres`,
  trident: `trident emblem, trident crest, trident motif, poseidon's trident`,
  ankh: `ankh, ankhs, ankh symbol, egyptian cross, ankh emblem`,
  'yin yang': `yin yang, yin-yang, taijitu, yin and yang, taiji symbol, yin yang symbol`,
  clover: `clover, clovers, shamrock, shamrocks, four-leaf clover, four leaf clover`,
}
