/** Words for clothes that belong to one calling, sport or people, and for whole outfits. The table form is explained in species.ts. */
import type { EnsembleKind, GarmentKind } from '../concepts.ts'

export const attireWords = {
  jersey: `
    football jersey, soccer jersey, goalkeeper jersey, team jersey, sports jersey, football shirt, soccer shirt, goalie
    jersey, numbered jersey, hockey jersey, baseball jersey, baseball shirt, number jersey, kit shirt, sport shirt`,
  basketball_jersey: `
    basketball vest, basketball shirt, basketball top, sleeveless jersey, running vest, running singlet, track singlet`,
  rugby_shirt: `rugby jersey, rugby top, hooped shirt, hooped jersey, rugby polo`,
  polo_shirt: `polo, tennis shirt, golf shirt, polo tee, polo top, pique shirt`,
  track_jacket: `
    track top, tracksuit top, tracksuit jacket, warm-up jacket, running jacket, training jacket, zip-up top, zip-up`,
  gi_jacket: `keikogi, gi top, judo jacket, karate jacket, uwagi, kendogi`,
  uniform_shirt: `
    police shirt, officer shirt, guard shirt, security shirt, pilot shirt, epaulette shirt, ranger shirt, duty shirt,
    sheriff shirt, safari shirt`,
  chef_jacket: `chef's jacket, chef coat, chef's coat, chef whites, cook's jacket, baker's jacket, kitchen whites`,
  scrub_top: `scrubs top, scrubs shirt, medical top, nurse top, nursing top, medical tunic, dental tunic`,
  sailor_blouse: `
    sailor shirt, sailor top, sailor collar, sailor fuku top, sailor-collar blouse, middy blouse, marine blouse, seifuku
    top`,
  gakuran: `gakuran jacket, japanese school jacket, stand-collar school jacket, tsume-eri, high-collar school jacket`,
  dress_uniform: `
    military uniform, military tunic, officer uniform, officer's uniform, army dress uniform, parade uniform, naval
    uniform, general's uniform, marching band uniform, band uniform, guard uniform, soldier uniform, military dress,
    bellhop uniform, military jacket, uniform jacket, marching band jacket, commander uniform, napoleonic uniform`,
  hussar_jacket: `
    hussar uniform, frogged jacket, frogged coat, dolman, dolman jacket, circus jacket, ringmaster jacket, ringmaster
    coat, zouave jacket, matador jacket, toreador jacket, lion tamer jacket, pelisse jacket`,
  yukata: `summer kimono, summer yukata, cotton kimono, festival kimono, bathrobe kimono, festival yukata`,
  thobe: `thawb, dishdasha, kandura, galabeya, jellabiya, djellaba, dishdash, arab robe`,
  kaftan: `deel, mongolian deel, mongol deel, caftan, caftan gown, moroccan kaftan, kaftan dress, takchita, ottoman kaftan, kaftan robe`,
  abaya: `jilbab, chador:black, burqa, black abaya:black, modest robe, islamic dress, khimar dress`,
  ao_dai: `aodai, vietnamese dress, áo dài, long vietnamese dress, ao dai tunic`,
  chiton: `
    greek dress:white, peplos, greek robe, chiton dress, grecian dress:white, grecian gown:white, goddess dress:white,
    grecian robe, ancient greek dress, greek goddess dress:white, himation`,
  puebla: `puebla dress, mexican dress, huipil dress, oaxaca dress, embroidered mexican dress`,
  hanbok: `korean dress, korean hanbok, chima jeogori, chima, joseon dress, traditional korean clothes, dangui`,
  shuka: `maasai shuka, masai shuka, maasai cloth, masai cloth, maasai robe, red shuka:red, kitenge wrap`,
  tutu: `
    ballet tutu, ballerina dress, ballet dress, ballerina tutu, pancake tutu, tulle tutu, ballet costume, ballerina
    outfit, ballet skirt, ballerina costume`,
  wedding_dress: `
    wedding gown, bridal gown, bridal dress, bride dress, wedding robe, lace wedding dress, white wedding dress,
    bride's dress`,
  ball_gown: `
    ballgown, princess dress, prom dress, princess gown, quinceanera dress, ball dress, crinoline dress, rococo dress,
    rococo gown, hoop dress, court gown, cinderella dress, fairytale dress, strapless gown, gala dress`,
  slip_dress: `
    cocktail dress, little black dress:black, satin dress:satin, bodycon dress, strapless dress, evening dress, slinky
    dress, negligee, mini slip, party dress, club dress`,
  sundress: `summer dress, sun dress, beach dress, strappy dress, swing dress, picnic dress, cottagecore dress`,
  flapper_dress: `flapper, charleston dress, fringe dress, fringed dress, 1920s dress, gatsby dress, roaring twenties dress`,
  swimsuit: `
    one-piece swimsuit, bathing suit, swimming costume, one-piece, swimwear, school swimsuit, racing swimsuit, swimming
    suit, lifeguard swimsuit, one-piece bathing suit`,
  leotard: `
    gymnastics leotard, ballet leotard, gymnast suit, dance leotard, unitard, gymnastics suit, acrobat suit, figure
    skating costume, showgirl leotard, bunny suit, bunnysuit, playboy suit`,
  wetsuit: `diving suit, surf suit, neoprene suit, scuba suit, surfing suit, diver suit, wet suit, triathlon suit`,
  bomber_jacket: `bomber, flight jacket, ma-1, sukajan, souvenir jacket:embroidered, satin jacket, pilot jacket, aviator bomber`,
  varsity_jacket: `letterman jacket, letterman, varsity, college jacket, baseball jacket, letter jacket, team jacket`,
  biker_jacket: `
    moto jacket, motorcycle jacket, leather biker jacket, leather motorcycle jacket, perfecto, punk jacket, studded
    jacket, studded leather jacket, rocker jacket, greaser jacket`,
  denim_jacket: `jean jacket, trucker jacket, denim coat, battle jacket, denim top, jeans jacket`,
  puffer_jacket: `
    puffer, down jacket, puffer coat, padded coat, puffy jacket, ski jacket, quilted coat, down coat, winter jacket, snow
    jacket, bubble jacket`,
  raincoat: `rain coat, rain jacket, mackintosh, slicker, oilskin, oilskin coat, oilskin jacket, oilskins, yellow raincoat:yellow, anorak, windbreaker, mac, cagoule`,
  parka: `winter parka, anorak parka, snow coat, fur-hood jacket, arctic coat, fishtail parka, fur-trimmed parka, winter coat`,
  cardigan: `knit cardigan, open cardigan, button cardigan, grandpa cardigan, cardie, cardigan sweater, long cardigan`,
  blazer: `
    school blazer, uniform blazer, piped blazer, prep blazer, school jacket, school uniform jacket, club blazer, sport
    coat, sports coat, academy jacket, academy blazer`,
  tailcoat: `
    tail coat, coattails, swallowtail coat, tailcoat suit, white tie, conductor coat, butler suit:black, dress coat,
    morning coat, butler coat, swallow-tailed coat`,
  turnout_coat: `
    firefighter coat, firefighter jacket, fireman coat, bunker coat, fire coat, fireman jacket, fireproof coat`,
  hi_vis_vest: `
    high-vis vest, hi-vis, safety vest, reflective vest, hi-vis jacket, high visibility vest, hi vis, road worker vest,
    construction vest`,
  tactical_vest: `
    bulletproof vest, flak vest, kevlar vest, plate carrier, flak jacket, stab vest, tac vest, body armor vest, swat
    vest, ballistic vest, combat vest, load-bearing vest`,
  life_jacket: `life vest, lifejacket, buoyancy vest, flotation vest, lifevest, float vest`,
  bolero: `bolero jacket, shrug, cropped bolero, spencer, lace bolero, shrug jacket`,
  tabard: `heraldic tabard, surcoat, knight's tabard, crusader tabard, livery tabard, surcote`,
  cargo_trousers: `
    cargo pants, cargos, combat trousers, cargo jeans, combat pants, utility pants, tactical pants, tactical trousers,
    techwear pants, army pants, utility trousers, camo pants:camouflage`,
  track_trousers: `
    track pants, sweatpants, joggers, jogging bottoms, tracksuit bottoms, tracksuit pants, jogging pants, sweat pants,
    training pants, striped track pants`,
  uniform_trousers: `
    officer trousers, uniform pants, dress trousers, police trousers, piped trousers`,
  turnout_trousers: `firefighter trousers, fireman trousers, bunker pants, turnout pants, reflective trousers, fire pants`,
  breeches: `
    knickerbockers, knee breeches, pantaloons, knickers, plus fours, jodhpurs, riding breeches, riding pants, puffy
    breeches, pumpkin breeches, trunk hose, galligaskins`,
  harem_trousers: `
    harem pants, sirwal, shalwar, salwar, genie pants, balloon pants, aladdin pants, sharovary, sarouel,
    hammer pants, zouave trousers, parachute pants`,
  bell_bottoms: `bell-bottoms, flares, flared jeans, flared trousers, flare pants, bell bottom jeans, flared pants, loon pants`,
  pyjama_trousers: `pyjama bottoms, pajama bottoms, pajama pants, pyjama pants, gi trousers, gi pants, lounge pants, karate pants`,
  lederhosen: `leather shorts, bavarian shorts, bavarian lederhosen, tyrolean shorts, leather breeches, lederhose`,
  swim_trunks: `swimming trunks, board shorts, boardshorts, swim shorts, swimming shorts, bathing trunks, bathing shorts`,
  briefs: `
    speedo, bikini bottom, bikini bottoms, swim briefs, underpants, panties, superhero briefs, red briefs:red,
    wrestling trunks, speedos`,
  dhoti: `lungi, dhoti pants, veshti, panche, mundu, indian wrap trousers`,
  pencil_skirt: `tight skirt, office skirt, tube skirt, business skirt, secretary skirt, straight skirt`,
  tiered_skirt: `ruffled skirt, flamenco skirt, gypsy skirt, ruffle skirt, peasant skirt, petticoat, frilled skirt, tiered maxi skirt`,
  grass_skirt: `hula skirt, raffia skirt, straw skirt, leaf skirt, reed skirt, palm skirt, bark skirt`,
  sarong: `pareo, wrap skirt, lavalava, lava-lava, wraparound skirt, malong, pareu, kikepa, wrapped skirt, lappa, ie faitaga`,
  knee_socks: `
    football socks, knee-high socks, soccer socks, knee-length socks, school socks, sports socks, long socks, knee highs,
    tube socks, striped socks:striped, socks, ankle socks, stirrup socks, tabi socks:white, sock, bobby socks, loose socks, wool socks:wool, crew socks, odd socks, mismatched socks, frilly socks:frilly,
    trainer socks, short socks, slouch socks, bed socks:wool, fluffy socks, fuzzy socks, white socks:white, woollen
    socks:wool, woolly socks:wool, non-matching socks, unmatched socks, hiking socks:wool, tennis socks:white`,
  football_boots: `cleats, soccer cleats, soccer boots, football cleats, studded boots, soccer shoes, football shoes, running spikes, track spikes, athletics spikes, rugby boots`,
  ballet_slippers: `
    ballet shoes, pointe shoes, ballet flats, pointes, ballerina shoes, satin slippers:satin, dance shoes, toe shoes,
    ballet pumps, ballerina slippers`,
  mary_janes: `mary jane shoes, mary janes, strap shoes, school shoes, doll shoes, strapped shoes, bar shoes, buckled flats`,
  flip_flops: `flip-flops, thongs sandals, beach sandals, thong sandals, beach slippers, zori, jandals, slides`,
  rubber_boots: `
    wellingtons, wellies, rain boots, gumboots, rainboots, galoshes, wellington boots, gum boots, fishing boots, waders
    boots, fireman boots`,
  cowboy_boots: `western boots, cowgirl boots, cowboy boot, spurred boots, roper boots, snakeskin boots, rodeo boots`,
  work_boots: `
    combat boots, army boots, steel-toed boots, doc martens, hiking boots, steel-toe boots, military boots, laced boots,
    lace-up boots, docs, tactical boots, jump boots, construction boots`,
  skates: `
    roller skates, rollerskates, rollerblades, inline skates, roller blades, quad skates, roller boots, derby skates,
    retro skates`,
  ice_skates: `ice skate, figure skates, hockey skates, ice-skates, skating boots, bladed skates`,
  boxing_gloves: `boxing mitts, boxer gloves, padded gloves, sparring gloves, red boxing gloves:red, fight gloves, mma gloves`,
  goalkeeper_gloves: `
    goalie gloves, keeper gloves, goalkeeping gloves, goal keeper gloves, batting gloves, catcher gloves, baseball glove,
    catcher's mitt, football gloves, ski gloves, hockey gloves`,
  mittens: `mitten, wool mittens, knit mittens, winter mittens, mitts, oven mitts, woolen mittens, snow mittens`,
  opera_gloves: `
    long gloves, elbow gloves, evening gloves, satin gloves:satin, elbow-length gloves, silk gloves:silk, long white
    gloves:white, elbow length gloves, arm-length gloves`,
  draped_tape: `
    tape measure around neck, measuring tape around neck, tape measure round neck, tailor's tape round neck, tape measure scarf,
    draped tape measure`,
  stethoscope: `doctor's stethoscope, medical stethoscope, listening tube, stethoscopes, nurse's stethoscope`,
  medal: `
    gold medal:gold, medals, silver medal:silver, olympic medal, winner's medal, champion's medal, medallion on
    ribbon, bronze medal:bronze`,
  neckerchief: `
    neck scarf, cowboy bandana, neck bandana, scout scarf, red neckerchief:red, neck kerchief, pioneer scarf, chef's
    scarf, scout neckerchief`,
  lei: `flower lei, hawaiian lei, flower garland, garland of flowers, flower necklace, orchid lei, marigold garland`,
  knotted_belt: `
    black belt:black, karate belt, judo belt, martial arts belt, gi belt, white belt:white, brown belt:brown, red
    belt:red, blue belt:blue, green belt:green, yellow belt:yellow, purple belt:purple, rope belt`,
  cummerbund: `kummerbund, cumberbund, waist sash, wide waist sash, pleated cummerbund, silk cummerbund:silk`,
  champion_belt: `
    championship belt, wrestling belt, title belt, boxing belt, gold belt:gold, champion's belt, heavyweight belt, world
    champion belt`,
  suspenders: `braces, suspender straps, trouser braces, pair of suspenders, pair of braces, leather suspenders:leather`,
  hard_hat: `hardhat, construction helmet, safety helmet, builder's helmet, miner helmet, mining helmet, builder hat, construction hat, worker helmet`,
  fire_helmet: `firefighter helmet, fireman helmet, fireman hat, fireman's helmet, firefighter's helmet, fire hat`,
  army_helmet: `
    military helmet, combat helmet, soldier helmet, steel helmet:steel, war helmet, infantry helmet, ww2 helmet, trench
    helmet, brodie helmet, tin hat, tin helmet, stahlhelm`,
  space_helmet: `space helmet, astronaut helmet, astronaut's helmet, spacesuit helmet, bubble helmet, fishbowl helmet, eva helmet, cosmonaut helmet`,
  bike_helmet: `bicycle helmet, cycling helmet, cyclist helmet, skate helmet, sports helmet, skateboard helmet, climbing helmet`,
  pith_helmet: `safari hat, explorer hat, safari helmet, pith hat, sun helmet, colonial helmet, explorer's hat`,
  bucket_hat: `fishing hat, fisherman hat, fisherman's hat, boonie hat, boonie, bush hat, rain hat`,
  souwester: `sou'wester, souwester, sou'wester hat, southwester hat, oilskin hat, fisherman's rain hat`,
  sombrero: `mexican hat, charro hat, mariachi hat, big sombrero, straw sombrero, wide sombrero`,
  fez: `fila, fila cap, kofia, kufi, taqiyah, takke, doppi, dopa:embroidered, doppa:embroidered, tubeteika, songkok:black, peci:black, kopiah,
    topi, tarboosh, red fez:red, moroccan fez, fez hat, tassel hat, tarbush`,
  sun_hat: `
    bonnet, ribboned bonnet, regency bonnet, victorian bonnet, pioneer bonnet,
    sunhat, floppy hat, beach hat, summer hat, garden hat, floppy sun hat`,
  cavalier_hat: `plumed hat, feathered hat, musketeer hat, musketeer's hat, cavalier's hat, hat with a feather, slouch hat, feather hat`,
  peaked_cap: `
    police cap, police hat, officer cap, officer's cap, captain's hat, captain hat, pilot cap, pilot hat, military cap,
    chauffeur cap, conductor cap, captain's cap, captain cap, service cap, visor cap, sun visor, tennis visor, golf visor, dealer visor, green eyeshade, eyeshade, army cap, general's cap, train
    conductor cap, navy cap, postman cap, uniform cap, uniform hat, postman's cap, mailman cap, mailman's cap, bellhop cap`,
  sailor_hat: `sailor cap, navy hat, gob hat, dixie cup hat, white sailor cap:white, sailor's cap, sailor's hat`,
  mortarboard: `graduation cap, graduate cap, academic cap, square academic cap, graduation hat, scholar cap, oxford cap`,
  ushanka: `russian hat, fur hat, trapper hat, fur cap, winter fur hat, aviator fur hat, papakha, trapper cap, ear-flap hat, cossack hat`,
  santa_hat: `christmas hat, santa claus hat, santa cap, elf hat, gnome hat, nightcap, phrygian cap, stocking cap, pixie hat`,
  maid_headdress: `maid headband, maid cap, maid headpiece, frilly headband, lace headband, frilled headband, lolita headdress, mob cap, maid bonnet, frilly headdress`,
  bunny_ears: `bunny ear headband, rabbit ear headband, bunny headband, fake bunny ears, playboy bunny ears, bunny ears headband, rabbit ears headband`,
  hairpins: `
    rollers in her hair, rollers in his hair, rollers in hair,
    hair clips, hair beads, hair rings, hair accessory, hair accessories, binyeo, kogai, star hairpin, star hairclip, comb,
    hairpiece, hair ornaments, star hair clips, butterfly clips, snap clips, hair combs, loc beads, loc rings, braid
    beads, braid rings, dreadlock beads, beads in her hair, beads in his hair, pearls in her hair, shells in her hair,
    rings in her hair, rings in his hair, rings in her braids, rings in his braids, gold rings in her hair:gold, coins in her hair:gold, bones in her hair:bone, bones in his hair:bone,
    bells in her hair,
    hair ornaments, hair ornament, kanzashi, hairpin, hair pins, hair stick, hair sticks, hair pin, flower hairpin, hair
    flowers, hair comb, hair accessories, hair flower, flower in her hair, flowers in her hair, hair clip, hairclip,
    hairclips, barrette, barrettes, bulldog clip, bulldog clips, kirby grip, kirby grips, bobby grips, hair grips, snap clips, jaw clip, crocodile clip, crocodile clips, binder clip, binder clips, banana clip, hair slides, hair combs`,
  laurel: `laurel wreath, laurel crown, olive wreath, victor's wreath, laurels, golden laurel:gold, gold laurel:gold, leaf crown`,
  galea: `
    roman helmet, legionary helmet, centurion helmet, gladiator helmet, spartan helmet, corinthian helmet, crested helmet,
    hoplite helmet, greek helmet, plumed helmet, trojan helmet`,
  deerstalker: `detective hat, sherlock hat, deerstalker hat, deerstalker cap, sherlock holmes hat, hunting cap`,
  flat_cap: `
    flat cap, flatcap, flat caps, bunnet, ivy cap, driving cap, duckbill cap, scally cap, cheese cutter, cheesecutter, dai cap, tweed cap:wool,
    workman's cap, working man's cap, golfing cap, golf cap, cabbie cap, cabbie hat, irish cap, sixpence cap`,
  newsboy_cap: `
    newsboy cap, newsboy hat, newsie cap, newsies cap, news boy cap, baker boy cap, baker boy hat, bakerboy cap, bakerboy hat, baker's boy cap,
    paperboy cap, paperboy hat, paper boy cap, peaky blinders cap, peaky blinders hat, peaky blinder cap, gatsby cap, gatsby hat, pageboy cap,
    eight-panel cap, eight panel cap, 8-panel cap, 8 panel cap, apple cap, big apple cap, applejack cap, newsboy caps, baker boy caps`,
  swim_cap: `swimming cap, bathing cap, rubber cap, swimmer cap, swimmer's cap, water polo cap`,
} as const satisfies Partial<Record<GarmentKind, string>>

