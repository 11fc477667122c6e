/** The small words that hold a sentence together. One word or phrase belongs to one kind. */

export const grammarWords = {
  determiner: `
    a, an, the, his, her, their, its, my, your, our, some, this, that kind of, these, those, each, every, any, such,
    another, other, own, whose, hers, theirs, same, certain, several, many, few, multiple, various, lots of, a lot
    of, plenty of, all`,
  negation: `
    no, without, w/o, sans, minus, lacking, lacks, lack, neither, nor, zero, missing, none, absent, devoid of, free
    of, bereft of, stripped of, w o, hasn't any, w/out`,
  not: `
    not, never, don't, doesn't, isn't, aren't, wasn't, didn't, won't, can't, cannot, shouldn't, mustn't, dont,
    doesnt, isnt, arent, didnt, wont, cant, ain't, hasn't, haven't, hasnt, havent, shouldnt, mustnt, hardly, barely
    ever, rarely, seldom, couldn't, wouldn't, weren't`,
  avoid: `
    avoid, exclude, excluding, omit, skip, remove, forbid, forbidden, avoiding, leave out, leaving out, ditch, lose
    the, drop the, take off, took off, took away, taken off, discard, discarded, refuses, refuse, hates, hate,
    dislikes, despises, detests, loathes, removed, lost, loses, ban, banned, get rid of, stay away from, steer clear
    of, minus the, unlike, refuses to wear, gave up, forgot, without any, abandoned`,
  and: `
    and, &, plus, as well as, also, n, along with, together with, paired with, combined with, complete with,
    accompanied by, and/or, und`,
  or: `or, nor any, neither of`,
  but: `
    but, just, however, though, although, yet, instead, while, whereas, otherwise, except, only, save for, aside
    from, apart from, other than, except for, besides, beyond, still`,
  with: `
    with, having, w, featuring, including, bearing, sporting, w/, has, have, had, feat, showing, displaying,
    boasting, flaunting, boasts, possesses, possessing, features, bears, includes, bore, which has, got, growing,
    contains, consisting of`,
  in: `in, inside, within, into, amid, amidst, among`,
  at: `
    on, over, across, around, along, under, underneath, beneath, behind, above, below, at, near, beside, next to,
    against, upon, onto, atop, on top of, in front of, down, up, off of, between, through, round, covering, beyond
    the, past, hanging from, strapped to, slung over, slung across, draped over, draped across, wrapped around, tied
    around, resting on, perched on, sitting on, mounted on, attached to, tucked into, tucked behind, tucked under,
    tucked in, hung from, hanging at, pushed up on, worn over, worn under, worn on, thrown over, down to, up to,
    layered over, clipped to, pinned to, tied to, hooked on, placed on, wound around, belted over, fastened to,
    resting against, pulled over, hanging off, falling over, framing, poking out of, peeking out of, sticking out
    of, coiled around, curled around, seated on, riding on, hanging over, worn around, in one of, leaning on,
    leaning against, hanging around, fastened at, pulled up over, from`,
  of: `
    of, made of, made from, made out of, crafted from, woven from, carved from, forged from, fashioned from,
    constructed from, built from, formed of, formed from, in the form of, sewn from, composed of, cut from,
    constructed of, forged of, created from, cast from, hewn from, stitched from, spun from, knitted from, encrusted
    with, studded with, inlaid with, set with, covered in, covered with, decorated with, adorned with, embroidered
    with, embellished with, patterned with, printed with, lined with, hung with, draped with, strung with, festooned
    with, wreathed in, wreathed with, entwined with, overflowing with, trimmed with, trimmed in, lined in, edged
    with, edged in, emblazoned with, painted with, marked with, etched with, engraved with, carved with, dotted
    with, stained with, filled with, topped with, tipped with, dyed, dyed in, wrapped in, accented with, accented
    in, accented by, painted, colored, coloured, tinted, stitched with, encircled by, crowned with, interwoven with,
    woven with, decorated in, embroidered in, detailed with, detailed in, highlighted with, finished with, finished
    in, ornamented with, bedecked with, splattered with, full of, done in, speckled with, fading to, fading into,
    turning, tinged with, streaked with, dipped in, laced with, bound in, bound with, plated in, plated with,
    threaded with, banded with, banded in, fastened with, fastened by, held by, secured by, secured with, braided
    with, tied with, tied by, depicting, shaped like, in the shape of, that looks like, resembling, rimmed with,
    rimmed in, that fades to, that fade to, which fades to, ending in, that end in, ended in, inscribed with, carved
    into, glowing with, tied back with, pinned with, adorned by, bordered with, bordered in, clasped with, clasped
    by, striped with, overlaid with, gilded with, coated in, soaked in, crawling with, set in`,
  is: `
    is, are, was, were, be, being, been, looks, look, appears, seems, remains, am, become, becomes, turned, shines,
    shine, glows, glow, appear, stays, grows, looks like she is, hang, hangs, falls, flows, appears to be`,
  wear: `
    wearing, wears, wear, worn, dressed, dressed in, clad, clad in, sports, sporting a, donning, dons, don, decked
    out in, attired in, garbed in, clothed in, outfitted in, draped in, wrapped up in, wore, armored in, armoured
    in, outfit consists of, outfit includes, dressed up in, cloaked in, shrouded in, equipped in, covered by, suited
    up in, hooded in, robed in, swathed in, bundled up in, bundled in, wears only, put on, has on, rocking, adorned
    in, swaddled in, attire consists of, dress in, adorning, sports a, gloved in, costumed in, kitted out in,
    bandaged in`,
  hold: `
    holding, holds, hold, carrying, carries, carry, wielding, wields, wield, armed with, armed, gripping, grips,
    grasping, clutching, clutches, brandishing, brandishes, bearing a, equipped with, uses, using, use, fights with,
    fighting with, lifting, raising, swinging, swings, aiming, pointing, cradling, hugging, strumming, playing,
    plays, reading, reads, drinking, drinks, eating, eats, smoking, smokes, sipping, carrying a, twirling, spinning,
    throwing, juggling, dual wielding, dual-wielding, dual wields, dual-wields, dual wield, leaning on a, leans on,
    presents, offering, offers, holding up, holding onto, hefting, hefts, shouldering, lugging, dragging, drags,
    wielded, held, carried, wielder of, armed only with, whirling, casting, casts, conjuring, conjures, summoning,
    hauling, operates, munching on, munching, typing on, pushing, pulling, balancing, tossing, flipping, loading,
    packing, toting, totes, chewing on, chewing, licking, waving, waves, grabs, shows off, polishing, sharpening,
    licks, plays the, playing the, plucking, weapon is, weapons are, weapon of choice is, weapon of choice, fires,
    shooting, shoots, uses only, wielding only, raises, lifts, blowing, holding out`,
  ride: `
    riding, rides, ride, accompanied, mounted on a, astride, riding on a, followed by, petting, walking, walks,
    feeding, flanked by, stroking, accompanied by a, riding atop, leads, leading, atop a, mounted atop, companion
    is, pet is, has a pet, has a companion, owns, familiar is, rides a, rides on, keeps, travels with, traveling
    with, travelling with, accompanied by her, accompanied by his, hugging a pet, rides atop`,
  as: `
    as, as a, as an, becoming, into a, works as, working as, serves as, trained as, known to be, plays as, who is,
    like being, acts as, masquerading as, posing as, moonlights as, moonlighting as, raised as, turned into, born
    as, cosplaying as, acting as, disguised as, dressed like, dressed up as, dressed as, in the role of`,
  like: `
    like, like a, like an, reminiscent of, similar to, inspired by, based on, resembles, looks like, look like,
    reminds of, comparable to, akin to, as if, such as, e.g., eg, looking like, as big as, as tall as, style of, in
    the style of, straight out of, vibe of, compared to, modelled on, modeled after, vs, versus, than, looks a bit
    like, named after`,
  that: `
    that, who, which, whom, where, when, because, since, if, so, until, after, before, while she, while he, what,
    why, whenever, wherever, unless`,
  pronoun: `
    she, he, they, it, i, we, you, him, them, me, us, herself, himself, themselves, itself, myself, someone, she's,
    he's, they're, it's, i'm, one who`,
  verb: `
    put, puts, putting, protects, protecting, protect, serves, serving, serve, guards, guarding, hunts, hunting, fights, fighting,
    fight, loves, loving, love, seeks, seeking, kills, killing, kill, defends, defending, rescues, rescuing, saves,
    saving, save, follows, following, fears, fearing, helps, helping, help, works, working, work, lives, living,
    live, stands, standing, stand, sits, sitting, sit, runs, running, run, walks through, jumps, jumping, leaps,
    leaping, flies, flying, dances, dancing, sings, singing, looks at, looking at, stares, staring, watches,
    watching, waits, waiting, comes, coming, goes, going, leads the, commands, commanding, rules, ruling, slays,
    slaying, steals, stealing, sells, selling, makes, making, made, creates, creating, builds, building, repairs,
    repairing, fixes, fixing, teaches, teaching, learns, learning, studies, studying, travels, traveling,
    travelling, explores, exploring, wanders, searches, searching, finds, finding, gives, giving, takes, taking,
    took, brings, bringing, calls, calling, wanting, needing, tries, trying, likes, liking, enjoys, enjoying, hides,
    hiding, hide, sleeps, sleeping, dreams, dreaming, thinks, thinking, knows, knowing, remembers, believes, hopes,
    swore, sworn, vowed, raised by, raised, born, born to, grew up, escaped, escaping, betrayed, betrayed by, exiled
    by, trained by, trained, hired by, hired, married to, married, descended from, belongs to, belonging to, owned
    by, sent by, killed by, cursed by, blessed by, chosen by, adopted by, created by, summoned by, possessed by,
    haunted by, chased by, loved by, hated by, feared by, murdered by, saved by, worshipped by, worships,
    worshipping, speaking to, speaks to, speaks, talks to, talking to, talking, talks, greets, meets, meeting,
    facing, faces, confronts, battles, battling, avenges, avenging, avenge, destroyed, destroying, destroys,
    conquers, conquering, delivers, delivering, cooks, cooking, bakes, baking, brews, brewing, grows up, farming,
    mining, casting a spell, posing, poses, pose, do, does, did, used to, tends to, tend to, need to be, carries
    out, haunts, haunting, stalks, stalking, roams, roaming, patrols, patrolling, spying, spies, attacks, attacking,
    charges, charging, crouching, kneeling, floating in, hovering in, leaning, lying, lounging, laughing at,
    shouting, screaming, pointing at, reaching, opening, opens, closing, preparing, prepares, performs, performing,
    ruled, ruled by, led, led by, serves under, served, lost to, won, winning, falling, rising, emerging, returning,
    returns, arrives, leaving, leaves home, buried, sees, seeing, hears, hearing, smells, tells, telling, writes,
    writing, paints, painting pictures, sculpts, plants, planting, waters, tends, tending, raises bees, catches,
    catching, gathers, gathering, collects, collecting, trades, trading, buys, buying, robs, robbing, smuggles,
    heals, healing, curing, cures, tames, taming, controls, controlling, commands armies, manipulates, manipulating,
    summons, raises the dead, enslaved, freed, imprisoned, captured, captures, hates her, joined, joins, joining,
    quit, deserted, deserts, moved, dedicated to, devoted to, loyal to, obsessed with, afraid of, allergic to, good
    at, skilled in, specialises in, specializes in, expert in, known for, famous for, in love with, at war with,
    tired of, fond of, member of, daughter of, son of, child of, heir to, wife of, husband of, mother of, father of,
    sister of, brother of, friend of, servant of, enemy of, owner of, descendant of, apprentice to, bodyguard to,
    the land of, rival of, victim of, servant to, assistant to, adviser to, advisor to, cursed to, destined to,
    forced to, about to, ready to, willing to, able to, trying to, going to, wants to, sent to, to`,
  ask: `
    wants, wanted, asked for, ordered, requested, would love, wishes for, needs a, draw, drawing, create, generate,
    design, designing, show, depict, illustrate, render, make, please, want to see, imagine, give, add, include,
    keep, let, ensure, can, could, would, should, must, will, shall, may, might, want, need, pls, plz, make me, draw
    me, give me, show me, i want, i need, i would like, i'd like, would like, looking for, commission, requesting,
    need a, can you, could you, create me, a drawing`,
  side: `left, right, left side, right side, both`,
  filler: `
    thy, thine, thou, thee, ye, hath, doth, furthest, tho, became, peace sign, thumbs up, v sign, bigger, smaller,
    taller, larger, shorter, longer, either, prompt, input, output, title, subject, theme is, topic, name of, dear,
    greetings, much, seen, see, says, say, said, ref, lol, haha, hiya, lmao, yeah, sure, thx, got, gets, getting,
    floor, ground, wall, table, chair, desk, bench, bed, door, window, dying, dead end, end of the, kiss, temples of
    hair, flour, dust, dirt, smell, sound, voice, song, tune, magic tricks, trick, problem, question, answer,
    reason, result, fact, case, point, line, lines, word, words of, thought, memory, memories, dream, hope, fear,
    pain, life, death of, luck, fortune, fate, destiny, job, task, mission, quest, journey, adventure, adventures,
    past, future, present day, moment, hour, week, month, morning, evening, afternoon, today, tomorrow, yesterday,
    hundred, thousand, million, half a, quarter, first, second, third, next, previous, new to, different, same as,
    real, true, false, right there, wrong, left behind, able, likely, unlikely, possible, impossible, whatever,
    however, whenever, everywhere, somewhere, nowhere, elsewhere, etcetera, okay then, well-known, unknown to,
    known, hard-working at, busy, free, open to, ready, done, finished, started, begin, begins, beginning, start,
    starts, stop, stops, stopped, try, tried, turn, turns, change, changes, changed, move, moves, moved on, show,
    showed, shown, tell, told, ask, asks, asked, call, feels, felt, feeling, look back, hear, heard, speak, spoke,
    spoken, listen, listens, listening, touch, touches, touched, hits, hit, strikes, striking, breaks, broke, cuts,
    cutting, burns down, fell, drop, dropped, throw, thrown, pick, picks, picked, pull, pulls, pulled, push, pushes,
    pushed, kick, kicks, kicking, punch, punches, punching, bite, bites, biting, grow, grew, grown, growing up, die,
    died, dies, survived, survive, survives, suffered, suffering, enjoyed, prefers, prefer, preferred, supposed,
    allowed, expected, meant, based, related, located, situated, surrounded, connected, combined, inspired,
    influenced, reminiscent, similar, resembling, ought, had better, such a, so that, in order to, due to, thanks
    to, according to, regardless, despite, besides, moreover, furthermore, therefore, hence, meanwhile, overall
    look, vibe of, energy, aura, presence, attitude, grace, beauty, strength, wisdom, courage, honor, honour,
    justice, peace, hero of, legend, legends, myth, myths, tale, tales, secret, secrets, mystery, mysteries, truth,
    lies, revenge, vengeance, love, hatred, anger, rage, joy, sorrow, grief, happiness, sadness, madness, chaos,
    order, balance, nature of, power of, force, forces, energy of, spell, spells, curse, curses, blessing,
    blessings, ritual, rituals, prayer, prayers, faith, religion, culture, tradition, traditions, heritage,
    ancestry, bloodline, origin, origins, homeland, hometown, country, nation, region, district, corner, edge of,
    top of, bottom of, hundreds of, thousands of, dozens of, plenty, couple of, few of, several of, age of, ones,
    self, selves, body of water, living as, hiding from, based in, business, company, corporation, government,
    council, order of, league, alliance, rebellion, revolution, war effort, battle, battles, fight scene, duel,
    training, lesson, lessons, exam, exams, homework, holiday, vacation, birthday, weekend, date night, prom,
    competition, contest, championship, tournament of, olympics, league of, team of, band of, group, group of,
    crowd, audience, fans of, readers, players, hardworking, kindness, generous to, accent, dialect, language,
    english, nickname, alias, title of, rank, rank of, status, wealth, debt, price, cost, value, worth, sale, rent,
    gift of, reward, prize, medal of, award, awards, record, records, result of, effect, effects, filter,
    resolution, quality of, rendering, render of, ratio, aspect, aspect ratio, format, version, edition, remake,
    reboot, sequel, prequel, spin-off, crossover, au, alternate universe, headcanon, canon, lore, plot, arc, scene
    of, chapter, volume, issue, panel, cover art, poster of, wallpaper, icon of, profile, profile picture, pfp,
    emote, emotes, sticker, stickers, merch, print of, design notes, palette of, references, moodboard, inspo,
    inspiration, aesthetic of, core, coded, adjacent, esque look, ish look, type beat, very, too, slightly, quite,
    really, extremely, super, a bit, a little bit, rather, somewhat, fairly, pretty much, almost, mostly, partly,
    partially, half-way, fully, completely, totally, entirely, simply, always, often, usually, sometimes, ever,
    even, again, anywhere, anyway, whatsoever, at all, please, still has, there, here, now, then, thus, very much,
    so very, ultra, highly, incredibly, perfectly, beautifully, neatly, loosely, tightly, heavily, lightly, richly,
    delicately, elaborately, intricately, roughly, permanently, constantly, currently, once, more, most, less,
    least, enough, about, approximately, in general, style, styled, type, kind, sort, kinds, themed, theme, -like,
    ish, esque, looking, vibe, vibes, aesthetic, look of, feel, colour, color, colors, colours, shade, shades of,
    hue, tone, tones, toned, hued, scheme, palette, color scheme, colour scheme, color palette, colour palette, by,
    for, per, via, than that, etc, etc., e, ok, okay, thanks, thank, hi, hello, hey, um, uh, like so, sort of, kind
    of, type of, bit of, hint of, touch of, pop of, splash of, lots, bunch, bits, pieces, piece, part, parts, side
    only, side of, one of, out, away, together, apart, back to, forth, time, day, days, year, years, old world, way,
    thing, things, something, anything, everything, stuff, idea, concept, name, age, aged, height, weight, build,
    body type, gender, sex, pronouns, species, race, class, occupation, job, role, role is, personality,
    description, appearance, outfit details, notes, note, reference, sheet, character, oc, original character,
    persona, protagonist of, person who, main, current, overall, general, also known, aka, a.k.a., n't, s, re, ve,
    ll, d, m, t, th, st, nd, rd, x, de, la, le, el, von, van, ft, cm, kg, lbs, lb, pounds, feet tall, inches,
    metres, meters, meter, metre, exactly, possibly, maybe, perhaps, probably, preferably, definitely, obviously,
    naturally, literally, especially, particularly, mainly, primarily, specifically, absolutely, certainly, clearly,
    carefully, freshly, newly, recently, well, right now, bit, sized, shaped, nice, good, great, best, awesome,
    amazing, wonderful, perfect, lovely, high quality, masterpiece, best quality, 4k, 8k, hd, uhd, ultra detailed,
    highly detailed, detailed background, trending on artstation, artstation, deviantart, unreal engine, octane
    render, cinematic, cinematic lighting, volumetric lighting, dramatic lighting, sharp focus, full body shot, full
    body, full-body, fullbody, full figure, whole body, head to toe, upper body shot, close-up, close up, bust shot,
    half body, dynamic pose, t-pose, a-pose, action pose, neutral pose, standing pose, idle pose, fighting stance,
    battle stance, battle pose, front view, side view, back view, three-quarter view, 3/4 view, multiple views,
    turnaround, model sheet, character sheet, reference sheet, ref sheet, character design, concept art, splash art,
    key art, illustration, portrait, picture, photo, artwork, art, image, drawing of, sketch, digital art, digital
    painting, fanart, fan art, official art, game character, video game character, rpg character, d&d character, dnd
    character, anime character, cartoon character, webtoon character, manga character, dungeons and dragons,
    dungeons & dragons, d&d, dnd, pathfinder rpg, pathfinder 2e, 5e, jrpg, rpg, mmorpg, isekai, vtuber model, vtuber
    avatar, avatar, fursona, furry, npc, villain npc, player character, pc, campaign, party member, token art, 40k,
    star wars, star trek, genshin impact style, genshin, fate style, final fantasy style, arcane style, lighting,
    shading, clean lines, lineart, view, camera angle, angle, pose, background story, backstory, level, lvl, trait,
    traits, ability, abilities, powers, power, weapon of, season, hobby, hobbies, eyes closed, closed eyes, looking
    at viewer, looking at the viewer, smiling at viewer, facing viewer, solo, alone, simple, respectively, both of
    them, otherwise plain, world, land, lands, east, west, north, south, century, era, ages, middle ages, time
    period, century old, history, life, work clothes, help of, use of, front, inside of, outside, middle, center,
    centre, surface, layer, layers, amount, number of, size, length, material, fabric of, texture, made up, dead
    center, story, game, movie, series, show, episode, film, tv, show off, comic, book series, universe, setting,
    genre, mood, tone of, title, fandom, request, project, requirements, requirement, must-haves, must haves, must
    have, musts, extras, brief, hair type, eye shape, skin type, face shape, body shape, top half, bottom half,
    lower half, upper half, everything else, rest, rest of, whole, entire, combination, mix, blend, mixture,
    contrast, variety, assortment, range, set, accessory, accessories, outfit piece, ensemble, clothing style, armor
    style`,
} as const

