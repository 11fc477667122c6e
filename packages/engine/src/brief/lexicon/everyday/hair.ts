/** Hairdos and beards in everyday words, often by whoever wore them first. The form is explained in species.ts. */
import type { BeardKind, HairKind } from '../../concepts.ts'

export const everydayHair: Partial<Record<HairKind, string>> = {
  side_ponytail: `side lock, sidelock, sidelocks, side lock of youth, sidelock of youth, lock of youth, egyptian side lock`,
  messy: `
    bed hair, hair sticking up, hair all over the place, birds-nest hair, bird's nest hair, bird's nest of
    hair, haystack hair, hair like a haystack, hair like a bird's nest, hair like a birds nest, hair like a mop,
    hair like a bramble patch, hair like a bramble bush, hair like a hedge, hair like a thicket, hair like a broom,
    hair like a dandelion, hair like a dandelion clock, hair like candyfloss, hair like a scarecrow, hair like a
    hurricane, hair like an explosion, hair like a chimney brush, hair like a lavatory brush, hair like a toilet
    brush, hair like a feather duster, hair like a burst mattress, hair like a nest, hair like a tumbleweed,
    hair like tumbleweed, hair like a bottle brush, unbrushed hair, mad scientist hair, einstein hair, electrified
    hair, hair in his eyes, shock of hair, shaggy mop, floppy hair, cow-lick, helmet hair, pillow hair,
    rumpled hair, slept-in hair, hair everywhere, hair like straw, hair a mess, thatch of hair, tufty hair,
    hair in tufts, chopped with a knife, hair cut with a knife, hacked-off hair, uneven hair, badly cut hair,
    self-cut hair`,
  curly: `
    ringletted hair, mop of curls, halo of curls, riot of curls, cloud of curls, little orphan annie hair,
    tumble of curls, cascade of curls, curly fringe`,
  wavy: `
    mermaid waves, old hollywood hair, farrah fawcett hair, blow-dried hair, blowout, bouncy blowout, waves of
    hair, rippling hair, romantic waves`,
  buzz: `
    number one cut, crewcut short, burr cut, shaved down to stubble, close-cropped, closely cropped, cropped
    close, stubbly head, clippered hair, peach fuzz hair, fuzz on his head, five o'clock shadow on his head,
    army cut, marine haircut, recruit haircut`,
  bald: `
    cueball, cue-ball head, smooth head, head like an egg, polished head, lost her hair, lost his hair, hair
    all gone`,
  short: `
    garçon cut, garconne, eton crop, boy's haircut, caesar haircut, sensible haircut, tomboy haircut, spiky
    crop, mum haircut, tapered cut, karen haircut, dad haircut, teddy boy short`,
  pixie: `
    twiggy haircut, audrey hepburn hair, elfin haircut, elfin crop, tinkerbell hair fringe`,
  bob: `
    velma hair, louise brooks bob, cleopatra hair, cleopatra haircut, lego hair`,
  medium: `
    lob length, the rachel, hair brushing his collar, bro flow, grown-out hair`,
  long: `
    hair past her shoulders, rapunzel-ish hair, curtain of hair, lustrous hair, cher hair, pocahontas hair,
    legolas hair, metalhead hair, rocker hair, hippie hair, jesus hair, lank hair, stringy hair, lanky hair`,
  very_long: `
    hair trailing on the floor, endless hair, hair longer than she is tall, hair that touches the ground,
    train of hair`,
  slicked_back: `
    brylcreemed hair, hair slicked back with oil, wet-look hair, gelled-back hair, mobster hair, gordon gekko
    hair, hair brushed back, vampire hair, dracula hair, duck's arse, duck's ass, ducktail hair,
    plastered-down hair`,
  spiky: `
    goku hair, hair in spikes, gravity-defying hair, troll doll hair, sonic hair, cloud strife hair, bart
    simpson hair, spiky fringe`,
  bun: `
    bun with pencils in it, hair scraped back, hair scraped into a bun, gibson tuck, bun held with chopsticks,
    hair done up, hair piled on her head, hair piled high, hair twisted up, french roll, french pleat, bun in
    a net`,
  chignon: `
    spanish bun, flamenco bun, suffragette hair, 1940s rolls, gabor hair, snood hair, coils of hair, earmuff
    braids, rolled updo, greek knot, psyche knot, roman updo`,
  top_knot: `
    knot of hair, war knot, suebian knot, joora, jata, hair tied in a knot, sadhu knot`,
  space_buns: `
    chun li hair, bun on each side, buns on either side`,
  ponytail: `
    ponytailed, hair tied with string, hair tied with a ribbon, hair scraped back in a ponytail`,
  high_ponytail: `
    pineapple ponytail, pineapple hair, palm tree ponytail, palm tree hair, fountain ponytail, whale spout ponytail,
    whale spout, hair fountain,
    ariana ponytail, ariana grande ponytail, i dream of jeannie hair, whale spout, fountain ponytail, pebbles
    hair, pebbles flintstone hair, ponytail on top of her head`,
  low_ponytail: `
    colonial ponytail, george washington hair, ponytail at the nape, gentleman's ponytail, 18th-century
    ponytail, tied at the nape`,
  twin_tails: `
    miku hair, angel wings ponytails, dog ears ponytails`,
  twin_braids: `
    pippi longstocking braids, pigtail plaits, wednesday addams braids, wednesday braids, dorothy braids,
    milkmaid plaits, schoolgirl plaits, plaited pigtails, anne of green gables braids, plaits on either side,
    a pair of plaits`,
  single_braid: `
    braid wound round her neck`,
  braids: `
    microbraids, braids with gold cuffs`,
  cornrows: `
    straight-backs, rows of braids`,
  crown_braid: `
    ukrainian braid, tymoshenko braid, plaits wrapped round her head, coronet of braids, braids pinned up,
    plaits pinned up, laced braid, renaissance braids, frida kahlo hair, frida hair, coronet plait`,
  locs: `
    rastafarian hair, bob marley hair, cyberdreads, matted locks, locks with beads, locs with shells`,
  afro: `
    foxy brown hair, jackson five hair`,
  afro_puffs: `
    puffballs, natural puffs, space puffs, hair puffs`,
  mohawk: `
    centre crest, fin hair, rooster comb hair, crest of hair, ridge of hair, roman crest hair, fauxhawk spiky,
    trojan hair, mr t hair, hair shaved on both sides`,
  undercut: `
    shaved underneath, shaved nape, hair shaved underneath, shaved sides long top, peaky blinders haircut,
    peaky blinders hair, peaky blinder cut, hitler youth cut, shaved temples`,
  side_shave: `
    skrillex hair, shaved on the left, shaved on the right, shaved on the left side, shaved on the right side,
    side buzz`,
  mullet: `
    business in front party in the back, business in the front party in the back, kentucky waterfall, rat tail
    hair, rats tail hair, rat's tail hair, ziggy stardust hair, femullet, billy ray cyrus hair, joe dirt hair,
    soccer rocker`,
  pompadour: `
    rockabilly quiff, teddy boy quiff, jelly roll hair, little richard hair, johnny cash hair, bouffant quiff,
    regent hair, yankee hair, banchou hair, elephant's trunk quiff, elephant trunk hair`,
  quiff: `
    brush-up, flicked-up fringe, upswept fringe, morrissey hair, superman curl, kiss curl, kiss curls, curl on
    his forehead, superman hair, brushed up front`,
  beehive: `
    amy winehouse hair, winehouse beehive, 60s beehive, teased hair, backcombed hair, back-combed hair, glam
    rock hair, hair metal hair, big 80s hair, texas hair, country singer hair, dolly parton hair, pageant
    hair, hairspray hair, tower of hair, towering hair, marie antoinette hair, pouf hair, hedgehog coiffure,
    bride of frankenstein hair, cone of hair, candy floss hair, cotton candy hair, towering wig, bumpit,
    bubble hair, flip hair, jackie kennedy hair, jackie o hair, flipped-out hair, 1960s flip`,
  powdered_wig: `
    court wig, full-bottomed wig, campaign wig, bag wig, mozart wig, mozart hair, white wig, macaroni wig,
    powdered hair, founding father wig, lawyer's wig, horsehair wig, louis xiv wig, sun king wig`,
  finger_waves: `
    marcel wave, flapper waves, pin curls, pincurls, 1930s waves, kiss-curl waves, sculpted waves, josephine
    baker hair, gatsby hair`,
  victory_rolls: `
    40s hair, rosie the riveter hair, rolled bangs, bumper bangs, land girl hair, 40s rolls, pin-up curls,
    swing hair, andrews sisters hair`,
  ringlets: `
    barley curls, curls framing her face, nellie oleson hair, southern belle curls, curling-iron curls`,
  drill_curls: `
    ojou-sama curls, spiral pigtails, ohohoho hair`,
  flat_top: `
    ivan drago hair, flat top fade, brush cut, brushcut`,
  bowl_cut: `
    pudding basin haircut, basin cut, mushroom haircut, coconut haircut, moe howard hair, monk's bowl, henry v
    haircut, norman haircut, pudding-basin cut, beatle cut, lloyd christmas hair`,
  curtains: `
    curtained hair, curtain fringe, middle parting, centre part, nick carter hair, leonardo dicaprio hair,
    butterfly haircut, two-block haircut, two block cut, parted in the middle, split down the middle`,
  side_part: `
    neatly parted hair, neat parting, clark kent hair, accountant hair, parted hair, comb-tracked hair, lego
    man hair, newsreader hair, news anchor hair, don draper hair, mad men hair, cary grant hair, matinee idol
    hair, businessman haircut, parted on the left, parted on the right`,
  hime: `
    straight-cut fringe and sidelocks, ohime hair, blunt bangs and sidelocks, kaguya hair, morticia hair,
    suberakashi, straight bangs long hair`,
  wolf_cut: `
    layered shag cut, joan jett hair, shag mullet`,
  shag: `
    shaggy haircut, shaggy layered hair, mick jagger hair, rod stewart hair, feather cut, razor-cut layers,
    choppy layers, emo hair, emo haircut, scene hair, scene kid hair, scene queen hair, visual kei hair, vkei
    hair, side-swept emo bangs, skater hair, bieber hair, justin bieber hair, swoop fringe, swoopy hair,
    flippy hair, e-boy hair, raccoon tail hair`,
  tonsure: `
    friar tuck hair, friar's haircut, shaved crown, ring of hair, fringe of hair around a bald head, hair at
    the sides only, friar's fringe, horseshoe hair, bald with hair at the sides, clown hair at the sides,
    larry fine hair`,
  chonmage: `
    sumo hair, sumo hairstyle, oichomage, shaved pate with topknot`,
  queue: `
    pigtail down his back, shaved front with a braid, shaved forehead and braid, tarred pigtail, sailor's
    pigtail`,
  liberty_spikes: `
    sid vicious hair, punk hair, punk spiked hair, hair like spikes, liberty spike hair, hair glued into
    spikes, sonic spikes`,
  flame_hair: `
    candle flame hair, blue flame hair:blue, hair made of flames, hades hair, hair like fire burning, hair on fire, flames instead of hair, fire
    instead of hair, flickering hair`,
  snake_hair: `
    wires for hair, cables for hair, gorgon hair, hissing hair, vines for hair, eels for hair, octopus hair`,
  liquid_hair: `
    waterfall hair, hair like smoke, smoke for hair, hair of smoke, smoky hair, shadow hair, hair of mist,
    galaxy hair, starry hair, hair like the night sky, hair full of stars, jelly hair, hair like ink, hair
    floating, weightless hair, hair floating as if underwater, clouds for hair, cloud for hair, hair like a
    cloud`,
  fishtail: `
    fish bone braid`,
  french_braid: `
    french-plaited hair, french braided, french plaits single, pull-through braid, braided back`,
  dutch_braids: `
    french plaits, boxer plaits, ufc braids, hockey braids`,
  side_braid: `
    plait over one shoulder, side fishtail, braid on one side, plait on one side`,
  viking_braid: `
    ragnar hair, ragnar lothbrok hair, viking plait, shield-maiden braids, mohawk braid, dothraki braid,
    dothraki hair`,
  padawan_braid: `
    little braid behind the ear, one thin braid, thin braid at the temple, rat-tail braid, small braid at the
    side, braid behind one ear`,
  half_up: `
    zelda hair, half tied back, half pinned up, hair half tied, galadriel hair`,
  half_bun: `
    bun half up, hun bun`,
  hair_loops: `
    loops of hair, looped braids, looped pigtails, looped plaits, braided loops, hopi whorls, squash blossom
    hair, butterfly whorls, goddess loops, chinese goddess hair, flying immortal hair`,
  nihongami: `
    geisha wig, edo hair, momoware, japanese updo, liangbatou, qing court hair, eonjun`,
  bantu_knots: `
    nubian knots`,
  high_top_fade: `
    will smith hair, eraserhead hair`,
}

