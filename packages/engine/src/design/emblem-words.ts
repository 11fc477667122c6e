/** Which badge a word calls for. */
import type { BriefItem } from '../brief/brief.ts'
import type { EmblemKind } from './design.ts'

const emblems: readonly [pattern: RegExp, emblem: EmblemKind][] = [
  [/fleur/, 'fleur_de_lis'],
  [/eagle|falcon|\bhawk/, 'eagle'],
  [/snake|serpent|viper|cobra/, 'snake'],
  [/spider|\bweb\b/, 'spider'],
  [/butterfl|moth\b/, 'butterfly'],
  [/\bbees?\b|honey/, 'bee'],
  [/raven|\bcrow\b/, 'raven'],
  [/\bpaws?\b|\bcat\b|kitty|\bbear\b/, 'paw'],
  [/anchor|nautical/, 'anchor'],
  [/yggdrasil|\btree\b/, 'tree'],
  [/\bfish\b|\bkoi\b/, 'fish'],
  [/\bbats?\b|vampire/, 'bat'],
  [/pumpkin|halloween/, 'pumpkin'],
  [/ghost|phantom/, 'ghost'],
  [/music|melody|\bnotes?\b/, 'note'],
  [/crystal|gem\b|diamond/, 'crystal'],
  [/hourglass|\btime\b/, 'hourglass'],
  [/crossed swords|crossed blades/, 'crossed_swords'],
  [/trident|poseidon/, 'trident'],
  [/ankh|egypt/, 'ankh'],
  [/yin|taiji|\btao/, 'yin_yang'],
  [/pentacle|pentagram|occult/, 'pentacle'],
  [/clover|shamrock/, 'clover'],
  [/\brose\b|tudor/, 'rose'],
  [/\bsun\b|solar|sunburst|holy|light/, 'sun'],
  [/moon|lunar|crescent|night/, 'moon'],
  [/\bstars?\b|starry|stellar|celestial/, 'star'],
  [/skull|death|bone/, 'skull'],
  [/fire|flame|lava|phoenix|ember|burning/, 'flame'],
  [/leaf|leaves|nature|forest|tree|oak/, 'leaf'],
  [/\bcross\b(?!.stitch)|templar|crusader/, 'cross'],
  [/\blions?\b/, 'lion'],
  [/dragon|wyvern/, 'dragon'],
  [/wave|water|\bsea\b|ocean/, 'wave'],
  [/\beyes?\b/, 'eye'],
  [/\bgears?\b|cog|steampunk|clockwork/, 'gear'],
  [/\bhearts?\b|love/, 'heart'],
  [/\bice\b|snow|frost|winter/, 'snowflake'],
  [/lightning|thunder|\bbolt\b|storm|electric/, 'bolt'],
  [/flower|floral|\brose\b|lotus|blossom|sakura/, 'flower'],
  [/wolf|wolves/, 'wolf'],
  [/crown|royal/, 'crown'],
  [/circuit|cyber|neon|tech/, 'circuit'],
]

/** Badges of what is a picture only where the words say that it is one: a 'fox fur coat' shows no fox. */
const pictures: readonly [pattern: RegExp, emblem: EmblemKind][] = [
  [/\bpaws?\b|paw ?print/, 'paw'],
  [/\bcats?\b|kitty|panther|lynx|leopard|cheetah|jaguar/, 'cat'],
  [/\bbears?\b|panda|koala/, 'bear'],
  [/\brabbits?\b|bunny|\bhares?\b/, 'rabbit'],
  [/\bfox(?:es)?\b|kitsune|vixen/, 'fox'],
  [/\bbulls?\b|\box\b|bison|minotaur|\bcow\b|buffalo/, 'bull'],
  [/\bstags?\b|\bdeer\b|\belk\b|antlers?|moose|reindeer|\bhart\b/, 'stag'],
  [/\bhorses?\b|unicorn|pegasus|stallion|chess knight/, 'horse'],
  [/\bboars?\b|\bhog\b|\bpigs?\b/, 'boar'],
  [/\bowls?\b/, 'owl'],
  [/octopus|kraken|squid|tentacle|jellyfish/, 'octopus'],
  [/lotus|water lily/, 'lotus'],
  [/mushroom|toadstool/, 'mushroom'],
  [/cherry(?! blossom)|cherries|strawberr/, 'cherry'],
  [/\bclouds?\b/, 'cloud'],
  [/smiley|smiling face|happy face/, 'smiley'],
  [/\bpeace\b/, 'peace'],
  [/\bscales of|\bjustice\b|\bbalance\b|\blibra\b/, 'scales'],
  [/horseshoe/, 'horseshoe'],
  [/\bspades?\b/, 'spade'],
  [/\bships?\b|galleon|longship|sailboat/, 'ship'],
  [/\bkeys?\b|keyhole/, 'key'],
  [/\btowers?\b|castle|fortress|\brook\b/, 'tower'],
  [/\bhands?\b|\bfists?\b|handprint|hamsa/, 'hand'],
  [/\baxes?\b|labrys/, 'axe'],
  [/hammers?\b|mjolnir|anvil/, 'hammer'],
  [/\barrows?\b/, 'arrow'],
  [/feathers?\b|\bquills?\b|\bwings?\b/, 'feather'],
  [/(?<!crossed )\b(?:swords?|daggers?)\b/, 'sword'],
]

/** The badge of the first word that has one. */
export function emblemOf(words: readonly string[]): EmblemKind | undefined {
  for (const word of words) {
    // A bee print is strewn over the cloth, and is no badge.
    const shown = word.toLowerCase().replace(/[\w-]+[ -](?:print|pattern)(?:s|ed)?\b/g, '')
    const found = emblems.find(([pattern]) => pattern.test(shown))
    if (found) return found[1]
  }
  return undefined
}

/** The badge that a picture of this calls for. */
export function pictureOf(words: readonly string[]): EmblemKind | undefined {
  const found = pictures.find(([pattern]) => words.some((word) => pattern.test(word)))
  return found?.[1] ?? emblemOf(words)
}

/** The badge that a thing is said to bear: 'a shield with a key', 'a stag on the chest'. */
export function pictureOn({ parts }: BriefItem): EmblemKind | undefined {
  return parts
    .filter(({ part }) => part === 'emblem')
    .map(({ name, modifiers }) => pictureOf([name, ...modifiers]))
    .find((badge) => badge !== undefined)
}
