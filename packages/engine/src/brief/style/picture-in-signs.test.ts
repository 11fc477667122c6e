import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a way of drawing is heard in Chinese, in either kind of signs', () => {
  for (const [wish, words] of [
    ['像敦煌壁画那样的飞天仙女，怀抱琵琶', 'dunhuang mural'],
    ['國畫工筆，宋代仕女，手持團扇', 'gongbi'],
    ['剪纸风：老奶奶抱着鲤鱼', 'papercut'],
    ['厚涂，精灵女弓箭手，木弓', 'thick paint'],
    ['想要那种黏土动画的感觉，一只泰迪熊消防员', 'claymation'],
    ['复古海报风，女飞行员，皮夹克', 'retro poster'],
    ['國風插畫，白虎少年', 'chinese style'],
    ['用马克笔画一只穿西装的企鹅', 'marker'],
    ['画成小朋友画的那种，一个消防员', "child's drawing"],
    ['一个厨师，豹纹围裙，画成像素风', 'pixel art'],
    ['一個塔羅牌風格的隱士，提燈', 'tarot'],
    ['吉卜力风格少女，麻花辫', 'ghibli'],
    ['請用版畫的方式畫一位礦工，頭燈', 'woodcut'],
    ['像老上海月份牌上的女人，波浪卷发', 'calendar poster'],
    ['古風水墨，盲眼琴師', 'ink wash'],
    ['素描：一位老教授，领带歪了', 'sketch'],
  ] as const) {
    const brief = understand(wish)
    assert.ok(brief.styleWords?.includes(words), `${wish}: ${brief.styleWords}`)
  }
})

test('what is held, sold or printed on cloth is no way of drawing in Chinese', () => {
  for (const wish of [
    '小女孩手里拿着贴纸和蜡笔，红裙子',
    '书店老板，胳膊下夹着漫画书，戴眼镜',
    '男孩，T恤上印着卡通图案',
    '一位穿青花瓷旗袍的女人，拿着团扇',
  ])
    assert.equal(understand(wish).styleWords, undefined, wish)
})

test('a beast on cloth is its print in Chinese, and a skull on a hat is nobody', () => {
  const geisha = understand('艺伎，和服上有金色的鹤，木屐')
  assert.deepEqual(geisha.companions, [])
  assert.match(JSON.stringify(geisha.wear), /crane/)
  const pirate = understand('海盗船长，三角帽上有骷髅')
  assert.notEqual(pirate.subject.species?.concept, 'skeleton')
  assert.match(JSON.stringify(pirate.wear), /skull/)
})

test('hoses, briefcases, bamboo and patches are understood in Chinese', () => {
  const fox = understand('狐狸偵探，皮革公事包，竹編斗笠，打着补丁的外套')
  assert.equal(fox.hold[0]?.name, 'briefcase')
  assert.match(JSON.stringify(fox.wear), /bamboo.*patched/)
  assert.match(understand('消防员，手拿水管').hold[0]?.name ?? '', /hose/)
})
