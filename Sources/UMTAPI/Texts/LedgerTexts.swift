extension Texts {
    /// What is said about promises as a whole, what is followed beside them, plans and their evaluations.
    static let ledgerTexts: [String: Sentence] = [
        "refusal.entryEnded": (
            "{0} ble avsluttet {1} og kan ikke endres slik.", "{0} was ended on {1} and cannot be changed so."
        ),
        "refusal.noProgress": (
            "{0} er en uttalelse; den er gitt, og har ingen fremdrift å melde.",
            "{0} is a statement; it has been made, and has no progress to report."
        ),
        "refusal.partOfItself": ("{0} kan ikke være del av seg selv.", "{0} cannot be a part of itself."),
        "refusal.parentIsPart": (
            "{0} er selv del av noe annet; knytt til det i stedet.",
            "{0} is itself a part of something; name that instead."
        ),
        "refusal.notLinked": ("Det er ikke knyttet til {0}.", "It is not linked to {0}."),
        "refusal.weightOutside": (
            "{0} er ingen vekt; skriv 1–{1}, der 100 teller én gang.",
            "{0} is no weight; write 1–{1}, where 100 counts once."
        ),
        "noun.ledgerEntry": ("oppføring", "entry"),
        "noun.evaluation": ("handlingsplan eller evaluering", "action plan or evaluation"),
        "deed.keepLedger": ("føre tiltak, prosjekter og koblinger", "keep measures, projects and links"),
        "deed.reportEntry": ("melde fremdrift på tiltak", "report the progress of measures"),
        "step.keepLedger": ("Føringen ble endret.", "The entry was changed."),
        "word.confirmed-late": (
            "bekreftet av rådet, levert for sent", "confirmed by the council, delivered late"
        ),
        "word.delivered-late": ("meldt gjennomført, for sent", "reported delivered, late"),
        "word.ledger.measure": ("tiltak", "measure"), "word.ledger.milestone": ("milepæl", "milestone"),
        "word.ledger.project": ("prosjekt", "project"),
        "word.ledger.statement": ("uttalelse", "statement"),
        "word.part.steering": ("styringsgruppe", "steering group"),
        "word.part.responsible": ("prosjektansvarlig", "responsible"),
        "word.part.leader": ("prosjektleder", "leader"),
        "word.unreported": ("ingenting meldt", "nothing reported"), "word.delayed": ("forsinket", "delayed"),
        "word.done": ("gjennomført", "done"), "word.made": ("gitt", "made"),
        "word.closed": ("avsluttet", "closed"), "word.cancelled": ("avlyst", "called off"),
        "heading.promiseDue": ("frist", "due"), "heading.promisedBy": ("lovet av", "promised by"),
        "heading.percent": ("%", "%"), "heading.ledgerOwner": ("eier", "owner"),
        "heading.actionPlan": ("handlingsplan", "action plan"), "heading.partOf": ("del av", "part of"),
        "heading.progress": ("fremdrift", "progress"), "heading.weight": ("vekt", "weight"),
        "heading.cases": ("saker", "cases"), "heading.answers": ("svar", "answers"),
        "heading.promiseCount": ("løfter", "promises"), "heading.entries": ("tiltak", "entries"),
        "heading.label": ("navn", "label"),
        "heading.also": ("også", "also"), "heading.eval.answered": ("besvart", "answered"),
        "heading.eval.waiting": ("venter", "waiting"), "heading.eval.notSent": ("ikke sendt", "not sent"),
        "heading.eval.outcomes": ("ja/delvis/nei/notert", "granted/partly/declined/noted"),
        "heading.eval.kept": ("holdt", "kept"), "heading.eval.late": ("for sent", "late"),
        "heading.eval.broken": ("brutt", "broken"), "heading.eval.rest": ("åpne", "open"),
        "say.promiseTotals": (
            "{0} løfter: {1}. Over fristen: {2}.", "{0} promises: {1}. Overdue: {2}."
        ),
        "say.noPromise": (
            "Tiltak, milepæler, prosjekter, uttalelser og planpunkter er ikke løfter: de binder ingen, verken juridisk eller økonomisk.",
            "Measures, milestones, projects, statements and items of plans are no promises: they bind nobody, neither legally nor economically."
        ),
        "say.evaluationNote": (
            "En sak telles én gang, under det første delmålet den er knyttet til; «også» er saker som telles under et annet. Koblinger gjelder slik de er nå. Planen er ikke et løfte, og binder ingen juridisk eller økonomisk.",
            "A case is counted once, under the first sub-goal that it is linked to; “also” are cases counted under another. Links are taken as they are now. The plan is no promise, and binds nobody legally or economically."
        ),
        "say.evaluationHead": (
            "{0}: ungdomssaker reist {1} til og med {2}, slik de sto {3}.",
            "{0}: youth cases raised from {1} through {2}, as they stood on {3}."
        ),
        "say.noSubGoal": ("uten delmål", "no sub-goal"), "say.sum": ("til sammen", "in all"),
        "say.nothingYet": ("ingenting ennå", "nothing yet"),
        "say.planProgress": (
            "{0} samlet: {1}, regnet av de {2} av {3} strategiene som har noe å måle.",
            "{0} as a whole: {1}, taken of the {2} of {3} strategies that have anything to measure."
        ),
        "say.published": ("publisert", "published"), "say.internal": ("ikke publisert", "not published"),
        "say.held": ("besatt", "held"), "say.linkedTo": ("knyttet til {0}", "linked to {0}"),
        "say.linked": ("Knyttet til {0} {1}.", "Linked to {0} {1}."),
        "say.unlinked": ("Ikke lenger knyttet til {0} {1}.", "No longer linked to {0} {1}."),
        "say.weighed": ("{0} teller nå {1}, der 100 er én gang.", "{0} now counts {1}, where 100 is once."),
        "evaluation.subGoal": ("delmål", "sub-goal"), "evaluation.label": ("navn", "label"),
        "evaluation.municipality": ("kommune", "municipality"), "evaluation.raised": ("reist", "raised"),
        "evaluation.answered": ("besvart", "answered"), "evaluation.waiting": ("venter på svar", "waiting"),
        "evaluation.notSent": ("ikke sendt", "not sent"),
        "evaluation.also": ("også knyttet hit", "also linked here"),
        "evaluation.granted": ("innvilget", "granted"), "evaluation.partly": ("delvis", "partly"),
        "evaluation.declined": ("avslått", "declined"), "evaluation.noted": ("tatt til orientering", "noted"),
        "evaluation.promises": ("løfter", "promises"), "evaluation.kept": ("holdt i tide", "kept in time"),
        "evaluation.keptLate": ("holdt for sent", "kept late"), "evaluation.broken": ("brutt", "broken"),
        "evaluation.disputed": ("bestridt", "disputed"),
        "evaluation.delivered": ("meldt gjennomført", "reported delivered"),
        "evaluation.open": ("før fristen", "before their day"),
    ].merging(ledgerHelps) { first, _ in first }

    private static let ledgerHelps: [String: Sentence] = [
        "help.promise": ("Løftene, på tvers av saker.", "The promises, across cases."),
        "help.promise.list": (
            "Vis hva som er lovet, av hvem, til når, og hvordan det står til. Status 8 når --overdue finner noe.",
            "List what was promised, by whom, due when, and how it stands. Status 8 when --overdue finds any."
        ),
        "help.promise.by": (
            "Bare løfter fra dette organet, f.eks. kommune-senja.",
            "Only promises by this body, for example kommune-senja."
        ),
        "help.promise.council": (
            "Bare løfter til dette rådet.", "Only promises to this council."
        ),
        "help.promise.state": (
            "Bare de som står slik: not-started, under-way, delivered, delivered-late, confirmed, confirmed-late, disputed eller broken.",
            "Only those that stand so: not-started, under-way, delivered, delivered-late, confirmed, confirmed-late, disputed or broken."
        ),
        "help.promise.overdue": (
            "Bare de som er over fristen uten at ungdommene har fått det de ble lovet.",
            "Only those past their day that the young do not have."
        ),
        "help.promise.since": (
            "Bare løfter gitt den dagen eller senere.", "Only those made that day or later."
        ),
        "help.promise.public": (
            "Det alle kan se: løfter i publiserte saker.", "What everybody sees: promises in published cases."
        ),
        "help.planItemOrBelow": (
            "Bare det som er knyttet til dette planpunktet eller et under det.",
            "Only what is linked to this item of a plan or one below it."
        ),
        "help.ledger": (
            "Tiltak, milepæler, prosjekter og uttalelser som følges. Ingen av dem er løfter.",
            "Measures, milestones, projects and statements that are followed. None of them is a promise."
        ),
        "help.ledger.list": (
            "Vis det som følges, det nyeste først. Status 8 når --delayed finner noe.",
            "List what is followed, newest first. Status 8 when --delayed finds any."
        ),
        "help.ledger.show": ("Vis én oppføring med det som er meldt.", "Show one entry with its reports."),
        "help.ledger.add": (
            "Følg et tiltak, en milepæl, et prosjekt eller en uttalelse.",
            "Follow a measure, milestone, project or statement."
        ),
        "help.ledger.edit": (
            "Rett en oppføring, si hvem som har del i den, eller publiser den.",
            "Correct an entry, say who has a part in it, or publish it."
        ),
        "help.ledger.report": ("Meld hvor langt det er kommet.", "Report how far it has come."),
        "help.ledger.close": ("Avslutt, og si hvorfor.", "Close, and say why."),
        "help.ledger.cancel": (
            "Avlys, og si hvorfor; det teller ikke lenger med i planen.",
            "Call off, and say why; it no longer counts in the plan."
        ),
        "help.ledger.kind": (
            "Slaget: measure, milestone, project eller statement.",
            "The kind: measure, milestone, project or statement."
        ),
        "help.ledger.ofOwner": ("Bare det dette organet eier.", "Only what this body owns."),
        "help.ledger.ofParent": ("Bare delene av denne oppføringen.", "Only the parts of this entry."),
        "help.ledger.delayed": ("Bare det som er over dagen sin.", "Only what is past its day."),
        "help.ledger.key": ("Nøkkelen, f.eks. utenforskap.", "The key, for example utenforskap."),
        "help.ledger.newKey": (
            "Nøkkelen: små bokstaver a–z, tall og bindestrek.",
            "The key: small letters a–z, digits and hyphens."
        ),
        "help.ledger.owner": ("Organet som eier det.", "The body that owns it."),
        "help.ledger.plan": (
            "Handlingsplanen det hører til, f.eks. handlingsplan-2025-2026.",
            "The action plan it belongs to, for example handlingsplan-2025-2026."
        ),
        "help.ledger.parent": ("Oppføringen det er del av.", "The entry it is a part of."),
        "help.ledger.day": (
            "Dagen en uttalelse ble gitt, ellers dagen noe skal være gjort.",
            "The day of a statement, else the day by which it should be done."
        ),
        "help.ledger.steering": (
            "Styringsgruppa: body:NØKKEL, person:NUMMER, eller i ord.",
            "The steering group: body:KEY, person:NUMBER, or in words."
        ),
        "help.ledger.responsible": (
            "Den ansvarlige: body:NØKKEL, person:NUMMER, eller stillingen i ord.",
            "Who is responsible: body:KEY, person:NUMBER, or the office in words."
        ),
        "help.ledger.leader": (
            "Lederen: body:NØKKEL, person:NUMMER, eller stillingen i ord.",
            "The leader: body:KEY, person:NUMBER, or the office in words."
        ),
        "help.ledger.publish": ("La alle se det.", "Let everybody see it."),
        "help.ledger.withdraw": ("Ta det tilbake fra offentligheten.", "Take it back from the public."),
        "help.ledger.percent": ("Hvor langt, 0–100.", "How far, 0–100."),
        "help.plan.show": (
            "Vis planen: innsatsområder, delmål og strategier.",
            "Show the plan: focus areas, sub-goals and strategies."
        ),
        "help.plan.progress": (
            "Vis hvor langt planen er kommet, punkt for punkt.",
            "Show how far the plan has come, item by item."
        ),
        "help.plan.evaluation": (
            "Ungdomssakene i evalueringen, per delmål og kommune; med --out som fil.",
            "The youth cases of the evaluation, by sub-goal and municipality; as a file with --out."
        ),
        "help.evaluation.which": (
            "midterm (midtveis) eller final (slutt).", "midterm or final."
        ),
        "help.evaluation.format": ("Filen: csv eller xlsx.", "The file: csv or xlsx."),
        "help.plan.link": (
            "Knytt en sak, et svar, et løfte eller en oppføring til et planpunkt.",
            "Link a case, an answer, a promise or an entry to an item of a plan."
        ),
        "help.plan.unlink": ("Ta bort en kobling.", "Take a link away."),
        "help.plan.weigh": (
            "Si hvor mye et planpunkt teller ved siden av søsknene.",
            "Say how much an item counts beside its sisters."
        ),
        "help.planItemKey": (
            "Planpunktet, f.eks. tromsvekstavtalen-1.2.4.", "The item, for example tromsvekstavtalen-1.2.4."
        ),
        "help.link.case": ("Saksnummeret.", "The number of a case."),
        "help.link.answer": (
            "Id-en til en oversendelse som er besvart.", "The id of a sending that was answered."
        ),
        "help.link.promise": ("Løftets id.", "The promise's id."),
        "help.link.entry": ("Nøkkelen til en oppføring.", "The key of an entry."),
        "help.link.weight": (
            "Vekt i hundredeler, 1–1000; 100 teller én gang.",
            "Weight in hundredths, 1–1000; 100 counts once."
        ),
    ]
}
