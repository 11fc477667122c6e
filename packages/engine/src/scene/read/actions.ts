/** Words for what people do: alone, and with each other. */
import type { Table } from './phrases.ts'

/** Poses by their names, and the words for them. */
export const poseWords: Table<string> = {
  stand: `standing, stands, stood`,
  walk: `walking, walks, walk, strolling, strolls, wandering, wanders, marching, marches, travelling, traveling, exploring, hiking, approaching, patrolling`,
  run: `running, runs, run, sprinting, fleeing, flees, chasing, chases, racing, escaping, rushing, dashing, charging, charges`,
  jump: `jumping, jumps, jump, leaping, leaps, leap`,
  sneak: `sneaking, sneaks, creeping, stalking, prowling, tiptoeing`,
  crouch: `crouching, crouches, crouched, hiding, hides, squatting`,
  climb: `climbing, climbs, scaling`,
  fly: `flying, flies, soaring, hovering, levitating, gliding`,
  swim: `swimming, swims, diving, floating underwater`,
  fall: `falling down, tumbling, plummeting`,
  kneel: `kneeling, kneels, kneel`,
  one_knee: `proposing, proposes, on one knee, taking a knee`,
  sit_chair: `sitting on a chair, sitting on a throne, sits on a throne, sitting at a table, sitting at a desk, seated, sitting in a chair, on her throne, on his throne, on the throne,
    sitting on a bench, sits at a table, enthroned, drinking coffee, drinking tea`,
  sit_ground: `sitting, sits, sit, resting, rests, relaxing, picnic, having a picnic, fishing, camping, lounging`,
  meditate: `meditating, meditates, meditate`,
  lie: `lying, lies down, lying down, laying down, sunbathing, stargazing`,
  sleep: `sleeping, sleeps, asleep, napping`,
  fallen: `dying, dead, wounded, defeated, unconscious, knocked out, collapsed`,
  wave: `waving, waves, greeting, greets, saying hello, saying goodbye, farewell`,
  point: `pointing, points`,
  salute: `saluting, salutes`,
  bow: `bowing, bows down, bows`,
  curtsy: `curtsying, curtsies`,
  think: `thinking, pondering, wondering, contemplating, confused`,
  arms_crossed: `arms crossed, crossed arms, waiting, guarding, sulking, with crossed arms`,
  hands_on_hips: `hands on hips, posing, poses, proud, proudly, confident`,
  cheer: `cheering, cheers, celebrating, celebrates, victorious, triumphant, triumphantly, rejoicing, victory`,
  pray: `praying, prays, worshipping`,
  cry: `crying, weeping, sobbing, mourning, grieving`,
  read: `reading, reads, studying, studies`,
  drink: `drinking, drinks, toasting, sipping`,
  play_lute: `playing the lute, playing lute, playing a lute, playing guitar, playing the guitar, playing a guitar, plays the lute, plays guitar, singing a ballad, performing, playing music`,
  dance: `dancing, dances, dance`,
  hold_out: `offering, offers, giving, gives, handing, hands, presenting, feeding, feeds`,
  push: `pushing, pushes`,
  cast_spell: `casting, casts, casting a spell, conjuring, summoning, summons, using magic, casts a spell, shooting fire, enchanting`,
  cast_high: `raising the staff, calling lightning, invoking, unleashing`,
  fight_sword: `fighting, fights, battling, attacking, attacks, swinging a sword, slashing, duelling, dueling, sparring, ready to fight, defending, wielding`,
  strike_overhead: `striking, smashing, hammering, forging, chopping`,
  fight_fists: `boxing, brawling, fist fight, fistfight`,
  punch: `punching, punches`,
  kick: `kicking, kicks`,
  block: `blocking, shielding, parrying`,
  draw_bow: `shooting an arrow, drawing her bow, drawing his bow, aiming a bow, drawing a bow, shooting arrows, archery, hunting`,
  aim: `aiming, aims, shooting, shoots`,
  look_up: `looking up, looks up, gazing up, looking at the sky, looking at the stars, watching the stars, looking at the moon`,
  shield_eyes: `looking into the distance, searching, scouting, looking out`,
  look_back: `looking back, looks back, glancing back, looking over her shoulder, looking over his shoulder`,
  lean: `leaning, leans`,
  shrug: `shrugging, shrugs`,
  hand_on_heart: `hand on heart, swearing, vowing`,
  ride: `riding, rides`,
}

