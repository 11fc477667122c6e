/** Hair and beards in the words of those who cut and wear them, beside what the other tables list. The form is explained in species.ts. */
import type { BeardKind, HairKind } from '../../concepts.ts'

export const folkHair: Partial<Record<HairKind, string>> = {
  bald: `
    bald spot, bald on top, cue ball head, cueball head, hairless scalp, chrome dome, smooth scalp, shaven scalp,
    shiny head, male pattern baldness, alopecia scalp`,
  buzz: `
    number two cut, number one cut, number three cut, number one all over, grade one cut, grade two,
    induction haircut, recruit haircut, butch haircut, prison haircut, skinhead cut, skinhead haircut, clipper cut,
    chelsea cut, chelsea haircut, shaved lines, shaved pattern, shaved design, hair tattoo, hair tattoos, hair design`,
  short: `
    roman haircut, boyish cut, boyish haircut, boy cut, boycut, tomboy cut, tomboy haircut, androgynous haircut,
    androgynous cut, lesbian haircut, short sides, tapered haircut, tapered cut, regulation haircut, regulation cut,
    business haircut, gentleman's haircut, schoolboy haircut, schoolboy cut, dad haircut, korean perm short,
    short crop, cropped cut, chopped hair, hacked-off hair, badly cut hair, self-cut hair, choppy haircut, choppy cut,
    uneven haircut, bixie, tuft of hair, tufts of hair, wispy tufts, wisps of hair, a few strands of hair,
    a few hairs, sparse tufts, peach fuzz hair, duckling fluff, downy hair, baby hair all over`,
  pixie: `
    garçonne cut, garconne cut, garçonne haircut, bixie cut, mixie, pixie haircut, elfin cut, elfin haircut,
    gamine cut, gamine haircut, mia farrow cut, twiggy haircut, audrey hepburn cut, short feathered pixie,
    shaggy pixie, pixie crop, curly pixie, spiky pixie, asymmetrical pixie, jean seberg cut, joan of arc cut`,
  messy: `
    rat's nest, rats nest, bird's nest hair, haystack hair, hay-like hair, mad scientist hair, einstein hair,
    electrified hair, electrocuted hair, static hair, flyaways, flyaway hair, hedgerow hair, just-woke-up hair,
    wind-tossed hair, wind-whipped hair, windblown hair, salty hair, rumpled hair, ruffled hair, mussed hair,
    scruffed hair, scraggly hair, straggling hair, straggly hair, ratty hair, bushy hair, sticking-up hair,
    hair sticking up, hair sticking up everywhere, hair sticking out, hair standing on end, hair sticks straight up, hair sticks up, hair stands up, hair stands on end, hair sticking straight up, hair standing straight up, hair that sticks up, cowlicky hair, cowlicks,
    unbrushed hair, uncombed hair, mop of hair, mop of unruly hair, feral hair, mane of wild hair, hermione hair,
    sonic-like hair, punky hair`,
  spiky: `
    trihawk spikes, porcupine spikes, sonic hair, goku hair, cloud strife hair, protagonist hair, shonen hair,
    yugioh hair, yu-gi-oh hair, gel spikes, gelled spikes, frosted spikes, short spikes, spiked bangs, hair in spikes,
    sea urchin hair, starfish hair, star-shaped hair, jagged hair, bart simpson hair, guy fieri hair`,
  slicked_back: `
    wet look, wet look hair, hair gel, gelled hair, gelled-back hair, pomaded hair, brylcreemed hair, oiled hair,
    combed-back hair, brushed-back hair, hair brushed back, hair combed back, hair pulled back, scraped-back hair,
    hair scraped back, dracula hair, vampire hair, gangster haircut, mobster hair, wall street hair,
    patrick bateman hair, greaser hair, hair plastered down, plastered hair`,
  undercut: `
    disconnected cut, undercut fade, undercut bob, peaky blinders haircut, peaky blinders cut, shaved underneath,
    shaved nape`,
  bob: `
    pageboy, page boy haircut, pageboy haircut, prince valiant haircut, dorothy hamill cut, louise brooks bob,
    cleopatra hair, cleopatra haircut, okappa, kokeshi haircut, velma hair, edna mode hair, soccer mom hair, mom hair,
    karen haircut, can-i-speak-to-the-manager haircut, c-cut, flapper haircut, vidal sassoon cut`,
  medium: `
    surfer haircut, surfer hair, surfer boy hair, hockey hair, hockey flow, bro flow, flow haircut, the flow,
    curtain fringe hair, bieber haircut, skater haircut, 70s haircut, feathered cut, layered cut, flipped-out ends,
    flicked ends, flicked-out ends, flipped ends, hair flipped out at the ends, flippy ends, collarbone-length hair,
    neck-length hair, nape-length hair, chin-skimming hair, hush cut, rooster haircut, mop-top, moptop, butterfly cut,
    face-framing layers, face-framing strands, face-framing bangs, hair framing her face, hair framing his face,
    grown-out haircut, grown-out hair, shoulder-brushing hair, rachel haircut, the rachel, emo fringe hair,
    side-swept emo hair, wings haircut, prince hair, princely hair, jesus hair, regent's hair`,
  long: `
    long layers, ironed hair, straightened hair, unbound hair, unbraided hair, loose hair down her back, extensions,
    clip-in extensions, wig of long hair, lace front, lace front wig, long wig, elven hair, elf-like hair,
    legolas hair, morticia hair, cher hair, hippie hair, metalhead hair, rocker hair, black metal hair, witchy hair,
    mermaid hair, princess hair, fairy hair, lustrous hair, cascade of hair, cascading hair, curtain of hair,
    veil of hair, waterfall of hair, river of hair, sheet of hair, hair like a curtain, hair like silk,
    hair tucked behind her ears, hair tucked behind his ears, hair tucked behind one ear, hair in her eyes,
    hair in his eyes, hair in her face, hair in his face, hair falling over her face, hair falling over one eye,
    hair covering half her face, hair covering half the face, sadako hair, ringu hair`,
  very_long: `
    hair trailing on the floor, hair trailing on the ground, hair dragging on the ground,
    hair longer than she is tall, tower-length hair, absurdly long hair, impossibly long hair, ridiculously long hair,
    extremely long hair, super long hair, heian hair, heian-era hair`,
  wavy: `
    beachy waves, beachy hair, loose waves, soft waves, gentle waves, big waves, long waves, s-waves, deep waves,
    tumbling waves, cascading waves, wavy locks, wavy tresses, wavy mane, undulating hair, crimped waves, kinky waves,
    braid waves, mermaid waves hair`,
  curly: `
    loose ringlet curls, shirley temple curls hair, bouncy hair, springy hair, spiral hair, spirals of hair,
    corkscrew hair, curl-topped head, mop of curly hair, head of curls, cascade of curls, halo of curls,
    cloud of curls, crown of curls, curls framing her face, riot of curls, 2c hair, 3a hair, 3b hair, 3c hair,
    4a hair, type 3 hair, merida hair, poodle hair, poodle cut, lamb's wool hair, sheep-like hair, wooly hair,
    woolly hair, permanent wave, curly bangs, curly cut, perm rod set, curl defined hair, curly crop, curly pineapple,
    noodle hair, broccoli hair, broccoli cut, broccoli haircut, perm mullet`,
  afro: `
    jewfro, natural hair, afro hair, afro mane, afro halo, kinky-curly hair, afro-textured hair, afrotextured hair,
    4b hair, 4c hair, type 4 curls, twist out, twistout, braid out, braidout, bantu knot out, cloud of hair,
    cloud-like hair, hair like a cloud, hair like a halo`,
  locs: `
    goddess locs hair, microlocs, interlocked hair, cyberdreads, cyberlox, dreadfalls, dread falls, hair falls, cyberfalls, yarn falls, white-person dreads, dread mane, jata hair,
    rasta hair`,
  braids: `
    thick braids, himba hair, otjize hair, edamburu, braided wig, beaded egyptian wig`,
  cornrows: `
    canerows, canerow braids, cornrow braids, cornrows in a bun, cornrow bun, cornrow ponytail, cornrow updo,
    cornrow mohawk, braided rows, tracks in his hair, iverson braids, shuku, patewo, suku`,
  single_braid: `
    braid over her shoulder, braid over one shoulder, braid over his shoulder, plait over one shoulder,
    plait over her shoulder, lara croft braid, braided hair down her back, kosa`,
  ponytail: `
    hair tied back, hair tied up, hair tied, tied hair, tied-up hair, tied-back hair, ribbon-tied ponytail,
    braided pony, horsetail hair, george washington hair, thomas jefferson hair`,
  high_ponytail: `
    tall ponytail, genie ponytail, i dream of jeannie ponytail, barbie ponytail, ariana grande ponytail,
    ariana ponytail, whale spout ponytail, palm tree ponytail, fountain ponytail, cheer ponytail,
    cheerleader ponytail, scrunchie ponytail, high pony, high horsetail, topknot ponytail`,
  low_ponytail: `
    low pony, low-slung ponytail, nape ponytail, low tied hair, hair tied at the nape, hair tied low,
    hair gathered at the nape, low loose ponytail, hair tied at the back`,
  side_ponytail: `
    side pony, ponytail on one side, ponytail over one shoulder, hair over one shoulder,
    hair draped over one shoulder, hair swept over one shoulder, side-swept hair over shoulder`,
  twin_tails: `
    harley quinn pigtails, harley quinn hair, miku hair, two ponytails, two high ponytails`,
  low_twin_tails: `
    low bunches, two low ponytails, low side ponytails, cowgirl pigtails`,
  bun: `
    hair pinned up, pinned-up hair, braided low bun, bun wrapped in braids, cinnamon roll bun, hair in a knot,
    knot of hair, low knot, knotted hair, gibson tuck, gibson girl, gibson girl hair, gibson girl hairstyle,
    edwardian hair, tall pouf, pouf hairstyle`,
  top_knot: `
    man-bun, manbun, top-knot, topknot bun, oicho, samurai bun, daoist bun, high top bun, palm-tree bun, apple hair,
    sprout hair, pebbles hair, onion bun, onion hair`,
  space_buns: `
    ox horns hairstyle, bun ears, cinnamon rolls hair, cinnamon roll buns, ear muffs hair, chun-li buns,
    double top knots, double topknots, two top knots, odangos`,
  bun_tails: `
    sailor moon hair, usagi hair, odango twintails, twin tail buns`,
  hair_loops: `
    amidala hair, padme hair, looped hair, bunny loops, ring braids, looped pigtails, hair in loops, feixian ji,
    apsara hair, celestial maiden hair, heavenly maiden hair`,
  mohawk: `
    trihawk, tri-hawk, mohawk braid, roman crest hair, cockatoo hair, rooster comb hair, centurion hair, mr t haircut,
    mr. t haircut, bihawk, euro hawk, fin hair, shark fin hair`,
  faux_hawk: `
    fohawk, fauxhawk fade, soft mohawk, beckham hair, crest of hair, tintin hair, tin tin hair, tintin quiff`,
  liberty_spikes: `
    statue of liberty spikes, spiked crown hair, crown of spikes hair, glue spikes, sun ray hair, sunburst hair`,
  mullet: `
    octopus haircut, octopus cut, femullet, business in front, party in the back, kentucky waterfall,
    david bowie hair, ziggy stardust hair, ziggy stardust mullet, joan jett hair, rat tail, rat tail hair,
    duck's arse, duck tail`,
  pompadour: `
    regent haircut, regent hair, regent hairstyle, yankii hair, bancho hair, elvis haircut, elvis hairdo,
    elvis hairstyle, rockabilly hair, rockabilly haircut, rockabilly hairstyle, johnny bravo hair, james dean hair,
    50s hair, 1950s hair, 50s hairdo, 50s haircut, ducktail, duck tail haircut, ducks arse, jelly roll hair,
    elephant trunk hair, josuke hair, greaser haircut, pompadour fade, psychobilly quiff, teddy boy quiff,
    teddy boy hair, conked hair`,
  quiff: `
    quiffed hair, brushed-up hair, quiff haircut, brush up hair, swept-up hair, hair swept up, hair swept upward,
    upswept hair`,
  hime: `
    hime haircut, hime-style hair, hime bangs, hime sidelocks, princess haircut, blunt sidelocks, sidelock cut,
    straight-cut sidelocks`,
  side_shave: `
    half-shaved, half shaved hair, half shaved head, half of her head shaved, half his head shaved,
    shaved on one side, side of head shaved, asymmetric shave, sidecut, side cut, side-shave, skrillex hair,
    skrillex haircut`,
  wolf_cut: `
    wolfcut, wolf-cut, k-pop haircut, kpop haircut, k-pop hair, kpop hair, korean idol hair, idol haircut`,
  shag: `
    shag hair, shaggy cut, shaggy haircut, shaggy layers, mick jagger hair, keith richards hair, choppy layers,
    razored layers, choppy layered hair, razor-cut hair, scene queen hair, coontail hair, raccoon-striped hair,
    emo haircut, scenecore hair, myspace hair, eboy hair, e-boy hair, eboy haircut, e-girl hair, egirl hair,
    goth hair, deathhawk bangs, siouxsie hair, robert smith hair, teased black hair, backcombed black hair,
    visual kei hair, vkei hair, j-rock hair, jrock hair, gyaru hair, hime gyaru hair, sujimori hair, mori hair`,
  bowl_cut: `
    bowl haircut, bowlcut, bowl-cut, mushroom haircut, mushroom hair, mushroom bob, coconut haircut, coconut head,
    monk bowl cut, henry v haircut, norman haircut, moe howard hair, jim carrey bowl cut, two block haircut,
    two-block cut, helmet hair, lego hair`,
  jellyfish_cut: `
    jellyfish hair, jellyfish haircut, jelly cut, octopus cut hair`,
  curtains: `
    curtained hair, curtain haircut, curtains haircut, 90s curtains, middle part curtains, middle-part hair,
    centre-parted hair, center-parted hair, centre parting, center parting, leonardo dicaprio hair,
    90s heartthrob hair, e-boy curtains, butterfly bangs hair, middle-parted hair, split bangs`,
  side_part: `
    ivy league cut, ivy league haircut, princeton cut, hard part, hard part haircut, hair parted on the side,
    hair parted to the side, side parting hair, don draper hair, mad men hair, cary grant hair, clark kent hair,
    superman hair, superman curl, businessman haircut, politician hair, preppy haircut, comb over, combover,
    comb over fade, newsreader hair, 1940s haircut, 40s haircut, gentleman haircut`,
  lob: `
    longbob, lob haircut, shoulder-length bob, shoulder-grazing bob`,
  inverted_bob: `
    a line bob, aline bob, victoria beckham bob, posh spice bob, pob, bob longer in front, graduated bob cut,
    swing bob`,
  asymmetric_bob: `
    uneven bob, lopsided bob, asymmetric cut, asymmetrical cut, asymmetric haircut, asymmetrical haircut,
    lopsided haircut, longer on one side, one long side, diagonal bangs bob`,
  finger_waves: `
    finger-waved hair, marcelled hair, marcel waved hair, 20s waves, 1920s hair, 1920s hairstyle, 1930s hair,
    flapper hair, flapper waves, jazz age hair, water waves, sculpted waves, slick waves, josephine baker hair,
    love locks, lovelocks, lovelock, love lock, gatsby hair, pin waves, kiss curls, kiss curl hair`,
  victory_rolls: `
    victory roll, victory roll hairstyle, 1940s hair, 1940s hairstyle, 40s hair, pin-up hair, pinup hair,
    pin-up curls, bettie page hair, betty page hair, 40s rolls, rolled hair, rolled bangs, rockabilly rolls,
    rosie the riveter hair, hair rolls, pageboy rolls`,
  powdered_wig: `
    judge wig, barrister wig, court wig, white wig, rococo hair, rococo hairstyle, rococo wig, georgian wig,
    baroque wig, versailles wig, tall wig, towering wig, powdered hair, powdered white hair, powdered curls, periwig,
    peruke, full-bottomed wig, full bottom wig, mozart wig, mozart hair, bach wig, handel wig, marie antoinette wig,
    bridgerton wig, ship in her wig, pouf wig`,
  beehive: `
    beehive hair, beehive hairdo, beehive hairstyle, beehive updo, tall beehive, amy winehouse hair,
    marge simpson hair, b-52 hair, b52 hair, bride of frankenstein hair, 60s beehive, 60s hair, 1960s hair,
    60s hairdo, 60s bouffant, bouffant hair, big bouffant, dusty springfield hair, priscilla presley hair,
    jackie kennedy hair, jackie o hair, flip hairdo, 60s flip, teased updo, hairspray hair, church lady hair,
    texas big hair, southern belle updo`,
  ringlets: `
    ringlet curls, ringleted hair, ringlets on either side, ringlets framing her face, sausage curls hair,
    banana curls, shirley temple curls, goldilocks curls, goldilocks hair, payot, payos, peyes, sidecurls, side curls,
    regency curls, jane austen hair, regency hair, regency hairstyle`,
  drill_curls: `
    drill pigtails, ojou-sama curls, ojou curls, ojousama curls, corkscrew pigtails, drill ringlets`,
  twin_braids: `
    two braids, two long braids, two thick braids, two plaits, two long plaits, pigtail plaits, braided pigtails,
    braided pigtail, wednesday addams braids, wednesday addams hair, dorothy braids, dorothy pigtails,
    anne of green gables braids, anne of green gables hair, pippi longstocking braids, pippi longstocking hair,
    schoolgirl braids, schoolgirl plaits, twin plaits, braids on both sides, braids either side,
    braids on either side, native american braids, plains braids, fur-wrapped braids, braids wrapped in fur`,
  side_braid: `
    braid on one side, side plait, sideways braid, braid along the side, braid on the side`,
  french_braid: `
    french plaits, french plait, french-braided hair, inside braid, waterfall braids, lace braid, ladder braid,
    dutch braid, snake braid, spine braid`,
  dutch_braids: `
    dutch plaits, boxer plaits, cornrow pigtails, ufc braids, fighter braids, fight braids, pulled-back braids`,
  viking_braid: `
    norse braids, ragnar braid, ragnar hair, ragnar lothbrok hair, lagertha braids, lagertha hair,
    shieldmaiden braids, valkyrie braids, battle braids, war braid, war braids, warrior braid, warrior plaits,
    barbarian braid, barbarian braids, khal drogo braid, dothraki braid, celtic braids`,
  crown_braid: `
    crown plait, plaited crown, coronet braid, coronet of braids, braid around her head, braids around her head,
    braid wrapped around her head, braids wrapped around her head, plait around her head,
    braids pinned around her head, braids pinned up, pinned-up braids, braided halo, milkmaid plait, milkmaid braid,
    milkmaid plaits, heidi plaits, ukrainian braid, tymoshenko braid, gretchen braid, gretchen braids,
    frida kahlo braids, frida kahlo hair, braided updo, goddess braid, crown of braids, crown of plaits,
    braided headband, headband braid, braided bangs`,
  fishtail: `
    fishtail plait, fishtail side braid, fish tail braid, fishtail ponytail, herringbone braid, mermaid tail braid,
    mermaid braid`,
  bubble_braid: `
    bubble pigtails, bubble twintails, bubble braids hair, bubble hair, jasmine hair, bubble pony`,
  padawan_braid: `
    rattail braid, thin braid behind her ear, thin braid behind the ear, braid behind the ear, one thin braid,
    single thin braid, one small braid, one tiny braid, thin side braid, tiny side braid, small side braid,
    small braid on one side, small braid in front, braid in front of her ear, tiny braids at the temples,
    temple braids, braids at the temples, apprentice braid, childhood sidelock, horus lock, sidelock of youth`,
  queue: `
    qing dynasty hair, queue hairstyle, bianzi, mongol braid, kung fu braid, oseledets, chupryna, khokhol,
    cossack forelock, scalplock, scalp lock, sikha, shikha, choti, krishna devotee hair`,
  chonmage: `
    sakayaki, chon-mage, samurai hair, samurai hairstyle, edo topknot, edo period hair, edo hairstyle,
    shaved-pate topknot, shaved crown topknot`,
  nihongami: `
    shimada, shimada mage, takashimada, maiko hair, momoware, wareshinobu, sakkou, katsuyama, marumage, oiran hair,
    oiran hairstyle, hyogo-mage, datehyogo, edo lady hair, geisha hair, geisha hairstyle, geisha bun, geisha updo,
    japanese updo, kanzashi hair`,
  chignon: `
    french roll, french pleat, french knot, banana clip updo, claw clip hair, hair in a claw clip, claw clip updo,
    french twist hair, roman updo, roman hair, roman matron hair, grecian updo, grecian hair, greek goddess hair,
    psyche knot, evening updo, formal updo, bridal updo, bridal hair, wedding hair, prom hair, romantic updo,
    low updo, sleek updo, messy updo, loose updo, victorian hair, victorian hairstyle, curly updo,
    audrey hepburn updo, grace kelly hair, hair up, hair worn up, hair put up, hair swept up in a bun, hairnet bun,
    netted bun`,
  half_up: `
    half-up, half up half down, half-up hair, half up hairstyle, half-down hair, half-tied hair, hair half tied,
    half-up braid, half-up braids, half-up braided crown, half ponytail, half-pony, belle hair, zelda hair,
    aerith hair, pulled-back front hair, front hair tied back, arwen hair, elvish braids, galadriel hair`,
  half_bun: `
    half bun, half-up bun, half-up top knot, half top knot, half topknot, half up space buns, half-knot, wuxia hair,
    xianxia hair, hanfu hair, cultivator hair, half-up hanfu bun, guan hair, ancient chinese hair`,
  afro_puffs: `
    two puffs, double puffs, puffballs, puff balls, twin puffs, hair in puffs, hair puffs, natural puffs, space puffs,
    mickey puffs, low puffs, curly puffs, pom-pom hair, pompom hair, pom pom buns`,
  pineapple_puff: `
    afro puff, high puff, single puff, one puff, pineapple hair, puff ponytail, curly puff, frohawk puff,
    hair in a puff, top puff, afro ponytail, afro bun`,
  bantu_knots: `
    zulu knots, bantu buns, knotted buns, mini buns all over, many little buns, tiny knots, rows of knots,
    chiney bumps, hair in knots, nubian knots, scary spice buns`,
  short_locs: `
    short dreads, short dreadlocks, high top dreads, freeform dreads short, wick dreads, starter locs, comb coils,
    finger coils, short twists, two-strand twists short, mini locs, dread fade, loc fade, taper fade dreads,
    nubian twists, sponge twists, curl sponge hair, coily crop, bob-length locs`,
  tied_locs: `
    locs tied back, dreads tied back, dreadlocks tied back, locs in a bun, dreads in a bun, dreadlocks in a bun,
    locs in a ponytail, dreads in a ponytail, dreadlocks in a ponytail, loc ponytail, dread ponytail, loc updo,
    loc bun, dread bun, locs pulled back, tied-back dreadlocks, half-up locs, half-up dreads, pulled-back dreads`,
  high_top_fade: `
    hi-top fade, hightop fade, flattop fade, will smith hair, fresh prince hair, kid n play hair, temp fade,
    temple fade afro, blowout fade, frohawk fade, box fade`,
  flat_top: `
    flattop haircut, flattop, flat-top, guile hair, drill sergeant haircut, landing strip haircut, brush top,
    grace jones hair`,
  cropped_waves: `
    360 waves, 540 waves, durag waves, wave cap hair, low fade waves, spin waves, brush waves`,
  crew_cut: `
    crewcut, crew-cut, brush cut, brushcut, butch cut, astronaut haircut, army haircut, marine haircut,
    military haircut, marine cut, soldier haircut, french crop, caesar cut, caesar haircut, george clooney hair,
    edgar cut, edgar haircut, takuache haircut, textured crop, textured fringe, fringe crop, cropped fringe,
    spock haircut, vulcan haircut, roman crop, skin fade crop, mid fade, drop fade, burst fade, bald fade, skin fade,
    faded haircut, faded sides, fade haircut, taper haircut`,
  tonsure: `
    tonsured, tonsured head, tonsured hair, friar haircut, monk haircut, friar tuck hair, horseshoe of hair,
    ring of hair, ring of hair around a bald head, ring of hair around bald head, ring of white hair,
    fringe of hair around a bald head, fringe of white hair, hair on the sides only, hair only at the sides,
    horseshoe hair, friar fringe, clown hair on the sides, bozo hair, larry fine hair, danny devito hair,
    hair growing only on the sides, receding horseshoe, bald of crown, tufts over ears, tufts over the ears, tufts at the sides,
    tufts above the ears, tufts of hair over the ears, tufts of hair above the ears, ring of hair round bald head`,
  liquid_hair: `
    smoke hair:smoke, mist hair:mist, fog hair:fog, steam hair:steam, thundercloud hair:thundercloud,
    storm cloud hair:grey, storm hair, water hair:water, hair made of water:water, hair of water:water, hair like water:water, hair made of smoke:smoke,
    hair of smoke:smoke, misty hair:misty, cloud hair:cloud, hair made of clouds:clouds, hair of clouds:clouds,
    hair of mist:mist, hair like mist:mist, hair like smoke:smoke, ghostly hair:ghostly, ethereal hair:ethereal,
    hair made of stars:stars, hair of stars:stars, hair like the night sky, night sky hair, starry hair:starry,
    galaxy hair:galaxy, cosmic hair:cosmic, nebula hair:nebula, hair full of stars, shadow hair:shadow,
    hair of shadow:shadow, hair made of shadow:shadow, ink hair:ink, inky hair:inky, hair made of ink:ink,
    slime hair:slime, goo hair:goo, jelly hair:jelly, jellyfish-like hair, dripping hair:dripping,
    melting hair:melting, liquid hair:liquid, mercury hair:mercury, liquid metal hair, lava hair:lava,
    hair made of lava:lava, floating hair:floating, weightless hair:weightless, zero-gravity hair,
    hair floating as if underwater, underwater hair:underwater, flowing upward hair, hair that floats, hair drifting,
    aurora hair:aurora, light hair of energy, hair made of light:light, hair of light:light, energy hair:energy,
    hair made of energy:energy, lightning hair:lightning, electric hair:electric, hair made of lightning:lightning,
    ghost hair:ghost, oil-slick hair`,
  flame_hair: `
    hair made of fire:fire, hair of fire:fire, hair on fire, fire for hair:fire, flames for hair:flames,
    fire hair:fire, burning hair:burning, hair of flames:flames, hair made of flames:flames, blazing hair:blazing,
    hair like fire:fire, hair like flames:flames, candle flame hair, flickering hair:flickering, ember hair:ember,
    hair that burns, hades hair:hades, ghost rider hair, saiyan hair:saiyan, gravity-defying hair, hair blazing`,
  snake_hair: `
    snakes for hair:snakes, hair of snakes:snakes, hair made of snakes:snakes, snakes instead of hair, snake-hair,
    medusa hair:medusa, medusa snakes, gorgon hair:gorgon, serpent hair:serpent, serpents for hair:serpents,
    serpents instead of hair, hissing hair:hissing, tentacle hair:tentacle, tentacles for hair:tentacles,
    hair of tentacles:tentacles, hair made of tentacles:tentacles, octopus tentacles for hair, squid hair:squid,
    inkling hair:inkling, vine hair:vine, vines for hair:vines, hair made of vines:vines, hair of vines:vines,
    worm hair:worm, eel hair:eel, cable hair:cable, cables for hair:cables, hair made of cables:cables,
    wires for hair:wires, hair of wires:wires, tubes for hair:tubes, hoses for hair:hoses, chains for hair:chains,
    ropes for hair:ropes, fibre optic hair, fiber optic hair, optical fiber hair, yarn for hair:yarn,
    hair made of yarn:yarn, lekku hair:lekku, seaweed hair:seaweed, kelp hair:kelp, seaweed for hair:seaweed,
    kelp for hair:kelp, hair made of seaweed:seaweed, hair of moss:moss, hair made of moss:moss, moss for hair:moss,
    leaves for hair:leaves, hair of leaves:leaves, hair made of leaves:leaves, grass hair:grass, grass for hair:grass,
    straw for hair:straw, hay for hair:hay, flowers for hair:flowers, hair made of flowers:flowers,
    hair of flowers:flowers, petals for hair:petals, feathers for hair:feathers, hair of feathers:feathers,
    hair made of feathers:feathers, quill hair:quill, quills for hair:quills, spines for hair:spines,
    crystals for hair:crystals, hair made of crystals:crystals, hair of crystal:crystal, ice hair:ice,
    hair made of ice:ice, hair of ice:ice, icicles for hair:icicles, icicle hair:icicle, hair made of paper:paper,
    ribbons for hair:ribbons, hair made of ribbons:ribbons, mushroom cap hair, root hair:root, roots for hair:roots,
    branches for hair:branches, twig hair:twig, twigs for hair:twigs, cotton candy hair, candyfloss hair:candyfloss,
    candy floss hair, bubblegum hair:bubblegum, hair made of cotton candy, whipped cream hair, ice cream hair,
    spaghetti hair:spaghetti, noodles for hair:noodles, web hair:web, spider silk hair, hair of spider silk,
    hair of silk thread, mop hair:mop, broom hair:broom`,
}