export type AttireKind = keyof typeof attireWords

export const ensembleWords: Record<EnsembleKind, string> = {
  wrapper_and_gele: `
    iro and buba, buba and iro, wrapper and headtie, wrapper and head tie, blouse and wrapper, wrapper and blouse,
    wrapper and headwrap, ankara wrapper:batik, aso ebi, aso oke`,
  lehenga: `
    lehenga choli, ghagra choli, chaniya choli, lengha, bridal lehenga, lehenga skirt, lehenga set, lehnga`,
  scrubs: `medical scrubs, surgical scrubs, nurse scrubs, hospital scrubs, surgeon scrubs, doctor scrubs, nursing scrubs`,
  gi: `
    karate gi, judo gi, martial arts gi, dogi, training gi, martial arts uniform, karate uniform, taekwondo uniform,
    dobok, karate suit, bjj gi, judo uniform, ninja outfit, ninja suit, ninja garb, ninja uniform, shinobi outfit,
    shinobi shozoku, shinobi garb`,
  sailor_uniform: `
    serafuku, sailor fuku, seifuku, sailor suit, sailor outfit, japanese school uniform, sailor school uniform, sailor
    dress, sailor-style uniform`,
  school_uniform: `
    school clothes, academy uniform, prep school uniform, uniform with a blazer, high school uniform, private school
    uniform, student uniform, school outfit, boarding school uniform`,
  football_kit: `
    soccer kit, football uniform, soccer uniform, football strip, goalkeeper kit, soccer outfit, football outfit, sports
    kit, goalkeeper uniform, gym kit, pe kit, p.e. kit, games kit, netball kit, hockey kit, rugby kit, running kit, athletics kit, school sports kit,
    training kit, volleyball kit, handball kit, away kit, home kit, match kit, gym strip`,
  basketball_kit: `basketball uniform, basketball outfit, basketball clothes, basketball strip, nba uniform`,
  tracksuit: `track suit, jogging suit, sweatsuit, warm-up suit, gym tracksuit, training suit, shell suit, gym clothes`,
  pyjamas: `pajamas, pyjama, pajama, pjs, jammies, pyjama set, pajama set, sleepwear, nightwear, striped pyjamas:striped, sleeping clothes`,
  dirndl: `dirndl dress, bavarian dress, oktoberfest dress, tyrolean dress, alpine dress, german dress, trachten dress`,
  bikini: `two-piece swimsuit, two-piece, bikini swimsuit, string bikini, two piece swimsuit, sports bikini, swim bikini`,
  police_uniform: `officer's outfit, cop uniform, policeman uniform, police outfit, constable uniform, security uniform, guard outfit, traffic police uniform`,
  turnout_gear: `firefighter suit, bunker gear, firefighter gear, firefighter uniform, fireman uniform, fireman outfit, fire suit, fireman suit, firefighting gear`,
  army_uniform: `
    combat uniform, army fatigues, fatigues, camouflage uniform, battle dress, combat gear, military fatigues, camo
    uniform, military gear, combat fatigues, tactical gear`,
  hero_suit: `
    superhero suit, superhero costume, hero costume, super suit, supersuit, hero outfit, superhero outfit, hero suit,
    super hero suit, superheroine costume`,
  maid_uniform: `maid outfit, maid dress, french maid outfit, maid costume, french maid dress, maid clothes, battle maid outfit`,
  nurse_uniform: `nurse outfit, nurse dress, nurse costume, white nurse uniform, vintage nurse uniform, nurse's uniform`,
  chef_uniform: `cook uniform, chef outfit, chef clothes, cook outfit, kitchen uniform, chef's uniform, baker outfit`,
}
