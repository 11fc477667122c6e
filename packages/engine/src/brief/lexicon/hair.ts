/** Words for hair and beards. The table form is explained in species.ts. */
import type { BeardKind, HairKind } from '../concepts.ts'

export const hairWords: Record<HairKind, string> = {
  bald: `
    bald, bald head, shaved head, hairless head, baldy, shaven head, shaven-headed, bald-headed, balding,
    shaved-head, shaved scalp, clean-shaven head, hairless, cleanly shaved head, tonsure, tonsured, chrome dome,
    shaven, bald scalp`,
  buzz: `
    buzz cut, buzzcut, buzzed hair, crew cut, crewcut, cropped hair, shaved hair, military cut, fade, high and
    tight, closely cropped hair, close-cropped hair, stubbly hair, fade haircut, caesar cut, short cropped hair,
    short-cropped hair, flat top, flattop, buzzed, taper fade, military haircut, shorn hair, close cropped hair, low
    fade, high top fade, hi-top fade, induction cut, twa`,
  short: `
    short hair, short haircut, short-haired, crop cut, short cut, cropped, boyish haircut, boyish hair, tomboy cut,
    neat short hair, schoolboy haircut, french crop, ear-length hair, shortish hair, short locks, bowl cut, mushroom
    cut, bowl haircut, pageboy cut, neat hair, short back and sides, tidy hair, side-parted hair, side part,
    side-swept hair, swept hair, comb over, combover, layered short hair, wet hair, hat hair, textured crop, widow's
    peak`,
  pixie: `
    pixie cut, pixie hair, pixie haircut, pixie-cut, pixie crop, gamine cut, short pixie, pixie hairstyle, boyish
    pixie`,
  messy: `
    messy hair, tousled hair, unkempt hair, wild hair, bed head, bedhead, windswept hair, ruffled hair, dishevelled
    hair, disheveled hair, shaggy hair, shag, shag cut, wolf cut, tangled hair, scruffy hair, windblown hair, unruly
    hair, crazy hair, mad hair, mop of hair, fluffy hair, choppy hair, hair sticking out, untidy hair, uncombed
    hair, feral hair, mane of wild hair, matted hair, mussed hair, greasy hair, mop top, moptop, mess of hair,
    frazzled hair, tousle of hair, wild mane, hime wolf cut, jellyfish cut, layered hair, static hair`,
  spiky: `
    spiky hair, spiked hair, spikey hair, anime hair, super saiyan hair, saiyan hair, liberty spikes, gelled spikes,
    hair spikes, hedgehog hair, pointy hair, hair gelled up, flame hair, hair of fire, hair made of fire, flaming
    hair, fiery hair flames, shonen hair, spiky haircut, upright hair, frosted tips, faux hawk spikes, spikes of
    hair, porcupine hair, flames for hair, fire for hair, spiked up hair, crystal hair, hair of flames`,
  slicked_back: `
    slicked back hair, slicked-back hair, slick hair, combed back hair, slicked hair, greased hair, swept back hair,
    swept-back hair, slick back, gelled hair, combed-back hair, hair slicked back, pomaded hair, sleek hair, greased
    back hair, greased-back hair, brushed back hair, hair combed back, hair swept back, slick-back, backswept hair,
    neatly combed hair, slicked back, slicked-back, widow's peak hair, finger waves, brilliantined hair, pushed-back
    hair`,
  undercut: `
    undercut, under cut, side undercut, undercut hair, disconnected undercut, undercut hairstyle, undercut fade,
    undercut pixie`,
  bob: `
    bob, bob cut, bobbed hair, bob haircut, chin-length hair, pageboy, lob, a-line bob, blunt bob, angled bob,
    french bob, asymmetrical bob, inverted bob, flapper bob, bob hair, long bob, chin length hair, cleopatra cut,
    egyptian bob, asymmetric bob, bubble cut, neat bob, sleek bob, bobcut, jaw-length hair, egyptian wig, bob wig,
    wavy bob, curly bob, bob hairstyle`,
  medium: `
    medium hair, shoulder-length hair, shoulder length hair, medium-length hair, mid-length hair, neck-length hair,
    medium length hair, collar-length hair, shoulder-length, feathered hair, curtain hair, curtains hair, half-up
    hair, half up half down, half-up half-down, half up hair, half-up, neck length hair, chin to shoulder hair,
    shoulder-grazing hair, shoulder-length locks, layered shoulder-length hair, headscarf hair, ear to shoulder
    hair, hair tied back, hair pulled back, pulled back hair, rachel cut, surfer hair`,
  long: `
    long hair, long straight hair, long-haired, waist-length hair, flowing hair, straight hair, silky hair, long
    locks, flowing locks, long mane, straight long hair, long flowing hair, back-length hair, mid-back hair, waist
    length hair, hair down to her waist, hair down to his waist, lengthy hair, elbow-length hair, lion mane, mane,
    hair down, loose hair, long tresses, tresses, chest-length hair, luscious hair, loose long hair, shiny hair,
    glossy hair, bone-straight hair, pin-straight hair, half-down hair, long silky hair, mane of hair, hair to her
    waist, hair to his shoulders, veil of hair, seaweed hair, kelp hair, hair like water, vine hair, hair of vines,
    leaf hair, hair made of leaves, tentacle hair, snake hair, hair of snakes, snakes for hair, ghostly hair, leafy
    hair, tentacles for hair, hair made of vines, flowing tresses, willowy hair, sun-bleached hair, grass hair`,
  very_long: `
    very long hair, hip-length hair, knee-length hair, ankle-length hair, floor-length hair, extremely long hair,
    super long hair, rapunzel hair, hair to the floor, hair down to her knees, absurdly long hair, floor length
    hair, knee length hair, ankle length hair, thigh-length hair, hair down to her ankles, hair to her knees,
    impossibly long hair, hair down to her hips, floating hair, hip length hair, really long hair, calf-length hair,
    hair that drags on the floor, extra long hair, butt-length hair, tailbone-length hair, hair past her waist, hair
    past his waist, trailing hair, hair to the ground`,
  wavy: `
    wavy hair, waves, loose waves, beach waves, beachy waves, wavy locks, soft waves, wave hair, mermaid hair,
    hollywood waves, rolling waves of hair, wavy-haired, crimped hair, loose wavy hair, wavy bangs, flowing waves,
    tumbling waves, long waves, wavy tresses, wavy hairstyle, vintage waves, curls at the ends, retro waves`,
  curly: `
    curly hair, curls, ringlets, coily hair, curly locks, tight curls, kinky hair, coils, natural curls, perm,
    permed hair, drill hair, drills, corkscrew curls, frizzy hair, curly mop, loose curls, drill curls, victory
    rolls, curly-haired, jheri curl, curly mane, bouncy curls, ringlet curls, twin drills, sausage curls, curled
    hair, puffy hair, bouffant, big hair, poofy hair, spiral curls, wig, powdered wig:white, judge wig:white,
    barrister wig:white, sheep hair, woolly hair, frizz, barrister's wig:white, rococo wig:white, permanent wave,
    poodle hair, corkscrew hair, cherub curls, 3c curls, 4a curls, cloud hair, george washington wig:white, afro
    curls, 80s hair, big curly hair, coiled hair, golden curls`,
  afro: `
    afro, afro hair, natural hair, 4c hair, afro-textured hair, natural afro, big afro, puffs, afro puff, frohawk,
    short afro, fro, 4b hair, afros, rounded afro, type 4 hair, nappy hair, kinky afro, tapered afro, textured afro,
    blowout hair, afro hairstyle`,
  locs: `
    locs, dreadlocks, dreads, loc'd hair, dreadlocked hair, locks of dreads, faux locs, dreadlock, long locs, rasta
    hair, loose dreads, sisterlocks, bantu locs, dreadlocked, goddess locs, freeform locs, dread locks, short locs,
    locced hair, beaded dreadlocks, soft locs, ponytail of dreads, dreads tied back, dreaded hair, long dreadlocks,
    butterfly locs, short dreads, cyberlox, locd hair, cyber dreads, cyberlocks, synth dreads`,
  braids: `
    braids, box braids, twin braids, braided hair, two braids, pigtail braids, plaits, viking braids, goddess
    braids, knotless braids, french braids, dutch braids, braided pigtails, senegalese twists, twists, fulani
    braids, double braids, braided locks, plaited hair, milkmaid braids, crown braid, braided crown, side braids,
    long braids, micro braids, braid crown, passion twists, braided updo, warrior braids, twin plaits, elven braids,
    two long braids, halo braid, beaded braids, jumbo braids, many braids, braids with beads, marley twists,
    two-strand twists, mini twists, braids hair, lemonade braids, boxer braids, feed-in braids, tribal braids, small
    braids, himba braids, intricate braids, ghana braids, havana twists, braided mane, wendy braids, dookie braids,
    khaleesi braids`,
  cornrows: `
    cornrows, cornrow, cane rows, braided rows, canerows, cornrow braids, cornrowed hair, stitch braids, row braids,
    zigzag cornrows, tight cornrows, bantu knots`,
  single_braid: `
    single braid, braid, long braid, plait, french braid, dutch braid, side braid, fishtail braid, thick braid,
    queue, braided ponytail, one braid, waterfall braid, long plait, single plait, fishtail, viking braid, warrior
    braid, braid over her shoulder, braid over his shoulder, braid over one shoulder, loose braid, back braid,
    manchu queue, long queue, rope braid, bubble braid, hair in a braid, hair in a plait, shoulder braid, dragon
    braid, padawan braid, rat tail, rattail, elsa braid, tight braid, messy braid`,
  ponytail: `
    ponytail, pony tail, low ponytail, side ponytail, hair tied back in a ponytail, pony-tail, samurai ponytail,
    messy ponytail, curly ponytail, loose ponytail, tied hair, tied-back hair, hair tied, short ponytail, long
    ponytail, hair in a ponytail, ponytails, warrior ponytail, tight ponytail, hair tied up, low pony, side pony,
    wispy ponytail, wolf tail ponytail, tied back, bubble ponytail, wolftail, nape ponytail, hair tied low, sideways
    ponytail, club hair`,
  high_ponytail: `
    high ponytail, high pony, long high ponytail, ponytail on top, sleek ponytail, spiky ponytail, top ponytail,
    scalp ponytail, palm tree ponytail, genie ponytail, high-ponytail, sky-high ponytail, sleek high ponytail,
    warrior's high ponytail, cheerleader ponytail, high spiky ponytail`,
  twin_tails: `
    twin tails, twintails, pigtails, bunches, twin ponytails, two ponytails, pig tails, twin-tails, low pigtails,
    high pigtails, low twintails, twintail, pigtail, double ponytails, two pigtails, short twintails, curly
    pigtails, twin pigtails, long twintails, dog ears hairstyle, pigtailed, curly twintails, drill twintails, low
    twin tails, fluffy pigtails, hatsune miku hair, miku twintails, short pigtails, twin tail, angel wing twintails,
    puffy pigtails`,
  bun: `
    bun, hair bun, chignon, low bun, messy bun, updo, hair up, ballerina bun, braided bun, tight bun, up-do, french
    twist, beehive, gibson girl, geisha hair, nihongami, shimada, victorian updo, hair in a bun, hair in bun, hair
    pinned up, pinned-up hair, high bun, crown of braids, librarian bun, elegant updo, upswept hair, bun with
    chopsticks, neat bun, rolled hair, gibson roll, half-up bun, bun hairstyle, regency updo, hair bun with sticks,
    bun hair, dancer's bun, jokduri hair, gathered hair, chinese updo, single bun, grey bun, shimada hairstyle,
    beehive hairdo, pinned up hair, hairdo, sock bun, side bun`,
  top_knot: `
    top knot, topknot, man bun, chonmage, samurai bun, samurai topknot, sumo topknot, manbun, top bun, sangtu, half
    bun, man-bun, warrior topknot, hair in a topknot, samurai knot, half topknot, hair in a top knot, top-knot,
    rishi knot, oicho, taoist bun, ronin topknot, hair knot, hindu topknot, hunnic topknot`,
  space_buns: `
    space buns, two puffs, afro puffs, twin puffs, puff balls, odango, twin buns, double buns, two buns, chinese
    buns, hair buns, bear buns, cat ear buns, double bun, ox horns hair, pucca buns, chun-li buns, afro puffs, leia
    buns, princess leia buns, side buns, buns, panda buns, ox-horn buns, double odango, odango buns, princess leia
    hair, two hair buns, twin hair buns, mini buns`,
  mohawk: `
    mohawk, faux hawk, fauxhawk, mohican, punk mohawk, iroquois haircut, faux-hawk, deathhawk, spiky mohawk, mane
    mohawk, short mohawk, tall mohawk, liberty mohawk, hair crest, feather crest, roach hair, mohawked, braided
    mohawk, mohawks, wide mohawk, horse mane, mane crest, troll hair, euro hawk, head crest, crest of feathers,
    curly mohawk`,
  mullet: `
    mullet, long mullet, modern mullet, rat-tail mullet, hockey hair, mullet hair, curly mullet, 80s mullet, fluffy
    mullet, shullet, business in the front, punk mullet, glam rock mullet, wolf mullet, mullets`,
  pompadour: `
    pompadour, quiff, elvis hair, rockabilly hair, greaser hair, ducktail, pomp, pompadours, slick pompadour, punch
    perm, rockabilly pompadour, james dean hair, regent hairstyle, delinquent pompadour, elvis hairdo, elvis-style
    hair, teddy boy hair, quiff hair, voluminous quiff, johnny bravo hair, psychobilly quiff`,
  hime: `
    hime cut, hime hair, princess cut, hime, straight cut bangs with side locks, hime-cut, hime haircut, hime bangs,
    princess hair, sidelocks hime`,
  side_shave: `
    side shave, half-shaved hair, half shaved head, shaved side, shaved sides, side-shaved hair, sidecut, side cut,
    shaved on one side, hair shaved on one side, half-shaved head, shaved temple, one side shaved, side of her head
    shaved, side of his head shaved, head half shaved, shaved on the side, asymmetrical hair, asymmetrical haircut,
    half her head shaved, half-shaved, asymmetric haircut, shaved at the sides, sides shaved, side-shaved,
    asymmetrical cut, partially shaved head`,
}