export type GrammarKind = keyof typeof grammarWords

export const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  dozen: 12,
  twin: 2,
  dual: 2,
  pair: 2,
  couple: 2,
  single: 1,
  double: 2,
  triple: 3,
  twins: 2,
  matching: 2,
}

/** Fixed turns of phrase, and what they stand for. `_` is any of a, the, his, her, their, its, any. */
export const rewrites: Record<string, string> = {
  'never without': 'with',
  'not without': 'with',
  'never seen without': 'with',
  'never leaves home without': 'with',
  'never leaves without': 'with',
  'never goes anywhere without': 'with',
  'nothing but': 'wearing',
  'instead of': 'without',
  'rather than': 'without',
  'in place of': 'without',
  'in lieu of': 'without',
  'as opposed to': 'without',
  'lack of': 'without',
  'absence of': 'without',
  'a lack of': 'without',
  'no sign of': 'no',
  'no trace of': 'no',
  'no hint of': 'no',
  'without any': 'without',
  'without _': 'without',
  'with no': 'without',
  'has no': 'without',
  'have no': 'without',
  'having no': 'without',
  'had no': 'without',
  'wears no': 'without',
  'wearing no': 'without',
  'carries no': 'without',
  'carrying no': 'without',
  'holding no': 'without',
  'needs no': 'without',
  'free of': 'without',
  'free from': 'without',
  'devoid of': 'without',
  'bereft of': 'without',
  'bare of': 'without',
  'no longer': 'not',
  'no more': 'no',
  'does not': 'not',
  'do not': 'not',
  'did not': 'not',
  'is not': 'not',
  'are not': 'not',
  'must not': 'not',
  'should not': 'not',
  'can not': 'not',
  'could not': 'not',
  'will not': 'not',
  'would not': 'not',
  'not only': '',
  'not just': '',
  'not merely': '',
  'but also': 'and',
  'if not': 'or',
  'no nonsense': 'stern',
  'no one': '',
  'no doubt': '',
  'no matter': '',
  'no wonder': '',
  'no stranger to': '',
  'no less than': '',
  'no more than': '',
  'no other': 'other',
  'no bigger than': 'like',
  'no taller than': 'like',
  'no longer than': 'like',
  'nothing on _ head': 'bareheaded',
  'nothing on _ feet': 'barefoot',
  'nothing in _ hands': 'empty handed',
  'nothing in _ hand': 'empty handed',
  'nothing else': '',
  'used to wear': 'not wearing',
  'used to have': 'without',
  'used to carry': 'not carrying',
  'hat off': 'bareheaded',
  'helmet off': 'no helmet',
  'mask off': 'no mask',
  'shoes off': 'barefoot',
  'hood down': 'lowered hood',
  'hood up': 'raised hood',
  'hood lowered': 'lowered hood',
  'hood raised': 'raised hood',
  'negative prompt': 'avoid-list',
  'must nots': 'avoid-list',
  'must not have': 'without',
  'must not include': 'without',
  'must nots are': 'avoid-list',
  'do not want': 'without',
  'dont want': 'without',
  "don't want": 'without',
  'do not include': 'without',
  'do not draw': 'without',
  'do not add': 'without',
  'do not give': 'without',
  'do not use': 'without',
  "don't include": 'without',
  "don't draw": 'without',
  "don't add": 'without',
  "don't use": 'without',
  "don't give": 'without',
  'dont draw': 'without',
  'dont include': 'without',
  'dont add': 'without',
  'dont use': 'without',
  'dont give': 'without',
  'please no': 'no',
  'just no': 'no',
  'absolutely no': 'no',
  'definitely no': 'no',
  'strictly no': 'no',
  'under no circumstances': 'avoid',
  'keep off': 'avoid',
  'giant of a': 'huge',
  'mountain of a': 'huge',
  'bear of a': 'burly',
  'beast of a': 'hulking',
  'hulk of a': 'hulking',
  'slip of a': 'slender',
  'tall dark and handsome': 'tall handsome',
  'on top of': 'on',
  'on top': '',
  'anything but': 'no',
  'any color but': 'no',
  'any colour but': 'no',
  'any color except': 'no',
  'any colour except': 'no',
  'any colour other than': 'no',
  'portrait of': '',
  'picture of': '',
  'image of': '',
  'drawing of': '',
  'painting of': '',
  'photo of': '',
  'illustration of': '',
  'design of': '',
  'sketch of': '',
  'art of': '',
  'render of': '',
  'artwork of': '',
  'depiction of': '',
  'sheet of': '',
  'sheet for': '',
  'design for': '',
  'version of': '',
  'a version of': '',
  'pair of': 'pair-of',
  'pairs of': 'pair-of',
  'set of': 'pair-of',
  'suit of': '',
  'bit of': '',
  'lots of': 'many',
  'a lot of': 'many',
  'kind of': '',
  'sort of': '',
  'type of': '',
  'not wearing': 'not wearing',
  'other than': 'except',
  'aside from': 'except',
  'apart from': 'except',
  'except for': 'except',
  'save for': 'except',
  'as well as': 'and',
  'along with': 'and with',
  'together with': 'and with',
  'in addition to': 'and',
  'up to _ knees': 'knee-length',
  'down to _ knees': 'knee-length',
  'down to _ waist': 'waist-length',
  'down to _ hips': 'hip-length',
  'down to _ ankles': 'ankle-length',
  'down to _ shoulders': 'shoulder-length',
  'down to _ floor': 'floor-length',
  'to _ floor': 'floor-length',
  'to _ ground': 'floor-length',
  'past _ knees': 'knee-length',
  'past _ waist': 'waist-length',
  'reaching _ floor': 'floor-length',
  'reaches _ floor': 'floor-length',
  'all over': '',
}

