/** Who is told of in other languages: peoples, callings, twins and names, and whether a woman or a man. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('whoever has the ears of a beast is of its people, unless they are a hood', () => {
  for (const prompt of ['狐耳の巫女さん、長い銀髪', '狐耳女仆,围裙', '여우 귀 소녀, 한복'])
    assert.equal(understand(prompt).subject.species?.concept, 'foxfolk', prompt)
  assert.notEqual(understand('猫耳フードの少女').subject.species?.concept, 'catfolk')
})

test('a name tells a woman, with or without its accents', () => {
  assert.equal(understand('Lucía, pirata, botas negras').subject.presentation, 'feminine')
  assert.equal(understand('Sofía, doce años, trenzas').subject.presentation, 'feminine')
  assert.equal(understand('Thiago, 10 anos, boné azul').subject.presentation, 'masculine')
})

test('whose pet it is, is not told of', () => {
  for (const prompt of [
    'Le chat du capitaine, roux et borgne, tricorne',
    'El perro del herrero, collar de pinchos',
    'Der Hund des Jägers, grünes Halsband',
  ])
    assert.deepEqual(understand(prompt).subject.roles, [], prompt)
  assert.equal(understand('le chat du capitaine, roux et borgne').body.eyes.length, 0)
})

test('a cabaret dancer whose ending is a woman’s is one', () => {
  const { subject, wear } = understand('Danseuse de cabaret, robe à franges noires, gants montants')
  assert.equal(subject.presentation, 'feminine')
  assert.equal(wear[0]?.name, 'dress')
})

test('Chinese half-beasts are no orcs', () => {
  const { species, roles } = understand('雪豹兽人猎人,灰白毛皮').subject
  assert.equal(species?.name, 'snow leopard')
  assert.equal(roles[0]?.name, 'hunter')
})

test('French with few words of its own is French', () => {
  const { wear, features } = understand(
    "un loup de mer, vareuse rapiécée, boucle d'oreille en or à gauche, crochet à la place de la main droite",
  )
  assert.deepEqual(
    wear.map(({ name, side }) => [name, side]),
    [
      ['jacket', 'both'],
      ['earring', 'left'],
    ],
  )
  assert.equal(features[0]?.side, 'right')
})

test('a champion whose ending is a woman’s is one', () => {
  assert.equal(
    understand('campeona de sumo con mofletes sonrosados, moño alto').subject.presentation,
    'feminine',
  )
})

test('a smith’s hammer and an apron tell a smith', () => {
  for (const prompt of [
    'Eine Zwergin mit grauem Zopf, Lederschürze und Schmiedehammer',
    'enana con delantal de cuero y martillo de herrero',
    '拿着铁匠锤的矮人,皮围裙',
  ])
    assert.equal(understand(prompt).subject.roles[0]?.concept, 'blacksmith', prompt)
  assert.equal(understand('ein Zwerg mit Schmiedehammer').subject.roles.length, 0)
})

test('one of twins is a twin, and one alone', () => {
  for (const prompt of [
    '双胞胎姐妹之一，红裙子',
    '双子の姉、青いドレス',
    '쌍둥이 자매 중 언니, 노란 원피스',
    'una de las gemelas, vestido rojo',
    'uma das gêmeas, saia azul',
  ]) {
    const { roles, presentation } = understand(prompt).subject
    assert.deepEqual(
      roles.map(({ name, count }) => [name, count]),
      [['twin sister', 1]],
      prompt,
    )
    assert.equal(presentation, 'feminine', prompt)
  }
})

test('a calling that is told by a word for a man or a woman keeps it', () => {
  for (const [prompt, presentation] of [
    ['宅配のお兄さん、青い帽子', 'masculine'],
    ['屋台のおばちゃん、割烹着', 'feminine'],
    ['煎饼摊阿姨，白围裙', 'feminine'],
    ['矿工大叔，头灯', 'masculine'],
    ['무당 언니, 검은 정장', 'feminine'],
  ] as const)
    assert.equal(understand(prompt).subject.presentation, presentation, prompt)
})

test('given names in signs are names, with who bears them', () => {
  for (const [prompt, name, presentation] of [
    ['太郎、大工、茶色の作業着', 'Taro', 'masculine'],
    ['健太、漁師', 'Kenta', 'masculine'],
    ['美玲，医生，白大褂', 'Meiling', 'feminine'],
    ['영희, 간호사', 'Younghee', 'feminine'],
  ] as const) {
    const brief = understand(prompt)
    assert.deepEqual([brief.subject.name, brief.subject.presentation], [name, presentation], prompt)
  }
})

test('the age somebody is of is heard in Chinese, Japanese and Korean', () => {
  for (const [prompt, age] of [
    ['明朝', 'ming dynasty'],
    ['北宋官员，红色官服', 'song dynasty'],
    ['战国时期的弓箭手', 'warring states'],
    ['民国时期的女学生', 'republican era'],
    ['平安時代の姫', 'heian period'],
    ['大正時代の女学生', 'taisho era'],
    ['고려시대 장군', 'goryeo'],
  ] as const)
    assert.equal(understand(prompt).styleWords, age, prompt)
})

test('who keeps a shop holds none of its wares, and a motorcycle knight is no knight', () => {
  const roleOf = (prompt: string) => understand(prompt).subject.roles.map(({ name }) => name)
  for (const [prompt, role] of [
    ['拉面店老板，黑色T恤', 'noodle shop owner'],
    ['咖啡店老闆娘', 'cafe owner'],
    ['機車騎士，皮衣', 'motorcyclist'],
    ['布袋戲師傅，白色汗衫', 'puppeteer'],
    ['精靈遊俠，綠色斗篷', 'ranger'],
    ['她以前是警察，现在是厨师', 'chef'],
  ] as const)
    assert.deepEqual(roleOf(prompt), [role], prompt)
  assert.deepEqual(understand('拉面店老板，黑色T恤').hold, [])
})
