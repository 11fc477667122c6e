/** Things told in other languages: what they hold, what is gone, what is too big, and words that another language says of a friend. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('a hand stays a hand of Spanish before a comma, though Portuguese calls friends so', () => {
  const { hold, wear } = understand('mujer, un frasco verde en cada mano, capa roja')
  assert.deepEqual([hold[0]?.name, hold[0]?.count], ['vial', 2])
  assert.equal(wear[0]?.name, 'cape')
  assert.equal(understand('mano, desenha uma bruxa de chapéu').hold.length, 0)
})

test('a basket filled with something is filled in Chinese as well', () => {
  for (const [wish, thing] of [
    ['女孩提着装满鲜花的篮子', 'basket'],
    ['老人，扛着装满苹果的麻袋', 'sack'],
    ['少年拿着装着萤火虫的玻璃瓶', 'bottle'],
  ] as const)
    assert.match(understand(wish).hold[0]?.name ?? '', new RegExp(thing), wish)
})

test('who was left without legs has none, and sits no otherwise for it', () => {
  for (const wish of [
    '士兵，双腿截肢',
    'soldier, both legs amputated',
    'soldier, his legs are gone',
  ]) {
    const { absent, subject } = understand(wish)
    assert.deepEqual([absent[0]?.name, subject.poses], ['legs', []], wish)
  }
  assert.equal(understand('老兵，右腿截肢').features[0]?.side, 'right')
})

test('streaks are in the hair whatever they stand before', () => {
  for (const wish of ['女孩，短发挑染粉色', '女孩，黑色短发粉色挑染']) {
    const { hair } = understand(wish).body
    assert.equal(hair.streaks?.[0]?.name, 'pink', wish)
    assert.equal(hair.length, 'short', wish)
  }
})

test('fire in the sockets of a skull are its eyes', () => {
  const { hold, body } = understand('骷髅眼窝里燃着绿火')
  assert.deepEqual([hold.length, body.eyes?.[0]?.name], [0, 'green'])
})

test('a mole on the forehead is no beast and keeps its place', () => {
  const { features, subject } = understand('女捕快，眉间一颗红痣')
  assert.deepEqual([features[0]?.name, features[0]?.place], ['mole', 'forehead'])
  assert.equal(subject.species?.concept, 'human')
})

test('what casts no shadow lacks it, in any language', () => {
  for (const wish of [
    '雪女，没有影子',
    'una vampira sin sombra, capa',
    'a girl who casts no shadow',
  ])
    assert.equal(understand(wish).absent[0]?.name, 'shadow', wish)
})

test('who is round and has a moustache is round, not the moustache', () => {
  for (const wish of ['a chubby and moustached baker', 'panadero gordito y bigotudo, delantal']) {
    const { subject, body } = understand(wish)
    assert.deepEqual([subject.builds, body.beard?.modifiers], [['heavy'], []], wish)
  }
})

test('the other hand on the hip is a pose, and the tray stays in the one hand', () => {
  const { subject, hold } = understand(
    'serveuse, un plateau dans la main gauche, l’autre sur la hanche',
  )
  assert.ok(subject.poses.some((pose) => pose.includes('hip')))
  assert.equal(hold[0]?.side, 'left')
})

test('too big is too big in German', () => {
  const { wear } = understand('ein Mädchen mit zu großem Hut')
  assert.ok(wear[0]?.modifiers.some((said) => /too big|oversized/.test(said)))
})

test('an ice axe is not of ice', () => {
  const { hold } = understand('Bergsteiger mit Eispickel')
  assert.deepEqual([hold[0]?.name, hold[0]?.materials], ['ice axe', []])
})

test('what Chinese says twice with the same small word is said of the thing, not of who wears it', () => {
  const { wear, subject, body } = understand('女孩，裙子又短又破，头发又黑又长')
  assert.deepEqual(wear[0]?.modifiers, ['short', 'torn'])
  assert.deepEqual([body.hair.colours?.[0]?.name, subject.builds], ['black', []])
})

test('a robot with a television for a head keeps both', () => {
  for (const wish of ['機器人管家，頭是老式電視機', 'a robot butler, television head']) {
    const { subject, features } = understand(wish)
    assert.deepEqual([subject.species?.name, features[0]?.name], ['robot', 'television head'], wish)
  }
})

test('a beast holds things in its paw', () => {
  const { hold } = understand('熊猫侠客，右爪握竹杖')
  assert.deepEqual([hold[0]?.name, hold[0]?.side], ['bamboo staff', 'right'])
})

test('war paint is no paint to paint with, and calves of a leg are no cattle', () => {
  for (const wish of ['warrior woman, blue war paint on her cheeks', '女战士，脸颊涂蓝色战纹']) {
    const { hold, features } = understand(wish)
    assert.deepEqual([hold.length, features[0]?.name], [0, 'war paint'], wish)
  }
  assert.equal(understand('man, tattoo on calves').companions.length, 0)
})

test('a night watchman of old Spain walks the streets, and a serene face does not', () => {
  assert.match(understand('un sereno con farol y chuzo').subject.roles[0]?.name ?? '', /watchman/)
  assert.deepEqual(understand('abuela, rostro sereno, chal').subject.roles, [])
})

test('who teaches chemistry wears a lab coat, and a bullfighter a cape', () => {
  assert.equal(understand('profesora de química, bata manchada').wear[0]?.name, 'lab coat')
  assert.equal(understand('torero viejo, capote rojo').wear[0]?.name, 'cape')
  assert.equal(understand('pastor viejo, capote pardo').wear[0]?.name, 'greatcoat')
})

test('what a part of the body is said to be in Chinese, it is made of', () => {
  const hair = understand('女神，头发是燃烧的火焰')
  assert.deepEqual([hair.hold.length, hair.body.hair.styles[0]?.name], [0, 'flame hair'])
  const pirate = understand('海盗，左手是铁钩').features[0]
  assert.deepEqual([pirate?.concept, pirate?.side], ['hook_hand', 'left'])
  assert.equal(understand('女孩，眼睛是绿色的').body.eyes?.[0]?.name, 'green')
})

test('who kills fish sells them, and is no fish', () => {
  const { subject } = understand('菜市场杀鱼的大叔，橡胶围裙')
  assert.deepEqual([subject.roles[0]?.name, subject.species?.concept], ['fishmonger', 'human'])
})

test('eyes that give light have not turned to hair in traditional signs', () => {
  const { body } = understand('石頭巨人，眼睛發藍光')
  assert.deepEqual([body.eyes?.[0]?.name, body.hair.colours ?? []], ['blue', []])
})

test('a ballerina with one leg has lost the other, and her skirt has none', () => {
  const { features, wear } = understand('a ballet dancer with one leg, torn tulle skirt')
  assert.match(features[0]?.name ?? '', /missing leg/)
  assert.ok(!wear[0]?.modifiers.includes('one leg'))
})

test('a look may be noble, watchful or wild in Romance languages, and nobody is of rank or on guard', () => {
  for (const [wish, mood] of [
    ['una abuela, expresión noble', /noble/],
    ['uma avó, expressão vigilante', /watchful/],
    ['une grand-mère, regard sombre', /gloomy/],
    ['un guerrero de mirada salvaje', /wild/],
  ] as const) {
    const { subject } = understand(wish)
    assert.match(subject.traits.join(), mood, wish)
    assert.ok(!subject.roles.some(({ name }) => /noble|watch/.test(name)), wish)
  }
  assert.equal(understand('un noble anciano, capa roja').subject.roles[0]?.concept, 'noble')
})

test('a black fisherman or teacher has black skin, and a black knight is in black', () => {
  for (const wish of ['velho pescador negro, chapéu', 'a black teacher, glasses'])
    assert.equal(understand(wish).body.skin[0]?.name, 'black', wish)
  assert.deepEqual(understand('a black knight, sword').body.skin, [])
})

test('what the hilt is of in Chinese is no part of the name', () => {
  const { hold } = understand('年轻的女剑客，背上背着一把玉柄长剑')
  assert.equal(hold[0]?.name, 'longsword')
  assert.ok(hold[0]?.parts?.some(({ part, materials }) => part === 'hilt' && materials?.length))
})

test('a bride of Korean has a wedding dress, a priest a rosary', () => {
  assert.equal(understand('찢어진 웨딩드레스를 입은 신부, 맨발').subject.presentation, 'feminine')
  assert.equal(understand('신부, 묵주, 검은 수단').subject.roles[0]?.name, 'priest')
})

test('a cowboy cat herds, and a denim jacket is of denim, by one word of Spanish', () => {
  assert.equal(understand('un gato vaquero, lazo').subject.roles[0]?.name, 'cowboy')
  assert.deepEqual(understand('una chica con chaqueta vaquera').subject.roles, [])
})

test('a girl sniper in a sailor uniform lacks nothing, and a boy may lack a tooth', () => {
  const sniper = understand('水手服少女狙击手，长枪背在身后')
  assert.deepEqual([sniper.absent, sniper.subject.presentation], [[], 'feminine'])
  assert.match(understand('少一颗门牙的男孩').features[0]?.name ?? '', /missing front tooth/)
})

test('what is on a thing is said of that thing and of none after it', () => {
  const { wear } = understand('头盔上有裂痕，胸口有红星徽章')
  const worn = wear.map(({ concept, modifiers }) => [concept, modifiers.includes('cracked')])
  assert.deepEqual(worn, [
    ['helmet', true],
    ['pendant', false],
  ])
})

test('the number on a shirt counts no shirts', () => {
  const { wear } = understand('23号球衣，短裤')
  assert.deepEqual(
    wear.map(({ name, count }) => [name, count]),
    [
      ['jersey', 1],
      ['shorts', 1],
    ],
  )
})
