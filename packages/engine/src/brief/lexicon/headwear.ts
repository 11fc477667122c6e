/** Words for what is worn on the head and the face. The table form is explained in species.ts. */
import type { garments } from '../concepts.ts'
import type { AttireKind } from './attire.ts'

export const headwearWords: Record<
  Exclude<(typeof garments)['head' | 'face'][number], AttireKind>,
  string
> = {
  helmet: `
    helmet, t-visor helmet, helm, great helm, sallet, bascinet, armet, greathelm, war helm, knight helmet, barbute, morion, motorcycle
    helmet, football helmet, pilot helmet, winged helmet:winged, visored helmet, coif,
    mail coif, chainmail coif, kettle hat, kettle helm, burgonet, close helm, full helm, dragon helm, wolf helm,
    helms, deep sea helmet, diving helmet:brass, welding mask, welding helmet, full-face helmet, full helmet, skull
    helmet, racing helmet, riding helmet, bucket helm, spangenhelm, mandalorian helmet, stormtrooper helmet:white,
    cyber helmet, lion helmet, crested helm:plumed, full face helmet, tech helmet, mecha helmet, spectacle helm,
    pickelhaube, knight's helmet, boar helm, hounskull, riot helmet,
    police helmet, batting helmet, robot helmet, frog-mouth helm, boxing headgear, turban helmet, spiked helmet,
    faceplate, metal helm, animal skull helmet:bone, animal skull headdress:bone, skull headdress:bone, deer skull
    mask helmet:bone, colander, saucepan helmet, pot helmet, cooking pot helmet, bucket helmet, pumpkin helmet, acorn
    helmet, walnut shell helmet, thimble hat, thimble helmet, traffic cone, paper bag on head, bucket on head, pot on
    head, eggshell helmet, coconut helmet, seashell helmet, teacup helmet, teapot helmet, lampshade, cardboard box
    helmet, fish bowl helmet, bell helmet`,
  horned_helmet: `
    horned helmet, horned helm, viking helmet, viking helm, bull helm, antlered helmet, demon helm, antlered helm,
    helmet with horns, helm with horns, dragon horned helm, horned skull helmet:bone, bull-horned helmet, ram-horned
    helmet, minotaur helmet`,
  kabuto: `
    kabuto, samurai helmet, japanese helmet, samurai helm, kabuto helmet, samurai kabuto, shogun helmet, jingasa,
    menpo and kabuto`,
  hood: `
    hood, cowl, hooded mask, chaperon, liripipe, cloak hood, deep hood, red riding hood:red, dark hood, hoods,
    balaclava hood, executioner hood:black, executioner's hood:black, ranger hood, assassin hood, assassin's hood,
    pointed hood, ninja hood:black, jedi hood, shadowy hood, fur hood:fur, cat-ear hood, snood, chaperone`,
  crown: `
    crown, royal crown, golden crown:gold, coronet, king's crown, queen's crown, spiked crown, crown of thorns, crown
    of bone:bone, iron crown:iron, bone crown:bone, antler crown, crown of antlers, crown of horns, thorn crown, paper
    crown:paper, ice crown:crystal, frozen crown:crystal, frost crown:crystal, crystal crown:crystal, egyptian headdress, nemes:striped, pharaoh crown:gold, pharaoh's headdress:striped, pschent, wooden crown:wood, war crown, crowns, kokoshnik, hanbok headdress, sun crown:gold, star crown, phoenix crown:gold, fengguan:gold, isicholo, burger king
    crown:paper, crown of fire, crown of stars, nemes headdress:striped, uraeus, jewelled crown, jeweled crown, ice
    queen crown:crystal, dragon crown, miter crown, horned crown, golden laurels:gold, bone headdress:bone, horned
    headdress, antler headdress, gold crown:gold, coral crown, crown of coral,
    ushnisha`,
  feather_headdress: `
    feathered headdress, feather headdress, war bonnet, aztec headdress, quetzal headdress, plume headdress, plumed
    headdress, penacho, feather crown, feathered crown, crown of feathers, quetzal feather headdress, headdress of
    feathers`,
  tiara: `
    tiara, diadem, circlet, princess tiara, silver circlet:silver, gold circlet:gold, forehead jewel, elven
    circlet:silver, maang tikka:gold, bindi, tikka:gold, diamond tiara, headpiece, matha patti:gold, crystal
    tiara:crystal, moon circlet:silver, star tiara, elf circlet:silver, head jewelry, head chain:gold, tiaras,
    circlets, ferronniere, head jewel, jeweled headpiece, forehead gem, forehead gemstone, hair jewels,
    fascinator, hair jewelry, jewelled headpiece`,
  wizard_hat: `
    wizard hat, witch hat:black, witch's hat:black, wizard's hat, pointed hat, pointy hat, mage hat, sorcerer hat,
    floppy witch hat:black, magic hat, conical wizard hat, dunce cap, pointed cap, conical cap, cone-shaped cap, party hat, gnome cap:red, magician
    hat pointed, tall pointed hat, crooked hat, wizard cap, floppy wizard hat, starry hat:starry, halloween hat:black,
    starry wizard hat:starry, floppy pointed hat, sorting hat:brown, gandalf hat:grey, wizzard hat, big witch
    hat:black, oversized witch hat:black, wizard hats, pointy cap`,
  top_hat: `
    top hat, tophat, silk hat, topper, silk topper, opera topper, stovepipe hat, mini top hat, magician hat, magician's hat, opera hat, tall hat, mad
    hatter hat, steampunk hat, ringmaster hat, steampunk top hat, undertaker hat, pilgrim hat, capotain, buckle hat,
    leprechaun hat:green, abe lincoln hat, miniature top hat, plague doctor hat:black, leprechaun's hat:green, top
    hats, ringmaster's hat, gibus`,
  fedora: `
    fedora, trilby, hat, homburg, panama hat:straw, porkpie hat, pork pie hat, brimmed hat, felt hat, robin hood
    hat:feather, bycocket:feather, tyrolean hat:feather, alpine hat:feather, ranger hat, indiana jones hat, hats,
    boater, boater hat:straw, gardening hat:straw, park ranger hat, gat:black, noir hat, cloche, cloche hat,
    beekeeper hat, beekeeper's hat, beekeeper veil, church hat, saturno:black, cappello, akubra,
    derby-fedora, wide hat, kasa hat, brimmed cap, drover hat, campaign hat, biretta, wide-brimmed hat, wide brim hat, wide-brim hat, broad-brimmed hat`,
  cowboy_hat: `
    cowboy hat, stetson, ten-gallon hat, sheriff hat, western hat, gunslinger hat, cowgirl hat, ten gallon hat,
    rancher hat, gaucho hat, bolero hat, wild west hat, outback hat, cattleman hat, cowboy's hat, gunslinger's hat,
    sombrero cordobes:black, cowboy hats, rodeo hat, leather cowboy hat:leather`,
  straw_hat: `
    straw hat:straw, farmer hat:straw, farmer's hat:straw, woven hat:straw, straw sunhat:straw, straw sun hat:straw,
    straw bonnet:straw, raffia hat:straw, woven straw hat:straw, farm hat:straw, salakot:straw, strawhat:straw,
    gardener's hat:straw, pava:straw, wicker hat:straw, floppy straw hat:straw`,
  beret: `
    beret, french beret, artist beret, military beret, artist's beret, painter's beret, tam o shanter, tam-o-shanter,
    tam, red beret:red, black beret:black, green beret:green, berets, balmoral, wool beret:wool, painter beret, tam o'shanter, glengarry, havelock, snorkel mask hat`,
  cap: `
    cap, baseball cap, snapback, trucker hat, trucker cap, train conductor hat, engineer
    cap:striped, forage cap, side cap, garrison cap, kepi, kippah, yarmulke, skull cap, skullcap,
    zucchetto, shower cap:plastic, bellhop hat:red, student cap, school hat, school cap, ball cap, backwards cap, captains hat, postman hat, admiral hat,
    sports cap, dad cap, dad hat, conductor hat, conductor's hat, mail cap, aviator cap:leather, aviator hat:leather,
    leather aviator cap:leather, flight cap:leather, leather flying helmet:leather, flying helmet:leather, leather
    cap:leather, pakol:wool, karakul, gandhi
    cap:white, propeller hat, propeller beanie, jockey cap, caps, mao cap, police officer hat, coonskin cap:fur, coon hat:fur, acorn cap, mage cap, night
    cap, sleeping cap, mobcap, eboshi:black`,
  beanie: `
    beanie, knit cap:knit, knit hat:knit, wool hat:wool, toque, bobble hat:knit, woolly hat:wool, watch cap:knit,
    tuque:knit, ski hat:knit, winter hat, slouchy beanie, chullo:knit, cat beanie, pom-pom hat:knit, knitted hat:knit,
    pompom hat:knit, wool cap:wool, knitted cap:knit, beanie hat, beanies, earflap hat, woolen cap:wool, fuzzy hat,
    frog hat, cat hat, animal hat, bear hat, malgai:fur, loovuuz:fur`,
  bandana: `
    bandana, headscarf, kerchief, head scarf, headwrap, head wrap, do-rag, durag, babushka, bandanna, pirate bandana,
    head kerchief, tichel, red bandana:red, hairscarf, head bandana,
    hachimaki bandana, tenugui, satin bonnet:satin, bonnet wrap, neckerchief bandana, hair scarf, babushka
    scarf, hair bandana, headcloth, snood wrap, hair bonnet:satin, head wraps, pirate
    kerchief`,
  headband: `
    headband, sweatband, hachimaki, alice band, hairband, hair band, ninja headband, metal headband:steel, forehead
    protector:steel, hitai-ate:steel, head band, karate headband, leather headband:leather, hippie headband, beaded
    headband, feathered headband:feather, feather headband:feather, brow band, fillet, hair hoop, headbands, forehead
    band, forehead bandage, bandage around head, bandage on forehead, bandage round the head, bandage around the head, bandage round her head, bandage around her head, bandage round his head, bandage around his head, bandages around her head, bandages around his head, head bandage, bandaged head, flapper headband:feather, naruto
    headband:steel, animal ear headband, cat ear headband, maid hat:lace white`,
  tricorn: `
    tricorn, pirate hat, tricorne, tricorn hat, bicorne, bicorn, pirate captain hat, captain's tricorn, tricorne hat,
    feathered tricorn:feather, admiral's bicorne, bicorne hat, naval hat, colonial hat, highwayman hat, pirate
    captain's hat, pirate's hat, admiral's hat, three-cornered hat, three cornered hat, napoleon hat, buccaneer hat`,
  turban: `
    turban, dastar, pagri, sikh turban, tagelmust:blue, puggaree, desert turban, turbans, dulband, keffiyeh turban,
    sarik, pheta, safa, sultan's turban, jeweled turban, jewelled turban, lungee, genie turban, litham, desert
    headwrap`,
  gele: `
    gele, gele headwrap, african headwrap:geometric, ankara headwrap:geometric, kente headwrap:kente, duku, dhuku,
    african head wrap:geometric, gele headtie, nigerian headwrap`,
  keffiyeh: `
    keffiyeh, kufiya, kuffiyeh, keffiyeh headscarf, ghutra, ghutrah, shemagh headdress, arab headdress, agal, arab
    headscarf, ghutra and agal, keffiyeh and agal`,
  hijab: `
    hijab, khimar, headscarf hijab, hijabi, al-amira, shayla, tudung, dupatta veil, wimple:white, nun's coif, nun
    veil:black, habit veil:black, nun's veil:black, coif and veil,
    shemagh, head covering, headcovering, jilbab hood, kerudung, nun coif:white, hijabs,
    sports hijab, nun's wimple:white, chador hood:black`,
  veil: `
    veil, bridal veil:white, wedding veil:white, lace veil:lace, face veil, mourning veil:black, belly dancer veil,
    niqab:black, yashmak, mantilla:lace, weimao, gauzy veil, bride's veil:white, half veil, veils, birdcage veil, weil
    hat, black veil:black, sheer veil, widow's veil:black, translucent veil, beaded veil, genie veil, silk veil:silk`,
  flower_crown: `
    flower crown, wreath, crown of flowers, flower wreath, daisy chain, crown of leaves, crown of roses, rose crown,
    floral crown, garland, vine crown, ivy crown, floral wreath, haku lei, crown of ivy, wreath of flowers, holly
    crown, crown of vines, petal crown, wildflower crown, leafy crown, mushroom crown, twig crown, crown of twigs,
    crown of daisies, crown of laurel, crown of thorns and roses, headdress of leaves, headdress of flowers, flower
    headband, flowers in his hair, flower in his hair, flowers in their hair, flower in their hair, flowers woven into
    her hair, flower hair clip, rose in her hair, vinok, oak leaf crown, maple leaf crown, flower crowns, bird's nest,
    birds nest, nest, twig nest, nest of twigs`,
  halo: `
    halo, nimbus, aureole, golden halo:gold, halo ring, angel halo:gold, broken halo, sun halo:gold, ring of light,
    halos, burning halo, glowing halo, dark halo, double halo, floating halo, halo of light, cracked halo, sun disc,
    solar disc, holo halo`,
  headphones: `
    headphones, headset, headphone, gaming headset, earphones, ear protectors, cat-ear headphones, over-ear
    headphones, cat ear headphones, earmuffs:fur, ear muffs:fur, cat headphones, ear defenders, radio headset,
    wireless headphones, comm headset, microphone headset, airpods, earbuds, earpiece, communicator, headsets,
    noise-cancelling headphones, dj headphones, ear buds`,
  chef_hat: `
    chef hat:white, chef's hat:white, toque blanche:white, cook's hat:white, baker hat:white, cook hat:white, baker's
    hat:white, chef's toque:white, chefs hat:white, chef cap:white, toque chef:white`,
  jester_hat: `
    jester hat, jester's hat, fool's cap, cap and bells, jester cap, cockscomb, harlequin hat, jester cap with bells,
    foolscap, fool's hat, jester hood, clown hat, bell cap, belled cap, joker hat`,
  nurse_cap: `
    nurse cap:white, nurse hat:white, nurse's cap:white, nurse's hat:white, surgical cap, medic cap:white, scrub cap,
    nurses cap:white, surgeon cap, medical cap`,
  ribbon: `
    ribbon, hair ribbon, hair bow, bow in her hair, bow in hair, headbow, giant bow, big bow, ribbons, hair bows, bow
    on her head, hair tie, scrunchie, ribbons in her hair, hair ribbons, head bow, ribbon in her hair, ribbon bow,
    hairbow, bows in her hair, silk ribbon:silk, giant ribbon, bow in his hair, hair scrunchie, ribbon headband,
    lolita bow, frilly bow, cockade`,
  hair_feather: `
    hair feather, hair feathers, feather hairpin, feather hair clip, feather clip, aigrette, feather barrette, feather hair pin`,
  mushroom_cap: `
    mushroom cap, mushroom hat, toadstool hat, toadstool cap, mushroom-shaped hat, hat shaped like a mushroom,
    mushroom cap hat, amanita hat, amanita cap, mushroom cap head`,
  conical_hat: `
    conical hat, conical straw hat:straw, rice hat:straw, kasa:straw, sugegasa:straw, non la:straw, coolie hat:straw,
    bamboo hat:straw, asian conical hat:straw, ronin hat:straw, amigasa:straw, bamboo kasa:straw, komuso hat:straw,
    wandering monk hat:straw, doli:straw, nón lá:straw, conical bamboo hat:straw, roningasa:straw, tengai:straw, rice
    farmer hat:straw, douli:straw, raiden hat:straw, takuhatsugasa:straw, samurai straw hat:straw, wide conical hat,
    bamboo conical hat:straw`,
  shako: `
    guard's bearskin:black fur, bearskin:black fur, bearskin hat:black fur, busby:fur,
    shako, shakos, hussar shako, infantry shako, napoleonic shako, military shako, plumed shako, marching band hat, band shako,
    marching band shako, drum major hat, drum major's hat, drum major shako, toy soldier hat, nutcracker hat, czapka,
    tschako, chaco`,
  hennin: `
    hennin, pointed hennin, steeple hennin, steeple headdress, princess hat, princess cone hat, cone hat with a veil,
    conical headdress, medieval cone hat, butterfly hennin`,
  mitre: `
    mitre, miter, bishop hat:white, papal tiara:gold, pope hat:white, bishop's hat:white, bishop's mitre:white, papal
    hat:white, kamilavka:black, cardinal hat:red, priest hat:white, white mitre:white`,
  bowler_hat: `
    bowler hat, bowler, derby hat, coke hat, bolivian bowler, bombin, bowlers, derby, gentleman's hat, chaplin hat`,
  glasses: `
    glasses, spectacles, eyeglasses, round glasses:round, reading glasses, horn-rimmed glasses, half-moon spectacles,
    half-moon glasses, pince-nez, cat-eye glasses, wire-rimmed glasses:silver, square glasses:square, nerd glasses,
    specs, thick glasses, big glasses, wire-frame glasses, rimless glasses, smart glasses, bifocals, rectangular
    glasses, ar glasses, thick-rimmed glasses, round spectacles:round, oversized glasses, 3d glasses, swirly glasses,
    librarian glasses, coke-bottle glasses, coke bottle glasses, hipster glasses, wire spectacles, eyewear, half-frame
    glasses, thick-framed glasses, harry potter glasses:round, tiny spectacles, lorgnette, prescription glasses,
    loupe, jeweler's loupe, tortoiseshell glasses, magnifying glasses, blind glasses,
    mirrored contacts, mirrored contact lenses`,
  sunglasses: `
    sunglasses, shades, aviators, dark glasses, mirrorshades, round sunglasses:round, mirrored sunglasses, aviator
    sunglasses, aviator shades, tinted glasses, heart-shaped sunglasses, wraparound shades, wraparound sunglasses,
    mirror shades, wayfarers, sunnies, aviator glasses, cool shades, heart sunglasses, tinted lenses, star sunglasses,
    pit vipers, tinted shades, ray-bans, cyberpunk glasses, cyber shades, dark shades, led glasses, teashades:round,
    star-shaped sunglasses, neon shades, cat-eye sunglasses, rose-tinted glasses, wraparounds, mirror glasses,
    polarized sunglasses, matrix glasses`,
  goggles: `
    goggles, aviator goggles, steampunk goggles:brass, flight goggles, safety goggles, welding goggles, swim goggles,
    ski goggles, night vision goggles, brass goggles:brass, tinkerer goggles:brass, lab goggles, pilot goggles,
    engineer goggles, night-vision goggles, vr goggles, sand goggles, motorcycle goggles, swimming goggles, racing
    goggles, dust goggles, desert goggles, snow goggles, goggle, tech goggles, biker goggles, protective goggles,
    diving goggles, inventor goggles:brass, scuba mask, diving mask, workshop goggles, aviators goggles, optics, cyber
    goggles, thermal goggles, snorkel`,
  monocle: `
    monocle lens, monocle, gold monocle:gold, eyeglass, scouter, monocles, brass monocle:brass, quizzing glass, cyber monocle, eye
    scouter, single lens`,
  eyepatch: `
    eyepatch, eye patch, medical eyepatch:white, eyepatches, medical eye patch:white, leather eyepatch:leather,
    bandaged eye, bandage over one eye, patch over one eye, patch over his eye, patch over her eye, eye bandage, heart
    eyepatch, rose eyepatch, cyber eyepatch, pirate eyepatch:black, eye-patch, patch over his left eye, patch over her
    left eye, patch over his right eye, patch over her right eye, patch over the eye, patch over left eye, patch over
    right eye, patch over the left eye, patch over the right eye`,
  mask: `
    mask, domino mask:black, masquerade mask, kitsune mask:white, fox mask:white, oni mask:red, hannya mask, noh mask:white,
    porcelain mask:white, half mask, half-mask, venetian mask, skull mask:bone, wooden mask:wood, tribal mask:wood,
    ritual mask, demon mask:red, theater mask, theatre mask, opera mask:white, phantom mask:white, phantom of the
    opera mask:white, hockey mask:white, wolf mask, owl mask, cat mask, animal mask, tengu mask:red, metal mask, iron
    mask:iron, death mask, mempo, menpo, eye mask, face covering mask, superhero mask:black, bandit mask, carnival
    mask, luchador mask, wrestling mask, wrestler mask, bone mask:bone, cracked mask, ceramic mask:white, rabbit mask,
    bird mask, deer skull:bone, deer skull mask:bone, goat skull mask:bone, ram skull mask:bone, animal skull
    mask:bone, blindfold, blindfold over eyes, cloth over eyes, bandages over eyes, bandage over eyes, bandage over the eyes, bandages over the eyes, bandaged eyes, blank mask:white,
    masks, faceless mask, clown mask, crow mask, silver mask:silver, bauta:white, volto:white, columbina, kabuki mask,
    dragon mask, sun mask:gold, moon mask:silver, smiling mask, executioner's mask, lucha mask, bird skull mask:bone,
    jade mask:jade, masked face, ball mask, guy fawkes mask, mask of tragedy, bull skull:bone, bear mask, steel
    mask:steel, tiki mask:wood`,
  plague_mask: `
    plague mask, plague doctor mask, beak mask, beaked mask, crow beak mask, bird beak mask, raven mask, plague
    doctor's mask, raven beak mask, bird-beak mask, plague doctor beak, long-beaked mask, corvid mask, leather plague
    mask:leather, leather beak mask:leather, crow-like mask, plague beak`,
  face_mask: `
    face mask, surgical mask:white, medical mask:white, gas mask:rubber, respirator:rubber, dust mask, balaclava:knit,
    ski mask:knit, ninja mask:black, mouth mask, scarf mask, face covering, face wrap, oxygen mask, rebreather,
    muzzle:leather, bandana over mouth, bandana over face, bandana over nose, cloth mask, gasmask:rubber, face masks,
    bandit bandana, black face mask:black, covid mask, breathing mask, filter mask, air filter, mask over mouth, mask
    over her mouth, mask over his mouth, half-face mask, lower face mask, tactical mask, gaiter, face bandana, scarf
    over mouth, scarf over his mouth, scarf over her mouth, scarf covering mouth, cyberpunk mask, cyber mask, neck
    gaiter, doctor mask, balaklava, oni half-mask, tech mask, breather, breathing apparatus, muzzle guard`,
  visor: `
    visor, led visor, cyber visor, hud visor, cyclops visor, holographic visor, neon visor, face shield, tinted visor,
    vr headset, vr visor, mirrored visor, futuristic visor, optic visor, visors, glowing visor, tech visor, full
    visor, tactical visor, digital visor, robot visor, eye visor, transparent visor, energy visor, visor display`,
  earrings: `
    earrings, earring, hoop earrings:gold, stud earrings, ear studs, gauges, ear cuff, ear cuffs, piercings, piercing,
    nose ring, nose stud, lip ring, lip piercing, ear piercings, septum ring, septum piercing, dangling earrings, drop
    earrings, pearl earrings, gold earrings:gold, gold hoops:gold, hoops:gold, eyebrow piercing, industrial piercing,
    nath:gold, ear plugs, jhumka:gold, jhumkas:gold, jade earrings:jade, silver earrings:silver, ear gauges, hanafuda
    earrings, cross earrings, moon earrings, star earrings, feather earrings:feather, bone earrings:bone, facial
    piercings, studs, hoop earring:gold, gold hoop earrings:gold, gold earring:gold, snakebite piercings, snake bites,
    ear tag, ear chain, tassel earrings, clip-on earrings, tunnels, tribal earrings, beaded earrings, ear rings, ear
    ring, ear piercing, bridge piercing, labret, belly ring, navel piercing, belly button piercing, silver
    hoops:silver, nose chain:gold, nose piercing, tongue piercing, ear jewelry, crystal earrings:crystal, ear hoops,
    silver earring:silver`,
}
