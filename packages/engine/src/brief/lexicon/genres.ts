/** Genres, periods and looks that a whole character may be of, by the family the Design dresses them from. */
export const genreWords = {
  victorian: `
    victorian, victorian era, victorian age, victorian gothic, victoriana, gaslamp, gaslamp fantasy, gaslight, gilded age, edwardian, edwardian era,
    belle époque, belle epoque, fin de siècle, fin de siecle, dickensian, penny dreadful, sherlockian, antebellum, georgian, georgian era, late victorian,
    early victorian, crimean war, boer war`,
  regency: `
    regency, regency era, regency romance, napoleonic, napoleonic era, napoleonic wars, jane austen, austenesque, bridgerton, empire era, directoire,
    age of sail, colonial, colonial era, american revolution, revolutionary war, french revolution, rococo, baroque, versailles, restoration era,
    golden age of piracy`,
  medieval: `
    medieval, medieval fantasy, mediaeval, middle ages, high middle ages, dark ages, low fantasy, arthurian, crusades, crusader era, carolingian,
    anglo saxon, norman, feudal, feudal europe, viking age, iron age, bronze age, stone age, prehistoric, sword and sorcery, high fantasy, fantasy,
    dark fantasy, epic fantasy, heroic fantasy, grimdark, grimdark fantasy, d&d, dnd, fairy tale, fairytale, folk tale, folktale, mythic, mythological`,
  renaissance: `
    renaissance, renaissance era, italian renaissance, elizabethan, elizabethan era, tudor, tudor era, jacobean, stuart era, english civil war,
    shakespearean, commedia dell arte, commedia dell'arte, cavalier era, age of exploration, reformation`,
  antique: `
    ancient greece, ancient greek, ancient rome, ancient roman, ancient egypt, ancient egyptian, classical antiquity, hellenistic, byzantine era,
    byzantine, bronze age greece, mesopotamian, sumerian, babylonian, imperial rome, roman, roman era, roman empire, roman britain, roman republic, sword and sandal, peplum`,
  twenties: `
    1920s, harlem renaissance, roaring twenties, the twenties, twenties era, jazz age, prohibition, prohibition era, speakeasy era, gatsby, great gatsby, art deco, weimar,
    weimar era, interwar, inter war, lovecraftian, call of cthulhu`,
  forties: `
    1930s, 1940s, great depression, depression era, dust bowl, wartime, home front, the blitz, blitz era, ww2, wwii, ww 2, world war 2, world war two,
    world war ii, second world war, post war, postwar, ww1, wwi, world war one, world war 1, first world war, great war, dieselpunk, decopunk`,
  midcentury: `
    1950s, 1960s, fifties style, sixties style, atomic age, atompunk, rockabilly, mid century, swinging sixties, swinging london, mod, cold war,
    soviet era, soviet, american graffiti, beatnik`,
  seventies: `
    1970s, 1980s, 1990s, 2000s, seventies style, eighties style, nineties style, y2k, disco era, disco, vaporwave, synthwave, retrowave, miami vice,
    grunge, hair metal, glam rock, retro, vintage`,
  steampunk: `
    steampunk, clockpunk, gearpunk, aetherpunk, silkpunk, steampunk fantasy, victorian steampunk, teslapunk, biopunk`,
  cyberpunk: `
    cyberpunk, cyber, cyber noir, neon noir, tech noir, cyberpunk noir, near future, dystopian, dystopia, shadowrun, blade runner, solarpunk, hopepunk, techwear,
    cybergoth, tron, transhumanist`,
  scifi: `
    sci fi, scifi, science fiction, hard sci fi, hard science fiction, soft sci fi, space opera, space western, space age, retrofuturistic, retro futuristic,
    retrofuturism, retro futurism, futuristic, future time, future times, the future, far future, distant future, star wars, star trek, starfinder, mecha,
    military sci fi, science fantasy, cassette futurism, raygun gothic, outer space, galactic`,
  wasteland: `
    post apocalyptic, postapocalyptic, post apocalypse, apocalyptic, post nuclear, wasteland, mad max, fallout, zombie apocalypse, nuclear winter`,
  western: `
    western, westerns, wild west, old west, weird west, spaghetti western, frontier, frontier era, gold rush, american frontier, dark western,
    fantasy western`,
  noir: `
    noir, film noir, neo noir, hardboiled, hard boiled, noir detective, noir mystery, true crime, pulp noir, gangster era, gangster, crime noir, whodunit,
    murder mystery, cosy mystery, cozy mystery, spy fi, spy thriller, pulp`,
  horror: `
    horror, gothic horror, cosmic horror, folk horror, body horror, slasher, psychological horror, survival horror, eldritch, eldritch horror, creepy cute,
    creepypasta, analog horror, analogue horror, splatterpunk, southern gothic, gothic, gothic novel, gothic romance, spooky, halloween, halloweeny,
    dark fairy tale, backrooms, monster movie, horror comedy, zombie movie`,
  goth: `
    goth, trad goth, pastel goth, nu goth, mall goth, romantic goth, victorian goth, punk, emo, scene, deathrock, industrial goth, gothabilly, witchy,
    metalhead, punk rock, queercore`,
  lolita: `
    gothic lolita, sweet lolita, classic lolita, lolita fashion, lolita, ouji, kodona, wa lolita, princess lolita, fairy kei, decora, decora kei,
    harajuku, visual kei, gyaru, jirai kei, mori kei, mori girl, yami kawaii, yume kawaii, menhera, kogal`,
  cottagecore: `
    cottagecore, fairycore, goblincore, grandmacore, farmcore, naturecore, forestcore, pastoral, dark academia, light academia, royalcore,
    princesscore, mermaidcore, angelcore, dreamcore, weirdcore, kidcore, clowncore, witchcore, bohemian, boho, hippie, preppy, old money, coquette,
    balletcore, mushroomcore, hobbitcore, cosy fantasy, cozy fantasy, slice of life, solarcore, storybook fantasy`,
  eastern: `
    wuxia, xianxia, xuanhuan, heian, heian era, heian period, edo, edo era, edo period, sengoku, sengoku era, sengoku period, meiji, meiji era,
    meiji period, taisho, taisho era, taisho period, taisho roman, showa, showa era, showa period, bakumatsu, jomon period, yayoi period, asuka period, nara period,
    kamakura period, muromachi period, azuchi momoyama, feudal japan, ancient china, imperial china, tang dynasty, song dynasty, northern song, southern song,
    ming dynasty, qing dynasty, han dynasty, yuan dynasty, qin dynasty, shang dynasty, zhou dynasty, sui dynasty, jin dynasty, liao dynasty, tangut, five dynasties,
    northern and southern dynasties, warring states, warring states period, spring and autumn period, republican era, republic of china era, joseon, joseon era, joseon dynasty, goryeo, goryeo dynasty,
    silla, goguryeo, baekje, three kingdoms, three kingdoms period, mughal, mughal era, mughal empire, safavid, ottoman, ottoman era, ottoman empire, arabian nights, silk road`,
  cute: `
    cute, kawaii, adorable, cutesy, chibi cute, super cute, very cute`,
  fashion: `
    couture, haute couture, high fashion, avant garde fashion, avant garde, editorial fashion, fashion editorial, runway fashion, red carpet, vogue,
    streetwear, street fashion, athleisure, normcore, minimalist fashion, power dressing, ready to wear`,
  toy: `
    plush, plushie, plush toy, soft toy, peg doll, action figure, vinyl toy, vinyl figure, wind up toy, tin toy, rag doll, paper doll, nesting doll,
    matryoshka, bobblehead, garden gnome figurine, finger puppet, hand puppet, sock puppet, marionette, nutcracker doll, collectible figure,
    collectable figure, art toy, designer toy, blind box, blind box figure, amigurumi, crochet doll, felt doll, porcelain doll, fashion doll,
    ball jointed doll, lawn ornament, mini figure, minifigure, miniature figure, tabletop mini`,
} as const

/** Families whose words stand for stuffs, manners and buildings as often: they count when they are said of somebody, or alone. */
export const adjectivesOfThings: ReadonlySet<string> = new Set([
  ...[
    'gothic',
    'victorian',
    'medieval',
    'georgian',
    'colonial',
    'baroque',
    'rococo',
    'renaissance',
  ],
  ...['edwardian', 'regency', 'tudor', 'fantasy', 'byzantine', 'retro', 'vintage', 'futuristic'],
  ...['roman', 'couture', 'haute couture', 'streetwear', 'avant garde', 'vogue', 'red carpet'],
  ...['scene', 'gangster', 'pulp', 'frontier', 'punk', 'soviet', 'mod', 'norman', 'disco', 'edo'],
  ...['spooky', 'eldritch', 'bohemian', 'boho', 'witchy', 'pastoral', 'adorable', 'cute'],
])
