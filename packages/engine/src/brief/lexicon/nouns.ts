/**
 * Nouns that no authored table lists, by slot and the nearest concept. Made by tools/brief-nouns.ts from WordNet 3.1
 * (see THIRD_PARTY_NOTICES.md); correct the roots there, or list a word in a table of its own, rather than here.
 */
export const nouns: Record<string, string> = {
  'role villager': `
abbreviator abridger accomplice accumulator aesthetician aircrewman almoner amanuensis anthologist artisan astrogator
bagger basketweaver bleacher bookmaker bowdleriser bowdlerizer bracero brakeman breadwinner breaker buckaroo
buckeroo calligraphist candymaker caseworker ceramist chargeman chimneysweeper clocksmith coachbuilder coadjutor
coalman coiffeur coiffeuse comber compositor conductress copyreader copywriter cornhusker cowman cowpuncher craftsman
cropper currier cutter darner deliveryman diemaker diesinker dispatcher dockhand draftsman draftsperson dragger
draughtsman earner electroplater esthetician excavator expurgator facilitator faller fellah feller floorwalker framer
fumigator galvaniser galvanizer gasman gatherer gilder gipsy glassmaker glazer gofer goldbeater goldworker
groundkeeper guestworker gypsy hairstylist harpooneer hatmaker helper herdsman hewer hireling hodman horologer hostler
housewrecker iceman indexer jobholder journeyman knacker lacer laminator lapidist lasher laundryman laundrywoman
ledgeman letterer liveryman loader lockman lockmaster luddite lumper maker maltman maltster manakin manikin mannikin
manufacturer melter mender midinette millwright modiste moneyer monitrice moonlighter mopper mounter mover muleteer
muzzler nailer oceanaut ostler packer paperer paraprofessional parer paster pensionary peon perfecter pitchman plaiter
platelayer plater plier ploughwright plowwright plyer potboy potman preserver pressman processor projectionist
prompter propman puddler puncher quarrier ragsorter railroader redactor refiner refinisher registrar renovator
repairer restorer reviser rewriter rivetter roundsman router salesgirl saleslady salesperson sandwichman sawyer
sceneshifter scourer scratcher scrubber sericulturist shaper sheller shelver shingler shipbuilder shirtmaker
shopwalker shoveler shoveller sidesman signalman silverworker skidder skycap solderer splitter sponger spotter
sprigger stableboy stableman stacker staffer stagehand stainer stamper steamfitter steelmaker steelman steeplejack
stemmer stenographer stippler stocktaker strikebreaker striver stuffer styler subeditor swaggie swagman tacker
teamster teaser temp tentmaker thrower throwster tiler tinner tinter toiler toller tollgatherer tollman toolmaker
topper tracklayer trainman trainmaster trencher trimmer tugger tuner turncock turtler twiner typesetter typist
typographer underling unionist upholsterer varnisher voicer vulcaniser vulcanizer waggoner waggonwright wagoner
wagonwright wainwright wallah wallpaperer warehouseman warehouser washer washerman washwoman wetter wheeler winder
wiper wireman wirer worker workingman workman workmate wrecker yardman yardmaster`,
  'role adventurer': `
abseiler absentee advancer ambler argonaut arriver ascender beachcomber bearer beduin bicycler boarder boulevardier
broncobuster bushman chaser clochard conveyer conveyor crasher defaulter departer deportee descender dosser emigre
emigree encroacher evacuee excursionist expat flier follower footer foreigner frontierswoman gatecrasher goer gringo
hedger hobbler hotspur immigrant importee interloper intruder invader jaywalker jerker jogger journeyer khoisan
latecomer leaver limper lunger malahini metic migrator natator nester newcomer noncitizen nondriver nudger outgoer
outsider parader passenger passer pedaler pedaller penetrator plodder postilion postillion prowler puller pursuer
pusher raftman raftsman rappeller reeler roamer roughrider rover saunterer scalper scrambler shadower shover slapper
slogger spanker staggerer stomper stranger straphanger stumbler sundowner surfboarder swaggerer toter totterer tourer
tramper transferer transferor transferrer traverser trespasser tripper trudger visitant visitor waddler walloper
wrester yanker`,
  'role noble': `
ameer amir archduchess autocrat baronet bart brahman brahmin burgrave calif carlovingian cheops czaritza dynast emeer
ethnarch habsburg hakim hanover hapsburg hohenzollern kalif kaliph khalif khalifah khufu lancaster maharanee moghul
mogul palsgrave peeress plantagenet seigneur seignior stuart swayer taoiseach tsaritsa tyrant tzar york`,
  'role cleric': `
absolver abstainer adventist amish amora anabaptist anagnost anointer antipope archdeacon archpriest arianist
ayatollah bacchante baptist beadsman bedesman catholicos celebrant chapelgoer chela churchgoer churchman clergyman
communicant congregant copt coreligionist curate domine dominee dominie dominus dunkard eparch exarch gospeler
gospeller goy hadji haji hazan hierarch imaum jihadist lector melchite melkite missioner mollah mon monotheist moonie
mujahid mulla mullah muslimah niqaabi officiant orangeman ordainer ordinand ostiarius ostiary padre pardoner
parishioner parsee parsi pentecostalist pluralist polytheist pontiff postulator prebendary presbyterian primate primus
quietist rector religionist revivalist sacrificer saddhu sannyasin sanyasi sermoniser sermonizer shaktist shegetz
shiite shivaist subdeacon suffragan sunni sunnite theosophist thurifer tractarian tritheist tunker uniat vaishnava
wahabi wahhabi`,
  'role monk': `
abbe archimandrite augustinian blackfriar cenobite coenobite eremite votary`,
  'role soldier': `
adjutant aide aircraftman aircraftsman anzac battler blucher bombardier bushwhacker cannoneer carabineer carabinier
carbineer coastguardsman conqueror cruiserweight draftee featherweight footslogger fusilier gouger greyback
interceptor jawan johnny leatherneck lobsterback mauler middleweight noncom palooka potemkin potyokin ranker reb
saceur saclant scpo serviceman skirmisher smsgt striper stumblebum subjugator sublieutenant trainbandsman uriah
vanquisher victor wac welterweight withstander yardbird`,
  'role sailor': `
bargee charon coxswain crewman gob gondoliere lascar lighterman oarswoman paddler privateersman punter roustabout
sculler steerer steersman supercargo waterman`,
  'role rogue': `
abductor abetter abettor absconder abuser aggressor ambusher assailant assassinator assaulter attacker avenger
backslider barnburner barrater barrator beguiler betrayer blackmailer bludgeoner bluffer briber bullyboy
cardsharper cheater chiseler chiseller coconspirator coiner collaborationist collaborator conspirator contrabandist
counterfeiter cracksman craniologist crimper culprit dakoit deceiver defalcator defrauder despoiler deviationist
dissembler dissimulator dodger embezzler escapee evildoer extortioner extortionist fabricator faker falsifier felon
fetishist fibber figurehead finagler firebug fratricide fraud ganef ganof gaolbird gonif goniff graverobber gunrunner
harrier highbinder highjacker hijacker housebreaker hypocrite imitator impersonator imposter impostor infanticide
kidnaper kidnapper lapidator larcener larcenist lawbreaker lech lecher letch liar liquidator looter machinator
magdalen malefactor malfeasant maltreater manslayer masochist matricide mimicker misleader molester mountebank mugger
murderer murderess nightrider nonattender nympho obscurantist offender padder paederast paedophile pandar panderer
paperhanger parolee parricide patricide peculator pederast pedophile perjurer perpetrator pettifogger phrenologist
pilferer pillager plagiariser plagiarist plagiarizer ponce predator pretender prevaricator procurer procuress pseud
quisling raper rapist recidivist retaliator reversionist ripper rumrunner sadist sadomasochist safebreaker sandbagger
scammer scapegrace scofflaw seizer shammer shanghaier sharper sharpy shedder shylock shyster sinner slasher slyboots
smoothy snatcher snitcher sodomist sodomite spiller spoiler stabber stealer stoner strawman suborner supplanter
tartufe tartuffe ted toughie traitress transgressor treasonist triggerman utterer violator wangler welcher welsher
wretch wrongdoer yardie yob yobbo yobo`,
  'role merchant': `
bargainer barterer bibliopole bibliopolist bookdealer chandler chapman clothier cosmetician fruiterer hardwareman
hosier licensee linendraper marketer meatman mercer merchandiser newsagent newsdealer newsvendor packman poulterer
poultryman retailer sandboy schlockmeister seedman seedsman seller shlockmeister slopseller stationer stockjobber
trafficker transmigrante underseller vender venturer`,
  'role scientist': `
acoustician algebraist arithmetician bacteriologist bibliotist bimetallist biophysicist bugologist cosmographer
cosmographist cosmologist cytogeneticist cytologist demographer demographist ecologist econometrician econometrist
economist enzymologist epidemiologist ethnologist ethologist fossilist geometer geometrician geophysicist grammarian
hebraist hydrologist hypnotiser hypnotizer macroeconomist malacologist mammalogist mesmerizer microeconomist
microscopist mineralogist monetarist neurobiologist neurolinguist orthoepist paleographer paleographist
parapsychologist penologist phonetician phonologist physiologist phytochemist phytologist pomologist pothunter
propagator protozoologist psephologist psycholinguist psychophysicist radiobiologist radiochemist semanticist
semiotician serologist sociobiologist sociolinguist sociologist syntactician systematist taxonomer taxonomist townes
trigonometrician uranologist vivisectionist`,
  'role doctor': `
abortionist accoucheur accoucheuse aetiologist alienist alleviator amputator anesthetist angiologist bonesetter
chiropodist coue diagnostician diplomate doc druggist electrologist electrotherapist embryologist endocrinologist
endodontist etiologist exodontist extern geriatrician gerontologist haematologist hakeem hematologist houseman
hygienist inoculator interne internist lpn massager naprapath neurosurgeon ophthalmologist orthopaedist orthopedist
orthoptist osteopathist otolaryngologist otologist pcp pediatrist pedodontist perinatologist periodontist probationer
proctologist prosthodontist psychoanalyst psychotherapist radiographer radiotherapist vaccinator`,
  'role teacher': `
catechist conditioner cyril demonstrator docent educator housemaster instructress pedagog pedagogue preceptor prof
schoolmistress`,
  'role student': `
assimilator catechumen collegian crammer dweeb educatee etonian fresher learner lowerclassman medico memoriser
memorizer nonachiever nonreader overachiever plebe seminarian seminarist soph tutee underachiever underclassman
underperformer wonk wykehamist`,
  'role artist': `
adapter bandmaster colorist constructivist contrapuntist dauber distortionist etcher fauve fauvist indiana landscapist
lensman limner lithographer modernist orchestrator ornamentalist portraitist portrayer precentor psalmist pyrographer
sculpturer sketcher songster suprematist surrealist symbolist symphonist`,
  'role musician': `
accompanist accompanyist altoist artiste attracter attractor bandsman barytone basso bugler caroler caroller
coloratura comedienne concertinist cornetist cymbalist ecdysiast executant gambist harmoniser harmonizer headliner
heartthrob histrion hornist hummer humorist humourist ingenue instrumentalist interlocutor ironist lampooner lutanist
madrigalist mezzo mimer monologist pantomimer parodist playactor punster quizmaster recitalist reenactor ridiculer
satirist savoyard saxist sightreader soloist striptease stripteaser symposiarch syncopator telepathist tenorist
toastmaster tragedienne twirler tympanist upstager vibist vibraphonist violoncellist vocaliser vocalizer warbler
xylophonist yodeller`,
  'role dancer': `
balancer chorine danseuse funambulist hoofer kachina ropedancer ropewalker stepper`,
  'role businessperson': `
alcalde amalgamator ambassadress apparatchik appointee arb arbitrager arbitrageur assessor backbencher beadle boniface
burgomaster caterer cfo commissar comptroller concessionaire concessioner consigner consignor conveyancer cpa
crossbencher daniel diplomatist distributer distributor embassador enterpriser enumerator equerry exciseman exporter
fed filer filibusterer frontbencher functionary hangover holdover hosteller hotelier hotelkeeper hotelman importer
insider internuncio invalidator jobber justiciar justiciary kennan khedive legislator lessor licenser lister
macebearer macer manageress mapper middleman moneyman nabob noticer nuncio officeholder oilman owner padrone
parliamentarian penpusher pilate placeman placeseeker pleader plenipotentiary plotter praetor presbyter pretor prexy
proconsul procurator proprietor proprietress provider provisioner provost purveyor qadi quaestor rapporteur recruiter
renter rep restauranter restaurateur sacristan searcher selectman selectwoman serjeant shipper sorter stockist
supermarketeer supermarketer supplier sutler syndic syndicator taxer taxman teller timekeeper transactor trier
trustbuster underwriter verger vestryman vestrywoman victualer victualler voider weigher wholesaler wildcatter`,
  'role librarian': `
abstracter abstractor academician adjuster adjustor advisor aesthete alliterator alumna analyst anatomist annotator
antiquary arabist archaist assayer attache authenticator authoress autobiographer bibliographer biographer booklover
bookman canvasser chartist coauthor cognoscente commentator compiler connoisseur cosmetologist counsellor counselor
deadeye decorator determinist dialectician dietician dietitian drafter dramatist eclecticist editorialist
educationalist educationist elitist empiricist enologist epistemologist equalitarian eschatologist essayist esthete
estimator ethician ethicist evaluator examiner exegete fashionmonger fermentologist figurer forelady foreperson
forewoman gagster gagwriter gazetteer generalist genevan germanist glossarist goliard grad grader graphologist
gymnosophist hagiographer hagiographist hagiologist histologist historiographer hotshot huguenot islamist jurist juror
juryman jurywoman lapidarist lexicologist librettist licentiate limnologist litterateur liturgist logician logistician
lyrist masorete masorite massorete maven mavin mnemonist moralist mujtihad musicologist mythologist necessitarian
neologist newspaperman newspaperwoman newswriter nominalist nutritionist observer oculist oenologist ombudsman
orientalist osteologer osteologist panelist panellist paragrapher pedant penman philologue philomath poetiser poetizer
polemicist polemist polymath popper pragmatist presentist preterist prosthetist pteridologist pundit purist reader
reckoner reviewer rhymer rhymester salutatorian savant scenarist scholiast schoolman scribbler scriptwriter scrutineer
scrutiniser scrutinizer sensation sinologist sleuthhound specialiser specialist specializer speechwriter sportswriter
stager starets subtracter superstar syllogiser syllogist syllogizer synonymist talent taster technocrat teutonist
theologiser theologist theologizer tipster tragedian trapshooter valuator valuer vedist versifier wiz woolsorter
wordmonger wordsmith`,
  'role chef': `
baster salter seasoner`,
  'role waiter': `
arouser attender baggageman batman bellman counterman counterperson counterwoman cupbearer esquire famulus gillie
headwaiter lifesaver linkboy linkman minder racker rouser servitor tapper tapster trainbearer varlet waker`,
  'role butler': `
ayah factotum flunkey flunky lackey pantryman slavey`,
  'role police': `
deskman flatfoot narc pointsman shoofly wardress`,
  'role guard': `
admonisher amah babyminder conservator duenna greenskeeper mammy patroller portwatcher screener shielder
superintendent warrener watchdog watcher wetnurse yeoman`,
  'role hunter': `
courser fowler snarer`,
  'role fisher': `
trawler troller`,
  'role farmer': `
agriculturalist agriculturist apiculturist arboriculturist contadino cottar cotter dairyman farmerette fieldhand
gleaner granger grazier grower husbandman moujik mujik muzhik muzjik picker plower sheepman smallholder sodbuster
sower vintager viticulturist waterer weeder`,
  'role athlete': `
agonist backstroker ballplayer basketeer bidder blocker bounder breaststroker bunter cager centerfielder challenger
comer competitor contender contestant contestee cornerback cragsman declarer dribbler dropkicker escalader fielder
fieldsman finalist finisher flanker halfback hitter hurler infielder kicker langlaufer leaper lefthander lefty lifter
linksman loser marathoner medalist medallist miler mvp netkeeper netminder outfielder patzer pentathlete placekicker
playmaker preemptor qualifier raiser rusher scorer screwballer semifinalist semipro semiprofessional shortstop
shuffler slammer slicer slugger snapper southpaw speedskater swinger tackler tailback tier tilter tobogganist upsetter
vaulter whiffer wingback winner`,
  'role engineer': `
denturist discoverer locater locator patentee soundman technologist tekki tribologist webmaster`,
  'role mechanic': `
gaffer troubleshooter`,
  'role wizard': `
exorciser thaumaturgist`,
  'role jester': `
chump gagman jokester patsy`,
  'role detective': `
dick experimenter fieldworker hawkshaw plainclothesman tec tracer`,
  'role pilot': `
automobilist aviatress busman cabby cabdriver cabman chauffeuse copilot dogfighter hoister honker liftman manipulator
motorist motorman roadhog speeder strafer switchman tailgater taxidriver taximan telegrapher telegraphist wingman`,
  'role warrior': `
bantamweight flyweight maquis maquisard matman`,
  'role blacksmith': `
carver forger horseshoer splicer woodman`,
  'role tailor': `
cloakmaker edger garmentmaker needlewoman needleworker outfitter sartor seamster sempstress stitcher`,
  'role witch': `
anticipator astrologist auspex chiromancer dowser dreamer fantast forecaster idealist lithomancer oneiromancer
onomancer palmister predictor prognosticator prophesier rhabdomancer vaticinator`,
  'role spy': `
codetalker counterspy noc provocateur sleeper windtalker`,
  'role bard': `
anecdotist elegist fabulist narrator odist poetess raconteur sonneteer`,
  'role explorer': `
pearler spelaeologist speleologist`,
  'role gardener': `
plantsman transplanter`,
  'role miner': `
collier mineworker`,
  'role king': `
rex romanoff romanov tenno`,
  'torso tunic': `
aba accouterment accoutrement beachwear boxershorts bvd camise camlet chadar chaddar chuddar civies civvies cords
daishiki duds flatwork furnishing gaberdine gallus garibaldi habiliment haick izar leging maillot neglige outerwear
overclothes overgarment pajama pantie panty peplus pyjama raglan scapulary sunsuit suspensor trappings underbodice
underclothes underclothing underdrawers undergarment vestiture washables washing yashmac`,
  'outer coat': `
burnouse coatee mack newmarket sacque surtout swallowtail tallith`,
  'full dress': `
balldress eveningwear regimentals rigout toupe toupee trousseau`,
  'legs trousers': `
britches`,
  'legs skirt': `
culotte`,
  'legs stockings': `
bobbysock bobbysocks boothose rayons`,
  'feet shoes': `
bootie calceus ghillie golosh huarache mocassin scuffer wedgie`,
  'head fedora': `
berretta birretta caleche calpac calpack chapeau coonskin kalansuwa kalpac leghorn pinner tirolean titfer ventail
yarmelke yarmulka`,
  'head cap': `
collet ferrule`,
  'head helmet': `
casque casquet casquetel heaume salade`,
  'hands gloves': `
gantlet`,
  'neck scarf': `
lambrequin neckpiece neckwear`,
  'neck pendant': `
aigret aiguilette bijou braiding breastpin cabochon carbonado chrysoprase eardrop fallal furbelow gaud gewgaw greegree
grigri jadestone lavalier lavaliere lavalliere lazuli miniver morganite neckband panache passementerie peplum peridot
pompon rickrack ricrac scarfpin soutache`,
  'armour breastplate': `
brassard chamfron chanfron corslet cubitiere cuisse egis epauliere frontstall gusset jambeau nosepiece pallette tasse
testiere tuille vizor`,
  'waist belt': `
baldrick checkrein cheekpiece crupper latchet noseband seatbelt`,
  'waist satchel': `
baggage carryall etui feedbag footlocker gamebag gripsack nosebag packsack ragbag sachet sickbag weekender`,
  'prop sword': `
abm aflatoxin banderilla bioarm bioweapon buckshot dumdum exocet grapeshot icbm kiley knucks kylie lachrymator
lacrimator manpad pellet sam sarin seb seeker soman spitball tabun vouge wmd`,
  'prop knife': `
adz bullnose catling creese drawshave jointer matchet paperknife snuffers tinsnips`,
  'prop axe': `
broadax`,
  'prop spear': `
assagai fishgig fizgig gig`,
  'prop mace': `
knobkerry lathee shillalah`,
  'prop pistol': `
airgun autoloader breechloader bren firelock fusil hagbut harquebus scattergun spandau`,
  'prop rifle': `
dragunov garand`,
  'prop whip': `
bootlace candlewick clews cordage flagellum halliard halyard handline hawser laniard marline packthread prolonge reata
riata ripcord seizing sennit setline shoestring snapline tawse tightrope trotline wick`,
  'prop bow': `
handbow`,
  'prop staff': `
axle axletree billy billystick bowsprit caber camshaft crankshaft driveshaft fiddlestick flagstaff foremast jibboom
jiggermast kickstand linstock mahlstick mainmast mandrel mandril mast maulstick mizen mizenmast mizzen mizzenmast
newsroom pikestaff ramrod singlestick sprit stob sugarcane supplejack thill topmast waterfinder`,
  'prop lute': `
amati calliope chordophone cither cithern gamba samisen strad stradavarius zithern`,
  'prop flute': `
bombardon chanter contrabassoon contrafagotto cromorne diapason dulciana fluegelhorn hautbois hautboy heckelphone
helicon krummhorn musette pibgorn pipework saxhorn stockhorn tenoroon woodwind`,
  'prop drum': `
carillon cascabel celesta cembalo clavichord klavier lagerphone membranophone pianoforte pianola spinet tabour tympan
tympani vibraharp`,
  'prop wrench': `
abrader accelerator actuator addressograph aerogenerator airscrew alternator aperture aspirator assembly atherodyde
athodyd automat backhoe backsaw backspacer ballcock bandsaw borer bowknot bowline brochette bucksaw buttonhook buzzer
cam candlesnuffer carburettor carousel carrousel changer ciderpress clawhammer clevis clubhead coign coigne colter
commutator compressor cooling copyholder coulter counterbore coupler crampoon cringle crossbar crosse cryostat
deadbolt diaphragm dicer diesel dildo doorbell doornail doubletree dowel drawbar dustmop dynamo eggwhisk ejector
engine enginery eolith eprom escapement fairlead fanjet fastener fastening faucet filature floodgate flyswat flywheel
fretsaw fulcrum fusee gangsaw gasket gearing gearset gearshift gearstick geartrain gristmill grommet grummet gunlock
hairgrip handloom handspike handwheel hatpin haymaker heaver hitchrack holdfast hypercoaster icepick ignition impeller
inflater inflator jackscrew karabiner kingbolt latchstring lathe linchpin linkup linotype lockring lynchpin magneto
mailsorter marlinespike marlingspike marlinspike middlebreaker millwheel moldboard mouldboard mower nailfile neolith
nickelodeon nog noria nosewheel paddlewheel paleolith pantograph paperclip pavior paviour peavy penstock percussor
petcock pintle pitsaw planer plessor plexor ploughshare plowshare plyers pointel pointrel polisher positioner pothook
pounder propellor pulley pushpin pyrostat quern quipu quoin rachet rails ramjet rammer ratch ravehook razorblade
regulator retrorocket ripsaw rom roulette rowel runway sandblaster sander sawmill scaler scauper scheduler scorper
scratchpad scriber seeder selector serger setscrew sharpener sheepshank shim simulator skyhook slipknot sluicegate
smoother snuffer spicemill splitsaw spreader sprinkler sprocket staplegun starter stator stirrer stopcock stopping
straightedge supercharger swingletree tabulator tappet teletypewriter tenterhook thermoregulator thrasher threader
thresher throstle tintack treadwheel treenail trenail triphammer trunnel turbofan turbogenerator turbojet turnbuckle
turnspit vane vibrator waterwheel weathercock weathervane weldment wheelwork whiffletree whippletree wimble windmill
winepress woodscrew workhorse workings zamboni`,
  'prop magnifying_glass': `
accelerometer actinometer algometer alidad alidade altazimuth altimeter ammeter analyser analyzer anemometer
angioscope arthroscope asdic atmometer audiometer auriscope auroscope autoinjector barograph bathometer bathymeter
betatron bevatron bolometer bricole bronchoscope buret burette calorimeter cangue cardiograph cauterant cautery
chronograph chronoscope clepsydra clinometer collider collimator colonoscope colorimeter cosmotron craniometer
cryocautery cryometer cryoscope culdoscope curet curette cyclotron cymograph dasymeter declinometer densimeter
densitometer dermatome dialyzer dilater dipstick dosemeter dosimeter dropper dynamometer echocardiograph electrometer
electromyograph electroscope endoscope ergometer eudiometer evaporometer extractor fathometer ferule fetoscope
fiberscope fluxmeter foetoscope gallous gallows galvanometer gasometer gastroscope gaussmeter gravimeter gyrocompass
haematocrit haemostat heliometer hematocrit hemodialyzer hemostat hodometer hodoscope horologe hydrometer hygrodeik
hygrometer hygroscope hypsometer inclinometer integrator interferometer katharometer keratoscope kicksorter kymograph
laparoscope laryngoscope lidar linac machmeter magnetograph magnetometer mangonel manometer meterstick metrestick
microbalance micrometer microphotometer microtome mileometer milliammeter millivoltmeter milometer nephoscope odometer
ohmmeter onager ophthalmoscope orthoscope oximeter pedometer pelvimeter photocoagulator photometer piezometer pipet
pitot planimeter plethysmograph pluviometer polygraph potentiometer proctoscope psychrometer pyrometer pyroscope radar
radiolocation radiometer radiomicrometer rangefinder ratan reflectometer refractometer retractor rheometer rhinoscope
salinometer sclerometer seismograph sensitometer sigmoidoscope sonar sonograph sonometer speedometer spherometer
sphygmomanometer spirograph spirometer steelyard strobe stroboscope synchrocyclotron synchroniser synchronizer
synchronoscope synchroscope synchrotron tach tacheometer tachistoscope tachograph tachometer tachymeter tapeline
taximeter telemeter telethermometer tensimeter tensiometer thermel thermocouple thermograph thermogravimeter
thermohydrometer thermometrograph thermopile thumbscrew timepiece timer tintometer tonometer trebuchet trebucket
udometer ultramicroscope variometer viscometer viscosimeter volumeter wattmeter weatherglass weighbridge`,
  'prop telescope': `
anastigmat autofocus battlesight biprism bombsight coelostat epidiascope esophagoscope gunsight laser lense
oesophagoscope polarimeter polariscope sights spectrograph spectrometer spectroscope sunglass viewer viewfinder`,
  'prop phone': `
bubblejet cpu cro crt diode dongle doubler equaliser equalizer fpd goniometer iconoscope keypad kinescope klystron lcd
magnetron maser modem multiplexer orthicon oscillator pentode pinger playback quadraphony radiophone receiver
reproducer sender speakerphone stereophony superhet telly tetrode trackball triode vdu`,
  'prop laptop': `
bbs chatroom mainframe microcomputer minicomputer multiprocessor slipstick supercomputer totalisator totaliser
totalizator totalizer website workstation`,
  'prop camera': `
bitewing cytophotometer enlarger footage microfiche`,
  'prop basket': `
aerosol airmailer ambulance angledozer apc applecart ashbin ashcan audiocassette auto bandbox bandwagon barouche bier
billfold bloodmobile boneshaker bookmobile boxcar breadbox brougham buckboard bulldozer cabriolet camion cannister car
cardcase caroche carriage carton castor catchall chamberpot cheeseboard clarence coalbin coalhole conestoga container
corncrib coupe cruiser cuspidor deedbox dinkey dishpan dispenser dogcart doodlebug dozer dray droshky drosky dumpcart
dumper dumpster dustbin dustcart flatbed flatcar forklift gharry gondola hackney handbasket handcar hansom hardtop
hatchback hearse hod hopper horsecar icetray jalopy jeep jinrikisha landau landrover limo limousine litterbin loaner
lorry manger milkwagon minibike minicab minicar minivan monocycle motorcar motortruck nebuliser nebulizer nonsmoker
notecase ossuary oxcart paintball pannikin pantechnicon panzer pedicab perambulator phaeton pickup pix playbox
ponycart pullman punnet pushcart pyx railcar receptacle remise ricksha rickshaw roadster runabout saltcellar
saltshaker sandbox sarcophagus sedan semi shay showcase shunter skep snowplough snowplow soapbox soupspoon spittoon
stagecoach stanhope stockcar streetcar subcompact surrey suv taxicab teacart tractor tramcar transporter trike troika
tumbrel tumbril velocipede videocassette vitrine waggon wastebasket wastebin workbag workbasket workbox`,
  'prop bottle': `
ampul ampule bellarmine bota carboy crewet cruet cruse dewar hipflask jamjar jampot jeroboam longbeard lota
nebuchadnezzar`,
  'prop cup': `
absinth ade akvavit alcohol amaretto amontillado anisette aperitif applejack aquavit arak armagnac arrack aspersorium
baptistery baptistry bath beaujolais beverage bidet birdbath bitters bock brandy brewage bullshot bumper cabernet
calvados cannikin cassiri cesspit cesspool chablis chinaware cocotte collins creamer crockery cupel cuppa cupper
curacao curacoa cyder cylix decaf digester dishware drambuie dubonnet eyebath eyecup firkin footbath galliano geneva
glogg grappa grog guinness handbasin highball hogshead hollands homebrew hooch hootch hydromel inebriant inkstand java
jigger jorum julep kahlua kava kavakava kirsch koumiss kumis kummel kvass lavabo laver liebfraumilch limeade liqueur
liquor macon maconnais malmsey manhattan manzanilla maraschino marc mazer medoc metheglin montrachet moselle munchener
muscadel muscadelle muscatel nipa octoberfest oenomel oktoberfest orangeade ostensorium ouzo ovenware pastis pernod
pilsener pilsner porringer postum poteen pruno pulque ratafee ratafia refresher retsina rickey rioja rotgut rummer
saki sambuca sauceboat sauterne sauternes sazerac schnapps schnaps schooner scrumpy scyphus seidel seltzer sherry
shook sidecar slivovitz soave spritzer steeper steriliser sterilizer stoup sump swizzle tisane toby toddy tokay tub
tun tureen urceole varietal vat vermouth vino vouvray weissbier weizenbier weizenbock willowware yquem`,
  'prop ladle': `
agateware caldron china clayware cooker cookware copperware crackleware dixie enamelware graniteware gridiron
kitchenware liquidiser liquidizer lusterware maiolica mincer percolator pottle reamer ricer saucepot spode squeezer
stewpan teakettle`,
  'prop teddy_bear': `
cockhorse golliwog golliwogg hobbyhorse meccano playhouse plaything sandpile sandpit squirter teeterboard teetotum
trapeze`,
  'prop ball': `
backboard bars brassie candlepin chessman duckpin exerciser golfcart golfclub headpin jackstones mashie midiron
niblick pricket punchball quoit racquetball shooter tangram trampoline wicket wiffle`,
  'prop book': `
almanac annals anthology archives baedeker bestseller booklet catechism collection compendium compilation
consuetudinal consuetudinary copybook curiosa cyclopaedia cyclopedia directory diwan enchiridion ephemeris florilegium
glossary handbook hornbook hymnary instructions lexicon mackle mag miscellany onomasticon pharmacopeia playbook primer
publication reprinting republication roadbook softback speller thesaurus variorum vocabulary wordbook wordfinder
workbook`,
  'prop scroll': `
abdication acquittance aerogram aerogramme affidavit appraisal arraignment assignment authorisation authorization
bidding blotter capitulation centerfold centrefold certiorari chad chit commutation concession concordat constitution
conveyance coupon credential credentials divestiture enactment enfeoffment enjoining enjoinment epi epistle escrow
estimation fatwah fiat fisa flyleaf flypaper foldout fountainhead garnishment gatefold giro hnd impeachment inclosure
indictment injunction insurance interdiction interleaf judgement kleenex knave kraft law letterhead mandamus manilla
millboard missive mmpi muniments notepaper nullity oilpaper ola olla onionskin option overappraisal overdraft
overestimation overvaluation pacification pact paperboard pasteboard paycheck posterboard programma prohibition
proscription proxy questionnaire quitclaim reckoning recto redraft rico scrip spreadhead stationery strawboard tab
testament trey ukase verification verso worksheet writ`,
  'prop quill': `
ballpen ballpoint bottlebrush clothesbrush fusain nailbrush`,
  'prop lantern': `
chandlery flashbulb flashgun foglamp footlights houselights limelight photoflash photoflood rushlight sidelight
streetlight sunlamp taillight`,
  'prop banner': `
fanion oriflamme pennoncel pennoncelle penoncel`,
  'prop bread': `
adobo aitchbone applesauce ashcake babka baguet banger bannock bap barmbrack battercake beefburger beefsteak beigel
beignet bialy bialystoker bigos biltong biriani bismark bitok bleu blini blintz blintze bliny blt boeuf bologna borsch
borscht borsh borshch borsht bortsch bouchee bouillabaisse bouillon brandyball brandysnap bratwurst breadstuff
bridecake brie brisket burgoo butty cachou camembert cannelloni cappelletti chapatti chateaubriand cheddar chevre
chipolata chitlings chitlins chitterlings chopsteak chorizo coffeecake coleslaw confectionery confit confiture
conserves consomme coquille cornpone couscous croquette crouton cruller dolmas dragee edam emmental emmentaler
emmenthal emmenthaler enchilada entrecote entremets escargot farfalle fastnacht fatback fedelline felafel fettuccine
fettuccini flapcake flatbrod flitch fondu fondue forequarter foreshank frangipane frankfurter fricandeau friedcake
frittata galantine gammon gazpacho genoise giblet giblets gigot gingersnap gnocchi gobbet gorgonzola gouda griddlecake
grinder grissino gruyere gulyas gumdrop haggis hallah hardbake haslet headcheese hindquarter hindshank hoagie hoagy
hoecake horseflesh horsemeat hotcake hotchpotch hushpuppy jambalaya jambon jellyroll johnnycake jook jumbal kabob
kedgeree kishke knackwurst knish knockwurst ladyfinger lambchop latke liederkranz limburger limpa linguica linguine
linguini liverwurst loblolly lobscouse lobscuse loin lutefisk lutfisk macedoine madrilene manicotti marchpane
marmalade marmite marzipan mascarpone matelote matzah matzo matzoh meatball meatloaf minestrone mostaccioli moussaka
mouton mozzarella muenster mulligan mulligatawny mutton napoleon nougat offal omelet oreo orzo pandowdy panocha
panoche parmesan pastil pastille pastrami patty pemican pemmican penne penoche penuche pepperoni pfannkuchen pilaf
pilaff pilau pilaw pirogi piroshki polony pone porc pork porkchop porkholt porterhouse potage potpie pottage preserves
prosciutto pumpernickel purloo ragout raita ramekin ramequin rarebit ratatouille ravioli reuben ricotta rigatoni
rijstafel rijstaffel rijsttaffel rissole roquefort roulade rugelach ruggelach rugulah salmagundi salmi saltine sapsago
sauerbraten sauerkraut savarin saveloy scallopine scallopini scampi schnecken schnitzel scouse scrapple seedcake
shortcake simnel sinker sirloin skilly slaw slumgullion souffle sourball souvlaki souvlakia sowbelly spaghettini
sparerib spareribs stilton streusel succade succotash sugarplum sukiyaki sweetbread sweetbreads sweetmeat tabbouleh
tabooli taffy tagliatelle tamal tartlet teacake teriyaki terrine tetrazzini toffy tomalley torte tortellini tostada
tournedos tourtiere tripe troche tunaburger twinkie twister veal veau velveeta venison vermicelli viand vichyssoise
weenie wiener wienerwurst wildfowl wonton zep ziti zwieback`,
  'prop apple': `
ackee aguacate amarelle ananas anjou annon beechnut blackheart bosc brazil butterbean buttercrunch casaba cherimolla
chile chincapin chinkapin chipotle chou citrus clingstone cob cocoanut collards cortland cos crookneck cuke currant
edda eggfruit escarole finocchio fordhooks freestone genipap goober greengage greens guanabana iceberg jak jonathan
lansa lansat lanseh lanset leechee lentil lichi litchee macoun mcintosh morello murphy nutlet oxheart pea pearmain
pieplant pignolia pippin potherb quantong radicchio raisin ribier romaine sapota saskatoon savoy scuppernong seckel
shadberry stayman sunchoke tater ugli veg veggie windfall winesap`,
  'prop potion': `
anatoxin antiperspirant araroba atropine blackface botox botulin botulismotoxin brilliantine brucine chrysarobin
coldcream curare cytotoxin deodorant deodourant depilator endotoxin enterotoxin epilator exotoxin hairdressing
hepatotoxin hyoscyamine lotion mycotoxin nard nephrotoxin neurolysin neurotoxin nicotine perfumery phytotoxin pomatum
ricin saxitoxin spikenard strychnine tetrodotoxin toiletry toxin toxoid tubocurarine zootoxin`,
  'prop flower': `
aalii abele abelia abelmosk acacia acerola achillea achimenes achira acrogen aerides aerophyte aeschynanthus agave
agdestis ageratum agrimonia agrimony agueweed ailanthus akee albizia albizzia albuca alecost alehoof alexander
alexanders alfalfa alfilaria alfileria alkanet allamanda allgood allspice alocasia alstroemeria althaea althea
alumbloom alumroot alyssum amatungulu amberbell ammobium amorpha amorphophallus anchusa andelmin andromeda andryala
angelica angelim angelique angiocarp angiopteris angiosperm angrecum anise apomict applemint aquilege aquilegia aralia
arariba araucaria arbor arborvitae arbutus areca arere arethusa argemone arishth arnica arrowroot artemisia arugula
arum asarabacca asclepiad aspen asphodel aspidistra astilbe astrantia auricula autophyte autotroph avaram avens
awlwort axseed ayapana azedarach azederach babassu bakeapple balibago balsam balsamroot banian banksia baobab barbasco
barberry barilla barrenwort bartonia bayberry bearberry bearwood bedder bedstraw beebalm beefwood beetleweed
beggarweed bellwort belvedere benne bennet benni benny benweed bergenia bignoniad bilberry bilimbi bilsted bimli
bindweed bine birthroot birthwort bittercress bitternut bitterroot bitterweed bitterwood blackcap blackseed bladderpod
bladderwort blaeberry bletia blinks blolly bloodberry bloodleaf bloodroot bloodwort bloomer blowball bluebonnet
bluebottle bluegrass bluestem blueweed bocconia bogbean bogmat bonavist bonduc boneset booyong borage borecole
bourtree boxberry boxthorn boysenberry bracken brassavola breadfruit breadroot breakax breakaxe breakstone brinjal
briony bristlegrass brittlebush brodiaea brome bromegrass brooklime brookweed broomcorn broomweed browallia bryanthus
bryony buckbean buckthorn buckwheat buddleia bugbane bugleweed bugloss bullace bullbrier bullrush bunchberry
bunchgrass burdock burgrass burrawong butterbur butterflower butternut butterweed butterwort buttonwood caimitillo
caimito calaba calabazilla calabura caladenia caladium calamint calamus calanthe calceolaria calendula calisaya calla
calliandra calliopsis calypso camachile camas camash camass camelia camomile camosh campanula campeachy camphorweed
campion camwood canafistola canafistula cancerweed candelilla candleberry candlenut candlewood candytuft candyweed
canistel cankerweed canna cannabis cantaloup capeweed caprifig capsicum capulin caracolito caragana carambola caranda
caranday caraway cardamom cardamon cardoon carissa carpenteria carpetweed carrizo casava cascarilla cashew cassia
cassie casuarina catalpa catananche catbrier catchfly catchweed catclaw catgut cathaya catmint catnip cattleya ceibo
celandine celeriac celtuce centaury ceratozamia ceriman chadlock chaenactis chafeweed chaffweed chanal chanar chard
chardonnay charlock chatterbox chaulmoogra chaulmugra cheatgrass checkerberry checkerbloom cheeseflower cherimoya
chervil chess chichipe chickweed chicot chiggerflower chinaberry chincherinchee chinchona chinquapin chittamwood
chittimwood chive chives cholla christella christmasberry chufa cilantro cineraria cinquefoil cirio citrange cive
clammyweed clary clearweed clematis cleome clianthus clintonia clivers clotbur cloudberry cloveroot clusia coachwhip
cobnut coca cocklebur cockleburr cocksfoot cockspur coco cocobolo cocozelle coelogyne coffeeberry cohosh cohune coigue
cole coleus colewort colicroot collard coloradillo coltsfoot columbine columbo columnea colza combretum comfrey
commelina conacaste coneflower conessi congou conifer convolvulus coolwart coontie coracan corakan coralbells
coralberry coralroot coralwood coralwort corchorus cordgrass coreopsis coriander cornel coronilla corozo corydalis
coryphantha cosmea costmary costusroot cotoneaster cottonweed cottonwood courbaril coville cowberry cowherb cowslip
coyol crabapple crabgrass crackerberry crampbark cranesbill crazyweed creamcups creashak cress crinkleroot crotalaria
croton crowberry crowfoot crownbeard crucifer cryptocoryne cryptogam cuckooflower cuckoopint cudweed cultivar cumfrey
cumin cumquat cupflower currajong cushaw cycad cyclamen cymbid cymbidium cymling cynancum cypre cypripedia cyrilla
cyrilliaceae dagame dagga dahl daisybush dak dallisgrass dalo danewort dangleberry daphne darjeeling darnel davallia
dayflower daylily decumary deerberry dendrobium deodar derris deutzia devilwood dewberry dhak dhava dhawa diapensia
diatom dichondra dicot dicotyledon dika dill dillenia dioon dipterocarp disa dita dittany dogbane dogwood dombeya doob
doodia doura dourah draba dracaena dracontium dragonhead dropseed drypis durion durmast durra durum dyeweed earthnut
echinocactus eelgrass eglantine elderberry elecampane elkwood elsholtzia embryo emmer encephalartos endive endogen
engelmannia epacris ephedra epidendron epiphyllum epiphyte episcia erica eringo eriogonum eryngo erythrina eschalot
esparcet estragon eucalypt exogen fanweed fanwort farkleberry featherfoil feathertop federita feijoa felwort fennel
fenugreek fescue feterita fetterbush feverfew feverroot fiddlehead fiddleneck figwort filago filaree filaria filbert
fingerflower fingerroot firethorn fireweed flagroot flameflower flannelbush fleabane fleawort flindosa flindosy flora
foamflower forestiera forsythia fothergilla foxberry framboise frangipanni fraxinella frijol frijole frijolillo
frijolito fringepod fritillary frogbit frostweed frostwort fumeroot fumewort fumitory furze gaillardia galangal galax
galingale gallberry gametophyte ganja garambulla garget gari gastrolobium gayfeather gaywings gazania geebung genip
genipa genlisea gentian gentianella geophyte gerardia germander gesneria gesneriad gidgee gillyflower ginep gingko
ginkgo gipsywort gladdon gladiola glasswort gliricidia globeflower gloriosa gloxinia gnetum goatsbeard goatsfoot
goldcup goldenbush goldenseal goldfields goldthread gomuti goosefoot gopherwood gorse gosmore grama gramma granadilla
granadillo grapevine gravelweed greasewood greenbrier greenhood greenweed grevillea gromwell groundberry groundnut
groundsel grouseberry grugru guama guar guayule gumweed gymnosperm gypsyweed gypsywort hackberry hackmatack halogeton
halophyte hamelia haoma hardheads hardinggrass harebell haricot harpulla harpullia hawkbit hawkweed heartleaf
heartsease heartseed heath hediondilla hegari helianthemum helianthus heliophila heliopsis helleborine helmetflower
hemiepiphyte henbit hepatica herbage hippeastrum hogweed hollygrape holophyte honesty honeybells honeyflower
honeysuckle horehound hornbeam hornwort horsemint horseweed hortensia houhere hovea hoya huamachil huckleberry
huisache hydrilla hydrophyte hygrophyte hyson hyssop icaco idesia ilama imbauba immortelle incienso inga inkberry
innocense inula ironweed iva jaboncillo jaboticaba jacaranda jagua jalapeno jamberry jambosa japonica jellyleaf
jessamine jewbush jewelweed jimsonweed jiqui jocote joewood jonquil jujube juneberry juniper jupati jupaty kaffir
kahikatea kail kaki kalantas kale kali kalmia kalumpang kanaf kaoliang kapuka kaury kawaka kelpwort kentan keteleeria
ketembilla keurboom khesari kiaat kingcup kitambilla kitembilla kittul kitul knapweed knawe knawel kniphofia knotgrass
kohleria kohlrabi kola konini kowhai krigia krubi kudzu kumquat kurakkan kurchee kurchi kurrajong kurrat kweek
lacebark lacepod laelia lambkill langsat langset lantana latanier lauhala laurelwood lawyerbush leadplant leadwort
leatherleaf leatherwood lecanopteris legume lemanderin lentisk leopardbane lepidobotrys lespedeza leucothoe liana
lichee lightwood lignosae liliopsid lilyturf ling lingberry lingenberry lingonberry liparis lipfern litchi lithophyte
lithops liverleaf loasa lobelia locoweed lodgepole loganberry lomatia longan longanberry longroot lontar loosestrife
loquat lovage lucerne lungen lychnis lycopod lyreflower macadamia macamba macrozamia madake madderwort madnep madrona
madrono madwort magnoliopsid maguey mahagua mahoe mahuang maidenhair maikoa majagua makomako malanga maleberry mallee
malope malvasia mamey mammee mammillaria mamoncillo mandioc mandioca manglietia mangold mangosteen mangrove manroot
manzanita marang maranta maravilla marblewood margosa marguerite marihuana marijuana mariposa marjoram markweed
marlberry marri martagon martynia marum marupa masdevallia masterwort matai matchbush matchweed maxillaria mayapple
mayeng mayflower mayhaw maypop mayweed meadowgrass mealberry medick medlar megagametophyte mei melilot melilotus
melosa mescal mesophyte mesquit mesquite metasequoia mezcal mezereon microflora microgametophyte midgrass mignonette
milfoil milkweed milkwort millet millettia milo miltomate mimosa minniebush mirasol miro mistflower miterwort
mitrewort mockernut molle mombin monarda moneywort monkeypod monocarp monocot monocotyledon moonseed moonwort moorwort
moosewood motherwort msasa mucuna mullein multiflora munj munja munjeet muscadet muscadine muscat muskat muskmelon
muskwood mutisia myrmecophyte myrobalan myrtle naboom nagi nailrod nakedwood napa naranjilla nardo nardoo needlebush
needlewood neem nemophila neophyte nephthytis nerveroot nierembergia nigella nimblewill nitweed nopal nutgrass
nutsedge oat obechi oca ocotillo odontoglossum oleaster ombu oncidium oolong opepe orach orache orchis oregano
origanum orpin orpine orris osmund othonna owlclaws oxalis oxeye oxlip oxtongue pachouli pachysandra padauk padouk
paeony pahautea paigle pakchoi palas palmetto palmyra paloverde panamica panamiga papaia papaw papooseroot parnassia
parsley partridgeberry paspalum pasqueflower pasturage patchouli patchouly pavonia peachwood pecopteris pedwood peepul
pekoe pellitory pennycress pennyroyal peperomia pepperidge peppermint pepperwood pepperwort peyote phacelia phaius
phalsa phanerogam philadelphus philodendron phlomis phlox physostegia phytoplankton pia pichi pickerelweed pignut
pigweed pilewort pillwort pimento pimiento pimpernel pinesap pineweed pinon pinot pinyon pipal pipewort pipsissewa
pipul pistia pitahaya pitanga pixy plantain plantlet platan plectranthus pleurothallis plumcot podocarp pogonia
poinciana poinsettia poisonberry pokeweed polemonium polyanthus polypody pondweed poroporo portulaca possumwood pothos
primula princewood privet progymnosperm psilophyte psilophyton psyllium pteridophyte pteridosperm pteropogon puccoon
puckerbush puka pulasan pulassan pummelo pungapung purau purslane pussley pussly pussytoes puttyroot pyracanth
pyracantha pyrola pyxie quackgrass quamash quandang quandong quartervine quillwort rabbiteye rabbitweed raetam ragee
ragi ragweed ragwort rambotan ramee ramona ramontchi rampion ramsons rangpur rattlebox rauvolfia ravenala redberry
redbrush redbud redmaids redroot reedmace regnellidium reseda restharrow retem rhodanthe ribbonwood ribgrass ribwort
ricegrass richweed riesling rimu roble rocambole rockcress rockfoil rockrose rooibos ropebark roquette roridula
rosebay rosebush roselle rosilla rosinweed rosita rougeberry rozelle ruddles runch ryegrass sabbatia safflower
sagebrush saguaro sahuaro sainfoin salai salal salmonberry salmwood salpiglossis salsilla saltbush saltwort salvia
saman samphire sandberry sandbur sandspur sandwort sanfoin sang sanicle sansevieria sapodilla sapote sarsaparilla
sassafras satinleaf satinpod satinwood sawwort saxifrage scabiosa scabious scallion scammony scammonyroot schizanthus
schizopetalon schnittlaugh scilla scoke scolopendrium scorpionweed scorzonera screwbean sedum semiepiphyte senna
serviceberry sesame sesbania setterwort shadblow shadbush shaddock shadflower shagbark shallon shallu shawny shellbark
shellflower shinleaf shittah shittim shittimwood shortgrass shortia shrub shrublet shumac sicklepod silene silkgrass
silkweed silkwood silverberry silverbush silverrod silversword silvervine silverweed simal siris sisham sissoo sissu
skirret skunkbush skunkweed slipperwort sloe smilax smilo smoothbark snailflower snakeberry snakehead snakeroot
snakeweed snakewood sneezeweed sneezewort snowbell snowberry soapberry soapweed soapwort sobralia soja soma soochong
sorgho sorghum sorgo souari souchong soursop sourwood southernwood sowbane sowbread soya sparkleberry spathiphyllum
spatterdock spearmint speedwell spelt spermatophyte spiceberry spicebush spiderflower spiderwort spikemoss
spindleberry spiraea spirea spleenwort spoonflower sporophyte spurge squawbush squawroot staggerbush stanhopea
stapelia starflower starwort statice stelis stephanotis sterculia stevia sticktight stickweed stinkweed stitchwort
stonecress stonecrop stoneface stoneroot storksbill strangler strawflower streptocarpus stringybark strophanthus
styrax subshrub succory suffrutex sugarberry sugi suksdorfia sulla sumach sunberry sundew sundrops sunray sunrose
swallowwort swanflower swanneck sweetbriar sweetbrier sweetleaf sweetpea sweetsop syringa tacamahac tagasaste
tailflower tailwort talipot tallgrass tamarack tamarillo tamarind tamarindo tamarisk tanekaha tangelo tanglebush
tannia tansy tare tarragon tarweed tarwood teaberry teasel teasle teazel teff tendergreen terebinth tetterwort
thallophyte thimbleberry thimbleweed thoroughwort thrift throatwort thyrsopteris tickseed tickweed tidytips timothy
tipu tithonia titi toadflax toadshade toetoe toitoi tollon tomatillo tongueflower toothwort tornillo totara toyon
tracheophyte treelet trefoil trifoliata trillium tritoma trompillo trumpetwood tuberose tuckahoe tumbleweed tung
turreae turtlehead tutsan twayblade twinberry twinflower twistwood umbellifer umbrellawort undershrub ursinia valerian
vanda velvetleaf velvetweed venushair verbena verdicchio verdolagas vernonia veronica vervain vetch vetchling
vinegarweed vinifera wahoo waldmeister wampee wandflower waratah wartweed wartwort wasabi waterleaf watermeal waxberry
waxflower waxmallow weigela welwitschia wheatgrass whin whinberry whitecup whitethorn whitlavia whortleberry wickup
wicopy wilding willowherb windflower wineberry wingstem winterberry wintergreen wistaria witchgrass witloof woadwaxen
wolfbane wonderberry woodbine woodfern woodruff woodsia woodwaxen wormseed wormwood wort xeranthemum xerophile
xerophyte xylosma yacca yanquapin yardgrass yautia yucca zaman zamang zamia zigadene zinfandel zoysia`,
  'prop coin': `
bawbee bezant bezzant byzant cent centime chickenfeed coinage currency denier dime dollar ducat eightpence
eurocurrency eurodollar farthing fivepence fiver fourpence greenback groat guinea halfpenny mintage ninepence sixpence
solidus sou specie stater tenner tenpence threepence tuppence twopence`,
  'prop gem': `
solitaire`,
  'prop crystal': `
actinolite albite almandine almandite alumina alundum amblygonite amphibole andradite anorthite anthophyllite apatite
aragonite argentite argyrodite arsenopyrite asbestos augite aventurine azurite baddeleyite balas barite barytes
bastnaesite bastnasite bauxite biotite blende borax bornite cairngorm calamine calcedony calcite carbuncle carnallite
carnotite cassiterite cerussite ceylonite chabasite chabazite chalcedony chalcocite chalcopyrite chalybite chamosite
chlorite chromite chrysoberyl chrysolite chrysotile cobaltite coltan columbite cordierite cornelian corundom corundum
cristobalite crocolite cryolite cuprite cyanite damourite demantoid emery erythrite essonite feldspar felspar
fergusonite fluor fluorapatite fluorspar gadolinite galena garnierite germanite gesso gibbsite girasol glauconite
goethite goldstone gothite greenockite gypsum haematite hailstone halite hausmannite hemimorphite hessonite heulandite
hiddenite hornblende idocrase ilmenite iridosmine isinglass jacinth jargoon kainite kaolinite kernite kieserite
kunzite langbeinite lepidocrocite lepidolite lepidomelane limonite magnesia magnesite magnetite maltha manganite
massicot massicotite mica millerite mispickel molybdenite monazite natrolite nepheline nephelinite nephelite niobite
nitrocalcite oligoclase olivenite olivine ore orpiment orthoclase osmiridium ozocerite ozokerite paragonite
pentlandite periclase phillipsite phlogopite pinite pitchblende plagioclase pleonaste pollucite poudrin psilomelane
pyrolusite pyromorphite pyrope pyrophyllite pyroxene pyrrhotine pyrrhotite realgar reddle rensselaerite rhodochrosite
rhodolite rhodonite rubicelle rutile samarskite sard sardius sardonyx scheelite schorl sepiolite siderite sinoper
sinopia sinopis smaltite soaprock sodalite sphalerite spodumene stannite steatite stibnite strontianite sylvanite
sylvine sylvite taconite talcum tantalite thorite thortveitite tremolite tridymite uraninite vanadinite vermiculite
vesuvian vesuvianite wolframite wollastonite wulfenite wurtzite xenotime ytterbite zeolite zinkenite zinnwaldite`,
  'prop umbrella': `
awning baldachin gamp sunblind tester`,
  'prop skull': `
diaglyph glyptics glyptography herm lithoglyptics modeling relievo rilievo scrimshaw vermiculation woodcarving`,
  'prop key': `
doorlock latchkey passkey`,
  'companion cat': `
abyssinian catamount catamountain chetah eyra gib jaguarondi jaguarundi leopardess lionet manul margay mouser serval
tiglon tigon tom`,
  'companion dog': `
aardwolf affenpinscher airedale appenzeller basenji bluetick boarhound briard bullterrier clumber coondog coonhound
coydog cur dachsie deerhound dhole doggie elkhound entlebucher feist fice foxhound groenendael housedog hyaena
keeshond komondor kuvasz leonberg lhasa malemute malinois otterhound papillon peke pekinese pekingese pembroke
pinscher ratter redbone samoyede schipperke sealyham sennenhunde shetland spitz staghound wirehair`,
  'companion fox': `
aegyptopithecus angwantibo apar bandicoot bassarisk bearcat beluga bettong binturong bladdernose bonobo bottlenose
bowhead cabassous cachalot cacomistle cacomixle carcajou carnivore chacma chiropteran chlamyphore colobus colugo coney
cony coon cryptoprocta cuscus das dassie dasyure dasyurid devilfish douroucouli dryopithecine dugong duplicidentata
entellus fanaloka finback fissiped fissipedia fitch foulmart foumart freetail galago gomphothere grampus grison grivet
guenon guereza hominoid homo humankind humans hyrax ichneumon indri indris javanthropus langur leoncita livestock
macrotus mammal mangabey mankind mapinguari mastodon mastodont megabat megathere megatherian megatheriid metatherian
microbat mierkat monotreme muishond mustelid musteline mylodon mylodontid narwal narwhale numbat orang orangutang
pachyderm paddymelon pademelon paranthropus patas peba pekan peludo pentail phalanger pichiciago pichiciego pika
pinche pinnatiped pinniped pipistrel pipistrelle pithecanthropus pongid porpoise potoroo potto poyou proboscidean
proboscidian procyonid prosimian prototherian racoon ratel rhesus rorqual rudapithecus serotine siamang silverback
sinanthropus sirenian sivapithecus suricate taira talapoin tamandu tamandua tamanoir tatou tatouay tatu tayra
thylacine tusker uakari unai unau unguiculata ungulata vaquita vervet vespertilionid viverrine zinjanthropus zoril`,
  'companion bear': `
bruin kodiak silvertip`,
  'companion rat': `
abrocome agouti aperea baranduki baronduki barunduki burunduki capibara cavy chickeree chinchillon coypu fieldmouse
flickertail gerbille gnawer hackee insectivore jerboa jird lerot loir mara musquash paca packrat phenacomys potamogale
rockchuck sewellel shrewmouse souslik spermophile suslik taguan tendrac viscacha woodchuck`,
  'companion rabbit': `
canecutter leporid leporide leveret`,
  'companion horse': `
addax africander angus anoa aoudad argal argali arui audad aurochs ayrshire babiroussa babirusa babirussa bangtail
banteng banting beefalo bellwether bighorn blackbuck blacktail brahma brocket bronc broncho bronco broodmare bullock
bushbuck camelopard carabao caracul carthorse cattalo cattle cayuse cervid charolais cheviot chevrotain chigetai
cimarron cotswold crowbait devon dinoceras dinocerate dobbin drayhorse durham dziggetai elaphure eohippus equid exmoor
friesian galloway gaur gayal gemsbok gemsbuck gerenuk gnu goral grunter guanaco guib hampshire hartebeest heifer
hereford hinny holstein impala javelina jennet jenny kanchil kiang kob koodoo koudou kudu lechwe lipizzan lippizan
lippizaner longwool markhoor markhor mesohippus milcher milker mithan moke moufflon mouflon mudder muntjac napu nilgai
nyala nylghai nylghau oxen pacer pacesetter packhorse pasang peccary percheron perissodactyl pinto poler porker
prancer prongbuck pronghorn protohippus puku quagga racehorse rambouillet roebuck saiga sambar sambur sassaby serow
shorthorn sika springbok springbuck squealer stablemate steenbok steeplechaser steinbok stirk studhorse swine takin
tamarao tamarau tarpan tsine tup uintathere urial urus wapiti warragal warrigal waterbuck wether whiteface whitetail
wisent zebu`,
  'companion snake': `
acanthocephalan angleworm archiannelid arrowworm blacksnake bloodworm cerastes cestode chaetognath colubrid conger
constrictor copperhead cottonmouth diamondback earthworm echinococcus eelworm elapid fishworm flatworm helminth
hirudinean hookworm horseleech kingsnake krait lobworm lugworm mamba massasauga moray nematode nemertean nemertine
nightcrawler oligochaete pinworm planaria planarian platyhelminth pogonophoran polychaete polychete rattler ringhals
rinkhals roundworm sagitta schistosome sidewinder taipan tapeworm threadworm trematode trichina wheatworm whipsnake
woodworm`,
  'companion lizard': `
agama agamid allosaur ambystomid amphiuma anapsid anatotitan ankylosaur apatosaur apatosaurus archosaur argentinosaur
barosaur barosaurus blindworm brontosaur carnosaur cayman ceratopsian ceratosaur ceratosaurus chamaeleon chuckwalla
coelophysis cooter corythosaur corythosaurus crocodilian cynodont deinocheirus deinonychus diapsid diapsida
dicamptodon dicamptodontid dicynodont dimetrodon diplodocus dromaeosaur edaphosaurus edmontonia edmontosaurus eft
eoraptor gavial hadrosaur hadrosaurus hawkbill hawksbill hellbender herrerasaur herrerasaurus ichthyosaur
ichthyosaurus ichyostega ictodosaur iguanid iguanodon labyrinthodont lacertid leatherback maniraptor megalosaur
megalosaurus nothosaur olm ornithischian ornithomimid ornithopod oviraptorid pachycephalosaur pelycosaur pisanosaur
pisanosaurus plesiosaur plesiosaurus plethodont protoceratops protomammal psittacosaur psittacosaurus pterosaur
racerunner redbelly reptile ridley saurischian sauropod scincid seismosaur slowworm staurikosaur staurikosaurus
stegosaur stenopterygius struthiomimus styracosaur styracosaurus superslasher synapsid teiid teju thecodont therapsid
theropod titanosaur titanosaurian trachodon trachodont tyrannosaur urodele utahraptor varan waterdog whiptail`,
  'companion frog': `
agua bufo crapaud leptodactylid natterjack ranid spadefoot`,
  'companion parrot': `
accentor adelie aepyornis afropavo amadavat anhinga ani anomalopteryx antbird apteryx archaeopteryx archaeornis
archeopteryx argus auk auklet avadavat avocet babbler baldpate bandtail barbet baya bellbird bittern blackburn
blackcock blackpoll bluebill bluethroat bluewing boatbill bobolink bobwhite bonxie bowerbird brambling brant brent
broadbill broiler budgereegah budgerygah bufflehead bulbul bullbat bushtit bustard butcherbird butterball cacique
cackler canvasback capercaillie capercailzie capon caprimulgid catbird cazique cedarbird chachalaca chaffinch chaja
chatterer cheewink chewink chough chunga cochin cockateel coot corncrake coscoroba cotinga coucal courlan cowbird
crake crossbill curassow curlew currawong cushat cygnet dabbler dabchick darter daw dickeybird dickybird dominick
dominique dorking dotrel dotterel dovekie dowitcher dunlin dunnock eider fieldfare flinthead flycatcher frier
frogmouth fryer fulmar gallina gallinacean gallinule gamecock gander garganey glareole gnatcatcher goatsucker godwit
goldcrest goldeneye gooney goonie goony goosander gosling grassfinch grayback grayhen graylag grebe greenshank
greenwing greyhen greylag grosbeak grossbeak guacharo guillemot hangbird hawfinch heathfowl hemipode hoactzin hoatzin
honeycreeper honeysucker hoopoe hoopoo hornbill ivorybill jabiru jacamar jacksnipe jaybird junco kea kildeer killdeer
kingbird kinglet kittiwake lapwing larid leipoa limpkin linnet lintwhite longlegs loon lowan lyrebird maleo mamo
marabout mavis meadowlark megapode merganser merl mina minah mockingbird mollymawk momot monal monaul moorbird
moorcock moorfowl moorgame moorhen motmot murre nandu nighthawk nightjar notornis nuthatch oilbird oldwife openbill
orpington ortolan ortygan ousel ouzel ovenbird oystercatcher paraquet paroquet parrakeet parroket parroquet peachick
peafowl peckerwood peewee peewit petchary petrel pewee pewit phalarope phasianid piculet pintail pipit plover pochard
poorwill poulet poultry pouter pratincole protoavis ptarmigan puffbird pullet pyrrhuloxia quetzal ratite razorbill
redbird redbreast redpoll redshank redstart redwing reedbird rhea ricebird riflebird ringdove saddlebill sanderling
sandgrouse sandpiper sapsucker sawbill scaup scissortail scoter scrubbird seabird seafowl seriema serin shearwater
sheldrake shelduck shoebird shorebird shrike sinornis siskin skua smew snakebird snowbird solan sprigtail stiltbird
stinkbird stonechat surfbird swamphen swiftlet tailorbird takahe tanager tattler thickhead thornbill tichodrome
tinamou titlark tody tomtit toucanet touraco towhee tragopan trogon tropicbird turaco turacou turakoo turnstone
turtledove twitterer tyrannid veery verdin vireo volaille wader wagtail waterbird waterfowl waxwing weaverbird weka
wheatear whidah whinchat whippoorwill whitethroat whooper whydah widgeon wigeon willet woodcock woodcreeper woodhewer
wryneck yellowbird yellowhammer yellowlegs yellowthroat`,
  'companion hawk': `
accipitriformes aegypiidae caracara carancha cathartid eaglet ern erne eyas gerfalcon goshawk lammergeier lammergeyer
redtail roughleg tercel tercelet tiercel`,
  'material cotton': `
aertex bagging balbriggan belting cerecloth challis courtelle cretonne crossjack dacron dishtowel dustcloth dustrag
etamin etamine foresail gaffsail grillwork grogram grosgrain groundsheet haircloth hankey hankie headsail hopsack
hopsacking huck huckaback jaconet khaddar lastex leatherette lisle lugsail lungyi mainsail marocain marseille meshing
meshwork moquette moreen nainsook nankeen oddment organdy orlon panting percale placket repp reseau sacking sarcenet
sarsenet satinet satinette scrim shantung sheeting shirting silesia skysail sparker spinnaker spritsail stammel
staysail stockinet stockinette suiting swatch tatter terry terylene topgallant topsail trousering ultrasuede
valenciennes veiling velours viyella weft wincey wirework woof`,
  'material leather': `
chammy cowskin morocco shammy`,
  'material wood': `
ahuehuete amboyna balsa basswood bentwood blackwood boxwood brazilwood briarwood brierwood brushwood cedarwood
citronwood cocoswood cocuswood cypress duramen dyewood elmwood fruitwood guaiac gumwood hardwood hazelwood kingwood
lacewood lancewood larch lemonwood linden logwood maple matchwood obeche orangewood pecan poon poplar pulpwood pyinma
quira redwood sabicu sandarac sapwood savin sawdust sequoia softwood splinters sumac sycamore teakwood tulipwood
tupelo whitewood yellowwood zebrawood`,
  'material steel': `
alnico alum amalgam americium antimony barium baryta berkelium beryllium bismuth cadmium caesium calcium californium
carboloy cerium cesium columbium constantan cupronickel curium duralumin dysprosium einsteinium elinvar erbium eureka
europium fermium ferrocerium francium gadolinium gallium glucinium hafnium holmium hydrargyrum inconel indium invar
iridium lanthanum latten lithium lutecium lutetium magnesium manganese molybdenum neodymium neptunium nichrome niobium
oreide ormolu oroide osmium palladium permalloy polonium potassium praseodymium promethium protactinium protoactinium
radiothorium radium rhenium rhodium rubidium ruthenium samarium scandium sodium spelter spiegel spiegeleisen stellite
strontium tambac tantalum technetium terbium thallium thorium thulium tombac tombak uranium vanadium wolfram ytterbium
yttrium zirconium`,
  'material fur': `
broadtail lambskin lapin muskrat`,
  'material stone': `
adesite amphibolite andesite aphanite aplite argillite ashlar batholite batholith breccia brownstone capstone
claystone copestone cornerstone curbstone dacite diorite dolomite fieldstone flagstone gabbro gneiss gravestone
greensand greisen grindstone gritrock gritstone groundmass hearthstone hornfels hornstone impost kerbstone kimberlite
marlite marlstone monolith oilstone pahoehoe pegmatite peridotite pitchstone pluton porphyry quartzite rhyolite
rottenstone schist sett shale shingling sial siltstone sima springer stela tachylite tombstone tripoli tufa tuff
whetstone`,
  'feature body_part': `
annualry appendage arthromere bandyleg bonce bullethead caput cervix chelicera crus dactyl extremity forefinger
forefoot foreleg forelimb forepaw hallux hammertoe hindfoot hindlimb labium manus maulers minimus mouthpart noggin
overlip parapodium pes phiz physiognomy pinkie pinky pleopod pollex prehensor smiler spindlelegs spindleshanks
swimmeret toxicognath trotter underlip webfoot`,
  'feature told': `
abaca abducens abomasum abradant absorbate absorber abysm acanthion acaracide acaricide acceptor accroides acervulus
acetabulum acetal acetaldehyde acetaldol acetamide acetin acetum acetylcholine acetylene achene achondrite acinus
acrilan acrolein acromion acrosome acrylamide acrylate acrylonitrile actin actomyosin aculea aculeus acumen
acylglycerol adaptor adductor adenine adenohypophysis adenosine adhesion adnexa adp adventitia aeciospore aecium
aerator aerie aerofoil aerolite aeroplane afterbirth afterburner aftershaft agamete agar agene agglomerator agglutinin
aglet agnail aiglet aileron airbrake aircraft airfoil airplane ala alanine albacore albuginea albumen albumin
albuminoid alcapton aldehyde aldol aldose aleurone algarobilla algarroba algarrobilla algin alizarin alizarine alkali
alkaloid alkane alkapton alkene alkyd alkylbenzene alkyne allantois alloantibody allograft allomorph altar altocumulus
altostratus alula aluminate alveolus ambergris ambulacrum ament americana amide amine aminoalkane aminobenzine ammine
ammo ammonium ammunition amnion amnios ampulla amygdala amygdalin amylum anachronism anatomy anchovy andiron
androecium androsterone angostura anhydride anil aniline anime anion anklebone ankus anlage annexa annulus annunciator
anode anovulant ans anther antheridiophore antheridium antibaryon antibody antielectron antilepton antimacassar
antimeson antimuon antineutrino antineutron antiparticle antiproton antiquark antitauon antitoxin antrum anus aorta
apishamore apodeme apoenzyme aponeurosis apophysis apothecium apparatus appliance applicator applier appurtenance
aqualung archegonium archenteron archil archipallium arcus areola argil arginine aril arista armature armhole armilla
armoire armory armoury armpit armrest arrester arse arsehole arsenate arsenic arsenide artefact arteria arteriola
arteriole artery articulatio articulator artifact artillery arytaenoid arytenoid asafetida asafoetida ascocarp ascoma
ascospore ascus asparagine aspergill asphyxiator aspirin ass asterism astragal astragalus astrodome astroglia atheroma
atole atp atrazine atrium attenuator attilio audiotape auricle auriculare autoantibody autobus autocue autogiro
autograft autogyro autopilot autoplasty autosome auxin awn axilla axolemma axon axone azadirachtin azide azoimide
bacca baccy backbench backlighting backrest backseat backstay bacteriacide bactericide balata ballistite ballock balm
baluster baneberry banquette barbwire bareboat barleycorn barndoor baroreceptor barque barretter baryon basidiocarp
basidiospore basidium bassine bathyscape bathyscaph bathyscaphe bathysphere batting battleship battlewagon bayer
bdellium beanstalk bedclothes bedcover bedding bedframe bedpost bedrock bedspread bedspring bedstead bellpull bendopa
benjamin bentonite benzene benzine benzoate benzofuran benzoin benzol benzoquinone betaine betel betweenbrain
bicarbonate bichloride bichromate bilestone bilirubin binnacle biochip birdfeeder birdseed bister bitartrate biteplate
bitumastic bitumen blackbody blackdamp blacking blacktopping bladder blastocele blastocoel blastocoele blastoderm
blastodisc blastopore bleb blinder bloater blockbuster blower blowhole blowlamp bluefin bluefish blueing bluepoint
bluing bobber bobfloat bobsleigh bod bogie bogy bole boll bollard bollock bombie bomblet bonelet bonemeal bonito
bookend bookmark bookmarker bookshelf booth bootjack borate borosilicate boson bottlecap bough bowel bowlder bract
bracteole bractlet braincase brainpan brainstem brakes bran branchia branchlet brasier breadboard breathalyser
breathalyzer breech bregma briarroot bridgework bridoon brier brig brigantine brisling broadcasting brocadopa
bromeosin bromide bromoform bronchiole bronchus brooder bubo buccula buckeye bucktooth buffalofish bufferin bulb
bulbil bulblet bumboat buna bunghole bunsen buntal bureau burner bursa burster busbar bushing butadiene butane
butanone butterfat butterfish buttock buttocks butyrin bwr byssus cabinet cacodyl cadaver caecum caffein caffeine
caisson cakehole calamari calamary calcaneus calculus caliche caliculus calomel calvaria calx calycle calyculus
calypter calyptra cambium camphor campstool canaliculus canavanine canella canister cannabin cantala cantle caoutchouc
capacitance capacitor capitulum capsid capstan carbamate carbamide carbide carbohydrate carborundum carcase carcass
cardia carina carnauba carob carotene carotenoid carotin carpel carpeting carpophore carpospore carpus carrageenan
carrageenin carrion carrycot cartilage cartouch cartouche caruncle caruncula caryatid caryopsis cascara casein cassava
catafalque catamaran cataphyll cataplasm catechin cathode cation catkin cauda caudex caulking caviare cavum cdna cecum
cellaret cellulose celom celoma cementite centerboard centreboard centriole centromere centrum ceras cerebellum
cerebrum cerement ceresin cerumen ceruse cfc chaeta chairlift chaise chalaza chalcanthite chalkpit chalkstone
charabanc chasm cheekbone chemoreceptor cherrystone chert chiasm chiasma chickpea chicle chicory chiffonier
chimneypiece chlamydospore chlorate chlorenchyma chloride chlorofucin chlorophyl chlorophyll chloropicrin chloroplast
chloroprene chlorpromazine chlorpyrifos choc chokecherry chokedamp chondriosome chondrite chondrule chordamesoderm
chordomesoderm chorioallantois chorion choroid chromate chromatid chromogen chromoplast chromosome chylomicron chyme
cigaret cilium cinchona cinchonine cinema cinnamene cirrhus cirrocumulus cirrostratus cirrus cisco cistern cisterna
citrulline cladding cladode cladophyll clamshell claro claustrum clavicle clavier cleanser cleistocarp cleistothecium
clingfilm clit clitoris cloaca clothespress clove clunch clypeus cns coalpit coating coccyx cochlea cocoyam codfish
coelenteron coelom cofactor coffer coho cohoe colon colophony columbarium columbary commissariat commissure commode
commodity concavity concealment concha concretion condensate condenser condom condyle condylion congener conidiophore
conidiospore conidium conima conjunctiva connecter connector conodont consignment constraint contaminant contamination
contrail contraption contrivance convector converter convertor convolution copaiba copal copaline copalite copier
copolymer copra coprolite coprolith corbiestep cordite corer corm cornea cornhusk cornstalk cornu corona coronion
corpuscle cortex cortina cortisone corvette corymb costa cot cottonseed cotyledon coumarone counterpane counterstain
coupling couverture coverlet cowage cowling cowpea cowpie coxa crabmeat cranium crankcase cranny crapper crappie craw
crawdad creatin creatine credence credenza cremains creosol cresol crevasse crevice croaker crossbench crosstie
crotaphion croup croupe crownwork crusher crystallite crystallization ctene ctenidium cubeb cubitus cud cudbear
cullender culm culverin cumarone cumulonimbus cumulus cupule cursor cushioning cusk cuspid cutch cuticle cuticula
cutin cutis cyanamid cyanamide cyanide cyanohydrin cyanuramide cyme cymene cymule cysteine cystine cystolith cytidine
cytokine cytokinin cytomembrane cytosine cytoskeleton cytosmear cytostome dacryocyst dacryon dag daggerboard damar
daminozide dammar dampener damper dashboard dasheen dat davenport davit daybed ddt deadlight deadwood deathbed debris
decidua decolletage decussation deflector defoliant defroster dehumidifier deicer dejection delf delicatessen demerara
demister demodulation demodulator demulen dendrite denticle dentifrice dentin dentine deoxyadenosine deoxycytidine
deoxyguanosine deoxyribose deoxythymidine depressor dermatoglyphic derriere des destroyer detent detritus deuteron
dextrin dhow diamagnet diamine diaphone diaphysis diarthrosis diastema diatomite diazonium dichloride dichloromethane
dichromate dickie dictyosome dielectric diencephalon diestock diffuser diffusor diggings digitalin digitalis digitiser
digitizer digitoxin digoxin digs dilator dimer dimmer dinnerware dioxide dioxin dipole disaccharide disc dishwater
diskette divan dna dodgem dolphinfish domatium dome doorjamb doorknocker doormat doorplate doorpost doorsill doorstep
doorstop doorstopper dorsum dovecote doyley doyly dragnet drainboard drapery dreadnaught dreadnought dreck dresser
drey drier dripstone droppings dross drugget drumlin drupe drupelet dryer drygoods drywall dscdna dsl dubbin dubbing
duct ductule ductulus dug dumbwaiter duodenum duplicator dura durables duvet dyestuff eardrum earflap earlap earphone
earplug earwax eatage ebonite ecrevisse ectoblast ectoderm eddo effector effluvium elastomer elastoplast electrode
electrograph electromagnet electron electrophorus elemi elevator elver elytron embouchure embrasure eminence emission
emitter empirin enamine enantiomer enantiomorph enarthrosis enation encaustic encephalon encolure encrustation
endoblast endocardium endocarp endocranium endoderm endometrium endoneurium endorphin endoskeleton endosperm endospore
endosteum endothelium endplate energid energiser energizer enkephalin enol enovid ensilage entanglement enteroceptor
enterolith enteron entoblast entoderm entomion entrails entrant eosin ependyma ephedrine epicalyx epicanthus epicardia
epicardium epicarp epicondyle epicranium epididymis epigastrium epiglottis epiphysis episome episperm epithelium
equipage equipment ergonovine ergotamine erythrocytolysin erythrolysin escritoire escutcheon eskalith esophagus ester
estrone estronol etagere ethanal ethanamide ethane ethanoate ethanol ethene ethmoid ethylene ethyne etna euphorbium
eusporangium excelsior excrement excrescence excreta excretion exercycle existence exocarp exoderm exon exotherm
exportation extensor exteroceptor exudation exuviae eyehole eyetooth eyrie eyry facia faecalith faeces fallboard
fallout falsie fanny fascia fasciculus fauces faulting fauteuil fecalith feces fecula feedstock felucca femoris
fenestella fenestra fermion ferricyanide ferritin ferrocyanide ferryboat fertiliser fertilizer fet fetlock fiber
fiberboard fibre fibreboard fibril fibrin fibrinopeptide fibrocartilage filaggrin filament filler filling filth filum
fimbria fingernail fingerpaint fingerstall finnan fireboat fireclay firedog firestone fishbone fishplate fistula
fitment fixative fixture flab flaps flasher flashing flatboat flatfish flatiron flatware flavin flavone flavonoid
flaxseed flexor flintstone floc floccule floorboard floret floweret fluorescein fluoresceine fluoride fluoroboride
fluorocarbon fluorochrome fluoroform fluoroscope fluosilicate fluting flytrap foliage follicle fontanel fontanelle
foodstuff footrest footstool foramen forebrain foreskin forestay forewing formaldehyde formica formulation fornix
fossa fosse fovea frankincense freon freshwater frigate frill frond fructification fruitlet frumenty fugo fugu
fumigant fundament fundus funicle funiculus furan furane furcula furfural furfuraldehyde furfuran furniture futon fuze
fuzee fuzz gaba gaddi gadget gadgetry galactose galbanum galbulus gallbladder galleon galley gallstone gambrel
gametangium gametoecium gametophore ganglion garbage garbanzo gaskin gasohol gasolene gasoline gastrocnemius gatepost
gearbox gelly gemma genitalia genitals genu germ ghatti ghee gibberellin gingiva ginglymus girandola girandole gismo
gizzard glabella gland glans glassware glasswork gleba glia glider globin globulin glochid glochidium glomerule
glomerulus glossa glottis glucoside glume gluon glutamate glutamine glute glutelin gluten gluteus glyceraldehyde
glyceride glycerite glycerogel glycerogelatin glycerole glycine glycogen glycoprotein glycoside glyoxaline gnathion
gnomon goitrogen gonad gonion gouache granulation granule graviton greenery greengrocery grille grinding gristle grits
groover grouper guaiacum guanine guano guanosine gueridon gullet gunboat guncotton gunflint gunnery gunpoint gunpowder
gurney gusher gynobase gynoecium gynophore gynostegium gyroplane gyrostabiliser gyrostabilizer gyrus hackamore hadron
haem haematohiston haematoidin haemitin haemolysin haemoprotein haemosiderin hagberry hairball hairspring hake halide
hallstand halm haloalkane halocarbon haloform halon haltere hamate hame hammock handlock handrest hangnail haptoglobin
hardpan hardware hassock haulm haunch haustorium hawse hawsehole hawsepipe hazmat hcfc hdtv headboard headful headrest
headstock hearthrug heater heelbone helicopter heliotype hematin hematochrome hematohiston hematoidin heme hemiacetal
hemin hemolysin hemoprotein hemosiderin henroost heparin heptane herbicide heterocycle heterograft hexose hfc
highboard highboy highchair hilum hilus hindbrain hindgut hindquarters hipbone hippocampus histamine histidine histone
holder holloware hollowware homogenate homograft hookup hooter horsebean horsebox horsecloth horseradish hotbox
hotplate houdah housepaint housetop hovercraft howdah howitzer hoy huitre humate humerus humidifier humin humus humvee
hyalin hydathode hydrant hydrazoite hydride hydrocarbon hydrochloride hydrofoil hydrolith hydrolysate hydroxide
hydroxybenzene hydroxyproline hymen hymenium hyoscine hypanthium hyperon hypha hypo hypobasidium hypoblast
hypochlorite hypochondrium hypodermis hypoglossal hypophysis hypothalamus iaa iceboat icebox icebreaker ied igniter
ignitor ileum ilium imbrication imidazole imide iminazole immunoglobulin importation impregnation impurity incision
incisor incisura incisure incrustation incubator incurvation incurvature incus indene indentation indiaman indigotin
inductance inductor indument indumentum indusium inflorescence infundibulum inguen inhalator inion innards inosine
insecticide insectifuge instep instillator instrumentation insulator intake integument interbrain interoceptor
interrupter interstice intestine intima introitus intron inulin inverter involucre iodide iodocompound iodoform
iodoprotein iodopsin iodothyronine iodotyrosine iol ion ironmongery irons ironware ischium isoantibody isocyanate
isoleucine isomer iud jaggary jaggery jagghery jamb jampan jejunum jitney journalism jugale kaochlor kaolin kaoline
kaon kapok karyon kasha kauri keister kenaf kendal keratohyalin kernel kerosene kerosine ketch ketone ketose
ketosteroid kidney kieselguhr kinetochore kinetoscope kingfish kinin kino klaxon klorvess kneeler kneepan knickknack
knothole kotex kurdistan kutch kwell labdanum lac lacuna lacunar ladanum lading laetrile lamella lamina lamphouse
lander landline langouste langoustine lanolin lanoxin lansoprazole lanugo lappet lapping larder larodopa larvacide
larvicide laryngopharynx larynx lat latakia laterite laticifer latrine lattice launcher layette leafage leafstalk
lecithin lectern leftovers lem lemniscus lemongrass lenticel leptomeninges lepton leptosporangium leucine levator
levodopa lgb lid lien lifeline ligament lightship lignin lignite lignum ligule limbus limewater limiter limonene
limpet lindane lineament liner lingcod lingua linseed lint linuron lipid lipide lipoid lipoprotein liposome liquaemin
liquidambar lithane lithonate litmus littleneck loadstone loam lobe lobule locule loculus loess loestrin loins loment
longboat loofa lounger loveseat lowboy luciferin luffa lugger lumbus lumen lung lunule lutein luting lycopene lye
lymphokine lysine lysol lysosome macadam macrocosm macroglia macromolecule macrosporangium macrospore mahimahi
maidenhead mailboat mainspring makeweight malar malathion maleate malleus malonylurea mamilla mammilla mandibula
manganate manhole manioc mantel mantelpiece mantlepiece mantrap manubrium marasca margarin marl marrowbone marsupium
martingale masonite masseter mastic mastoidale matchbook materiel matting mattress maw maxilla maypole mealie means
meatus meconium mediastinum medulla megacolon megasporangium megaspore megasporophyll melaena melanin melena meltwater
membrane meninges meninx meniscus menthol mentum mericarp meristem mesencephalon mesenchyme mesentery mesoblast
mesocarp mesocolon mesoderm meson mesophyron mesothelium mesotron metacarpus metalware metaphysis metatarsus
metencephalon meteoroid methanal methane methionine metopion mezereum micelle microcircuit microglia micrometeor
micrometeorite micrometeoroid micronor micronutrient micropenis microphallus microprocessor micropyle microsome
microsporangium microspore microsporophyll microtaggant microtubule midbrain midrib midsection midvein millstone milt
minelayer mineshaft minesweeper minge minibar minibus minisub minisubmarine minium mitochondrion moat modicon
modillion modiolus moistener molecule monggo monkfish monoamine monohydrate monomer monosaccharide monosaccharose
monoxide mons moong moraine mote motorbus motorcoach mousepad mouthpiece mps mrna mucilage mucosa mudcat mung munggo
muon musculature musculus muskellunge muton mycelium myelencephalon myelin myeline myocardium myofibril myofibrilla
myometrium myringa myrrh mystification nameplate nammad napalm napery naphthalene naphthol naris narrowboat nasion
nasopharynx nates neb nebule nectary neencephalon negatron neocortex neoencephalon neopallium nephrolith nephron
nervure nervus neurilemma neurochemical neuroepithelium neuroglia neurohypophysis neurolemma neuropil neuropile
neurotransmitter neutrino neutron newel ngf nicad niche nipple niter nitramine nitre nitride nitril nitrile
nitrobenzene nitrocellulose nitrochloroform nitrocotton nitrofuran nitroglycerin nitroglycerine nitrospan nitrostat
noisemaker nonconductor nonsteroid norinyl norlestrin nostril notochord nozzle nrna nucellus nucleole nucleolus
nucleon nucleoprotein nucleoside nucleotide nucleus numberplate numdah nutshell oakum oarlock obelion obturator
occiput ocellus octane oculomotor oculus oesophagus oestrone oilrig oilseed oilstove okra olecranon oled olefin
olefine olein oleoresin olibanum oligo oligodendria oligodendroglia oligonucleotide oligosaccharide omasum omentum
ommatidium onyxis oospore operculum operon ophryon opopanax opsin opsonin orbitale orbiter orchil ordnance ordure
organelle organophosphate orifice ornithine ornithopter oropharynx orrisroot orthophosphate orthopter oscillograph
osier osmoreceptor ossicle ossiculum osteophyte ostiole otoganglion outcropping outfall outrigger outthrust ovary
overcoating overlayer overmantel oviduct ovipositor ovocon ovotestis ovral ovrette ovule ovulen oxalacetate oxalate
oxaloacetate oxide oxime oxtail oxyacid oxybenzene ozonide paba pablum pabulum packsaddle padding paillasse
palaeencephalon palankeen palanquin paleencephalon paleocerebellum paleocortex paleoencephalon paleostriatum pallasite
palliasse pallidum palmitin palpebra panatela pancreas pane paneling panelling panetela panetella panfish panicle
paperweight papilla paraffin parafovea paraldehyde paramagnet paraphernalia paraphysis paraquat parasail parathion
parathyroid parenchyma particle pastern patchcord patella paternoster pathway paving pawl payload peasecod pecker
pectoralis pectus pedestal pedicel pedicle pediculicide peduncle peeper peephole pelham pellicle pelvis penis pentose
pentoxide peptide peptone perchlorate perchloride perfluorocarbon perforation perianth pericardium pericarp peridium
perigone perigonium perimysium perineum perineurium periosteum perisperm peristome perithecium perithelium peritoneum
permanganate peroneus pessary petard petfood petiole petiolule petrifaction petrochemical petroleum pew pfc phalanx
phallus pharynx phellem phenol phenolic phenolphthalein phenoplast phenothiazine phenylalanine phenylamine
phenylethylene phloem phosphate phosphine phosphocreatine phospholipid phosphoprotein phosphor photocathode photocell
photoelectron photoengraving photojournalism photon photopigment phragmacone phragmocone phycobilin phycocyanin
phycoerythrin phylloclad phylloclade phyllode physostigmine phytochemical phytohormone pickerel pigboat pigswill
pigwash pilaster pilchard piling pillion pilocarpine pilus pinguecula pinhole pinna pinnace pinnule pinprick pion
pipeclay pisiform pistil pistillode pitfall placenta placentation plaice planchet plasmid plasterboard plasticine
plasticiser plasticizer plastid plastique platen platysma plectron plectrum plessimeter pleura plexiglas pleximeter
plexus plica plughole plumule plyboard pneumatophore pocketcomb podetium podsol podzol pogonion polenta pollack
pollinium pollock pollutant polyamide polyethylene polyfoam polynucleotide polyose polypeptide polyphosphate
polysaccharide polystyrene polythene polyurethan polyurethane pome pompano pons pontoon poop porgy porphyrin porta
portiere positron postcava posthole potash potholder pouf pouffe powderpuff powerboat prat precava precipitator
precipitin precordium precursor pregnanediol premolar preparation prepuce prevacid pricker priming primordium prion
privates product proenzyme prolamine proline promycelium pronator pronucleus propanal propanamide propenal propenoate
propenonitrile prophyll propionaldehyde proprionamide propylthiouracil prosencephalon prostheon prosthion protamine
protection protein proteome prothorax protoheme protohemin proton protoplast provender provirus provisions provitamin
psa psalterium pseudocarp pseudoephedrine pseudophloem pseudopodium psoas pterion pterygium pto ptomain ptomaine
ptyalith pubes pubis pudendum pullback pung punkah purifier purine puss pustule putamen pva pwr pycnidium pylorus
pyrene pyrethrum pyridine pyrimidine pyrites pyrocellulose pyrogallol pyrophosphate pyroxylin pyroxyline pyxidium
pyxis quadriceps quahaug quahog quark quarterlight quassia quercitron quicklime quinone raceme rachis radiator radicle
radiotelegraph radiotelegraphy radiotelephone radiotelephony radome railway rainfly rainwater ramus rapeseed raphia
rappee rathole ratsbane rauwolfia raveling ravelling reactant reactor receptor recession recliner rectifier rectum
rectus recycling redfish rediffusion reefer reflector reformer regosol regur relic rennet res resistor resorcinol
restrainer restroom resuscitator rete retina retinene revers revetement rheostat rheum rhinencephalon rhinion rhizoid
rhizome rhizomorph rhodopsin rhombencephalon riband ribband ribose ribosome rift rigging rima rind ringlet rna
roadkill rockfish roe roentgenoscope rolodex roneograph roofing rootlet rootstalk rootstock ropeway rosefish rosehip
rotenone rowanberry rowlock rubble rudderpost rudderstock rudiment ruga rumen rump rundle rung rya rye saccharide
saccharose saccule sacculus sacrum saddlecloth saddlery saffranine safranin safranine sailfish saleratus salicylate
salol salsify saltpeter saltpetre saltwater samara samizdat sandarach sandbar sangapenum saponin saprolite sarcolemma
sarcosine sarcosome sarcostyle sartorius scabicide scalenus scampo scantling scape scapula schizocarp schlock schnoz
schnozzle schrod scintilla scissure sclerite scleroprotein sclerotium scopolamine scow scraps screwtop scrod scrotum
scsi scuba scup scut scutcheon scute seafood sealant sealer seawater secretaire secreter secretor seedcase seedpod
semiconductor semigloss semitrailer senega sensor sensorium sepal separator septum sequenator sequencer sericterium
serictery serine serosa serratus sesamoid seta settee setup sewage sewerage shad shallot sheetrock shelf shellfish
sheraton shielding shinbone shipment shipping shirtsleeve shite shlock shoji shophar shopping showerhead shrapnel
shredder sialolith sickbed siding sifter silage silex silica silicate silicide silicle siliqua silique sill siloxane
silvex simazine simoniz sinapism sinciput sinew sinus sinusoid sisal sizing skeg skibob slipcover sloop sls
smokescreen snowcap snowdrift socket sockeye sofa softener solenoid soleus sorbate sorbent sordino sorus sounder
soundtrack sourdine soy soybean spacecraft spadix sparling spathe specimen speculum spermaceti spermatocide spermicide
sphenion sphenoid sphincter spicule spiculum spikelet spile spiracle splashboard splasher spleen splenius splicing
sporangiophore sporangium sporocarp sporophore sporophyl sporophyll spouter sprat springboard sprinkles sputnik
spyhole squama squamule squark squeaker squib squill stabiliser stabilizer stacte staddle stair stamen stanchion
stapes steamboat steamship stearin stele stephanion stercobilinogen stercolith sternum sternutator steroid stiffener
stigma stilbesterol stile stipe stipule stirrup stogy stolon stoma stomate storax stove stover stratus streamliner
strengthener streptolysin stria striation striatum strobile strobilus stroma strophanthin stylet stylopodium styrene
submaxilla submucosa subsoil subthalamus sucrose sugarloaf sulcus sulfide sulfonate sulphate sulphide sunfish sunroof
supercilium superload supermolecule superoxide superstring supinator surfboat suspensory sutura swathing syconium
symphysion syncarp synchroflash synovium tablefork tableware taboret tabouret tailfin tailplane tailstock takeaway
tallboy tallow talus tanbark tangency tannin tannoy taping tappa taproot tarmacadam taro tarsus tartar tartrate
tastebud tauon tce teat tegument telamon telecasting telecom telegraphy telencephalon telephony teleprompter telfer
teliospore telluride telpher tempera temporalis tenderiser tendon tensor tentorium tepal teres terpene testa testicle
testis testudo tetrachloride tetrahalide tetrasaccharide tetrasporangium tetraspore tetrose tetroxide tetryl thalamus
thallus thalmencephalon theca theelin thermion thermistor thermojunction thermoreceptor thiazine thickener thiocyanate
thiouracil thole tholepin thorax thorazine threonine thumbhole thumbnail thumbstall thunderer thunderhead thymidine
thymine thymol thymus thyroglobulin thyronine thyroprotein thyrse tibia tibialis ticker tidemark tieback tinplate
tinware tit titrator titty tnf toecap toehold tole tolu tomentum tomograph tonsil tonsilla tooshie toothpaste
toothpowder tophus topsoil tor towboat trabecula trachea tracheid tragacanth tragus tramline tramway transducer
transistor transponder transposon transudate transudation trapezius trapezoid trapping treadmill triacetate triazine
tribromomethane tributyrin triceps trichloride trichloroethane trichloromethane trichobezoar trifluoromethane
trigeminal trigeminus triglyceride trimer trinitroglycerin trinitrotoluene triolein triose trioxide tripalmitin
triquetral trireme trisaccharide tristearin trivet trna trochanter trochlear trochlearis trolleybus troopship
trophoblast tryptophan tryptophane tuber tubercle tuberosity tubule tuffet tuft tugboat tum tungstate tunny turbinal
turbot turd turnup turpentine tush tweeter tympanum tyramine tyrosine ubiquinone ulna umbel underbody underfelt
underfur underlayment underpart underseal undersoil unguis upholstery uracil urate urea ureter urethane urethra urinal
urine urobilin urobilinogen urochord urolith uropygium uterus utricle utriculus uvea uvula vacuole vagina vagus valine
vallecula valvelet valvula valvule vanadate vanillin vaporiser vaporizer vas vcr vegetarianism vehicle velum vena
venation veneering venter venthole ventricle ventriculus venula venule verdure vermis vernier vernix vertebra vesica
vesicle vessel viands vibrissa victuals videodisc videodisk villus vinylbenzene virino virion viscera viscus vitals
vitellus voicemail vomer vomitus vulcanite vulva wadding wainscot wallboard warmer warplane warship washbasin washbowl
washcloth washout washrag washstand wastewater watercraft waterproofing wats waveguide weakfish weedkiller weewee
wheatflake whinstone whirlybird whitebait whitefish whiting whizbang whizzbang whorl widget wiesenboden wilton wimp
windjammer windlass windowsill windpipe windscreen windshield winker wiring withe withers withy womb woodenware woofer
workboard worktable wormcast wringer xanthate xanthine xanthophyl xanthophyll xenograft xenolith xxy xylem xylose xyy
yagi yarder yellowcake yoghourt yogurt zarf zeaxanthin zirconia zona zonula zonule zoospore zygoma zygospore zymogen`,
}
