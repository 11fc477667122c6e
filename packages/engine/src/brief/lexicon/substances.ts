/** Stuffs that lie, stick, cling and drift: each is a thing of its own where it is said to be somewhere, whatever else the word may mean. */
export const substances = `
ash, ashes, soot, smoke, steam, mist, vapour, vapor, fog, dust, dirt, mud, muck, silt, sand, gravel, grit, soil, earth, clay, chalk,
sawdust, flour, sugar, salt, pepper, powder, baby powder, talc, talcum, glitter, confetti, pollen, spores, honey, syrup, jam, jelly, butter,
cream, custard, icing, frosting, chocolate, sauce, gravy, ketchup, mustard, soup, milk, wine, beer, ale, coffee, tea, crumbs, oil, grease,
tar, pitch, wax, glue, paste, resin, sap, gum, slime, ooze, goo, foam, froth, lather, soap, suds, bubbles, water, rain, dew, ice, snow,
frost, icicles, blood, ichor, bile, saliva, spit, drool, snot, sweat, tears, mucus, venom, poison, paint, ink, dye, plaster, mortar, cement, concrete, rust,
verdigris, mould, mold, mildew, fungus, fungi, lichen, moss, algae, seaweed, kelp, weeds, grass, straw, hay, leaves, leaf litter, petals,
pine needles, twigs, bark, thorns, nettles, manure, dung, compost, kohl, lint, fluff, stuffing, wool, cotton, feathers, down, fur, hair, cat hair, dog hair,
gold, gold leaf, silver leaf, gold dust, silver, copper, mercury, quicksilver, sparks, embers, fire, lava, magma, light, lightning, static, electricity, stardust,
cobweb, cobwebs, spiderweb, spiderwebs, sunscreen, sun cream, zinc cream, lotion, ointment, salve, toothpaste, shaving foam, shaving cream, lipstick, mascara, perfume,
stickers, sticker, stains, splashes, splatters, smudges, streaks, handprints, fingerprints, pawprints, crayon, string, strings, thread, threads, yarn, ribbon, ribbons,
tape, sellotape, duct tape, wire, wires, cables, rope, twine, fuses, tinsel, tassels, sequins, rhinestones, beads, pearls, shells, barnacles, bones, splinters,
shrapnel, broken glass, glass, bandages, gauze, lace`
