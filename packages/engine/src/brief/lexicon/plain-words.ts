/**
 * True words of English near enough to others of our tables that spelling repair would change them: those of the British spelling
 * dictionary of SCOWL (see THIRD_PARTY_NOTICES.md), and what is said in the street and on the net. What children and hasty
 * typists rather write for another word ('curd', 'hast') is left out.
 */
export const plainWords = `
abbe abject aborning academical acrid aerie afield agar agave aglitter aglow airy alienist allay alum ambulant
amicably amide ammonia aniline ante anther anthropoid anus apace apish appal appose ardour argh aright arouse artless
arty aseptic asocial astir atrial attar aught awaken awash awhile baa backslid backstair baddest badman badmen baggie
baksheesh balminess baloney bamboozle bane baneful banns baptise barberry barf basswood batmen baud bawd begat
begotten beriberi berm bestride betrayer bettor bhaji bidden birb bisector blag blarg blather bleh bletch blither
blockhead blooper bluet bodge boga bogan boggy bong bonk boodle bookmaker boolean boor boorish boozy bopped bopping
borb boron bosh bossiness botch botcher botnet boughs bower boxlike boye boyo bract brambly brassiness broodmare bumf
bumph bumpkin bunco bung burbs bushman bushmen buss bussin cabby cabinetry cadge cadger caff caginess cancellous
cankerous cannibal canniness canonise caravel caraway carbs cardio career caret carious carrel carsick cascara
casework cashbook cashless casuist catchword cattery cattily cavil cession chairwoman chairwomen chancery chappy
charade charily chariness charmless chastise chatline cheapo cheep chipboard chitchat cholera chonk chonker choppiness
chorale christen chunder chunter churl chyron classism clit clonk clop clopped clopping cloy cloying clung cobwebby
coda coed coerce coital colicky colitis collator compositor conic cootie copse corespondent corkage corneal cornily
corrector corrie cosset costumier cower cozen crabbit cranny crass cred creepiness crept crestless cringe cripes
crispiness crossfire crouch croup cruddy cunt cyclopes czarist daggy dalliance dander dandle daunt dauntless deadbeat
debauchee deceiver deckle decry defy deli demotic deportment derp devastator devolve dhow dibs diddle diddler didst
diff dimply dinar dingle dink dither ditz dobbing dodgy dogtrot dolour dolt dosh doughty dowelling dowse dozily drat
drench drizzly drogue drollery drub drubber drubbing dudgeon dueller dunner dustless dwell dyster eave edginess
enervation epicure erasure erector eremite espy estrange exotica fairway fallback faro featherless festal fettle
fibber filch filo finesse fink fishcake fishiness fishpond fissile fitful flab flagmen flaky flambe flatbed flattering
fleecy floof floofy flunk foggy foodie footfall footless footsie footwork foppery forborne forebear forepart
foreperson forewarn forewent forewoman forewomen formless foxhunt fraught fren frens fritter froze frumpy fryer fuddle
fuelling funereal fungous furze fusty futz gabbing gadded gadder gadding gaffe gagging gaggle gammer gammy garble
garfish garlicky gasket gassy gastronome gatekeep gawp gazetteer geld gemologist genital genitals gibbous giggly gilf
gillion gizzard glaceing gladiola gleaner gleanings gloaming gloppy gneiss gobbler gobby gofer golly gooiest gook goop
gorse grabby gradation granddaddy gratin grep grepping grimmest grisly grog grok grotty guanine guano guff guiltless
gunge guzzle hairiness hake hallow handover harasser hardball hardboard hardily hardiness hardstand harrow hassle
hayward headily heelless henlo hereon hippest hokey homebody homily honcho honk honky hooey hooman hoon horrific
horseplay horsier horsiest hosier hostelry hotcake houseman housemen howdy hummock hummocky humph humphs hurrah hurtle
hussy hustings huzzah hypo icky impart impassible impassibly implosive imprudent inane indigent indite indwell
inertness influenza innit insure intuit invective irenic irides iridescence irrigable jape jaunt jaywalker jeer
jeering jeez jennet jeopardy jiff jiggle jinx jitters jive jobless joey jogged jolliness jotted jounce kickback kike
kilo kipped kipping klutz knoll koan kook korma kudos kudzu labia languor lawbreaker laywoman laywomen leafless leer
legalese lido limo lingerer linkman linkmen lino lionise listeria loam loath lockout loll lough loughs lout louvre
lowboy lubber lube luckless lucre lumpiness lux macho macroscopic maelstrom maim malarial maltose malty mammy manana
manful manioc manky mardy marque masque mastic matchless matins matres maunder measly meatless melanin menfolk
menfolks menservants meritless mesquite metier mettle mewl midden miff migraine millage milliard mindless mingle
mintage minx mirth miscount misfile misplay mistreat mithered mkay moil molest monition monody monoxide mooch moonless
moonscape mope moper moralism moron mosey mosh moxie muggy mumbler mumper munter murderess murk muskeg nabbing nagged
nagger napless nary natty nausea neaten neath neophilia nerviness nervy nesh nestle neuritic neuritis newsdealer
nicety ninny nipped nipping noddle noiseless nosh notional notwork nought nous nowt nuke nutpick nuzzle nympho oafish
oases ocker offprint oilman okra onerous onside opine oppress oration orotund outlast outlier outlive outpoint outre
outta outwit outwork overage overate overbore overcrowd overfly overgrowth overjoy overpay overplay overuse paginate
palatial paleo palmate paperbark pappy parable parodist passe passel pastern pastie pawbs payer payout pedalo pedant
peeing peeress peerless peeve peke pelf pelmet penniless peon persecutor persnickety personable pesky phisher phoniest
pinkie pistil plaint playact plop plopped plopping poetess poky polestar pomposity poncy ponderer poof pooh posthaste
prat precis prelacy premed prepay pretax pretest prig processional prodigal profiteer prole protectionism
protectionist protegee prude psalmist psst pukka pulpiness purism putz pyre quid quine quire quisling quitter quitting
raddled raga rankle raster ratlike ravisher rawr rebid recto redactor redlining referential relegate repartee requite
restring rhapsody rickets ridgy rife righto rigour rile risible riviera roister rood roofless rootless rota rouble
roust rowboat rube rumbling rutting rutty sabra sacristy sades sago saltpetre sandbar sandhog sandiness sanserif
sapless sappiness sarge sarky sate saunter savagery scabies scagged scally scatting schlock scorekeeper scow scram
scramming scran scrawl scrimp scurf scurfy seance seashore seedless senor serif servitor sharecrop shellfire shiftless
shill shindig shitty shoptalk shrift shrive shtick sickie sicko sirrah skimp skint skiver skiving skoal slacken
slather slattern slaw slimmest slog slunk slut smallholder smarten smoggy smudgy smut snarf sneakily snek snobbery
snog snogged snowline snuggest sociable solaria solicitous solute solutes sonnet sook sooth sopped sopping sorehead
sottish soughs souk soulless souse southerly sower sown spacier spaciest sparred spearmint sped spiel spiff spilt
spinney spurt squatted squaw squiggly stagy stakeout stan standpipe stank staph starchy starless stdio stemware
stetting stifling stippling stockily stockist stodgy stonking straggler strep strumpet stunk suckle suet sunbelt
sunder sundry sunless sunlit sunshiny superego supernal superpower superwoman superwomen supremo suss sutler swain
swipe swot swotted swotty swung tactless taiga tankful tannin tapeline tapster tardiness tarn tarsi tasty tattle
tectonic tectonics tempt tench testate testings thievish thunk ticktock tiddler tiff tillage timberline tinder tingle
tinkler tipster tirade toadyism toddle toeing toff togging toke torturous tosh totterer toyboy trackless tranter
treacly treadle trod trope tropic troth tryout tumid tumorous tuneless turd tush tutted tutti tutting twat twee twixt
tympanic tympanist tyro ulna umpty unction underlip underpaid undertone unison unread unshorn unsteady uptrend urgency
vagrancy varlet vaunt vegged vegging veld veneration verdant verve vesper vino voila wacko waddle wadge wangler wank
wariness warplane watchword waterbed waterline wavering weedless weeing weeny weepie weirdo welp wept wham wheezy
wherefore wherry whew whither whoa whoop whop whup wifeless windflower windily windless windrow wingding wino winy
wodge womb wonk wordily wordsmith wordsmiths workshy wove writhe wrung wurst yawl yearling yikes yolo yonks zaniness
zappy zillion zinger zippy zoster`
