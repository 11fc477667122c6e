/**
 * What is written around a wish in Spanish, French, German and Portuguese and says nothing of the figure: greetings, the
 * request itself, thanks, haste, money, and for whom. Each is a pattern of whole words; 'frames' end where the wish
 * begins, 'farewells' run to the end of their sentence.
 */

/** Said in the middle of a clause these may be of the figure: 'dando un abrazo a su perro'. */
const atClause = '(?<=(?:^|[.,;:!?¡¿(\\n]) *(?:(?:y|e|et|und) )?)'

export type Courtesies = { frames: readonly string[]; farewells: readonly string[] }

const spanish: Courtesies = {
  frames: [
    '(?:me|nos) (?:ayudas|ayudáis|ayudan|ayudarías|echas una mano|echáis una mano) con',
    '(?:a ver )?si alguien (?:puede|podría|pudiera) (?:ayudarme|echarme una mano|echarme un cable|dibujarme)(?: con)?',
    '(?:tengo|ten[ií]a) en (?:mente|la cabeza)|lo que busco es(?: más o menos)?(?: esto| algo así)?',
    '(?:quiero|quisiera|me gustar[ií]a|necesito) que (?:me )?(?:dibujes?|dibujen|hagas?|hagan|diseñes?|pintes?|ilustres?)',
    'nota(?:s)? para (?:el|la) (?:artista|dibujante|ilustrador|ilustradora)|se busca (?:ilustrador|dibujante|artista)a? para',
    'qué tal(?: estás| están| todo)?',
    'buen[oa]s (?:días|tardes|noches)|muy buenas',
    'estimad[oa]s? (?:señor(?:es|as?)?|equipo|artista|amig[oa]s?)',
    'oye,? (?:tío|tía|colega|amigo|amiga|bro)|oiga|ey,? (?:tío|gente)',
    '(?:me )?(?:preguntaba|gustar[ií]a saber|quer[ií]a (?:saber|preguntar(?:te|os|les|le)?)) si (?:me |nos )?(?:podr[ií]a(?:s|n|is)?|puede[sn]?|pueden|ser[ií]a posible)(?: me| que me)?(?: (?:dibujar|hacer|diseñar|ilustrar|pintar|crear|hicieras?|dibujaras?)(?:me|nos|le)?)?',
    '(?:estoy |ando )?(?:busco|buscando)(?: a)? (?:alguien|un artista|una artista|(?:un|una) ilustrador[a]?|dibujante) (?:que|para que|para) (?:me |nos )?(?:haga|dibuje|diseñe|pinte|ilustre|hacer|dibujar|diseñar)(?: (?:el|un|una|la) (?:diseño|dibujo|ilustración|retrato|ficha|boceto) (?:de|para))?',
    '(?:necesito|busco|quiero|quisiera|me hace falta|me gustar[ií]a (?:tener|encargar)|para encargar|encargar)(?: con urgencia| urgentemente| urgente| ya)? (?:una?|el|la) (?:hoja|ficha|lámina|ilustración|diseño|dibujo|retrato|boceto|imagen)(?: de (?:personaje|referencia|rol))? de(?=l? )',
    '(?:ser[ií]a|es|será) posible (?:que )?(?:me |nos )?(?:hicieras?|hicierais|hicieran|dibujaras?|dibujaran|diseñaras?|hacer(?:me)?|dibujar(?:me)?|tener|ver|encargar)',
    '(?:quisiera|me gustar[ií]a|me encantar[ií]a|querr[ií]a|me molar[ií]a|me flipar[ií]a)(?: mucho| un montón)? (?:ver|tener|encargar)(?: (?:cómo|como) (?:quedar[ií]a|se ver[ií]a|lucir[ií]a))?',
    '(?:le|les|te|os) escribo para (?:encargar|pedir|solicitar)(?:le|les|te|os)?(?: (?:la|una) (?:ilustración|imagen) de| (?:el|un) (?:dibujo|retrato|diseño) de)?',
    '(?:te|os|les|le) (?:paso|mando|dejo|env[ií]o)(?: aqu[ií])? (?:la |una )?(?:descripción|info|información|ficha)(?: de (?:mi|el|la|un|una) \\p{L}+)?',
    '(?:aqu[ií]|ah[ií]) (?:va|tienes|est[áa]) (?:la |mi )?descripción(?: de (?:mi|el|la) \\p{L}+)?',
    'dame(?= una? )|pásame|gen[ée]rame',
    '¿?(?:se|me lo) puede(?:s hacer)?\\?',
    '(?:en )?(?:alta|máxima|buena) (?:calidad|resolución|definición)',
    'si no es (?:mucha |demasiada )?molestia|si (?:puede ser|se puede|no te importa|pueden|puedes)',
    'para (?:mi|la|una) (?:novela|libro|cuento|partida|campaña|mesa)(?: de rol)?',
  ],
  farewells: [
    'gracias,? (?:crack|guap[oa]|máquina|jefe|jefa|tío|tía|majo|maja)',
    `${atClause}(?:te debo una?|no hace falta que|ya me (?:contar[áa]s|dir[áa]s)|qué te parece|alguien se anima|besos|bss|entregar|cuánto (?:tardar\\p{L}+|tiempo)|m[áa]ndame (?:presupuesto|precio|un privado)|es (?:para|pa) un (?:juego|rol|regalo)|que a m[ií] se me da|soy nuev[oa])`,
    '(?:mil|muchas|muchísimas|un millón de) gracias',
    'gracias (?:de antemano|por adelantado|por todo|por (?:tu|su|vuestro)|a todos|infinitas)',
    `${atClause}(?:un (?:cordial |fuerte )?(?:saludo|abrazo|beso)|saludos|atentamente)`,
    'quedo a la espera|espero (?:tu|su|vuestra) respuesta',
    '(?:te|se|os) lo agradecer\\p{L}+',
    'pago bien|el precio no (?:importa|es problema)|cuánto (?:cuesta|cobras|cobran|sería)',
    '(?:espero|ojalá) que (?:se entienda|quede claro|esté claro|sirva)',
    'cualquier (?:duda|cosa|pregunta)',
    'que es el (?:cumple|cumpleaños) de|es (?:un regalo )?para (?:el|un) (?:cumple|cumpleaños) de',
  ],
}

