/** Words that say how high a job stands and not what it is about, in the seven languages of the seed (model's spelling). */
export const RANK_WORDS: ReadonlySet<string> = new Set(
	`vp svp evp avp gvp rvp ceo chief officer president vice chairman chairwoman chair chairperson founder cofounder owner coowner
	partner managing general head director directors manager managers supervisor lead leader teamlead senior junior principal staff
	executive associate assistant deputy acting interim former group global regional worldwide international national area
	intern trainee apprentice graduate entry level i ii iii iv v corporate division member freelance independent
	directeur directrice responsable chef cheffe adjoint adjointe stagiaire alternant alternante apprenti apprentie president
	presidente fondateur fondatrice cofondateur cofondatrice gerant gerante pdg dg dga associe associee principal principale
	leiter leiterin leitung leitende leitender bereichsleiter abteilungsleiter teamleiter gruppenleiter geschaftsfuhrer
	geschaftsfuhrerin direktor direktorin praktikant praktikantin werkstudent werkstudentin auszubildender auszubildende azubi
	inhaber inhaberin grunder grunderin mitgrunder stellvertretender stellvertretende stv vorstand prokurist
	director directora jefe jefa gerente encargado encargada becario becaria socio socia fundador fundadora cofundador
	cofundadora propietario propietaria subdirector subdirectora coordinador coordinadora
	direttore direttrice responsabile capo dirigente tirocinante stagista titolare socio fondatore fondatrice vicedirettore
	diretor diretora chefe gestor gestora estagiario estagiaria socia encarregado encarregada proprietario coordenador
	directeur hoofd teamleider stagiair eigenaar oprichter bestuurder adjunct`.split(/\s+/),
);
