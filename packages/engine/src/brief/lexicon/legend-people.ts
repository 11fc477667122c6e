/** Figures of legend, tale, stage and carnival who are asked for by name. The table form is explained in species.ts. */
import type { RoleKind } from '../concepts.ts'

export const legendWomen: Partial<Record<RoleKind, string>> = {
  queen: `
    snow queen, ice queen, frost queen, may queen, queen of the may, harvest queen, carnival queen, queen of carnival, queen mab, queen of spades,
    queen of clubs, queen of diamonds, lady of the lake, lady of shalott, lady macbeth, pearly queen, queen of sheba`,
  princess: `sugar plum fairy, sugarplum fairy, princess and the pea, little mermaid, goose girl princess, vasilisa the beautiful`,
  noble: `lady luck, lady justice, lady liberty, lady fortune, dame fortune, lady death, lady godiva, miss havisham`,
  villager: `
    mother goose, little miss muffet, miss muffet, mrs claus, mrs. claus, mother christmas, mary poppins, little match girl, molly malone, rosie the riveter,
    matryoshka woman, judy of the puppet show, ugly sister, pantomime ugly sister, old woman in a shoe`,
  witch: `befana, la befana, perchta, frau perchta, frau holle, mother holle, wicked witch of the west, gingerbread witch, mother hulda, yuki baba`,
  cleric: `cassandra of troy, delphic oracle, pythia`,
  jester: `pantomime dame, panto dame, widow twankey, pierrette, columbine, colombina, smeraldina`,
  cowboy: `calamity jane, annie oakley, belle starr`,
  ballerina: `black swan dancer, swan queen`,
}

export const legendMen: Partial<Record<RoleKind, string>> = {
  king: `
    frost king, ice king, winter king, summer king, holly king, oak king, corn king, carnival king, king of carnival, bean king, 
    king lear, king oberon, king wenceslas, lord of misrule, king of spades, king of hearts, king of clubs, king of diamonds, pearly king, old king cole`,
  knight: `the knight of cups, knight of swords, knight of the sad countenance`,
  santa_claus: `
    father frost, father christmas, grandfather frost, ded moroz, old saint nick, saint nick, st nick, st nicholas, saint nicholas, kris kringle, pere noel,
    père noël, weihnachtsmann, christkind, joulupukki, santa, bad santa, mall santa, department store santa`,
  rogue: `little john, will scarlet, artful dodger, jack the ripper, spring-heeled jack, springheeled jack, phantom of the opera, guy fawkes, fagin, dick turpin, ali baba`,
  pirate: `captain hook, long john silver, captain ahab, captain nemo, captain blackbeard, blackbeard, flying dutchman`,
  monk: `friar tuck, brother tuck`,
  noble: `baron munchausen, baron samedi, bluebeard, count orlok, invisible man, mr hyde, dr jekyll, doctor jekyll, dorian gray, casanova, cyrano, uncle sam, john bull, jack sprat, guy of gisborne, sheriff of nottingham`,
  jester: `
    till eulenspiegel, ivan the fool, mr punchinello, pagliacci, pagliaccio, petrushka, petrouchka, hanswurst, kasperle, brighella, il dottore,
    il zanni, scapino, truffaldino, mezzetin, jack in the green, jack-in-the-green, pantomime villain, principal boy, falstaff, caliban, krampuslauf runner`,
  bard: `orpheus`,
  sailor: `charon, sinbad, popeye, ancient mariner`,
  villager: `
    knecht ruprecht, zwarte piet, black peter, papa legba, quasimodo, hunchback of notre dame, sisyphus, muffin man, pieman, rip van winkle, ichabod crane, johnny appleseed,
    john barleycorn, jack frost boy, jack and the beanstalk, simple simon, wee willie winkie, tiny tim, oliver twist, everyman of the street`,
  lumberjack: `paul bunyan`,
  builder: `john henry`,
  cowboy: `pecos bill, billy the kid, wild bill hickok, jesse james, wyatt earp, doc holliday, lone ranger, man with no name`,
  tailor: `sweeney todd, demon barber, brave little tailor, valiant little tailor`,
  carpenter: `geppetto`,
  wizard: `doctor faustus, prospero, sorcerer's apprentice, wizard of oz, koschei the deathless`,
  martial_artist: `kintaro, zhong kui, monkey king, drunken master, drunken immortal`,
  detective: `van helsing, dick tracy, inspector clouseau`,
  adventurer: `icarus, indiana jones, ivan tsarevich, jack the giant killer, phileas fogg, robinson crusoe, sinbad the sailor`,
}
