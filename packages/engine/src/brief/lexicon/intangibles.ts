/**
 * What is neither the figure nor a thing to draw, though moods and sizes are said of it: a tall tale, a sad song, thin ice, a
 * heavy heart, lean years. What is said of such a word is said of nobody.
 */
export const intangibles = `
  tale, tales, story, stories, yarn, yarns, legend, legends, anecdote, anecdotes, lie, lies, rumour, rumours, rumor, rumors, gossip, joke, jokes, pun, puns, excuse,
  excuses, promise, promises, oath, oaths, secret, secrets, warning, warnings, threat, threats, prophecy, riddle, poem, poems, verse, verses, ballad, ballads,
  song, songs, tune, tunes, melody, melodies, lullaby, lullabies, hymn, hymns, dirge, note of hope, speech, sermon, toast, prayer, prayers, curse, order, orders, news,
  message, reply, answer, question, questions, argument, opinion, opinions, advice, motto, slogan, refrain, rhyme,
  year, years, day, days, week, weeks, month, months, night, nights, hour, hours, morning, evening, afternoon, winter, winters, summer, summers, season, seasons,
  times, era, age of peace, childhood, youth, past, future, history, memory, memories, life, lives, career, death, ending, endings, beginning, beginnings, start,
  journey, road, roads, way home, walk, ride, trip, climb, drop, distance, stretch, commute, shift, weekend, monday,
  chance, chances, odds, hope, hopes, dream, dreams, luck, fate, fortune, fortunes, debt, debts, price, prices, cost, costs, fee, fees, salary, wage, wages, budget,
  profit, margin, margins, pickings, bill, bills, loan, tax, taxes, fine, fines, reward, bounty, bonus, order of things, share, stake, gain, loss, victory,
  defeat, win, lead, majority, mistake, mistakes, crime, crimes, sin, sins, task, job, deed, deeds, favour, favours, favor, favors, feat, success, failure,
  problem, problems, trouble, danger, risk, risks, threat, doubt, doubts, worry, worries, grudge, temper, ego, appetite, thirst, hunger,
  heart, soul, conscience, mind, wit, wits, spirit, spirits, nerve, nerves, memory span, attention span, patience, imagination, ambition, ambitions, reputation, fame, name for himself,
  following, audience, crowd, public, jury, class of pupils, neighbours, neighbors, customers, readers, landlord, patient, patients,
  ice, sea, seas, river, rivers, lake, ocean, wave, waves, tide, tides, current, wind, winds, breeze, gale, storm, storms, rain, rains, sky, skies, cloud cover, weather,
  sun, moonlight, dawn, dusk, light of day, hill, hills, mountain, mountains, valley, forest, wood outside, oak, elm, ash tree, beech, yew, willow tree, tree, trees,
  village, villages, town, towns, city, cities, street, streets, harbour, harbor, port, island, islands, house, houses, cottage, castle, tower, towers, church,
  chapel, mansion, palace, inn, tavern, school, prison, prison cell, cell, garden, field, fields, farm, country, kingdom, empire, world, planet, room, attic, cellar, corridor,
  step, steps, gait, tread, touch, sleep, sleeper, silence, pause, sigh, laughter, applause, welcome, farewell, goodbye, kiss, handshake, hug, embrace, bow of thanks,
  claim, claims, demand, rule, rules, law, laws, fight, battle, war, wars, peace, truce, match, game, race, contest, duel, bargain, deal, trade, business
`