const french: Courtesies = {
  frames: [
    "(?:tu |vous )?(?:m['’]aides?|m['’]aidez|peux-tu m['’]aider|pouvez-vous m['’]aider) avec",
    "si quelqu['’]un (?:peut|pouvait|pourrait) (?:m['’]aider|me donner un coup de main|me dessiner)(?: avec)?",
    "j['’]ai en tête|ce que je (?:cherche|recherche|veux),? c['’]est(?: à peu près)?(?: ça)?",
    'je (?:veux|voudrais|souhaite) que (?:tu|vous) (?:me )?(?:dessinez?|dessines|dessiniez|fass(?:es|iez))',
    "notes? pour (?:l['’]artiste|le dessinateur|la dessinatrice|l['’]illustrat(?:eur|rice))|recherche illustrat(?:eur|rice) pour",
    "(?:ça fait longtemps que )?(?:je veux|je voudrais|j['’]aimerais) (?:commander|faire faire|offrir)|hello tout le monde",
    "bonjour(?: à (?:tous|toutes|vous))?|bonsoir|coucou(?=[ ,]*(?:!|je |j['’]|tu |vous ))|salut(?: à (?:tous|toutes))?(?= *[,.!])|hé,? (?:mec|les gars)|madame,? monsieur",
    "(?:je )?me demandais si (?:vous|tu) (?:pouviez|pourriez|pouvais|pourrais)(?: (?:me|nous|m’|m'))? ?(?:dessiner|faire|créer|réaliser|illustrer)",
    "(?:je )?(?:re)?cherche (?:quelqu['’]un|une? (?:artiste|illustrateur|illustratrice|dessinateur|dessinatrice)) (?:pour|qui (?:puisse|pourrait|peut|saurait))(?: me)? (?:réaliser|faire|dessiner|créer)(?: (?:le|un|une|la) (?:design|dessin|portrait|illustration|fiche|chara ?design) (?:de|d['’]))?",
    "j['’]a(?:i|urais) besoin(?: en urgence| rapidement| vite)? (?:d['’]une?|de la|du) (?:fiche|planche|illustration|dessin|portrait|image|visuel)(?: (?:de )?(?:perso|personnage|référence))? (?:de |d['’]|pour )",
    "(?:serait-il|est-il|est-ce) (?:que c['’]est )?possible (?:d['’]avoir|de (?:faire|dessiner|voir|me faire|me dessiner))",
    "j['’](?:aimerais|adorerais)(?: bien| beaucoup| trop)? (?:voir|avoir|que (?:vous|tu) (?:dessiniez|dessines|me fassiez|me fasses))(?: ce que (?:donnerait|ça donnerait)| à quoi ressemblerait)?",
    "je vous écris pour (?:commander|demander)(?: (?:l['’]|une? |le )(?:illustration|portrait|dessin)(?: de | d['’])?)?",
    "ça me ferait(?: trop| très| vraiment)? plaisir d(?:e (?:voir|recevoir)|['’]avoir)",
    "voici (?:la |une )?(?:description|fiche)(?: d(?:e (?:mon|ma)|u|['’]un|['’]une) \\p{L}+)?|voici",
    'donne-moi|donnez-moi',
    "s['’]il (?:te|vous) pla[iî]t|steuplé|stp|svp",
    "(?:en )?haute (?:qualité|résolution|définition)|c['’]est possible ?\\?",
    "si ce n['’]est pas trop demander|si possible|si c['’]est possible",
    'pour mon (?:roman|livre|jeu)|pour ma (?:campagne|partie|nouvelle|table)',
  ],
  farewells: [
    'merci,? (?:chef|mec|les gars|toi)',
    `${atClause}(?:je te dois|pas besoin que|dis-moi ce que|dites-moi ce que|quelqu['’]un est partant|bises|à rendre|combien (?:de temps|coûterait)|envoye[zr]-moi un devis|c['’]?(?:est)? pour un (?:jdr|jeu|cadeau)|moi je dessine|je suis (?:nouveau|nouvelle) ici)`,
    "(?<!non,? )merci(?: (?:d['’]avance|infiniment|beaucoup|mille fois|à (?:vous|toi)|pour))?(?= |[.!,]|$)",
    `${atClause}(?:(?:bien )?cordialement|bien à vous|bisous|à bientôt)`,
    "dans l['’]attente|en attendant (?:votre|ta)",
    "je (?:vous|t['’]) ?en serais|je paie bien|je paye bien|combien ça coûte",
    "j['’]espère que (?:c['’]est|tout est|ça|ce sera)",
    "n['’]hésite[sz]? pas|si (?:vous avez|tu as) des questions",
    "c['’]est (?:pour )?l['’]anniv(?:ersaire)?|c['’]est un cadeau|c['’]est pour (?:un|son) cadeau",
  ],
}

