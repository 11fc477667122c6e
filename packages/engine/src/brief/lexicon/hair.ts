/** Words for hair and beards. The table form is explained in species.ts. */
import type { BeardKind, HairKind } from '../concepts.ts'

export const hairWords: Record<HairKind, string> = {
  bald: `
    bald, bald head, shaved head, hairless head, baldy, shaven head, shaven-headed, bald-headed, shaved-head,
    shaved scalp, clean-shaven head, hairless, cleanly shaved head, chrome dome, shaven, bald scalp`,
  receding: `
    receding hair, receding hairline, widow's peak, thinning hair, thin hair on top, high hairline, balding, balding head,
    balding pate, hair going thin, hair thin on top, thinning on top, going bald, half bald, half-bald, bald patch, bald spot, bald on top`,
  wet_hair: `
    wet hair, dripping hair, dripping wet hair, soaked hair, soaking hair, sodden hair, drenched hair, rain-soaked hair,
    sea-wet hair, hair plastered down, hair plastered to her head, hair plastered to his head, bedraggled hair`,
  lank_hair: `
    lank hair, greasy hair, oily hair, stringy hair, limp hair, unwashed hair, rat-tail hair, hair in rat tails, lanky hair`,
  floating_hair: `
    floating hair, weightless hair, hair floating upward, hair floating upwards, hair as if under water, hair as if underwater,
    hair drifting upward, hair drifting as if under water, hair standing on end, hair on end, levitating hair`,
  veiling_hair: `
    hair over her face, hair over his face, hair over their face, hair over the face, hair hiding her face, hair hiding his face,
    hair covering her face, hair covering his face, hair covering the face, hair in front of her face, hair-covered face,
    hair like a curtain before her face, sadako hair, hair covering most of her face, hair covering both eyes`,
  buzz: `
    buzz cut, buzzcut, buzzed hair, cropped hair, shaved hair, military cut, fade, high and tight,
    closely cropped hair, close-cropped hair, stubbly hair, fade haircut, short cropped hair, short-cropped hair,
    buzzed, taper fade, military haircut, shorn hair, close cropped hair, low fade, twa`,
  short: `
    short hair, short haircut, short-haired, short cut, cropped, boyish haircut, boyish hair, tomboy cut,
    neat short hair, schoolboy haircut, ear-length hair, shortish hair, short locks, pageboy cut, neat hair,
    tidy hair, side-swept hair, swept hair, layered short hair, hat hair, toupee, toupée, toupet`,
  pixie: `
    pixie cut, pixie hair, pixie haircut, pixie-cut, pixie crop, gamine cut, short pixie, pixie hairstyle, boyish
    pixie`,
  messy: `
    messy hair, tousled hair, unkempt hair, wild hair, bed head, bedhead, windswept hair, ruffled hair,
    dishevelled hair, disheveled hair, shaggy hair, tangled hair, scruffy hair, windblown hair, unruly hair,
    crazy hair, mad hair, mop of hair, fluffy hair, choppy hair, hair sticking out, untidy hair, uncombed hair,
    feral hair, mane of wild hair, matted hair, mussed hair, greasy hair, mess of hair, frazzled hair, tousle of hair,
    wild mane, layered hair, static hair`,
  spiky: `
    spiky hair, spiked hair, spikey hair, anime hair, super saiyan hair, saiyan hair, hair spikes, hedgehog hair,
    pointy hair, hair gelled up, fiery hair flames, shonen hair, spiky haircut, upright hair, frosted tips,
    spikes of hair, porcupine hair, spiked up hair, crystal hair`,
  slicked_back: `
    slicked back hair, slicked-back hair, slick hair, combed back hair, slicked hair, greased hair, swept back hair,
    swept-back hair, slick back, gelled hair, combed-back hair, hair slicked back, pomaded hair, sleek hair,
    greased back hair, greased-back hair, brushed back hair, hair combed back, hair swept back, slick-back,
    backswept hair, neatly combed hair, slicked back, slicked-back, widow's peak hair, brilliantined hair,
    pushed-back hair`,
  undercut: `
    undercut, under cut, side undercut, undercut hair, disconnected undercut, undercut hairstyle, undercut fade,
    undercut pixie`,
  bob: `
    bob, bob cut, bobbed hair, bob haircut, chin-length hair, pageboy, blunt bob, french bob, bob hair,
    chin length hair, cleopatra cut, egyptian bob, bubble cut, neat bob, sleek bob, bobcut, jaw-length hair,
    egyptian wig, bob wig, wavy bob, curly bob, bob hairstyle`,
  medium: `
    medium hair, shoulder-length hair, shoulder length hair, medium-length hair, mid-length hair, neck-length hair,
    medium length hair, collar-length hair, shoulder-length, feathered hair, neck length hair, chin to shoulder hair,
    shoulder-grazing hair, shoulder-length locks, layered shoulder-length hair, headscarf hair, ear to shoulder hair,
    hair tied back, hair pulled back, pulled back hair, rachel cut, surfer hair`,
  long: `
    long hair, long straight hair, long-haired, waist-length hair, flowing hair, straight hair, silky hair,
    long locks, flowing locks, long mane, straight long hair, long flowing hair, back-length hair, mid-back hair,
    waist length hair, hair down to her waist, hair down to his waist, lengthy hair, elbow-length hair, lion mane,
    mane, hair down, loose hair, long tresses, tresses, chest-length hair, luscious hair, loose long hair, shiny hair,
    glossy hair, bone-straight hair, pin-straight hair, long silky hair, mane of hair, hair to her waist,
    hair to his shoulders, veil of hair, seaweed hair:seaweed, kelp hair:kelp,
    moss hair:moss, thread hair, cobweb hair:silver, spiderweb hair:silver, tinsel hair:silver,
    reed hair:green, rush hair:green, fern hair:fern, ivy hair:ivy, algae hair:green, weed hair:green, feather hair,
    silk hair, corn silk hair:gold, paper hair:white, ribbon hair, rag hair, willow hair:green, web hair:silver,
    vine hair:vine, hair of vines:vine, leaf hair:leaf, hair made of leaves:leaf, tentacle hair:tentacle, ghostly hair,
    leafy hair, tentacles for hair:tentacle, hair made of vines:vine, hair like seaweed:seaweed, hair like kelp:kelp,
    flowing tresses, willowy hair, grass hair:grass, pondweed hair:seaweed, duckweed hair:green, waterweed hair:seaweed,
    eelgrass hair:green, bladderwrack hair:seaweed, wrack hair:seaweed, bracken hair:brown, clover hair:green,
    bramble hair:vine, pine needle hair:green, lichen hair:lichen, hemp hair:straw, raffia hair:straw, twine hair:straw`,
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
    curly hair, curls, coily hair, curly locks, tight curls, kinky hair, coils, natural curls, perm, permed hair,
    corkscrew curls, frizzy hair, curly mop, loose curls, curly-haired, jheri curl, curly mane, bouncy curls,
    curled hair, puffy hair, bouffant, big hair, poofy hair, spiral curls, wig, sheep hair, woolly hair, frizz,
    permanent wave, poodle hair, corkscrew hair, cherub curls, 3c curls, 4a curls, cloud hair, afro curls, 80s hair,
    big curly hair, coiled hair, golden curls`,
  afro: `
    afro, afro hair, natural hair, 4c hair, afro-textured hair, natural afro, big afro, puffs, short afro, fro,
    4b hair, afros, rounded afro, type 4 hair, nappy hair, kinky afro, tapered afro, textured afro, blowout hair,
    afro hairstyle`,
  locs: `
    locs, dreadlocks, dreads, loc'd hair, dreadlocked hair, locks of dreads, faux locs, dreadlock, long locs,
    rasta hair, loose dreads, sisterlocks, bantu locs, dreadlocked, goddess locs, freeform locs, dread locks,
    locced hair, beaded dreadlocks, soft locs, dreaded hair, long dreadlocks, butterfly locs, cyberlox, locd hair,
    cyber dreads, cyberlocks, synth dreads`,
  braids: `
    braids, box braids, braided hair, plaits, goddess braids, knotless braids, senegalese twists, twists,
    fulani braids, braided locks, plaited hair, side braids, long braids, micro braids, passion twists, braided updo,
    elven braids, beaded braids, jumbo braids, many braids, braids with beads, marley twists, two-strand twists,
    mini twists, braids hair, lemonade braids, feed-in braids, tribal braids, small braids, himba braids,
    intricate braids, ghana braids, havana twists, braided mane, wendy braids, dookie braids, khaleesi braids`,
  cornrows: `
    cornrows, cornrow, cane rows, braided rows, canerows, cornrow braids, cornrowed hair, stitch braids, row braids,
    zigzag cornrows, tight cornrows`,
  single_braid: `
    single braid, braid, long braid, plait, thick braid, braided ponytail, one braid, long plait, single plait,
    loose braid, back braid, rope braid, hair in a braid, hair in a plait, tight braid, messy braid`,
  ponytail: `
    ponytail, pony tail, hair tied back in a ponytail, pony-tail, messy ponytail, curly ponytail, loose ponytail,
    tied hair, tied-back hair, hair tied, short ponytail, long ponytail, hair in a ponytail, ponytails,
    tight ponytail, hair tied up, wispy ponytail, tied back, club hair`,
  high_ponytail: `
    high ponytail, high pony, long high ponytail, ponytail on top, sleek ponytail, top ponytail, scalp ponytail,
    genie ponytail, high-ponytail, sky-high ponytail, sleek high ponytail, warrior's high ponytail,
    cheerleader ponytail`,
  twin_tails: `
    twin tails, twintails, pigtails, bunches, twin ponytails, two ponytails, pig tails, twin-tails, high pigtails,
    twintail, pigtail, double ponytails, two pigtails, short twintails, curly pigtails, twin pigtails, long twintails,
    dog ears hairstyle, pigtailed, curly twintails, fluffy pigtails, hatsune miku hair, miku twintails,
    short pigtails, twin tail, angel wing twintails`,
  bun: `
    bun, hair bun, messy bun, updo, hair up, ballerina bun, braided bun, tight bun, up-do, gibson girl,
    victorian updo, hair in a bun, hair in bun, hair pinned up, hair clipped up, hair held up, hair put up, hair gathered up, hair bundled up, hair knotted up, hair wound up, hair coiled up, hair swept up, clipped-up hair, pinned-up hair, high bun, librarian bun, elegant updo,
    upswept hair, bun with chopsticks, neat bun, gibson roll, bun hairstyle, regency updo, hair bun with sticks,
    bun hair, dancer's bun, jokduri hair, gathered hair, chinese updo, single bun, grey bun, pinned up hair, hairdo,
    side bun`,
  top_knot: `
    top knot, topknot, man bun, manbun, top bun, sangtu, man-bun, warrior topknot, hair in a topknot,
    hair in a top knot, top-knot, rishi knot, taoist bun, hair knot, hindu topknot, hunnic topknot`,
  space_buns: `
    space buns, twin buns, double buns, two buns, chinese buns, hair buns, bear buns, cat ear buns, double bun,
    ox horns hair, pucca buns, chun-li buns, leia buns, princess leia buns, side buns, buns, panda buns, ox-horn buns,
    princess leia hair, two hair buns, twin hair buns, mini buns`,
  mohawk: `
    mohawk, mohican, punk mohawk, iroquois haircut, deathhawk, spiky mohawk, mane mohawk, short mohawk, tall mohawk,
    hair crest, feather crest, roach hair, mohawked, mohawks, wide mohawk, horse mane, mane crest, troll hair,
    head crest, crest of feathers`,
  mullet: `
    mullet, long mullet, modern mullet, rat-tail mullet, hockey hair, mullet hair, curly mullet, 80s mullet,
    fluffy mullet, shullet, business in the front, punk mullet, glam rock mullet, mullets`,
  pompadour: `
    pompadour, elvis hair, rockabilly hair, greaser hair, ducktail, pomp, pompadours, slick pompadour, punch perm,
    rockabilly pompadour, james dean hair, regent hairstyle, delinquent pompadour, elvis hairdo, elvis-style hair,
    teddy boy hair, johnny bravo hair, psychobilly quiff`,
  hime: `
    hime cut, hime hair, princess cut, hime, straight cut bangs with side locks, hime-cut, hime haircut, hime bangs,
    princess hair, sidelocks hime`,
  side_shave: `
    side shave, half-shaved hair, half shaved head, shaved side, shaved sides, buzzed sides, cropped sides, sides buzzed, side-shaved hair, sidecut, side cut,
    shaved on one side, hair shaved on one side, half-shaved head, shaved temple, one side shaved,
    side of her head shaved, side of his head shaved, head half shaved, shaved on the side, half her head shaved,
    half-shaved, shaved at the sides, sides shaved, side-shaved, partially shaved head`,
  wolf_cut: `
    wolf cut, hime wolf cut, wolf mullet, wolfcut, wolf-cut hair, wolf haircut, layered wolf cut`,
  shag: `
    shag, shag cut, shaggy layers, shag haircut, 70s shag, razored shag, choppy shag`,
  bowl_cut: `
    bowl cut, mushroom cut, bowl haircut, pudding bowl cut, bowl-cut hair, moptop, mop top, beatles haircut,
    monk bowl cut`,
  jellyfish_cut: `
    jellyfish cut, jellyfish haircut, octopus cut, jellyfish hair, two-tier cut, disconnected layers`,
  curtains: `
    curtain hair, curtains hair, curtain haircut, 90s curtains, middle part, middle-parted hair, center part,
    centre parting, centre-parted hair, center-parted hair, heartthrob haircut`,
  side_part: `
    side part, side-parted hair, side parting, comb over, combover, ivy league haircut, gentleman's haircut,
    side-part haircut, deep side part, short back and sides`,
  lob: `
    lob, long bob, blunt lob, collarbone-length bob, shoulder-length bob, collarbone bob`,
  inverted_bob: `
    inverted bob, a-line bob, angled bob, stacked bob, graduated bob, a line bob`,
  asymmetric_bob: `
    asymmetric bob, asymmetrical bob, asymmetric cut, asymmetrical cut, asymmetrical haircut, asymmetric haircut,
    asymmetrical hair, one-sided bob, uneven bob`,
  finger_waves: `
    finger waves, finger-waved hair, flapper bob, marcel waves, marcelled hair, 1920s hair, 1920s waves, flapper hair,
    water waves`,
  quiff: `
    quiff, quiff hair, voluminous quiff, textured quiff, brushed-up hair, tintin hair, quiffed hair`,
  crew_cut: `
    crew cut, crewcut, ivy crew cut, french crop, caesar cut, textured crop, crop cut, short textured hair,
    induction cut, short military cut`,
  liquid_hair: `
    liquid hair, hair like water, water hair, hair made of water, hair of water, slime hair,
    hair of slime, ink hair, melting hair, flowing water hair`,
  tonsure: `
    tonsure, tonsured, monk's tonsure, monk haircut, friar tonsure, tonsured head, monastic haircut,
    horseshoe baldness, bald on top, bald pate`,
  low_ponytail: `
    low ponytail, low pony, nape ponytail, hair tied low, hair tied at the nape, wolf tail ponytail, wolftail,
    low-tied hair`,
  side_ponytail: `
    side ponytail, side pony, sideways ponytail, ponytail on the side, hair tied to one side, side tail, side-tail`,
  samurai_tail: `
    samurai ponytail, chasen-gami, tea whisk topknot, warrior ponytail, ronin ponytail, palm tree ponytail,
    spiky ponytail, high spiky ponytail, brush topknot`,
  low_twin_tails: `
    low pigtails, low twintails, low twin tails, low bunches, two low ponytails, low pig tails, low double ponytails`,
  bun_tails: `
    odango, odango buns, double odango, sailor moon hair, buns with tails, odango twintails, usagi hair, bun pigtails`,
  hair_loops: `
    hair loops, looped hair, hair rings, ring hair, celestial maiden hair, double hair loops, fairy loops,
    flying fairy loops, hair in loops, rabbit-ear loops`,
  half_up: `
    half-up hair, half up hair, half up half down, half-up half-down, half-up, half-up ponytail, half ponytail,
    half-down hair, half up ponytail, elven half-up`,
  half_bun: `
    half bun, half-up bun, half-up topknot, half-up man bun, half-tied bun, half topknot, half-bun, half up bun, half top knot`,
  chignon: `
    chignon, low bun, french twist, nape bun, low chignon, elegant low bun, sock bun, low ballerina bun`,
  nihongami: `
    nihongami, shimada, shimada hairstyle, geisha hair, maiko hair, geisha updo, traditional japanese updo,
    bunkin takashimada, oiran hair, geisha hairstyle`,
  victory_rolls: `
    victory rolls, rolled hair, 1940s hair, pin-up hair, pinup hair, 40s victory rolls, victory roll`,
  powdered_wig: `
    powdered wig:white, judge wig:white, barrister wig:white, barrister's wig:white, rococo wig:white,
    george washington wig:white, periwig:white, peruke:white, wig with curls:white, judicial wig:white,
    colonial wig:white, composer wig:white`,
  beehive: `
    beehive, beehive hairdo, beehive hair, b-52 hair, marge simpson hair, tall beehive, sky-high updo,
    bouffant beehive`,
  ringlets: `
    ringlets, ringlet curls, victorian ringlets, side ringlets, regency curls, sausage curls, spaniel curls,
    side curls, hair in ringlets`,
  drill_curls: `
    drill hair, drills, drill curls, twin drills, drill twintails, ojou curls, ojou drills, noble lady drills,
    corkscrew twintails, drill pigtails`,
  twin_braids: `
    twin braids, two braids, pigtail braids, braided pigtails, double braids, twin plaits, two long braids,
    braided twintails, two plaits, pippi braids, schoolgirl braids, pair of braids`,
  side_braid: `
    side braid, braid over her shoulder, braid over his shoulder, braid over one shoulder, shoulder braid,
    braid over the shoulder, braid over their shoulder, elsa braid, side plait, side-braided hair`,
  french_braid: `
    french braid, french plait, french braided hair, waterfall braid, scalp braid, inverted braid, french-braided hair`,
  dutch_braids: `
    dutch braids, boxer braids, french braids, two french braids, two dutch braids, dutch braid, boxing braids,
    double dutch braids`,
  viking_braid: `
    viking braids, viking braid, warrior braid, warrior braids, shieldmaiden braids, lagertha braids, norse braids,
    shaved sides with a braid, braided mohawk, dragon braid, viking hair`,
  crown_braid: `
    crown braid, braided crown, milkmaid braids, halo braid, braid crown, crown of braids, coronet braid,
    braid wrapped around her head, heidi braids, braided halo, milkmaid braid`,
  fishtail: `
    fishtail, fishtail braid, fishtail plait, fish tail braid, herringbone braid, mermaid braid`,
  bubble_braid: `
    bubble braid, bubble ponytail, bubble pony, bubbled ponytail, bubble plait, jasmine ponytail`,
  padawan_braid: `
    padawan braid, rat tail, rattail, thin side braid, apprentice braid, jedi braid, single thin braid,
    learner's braid`,
  queue: `
    queue, manchu queue, long queue, qing queue, manchu braid, shaved forehead with a queue, manchu plait, qing braid,
    bianzi, queue hairstyle`,
  chonmage: `
    chonmage, samurai topknot, sumo topknot, oicho, samurai bun, samurai knot, edo topknot, ronin topknot,
    shaved pate, sakayaki, samurai hair`,
  afro_puffs: `
    afro puffs, two puffs, twin puffs, afro puff pigtails, puff balls, two afro puffs, double puffs, puffy pigtails,
    puff pigtails`,
  pineapple_puff: `
    pineapple puff, high puff, afro puff, pineapple hair, natural puff, afro bun, afro ponytail, curly puff`,
  bantu_knots: `
    bantu knots, bantu-knots, zulu knots, bantu knot, hair in bantu knots, knots all over`,
  short_locs: `
    short locs, short dreads, short dreadlocks, chin-length locs, cropped locs, starter locs, high top dreads`,
  tied_locs: `
    tied locs, ponytail of dreads, dreads tied back, locs tied back, locs ponytail, dreadlock ponytail,
    tied-back dreadlocks, tied back dreadlocks, locs in a ponytail, dreads in a ponytail, tied-back locs`,
  high_top_fade: `
    high top fade, hi-top fade, high top, hi top fade, high-top fade, hightop fade, box fade, kid n play hair,
    fresh prince hair, high-top`,
  flat_top: `
    flat top, flattop, flat-top, flat top haircut, flattop haircut, drill sergeant haircut, high and tight flat top,
    guile hair`,
  cropped_waves: `
    360 waves, cropped waves, waves haircut, 540 waves, spinning waves, short waves haircut, deep waves, wave cap hair`,
  faux_hawk: `
    faux hawk, fauxhawk, faux-hawk, faux hawk spikes, euro hawk, spiked-up middle, fohawk, beckham hair`,
  frohawk: `
    frohawk, fro hawk, curly mohawk, afro mohawk, curlhawk, natural mohawk, fro-hawk`,
  dreadhawk: `
    dreadhawk, dread hawk, loc mohawk, mohawk of dreads, dread mohawk, dreadlock mohawk, locs mohawk, lochawk,
    mohawk dreads`,
  liberty_spikes: `
    liberty spikes, gelled spikes, punk spikes, statue of liberty spikes, tall punk spikes, liberty mohawk,
    liberty-spiked hair`,
  flame_hair: `
    flame hair:orange, hair of fire:orange, hair made of fire:orange, flaming hair:orange, flames for hair:orange,
    fire for hair:orange, hair of flames:orange, fire hair:orange, burning hair:orange, flaming head:orange`,
  snake_hair: `
    snake hair:green, hair of snakes:green, snakes for hair:green, hair made of snakes:green, serpent hair:green,
    snake-haired:green, snakes instead of hair:green, living snakes for hair:green, medusa hair:green,
    serpents for hair:green`,
}

