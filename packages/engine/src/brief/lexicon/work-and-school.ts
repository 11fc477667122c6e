/** Clothes, tools and hair of work, school, stage and sport, beside what the other tables list. The form is explained in species.ts. */
import type { EnsembleKind, GarmentKind, HairKind, PropKind, RoleKind } from '../concepts.ts'

export const workDress: Partial<Record<GarmentKind | EnsembleKind, string>> = {
  jumpsuit: `
    fireproofs, racing fireproofs, nomex suit, nomex, pit suit, karting suit, pit overalls, rowing all-in-one, all-in-one suit, fireproof suit, fireproof overalls`,
  wetsuit: `spring suit, shorty wetsuit`,
  sweater: `cricket jumper, cricket sweater, tennis sweater, netball jumper, school sweater, school jersey`,
  gi_jacket: `fencing whites`,
  trousers: `bowls whites, bowling whites, umpire's whites`,
  dress: `netball dress, gym slip, dinner lady's dress, tennis dress, checkout uniform dress, school summer dress, gingham school dress`,
  overalls: `sallopettes`,
  robe: `boxing robe, ring robe, ring walk robe, fighter's robe, judge's gown, barrister's gown, choir gown, choir robe`,
  pendant: `
    watch chain:gold, watch-chain:gold, albert chain:gold, gold watch chain:gold, silver watch chain:silver, fob chain, watch fob, watch and chain:gold,
    nurse's fob watch, nurse's watch, prefect badge, head boy badge, head girl badge, monitor badge, library badge, prefect's badge, captain's badge`,
  glasses: `pince-nez chain, glasses chain, spectacle chain`,
  bow_tie: `dickey, clip-on bow tie, clip on bow tie`,
  knee_pads: `
    knee sleeves, knee sleeve, elbow sleeves, elbow sleeve, calf sleeves, shin sleeves`,
  belt: `lifting belt, weightlifting belt, weight belt, string belt, baler twine belt, sam browne`,
  boxing_gloves: `boxing pads, punch pads, sparring pads, hook and jab pads`,
  gloves: `rubber gloves, washing-up gloves, washing up gloves, lifting straps, gardening gauntlets, box office gloves`,
  mittens: `oven glove, oven gloves`,
  coat: `dryrobe, dry robe, changing robe, touchline coat, manager's coat, bench coat`,
  bracelet: `hospital band, hospital wrist band, festival band, festival wristband, friendship band, charity wristband`,
  face_mask: `beard net, beard snood`,
}

export const workThings: Partial<Record<PropKind, string>> = {
  book: `exercise book, exercise books, text book, text books, textbook, textbooks, prompt book, mark book, register, class register, script book, jotter, jotters, rough book`,
  letter: `
    script, playscript, play script, script pages, sheaf of script, rolled-up script, rolled up script, rolled script, dog-eared script, annotated script, script in hand, detention slip, team sheet, dance card, bus pass, permission slip, hall passes, report cards,
    call sheet, running order, set list, setlist, payslip, p45, invoice, time sheet, timesheet, delivery note, parking ticket`,
  paper_card: `red card, yellow card, gold star chart, flashcards, flash cards, score card, scorecard, numbered paddle card, times table card`,
  placard: `times table chart, tactics board, eye chart, score board, scoreboard, arrivals board`,
  quill: `whiteboard marker, board marker, whiteboard pen, marker pen, highlighter pen, red pen, biro, felt tip, felt-tip, felt tips, sharpie, snooker chalk`,
  towel: `board rubber, gym towel`,
  sack: `coal sack, post sack, mail sack`,
  basket: `washing basket, laundry basket, shopping basket, bread basket, ball basket`,
  megaphone: `director's megaphone`,
  sword: `prop sword, collapsing sword, rubber sword, stage sword`,
  teddy_bear: `ventriloquist's dummy, glove puppet, hand puppet`,
  scissors: `pinking shears, fabric shears, secateurs`,
  ladle: `wooden spoon, wooden spoons, serving spoon`,
  bottle: `magic spray, freeze spray, hair spray, hairspray, disinfectant spray, deodorant, energy gel, sports drink`,
  ball: `hockey puck, puck, speed bag, punch bag`,
  tennis_racket: `ping pong bat, ping-pong bat, table-tennis bat`,
  broom: `curling broom, street broom, yard broom`,
  banner: `corner flag, linesman's flag, linesman flag, chequered flag, checkered flag, semaphore flag`,
  wrench: `wheel gun, wheelgun, dipstick, impact wrench, torque wrench`,
  phone: `parcel scanner, price gun, hand scanner, card reader, card machine, pager, bleeper`,
  paintbrush: `make-up brush, makeup brush, powder brush, shaving brush, pasting brush`,
  shopping_bag: `insulated bag, carrier bag, carrier bags, takeaway bag, brown paper bag, paper bag, doggy bag`,
  toolbox: `defib bag, defib, tackle box, fishing box`,
  microphone: `stand microphone, radio mic, lapel mic`,
}

