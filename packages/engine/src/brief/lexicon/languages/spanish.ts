import type { LanguageTable } from './language-table.ts'

/** Spanish. Feminines and plurals are folded, and adjectives are moved before their noun. */
export const spanish: LanguageTable = {
  people: `
    mujer=woman hombre,varón,caballero_elegante=man chica,muchacha,chavala,piba,mina,tía_joven=girl
    chico,muchacho,chavo=boy niña,nena,niñita,chiquilla,pequeña_niña=little_girl
    niño,chamaco,niñito,pequeño_niño,chamaquito=little_boy señora,dama=lady señor=gentleman tipo,tío_joven,güey,vato=guy
    abuela,abuelita,yaya,nana_vieja=grandmother abuelo,abuelito,yayo=grandfather
    anciana,vieja,viejita,ancianita=old_woman anciano,viejito,viejo,vejete,abuelete,vejestorio=old_man madre,mamá=mother
    padre,papá,papi=father caballero,caballero_andante,caballero_medieval=knight
    mago,encantador,hechicero_anciano=wizard hechicero=sorcerer guerrero,combatiente=warrior luchador,peleador=fighter
    rey,monarca=king reina=queen emperador=emperor emperatriz=empress príncipe,infante=prince princesa,infanta=princess
    duque=duke duquesa=duchess conde=count condesa=countess barón=baron señor_feudal,lord=lord
    ladrón,ratero,carterista,caco=thief bandido,bandolero,salteador,malhechor,cangaceiro=bandit asesino,sicario=assassin
    cazador,trampero,montero=hunter arquero,ballestero=archer mercenario,soldado_de_fortuna=mercenary guardián=guardian
    médico,doctor,galeno=doctor enfermero=nurse sanador,curandero=healer sacerdote,cura,clérigo=priest
    sacerdotisa=priestess monje,fraile=monk monja,sor=nun druida=druid chamán=shaman nigromante,necromante=necromancer
    bardo,juglar,trovador=bard herrero,forjador=blacksmith panadero,tahonero=baker cocinero=cook
    carnicero,matarife=butcher granjero,agricultor,labrador,hortelano,ranchero=farmer campesino,labriego,aldeano=peasant
    vaquero,cowboy,llanero,charro=cowboy pescador,mariscador=fisherman marinero,marino,grumete=sailor
    comerciante,mercader,tendero,buhonero=merchant erudito,estudioso=scholar bibliotecario,archivero=librarian
    profesor,maestro,profe,docente,maestro_de_escuela=teacher alumno,estudiante,universitario=student
    explorador=explorer aventurero=adventurer científico=scientist ingeniero=engineer mecánico=mechanic
    inventor=inventor boticario,farmacéutico=apothecary jardinero=gardener bailarín,bailador,danzante,danzarín=dancer
    bailaor=flamenco_dancer cantante,vocalista,cantor=singer músico=musician bufón,arlequín=jester pintor=painter
    sastre,costurero,modisto=tailor carpintero,ebanista=carpenter albañil,cantero=mason minero=miner
    leñador,talador=lumberjack pastor,ovejero,zagal,cabrero=shepherd apicultor,colmenero=beekeeper bombero=firefighter
    detective,inspector=detective espía,agente_secreto=spy aviador,piloto=pilot boxeador,púgil=boxer
    torero,matador_de_toros=bullfighter cartero=mail_carrier camarero,mesero,mozo=waiter
    tabernero,posadero,mesonero,ventero,hostelero=innkeeper mayordomo=butler criado,sirviente=servant
    criada,sirvienta,doncella,mucama,empleada_doméstica=maid mendigo,pordiosero=beggar vagabundo,trotamundos=vagabond
    viajero,caminante=traveler peregrino,romero=pilgrim verdugo=executioner enterrador,sepulturero=gravedigger
    oficinista,empleado=office_worker juez,magistrado=judge abogado,licenciado=lawyer alcalde=mayor relojero=clockmaker
    domador,adiestrador=animal_tamer héroe=hero heroína=heroine superhéroe=superhero pistolero=gunslinger
    forajido,proscrito,fuera_de_la_ley=outlaw novia,novia_de_blanco=bride elfo,elfo_oscuro_bueno=elf enano=dwarf
    duende,goblin,trasgo,duende_verde=goblin gnomo=gnome gigante,gigantón=giant ogro=ogre vampiro=vampire demonio=demon
    ángel=angel diablo=devil hombre_lobo,mujer_loba,licántropo=werewolf mediano,hobbit=halfling orco=orc
    invocador=summoner adivino,vidente,tarotista,echador_de_cartas,pitoniso=fortune_teller loco=mad payaso=clown
    jinete=rider camionero=truck_driver farero,torrero=lighthouse_keeper dios,deidad=god diosa=goddess
    ninfa,náyade=nymph aprendiz,pupilo=apprentice español=spanish mexicano=mexican argentino=argentinian
    veterano=veteran general=general colegial=schoolchild inquisidor=inquisitor mosquetero=musketeer gaucho=gaucho
    luchador_mexicano,luchador_enmascarado,luchador_de_lucha_libre=luchador sobrino=nephew peluquero,barbero=barber
    escultor=sculptor sargento=sergeant teniente=lieutenant chiquillo=little_kid obispo=bishop bárbaro=barbarian
    zapatero,remendón=shoemaker buzo,buceador,submarinista=diver surfista,surfero=surfer patinador,skater=skater
    futbolista,jugador_de_fútbol=footballer
    portero,portero_de_hockey,portero_de_fútbol,arquero_de_fútbol,guardameta,portero_de_balonmano=goalkeeper
    tenista=tennis_player brujo,brujo_oscuro=warlock sereno,vigilante_nocturno=night_watchman vigía,vigilante=watchman
    espadachín,esgrimista=swordsman esgrimidor=fencer soldado,soldado_raso,recluta,conscripto=soldier
    notario,escribano=notary archivista=archivist jugador_de_balonmano=handball_player
    portero_de_finca,portero_de_discoteca,conserje,portero_de_edificio=doorman
    bedel,limpiador,barrendero,intendente=janitor señora_de_la_limpieza=female_cleaner empleado_de_limpieza=cleaner
    basurero,recolector_de_basura=garbage_collector fontanero,plomero,gasfitero=plumber electricista=electrician
    soldador=welder pastelero,repostero,confitero=pastry_chef jefe_de_cocina=chef pescadero=fishmonger
    verdulero,frutero=greengrocer barman,camarero_de_bar,cantinero,coctelero=bartender capitán,capitán_de_barco=captain
    pirata,corsario,bucanero,filibustero=pirate cazarrecompensas,cazador_de_recompensas,caza_recompensas=bounty_hunter
    cazador_de_monstruos=monster_hunter cazador_de_vampiros,cazavampiros,caza-vampiros=vampire_hunter
    cazador_de_brujas=witch_hunter cazador_de_demonios=demon_hunter matadragones,cazador_de_dragones=dragon_slayer
    jinete_de_dragones=dragon_rider guardabosques,guarda_forestal,guardabosque=forest_ranger
    montaraz,explorador_de_bosques=ranger florista,vendedor_de_flores=florist botánico=botanist
    herbolario,yerbatero,herborista,hierbero=herbalist alquimista=alchemist cirujano=surgeon dentista,odontólogo=dentist
    veterinario=veterinarian comadrona,partera,matrona=female_midwife
    doctor_de_la_peste,médico_de_la_peste=plague_doctor paramédico,camillero=paramedic psicólogo=psychologist
    científico_loco=mad_scientist químico=chemist profesor_de_química,profe_de_química=chemistry_teacher
    director_de_escuela=school_principal colegiala=schoolgirl
    estudiante_de_instituto,liceísta,preparatoriano=high_school_student astrónomo=astronomer astrólogo=astrologer
    geólogo=geologist arqueólogo=archaeologist paleontólogo=paleontologist historiador=historian filósofo=philosopher
    cartógrafo=cartographer arquitecto=architect programador,informático=programmer hacker,pirata_informático=hacker
    gamer,jugón,videojugador=gamer streamer,youtuber=streamer escriba,copista,amanuense=scribe escritor,novelista=writer
    poeta=poet poetisa=female_poet periodista,reportero=journalist fotógrafo=photographer
    artista,artista_callejero=artist grafitero=graffiti_artist tatuador=tattoo_artist guitarrista=guitarist
    violinista=violinist pianista=pianist batería_de_banda,baterista,tamborilero,percusionista=drummer
    cantante_de_ópera=opera_singer rapero=rapper roquero,rockero,estrella_de_rock=rock_star punk,punki,punky=punk
    pinchadiscos,dj=dj ministril=minstrel mariachi=mariachi bailarín_de_samba=samba_dancer bailarina_de_ballet=ballerina
    bailarín_de_tango,tanguero=tango_dancer acróbata,trapecista,equilibrista,funambulista=acrobat malabarista=juggler
    mago_de_feria,ilusionista,prestidigitador,mago_de_salón=magician mimo=mime titiritero,marionetista=puppeteer
    maestro_de_ceremonias=ringmaster forzudo=strongman domador_de_leones=lion_tamer tragafuegos=fire_breather
    actor=actor modelo=model drag_queen=drag_queen luchador_libre=wrestler luchador_de_sumo=sumo_wrestler
    artista_marcial,karateca,yudoca=martial_artist capoeirista=capoeirista
    jugador_de_baloncesto,baloncestista,basquetbolista=basketball_player jugador_de_voleibol=volleyball_player
    jugador_de_hockey=hockey_player jugador_de_rugby=rugby_player nadador=swimmer corredor=runner ciclista=cyclist
    gimnasta=gymnast patinador_artístico=figure_skater esquiador=skier escalador=climber montañero,alpinista=mountaineer
    senderista,excursionista=hiker entrenador=coach árbitro=referee piloto_de_caza=fighter_pilot
    piloto_de_carreras=race_car_driver motero,motociclista,motorista=biker taxista=taxi_driver
    conductor_de_autobús,chofer_de_bus,autobusero=bus_driver chófer,chofer,conductor=driver
    revisor_de_tren,maquinista=train_conductor jefe_de_estación=stationmaster revisor=ticket_inspector cochero=coachman
    barquero=ferryman gondolero=gondolier astronauta,cosmonauta=astronaut pirata_espacial=space_pirate
    policía,agente_de_policía,poli,carabinero,guardia_civil=police_officer detective_privado=private_detective
    sheriff,alguacil=sheriff guardia,guarda,centinela=guard carcelero=prison_guard guardaespaldas,escolta=bodyguard
    socorrista,salvavidas=lifeguard pícaro,granuja,bribón=rogue gánster,mafioso=gangster contrabandista=smuggler
    prisionero,preso,presidiario,convicto=prisoner esclavo=slave gladiador=gladiator vikingo=viking
    caballero_templario,templario=templar cruzado=crusader paladín=paladin escudero,paje=squire heraldo=herald
    lancero=lancer húsar=hussar conquistador=conquistador samurái,samurai,ronin=samurai amazona=amazon
    legionario=legionary centurión=centurion oficial=officer coronel=colonel comandante=major almirante=admiral
    francotirador=sniper resistente,partisano,guerrillero=resistance_fighter revolucionario,rebelde=rebel
    empresario_de_pompas_fúnebres=undertaker marqués=marquis baronesa=baroness vizconde=viscount
    noble,hidalgo,aristócrata=nobleman cortesano=courtier jefe_de_tribu,cacique,caudillo=chieftain faraón=pharaoh
    sultán=sultan visir=vizier político=politician presidente=president presidenta=female_president
    diplomático,embajador=diplomat jueza=female_judge empresario,hombre_de_negocios,ejecutivo=businessman
    mujer_de_negocios=businesswoman jefe,patrón=boss secretario=secretary contable,contador=accountant banquero=banker
    vendedor_ambulante,ambulante=street_vendor dependiente,abarrotero,almacenero,dueño_de_tienda=shopkeeper
    florista_ambulante=flower_seller librero=bookseller anticuario=antiquarian costurera,modista=seamstress
    tejedor,hilandero=weaver alfarero,ceramista=potter soplador_de_vidrio=glassblower joyero,orfebre=jeweler
    sombrerero=hatter juguetero=toymaker estilista=hairdresser lavandera=washerwoman niñera,nana,aya=nanny
    institutriz=governess repartidor,mensajero=delivery_driver mensajero_real=courier deshollinador=chimney_sweep
    farolero=lamplighter molinero=miller cervecero=brewer viticultor,vinatero,bodeguero=winemaker aguador=water_carrier
    obrero,obrero_de_la_construcción=construction_worker trabajador,operario=worker obrero_de_fábrica=factory_worker
    operario_de_limpieza=sanitation_worker mozo_de_cuerda,cargador=porter técnico,reparador=repairman
    sin_techo,indigente=homeless turista,guiri=tourist mochilero=backpacker
    cazatesoros,buscador_de_tesoros=treasure_hunter buscador_de_oro,gambusino=prospector nómada=nomad beduino=bedouin
    ermitaño,eremita=hermit papa=pope exorcista=exorcist profeta=prophet oráculo=oracle pitonisa=female_oracle
    santo=saint misionero=missionary rabino=rabbi imán=imam gurú=guru médium,espiritista=medium druidesa=female_druid
    hechicero_tribal,brujo_tribal=witch_doctor bruja=witch elementalista=elementalist piromante=pyromancer
    aprendiz_de_brujo,aprendiz_de_mago=sorcerer's_apprentice chica_mágica,niña_mágica=magical_girl
    superheroína=female_superhero villano,malo_de_la_película=villain supervillano=supervillain
    justiciero,vengador=vigilante ninja,kunoichi=ninja geisha=geisha gitano=gypsy hippie,jipi=hippie gótico=goth
    novio,recién_casado=groom viudo=widow hijo=son hija=daughter hermana=sister hermano=brother mellizo,gemelo=twin
    tío=uncle tía=aunt nene=baby crío,pibe,chaval,pequeñín=child adolescente=teenager
    muchachita,chica_adolescente,quinceañera=teenage_girl joven,chico_joven,mancebo=young_man
    chica_joven,mujer_joven,jovencita,moza=young_woman cuarentón,cincuentón,señor_maduro=middle-aged_man
    elfo_oscuro,drow,elfo_drow=dark_elf elfo_silvano,elfo_del_bosque=wood_elf semielfo,medio_elfo=half-elf
    semiorco,medio_orco=half-orc leprechaun,duende_irlandés=leprechaun diablillo=imp trol,troll=troll tiefling=tiefling
    mediodemonio,semidemonio=half-demon diablesa=female_devil ángel_caído=fallen_angel semidiós,semidiosa=demigod
    vampiresa=female_vampire gul,necrófago=ghoul hada=female_fairy duendecillo=sprite pixie=pixie dríada,dríade=dryad
    sirena=mermaid tritón=merman centauro,centáuride=centaur fauno=faun sátiro=satyr minotauro=minotaur cíclope=cyclops
    gorgona,medusa_mitológica=gorgon arpía=harpy valquiria=valkyrie súcubo=succubus genio,djinn=genie
    jinete_sin_cabeza=headless_horseman parca=female_grim_reaper papá_noel,santa_claus,viejito_pascuero=santa_claus
    cíborg,ciborg=cyborg alienígena,extraterrestre,marciano=alien gato_macho=tomcat hombre_delfín=dolphin_man
    hombre_lagarto=lizardfolk hombre_pez=fish_man hombre_pájaro=bird_man hombre_lobo_antropomórfico=wolf_man
    chico_gato,hombre_gato=cat_boy chica_gato,mujer_gato,nekomimi=cat_girl chica_zorro,mujer_zorro=fox_girl
    chico_zorro,niño_zorro=fox_boy dracónido=dragonborn viejo_lobo_de_mar,lobo_de_mar=old_sea_dog
    hada_madrina=fairy_godmother reina_de_hielo,reina_del_hielo=ice_queen reina_de_las_nieves=snow_queen
    domador_de_dragones,adiestrador_de_dragones=dragon_tamer barista=barista taoísta=taoist
    vaquero_de_reses,arriero=herder chatarrero,carroñero,rebuscador=scavenger animadora,porrista=cheerleader
    navegante=navigator sanitario,médico_de_combate=medic ídolo=idol contramaestre,intendente_militar=quartermaster
    camarera,mesera=waitress cetrero,halconero=falconer matriarca=matriarch prestamista=pawnbroker cosaco=cossack
    estibador=dockworker auriga=charioteer lanzador_de_cuchillos=knife_thrower escribiente,dependiente_de_oficina=clerk
    artífice=artificer recaudador_de_impuestos=tax_collector paracaidista=skydiver
    señor_de_las_bestias,domador_de_bestias=beastmaster psicopompo=psychopomp conseguidor=fixer
    bruja_vieja,vieja_bruja=old_witch pirotécnico=fireworks_maker trapero=rag_picker organillero=organ_grinder
    vendedor_de_periódicos,canillita=newspaper_boy limpiabotas,bolero=shoeshine_boy heladero=ice_cream_vendor
    músico_callejero=street_musician director_de_orquesta=conductor compositor=composer ajedrecista=chess_player
    tahúr,apostador=gambler crupier=croupier hombre_del_tiempo=news_presenter azafata,auxiliar_de_vuelo=flight_attendant
    guardaparques=park_ranger cuidador_de_zoo=zookeeper picapedrero=stonemason curtidor=tanner tonelero=cooper
    carbonero=charcoal_burner salinero=salt_worker ostricultor=oyster_farmer quesero=cheesemaker trufero=truffle_hunter
    pastora=shepherdess lechera=milkmaid cañero=sugarcane_cutter cauchero=rubber_tapper reina_del_carnaval=samba_queen
    pierrot=pierrot catrina=skeleton_lady saxofonista=saxophonist trompetista=trumpeter flautista=flautist
    acordeonista=accordionist arpista=harpist violonchelista=cellist sumiller,sommelier=sommelier envenenador=poisoner
    vendedor=vendor marquesa=marchioness vizcondesa=viscountess cantaor=flamenco_singer fadista=fado_singer
    cantante_de_jazz=jazz_singer cantante_de_rock=rock_singer hada_de_los_dientes=tooth_fairy
    reina_de_las_abejas,abeja_reina=queen_bee reina_del_bosque=forest_queen reina_de_las_hadas=fairy_queen
    rey_goblin,rey_de_los_duendes=goblin_king capitán_pirata=pirate_captain capitán_espacial=space_captain
    explorador_espacial=space_explorer capitán_de_navío=ship_captain entrenador_de_fútbol=football_coach
    bailarín_de_ballet=ballet_dancer artista_de_circo=circus_performer mago_de_fuego=fire_mage mago_de_hielo=ice_mage
    mago_de_batalla=battle_mage mago_de_sangre=blood_mage mago_de_la_corte=court_wizard bufón_de_la_corte=court_jester
    guardia_real=royal_guard guardia_de_palacio=palace_guard guardia_de_la_ciudad=city_guard
    guardia_de_seguridad,guarda_de_seguridad=security_guard gruista=crane_operator dibujante,historietista=comic_artist
    diseñador_de_moda=fashion_designer decorador=interior_designer influencer=influencer podcaster=podcaster
    nutricionista=nutritionist fisioterapeuta=physiotherapist pediatra=pediatrician óptico=optician físico=physicist
    biólogo=biologist biólogo_marino=marine_biologist matemático=mathematician entomólogo=entomologist
    ornitólogo=ornithologist vulcanólogo=volcanologist meteorólogo=meteorologist lingüista=linguist traductor=translator
    economista=economist sociólogo=sociologist antropólogo=anthropologist conservador_de_museo=museum_curator
    guía_turístico=tour_guide guía=guide intérprete=interpreter calderero,afilador=tinker
    cuentacuentos,narrador=storyteller tranviario,conductor_de_tranvía=tram_driver comisario=police_chief
    profe_de_mates,profesor_de_matemáticas=maths_teacher profe_de_gimnasia,profesor_de_educación_física=gym_teacher
    profe_de_música,profesor_de_música=music_teacher profesor_de_arte=art_teacher profesor_de_historia=history_teacher
    profesor_de_piano=piano_teacher profesor_de_baile=dance_teacher maestra_de_jardín,parvulista=kindergarten_teacher
    cazafantasmas,cazador_de_fantasmas=ghost_hunter ultramarinos=grocer estanquero=tobacconist guarda_de_caza=gamekeeper
    sacristán=verger monaguillo=altar_boy seminarista=seminarian abadesa=abbess abad=abbot vestal=vestal
    sabio_del_pueblo=sage estratega=strategist capitán_de_la_guardia=captain_of_the_guard
    abanderado,portaestandarte=standard-bearer jinete_de_caballería=cavalryman dragón_de_caballería=dragoon
    granadero=grenadier piquero=pikeman explorador_militar,rastreador=scout boy_scout=boy_scout saboteador=saboteur
    desertor=deserter timonel=helmsman ballenero=whaler remero=oarsman esclusero=lock_keeper piragüista=canoeist
    maestro_de_esgrima=fencing_master jockey,yóquey=jockey piloto_de_fórmula_1=racing_driver
    especialista_de_cine=stuntman culturista=bodybuilder profesor_de_yoga=yoga_teacher
    jugadora_de_roller_derby=roller_derby_player maestro_de_ajedrez=chess_master mago_de_escenario=stage_magician
    bailarina_de_cabaret,vedette=cabaret_dancer bailarina_burlesque=burlesque_dancer bailarina_de_cancán=can-can_dancer
    contorsionista=contortionist faquir=fakir encantador_de_serpientes=snake_charmer ventrílocuo=ventriloquist
    feriante=carny feriante_de_circo=showman encajera=lacemaker bordadora=embroiderer tejedora=knitter tintorero=dyer
    encuadernador=bookbinder impresor=printer grabador=engraver iluminador_de_manuscritos=illuminator lutier=luthier
    afinador_de_pianos=piano_tuner cerrajero=locksmith techador=roofer pintor_de_brocha_gorda=house_painter
    vidriero=glazier tapicero=upholsterer mozo_de_mudanzas=removal_man ropavejero=rag_and_bone_man subastador=auctioneer
    agente_inmobiliario=estate_agent empleado_de_correos=postal_worker recepcionista=receptionist cajero=cashier
    maquillador=make-up_artist director_de_cine=film_director camarógrafo=cameraman humorista,cómico=comedian
    locutor=radio_host activista=activist sufragista=suffragette anarquista=anarchist heredera=heiress
    debutante=debutante dandi,petimetre=dandy solterona=old_maid madrina=godmother madrastra=stepmother huérfano=orphan
    golfillo,pilluelo=urchin polizón=stowaway náufrago=castaway refugiado=refugee superviviente,sobreviviente=survivor
    piloto_de_robot=robot_pilot piloto_de_mecha=mecha_pilot viajero_del_tiempo=time_traveler
    princesa_lunar,princesa_de_la_luna=moon_princess dios_del_sol=sun_god diosa_de_la_guerra=goddess_of_war
    dios_del_trueno=god_of_thunder caballero_de_la_muerte=death_knight mago_blanco=white_mage mago_oscuro=dark_mage
    bruja_del_pantano=swamp_witch bruja_del_mar=sea_witch bruja_del_bosque=forest_witch mujer_de_nieve=snow_woman
    canguro_niñera=babysitter esposa=wife esposo,marido=husband ama_de_casa=housewife casero=landlord
    dueño_de_cafetería=cafe_owner tragasables=sword_swallower funámbulo=tightrope_walker
    levantador_de_pesas,halterófilo=weightlifter maratoniano=marathon_runner artista_de_calle=street_performer
    jugador_de_béisbol,beisbolista=baseball_player golfista=golfer botones_de_hotel=bellboy estrella_del_pop=pop_star
    campanero=bell_ringer organista=organist perfumista=perfumer cosplayer=cosplayer guía_de_montaña=mountain_guide
    jefe_de_banda=gang_leader ferroviario=railway_worker aduanero=customs_officer lancero_de_infantería=spearman
    camellero=camel_driver colono=settler atleta=athlete mozo_de_cuadra=stable_boy gasolinero=gas_station_attendant
    chocolatero=chocolatier atracador,ladrón_de_bancos=bank_robber falsificador=forger becario=intern
    empollón,friki=nerd metalero,heavy=metalhead cabeza_rapada_skin=skinhead director_de_colegio=headmaster
    novicia=novice_nun yogui=yogi paracaidista_militar=paratrooper gorila_de_discoteca=bouncer mujer_noble=noblewoman
    doncella_escudera=shieldmaiden cazador_furtivo=poacher estafador,timador=swindler saqueador_de_tumbas=tomb_raider
    archimago=archmage sumo_sacerdote=high_priest líder_de_secta=cult_leader trabajador_social=social_worker
    elemental_de_fuego=fire_elemental gigante_de_hielo=frost_giant elfo_de_la_noche=night_elf banshee=female_banshee
    íncubo=male_incubus querubín=cherub catedrático=professor errante,andariego=wanderer extranjero=foreigner clon=clone
    alcantarillero,pocero=sewer_worker espadachina=swordswoman generala=female_general`,
  things: `
    capitana=captain vikinga=viking niños=children bebé=baby robot=robot androide=android esqueleto=skeleton
    zombi,zombie,muerto_viviente=zombie fantasma,espectro,aparición=ghost gólem,golem=golem humano=human dragón=dragon
    unicornio=unicorn mecha,robot_gigante=mecha zorro,raposo=fox lobo=wolf gato,minino,michi=cat perro,can,chucho=dog
    oso=bear conejo=rabbit ratón=mouse rata=rat pájaro,ave=bird cuervo=raven búho,lechuza,tecolote=owl halcón=falcon
    águila=eagle loro,papagayo=parrot gallina=hen gallo=rooster serpiente,culebra,víbora=snake lagarto,lagartija=lizard
    rana=frog sapo=toad caballo,corcel,yegua=horse burro,asno,borrico=donkey cabra,chivo,macho_cabrío=goat oveja=sheep
    ciervo=stag mariposa=butterfly araña=spider pez,pescado=fish erizo=hedgehog tejón=badger ardilla=squirrel
    mono,mico,chango=monkey león=lion tigre=tiger pantera=panther elefante=elephant tortuga=turtle vaca=cow toro=bull
    cerdo,chancho,puerco,cochino=pig pato=duck tiburón=shark pulpo=octopus cabellera,cabellos,melena,pelos=hair
    trenzas=braids coleta,cola_de_caballo,coleta_alta,coleta_de_caballo=ponytail
    coletas,dos_coletas,dos_coletas_largas=pigtails moño,rodete,chongo=bun
    rizos,pelo_rizado,pelo_chino,pelo_crespo,bucles,ricitos=curly_hair
    flequillo,cerquillo,fleco_de_pelo,chasquilla=bangs mechón=streak cresta,mohicano,cresta_punk=mohawk ojos=eyes
    piel,pellejo,tez,cutis=skin pelaje,piel_animal,pelo_animal=fur escamas=scales plumas=feathers barba=beard
    perilla,chiva,candado,barba_de_chivo=goatee patillas=sideburns
    barba_de_tres_días,barba_incipiente,barba_de_varios_días=stubble cicatriz,tajo=scar peca,pecoso=freckles
    arrugas=wrinkles tatuajes=tattoos ala=wings cuernos,cachos,astas_de_demonio=horns
    astas,cornamenta,cuernos_de_ciervo,astas_de_ciervo=antlers cola,rabo=tail orejas=ears garras,uñas_afiladas=claws
    colmillos=fangs dientes,dentadura=teeth nariz,narizota=nose boca=mouth labios=lips
    pintalabios,lápiz_labial,labial,carmín=lipstick mejillas=cheeks barbilla,mentón=chin frente=forehead cejas=eyebrows
    cara,rostro,faz=face cabeza=head cuello,pescuezo=neck hombros=shoulders pecho,torso,cofre,arcón=chest
    espalda,lomo=back vientre,barriga,panza,tripa=belly cadera=hip cintura=waist brazos=arms manos,manos_callosas=hands
    dedos=fingers uñas=fingernails puños=fists piernas=legs muslo=thigh rodilla=knee pies=feet tobillo=ankle
    muñeca=wrist prótesis=prosthesis pata_de_palo,pierna_de_madera=wooden_leg garfio,mano_de_garfio=hook_hand
    capa,esclavina=cape abrigo,casaca,chaquetón,gabán,tapado=coat gabardina,trinchera,sobretodo_gabardina=trench_coat
    impermeable,chubasquero,gabardina_impermeable,piloto_de_lluvia=raincoat vestido=dress
    vestido_de_novia,traje_de_novia=wedding_dress vestido_de_gala=gown falda,pollera,faldón=skirt camisa,guayabera=shirt
    camiseta,playera,remera,polera,franela_camiseta=t-shirt blusa=blouse pantalón=trousers
    vaqueros,tejanos,jeans,bluyín,pantalón_vaquero=jeans pantalones_cortos,bermudas,shorts=shorts
    medias,medias_largas,medias_de_seda=stockings peto,pantalón_de_peto,overol,mono_vaquero,jardinera,mameluco=overalls
    mono_de_trabajo,enterizo,overol_de_trabajo,buzo_de_trabajo,mono_remangado,mono_ceñido,mono_de_cuero,mono_de_piloto,mono_de_mecánico=jumpsuit
    chaqueta,cazadora,chamarra,campera,chompa_abrigada=jacket chaleco=vest
    jersey,suéter,chompa,pulóver,buzo_de_lana=sweater sudadera,polerón=sweatshirt
    sudadera_con_capucha,buzo_con_capucha,canguro,hoodie=hoodie
    traje,terno,traje_de_chaqueta,traje_ceñido,traje_sastre=suit esmoquin,smoking=tuxedo frac,chaqué=tailcoat
    uniforme=uniform túnica,sayo=tunic toga=toga hábito,hábito_de_monje=habit bata,bata_de_laboratorio=lab_coat
    delantal,mandil=apron jubón=doublet taparrabos=loincloth corsé,corpiño=corset
    poncho,sarape,ruana,impermeable_poncho=poncho kimono,quimono,yukata=kimono
    chal,rebozo,mantón,pañoleta_grande,toquilla=shawl manto,capa_larga=cloak
    traje_espacial,traje_de_astronauta,escafandra_espacial=space_suit botas,botines_altos=boots zapatos,calzado=shoes
    zapatillas,deportivas,tenis,championes,zapatillas_deportivas,playeras=sneakers alpargatas,esparteñas=espadrilles
    tacones,zapatos_de_tacón,taco_alto,tacón_fino,tacones_de_aguja=high_heels guantes=gloves
    mitones,guantes_sin_dedos=fingerless_gloves sombrero=hat sombrero_de_copa,chistera,galera=top_hat
    sombrero_de_paja=straw_hat sombrero_vaquero,sombrero_texano,texana=cowboy_hat gorra,visera,cachucha=cap
    gorro,gorro_de_lana,gorro_tejido=beanie boina,txapela,chapela=beret casco,yelmo=helmet corona=crown
    diadema,tiara=tiara capucha,caperuza=hood pañuelo,pañuelo_en_la_cabeza,pañuelo_de_cabeza=headscarf
    bandana,pañoleta,paliacate,badana=bandana cinta,listón=ribbon turbante=turban velo,mantilla_de_velo=veil
    corona_de_flores=flower_crown lazo=bow_ribbon gafas,anteojos,lentes,espejuelos=glasses
    gafas_de_sol,lentes_de_sol,lentes_oscuros,gafas_oscuras,anteojos_de_sol=sunglasses gafas_de_aviador=aviator_goggles
    gafas_protectoras,gafas_de_seguridad,gafas_de_soldador,antiparras,gafas_de_protección=goggles monóculo=monocle
    parche,parche_en_el_ojo,parche_de_pirata=eyepatch máscara,careta,antifaz=mask
    máscara_de_gas,máscara_antigás=gas_mask mascarilla=face_mask bufanda,fular=scarf corbata=tie
    pajarita,corbatín,moño_de_corbata,corbata_de_moño=bow_tie collar,gargantilla=necklace colgante,dije=pendant
    amuleto,talismán=amulet pendientes,caravanas=earrings anillos,sortijas=rings pulseras,brazaletes=bracelets
    broche,camafeo=brooch cinturón,cinto,correa=belt faja,fajín,banda=sash bolso=bag mochila=backpack
    zurrón,morral,bandolera_de_cuero,cartera_de_cuero=satchel carcaj,aljaba=quiver
    tirantes,tiradores,suspensores=suspenders armadura=armor coraza,peto_de_acero,peto_de_armadura,pectoral=breastplate
    cota_de_malla,malla_de_hierro=chainmail hombreras,hombreras_de_armadura,espaldarones=pauldrons
    grebas,espinilleras=greaves brazales,muñequeras_de_cuero=bracers rodilleras=knee_pads espada=sword
    espadón,mandoble,espada_a_dos_manos=greatsword sable=sabre estoque,florete,ropera,espada_ropera=rapier dagas=daggers
    puñal,facón=dagger cuchillo,navaja=knife machete=machete escudo=shield arco,lacito=bow flechas,saetas=arrows
    ballesta=crossbow báculo,vara,cayado,bastón_mágico,vara_larga,bastón_de_mago=staff varita,varita_mágica=wand
    bastón,garrota_de_anciano=cane hacha=axe martillo,mazo=hammer martillo_de_guerra=warhammer maza=mace
    garrote,porra,cachiporra,macana=club lanza,chuzo,jabalina=spear alabarda=halberd tridente=trident guadaña=scythe
    hoz=sickle látigo,fusta=whip red,red_de_pesca,atarraya=net pistolas=pistols revólver=revolver
    rifle,fusil,escopeta,carabina=rifle mosquete,arcabuz=musket armas=weapons bomba=bomb libros=books
    grimorio,libro_de_hechizos,libro_de_conjuros=spellbook pergamino,rollo=scroll mapa,plano=map
    linterna,farol,candil,linterna_de_aceite,farolillo,quinqué=lantern antorcha,tea=torch vela,cirio=candle lámpara=lamp
    lupa=magnifying_glass catalejo,telescopio=telescope brújula=compass reloj,reloj_de_bolsillo=pocket_watch
    paraguas=umbrella sombrilla,parasol=parasol abanico=fan laúd=lute violín=violin guitarra=guitar flauta,quena=flute
    arpa=harp tambor=drum castañuelas=castanets micrófono,micro=microphone cámara,cámara_de_fotos=camera
    teléfono,móvil,celular=phone llave_inglesa,llave_de_tuercas=wrench alicates,pinzas=pliers
    pico,piqueta,zapapico=pickaxe pala=shovel escoba=broom cubo,balde,cubeta=bucket caña_de_pescar,caña=fishing_rod
    flor=flower ramo,ramillete,buqué,ramo_de_flores=bouquet rosa=rose girasol=sunflower calavera,cráneo=skull taza=cup
    café=coffee té=tea vaso,vidrio,cristal_vidrio=glass copa,cáliz=goblet botella=bottle poción,brebaje=potion
    pan,hogaza,panes=bread manzana=apple pastel,tarta,torta=cake pelota,balón=ball
    muñeca_de_trapo,muñeca_de_porcelana,muñequita,muñeco=doll oso_de_peluche,peluche,peluche_de_oso,osito=teddy_bear
    pipa,cachimba=pipe cigarro,puro,habano=cigar cigarrillo,pitillo,pucho=cigarette bandeja,charola,tabla_de_venta=tray
    sartén=frying_pan cuchara=spoon cuchara_de_madera,cuchara_de_palo=wooden_spoon plato=plate cuenco,tazón,bol=bowl
    olla,cazuela,cacerola=pot muletas=crutches silla_de_ruedas=wheelchair audífono=hearing_aid venda,vendaje=bandage
    tirita,curita=band-aid cristal=crystal orbe,esfera=orb bola_de_cristal=crystal_ball cascabel,campanilla=bell
    cuerda,soga=rope ancla=anchor monopatín,patineta,skate=skateboard bicicleta,bici=bicycle
    estetoscopio,fonendo=stethoscope jeringuilla,jeringa=syringe cuero,piel_de_vacuno=leather terciopelo=velvet
    seda=silk lana=wool lino=linen algodón=cotton encaje,puntilla=lace madera=wood hierro,fierro=iron acero=steel
    plata=silver oro=gold bronce=bronze cobre=copper latón=brass piedra,pedrusco=stone hueso,hueso_tallado=bone
    huesos=bones paja=straw hojas=leaves musgo,moho=moss corteza=bark hiedra=ivy setas=mushrooms metal=metal
    goma,hule,caucho=rubber perla=pearl esmeralda=emerald rubí=ruby volantes,holanes=ruffles raya,franja=stripe
    lunares,topos,puntitos=polka_dots cuadros=checkered estrellas=stars media_luna,luna_creciente=crescent_moon sol=sun
    llamas,llamaradas=flames corazón=heart cruz=cross emblema,insignia,logo=emblem escudo_de_armas,blasón=crest
    forro=lining manga=sleeve botón=button bolsillo=pocket solapa=lapel hollín,tizne=soot barro,lodo,fango=mud
    harina=flour sangre=blood polvo=dust manchas=stains grasa,aceite_de_motor=grease tinta=ink sonrisa=smile
    bosque=forest montaña=mountain castillo=castle ciudad=city pantano=swamp mar=sea desierto=desert taberna=tavern
    barco=ship invierno=winter noche=night fuego=fire hielo=ice tormenta=storm luz=light sombra=shadow peste=plague
    pintura=paint pintura_facial,cara_pintada,urucum_pintado,achiote_pintado=face_paint pintura_de_guerra=war_paint
    estilo=style fondo=background años=years niña_pequeña=little_girl chef=chef cría=child grajo,corneja=crow
    calva,cabeza_calva,coronilla_calva=bald_head mallas,leotardos,medias_pantis,pantimedias,panties=tights
    chupa_de_cuero,chaqueta_de_cuero,cazadora_de_cuero,chamarra_de_cuero,campera_de_cuero,chupa=leather_jacket
    túnica_larga,toga_de_mago,hábito_largo=robe sombrero_puntiagudo,sombrero_picudo,sombrero_de_pico=pointed_hat
    sombrero_de_bruja,gorro_de_bruja=witch_hat gorro_de_cocinero,gorro_de_chef=chef_hat
    diadema_de_tela,vincha,cintillo,felpa,cinta_para_el_pelo=headband horquilla,alfiler_del_pelo=hairpin
    cuello_de_encaje=lace_collar bolsita,faltriquera=pouch gema=gem joya=jewel joyas=jewelry patrón,estampado=pattern
    nieve=snow afro,pelo_afro=afro atuendo,conjunto,outfit,look=outfit tubo_de_ensayo,probeta=test_tube
    regadera=watering_can tijeras=scissors aguja=needle maleta,valija=suitcase maletín,portafolios=briefcase
    auriculares,cascos_de_música,audífonos_de_música=headphones jaula=cage nido=nest trono=throne
    taburete,banqueta=stool pezuñas,cascos_de_cabra=hooves branquias,agallas=gills antenas,antenitas=antennae
    trompa=trunk caparazón,concha_de_tortuga,concha,caracola=shell crin,melena_de_león=mane
    pico_de_ave,pico_de_pájaro=beak hocico,morro=snout pata=paw verrugas=warts lunar=mole
    ojeras,bolsas_en_los_ojos=dark_circles penacho,tocado_de_plumas=feather_headdress plumaje=plumage
    macuahuitl=macuahuitl casco_de_águila=eagle_helmet tutú=tutu bañador,traje_de_baño,malla_de_baño=swimsuit
    cuerpo=body ruedas,ruedecillas=wheels gaviota=seagull faro=lighthouse patines,patines_de_ruedas=roller_skates
    tienda,tienda_de_campaña,carpa=tent manta,cobija,frazada=blanket espejo=mirror puerta=door casa=house pueblo=village
    jardín=garden río=river nube=cloud niebla=mist engranajes,muelles,resortes=gears cables=cables pantalla=screen
    monstruo=monster momia=mummy colibrí,picaflor=hummingbird medallas=medals semillas=seeds huipil=huipil
    corte_tazón,corte_de_tazón,corte_a_tazón=bowl_cut tonsura=tonsure trenzas_cosidas,trenzas_pegadas=cornrows
    trenza_francesa=french_braid trenza_de_espiga,trenza_espiga=fishtail_braid
    corona_trenzada,trenza_de_corona,corona_de_trenzas=crown_braid tupé=quiff tirabuzones=ringlets
    peluca_empolvada=powdered_wig bigote_de_manillar,bigote_retorcido,bigote_imperial,bigote_rizado=handlebar_moustache
    bigote_de_morsa,bigotón=walrus_moustache barba_bifurcada=forked_beard pata_de_gallo=houndstooth espiga=herringbone
    tartán=tartan vichy=gingham cachemir=paisley flor_de_lis=fleur-de-lis greca=greek_key
    ajedrezado,a_cuadros_de_ajedrez=checkerboard rombos=argyle hombre_oso=bear_man hombre_cabra=goat_man
    hombre_león=lion_man hombre_rata=ratfolk hombre_rana=frog_man hombre_cocodrilo=crocodile_man
    hombre_elefante=elephant_man hombre_tiburón=shark_man bigotazo=big_moustache bigotito=small_moustache
    barbita=small_beard barbón=bearded espuela=spur pupila=pupil cuernos_de_carnero=ram_horns carnero=ram aro=ring
    arete,zarcillo=earring manguera=fire_hose sotana=cassock maquillaje=makeup cimitarras=scimitars alfanje=scimitar
    levita,casaca_larga=frock_coat americana,blazer,saco=blazer mantilla=mantilla peineta=ornamental_comb
    minifalda=miniskirt calzones,calzas_cortas,gregüescos=breeches
    bombachas,pantalones_bombachos,bombachos=harem_trousers calcetín=sock botines,botitas=ankle_boots
    chanclas,chancletas,hawaianas=flip_flops zuecos,almadreñas=clogs manoplas=mittens medallón=medallion
    rodela,broquel=buckler pica=pike honda,cabestrillo=sling trabuco=blunderbuss cañón=cannon cetro=scepter
    llaves,manojo_de_llaves,llavero=keys cadenas=chains fregona,trapeador,lampazo=mop rastrillo=rake
    horca,tridente_de_heno=pitchfork sierra,serrucho=saw destornillador,desarmador=screwdriver yunque=anvil
    cucharón,cazo=ladle tenedor=fork jarra,taza_grande=mug queso=cheese helado=ice_cream pandereta,pandero=tambourine
    trompeta=trumpet acordeón,bandoneón=accordion portátil,ordenador_portátil,laptop=laptop peine,peine_decorativo=comb
    monedas=coins bandera=flag estandarte,pendón=banner reloj_de_arena=hourglass pincel,brocha=paintbrush paleta=palette
    hoyuelos=dimples muñeca_derecha=right_wrist lunas=moons cuello_alto=high_collar flecos=fringe
    bordados,bordado=embroidery triceratops=triceratops dinosaurio=dinosaur murciélago=bat piel_de_oso=bear_pelt
    gamuza,ante=suede mezclilla,denim,tela_vaquera=denim aros_dorados=golden_hoop_earrings
    aros_plateados=silver_hoop_earrings persona=person orisha=deity liche=lich naga=naga la_muerte=grim_reaper
    peinado,corte_de_pelo=hairstyle moño_despeinado,moño_deshecho=messy_bun moño_alto,moño_samurái=topknot
    dos_moños,moñitos,doble_moño=double_buns recogido,pelo_recogido,cabello_recogido=updo
    coleta_lateral,coleta_de_lado=side_ponytail dos_trenzas=two_braids trencitas,trenzas_africanas=box_braids
    dreadlocks,rasta=locs flequillo_recto=straight_bangs melenita,melena_corta,corte_bob,media_melena=bob
    corte_pixie,pelo_a_lo_garçon=pixie_cut rapado_lateral=undercut mullet,greñas=mullet copete=pompadour
    pelo_de_punta,pelo_en_punta,pelos_de_punta,pelo_pincho=spiky_hair
    pelo_rapado,pelo_al_rape,rapado,pelo_al_uno=buzz_cut cabeza_rapada,cabeza_afeitada,coco_rapado=shaved_head
    lados_rapados,sienes_rapadas=shaved_sides mechón_blanco,mecha_blanca=white_streak mechas,reflejos=streaks
    puntas_abiertas=split_ends peluca=wig sienes_canosas,sienes_plateadas=greying pico_de_viuda=widow's_peak
    ojos_rasgados,ojos_achinados,ojos_almendrados=almond_eyes ojos_oblicuos=slanted_eyes
    ojos_saltones,ojos_desorbitados=bulging_eyes ojos_hundidos=sunken_eyes ojo_de_cristal,ojo_de_vidrio=glass_eye
    tercer_ojo=third_eye pestañas=eyelashes cejas_pobladas,cejas_espesas,cejas_tupidas=bushy_eyebrows
    uniceja,cejijunto=unibrow párpados=eyelids mirada=gaze patas_de_gallo=crow's_feet acné,granos,espinillas=acne
    marcas_de_viruela=pockmarks cicatriz_de_quemadura=burn_scar quemaduras=burn_scars moratón,moretón,cardenal=bruise
    ojo_morado,ojo_a_la_funerala=black_eye manga_tatuada,tatuaje_de_manga=sleeve_tattoo sombra_de_ojos=eyeshadow
    delineador,delineado=eyeliner labios_rojos,labios_pintados=red_lips
    nariz_aguileña,nariz_ganchuda,nariz_de_gancho=hooked_nose narizón,nariz_grande=big_nose
    nariz_respingona,naricilla=button_nose nariz_rota,nariz_quebrada=broken_nose nariz_roja=red_nose
    mocos,moquillo,nariz_mocosa=runny_nose cachete,pómulo=cheek
    mejillas_sonrosadas,mejillas_coloradas,chapetas,mofletes,mejillas_encendidas=rosy_cheeks
    pómulos_marcados,pómulos_altos=high_cheekbones muela=tooth diente_de_oro=gold_tooth
    dientes_separados,diastema,mellado,dientes_mellados=gap_teeth
    diente_faltante,le_falta_un_diente,falta_de_un_diente,un_diente_menos,un_diente_de_menos=missing_tooth
    dientes_de_conejo,paletas=buck_teeth brackets,ortodoncia=braces colmillos_de_jabalí,colmillos_de_orco=tusks
    lengua=tongue lengua_bífida=forked_tongue papada,doble_mentón=double_chin mandíbula,quijada=jaw
    mandíbula_cuadrada,quijada_cuadrada=square_jaw oído=ear
    orejas_puntiagudas,orejas_de_elfo,orejas_en_punta,orejas_de_punta=pointed_ears orejas_de_gato=cat_ears
    orejas_de_conejo=rabbit_ears orejas_de_zorro=fox_ears orejas_de_lobo=wolf_ears
    oreja_rota,oreja_desgarrada,oreja_mordida=torn_ear barba_larga,barbón_largo,barbas_largas,luenga_barba=long_beard
    barba_trenzada=braided_beard barba_poblada,barba_cerrada,barba_espesa,barba_tupida=full_beard
    bigotes,mostacho=moustache bigotillo,bigote_fino=pencil_moustache bigotes_de_gato,bigotes_felinos=whiskers
    piel_oscura,tez_oscura,piel_negra=dark_skin
    piel_morena,tez_morena,piel_canela,piel_trigueña,tez_trigueña,piel_cobriza=brown_skin
    piel_pálida,tez_pálida,piel_clara,piel_blanca=pale_skin piel_aceitunada,tez_aceitunada,piel_cetrina=olive_skin
    piel_bronceada,piel_tostada,piel_curtida=tanned_skin vitíligo,vitiligo=vitiligo cuernos_de_cabra=goat_horns
    alas_de_murciélago,alas_de_vampiro=bat_wings alas_de_mariposa=butterfly_wings alas_de_libélula=dragonfly_wings
    alas_de_abeja=bee_wings alas_de_mariquita,alas_de_catarina=ladybug_wings alas_de_ángel=angel_wings
    ala_rota=broken_wing halo,aureola=halo cola_de_gato=cat_tail cola_de_zorro=fox_tail cola_de_pez=fish_tail zarpa=claw
    zarpitas=paws tentáculo=tentacle aletas=fins púas,pinchos,espinas=spikes púas_dorsales=spines
    piel_de_corteza=bark_skin grieta=crack puntos_de_sutura,costuras=stitches venas=veins costillas=ribs
    músculos=muscles abdominales,tableta=six-pack barriga_cervecera,panza_cervecera,tripa_cervecera=beer_belly
    pecho_descubierto,torso_desnudo,pecho_desnudo,a_pecho_descubierto=bare_chest
    pelo_en_pecho,vello_en_el_pecho,pecho_peludo=chest_hair
    hombros_anchos,espaldas_anchas,anchas_espaldas=broad_shoulders joroba,chepa=hump cuatro_brazos=four_arms
    seis_brazos=six_arms codo=elbow antebrazo=forearm manita=hand manos_encallecidas=calloused_hands
    manos_agrietadas=chapped_hands dedo_menos,le_falta_un_dedo,dedo_faltante=missing_finger
    uñas_largas,uñas_postizas=long_nails cerebro=brain
    pierna_ortopédica,pierna_protésica,prótesis_de_pierna=prosthetic_leg
    brazo_ortopédico,brazo_protésico,prótesis_de_brazo=prosthetic_arm
    brazo_mecánico,brazo_biónico,brazo_robótico=mechanical_arm pierna_mecánica,pierna_robótica=mechanical_leg
    ojo_mecánico,ojo_biónico=mechanical_eye brazo_metálico=metal_arm
    brazo_amputado,le_falta_un_brazo,falta_un_brazo=missing_arm ojo_faltante,le_falta_un_ojo,falta_un_ojo=missing_eye
    pierna_amputada,le_falta_una_pierna=missing_leg un_solo_ojo,solo_un_ojo=one_eye ojo_ciego=blind_eye
    ojos_nublados,ojos_lechosos,ojos_velados=clouded_eyes sudor=sweat
    marca_de_nacimiento,mancha_de_nacimiento,antojo=birthmark piercing,arete_en_la_nariz=piercing
    aro_en_la_nariz,argolla_en_la_nariz,argolla_en_el_hocico=nose_ring septum=septum_ring charol=patent_leather
    satén,raso=satin pana=corduroy tweed=tweed fieltro=felt tul=tulle gasa=chiffon borreguito=fleece franela=flannel
    lona=canvas arpillera=burlap harapos,andrajos,trapos=rags chita_estampada=chintz percal,indiana=calico
    neopreno=neoprene látex=latex plástico=plastic vinilo=vinyl nailon=nylon cartón=cardboard papel=paper
    papel_de_aluminio,papel_albal,papel_de_plata=foil aluminio=aluminium hojalata,estaño=tin plomo=lead cromo=chrome
    bambú,caña_de_bambú=bamboo mimbre=wicker corcho=cork mármol=marble barro_cocido,arcilla=clay adobe=adobe
    porcelana=porcelain cerámica=ceramic nácar=mother-of-pearl coral=coral ámbar=amber jade=jade zafiro=sapphire
    diamantes=diamonds amatista=amethyst obsidiana=obsidian pedrería,strass=rhinestones lentejuelas=sequins
    purpurina,brillantina,diamantina=glitter cuentas,abalorios,chaquiras=beads zamarra,piel_de_oveja=sheepskin
    piel_de_lobo=wolf_pelt pieles=fur_pelt enredaderas,lianas=vines florecillas=flowers hongo,champiñón=mushroom
    cactus,cacto,nopal=cactus raíces=roots algas=algae algas_marinas=seaweed rayos,relámpagos=lightning humo=smoke
    lava=lava agua=water cenizas=ash baba,limo,slime=slime óxido,herrumbre=rust migas=crumbs parches=patches
    remiendo=patch agujeros,hoyos=holes listas=stripes puntos=dots manchas_de_pelaje,motas=spots
    calavera_bordada=skull_emblem dragón_bordado=dragon_emblem león_rampante=lion_emblem
    placa,chapa,insignia_metálica,distintivo=badge
    gafete,identificación,placa_con_su_nombre,chapa_con_el_nombre=name_tag número,dorsal=number logotipo=logo
    ribetes,bordes=trim borlas=tassels pompón,borla=pompom cuello_de_camisa,cuello_de_ropa,collar_de_perro=collar
    cuello_de_piel,cuello_de_pelo=fur_collar gorguera,lechuguilla=ruff chorrera=jabot puños_de_camisa=cuffs
    mangas_abullonadas,mangas_abombadas,mangas_farol,mangas_de_farol=puffed_sleeves
    mangas_anchas,mangas_amplias=wide_sleeves mangas_remangadas,mangas_arremangadas,camisa_arremangada=rolled_up_sleeves
    botones_dorados=gold_buttons hebillas=buckles cremallera,cierre,zíper=zipper cordones=laces charreteras=epaulettes
    tachuelas=studs ropas,prendas,vestimenta=clothes disfraz,traje_de_disfraz=costume disfraz_de_conejo=rabbit_costume
    chándal,pants_deportivos,equipo_deportivo,buzo_deportivo,jogging=tracksuit ropa_deportiva=sportswear
    rebeca,cárdigan,chaqueta_de_punto,chaleca,saco_de_lana=cardigan jersey_navideño,suéter_navideño=christmas_sweater
    jersey_de_cuello_alto,jersey_de_cuello_vuelto,suéter_de_cuello_alto,cuello_de_tortuga=turtleneck
    camiseta_de_tirantes,musculosa,camiseta_sin_mangas=tank_top top_corto,ombliguera,top_ombliguero=crop_top top=top
    polo=polo_shirt camiseta_de_fútbol,camiseta_deportiva=jersey camisa_de_vestir=dress_shirt
    camisa_hawaiana=hawaiian_shirt camisa_a_cuadros,camisa_de_cuadros,camisa_de_leñador=plaid_shirt
    camiseta_a_rayas,camiseta_marinera=striped_shirt blusa_campesina=peasant_blouse
    chaleco_de_vestir,chaleco_de_traje=waistcoat chaleco_acolchado=puffer_vest
    chupa_vaquera,cazadora_vaquera,chaqueta_vaquera,chaqueta_de_mezclilla,campera_de_jean,chaqueta_tejana=denim_jacket
    cazadora_bomber,bomber=bomber_jacket plumífero,campera_inflable,chamarra_acolchada=puffer_jacket
    cazadora_de_aviador,chaqueta_de_aviador=flight_jacket chaqueta_de_traje=suit_jacket parka,anorak=parka
    sobretodo=overcoat abrigo_largo=long_coat abrigo_de_piel,abrigo_de_visón=fur_coat capote,capote_militar=greatcoat
    trenca=duffle_coat chaquetón_marinero=peacoat casaca_dieciochesca=justaucorps coleto=jerkin
    tabardo,sobreveste,sobrevesta=tabard gambesón=gambeson batín,albornoz=dressing_gown bata_de_baño=bathrobe
    haori=haori hanbok=hanbok qipao,cheongsam=qipao sari=sari caftán=kaftan chilaba=djellaba jorongo=serape
    capa_con_capucha,capa_encapuchada=hooded_cloak mantón_de_manila=manila_shawl estola=stole
    boa_de_plumas,boa=feather_boa delantal_de_cuero,mandil_de_cuero=leather_apron pichi,delantal_de_niña,jumper=pinafore
    blusón,guardapolvo,babi=smock bata_blanca,guardapolvo_blanco=white_lab_coat
    pijama_quirúrgico,uniforme_de_quirófano=scrubs vestido_de_verano=summer_dress vestido_de_tirantes=sundress
    vestido_de_noche,traje_de_noche=evening_gown vestido_de_baile=ball_gown vestido_de_cóctel=cocktail_dress
    camisón=nightgown pijama,piyama=pajamas
    vestido_flamenco,traje_de_flamenca,vestido_de_flamenca,vestido_de_faralaes,traje_de_gitana=flamenco_dress
    falda_larga,saya=long_skirt falda_plisada,falda_tableada=pleated_skirt
    falda_acampanada,falda_con_vuelo,falda_de_vuelo=full_skirt falda_de_tubo,falda_lápiz=pencil_skirt
    kilt,falda_escocesa=kilt enaguas,cancán=petticoat miriñaque,crinolina=crinoline
    vaqueros_rotos,jeans_rotos=ripped_jeans leggings,calzas=leggings medias_de_red,medias_de_rejilla=fishnet_stockings
    ligas,liguero=garters calcetines_altos,calcetas,medias_hasta_la_rodilla=knee_socks medias_deportivas,soquetes=socks
    pantalón_de_chándal,pants=sweatpants pantalón_cargo=cargo_pants
    pantalones_de_campana,pantalón_campana,pantalones_acampanados=bell-bottoms pantalones_pirata,pescadores=capris
    zahones,chaparreras=chaps mono_azul=boiler_suit mono_de_vuelo,traje_de_vuelo=flight_suit
    traje_de_neopreno,neopreno_traje=wetsuit traje_de_buzo,escafandra=diving_suit
    traje_de_protección,traje_NBQ=hazmat_suit body,mono_ajustado,malla_entera=bodysuit maillot_de_gimnasia,malla=leotard
    bikini,biquini=bikini bañador_de_hombre=swim_trunks traje_de_tres_piezas,terno_de_tres_piezas=three-piece_suit
    vestido_de_luto=mourning_dress uniforme_escolar,uniforme_de_colegio,uniforme_de_colegiala=school_uniform
    uniforme_marinero,traje_de_marinero=sailor_uniform uniforme_militar,uniforme_de_soldado=military_uniform
    uniforme_de_sirvienta,vestido_de_sirvienta=maid_dress uniforme_de_preso,traje_a_rayas_de_preso=prison_uniform
    kimono_de_judo,judogi,karategi=judo_gi sujetador,sostén,brasier=bra ropa_interior=underwear calzoncillos=boxers
    falda_de_paja=grass_skirt obi=obi cinturón_de_herramientas=tool_belt bandolera,canana,cartuchera=bandolier
    corbata_floja,corbata_aflojada=loose_tie corbatín_de_seda=cravat pañuelo_al_cuello,pañuelo_en_el_cuello=neckerchief
    pañuelo_de_bolsillo=handkerchief pañuelo_en_el_bolsillo=pocket_square hiyab,velo_islámico=hijab niqab=niqab
    kufiya,palestina,pañuelo_palestino=keffiyeh velo_de_novia=bridal_veil guantes_largos=long_gloves
    guantes_de_goma,guantes_de_látex=rubber_gloves guantes_de_boxeo=boxing_gloves manoplas_de_armadura=gauntlets
    guantelete=gauntlet calentadores_de_brazos,manguitos=arm_warmers calentadores,polainas_de_lana=leg_warmers
    bandas_de_pierna,vendas_de_pierna=puttees polainas=gaiters botas_militares,botas_de_combate,borceguíes=combat_boots
    botas_de_montaña,botas_de_senderismo=hiking_boots botas_de_agua,botas_de_lluvia,botas_de_goma,katiuskas=rain_boots
    botas_de_montar,botas_altas=riding_boots botas_vaqueras,botas_camperas,botas_tejanas=cowboy_boots
    botas_mosqueteras,botas_altas_hasta_el_muslo=thigh-high_boots botas_de_piel=fur_boots zapatos_de_vestir=dress_shoes
    zapatos_de_charol=patent_leather_shoes mocasines=loafers merceditas,zapatos_guillermina=mary_janes
    zapatillas_de_ballet,zapatillas_de_punta=ballet_shoes zapatillas_de_plataforma=platform_sneakers converse=converse
    huaraches,guaraches,ojotas,sandalia=sandals
    pantuflas,zapatillas_de_casa,babuchas,zapatillas_de_andar_por_casa,zapatillas_de_estar_por_casa=slippers
    mocasines_indios=moccasins geta=geta raquetas_de_nieve,raquetas=snowshoes patines_de_hielo=ice_skates esquís=skis
    aletas_de_buceo=flippers sombrero_de_ala_ancha,pamela,sombrero_de_alas_anchas=wide-brimmed_hat
    sombrero_de_mago=wizard_hat bombín,sombrero_hongo=bowler_hat fedora,sombrero_de_fieltro,borsalino=fedora
    panamá,sombrero_panamá,jipijapa=panama_hat sombrero_de_cuero=leather_hat sombrero_de_cangaceiro=cangaceiro_hat
    sombrero_charro,sombrero_mexicano,sombrero_de_charro,sombrero_de_mariachi=sombrero sombrero_cordobés=cordobes_hat
    tricornio,sombrero_de_tres_picos=tricorn bicornio=bicorne sombrero_de_pirata,sombrero_pirata=pirate_hat
    gorro_pescador,sombrero_de_pescador,piluso=bucket_hat sombrero_de_sol,pamela_de_sol=sun_hat
    sombrero_cónico,sombrero_vietnamita=conical_hat sombrero_de_apicultor=beekeeper_hat
    boina_plana,gorra_plana,gorra_inglesa=flat_cap gorra_de_béisbol=baseball_cap
    gorra_hacia_atrás,gorra_al_revés,gorra_para_atrás=backwards_cap
    gorra_de_capitán,gorra_marinera_de_capitán=captain's_hat gorro_de_marinero=sailor_hat gorra_de_policía=police_cap
    quepis=kepi chullo,gorro_andino=chullo gorro_de_papá_noel,gorro_navideño=santa_hat gorro_de_dormir=nightcap
    cofia,cofia_de_enfermera=nurse_cap capota=bonnet tocado=headdress hennin=hennin mitra=mitre fez=fez
    ushanka,gorro_ruso=ushanka chacó=shako gorro_de_piel=fur_hat casco_adrian=adrian_helmet
    casco_con_cuernos,casco_de_cuernos,casco_vikingo=horned_helmet
    casco_de_obra,casco_de_obrero,casco_de_minero=hard_hat casco_de_moto=motorcycle_helmet casco_de_bici=bicycle_helmet
    casco_espacial,casco_de_astronauta=space_helmet casco_de_buzo,casco_de_escafandra=diving_helmet salacot=pith_helmet
    corona_de_laurel=laurel_wreath corona_de_espinas=crown_of_thorns corona_de_hojas=leaf_crown diadema_fina=circlet
    cinta_en_la_frente,muñequera_de_tenis=sweatband pasador,prendedor=hair_clip coletero=scrunchie
    lazo_en_el_pelo,cinta_en_el_pelo,moño_en_el_pelo=hair_ribbon lazo_para_el_pelo=hair_bow redecilla=hairnet
    rulos,rulos_en_la_cabeza,ruleros=hair_curlers flor_en_el_pelo,flor_en_el_cabello=flower_in_hair
    gafas_redondas,lentes_redondos,anteojos_redondos=round_glasses
    gafas_de_pasta,lentes_de_pasta,gafas_de_carey=horn-rimmed_glasses
    gafas_gruesas,gafas_de_culo_de_vaso,gafas_de_culo_de_botella=thick_glasses
    gafas_de_gato,gafas_cat-eye=cat-eye_glasses gafas_de_media_luna=half-moon_glasses
    gafas_de_lectura,gafas_para_leer=reading_glasses gafas_de_sol_de_aviador=aviator_sunglasses quevedos=pince-nez
    gafas_steampunk=steampunk_goggles gafas_de_esquí=ski_goggles gafas_de_natación=swimming_goggles
    gafas_de_buceo,máscara_de_buceo=diving_mask gafas_de_realidad_virtual=vr_headset
    venda_en_los_ojos,ojos_vendados=blindfold media_máscara=half_mask
    máscara_veneciana,máscara_de_carnaval=carnival_mask máscara_de_pico,máscara_de_médico_de_la_peste=plague_doctor_mask
    cubrebocas,tapabocas,barbijo,mascarilla_quirúrgica=surgical_mask máscara_de_zorro=fox_mask
    máscara_de_calavera=skull_mask máscara_oni=oni_mask máscara_de_luchador,máscara_de_lucha_libre=wrestling_mask
    pasamontañas=balaclava escayola,yeso,brazo_escayolado,brazo_enyesado=plaster_cast collar_de_perlas=pearl_necklace
    collar_de_cuentas,collar_de_abalorios=bead_necklace collar_de_conchas=shell_necklace collar_de_huesos=bone_necklace
    collar_de_dientes,collar_de_colmillos=tooth_necklace guardapelo,relicario=locket cadenita=chain
    cadena_de_oro,cadenas_de_oro=gold_chain crucifijo,cruz_al_cuello=crucifix rosario=rosary
    chapas_de_identificación,placas_militares=dog_tags pendiente_de_aro,arete_de_aro,aro_en_la_oreja=hoop_earring
    aros_grandes,argollas=hoop_earrings pendientes_de_perla,aretes_de_perla=pearl_earrings
    anillo_de_sello,sello=signet_ring alianza,anillo_de_boda=wedding_ring manilla=bracelet
    esclavas,brazaletes_finos=bangles tobillera=anklet pin,chapita=pin alhajas=jewels
    reloj_de_pulsera,reloj_en_la_muñeca=wristwatch armadura_de_placas,armadura_completa=plate_armor
    armadura_de_cuero=leather_armor armadura_de_escamas=scale_armor armadura_de_huesos=bone_armor
    armadura_samurái,armadura_de_samurái=samurai_armor armadura_tecnológica,armadura_motorizada=power_armor
    coderas=elbow_pads chaleco_antibalas=bulletproof_vest chaleco_salvavidas=life_jacket
    chaleco_reflectante=reflective_vest mochila_escolar,cartera_escolar,maleta_escolar=schoolbag
    bolso_bandolera,bolso_cruzado=shoulder_bag cartera,bolsa_de_mano,bolsito=handbag costal,talega=sack
    bolsa_de_plástico=plastic_bag riñonera,cangurera=fanny_pack vaina,funda_de_espada=scabbard
    funda_de_pistola,pistolera,cartuchera_de_pistola=holster mochila_propulsora,jetpack=jetpack espada_corta=short_sword
    espada_larga,espada_bastarda=longsword katana,catana=katana sable_de_abordaje=cutlass
    sable_de_luz,espada_láser=lightsaber cuchillo_de_cocina=kitchen_knife
    cuchillo_de_carnicero,hacha_de_carnicero,hachuela=cleaver escudo_redondo=round_shield
    escudo_torre,pavés=tower_shield arco_largo=longbow arpón=harpoon bordón=walking_stick
    hacha_de_guerra,hacha_de_batalla=battle_axe hacha_doble,hacha_de_doble_filo=double_axe hacha_pequeña=hatchet
    almádena=sledgehammer garrote_con_clavos=spiked_club mangual=flail bate_de_béisbol,bate=baseball_bat
    lazo_de_vaquero,reata=lasso tirachinas,resortera,gomera=slingshot bumerán=boomerang nunchakus=nunchaku
    shuriken,estrellas_ninja=shuriken nudilleras,puño_americano=brass_knuckles pistola_de_rayos,pistola_láser=ray_gun
    ametralladora,metralleta=machine_gun rifle_de_francotirador=sniper_rifle bazuca=bazooka bayoneta=bayonet
    granada=grenade dinamita,cartuchos_de_dinamita=dynamite balas,munición=bullets lámpara_de_aceite=oil_lamp
    linterna_de_mano,linterna_eléctrica=flashlight linterna_frontal=headlamp candelabro=candelabra cerilla,fósforo=match
    mechero,encendedor=lighter llave_de_cuerda=winding_key esposas=handcuffs grilletes,cadenas_en_los_pies=shackles
    pila_de_libros,montón_de_libros,montaña_de_libros,torre_de_libros=pile_of_books cuaderno,libreta=notebook
    cuaderno_de_dibujo=sketchbook diario=diary periódico,diario_de_noticias=newspaper revista=magazine
    cómic,historieta,tebeo=comic_book biblia=bible mapa_del_tesoro=treasure_map cartas=letters sobre=envelope
    paquete=package caja=box regalo=gift cofre_del_tesoro=treasure_chest bolsa_de_monedas=bag_of_coins
    dinero,billetes,fajo_de_billetes=money bolígrafo,pluma_estilográfica,boli=pen pluma_de_ave,pluma_de_ganso=quill
    lápiz=pencil caballete=easel aerosol,bote_de_spray,lata_de_spray=spray_can tiza,gis=chalk regla=ruler
    prismáticos,binoculares=binoculars reloj_de_pared=clock despertador=alarm_clock esfera_de_reloj=clock_face
    espejo_de_mano=hand_mirror globos=balloons cometa,papalote,barrilete=kite molinete,rehilete,molinillo=pinwheel
    balón_de_fútbol=football balón_de_baloncesto=basketball raqueta=tennis_racket palo_de_hockey,stick=hockey_stick
    palo_de_golf=golf_club silbato,pito=whistle trofeo,copa_de_campeón=trophy tabla_de_surf,tabla=surfboard
    tabla_de_snow=snowboard moto,motocicleta=motorcycle patinete=scooter zancos=stilts plumero=feather_duster
    trapo=cloth jabón=soap esponja=sponge toalla=towel azada,azadón=hoe tijeras_de_podar=shears motosierra=chainsaw
    taladro=drill caja_de_herramientas=toolbox herramientas=tools cinta_métrica,metro_de_costura=tape_measure
    agujas_de_tejer,agujas_de_punto=knitting_needles ovillo_de_lana,madeja=ball_of_yarn rueca=spinning_wheel
    tenazas=tongs fuelle=bellows escalera_de_mano,escalera=ladder carretilla=wheelbarrow carro=cart tablón=plank
    ahumador=smoker extintor=fire_extinguisher red_de_pescar=fishing_net remo=oar timón=ship_wheel canasto,cesto=basket
    cesta_de_huevos=egg_basket tarro=jar jarro,cántaro,botijo=jug vasija,olla_de_barro=clay_pot barril,tonel=barrel
    botella_de_ron=bottle_of_rum botella_de_vino=bottle_of_wine petaca,cantimplora=flask vial,ampolla,redoma=vial
    frascos=vials pócimas=potions bisturí=scalpel pastilla=pill botiquín=first_aid_kit maletín_de_médico=doctor's_bag
    mortero,almirez=mortar mano_de_mortero=pestle caldero=cauldron rodillo_de_cocina,rodillo=rolling_pin batidor=whisk
    espátula=spatula taza_de_té,tacita=teacup tetera=teapot taza_de_café=coffee_cup
    jarra_de_cerveza,caña_de_cerveza,tarro_de_cerveza=beer_mug cerveza,birra=beer copa_de_vino=wine_glass
    cóctel=cocktail mate,matecito=mate_gourd termo=thermos barra_de_pan=baguette cruasán,medialuna=croissant
    empanada,pay=pie jamón=ham salchicha,chorizo=sausage carne=meat muslo_de_pollo,pata_de_pollo=drumstick
    sardinas=sardines huevos=eggs plátanos,bananas=bananas racimo_de_uvas,uva=grapes piña,ananá=pineapple
    sandía=watermelon limón=lemon frutilla=strawberry fresas=strawberries cerezas=cherries bayas,moras=berries
    coco=coconut frutas=fruit zanahorias=carrots calabaza,zapallo=pumpkin maíz,mazorca,elote,choclo=corn
    ajo,ristra_de_ajos=garlic cebolla=onion verduras,hortalizas=vegetables
    caramelo_dulce,caramelos,golosinas,dulces=candy piruleta,chupetín,paleta_de_dulce,chupachups=lollipop
    algodón_de_azúcar=cotton_candy palomitas=popcorn tableta_de_chocolate=chocolate_bar galleta=cookie pizza=pizza
    bocadillo,torta_mexicana,bocata=sandwich taco=taco fideos=noodles sopa=soup miel=honey tarro_de_miel=honey_jar
    ramo_de_rosas=bouquet_of_roses rosas=roses margaritas=daisies tulipán=tulip lirios,azucenas=lilies clavel=carnation
    amapolas=poppies loto,flor_de_loto=lotus orquídea=orchid cardo=thistle trébol=clover trigo,espigas=wheat
    hierbas,hierbas_medicinales=herbs maceta,planta_en_maceta=potted_plant rama=branch palo=stick runas=runes
    cartas_del_tarot=tarot_cards naipes,baraja,cartas_de_póker=playing_cards dados=dice pieza_de_ajedrez=chess_piece
    muñeco_vudú=voodoo_doll títere,marioneta=puppet peluche_de_conejo,conejo_de_peluche=plush_rabbit
    dragón_de_peluche=plush_dragon juguete=toy chupete=pacifier biberón,mamadera=baby_bottle
    lonchera,fiambrera,tartera=lunchbox boquilla,boquilla_larga=cigarette_holder narguile,cachimba_de_agua=hookah
    caja_de_cerillas=matchbox ordenador,computadora=computer radio=radio radio_portátil=portable_radio
    walkie-talkie=walkie-talkie radiocasete,boombox=boombox megáfono=megaphone
    mando_de_consola,control_de_videojuegos=game_controller palanca_de_mando=joystick dron=drone holograma=hologram
    tornillos,pernos=bolts tubos,tuberías=pipes alambres=wires antena=antenna hélice=propeller
    tubo_de_escape=exhaust_pipe guitarra_eléctrica=electric_guitar bajo_eléctrico=bass ukelele=ukulele
    mandolina=mandolin banjo=banjo violín_viejo=fiddle violonchelo,chelo=cello lira=lyre zampoña,flauta_de_pan=pan_flute
    clarinete=clarinet saxofón,saxo=saxophone trombón=trombone cuerno_de_guerra=horn gaita=bagpipes armónica=harmonica
    baquetas=drumsticks bongós=bongos maracas=maracas campanas=bells cencerro=cowbell sonajero,sonaja=rattle
    berimbau=berimbau caja_de_música=music_box gong=gong batuta=baton cartel,letrero,pancarta=sign silla=chair
    mecedora=rocking_chair mesa=table banco=bench almohada,cojín=pillow alfombra=carpet
    alfombra_voladora,alfombra_mágica=flying_carpet jaula_de_pájaro,pajarera=birdcage ataúd,féretro=coffin
    telaraña=cobweb bola_de_nieve=snowball trineo=sled barca,bote=boat balsa=raft tarjeta=card
    tarjeta_de_identificación,credencial=id_card billete,boleto,entrada=ticket sello_de_correos=stamp pasaporte=passport
    saco_de_dormir=sleeping_bag perfume=perfume navaja_de_afeitar=razor cepillo,cepillo_de_pelo=hairbrush
    cepillo_de_dientes=toothbrush secador=hairdryer bolsa_de_la_compra=shopping_bag cubo_de_basura=trash_can
    cono_de_tráfico=traffic_cone hombre_anuncio=sandwich_board ristra_de_chorizos=sausage_string gatito=kitten
    gato_negro=black_cat cachorro,perrito=puppy oso_polar=polar_bear panda,oso_panda=panda panda_rojo=red_panda
    liebre=hare puercoespín=porcupine mapache=raccoon mofeta,zorrillo=skunk nutria=otter castor=beaver comadreja=weasel
    hurón=ferret topo=mole_animal gorila=gorilla chimpancé=chimpanzee leopardo=leopard jaguar,yaguareté=jaguar
    guepardo=cheetah lince=lynx rinoceronte=rhinoceros hipopótamo=hippopotamus jirafa=giraffe cebra=zebra
    camello,dromedario=camel alpaca=llama poni=pony mula=mule buey=ox búfalo=buffalo bisonte=bison jabalí=boar
    cordero=lamb venado=deer cierva=doe cervatillo,bambi=fawn alce=moose reno=reindeer koala=koala
    perezoso_animal,oso_perezoso=sloth oso_hormiguero=anteater armadillo=armadillo capibara,carpincho,chigüiro=capybara
    tapir=tapir foca=seal morsa=walrus delfín=dolphin delfín_rosado=pink_dolphin ballena=whale calamar=squid
    medusa=jellyfish cangrejo=crab langosta,bogavante=lobster estrella_de_mar=starfish caballito_de_mar=seahorse
    caracol=snail babosa=slug urraca=magpie gavilán=hawk buitre,zopilote=vulture cóndor=condor guacamayo=macaw
    tucán=toucan pingüino=penguin patito=duckling oca,ganso=goose cisne=swan pollito=chick pavo,guajolote=turkey
    pavo_real=peacock avestruz=ostrich flamenco_ave=flamingo garza=heron cigüeña=stork paloma=pigeon paloma_blanca=dove
    gorrión=sparrow golondrina=swallow petirrojo=robin pájaro_carpintero=woodpecker canario=canary pelícano=pelican
    fénix,ave_fénix=phoenix geco=gecko camaleón=chameleon iguana=iguana cocodrilo,caimán=crocodile
    ajolote,axolote=axolotl salamandra=salamander pez_dorado=goldfish polilla=moth abejas=bees avispa=wasp
    abejorro=bumblebee mariquita,catarina,vaquita_de_san_antonio=ladybug escarabajo=beetle libélula=dragonfly
    luciérnagas=fireflies hormiga=ant escorpión,alacrán=scorpion mantis=mantis gusano=worm oruga=caterpillar mosca=fly
    dragoncito,cría_de_dragón,bebé_dragón=baby_dragon grifo=griffin pegaso=pegasus tiranosaurio=t-rex galgo=wolfhound
    caniche=poodle autómata=automaton espíritu,ánima=spirit espíritu_del_bosque=forest_spirit
    espíritu_de_la_lluvia=rain_spirit espíritu_del_agua=water_spirit criatura,bicho=creature gárgola=gargoyle
    espantapájaros=scarecrow muñeco_de_nieve=snowman hombre_de_jengibre=gingerbread_man ent,hombre_árbol=treant
    hombre_seta=mushroom_person expresión,semblante,gesto=expression aire,aspecto=look
    sonrisa_pícara,sonrisa_traviesa=mischievous_smile sonrisa_torcida,media_sonrisa=crooked_smile
    sonrisa_malvada,sonrisa_maligna=evil_smile sonrisa_seductora=seductive_smile sonrisa_con_dientes=toothy_smile
    sonrisa_desdentada,sonrisa_mellada=toothless_smile boca_abierta=open_mouth ojos_cerrados=closed_eyes
    un_ojo_cerrado=one_eye_closed un_ojo_de_cada_color,ojos_de_distinto_color=different_coloured_eyes manojo=bunch
    mirada_perdida,mirada_vacía=blank_expression risa,risotada,carcajada=laughing mirada_ausente=blank_stare
    periscopio=periscope vaqueros_pitillo,pantalón_pitillo,jeans_ajustados=skinny_jeans ébano=ebony
    montón,pila,montaña_pila,torre_de=pile mono_naranja=orange_jumpsuit mono_gris=grey_jumpsuit
    mono_verde=green_jumpsuit mono_rojo=red_jumpsuit mono_amarillo=yellow_jumpsuit marcas_de_quemadura=burns
    pañal,pañales=diaper doc_martens=doc_martens cuencas_de_los_ojos,cuencas=eye_sockets playa=beach estación=station
    vestido_de_tontillo=pannier_dress carámbano=icicle pechos,senos=breasts submarino=submarine espuma=foam
    cinta_adhesiva,celo=adhesive_tape achiote=annatto lanza_de_caballería,lanza_de_justa=lance calabacín_seco=gourd
    pinganillo,auricular=earpiece ábaco=abacus chicle=chewing_gum globo_de_chicle,chicle_de_globo=bubblegum anguila=eel
    brocha_gorda=brush pértiga=pole sextante=sextant gancho=hook árbol=tree wok=wok ceras,crayones=crayons
    lápices_de_colores=coloured_pencils aceitera=oil_can bastón_de_senderismo=trekking_pole andador=walking_frame
    pizarra=slate estaca=stake estaca_de_madera=wooden_stake ganzúa=lockpicks portapapeles,carpeta=clipboard nabo=turnip
    paleta_de_albañil,llana=trowel cajón_de_madera,cajón=crate pesa_rusa=kettlebell mancuernas,pesas=dumbbells
    boleadoras=bolas protector_bucal=mouthguard panal=honeycomb colmena=beehive guja=glaive caja_de_rapé=snuffbox
    palillo,mondadientes=toothpick brizna_en_la_boca,pajita_en_la_boca=straw_in_mouth palanca,pata_de_cabra=crowbar
    palmatoria,candelero=candlestick rueda_de_oración=prayer_wheel tablet=tablet bola_de_arroz,onigiri=rice_ball
    viola=viola huso=spindle odre,bota_de_vino=waterskin gancho_de_escalada,garfio_de_escalada=grappling_hook
    cerbatana=blowgun fuegos_artificiales=fireworks bengala=sparkler bola_de_nieve_de_cristal=snow_globe
    terrario=terrarium pecera=fishbowl mando_a_distancia,control_remoto=remote_control calculadora=calculator
    máquina_de_escribir=typewriter máquina_de_coser=sewing_machine carrete_de_hilo,bobina_de_hilo=spool_of_thread
    hilo=thread alfiletero,acerico,almohadilla_de_alfileres=pincushion costurero_caja=sewing_kit
    hucha,alcancía=piggy_bank globo_terráqueo,bola_del_mundo=globe tablero_de_ajedrez=chess_board
    arco_de_violín=violin_bow detector_de_metales=metal_detector contador_geiger=geiger_counter
    soldador_herramienta=soldering_iron soplete=blowtorch piolet=ice_pick pala_de_remo=paddle
    flotador,salvavidas_aro=life_ring tubo_de_buceo=snorkel pelota_de_playa=beach_ball atrapasueños=dreamcatcher
    incienso=incense incensario=censer agua_bendita=holy_water símbolo_sagrado=holy_symbol balanza=scales_of_justice
    tortilla,tortillas=tortilla tamal,tamales=tamale churros=churros paella,paellera=paella
    queso_entero,rueda_de_queso=cheese_wheel crepe=crepe jarabe_de_arce=maple_syrup vino=wine ron=rum
    leche,botella_de_leche=milk juguito,cajita_de_jugo=juice_box refresco,gaseosa,lata_de_refresco=soda
    botella_de_agua=water_bottle pimiento=pepper chile,guindilla,ají=chilli patata=potato tomate=tomato
    repollo,col=cabbage puerro=leek bellota=acorn piña_de_pino=pinecone mango=mango gnoll,hombre_hiena=gnoll
    aguacate,palta=avocado cambiante,niño_cambiado=changeling kobold=kobold genasi=genasi esfinge=sphinx
    osgo,bugbear=bugbear hobgoblin=hobgoblin tanuki=tanuki kitsune=kitsune hámster=hamster cobaya,cuy=guinea_pig
    yeti,abominable_hombre_de_las_nieves=yeti pie_grande=bigfoot cupido=cupid visera_tecnológica,visor=visor
    hakama=hakama arnés=harness piel_de_leopardo=leopard_skin polisón=bustle gi=gi bata_de_hospital=hospital_gown
    hanfu=hanfu escapulario=scapular bragueta_armada=codpiece pantalones_tiroleses=lederhosen vadeadores=waders
    alfiler_de_corbata,pisacorbatas=tie_clip torques=torque brigantina=brigandine gola_de_armadura,gorjal=gorget
    cofia_de_malla,almófar=coif armadura_lamelar=lamellar_armor protectores_de_piernas=leg_pads
    polainas_cortas,botines_de_tela=spats crampones=crampons tacos_de_fútbol,botas_de_fútbol,chimpunes=cleats
    corona_de_ramas,guirnalda=wreath auriculares_con_micrófono=headset birrete=mortarboard toca_de_monja=wimple
    percebes,balanos=barnacles henna,alheña=henna panel_solar=solar_panel horno,caldera=furnace ojo_de_buey=porthole
    propulsores=thrusters cola_de_vestido=train prognatismo=underbite dedos_palmeados,manos_palmeadas=webbed_fingers
    pies_palmeados=webbed_feet lóbulos_dilatados,dilataciones=stretched_earlobes dilatadores=gauges
    corte_en_la_ceja=eyebrow_slit cara_redonda=round_face cara_alargada,rostro_alargado=long_face
    brazos_largos=long_arms pegatinas,calcomanías=stickers ojos_compuestos=compound_eyes
    pupilas_verticales,pupilas_de_gato=slit_pupils ojos_de_gato=cat_eyes ojos_de_serpiente=snake_eyes
    arco_compuesto=compound_bow hierba,pasto=grass juncos=reeds rejilla=mesh brocado=brocade
    cuero_crudo,pellejo_animal=hide piel_de_tiburón=sharkskin piel_de_foca=sealskin sirsaca=seersucker pitón=python
    piel_de_serpiente=snakeskin piel_de_cocodrilo=crocodile_skin mancha_de_café=coffee_stain caligrafía=calligraphy
    cometa_celeste=comet círculo=circle triángulo=triangle espiral=spiral corazón_bordado=heart_emblem
    águila_bordada=eagle_emblem rosa_bordada=rose_emblem tatuaje_de_ancla=anchor_tattoo tatuaje_de_dragón=dragon_tattoo
    tatuaje_de_corazón=heart_tattoo tatuajes_tribales=tribal_tattoos partituras=sheet_music canónigo=canon
    gorro_de_papel=paper_hat gafas_de_nieve,gafas_de_esquimal=snow_goggles una_sola_pierna,una_pierna_sola=one_leg
    un_solo_diente,un_diente_solo=one_tooth un_solo_brazo=one_arm un_solo_cuerno=one_horn una_sola_ala=one_wing
    perro_lobo=wolfdog empuñadura=hilt pala_de_panadero,pala_de_horno=oven_peel
    libro_de_horas,misal,breviario=prayer_book zinc=zinc orejeras=ear_flaps
    rodillas_raspadas,rodillas_peladas=scraped_knees moño_bajo=low_bun alfileres=pins
    imperdibles,alfileres_de_gancho=safety_pins dedal=thimble cuenco_de_limosnas=alms_bowl escudo_heráldico=coat_of_arms
    dientes_afilados,dientes_puntiagudos=sharp_teeth dientes_torcidos=crooked_teeth dientes_podridos=rotten_teeth
    orejas_grandes,orejón=big_ears ojos_grandes=big_eyes ojos_pequeños,ojillos=small_eyes ojos_bizcos,bizco=crossed_eyes
    heterocromía=heterochromia nariz_larga=long_nose nariz_de_cerdo=pig_nose labios_gruesos,labios_carnosos=thick_lips
    labios_finos=thin_lips cuello_largo=long_neck piernas_largas=long_legs piernas_cortas,patas_cortas=short_legs
    manos_grandes,manazas=big_hands brazos_musculosos=muscular_arms brazos_peludos=hairy_arms
    uñas_pintadas=painted_nails uñas_negras=black_nails uñas_rojas=red_nails marca_en_la_frente=forehead_mark
    bindi=bindi patas_de_araña=spider_legs cola_de_escorpión=scorpion_tail cola_de_lagarto=lizard_tail
    cola_de_diablo,rabo_de_diablo=devil_tail cola_de_lobo=wolf_tail cola_de_conejo,pompón_de_cola=rabbit_tail
    orejas_de_caballo=horse_ears orejas_de_ratón=mouse_ears cuernos_de_cristal=crystal_horns alas_de_hada=fairy_wings
    alas_de_dragón=dragon_wings alas_de_cuervo=crow_wings alas_de_polilla=moth_wings alas_mecánicas=mechanical_wings
    bombilla=light_bulb focos=light_bulbs peto_vaquero,peto_de_mezclilla=denim_overalls albornoz_árabe=burnous
    kente=kente_cloth madrás=madras bubú=boubou bastón_estoque=sword_cane kohl=kohl argolla_de_hierro=iron_collar
    lámpara_de_gas=gas_lamp escarapela=cockade gorro_frigio=phrygian_cap collar_con_púas=dog_collar perro_callejero=mutt
    bulldog=bulldog perro_salchicha=dachshund pastor_alemán=german_shepherd dálmata=dalmatian husky=husky
    gato_siamés=siamese_cat gato_persa=persian_cat cachorro_de_león=lion_cub osezno=bear_cub lobezno=wolf_cub
    collar_de_semillas=seed_necklace collar_de_flores=flower_necklace guirnalda_hawaiana,collar_hawaiano=lei
    collar_de_ajos=garlic_necklace botas_de_plataforma,botas_con_plataforma=platform_boots
    zapatos_de_plataforma=platform_shoes pintalabios_negro,labial_negro,labios_negros=black_lipstick
    pintalabios_rojo,labial_rojo,carmín_rojo,labios_pintados_de_rojo=red_lipstick casco_de_bombero=fire_helmet
    casco_de_vikingo=viking_helmet casco_de_samurái=samurai_helmet casco_de_fútbol_americano=football_helmet
    gorra_policial=police_hat gorra_de_repartidor,gorra_de_golfillo=newsboy_cap toca=nun_veil lazo_al_cuello=ribbon_tie
    gargantilla_de_perlas=pearl_choker collar_de_pinchos,gargantilla_de_pinchos=spiked_collar sirenito=merman
    gafas_de_bucear=diving_goggles gafas_de_soldar=welding_goggles pelo_de_algas,cabello_de_algas=seaweed_hair
    guantes_de_jardinería,guantes_de_jardinero=gardening_gloves jardinería=gardening peonías=peonies
    hortensias=hydrangeas violetas=violets dalias=dahlias hibisco=hibiscus diente_de_león=dandelion muérdago=mistletoe
    acebo=holly helechos=ferns retorta,alambique=retort astracán=astrakhan cruz_roja=red_cross
    orejas_de_coliflor=cauliflower_ears salsa=sauce reptil=reptile bomba_de_humo=smoke_bomb sombrerera=hatbox
    cesta_de_picnic=picnic_basket cesta_de_mimbre,canasta_de_mimbre=wicker_basket lechera_metálica=milk_can
    bidón=jerrycan sacacorchos=corkscrew copa_de_champán=champagne_glass coñac=cognac absenta=absinthe
    cafetera=coffee_pot molinillo_de_café=coffee_grinder molde=cake_tin
    tarta_de_cumpleaños,pastel_de_cumpleaños=birthday_cake magdalena,cupcake=cupcake dona,donut,rosquilla=donut
    pretzel=pretzel macarrones_dulces=macarons concha_de_caracol=snail_shell rosa_de_los_vientos=compass_rose
    barómetro=barometer microscopio=microscope pipeta=pipette vaso_de_precipitados,matraz=beaker
    mechero_bunsen=bunsen_burner herbario=herbarium cazamariposas,red_para_mariposas=butterfly_net
    escala_de_cuerda=rope_ladder anzuelo=fishing_hook nasa=lobster_trap boya=buoy salvavidas_redondo=life_buoy
    tabla_de_paddle=paddleboard ala_delta=hang_glider paracaídas=parachute gorra_con_hélice=propeller_hat
    chistera_de_mago=magic_hat mazo_de_cartas=deck_of_cards as_de_picas=ace_of_spades juego_de_ajedrez=chess_set
    yoyó=yoyo peonza,trompo=spinning_top canicas=marbles comba,cuerda_de_saltar=jump_rope
    hula_hoop,aro_de_hula=hula_hoop espada_de_juguete=toy_sword espada_de_madera=wooden_sword
    caballito_de_madera=wooden_horse caballito_balancín=rocking_horse cochecito_de_juguete=toy_car
    avión_de_papel=paper_plane barco_de_papel=paper_boat grulla_de_papel=origami_crane animal_de_peluche=stuffed_animal
    mantita=security_blanket pistola_de_agua=water_pistol pala_de_nieve=snow_shovel cuerda_de_escalada=climbing_rope
    bate_de_críquet=cricket_bat balón_de_rugby=rugby_ball balón_de_voleibol=volleyball balón_de_balonmano=handball
    bola_de_bolos=bowling_ball bolas_de_petanca=petanque_balls taco_de_billar=pool_cue diana=dartboard dardos=darts
    cronómetro=stopwatch disco_de_vinilo=vinyl_record gramófono,tocadiscos=gramophone walkman=walkman
    diapasón=tuning_fork metrónomo=metronome bombo=bass_drum zanfona=hurdy-gurdy organillo=barrel_organ
    contrabajo=double_bass piano=piano oboe=oboe platillos=cymbals kalimba=kalimba yembé=djembe armiño=ermine
    marta_cibelina=sable_fur visón=mink piel_de_zorro=fox_fur cabrito,chivito=kid titanio=titanium cachemira=cashmere
    muselina=muslin organza=organza tafetán=taffeta damasco=damask cretona=cretonne hule_de_mesa=oilcloth rafia=raffia
    cáñamo=hemp ónix=onyx cuarzo=quartz granate_piedra=garnet topacio=topaz lapislázuli=lapis_lazuli meteorito=meteorite
    carbón=coal sal=salt azúcar=sugar faldones=shirt_tails bolsillo_de_parche=patch_pocket placa_con_nombre=name_badge
    servilleta=napkin paño_de_cocina=dishcloth babero=bib antifaz_para_dormir=sleep_mask
    traje_de_rayas_de_preso=prison_stripes camisa_de_fuerza=straitjacket salvavidas_chaleco=life_vest
    corpiño_atado=bodice fajín_de_esmoquin=cummerbund gemelos_de_camisa=cufflinks
    flor_en_el_ojal,clavel_en_el_ojal=boutonniere ramillete_en_la_muñeca=corsage
    calcetines_de_rayas,calcetines_a_rayas=striped_socks medias_de_rayas,medias_a_rayas=striped_stockings
    calcetines_de_lana=woollen_socks piernas_desnudas=bare_legs hombros_desnudos,hombros_descubiertos=bare_shoulders
    brazos_desnudos=bare_arms pies_embarrados=muddy_feet pies_grandes=big_feet cráneo_de_animal=animal_skull
    cráneo_de_ciervo=deer_skull cráneo_de_vaca=cow_skull cráneo_de_cabra=goat_skull cráneo_de_pájaro=bird_skull
    plumas_de_cuervo=crow_feathers plumas_de_pavo_real=peacock_feathers pluma_de_pavo_real=peacock_feather
    pluma_de_avestruz=ostrich_feather dientes_de_animal=animal_teeth dientes_de_tiburón=shark_teeth
    garra_de_oso=bear_claw lágrima=tear lágrima_pintada=painted_tear dobladillo=hem petate,esterilla=bedroll
    guardapolvo_largo=duster_coat motor=engine máquina=machine tornillo=screw clavo=nail cochecito_de_bebé,carriola=pram
    armadura_de_conchas=shell_armor aro_de_llaves=ring_of_keys tarro_de_mermelada=jam_jar mermelada=jam
    vara_de_abedul=birch_rod aura=aura jarrón,florero=vase hiena=hyena cobra=cobra documentos,papeles=documents
    sushi=sushi ramen=ramen hervidor,pava=kettle leña=firewood funda=sheath quimera=chimera camarón,gamba=shrimp
    volantitos=frills planos=blueprint farolillo_de_papel=paper_lantern cerradura=lock
    consola_portátil=handheld_game_console rábano=radish retrato=portrait batería_eléctrica=battery
    brizna_de_hierba=blade_of_grass esmalte_de_uñas=nail_polish mono_de_carreras=racing_suit cortavientos=windbreaker
    brazalete_de_brazo=armlet monedero=coin_purse bastón_blanco,bastón_de_ciego=white_cane brocheta,pincho_moruno=skewer
    huevo_de_dragón=dragon_egg manzana_envenenada=poisoned_apple trébol_de_cuatro_hojas=four-leaf_clover tronco=log
    bola_de_fuego=fireball carillón_de_viento=wind_chime patchwork,retazos=patchwork
    cuchillos_arrojadizos=throwing_knives maza_de_madera=mallet rifle_de_caza=hunting_rifle
    bola_y_cadena,grillete_con_bola=ball_and_chain mechas_californianas=highlights
    orejas_caídas,orejas_gachas=floppy_ears vestiduras,ornamentos_sacerdotales=vestments
    pendientes_de_botón=stud_earrings tabla_de_lavar=washboard tintero=ink_bottle
    cámara_de_video,videocámara=video_camera barra_con_pesas=barbell cesta_de_flores=flower_basket
    lanzacohetes=rocket_launcher gorra_de_plato=peaked_cap gorra_de_sherlock,gorra_de_cazador=deerstalker_hat
    adorno_del_pelo=hair_ornament gafas_de_montura_metálica,gafas_de_alambre=wire-rimmed_glasses
    cuentas_de_oración,japamala=prayer_beads aspiradora=vacuum_cleaner lámpara_mágica=magic_lamp
    libro_gordo,libraco=thick_book carta_de_amor=love_letter caracola_marina=conch
    flor_de_cerezo,flores_de_cerezo=cherry_blossom círculo_mágico=magic_circle fusil_láser=laser_gun
    mejillas_hundidas=hollow_cheeks mofletes_gordos,cachetón=chubby_cheeks traje_de_escena=stage_costume
    recogedor=dustpan teléfono_fijo=telephone frasco_de_perfume=perfume_bottle pompas_de_jabón,burbujas=soap_bubbles
    crisantemo=chrysanthemum copo_de_nieve=snowflake olas=waves periquito=parakeet ciempiés=centipede
    bombona_de_oxígeno=oxygen_tank guantes_de_trabajo=work_gloves gorro_con_orejeras=earflap_hat
    entradas=receding_hairline calavera_y_tibias=skull_and_crossbones articulaciones=joints dedos_de_los_pies=toes
    pulgar=thumb constelación=constellation enterizo_de_bebé=onesie ombligo=navel clavícula=collarbone
    sangre_en_la_nariz=nosebleed mazo_de_juez=gavel jersey_de_punto=knitted_sweater gorro_de_bufón=jester_hat
    gorro_de_cascabeles=jester_cap sombrero_emplumado,sombrero_con_pluma=feathered_hat cuerno_para_beber=drinking_horn
    billetera=wallet correa_de_perro=leash riendas=reins silla_de_montar=saddle herradura=horseshoe
    nariz_chata=snub_nose hoyuelo_en_la_barbilla,barbilla_partida=cleft_chin cicatriz_de_mordisco=bite_scar
    libro_ilustrado=picture_book libro_de_cocina,libro_de_recetas=cookbook polo_helado,paleta_helada=popsicle
    caja_de_cartón=cardboard_box globo_ocular=eyeball navaja_suiza=pocket_knife bolsas_bajo_los_ojos=eye_bags
    collarín=neck_brace muñequera=wristband piedra_de_molino=millstone tortita,hotcake=pancake empanadillas=dumplings
    circuito=circuit código_de_barras=barcode libro_de_cuentas=ledger cincel,formón=chisel punzón,lezna=awl
    alas_de_demonio=demon_wings alas_emplumadas,alas_de_plumas=feathered_wings cola_de_demonio=demon_tail
    cuernos_de_toro=bull_horns cornamenta_de_ciervo=deer_antlers rayas_de_tigre=tiger_stripes
    lunar_bajo_el_ojo=tear_mole tatuaje_en_la_cara=face_tattoo tatuaje_de_flores=flower_tattoo regazo=lap
    bata_de_seda,batín_de_seda=silk_robe globo_celeste,esfera_celeste=celestial_globe neko=cat_girl
    hombre_de_mediana_edad,señor_mayor=middle-aged_man mujer_de_mediana_edad=middle-aged_woman director_general=ceo
    estudiante_de_secundaria,bachiller=high_school_student semirecogido,media_coleta=half-up_hair corte_hime=hime_cut
    corte_wolf=wolf_cut pelo_engominado=slicked-back_hair traje_de_maid,uniforme_de_criada=maid_outfit
    maza_de_guerra=war_hammer palillos=chopsticks pétalos=petals pollo=chicken florido=floral camuflaje=camouflage
    espada_rota=broken_sword traje_de_luces=traje_de_luces montera=montera`,
  qualities: `
    rojo,encarnado,bermejo=red negro,prieto=black blanco,níveo=white azul,azulito=blue verde=green amarillo=yellow
    marrón,castaño,pardo=brown gris,cano,grisáceo=grey rosa,rosado,rosita=pink morado,púrpura=purple
    violeta,violáceo=violet lila=lilac naranja,anaranjado=orange turquesa,azul_turquesa=turquoise
    dorado,de_oro,áureo=golden plateado=silver beige,beis=beige crema,color_crema,crudo=cream
    granate,burdeos,vino,borgoña,tinto,color_vino,bordó,guinda=burgundy celeste,azul_cielo,azul_celeste=sky_blue
    pelirrojo,colorín=red-haired rubio,güero,catire=blonde moreno=dark-haired canoso=grey-haired oscuro=dark
    claro,ligero,liviano=light pálido,paliducho,lívido,blancuzco=pale bronceado,tostado,moreno_por_el_sol,curtido=tanned
    brillante,reluciente=shiny azul_marino,marino,azul_naval=navy azul_oscuro=dark_blue
    azul_claro,azulado_claro,azul_clarito=light_blue verde_oscuro=dark_green verde_claro=light_green
    rojo_oscuro=dark_red colorido,vistoso=colourful teñido=dyed largo=long corto,bajo,bajito,chaparro,petiso=short
    alto,altote,espigado=tall pequeño=small grande,gran=big enorme,inmenso,descomunal=huge gigantesco=gigantic
    diminuto,minúsculo,pequeñito,chiquito=tiny gordo,gordote,obeso=fat
    gordito,regordete,rellenito,gordinflón,cachetón,llenito=chubby rechoncho,rollizo=plump
    barrigón,panzón,tripón,barrigudo,panzudo=pot-bellied delgado=slim flaco,escuálido,esquelético=skinny
    esbelto,estilizado=slender musculoso,musculado,fortachón,mazado=muscular fornido,macizo=burly robusto,recio=sturdy
    corpulento=heavyset ancho,amplio=wide viejo,mayor,vetusto=old
    anciano,mayor_de_edad,de_avanzada_edad,entrado_en_años=elderly joven,jovencito,jovenzuelo,juvenil=young
    adolescente=teenage adulto=adult jorobado,encorvado=hunched manco=one-armed ciego,invidente=blind sordo=deaf
    barbudo,barbado=bearded descalzo,pies_descalzos,a_pie_descalzo,con_los_pies_descalzos,los_pies_descalzos=barefoot
    arrugado=wrinkled marcado,con_cicatrices,lleno_de_cicatrices=scarred tatuado=tattooed enmascarado=masked
    encapuchado,con_capucha=hooded rizado,crespo,chino_rizado,ensortijado=curly ondulado=wavy liso,lacio=straight
    despeinado,alborotado,revuelto,enmarañado,desgreñado,desordenado=messy trenzado=braided
    recogido,atado,amarrado=tied_back suelto,holgado,flojo=loose rapado,afeitado=shaved
    rasgado,desgarrado,rajado,descosido=torn gastado,desgastado,usado,ajado,trillado,viejísimo=worn abollado=dented
    quebrado,partido,averiado=broken agrietado,cuarteado,resquebrajado=cracked oxidado,herrumbroso=rusty
    sucio,mugriento,cochino,mugroso=dirty embarrado,enlodado,lleno_de_barro,terroso=muddy polvoriento,empolvado=dusty
    manchado,con_manchas=stained ensangrentado,sangriento,sanguinolento=bloody quemado,abrasado,calcinado=burnt
    chamuscado=singed remendado,parcheado,zurcido,con_remiendos=patched descolorido,desteñido,deslavado,desvaído=faded
    mojado,húmedo=wet empapado,calado,chorreando=soaked estampado,con_dibujos=patterned
    floreado,de_flores,estampado_de_flores,con_flores=floral bordado=embroidered tejido,de_punto=knitted
    acolchado,guateado=quilted forrado=lined adornado,ornamentado,recargado,ornado=ornate sencillo,simple=simple
    elegante,distinguido=elegant lujoso,suntuoso=luxurious ajustado=fitted ceñido,apretado,entallado=tight
    ancho_y_largo,tres_tallas_más_grande,dos_tallas_más_grande,tallas_más_grande,más_grande,demasiado_grande,que_le_queda_grande,holgado_de_más,extragrande,gigante_de_talla=oversized
    puntiagudo,picudo=pointed redondo=round torcido,chueco,ladeado,de_lado=crooked curvo,curvado=curved
    afilado,filoso=sharp transparente=transparent translúcido,traslúcido=translucent
    luminoso,resplandeciente,incandescente,fosforescente,que_brilla=glowing metálico=metallic mecánico=mechanical
    cibernético=cybernetic robótico,robotizado=robotic mágico=magical maldito,hechizado=cursed
    llameante,flamígero=flaming cornudo,con_cuernos,astado=horned alado=winged peludo,velludo=hairy escamoso=scaly
    tímido,vergonzoso,apocado,cortado=shy gruñón,malhumorado,cascarrabias,refunfuñón,enojón=grumpy
    severo,adusto,estricto,de_severidad=stern serio,semblante_serio,cara_seria,formal=serious
    alegre,jovial,animado,dicharachero=cheerful feliz,contento,dichoso,alegría,felicidad=happy
    triste,apenado,entristecido,tristón,de_tristeza,tristeza,pena=sad
    furioso,furibundo,iracundo,enfurecido,colérico,rabioso=furious
    enfadado,enojado,cabreado,molesto,de_enfado,de_enojo,mosqueado,rabia,enojo,enfado,ira,cabreo=angry
    cansado,fatigado,ojeroso,de_cansancio,cansancio=tired agotado,exhausto,rendido,reventado,hecho_polvo=exhausted
    somnoliento,adormilado,soñoliento,de_sueño,con_sueño,amodorrado,sueño=sleepy
    asustado,atemorizado,aterrado,miedoso,de_miedo,de_susto,con_miedo,despavorido,miedo,susto,terror,pánico=scared
    nervioso,inquieto=nervous valiente,bravo,valeroso,intrépido=brave orgulloso,orgullo=proud
    travieso,pillo,diablillo=mischievous pícaro=cheeky sonriente,con_una_sonrisa=smiling
    aburrido,de_aburrimiento,aburrimiento,hastío=bored tranquilo,sereno,calmado,apacible=calm
    misterioso,enigmático=mysterious malvado,malo,maligno,perverso,maléfico,de_malo=evil amable,simpático,gentil=kind
    dulce=sweet lindo,mono,adorable,cuco=cute guapo,apuesto,guaperas=handsome hermoso,bello,precioso,guapísimo=beautiful
    feo,horroroso,feúcho=ugly rico,adinerado,acomodado=rich pobre,humilde=poor muerto=dead no-muerto=undead
    real,regio=royal victoriano=victorian medieval=medieval futurista=futuristic sentado=sitting
    arrodillado,de_rodillas,hincado=kneeling volador=flying flotante=floating femenino=female masculino=male
    izquierdo=left derecho=right lleno,con_vuelo,acampanado,repleto=full vacío,perdido=empty pesado=heavy
    grueso,tupido,espeso=thick fino,flacucho,enjuto,delgaducho=thin poblado,frondoso=bushy
    harapiento,hecho_jirones,roñoso,hecho_trapos,roído,carcomido=tattered andrajoso=ragged ardiente,en_llamas=burning
    sombrío=grim tierno,bondadoso=gentle pintado=painted hirsuto,greñudo=shaggy brasileño=brazilian africano=african
    japonés=japanese chino=chinese verde_musgo=moss_green verde_oliva,oliva,aceituna=olive verde_botella=bottle_green
    verde_esmeralda,esmeralda=emerald verde_bosque=forest_green azul_noche,azul_medianoche=midnight_blue
    azul_rey,azul_real,azulón,azul_francia=royal_blue azul_petróleo=petrol rojo_sangre=blood_red
    rojo_vivo,rojo_chillón,rojo_brillante=bright_red gris_perla=pearl_grey gris_oscuro,gris_marengo=dark_grey
    gris_claro=light_grey amarillo_mostaza,mostaza,color_mostaza=mustard amarillo_limón=lemon
    rosa_pálido,rosa_claro,rosa_palo,rosa_pastel=pale_pink atigrado=tabby caqui=khaki marfil=ivory delgadísimo=very_thin
    altísimo,muy_alto=very_tall fuerte=strong menudo=petite cojo,rengo,que_cojea=limping maduro=mature
    cuarentón,cincuentón,de_mediana_edad,mediana_edad,de_edad_mediana=middle-aged pecoso,con_pecas=freckled
    dormido=sleeping deshilachado=frayed astillado,desportillado,desconchado,mellado=chipped cuadrado=square mate=matte
    moteado,pinto=spotted rojizo=reddish verdoso=greenish azulado=bluish blanquecino=whitish
    chillón,vivo,intenso,luminoso_de_mirada=bright peruano,andino=peruvian retirado,jubilado=retired
    de_lunares,a_lunares,con_lunares,de_topos,con_topos,de_puntitos=polka-dot
    de_rayas,a_rayas,listado,con_rayas,zebrado=striped
    a_cuadros,de_cuadros,cuadriculado,ajedrezado,arlequinado=checkered sin_mangas=sleeveless
    con_la_cabeza_descubierta,sin_sombrero_alguno=bareheaded torso_desnudo=bare_chest
    mala_cara,con_cara_de_pocos_amigos,cara_de_pocos_amigos,malencarado=scowling
    manga_corta,de_manga_corta=short-sleeved de_manga_larga,manga_larga=long-sleeved
    hasta_la_cintura,hasta_la_barriga,por_la_cintura=waist-length hasta_las_rodillas=knee-length
    hasta_los_tobillos=ankle-length hasta_el_suelo,hasta_los_pies=floor-length de_piedra=stone de_paja=straw
    brazos_cruzados,con_los_brazos_cruzados,de_brazos_cruzados=arms_crossed
    manos_en_los_bolsillos,con_las_manos_en_los_bolsillos=hands_in_pockets de_perfil=in_profile
    melenudo,peludo_largo=long-haired encrespado=frizzy de_punta,en_punta,erizado=spiky enredado=tangled
    grasiento,grasoso=greasy engominado,peinado_hacia_atrás,repeinado,pelo_hacia_atrás=slicked_back
    corto_al_ras,cortito,corto_de_talle=cropped
    hasta_los_hombros,por_los_hombros,a_la_altura_de_los_hombros=shoulder-length chorreante,goteante=dripping
    decolorado=bleached rubio_fresa=strawberry_blonde rubio_platino,rubio_platinado=platinum_blonde
    rubio_ceniza=ash_blonde rubio_oscuro=dark_blonde pelo_rojo,pelo_colorado,pelo_pelirrojo,melena_pelirroja=red_hair
    morocho,morena_de_pelo=brunette pelinegro=black-haired azabache,negro_azabache=jet_black castaño_rojizo=chestnut
    caoba,castaño_cobrizo=auburn peliblanco=white-haired canas,pelo_canoso,pelo_cano,pelo_gris=grey_hair
    entrecano=salt-and-pepper bigotudo=moustached lampiño,bien_afeitado,imberbe=clean-shaven
    moreno_oscuro,afrodescendiente,negro_de_piel=dark-skinned mujer_negra,chica_negra=black_woman
    hombre_negro,chico_negro=black_man morenito,trigueño,mestizo,mulato=brown-skinned amarillento=yellowish
    amoratado=purplish quemado_por_el_sol,insolado=sunburnt viscoso,baboso=slimy
    putrefacto,podrido,en_descomposición=rotting cojo_de_una_pierna=one-legged de_cuatro_brazos=four-armed mudo=mute
    demacrado,chupado,descarnado=gaunt larguirucho,desgarbado=lanky achaparrado,retaco,retacón=stocky atlético=athletic
    grandote,gigantón=hulking curvilíneo,con_curvas=curvy embarazado,encinta,preñada=pregnant
    asqueado,asco,de_asco,con_asco,repugnancia=disgusted que_grita=shouting risueño,a_carcajadas,que_ríe=laughing
    sonrisita,socarrón,con_sorna,burlón=smirking sonrisa_de_oreja_a_oreja,con_una_sonrisa_burlona=grinning guiño=winking
    lloroso,llorón,en_lágrimas,hecho_un_mar_de_lágrimas=crying ceñudo,con_el_ceño_fruncido,ceño_fruncido=frowning
    enfurruñado=pouting lengua_afuera=sticking_out_tongue engreído,presumido,petulante,de_suficiencia=smug
    altivo,altanero,altivez=haughty arrogante,soberbio,prepotente=arrogant solemne=solemn pacífico=peaceful
    amigable,amistoso=friendly melancólico,nostálgico=melancholic lúgubre,taciturno=gloomy
    preocupado,angustiado,de_preocupación,preocupación,angustia=worried
    sorprendido,asombrado,boquiabierto,pasmado,de_sorpresa,de_asombro,atónito,sorpresa,asombro=surprised
    conmocionado,escandalizado=shocked confundido,desconcertado,confuso=confused curioso=curious
    avergonzado,sonrojado=embarrassed ruborizado,colorado=blushing astuto,ladino,taimado,zorruno=sly sagaz=cunning
    siniestro=sinister cruel=cruel amenazador,amenazante=menacing intimidante=threatening feroz,fiero=fierce
    decidido,resuelto,determinado=determined seguro_de_sí_mismo,confiado,seguro_de_sí=confident
    desafiante,retador=defiant atrevido,osado=bold estoico,impasible=stoic frío,distante=cold
    inexpresivo,sin_expresión=expressionless en_blanco=blank soñador,ensoñador,ensimismado=dreamy
    pensativo,meditabundo=pensive reflexivo=thoughtful sabio=wise torpe,patoso,desastroso=clumsy
    loco,chiflado,chalado,desquiciado=crazy demente,de_loco=mad bonito=pretty desaliñado=scruffy
    señorial,majestuoso=noble seductor,sensual=seductive coqueto=flirty
    inocente,inocencia,de_no_haber_roto_un_plato=innocent perezoso,vago,holgazán=lazy
    borracho,ebrio,beodo,achispado=drunk hambriento,famélico=hungry enfermo,enfermizo=sick herido,malherido=wounded
    poseído,endemoniado=possessed embrujado,atormentado=haunted encantado=enchanted sagrado,santo=holy roto=torn/broken
    rotos,hecho_trizas=ripped apolillado,roído_por_las_polillas,comido_por_las_polillas,comido_de_polilla=moth-eaten
    raído,deslucido=threadbare agujereado,con_agujeros,lleno_de_agujeros=holey
    tiznado,cubierto_de_hollín,lleno_de_hollín=sooty manchado_de_sangre=bloodstained carbonizado=charred
    congelado,helado=frozen derretido,fundido=melted arañado=scratched doblado=bent deslustrado,ennegrecido=tarnished
    pulido,bruñido,lustroso=polished musgoso,cubierto_de_musgo=mossy marchito,mustio,seco=withered disecado=dried
    fresco=fresh nuevo,flamante=new limpio,impecable,inmaculado=clean almidonado=starched planchado=ironed abierto=open
    desabrochado,desabotonado=unbuttoned cerrado=closed entreabierto=half-open desatado=untied
    remangado,arremangado=rolled_up anudado=knotted por_fuera=untucked al_revés=inside_out
    demasiado_largo,larguísimo=too_long muy_grande,le_queda_grande=too_big
    demasiado_ajustado,demasiado_apretado=too_tight demasiado_pequeño,que_le_queda_chico,le_queda_pequeño=too_small
    bombacho=baggy vaporoso,ondeante=flowing al_viento=billowing plisado,tableado=pleated
    con_volantes,de_volantes,fruncido=ruffled abullonado,abombado,hinchado,abotargado=puffy
    en_capas,a_capas,escalado=layered de_ganchillo,de_croché=crocheted de_lentejuelas,con_lentejuelas=sequined
    con_tachuelas,de_tachuelas,tachonado=studded forrado_de_piel,con_forro_de_piel=fur-lined
    ribeteado_de_piel=fur-trimmed de_cuello_alto,cuello_vuelto,de_cuello_vuelto=high-necked escotado=low-cut
    de_hombros_descubiertos=off-the-shoulder con_la_espalda_descubierta=backless palabra_de_honor=strapless
    de_tacón,de_tacón_alto,con_tacón=high-heeled de_plataforma,con_plataforma=platform romo=blunt
    de_doble_filo,de_dos_filos=double-edged ovalado=oval plano=flat hueco=hollow gigante=giant
    centelleante,chispeante,brillantoso=sparkling con_purpurina,de_purpurina,brilloso=glittery humeante=smoking
    parpadeante=flickering fantasmal,espectral=ghostly tallado,labrado,esculpido=carved grabado=engraved
    anticuado,pasado_de_moda,a_la_antigua=old-fashioned vintage,retro,de_época=vintage moderno=modern
    tradicional,típico=traditional ceremonial=ceremonial militar=military gótico=gothic barroco=baroque tribal=tribal
    hecho_a_mano,artesanal=handmade de_segunda_mano=second-hand casero,hecho_en_casa=homemade prestado=borrowed
    desparejado,desparejo,diferentes,disparejo=mismatched reforzado=heavy-duty velado=veiled
    sin_camisa,descamisado,sin_camiseta=shirtless desnudo=naked armado=armed desarmado,sin_armas=unarmed
    acorazado,blindado=armoured envuelto=wrapped vendado=bandaged encadenado=chained de_pie,parado,en_pie=standing
    agachado,en_cuclillas,acuclillado=crouching tumbado,acostado,recostado,tendido=lying_down apoyado=leaning
    abrazado_a=hugging montado_en,a_lomos_de,montado_a_caballo=riding en_posición_de_combate=fighting
    con_los_brazos_en_jarras,en_jarras,manos_en_la_cintura,manos_en_las_caderas,con_las_manos_en_la_cintura=hands_on_hips
    con_las_piernas_cruzadas,piernas_cruzadas=cross-legged rayado=striped/scratched
    escocés,de_cuadros_escoceses,a_cuadros_escoceses=plaid de_leopardo,animal_print,estampado_de_leopardo=leopard_print
    de_cebra=zebra_print de_camuflaje,camuflado=camouflage de_rombos,a_rombos=argyle de_espiga=herringbone
    de_raya_diplomática,de_rayas_finas,diplomático_a_rayas=pinstripe tie-dye,desteñido_en_espiral=tie-dye
    bicolor,de_dos_colores=two-tone arcoíris,de_arcoíris=rainbow multicolor,de_colores,de_mil_colores=multicoloured
    neón,fluorescente,fosforito,flúor=neon pastel=pastel estrellado,con_estrellas=starry carmesí=crimson
    escarlata=scarlet rojo_cereza=cherry_red rojo_ladrillo,teja=brick_red óxido,color_óxido,teja_oxidada,herrumbre=rust
    coral=coral salmón=salmon melocotón,durazno=peach amarillo_pálido,amarillo_claro=pale_yellow
    amarillo_canario,amarillo_pollito=canary_yellow ocre=ochre oro=gold bronceado_metálico=bronze cobrizo=copper
    verde_lima,verde_limón=lime_green verde_menta,verde_agua,menta,verde_agüita=mint_green
    pistacho,verde_pistacho=pistachio verde_azulado,azul_verdoso,cerceta=teal azul_pálido=pale_blue
    azul_eléctrico=electric_blue azul_horizonte=horizon_blue azul_cobalto,cobalto=cobalt añil,índigo=indigo
    azul_hielo=icy_blue lavanda=lavender malva=mauve ciruela=plum berenjena=aubergine magenta=magenta fucsia=fuchsia
    rosa_fucsia,rosa_chicle,rosa_mexicano,rosa_chillón,rosa_fosforito=hot_pink arena,color_arena=sand
    camel,color_camello=camel canela,color_canela=tan caramelo=caramel chocolate,color_chocolate=chocolate
    color_café=coffee marrón_oscuro,café_oscuro,castaño_oscuro=dark_brown
    marrón_claro,café_claro,castaño_claro=light_brown miel,color_miel=honey avellana,color_avellana=hazel
    ámbar,ambarino=amber blanco_roto,hueso,blanco_hueso=off-white blanco_nieve=snow_white
    gris_antracita,antracita,gris_carbón=charcoal gris_acero=steel_grey
    verde_neón,verde_fosforito,verde_fluorescente=neon_green rosa_neón=neon_pink
    blanco_y_negro,en_blanco_y_negro=black_and_white de_cuero,de_piel_curtida=leather de_madera=wooden de_lana=woollen
    de_seda=silken aterciopelado=velvety de_cristal,de_vidrio=glass mexicano=mexican
    español,andaluz,gallego,vasco,catalán=spanish francés,parisino=french bretón=breton argentino,porteño=argentine
    cubano=cuban coreano=korean indio,hindú=indian árabe,moro=arab egipcio=egyptian romano=roman griego=greek
    ruso=russian alemán=german inglés=english irlandés=irish italiano=italian inuit=inuit quebequés=quebecois
    indígena=indigenous recortado=cut amputado=cut_off encerado=waxed despistado,distraído=absent-minded pegado=glued
    enrollado=curled apagado=unlit atareado=busy escandaloso,estruendoso=loud espacial,sideral=space rural=rural
    pegada_con_cinta=glued_together redondeado=rounded decorado,engalanado=decorated bizco,ojos_entrecerrados=squinting
    poco_impresionado,con_cara_de_póker=unimpressed desconfiado,receloso,suspicaz,de_sospecha=suspicious
    divertido=amused arrepentido=apologetic concentrado,concentración=concentrated andrógino=androgynous
    no_binario=nonbinary holográfico=holographic iridiscente,tornasolado=iridescent art_nouveau,modernista=art_nouveau
    art_déco=art_deco cine_negro,noir=noir steampunk=steampunk cyberpunk,ciberpunk=cyberpunk cel_shading=cel_shaded
    xilografía,grabado_en_madera=woodcut aguada=ink_wash mosaico=mosaic rococó=rococo sepia=sepia
    emborronado,corrido=smeared acuchillado=slashed curtido_por_el_sol,curtido_por_el_viento=weather-beaten
    almendrado=almond monopárpado=monolid ópalo=opal brazos_en_alto,brazos_levantados=raised_arms
    de_puntillas,en_puntas=tiptoe dedo_en_los_labios=finger_on_lips pulgar_arriba=thumbs_up pose_dinámica=dynamic_pose
    desprecio,desdeñoso,despectivo,de_desprecio=contemptuous odio,de_odio=hateful dolor,dolorido,de_dolor=pained
    duda,dudoso=doubtful malas_pulgas,de_mala_leche=mean educado,cortés=polite digno=dignified biónico=bionic
    vaquero,tejano,de_mezclilla=denim de_lata,de_hojalata=tin rubicundo,coloradote=ruddy cerúleo=waxy cónico=conical
    con_flecos,de_flecos,flecado=fringed albino=albino recurvo=recurve maquillado=made-up vertiginoso=towering
    soviético=soviet polar=polar calloso=calloused de_espejo,espejado=mirrored
    con_puntera_de_acero,de_seguridad=steel-toed falso,postizo=fake pérfido=wicked venenoso=poisonous encendido=fiery
    a_medida,hecho_a_medida=tailored pelado,despellejado=scraped azafrán=saffron latino=latin budista=buddhist
    católico=catholic judío=jewish musulmán=muslim vikingo=viking celta=celtic azteca=aztec maya=mayan inca=inca
    persa=persian turco=turkish mongol=mongolian vietnamita=vietnamese tailandés=thai polaco=polish_person
    noruego=norwegian holandés=dutch estadounidense,americano,gringo=american colombiano=colombian chileno=chilean
    portugués=portuguese senegalés=senegalese nigeriano=nigerian etíope=ethiopian marroquí=moroccan argelino=algerian
    bereber=berber caribeño=caribbean criollo=creole hawaiano=hawaiian corso=corsican alsaciano=alsatian
    provenzal=provençal desplumado=featherless estiloso=stylish a_la_moda=trendy deportivo=sporty pijo=rich-looking
    escarchado=frosty tormentoso=stormy envenenado=poisoned mordido,mordisqueado=bitten masticado=chewed
    roído_por_ratones=nibbled sangrante=bleeding costroso=scabby sudoroso,sudado=sweaty tembloroso=trembling
    jadeante=panting babeante=drooling de_burla=mocking sarcástico,irónico=sarcastic cínico=cynical amargado=bitter
    solitario,solo=lonely desesperado=desperate esperanzado=hopeful emocionado,entusiasmado=excited enérgico=energetic
    hiperactivo=hyperactive paciente=patient autoritario=authoritarian codicioso,avaro,tacaño=greedy generoso=generous
    leal=loyal cobarde=cowardly heroico=heroic legendario=legendary famoso=famous antiguo,milenario,ancestral=ancient
    inmortal=immortal divino=divine infernal=infernal celestial=celestial demoníaco=demonic angelical=angelic
    felino=feline reptiliano=reptilian acuático=aquatic de_vapor,a_vapor=steam-powered
    de_relojería,mecánico_de_cuerda=clockwork eléctrico=electric tóxico=toxic radiactivo=radioactive mutante=mutant
    postapocalíptico,posapocalíptico=post-apocalyptic colonial=colonial imperial=imperial
    renacentista,del_renacimiento=renaissance prehistórico=prehistoric rústico=rustic náutico=nautical táctico=tactical
    impermeable_al_agua=waterproof abrigado,calentito=warm lanudo=woolly esponjoso,mullido,peludito=fluffy
    suave,blando=soft áspero=rough pegajoso=sticky espinoso=spiny retorcido=twisted en_espiral,espiral=spiral
    bífido=forked perforado=pierced estirado,dado_de_sí=stretched encogido=shrunken sin_rostro,sin_cara=faceless
    sin_cabeza,decapitado=headless sin_piernas=legless sin_brazos=armless sin_cola=tailless tamaño_gigante=giant-sized
    semidesudo,semidesnudo=half-naked cubierto_de_maleza=overgrown sobredorado=gilded enjoyado,con_joyas=jewelled
    lacado=lacquered barnizado=varnished esmaltado=enamelled sin_afeitar=unshaven acicalado,bien_peinado=groomed
    bien_vestido,trajeado=well-dressed domesticado,amaestrado=tame enharinado,harinoso=floury sonrosado,arrebolado=rosy
    enrojecido=flushed cercenado,seccionado=severed levantado,alzado=raised bajado=lowered plegado=folded
    desplegado,extendido=spread inclinado=tilted vuelto_hacia_arriba=turned_up colgante=dangling dislocado=dislocated
    relleno=stuffed burbujeante=bubbling aceitado,engrasado=oiled perfumado=perfumed cosido=sewn remachado=riveted
    soldado_a=welded martillado=hammered de_vidriera=stained-glass geométrico=geometric contagioso=contagious
    deslumbrante=dazzling gay=gay vegetariano=vegetarian trans,transexual=trans discapacitado=disabled autista=autistic
    diabético=diabetic teñido_de_rosa=dyed_pink teñido_de_verde=dyed_green teñido_de_azul=dyed_blue
    teñido_de_rojo=dyed_red teñido_de_morado=dyed_purple teñido_de_naranja=dyed_orange teñido_de_rubio=dyed_blonde
    cromado=chrome bronco,hosco=gruff emplumado=feathered subterráneo=underground voluminoso=voluminous
    con_raya_al_medio,raya_al_medio,partido_al_medio=middle-parted con_raya_al_lado,raya_al_lado=side-parted
    exiliado,en_el_exilio=exiled cariñoso,afectuoso=affectionate amoroso=loving manchado_de_ceniza=ash-stained
    urbano=urban escolar=school con_cordones,acordonado=laced reflectante=reflective aflojado=loosened
    tordo,rodado_de_pelaje=dappled acosado=hunted cargado_de_hombros=stooped patizambo=bow-legged
    inyectado_en_sangre=bloodshot lloroso_de_ojos,vidrioso=watery penetrante=piercing gélido=icy acerado=steely
    profundo=deep-set magullado=bruised calado_hasta_los_huesos=sopping revuelto_por_el_viento=windswept
    permanentado,con_permanente=permed cardado=teased asimétrico=asymmetrical encanecido=greying ralo,escaso=thinning
    descuidado=unkempt escayolado,enyesado=plaster_cast terco,testarudo=stubborn pulcro,ordenado=neat
    a_la_última=fashionable honrado=honest juguetón=playful frágil,enclenque=frail quebradizo=fragile bonachón=jolly
    rebelde=rebellious estudioso=scholarly vanidoso=vain callado,silencioso=quiet espeluznante,inquietante=eerie
    escalofriante=creepy invisible=invisible delicado=delicate despreocupado=carefree con_risita=giggling
    villanesco=villainous tonto,bobo=silly inteligente,listo=intelligent abatido=dejected sexy=sexy
    triangular=triangular en_forma_de_corazón,con_forma_de_corazón=heart-shaped en_forma_de_estrella=star-shaped
    en_forma_de_luna=moon-shaped de_suela_gruesa=thick-soled nevado,cubierto_de_nieve=snow-covered
    cubierto_de_barro=mud-covered petrificado=petrified mohoso=mouldy tejido_a_mano=hand-knitted pío=piebald
    estrecho,angosto=narrow satinado=glossy ribeteado_en_oro,con_ribetes_dorados=gold-trimmed de_nariz_roja=red-nosed
    negro_cuervo=raven_black frambuesa=raspberry_red gris_ratón,gris_rata=mouse_grey gris_pizarra=slate_grey
    azul_acero=steel_blue verde_hierba=grass_green verde_manzana=apple_green rosa_salmón=salmon_pink
    rosa_viejo=dusty_pink bermellón=vermilion cian=cyan albaricoque=apricot oro_rosa=rose_gold platino=platinum
    ultramar=ultramarine azur=azure zurdo=left-handed cruzado_en_bandolera=crossbody veneciano=venetian arenoso=sandy
    anillado=ringed rubor=blush aterrador,temible=scary verde_turquesa=turquoise_green sin_dientes=toothless
    nudoso=gnarled colgado=hanging abrochado=buttoned dorado_viejo=old_gold manchado_de_grasa=grease-stained
    manchado_de_tinta=ink-stained salpicado=splattered desteñido_por_el_sol=sun-bleached`,
  verbs: `
    llevar,vestir,portar,lucir,calzar=wearing sujetar,agarrar,empuñar,aferrar,alzar=holding
    cargar,transportar,acarrear,arrastrar=carrying blandir,esgrimir=wielding montar,cabalgar=riding sonreír=smiling
    reír,carcajear=laughing llorar=crying gritar=shouting bailar,danzar=dancing cantar=singing correr=running
    saltar=jumping caminar=walking volar=flying flotar,levitar=floating leer=reading beber=drinking fumar=smoking
    tocar=playing brillar,relucir=glowing colgar=hanging_from cubrir,tapar=covering vender=selling parecer=seeming
    esconder,ocultar=hiding mirar,observar=looking mostrar,enseñar=showing apuntar,señalar=pointing morder=biting
    lanzar=throwing apoyar=resting_on recostar=leaning_on gotear,chorrear=dripping_with revolotear=floating_around`,
  small: `
    con,c/=with
    sin,sin_nada_de,sin_ningún,sin_ninguna,que_no_lleva,que_no_tiene,carente_de,no_tiene,no_lleva,no_usa,sin_llevar=without
    y,e,más=and o,u=or pero,sino,aunque,mas_sin=but un,una=a unos,unas,algo= el,la,los,las,lo=the de,del,de_la=of
    en,recogido_en,recogida_en,dentro_de=in sobre=on bajo_el,bajo_la=under_the
    detrás_de,tras,atrás_de,por_detrás,detrás=behind alrededor_de,en_torno_a=around al,a=at por=by para,es_para=for
    su,sus=her
    lleva,llevando,viste,vistiendo,vestida,vestido_de,vestida_de,usa,porta,lleva_puesto,lleva_puesta,llevando_puesto,luce,luciendo,vestido_con,vestido_como,ataviado_con,trajeado_con,cubierto_con,enfundado_en,calzado_con,tocado_con,tocado_de,va_vestido_de,va_de,con_puesto,trae_puesto,trae,luce_un,visten,con_ropa_de=wearing
    sostiene,sosteniendo,sujeta,agarra,agarrando,sujetando,aferra,aferrando,sostienen,levanta=holding
    empuña,empuñando,blande,blandiendo,esgrime,esgrimiendo=wielding armado_con,armada_con,armado_de=armed_with ella=she
    él=he que,quien,el_cual,la_cual=who es,son,está,están,era=is tiene,tienen,posee,lleva_en=has
    sonriendo,sonríe=smiling no,ningún,ninguna,nada_de,ni_un,ni_una,para_nada=no ni,ni_siquiera,tampoco=nor
    nunca,jamás=never en_lugar_de,en_vez_de,en_lugar_de_la,en_lugar_del,en_vez_de_la,en_vez_del=instead_of dos,dúo=two
    tres=three cuatro=four cinco=five seis=six siete=seven ocho=eight nueve=nine diez=ten once=eleven doce=twelve
    trece=thirteen catorce=fourteen quince=fifteen dieciséis=sixteen ambos,ambas,los_dos,las_dos=both
    muy,mucho,súper,re,superde,bastante,harto=very como,parecido_a,cual,en_plan=like también,además=also
    años,añitos=years_old a_la_izquierda,a_su_izquierda=on_the_left a_la_derecha,a_su_derecha=on_the_right
    en_la_mano,en_mano,en_las_manos,a_mano=in_hand de_pie=standing
    de_rodillas,rodilla_en_tierra,rodillas_en_tierra,de_hinojos=kneeling cara_de_pocos_amigos=grumpy_scowling
    lleno_de,llena_de,cubierto_de,cubierta_de,repleto_de,plagado_de,recubierto_de=covered_in
    manchado_de,manchada_de,sucio_de,salpicado_de,pringado_de,embadurnado_de=stained_with
    adornado_con,adornada_con,adornado_de,decorado_con,ornado_con,engalanado_con=decorated_with
    ribeteado_de,ribeteado_con,bordeado_de=trimmed_with forrado_de,forrada_de,forrado_con=lined_with
    teñido_de,teñida_de=dyed atado_con,sujeto_con,recogido_con,amarrado_con=tied_with
    hecho_de,hecha_de,hecho_con,fabricado_con,fabricado_de,formado_por=made_of a_sus_pies=at_her_feet
    bajo_el_brazo,debajo_del_brazo=under_the_arm en_cada_mano,una_en_cada_mano,uno_en_cada_mano=in_each_hand
    cuerpo_pintado_de=body_paint pintado_de=painted vestido_de_flores=floral_dress vestido_de_lunares=polka-dot_dress
    vestido_de_noche=evening_gown vestido_de_novia=wedding_dress vestido_de_seda=silk_dress vestido_de_encaje=lace_dress
    hasta_los_hombros=shoulder-length hasta=to excepto,salvo,menos=except nada_rojo=no_red nada_negro=no_black
    nada_verde=no_green nada_azul=no_blue nada_rosa=no_pink
    le_falta,le_faltan,falta,al_que_le_falta,a_la_que_le_falta,que_le_falta=missing
    bien,che,jaja,me,se,ya,ah,sí,así_que,asi_que,por_abajo,por_debajo,le,les,versión,andar_por,a_su_lado,al_lado_suyo,que_se_note,que_va,en_general,con_cara_de=_
    muy_largo=very_long semblante=expression quiero,quisiera,me_gustaría,busco,me_haces=i_want
    necesito,me_hace_falta=i_need haceme,hazme,haz,hacedme,ponme,créame=make_me
    dibuja,dibujame,pinta,píntame,dibujar,diseña=draw dibújame=draw_me porfa,por_favor,porfis,plis,porfavor=please
    hola,buenas,buenos_días,ey=hello mi,mis=my tu=your unos_veinte,veinte=twenty unos_treinta,treinta=thirty
    de_unos,como_de,más_o_menos,aproximadamente=about
    cuarentona,cuarentón,cuarentañero,cuarenta_y_tantos,cuarenta_y_pico=45_years_old
    cincuentona,cincuentañero,cincuenta_y_tantos,cincuenta_y_pico=55_years_old
    treintañera,treintañero,treinta_y_tantos,treinta_y_pico=35_years_old
    sesentona,sesentón,sexagenario,sesenta_y_tantos,sesenta_y_pico=65_years_old
    veinteañera,veinteañero,veinte_y_tantos,veintitantos,veintipico=25_years_old adolescente=teenage
    media_oreja=half_an_ear en_la_mano_izquierda,en_la_izquierda,con_la_mano_izquierda,en_la_zurda=in_the_left_hand
    en_la_mano_derecha,en_la_derecha,en_la_diestra,a_la_derecha_en_la_mano,con_la_mano_derecha,mano_derecha_con=in_the_right_hand
    a_la_espalda,en_la_espalda,a_la_espalda_colgado=on_the_back al_hombro,sobre_el_hombro,en_el_hombro=on_the_shoulder
    al_cuello,alrededor_del_cuello,en_el_cuello,colgado_del_cuello,colgada_al_cuello=around_the_neck
    al_pecho,en_el_pecho,sobre_el_pecho=on_the_chest en_la_cabeza,sobre_la_cabeza=on_the_head
    al_cinto,en_el_cinto,en_el_cinturón,al_cinturón,colgando_del_cinturón=on_the_belt rojas=red negras=black
    setentón,setentona,septuagenario,setenta_y_tantos,setenta_y_pico=75_years_old ochentón,octogenario=85_years_old
    nonagenario=95_years_old gritando,pegando_gritos,vociferando=shouting chillando=screaming
    riendo,riéndose,carcajeándose,partiéndose_de_risa,ríe=laughing
    guiñando_un_ojo,guiñando,guiñando_el_ojo,haciendo_un_guiño=winking llorando=crying frunciendo_el_ceño=frowning
    haciendo_pucheros,haciendo_mohínes=pouting sacando_la_lengua=sticking_out_tongue lanzando_un_beso=blowing_a_kiss
    bostezando=yawning ondeando_al_viento=billowing brillando=glowing ardiendo=burning caminando,andando=walking
    corriendo=running saltando=jumping volando=flying flotando,levitando=floating bailando,danzando=dancing
    cantando=singing durmiendo=sleeping saludando=waving haciendo_el_saludo_militar,saludo_militar=saluting
    señalando,apuntando=pointing rezando,orando=praying meditando=meditating abrazando=hugging leyendo=reading
    bebiendo,tomando=drinking comiendo=eating fumando_en_pipa,fumando_pipa=smoking_a_pipe
    montando_en,cabalgando,montado_en,montado_sobre,a_lomos_de,monta=riding peleando,luchando=fighting
    disfrazado_de,con_disfraz_de=in_costume carga,cargando,lleva_a_cuestas,acarrea,transporta,a_cuestas=carrying
    acompañado_de,acompañado_por=accompanied_by llamado,que_se_llama,se_llama,de_nombre=named
    estilo_anime,tipo_anime,en_plan_anime=anime_style acuarela,estilo_acuarela,en_acuarela=watercolor
    estilo_cómic,estilo_de_cómic=comic_style dibujo_animado,caricatura,estilo_caricatura=cartoon
    arte_pixel,pixelart=pixel_art óleo,pintura_al_óleo,al_óleo=oil_painting dibujo_a_tinta,a_tinta=ink_drawing
    línea_fina,a_línea=line_art boceto_a_lápiz,dibujo_a_lápiz,a_lápiz=pencil_sketch realista,estilo_realista=realistic
    estilo_pictórico=painterly colores_planos=flat_colours chibi=chibi medio,mitad,mitad_de=half
    un_par_de,par_de=a_pair_of cada=each con_las_dos_manos,a_dos_manos,con_ambas_manos=in_both_hands
    bajo_el_brazo_derecho,debajo_del_brazo_derecho=under_the_right_arm
    bajo_el_brazo_izquierdo,debajo_del_brazo_izquierdo=under_the_left_arm en_brazos,en_los_brazos=in_the_arms
    en_el_hombro_izquierdo,sobre_el_hombro_izquierdo,al_hombro_izquierdo=on_the_left_shoulder
    en_el_hombro_derecho,sobre_el_hombro_derecho,al_hombro_derecho=on_the_right_shoulder
    sobre_los_hombros,en_los_hombros,a_los_hombros=over_the_shoulders a_la_cintura,en_la_cintura=on_the_waist
    atado_a_la_cintura,anudado_a_la_cintura,amarrado_a_la_cintura=tied_around_the_waist
    a_la_cadera,en_la_cadera=on_the_hip en_la_frente,subidas_a_la_frente,sobre_la_frente=on_the_forehead
    en_la_nariz,sobre_la_nariz,en_la_punta_de_la_nariz=on_the_nose en_la_cara,en_el_rostro,por_la_cara=on_the_face
    en_la_mejilla=on_the_cheek en_la_mejilla_izquierda=on_the_left_cheek en_la_mejilla_derecha=on_the_right_cheek
    en_la_barbilla,en_el_mentón=on_the_chin en_el_brazo=on_the_arm en_el_brazo_izquierdo=on_the_left_arm
    en_el_brazo_derecho=on_the_right_arm en_la_muñeca=on_the_wrist en_el_dedo=on_the_finger en_los_pies=on_the_feet
    en_las_piernas=on_the_legs en_el_pelo,en_el_cabello,entre_el_pelo=in_the_hair en_la_oreja=in_the_ear
    en_la_oreja_izquierda=in_the_left_ear en_la_oreja_derecha=in_the_right_ear
    detrás_de_la_oreja,tras_la_oreja=behind_the_ear en_la_boca,entre_los_dientes,entre_los_labios=in_the_mouth
    en_el_ojo_izquierdo,sobre_el_ojo_izquierdo=on_the_left_eye en_el_ojo_derecho,sobre_el_ojo_derecho=on_the_right_eye
    cruzado_al_pecho,cruzada_sobre_el_pecho,en_bandolera=across_the_chest en_el_regazo=on_her_lap
    delante_de,frente_a=in_front_of al_lado_de,junto_a=next_to entre=between debajo_de,bajo=under
    encima_de,por_encima_de=over brotando_de,brotándole_de,que_le_brotan_de,saliéndole_de,que_le_sale_de=sprouting_from
    colgando_de,colgado_de,que_cuelga_de,prendido_de=hanging_from clavado_en,metido_en,ensartado_en,encajado_en=stuck_in
    atado_en=tied_in bordado_con,bordado_de=embroidered_with pintado_con=painted_with relleno_de=filled_with
    rodeado_de,rodeado_por=surrounded_by un_poco,un_tanto,medio_un_poco,ligeramente=a_bit casi=almost
    solo,sólo,solamente,únicamente=only quizá,tal_vez,a_lo_mejor=maybe de_unas,como_de_unos=of_about teniendo=having
    cuyo,cuya,cuyos,cuyas=whose ellos,ellas,elles=they este,esta,esto,ese,esa,aquel,aquella=this
    gracias,muchas_gracias=thanks mi_personaje,mi_pj,mi_oc=my_character un_personaje,personaje=a_character
    para_mi_campaña,para_una_partida,para_mi_partida,para_rol=for_my_campaign siglo=century
    del_siglo_xix=of_the_19th_century del_siglo_xviii=of_the_18th_century uno=one diecisiete=seventeen
    dieciocho=eighteen diecinueve=nineteen veintiuno,veintiún=twenty-one veintidós=twenty-two veintitrés=twenty-three
    veinticuatro=twenty-four veinticinco=twenty-five veintiséis=twenty-six veintisiete=twenty-seven
    veintiocho=twenty-eight veintinueve=twenty-nine cuarenta=forty cincuenta=fifty sesenta=sixty setenta=seventy
    ochenta=eighty noventa=ninety cien,ciento=a_hundred de_estatura_alta,de_gran_estatura=tall
    de_baja_estatura,de_estatura_baja=short centímetros=cm docena=dozen color,tono=colour algunos,algunas=some
    varios,varias=several el_mismo,la_misma=the_same de_joven=when_young
    que_cruza,que_le_cruza,que_le_atraviesa,cruzando,cruzándole,atravesando=across pocos=few
    cuarenta_y_pocos=42_years_old treinta_y_pocos=32_years_old cincuenta_y_pocos=52_years_old
    sesenta_y_pocos=62_years_old veinte_y_pocos=22_years_old dentro=inside otro,otra,el_otro,la_otra=the_other
    cubierto_por=covered_by entrecerrando_los_ojos=squinting haciendo_malabares=juggling sacando_músculo=flexing
    dando_una_patada=kicking desdentado,sin_dientes_delanteros,le_faltan_dientes=with_missing_teeth
    hasta_el_codo,hasta_los_codos=elbow-length hasta_los_tobillos=ankle-length
    hasta_la_cadera,hasta_las_caderas=hip-length hasta_el_muslo,hasta_los_muslos=thigh-high
    hasta_la_barbilla=chin-length hasta_el_pecho=chest-length hasta_media_espalda=mid-back
    rematado_con,rematado_en,coronado_por=topped_with escondido_en,oculto_en=hidden_in
    maquillado_de,con_la_cara_pintada_de=with_face_paint_of
    rapado_por_los_lados,rapado_a_los_lados,rapado_de_los_lados,rapado_de_un_lado,rapado_por_un_lado=shaved_sides
    lado=side arrastrando=dragging sin_una_sola=without_any tuerto=with_one_eye una_decena_de_años=10_years_old
    una_quincena_de_años=15_years_old una_docena_de_años=12_years_old una_veintena_de_años=20_years_old año=years
    se_trata_de=it_is vendiendo=selling al_estilo_de=in_the_style_of demasiado=too realmente=really siempre=always
    a_la_antigua=old-fashioned por_delante,delante=in_front boca_abajo=upside_down
    por_todas_partes,por_todo_el_cuerpo=everywhere sangrando=bleeding tiritando,temblando=shivering gruñendo=growling
    aullando=howling roncando=snoring silbando=whistling susurrando=whispering sin_un_brazo=with_missing_arm
    sin_una_pierna=with_missing_leg sin_un_ojo=with_missing_eye sin_una_oreja,le_falta_una_oreja=with_missing_ear
    sin_un_dedo=with_missing_finger contra=against escondido_bajo,oculto_bajo=hidden_under
    metido_por_dentro_de=tucked_into apoyado_en,apoyado_sobre=resting_on reclinado_en=leaning_on
    posado_en,posado_sobre,encaramado_en=perched_on enrollado_en,enroscado_en,enroscado_al=wrapped_around
    envuelto_en,arropado_con=wrapped_in atado_a,amarrado_a=tied_to cruzado_sobre,echado_sobre=slung_over
    calado_hasta,encasquetado_hasta=pulled_down_over levantado_sobre,subido_a=pushed_up_on
    prendido_en,prendido_con=pinned_to sentado_en,sentado_sobre=sitting_on de_pie_sobre,subido_en=standing_on
    saliendo_de,asomando_de,que_asoma_de,que_sale_de=coming_out_of asomando_por=poking_out_of
    con_las_manos_en=with_hands_on con_los_ojos_entrecerrados=half_closed_eyes con_los_ojos_cerrados=eyes_closed
    con_la_boca_abierta=mouth_open colgando=dangling calvo,pelón,pelado,calvito=,_bald
    ojos_como_brasas,ojos_como_ascuas=eyes_like_embers al_talle=at_the_waist chorreando=dripping
    riendo_entre_dientes=giggling para_que=so_that en_su_mano=in_his_hand en_la_otra=in_the_other
    en_una_mano,con_una_mano=in_one_hand a_un_lado=on_one_side en_puntillas=on_tiptoe entornados=half_closed
    mirada_fría=cold mirada_penetrante=piercing_gaze`,
}
