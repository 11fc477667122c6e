/** Words for callings of sport, stage, trade and many peoples. The table form is explained in species.ts. */
import type { RoleKind } from '../concepts.ts'

export const callingWords = {
  footballer: `
    soccer player, football player, footballer girl, striker, soccer girl, midfielder, soccer star, football star,
    soccer captain, football captain`,
  goalkeeper: `
    football goalkeeper, goalie, keeper of the goal, soccer goalkeeper, soccer goalie, football goalie, goaltender`,
  basketball_player: `
    basketball star, hooper, point guard, basketball girl, basketball boy, nba player, streetballer, basketballer`,
  tennis_player: `
    tennis champion, tennis star, tennis girl, badminton player, tennis ace, squash player`,
  baseball_player: `
    baseball pitcher, pitcher, batter, softball player, baseball star, catcher player, baseball girl, baseball batter`,
  rugby_player: `
    rugby star, quarterback, american football player, rugby captain, rugger, linebacker, rugby girl`,
  golfer: `
    golf player, pro golfer, golf champion, caddie, golfing lady, golf pro`,
  hockey_player: `
    ice hockey player, ice hockey goalie, ice hockey goalkeeper, ice hockey goaltender, ice hockey captain, field hockey player, hockey star, hockey goalie, lacrosse player, hockey girl, puck player`,
  swimmer: `
    competitive swimmer, swimmer athlete, olympic swimmer, swimming champion, swim team member, water polo player,
    synchronized swimmer, high diver`,
  surfer: `
    surfer girl, surfer dude, surf rider, surfer boy, beach surfer, surf instructor, pro surfer, windsurfer`,
  lifeguard: `
    beach lifeguard, pool lifeguard, life guard, beach guard, lifeguard girl, baywatch lifeguard`,
  gymnast: `
    rhythmic gymnast, olympic gymnast, female gymnast, artistic gymnast, gymnastics champion, tumbler gymnast`,
  cheerleader: `
    cheer captain, cheer girl, cheerleading captain, head cheerleader, pom pom girl, cheerleader girl`,
  figure_skater: `
    ice skater, ice dancer, figure skating champion, ice princess skater, skating champion, ice skating girl`,
  cyclist: `
    bike racer, road cyclist, mountain biker, bicycle racer, tour de france rider, bmx racer, bicyclist`,
  racing_driver: `
    motorist, early motorist, gentleman motorist, lady motorist,
    race car driver, formula one driver, f1 driver, racer, motorcycle racer, rally driver, street racer, race driver,
    racing pilot, moto racer`,
  snowboarder: `
    skier, ski instructor, ski racer, alpine skier, snowboard girl, cross-country skier, snowboard champion`,
  weightlifter: `
    bodybuilder, powerlifter, gym rat, strongman, personal trainer, gym bro, fitness trainer, strongwoman, muscle man,
    fitness instructor`,
  sumo_wrestler: `
    sumo, rikishi, yokozuna, sumo fighter, sumo champion, ozeki`,
  luchador: `
    luchadora, lucha libre wrestler, mexican wrestler, masked wrestler, pro wrestler, wrestling champion, wrestler`,
  karateka: `
    karate master, karate kid, judoka, karate girl, taekwondo fighter, judo champion, karate fighter, karate boy,
    aikido master, jiu jitsu fighter, karate student, karate sensei, judo fighter, judo student, aikido girl, aikido student,
    taekwondo girl, taekwondo boy, taekwondo kid, jiu jitsu girl, martial arts kid, martial arts girl`,
  fencer: `
    fencing champion, fencing master, epee fencer, foil fencer, sabre fencer, duelist fencer, olympic fencer`,
  kendoka: `
    kendo girl, kendo master, kendo fighter, kendo student, kendo practitioner, kendo champion`,
  diver: `
    scuba diver, deep sea diver, pearl diver, free diver, cave diver, snorkeler, skin diver, frogman`,
  hiker: `
    backpacker, mountaineer, mountain climber, camper, trekker, rambler, mountain guide, rock climber, climber, boy
    scout, girl scout`,
  maasai_warrior: `
    masai warrior, maasai, masai, maasai man, maasai woman, african warrior, kenyan warrior, moran warrior`,
  aztec_warrior: `
    aztec, aztec warrior, eagle warrior, jaguar warrior, mayan warrior, maya warrior, inca warrior, mexica warrior, aztec
    king, aztec priest, aztec princess, mayan king, inca king`,
  legionary: `
    roman legionary, roman soldier, centurion, roman centurion, legionnaire, praetorian guard, roman legionnaire,
    roman guard, praetorian, roman general`,
  hoplite: `
    spartan, spartan warrior, greek hoplite, greek soldier, spartan king, spartan soldier, trojan warrior, greek
    warrior, greek hero`,
  crusader: `
    templar, knight templar, templar knight, hospitaller, teutonic knight, crusader knight, crusading knight`,
  musketeer: `
    king's musketeer, cavalier, d'artagnan, three musketeers, royal musketeer, french musketeer, swashbuckler`,
  highlander: `
    scottish highlander, scotsman, scottish warrior, scot, bagpiper, celtic highlander, scottish clansman, scottish
    man`,
  cossack: `
    ukrainian cossack, zaporozhian cossack, russian cossack, don cossack, hetman, cossack warrior`,
  hussar: `
    hussar officer, winged hussar, cavalry officer, light cavalryman, polish hussar, dragoon, cavalryman`,
  pharaoh: `
    egyptian pharaoh, egyptian king, egyptian queen, cleopatra, egyptian priestess, tutankhamun, egyptian princess,
    nefertiti`,
  philosopher: `
    greek philosopher, senator, roman senator, orator, stoic philosopher, ancient philosopher, roman emperor, caesar,
    socrates`,
  caveman: `
    cavewoman, neanderthal, caveperson, prehistoric man, stone age hunter, cave man, primitive man, cave woman`,
  geisha: `
    maiko, geiko, oiran, japanese courtesan, kimono lady, tayuu`,
  shrine_maiden: `
    miko, shrine priestess, shinto priestess, shinto maiden, japanese shrine maiden, miko girl, shinto miko`,
  bishop: `
    pope, archbishop, cardinal, catholic bishop, high priest of the church, holy father, prelate, patriarch`,
  genie: `
    djinn, djinni, lamp genie, jinn, genie of the lamp, genie girl, ifrit genie`,
  sultan: `
    vizier, grand vizier, caliph, sheikh, arabian prince, ottoman sultan, shah, emir, maharaja, rajah, arabian king`,
  nomad: `
    nomad, desert nomad, bedouin, bedouin nomad, tuareg, tuareg nomad, caravaneer, desert wanderer, dune wanderer, desert traveller,
    desert traveler`,
  santa_claus: `
    santa, father christmas, saint nick, st nicholas, mrs claus, kris kringle, christmas santa, saint nicholas, ded
    moroz`,
  zombie_hunter: `
    zombie slayer, zombie survivor, apocalypse survivor, zombie killer, post-apocalyptic survivor, survivor, wasteland
    survivor`,
  ballerina: `
    ballet dancer, prima ballerina, ballerina girl, ballet student, swan princess dancer, ballet girl, male ballet
    dancer, danseur, prima donna of ballet`,
  mariachi: `
    mariachi singer, mariachi musician, charro, mexican musician, mexican charro, mariachi player, vaquero`,
  flamenco_dancer: `
    spanish dancer, flamenco woman, flamenco girl, sevillana, bailaora, tango dancer, flamenco`,
  belly_dancer: `
    odalisque, harem dancer, sword dancer, bellydancer, arabian dancer, harem girl, arabian princess dancer, desert
    dancer`,
  hula_dancer: `
    hawaiian dancer, polynesian dancer, tahitian dancer, hula girl, hawaiian girl, hawaiian woman`,
  dj: `
    disc jockey, deejay, club dj, radio dj, turntablist, party dj, electronic music producer`,
  drummer: `
    rock drummer, band drummer, metal drummer, percussionist, drummer girl, taiko drummer, jazz drummer`,
  jazz_musician: `
    saxophonist, saxophone player, jazz player, trumpeter, trumpet player, blues musician, sax player, jazz man,
    bluesman`,
  pop_idol: `
    idol, idol singer, kpop idol, k-pop idol, pop star, popstar, idol girl, j-pop idol, singer idol, pop singer,
    vocaloid`,
  rapper: `
    hip hop artist, hip-hop artist, mc rapper, gangsta rapper, hip hop star, trap artist, battle rapper, emcee`,
  opera_singer: `
    diva, soprano, opera diva, opera star, prima donna, tenor, mezzo-soprano, lounge singer`,
  conductor: `
    orchestra conductor, maestro, music conductor, orchestra leader, symphony conductor, concertmaster`,
  clown: `
    circus clown, evil clown, scary clown, sad clown, killer clown, rodeo clown, clown girl, birthday clown, pierrot`,
  mime: `
    mime artist, french mime, pantomime, street mime, pantomimist, mime performer`,
  stage_magician: `
    magician, illusionist, stage illusionist, conjurer, card magician, prestidigitator, escape artist, street
    magician, circus magician`,
  ringmaster: `
    circus ringmaster, ringleader, circus master, lion tamer, circus director, ringmistress, carnival barker, showman`,
  acrobat: `
    trapeze artist, tightrope walker, aerialist, contortionist, circus acrobat, tumbler, trapeze girl, circus
    performer, juggler`,
  fortune_teller: `
    fortune-teller, gypsy fortune teller, palm reader, tarot reader, psychic, medium, crystal gazer, clairvoyant,
    soothsayer, roma fortune teller`,
  film_director: `
    movie director, filmmaker, director, film maker, hollywood director, theatre director, cinematographer`,
  baker: `
    bread baker, village baker, pastry chef, patissier, pastry cook, cake maker, confectioner, chocolatier, pastry
    baker, baker girl, bakery owner`,
  butcher: `
    meat cutter, village butcher, butcher man, slaughterer, butcher woman, meat seller, charcutier`,
  bartender: `
    barkeep, barman, mixologist, barmaid, barkeeper, cocktail maker, barwoman, saloon keeper, pub owner`,
  barista: `
    coffee maker, coffee shop worker, cafe worker, coffee server, cafe owner, coffee girl, cafe barista`,
  surgeon: `
    heart surgeon, brain surgeon, trauma surgeon, operating doctor, surgeon general, plastic surgeon`,
  paramedic: `
    emt, ambulance driver, ambulance medic, first responder, emergency medic, rescue worker, combat medic, field
    medic, medic, army medic`,
  veterinarian: `
    vet doctor, animal doctor, zoo vet, veterinary nurse, veterinary doctor, animal vet`,
  flight_attendant: `
    stewardess, air hostess, cabin crew, steward, cabin attendant, air stewardess, airline hostess, airline steward`,
  airline_pilot: `
    airplane pilot, commercial pilot, airline captain, plane pilot, jet captain, airliner pilot`,
  bellhop: `
    bellboy, hotel porter, porter, lobby boy, bell boy, hotel page, doorman, elevator boy`,
  train_conductor: `
    station master, stationmaster, ticket inspector, bus driver, tram driver, train driver, railway guard, railway
    conductor, bus conductor`,
  builder: `
    construction worker, bricklayer, builder man, mason, stonemason, site foreman, construction builder, road worker,
    roofer, foreman`,
  carpenter: `
    woodworker, joiner, cabinet maker, furniture maker, woodcarver, wood carver, cabinetmaker, shipwright, boatbuilder`,
  plumber: `
    pipe fitter, handyman, repairman, super plumber, plumber man, electrician, repair man, pipefitter, maintenance man`,
  janitor: `
    cleaner, custodian, cleaning lady, cleaning woman, school janitor, sweeper, street sweeper, window cleaner,
    charwoman, caretaker`,
  lumberjack: `
    woodcutter, logger, woodsman, lumberman, forester, timberman, lumberjane, wood cutter, lumber jack`,
  judge: `
    high court judge, supreme court judge, magistrate, chief justice, barrister, court judge, female judge`,
  graduate: `
    graduate student, university graduate, college graduate, valedictorian, phd graduate, graduating student, alumnus`,
  journalist: `
    reporter, news reporter, newspaper reporter, investigative journalist, correspondent, war correspondent, news
    anchor, paparazzi, tv reporter`,
  photographer: `
    wildlife photographer, fashion photographer, camera man, cameraman, camerawoman, photojournalist, press
    photographer, wedding photographer`,
  swat_officer: `
    swat, special forces soldier, riot police, swat team member, commando, special forces, swat member, riot cop, spec
    ops, black ops soldier`,
  general: `
    army general, admiral, marshal, military officer, colonel, field marshal, commander, army officer, war general,
    navy admiral, naval officer, major, lieutenant, commandant, warlord general`,
  groom: `
    groom, bridegroom, best man, groomsman, groom at a wedding, wedding groom`,
  gamer: `
    gamer girl, streamer, twitch streamer, video gamer, esports player, e-sports player, pro gamer, gamer boy, vtuber,
    youtuber`,
  biker: `
    motorcyclist, biker girl, motorbike rider, biker gang member, motorcycle rider, outlaw biker, greaser, hell's
    angel, biker man`,
  hippie: `
    hippie girl, flower child, hippy, bohemian, boho girl, 1970s hippie, flower power girl`,
  lolita: `
    gothic lolita, sweet lolita, lolita girl, lolita fashion girl, goth lolita, porcelain doll girl, alice in
    wonderland`,
  clockmaker: `
    watchmaker, clock maker, tinkerer, clockwork engineer, toymaker, toy maker, inventor, horologist, locksmith, watch
    maker`,
  lawyer: `
    attorney, defense attorney, prosecutor, solicitor, defense lawyer, district attorney, advocate`,
  shopper: `
    fashionista, shopaholic, rich lady, socialite, beauty queen, pageant queen, homecoming queen, carnival queen, pageant contestant, fashion model, supermodel, influencer, model`,
} as const satisfies Partial<Record<RoleKind, string>>

export type CallingKind = keyof typeof callingWords