export const workTold = `
hoover, vacuum cleaner, vacuum, henry hoover, carpet sweeper, x-ray, x-rays, drip stand, stretcher, costume rail, clothes rail, wig block, wig stand, tailor's dummy,
garment bag, suit carrier, steamer, cake stand, cookie cutter, kagool, lectern, podium, midges, cloud of midges, midge, chess clock, chess set, toothpaste tube, tube of toothpaste, dog lead, folding table, school bell rope, volcano model, model volcano, model of a volcano, papier-mâché volcano, baking soda volcano, solar system model, model solar system, lemon wedge, wedge of lemon, lemon slice, slice of lemon, lime wedge, orange segment, bottle top, woodchips, wood chips, microfilm, crozier stand, pegs, hod, litter picker, skeleton model, puppet strings, till roll, floss, dental floss, salt, ring light, softbox`

export const workHair: Partial<Record<HairKind, string>> = {
  messy: `
    wispy hair, rats'-tails, hair in rats' tails, hair in rat's tails, tatty hair, hair in disarray, hair coming loose, hair escaping, escaping hair, frizzed hair, scarecrow hair,
    hair dragged through a hedge, pillow-flattened hair, straggly, straggling hair, strands of hair escaping, wind-blown hair, slept-on hair`,
  bun: `lopsided bun, collapsing bun, bun with a pencil in it, librarian bun, schoolmarm bun, bun coming undone, hair coming out of its bun`,
}