export const everydayBeards: Partial<Record<BeardKind, string>> = {
  stubble: `
    three days' growth, scruffy chin, bristly chin, bristly jaw, hasn't shaved, five-day beard, grizzled chin,
    shadow of a beard`,
  moustache: `
    soup strainer, cookie duster, tom selleck moustache, bumfluff, bum fluff, pornstache, charlie chaplin
    moustache, stick-on moustache, dirt lip, lip caterpillar`,
  handlebar: `
    curly moustache, twirly moustache, moustache to twirl, hercule poirot moustache, poirot moustache,
    hungarian moustache, ringmaster moustache, strongman moustache, imperial moustache, kaiser moustache,
    snidely whiplash moustache, hipster moustache, barber moustache, moustache waxed into points, moustache
    with curled ends`,
  walrus_moustache: `
    nietzsche moustache, sam elliott moustache, yosemite sam moustache, droopy moustache, moustache like a
    broom, broom moustache, wilford brimley moustache, lorax moustache, teddy roosevelt moustache, scrub-brush
    moustache`,
  pencil_moustache: `
    errol flynn moustache, gomez addams moustache, john waters moustache, matinee idol moustache, gambler
    moustache, eyebrow moustache, gigolo moustache, zorro moustache`,
  horseshoe: `
    wrestler moustache, hogan moustache`,
  fu_manchu: `
    confucius moustache, dragon whiskers moustache, dragon moustache, wise master moustache, drooping thin
    moustache, carp whiskers, cossack moustache, oseledets moustache, long whiskers moustache`,
  goatee: `
    goateed, chin puff, evil twin beard, colonel sanders beard, beatnik beard, chin whiskers, false beard of a
    pharaoh`,
  van_dyke: `
    vandyke beard, musketeer moustache, royale beard, tony stark beard, tony stark goatee, balbo beard,
    spanish beard, conquistador beard, iron man beard, shakespeare beard, sorcerer's goatee`,
  full_beard: `
    brian blessed beard, karl marx beard, beard like a hedge, face full of beard, beard with crumbs in it,
    bush of a beard, beard with twigs in it`,
  short_beard: `
    clipped beard, beardstache, heavy stubble beard, jaw beard, wispy beard, first beard, beard coming in,
    sparse beard, lined-up beard, sculpted beard, thin beard`,
  long_beard: `
    zz top beard, rasputin beard, patriarch's beard, tolstoy beard, beard tucked into his belt, prophet's
    beard, biblical beard, river god beard, guan yu beard, beard in a belt, rabbi's beard, amish-length beard`,
  wizard_beard: `
    beard down to his knees, beard to his feet, beard to the floor, beard that drags on the floor, beard so
    long he trips on it, endless beard, beard like a waterfall`,
  braided_beard: `
    beard in plaits, beard with rings, beard with gold rings, beard tied with ribbons, beard in two braids,
    blackbeard beard, jack sparrow beard, beads in beard, beard bound in gold, dwarf braids in beard, beard
    plait, beard plaits, assyrian curled beard, dreaded beard, skull beads in beard`,
  forked_beard: `
    french fork, swallow-tail beard`,
  mutton_chops: `
    mutton chop whiskers, wolverine sideburns, piccadilly weepers, dundreary whiskers, dundrearies, general
    burnside whiskers, victorian whiskers, big side whiskers, emperor franz joseph whiskers, bushy side
    whiskers`,
  sideburns: `
    sideys, payot, peyot, peyes, payos, sidelocks jewish`,
  chin_curtain: `
    shenandoah beard, captain ahab beard, neck beard, neckbeard, shipwright's beard, sailor's chin beard`,
  chinstrap: `
    pencil beard, line beard`,
  soul_patch: `
    jazz dab, dizzy gillespie beard, mouche beard, flavour saver, jazzman's tuft, zappa beard, frank zappa
    moustache`,
  square_beard: `
    square-cut beard, spade-cut beard, spade-shaped beard, persian beard, bandholz, verdi beard, block beard,
    sumerian beard, lamassu beard`,
}
