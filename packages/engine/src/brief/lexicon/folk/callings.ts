/** Callings, ranks, classes of games and ways of living, beside what the other tables list. The form is explained in species.ts. */
import type { RoleKind } from '../../concepts.ts'

/** Ways of living and dressing: roles of their own, whose words stand here alone. */
export type SubcultureKind =
  | 'goth'
  | 'gyaru'
  | 'cottagecore'
  | 'academic'
  | 'e_girl'
  | 'steampunk'
  | 'solarpunk'
  | 'hypebeast'
  | 'flapper'

export const folkCallings: Partial<Record<RoleKind, string>> & Record<SubcultureKind, string> = {
  goth: `
    goth, gothic girl, e-goth, cybergoth girl, goth teen, goth kid, nugoth, deathrocker, batcaver, gothic woman,
    gothic man, gothic boy, whimsigoth, goth chick, southern gothic, gothic teen`,
  gyaru: `
    gyaru, kogal, kogyaru, ganguro, gal girl, himegyaru, hime gyaru, manba, yamanba, agejo, gyaruo, tsuke-ma gal,
    blonde gyaru, valley girl, mcbling girl, bimbo, bimbocore girl`,
  cottagecore: `
    cottagecore, cottagecore lass, cottagecore gardener, goblincore kid, goblincore, farmcore girl, grandmacore girl,
    fairycore, prairie girl, prairie woman, forestcore girl, mushroomcore girl, crowcore, naturecore girl,
    cabincore guy, mori girl, mori kei girl, strawberry girl`,
  academic: `
    dark academia student, dark academia professor, dark academia, light academia, light academia student,
    oxford student, oxford scholar, cambridge student, academia girl, academia boy, ivy league student, ivy leaguer,
    poet student, classics student, literature student, literature professor, classicist, philologist, latinist,
    bluestocking, english professor, prep school boy, prep school girl, preppy girl, preppy boy, preppy kid,
    prep school student`,
  e_girl: `
    egirl, e-girl, eboy, e-boy, alt girl, alt boy, alternative girl, alternative boy, egirl streamer, e-boy streamer,
    art hoe, vsco girl, soft girl, soft boy, softboi, softboy, tumblr girl, tumblr kid, kidcore girl, clowncore girl,
    webcore girl, scenecore, pastel girl, tiktok girl, tiktok boy, tiktoker, tik toker, discord kitten, indie kid,
    indie girl, indie boy, yume kawaii girl, menhera girl, jirai kei girl, jirai girl, kidcore kid, weirdcore kid,
    dreamcore girl, webcore kid`,
  steampunk: `
    steampunk, steampunk explorer, steampunker, clockpunk, clockpunk inventor, dieselpunk, dieselpunk mechanic,
    dieselpunk hero, atompunk, aetherpunk, victorian inventor, gaslamp adventurer, gearhead of the steam age,
    aeronaut, steampunk adventurer, clockwork tinkerer, steam knight, silkpunk, cassette futurist, cassettepunk`,
  solarpunk: `
    solarpunk, solarpunk gardener, solarpunk engineer, solarpunk farmer, solarpunk inventor, solarpunk architect,
    hopepunk, lunarpunk, ecopunk, greenpunk, eco engineer, solar punk, permaculture farmer, urban gardener,
    rooftop gardener, climate activist, guerrilla gardener`,
  hypebeast: `
    hypebeast, hype beast, streetwear kid, sneakerhead, sneaker head, roadman, chav, chavette, techwear guy,
    techwear girl, techwear ninja guy, urban youth, hip hop head, hip hop dancer, hip-hop dancer, street dancer, breakdancer, break dancer, b-boy, b-girl, hip-hop kid, hip hop fan, gopnik, neds,
    hoodlum teen, mallrat, mall rat, street kid in a hoodie, graffiti kid, graffiti writer, tagger, beatmaker,
    beatboxer, trap artist, drill rapper, urban teen, cholo, vato, sk8 kid`,
  flapper: `
    flapper, jazz age girl, bright young thing, charleston dancer, speakeasy singer, gibson girl, jazz age flapper,
    roaring twenties girl, speakeasy girl, moll, silent film star, silent movie star, torch singer, garçonne,
    garconne`,
  general: `
    second lieutenant, first lieutenant, air marshal,
    general of the army, strategos, generalissimo, brigadier, brigadier general, fleet admiral, marine admiral`,
  soldier: `
    sergeant major, munitionette, munitions worker,
    artillerist, gunnery sergeant, doppelsoldner, forty-second highlander, tercio, rifle corps soldier, soldadera,
    adelita, viet cong, demolitionist, demolitions expert, demoman, bomb disposal expert, footsoldier, sepoy, sipahi,
    ghazi, askari, zouave, poilu, tommy, gi joe, cannon fodder, reservist, national guardsman, home guard,
    minutewoman, child soldier grown up, tunnel rat soldier, jarhead, gunzerker, survey corps soldier,
    scout regiment soldier, trench raider, militiawoman, red guard, revolutionary guard, guerrilla, guerilla,
    guerrillero, insurgent, revolutionary, insurrectionist, communist, foreign legionnaire, trooper`,
  swat_officer: `
    spetsnaz, spetsnaz operator, sas operative, special forces, special forces soldier, special forces operator,
    black ops soldier, special operative, counter-terrorist, gendarme, riot cop, tactical operator`,
  captain: `
    guild master, guildmaster, harbor master, harbour master, harbormaster, ensign, flotilla commander, tribune,
    decurion, condottiere, caravan master, expedition leader, ringmaster of thieves, watch commander`,
  noble: `
    alderman, alderwoman, burgher, patrician, margrave, margravine, landgrave, palatine, marchioness, baroness,
    milord, milady, grandee, hidalgo, doge, dogaressa, magnate, squire of the manor, lady of the manor,
    lord of the manor, man of means, heir apparent, potentate, treasurer, lord treasurer, lord chamberlain,
    master of coin, eunuch, concubine, mandarin official, court official, qing official, chinese official, emissary,
    imperial envoy, patron of the arts, philanthropist, village head, headman, headwoman, ephor, satrap, seonbi,
    yangban, mirza, effendi, bey, signor, signora, mistress of the house, old money heir, aristocrat, count palatine,
    countess palatine, incroyable, merveilleuse, sapeur, playboy, gigolo, lothario, casanova, don juan,
    rake of the regency, coquette, temptress, seductress, vamp lady, socialite queen, tai-tai`,
  king: `
    shahanshah, padishah, basileus, negus, high chief, kaiser, usurper, tyrant king, despot, monarch of the land,
    crowned king, king of thieves, king of beggars, fisher king, king under the mountain, pirate king, bandit king`,
  queen: `
    khatun, warrior-queen, pirate lord queen, bandit queen mother, queen bee, amazon queen, queen dowager, begum,
    ranee, empress regnant, tzarina, czarina, beauty pageant winner, miss universe, pageant contestant`,
  princess: `
    infanta, tsarevna, begum princess, dauphine, princess of power, lost princess, debutante princess`,
  prince: `
    tsarevich, dauphin, infante, princeling, lost prince, pauper prince, prince of thieves, little prince, scion,
    young lord, lordling, scion of a noble house`,
  knight: `
    deathknight, dragoon of the lance, horseman, horsewoman, knight commander, sun knight, mage-knight,
    lady knight errant, knightess, teutonic knight brother, knight in shining armour, knight in shining armor,
    sworn sword, swordsworn, banneret, man of the round table, knight of the round table, kingsguard, cavalier knight,
    royal lancer, young page, court page, royal page, page to the king, medieval page, page in training,
    half-orc knight, bogatyr, ritter, armiger, battle master, battlemaster fighter, keyblade wielder, keyblade master,
    warrior of light, hero of light, dark hero`,
  paladin: `
    warpriest, war-priest, warpriestess, battle priestess, divine champion, divine soul, champion of light,
    champion of the sun, templar knight of light, crusader of light, holy crusader, divine knight, avenger paladin,
    blackguard, antipaladin, anti-paladin, hellknight, lightbringer, sunblade, sword of the church, nephalem,
    oathsworn`,
  wizard: `
    chronurgist, graviturgist, cosmologist mage, scribe wizard, invoker, astrologian, arcane scholar,
    arcane researcher, spell scholar, archwizard, arch-mage, archimage, court sorcerer, incantatrix, incantator,
    illuminator mage, professor of magic, magic professor, magic teacher, wizard professor, wizard student,
    student of magic, auror, wizard cop, technowizard, starcaller, star seer, astromancer, geomancer adept,
    hydrosopher, hermetic mage, mathemagician, lorekeeper mage, numerologist, kabbalist, alchemist mage, glyph mage,
    glyph carver, rune caster, runecaster, runecarver, rune carver`,
  sorcerer: `
    kineticist, pyrokineticist, telekinetic, telepath, psychokinetic, psychic warrior, psionicist, esper, psyker,
    bloodrager, clockwork soul, aberrant mind, storm caller, stormcaller, storm bringer, weather mage, air mage,
    wind caller, water caller, fire caller, flame caller, firestarter, ice witch mage, firebender, waterbender,
    earthbender, airbender, water bender, fire bender, earth bender, air bender, avatar of the elements,
    flame alchemist, cryomancer, hydromancer, aeromancer, electromancer, sand mage, sandbender, metalbender,
    lavabender, bloodbender, scryer, magic user, quirk user, nen user, ripple user, stand user, light bringer,
    gem mage, dream mage, dreamwalker, dream walker, soul mage, soulmancer, mentalist mage`,
  necromancer: `
    satanist, cult priest, cult priestess, warlock of the dead, grave witch, corpse collector, bodysnatcher,
    body-snatcher, gravewalker, soul binder, soul eater, bone priest, plague priest, plague priestess, apostate,
    heretic, heretic priest, diabolist, death mage, death priestess, death priest, harbinger, harbinger of doom,
    doomsayer, doom prophet, deathsinger, espada, dark messiah, devil worshipper, devil worshiper, demon worshipper,
    spirit binder`,
  cleric: `
    saintess, holy maiden, holy woman, holy girl, anchoress, muezzin, mufti, kohen, levite, cantor, church lady,
    deaconess, altar server, lay brother, lay sister, man of the cloth, woman of the cloth, televangelist,
    cleric of light, church mage, blessed one, chosen of the gods, oracle priestess, flamen, pontifex,
    haruspex priest, hierophant, hierodule, ecclesiarch, confessor, santera, santero, iyalorisha, houngan, pujari,
    dastur, mobed, bonze, bhikkhu, bhikkhuni`,
  monk: `
    zen master, recluse, ascetic, mendicant, mendicant monk, desert father, stylite, hesychast, carthusian,
    cistercian, trappist, open hand monk, monkess, taoist, daoist, daoist priest, taoist master, xianxia hero,
    xianxia swordsman, sect leader, sect master, bald monk, gnostic, dervish dancer`,
  druid: `
    drakewarden, swarmkeeper, greenwarden, forest mage, forest witch druid, forest guardian spirit, archdruid,
    arch-druid, keeper of the grove, grove keeper, grove guardian, treespeaker, nature priest, nature priestess,
    nature guardian, plant witch, flower mage, herb woman, herb gatherer`,
  shaman: `
    seidkona, völva, volva, seidr witch, spirit walker, witch woman of the tribe, rain dancer, rainmaker, noaidi,
    angakkuq, curandera, curandero, brujo, tribal healer, techno-shaman, technoshaman, mudang priestess, ayahuasquero,
    spirit talker, spirit shaman`,
  witch: `
    bruja, witch sister, coven sister, swamp hag, sea hag, night hag, bog hag, cunning woman, hedge-witch,
    cottage hag, witchling, witch of the west, witch of the wilds, evil stepmother, wicked stepmother,
    witch apprentice, crystal girl witch, wiccan, hexer, strega, jadis, witchy girl, witchy woman`,
  rogue: `
    art thief,
    art thief,
    mastermind, soulknife, phantom thief, thieves guild member, footpad, sneakthief, safecracker, safe cracker,
    lock picker, lockpicker, highwaywoman, bandido, bandida, desperada, desperado, bushranger, dacoit, thuggee,
    ruffian, hooligan, delinquent boy, hoodlum, hood rat, underboss, crimelord, crime queen, kingpin, drug lord,
    cartel boss, capo, consigliere, mafia don, godfather, mafia princess, mob wife, mob enforcer, bookie, loan shark,
    racketeer, swindler, grifter, scam artist, hustler, turncoat, traitor, defector, mutineer, castaway, outcast,
    pariah, exile in rags, runaway, junkie, addict, homeless man, homeless woman, hobo king, urchin thief,
    ne'er-do-well, scoundrel, scallywag, rapscallion, miscreant, escaped convict, jailbird, ex-con, ex-convict,
    death row inmate, inmate, chain gang prisoner, robber baroness, plunderer, mudlark, pachuco, pachuca, chola,
    zoot suiter, zazou, yakuza thug, triad member, triad boss, bosozoku, bancho, yankii, gopnik thug`,
  assassin: `
    hired killer, killer for hire, hired gun, hitwoman, hit woman, hit man, nightblade, shadowdancer, shadow dancer,
    shadow blade, shadowblade, night stalker, silent blade, throat cutter, knife for hire, backstabber,
    blade for hire, sellblade, dark brotherhood member, poison master`,
  ranger: `
    horizon walker, rider, horse rider, wolf rider, griffin rider, bear rider, boar rider, unicorn rider,
    pegasus rider, dinosaur rider, warg rider, ostrich rider, beast rider, lizard rider, spider rider, chocobo rider,
    elk rider, deer rider, moth rider, dhole rider, outlander, borderer, border ranger, forest keeper,
    woods witch ranger, trailblazer, voyageur, coureur des bois, vault dweller, wastelander ranger, dunedain,
    monster trainer, pokemon master, gym leader, digidestined, tamer, beast speaker`,
  hunter: `
    big game hunter, deer hunter, bear hunter, boar hunter, duck hunter, fox hunter, rabbit hunter, seal hunter,
    whale hunter, tiger hunter, wolf hunter, snake hunter, crocodile hunter, gator hunter, alligator hunter,
    shark hunter, mermaid hunter, werewolf hunter, witch-hunter, mummy hunter, spider hunter, kraken hunter,
    giant hunter, troll hunter, goblin hunter, orc hunter, ghoul hunter, relic seeker, eclipse chaser, storm chaser,
    poacher, falconer huntsman, master of hounds, master of the hunt, bowhunter, bow hunter`,
  archer: `
    bowyer, bowman, bowwoman, longbowman, crossbowman, crossbow woman, arrow maker, arrowsmith`,
  barbarian: `
    ulfhednar, ulfhedinn, chaos warrior, marauder warrior, savage warrior, tribeswoman, tribesman, iron age warrior,
    bronze age warrior, stone age warrior, gaulish warrior, germanic warrior, vandal, visigoth, hun, hunnic warrior,
    scythian, scythian warrior, sarmatian, thracian warrior, cimmerian, pict, pictish woman, pict warrior,
    iceni warrior, bloodrager warrior, juggernaut, totem warrior`,
  viking: `
    thrall, norse warrior, norse woman, norseman warrior, varangian, varangian guard, shield-brother, viking raider,
    viking kid, viking elder, longship captain, drakkar captain, jomsviking, einherji, einherjar`,
  samurai: `
    female samurai warrior, samurai princess, samurai retainer, samurai general, cyber samurai, neon samurai,
    onna musha, onna-bugeisha warrior, hatamoto, bushi, samurai apprentice, samurai swordsman, shinsengumi,
    shinsengumi captain, iaido master, iaijutsu master, kenjutsu master, swordsmaster, hwarang warrior`,
  ninja: `
    cyberninja, ninja assassin, ninja kid, ninja master, genin, chunin, jonin, anbu, ninja apprentice, oniwaban`,
  geisha: `
    tayu, gisaeng, shirabyoshi, oiran courtesan, hanamachi dancer, yoshiwara courtesan, taikomochi`,
  shrine_maiden: `
    shrine girl, shrine priestess, shrine attendant, shinto maiden, shinto priestess, itako`,
  pirate: `
    pirate kid, pirate lord, pirate cook, pirate navigator, pirate first mate, sea dog, sea wolf, sea rover,
    filibuster, boucanier, mutineer pirate, cabin girl, pirate gunner, pirate swashbuckler, sea raider, wokou,
    pirate princess, pirate surgeon, ship's gunner, master gunner`,
  sailor: `
    chief petty officer, petty officer, leading seaman,
    old salt, bluejacket, jack tar, matelot, midshipwoman, yachtsman, yachtswoman, yacht captain, ferrywoman,
    boatwoman, canal boatman, lighthouse-keeper, lock keeper, merchant mariner, merchant sailor, ship's mate,
    second mate, coastguard, coast guard officer, canoeist, kayaker, raft guide, rower crew, sea scout, stevedore,
    lobster fisherman, trawlerman, water carrier of the ship, midshipman`,
  swimmer: `
    swim team captain, triathlete swimmer`,
  cowboy: `
    bronc rider, bronco rider, bronco buster, horse wrangler, trail boss, cattle baron, cattle driver, cattle farmer,
    cattleman, cattle rancher, stockman, drover of cattle, jackaroo, jillaroo, csikós, csikos, butteri, llanero,
    pony express rider, horseback rider, horse breeder, horse trainer, horse whisperer, horse thief, rodeo queen,
    rustler, forty-niner, gold panner, gold rush miner, stagecoach robber, quick-draw artist, quickdraw, lone gunman,
    gunwoman, bandolero, rurales, saloon owner, saloon gunman, frontier woman, pioneer woman, ranch hand, ranch owner,
    cowpoke, calf roper`,
  sheriff: `
    texas ranger, us marshal, federal marshal, town marshal, small-town sheriff, lawwoman, fire marshal,
    highway patrol officer, highway patrolman`,
  police: `
    policewoman officer, police cadet, rookie officer, robocop, carabiniere, guardia civil, mountie officer,
    border guard officer, border patrol agent, prison guard woman, detective constable, sergeant at arms,
    police sergeant, police captain, k9 officer, k-9 officer, police dog handler, customs officer woman`,
  detective: `
    detective chief inspector, chief inspector, police superintendent,
    detective inspector, detective sergeant, gumshoe, shamus, ufologist, x-files agent, cryptid hunter,
    cryptozoologist, sherlock, inspector general, truth seeker, conspiracy theorist, g-man, federal agent,
    interpol agent, profiler`,
  spy: `
    sleeper agent, spy master, spy kid, man in black, whistleblower, informer, saboteur, black widow spy,
    stasi officer, secret service man`,
  firefighter: `
    fire chief, smokejumper, smoke jumper, hotshot firefighter, fire captain, firewoman, fire brigade officer,
    fireperson, rescue worker, pompier`,
  doctor: `
    chief physician, quack, leech doctor, neurologist, cardiologist, oncologist, radiologist, dermatologist,
    gynaecologist, gynecologist, obstetrician, allergist, podiatrist, chiropractor, osteopath, acupuncturist,
    homeopath, naturopath, physio, audiologist, chief medical officer, rheumatologist, urologist, pathologist,
    medical examiner, medical intern, medical resident, house officer, sawbones, dental student, plague physician`,
  nurse: `
    care worker, carer, caregiver, caretaker nurse, nursing student, doula, birth worker, home health aide,
    phlebotomist, candy striper, medicine seller, red cross volunteer`,
  scientist: `
    glaciologist, seismologist, vulcanologist, climatologist, conservationist, virologist, immunologist,
    microbiologist, biochemist, chemistry teacher, physics teacher, science teacher, science student, science nerd,
    neuroscientist, astrophysicist, roboticist, xenobiologist, xenolinguist, cryptobotanist, herpetologist,
    ichthyologist, primatologist, lepidopterist, arachnologist, marine scientist, phd candidate, postdoc, lab tech,
    boffin, egghead, statistician, psychonaut, evil genius, toxicologist, pharmacologist, dinosaur expert,
    fossil hunter, palaeobotanist, crystallographer, metallurgist, horticulturist, agronomist, forensic technician,
    csi, sexologist, ai researcher, robotics student`,
  engineer: `
    sound tech, space engineer, chief engineer, pyrotechnician, special effects artist, drone racer,
    hobbyist inventor, battle smith, alchemist engineer, combat engineer officer, tinker gnome, robot mechanic,
    robot builder, drone pilot`,
  mechanic: `
    garage owner, grease monkey, pit crew member, panel beater, scrap dealer, scrapyard worker, scrapyard owner,
    scrap collector, junker, tuk tuk driver, jeepney driver, rickshaw puller, gearhead, petrolhead, hot rodder,
    chopper builder, lift engineer, gas fitter, aircraft technician`,
  pilot: `
    barnstormer, wing walker, zeppelin captain, paraglider, parachutist, kamikaze, red baron, air force officer,
    air traffic controller, hover racer, pod racer, podracer`,
  astronaut: `
    space tourist, space colonist, mars colonist, lunar colonist, moon walker, moonwalker, taikonaut, spacewalker,
    space janitor, lost astronaut, shuttle commander, mission specialist, space cadet, apollo astronaut`,
  explorer: `
    urbexer, naturalist explorer, ruin delver, globetrotter, birder, twitcher, bug catcher, insect collector,
    butterfly catcher, field naturalist, safari guide, safari ranger, wildlife photographer guide,
    conquistador explorer, folklorist, ethnographer, anthropology student, archaeology student`,
  hiker: `
    rambler, trekker, hillwalker, hill walker, fell runner, boulderer, rock climbing girl, canyoneer, caver hiker,
    backpacking student, gap year student, picnicker, scoutmaster, scout master, boy scout leader, girl guide,
    explorer scout, mountain rescuer, mountain rescue volunteer, mountain rescue woman, mountain rescue man, mountain rescue worker, mountain rescue climber, mushroom picker, berry picker, forager woman,
    nordic walker, trail runner, eagle scout, cub scout, brownie scout, brownie guide`,
  hacker: `
    tech bro, techbro, cypherpunk, net runner, netrunner, code monkey, it guy, it girl with a laptop, it technician,
    it support, tech support, sysadmin, system administrator, script kiddie, phreaker, dark web dealer,
    cyber criminal, deck jockey, decker, console cowboy, game dev, indie dev, startup founder, crypto bro, cryptobro,
    dotcom millionaire, nerdy girl, nerdy boy, nerdy guy, mathlete`,
  gamer: `
    fujoshi, hikikomori, chuunibyou, tank main, healer main, support main, jungler, mid laner, esports champion,
    esports athlete, fighting game player, arcade kid, speedrunner, dnd player, larper, larp player, card duelist,
    beyblader, let's player, twitch girl, twitch boy, shut-in, weeaboo, discord moderator, discord mod, gacha addict,
    loremaster gamer`,
  street_samurai: `
    cyber mercenary, cyber assassin, chrome merc, razorgirl, razor girl, street mercenary, corpo, corpo agent,
    corporate samurai, corpo assassin, replicant hunter, edgerunner, cybermerc, neon mercenary, cyber warrior,
    augmented mercenary, tech ninja, biopunk, biopunk scientist, nomad raider of the future`,
  bounty_hunter: `
    soldier of fortune, sellsword, sell-sword, sword for hire, hired blade, hired muscle, merc, mandalorian,
    manhunter, skip tracer, smuggler captain, space outlaw, space rogue, fringe trader, wild geese mercenary`,
  student: `
    school kid, college girl, college boy, university girl, university boy, freshman, sophomore, junior in college,
    undergrad, undergraduate, postgraduate, valedictorian, schoolchild, school child, schoolchildren, schoolgirls,
    class clown, class rep, hall monitor, teacher's pet, teaching assistant, academy cadet, cadet officer,
    military cadet, naval cadet, theater kid, theatre kid, band kid, exchange girl, childhood friend,
    high school rival, love interest, final girl, sixth-former, fraternity brother, frat boy, frat bro, sorority girl,
    sorority sister, jock boyfriend, ballet student, music student, school idol fan, transfer girl, tsundere girl,
    yandere girl, dandere girl, kuudere girl, deredere girl, meganekko, bokukko, imouto, onee-san, oneesan, onii-chan,
    oniichan, genki girl`,
  teacher: `
    art teacher woman, school counselor, school counsellor, guidance counselor, deputy head, headteacher, schoolma'am,
    teaching aide, nursery worker, daycare worker, childminder, au pair, mary poppins, dojo master, potions master,
    lollipop man, crossing guard, sign language interpreter, interpreter, translator`,
  librarian: `
    archive keeper, keeper of books, book keeper of the library, lorekeeper, lore keeper, keeper of lore, lore master,
    loremaster, chronicler, annalist, archivist monk, bookshop owner, bookshop girl, book collector, bibliophile,
    book binder, proofreader, copy editor, translator of old books, linguistics professor, numismatist, philatelist,
    genealogist, museum curator, curatress, museum guide, record keeper, scrollkeeper, scroll keeper, palaeographer,
    book witch librarian, blogger writer, ghostwriter, lexicographer, encyclopaedist, etymologist, scholar mage`,
  merchant: `
    art dealer, checkout girl, letting agent, door-to-door salesman,
    art dealer, checkout girl, letting agent, door-to-door salesman,
    sales assistant, salesclerk, shop lady, store owner, market woman, market stall owner, stall holder, stallholder,
    hawker, huckster, balloon man, flower girl vendor, fish seller, fishwife, cheese monger, cheesemonger,
    secondhand dealer, black market dealer, auction house owner, treasurer of the guild, guildsman, guildswoman,
    quartermaster merchant, tea seller lady, slave trader, horse dealer, avon lady, stockbroker trader,
    costermonger woman, cat merchant`,
  chef: `
    chef de partie, short order cook, burger flipper, fast food worker, fast food cashier, food stall owner,
    food stall vendor, hot dog vendor, hot dog seller, taco vendor, taquero, noodle seller, noodle maker,
    dumpling maker, pizza maker, pizzaiolo, pit master, pitmaster, lunch lady, dinner lady, cafeteria worker,
    canteen worker, kitchen boy, kitchen hand, scullion, sandwich maker, soup seller, kebab seller, kebab man,
    cooking show host, culinary student`,
  baker: `
    piemaker, pie-maker, pie seller, pie shop owner, cake maker, cake decorator, bakery owner, bakery worker,
    bakery assistant, pastry cook, patissier, gingerbread maker, waffle maker, waffle seller, crepe maker,
    doughnut maker, pretzel seller, toffee maker, fudge maker, sweet shop owner, candy shop owner, chocolate maker`,
  barista: `
    soda jerk, tea shop owner, tea house owner, teahouse owner, tea maker, tea master, tea ceremony master,
    bubble tea seller, coffee shop worker, coffee shop girl, coffee shop owner, cafe worker, cafe girl,
    maid cafe worker, juice bar worker, ice cream shop worker, tea lady, tea ceremony hostess`,
  waiter: `
    restaurant owner, tavern girl, tavern boy, serving girl, serving boy, serving wench, serving maid,
    dining car attendant, maitre d, wine steward, sommelière, busgirl, busser, pot boy, inn owner, host of the inn,
    bed and breakfast owner, mead maker`,
  butler: `
    page boy in livery, manservant, gentleman's gentleman, house steward, court steward, castle steward, lord steward,
    seneschal, castellan, footservant, liveried servant, sedan chair bearer`,
  maid: `
    dairymaid, scullery girl, parlourmaid, lady's companion, handmaid of the queen, old maid servant,
    mistress of robes, serving woman`,
  janitor: `
    rag-and-bone woman, rag and bone lady, rag and bone girl, rag and bone boy, rag and bone lad, rag and bone
    collector, rag and bone merchant, rag and bone dealer,
    charlady, charwoman, char lady, space janitor man, sanitation worker, sewer worker, car washer, dog groomer,
    dishwasher boy, laundry worker, pest controller, pest control worker, exterminator, ratcatcher girl, rat-catcher,
    rubbish man, trash man, trash collector, bin man, binman, dustman, refuse collector, recycling collector,
    shoe shiner, shoeshiner, shoeshine boy, shoe shine boy, bootblack, chimney sweep girl, chimney sweep boy`,
  villager: `
    lion dance drummer, lion dance performer, dragon dance drummer, dragon dance performer, aerial silks artist, cigar roller, cigar maker, crossing sweeper, crossing-sweeper, radio ham, ham radio operator, radio amateur, toll collector's boy, sailmaker's mate,
    tinker woman, matchstick girl, match girl, little match girl, foundling, orphaned girl, orphaned boy,
    galley rower, goodwife, goody, goodman, fishwife villager, alewife villager, bellringer, bell-ringer,
    bell ringer of the cathedral, churchwarden, sexton, gravekeeper, coffin bearer, mourner woman,
    professional mourner, old widow, widow woman, war widow, widower, young mother, single mother, young father,
    single father, single dad, working mother, new mother, new father, stay-at-home dad, housewife of the 50s,
    trad wife, tradwife, house husband, homemaker, babushka lady, babushka woman, russian grandmother,
    village grandmother, stepmother, stepfather, stepsister, godmother, godfather of the village, foster mother,
    spinster aunt, cat lady, bird lady, pigeon lady, bag lady, plague survivor, plague victim, plague bearer,
    leper with a bell, dispossessed peasant, refugee child, immigrant girl, emigrant, migrant, pilgrim girl,
    water carrier, water bearer, water seller, charcoal seller, lamp lighter, crier, tollkeeper, ferry passenger,
    football fan, soccer fan, rugby fan, hockey fan, ice hockey fan, cricket fan, baseball fan, basketball fan, tennis fan, boxing fan, wrestling fan, sports fan, racing fan, football supporter, rugby supporter,
    bystander, onlooker, commuter, taxpayer, retiree, boomer, zoomer, millennial, karen, wine mom, yoga mom,
    soccer dad, hockey mom, pta mom, mom of three, dad in socks, patron of the bar, regular at the bar, barfly,
    town drunk, village drunk, town fool, simpleton, everyman, everywoman, average joe, plain jane, amish girl,
    amish woman, mennonite, hutterite, nomad woman, russian peasant, chinese peasant, townsman, townsfolk,
    union leader, striker with a placard, beach bum, drifter girl, vegan, suffragette, suffragist, patron`,
  farmer: `
    sheep farmer, pig farmer, cow farmer, chicken farmer, poultry farmer, duck farmer, goose farmer, goat farmer,
    alpaca farmer, llama farmer, ostrich farmer, horse farmer, yak farmer, yak herder, camel driver, reindeer herder,
    goat herder, goat-herd, sheep herder, sheep shearer, cattle herder, cow herd, pig keeper, pig herder,
    goose herder, goosegirl, duck herder, llama herder, alpaca herder, dairy worker, milkman, milk seller,
    fish farmer, snail farmer, worm farmer, space farmer, moon farmer, farm woman, farm lady, farmwife, farm wife,
    dust bowl migrant, land girl, land army girl, harvest worker, harvester, plough boy, plowman, tractor driver,
    stable girl, stable master, stablemaster, stable hand girl, groom of the stables, kolkhoz worker,
    rice paddy farmer, orchard keeper, orchardist, vineyard owner, vineyard worker, wine maker, rabbit breeder,
    dog breeder, cat breeder, pigeon breeder, pigeon fancier, pigeon keeper, breeder, chicken keeper, turkey farmer,
    emu farmer, goose girl, goosegirl`,
  gardener: `
    plant nursery owner, nursery owner, nurseryman, nurserywoman,
    plant nursery owner, nursery owner, nurseryman, nurserywoman,
    garden designer, groundsman, greenkeeper, allotment holder, bonsai master, topiarist, rose grower, orchid grower,
    plant shop owner, plant mom, plant dad, plant lady, plant collector, flower arranger, nurserywoman, nurseryman,
    tree planter, tree surgeon`,
  fisher: `
    fishergirl, fisherboy, fisherfolk, net mender, net maker, fly fisher, fly fisherman, crab fisherman, crabber,
    lobsterman, shrimper, oyster diver, oyster farmer, cormorant fisher, spearfisher, bait seller, bait shop owner,
    trawler captain, angler girl with a rod, haenyeo diver, ama diver, clam digger`,
  blacksmith: `
    metalsmith, knife maker, knifemaker, knifesmith, bladesmith, gunsmith woman, swordsmith apprentice, forge master,
    forgemaster, forge cleric smith, forge worker, bell founder, bell maker, chain maker, nail maker, whitesmith,
    brazier, minter, locksmith girl, foundry worker, iron worker, glass-blower, glassworker, enameller,
    welder girl, shipbreaker`,
  carpenter: `
    boatbuilder, boat builder, boat maker, canoe maker, cart maker, wagon maker, chair maker, cabinetmaker,
    furniture restorer, instrument maker, guitar maker, piano tuner, piano maker, bow maker, woodturner, wood turner,
    whittler, totem carver, mask maker, mask carver, dollmaker girl, toy repairer, coffinmaker, thatcher carpenter,
    roofer, lute maker, broom maker, barrel maker, basketmaker, netmaker, set builder, doll maker, puppet maker,
    scarecrow maker, automaton maker`,
  builder: `
    site manager, construction girl, hod carrier, road worker, pipe fitter, pipefitter, crane driver, digger driver,
    bulldozer driver, forklift operator, steel worker, stone cutter, stonecutter, tiler woman, roof tiler,
    dock worker with a hook, warehouse worker, factory girl, factory boy, factory hand, mill girl, mill worker,
    assembly line worker, rosie the riveter, riveter, shipyard worker, welder woman, union worker, labourer, laborer,
    manual labourer, manual laborer, day labourer, removal man, mover man, furniture mover, oil worker, roughneck,
    pipeline worker, rigger of cranes, scaffolding worker, crane operator, crane driver`,
  tailor: `
    sewist, crocheter, knitter, embroiderer, embroideress, quilt maker, basket weaver woman, yarn shop owner,
    dyer of cloth, cloth dyer, fuller of cloth, lace maker, button maker, button seller, hat maker, hatmaker woman,
    wig maker, glove maker, glover, belt maker, bootmaker, boot maker, shoe maker, sandal maker, saddle maker,
    saddler, harness maker, leather crafter, sail maker, sailmaker, flag maker, kimono maker, bridal shop owner,
    wedding dress maker, fashion student, stylist, hairstylist lady, nail tech, nail artist, nail technician,
    pedicurist, barbershop owner, barber shop owner, wardrobe mistress, costumer, cosplay maker, prop maker,
    feltmaker, upholsterer girl, soap maker, candle-maker, candlemaker girl, rope maker, ropemaker`,
  clockmaker: `
    clock maker, clock repairer, watch repairer, music box maker, gadgeteer, tinker girl, lens grinder, lens maker,
    spectacle maker, telescope maker, instrument repairer, gem cutter, gemcutter, diamond cutter, engraver of seals,
    printing press operator, typesetter girl, lock smith, automaton builder`,
  artist: `
    miniaturist, stone carver, ceramicist, ceramics teacher, pottery teacher, art school dropout, watercolourist,
    watercolorist, tattooer, make-up artist at work, caricaturist, calligraphy master, stained glass maker,
    weaver artist, ikebana master, gallery owner, art collector, art teacher with paint, designer, interior designer,
    photorealist, choreographer, origami master, tattoo apprentice, dadaist, surrealist painter,
    impressionist painter, bohemian painter, art restorer, mosaicist, mosaic maker`,
  musician: `
    boyband member, boy band member, girl band member, girl group member, band member, bandmember,
    keytarist, keyboardist, keyboard player, organ player, accordion player, accordionist, harmonica player,
    banjo player, banjoist, mandolin player, ukulele player, sitar player, sitarist, koto player, shamisen player,
    biwa player, erhu player, guqin player, pipa player, oud player, balalaika player, kora player, flute player,
    brass player, horn player, string player, woodwind player, wind player, recorder player, panpipe player, ocarina player, hurdy-gurdy player, theremin player, viola player, violist,
    cello player, violin player, viol player, harp player, horn player, french horn player, tuba player,
    trombone player, oboe player, bassoonist, piccolo player, didgeridoo player, bagpipe player, bell choir ringer,
    band member, bandleader, choir member, chorister, lounge singer, chanteuse, one-man band,
    music student with a cello, songwriter, lyricist, music producer, beat producer, tuba girl, violin girl,
    violin prodigy, piano prodigy, beat poet singer, lute player, lyre player, kithara player, harpsichordist,
    carillonneur, stage hand, stage manager, stunt double, stunt man, stunt woman, broadcaster, hype man,
    karaoke king`,
  rocker: `
    black metal vocalist, metal singer, metal guitarist, metal chick, metal girl, grunge singer, grunge girl,
    grunge kid, grunge boy, grunge guy, psychobilly, rockabilly, juggalo, juggalette, punk rock singer, punk singer,
    punk guitarist, lead guitarist, lead singer of a band, frontman, frontwoman, front man, rock singer, rock chick,
    rock girl, rock goddess, rock god, rock legend, visual kei guitarist, visual kei singer, vkei guitarist,
    band frontman, groupie, emo band singer, new romantic, teddy boy, teddy girl, ska kid, ska musician,
    two-tone ska fan, ozzy fan, headbanger girl, glam rock star, glam rock singer`,
  punk: `
    punk kid, punk teen, punk grandma, crustpunk, cowpunk, gutterpunk, riot girl, riot grrl, punk rock kid,
    anarcho-punk, hopepunk rebel, cyberpunk kid, emo teen, scenester, scene boy, scene teen, tough teen, wild child,
    rebel teen, teenage rebel, teen rebel, wasteland biker, protester, protestor, rioter, activist, agitator, dyke,
    stud lesbian, kandi kid, rave girl, rave kid, festival girl, festival goer, burning man attendee, antifa,
    squatter`,
  biker: `
    biker grandma, biker boss, biker gang leader, outlaw biker, hells angel, café racer, cafe racer, motorbike rider,
    motogp rider, motocross racer, dirt bike rider, leather daddy, leather man, leather dyke, harley rider,
    chopper rider, moped rider girl`,
  hippie: `
    hippie grandma, flower power girl, flower power hippie, deadhead, new age healer, new age woman, peacenik,
    yogi hippie, boho woman, boho chick, bohemian artist girl, environmentalist, vegan hippie, commune leader,
    free spirit, folk rock singer, 70s folk singer`,
  lolita: `
    decora kid, decora, lolita girl in pink, hime lolita, sailor lolita, kodona, aristocrat lolita, dolly kei,
    cult party kei girl, angelcore girl, dollcore girl, coquette girl, balletcore girl, princesscore girl,
    royalcore girl, kawaii girl, harajuku kid, harajuku boy, victorian doll girl, frilly girl, larme kei girl,
    fairy kei girl`,
  skater: `
    skate punk, skater kid, skater teen, skater punk, skate rat, skateboard kid, skateboarding girl, longboarder,
    longboard girl, rollerblader, rollerskater, roller disco girl, roller disco queen, derby girl,
    roller derby blocker, bmx kid, bmx biker, scooter kid, 90s kid, roller derby jammer, derby jammer,
    roller derby player, derby blocker`,
  surfer: `
    surfer kid, surf bum, surf instructor, big wave surfer, wakeboarder, wake boarder, wakeskater, water skier,
    waterskier, bodysurfer, sup boarder, hydrofoiler, beach boy, beach girl, beach babe, lifeguard surfer,
    surf rocker, jet skier, jet ski rider, parasailer, kite boarder, skimboarder`,
  snowboarder: `
    snow boarder, ski bum, ski patroller, ski patrol, biathlete, ski racer, ski mountaineer, curler athlete,
    curling player, luger athlete, luge athlete, skeleton racer, bobsleigher, bobsled driver, snowmobiler,
    snowmobile rider, dog sled driver, dog musher, dogsled driver, husky musher, sledder, snowshoer, iditarod musher,
    ski jumper, heliskier, snow bunny, musher`,
  athlete: `
    wheelchair athlete, wheelchair racer athlete, blade runner athlete, track and field athlete, heptathlete,
    decathlete, hammer thrower, ultramarathoner, high school athlete, athletics coach, personal best chaser,
    sporty girl, sporty guy, sporty kid, sports star, sportswoman, sportsman, sportsperson, spin instructor,
    crossfitter, crossfit girl, gym girl, gym bro, gymbro, gym bunny, gym goer, gymgoer, aerobics girl,
    pilates instructor, yoga student, yoga girl, zumba instructor, canoe slalomist, coxswain girl, dodgeball player,
    frisbee player, disc golfer, quidditch player, kabaddi player, sepak takraw player, netball player,
    beach volleyball player, volleyball girl, volleyball captain, bowler of tenpins, ten-pin bowler, tenpin bowler,
    lawn bowler, bocce player, pétanque player, croquet player, pool player, snooker player, billiards player,
    pool shark, ball player, ballplayer, mesoamerican ball player, card player, dice player, domino player,
    darts champion, dart player, darts player, chess player, chess prodigy, chess master,
    chess grandmaster lady, go player, shogi player, mahjong player, poker player, poker champion, arm wrestler,
    axe thrower, axe throwing champion, tug of war champion, banderillero, picador, rejoneador, torero, toreador,
    matadora, torera, jai alai player, pelota player, hurling champion, linesman, line judge, sports mascot,
    third base coach, bench coach, wicketkeeper, wicket keeper, batsman, fast bowler, spin bowler, all-rounder,
    goalball player, boccia player, para swimmer, cricket batsman, cricket bowler, cricket captain, cricket player,
    matador, bowler in cricket whites`,
  footballer: `
    centre back, center back, left back, right back, wing back, fullback, full-back, football captain, soccer star,
    football star, soccer girl, soccer mom player, soccer captain, soccer kid, futsal player, football hooligan,
    premier league footballer, football ultra, team captain footballer, aussie rules player, aussie rules footballer`,
  rugby_player: `
    american football player, wide receiver, running back, tight end, nfl player, scrum-half, number eight,
    lock forward, rugby lad, rugby girl, rugby hooker, tighthead prop, gridiron star`,
  baseball_player: `
    catcher, softball player, first baseman, second baseman, third baseman, baseball kid, little leaguer,
    little league player, home run king, baseball star, batboy, bat boy for a team, baseball girl`,
  hockey_player: `
    hockey star, hockey girl, hockey goaltender, goaltender, hockey captain, bandy player, hockey forward,
    hockey defenseman, lacrosse goalie, shinty player, street hockey kid, floorball player`,
  basketball_player: `
    streetballer, power forward, small forward, nba player, wnba player, basketball star, basketball kid,
    basketball girl, basketball captain, slam dunk champion`,
  tennis_player: `
    tennis star, tennis pro, tennis girl, tennis champion, padel player, badminton champion, ball boy, ball girl,
    ballboy, ballgirl, wimbledon champion, racquetball player, pelota champion, lacrosse girl`,
  boxer: `
    heavyweight boxer, heavyweight champion, bareknuckle fighter, kickboxing champion, nak muay, savate fighter,
    sparring partner, cornerman, boxing champion`,
  fencer: `
    épéeist, epeeist, sabreur, foilist, fencing student, fencing champion, fencing teacher, court duelist,
    rapier duelist`,
  martial_artist: `
    aikidoka, aikido master, kung-fu master, kung fu student, kung fu fighter, kung fu girl, kungfu master,
    tai chi master, taichi master, wing chun master, shaolin disciple, jianghu swordsman, jianghu hero,
    jianghu heroine, wuxia hero, wuxia swordswoman, wuxia girl, muay thai master, silat fighter,
    kalaripayattu fighter, capoeira dancer, capoeira fighter, krav maga instructor, grappler, jiujitsu fighter,
    jiu-jitsu fighter, mma champion, ufc fighter, street fighter girl, tournament fighter, dojo student,
    black belt karateka girl, sensei of the dojo, drunken fist master, nunchaku master, tonfa fighter,
    martial arts student`,
  luchador: `
    masked wrestler, tag team wrestler, wrestling star, pro-wrestler, lucha libre fighter`,
  sumo_wrestler: `
    yokozuna, ozeki, sumo champion, sumo fighter, sumo trainee, sumotori, mongolian wrestler`,
  racing_driver: `
    formula one driver, formula 1 driver, formula e driver, go-karter, kart driver, karting kid,
    demolition derby driver, stock car driver, indycar driver, le mans driver, pit crew chief, race driver,
    racecar driver, speedway rider, hill climb racer`,
  cyclist: `
    bmx racer, mountain bike racer, tour de france cyclist, tour de france rider, bicycle racer, bike courier girl,
    cyclocross rider, bicyclist, bike rider, penny-farthing rider, tandem rider, downhill biker, wheelie kid,
    cycle messenger, keirin racer`,
  ballerina: `
    ballet boy, ballet girl, principal dancer, ballet master, ballet mistress, black swan, white swan ballerina,
    ballet soloist, corps de ballet dancer, swan lake dancer`,
  dancer: `
    party girl, burlesque performer, cabaret girl, moulin rouge dancer, cabaret performer, tango dancer,
    bon odori dancer, kabuki performer, noh performer, onnagata, peking opera performer, chinese opera performer,
    sword dancer, idol dancer, k-pop dancer, street dance crew member, voguer, ballroom queen, lindy hopper, clogger,
    dance instructor, dance mom, masked dancer, harem dancer, stripper girl, go go dancer, carnaval queen,
    drag performer, dragqueen, soap opera star, hollywood star, bollywood star, child star, teen star, scream queen,
    extra on set, understudy, thespian`,
  pop_idol: `
    kpop star, kpop singer, vocaloid, boy band singer, girl band singer, girl group leader, spice girl, pop princess,
    pop queen, pop diva, disco diva, disco singer, eurovision singer, hyperpop singer, trot singer, enka singer,
    idol trainee, pop rock singer, music video star, opera diva pop star, american idol contestant`,
  rapper: `
    rap artist, rap star, rap god, hip hop artist, hip hop dancer kid, mc rapper, emcee, grime mc, hiphop producer,
    dancehall singer, reggaeton singer, reggae singer, reggae musician, rasta, rastafarian, rastaman, rude boy,
    rudeboy, dreadhead`,
  dj: `
    edm producer, turntablist, radio presenter, podcaster, podcast host, sound system operator, vj, drum and bass dj`,
  stage_magician: `
    sleight of hand artist, cardist, escape artist, quick change artist, music hall performer, vaudevillian,
    vaudeville performer, variety performer, mind reader, séance medium man, prestidigitator,
    ventriloquist with a dummy, rabbit-in-hat magician`,
  clown: `
    killer clown, hobo clown, tramp clown, whiteface clown, pierrette, clowness, clown doctor, balloon artist,
    clowncore kid, clown princess, clown prince`,
  jester: `
    jestress, fool of the court, arlecchino, punchinello, colombina, pulcinella, mascot performer,
    mascot costume wearer, commedia dell'arte performer, trickster jester, village mummer, mummer, merry andrew,
    til eulenspiegel, joker`,
  acrobat: `
    trapeze girl, trapeze boy, aerial silk artist, aerial silks performer, aerial silks dancer, aerial dancer,
    tumbler, circus girl, circus boy, circus kid, circus child, circus freak, circus star, circus queen,
    knife thrower girl, unicycle rider, wire walker, wirewalker, contortion artist, fire performer, bareback rider,
    circus rider, hand balancer, cirque performer, parkour artist, free runner girl, parkourist, acro-yogi,
    human pyramid builder, barrel jumper, plate spinner`,
  ringmaster: `
    circus director, circus owner, circus mistress, ringmistress, ring mistress, showman, showwoman, carny, carnie,
    freak show owner, medicine show man, sideshow performer, tattooed lady of the circus, strongwoman's manager,
    tiger tamer, elephant trainer, elephant tamer, elephant rider, mahout, bear tamer, dancing bear trainer,
    animal tamer, seal trainer, snake charmer, snake handler, snake tamer, game show presenter, host of the show,
    quiz show host, tv host, tv presenter, talent show judge, variety show host, flea circus owner`,
  fortune_teller: `
    tarot card reader, crystal ball gazer, crystal gazer, astrology girl, palmist, oracle girl, blind oracle,
    blind seer, blind prophet, seer girl, tea leaf reader, rune reader, i ching reader, aura reader, mystic woman,
    horoscope writer, dream interpreter, dream reader, augur, diviner girl, spirit medium`,
  journalist: `
    newscaster, news presenter, anchorwoman, anchorman, newsreader, weather presenter, weather forecaster, muckraker,
    newshound, paperboy journalist, correspondent, travel writer, opinion writer, pamphleteer, fact checker,
    documentary maker, cub reporter, critic`,
  photographer: `
    paparazzo, paparazzi, bird photographer, daguerreotypist, camera girl, camera guy, camera operator,
    camera crew member, drone photographer, tourist with a camera, travel vlogger, photo journalist, selfie queen`,
  businessperson: `
    yuppie, office girl, office man, office guy, office boy, office drone, cubicle worker, cubicle drone,
    salaried worker, corporate lawyer, corporate woman, corporate girl, girlboss, business woman, business man,
    business lady, business magnate, real estate mogul, media mogul, oil magnate, wall street broker,
    wall street trader, stock trader, hedge fund manager, venture capitalist, loan officer, bank clerk, hr lady,
    personal assistant, executive assistant, typing pool girl, telephonist, telemarketer, call center worker,
    call center agent, call centre worker, call centre agent, travel agent, insurance agent, tax accountant,
    chartered accountant, auditor, actuary woman, clerk of the court, civil servant, bully, school bully, assistant, associate, delegate, representative, union rep, union representative, rep, underwriter, telegraphist, mortuary assistant, government official,
    census taker, lobbyist, spin doctor, political candidate, congresswoman, congressman, member of parliament,
    councillor, councilwoman, councilman, party leader, opposition leader, dictator in a suit,
    landlady of a boarding house, slumlord, real estate lady, ambassador woman, agent of fortune, talent agent,
    talent scout, job applicant, overseer, supervisor, team leader, department head`,
  lawyer: `
    public defender, notary, paralegal, barrister in a wig, queen's counsel, king's counsel, legal intern, advocate,
    devil's advocate`,
  judge: `
    chief justice, supreme court justice, justice of the peace, judge of the dead, robed judge, arbiter, arbitrator,
    adjudicator, chief judge`,
  guard: `
    border guard, tower warden, gate warden, doorkeeper, jail warden, warder, turnkey, castle guard captain,
    city watch captain, watchwoman, watch captain, lookout, medjay, queensguard, praetor guard, doorwoman,
    guardian of the gate, guardian of the temple, guardian of the forest, sentry robot, peace keeper,
    peacekeeping soldier, lifeguard of kings`,
  gladiator: `
    thraex, hoplomachus, dimachaerus, arena champion, arena master, colosseum fighter, colosseum champion,
    slave gladiator, chariot racer, charioteer of rome, lanista, gladiator slave`,
  legionary: `
    hastatus, princeps, triarius, legate, roman general, roman officer, roman standard bearer, roman cavalryman,
    roman guard, auxiliary soldier, vexillarius, draconarius, caesar's guard, roman tribune`,
  hoplite: `
    spartan king, macedonian soldier, greek warrior, greek hero, trojan warrior, trojan prince, achaean warrior,
    amazon hoplite, immortal of sparta, agema guard`,
  musketeer: `
    landsknecht, pikeman, arquebusier, caliver man, cardinal's guard, matchlock gunner, swashbuckling hero, cavalier poet, pistoleer,
    dandy highwayman, caballero, zorro, masked swordsman, masked avenger with a rapier`,
  hussar: `
    redcoat, napoleonic officer, cavalry trooper, chasseur, dragoon officer, prussian officer, prussian soldier,
    lancer officer`,
  magical_girl: `
    pretty soldier, magical girl leader, magical girl trainee, magical girl heroine, magical princess, precure,
    pretty cure, magical boy hero, star guardian, moon guardian, sailor senshi, henshin heroine, magical idol,
    magical witch girl, magical guardian, winx fairy girl`,
  superhero: `
    ultraman, kamen rider hero, sentai ranger, red ranger, pink ranger, blue ranger, superhero kid, caped crusader,
    masked hero, masked heroine, masked crusader, masked villain, villain boss, final boss, dark overlord,
    evil overlord, overlord villain, evil mastermind, criminal mastermind, evil genius villain, antihero, anti-hero,
    anti-heroine, antiheroine, hero in training, mutant hero, psychic hero, speedster, jewel thief villainess,
    villainous noblewoman, superpowered teen, superpowered girl, action girl, protagonist, main character,
    shonen protagonist, shonen hero, jrpg hero, rpg hero, antagonist, big bad, archvillain, arch-villain,
    supervillainess, henchwoman, villain's henchman, minion, goon`,
  adventurer: `
    dungeon delver, dungeon crawler, party leader, treasure seeker, seeker of treasure, quester, quest giver,
    quest hero, wandering hero, wayfarer girl, isekai girl, portal traveller, planar traveler, planeswalker girl,
    world hopper, time traveler girl, time traveller girl, time agent, temporal agent, sword and sorcery hero,
    pulp hero, wanderer girl, lone wanderer, castaway sailor, shipwreck survivor, shipwrecked sailor, desert wanderer,
    snow traveler, hitch-hiker, hitchhiking girl, vagabonding student, tourist dad, tourist lady, holidaymaker,
    beach tourist, nomadic traveler, pilgrim on the road, immigrant at ellis island, survivor girl, lost child,
    lost girl, lost boy, feral child, jungle boy, jungle girl, jungle man, wild boy, wild girl, wild man, tarzan,
    mowgli, wildman, wild woman, cave dweller, forest dweller, forest girl, forest boy, forest woman, forest child,
    hermit girl, desert girl, desert boy, desert woman, desert dweller, island girl, sky dweller, underground dweller,
    dream traveler, star traveler, ren faire goer`,
  warrior: `
    scarred warrior, warrior maid, warrior child, warrior elder, warrior priest, warrior mage, tribal warrior woman,
    bladesman, bladeswoman, blade maiden, blade master, blademaster, sword maiden, sword girl, sword dancer warrior,
    sword prodigy, sword fighter, swordfighter, greatsword wielder, dual wielder, spear fighter, spear maiden,
    lance fighter, axe fighter, axewoman, axe-wielder, hammer fighter, hammer wielder, mace fighter, scythe wielder,
    whip wielder, whip master, chain fighter, shield fighter, staff fighter, knife fighter, dagger fighter,
    melee fighter, fist fighter, champion of the people, war veteran woman, war orphan, war survivor,
    battle-scarred veteran, old soldier, holy warrior woman, amazon woman, amazoness, agojie, maori chief,
    rajput princess, sikh soldier, maratha soldier, gurkha woman, mongol woman, mongol general, steppe warrior,
    hun warrior, saracen, moorish knight, carthaginian soldier, chasqui, shield carrier, weapons master, weaponmaster,
    champion of the arena, prize fighter, raider, desert raider, sea raider warrior, mutant warrior`,
  zombie_hunter: `
    post-apocalyptic wanderer, post-apocalyptic scavenger, wasteland warrior, wasteland wanderer, wasteland nomad,
    wasteland trader, wasteland courier, wasteland mechanic, wasteland girl, apocalypse girl, bunker dweller,
    survivalist girl, scavenger girl, scavver, ruin scavenger, mutant hunter, stalker of the zone`,
  plague_doctor: `
    plague doctoress, plague medic, plague nurse, beak doctor, medico della peste, bird-masked doctor,
    black death doctor`,
  alchemist: `
    potion shop girl, potion mistress, alchemy student, herbalist alchemist, pharmacist lady, poison maker,
    brewer of potions, bombmaker, bomb maker, philosopher's stone seeker, perfume maker, perfumier, incense maker,
    chandler alchemist, dye maker`,
  flight_attendant: `
    cabin crew, cabin crew member, purser, steward on a ship, air host, trolley dolly`,
  train_conductor: `
    railway porter, railway worker, railway conductor, train guard, train attendant, locomotive engineer, stoker, streetcar conductor,
    streetcar driver, tram driver, metro driver, subway driver, ticket inspector, ticket seller, ticket taker,
    trainspotter, train spotter, railroad worker, bus lady, coach driver, trolley driver, signalwoman`,
  postal_worker: `
    mailwoman, mail lady, mail girl, postgirl, post girl, postal clerk, delivery man, delivery woman, delivery guy,
    delivery person, delivery robot courier, pizza boy, pizza guy, pizza girl, doordasher, paper girl, papergirl,
    newspaper boy, newspaper girl, owl post courier, telegram boy, telegraph boy, telegraph operator, space courier,
    bike messenger girl, amazon driver, chasqui runner, herald angel`,
  lumberjack: `
    lumberjill, lumberwoman, lumbersexual, wood chopper, forestry worker, ranger of the woods lumberjack, log driver,
    chainsaw artist, charcoal maker, bushwoman, mountain woman, cabin dweller, cabin man, burly woodsman,
    axeman of the woods, tree feller, tree faller`,
  miner: `
    space miner, salt miner, pit worker, quarry worker, mine foreman, caver, potholer, cave diver miner, sapper miner`,
  bride: `
    flower girl, runaway bride girl, widow bride, princess bride, mail order bride, bridezilla, shiromuku bride,
    newlywed, maid of honor, debutante in white`,
  groom: `
    newlywed man, best man at a wedding, prom date, ring bearer, groomsman, father of the bride,
    bridegroom in a tuxedo, runaway groom, wedding usher, prom king`,
  graduate: `
    high school graduate, graduating student, commencement speaker, graduation girl`,
  shopper: `
    mallgoer, trophy wife, rich kid, rich girl, rich boy, rich lady, rich woman, fashion blogger, fashion girl,
    instagrammer, instagram girl, runway girl, plus-size model, pin-up girl, pin-up model, pinup, calendar girl,
    50s pin-up, bombshell, glamour girl, makeup guru, beauty blogger, beauty guru, lifestyle blogger, haul vlogger,
    real housewife, tai tai, country club wife, society lady, society girl, lipstick lesbian`,
  santa_claus: `
    department store santa, pirate santa, saint nick, ded moroz, father winter, joulupukki, skinny santa,
    christmas elder`,
  sultan: `
    shah of persia, mughal prince, mughal king, mughal ruler, ottoman prince, ottoman soldier sultan, moorish king,
    arabian prince, arab prince, desert king, persian king, persian prince, aga khan, grand mufti, emir of the desert,
    sheik, aladdin, maharajah of india, nizam`,
  mariachi: `
    charra, escaramuza, mariachi guitarist, norteño musician, norteno singer, tejano singer, china poblana, tapatia,
    ranchera singer`,
  belly_dancer: `
    odalisque dancer, raqs sharqi dancer, dancing girl of the sultan, scheherazade dancer, arabian dancer,
    desert dancer, oriental dancer`,
  highlander: `
    kern, scottish chieftain, scottish clan chief, scots warrior, scottish piper, scottish warrior, scottish lass,
    scotswoman, scotsman, scottish soldier, black watch soldier, jacobite rebel, rob roy, william wallace, pipe major,
    highland lass, highland lad, highland chieftain, highland games champion, caber tosser`,
  cossack: `
    janissary, janissary captain, cossack rider, russian cavalryman, kazak, steppe horseman, cossack dancer, hetman`,
  philosopher: `
    socrates, plato, aristotle, diogenes, greek sage, greek poet, greek scholar, roman poet, orator,
    roman emperor's tutor, greek playwright, sappho, hypatia, archimedes, roman citizen, greek citizen, roman noble,
    roman patrician, bearded philosopher`,
  caveman: `
    cave people, neolithic hunter, neolithic woman, stone age hunter, stone age man, stone age woman, stone age girl,
    prehistoric man, prehistoric girl, prehistoric woman, neanderthal hunter, ice age hunter, ice age woman,
    mammoth hunter, cave painter, primitive man, paleolithic hunter, cro-magnon`,
  pharaoh: `
    pharaoh queen, egyptian king, egyptian queen, egyptian prince, egyptian princess, ptolemaic queen, egyptian noble,
    egyptian noblewoman, egyptian priest, egyptian priestess, priest of ra, priestess of isis, priest of anubis,
    egyptian scribe, royal wife, hatshepsut, tutankhamun, akhenaten`,
  aztec_warrior: `
    aztec priestess, aztec princess, aztec king, maya warrior, mayan warrior, maya king, mayan princess, maya priest,
    mayan priest, incan emperor, inca emperor, inca princess, inca priest, incan princess, zapotec warrior,
    mexica warrior, tlatoani, montezuma, moctezuma, olmec priest, toltec warrior, mesoamerican warrior,
    mesoamerican priest`,
  weightlifter: `
    strongwoman, powerlifting girl, female bodybuilder, bodybuilder woman, muscle man, muscle girl, muscle woman,
    muscleman, meathead, bodybuilding grandma, highland games athlete, stone lifter, kettlebell instructor, gym owner,
    gym instructor, 80s bodybuilder`,
  lifeguard: `
    surf lifesaver, beach patrol, lifesaver on duty, swim instructor at the pool, bay watch girl`,
  diver: `
    scuba instructor, underwater explorer, underwater photographer, snorkeler, snorkeller, aquanaut`,
  paramedic: `
    space medic, ambulance man, ambulance woman, ski patrol medic, first aider, first responder, combat doctor,
    medic in a red cross vest`,
  veterinarian: `
    k-9 handler, k9 handler, canine handler, police dog handler,
    animal doctor, horse doctor, farm vet, animal rescuer, wildlife rehabilitator, animal shelter worker,
    animal shelter volunteer, dog trainer, dog walker, dog catcher, dog handler, cat groomer, animal groomer,
    pet groomer, pet sitter, pet shop owner, pet shop girl, pet store worker, penguin keeper, reptile keeper,
    elephant keeper, zoo keeper girl, zookeeper girl, zoo vet, aquarist, aquarium keeper, dolphin trainer,
    animal trainer, animal keeper, horse vet, creature keeper, magizoologist, beast keeper, dragon keeper,
    cat cafe owner, animal psychologist`,
  beekeeper: `
    bee farmer, honey farmer, honey seller, honey maker, bee whisperer, bee charmer, beekeeping nun, hive keeper,
    queen bee keeper, honey hunter, mead maker with bees`,
  bard: `
    college of lore bard, bardess, bardic musician, ashik, guslar, aoidos, rhapsode, meistersinger, minnesinger,
    minnesänger, poet laureate, storyteller grandma, story teller, tale spinner, teller of tales, lute-playing rogue,
    tavern singer, strolling player, travelling player, travelling musician`,
}
