/** What may be felt, by its noun. A mood where it stands alone or is to be seen in a face; elsewhere a matter like any other. */
export const moodNouns: ReadonlySet<string> = new Set(
  `contempt disapproval disdain fury patience impatience pride envy grief joy boredom suspicion menace mischief delight despair
  determination defiance nostalgia regret remorse relief resignation resolve reverence sadness scorn serenity shame shyness
  sorrow spite stubbornness surprise sympathy tenderness terror tranquillity triumph unease wariness weariness wonder worry
  wrath zeal glee gloom gratitude greed guilt happiness hatred horror hunger indifference innocence irritation jealousy
  kindness loneliness malice mirth misery panic pity rage rapture affection agony alarm anger anguish annoyance anticipation
  anxiety apathy arrogance awe bewilderment bitterness bliss caution cheer compassion concern confidence confusion curiosity
  dejection disappointment disbelief discomfort disgust dismay distrust doubt dread ecstasy embarrassment enthusiasm
  excitement exhaustion fatigue fear fondness frustration self-satisfaction smugness composure detachment puzzlement
  intensity vacancy blankness warmth`.split(/\s+/),
)
