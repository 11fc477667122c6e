import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'
import { withoutCourtesies } from './courtesies.ts'

const dwarfs = {
  spanish: 'un enano con barba roja, delantal de cuero y un martillo',
  french: 'un nain à la barbe rousse, avec un tablier de cuir et un marteau',
  german: 'einen Zwerg mit rotem Bart, Lederschürze und einem Hammer',
  portuguese: 'um anão de barba ruiva, avental de couro e um martelo',
}

const around: readonly [language: keyof typeof dwarfs, before: string, behind: string][] = [
  ['spanish', 'Hola, ¿qué tal? Me preguntaba si podrías dibujarme ', '. Mil gracias, un saludo.'],
  ['spanish', '¿Sería posible que me hicieras ', '? Quedo a la espera de tu respuesta.'],
  ['spanish', 'Quisiera ver cómo quedaría ', '. Te lo agradecería muchísimo.'],
  ['french', 'Bonjour, je me demandais si vous pouviez me dessiner ', '. Bien à vous.'],
  ['french', "J'ai en tête ", '. Combien de temps ça prendrait ?'],
  ['french', "Si quelqu'un peut me donner un coup de main avec ", ', je dessine mal'],
  ['german', 'Guten Tag, ich suche jemanden, der mir ', ' entwirft. Bezahlung ist kein Problem.'],
  ['german', 'Wäre es möglich, ', ' zu bekommen? Ich freue mich auf Ihre Antwort.'],
  ['german', 'Ich will, dass du ', ' zeichnest. Farbe muss nicht sein.'],
  ['portuguese', 'Oi, tudo bem? Queria saber se você poderia desenhar ', '. Muito obrigada!'],
  ['portuguese', 'Boa tarde, procuro alguém que faça o design de ', '. Pago bem, rsrs.'],
  ['portuguese', 'Oi Laura, me ajuda com ', '? Te devo uma cerveja'],
]

test('what is written around a wish out of courtesy is nothing of the figure', () => {
  for (const [language, before, behind] of around) {
    const brief = understand(`${before}${dwarfs[language]}${behind}`)
    assert.equal(brief.subject.species?.name, 'dwarf', before)
    assert.deepEqual(
      [...brief.wear, ...brief.hold, ...brief.features].map(({ name }) => name),
      ['apron', 'hammer'],
      before,
    )
  }
})

test('what may be of the figure stays', () => {
  for (const text of [
    'une dame âgée en robe rouge, salut militaire',
    'abuela dando un abrazo a su perro, leyendo atentamente',
    'a knight with a kite shield',
  ])
    assert.equal(withoutCourtesies(text), text)
})