const german: Courtesies = {
  frames: [
    '(?:hallo|hi|hey|liebe[r]?) \\p{L}+,? (?:hilfst du mir|kannst du mir helfen)(?: mit)?|hilfst du mir mit|könnt ihr mir helfen mit',
    'falls (?:mir )?jemand (?:mir )?mit|helfen (?:kann|könnte)(?=[ .,!?]|$)',
    'im kopf(?=\\.)|was ich suche,? ist(?: ungefähr)?(?: das(?: hier)?| so etwas)?',
    'ich (?:will|möchte),? dass (?:du|ihr|sie)|(?:zeichnest|malst|zeichnet|entwirfst)(?=[.,!?]|$)',
    'notiz(?:en)? (?:für|an) (?:den|die) (?:zeichner(?:in)?|künstler(?:in)?)|suche (?:zeichner|künstler)(?:in)? für',
    'ist fürs (?:rollenspiel|spiel|pen and paper)|(?:will|wollte) schon lange',
    // 'Ein Mann in hohem Alter, graue Haare'
    `guten (?:tag|morgen|abend)|hallöchen|hallo (?:zusammen|alle|leute|ihr lieben)|hi (?:leute|zusammen)|ey,? alter|${atClause}alter,|sehr geehrte (?:damen und herren|frau \\p{L}+|herr \\p{L}+)`,
    'ich wollte(?: mal| gern[e]?)? fragen,? ob (?:ihr|du|sie)(?: mir| uns| vielleicht)*',
    '(?:zeichnen|malen|entwerfen|machen|erstellen|gestalten|designen) (?:könnte(?:t|st|n)|würde(?:t|st|n)|kannst|könnt|mag|möchte)(?=[ .,!?]|$)',
    'ich suche (?:jemand(?:en)?|eine? (?:künstler|zeichner)\\p{L}*|einen (?:künstler|zeichner)),? (?:der|die)(?: mir| uns)?',
    '(?:entwirft|zeichnet|malt|gestaltet)(?=[.,!?]|$)',
    '(?:wäre|ist) es möglich,?|zu (?:bekommen|haben|zeichnen|sehen|kriegen|erhalten)(?=[ .,!?]|$)',
    'ich (?:würde|möchte) gern[e]? (?:sehen|wissen),? wie|(?:aussehen|ausschauen) würden?|aussähe',
    '(?:hiermit )?möchte ich (?:eine illustration|ein bild|ein porträt|eine zeichnung) in auftrag geben|in auftrag geben',
    'ich fänd(?:e)? es (?:\\p{L}+ ){1,2}?(?:wenn|,)',
    '(?:hier|anbei|unten)(?: ist| kommt| findet ihr| folgt)? (?:die|meine|eine) beschreibung(?: (?:von|zu) (?:meinem|meiner) \\p{L}+| meine[sr] \\p{L}+)?',
    '(?:ich )?brauche(?: dringend| schnell| ganz schnell)?(?: mal)?(?: ein(?:e|en)?)? (?:charakterblatt|charakterbogen|referenzblatt|zeichnung|bild|porträt)(?: von| für)?',
    'gib mir|gebt mir|büdde|biddö',
    'geht das\\?|(?:in )?(?:hohe|hoher|beste|bester|gute|guter) (?:qualität|auflösung)',
    'wenn es keine umstände macht|wenn(?:’s| es|s)? (?:geht|möglich ist)',
    '(?:such|brauch|bräucht|möcht|wünsch)e ich(?: mir)?(?: gern[e]?)?(?= eine?[nmr]? )',
    'für (?:meinen|meine|mein|unsere|unser|ein) (?:roman|krimi|buch|kinderbuch|kampagne|runde|geschichte|spielrunde)',
  ],
  farewells: [
    `${atClause}(?:ich schulde dir|farbe muss|sag(?:t)? mir,? was|hat jemand lust|grüße|abgabe|wie lange|schick(?:t)? mir ein angebot|ich selbst kann|ich bin neu)`,
    '(?:vielen|herzlichen|besten|tausend|lieben) dank|danke (?:im voraus|schon(?: ?mal)?|euch|dir|schön|sehr)',
    '(?:mit )?(?:freundlichen?|lieben?|besten?|herzlichen?|viele|schöne) grüßen?|(?:lg|mfg|vg)(?=[ .,!]|$)',
    'bezahlung|geld spielt|was (?:kostet|würde das kosten)',
    'es ist für (?:meinen|meine|mein|ein|eine)|ist für (?:meinen|meine) (?:roman|buch|kampagne|schwester|bruder|freundin|tochter|sohn)',
    'ich freue? mich|freu mich|dafür wäre ich|ich wäre (?:euch|dir|ihnen)',
    'ich hoffe,? (?:das|es|man|ihr|du|sie)|bei fragen|falls (?:ihr|du|sie) fragen',
    '(?:mein|meine) \\p{L}+ hat (?:am \\p{L}+ |bald |morgen |heute )?geburtstag',
  ],
}

