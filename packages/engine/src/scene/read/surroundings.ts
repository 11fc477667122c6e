/** Words for when it is, what the weather is like, and how it feels. */
import type { EffectName, MoodName, SeasonName, ShotName, TimeName, WeatherName } from '../words.ts'
import type { Table } from './phrases.ts'

export const timeWords: Table<TimeName> = {
  dawn: `dawn, daybreak, sunrise, sun rises, rising sun, early morning, morning mist, first light`,
  day: `day, daytime, noon, midday, morning, afternoon, sunny, daylight, sunlight, sunlit, sunshine, bright day, blue sky`,
  dusk: `dusk, sunset, sundown, evening, twilight, golden hour, setting sun, sun sets, golden light, red sky, orange sky`,
  night: `night, midnight, nighttime, moonlight, moonlit, moon, full moon, starry, stars, starlight, starlit, after dark,
    nocturnal, night sky, aurora, northern lights, neon lit`,
}

export const weatherWords: Table<WeatherName> = {
  clear: `clear sky, cloudless, sunny, blue sky`,
  cloudy: `cloudy, clouds, partly cloudy`,
  overcast: `overcast, grey sky, gray sky, gloomy sky, dreary`,
  rain: `rain, rainy, raining, rainfall, drizzle, downpour, in the rain, wet street, umbrella`,
  storm: `storm, stormy, thunderstorm, thunder, lightning storm, tempest, hurricane, lightning`,
  snow: `snow, snowing, snowfall, snowstorm, blizzard, snowflakes`,
  fog: `fog, foggy, mist, misty, haze, hazy`,
}

export const seasonWords: Table<SeasonName> = {
  spring: `spring, springtime, cherry blossom, cherry blossoms, sakura, blossoming`,
  summer: `summer, summertime`,
  autumn: `autumn, autumnal, fall leaves, falling leaves, october, halloween, autumn leaves`,
  winter: `winter, wintry, wintertime, christmas, snowy, icy, frozen`,
}

export const moodWords: Table<MoodName> = {
  calm: `calm, peaceful, serene, quiet, relaxed, relaxing, cozy, cosy, gentle, picnic, resting, tranquil`,
  heroic: `heroic, epic, triumphant, brave, victorious, glorious, majestic, legendary, victory`,
  dark: `dark, sinister, evil, ominous, menacing, grim, creepy, haunted, horror, scary, nightmare, cursed`,
  sad: `sad, melancholic, melancholy, mourning, grieving, lonely, crying, weeping, farewell, tragic, funeral, tears`,
  festive: `festive, festival, party, celebration, celebrating, celebrate, birthday, dancing, carnival, wedding, cheerful, joyful`,
  mystic: `mystic, mystical, magical, enchanted, ethereal, dreamy, dreamlike, otherworldly, arcane, ritual, spell`,
  tense: `battle, fight, fighting, fights, duel, duelling, dueling, clash, war, chase, running from, attack, attacks, attacking,
    combat, showdown, confront, confrontation, standoff, ambush, escape, escaping, sparring`,
}

export const shotWords: Table<ShotName> = {
  'close-up': `close up, closeup, close up shot, portrait, headshot, face shot, extreme close up`,
  medium: `medium shot, waist up, half body, upper body, bust shot, medium close up, cowboy shot`,
  full: `full shot, full body, full length, head to toe`,
  wide: `wide shot, long shot, wide angle, establishing shot, panorama, panoramic, vista, from afar, distant, tiny figure`,
  'low angle': `low angle, from below, worm eye view, worm eye, looking up at, towering`,
  'high angle': `high angle, bird eye, birds eye, bird eye view, from above, overhead, aerial, aerial view, top down`,
  'over the shoulder': `over the shoulder, over her shoulder, over his shoulder, over shoulder`,
}

export const effectWords: Table<EffectName> = {
  embers: `embers, ember, sparks, burning, ash falling, cinders, volcanic, volcano, lava, inferno`,
  rain: `rain, rainy, raining, downpour, drizzle`,
  snow: `snowing, snowfall, blizzard, snowstorm, snowflakes, snow falls, falling snow`,
  fog: `fog, foggy, mist, misty`,
  magic: `magic, magical, spell, spells, casting, enchanted, arcane, summoning, magic circle, ritual, portal, conjuring`,
  fire: `fire, flames, flame, on fire, ablaze, blazing, burning`,
  smoke: `smoke, smoky, smoking ruins, smouldering, smoldering`,
  lightning: `lightning, thunder, thunderstorm, electric, bolts of lightning`,
  petals: `petals, cherry blossoms, sakura, blossoms, cherry blossom, rose petals`,
  leaves: `falling leaves, autumn leaves, leaves falling, fallen leaves`,
  bubbles: `bubbles, underwater, bubble`,
  dust: `dust, dusty, sandstorm, sunbeams, sunbeam, god rays, light shafts`,
  stars: `shooting star, shooting stars, falling stars, stardust, sparkles, glitter, sparkling`,
  fireflies: `fireflies, firefly, glowing lights, will o the wisp, wisps, fairy lights`,
  confetti: `confetti, party, celebration, parade, carnival, birthday`,
  'speed lines': `speed lines, action lines, dashing, charging, rushing`,
}
