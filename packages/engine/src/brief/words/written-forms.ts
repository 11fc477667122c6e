/**
 * Wishes come as JSON, YAML, tables and tags as well as in sentences. Their marks are put into those of a plain list,
 * sign for sign, so that every word stays where it stood.
 */

import { withSpokenMarks } from './spoken-marks.ts'

/** The text with the marks of its form turned into commas, colons, semicolons and blanks, none added and none left out. */
export function inPlainMarks(text: string): string {
  const marked = withSpokenMarks(text)
  const plain = keyed.test(marked) ? withoutQuotes(marked) : marked
  return withDashesAsMarks(withBareFields(withoutTables(withoutListNumbers(plain))))
    .replaceAll(chatter, (said, at) =>
      at > 0 && said.length > shortChatter ? `,${blanks(said.slice(1))}` : blanks(said),
    )
    .replaceAll(/\bb\/w\b/gi, 'b&w')
    .replaceAll(/\bT(?=[- ](?:shaped )?visor)/g, 't')
    .replaceAll(singleQuoted, (_, sign: string) => inCapitals(`"${sign}"`))
    .replaceAll(quotedSign, (words) => inCapitals(words))
    .replaceAll(
      signOnBack,
      (_, lead: string, sign: string) => `${lead === '' ? '' : 'with'}${inCapitals(sign)}`,
    )
    .replaceAll(limited, (words) => `:${' '.repeat(words.length - 1)}`)
    .replaceAll(/\s(?=[\p{L}_]{2,20}=["'“]?[\p{L}\d])/gu, ';')
    .replaceAll(/(?<=[\p{L}\d_])=(?=["'“]?[\p{L}\d])/gu, ':')
    .replaceAll(/\*{1,3}|__|`/g, blanks)
    .replaceAll(timeOfDay, blanks)
    .replaceAll(/(?<=\S) ~ (?=\S)/g, ' , ')
    .replaceAll(bracketed, ' ($1)')
    .replaceAll(dashed, ' ( $1 )')
    .replaceAll(/^[ \t]*[-•–*] (?=[\p{L}_ ]{2,20}:)/gmu, blanks)
    .replaceAll(/^#{1,6} /gm, blanks)
    .replaceAll(/(?<![\p{L}\d&])#(?=\p{L})(?!(?:[\da-f]{6}|[\da-f]{3})(?![\da-z]))/giu, ',')
}

/** 'LIST: 1. minotaur, white hide 2. iron ring 3. only one horn': numbers of a list in one line count nothing. */
function withoutListNumbers(text: string): string {
  return isNumbered.test(text)
    ? text.replaceAll(listNumber, (number) => number.replaceAll(/\S/g, ';'))
    : text
}

const isNumbered =
  /(?<=^|[\s:])\(?1[.)] ?(?=[\p{L}])[^\n]*[\s,;]\(?2[.)] ?(?=[\p{L}])[^\n]*[\s,;]\(?3[.)] ?(?=[\p{L}])/u
const listNumber = /(?<=^|[\s:,;])\(?\d{1,2}[.)](?= ?\p{L})/gu

/** What is said while one thinks: 'and like silver armor', 'i guess', 'lol'. */
const chatter =
  /(?<=\b(?:and|with|has|have|had|wearing|wears|but|um|uh|got) )like(?= (?!to\b|that\b|him\b|her\b|it\b)\p{L})|\b(?:i guess|i dunno|idk|lol|lmao|ya know|you know what i mean|you know|no idea why|no clue why|not sure why|dunno why|dont ask why|don't ask why|don't ask|no joke|no offen[cs]e|no kidding|no reason|for no reason|no biggie|hey siri|alexa|ok google|hey google|and stuff|n stuff|or smth|or smthn|or sth|or something like that|and everything|if that makes sense|thx|thanks in advance|pls and thx)\b(?=\s{0,2}(?:[,.;!)]|$)|\s(?!why|what|how|if|that)\p{L})|^(?:ok(?:ay)? )?(?:so )?(?:um+|uh+|so like|like)\b,?/giu

/** 'Like' and 'um' part nothing, 'you know' and 'no idea why' do. */
const shortChatter = 6

/** 'name bob age 40 job baker apron', where the marks of a form were left out. */
function withBareFields(text: string): string {
  if (!/^\s*name \p{L}+ (?:age|job|race|class|species)\b/iu.test(text)) return text
  return text
    .replace(/^(\s*name) /iu, '$1:')
    .replaceAll(/ (age|job|race|class|species) (?=[\p{L}\d])/giu, ';$1:')
    .replace(/(?<=(?:job|class):(?!fire|ice|police|truck|bus|taxi)\p{L}+) /iu, ';')
    .replace(/(?<=(?:age):\d+) /iu, ';')
}

/** 'Reading "Kiss the cook"', 'a "World's Best Dad" mug': what is written there is put in capitals, as signs are. */
const quotedSign =
  /(?<=\b(?:says|saying|reads|reading|spells|spelling|lettered|labell?ed|stamped|stencill?ed|emblazoned|printed|embroidered|marked|words?|slogan|legend|text|motto|caption)(?: with)?(?: the words?)?:? )["“][\p{L}\d '’!&?.,-]{1,36}["”]|["“][\p{L}\d '’!&.-]{1,36}["”](?= (?:mug|t-?shirt|tee|shirt|hoodie|sweatshirt|jumper|sweater|apron|cap|hat|badge|banner|sign|sash|patch|tote|tote bag|placard|vest|tank top|jersey|tattoo|button|pin|sticker|name ?tag)\b)/gu

/** 'That says 'Hell's Bakers' on the back', 'with 'Doug' on the pocket' */
const singleQuoted =
  /(?<=\b(?:says|saying|reads|reading|spells|lettered|labell?ed|stamped|stencill?ed|emblazoned|printed|embroidered|marked|words?|slogan|legend|motto|caption|with|the name|(?<=[,;] ?|with )name)(?: with)?(?: the (?:words?|name|letters))?:? )(?<!: )['‘]((?=[\p{L}\d])[\p{L}\d '’!&?.,-]{0,35}[\p{L}\d!?.])['’](?![\p{L}\d])(?<!name '[^']*'(?! (?:on|across|over|down) ))/gu

/** 'Name "Bloody Mary" on the back': it is read there, and not hers. */
const signOnBack =
  /(?<=^|[,;(] ?|\b(?:a|an|the|her|his|with|and) )(name|)(?<=(?:name)|^|[,;(] ?|\b(?:with|and) )( ?["“][\p{L}\d '’!&.-]{1,36}["”])(?= (?:on|across|over|down) (?:the |its |his |her |their )?(?:back|front|chest|pocket|breast pocket|sleeve|side|hem|collar|brim|peak|band|lapel|bib)\b)/gu

/** Letter for letter, so that every word stays where it stood; what else stands in a sign is room. */
function inCapitals(sign: string): string {
  const large = sign.toUpperCase().replaceAll(/[?,]/g, ' ')
  return large.length === sign.length ? large : sign
}

/** 'Palette limited to bone and red' */
const limited =
  /(?<=\b(?:palette|colou?rs?|colou?r scheme|scheme))(?: is| are| should be)? (?:strictly |mostly |only )?(?:limited|restricted|kept|confined|reduced|held) to(?= )/giu

/** 'Stopped at 3:12', 'ten past', '11.45 pm': no number of things. */
const timeOfDay =
  /(?<=[\s(])(?:(?:stopped|stuck|frozen|stands|set|showing|reading)\s)?(?:at\s)?(?:(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|0?\d)(?:\.[0-5]\d)?\s?[ap]m\b)(?=[\s.,;)!]|$)/giu

/** 'Nun – hunched – ruler in hand – squinting': many dashes in one line part what commas or full stops part elsewhere. */
function withDashesAsMarks(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const parts = line.split(spacedDash)
      const inner = parts.slice(1, -1)
      if (parts.length < fewestParts) return line
      if (inner.every((part) => !/[,;:.]/.test(part))) return line.replaceAll(spacedDash, ' , ')
      const areSentences = parts.slice(1).every((part) => /^\p{Lu}/u.test(part))
      return areSentences && !/:/.test(line) ? line.replaceAll(spacedDash, ' ; ') : line
    })
    .join('\n')
}

const spacedDash = /(?<=\S) [–—-] (?=\S)/g
const fewestParts = 4

/** 'Duster [tan], goggles' */
const bracketed = /(?<=\p{L}) \[([^\]"'\n:,]{2,40})\]/gu

/** 'A tutu – rose –, pointe shoes', 'her coat – torn, red – is open': an aside between two dashes that ends before a mark or a small word. */
const dashed =
  /(?<=\p{L}) [–—-] ([^–—\n.;:()-]{2,40}) [–—-](?=[,.;]|$| (?:and|with|is|are|was|over|under)\b)/gu

function blanks(marks: string): string {
  return ' '.repeat(marks.length)
}

/** Two keys in quotation marks make an object of it. */
const keyed = /["“][^"”\n:]{1,30}["”]\s{0,3}:[\s\S]{0,400}["“][^"”\n:]{1,30}["”]\s{0,3}:/u

/** '"age": 41, "sex": "F"' becomes ' age : 41;  sex :  F '; between two items of a list stands a bar. */
function withoutQuotes(text: string): string {
  return text
    .replaceAll(/,(?=\s{0,200}["“][^"”\n:]{1,30}["”]\s{0,3}:)/gu, ';')
    .replaceAll(/(?<=["”]\s{0,3}),(?=\s{0,3}["“])/gu, '¦')
    .replaceAll(/["“”]/g, ' ')
}

const ruler = /^[ \t]*\|?[ \t:]*-{3,}[-| \t:]*$/

/** Of two cells in a row the first is a label; heads of columns and the ruler below them say nothing. */
function withoutTables(text: string): string {
  if (!text.includes('|')) return text
  const lines = text.split('\n')
  return lines
    .map((line, index) => {
      const isHead = line.includes('|') && ruler.test(lines[index + 1] ?? '')
      return isHead || (line.includes('|') && ruler.test(line)) ? blanks(line) : labelled(line)
    })
    .join('\n')
}

/** '| Eyes | green |' */
function labelled(line: string): string {
  return line.replace(
    /^([ \t]*\|[ \t]*[\p{L}][\p{L} _-]{0,24})\|([^|]*\|?[ \t]*)$/u,
    (_, label: string, value: string) => `${label}:${value}`,
  )
}
