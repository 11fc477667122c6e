/** Which badge a word calls for. */
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

/** The badge of the first word that has one. */
export function emblemOf(words: readonly string[]): EmblemKind | undefined {
  for (const word of words) {
    const found = emblems.find(([pattern]) => pattern.test(word.toLowerCase()))
    if (found) return found[1]
  }
  return undefined
}
