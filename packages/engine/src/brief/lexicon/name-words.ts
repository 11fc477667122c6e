/** Small words before and in proper names, in several languages. */

/** A name follows. */
export const namers = new Set([
  'named',
  'called',
  'nicknamed',
  'dubbed',
  'name',
  'oc',
  'meet',
  'aka',
  'character',
  'christened',
  'codenamed',
  'codename',
  'nom',
  'nombre',
  'prénom',
  'imię',
])

/** Between a title and a name: 'Lady de Clare'. */
export const particles = new Set(['von', 'van', 'de', 'del', 'di', 'da', 'du', 'la', 'le'])

/** Between the words of a name: 'Vex of the Fen'. */
export const joiners = new Set([
  'of',
  'the',
  'de',
  'von',
  'van',
  'la',
  'del',
  'al',
  'el',
  'bin',
  'ibn',
  'da',
  'di',
  'du',
  'le',
  'mac',
])
