/** Patterns named for the cloth, the people or the place they come from, and those that are only named for what they show. */
import type { PatternWord } from '../concepts.ts'

export const clothPatternWords: Partial<Record<PatternWord, string>> = {
  batik: `
    shibori-dyed, ikkat, ikat-dyed, leheriya, leheria, tritik, plangi, indigo-dyed, resist-dyed, wax-resist, katazome, bingata, arashi shibori, itajime, adire cloth,  dip-dye pattern,
    batik print, batik pattern, ikat pattern, ikat print, shibori pattern, tie-dye pattern, tie-dye print, kasuri, kanoko, yuzen`,
  kente: `
    kente pattern, kente print, kente cloth pattern, kuba cloth, kuba pattern, shweshwe, kitenge print, kitenge pattern, ankara pattern, ankara print, wax print pattern, dutch wax, dutch wax print,
    adinkra, adinkra symbols, adinkra print, bogolan, bogolanfini, mudcloth pattern, kanga print, ndebele pattern, ndebele patterns, aso oke`,
  paisley: `
    paisley print, paisley pattern, boteh,  kashmir pattern, kashmiri pattern, cashmere pattern, bandana pattern, bandanna pattern, paisleys, paisley swirls, mango pattern`,
  houndstooth: `houndstooth pattern, houndstooth print, dogtooth check, dogstooth, dog-tooth, houndsteeth, broken check, giant houndstooth, houndstooth tweed`,
  argyle: `argyle pattern, argyle check, argyle print, argyll pattern, lozengy, fusilly, diamond argyle, pringle pattern, harlequin print, harlequin-patterned, diaper pattern`,
  damask: `
    willow pattern, blue willow, blue willow pattern, willow-patterned, willow ware, delftware, delft pattern, delft blue pattern, blue onion pattern, onion pattern, chinoiserie, chinoiserie print, toile print,
    toile pattern, toile de jouy print, jouy print, pastoral print, pastoral toile, damask pattern, damask print, brocade pattern, brocaded pattern, jacquard pattern, wallpaper pattern, wallpaper print,
    william morris, william morris print, william morris pattern, morris print, acanthus, acanthus leaves, acanthus pattern, acanthus scrolls, pomegranate pattern, ogee, ogee pattern, rococo scrolls,
    baroque scrolls, scroll pattern, arabesque pattern, ottoman tulips, iznik, iznik pattern, iznik tulips, blue and white china pattern, china pattern, transferware, sprigged china, karakusa`,
  floral: `
    sprigged, sprigs of flowers, ditsy, ditsy print, rosebud print,  cabbage roses, cabbage rose print, tea rose print, chintzy, forget-me-not print,  violets print,  pansy print,
     bluebell print,  buttercup print,  cornflower print,  marigold print,  dandelion print,    primrose print,
    rosemaling, rosemaled, folk flowers pattern, cottage garden print,  meadow print,  edelweiss print,  magnolia print, jasmine print,   
    chrysanthemum pattern,   dahlia print, carnation print,   hydrangea print,  art nouveau print, flower print, flower-print, flower power print,
    daisy chain pattern, daisy chains, powdered with flowers, millefleur, millefleurs, mille-fleurs, anemone print`,
  striped: `
    bengal stripe, bengal stripes, regimental stripe, rep stripe, rep stripes, bayadere, bayadere stripes, ombre stripes, serape stripes, saltillo stripes, regency stripe, regency stripes, deckchair striped,
    mattress ticking,  barber pole, barber-pole stripes, barber pole stripes, bee-striped, wasp-striped, tigered, zebraed, banded pattern,     rings pattern, hoop stripes, raised stripes,
    humbug stripes, humbug-striped, seaside stripes, circus stripes, big-top stripes, popcorn-bag stripes, stick-of-rock stripes, peppermint stripes, peppermint-striped, toothpaste stripes, university stripes`,
  plaid: `buffalo checks, gun club check, gun-club check, houndstooth plaid, ombre plaid, shadow plaid, shuka check, maasai check, gamcha check, keffiyeh check, keffiyeh pattern, krama check, gingham plaid`,
  tartan: `black watch tartan, royal stewart tartan, dress tartan, hunting tartan, clan pattern, macleod tartan, campbell tartan, gordon tartan, tartan print, tartan check, punk tartan, tartan-patterned, plaidie`,
  checkerboard: `
    checky, chequy, counterchanged, gyronny, quartered, quartered colours, parti-coloured, particoloured, parti coloured, mi-parti, halved pattern, harlequin quarters, chequerboard pattern, chessboard print,
     chequered flag pattern, ichimatsu pattern, ichimatsu check, kitchen-floor check, draughtboard`,
  chevron: `
    chevronny, chevron pattern, chevron print, zigzag pattern, zigzag print, zig-zag pattern, zigzag stripes, zigzagging, dancetty, bargello, flame stitch, missoni zigzag, missoni, missoni pattern, chevron stripes,
    chevron-striped, herringboned, herringbone pattern, fishbone pattern, charlie brown zigzag, ric rac pattern`,
  waves: `
    seigaiha, moire pattern, moiré pattern, marbling, suminagashi, ebru, agate pattern, malachite pattern, burl pattern,  contour pattern, whorls, whorled, concentric circles, swirled,
    oil-slick print, lava print, tidal pattern, water ripple pattern, cloud scroll, topographic map print, fingerprint pattern, fingerprint whorls`,
  geometric: `
    uroko, asanoha pattern, shippo pattern, kikko, kikko pattern, sayagata, bishamon kikko, arrow feather, arrow feathers, yagasuri pattern, arrow-feather pattern, stepped pattern, stepped fret, stepped frets,
    greca, siapo, tapa cloth pattern, ngatu, taniko, taaniko, tāniko, kowhaiwhai, kōwhaiwhai, formline, formline design, haida pattern, haida design, totemic design, chilkat, chilkat pattern, talavera,
    talavera tiles, talavera pattern, azulejos, tiled pattern, terrazzo, terrazzo print, confetti print, sprinkles print, sprinkle print, islamic geometric, girih, arabesque tiles, ainu pattern, ainu patterns,
    basketweave, basketweave pattern, basket-weave,  tetris print, quilt block pattern, log cabin pattern, log cabin quilt, squares, dazzle pattern, razzle dazzle, dazzle paint, songket pattern,
    circles print, bullseyes, roundels pattern, bullseye print, target print, hilbert pattern, penrose tiles, pixelated pattern, glitch print, crackle glaze, crackled glaze, kintsugi pattern, kintsugi cracks,
    tribal swirls, tribal bands, polynesian patterns, aboriginal pattern, inuit pattern, berber symbols, amazigh symbols, pysanka pattern, pysanky pattern, pysanky, matryoshka print`,
  kilim: `
    persian carpet pattern,  oriental rug pattern, oriental carpet pattern, rug print, carpet print, kilim print, chief blanket pattern,  pendleton pattern, pendleton blanket pattern,
    navajo blanket pattern, serape pattern, sarape pattern, saltillo pattern, andean stripes, aguayo, aguayo pattern, awayo, huipil pattern, cowichan pattern, stepped diamond pattern, tapestry-woven`,
  fair_isle: `
    fair isle yoke, fair-isle pattern, norwegian stars, norwegian star, nordic stars, nordic snowflakes, marius pattern, selbu pattern, selbu, dale of norway, muhu pattern, estonian pattern, latvian mitten pattern,
    sanquhar, sanquhar pattern, bohus, reindeer jumper pattern, ski-jumper pattern, apres-ski pattern, hygge pattern, gansey pattern, gansey stitch`,
  cable_knit: ` rope cable, honeycomb cable, moss stitch, basket stitch, ladder stitch, ribbed cable, twisted cable, cable-stitched,  aran cables, guernsey stitch`,
  patched: `
    granny square, granny squares pattern, granny-square, patchworked, crazy-quilted, quilt pieced, pieced together, pieced from scraps, sewn from scraps, boro-patched, boro patchwork, kantha patchwork, jogakbo, bojagi,
    calico-patched,  pied pattern, pinto pattern, paint horse pattern, skewbald pattern, piebald pattern, tobiano, overo, tuxedo pattern, holstein patches, cow patches, tortoiseshell pattern, tortie patches,
    calico-patterned, tortoiseshell-patterned, bandit mask pattern, saddle-backed, saddled pattern, blotched tabby pattern`,
  polka_dot: `
    dotted swiss, swiss dots, pin dots, coin dots, bubble dots, dappled, dapples, dapple, dappling, flecked, flecks, stippled, speckles, speckling, ladybird spots, ladybug spots, toadstool spots, toadstool-spotted,
    trout spots, trout-patterned, trout-spotted, fawn spots, fawn-spotted, appaloosa spots, snowcap spots, blanket spots, ticked pattern, roaned, egg-speckled, domino dots, measly dots, spotty dotty, kusama dots, thumbprint dots`,
  leopard: `
    leoparded, leopard-spot, cheetah pattern, ocelot spots, jaguar rosettes, clouded leopard, clouded leopard pattern, hyena spots, genet spots, serval spots,  diamondback pattern,
    diamond-back, python pattern, python-patterned, snake-patterned, coral snake-patterned, viper-patterned, snakeskin pattern, adder zigzag, viper pattern, rattlesnake pattern, reticulated, reticulated pattern, boa pattern, gecko pattern, giraffe patches, reptile print`,
  embroidered: `
    rosemaling embroidery, hardanger embroidery, hardanger, bunad embroidery, crewel embroidery, smocked, smocking, cutwork embroidery, drawn-thread work, blackwork, blackwork embroidery, whitework, redwork, stumpwork,
    damascened, damascening, niello, nielloed, cloisonné, cloisonne pattern, enamelled pattern, guilloche, repoussé, repousse, miao embroidery, gara embroidery, tambour work, tambour embroidery, kalocsa embroidery,
    matyo embroidery, kashubian embroidery, goldwork dragons, dragon roundels, cloud collar embroidery, shou characters, longevity characters, tibeb, tilet, tenango embroidery, oaxacan embroidery, chain-stitched`,
  starry: `
    semy of stars, powdered with stars, sown with stars, strewn with stars, star-strewn, star-sown, star-dotted, star map pattern, map of the stars, star map print, starburst, starbursts, starburst pattern, atomic starbursts,
     comet print,  orrery pattern, planets print, moon and planets print, solar system print, saturn print`,
  sun_print: `sunbursts, rising sun pattern, sunray pattern, sunray stripes, sunrise print`,
  fleur_de_lis: `semy of lilies, powdered with lilies, strewn with lilies, semé of fleurs-de-lis, semy of fleurs-de-lis, powdered with fleurs-de-lis`,
  hexagons: `honeycombed, honeycomb mesh, hexagon mesh, hex mesh, hex pattern, hexes, hex-patterned, tortoise-shell hexagons, carbon-fibre weave, carbon fibre pattern`,
  cherry_print: `
    lemons print, oranges print, strawberries print, watermelons print, pineapples print, cherry-printed, fruit-printed, fruit salad print, citrus print, lemon-print, lemon-printed, plums print, pears print, fig print,
    vegetable print, carrot print, radish print, chilli print, olive print, doughnut print, donut print, ice cream print, cupcake print, sushi print, egg print, fried egg print, pizza print, taco print, sweets print`,
  cat_print: `sausage dog print, dachshund print, corgi print, poodle print, pug print, scottie print, scottie dog print, horse print, pony print, sheep print, llama print, dinosaur print, monkey print, elephant print, tiger head print`,
  feather_print: `
    cranes print, crane-printed, swallows print, swallow-print, flamingo print, flamingos print, parrot print, parrots print, toucan print, toucans print, owl print, owls print, robin print, chicken print, hen print,
    geese print, goose print, duck-print, pheasant print, cockerel print, penguin print, peacock-print, hummingbird print, magpie print, kingfisher print`,
  butterflies: `dragonflies print, moths print, dragonfly pattern, eyespots, eyespot, eyespot pattern, eye-spots, ocelli, ocellus, ocellated, peacock-butterfly pattern, monarch pattern, lacewing pattern, leaded-glass pattern`,
  anchors: `boat print, boats print, sailboat print, sailing boats print, ships print, compass rose print, ship's wheel print, lighthouses print, knots print, seagull print, lobster print, crab print, starfish print`,
  notes: `sheet-music print, musical score print,  treble clef pattern,    piano key print, piano keys pattern, vinyl record print, guitar print`,
  runes: `
    newsprint pattern, newspaper print, comic-strip print, handwriting print, handwriting pattern, manuscript print, love letter print, latin script, hebrew letters, arabic script, devanagari script,   
    alphabet print, letters pattern, numbers pattern, equations print, formulae, chalked equations, barcode pattern, qr code pattern, binary code print, code print, braille dots pattern, hanzi pattern, katakana print`,
  leaves: `oak leaf print, acorn print, acorns print, ivy leaves pattern, cannabis leaf print, palm-print, banana-leaf print, jungle leaf print, laurel pattern,    thistle pattern, fern pattern print`,
  skulls: `skull-and-crossbones print, bone pattern, x-ray print, ribcage print, ribcage pattern, jolly roger print, calavera pattern,  memento mori print`,
  cross_print: `templar cross print,   plus signs, noughts and crosses print, tic-tac-toe print, maltese cross print`,
  eye_print: `evil eyes, evil eye beads pattern, eyes all over, googly-eye print, hamsa print`,
}
