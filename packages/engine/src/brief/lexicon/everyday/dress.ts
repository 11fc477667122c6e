/** Hats, shoes, jewels and masks as people call them, beside what the other tables list. The form is explained in species.ts. */
import type { GarmentKind } from '../../concepts.ts'

export const everydayDress: Partial<Record<GarmentKind, string>> = {
  fedora: `
    porkpie, skimmer hat, fly fishing hat, trachten hat, fascinator hat, kettle brim hat, derby day hat,
    oilskin hat, widebrim, hat with corks, dolly varden hat, ladies' riding hat`,
  beret: `
    blue bonnet, scottish bonnet, basque beret, txapela, flat velvet cap, doctor's bonnet, chitrali cap`,
  cap: `
    polo cap, casquette, leninka, budenovka, fatigue cap, beanie copter, gable hood, french hood, wimpel,
    cornette, capote bonnet, volendam hat`,
  peaked_cap: `
    yacht cap, bandleader hat, kaiser helmet, milkman's cap`,
  helmet: `
    chapel de fer, lobster-tail pot, cervelliere, sutton hoo helmet, zischagge, shishak, wrestling headgear,
    headguard, scrum cap, pudding hat, saucepan on his head, pot on his head, bucket on his head`,
  galea: `
    attic helmet, murmillo helmet, secutor helmet, praetorian helmet`,
  army_helmet: `
    steel pot helmet, trooper helmet, swat helmet`,
  hood: `
    coif hood, wolf pelt hood, wolf pelt over his head`,
  crown: `
    atef crown, royal headdress, bird's nest crown`,
  tiara: `
    jewelled headband, bandeau tiara, bindi chain, jewelled hairnet`,
  turban: `
    pagg, kuffiyeh, cheich, dhuku, head tie, imamah, amamah, mysore peta, towel on her head, towel wrapped
    round her hair, towel round his head`,
  bandana: `
    fichu headscarf, hachimaki cloth, platok, rebozo on her head, silk scarf over her hair`,
  veil: `
    dupatta over her hair`,
  hijab: `
    jilbab headscarf`,
  beanie: `
    toboggan hat, woolly cap, peruvian hat, nisse cap, elf cap, barretina, tea cosy hat`,
  ushanka: `
    ak-kalpak, mongolian hat, toortsog, kolpik, shtreimel, spodik, boyar hat`,
  conical_hat: `
    ajirogasa, jungasa, korean gat`,
  straw_hat: `
    sedge hat, huckleberry hat, pava hat, buri hat, mokorotlo, basotho hat`,
  top_hat: `
    chimney pot hat, slash hat, willy wonka hat`,
  tricorn: `
    revolutionary war hat, redcoat hat`,
  wizard_hat: `
    star-covered hat, cone-shaped hat`,
  mitre: `
    skufia, hem-hem, tate-eboshi, zhanjiao putou, putou, samo hat, hwagwan`,
  feather_headdress: `
    porcupine roach, samba headdress, carnival headdress, showgirl headdress, tā'ovala headdress, bird of
    paradise headdress, single eagle feather`,
  flower_crown: `
    daisy chain crown, midsummer crown, autumn leaf crown, dandelion crown, fairy crown`,
  ribbon: `
    hair scrunchy, cockade ribbon`,
  hairpins: `
    hair needle, hair needles, comb in her hair, chopsticks in her hair, pencil in her hair, pencil through
    her bun, paintbrush in her bun, hair grips, hair curlers, hair rollers, rollers in her hair, star clips,`,
  chef_hat: `
    soda jerk hat, fast food hat, ice cream man's hat`,
  jester_hat: `
    coxcomb, pierrot hat, pierrot cap, three-pointed hat, motley cap, motley hood`,
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
    chukka boots, jodhpur boots, spats boots, balmoral boots, hessians, turnshoe boots, sabaton boots,
    creepers boots, pampootie boots, cothurni, finnesko, fleece boots`,
  knee_boots: `
    top boots, dragoon boots, napoleon boots, funnel boots, polo boots`,
  work_boots: `
    lineman boots, caulk boots, clodhoppers, brogans, stompy boots, bovver boots`,
  rubber_boots: `
    hip waders, thigh waders, rubber waders, puddle boots, welly boots, fishermen's boots`,
  cowboy_boots: `
    rattlesnake boots, gunslinger boots`,
  shoes: `
    carbatina, ghillie brogues, gillies, tai chi shoes, alpargatas, hush puppies, bootees`,
  sneakers: `
    slip-on trainers, sandshoes, sand shoes`,
  sandals: `
    jelly shoes, kolhapuri chappals, socks and sandals, socks with sandals`,
  geta: `
    wooden sandals, takunya, nalin, bathhouse clogs`,
  flip_flops: `
    pluggers`,
  slippers: `
    aladdin shoes`,
  high_heels: `
    t-straps`,
  mary_janes: `
    rocking horse shoes, tea party shoes`,
  ballet_slippers: `
    gymnastic slippers`,
  football_boots: `
    spiked shoes`,
  earrings: `
    lip disc, lip disk, lip plug, spider bites piercing, eyebrow ring, pearl drops, safety pin in her ear,
    creoles`,
  necklace: `
    japamala, cowries, riviere, rivière, sautoir, lunula, kanthi, cuban link chain, rope chain, rudraksha,
    strings of beads, chain around his neck, chain around her neck, necklace of molars`,
  pendant: `
    crucifix necklace, ankh necklace, hand of fatima, pentacle necklace, stickpin, cloak clasp, luckenbooth,
    lapel flower, carnation in his buttonhole, vial of blood necklace, pomander, medicine bag necklace, st
    christopher medal`,
  choker: `
    jingle bell collar, control collar, brass neck rings, jewelled collar`,
  bracelet: `
    upper arm band, upper arm cuff, ankle bells, fitness tracker, broken chains on his wrists, cuffs on
    wrists, choora, chooda, hand jewellery, loom bands, kandi, string round his wrist`,
  medal: `
    rows of medals, chest full of medals, chestful of medals, medal ribbons, ribbon rack, deputy star,
    backstage pass, number bib, race number, starting number, campaign badge, hello my name is sticker,
    conference lanyard`,
  glasses: `
    google glass`,
  sunglasses: `
    deal with it glasses, blind man's glasses, rose-tinted glasses, slit goggles, clubmasters`,
  mask: `
    hyottoko, sack over his head, bag over his head, paper bag over his head, paper bag on his head, topeng,
    papier mache head`,
  face_mask: `
    n95 mask, breath mask, cloth over the nose and mouth, cloth over his mouth, cloth over her mouth, cloth
    over nose and mouth, scarf over his face, scarf over the lower face, bandana over his face, bandana over
    his mouth, handkerchief over his face, kerchief over his nose, lower face covered, mouth covered, sheet
    mask, balaclava mask, gaiter mask, buff over his nose, scuba regulator`,
}
