/** Turns of natives that English says in another order: what ties hair, what is embroidered, whose ears, one in each hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('what ties the hair is in it, with its colour', () => {
  for (const prompt of [
    '女剑客,黑色长发用红绳束起',
    '赤い紐で結んだ黒髪の侍',
    '빨간 끈으로 묶은 검은 머리 무사',
  ]) {
    const { body, wear, hold } = understand(prompt)
    assert.deepEqual(
      body.hair.colours.map(({ name }) => name),
      ['black'],
      prompt,
    )
    assert.equal(wear.find(({ place }) => place === 'hair')?.colours[0]?.name, 'red', prompt)
    assert.equal(hold.length, 0, prompt)
  }
})

test('a beast that is embroidered is nobody’s companion', () => {
  for (const prompt of [
    '黑色披风上绣着金龙,女人',
    '龍を刺繍した黒いマントの女',
    '용을 수놓은 검은 망토의 여자',
  ]) {
    const { wear, companions, subject } = understand(prompt)
    assert.equal(wear[0]?.colours[0]?.name, 'black', prompt)
    assert.ok(wear[0]?.patterns.includes('embroidered'), prompt)
    assert.equal(companions.length, 0, prompt)
    assert.notEqual(subject.species?.concept, 'dragonborn', prompt)
  }
})

test('what is said of somebody is not said of the hair', () => {
  const slim = understand('날씬한 빨간 머리 소녀')
  assert.ok(slim.subject.builds.includes('slender'))
  assert.ok(understand('근육질의 대머리 요리사').subject.builds.includes('muscular'))
})

test('a thing in both hands is one in each, where it fits', () => {
  for (const prompt of ['両手に包丁を持つ料理人', '양손에 식칼을 든 요리사'])
    assert.equal(understand(prompt).hold[0]?.count, 2, prompt)
  assert.equal(understand('양손에 장미 꽃다발을 든 소녀').hold[0]?.count, 1)
})

test('a ribbon with a bell is where the place says, and the bell is on it', () => {
  const { wear, hold } = understand('首に鈴のついた赤いリボンの猫')
  assert.deepEqual([wear[0]?.name, wear[0]?.place], ['ribbon', 'neck'])
  assert.equal(hold.length, 0)
})

test('who is without something in Chinese is not absent', () => {
  const { subject, absent } = understand('没有牙的老头,拐杖')
  assert.equal(subject.age, 'elder')
  assert.deepEqual(
    absent.map(({ name }) => name),
    ['teeth'],
  )
})

test('a shape on the cheek is painted there, on its side and in its colour', () => {
  for (const prompt of [
    'niña payaso con un corazón rojo en la mejilla derecha',
    '右の頬に赤いハートのピエロ',
    'a clown with a red heart on his right cheek',
  ]) {
    const mark = understand(prompt).features.find(({ place }) => /cheek/.test(place ?? ''))
    assert.deepEqual([mark?.colours[0]?.name, mark?.side], ['red', 'right'], prompt)
  }
})

test('a three-piece suit is one, and lights of a coat are no streaks in the hair', () => {
  const { wear } = understand('un loup en costume trois pièces noir')
  assert.deepEqual([wear[0]?.count, wear[0]?.colours[0]?.name], [1, 'black'])
  const doctor = understand('médica, jaleco branco com luzes azuis, cabelo preto')
  assert.equal(doctor.body.hair.streaks?.length ?? 0, 0)
})

test('what a part is like is said of the part, and the part of its thing', () => {
  const { wear, hold } = understand('袖が長いパーカーの少女')
  assert.deepEqual([wear.length, wear[0]?.name, hold.length], [1, 'hoodie', 0])
  assert.ok(wear[0]?.parts.some(({ name }) => /sleeve/.test(name)))
})

test('a cloth over the eyes is a blindfold in its colour', () => {
  for (const prompt of ['眼睛蒙着白布的女祭司', '目に白い布を巻いた巫女', '눈에 흰 천을 두른 여자'])
    assert.deepEqual(
      understand(prompt).wear.map(({ concept, colours }) => [concept, colours[0]?.name]),
      [['mask', 'white']],
      prompt,
    )
})

test('which eye is lost is told in one word and its side', () => {
  for (const prompt of [
    'pirata tuerta del ojo derecho, casaca',
    'pirate borgne de l’œil droit, sabre',
  ])
    assert.equal(understand(prompt).features[0]?.side, 'right', prompt)
})

test('plates in the hands are no armour, in any language', () => {
  for (const prompt of [
    'a waitress with a plate in each hand',
    '両手に皿のウェイトレス',
    '皿を三枚持つウェイトレス',
  ])
    assert.deepEqual(
      [understand(prompt).wear.length, understand(prompt).hold[0]?.name.replace(/s$/, '')],
      [0, 'dinner plate'],
      prompt,
    )
})

test('a false leg is on its side', () => {
  for (const prompt of [
    'Eiskunstläuferin mit Prothese am rechten Bein, Dutt',
    'patinadora con prótesis en la pierna derecha',
    'a skater with a prosthesis on her right leg',
  ]) {
    const leg = understand(prompt).features[0]
    assert.deepEqual([leg?.concept, leg?.side], ['prosthetic_leg', 'right'], prompt)
  }
})

test('what hair hangs over an eye is not one-eyed', () => {
  for (const prompt of [
    '長い前髪が片目を隠している少女',
    '앞머리가 한쪽 눈을 가린 소녀',
    '长发遮住一只眼睛的少女',
  ])
    assert.ok(
      understand(prompt).body.eyes.every(({ name }) => name !== 'one eye'),
      prompt,
    )
})

test('a cat has whiskers where a dwarf has a beard', () => {
  assert.equal(understand('猫、ひげが長い').body.beard, undefined)
  assert.ok(understand('ドワーフ、ひげが長い').body.beard)
})

test('a pot worn as a helmet is one', () => {
  const { wear, absent } = understand('鍋を兜代わりにかぶったゴブリン')
  assert.deepEqual([wear[0]?.concept, absent.length], ['helmet', 0])
})

test('paint on the cheeks is no paint to paint with', () => {
  for (const prompt of [
    'menina com pintura vermelha nas bochechas',
    'guerrero con pintura roja en las mejillas',
  ]) {
    const { hold, features } = understand(prompt)
    assert.equal(hold.length, 0, prompt)
    assert.equal(features[0]?.colours[0]?.name, 'red', prompt)
  }
})

test('rings in a beard are the rings of the beard, and glasses on a tray no spectacles', () => {
  for (const prompt of [
    'vikingo con anillos de plata en la barba trenzada',
    'Zwerg mit Goldringen im geflochtenen Bart',
    'un bûcheron, des anneaux tressés dans la barbe',
  ]) {
    const brief = understand(prompt)
    assert.deepEqual(brief.wear, [], prompt)
    assert.deepEqual(
      brief.features.map(({ name }) => name),
      ['beard rings'],
      prompt,
    )
    assert.equal(brief.body.beard?.concept, 'braided_beard', prompt)
  }
  const waiter = understand('garçon de café, plateau avec verres')
  assert.deepEqual([waiter.wear.length, waiter.hold.length], [0, 2])
})

test('a toupee is hair to take off, and a cut brow no arcade', () => {
  const [wig] = understand('hombre calvo con bisoñé torcido').features
  assert.deepEqual([wig?.name, wig?.modifiers], ['toupee', ['crooked']])
  const [cut] = understand('boxeur, arcade ouverte, œil au beurre noir').features
  assert.equal(cut?.name, 'cut eyebrow')
})

test('the one eye that is told of has the colour that follows', () => {
  const { body, features } = understand('a robot with one eye, blue and shiny')
  assert.equal(body.eyes[0]?.name, 'blue')
  assert.equal(features[0]?.name, 'single eye')
})

test('a red and a blue eye told in one breath are one of each', () => {
  for (const prompt of ['一蓝一红的眼睛，女孩', '穿汉服的猫娘，一红一蓝的眼睛']) {
    const { eyes, rightEye } = understand(prompt).body
    assert.deepEqual([eyes[0]?.name, rightEye?.name].toSorted(), ['blue', 'red'], prompt)
  }
})

test('the glass in the eye of a watchmaker is worn there', () => {
  const { wear } = understand('alter Uhrmacher, Lupe im linken Auge')
  assert.deepEqual([wear[0]?.name, wear[0]?.side], ['loupe', 'left'])
})

test('an old she-pirate of French is a woman though both forms of old are listed', () => {
  assert.equal(understand('vieille pirate, tricorne noir').subject.presentation, 'feminine')
  assert.equal(understand('vieux pirate, tricorne noir').subject.presentation, 'masculine')
  assert.equal(understand('une fiole verte dans la main gauche').hold[0]?.name, 'vial')
  assert.equal(understand('abuelo ciclista con maillot amarillo').wear[0]?.concept, 'jersey')
})

test('a serene face of Spanish keeps no watch by night, and a left-handed rapier is in the left hand', () => {
  const { subject } = understand('una abuela. Expresión serena.')
  assert.deepEqual([subject.roles, subject.traits], [[], ['serene']])
  assert.equal(understand('duelist lady, left-handed rapier').hold[0]?.side, 'left')
})
