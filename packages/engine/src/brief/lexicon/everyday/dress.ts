/** Hats, shoes, jewels and masks as people call them, beside what the other tables list. The form is explained in species.ts. */
import type { EnsembleKind, GarmentKind } from '../../concepts.ts'

export const everydayDress: Partial<Record<GarmentKind | EnsembleKind, string>> = {
  fedora: `
    porkpie, skimmer hat, fly fishing hat, trachten hat, fascinator hat, kettle brim hat, derby day hat,
    oilskin hat, widebrim, hat with corks, dolly varden hat, ladies' riding hat, cheese-cutter, cheesecutter,
    shark hat, novelty hat`,
  beret: `
    blue bonnet, scottish bonnet, basque beret, txapela, flat velvet cap, doctor's bonnet, chitrali cap,
    tam-o'-shanter, tam o shanter, tammy`,
  cap: `
    polo cap, casquette, leninka, budenovka, fatigue cap, beanie copter, gable hood, french hood, wimpel,
    cornette, capote bonnet, volendam hat, cheesecutter cap, soda jerk cap, liberty cap hat, sheitel cap,
    ochipok, agal, ear flap cap, four-winds hat`,
  peaked_cap: `
    yacht cap, bandleader hat, kaiser helmet, milkman's cap`,
  helmet: `
    chapel de fer, lobster-tail pot, cervelliere, sutton hoo helmet, zischagge, shishak, wrestling headgear,
    headguard, scrum cap, pudding hat, saucepan on his head, pot on his head, bucket on his head, polo helmet,
    tank helmet, tanker helmet:leather, head guard, sparring helmet, diving bell helmet, diving bell,
    bell helmet`,
  galea: `
    attic helmet, murmillo helmet, secutor helmet, praetorian helmet`,
  army_helmet: `
    steel pot helmet, trooper helmet, swat helmet`,
  hood: `
    coif hood, wolf pelt hood, wolf pelt over his head, cagoule hood, cagoule with hood`,
  crown: `
    atef crown, royal headdress, bird's nest crown, vulture headdress, vulture crown, nemes crown`,
  tiara: `
    jewelled headband, bandeau tiara, bindi chain, jewelled hairnet, headdress, bridal headdress,
    bejewelled headdress, beaded headdress, jewelled headdress`,
  turban: `
    pagg, cheich, head tie, imamah, amamah, mysore peta, towel on her head,
    towel wrapped round her hair, towel round his head`,
  bandana: `
    fichu headscarf, hachimaki cloth, platok, rebozo on her head, silk scarf over her hair, du-rag, du rag,
    do rag`,
  veil: `
    dupatta over her hair`,
  hijab: `
    jilbab headscarf`,
  beanie: `
    toboggan hat, woolly cap, peruvian hat, nisse cap, elf cap, barretina, tea cosy hat, tea cosy, tea cozy,
    tea cosy as a hat, tea cozy hat`,
  ushanka: `
    ak-kalpak, mongolian hat, toortsog, kolpik, shtreimel, spodik, boyar hat`,
  conical_hat: `
    ajirogasa, jungasa, korean gat, guan`,
  straw_hat: `
    sedge hat, huckleberry hat, pava hat, buri hat, mokorotlo, basotho hat`,
  top_hat: `
    chimney pot hat, slash hat, willy wonka hat`,
  tricorn: `
    revolutionary war hat, redcoat hat`,
  wizard_hat: `
    star-covered hat, cone-shaped hat`,
  mitre: `
    skufia, hem-hem, tate-eboshi, zhanjiao putou, putou, samo hat, hwagwan, liangbatou`,
  feather_headdress: `
    porcupine roach, samba headdress, carnival headdress, showgirl headdress, tā'ovala headdress,
    bird of paradise headdress, single eagle feather, roach, roach headdress, mardi gras headdress, war-bonnet,
    plumes headdress`,
  flower_crown: `
    daisy chain crown, midsummer crown, autumn leaf crown, dandelion crown, fairy crown`,
  ribbon: `
    hair scrunchy, cockade ribbon`,
  hairpins: `
    hair needle, hair needles, comb in her hair, chopsticks in her hair, pencil in her hair,
    pencil through her bun, paintbrush in her bun, hair grips, hair curlers, hair rollers, rollers in her hair,
    star clips`,
  chef_hat: `
    soda jerk hat, fast food hat, ice cream man's hat`,
  jester_hat: `
    coxcomb, pierrot hat, pierrot cap, three-pointed hat, three-pointed cap, two-pointed hat, two-pointed cap, four-pointed cap, four-pointed hat, motley cap, motley hood`,
  hard_hat: `
    caving helmet, mining hat`,
  bike_helmet: `
    scooter helmet`,
  sailor_hat: `
    dixie cup, bachi cap, cracker jack hat, bosun's cap, seaman's cap`,
  pith_helmet: `
    wolseley helmet`,
  cavalier_hat: `
    three musketeers hat, hat with a plume, hat with ostrich feather, ostrich plume hat, bard's hat, bycoket`,
  cowboy_hat: `
    texan hat, resistol, vaquero hat`,
  fez: `
    shriner hat`,
  sun_hat: `
    resort hat`,
  bucket_hat: `
    festival hat, tembel, kova tembel`,
  halo: `
    glowing ring over her head`,
  headphones: `
    in-ear monitor`,
  laurel: `
    caesar's wreath, olive crown`,
  santa_hat: `
    father christmas hat`,
  boots: `
    snow boots, snowboots, moon boots,
    chukka boots, jodhpur boots, spats boots, balmoral boots, hessians, turnshoe boots, sabaton boots,
    pampootie boots, cothurni, finnesko, fleece boots, new rocks:black, new rock boots:black, creepers boots,
    anklet boots, moon-boots, moonboots, jackboot, sea-boots, muck boots, hessian boots with tassels`,
  knee_boots: `
    top boots, dragoon boots, napoleon boots, funnel boots, polo boots`,
  work_boots: `
    lineman boots, caulk boots, clodhoppers, brogans, stompy boots, bovver boots, steel toecaps, docs boots,
    para boots`,
  rubber_boots: `
    hip waders, thigh waders, rubber waders, puddle boots, welly boots, fishermen's boots`,
  cowboy_boots: `
    rattlesnake boots, gunslinger boots`,
  shoes: `
    carbatina, ghillie brogues, gillies, tai chi shoes, alpargatas, hush puppies, bootees, topsiders, boat shoe,
    monkstraps, dr scholls, sabot, gibsons, spectators, galosh, bit loafers, horsebit loafers, penny-loafers,
    snowshoes, swim fins:rubber, flippers:rubber, crocs with charms:rubber, monkstrap shoes`,
  sneakers: `
    slip-on trainers, sandshoes, sand shoes, kicks, heelies, balenciagas, yeezys, dunks, dad trainers,
    high top trainers, airmax, platform trainers, platform sneakers, trainers with lights, wheelies`,
  sandals: `
    jelly shoes, kolhapuri chappals, birks, tevas, flatforms sandals,
    foot jewellery, talaria, barefoot sandals`,
  geta: `
    wooden sandals, takunya, nalin, bathhouse clogs`,
  flip_flops: `
    pluggers`,
  slippers: `
    aladdin shoes, slipper socks, monster slippers:fur, claw slippers:fur, dino slippers:fur, moccasin slippers`,
  high_heels: `
    t-straps`,
  mary_janes: `
    rocking horse shoes, tea party shoes`,
  ballet_slippers: `
    gymnastic slippers`,
  football_boots: `
    spiked shoes`,
  earrings: `
    earplugs, ear plugs, ear spools, earspools, ear discs, jade earplugs,
    lip disc, lip disk, lip plug, spider bites piercing, eyebrow ring, pearl drops, safety pin in her ear,
    creoles, plugs, flesh plugs, ear plugs, spacers, tapers, gages, dangly earring, one earring,
    drop pearl earrings`,
  necklace: `
    japamala, cowries, riviere, rivière, sautoir, lunula, kanthi, cuban link chain, rope chain, rudraksha,
    strings of beads, chain around his neck, chain around her neck, necklace of molars, chunky chain:gold,
    cuban chain:gold, silver chain:silver, chain with padlock, ruby choker necklace, love beads, pooka shells,
    wampum beads, pony beads, love-beads, candy necklace, string of bones:bone, string of teeth:bone,
    necklace of teeth:bone, necklace of bones:bone, necklace of claws:bone, necklace of feathers:feather,
    necklace of shells:chitin, necklace of ears, necklace of fingers, bear claw necklace:bone, shark teeth:bone,
    paper clip chain, id lanyard, staff lanyard`,
  pendant: `
    crucifix necklace, ankh necklace, hand of fatima, pentacle necklace, stickpin, cloak clasp, luckenbooth,
    lapel flower, carnation in his buttonhole, vial of blood necklace, pomander, medicine bag necklace,
    st christopher medal, pectoral, ring on a chain, ring on a necklace, ring around her neck, whistle on a cord, whistle on a string, coach whistle, purple heart,
    order star, purple heart medal, vip pass, buttonhole, buttonhole rose, name plate, fob watch:gold,
    chain with locket, cross pendant, star pendant, moon pendant, heart pendant, sun pendant, wolf pendant,
    dragon pendant, crescent pendant, feather pendant, tree of life pendant, snake pendant, eye pendant,
    crescent moon necklace, moon necklace, sun necklace, star necklace, heart necklace, dragon necklace,
    wolf tooth on a cord, rune pendant, runestone necklace, compass necklace, birthstone, saint christopher,
    miraculous medal, st brigid cross, tupu, tupu pin, tupu pins, tastevin, sommelier's cup, risku,
    risku brooch, solje, sølje`,
  choker: `
    jingle bell collar, control collar, brass neck rings, jewelled collar, cat collar with bell, cat bell,
    bell collar with ribbon, slave band, leash collar, dog collar choker, ribbon choker, cross choker,
    heart choker, pearl choker:crystal, crystal choker:crystal, spike collar:leather, studded choker:leather`,
  bracelet: `
    upper arm band, upper arm cuff, ankle bells, fitness tracker, broken chains on his wrists, cuffs on wrists,
    choora, chooda, hand jewellery, loom bands, kandi, string round his wrist, casio watch, casio, rolex,
    fitbit, omnitool, omni-tool, hospital wristband, loom bracelet, paracord bracelet, survival bracelet,
    thread bracelet, snake bracelet, snake armlet, serpent armlet, mic wristband, kara, shell bracelet:chitin,
    charm bangle, prayer bracelet, evil eye bracelet, magnetic bracelet, spring bracelet,
    leather strap on wrist, ribbon around her wrist, red string on wrist, string of fate, signet rings,
    many rings, gemstone ring, pearl ring, plain gold band:gold, claddagh ring, puzzle ring, poison ring,
    seal ring, promise ring, knuckle ring`,
  medal: `
    rows of medals, chest full of medals, chestful of medals, medal ribbons, ribbon rack, deputy star,
    backstage pass, number bib, race number, starting number, campaign badge, hello my name is sticker,
    conference lanyard, chevrons badge, vip badge, order of the garter, service medals, bravery medal,
    olympic medal, star of bravery, prize medal, row of medals, participation medal`,
  glasses: `
    google glass, browline glasses, groucho glasses, groucho marx glasses, clip-on glasses, pixel glasses`,
  sunglasses: `
    3d glasses, 3-d glasses, red and blue 3d glasses, clip ons, clip-ons, clip-on sunglasses,
    deal with it glasses, blind man's glasses, rose-tinted glasses, slit goggles, clubmasters,
    john lennon sunglasses, tea shades, heart shades, lennon shades`,
  mask: `
    hyottoko, sack over his head, bag over his head, paper bag over his head, paper bag on his head, topeng,
    papier mache head, mask on a stick, stick mask, masquerade mask on a stick, mask on a handle, hand-held mask`,
  face_mask: `
    n95 mask, breath mask, cloth over the nose and mouth, cloth over his mouth, cloth over her mouth,
    cloth over nose and mouth, scarf over his face, scarf over the lower face, bandana over his face,
    bandana over his mouth, handkerchief over his face, kerchief over his nose, lower face covered,
    mouth covered, sheet mask, balaclava mask, gaiter mask, buff over his nose, scuba regulator, neck buff,
    buff over his face, buff over her face`,
  turtleneck: `
    polo neck jumper, polo neck sweater, roll neck jumper, funnel neck jumper, funnel neck, funnel-neck`,
  sweater: `
    longline jumper, sloppy joe, slipover, slip-over, half zip, quarter zip, quarter-zip, quarter zip pullover,
    half-zip, half zip jumper, zip neck, fisherman knit, crewneck sweatshirt, fleece pullover, batwing jumper,
    batwing sweater, dolman sweater, poncho sweater, fair isle vest:fair_isle, norwegian sweater:fair_isle,
    nordic sweater:fair_isle, nordic jumper:fair_isle, icelandic sweater:fair_isle wool, ski sweater:fair_isle,
    reindeer jumper:fair_isle, reindeer sweater:fair_isle, fisherman's jumper:knit, fisherman jumper:knit,
    slub jumper, letterman sweater, college sweater, mohair jumper:fur, angora jumper:fur, eyelash knit:fur`,
  t_shirt: `
    raglan tee, ringer tee, longline tee, cutoff tee, marinière:striped, mariniere:striped,
    telnyashka:striped blue white, base layer, baselayer, tour shirt, merch shirt, thermals top, wife-pleaser,
    undershirt tee, baby tee`,
  tank_top: `
    halter, halter top, tank vest, athletic vest, cut off shirt, cutoff shirt, stringer vest, stringer,
    muscle tank, cropped vest top, cowl neck cami`,
  blouse: `
    bustier blouse, smock blouse, smock top, wrap blouse, tunic top, batwing top, batwing blouse, kaftan top,
    swing top, tie front top, jabot blouse, cold-shoulder top, gypsy top, pirate top, crochet top:lace`,
  corset: `
    stays, pair of stays, jumps,
    bustier top, corselet, corselette, longline bra, stays bodice, pair of bodies`,
  shirt: `
    henley shirt, band collar shirt, spread collar shirt, french cuff shirt, rockabilly shirt,
    tattersall shirt:plaid, bib front shirt, collarless shirt, granddad shirt, smock shirt, ghost shirt,
    war shirt, rugby long shirt, kurta pajama:long, kurta pyjama:long, baro't saya top, thermal shirt,
    thermal top`,
  bodysuit: `
    rash guard, rashguard, zentai suit, morphsuit, morph suit, shapewear, spanx, compression suit,
    body stocking, mocap suit, motion capture suit`,
  leggings: `
    long johns, long johns top, thermals, thermal leggings, long underwear, thermal underwear,
    compression tights, meggings, disco pants, spats leggings, stirrup pants, ski leggings, hose, woollen hose`,
  cardigan: `
    longline cardigan, shawl-neck cardigan, cable cardigan:knit, granny-square cardigan:knit, dressing cardigan`,
  raincoat: `
    kagoul, rain mac, pakamac, cagoul, waterproof, waterproofs, mac coat, foul weather gear, oilskin smock,
    shell jacket, hard shell jacket, softshell`,
  bomber_jacket: `
    ma-1, ma-1 jacket, ma1 jacket, flyer jacket`,
  track_jacket: `
    trackie top, tracky top, track suit top`,
  biker_jacket: `
    kutte, biker vest patched, leather cut, club cut, biker colours`,
  leather_jacket: `
    leather blouson:leather, shearling:fur, flying jacket:leather, bomber leather:leather`,
  jacket: `
    barbour jacket, blouson, car jacket, traje de luces:embroidered gold, suit of lights:embroidered gold,
    bullfighter jacket:embroidered, torero jacket:embroidered, chaqueta`,
  coat: `
    cape coat, wrap coat, polo coat, mac overcoat, carrick coat, box coat, redincote, loden coat:wool, duffel,
    duffle, shuba:fur, dolman coat, maxi coat:long, raglan coat, spring coat, winter coat`,
  cloak: `
    inverness cape, ulster cape, inverness, cloak of night, starcloak, cloak of stars:starry,
    star-strewn cloak:starry`,
  robe: `
    robe de chambre, peignoir robe, widow robe:black`,
  dress: `
    babydoll, t-shirt dress, dungaree dress, bib dress, tank dress, gunne sax dress:floral, gunne sax,
    rockabilly dress, pin-up dress, jumper-dress, mother hubbard:long, mother hubbard dress:long, holoku:long,
    t shirt dress, midi dress, shirt-waister, shirtwaister, slip gown, milkmaid dress, corset dress,
    bustle dress:long, crinoline dress:long, polonaise:long, sack-back gown:long, round gown:long,
    chemise dress, chemise à la reine:white, skater frock, drop waist dress, drop-waist dress, patio dress,
    fiesta dress, maria clara:embroidered, terno:embroidered, maria clara gown:embroidered,
    maria clara dress:embroidered, traje de mestiza:embroidered, baro't saya, baro at saya, sami dress,
`,
  slip_dress: `
    slip, lbd:black, little black number:black, nightslip:satin`,
  gown: `
    widow's weeds:black, mourning gown:black, empire line dress, empire-line gown, empire gown, debutante dress,
    cap and gown:black`,
  tiered_skirt: `
    bum roll, underskirt, can-can skirt, cancan skirt, crinoline petticoat`,
  pleated_skirt: `
    fustanella:white, school skirt, cheer skirt, netball skirt, kilted skirt`,
  long_skirt: `
    cotte, phanek, qun, pha nung, pha sin, patadyong, ribbon skirt:long, prairie skirt, chima skirt`,
  grass_skirt: `
    piupiu, ti leaf skirt, raffia skirt, pāreu`,
  skirt: `
    jean skirt:denim, jean mini skirt:denim, gore skirt, gored skirt, bell skirt`,
  kilt: `
    utilikilt, work kilt, hybrid kilt`,
  breeches: `
    drawers, gaucho pants, small clothes, smallclothes, galligaskins, momohiki`,
  trousers: `
    corduroys:corduroy,
    needlecords, moleskins, cricket whites:white, tennis whites:white, gaucho pants, gaucho trousers,
    drainpipe trousers, clam diggers, clamdiggers, cords trousers, cord trousers, corduroy trousers,
    corduroy pants, peg trousers, peg-leg trousers, oxford bags, buckskins:leather, stovepipe trousers,
    sailor trousers`,
  cargo_trousers: `
    combats, combat pants, army trousers, fatigue trousers`,
  jeans: `
    jnco jeans, jncos, selvedge jeans, drainpipe jeans`,
  hakama: `
    mompe`,
  shorts: `
    hot pants, cycle shorts, pum pum shorts, hotpant, chino shorts, cargo short, pe shorts, booty short,
    sleep shorts`,
  pyjama_trousers: `
    pyjama pants, pajama bottoms, sleep pants, pyjama shorts`,
  briefs: `
    budgie smugglers, thong, tanga, cheeky briefs, hipsters briefs, union jack briefs, skivvies,
    tighty whities:white, tightie whities:white, bloomers shorts`,
  kaftan: `
    choga`,
  hanbok: `
    kisaeng hanbok, dangui`,
  kimono: `
    iromuji`,
  ao_dai: `
    ba ba suit, bà ba, ao ba ba, áo bà ba`,
  thobe: `
    deglet`,
  dirndl: `
    folkdräkt, folkdrakt, bunad, trachten dress, trachtenkleid, alpine dress, folk dress, folk costume,
    national costume, folk outfit`,
  tunic: `
    sami gakti, busserull, guild tunic, lapp tunic`,
  jumpsuit: `
    convict suit:orange, romper suit, babygro, baby grow, sleepsuit onesie, radiation suit:yellow,
    bomb suit:quilted, bomb disposal suit:quilted, nbc suit, boilersuit overalls, rave suit, aerobics suit,
    ski onesie`,
  pyjamas: `
    convict stripes:striped`,
  space_suit: `
    deep sea diving suit, atmospheric diving suit, brass diving suit:brass, old diving suit,
    hard-hat diving suit, standard diving dress, diving dress`,
  wetsuit: `
    scuba gear, scuba suit, shorty wetsuit, surf suit`,
  swimsuit: `
    swimming costume, cossie, togs, one-piece bathing suit`,
  sarong: `
    cover-up, beach cover up, beach wrap, ie toga, ie lavalava, sarong wrap, wrap-around, wrap around skirt`,
  shawl: `
    kapa, cloak wrap, shrug wrap, manta, lliclla, manta shawl`,
  suspenders: `
    sock garters, sock suspenders`,
  stockings: `
    gaiters, cloth gaiters, gaitors, lisle stockings, silk stockings:silk, seamed stockings,
    back-seam stockings, hold-ups, stay-ups, tabi, foot bindings, foot wrappings, puttee wraps`,
  suit_jacket: `
    jacket and tie, drape suit, teddy boy drape, sack suit, mod suit, nehru suit, beatles suit, armani suit,
    ice cream suit:cream, leisure-suit, livery, footman livery, servant livery, velvet livery:velvet,
    usher's livery, coachman livery`,
  headband: `
    agal cord, alice-band, sport headband`,
  visor: `
    heads-up display, head-up display, hud`,
  belt: `
    webbing, belt webbing, combat webbing, body chain:gold, pocket chain:silver, wallet chain:silver, keychain,
    keychains, chatelaine, key chain, keychain on belt, subarmalis, hip chain:gold, jean chain:silver,
    trouser chain:silver, waist chain:gold, shackle belt, pteruges belt:leather`,
  scale_armor: `
    dujeong-gap, dujeonggap, korean armor, mingguang armor, tang dynasty armor, mountain pattern armor,
    tang armor, song armor, ming armor, korean armour, joseon armor, laminar armor, mongol lamellar,
    byzantine lamellar, khazar armor, steppe armor, fish scale armor, pangolin scales`,
  chainmail: `
    char-aina, chahar-aina, mamluk armor, ottoman armor, persian armor, saracen armor, moorish armor,
    crusader mail, mail chausses, chainmail leggings, chainmail skirt, mail collar`,
  leather_armor: `
    kilt armor, leather lamellar, thieves' armor, rogue armor, hunter's armor, leather plates`,
  plate_armor: `
    beetle armor:chitin, insect armor:chitin, mushroom plate, knightly armor, paladin armor,
    death knight armor:black, rune armor:runes, royal armor, parade armor`,
  power_armor: `
    n7 armor, tactical armor, cyber armor, cybernetic armor, sci-fi armor, space armor, alien armor,
    kevlar armor, advanced armor, futuristic armor, mandalorian plates, clone trooper armour, sentinel armor,
    halo armor, doom armor, fallout armor, nanotech armor, mechanized armor, motorised armor, hazard armor,
    astro armor, protoss armor`,
  samurai_armor: `
    kendo armor, kendo armour, lacquered armor, japanese armor, shogun armor, ronin armor, bogu set, o yoroi`,
  pauldrons: `
    lacrosse pads, american football pads, hockey pads, gridiron pads, shoulder pad, epaulet, epaulette,
    pauldron shaped like a skull, shoulder plate, dragon pauldron, skull pauldron, spiked shoulders,
    feathered shoulders:feather`,
  collar: `
    gorgerin, pectoral collar, widow collar, stand collar, ruffle collar, lace ruff collar:lace,
    fur-lined collar:fur`,
  sash: `
    miss world sash, beauty sash, diagonal sash, winner's sash, mayor's sash, prom queen sash,
    birthday girl sash, loros:gold embroidered, imperial loros:gold embroidered`,
  bandolier: `
    shotgun shells bandolier, shotgun shell bandolier, shell belt, bullet bandolier, potion bandolier,
    vial bandolier, dagger bandolier, throwing knife bandolier, bandoleer of bullets, bandolier of potions,
    bandolier of knives, ammo bandolier, bandoleers, cartridge loops, cartridge pockets, gazyr`,
  pouch: `
    water bottle on belt, drop leg pouch, drop-leg bag, drop leg holster:leather, holstered pistol belt,
    potion pouch, dice pouch, phone pouch, spice pouch, tobacco pouch:leather, belt satchel, hip satchel`,
  satchel: `
    doctor bag, paper round bag, first-aid bag, potion satchel, potion bag, herb bag, crossbody,
    crossbody satchel, cross body bag, mail satchel, map satchel, medic satchel, medic bag, mail pouch,
    laptop satchel, guitar gig bag, binocular case, camera case, instrument case, dispatch case,
    document case, lens case`,
  backpack: `
    blanket roll, sleeping roll, roll mat, sleeping mat, camping gear, hiking pack, frame pack,
    school bag backpack, kånken, fjallraven, ita bag, gig bag, turtle shell backpack, vacuum pack, ghost pack, drone backpack, bag of holding`,
  scarf: `
    towel around neck, towel around the neck, towel around his neck, towel around her neck, towel over shoulder,
    towel round his neck, bolo scarf, slytherin scarf:green, gryffindor scarf:red gold striped,
    hufflepuff scarf:yellow striped, ravenclaw scarf:blue striped, rainbow scarf:striped, bobbly scarf:knit,
    silk foulard:silk, foulard`,
  neckerchief: `
    napkin in collar, napkin tucked in his collar, napkin tucked in her collar, bib, lobster bib, baby bib, paper bib, dinner bib, feeding bib, eating bib, napkin bib, drool bib, bandana bib, girl scout neckerchief, pioneer scarf:red`,
  tie: `
    bolo, bolo cord, bolo-tie, loosely knotted tie, power tie:red, silk tie:silk, club stripes tie:striped`,
  apron: `
    kiss the cook apron, gardening apron, kitchen apron, cobbler apron`,
  tabard: `
    orders tabard, crusader tabard, herald's tabard, sandwich-board`,
  knee_pads: `
    knee sliders, knee supports, knee support, knee braces, knee brace, elbow supports`,
}
