import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief } from '../brief.ts'
import { understand } from '../understand.ts'

const worn = (brief: Brief) => brief.wear.map(({ name }) => name)

test('the ending of a word tells a woman from a man', () => {
  assert.equal(understand('una guerrera con espada y escudo').subject.presentation, 'feminine')
  assert.equal(understand('un guerrero con espada y escudo').subject.presentation, 'masculine')
})

test('the article tells it where the noun does not', () => {
  assert.equal(
    understand('una pirata con falda roja y botas negras').subject.presentation,
    'feminine',
  )
})

test('German compounds are taken apart', () => {
  const brief = understand('ein Zwerg mit Lederschürze und dunkelblauem Umhang')
  assert.deepEqual(brief.wear[0]?.materials, ['leather'])
  assert.equal(brief.wear[1]?.colours[0]?.name, 'dark blue')
})

test('adjectives after the noun are its own', () => {
  const brief = understand('une sorcière avec une robe jaune et noire, des bottes rouges')
  assert.deepEqual(
    brief.wear.map(({ colours }) => colours.map(({ name }) => name)),
    [['yellow', 'black'], ['red']],
  )
})

test('stuff and patterns behind the noun are its own, and so is what follows them', () => {
  const brief = understand('una maga con falda de cuero negra y un sombrero de paja roto')
  assert.deepEqual(brief.wear[0]?.materials, ['leather'])
  assert.equal(brief.wear[0]?.colours[0]?.name, 'black')
  assert.ok(brief.wear[1]?.modifiers.includes('torn'))
})

test('a colour may be named by a noun', () => {
  assert.equal(understand('un vieil officier en redingote prune').wear[0]?.colours[0]?.name, 'plum')
  assert.equal(understand('uma moça de vestido cor de ferrugem').wear[0]?.colours[0]?.name, 'rust')
})

test('phrases are known in any gender and number, and with the words between them melted', () => {
  const brief = understand('chasseuses de primes aux bottes couvertes de boue')
  assert.equal(brief.subject.roles[0]?.name, 'bounty hunter')
  assert.ok(understand('caçadora de recompensas suja da lama').subject.roles.length > 0)
})

test('words without their accents, and mistyped ones, are known', () => {
  const brief = understand('princesa anciana, cinturon dorado, sombrerro azul y guantes')
  assert.deepEqual(worn(brief), ['belt', 'hat', 'gloves'])
})

test('verbs are known whatever their ending', () => {
  assert.equal(understand('uma velha segurava uma lanterna amarela').hold[0]?.name, 'lantern')
})

test('what is not worn stays away', () => {
  assert.equal(understand('el caballero no lleva casco ni escudo').absent[0]?.name, 'helmet')
  assert.equal(understand('il ne porte pas de chapeau, cheveux longs').absent[0]?.name, 'hat')
})

test('the side is known behind a place', () => {
  const brief = understand("un pirate avec une plume derrière l'oreille gauche")
  assert.equal(brief.hold[0]?.side, 'left')
})

test('what breaks is broken, what tears is torn', () => {
  assert.ok(understand('elfo con espada rota y barba').hold[0]?.modifiers.includes('broken'))
  assert.ok(understand('elfo con capa rota y barba').wear[0]?.modifiers.includes('torn'))
})

test('a foreign word no table lists is not taken for an English one mistyped', () => {
  const brief = understand('una bruja vieja con escobazo y zzurrapon')
  assert.deepEqual(brief.fixes, [])
})

test('a place that Japanese names first is where the thing is', () => {
  const brief = understand('左目に眼帯の侍、背中に刀を二本')
  assert.equal(brief.wear[0]?.side, 'left')
  assert.equal(brief.hold[0]?.count, 2)
})

test('what Korean rules out behind the noun stays away', () => {
  const brief = understand('모자는 쓰지 않은 마녀, 검은 망토')
  assert.equal(brief.absent[0]?.name, 'hat')
  assert.deepEqual(worn(brief), ['cape'])
})

test('Chinese clauses belong to the noun they describe', () => {
  const brief = understand('戴着草帽的老渔夫')
  assert.deepEqual(worn(brief), ['straw hat'])
  assert.equal(brief.subject.age, 'elder')
})

test('colours of other languages have their English names', () => {
  assert.equal(
    understand('ein Ritter mit rotem Umhang und Schwert').wear[0]?.colours[0]?.name,
    'red',
  )
})

test('English is left as it is, whatever words it shares with other languages', () => {
  assert.equal(understand('a man with a pale robe and a red cape').wear.length, 2)
})

test('German halves are found under any ending, umlaut and spelling, and a last half alone still tells the thing', () => {
  const brief = understand(
    'Köchin mit Baumwollhandschuhen, Hörnern, rothaarig, weisse Schuerze, Zauselmantel',
  )
  assert.equal(brief.subject.presentation, 'feminine')
  assert.deepEqual(worn(brief), ['gloves', 'apron', 'coat'])
  assert.deepEqual(brief.wear[0]?.materials, ['cotton'])
  assert.equal(brief.body.hair.colours[0]?.name, 'red')
  assert.ok(brief.features.some(({ name }) => name === 'horns'))
})

