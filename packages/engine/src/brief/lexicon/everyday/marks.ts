/** Marks and parts of faces and bodies as people call them, beside what the other tables list. The form is explained in species.ts. */
import type { MarkKind } from '../../concepts.ts'

export const everydayMarks: Partial<Record<MarkKind, string>> = {
  scar: `
    schmiss, c-section scar, lash marks, lichtenberg figure, cattle brand, burnt cheek, burned cheek, nick in
    her eyebrow, keloid, keloids, sword cut, cut on her cheek, scratched face, cat scratches, scabby knees,
    half-burned face, half his face burned`,
  freckles: `
    freckly face, smattering of freckles, sprinkling of freckles`,
  mole: `
    strawberry mark, tear-drop mole, marilyn monroe mole, café au lait spot`,
  tattoo: `
    sleeve of tattoos, tat, tats, sleeve tat, sleeve tats, sleeve tattoo, arm sleeve tattoo, full sleeve tattoo, neck tat, knuckle tats, inuit chin lines, siyala, deq, number on his arm, ink sleeve, covered in ink`,
  war_paint: `
    greasepaint, white greasepaint, clown greasepaint, stage makeup, pan-stick,
    clay paint, ochre paint, handprint on his face, handprint on her face, hand print on the face, painted
    lines, stripe across the nose, paint across her eyes, band of paint across the eyes, ash paint, ash on his
    forehead, tilaka, tilak, vibhuti, kumkum, urna, flag painted on his face, corpsepaint, rune on her
    forehead, symbol on her forehead, mark on her forehead, mark on his forehead, mark on forehead, crescent
    mark on forehead, crescent moon on her forehead, crescent moon on the forehead, moon on her forehead,
    lightning bolt on her forehead, star on her cheek, star under the eye, star under her eye, heart on her
    cheek, heart under her eye, tear drawn under the eye, teardrop on the cheek, teardrop under one eye,
    diamond on her forehead, glowing runes on her arms`,
  makeup: `
    cateye, kohl-rimmed eyes, blusher, rouged cheeks, red circles on her cheeks, rosy rouge, doll lashes,
    cupid's bow lips, powdered face, white powder face, twiggy lashes, rhinestones on her face, pearls under
    her eyes, overdrawn lips, drawn-on eyebrows, drawn-on moustache, painted-on moustache, e-girl hearts,
    contouring, highlighter on cheeks, glossy lips`,
  fangs: `
    needle-like teeth, jagged grin, rows of teeth, rows of sharp teeth, rows of jagged teeth, rows of pointed teeth, rows of human teeth, rows of needle teeth, rows of tiny teeth,
    rows of yellow teeth, rows of small teeth, rows of crooked teeth, rows of razor teeth, rows of serrated teeth, too many teeth, mouth full of teeth, mouthful of fangs,
    mouth full of fangs, sabre teeth, saber teeth`,
  horns: ` backswept horns, ossicones, horn buds`,
  bull_horns: `
    water buffalo horns, longhorn horns`,
  single_horn: `
    horn on her forehead, horn on the forehead, horn in the middle of the forehead`,
  pointed_ears: `
    leaf-shaped ears, bat-like ears, fin-like ears`,
  cat_ears: `
    tufted ears, red panda ears, hamster ears, monkey ears`,
  wolf_ears: `
    inumimi, anubis ears, doggy ears, doe ears, pig ears`,
  fox_ears: `
    vixen ears`,
  tail: `
    horsetail, tail with a bow, bow on the tail, bell on its tail`,
  fox_tail: `
    vixen tail, brush of a fox`,
  wings: `
    insect-like wings, a single wing left, wings on his helmet heels, winged ankles`,
  feathered_wings: `
    goose wings, barn owl wings, pheasant wings, pigeon wings, magpie wings, chicken wings on her back`,
  fairy_wings: `
    fly wings, ladybird wings, elytra, mosquito wings, hummingbird wings, cellophane wings, tinkerbell wings,
    glittery wings`,
  claws: `
    scorpion pincers, acrylic nails, coffin nails`,
  third_eye: `
    eye in the forehead, eyes on the palms, eye on her palm, eyes on his wings, cyclopean eye, one central
    eye, insect eyes, fly eyes, eyes on stalks, extra pair of eyes, second pair of eyes, ajna`,
  glowing_eyes: `
    eyes like embers, ember eyes, laser eyes, flames for eyes, fire for eyes, lights for eyes, lamps for eyes,
    lamp eyes, electric eyes, headlight eyes, lantern eyes, ghost-light eyes, cold lights for eyes, pinpricks
    of light for eyes, pinpoints of light for eyes, glowing sockets, glowing eye sockets, stars for eyes,
    coals for eyes, eyes like coals, eyes like lamps, eyes like lanterns`,
  heterochromia: `
    two-coloured eyes, bicoloured eyes, eyes of two colours, half-and-half eyes`,
  blindness: `
    whited eyes, filmed eyes, filmy eye, eyes gone white, unfocused eyes, partially sighted, walleye, one
    glass eye, false eye`,
  wrinkles: `
    laughter lines, wrinkled hands, turkey neck, weatherbeaten skin, walnut face, face like a walnut, face
    like old leather, prune face, deep lines, dark rings under his eyes, dark rings under her eyes, rings
    under the eyes, shadows under her eyes, panda eyes, racoon eyes, sleepless eyes, bags under the eyes,
    tired bags`,
  prosthetic_arm: `
    steam-powered arm, golem arm, myoelectric arm, cannon for an arm, chainsaw for a hand, sword for an arm,
    blade for a hand, knife hand, scissors for hands, claw arm, claw hand, clay arm, bone arm, skeleton arm,
    monster arm, monstrous arm, corrupted arm, mutated arm, mismatched arm, left arm is a machine`,
  prosthetic_leg: `
    blade prosthetic, blade prosthetics, carbon blade, carbon fibre blade, whalebone leg, table leg for a leg,
    wheel leg, pogo leg, spring heels`,
  hook_hand: `
    hook arm`,
  gills: `
    gill frills, crest of fins, sail on back, spinal sail`,
  circuit_lines: `
    cyborg implants, chrome implants, neural jack, neck jack, port in the neck, led implants, subdermal
    lights, glowing panel, glowing chest core, glowing heart core, visible gears, exposed pistons, exposed
    cogs, panel gaps, screws in his neck, bolts in his neck, neck bolts, bolt through the neck, bolts through
    neck, stitched skin lines, riveted plates,
    barcode on her neck, barcode on neck, mana lines, cracked porcelain skin, crack across the face, crack
    down her face, glowing fissures, ley lines`,
  vitiligo: `
    patches of pale skin, two-tone face, half white half brown face, leucism, chimera skin, cow patches skin,
    colour patches skin, split face colours`,
  hearing_aid: `
    ear piece, implant behind the ear`,
  muscles: `
    massive arms, arms the size of hams, arms like a blacksmith, arms like pistons, thighs like tree trunks,
    neck like a bull, hulking shoulders, broad back, sinewy arms, chiselled torso, calves like a cyclist,
    swimmer's shoulders, muscly arms, strong legs, popping veins, vascular arms`,
  boulders: `
    rocks growing from shoulders, rock shoulders, crystals growing from shoulders, stone fists, rocky plates,
    rocks on his back`,
}