export const folkBeards: Partial<Record<BeardKind, string>> = {
  stubble: `
    5 o'clock shadow, 5 o clock shadow, five o clock shadow, 5 oclock shadow, two-day beard, week-old beard,
    stubbly chin, stubbly jaw, stubbled jaw, stubbled chin, stubbled cheeks, bristly chin, bristly jaw,
    bristles on his chin, unshaven jaw, unshaven chin, unshaven cheeks, whiskery chin, chin fuzz, facial fuzz,
    teenage fuzz, wispy chin hair, wispy chin hairs, few chin hairs, chin whiskers, scruffy jaw, beard shadow,
    beginnings of a beard, hint of a beard, barely a beard`,
  goatee: `
    goat's beard, goaty beard, chin tuft, tuft on his chin, chin beard, chin puff, pharaoh beard,
    false beard of a pharaoh, extended goatee beard`,
  short_beard: `
    trim beard, clipped beard, manicured beard, stubbly beard, tight beard, corporate beard, faded beard, low beard,
    verdi style beard, beardlet, small beard, little beard, thin beard, sparse beard, patchy beard, teenage beard,
    first beard, hollywoodian, hollywoodian beard, balbo, half beard, light beard, well-kept beard`,
  full_beard: `
    huge bushy beard, santa beard, yeard, garibaldi style beard, beard of moss, icicle beard, beard of tentacles,
    davy jones beard, assyrian beard, babylonian beard, mesopotamian beard, bearded chin, bearded face, beardy face,
    magnificent beard`,
  long_beard: `
    beard tucked in his belt, beard thrown over his shoulder, beard over his shoulder, sweeping beard, trailing beard,
    dragging beard, very long beard, long thin beard, long wispy beard, wise man beard, old man beard, hermit beard,
    guru beard, monk beard, confucius beard, methuselah beard, rabbi beard, rasputin beard, rip van winkle beard,
    zz top beard, duck dynasty beard, dumbledore beard, merlin beard, saruman beard, moses beard, prophet beard,
    terminal beard, ankle-length beard, floor-length beard, knee-length beard, hip-length beard, waist-length beard,
    belly-length beard, chest-length beard, long pointed beard`,
  braided_beard: `
    beard in braids, beard in two braids, beard in plaits, beard in a braid, beard in a plait, beard braid,
    beard braids, beard plaits, ringed beard, clasped beard, bejewelled beard, bejeweled beard, jewelled beard,
    knotted beard, tied-up beard, plait beard, braided moustache, jack sparrow beard`,
  moustache: `
    tash, tache, moustaches, mustaches, stache, mustachio, mustachios, moustachio, mustachioed, moustachioed,
    thick mustache, bushy mustache, big moustache, big mustache, tom selleck moustache, ron swanson moustache,
    burt reynolds moustache, pornstache, clark gable moustache, charlie chaplin moustache, oliver hardy moustache,
    upper lip hair, hairy upper lip, moustache only, pancho villa moustache, frida kahlo moustache, catfish moustache`,
  handlebar: `
    curled mustache, curly mustache, twirled mustache, twirly mustache, twirling moustache, waxed mustache,
    waxed tips, moustache waxed to points, moustache curled at the ends, moustache curled up, upturned moustache,
    upturned mustache, upswept moustache, upward-curling moustache, kaiser moustache, kaiser wilhelm moustache,
    poirot moustache, dali moustache, dalí moustache, dali mustache, hungarian moustache, english moustache,
    imperial moustache, victorian moustache, edwardian moustache, strongman moustache, circus strongman moustache,
    ringmaster moustache, villain moustache, villain mustache, villainous moustache, snidely whiplash moustache,
    dastardly moustache, eggman moustache, robotnik moustache, monopoly man moustache, gentleman's moustache,
    barbershop moustache, barkeep moustache, hipster moustache, rollie fingers moustache, rajasthani moustache,
    rajput moustache, sikh moustache, luigi moustache, wario moustache, zigzag moustache`,
  walrus_moustache: `
    walrus mustache, walrus-like moustache, huge moustache, enormous moustache, droopy moustache, droopy mustache,
    drooping mustache, nietzsche moustache, mark twain moustache, sam elliott moustache, wilford brimley moustache,
    yosemite sam moustache, soup strainer, soup strainer moustache, old sea dog moustache, janitor moustache,
    mario moustache, kitchener moustache, teddy roosevelt moustache, field marshal moustache, cowboy moustache,
    cowboy mustache, stalin moustache, einstein moustache, mustache covering his mouth, moustache covering his mouth,
    moustache that hides his mouth, shaggy moustache, push broom moustache, lorax moustache, otter moustache, hulihee,
    hulihee beard, franz josef`,
  horseshoe: `
    horseshoe mustache, biker moustache, biker mustache, biker stache, hulk hogan mustache, trucker moustache,
    trucker mustache, motorcycle moustache, lemmy moustache, zappa moustache, frank zappa moustache,
    gunslinger moustache, gunslinger mustache, viking moustache, gaulish moustache, asterix moustache,
    obelix moustache, saxon moustache, cossack moustache, cossack mustache, mongol moustache,
    moustache down to his chin, moustache drooping past his chin, long drooping moustache`,
  fu_manchu: `
    fu-manchu, fu manchu mustache, fu manchu beard, ming moustache, ming the merciless moustache, long thin moustache,
    long thin mustache, long wispy moustache, thin drooping moustache, thin droopy moustache, wise master moustache,
    kung fu master moustache, pai mei moustache, catfish whiskers moustache, dragon whiskers, carp whiskers,
    barbel moustache, genghis khan moustache, sage moustache, mandarin moustache, mandarin mustache,
    whisker moustache`,
  pencil_moustache: `
    pencil mustache, thin moustache, thin mustache, thin little moustache, sliver of a moustache,
    errol flynn moustache, clark gable mustache, john waters moustache, john waters mustache, gomez addams moustache,
    vincent price moustache, zorro moustache, zorro mustache, david niven moustache, matinee idol moustache,
    hairline moustache, french moustache, waiter moustache, prince moustache, walt disney moustache, dapper moustache`,
  van_dyke: `
    vandyke, vandyke beard, van dyke beard, imperial beard, an imperial, napoleon iii beard, napoleon iii moustache,
    french fork goatee, cavalier beard, musketeer beard, musketeer moustache, musketeer goatee, colonel sanders beard,
    colonel sanders goatee, southern colonel beard, d'artagnan beard, spanish beard, conquistador beard,
    elizabethan beard, shakespeare beard, shakespearean beard, robin hood beard, green arrow beard,
    doctor strange beard, tony stark beard, iron man beard, anchor beard, balbo beard, circle beard, pirate goatee,
    royale beard, evil vizier beard, jafar beard, stiletto beard, stiletto goatee, pickdevant, pickedevant,
    pisa beard`,
  mutton_chops: `
    muttonchops, mutton chop whiskers, franz josef whiskers, wolverine beard, wolverine sideburns,
    chester arthur beard, dundreary whiskers, piccadilly weepers, dundrearies, sideboards beard, werewolf sideburns,
    ambrose burnside beard, victorian whiskers, victorian side whiskers, burnsides, bushy side whiskers,
    bushy sidewhiskers, muttonchop moustache, old dutch whiskers`,
  sideburns: `
    bushy sideburns, thick sideburns, sideboards, side-burns, sidewhiskers, side-whiskers, cheek hair, jaw fluff`,
  soul_patch: `
    soulpatch, soul-patch, mouche, landing strip beard, chin strip, landing strip, lip tuft, jazz dot, jazz spot,
    imperial dot, flavor saver, flavour saver, dizzy gillespie beard`,
  chinstrap: `
    chin strap, chinstrap beard, pencil beard, jawline beard, chin strip beard, line beard, jawline stubble strap,
    boy band beard, sculpted jaw beard, laser-cut beard, sculpted thin beard`,
  chin_curtain: `
    shenandoah, shenandoah beard, amish beard, amish-style beard, lincoln beard, whaler beard, ahab beard,
    donegal beard, quaker beard, mennonite beard, newgate fringe, newgate frill, neckbeard, neck beard,
    leprechaun beard, horace greeley beard`,
  square_beard: `
    spade beard, spade-shaped beard, block beard, blocky beard, square-cut beard, squared beard, squared-off beard,
    boxed beard, bricklike beard, brick beard, sumerian beard, gilgamesh beard, lamassu beard, duck tail beard,
    bandholz, bandholz beard, barber-shop beard, full boxed beard, tombstone beard, shovel beard, henry viii beard`,
  forked_beard: `
    french fork, french fork beard, twin-pointed beard, two-pointed beard, split beard, cloven beard,
    double-pointed beard, beard in two points, beard parted in the middle, beard split in two, forkbeard,
    forked white beard:white, swallowtail beard, swallow-tail beard, forked goatee, two-pronged beard,
    two-tailed beard, bifurcated beard`,
  wizard_beard: `
    wizard's beard, wizardly beard, gandalf beard, merlin's beard, flowing white beard:white, flowing grey beard:grey,
    flowing silver beard:silver, long silver beard:silver, sage beard, sorcerer beard, druid beard, panoramix beard,
    getafix beard, father time beard, ancient beard, pointed white beard:white, cloudlike beard, cloud-like beard,
    cloud beard, beard like a cloud, snow-white beard:white, starry beard, galaxy beard, smoke beard, beard of smoke,
    beard of clouds`,
}