test('years in German words are years', () => {
  assert.equal(understand('eine Hexe Mitte fünfzig, schwarzer Hut').subject.ageYears, 55)
  assert.equal(understand('ein neunjähriger Junge mit roter Mütze').subject.ageYears, 9)
})

test('small letters make an adjective of what capitals make a noun', () => {
  assert.equal(understand('eine junge Piratin mit Säbel').subject.species?.name, 'female')
  assert.equal(understand('ein Junge mit Säbel').subject.species?.name, 'boy')
})

test('words of Japanese that nobody listed are not read out of their signs', () => {
  const brief = understand('花卉師の女性、青い帽子')
  assert.deepEqual(worn(brief), ['hat'])
  assert.equal(brief.hold.length, 0)
})

test('what has a thing stands before it in Japanese and Korean', () => {
  for (const wish of ['鈴のついた帽子をかぶった少年', '깃털 달린 모자를 쓴 소년']) {
    const brief = understand(wish)
    assert.match(brief.wear[0]?.name ?? '', /hat$/, wish)
    assert.equal(brief.subject.presentation, 'masculine', wish)
  }
})

test('each thing of Korean goes to its own hand', () => {
  const brief = understand('왼손에 망치 오른손에 부채를 든 대장장이')
  assert.deepEqual(
    brief.hold.map(({ name, side }) => `${side} ${name}`),
    ['left hammer', 'right fan'],
  )
})

test('ages and heights are read in the numbers of each language', () => {
  const years = (wish: string) => understand(wish).subject.ageYears
  assert.deepEqual(
    [years('三十代の騎士'), years('五十多岁的骑士'), years('마흔 살 기사'), years('열두 살 소녀')],
    [35, 55, 40, 12],
  )
  assert.equal(understand('身高一米八的骑士').subject.heightCm, 180)
})

test('a style is asked for in any language', () => {
  assert.equal(understand('水墨画風の侍、黒い着物').style, understand('ink wash, samurai').style)
})

test('traditional Chinese signs are read like simplified ones', () => {
  const brief = understand('戴著草帽的老漁夫，鬍子花白，圍裙，九條辮子')
  assert.deepEqual(worn(brief), ['straw hat', 'apron'])
  assert.ok(brief.body.beard)
})

test('a Spanish bata is worn at home, by a doctor in the laboratory; a bastón is a mage’s staff', () => {
  assert.equal(understand('mi tía con bata rosa y zapatillas').wear[0]?.name, 'housecoat')
  assert.equal(understand('una doctora con bata y gafas').wear[0]?.name, 'lab coat')
  assert.equal(understand('una bruja anciana con un bastón').hold[0]?.concept, 'staff')
  assert.equal(understand('un abuelo con bastón y gafas').hold[0]?.concept, 'cane')
})

test('keine Kopfbedeckung rules every hat out', () => {
  const { absent } = understand('ein alter Ritter mit Kettenhemd, keine Kopfbedeckung')
  assert.equal(absent[0]?.concept, 'headwear')
})

test('a bata is worn at home or in a laboratory, and flowers in the hair are no pattern', () => {
  assert.equal(understand('abuela con bata verde y zapatillas').wear[0]?.name, 'housecoat')
  assert.equal(understand('doctora con bata y gafas').wear[0]?.concept, 'lab_coat')
  const { wear } = understand('mujer con flores rojas en el pelo')
  assert.deepEqual([wear[0]?.colours[0]?.name, wear[0]?.place], ['red', 'hair'])
  assert.equal(understand('黒帯の少女').wear[0]?.colours[0]?.name, 'black')
})

test('ein Dackel, der neben ihm sitzt, ist sein Begleiter', () => {
  const { companions } = understand('ein alter Förster mit Filzhut, neben ihm sitzt ein Dackel')
  assert.equal(companions[0]?.name, 'dachshund')
})

test('Korean verbs and adjectives are known in their polite and past forms', () => {
  const brief = understand('회색 두건을 둘렀습니다. 키가 크고 말랐어요. 신발은 신지 않았습니다')
  assert.deepEqual(worn(brief), ['headscarf'])
  assert.ok(brief.subject.builds.includes('tall') && brief.subject.builds.includes('slender'))
  assert.equal(brief.absent[0]?.name, 'shoes')
})

test('one each in both hands are two', () => {
  for (const words of [
    '両手に短剣を一本ずつ持つ剣士',
    '战士双手各持一把匕首',
    '양손에 단검을 한 자루씩 든 전사',
  ])
    assert.equal(understand(words).hold[0]?.count, 2, words)
})

