/** Words for clothes of the torso, the legs and the feet. The table form is explained in species.ts. */
import type { garments } from '../concepts.ts'
import type { AttireKind } from './attire.ts'

type ClothesSlot = 'torso' | 'full' | 'outer' | 'legs' | 'feet'

export const clothesWords: Record<
  Exclude<(typeof garments)[ClothesSlot][number], AttireKind>,
  string
> = {
  shirt: `
    shirt, button-up, button-down, button-up shirt, button-down shirt, dress shirt, collared shirt, flannel, flannel
    shirt:plaid, work shirt, hawaiian shirt:floral, aloha shirt:floral, long-sleeved shirt, oxford shirt, barong,
    barong tagalog, guayabera, kurta:long, kurti, undershirt, linen shirt, poet shirt:loose, band shirt, chambray,
    pajama top, pyjama top, nightshirt, salwar kameez:long, shalwar kameez:long, kameez:long, vyshyvanka:embroidered,
    kosovorotka, western shirt, long sleeve, long-sleeve, lumberjack shirt:plaid, dashiki:geometric, dashiki
    shirt:geometric, bowling shirt, camp shirt, shirt sleeves, pirate shirt:loose, button-ups, sokolovka, sherwal top`,
  t_shirt: `
    t-shirt, tee, tee shirt, tshirt, band tee, graphic tee, band t-shirt, graphic t-shirt, baseball tee, tops, gym
    shirt`,
  tank_top: `
    tank top, race bib, running bib, tank, camisole, singlet, wifebeater, muscle shirt, sleeveless shirt, sleeveless top, halter top, cami,
    vest top, spaghetti strap top, tanktop, wife beater, racerback, muscle tee, sleeveless tee, sando, halterneck`,
  blouse: `
    blouse, peasant blouse, ruffled blouse:ruffled, jeogori, frilly shirt:frilly, choli, huipil:embroidered, peasant
    top, puffy shirt, lace top:lace, off-shoulder top, off-the-shoulder top, wrap top, secretary blouse, kebaya,
    pirate blouse, chemise, top, ruffled shirt:ruffled, kimono top, kimono blouse, poet blouse, shirtwaist, cardigan
    blouse, jeogori jacket, ruffle shirt:ruffled, thobe al nashal, baju kurung:long, frilled shirt`,
  tunic: `
    tunic, jerkin, smock, work smock, doublet, kaftan tunic, peasant tunic, tunica, hauberk tunic, rubakha, peasant shirt,
    cotehardie, under-tunic, undertunic, kung fu uniform, kung fu suit, changshan:long, tangzhuang, kosode, chiton
    tunic, kirtle tunic, jinbei, jama, angarkha, rags, tattered rags:torn, sackcloth, overtunic, tunics, kung fu
    shirt, blanket tunic, bliaut, prison uniform, tang suit, samue, jester outfit, jester costume, diamond motley, jester motley, jester's motley, fool's motley, harlequin motley, motley costume, suit of motley,
    fool costume, harlequin costume, straitjacket, straightjacket, scapular, chasuble, cotta, dalmatic, eva suit top`,
  vest: `
    vest, waistcoat, gilet, sweater vest:knit, bodywarmer, leather vest:leather, puffer vest:quilted, fishing vest,
    safari vest, utility vest, suit vest, denim vest:denim, battle vest:denim, biker vest:leather, cut-off vest,
    sherpa vest, hunting vest, weskit, brocade vest, sleeveless jacket, open vest, baju rompi`,
  sweater: `
    sweater, jumper, pullover, knit sweater:knit, jersey sweater, fisherman sweater, christmas sweater, aran jumper,
    sweatshirt, cable-knit sweater:knit, cable knit sweater:knit, wool sweater:wool, crewneck, crew
    neck, knitwear:knit, ugly sweater, aran sweater:knit, lopapeysa:wool, oversized sweater, jersey top, knitted
    jumper:knit, christmas jumper, sweatshirts, woolly jumper:wool`,
  hoodie: `
    hoodie, hooded sweatshirt, hoody, hooded sweater, zip-up hoodie, zip hoodie, pullover hoodie, hooded jacket,
    cat-ear hoodie, hooded top, hooded jumper, sweat top`,
  turtleneck: `
    turtleneck, turtle neck, polo neck, roll neck, rollneck, high-neck sweater, mock neck, mock turtleneck, cowl neck,
    polo-neck, turtleneck sweater, roll-neck sweater, turtleneck jumper, high-collared sweater, cowl-neck sweater,
    turtle-neck`,
  corset: `
    corset, bodice, bustier, waspie, stays, laced bodice, corset top, underbust corset, leather corset:leather, waist
    cincher, basque, dirndl bodice, lace-up bodice, laced corset, boned bodice, overbust corset, steel-boned corset,
    steampunk corset`,
  gambeson: `
    gambeson, padded armor:quilted, padded jack, quilted armor:quilted, arming doublet, aketon, padded tunic:quilted,
    padded armour:quilted, padded jacket, quilted armour:quilted, cloth armor, padded vest, quilted gambeson:quilted,
    buff coat:leather, arming jacket, cloth armour`,
  bodysuit: `
    bodysuit, catsuit, spandex suit, latex suit, skinsuit, plugsuit, skin-tight suit, skintight suit, sentai suit,
    bodystocking, zentai, latex bodysuit, stealth suit, plug suit, wrestling singlet, romper, spandex, tights suit,
    cyber suit, sneaking suit, motion suit, kamen rider suit, zero suit, form-fitting suit, fursuit`,
  bandeau: `
    bandeau, crop top, bra, sports bra, chest wrap, chest bindings, bikini top, tube top, breast band, sarashi, chest
    wrapping, cropped top, bralette, chest binding, bandeau top, wrapped chest, belly dance top, croptop, chest wraps,
    breastband, bandage wraps, brassiere, coconut bra, seashell bra, fur bikini:fur, chainmail bikini, underwear,
    lingerie, binder, chest binder, midriff top, boob tube`,
  dress: `
    dress, silks:silk, flowing silks:silk, frock, minidress:short, mini dress:short, lolita dress:frilly, babydoll
    dress, pinafore, pinafore dress, prairie dress, sheath dress, wrap dress, shift dress, jumper dress, shirtdress,
    shirt dress, tea dress, maxi dress:long, maxidress:long, kirtle, gothic lolita dress:frilly, nightdress,
    nightgown, nightie, peasant dress, pinafore apron dress, fairy dress, magical girl dress, polka dot
    dress:polka_dot, petal dress, puffy dress, sarafan, tunic dress, sweater dress:knit, knit dress:knit, jean dress,
    housedress, skater dress:short, cheongsam dress, kimono dress, poodle dress, medieval dress:long, mekhela chador,
    buba, kente dress:kente, apron dress, dresses, frocks, ankara dress, day dress, lolita
    outfit:frilly, playsuit, jumperskirt, idol dress:frilly, stage dress, overall dress, gho`,
  gown: `
    gown, evening gown, court dress, empire dress, victorian dress, royal gown, mermaid gown, medieval gown, regency
    dress, formal gown, robe a la francaise, queen's gown, satin gown:satin, silk gown:silk, formal dress, tudor gown,
    baroque gown, victorian gown, renaissance gown, flamenco dress:ruffled, train dress, edwardian dress, mourning
    dress:black, gowns, renaissance dress, houppelande, muumuu`,
  robe: `
    robe, robes, wizard robe, wizard robes, mage robe, mage robes, monk robe, monk robes, monk habit, nun habit:black,
    nun's habit:black, habit:black, cassock:black, vestments, vestment, priest robe, priest robes, dressing gown,
    bathrobe, housecoat, choir robe, graduation gown:black, graduation robe:black, kasaya, monk's robe, monk's robes,
    friar's robe, alb:white, cope, soutane:black, ceremonial robes, jedi robe, jedi robes, kesa, druid robes, druidic
    robes, wizard's robe, wizard's robes, hooded robe, hooded robes, bisht, khalat, chapan, temple robe, school
    robe:black, school robes:black, ritual robes, acolyte robes, cultist robes, sorcerer's robes, sorcerer robes,
    lounging robe, barrister robe:black, judge's robe:black, spa robe, battle robes, battle robe, silk robe:silk,
    hospital gown, surplice:white, durumagi`,
  kimono: `
    kimono, furisode:long, uchikake, junihitoe, kimono robe, geisha robe, kimonos, silk kimono:silk, komon, tomesode,
    short kimono:short, battle kimono, shiromuku:white, happi, happi coat, miko outfit:white, miko kimono:white,
    geisha kimono, wafuku, houmongi, nagajuban, kariginu`,
  hanfu: `
    hanfu, ruqun, xianxia robes, wuxia robes, chinese robes, chinese robe, taoist robe, daoist robe, daoist robes,
    taoist robes, cultivator robes, shenyi, daopao, quju, aoqun, dragon robe, longpao, qixiong ruqun, beizi,
    yuanlingpao, imperial robes, mandarin robe, hanfu dress, paofu, xianxia hanfu, hanfu robe, zhiju, ming robe, banbi`,
  cheongsam: `
    cheongsam, qipao, chinese dress, china dress, mandarin dress, mandarin gown, changpao:long, chi-pao, chinese gown,
    silk cheongsam:silk, qi pao`,
  toga: `toga, roman toga, stola, greek toga, roman robe, exomis`,
  sari: `
    sari, saree, anarkali, half-sari, silk sari:silk, wedding sari:red, indian dress, dupatta
    dress, banarasi sari:silk, mekhela, langa voni, sarees`,
  jumpsuit: `
    jumpsuit, flight suit, boiler suit, coveralls, coverall, pilot suit, prison jumpsuit:orange, racing suit, work
    suit, hazmat suit:yellow, onesie, biohazard suit:yellow, mechanic coveralls, pilot jumpsuit, motorcycle
    suit:leather, flightsuit, siren suit, union suit, kigurumi, zoot jumpsuit, beekeeper suit:white, bee suit:white,
    flying suit, racing leathers:leather, riding leathers:leather, biker suit:leather, ski suit, snowsuit, beekeeping
    suit:white, painter's coveralls:white, work coveralls, motocross suit, ghillie suit, one-piece work suit, pilot's
    suit, fencing suit:white`,
  space_suit: `
    space suit, spacesuit, astronaut suit, eva suit, eva hardsuit, white eva:white, orange eva:orange, grey eva:grey, black eva:black, pressure suit, environment suit, vacuum suit, cosmonaut
    suit:orange, space-suit, moon suit, spacewalk suit, enviro-suit, nasa suit, atmospheric suit, deep sea suit, mars
    suit, pressurized suit`,
  overalls: `
    overalls, dungarees, bib overalls, work overalls, bib-and-brace, denim overalls:denim, salopettes, dungaree,
    waders, fishing waders, shortalls, farmer overalls:denim, coverall overalls, farmer's overalls:denim, overall`,
  agbada: `
    agbada, boubou, grand boubou, babban riga, bubu, boubou robe, kanzu, riga, african robe, gandoura, senegalese
    kaftan, danshiki, agbada robe, kente robe:kente, kente cloth robe:kente, isicholo gown, grand bubu,
    mushanana, kitenge dress:geometric, ankara gown:geometric`,
  jacket: `
    jacket, cropped jacket, pea jacket, peplum jacket, riding jacket, shearling jacket, aviator jacket:leather, army
    jacket, harrington, tweed jacket:wool, field jacket, cargo jacket, zip-up jacket, band jacket, naval jacket,
    safari jacket, hunting jacket, sports jacket, utility jacket, tactical jacket, fleece jacket, fleece, jackets,
    sherpa jacket, quilted jacket:quilted, corduroy jacket, suede jacket:leather, techwear jacket, neon jacket, racing
    jacket, mechanic jacket, fur jacket:fur, deel jacket, brigandine jacket, cyber jacket`,
  leather_jacket: `
    leather jacket:leather, leather bomber:leather, cropped leather jacket:leather, leathers:leather`,
  suit_jacket: `
    suit jacket, suit, business suit, tuxedo:black, tux:black, dinner jacket, three-piece suit, pinstripe
    suit:pinstriped, frock suit, pantsuit, zoot suit, dress suit, suit coat, morning suit, tailored suit, pant suit,
    power suit, two-piece suit, smoking jacket:velvet, suits, tweed suit:wool, three piece suit, velvet suit:velvet,
    butler uniform:black, nehru jacket, mao suit, sherwani:long embroidered, achkan:long, formal suit, waiter
    jacket:white, corporate suit, white suit:white, business attire, formal wear, formalwear, business clothes, suit
    and tie, white tuxedo:white, barong suit`,
  coat: `
    coat, overcoat, greatcoat:long, peacoat, pea coat, frock coat, fur coat:fur, duffle coat, duffel coat,
    longcoat:long, long coat:long, captain's coat, captain coat, pirate coat, military coat, riding coat, justaucorps,
    redcoat jacket:red, wool coat:wool, naval coat, toggle coat, car coat, housecoat coat, topcoat, ulster, inverness
    coat, shearling coat, sheepskin coat, swing coat, admiral coat, admiral's coat, brocade coat, uniform coat, coats,
    cardigan coat, coatdress, leather coat:leather, leather longcoat:leather long, battle coat, officer
    coat, officer's coat, ushanka coat, greatcoats, faux fur coat:fur, fur-lined coat, pelisse, tweed coat:wool, coat
    dress, plague coat:black leather, plague doctor coat:black leather, military greatcoat:long, hunting coat, opera
    coat, hooded coat, capote, amauti:fur, suit overcoat, camel coat:wool, chesterfield, layers of tarpaulin`,
  trench_coat: `
    trench coat, trenchcoat, duster:long, duster coat:long, leather duster:leather long, long trench coat:long,
    detective coat, leather trench coat:leather, spy coat, noir coat, trenchcoats, dustcoat:long, trench, detective's
    coat, oilskin duster:long, gunslinger coat:long, burberry coat`,
  lab_coat: `
    lab coat, labcoat, laboratory coat, doctor's coat, doctor coat, scientist coat, medical coat, science coat,
    lab-coat, scientist's coat, lab jacket, lab coats`,
  cloak: `
    cloak, hooded cloak, travelling cloak, traveling cloak, travel cloak, fur cloak:fur, feather cloak:feather,
    feathered cloak:feather, hooded mantle, burnous, opera cloak, wizard cloak, cloaks, druid cloak, leaf cloak,
    invisibility cloak, ranger's cloak, ranger cloak, rogue's cloak, winter cloak, korowai:feather, ahuula:feather,
    patchwork cloak:patched, wolf cloak:fur, wolf pelt:fur, wolf pelt cloak:fur, bear pelt:fur, animal pelt:fur,
    pelt:fur, hide cloak:fur, bear skin:fur, wolfskin:fur, bearskin cloak:fur, traveler's cloak, traveller's cloak,
    elven cloak, shroud, battle cloak, camouflage cloak:camouflage, thief's cloak, star cloak:starry, raven feather
    cloak:feather black, ratty cloak:torn, celestial cloak:starry, red riding hood cloak:red, red riding cloak:red,
    leopard pelt:leopard fur, lion pelt:fur`,
  cape: `
    cape, capelet:short, half-cape, half cape:short, shoulder cape:short, superhero cape, pelerine, capes, cavalier
    cape, mini cape:short, royal cape, vampire cape:black, opera cape, flowing cape, hero cape, matador cape:red,
    short cape:short, magician's cape, magician cape, cloak cape, battle cape, tattered cape:torn, caplet, muleta:red,
    half-cloak, pallium, paludamentum:red, chlamys, side cape`,
  poncho: `
    poncho, serape:striped, sarape:striped, ruana, rain poncho, quechquemitl, wool poncho:wool, desert poncho,
    ponchos, western poncho, blanket poncho, quechquémitl, gunslinger poncho, knit poncho:knit, chamanto:striped`,
  shawl: `
    shawl, wrap, stole, fur stole:fur, feather boa:feather, pashmina, rebozo, dupatta, tallit:white, stola shawl, fur
    shawl:fur, lace shawl:lace, fringed shawl:fringed, fichu, mantilla shawl, knit shawl:knit, hagoromo, shawls,
    tippet, kente cloth:kente, manton de manila:embroidered, crocheted shawl:knit, boa:feather, mink stole:fur, ermine
    stole:fur, shoulder wrap, tichel shawl, plaid wrap:plaid, humeral veil, ribbon shawl, lei wrap, blanket, prayer
    shawl:white`,
  haori: `
    haori, hanten, noragi, haori jacket, kimono jacket, jinbaori, kataginu, kimono coat, haori coat, shinsengumi
    haori, captain's haori:white, kimono cardigan, haoris, michiyuki, dopo`,
  mantle: `
    furs:fur, mantle, fur mantle:fur, fur collar mantle:fur, feather mantle:feather, ermine mantle:fur, shoulder
    fur:fur, shoulder mantle, fur pelt:fur, feathered mantle:feather, royal mantle, kings mantle:fur, mozzetta,
    shoulder cloth, feather cape:feather, moss mantle, leaf mantle, spaulder mantle, manteau, shoulder pelt:fur, fur
    shoulders:fur, fur shoulder mantle:fur, feathered shoulders:feather, polar bear fur, animal fur, wolf furs, bear
    furs, thick furs, leopard skin, jaguar pelt, jaguar skin, tiger pelt, snow leopard pelt, deer pelt, pelts, goatskin, wolf hide, sabai, tiger skin, lion
    skin, wolf skin, jaguar skin, panther skin, deerskin cloak`,
  apron: `
    apron, work apron, leather apron:leather, blacksmith apron:leather, chef apron, kitchen apron, frilly
    apron:frilly, maid apron:frilly white, pinafore apron, smith's apron:leather, waist apron, cooking apron, barista
    apron, gardening apron, aprons, denim apron:denim, canvas apron:canvas, butcher's apron, shop apron, painter's
    apron, lace apron:lace, waiter apron, half apron, blacksmith's apron:leather, bib apron`,
  trousers: `
    trousers, pants, slacks, chinos, khakis, leather pants:leather, sweats, jogger pants, dress pants, suit pants,
    corduroys, culottes:short, palazzo pants:loose, work pants, military pants, capris:short, capri pants:short, baji,
    bloomers:short, wide-leg pants:loose, leather trousers:leather, cloth pants, hose trousers, suit trousers, yoga
    pants, snow pants, pant, trouser, peasant trousers, plaid pants:plaid, bondage pants, tripp pants, ski pants,
    puffy pants:loose, breeks, zouave pants:loose, checkered pants:plaid, churidar, dhotis, chaps:leather, leather
    chaps:leather, pluderhosen:loose, work trousers, motorcycle pants:leather, ballooned pants:loose, bottoms, mo'ors,
    white dhoti:white, pedal pushers:short, wide pants:loose, bermuda trousers, braies`,
  jeans: `
    jeans, denim jeans:denim, skinny jeans:denim, denim pants:denim, ripped jeans:denim torn, denims:denim, baggy
    jeans:denim loose, mom jeans:denim, bootcut jeans:denim, jean:denim, denim trousers:denim, jorts pants:denim,
    levis:denim, acid wash jeans:denim, boyfriend jeans:denim`,
  shorts: `
    shorts, short shorts:short, cargo shorts, denim shorts:denim, jean shorts:denim, jorts:denim, cutoffs:denim, bike
    shorts, basketball shorts, hotpants:short, gym shorts, boxing shorts, bermuda shorts, boxers, boxer shorts,
    running shorts, athletic shorts, daisy dukes:denim short, bicycle shorts, cycling shorts, booty shorts:short,
    boxing trunks, muay thai shorts, overall shorts, bloomer shorts, surf shorts, fight shorts, trunks`,
  skirt: `
    skirt, miniskirt:short, mini skirt:short, midi skirt, denim skirt:denim, leather skirt:leather, tutu skirt,
    layered skirt, peplum skirt, short skirt:short, circle skirt, a-line skirt, puffy skirt, petal skirt, bubble
    skirt, poodle skirt, lace skirt:lace, knee-length skirt, skirts, bustle, bustle skirt, hoop skirt, asymmetrical
    skirt, hip skirt, armored skirt, armoured skirt, battle skirt, gothic skirt, rah-rah skirt,
    cheerleader skirt, ra-ra skirt, tulle skirt, suit skirt, micro skirt:short, leather miniskirt:leather short,
    skort:short, frilly skirt:frilly, fringe skirt:fringed, skirting, striped skirt:striped, pareu skirt, bandage
    skirt`,
  pleated_skirt: `
    pleated skirt, school skirt, plaid skirt:plaid, tennis skirt:white, sailor skirt, pleated miniskirt:short, tartan
    skirt:plaid, uniform skirt, pleated mini skirt:short, schoolgirl skirt, box-pleat skirt, pleat skirt, plaid
    miniskirt:plaid short, schoolgirl uniform, school girl uniform, pleated skirts`,
  long_skirt: `
    long skirt, maxi skirt, floor-length skirt, ankle-length skirt, full skirt, longyi, wrapper skirt, ghagra, prairie
    skirt, flowing skirt, underskirt, maxiskirt, broomstick skirt, crinoline, overskirt, farthingale, mermaid skirt,
    sampot, sinh, sulu, izaar, tapis, walking skirt, victorian skirt, mamianqun, mamian skirt, long skirts, sarongs,
    chima skirt, kanga, kikoy, pagne, corte, enredo, wrapper`,
  kilt: `
    kilt, tartan kilt:plaid, pteruges, great kilt:plaid, utility kilt, belted plaid:plaid, war kilt, leather
    kilt:leather, shendyt:white, roman skirt, kilts, pteryges, leather pteruges:leather, plaid kilt:plaid, gladiator
    skirt:leather, highland kilt:plaid, egyptian kilt:white, battle kilt`,
  leggings: `
    leggings, tights, pantyhose, compression leggings, leg wraps, spandex pants, jeggings:denim, yoga leggings,
    fishnets:fishnet, fishnet tights:fishnet, fishnet leggings:fishnet, net tights:fishnet, mesh tights:fishnet, skin-tight pants, skintight pants, long johns, compression pants,
    treggings, opaque tights, wool tights:wool, ballet tights, legging, running tights, leather leggings:leather,
    thermal leggings, tight pants, striped tights:striped, striped leggings:striped, fleece tights`,
  hakama: `
    hakama, hakama pants, umanori, monpe, samurai pants, miko hakama:red, hakama trousers, hakama skirt, sashinuki,
    red hakama:red, kendo pants, karusan`,
  loincloth: `
    loincloth, breechcloth, fundoshi, leather loincloth:leather, breechclout, tasset cloth, mawashi, leaf loincloth,
    fur loincloth:fur, hide loincloth:fur, subligaculum, waistcloth, maxtlatl, waist cloth, loin cloth, fur
    briefs:fur, malo, breech cloth, diaper, codpiece`,
  stockings: `
    stockings, thigh-highs, thigh highs, thigh-high socks, over-knee socks, fishnet stockings:fishnet,
    net stockings:fishnet, garter stockings, nylons, thigh-high stockings, striped stockings:striped, hosiery,
    silk stockings:silk, over-the-knee socks, leg warmers:knit, legwarmers:knit, stocking, lace stockings:lace,
    zettai ryouiki, thigh high socks, thigh high stockings, thighhighs, kneesocks, compression stockings, garters,
    garter belt, over-the-knee stockings, striped thigh-highs:striped, puttees, hold-ups, footwraps`,
  boots: `
    boots, ankle boots, chelsea boots, dr. martens, fur boots:fur, snow boots, moon boots, booties, valenki, ugg
    boots, uggs, mukluks:fur, leather boots:leather, mechanic boots, riding boot, biker boots:leather, heavy boots,
    platform boots, space boots, winter boots, desert boots, jungle boots, hobnailed boots, plated boots, boot,
    buckled boots, magnetic boots, heeled boots, high-heeled boots, curled boots, motorcycle boots:leather, sturdy
    boots, armored boots, armoured boots, gravity boots, jet boots, goth boots:platform, adventurer boots, engineer
    boots, buckle boots, ski boots, chunky boots, cavalier boots, jack boots, jackboots, elf boots, hunting boots,
    fur-lined boots, wellington, demonia boots:platform, demonias:platform, timberlands, witch boots, victorian boots,
    button boots, traveling boots, travelling boots, rocket boots, spats`,
  knee_boots: `
    knee boots, knee-high boots, thigh-high boots, thigh boots, tall boots, riding boots, high boots, over-the-knee
    boots, pirate boots, cavalry boots, long boots, knee high boots, musketeer boots, go-go boots, thigh high boots,
    gogo boots, equestrian boots, hip boots, superhero boots, hussar boots, cuffed boots, thighboots, boots to the
    knee, knee-length boots, cuffed leather boots:leather, bucket boots, hessian boots, platform knee boots:platform,
    knee-high leather boots:leather`,
  shoes: `
    shoes, shoe, dress shoes, loafers, oxfords, brogues, flats, leather shoes:leather, buckled shoes, buckle shoes,
    saddle shoes, moccasins:leather, monk straps, clown shoes:huge, pointed shoes, curly-toed shoes, curled shoes, tap
    shoes, jazz shoes, jester shoes, espadrilles, boat shoes, wingtips, derby shoes, poulaines, oxford shoes,
    footwear, penny loafers, loafer, platform shoes:platform, built-up shoe:platform, built-up shoes:platform, orthopaedic shoe, orthopaedic shoes, orthopedic shoes, work shoes, cloth shoes, nurse shoes:white, elf shoes,
    kung fu shoes, mules, platforms:platform, creepers:platform, brothel creepers:platform, jutti, mojari, ghillies,
    opanci, juttis, waraji shoes, winklepickers, crocs:rubber, clogs:wood, wooden clogs:wood, wooden shoes:wood,
    sabots, babouches, silk shoes:silk, embroidered shoes:embroidered, hanfu shoes, kkotsin, gomusin, bowling shoes, climbing shoes`,
  sandals: `
    sandals, gladiator sandals:leather, roman sandals:leather, strappy sandals, huaraches:leather, waraji:straw,
    leather sandals:leather, thongs, sandal, greek sandals, birkenstocks, flipflops, straw sandals:straw,
    caligae:leather, slide sandals, kolhapuris:leather, chappals, tsinelas, wooden sandals:wood, rope sandals, foot
    wraps, foot wrappings, toe rings`,
  sneakers: `
    sneakers, sneaker, trainers, running shoes, gym shoes, tennis shoes, canvas shoes:canvas, high-tops, high tops,
    converse, chucks, basketball shoes, skate shoes, kicks, plimsolls, high-top sneakers, sports shoes, athletic
    shoes, vans, light-up sneakers, platform sneakers:platform, jordans, air jordans, hi-tops, chunky sneakers,
    low-tops, sports trainers, tennies, skater shoes, running trainers, nikes, rocket shoes,
    slip-ons, slip-on shoes, gym trainers, track shoes, velcro shoes, trainer shoes`,
  boxing_boots: `
    boxing boots, boxing boot, boxing shoes, boxer boots, wrestling boots, wrestling shoes`,
  high_heels: `
    high heels, heels, stilettos, pumps, high-heeled shoes, kitten heels, stiletto heels, platform heels:platform,
    glass slippers:glass, heeled shoes, high-heels, wedges, ankle strap heels, dance heels, pleaser heels:platform,
    strappy heels, court shoes, peep-toes, wedge heels, spool heels, block heels, louis heels, slingbacks`,
  slippers: `
    slippers, bunny slippers:fur, house slippers, fluffy slippers:fur, house shoes, silk slippers:silk, bedroom
    slippers, velvet slippers:velvet, curled slippers, fuzzy slippers:fur, slipper, pointed slippers, embroidered
    slippers:embroidered, genie shoes, beaded slippers, cloth slippers, uwabaki:white, snowshoes, snow shoes,
    ice skates, skates`,
  geta: `
    geta, okobo, tengu geta, wooden geta:wood, getas, pokkuri, tabi and geta, geta sandals, one-toothed geta, japanese
    sandals, japanese clogs`,
}