export const beardWords: Record<BeardKind, string> = {
  stubble: `
    stubble, five o'clock shadow, stubbly beard, light stubble, unshaven, scruff, scruffy beard, beard stubble, 5
    o'clock shadow, patchy beard, day-old beard, designer stubble, bristles, scruffy stubble, facial scruff, peach
    fuzz, patchy stubble, days of stubble, three-day beard, stubbled`,
  goatee: `
    goatee, van dyke, vandyke, chin beard, pointed beard, soul patch, chin tuft, goatee beard, circle beard, anchor
    beard, imperial beard, balbo, devil beard, chin strap beard, pointy beard, postiche, billy goat beard, pharaoh
    beard, pharaonic beard, goatee and moustache, trimmed goatee, goat beard, fu manchu beard`,
  short_beard: `
    short beard, trimmed beard, neat beard, cropped beard, boxed beard, well-groomed beard, well-trimmed beard,
    neatly trimmed beard, groomed beard, close-cropped beard, light beard, chinstrap, corporate beard, neat short
    beard, tidy beard, short boxed beard, chin curtain, lumberjack stubble, faint beard, small beard`,
  full_beard: `
    full beard, beard, bushy beard, thick beard, facial hair, big beard, bearded, lumberjack beard, wild beard,
    shaggy beard, unkempt beard, beards, fluffy beard, hipster beard, curly beard, viking beard, assyrian beard,
    garibaldi beard, beardy, heavily bearded, fuzzy beard, large beard, dense beard, rugged beard, heavy beard,
    square beard, lion beard, mossy beard, beard of moss, coral beard, tentacle beard, ducktail beard`,
  long_beard: `
    long beard, wizard beard, wizardly beard, flowing beard, waist-length beard, long-bearded, santa beard, dwarf
    beard, dwarven beard, belly-length beard, very long beard, sage beard, long white beard:white, long grey
    beard:grey, long gray beard:gray, floor-length beard, huge beard, beard down to his waist, gandalf beard,
    chest-length beard, beard down to his belt, taoist beard, long wispy beard, magnificent beard, knee-length
    beard, beard to his belt, beard to his waist, beard down to his chest, old man beard, giant beard, massive
    beard, enormous beard`,
  braided_beard: `
    braided beard, plaited beard, forked beard, beaded beard, beard braids, braids in his beard, braid in his beard,
    beard with braids, beard beads, ringed beard, beard in braids, braided chin beard, forked braided beard, beard
    braided, twin-braided beard, beard with beads, knotted beard, viking braided beard, dwarven braids, braided
    dwarf beard, rings in his beard, beads in his beard`,
  moustache: `
    moustache, mustache, handlebar moustache, handlebar mustache, walrus moustache, walrus mustache, pencil
    moustache, pencil mustache, curled moustache, fu manchu, waxed moustache, horseshoe moustache, dali moustache,
    bushy moustache, bushy mustache, moustachioed, mustachioed, stache, handlebars, moustaches, twirly mustache,
    twirled moustache, waxed mustache, chevron moustache, thin moustache, thin mustache, whiskered lip, walrus
    whiskers, big mustache, horseshoe mustache, villain moustache, curly mustache, tash, thick moustache, thick
    mustache, long moustache, drooping moustache, handle-bar moustache, porn stache, moustached, catfish moustache,
    fu manchu moustache`,
  sideburns: `
    sideburns, mutton chops, muttonchops, side whiskers, long sideburns, whiskers beard, friendly mutton chops,
    sideboards, side burns, mutton-chops, bushy sideburns, chops, elvis sideburns, lamb chops sideburns,
    sidewhiskers, mutton chop sideburns, burnsides, thick sideburns`,
}