const portuguese: Courtesies = {
  frames: [
    '(?:oi|olá|ei),? \\p{L}+, me ajuda com|me ajudas? com|se alguém (?:puder|pudesse) me (?:ajudar|dar uma mão|dar uma força)(?: com)?',
    '(?:tenho|tava) em mente|o que (?:eu )?(?:procuro|quero|busco) é(?: mais ou menos)?(?: isso| isto)?',
    '(?:quero|queria|gostaria) que (?:você|vc|tu) (?:desenhe|faça|crie|desenhasse|fizesse)(?:s)?',
    'notas? (?:para|pro|pra) (?:o |a )?(?:artista|desenhista|ilustrador|ilustradora)|procura-se (?:ilustrador|desenhista|artista)a? para',
    '(?:faz tempo que )?(?:eu )?quero (?:encomendar|dar de presente)',
    '(?:oi|olá|ola),? (?:tudo (?:bem|bom|certo)|gente|pessoal)|tudo (?:bem|bom)\\??|e aí,? (?:blz|beleza|galera|gente|mano)|boa (?:tarde|noite)|bom dia|prezad[oa]s?(?: senhor(?:es|as?)?| artista)?|salve,? (?:galera|gente)',
    '(?:eu )?(?:queria|gostaria de|quero) saber se (?:você|vc|vocês|vcs|tu|dá|daria)?(?: ?(?:poderia[m]?|pode[m]?|consegue[m]?|conseguiria|pra|para))*(?: me)? (?:desenhar|fazer|criar|ilustrar)',
    '(?:estou |tô )?(?:procurando|procuro|à procura de|atrás de) (?:alguém|um artista|uma artista|um ilustrador|uma ilustradora|desenhista) (?:que|pra|para)(?: me)? (?:faça|fazer|desenhe|desenhar|crie|criar)(?: (?:o|um|uma|a) (?:design|desenho|arte|ilustração) (?:de|do|da))?',
    '(?:preciso|necessito)(?: com urgência| urgente| muito)?(?: de)? (?:uma?|a|o) (?:ficha|arte|ilustração|desenho|imagem|folha|prancha|design)(?: de (?:personagem|referência))? (?:de|do|da|com|pro|pra)(?= (?:meu|minha|uma?|o|a) )',
    'seria possível (?:fazer|desenhar|ver|ter)|(?:gostaria|queria|adoraria)(?: de)? ver como (?:ficaria|fica|seria)',
    '(?:eu )?ia (?:curtir|amar|adorar|gostar)(?: demais| muito)?(?: de)? (?:ver|ter)',
    'venho (?:por meio desta|através desta|aqui) (?:encomendar|solicitar|pedir)(?: (?:a|uma) (?:ilustração|arte) de| (?:o|um) (?:desenho|retrato) de)?',
    '(?:segue|aí vai|vai aí|aqui (?:está|vai))(?: abaixo| aí)?(?: a)? descrição(?: (?:do|da|de) (?:meu|minha|um|uma)? ?\\p{L}+)?',
    // What is said to a friend in Portuguese is a hand in Spanish: 'una espada en la mano, capa roja'.
    `me (?:dá|manda)|${atClause}mano,|pfvr(?: pfvr)*|pfv|por gentileza|se puder(?:em)?`,
    '(?:em )?alta (?:qualidade|resolução|definição)|dá (?:pra|para) fazer\\?',
    'se não for (?:muito )?(?:incômodo|pedir muito)(?: muito)?',
    '(?:pro|pra|para|para o|para a) (?:meu|minha|nossa) (?:livro|romance|campanha|mesa|história|hq)(?: de rpg)?',
  ],
  farewells: [
    'valeu,? (?:chefe|mano|cara|demais)',
    `${atClause}(?:te devo uma?|não precisa (?:ser|estar)|depois me (?:diz|conta|fala)|alguém topa|beijos|bjs|entregar (?:até|antes)|quanto tempo|me manda (?:o )?orçamento|é (?:pra|para|pro) um (?:rpg|jogo|presente)|eu desenho (?:muito )?mal|sou nov[oa] aqui)`,
    '(?<!n[ãa]o,? )(?:muito |desde já |super )?obrigad(?:a|o|ão|inh[ao])(?= |[.!,:]|$)|valeu(?=[ .!,]|$)|vlw|grat[ao] desde já',
    `${atClause}(?:um (?:grande |forte )?(?:abraço|beijo)|abraços|beijos|atenciosamente)`,
    '(?:fico|aguardo|ficarei) (?:no aguardo|sua resposta|à espera)|ficaria (?:muito |bem )?grat[ao]',
    'pago bem|quanto (?:custa|fica|sairia|cobra)',
    'espero que (?:dê|esteja|fique|tenha dado)|qualquer (?:dúvida|coisa)',
    'é (?:o |pro |para o )?(?:anivers[aá]rio|niver) d[aeo]|é (?:um )?presente (?:pra|para|pro|de)',
  ],
}

export const courtesies: readonly Courtesies[] = [spanish, french, german, portuguese]

/** Laughter and sizes of a picture, in any language. */
export const anywhere: readonly string[] = [
  '(?:ja){2,}|(?:je){2,}|(?:ha){2,}|(?:hi){3,}|kk+|rs(?:rs)+|mdr|ptdr',
  '(?:2|4|8|16) ?k(?=[ ,.;!]|$)|(?:full|ultra) hd',
]