/** Those that no builder draws; the row's name is their concept. */
export const everydayTold: Record<string, string> = {
  frill: `
    frill, neck frill, throat frill, frill around the neck, head frill, dewlap, wattles, wattle, throat sac, casque,
    head crest, feather crest, crest of feathers, bony crest, crest on its head`,
  bruise: `
    bruised cheekbone, swollen jaw, battered face, bruised ribs, hickey, love bite, bruised shins,
    bump on his head, goose egg on his head, lump on his head`,
  dressing: `
    band-aid on her cheek, band-aid on his nose, gauze patch, arm sling, wrist support, kinesiology tape,
    physio tape, butterfly stitches, stitches on his brow`,
  missing_teeth: `
    buck-toothed, wonky teeth, lost milk tooth, lost baby tooth, missing milk teeth, one big tooth, single big
    tooth, rabbit teeth, wooden teeth, horse teeth`,
  sweat: `
    sweaty brow`,
  tears: `
    tear stained face, teary, wet eyes, red-rimmed eyes`,
  plant_growth: `
    mossy back, mossy shoulders, mossy shell, flower growing from her eye, fungal growth,
    shelf fungus, bracket fungus, lichen-covered, barnacle-covered, sapling on his head,
    sprout on head, sprout on her head, leaf on her head, leaf on head, flower on her head, flower on head,
    flower growing on his head, tree on his back, garden on his back, grass growing on his back, village on
    his back, house on his back, shrine on its back, shrine on his back, castle on its back, dorsal spines,
    spikes on his back, spikes down her back, spine ridge, ridge of spikes, leaves for hair, leafy crown of hair`,
  aura: `
    flaming aura, floating petals, cherry blossoms falling, butterflies around her, swirling magic, magic
    swirls, runes floating around her, floating books around her, floating candles around her, electricity
    crackling, crackling lightning, lightning around his hands, floating rocks, will-o'-wisps, spirit flames,
    swirling snow, swirling sand, water swirling, bubbles around her, storm cloud over his head, rain cloud
    over her head, little rain cloud, cloud of flies, buzzing flies, flies around his head, bees around his
    head, swarm of bees, musical notes floating, hearts floating, floating hearts, ghostly glow, shadows
    swirling, smoke curling, fog swirling, dust cloud, glitter in the air, stars circling her head`,
}
