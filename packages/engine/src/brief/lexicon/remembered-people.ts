/** People of history who are asked for by name, under what they are remembered as. The table form is explained in species.ts. */
import type { RoleKind } from '../concepts.ts'

export const rememberedWomen: Partial<Record<RoleKind, string>> = {
  scientist: `
    marie curie, madame curie, rosalind franklin, lise meitner, dorothy hodgkin, mary anning, caroline herschel, ada lovelace, grace hopper,
    katherine johnson, jane goodall, dian fossey, barbara mcclintock, maria mitchell, maria sibylla merian, henrietta leavitt, hedy lamarr, hypatia`,
  nurse: `mary seacole, edith cavell, clara barton`,
  pilot: `amelia earhart, amy johnson, bessie coleman`,
  artist: `frida kahlo, artemisia gentileschi, georgia o'keeffe, yayoi kusama, beatrix potter, tove jansson`,
  academic: `jane austen, mary shelley, charlotte bronte, charlotte brontë, emily bronte, emily brontë, emily dickinson, virginia woolf, agatha christie, mary wollstonecraft, maya angelou, simone de beauvoir`,
  villager: `rosa parks, emmeline pankhurst, sojourner truth, harriet tubman, emily davison, sylvia pankhurst, anne frank, grace darling, pocahontas, sacagawea`,
  queen: `queen victoria, queen elizabeth, elizabeth i, queen elizabeth i, anne boleyn, catherine of aragon, catherine the great, mary queen of scots, queen boudica, boudicca, queen nefertiti, hatshepsut, zenobia, eleanor of aquitaine, queen nzinga, lady jane grey`,
  musician: `clara schumann, ella fitzgerald, billie holiday, edith piaf, nina simone, josephine baker, dolly parton`,
  astronaut: `valentina tereshkova, sally ride, mae jemison`,
}

export const rememberedMen: Partial<Record<RoleKind, string>> = {
  scientist: `
    albert einstein, isaac newton, charles darwin, galileo, galileo galilei, nikola tesla, thomas edison, louis pasteur, alexander fleming,
    michael faraday, copernicus, johannes kepler, stephen hawking, alan turing, niels bohr, gregor mendel, ibn al-haytham, avicenna`,
  artist: `leonardo da vinci, michelangelo, vincent van gogh, van gogh, pablo picasso, picasso, rembrandt, salvador dali, salvador dalí, claude monet, hokusai, andy warhol, henri de toulouse-lautrec`,
  academic: `william shakespeare, shakespeare, charles dickens, oscar wilde, edgar allan poe, mark twain, leo tolstoy, hans christian andersen, samuel pepys, lord byron, robert burns, dante alighieri, geoffrey chaucer, chaucer`,
  musician: `beethoven, ludwig van beethoven, mozart, wolfgang amadeus mozart, johann sebastian bach, chopin, franz liszt, paganini, louis armstrong, jimi hendrix, bob marley, johnny cash`,
  king: `henry viii, king henry viii, henry the eighth, charlemagne, louis xiv, king charles i, richard the lionheart, richard iii, alfred the great, king canute, ivan the terrible, king midas, robert the bruce, charles ii`,
  general: `napoleon, napoleon bonaparte, horatio nelson, admiral nelson, lord nelson, duke of wellington, george washington, garibaldi, hannibal, oliver cromwell, simon bolivar, simón bolívar, geronimo, sitting bull`,
  legionary: `julius caesar, mark antony, spartacus`,
  philosopher: `socrates, plato, aristotle, archimedes, confucius, diogenes, marcus aurelius, pythagoras`,
  explorer: `christopher columbus, marco polo, captain cook, ernest shackleton, roald amundsen, captain scott, vasco da gama, magellan, ibn battuta, edmund hillary, tenzing norgay, zheng he`,
  detective: `hercule poirot, sherlock holmes`,
  businessperson: `winston churchill, abraham lincoln, franklin roosevelt, nelson mandela, martin luther king, isambard kingdom brunel, benjamin franklin, john f kennedy, ebenezer scrooge`,
  astronaut: `neil armstrong, yuri gagarin, buzz aldrin`,
  monk: `mahatma gandhi, gandhi, martin luther, francis of assisi, saint francis, rasputin`,
  pilot: `charles lindbergh, red baron, orville wright, wilbur wright`,
}