export const beardWords: Record<BeardKind, string> = {
  stubble: `
    stubble, five o'clock shadow, stubbly beard, light stubble, stubbly, stubbled, stubbly chin, unshaven, scruff, scruffy beard, beard stubble, 5
    o'clock shadow, patchy beard, day-old beard, designer stubble, bristles, scruffy stubble, facial scruff, peach
    fuzz, patchy stubble, days of stubble, three-day beard, stubbled`,
  goatee: `
    goatee, chin beard, pointed beard, goatee beard, circle beard, balbo, devil beard, pointy beard, postiche,
    billy goat beard, pharaoh beard, pharaonic beard, goatee and moustache, trimmed goatee, goat beard`,
  short_beard: `
    short beard, trimmed beard, neat beard, cropped beard, boxed beard, well-groomed beard, well-trimmed beard,
    neatly trimmed beard, groomed beard, close-cropped beard, light beard, corporate beard, neat short beard,
    tidy beard, short boxed beard, lumberjack stubble, faint beard, small beard`,
  full_beard: `
    fake beard, false beard, stick-on beard, glued-on beard, costume beard, cotton wool beard:white,
    full beard, beard, bushy beard, thick beard, facial hair, big beard, bearded, lumberjack beard, wild beard,
    shaggy beard, unkempt beard, beards, fluffy beard, hipster beard, curly beard, viking beard, garibaldi beard,
    beardy, heavily bearded, fuzzy beard, large beard, dense beard, rugged beard, heavy beard, lion beard,
    mossy beard, beard of moss, coral beard, tentacle beard, ducktail beard`,
  long_beard: `
    long beard, flowing beard, long-bearded, santa beard, dwarf beard, dwarven beard, sage beard,
    long white beard:white, long grey beard:grey, long gray beard:gray, huge beard, chest-length beard, taoist beard,
    long wispy beard, magnificent beard, beard down to his chest, old man beard, giant beard, massive beard`,
  braided_beard: `
    braided beard, plaited beard, beaded beard, beard braids, braids in his beard, braid in his beard,
    beard with braids, ringed beard, beard in braids, braided chin beard, forked braided beard,
    beard braided, twin-braided beard, beard with beads, knotted beard, viking braided beard, dwarven braids,
    braided dwarf beard, rings in his beard, beads in his beard`,
  moustache: `
    fake moustache, fake mustache, false moustache, false mustache, stick-on moustache, stick-on mustache, glued-on moustache, toothbrush moustache, toothbrush mustache,
    moustache, mustache, moustachioed, mustachioed, stache, moustaches, chevron moustache, whiskered lip, tash,
    long moustache, porn stache, moustached, mustached`,
  sideburns: `
    sideburns, side whiskers, long sideburns, sideboards, side burns, elvis sideburns, sidewhiskers`,
  van_dyke: `
    van dyke, vandyke, van dyke beard, musketeer beard, imperial beard, anchor beard, cavalier beard,
    pointed goatee and curled moustache, d'artagnan beard`,
  mutton_chops: `
    mutton chops, muttonchops, mutton-chops, friendly mutton chops, mutton chop sideburns, bushy sideburns, chops,
    lamb chops sideburns, burnsides, whiskers beard, thick sideburns`,
  handlebar: `
    handlebar moustache, handlebar mustache, curled moustache, waxed moustache, handlebars, twirly mustache,
    twirled moustache, waxed mustache, dali moustache, villain moustache, curly mustache, handle-bar moustache`,
  walrus_moustache: `
    walrus moustache, walrus mustache, bushy moustache, bushy mustache, walrus whiskers, big mustache,
    thick moustache, thick mustache, drooping moustache, big moustache`,
  pencil_moustache: `
    pencil moustache, pencil mustache, thin moustache, thin mustache, pencil-thin moustache, clark gable moustache,
    pencil-thin mustache, narrow moustache`,
  horseshoe: `
    horseshoe moustache, horseshoe mustache, biker moustache, biker mustache, hulk hogan moustache, trucker moustache,
    cowboy moustache`,
  fu_manchu: `
    fu manchu, fu manchu moustache, fu manchu beard, fu manchu mustache, long thin moustache, catfish moustache,
    long wispy moustache, mandarin moustache, long drooping moustache`,
  soul_patch: `
    soul patch, chin tuft, soul-patch, lip tuft, jazz dot, mouche, flavor saver`,
  chinstrap: `
    chinstrap, chin strap, chinstrap beard, chin strap beard, jawline beard, thin jaw beard, lined beard, strap beard`,
  chin_curtain: `
    chin curtain, amish beard, lincoln beard, beard without a moustache, shenandoah, quaker beard, whaler beard,
    donegal beard, spade beard, old dutch beard, beard with no moustache`,
  square_beard: `
    square beard, assyrian beard, babylonian beard, curled square beard, mesopotamian beard, persian king beard,
    squared beard, blocky beard`,
  forked_beard: `
    forked beard, beard in two points, two-pointed beard, split beard, swallowtail beard, french fork beard,
    double-pointed beard, fork beard, two-pronged beard`,
  wizard_beard: `
    wizard beard, wizardly beard, gandalf beard, beard down to his waist, waist-length beard, belly-length beard,
    knee-length beard, floor-length beard, beard down to his belt, beard to his belt, beard to his waist,
    enormous beard, dumbledore beard, merlin beard, very long beard, beard to his knees`,
}