test('what a body part is like is not said of what is at it', () => {
  const brief = understand('黒髪の女戦士、白い手に黒い手袋')
  assert.deepEqual(
    brief.wear[0]?.colours.map(({ name }) => name),
    ['black'],
  )
})

test('a few words are enough where a dictionary has them all', () => {
  const man = understand('homem negro de terno')
  assert.equal(man.subject.presentation, 'masculine')
  assert.deepEqual(worn(man), ['suit'])
  assert.equal(understand('femme renard en kimono rouge').subject.species?.concept, 'foxfolk')
})

test('who is half an animal is told in two nouns', () => {
  const kin = (prompt: string) => {
    const { species, presentation } = understand(prompt).subject
    return [species?.concept, presentation]
  }
  assert.deepEqual(kin('menino peixe'), ['fishfolk', 'masculine'])
  assert.deepEqual(kin('mujer lobo con falda roja'), ['wolffolk', 'feminine'])
  assert.deepEqual(kin('niña zorro con kimono rojo'), ['foxfolk', 'feminine'])
  assert.equal(understand('a mole as a train driver, blue cap').subject.species?.name, 'mole')
})

test('what one word means is told by who wears it and where', () => {
  const mono = understand('apicultor alto, mono blanco con capucha, botas verdes')
  assert.ok(worn(mono).includes('jumpsuit'))
  const bow = understand('un mariachi con un moño rojo al cuello y un sombrero enorme')
  assert.equal(bow.wear.find(({ name }) => name === 'bow tie')?.colours[0]?.name, 'red')
  assert.ok(worn(understand('une danseuse en justaucorps noir et jupe grise')).includes('leotard'))
})

test('eyes of two colours are told one after the other', () => {
  for (const prompt of [
    '女孩,一只眼睛蓝一只眼睛金',
    '少女、片目が青でもう片方が金',
    '소녀, 한쪽 눈은 파랗고 다른 쪽은 금색',
  ]) {
    const { eyes, rightEye } = understand(prompt).body
    assert.match(`${eyes[0]?.name} ${rightEye?.name}`, /^blue gold/, prompt)
  }
})

test('a woman is known by her calling even where nobody listed it', () => {
  assert.equal(understand('una zurcidora gallega, falda roja').subject.presentation, 'feminine')
})

test('what is turned down behind its name is not worn', () => {
  for (const prompt of [
    'Almhirtin, 70, blaues Dirndl, Filzhut nein danke, barfuß',
    'une fée punk, bottes rouges, chapeau non merci, crête verte',
    'una bruja, falda roja, sombrero no gracias, botas negras',
  ]) {
    const brief = understand(prompt)
    assert.ok(
      brief.absent.some(({ name }) => /hat/.test(name)),
      prompt,
    )
  }
})

test('a space or a point is a comma in Japanese, but not inside a name', () => {
  const golem = understand('石のゴーレム 胸に青い水晶 肩に小鳥')
  assert.equal(golem.features.length + golem.companions.length + golem.hold.length > 1, true)
  const witch = understand('魔女・そばかす・赤いローブ・ほうき')
  assert.equal(witch.wear[0]?.colours[0]?.name, 'red')
  assert.equal(witch.hold[0]?.name, 'broom')
})

test('which hand holds what may be told with no verb', () => {
  const { hold } = understand('무당, 방울은 왼손 부채는 오른손')
  assert.deepEqual(
    hold.map(({ name, side }) => [name, side]),
    [
      ['bell', 'left'],
      ['fan', 'right'],
    ],
  )
})

test('labels of a sheet name who somebody is', () => {
  assert.equal(understand('직업: 등대지기\n종족: 펭귄').subject.species?.name, 'penguin')
})

test('the animal at the end of what it does is the figure', () => {
  assert.equal(understand('DJをしてるフクロウ。丸眼鏡').subject.species?.name, 'owl')
})

test('how far something reaches and on which side it is are known in every language', () => {
  for (const prompt of [
    '肘までの赤い手袋、黒いドレス',
    '戴着到手肘的红手套,黑裙子',
    '팔꿈치까지 오는 빨간 장갑, 검은 치마',
    'Frau mit roten Handschuhen bis zum Ellbogen, schwarzer Rock',
  ]) {
    const gloves = understand(prompt).wear.find(({ name }) => /gloves/.test(name))
    assert.equal(gloves?.colours[0]?.name, 'red', prompt)
    assert.ok(
      gloves?.modifiers.some((word) => /elbow/.test(word)),
      prompt,
    )
  }
  for (const prompt of ['水手,左前臂有锚纹身', '船乗り、左の前腕に錨の刺青'])
    assert.equal(understand(prompt).features[0]?.side, 'left', prompt)
})

test('who sits on the head in Korean is a companion there', () => {
  const brief = understand('꼬마 마법사, 새끼 용이 머리 위에 앉아 있음')
  assert.equal(brief.companions[0]?.place, 'head')
  assert.equal(brief.subject.species?.name, 'child')
})