export const workCallings: Partial<Record<RoleKind, string>> = {
  teacher: `
    wrestling coach, rowing coach, tennis coach, diving coach, running coach, skating coach, hockey coach, rugby coach, basketball coach, volleyball coach, baseball coach, softball coach, cricket coach, cheer coach, track coach, fencing coach, judo coach, karate coach, life coach, vocal coach, voice coach, dialect coach, acting coach,
    schoolmistress, form tutor, form teacher, supply teacher, cover teacher, invigilator, exam invigilator, swimming teacher, games mistress, games master, piano teacher, driving instructor,
    bursar, registrar, housemaster, housemistress, proctor, sunday school teacher, nursery worker, youth worker, classroom assistant`,
  student: `
    preschooler, kindergartener, kindergartner, paper girl, lunch monitor, hall prefect, reception child, sixth former, year seven, swot, teacher's favourite, detention kid, head girl, head boy, milk monitor, class monitor, library monitor, fresher, prom queen, prom king, band geek, debate captain, spelling bee champion, spelling bee winner, boarder,
    day boy, day girl, new boy, new girl, science fair winner, class president, teacher's pet, evacuee, sunday school pupil, girl guide, brownie guide, cub scout, mathlete captain`,
  chef: `cook's boy, kitchen boy, spit boy, turnspit, scullion, lunchtime supervisor, dinner lady's assistant, kebab shop owner, chip shop owner, burger flipper, canteen worker, short-order cook, tea urn lady`,
  cleric: `verger, curate, rector, canon, sacristan, churchwarden, parson, lay preacher, choirmaster, dean of the cathedral`,
  musician: `bugler, prompter at the opera, one-man band, campanologist, bell-ringer, choir director`,
  builder: `
    brickie, tradie, chippy builder, roofie, hod carrier, roofer's mate, groundworker, ganger, drystone waller, dry-stone waller, dry stone waller, drystone-waller, platelayer, tiler, carpet fitter, plumber's mate, plasterer's mate, steeplejack, scaffolder's mate, road mender, navvy`,
  gardener: `hedge layer, hedge-layer, hedger, hedger and ditcher, ditcher, landscape gardener, allotment holder, topiarist`,
  farmer: `cowman, cowhand, drover, stable lad, stable girl, kennel maid, kennelman, goose girl, milking parlour hand, crofter, sharecropper`,
  hunter: `ghillie, gillie`,
  guard: `water bailiff, night watchman, bailiff, bow street runner, air raid warden, arp warden, air-raid warden, store detective, security officer, cloakroom attendant`,
  sailor: `bargee, narrowboater, lifeboatman, lifeboat crewman, lifeboat volunteer, coxswain, cox, lighterman, deckhand, merchant seaman`,
  fisher: `oyster catcher, oyster fisher, cockler, eel catcher, eel trapper`,
  train_conductor: `signalman, railway signalman, clippie, tram conductor, level crossing keeper, railway guard`,
  maid: `tweeny, between maid, ironing lady, laundry maid, still-room maid, wet nurse, nursery maid, char lady, charlady, daily woman, cleaning lady`,
  butler: `under-footman, under footman, under-butler, hall boy, boot boy, gentleman's gentleman, majordomo, toastmaster`,
  groom: `ostler, hostler`,
  tailor: `corsetiere, costume cutter, wardrobe mistress, wardrobe master, wardrobe assistant, dresser backstage, wool carder`,
  businessperson: `
    promoter, boxing promoter, fight promoter, wrestling promoter, music promoter, concert promoter, boxing manager, fight manager, band manager, bookmaker, party planner, agony aunt, spin doctor, headhunter, job applicant, jobseeker, job seeker, slumlord,
    typist, stenographer, shorthand typist, tax inspector, recruitment consultant, hr manager, product manager, project manager, supply chain manager, middle manager, office manager, regional manager, social media manager,
    pr consultant, office temp, temp, intern, work experience kid, loan officer, marketing guru, marketing manager, brand manager, team leader, line manager, account executive`,
  engineer: `software developer, ux designer, lighting technician, lighting designer, sound designer, data analyst, focus puller, projectionist, it support, telephone engineer, stagehand, flyman, best boy, clapper loader`,
  film_director: `script supervisor, continuity girl, stage director, assistant director, showrunner`,
  artist: `make-up artist, makeup artist, set painter, scenic painter, character designer, storyboard artist, prop maker, prop master, mask maker, illustrator`,
  shopper: `shelf stacker, trolley collector, trolley boy`,
  merchant: `ice cream lady, ice cream man, ice-cream lady, chandler, candle seller, haberdasher, lollipop seller, flower lady, sweet shop lady, toffee apple seller, spiv, nippy girl, wide boy, barrow boy, costermonger, ironmonger, greengrocer, fishmonger, newsagent, corner shop owner, sweet shop owner`,
  postal_worker: `postie, postwoman on her round, postlady, post lady, post office clerk, postmistress, postmaster, pillar box collector, telegraph boy, uber driver, minicab driver, parcel courier, van driver, white van man`,
  mechanic: `truckie, lorry driver's mate, grease monkey, sparkie, panel beater, forklift driver, digger driver, crane driver, forklift truck driver, breakdown man, pit crew member`,
  flight_attendant: `air steward, air stewardess, trolley dolly, airline steward`,
  airline_pilot: `air traffic controller`,
  bellhop: `baggage handler, lift operator, lift attendant, elevator operator, cloakroom girl`,
  doctor: `radiographer, chiropodist, podiatrist, gp, dental hygienist, dental nurse, orthodontist, audiologist, village doctor`,
  nurse: `health visitor, hospice nurse, care home worker, home carer, vet nurse, veterinary nurse, social worker, red cross nurse`,
  janitor: `garbo, dustbin man, binwoman, bin woman, binlady, bin lady, garbage collector woman, road sweeper, milk float driver, tosher, groundskeeper, lavatory attendant, wheelie bin man`,
  miner: `coalman, coal man, coal heaver, bevin boy, pit lad, pit brow lass`,
  soldier: `squaddie, tommy atkins, chelsea pensioner, poilu, landser, gurkha, conscript, bugler boy, ats girl, waaf, waaf girl, home guard, home guard volunteer, doughboy, desert rat`,
  villager: `canary girl, munitions girl, bread queue woman, suffragist`,
  jester: `
    improv comic, improv comedian, sit-down comic, music hall comic, music-hall comic, stand-up comic, stand-up comedian, pantalone, columbine, brighella, il capitano, il dottore, scaramouche, scaramouch, zanni, panto dame, principal boy, ugly sister, widow twankey, abanazar, buttons from cinderella,
    pantomime villain, pantomime cow, pantomime horse, mascot performer, roustabout, punch and judy man`,
  dancer: `can-can girl, cancan girl, can-can dancer, cancan dancer, moulin rouge girl, leading man, ingenue, ingénue, boy player, juvenile lead, leading lady, child actor, child star, walk-on, swing dancer, understudy, film star, matinee idol, silent film star, soap star`,
  king: `macbeth, king lear, oberon, prospero, prince hamlet, hamlet the dane`,
  queen: `lady macbeth, gertrude queen`,
  noble: `othello, malvolio, mr darcy, elizabeth bennet, heathcliff, desdemona, jane eyre, jean valjean, lady bracknell, miss bates, lady catherine`,
  rogue: `fagin, artful dodger, shylock, mr hyde, phantom of the opera, javert, the childcatcher, bill sikes`,
  weightlifter: `crossfit champion, crossfitter, strongwoman`,
  boxer: `boxing trainer, cutman, cornerman, boxing coach`,
  athlete: `
    curler on the ice, luge racer, steeplechase runner, steeplechaser, hurler, pilates teacher, pilates instructor, quiz master, zumba teacher, boccia player, goalball player, blade runner sprinter, para athlete, para-athlete, para swimmer, sculler, rower, race walker, race-walker, orienteer, track cyclist, rock climber, boulderer, quizmaster, swim coach, football manager, kit man, line judge, touch judge, ball boy, ball girl,
    darts player, darts captain, darts champion, snooker player, pub darts captain, lawn bowls player, bowls champion, pole vaulter, shot-putter, hammer thrower, sports day winner, egg and spoon racer`,
  swimmer: `butterfly swimmer, butterfly champion, breaststroke swimmer, synchronised swimmer, artistic swimmer, channel swimmer, wild swimmer, cold-water swimmer`,
  hockey_player: `ice hockey goalie, ice hockey captain, roller hockey player, ice-hockey goalie`,
  rugby_player: `second row, second-row, second-row forward, fly half, fly-half, scrum-half, flanker, loosehead prop, tighthead prop, rugby forward, rugby prop, prop forward, lock forward, winger in rugby`,
  footballer: `centre half, centre-half, centre forward, left back, right back, centre back, sunday league player, benchwarmer`,
  cowboy: `showjumper, show jumper, eventer, harness racer, barrel racer, dressage rider, polo player`,
  academic: `chess player, chess grandmaster, chess prodigy, chess champion, don at oxford, oxford don, cambridge don, professor emeritus`,
  martial_artist: `tai chi master, tai chi teacher, tai chi student, qigong master`,
  carpenter: `chippie, set carpenter`,
  paramedic: `ambo, ambulance man, ambulance woman, ambulance lady, first aider, st john ambulance volunteer`,
  firefighter: `firie, fire chief, volunteer firefighter, smokejumper`,
  police: `rozzer, plod, constable on the beat, copper on the beat, bobby on the beat, bizzy, traffic warden lady`,
}
