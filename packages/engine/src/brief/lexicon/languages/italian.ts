import type { LanguageTable } from './language-table.ts'

/** Italian. Feminines and plurals are folded, and adjectives are moved before their noun. */
export const italian: LanguageTable = {
  people: ``,
  things: `donna=woman uomo=man ragazza=girl ragazzo=boy bambina=little_girl bambino=little_boy cavaliere=knight mago=wizard maga=sorceress strega=witch guerriero=warrior guerriera=warrior_woman elfo=elf elfa=elf_woman nano=dwarf nana=dwarf_woman drago=dragon re=king regina=queen principe=prince principessa=princess pirata=pirate ladro=thief ladra=thief cacciatore=hunter cacciatrice=huntress arciere=archer arciera=archer soldato=soldier medico=doctor robot=robot angelo=angel demone=demon vampiro=vampire
    capelli=hair occhi=eyes occhio=eye pelle=skin barba=beard cicatrice=scar ali=wings corna=horns coda=tail orecchie=ears
    mantello=cape cappotto=coat vestito=dress abito=dress gonna=skirt camicia=shirt pantaloni=trousers giacca=jacket stivali=boots scarpe=shoes guanti=gloves cappello=hat elmo=helmet corona=crown occhiali=glasses maschera=mask sciarpa=scarf cintura=belt armatura=armor tunica=tunic grembiule=apron collana=necklace
    spada=sword scudo=shield arco=bow bastone=staff ascia=axe pugnale=dagger lancia=spear martello=hammer libro=book lanterna=lantern pistola=pistol`,
  qualities: `rosso=red rossa=red rossi=red rosse=red nero=black nera=black neri=black nere=black bianco=white bianca=white bianchi=white bianche=white blu=blue azzurri=blue azzurro=blue verde=green verdi=green giallo=yellow gialla=yellow marrone=brown marroni=brown castani=brown grigio=grey grigia=grey grigi=grey rosa=pink viola=purple dorato=golden dorata=golden argento=silver argentato=silver argentata=silver oro=gold biondi=blonde bionda=blonde biondo=blonde
    lungo=long lunga=long lunghi=long corto=short corti=short corta=short alto=tall alta=tall basso=short piccolo=small piccola=small vecchio=old vecchia=old anziano=old anziana=old giovane=young pelle_nera=black_skin cuoio=leather velluto=velvet seta=silk legno=wood ferro=iron acciaio=steel sinistra=left destra=right mano=hand`,
  small: `con=with senza=without e=and o=or un=a una=a uno=a il=the lo=the la=the gli=the le=the di=of del=of della=of da=of in=in nella=in sulla=on sul=on suo=her sua=her indossa=wearing tiene=holding lei=she lui=he è=is nessun=no nessuna=no dai=with dagli=with dalla=with`,
}
