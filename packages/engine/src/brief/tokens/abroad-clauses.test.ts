import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const hues = (colours: readonly { name: string }[]) => colours.map(({ name }) => name).join(' ')

test('colours that run into each other are both told of the hair or the garment, in every language', () => {
  for (const words of [
    '魔法少女、ツインテールは桃色から水色へのグラデーション、白い靴',
    '少女,长发从粉色渐变到浅蓝,白色鞋子',
    '소녀, 분홍에서 하늘색으로 그라데이션 된 긴 머리, 흰 신발',
    'une fille, cheveux en dégradé du rose au bleu clair, chaussures blanches',
    'una chica, pelo degradado de rosa a azul claro, zapatos blancos',
    'uma menina, cabelo em degradê do rosa para o azul claro, sapatos brancos',
  ]) {
    const { body, themeColours } = understand(words)
    assert.match(hues(body.hair.colours), /^pink .*blue$/, words)
    assert.deepEqual(themeColours, [], words)
  }
})

test('hair shaved on one side has the colour of the other', () => {
  for (const words of [
    'hair shaved on one side and blue on the other',
    'chica con el pelo rapado por un lado y azul por el otro, botas rojas',
    "une fille aux cheveux rasés d'un côté et bleus de l'autre, bottes rouges",
    'Mädchen, auf einer Seite rasierte Haare, auf der anderen blau, rote Stiefel',
    'menina de cabelo raspado de um lado e azul do outro, botas vermelhas',
    '少女、片側を刈り上げた髪、もう片側は青',
    '소녀, 머리 한쪽은 밀고 다른 쪽은 파란색',
  ]) {
    const { body, themeColours } = understand(words)
    assert.equal(body.hair.styles[0]?.concept, 'side_shave', words)
    assert.equal(hues(body.hair.colours), 'blue', words)
    assert.deepEqual(themeColours, [], words)
  }
})

test('what is bigger than its bearer is huge', () => {
  for (const words of [
    'a witch with a broom twice as tall as herself',
    'petite sorcière, balai deux fois plus haut qu’elle',
    'una bruja con una escoba más grande que ella',
    'eine Hexe, ein Besen doppelt so groß wie sie',
    'uma bruxa, vassoura maior que ela',
  ]) {
    const [broom] = understand(words).hold
    assert.ok(broom?.modifiers.includes('huge'), words)
  }
})

test('a tattoo, an emblem and a pattern show what is told behind them', () => {
  for (const words of [
    '女孩,左手臂刺青是一条龙',
    '女孩,左手臂上纹着一条龙',
    '少女、左腕の刺青は龍',
    'Frau, ein Drache auf dem linken Arm tätowiert',
    'una mujer, con un dragón tatuado en el brazo izquierdo',
  ]) {
    const brief = understand(words)
    const tattoo = brief.features.find(({ name }) => /tattoo/.test(name))
    assert.match(JSON.stringify(tattoo), /dragon/, words)
    assert.notEqual(brief.subject.species?.concept, 'dragonborn', words)
    assert.deepEqual(brief.companions, [], words)
  }
})

test('a grandmother is a woman whatever else she is', () => {
  const { subject } = understand('Punk-Oma mit lila Irokesen, Lesebrille und Lederjacke')
  assert.equal(subject.presentation, 'feminine')
  assert.ok(!subject.roles.some(({ name }) => /\bmale\b/.test(name)))
})

test('"seinen" is his in German, and no style', () => {
  const { styleWords } = understand('Ritter ohne Kopf, hält seinen Helm unter dem linken Arm')
  assert.ok(!JSON.stringify(styleWords ?? '').includes('seinen'))
})

test('what is carried on the back is there', () => {
  for (const words of ['背着剑的少女,左手拿灯', '外卖员,背着保温箱', '少女,背上一把剑'])
    assert.equal(understand(words).hold[0]?.place, 'back', words)
})

test('a listed name is known with its colour in the middle', () => {
  const names = (words: string) => understand(words).wear.map(({ name }) => name)
  assert.deepEqual(names('una mecánica, camiseta blanca de tirantes, sombrero negro de copa'), [
    'tank top',
    'top hat',
  ])
})

test('a sleeve is no drawing style in Spanish and Portuguese', () => {
  assert.equal(understand('una chica con camisa de manga larga y falda').style, undefined)
  assert.equal(understand('um homem de camisa de manga curta e calça').style, undefined)
})

test('eleven years are no elf in German, and the sixties no bird', () => {
  const apprentice = understand('Hexenlehrling, elf Jahre, Zahnlücke, Spitzhut').subject
  assert.equal(apprentice.ageYears, 11)
  assert.notEqual(apprentice.species?.concept, 'elf')
  assert.notEqual(
    understand('Kosmonautin aus den 60ern, weißer Helm').subject.species?.concept,
    'birdfolk',
  )
})

test('a Spanish "cazadora" hunts, or is worn', () => {
  const hunter = understand('una cazadora elfa con arco y botas altas')
  assert.equal(hunter.subject.roles[0]?.concept, 'hunter')
  const jacket = understand('una chica con cazadora vaquera y botas altas')
  assert.equal(jacket.wear[0]?.name, 'denim jacket')
})

test('whose ghost it is tells its sex', () => {
  const { subject } = understand('Geist eines Dienstmädchens, Haube, Schürze mit Spitze')
  assert.notEqual(subject.presentation, 'masculine')
})

test('a size beside a beast is no beast', () => {
  for (const words of [
    '猫くらいの大きさの竜、眼鏡',
    '和猫一样大的小龙,戴眼镜',
    'un dragon pas plus grand qu’un chat, lunettes',
  ]) {
    const { subject, companions } = understand(words)
    assert.equal(subject.species?.concept, 'dragonborn', words)
    assert.deepEqual(companions, [], words)
  }
})

test('one glove red and the other blue leave the shirt white', () => {
  for (const words of [
    'un hombre, un guante rojo y otro azul, camisa blanca',
    "un homme, un gant rouge et l'autre bleu, chemise blanche",
    'ein Mann, ein roter Handschuh und ein blauer, weißes Hemd',
    'um homem, uma luva vermelha e outra azul, camisa branca',
  ]) {
    const shirt = understand(words).wear.find(({ name }) => name === 'shirt')
    assert.equal(hues(shirt?.colours ?? []), 'white', words)
  }
})

test('an eye lost in the war is missing, and no place', () => {
  for (const words of [
    'enano que perdió un ojo en la guerra, martillo y casco',
    'un nain qui a perdu un œil à la guerre, marteau et casque',
    'anão que perdeu um olho na guerra, martelo e capacete',
  ])
    assert.ok(
      understand(words).features.some(({ concept }) => concept === 'missing_eye'),
      words,
    )
})