/** Style words in a request or a prompt, and the engine's name for them. */
export const styleWords: Record<string, string> = {
  anime: `
    anime, manga, anime style, jrpg, webtoon, manhwa, manhua, vtuber, ghibli, shonen, shoujo, seinen, moe, visual
    novel, gacha, isekai, japanese animation`,
  cel: `
    cel, cel-shaded, cel shaded, cel shading, toon, cartoon, animation, disney, pixar, animated, toon shaded,
    cartoon style, saturday morning cartoon, borderlands, toony`,
  comic: `
    comic, comic book, comics, graphic novel, superhero comic, marvel, dc comics, pop art, bande dessinee, halftone,
    screentone, comic style, comic-book, western comic, ligne claire`,
  line_art: `
    line art, lineart, line_art, inked, black and white lineart, line drawing, outline, coloring page, colouring
    page, pen and ink, technical drawing, ink drawing, monochrome line art, woodcut, etching, line-art, linocut,
    engraving`,
  ink: `
    ink, ink and wash, ink wash, sumi-e, sumi, brush and ink, indian ink, calligraphic, ink brush, brush ink,
    ink painting, chinese ink, japanese ink, ink splash, ink-wash, monochrome wash`,
  watercolour: `
    watercolour, watercolor, aquarelle, watercolor style, watercolour style, wash, storybook, storybook
    illustration, children book illustration, pastel drawing, water colour, gouache`,
  painterly: `
    painterly, painting, oil painting, oil, acrylic, impressionist, digital painting, concept art painting, concept
    art, realistic, semi-realistic, semi realistic, photorealistic, hyperrealistic, fantasy art, brush strokes,
    painted, oils, impasto, baroque painting, renaissance painting`,
  pencil: `
    pencil, pencil sketch, sketch, sketchy, graphite, pencil drawing, charcoal, hand drawn, hatching, crosshatching,
    cross-hatched, sketchbook, doodle, colored pencil, coloured pencil, rough sketch`,
  flat: `
    flat, flat design, vector, minimalist, minimal, flat vector, flat colour, flat color, geometric style, low poly,
    low-poly, isometric, flat style, vector art, paper cutout, poster, art deco style, corporate memphis, flat
    colors, flat colours, icon style, graphic`,
  pixel: `
    pixel, pixel art, 8-bit, 16-bit, 8 bit, 16 bit, pixelart, pixel-art, sprite, retro game, snes, nes, gameboy,
    pixelated, voxel, sprite sheet`,
  chibi: `
    chibi, super deformed, sd, kawaii, nendoroid, chibi style, funko, chibi art, gachapon, mini style, cute chibi,
    chibi-style`,
  blueprint: `
    blueprint, blue print, schematic, technical blueprint, architectural, engineering drawing, cyanotype`,
  noir: `
    noir, film noir, noir comic, sin city, black and white, high contrast, monochrome, chiaroscuro, black-and-white,
    noir style, stark black and white`,
}