/** Meetings of two by their names in pose/, and the words for them. */
export const meetingWords: Table<string> = {
  hug: `hug, hugs, hugging, embrace, embraces, embracing, reunite, reunited, reunion, cuddling, kissing, kisses, kiss, comforting, comforts`,
  handshake: `shake hands, shakes hands, shaking hands, handshake, making a deal, make a deal, introducing`,
  high_five: `high five, high fives, high fiving`,
  hold_hands: `holding hands, hold hands, hand in hand, walking together, couple`,
  arm_round_shoulder: `arm around, arm round, best friends, selfie, side by side, group photo`,
  dance_together: `dancing together, dance together, waltz, waltzing, dancing with, ballroom dance, slow dance, dances with, dancing a waltz`,
  back_to_back: `back to back, surrounded`,
  duel: `duel, duelling, dueling, duels, fight, fights, fighting, battle, battles, battling, sparring, clash, clashes, clashing, versus, vs, against, swordfight, sword fight, attacks, crossing swords`,
  face_off: `face off, facing off, confront, confronts, confronting, confrontation, standoff, showdown, arguing, argue, argues, staring at each other, rivals, facing each other`,
  kneel_before: `knighting, knights her, knights him, kneels before, kneeling before, bows before, swears loyalty, pledging, knighted by, begging`,
  carry: `carries her, carries him, carrying her, carrying him, bridal carry, princess carry, rescues, rescuing, in his arms, in her arms`,
  arm_wrestle: `arm wrestling, arm wrestle, arm wrestles, armwrestling`,
}

/** How somebody is carried says more than that it is. */
export const carriedWords: Table<string> = {
  piggyback: `piggyback, piggy back, piggybacking, piggyback ride, sitting on his shoulders, sitting on her shoulders, riding on his shoulders, riding on her shoulders`,
}

/** They turn to one another. */
export const talkingWords: Table<'talk'> = {
  talk: `talking, talks, talk, chatting, speaking, speaks, conversation, listening, asks, tells, whispering, discussing, meeting, meets, teaching, teaches,
    looking at each other, arguing, negotiating, laughing together, offering, hands, gives, giving, handing, together`,
}

/** They look into the picture, away from the eye. */
export const awayWords: Table<'away'> = {
  away: `overlooking, overlooks, overlook, looking out over, gazing at, gazing over, watching the sunset, watching the sunrise, watches the sunset, looking at the sunset, from behind,
    facing away, back view, seen from behind, looking over, staring at the city, watching the city, gazing into the distance, looking out at, looking at the view, admiring the view`,
}

/** Expressions by their names, and the words for them. */
export const expressionWords: Table<string> = {
  laugh: `laughing, laughs`,
  delighted: `happy, happily, joyful, cheerful, delighted, excited, overjoyed, celebrating, cheering, cheers, rejoicing`,
  smile: `smiling, smiles, smile, friendly, kind, warm smile, content, proud, peaceful, calm`,
  angry: `angry, angrily, furious, enraged, raging, shouting, yelling, screaming`,
  sad: `sad, sadly, melancholic, lonely, sorrowful, mourning, heartbroken`,
  crying: `crying, weeping, sobbing, in tears, tears`,
  surprised: `surprised, shocked, astonished, amazed, startled, stunned`,
  afraid: `afraid, scared, terrified, frightened, fearful, fleeing, horrified`,
  determined: `determined, brave, bravely, serious, focused, resolute, fierce, heroic, epic, battle, fight, fighting, duel, stern`,
  smirk: `smirking, smirks, smug, cunning, mischievous, sly, evil, sinister, villainous`,
  flustered: `blushing, shy, embarrassed, flustered, nervous`,
  disgust: `disgusted, annoyed, grumpy`,
}
