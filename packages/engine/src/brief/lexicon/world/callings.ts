/** Callings of the world, beside what the other tables list. The form is explained in species.ts. */
import type { RoleKind } from '../../concepts.ts'

export const worldCallings: Partial<Record<RoleKind, string>> = {
  footballer: `
    centre forward, winger`,
  goalkeeper: `
    keeper of goal`,
  basketball_player: `
    hoops player`,
  tennis_player: `
    table tennis player, ping pong player, pickleball player`,
  baseball_player: `
    pitcher player, rounders player`,
  rugby_player: `
    gridiron player, rugby forward, prop forward`,
  golfer: `
    caddy`,
  hockey_player: `
    hurling player`,
  surfer: `
    kitesurfer, bodyboarder, paddleboarder`,
  lifeguard: `
    pool attendant`,
  gymnast: `
    trampolinist`,
  cheerleader: `
    majorette`,
  cyclist: `
    bicycle courier, bike messenger`,
  racing_driver: `
    stunt driver, nascar driver, go kart driver, getaway driver`,
  snowboarder: `
    bobsledder, luge rider`,
  weightlifter: `
    circus strongman`,
  diver: `
    freediver`,
  hiker: `
    sherpa, trail guide, alpinist, free climber`,
  legionary: `
    legionnaire roman, optio, aquilifer, signifer`,
  hoplite: `
    phalangite, peltast`,
  crusader: `
    norman knight`,
  musketeer: `
    cyrano, cyrano de bergerac,
    harquebusier, tercio soldier, fencing duelist`,
  highlander: `
    clansman, laird, jacobite, gallowglass`,
  cossack: `
    ataman, streltsy, haidamak`,
  hussar: `
    uhlan, cuirassier, napoleonic soldier`,
  pharaoh: `
    nile queen`,
  philosopher: `
    sophist, oracle of delphi, sibyl`,
  caveman: `
    cave girl, cave boy, prehistoric hunter, cro magnon`,
  geisha: `
    kisaeng`,
  shrine_maiden: `
    temple maiden, kannushi, shinto priest`,
  bishop: `
    patriarch of the church, metropolitan, bishop of rome`,
  genie: `
    marid`,
  sultan: `
    maharajah, nawab, pasha, mughal emperor`,
  santa_claus: `
    sinterklaas, mrs. claus, grandfather frost`,
  zombie_hunter: `
    prepper, scrapper, wasteland scavenger`,
  ballerina: `
    ballerino`,
  mariachi: `
    ranchero singer`,
  flamenco_dancer: `
    salsa dancer, folklorico dancer, jarabe dancer`,
  dj: `
    radio host`,
  drummer: `
    timpanist`,
  jazz_musician: `
    trombonist, clarinettist, clarinetist, big band leader, jazzman, crooner, lounge pianist`,
  pop_idol: `
    boy band member, girl group member, popular singer`,
  rapper: `
    b boy, b girl`,
  opera_singer: `
    baritone, countertenor, castrato`,
  conductor: `
    choirmaster, concert pianist, concert violinist, oboist, organist, orchestra musician`,
  clown: `
    buffoon, auguste`,
  mime: `
    living statue`,
  stage_magician: `
    escapologist, card sharp, hypnotist, mesmerist, mentalist, magician assistant`,
  ringmaster: `
    barker, impresario, master of ceremonies, emcee of the circus`,
  acrobat: `
    sword swallower, stilt walker, human cannonball, high wire artist, unicyclist, stuntwoman`,
  fortune_teller: `
    fortuneteller, seeress, spiritualist, haruspex`,
  film_director: `
    screenwriter, boom operator, producer`,
  baker: `
    pâtissière, breadmaker, bakery girl, pie maker, candy maker, sweet maker, bakerwoman`,
  butcher: `
    slaughterman, sausage maker, abattoir worker, meat packer`,
  bartender: `
    tavern owner, landlord of a pub, distiller, alewife, moonshiner`,
  barista: `
    tea seller, smoothie seller`,
  surgeon: `
    anaesthetist, anesthesiologist, orthodontist`,
  paramedic: `
    corpsman, battle medic`,
  veterinarian: `
    groom of horses, wildlife rescuer`,
  flight_attendant: `
    space stewardess, train hostess, cruise director`,
  airline_pilot: `
    bush pilot captain, flight captain, starship captain pilot`,
  bellhop: `
    lift boy, elevator operator, elevator attendant, hotel clerk, usherette, cloakroom attendant, commissionaire`,
  train_conductor: `
    engine driver, tram conductor, ticket collector, locomotive driver, railwayman, cabbie, cab man`,
  builder: `
    navvy, scaffolder, demolition worker, ironworker, steelworker, house painter, painter and decorator, plasterer,
    factory worker, warehouse worker, oil rig worker, riveter, asphalt worker, rigger`,
  carpenter: `
    boat builder, wheelwright, luthier, instrument maker, coffin maker, cartwright, barrel maker, basket weaver,
    violin maker`,
  plumber: `
    gas fitter, drain cleaner, sewer worker, boiler man, sewage worker, sewer inspector, heating engineer`,
  janitor: `
    refuse collector, window washer, lollipop lady, lollipop man, school crossing lady, school crossing man, school crossing guard, school crossing
    patrol, crossing guard, crossing lady, chimneysweep, rag and bone man, rag picker, ragpicker, rag gatherer, rag collector, bone picker, rag and bone woman, night soil man,
    pest controller, crime scene cleaner`,
  lumberjack: `
    charcoal burner, lime burner, tree surgeon, arborist, mountain man, frontiersman, backwoodsman, firewood seller`,
  judge: `
    magistrate of the court`,
  graduate: `
    phd student, doctoral student`,
  journalist: `
    newspaper editor, columnist, newsreader, war reporter, tv presenter, talk show host, blogger, weatherman,
    weather girl, sports commentator, critic, food critic, art critic`,
  photographer: `
    paparazzo, war photographer, sightseer`,
  swat_officer: `
    counter terrorist, bomb disposal officer, navy seal, special forces operative, sas trooper, riot policeman`,
  general: `
    dictator, generalissimo, war minister, wing commander, group captain, squadron leader, junta leader`,
  groom: `
    groom to be, ring bearer, page boy`,
  gamer: `
    game streamer, speedrunner, arcade owner, otaku, neet`,
  biker: `
    motorcycle courier, biker chick, hells angel, teddy boy, teddy girl, wall of death rider, motocross rider,
    bosozoku`,
  hippie: `
    beatnik, new age healer, earth mother, woodstock girl, eco warrior, environmentalist, rastafarian, rasta`,
  lolita: `
    decora girl, harajuku girl, jirai kei girl, ouji`,
  clockmaker: `
    gemcutter, gem cutter, lens grinder, engraver, toy repairer, appraiser, antiques dealer, spectacle maker, gemsmith`,
  lawyer: `
    public defender, notary, law clerk, legal clerk`,
  shopper: `
    mall rat, house wife, househusband, soccer mom, homemaker, stay at home dad, suburban mom, shop girl`,
  knight: `
    don quixote, sir galahad, sir percival,
    jouster, swordmaiden`,
  paladin: `
    crusader of light, templar of light, antipaladin, witch finder, witchfinder, oath of vengeance paladin,
    light bringer`,
  king: `
    king of thieves, king of the sea, king of hearts`,
  queen: `
    queen of thorns, queen regnant`,
  prince: `
    prince consort, desert prince, prince charming`,
  princess: `
    desert princess, space princess`,
  noble: `
    bluebeard, falstaff, count of monte cristo, lady macbeth, miss havisham,
    marquise, chaebol heir, dauphine, margrave, landgrave, grandee, boyar, bon vivant, squire of the manor,
    chamberlain, seneschal, macaroni, dilettante, hidalgo, infante, page of the court, royal guard captain,
    privy councillor, castellan`,
  wizard: `
    rumpelstiltskin,
    astromancer, bladesinger, bibliomancer`,
  witch: `
    hedgewitch, night hag, sea hag, coven leader, good witch, witch of the west, storm witch, cottage witch, wiccan,
    pumpkin witch`,
  sorcerer: `
    bloodmage, void mage, diabolist, dream mage`,
  necromancer: `
    reanimator, bonesinger, funeral director, sexton, ferryman of the dead, body snatcher, resurrectionist`,
  cleric: `
    parson, reverend, temple healer, confessor, street preacher, evangelist, televangelist, orthodox monk,
    faith healer, mendicant, flagellant, penitent`,
  monk: `
    friar tuck,
    fakir, guru, bhikkhu, komuso, yamabushi, daoist master, brewing monk, kung fu monk, sadhu, dervish,
    whirling dervish, sufi, swami, anchorite, sannyasi, benedictine, franciscan, cave hermit`,
  nun: `
    carmelite, prioress, war nun, battle sister, nun with a gun`,
  druid: `
    grove keeper, nature priest, wildshaper, bog druid, ovate`,
  shaman: `
    storm shaman, voodoo priest, houngan, mambo, curandera, noaidi, ancestor speaker`,
  bard: `
    skáld, lutist, travelling musician, traveling musician, harper, college of whispers bard, tavern singer,
    ballad singer, rhapsode, sword dancer bard, hurdy gurdy player`,
  rogue: `
    conman, cardsharp, mob boss, street thug, hoodlum, jewel thief, ne'er do well, charlatan, street rat, hustler,
    bootlegger, drug dealer, loan shark, black marketeer, footpad, racketeer, consigliere, triad boss`,
  assassin: `
    shadow blade, torturer, sicario, blade for hire, death dealer`,
  ranger: `
    woodland scout, gloomstalker, game warden, dúnedain, woodland ranger, mountie, park warden, wayfinder`,
  hunter: `
    kelp hunter, ghostbuster, trophy hunter, bat hunter`,
  archer: `
    english longbowman, yumi archer, cupid`,
  barbarian: `
    gaul, pit fighter barbarian, conan, primal warrior, horselord, celtic warrior queen, iceni warrior,
    steppe warrior, mongol horseman, scythian, vandal chief`,
  viking: `
    housecarl, anglo saxon warrior, saxon thane`,
  samurai: `
    taisho, sengoku warlord, shinsengumi, joseon guard, joseon warrior, imperial guard samurai,
    three kingdoms general, xianxia hero, kung fu hero`,
  ronin: `
    sword for hire, kenshi, blind samurai`,
  ninja: `
    ninja master`,
  pirate: `
    captain hook, blackbeard, long john silver, anne bonny, mary read,
    bosun, cabin boy pirate, river pirate, powder monkey`,
  sailor: `
    sinbad,
    submariner, naval cadet, salty dog, harbour pilot, harbor pilot, tugboat captain, riverboat captain, shipmate,
    coast guard, lockkeeper, able seaman, castaway, oarsman`,
  captain: `
    airship captain steampunk, naval commander, captain of the guard, commander of a ship, nemo, fleet admiral`,
  soldier: `
    infantry, infantryman, infantrywoman, artilleryman, light infantry, heavy infantry, foot soldier grunt,
    doughboy, tank driver, artilleryman, footsoldier, sepoy, gurkha, zouave, minuteman, guerilla, insurgent,
    combat engineer, men at arms soldier, tank gunner, gun runner, peacekeeper, lance corporal, staff sergeant,
    warrant officer, demolitions expert, trench soldier, heavy weapons specialist`,
  guard: `
    town guard, city watch, night watchman, gate guard, prison warden, dungeon keeper, mall cop, beefeater,
    yeoman warder, yeoman of the guard, watchwoman, turnkey, body guard, temple guard, museum guard, doorkeeper,
    nightwatchman, border guard, customs officer, houseguard`,
  gladiator: `
    dimachaerus, bestiarius, arena gladiator, gladiator slave`,
  cowboy: `
    calamity jane, annie oakley, buffalo bill,
    saddle tramp, bounty killer, cattle baron, drover, huaso, llanero, stockman, pistolera, csikós, stagecoach driver,
    bronco rider`,
  sheriff: `
    marshal of the west, old west lawman, frontier marshal, town sheriff, marshall, ranger of the west`,
  detective: `
    miss marple, hercule poirot, poirot,
    hard boiled detective, criminologist, federal agent detective, thief taker`,
  police: `
    bobby, parking warden, gendarme, highway patrolman, carabiniere, meter maid, beat officer, animal control officer`,
  spy: `
    men in black agent, honeypot spy, codebreaker, mata hari`,
  doctor: `
    dr watson, doctor watson, dr jekyll, doctor jekyll, dr frankenstein, doctor frankenstein,
    country doctor, village doctor, pediatrician, paediatrician, pathologist, field doctor, radiologist,
    acupuncturist, chiropractor, physiotherapist, phlebotomist, dermatologist, cardiologist, herb doctor`,
  nurse: `
    head nurse, nursing sister, theatre sister, sister nurse, staff nurse, district nurse, probationer nurse,
    army nurse, field nurse, student nurse, charge nurse, scrub nurse, matron, florence nightingale, carer, hospital orderly, night nurse, nursemaid, au pair, care worker,
    ward sister`,
  scientist: `
    astrophysicist, mycologist, ornithologist, bioengineer, volcanologist, oceanographer, statistician, seismologist,
    cryptographer, lab tech, cryptozoologist, neuroscientist`,
  engineer: `
    ship engineer, combat engineer mech, ship mechanic engineer, train engineer, mechanist, sound technician,
    telephone operator, switchboard operator, lineman, cable guy, stage technician, radio operator`,
  mechanic: `
    bike mechanic, starship mechanic, garage owner, pit crew, junk dealer, junker, gas station attendant, petrol station attendant, petrol pump attendant, pump attendant, forecourt attendant, filling station attendant, petrol attendant, gas pump attendant,
    train mechanic, junkyard owner`,
  pilot: `
    bomber pilot, airwoman, flight lieutenant, crop duster, barnstormer, air force pilot, helicopter pilot soldier,
    balloonist, night witch pilot, air ace, balloon pilot, x wing pilot`,
  astronaut: `
    moon explorer, space courier, space hauler, space janitor, space farmer, moon farmer, space medic, space diver,
    xenoarchaeologist`,
  hacker: `
    computer hacker, code breaker, it technician, tech support, data analyst, net runner, techie, wirehead,
    cyber thief, information broker`,
  street_samurai: `
    street ninja, razor girl, techno ninja, edge runner, bladerunner, joytoy, cyber bounty hunter`,
  student: `
    school kid, sophomore, school delinquent, undergraduate, exam student, school bully, class clown, teacher pet,
    hall monitor, boarding school student`,
  teacher: `
    music teacher, art teacher, maths teacher, math teacher, gym teacher, pe teacher, p.e. teacher, science teacher, drama teacher, history teacher, english teacher, piano teacher, chemistry teacher, biology teacher, geography teacher, french teacher, driving instructor, ski instructor, yoga instructor,
    history teacher, university lecturer, dean, piano teacher, ballet mistress, lollipop teacher, language teacher,
    history professor, football coach, child minder, headteacher`,
  chef: `
    camp cook, short order cook, pizza chef, grill cook, noodle seller, sushi master, taco vendor, pitmaster,
    dishwasher, hot dog seller, hotdog vendor, ice cream man, pancake maker, food truck owner, soup kitchen cook,
    castle cook`,
  waiter: `
    head waiter, maître d', maitre d, busboy, roller skating waitress, carhop, blackjack dealer, butler cafe waiter,
    bus boy, cigarette girl`,
  maid: `
    parlourmaid, parlormaid, serving girl, milk maid, tea maid`,
  butler: `
    houseboy, attendant`,
  farmer: `
    sancho panza,
    farm hand, cowherd, gooseherd, pumpkin farmer, orchardist, crofter, sharecropper, planter, vegetable farmer,
    tea picker, cotton picker, coffee picker, fruit picker, farm wife, farmer wife, ploughman, farmer daughter,
    sheepherder, egg farmer, cheesemaker, mushroom farmer, truffle hunter`,
  blacksmith: `
    bell founder, foundry worker, knife grinder, cutler, forge god, hephaestus, ironsmith`,
  miner: `
    quarry worker, caver, potholer, gold panner, pitman`,
  merchant: `
    scrooge, ebenezer scrooge, ali baba,
    travelling salesman, market vendor, market seller, greengrocer, moneylender, fruit seller, hawker, stallholder,
    carpet seller, used car salesman, weapons dealer, antique seller, shop assistant, tea merchant, tobacconist,
    market trader, slaver, fishwife, balloon seller, newspaper seller, lantern seller, secondhand dealer`,
  alchemist: `
    potioneer, poison maker, potions master, perfume maker, dyer, ink maker, alchemy student, toxin maker`,
  librarian: `
    museum curator, map maker, keeper of records, book collector, copyist, record keeper, cataloguer, philologist,
    encyclopedist, bibliophile`,
  artist: `
    sculptress, manga artist, art forger, art model, miniaturist, caricaturist, portrait painter, impressionist,
    art teacher painter, cartoonist, icon painter, stained glass artist`,
  musician: `
    flute player, band member, accordionist, pipa player, harmonica player, street violinist, choirgirl, horn player,
    hurdy gurdy man, orchestra member, banjo player, sitar player, country singer, music student, one man band,
    lute player, shamisen player, ukulele player, erhu player, keytarist, keyboardist, theremin player`,
  rocker: `
    metal head, rock chick, black metal musician, groupie, bass player, rock and roller, hair metal singer,
    visual kei musician, rockabilly, rockabilly singer, elvis impersonator, elvis, frontman, frontwoman,
    death metal drummer, roller derby rocker`,
  dancer: `
    can can dancer, carnival dancer, ribbon dancer, chorus girl, line dancer, actor, actress, drama queen, thespian,
    movie star, film star, starlet, hollywood star, war dancer, temple dancer apsara, peking opera singer,
    beijing opera performer`,
  jester: `
    tomfool`,
  athlete: `
    high jumper, triathlete, pole vaulter, decathlete, shot putter, discus thrower, paralympian, long jumper, hurdler,
    bowler player, darts player, freerunner, traceur, skydiver, base jumper, bungee jumper, show jumper, polo player,
    dressage rider, dodgeball player, tug of war champion, kite surfer athlete`,
  boxer: `
    heavyweight champion, bareknuckle fighter, nak muay, bruiser, ufc fighter, boxing coach`,
  skater: `
    sk8er boi, roller girl, rollergirl`,
  superhero: `
    supervillainess, masked avenger, hero of the city, sentai ranger, nemesis`,
  magical_girl: `
    transforming heroine, moon guardian`,
  businessperson: `
    estate agent, girlboss, civil servant, insurance salesman, bank clerk, bank teller, casino owner,
    corporate lawyer, wall street trader, trader on wall street, congressman, minister of state, lobbyist,
    middle manager, oligarch, millionaire, industrialist, factory owner, undersecretary, diplomat suit,
    campaign manager, data clerk, cubicle worker, administrator, wedding planner`,
  bride: `
    flower girl wedding, maid of honor, maid of honour`,
  gardener: `
    greenhouse keeper, vineyard worker, mushroom picker, flower arranger, plant lady, ikebana master, greenkeeper,
    plant mom`,
  explorer: `
    adventuress, desert explorer, indiana jones, jungle guide, cave explorer, world traveler, desert wanderer,
    plant hunter, lost explorer, safari hunter, desert traveler, dimension hopper`,
  bounty_hunter: `
    headhunter bounty, smuggler space, space smuggler, star smuggler, sci fi mercenary, freelance hunter, manhunter,
    bounty huntress, skip tracer, repo man, space outlaw, star ranger`,
  punk: `
    riot grrrl, squatter, skinhead, rivethead, steam punk, alternative girl, e girl punk`,
  fisher: `
    crabber, shrimper, oysterman, trawlerman, haenyeo, net mender, cockle picker, deep sea fisherman, kelp farmer,
    fishergirl`,
  beekeeper: `
    honey seller, hive keeper, mead maker`,
  postal_worker: `
    post mistress, postmistress, postmaster, pizza delivery girl, food courier, carrier, town messenger, telegram boy,
    mail runner`,
  tailor: `
    hat maker, hair stylist, glover, sailmaker, lacemaker, saddler, draper, haberdasher, wigmaker, manicurist,
    beautician, nail technician, costume maker, dress maker, patternmaker, rope maker, corset maker,
    barber of seville, leather worker, fashion student, netmaker, felt maker`,
  martial_artist: `
    shaolin fighter, dojo master, martial arts master, taekwondo master, kung fu student, bruce lee, wing chun master,
    martial arts student, drunken master, fist fighter monk, nunchaku fighter, tai chi grandmother,
    jeet kune do fighter, capoeira master, shaolin student, kung fu warrior`,
  villager: `
    red riding hood, little bo peep, bo peep, oliver twist, miss muffet, little jack horner, mother goose,
    tramp, vagrant, washer woman, spinster, slave, inmate, prison inmate, escaped prisoner, escaped convict, villein,
    freedman, wench, pauper, slum kid, chain gang convict, swamp dweller, bag lady, colonist, quaker, amish man,
    amish woman, amish farmer, mother of seven, crofter wife, hillbilly, redneck, dutch girl, dutch milkmaid,
    russian peasant, fairytale girl, pied piper, tavern regular, town drunk, drunkard, inebriate, village idiot`,
  adventurer: `
    adventuring hero, dungeoneer, anime hero, shonen hero, pokémon trainer, monster trainer, hero of legend,
    creature tamer, quest giver, digimon tamer, airship adventurer`,
  mage: `
    magician of the court, spell weaver, star weaver, mirror mage, dreamweaver, dream weaver`,
  warrior: `
    weapon master, spear maiden, axe warrior, native american warrior, plains warrior, haka dancer, saracen, mameluke,
    moor, samnite, spear warrior, half naked warrior, battle scarred warrior, hero of war, kshatriya, rajput, nihang,
    hill tribe warrior, war maiden, swordsman of old`,
}
