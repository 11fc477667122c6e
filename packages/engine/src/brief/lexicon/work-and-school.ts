/** Clothes, tools and hair of work, school, stage and sport, beside what the other tables list. The form is explained in species.ts. */
import type { EnsembleKind, GarmentKind, HairKind, PropKind } from '../concepts.ts'

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
  face_mask: `beard net, beard snood`,
}

export const workThings: Partial<Record<PropKind, string>> = {
  book: `exercise book, exercise books, text book, text books, textbook, textbooks, prompt book, mark book, register, class register, script book, jotter, jotters, rough book`,
  letter: `
    playscript, play script, script pages, sheaf of script, rolled-up script, rolled up script, rolled script, dog-eared script, annotated script, script in hand, detention slip, team sheet, dance card, bus pass, permission slip, hall passes, report cards,
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
garment bag, suit carrier, steamer, cake stand, cookie cutter, pegs, hod, litter picker, skeleton model, puppet strings, till roll, floss, dental floss, salt, ring light, softbox`

export const workHair: Partial<Record<HairKind, string>> = {
  messy: `
    wispy hair, rats'-tails, hair in rats' tails, hair in rat's tails, tatty hair, hair in disarray, hair coming loose, hair escaping, escaping hair, frizzed hair, scarecrow hair,
    hair dragged through a hedge, pillow-flattened hair, straggly, straggling hair, strands of hair escaping, wind-blown hair, slept-on hair`,
  bun: `lopsided bun, collapsing bun, bun with a pencil in it, librarian bun, schoolmarm bun, bun coming undone, hair coming out of its bun`,
}
