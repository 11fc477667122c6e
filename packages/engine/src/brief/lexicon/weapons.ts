/** Words for weapons and shields. The table form is explained in species.ts. */
import type { PropKind } from '../concepts.ts'

export const weaponWords = {
  sword: `
    sword, longsword, long sword, broadsword, arming sword, bastard sword, shortsword:short, short sword:short, blade,
    gladius, spatha, jian, dao, falchion, side sword, xiphos, sabre sword, sword of light, ulfberht, runic
    sword, runesword, backsword, hand-and-a-half sword, machete:short, kopis, flamberge, estoc, master sword, wooden
    sword:wood, training sword:wood, practice sword:wood, bokken:wood, bokuto:wood, shinai:wood, chainsword, gunblade,
    crystal sword:crystal, flaming sword, ice sword, obsidian sword:obsidian, sword cane, holy sword, cursed sword,
    viking sword, hooked sword, hook swords, hook sword, ida, kaskara, takoba, excalibur, swords, bone sword:bone,
    magic sword, twin blades, demon sword, enchanted sword, bronze sword:bronze, wolf sword, butterfly swords,
    butterfly sword, greatblade, kampilan, tachi sword, sword and sheath, chokuto, ninjato, straight sword,
    macuahuitl:wood obsidian, sword breaker`,
  greatsword: `
    greatsword, great sword, claymore, zweihander, zweihänder, two-handed sword, two-hander, buster sword, giant
    sword, huge sword, oversized sword, massive sword, nodachi, odachi, zanbato, big sword, enormous sword,
    dragonslayer, executioner sword, executioner's sword, colossal sword, greatswords, heavy sword, two handed sword,
    massive blade, huge blade, ultra greatsword, giant blade, slab of iron, dragon slayer sword, oversized blade,
    anime sword, huge cleaver, giant cleaver`,
  katana: `
    katana, samurai sword, wakizashi:short, tachi, uchigatana, katanas, daisho, laser katana, energy katana, nagamaki,
    japanese sword, thermal katana, cursed katana, neon katana, ninja sword, odachi katana, sheathed katana, katana
    blade, mono-katana, monokatana, iaito, tsurugi, katana and wakizashi, twin katana`,
  dagger: `
    dagger, daggers, dirk, stiletto, stiletto dagger, tanto, kris, keris, kukri, jambiya, khanjar, sai, karambit,
    shiv, shank, poniard, main gauche, misericorde, parrying dagger, athame, sacrificial dagger, ritual dagger, ritual
    knife, ceremonial dagger, bone dagger:bone, push dagger, katar, rondel, bollock dagger, curved dagger, combat
    knife, hunting knife, bowie knife, boot knife, survival knife, skinning knife, obsidian dagger:obsidian, poison
    dagger, sacrificial knife, sgian dubh, tactical knife, dart, darts, switchblade, butterfly knife, balisong, flick
    knife, poisoned dagger, kaiken, bayonet, bone knife:bone, glass dagger:glass, letter opener, senbon, claw weapon,
    punching dagger, sickle dagger, seax, kirpan, assassin blade, hidden blade, hidden blades, fletching knife`,
  rapier: `
    rapier, foil, epee, épée, fencing sword, smallsword, thin sword, dueling sword, duelling sword, fencing foil,
    needle sword, court sword, slender sword, swept-hilt rapier, rapiers, colichemarde, musketeer sword, musketeer's
    sword, needle blade`,
  scimitar: `
    scimitar, sabre, saber, cutlass, cutlasses, shamshir, talwar, tulwar, khopesh, kilij, scimitars, cavalry saber,
    cavalry sabre, pirate sword, curved sword, shotel, szabla, curved blade, liuyedao, hunting sword, hussar sabre,
    dussack, nimcha, curved swords, shashka, yatagan, sabres, sabers, pulwar, curved blades, moon blade, officer's
    sabre, officer's saber`,
  axe: `
    fasces, bundle of rods and axe,    axe, ax, hatchet, hand axe, handaxe, tomahawk, throwing axe, wood axe, woodcutter axe, lumberjack axe, fire axe,
    fireman's axe, bearded axe, axes, throwing axes, woodcutter's axe, firefighter axe, camping axe, francisca,
    hatchets, stone axe:stone, woodsman's axe, boarding axe, adze, dual axes, hand axes, one-handed axe,
    climbing axe, ice axe, chopping axe, ice pick`,
  battle_axe: `
    battle axe, battleaxe, great axe, greataxe, war axe, dane axe, double axe, double-bladed axe, two-handed axe,
    labrys, giant axe, double-headed axe, huge axe, executioner's axe, executioner axe, battleaxes, massive axe,
    waraxe, double bitted axe, sparth, moon axe, berserker axe, oversized axe, broadaxe, chain axe, battle-axe, big
    axe, dwarven axe, long axe, sagaris`,
  hammer: `
    hammer, warhammer, war hammer, maul, sledgehammer, smith hammer, blacksmith hammer, forge hammer, mallet, giant
    hammer, mjolnir, mjölnir, great hammer, squeaky hammer, smithing hammer, war maul, lucerne hammer, thunder hammer,
    croquet mallet, hammers, claw hammer, smith's hammer, blacksmith's hammer, sledge hammer, rocket hammer, toy
    hammer, battle hammer, wooden hammer:wood, wooden mallet:wood, stone hammer:stone, forging hammer, warhammers,
    two-handed hammer, huge hammer, carpenter hammer, giant mallet, otsuchi, geologist hammer, rock hammer, hammer of
    justice`,
  mace: `
    mace, morningstar, morning star, shillelagh, flanged mace, scepter:gold, sceptre:gold, crowbar:iron, tire
    iron:iron, lead pipe, blackjack, knobkerrie, greatclub, spiked mace, patu, mere, iron club:iron, shock baton,
    electric baton, royal scepter:gold, golden scepter:gold, tree trunk club:wood, maces, bone club:bone, metal pipe,
    steel pipe:steel, metal bat:steel, iron pipe:iron, spiked baseball bat:wood, taiaha club, taser, cattle prod,
    gada:gold, knobkierie, macana, riding crop`,
  flail: `
    flail, ball and chain, meteor hammer, chain weapon, morning star flail, chain whip flail, rope dart, spiked flail,
    manriki, kusari-fundo, wrecking ball, yo-yo, yoyo, poi, chained sickle, bolas, bola, spiked ball on a chain,
    flails, chain and sickle, spiked ball and chain, war flail, rope and grappling hook, grappling hook`,
  spear: `
    spear, lance, pike, javelin, harpoon, assegai, jousting lance, partisan, yari, pilum, boar spear, qiang, short
    spear, spears, crystal spear:crystal, winged spear, iklwa, hunting spear, golden spear:gold, javelins, leaf-bladed
    spear, bone spear:bone, throwing spear, stone spear:stone, wooden spear:wood, gungnir, gae bolg, energy spear,
    harpoons, war spear, dory, sarissa, fishing spear, holy lance, flagpole spear, ahlspiess, lances, ice spear, long
    spear, cavalry lance, obsidian spear:obsidian, bone-tipped spear, barbed spear, ranseur spear, sharpened
    stick:wood, taiaha:wood, ball lance, twin spears, stone-tipped spear, knight's lance`,
  halberd: `
    halberd, polearm, pole arm, poleaxe, poleax, guisarme, bill hook, bill, lochaber axe, crescent blade, pole weapon,
    ji, bec de corbin, swordstaff, ranseur, halberds, glaives, pole axe, double-bladed staff, monk's spade, monk
    spade, pole-arm, war glaive, twinblade, double-bladed sword, moon glaive, pollaxe, spetum, green dragon crescent
    blade, kwan dao, ceremonial halberd, war scythe polearm, podao, sword spear`,
  trident: `
    trident, three-pronged spear, bident, sea trident, poseidon trident, golden trident:gold, trishula, triton
    trident, coral trident, bladed fork, tridents, three pronged spear, war fork, demon trident`,
  scythe: `
    scythe, war scythe, reaper scythe, death scythe, crescent scythe, giant scythe, sickles, reaper's scythe, bone
    scythe:bone, farm scythe, scythes, energy scythe, harvest sickle, kamas, golden sickle:gold, druid sickle:gold,
    grain scythe, huge scythe, soul scythe, oversized scythe, grim reaper's scythe, farming scythe`,
  bow: `
    bow, longbow, long bow, shortbow, short bow, recurve bow, recurve, composite bow, hunting bow, yumi, crystal
    bow:crystal, elven bow, bow and arrow, bow and arrows, compound bow, bows, war bow, warbow, energy bow, wooden
    bow:wood, flame bow, magic bow, golden bow:gold, great bow, greatbow, drawn bow, ice bow, bone bow:bone, horse
    bow, light bow, yew bow:wood, flatbow, elvish bow, gakgung, bow & arrow, kyudo bow, moon bow, arrow and bow,
    nocked arrow, celestial bow`,
  crossbow: `
    crossbow, hand crossbow, arbalest, repeating crossbow, heavy crossbow, ballista, wrist crossbow, light crossbow,
    crossbows, chu ko nu, wrist-mounted crossbow, hand-crossbow, bowgun, mechanical crossbow, cross bow, pistol
    crossbow, crossbow pistol, speargun, spear gun, harpoon gun, hunting crossbow, dual crossbows, steampunk crossbow`,
  shield: `
    shield, kite shield, heater shield, tower shield, knight shield, scutum, pavise, spiked shield, crystal
    shield:crystal, energy shield, heraldic shield, shields, spartan shield:bronze, great shield, greatshield, sun
    shield, magic shield, mirror shield, dragon shield, steel shield:steel, dented shield, wooden shield:wood, iron
    shield:iron, leather shield:leather, targe shield, zulu shield:leather, ishlangu:leather, metal shield, holy
    shield, skull shield, shield with a crest, force shield, knight's shield, massive shield, kite-shield, hide
    shield:leather, huge shield, bone shield:bone, scallop shield, roman shield, lion shield, shield on his back,
    shield on her back, car door shield, golden shield:gold, tall shield, silver shield:silver, trash can lid`,
  round_shield: `
    round shield, buckler, targe, viking shield:wood, aspis:bronze, hoplon:bronze, dhal, round wooden shield:wood,
    circular shield, captain america shield, target shield, bucklers, hoplite shield:bronze, parma, rotella, small
    shield, rondache, wooden round shield:wood, greek shield:bronze, norse shield:wood, star shield, adarga:leather,
    rune shield`,
  staff: `
    staff, wizard staff, mage staff, magic staff, walking staff, crozier, crook, shepherd's crook, crosier, gnarled
    staff:wood, wooden staff:wood, crystal staff:crystal, bone staff:bone, druid staff:wood, khakkhara:gold, ringed
    staff:gold, caduceus:gold, staffs, staves, pole, druidic staff:wood, wizard's staff, healing staff, moon staff,
    sun staff, star staff, skull staff, quarter staff, snake staff, magical staff, oak staff:wood, bamboo staff:straw,
    arcane staff, priest staff, staff of fire, stick:wood, vine staff:wood, ice staff, necromancer staff, serpent
    staff, electro-staff, electrostaff, sceptre staff, fire staff, shaman staff:wood, glowing staff, energy staff,
    twisted staff, hiking stick:wood, hiking pole, trekking poles, shakujo:gold, shepherd crook, shepherd staff, ankh
    staff, was scepter:gold, shepherd's staff, talking stick:wood, ski poles, stilts:wood, healer's staff, herder's
    staff, bishop's crozier:gold, tree branch:wood, driftwood staff:wood, runed staff, eskrima sticks, escrima sticks,
    spellstaff, billiard cue, pool cue, trekking pole, hiking poles, ski pole, walking poles, measuring stick, punt
    pole, barge pole, sandals on a stick, shepherds crook, boathook, boat hook, long stick, branch, poles, paddle,
    steering paddle, glass rod, poker, fire poker, stake, stakes, wooden stake, wooden stakes, silver stake, silver
    stakes, fence post, tent pole, broomstick handle`,
  wand: `
    wand, magic wand, star wand, heart wand, fairy wand, wands, magical wand, moon wand, baton wand,
    wooden wand:wood, crystal wand:crystal, star rod, moon stick, conductor's baton, conductor baton,
    magical rod, magic stick, transformation wand, heart rod, bone wand:bone, rod, sonic screwdriver,
    winged wand, elder wand:wood, wand of fire, crescent wand, drumstick wand, spell wand, joss stick, sparkler,
    bubble wand, cutie moon rod, stylus`,
  whip: `
    whip, bullwhip, chain whip, lash, cat o' nine tails, vine whip, energy whip, lasso, lariat, whips, thorn whip,
    barbed whip, leather whip:leather, electro-whip, rope, flame whip, coiled whip, coiled rope, fire whip, snake
    whip, bone whip:bone, cat-o'-nine-tails, plasma whip, scourge, urumi, lasso of truth:gold, monowire, chain,
    chained whip, ribbon wand, gymnastics ribbon, spiked chain, iron chain:iron, metal chain, leash, jump rope,
    skipping rope, heavy chain, barbed wire, rope coil, garrote, heavy chains, iron chains, broken chains, thread,
    spool, string lights, vinyl hose, lasso rope`,
  pistol: `
    pistol, handgun, revolver, flintlock, flintlock pistol, six-shooter, gun, guns, derringer, six shooter, dueling
    pistol, duelling pistol, revolvers, pistols, flintlocks, sidearm, wheellock, colt, handguns, desert eagle, hand
    cannon, handcannon, uzi, luger, six-shooters, firearm, glock, sidearms, flare gun, flintlock pistols, nerf
    gun:plastic, water gun:plastic, squirt gun:plastic, water pistol:plastic, dual pistols, pepperbox, semi-automatic
    pistol, twin pistols, twin guns, silenced pistol, tommy-pistol, colt revolver, peacemaker, magnum, machine pistol,
    nail gun, tranquilizer gun, hairdryer, hair dryer, starter pistol, starting pistol, steampunk pistol:brass, radar
    gun, gunblade pistol, six gun, service pistol, brass pistol:brass, cap gun, glue gun`,
  rifle: `
    rifle, musket, shotgun, sniper rifle, hunting rifle, assault rifle, carbine, blunderbuss, long rifle, machine gun,
    bolter, double-barreled shotgun, double-barrelled shotgun, sawed-off shotgun, minigun, gatling gun, rifles,
    winchester, tommy gun, submachine gun, ak-47, ak47, elephant gun, lever-action rifle, grenade launcher, rocket
    launcher, bazooka, flamethrower, cannon, battle rifle, arm cannon gun, smg, sawn-off shotgun, scoped rifle,
    arquebus, m16, muskets, bolt-action rifle, repeater, anti-materiel rifle, giant gun, huge gun, heavy machine gun,
    rail gun, railgun, machine guns, big gun, gauss rifle, kalashnikov, boomstick, chaingun, lmg, energy cannon,
    jezail, super soaker:plastic, fowling piece, rpg launcher, marksman rifle, nail rifle, shotguns, coilgun, combat
    shotgun, leaf blower, big iron, rotary cannon, lever action rifle, hand mortar, buzzsaw,
    jackhammer, metal detector, paintball gun, tranquilizer rifle, ghost trap, vacuum cleaner, net
    launcher, matchlock, plasma rifle, laser rifle, blaster rifle, pulse rifle, lasgun, energy rifle, plasma cannon,
    sci-fi rifle, bfg, laser cannon, ion rifle, particle cannon, futuristic rifle, photon rifle, gauss cannon,
    plasma carbine, laser carbine, pulse carbine, laser musket, railgun rifle, plasma shotgun`,
  blaster: `
    blaster, laser gun, ray gun, raygun, plasma gun, laser pistol, phaser,
    arm cannon, energy gun, blasters, blaster pistol, laser blaster, plasma pistol, energy pistol, dl-44,
    portal gun, freeze ray, space gun, sci-fi gun, sci-fi pistol,
    alien gun, stun gun, plasma blaster, proton blaster, death ray,
    futuristic gun, futuristic weapon, smart gun, smartgun, tech pistol, plasma launcher, energy
    weapon, energy blaster, pulse pistol`,
  energy_sword: `
    energy sword, lightsaber, lightsabre, light saber, laser sword, plasma sword, beam saber, energy blade, light
    sabre, plasma blade, beam sword, beam katana, lightsabers, hard-light sword, double-bladed lightsaber, photon
    blade, double lightsaber, vibroblade, holographic sword, energy swords, laser blade, lightblade, plasma saber,
    beam blade, energy dagger, vibrosword, light-sword, soulblade, neon sword, energy saber, red lightsaber:red, hard
    light sword, laser saber, vibro-blade, psi blade`,
} satisfies Partial<Record<PropKind, string>>

export type WeaponKind = keyof typeof weaponWords
