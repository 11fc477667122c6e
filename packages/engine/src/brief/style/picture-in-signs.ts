/** Pictures asked for in Chinese: '像敦煌壁画那样', '剪纸风', '想要黏土动画的感觉', '素描:'. */
import { traditionalSigns } from '../lexicon/languages/traditional.ts'
import { picturesInSigns } from '../lexicon/pictures-in-signs.ts'
import type { AskedPart } from './picture-makers.ts'
import { plainKey, styleOf } from './picture-names.ts'

const plain: ReadonlyMap<string, string> = new Map(
  traditionalSigns
    .split(/\s+/)
    .filter((pair) => [...pair].length === 2)
    .map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
)

const english: ReadonlyMap<string, string> = new Map(
  Object.entries(picturesInSigns).flatMap(([kind, cell]) =>
    cell.split(' ').map((sign) => [sign, kind] as const),
  ),
)

const names = [...english.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|')

const lead =
  '(?:(?:我|就|最好|希望|想要|想|要|请|麻烦|能不能|可以|整体|整个|画面|把|他|她|它|帮我|给我|请用|用|以|是|做|走|偏|来|画|画成|绘制成|做成|弄成|变成|仿|仿照|模仿|参考|类似|好像|就像|像|如同|有点|有点像|一种|一幅|一张|一个|那种|这种|老式|传统|中国|复古|经典|可爱|的|成|个|点|风格|画风|媒介|形式|采用)+?)??'
const tail =
  '(?:(?:方式|游戏角色|游戏|角色|动画片|动画|电影|里走出来|画风|风格|风|手法|技法|画法|的?感觉|的?效果|的?质感|的?味道|的?样子|的?形式|那样|一样|似的|那种|插画|插图|形象|人物|作品|艺术|画|版|式|系|感|里|中|上|的|为主|来画|呈现|表现|吧|哦|哈|谢谢|拜托)+)?'

const stop = '[\\s,.;:!?，。；：！？、（）()《》「」“”\\n—–-]'
const whole = new RegExp(`(?<=^|${stop})${lead}(${names})(${names})?${tail}(?=$|${stop})`, 'gu')
/** At the end of a part, or before who is drawn, these say that it is of the picture. */
const before = new RegExp(
  `(?<=^|${stop})${lead}(${names})(?:(?:画风|风格)(?!的)|(?:画风|风格|风|那样|一样|似的|那种感觉|感|效果|手法|形式|版|式|里|中|里面|上|(?:动画|电影)?(?:里|中)?走出来)的)`,
  'gu',
)
const after = new RegExp(
  `(?:，|,|。|；|\\s)?(?:请用|用|以|画成|绘制成|做成|采用|想要|要)(?:一种|那种|一幅|一张|个|成|传统的?|老式的?|的)*(${names})${tail}(?=$|${stop})`,
  'gu',
)

/** 'Drawn with a marker' is said before who is drawn. */
const drawn = new RegExp(
  `(?<=^|${stop})(?:请|麻烦|帮我|给我|想|能不能|可以)*用(?:一种|那种)?(${names})${tail}(?:来)?(?:画|表现|呈现|展现|描绘|绘制)(?:出|了)?`,
  'gu',
)

/** Where the signs alone stand in a list, these are a thing as well. */
const alsoThing =
  /^(?:海报|贴纸|邮票|扑克牌|纸牌|照片|老照片|旧照片|黑白照片|塔罗牌|卡牌|折纸|窗花|皮影|毛绒玩具|毛绒公仔|铅笔|蜡笔|彩色铅笔|炭笔|马克笔|麦克笔|油画棒|圆珠笔|素描本|蓝图|毛毡|羊毛毡|木雕|瓷偶|涂鸦|剪影|拼贴|彩色玻璃|童话书|图画书|绘本|连环画|小人书|漫画|表情包|折纸艺术|粘土|黏土|橡皮泥|乐高|唐卡|壁画|手抄本|火柴盒|火花|敦煌|日系|木版|铜版|丙烯|刺绣画|苏绣|3D|盲盒|剪贴画|彩窗|国潮|纹身手稿|图鉴|童话|动漫|卡通|点阵|蜡染|月份牌|草图|草稿|速写|年画|单线|粉彩)$/

/** In simplified signs, one for one. */
function simplified(text: string): string {
  return Array.from(text, (sign) => plain.get(sign) ?? sign).join('')
}

/** The first that can only be the picture. */
export function pictureInSigns(text: string): AskedPart | undefined {
  if (!/\p{Script=Han}/u.test(text) || /[\u3041-\u30ff]/.test(text)) return undefined
  const signs = simplified(text)
  for (const pattern of [drawn, whole, before, after]) {
    for (const match of signs.matchAll(pattern)) {
      const name = match[1] ?? ''
      const isBare = pattern === whole && match[0] === name
      const opens = match.index === 0
      const isLabel = opens && /^\s*[:：]/.test(signs.slice(name.length))
      if (isBare && alsoThing.test(name) && !isLabel && !isLast(signs, match)) continue
      const words = [match[2], name].flatMap((sign) => english.get(sign ?? '') ?? []).join(', ')
      const from = match.index
      return { style: first(words), words, from, to: from + match[0].length }
    }
  }
  return undefined
}

/** Said last, with nothing behind it, most of them are the picture. */
function isLast(signs: string, match: RegExpExecArray): boolean {
  const isEnd = /^[\s。.!！]*$/.test(signs.slice(match.index + match[0].length))
  return (
    isEnd && /^(?:漫画|动漫|卡通|连环画|绘本|涂鸦|年画|素描|速写|拼贴|剪影)$/.test(match[1] ?? '')
  )
}

function first(words: string): string | undefined {
  for (const part of words.split(', ')) {
    const style = styleOf(plainKey(part))
    if (style !== undefined) return style
  }
  return undefined
}
