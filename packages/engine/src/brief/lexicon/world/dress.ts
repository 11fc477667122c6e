/** Dress of the world, of many ages and trades, beside what the other tables list. The form is explained in species.ts. */
import type { EnsembleKind, GarmentKind } from '../../concepts.ts'

export const worldDress: Partial<Record<EnsembleKind | GarmentKind, string>> = {
  kaftan: `
    jellaba, gandora, jalabiya, jalabiyya, gallabiya, entari, qaba, shapan, burnoose, selham, banyan, zimarra, dolama,
    dolman robe, kanga dress, mumu, boilsuit robe, cherkeska, tiraz robe`,
  thobe: `
    kandora, galabia, jubba, jubbah, cassock dress, soutane robe`,
  agbada: `
    boubou set, gbariye, dashiki robe`,
  abaya: `
    burka, paranja, haik, melhfa, ferace, safseri`,
  tunic: `
    achkan tunic, isiagu, rubashka, gymnastyorka, gakti, gákti, kolt, léine, leine, unku, xicolli, ribbon shirt,
    hide tunic, hunting shirt, cote, smock frock, attush, pheran, daura, kebaya tunic, baju melayu, baro, áo bà ba,
    ao ba ba, sherte, hitatare, suikan`,
  gi_jacket: `
    judogi, karategi, kimono jacket gi`,
  vest: `
    sherwani vest, body warmer, waistcoat vest, fermeli, keptar, serdak, kozhushok, magoja, baeja, khantaaz,
    bolero vest, jumper vest, down vest, plackart vest`,
  blouse: `
    pussy bow blouse, gibson girl blouse, jabot blouse, puff sleeved blouse, middy, cold shoulder top, shell top`,
  shirt: `
    chambray shirt, henley, tuxedo shirt, wing collar shirt, liqui liqui, overshirt, shacket, shirt jacket,     vest top shirt`,
  t_shirt: `
    concert tee, v neck tee, tour shirt, football tee, ringer shirt, undershirt tee`,
  tank_top: `
    string vest, muscle vest, racerback top, halter neck top, gym vest`,
  bandeau: `
    strophion, breast wrap, mastodeton, shell bra`,
  corset: `
    underbust, overbust, corselet, corselette, kirtle bodice, stomacher, pair of bodies`,
  sweater: `
    gansey, guernsey, lusekofte, cable knit jumper, cable knit, sweater dress top,
    off the shoulder sweater`,
  turtleneck: `
    funnel neck, skivvy`,
  gambeson: `
    quilted jack, ichcahuipilli, jack of plates, peascod doublet, buff coat doublet, silk doublet:silk`,
  hussar_jacket: `
    attila jacket, hussar pelisse, drum major jacket, napoleonic jacket, spencer jacket`,
  bodysuit: `
    body suit, spandex costume, body stocking, morphsuit, morph suit, speed suit, racing skin, power suit bodysuit,
    motion capture suit, mocap suit, circus leotard suit,
    undersuit, under suit, body glove, bodyglove, pressure undersuit, padded undersuit, thermal undersuit,
    cooling suit, drysuit liner, armour undersuit, armor undersuit`,
  jumpsuit: `
    boilersuit, race suit, racing overalls, g suit, utility suit, pit crew suit, hazard suit, chemical suit,
    moto suit, disco suit, dungaree jumpsuit`,
  space_suit: `
    vac suit, orbital suit, diving suit space`,
  overalls: `
    chest waders`,
  wetsuit: `
    dry suit, drysuit, freediving suit, standard diving dress`,
  swimsuit: `
    bathing costume, tankini, monokini, cossie, bathers, burkini`,
  leotard: `
    bodice leotard`,
  dress: `
    gymslip, a line dress, smock dress, jsk, house dress, pencil dress, bata de cola, cote hardie, gamurra, kalasiris,
    habesha kemis, hangerock, hangeroc, smokkr, filipiniana, jumper frock, party frock, sack dress,
    qipao dress, china poblana, churidar suit, peignoir, chemise dress, johnny gown, school dress, summer frock,
    underdress, under dress, undergown, under gown, shift, linen shift, walking dress, riding habit,
    visiting dress, day dress, wash dress`,
  gown: `
    mantua, sack back gown, sack back dress, robe à la française, robe à l'anglaise, robe à la polonaise,
    panniered dress, tea gown, empire waist gown, empire waist dress, farthingale gown, crinoline gown, bustle gown,
    bustle dress, bustled dress, mourning gown:black, spider silk gown:silk, overgown, sideless surcoat, prom gown,
    train gown`,
  ball_gown: `
    quinceañera dress, hoop skirt dress, hoopskirt, hooped skirt, southern belle dress, debutante gown, pannier dress`,
  slip_dress: `
    satin slip, silk slip, bias cut dress, lingerie dress, camisole dress, cami dress, petticoat dress`,
  flapper_dress: `
    drop waist dress`,
  kimono: `
    jūnihitoe, irotomesode, montsuki, hikizuri, susohiki, nemaki, sokutai, homongi, tsukesage, komon kimono`,
  yukata: `
    bath kimono, jinbei set, onsen robe`,
  haori: `
    dotera, tanzen, kamishimo, chanchanko, festival coat, noragi jacket`,
  hakama: `
    nagabakama, andon bakama, nobakama`,
  hanfu: `
    zhiduo, feiyufu, mangpao, xuanduan, scholar robe, xianxia robe, wuxia robe, court robe of china, chang'ao,
    horse face skirt, tang robe, song robe, han robe, qing robe`,
  cheongsam: `
    shanghai dress`,
  hanbok: `
    cheollik, cheolik, wonsam, hwarot, gonryongpo, jangot, saekdong, kkachi durumagi, cheolrik, guneungbok,
    gonnyongpo, danryeong, dallyeong, sagyusam, joseon robe, joseon coat, kisaeng dress`,
  ao_dai: `
    áo tứ thân, ao tu than, áo ngũ thân`,
  sari: `
    nauvari, lehnga, chaniya choli, chut thai, htamein set, kira, kanjeevaram, pattu pavadai`,
  toga: `
    toga praetura, toga praetexta, toga candida, trabea, palla`,
  chiton: `
    goddess gown, vestal robes`,
  shuka: `
    khanga, kikoi wrap, lamba, shamma, netela, gabi, toga blanket`,
  robe: `
    cope robe, rochet, kāṣāya, academic gown, barrister gown, smoking robe, khalat robe, chuba, bakhu,
    floor length robe, robes of office, sack cloth, hair shirt, burial shroud, winding sheet, grave clothes,
    star spangled robe, yukata robe, dalmatica`,
  poncho: `
    gaban, jorongo`,
  shawl: `
    mantón de manila, piano shawl, odhni, chunni, orhni, uttariya, aguayo, awayo, lliclla, tallis, babushka shawl,
    arisaid, earasaid, bertha, capelette, button blanket, ta'ovala, net shawl, blanket wrap, towel as a cape`,
  cloak: `
    sagum, abolla, paenula, irish brat, possum skin cloak, kahu huruhuru, 'ahu'ula, felt cloak, tilmatli, tilma, kaross,
    korowai cloak, mino, straw rain cape:straw, raincape, rain cape, hunting cloak, lacerna, balmacaan, nightcloak,
    bear skin cloak:fur, wolf fur cloak:fur, wolfskin cloak:fur, cloak of leaves, cloak of moss,
    cloak of feathers:feather, horo`,
  cape: `
    inverness, mantelet, towel cape, capelet cape, mandilion, delia`,
  mantle: `
    animal skin, animal hide, fox fur stole:fur, spaulder cape`,
  tabard: `
    surcote tabard, jupon, tabbard, cyclas`,
  apron: `
    pinny, kappogi, pangden`,
  coat: `
    frockcoat, redingote, great coat, ulster coat, paletot, bridge coat, kontusz, zhupan, żupan, chokha, czamara,
    svita, tulup, dublyonka, telogreika, khalat coat, arkhalig, beshmet, driza bone, blanket coat, capote coat,
    hudson bay coat, habit à la française, carrick, box coat, crombie, trenchcoat coat, robe coat`,
  tailcoat: `
    cutaway coat, cutaway, tuxedo jacket tails, penguin suit`,
  trench_coat: `
    macintosh, raincoat trench, burberry`,
  raincoat: `
    rain slicker, pac a mac, waterproofs, sou'wester coat, foul weather gear, rain mac, anorak raincoat,
    souwester coat`,
  parka: `
    kuspuk, down parka, snorkel parka, malitsa, beaska, luhkka`,
  puffer_jacket: `
    puffa jacket`,
  bomber_jacket: `
    flying jacket, b3 jacket, windcheater, harrington jacket, members only jacket, coach jacket,
    baseball jacket bomber`,
  biker_jacket: `
    racer jacket, biker cut`,
  denim_jacket: `
    jacket of denim`,
  jacket: `
    barn jacket, chore coat, barn coat, shooting jacket, barbour, bandhgala, zhongshan suit, magua, fringe jacket,
    jodhpur jacket, chaquetilla, snowboard jacket, jockey silks, racing silks, prince charlie jacket,
    trachtenjanker, janker, bed jacket, dungaree jacket, shell jacket, softshell, carmagnole, jerkin jacket`,
  cardigan: `
    cardi, twin set, twinset, cowichan, shawl cardigan, bed jacket cardigan`,
  blazer: `
    sportcoat, double breasted blazer, tuxedo blazer`,
  suit_jacket: `
    trouser suit, morning suit jacket, sack suit, traje de charro, drape jacket, teddy boy jacket,
    skirt suit, double breasted suit, wedding suit, funeral suit, ill fitting suit,
    walking suit, travelling suit, norfolk suit, riding suit, shooting suit, lounge suit, sack coat,
    day suit, leisure suit, safari suit, country suit, tailor made suit`,
  bolero: `
    torero jacket`,
  lab_coat: `
    surgeon coat, pharmacist coat, dissection coat`,
  turnout_coat: `
    bunker jacket`,
  tactical_vest: `
    webbing vest, press vest`,
  hi_vis_vest: `
    high vis jacket, hi viz vest, hi viz, hi vis tabard, lollipop coat`,
  trousers: `
    bombachas, cigarette pants, palazzos, wide leg trousers, tartan trews, trews, sweat trousers, shalwar trousers,
    chaparejos, chausses, hide trousers, oilskin trousers, bell bottom trousers, abadá, cycling tights trousers,
    bumsters, taleguilla, salopette trousers, dungaree trousers, riding trousers, drainpipes, trousers with braces`,
  breeches: `
    plus twos, knickers breeches, slops, venetians, petticoat breeches, rhinegraves, smallclothes, pumpkin pants,
    pumpkin hose, pump breeches, culottes breeches, pantalettes, pantaloon bloomers`,
  harem_trousers: `
    şalvar, salvar, shalvar, sirwal trousers, balloon trousers, patiala, sherwal, hammer trousers,
    ballooning trousers, thai fisherman pants, fisherman pants`,
  dhoti: `
    chong kraben, jong kraben, pancha, sampot chang kben, dhotar`,
  sarong: `
    kikoi, pha nung, htamein, tapa cloth, tapa wrap, beach wrap, kain, songket, kanga wrap, patadyong,
    wrap around skirt, capulana`,
  loincloth: `
    breech clout, bahag, langota, kaupinam, ibheshu, isinene, perizoma, cache sexe, lap lap, koteka, cod piece`,
  kilt: `
    féileadh mór, feileadh mor, shenti, kaunakes, foustanella, sumerian skirt`,
  skirt: `
    balloon skirt, umbrella skirt, tulip skirt, handkerchief skirt, suspender skirt, pinafore skirt, riding skirt,
    high low skirt, cueitl, poneva`,
  long_skirt: `
    full length skirt, hobble skirt`,
  tiered_skirt: `
    pollera, folklorico skirt, rumba skirt, flounced skirt, can can skirt, cancan skirt, lolita skirt`,
  pleated_skirt: `
    box pleated skirt, kilt skirt, tennis pleats`,
  grass_skirt: `
    skirt of leaves, banana skirt, kelp skirt, seaweed skirt`,
  shorts: `
    cut offs, cut off shorts, bib shorts, chino shorts, football shorts, high waisted shorts, skate shorts,
    pumpkin shorts`,
  leggings: `
    meggings, stirrup pants, ski leggings, winingas, puttees leggings, legwraps`,
  stockings: `
    stay ups`,
  knee_socks: `
    kilt hose, ski socks, boot socks, toe socks, gaiters socks, beoseon`,
  swim_trunks: `
    jammers`,
  briefs: `
    y fronts, g string, jockstrap, pants underwear, undies, nappy, posing trunks, posing briefs`,
  cargo_trousers: `
    fatigue pants, bdu pants, paratrooper pants`,
  track_trousers: `
    trackies, trackpants, adidas pants, basketball warm ups, tracksuit trousers`,
  bell_bottoms: `
    bellbottoms, disco pants`,
  jeans: `
    dungaree jeans, levi, low rise jeans, jncos`,
  pyjama_trousers: `
    pj pants, pj bottoms, flannel pants, sleep pants`,
  cap: `
    šajkača, sajkaca, kippa, calotte, pileus,
    pilos, jockey helmet, five panel cap, ushanka cap, balmoral bonnet, pilotka, field cap, felt cap,
    cap of felt, mail coif cap, flying cap, thinking cap, dust cap, bathing cap hat, greek fisherman cap, kasket,
    jester coif, mushroom cap hat, biggin, hairnet, hair net, snood net, caul, crespine, ayam, nambawi, gulle,
    jokduri, chechia, four cornered hat, four winds hat, hat of four winds, czapka, rogatywka, konfederatka`,
  beanie: `
    wooly hat, chullo hat, rasta cap, rastacap, rasta hat, tam beanie, monmouth cap, balaclava hat, zucchetto beanie,
    kippah beanie, pussyhat`,
  fedora: `
    felt hat, panama, stetson fedora, borsalino, petasos, cappello romano, galero, bollenhut, whoopee cap,
    smokey bear hat, drill sergeant hat, pork pie`,
  sun_hat: `
    cartwheel hat, picture hat, gainsborough hat, poke bonnet, prairie bonnet, sun bonnet, sunbonnet, easter bonnet,
    calash, baby bonnet, bergère hat, bergere hat, cocktail hat, cockade hat, merry widow hat, kapp,
    dutch cap, coiffe, lace coiffe:lace, breton coiffe:lace, breton cap, dutch bonnet, amish bonnet, quaker bonnet, kerchief bonnet, milliner hat, tea hat, garden party hat,
    kentucky derby hat, kiss me quick hat, turban hat`,
  straw_hat: `
    skimmer, sombrero vueltiao, vueltiao, jipijapa, harvest hat, mugiwara, palm hat, palm leaf hat, scarecrow hat,
    paja toquilla hat, gondolier hat`,
  conical_hat: `
    sandogasa, dǒulì, douli hat, dǒulì hat, paddy hat, satgat, komuso basket, basket hat, caping`,
  turban: `
    pagdi, dumalla, patka, pugree, doek, cheche, shemagh turban, kavuk, tignon, blangkon, tengkolok, gaung baung,
    khăn vấn, khan van, khan dong, lungee turban, bourrelet, balzo, phakeolis`,
  hijab: `
    dupatta hijab, mitpachat, barbette, gorget wimple, guimpe, kaffiyeh, keffiyah, gutra, head cloth, khat,
    headkerchief, krama scarf, veil hijab`,
  fez: `
    tarboush, pillbox, pillbox hat, pillbox cap, stewardess hat, air hostess hat, flight attendant hat, kufi hat, smoking cap, bellboy hat, bellboy cap, toque of felt, börk, bork, kalpak, kalpak hat, papaha, telpek, karakul hat, astrakhan hat, jinnah cap, kubanka,
    bearskin cap, toque hat, tall felt hat, sikke, dervish hat, saukele, janissary hat, mitra hat, kyrgyz hat,
    zucchetto fez, arakhchi, kolah, kulah`,
  ushanka: `
    bomber hat, ear flaps, fur hat with ear flaps, shapka, coonskin hat, davy crockett hat, raccoon hat, earmuff hat,
    malachai, tymak`,
  top_hat: `
    stovepipe, coachman hat, dickensian hat, lincoln hat, beaver hat, tall black hat, gat hat, heukrip, wushamao,
    futou, samo, tanggeon, kanmuri, court cap, jeongjagwan, jin cap, official hat`,
  bowler_hat: `
    billycock, chola hat`,
  cowboy_hat: `
    gus hat, gambler hat, ten gallon, boss of the plains`,
  sombrero: `
    sombrero charro, sombrero de charro`,
  tricorn: `
    cocked hat, bicorn hat, three cornered cap, two cornered hat, marechal hat, montera, chapeau bras,
    powder blue tricorn`,
  cavalier_hat: `
    swashbuckler hat, puss in boots hat, feathered tricorn cavalier, bandit hat`,
  peaked_cap: `
    policeman cap, bus driver cap, train driver cap, sea captain cap, yachting cap, skipper cap, visor hat military,
    commissar cap, commissar hat, combination cap, bellhop cap, bellboy cap, gakusei cap, marching band hat,
    drum major hat, band hat, busby hat, porter cap, doorman cap, cadet cap, stationmaster cap, bobby helmet,
    custodian helmet, ss cap`,
  sailor_hat: `
    white hat sailor, donald cap, bachi, bob hat`,
  army_helmet: `
    tommy helmet, m1 helmet, ballistic helmet, kevlar helmet, doughboy helmet, adrian helmet, tanker helmet,
    paratrooper helmet`,
  bike_helmet: `
    cycle helmet, skating helmet, derby helmet, equestrian helmet, riding hat, crash helmet, moto helmet,
    motorbike helmet, race helmet, ski helmet, climber helmet, baseball helmet, hockey helmet, cricket helmet,
    motocross helmet, lacrosse helmet, rally helmet, kayak helmet, pudding basin helmet`,
  hard_hat: `
    miner hat, welder helmet, headlamp helmet, bump cap, pit helmet, site helmet`,
  fire_helmet: `
    firefighter hat`,
  pith_helmet: `
    explorer helmet, sola topi, topee, bush helmet`,
  bucket_hat: `
    jungle hat, cricket hat, terry hat, bush cap, giggle hat`,
  deerstalker: `
    hunting deerstalker, fore and aft cap`,
  helmet: `
    basinet, barbuta, pot helm, conical nasal helmet, cabasset, lobster tailed pot, bevor helm, kegelhelm, chain coif,
    aventail, camail, kulah khud, top helmet, chichak, misyurka, glass dome helmet, open faced helmet, mahiole,
    cuahchicalli, colander hat, saucepan hat, tin foil hat, tinfoil hat, fencing mask helmet, football helm,
    jousting headgear, skull helm, headgear of steel`,
  kabuto: `
    suji bachi, hachigane`,
  horned_helmet: `
    viking hat, antler helm, demon helmet, stag helmet, stag helm, great horned helm, minotaur helm, kuwagata,
    boar helmet, boar head helmet`,
  galea: `
    legionnaire helmet, gallic helmet, mohawk helmet, horsehair crest helmet`,
  crown: `
    diadem crown, coronal, atef, khepresh, hedjet, deshret, mian guan, mianguan, stemma, stephanos, crown of candles,
    candle crown, crown of ice, crown of swords, shell crown, crown of shells, branch crown, crown of branches,
    icicle crown, warbonnet, roach headdress, moche headdress, mukut, mukuta, khon mask crown, chada, makuta,
    samurai crest, spike crown, statue of liberty crown, jaguar headdress, eagle headdress, wolf headdress,
    wolf headpiece, deer skull headdress, paper hat, birthday hat, new year crown, christmas cracker crown`,
  tiara: `
    frontlet, forehead jewel circlet, ferronnière, headchain, forehead chain, hair chain, kanzashi tiara, comb tiara,
    peineta, mantilla comb, circlet of leaves, circlet crown, tiara of ice, browband, brow band jewel`,
  flower_crown: `
    daisy crown, flower headdress, wreath of leaves, ivy wreath, holly wreath, sunflower crown, mistletoe crown,
    berry crown, vinoc, wianek, herb crown, wheat crown, crown of wheat, harvest crown, marigold crown,
    cherry blossom crown, flower circlet, fern crown, garlic wreath, seaweed crown, crown of seaweed, kelp crown`,
  laurel: `
    bay wreath`,
  headband: `
    tumpline, head strap, brow strap, carrying strap round the forehead,
    sweat band, fillet band, bandeau headband, mongkol, mongkhon, llautu, flapper headpiece, udeng, deely boppers,
    ear warmer, fillet of gold, frog eye headband, head torch, head lamp, headlamp, headlight, miner's headlamp, head mirror, hairbow headband,
    goggles headband`,
  bandana: `
    headrag, head rag, skull bandana`,
  hood: `
    bashlyk, liripipe hood, gugel, gable headdress, attifet, escoffion, hood of fur, mail hood, shroud hood,
    leaf hood, riding hood, red riding hood hood:red, hoodie hood, zukin, wolf head hood, bear head hood,
    chaperon hood, hood and liripipe, calèche`,
  veil: `
    tsunokakushi, wataboshi, weimao hat, mosquito net hat, dancing veil, boushiya, funeral veil:black`,
  wizard_hat: `
    steeple hat, cone hat, capirote, conjurer hat, smurf hat, wide brimmed pointed hat`,
  chef_hat: `
    baker cap, sushi chef hat, cook cap`,
  jester_hat: `
    belled hat, cockscomb hat`,
  mitre: `
    klobuk, kamelaukion, mitra`,
  mortarboard: `
    tudor bonnet, doctoral cap`,
  maid_headdress: `
    brim maid, white brim`,
  bunny_ears: `
    cat ears headband, mouse ears headband, fake cat ears, costume ears, mickey mouse ears, minnie ears`,
  hairpins: `
    curlers, hair curlers, hair rollers, rollers in her hair, hair curler,
    bobby pins, bobby pin, hair slide, butterfly clip, claw clip, snap clips, buyao, dieshi, ji hairpin, hair cuffs,
    skull hairclip, x shaped hairclip, gajra, flower behind the ear`,
  ribbon: `
    bow ribbon, daenggi, bow clip, bow on head, hair bobble, bobbles, rosette ribbon`,
  headphones: `
    ear protection, walkman headphones, studio headphones, ham radio headset`,
  glasses: `
    horn rims, wire rim glasses, bottle bottom glasses, john lennon glasses, half rim glasses,
    gold rimmed glasses:gold, heart shaped glasses`,
  sunglasses: `
    tinted spectacles, oakleys, steampunk glasses, snow goggles of bone, sun glasses`,
  goggles: `
    snow goggles, googly glasses, goggle glasses,
    flying goggles, glacier goggles, nvg, tinted goggles, snorkel mask, dive mask, jeweller loupe, jewelers loupe,
    watchmaker loupe`,
  monocle: `
    magnifier monocle`,
  eyepatch: `
    pirate patch, skull eyepatch, cloth over one eye, heart shaped eyepatch`,
  mask: `
    colombina, moretta, v for vendetta mask, sack mask, papier mache mask, mirror mask, somen, cowl mask, barong mask,
    mask of bark, leaf mask, painted mask, antlered mask, sleeping mask, face cage, muzzle mask, gorget mask,
    mouth guard mask, led mask`,
  face_mask: `
    n95, half face respirator, bandana over the mouth, bandana mask, mouth cover, face scarf, face cloth,
    scarf over the mouth, neck gaiter mask, shinobi mask, welding visor, welder mask, painter mask, mouthguard,
    mouth guard, gumshield, gum shield, snood mask, face guard, faceguard`,
  visor: `
    helmet visor, poker visor, green eyeshade, eyeshade, welding shield, augmented reality visor, eyepiece`,
  plague_mask: `
    medico della peste`,
  earrings: `
    lip plug, lip disc, lip disk, lip plate jewelry, ear plug, ear disc,
    chandelier earrings, ear cuff chain, plugs in ears, ear plugs jewelry, dagger earrings, bull ring,
    labret piercing, lip plate, snakebites, brow ring, belly button ring, navel ring, cheek piercings, coin earrings,
    die earrings, dice earrings, fruit earrings, safety pin earring, magatama earrings, earings, ear ornaments,
    ear spools, nose plug, nose bone, nose pin`,
  scarf: `
    cravat scarf, ascot scarf, white silk scarf:white, football scarf, fox stole:fox, stole scarf, blanket scarf,
    khadag, doctor who scarf`,
  necklace: `
    komboloi, tasbih, misbaha, chaplet, strand of pearls, pearl strand, chains around the neck, neck torc, neck coil,
    bead collar, usekh collar, wesekh collar, menat, finger bone necklace, ear necklace, necklace of skulls,
    coin necklace, necklace of coins, squash blossom necklace, garlic necklace, garland of garlic, string of garlic,
    temple jewellery, rani haar, bib necklace, lariat necklace, rope necklace, army tags, press pass,
    id badge on lanyard, whistle around neck, beaded string, hei tiki, pounamu, wampum, collar of esses,
    livery collar, medals on ribbon, talismans, dreamcatcher necklace, rope of pearls, pearl rope, chain and padlock,
    multi strand necklace`,
  pendant: `
    silver cross:silver, gold cross:gold, wooden cross:wood, ankh pendant, nazar, evil eye, mjolnir pendant,
    thor hammer pendant, triskele, triquetra, yin yang pendant, key pendant, skull pendant, pocket watch pendant,
    vial necklace, vial pendant, blood vial, saint medal, st christopher, cameo pendant, fang pendant,
    arrowhead pendant, hourglass pendant, leaf pendant, bullet necklace, guitar pick necklace, claw pendant, milagro,
    norigae, netsuke, bulla, scapular pendant, dreamcatcher pendant, reliquary, bell necklace, cowbell around the neck`,
  choker: `
    tattoo choker, cameo choker, collar choker, chain choker, o ring choker, bow choker`,
  collar: `
    neck cuff, bomb collar, rabat, preaching bands, barrister bands, cone of shame`,
  ruff: `
    neck ruffle, figure eight ruff, falling ruff, supportasse`,
  tie: `
    neck tie, club tie, piano tie, clip on tie, windsor knot, black tie necktie:black, tie pin, tiepin`,
  bow_tie: `
    polka dot bow tie:polka_dot, pussycat bow, spinning bow tie`,
  neckerchief: `
    stock tie, neck cloth, neckcloth, kerchief around the neck, bandana around the neck, cowboy scarf, wild rag,
    steinkirk, jabot neckcloth, lavallière, panuelo, fichu kerchief, silk cravat:silk`,
  lei: `
    flower garland around the neck, mala garland, jasmine garland, varmala, wreath around the neck, tinsel garland,
    garlic garland`,
  medal: `
    medal of honour, medal of honor, war medals, prize rosette, order of merit, iron cross, victoria cross, tin star,
    deputy badge, star badge, fibulae, penannular brooch, cameo brooch, cloak pin, kilt pin, pin badge, button badge,
    buttonhole flower, scarab brooch, beetle brooch, butterfly brooch, campaign ribbons, ribbon bar, service ribbons,
    wings badge, pilot wings, poppy pin, tablion, merit badge, scout badges, sash badges, party rosette, press badge,
    visitor badge`,
  stethoscope: `
    toy stethoscope`,
  sash: `
    cummerbund sash, kamarband, kushak, kuşak, beauty queen sash, ceinture fléchée, ribbon sash, sash of office,
    baldric sash, girdle of cloth, tie belt, sash of rank`,
  obi: `
    taiko knot, bunko knot, front tied obi`,
  belt: `
    rope girdle, cingulum, sam browne, utility strap, holster belt, skull buckle belt, dress belt, d ring belt,
    waspie belt, string belt, pouch belt, scalp belt, blue cord belt:blue, suspender belt, corset belt,
    safety harness, climbing harness, parachute harness, body harness, chain harness, sword harness, shoulder harness`,
  champion_belt: `
    winner belt`,
  suspenders: `
    braces on trousers, braces strap, braces straps, suspender strap, one suspender, one brace, galluses, trouser suspenders, clip on suspenders, y back suspenders, lederhosen braces,
    sock suspenders`,
  pouch: `
    drawstring pouch, sachet, sachets, herb sachet, herb sachets, lavender bag, scent bag, chuspa, bumbag, snack pouch, pouch of seeds, seed pouch, bag of marbles, haversack pouch,
    chalk bag, rune bag, bag of runes, purse of coins, powder horn, cartridge box, thigh bag, leg bag`,
  satchel: `
    postbag, mail sack, school satchel, sports bag, saddle bag, game bag, gathering bag, bow case, gorytos,
    record bag, bag over the shoulder, beach bag, 
    knapsack bag, diaper bag, mochila bag, newspaper satchel`,
  backpack: `
    rucksack frame, schoolbag, bergen, day pack, daypack, pack basket, oxygen tank backpack, parachute,
    thermal delivery bag, food delivery bag, carrying frame, pack frame, baby sling, sleeping bag roll,
    rolled up blanket, bed roll, portable generator, power pack, flamethrower tank, sprayer tank,
    angel wings backpack, cradleboard`,
  quiver: `
    javelin quiver, case of bolts`,
  bandolier: `
    chestbelt, shell bandolier, gazyri, grenade bandolier, shoulder strap of ammo, sword baldric,
    crossbelt, cross strap, baldric strap`,
  tool_belt: `
    tool pouch, tool belt with tools, builder belt, artificer belt, electrician belt, lineman belt, hairdresser belt,
    surgeon belt, bat belt, key belt, keyring belt`,
  gloves: `
    washing up gloves, marigolds gloves, winter gloves, mickey mouse gloves, baseball mitt, wicket keeping gloves,
    kevlar gloves, fur lined gloves, claw gloves, clawed gloves, evening gloves short`,
  fingerless_gloves: `
    fingerless mitts, armwarmers, wrist warmers, arm sleeves, arm sleeve, fingerless mittens, kaard chuek,
    grappling gloves, mehndi gloves, wrist bands gloves, wristwraps, weightlifter gloves, tekko mitts, tekkou,
    wrist guards skating`,
  mittens: `
    mitten on strings, hand muff`,
  opera_gloves: `
    opera length gloves, over the elbow gloves, gauntlet gloves silk, bridal gloves`,
  boxing_gloves: `
    training mitts, focus mitts, punching gloves`,
  bracers: `
    manica, wrist cuffs leather, rerebrace, arm plates, wrist blades, wrist rocket, wrist device`,
  gauntlets: `
    chainmail glove, chainmail gloves, chain mail glove, steel mesh glove, mesh glove, cut-proof glove, cut proof glove, oyster glove,
    mitten gauntlets, hourglass gauntlets, bagh nakh, tiger claws weapon, cestus spiked, hydraulic gauntlet,
    steam gauntlet, shock gloves`,
  bracelet: `
    sweat wristband, cuffs bracelet, armring, ghungroo, payal, wrist watch, wrist corsage, kada, vanki, bazuband,
    baju band, wrist shackles, chains on wrists, rope bracelet, wedding band, skull ring, thumb ring, class ring,
    claw ring, finger armor, finger claws, nail guards, hand chain, haath phool, panja, hathphool, hand jewelry,
    mood ring`,
  plate_armor: `
    platemail, tournament armor, three quarter armor, blackened plate:black, living armor suit, shell armor,
    cuir bouilli suit, mirror armor, armor suit`,
  breastplate: `
    plastron, leather plastron, fencing plastron, groin guard, groin protector, barding, horse armour, horse armor, horse barding, crinet, peytral, chanfron,
    segmentata, coat of plates, pectoral plate, mirror plate, chahar aina, backplate, corrazina, jack chains,
    bust armor, boob armour, boob armor, torso plate, kardiophylax, bone pipe breastplate, gorget plate,
    catcher chest protector, chest protector, kendo do, hockey chest pads, shoulder pads and chest,
    turtle shell breastplate, shell breastplate`,
  chainmail: `
    habergeon, lorica hamata, bechter, yushman, zirah bagtar, kusari, kusari katabira, bar mail, elven chain,
    chausses of mail, mail skirt, mail leggings, mail sleeves`,
  scale_armor: `
    lorica plumata, scale coat, dragonscale mail, klivanion, shan wen kai, shanwen armor, leaf armor, armor of leaves,
    armor of scales, byzantine armor, warrior armor of china, myeonje baegab, paper armor, pangolin armor,
    sarmatian armor, scale shirt, brigandine armor, wyvern scale`,
  leather_armor: `
    leather cuirass armor, scout armor, leather harness armor, padded leather, buffcoat armor, leather scale,
    wolf armor, strapped leather, wasteland armor, raider armor, bandit armor, barbarian armor, druid armor,
    wooden slat armor`,
  samurai_armor: `
    domaru, ashigaru armor, hara ate, karuta tatami armor, tatami do, bushi armor, oni armor, bogu`,
  pauldrons: `
    shoulderguard, shoulder straps rank, lion head pauldron, wolf head pauldron, shell pauldrons, football pads,
    football shoulder pads, tire pauldron, tyre shoulder pad, galerus, gardbrace, besagews, shoulder skulls`,
  greaves: `
    shinpads, haidate, leg harness, cricket pads, splint greaves, kyahan, schynbalds, snow gaiters, leggings of plate,
    tasset greaves, armored boots greaves`,
  power_armor: `
    robot suit, combat armor, combat armour, space marine armour, tron suit, high tech armour, mining exosuit,
    power loader, clone armor, clone trooper armor, spartan armor halo, steam armor, steampunk armor, tokusatsu armor,
    power ranger suit, riot armor, riot gear`,
  tassets: `
    plate skirt, pteruges skirt, armor skirt, fauld skirt`,
  knee_pads: `
    padded knees, volleyball knee pads, roller derby pads, couters, couter, knee and elbow pads`,
  boots: `
    chukkas, moccasin boots, kamik, gutul, ichigi, felt boots, fur trimmed boots, curled toe boots, curly toed boots,
    wellingtons leather, stiletto boots, hide boots, dragonhide boots, boots with wings, turnshoes, buskins,
    carbatinae, caligae boots, nutukas, race boots, tsarouchi, tsarouchia, opanci boots, bare wrapped boots, jikatabi,
    jika tabi, tabi boots, split toe boots, split toed boots, worn boots, crampons, winklepicker boots`,
  knee_boots: `
    bucket top boots, folded top boots, thigh highs boots, thigh high leather boots:leather, lace up knee boots,
    high leather boots:leather, dominatrix boots, napoleonic boots, swashbuckler boots, postilion boots,
    russian boots, saffian boots, seven league boots, fishing boots hip`,
  rubber_boots: `
    overshoes, hunter boots, duck boots, farm boots, sea boots, fisherman boots`,
  work_boots: `
    walking boots, mountain boots, mountaineering boots, timbs, dr martens, doc marten boots, dms, steel toecap boots,
    logger boots, lumberjack boots, safety boots, trekking boots, paratrooper boots, ammo boots, welding boots,
    miner boots, rigger boots, dealer boots, builder boots, firefighter boots`,
  cowboy_boots: `
    ropers, ostrich boots, boots with spurs, cattleman boots, gaucho boots, botas de potro, texas boots`,
  shoes: `
    derbies shoes, deck shoes, monk strap shoes, patent leather shoes:leather, wingtip shoes, winkle pickers, klompen,
    shoes with buckles, crakows, crackowes, haferlschuhe, opanke, opanak, lapti, çarık, carik, khussa, pampooties,
    turn shoes, character shoes, blue suede shoes:blue, co respondent shoes, two tone shoes, deer hide shoes,
    hide shoes, jipsin, lotus shoes, garden clogs, light up shoes, ruby slippers:red, cinderella slippers:glass`,
  sandals: `
    ojotas, zōri, kolhapuri, paduka, jellies, wedge sandals, t bar sandals, lace up sandals, open toed sandals,
    leaf sandals, sports sandals`,
  flip_flops: `
    thongs footwear, sliders, sports slides, beach flip flops, havaianas, shower shoes`,
  geta: `
    one tooth geta, mitsu ashi, qixie, flowerpot shoes, chopines, pattens`,
  sneakers: `
    chuck taylors, adidas, led sneakers, dad shoes, daps, keds, pumps gym, beat up sneakers, self lacing sneakers,
    slip on sneakers, parkour shoes`,
  high_heels: `
    red soled heels, louboutins, spike heels, t strap heels, glitter heels, six inch heels, dancing shoes,
    flamenco shoes, tango shoes, character heels, pleasers`,
  slippers: `
    moccasin slippers, smoking slippers, babouche, pantofles, bear paw slippers, felt slippers, kung fu slippers,
    booties slippers, espadrille slippers`,
  mary_janes: `
    t bar shoes, t strap shoes, lolita shoes, ballerina flats, school mary janes`,
  ballet_slippers: `
    dance slippers, gymnastics shoes, ribbon shoes`,
  football_boots: `
    baseball cleats, studded boots football, astro boots, futsal shoes`,
  skates: `
    inliners, quads, heelys`,
  ice_skates: `
    speed skates, skating blades`,
  bikini: `
    bikini set, bikini armor set, swim set`,
  pyjamas: `
    pj, jim jams, onesie pajamas, sleepsuit, prison stripes:striped, prisoner stripes:striped, bed clothes,
    nightclothes`,
  tracksuit: `
    tracksuit set, running suit, trackie`,
  gi: `
    jiu jitsu gi, judo suit, vo phuc, wushu uniform, tai chi suit, aikido uniform`,
  school_uniform: `
    schoolboy uniform, hogwarts uniform, college uniform, english school uniform`,
  sailor_uniform: `
    sailor moon outfit, sailor school outfit`,
  football_kit: `
    soccer jersey kit, team kit`,
  maid_uniform: `
    maid cafe outfit, meido outfit, parlourmaid dress, housemaid dress`,
  nurse_uniform: `
    candy striper uniform, matron uniform`,
  chef_uniform: `
    cook whites, baker whites`,
  police_uniform: `
    policewoman uniform, cop outfit, officer uniform police, highway patrol uniform`,
  army_uniform: `
    battledress, bdu, wwi uniform, wwii uniform, ww2 uniform, world war two uniform, trench uniform, marine uniform,
    redcoat uniform:red, confederate uniform, union uniform, wehrmacht uniform`,
  hero_suit: `
    crime fighting suit, sidekick costume, spandex super suit, supervillain suit`,
  turnout_gear: `
    fireman gear, firefighting suit, fire gear`,
  dirndl: `
    tracht, trachten, bavarian barmaid dress`,
}
