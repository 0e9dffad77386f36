extension Texts {
    /// What the briefing before a joint meeting says, and what its words mean.
    static let briefingTexts: [String: Sentence] = [
        "briefing.title": ("{0}, {1} – møtegrunnlag for {2}", "{0}, {1} – briefing for {2}"),
        "briefing.title.noMeeting": ("Før fellesmøtet – {0}", "Before the joint meeting – {0}"),
        "briefing.asOf": ("Per {0}.", "As of {0}."),
        "briefing.since.joint-meeting": (
            "«Ny» er det som har kommet etter fellesmøtet {0}.",
            "“New” is what came after the joint meeting of {0}."
        ),
        "briefing.since.first-event": (
            "Det har ikke vært noe fellesmøte før; alt siden {0} er nytt.",
            "There was no joint meeting before; everything since {0} is new."
        ),
        "briefing.empty": ("Ingen hendelser ennå.", "Nothing has happened yet."),
        "briefing.quiet": (
            "Ingenting venter, og ingenting nytt: {0}.", "Nothing waits, and nothing new: {0}."
        ),
        "briefing.count.overdue": ("{0} over fristen", "{0} overdue"),
        "briefing.count.waiting": ("{0} venter på svar", "{0} waiting for an answer"),
        "briefing.count.answers": ("{0} svar siden sist", "{0} answers since last time"),
        "briefing.count.kept": ("løfter holdt: {0}", "promises kept: {0}"),
        "briefing.count.keptLate": ("holdt for sent: {0}", "kept late: {0}"),
        "briefing.count.broken": ("brutt: {0}", "broken: {0}"),
        "briefing.count.raised": ("nye saker herfra: {0}", "new cases from here: {0}"),
        "briefing.count.new": ("({0} nye)", "({0} new)"),
        "briefing.overdueAsks": ("Svar over fristen", "Overdue answers"),
        "briefing.waitingAsks": ("Dette ber de unge om", "What the young ask for"),
        "briefing.promises": ("Løfter", "Promises"),
        "briefing.more": ("… og {0} til", "… and {0} more"),
        "briefing.moreAsks": ("(+{0} til)", "(+{0} more)"),
        "briefing.withheld": ("unntatt offentlighet", "withheld on a legal ground"),
        "briefing.isNew": ("ny", "new"),
        "briefing.stand.late": ("{0} dager over", "{0} days past"),
        "briefing.stand.due": ("frist {0}", "due {0}"),
        "briefing.stand.noDue": ("ingen avtalt frist", "no agreed deadline"),
        "briefing.stand.paused": ("venter på de unge", "waits for the young"),
        "briefing.stand.by": ("{0}, innen {1}", "{0}, by {1}"),
        "briefing.cases": ("Sakene", "The cases"),
        "briefing.moreCases": (
            "{0} saker til har noe nytt eller haster; de står i saklista.",
            "{0} more cases have something new or press; they stand in the list of cases."
        ),
        "briefing.question": ("Spør:", "Ask:"),
        "briefing.representation": ("Representasjon og opplæring", "Representation and training"),
        "briefing.column.place": ("Kommune", "Municipality"), "briefing.column.seats": ("Plasser", "Seats"),
        "briefing.column.vacant": ("Ledige", "Vacant"), "briefing.column.members": ("Sitter", "Sit"),
        "briefing.column.trained": ("Ferdig opplært", "Fully trained"),
        "briefing.column.gaps": ("Moduler som mangler", "Modules lacking"),
        "briefing.seats": (
            "{0}: {1} plasser, {2} ledige; {3} sitter, {4} ferdig opplært, {5} moduler mangler",
            "{0}: {1} seats, {2} vacant; {3} sit, {4} fully trained, {5} modules lacking"
        ),
        "briefing.withCases": ("Delmål med saker ({0}):", "Sub-goals with cases ({0}):"),
        "briefing.withoutCases": ("Delmål uten saker ({0}):", "Sub-goals without cases ({0}):"),
        "briefing.definitions": ("Slik er det talt", "How this was counted"),
        "word.kept": ("holdt", "kept"), "word.kept-late": ("holdt for sent", "kept late"),
        "word.json": ("JSON", "JSON"), "word.html": ("HTML", "HTML"), "word.text": ("tekst", "text"),
        "word.frozen": ("fryst", "frozen"), "word.erasure": ("sletting", "erasure"),
        "word.consent-withdrawn": ("samtykke trukket", "consent withdrawn"),
        "word.protection": ("adressesperre", "protection"),
        "noun.briefing": ("møtegrunnlaget", "the briefing"),
        "noun.briefingLink": ("lenken", "the link"),
        "heading.edition": ("utgave", "edition"),
        "heading.sha256": ("SHA-256", "SHA-256"), "heading.cause": ("grunn", "cause"),
        "refusal.noPDFProgram": (
            "Finner verken weasyprint eller chromium. Installer en av dem, eller skriv HTML med --out {0} og skriv ut derfra.",
            "Finds neither weasyprint nor chromium. Install one of them, or write HTML with --out {0} and print that."
        ),
        "refusal.pdfFailed": (
            "{0} klarte ikke å lage PDF-en ({1}).", "{0} could not make the PDF ({1})."
        ),
        "help.briefing.show": (
            "Vis møtegrunnlaget: som det står nå, eller som det ble fryst. Kan skrives til fil (.html, .json, .txt) eller PDF.",
            "Show the briefing: as it stands, or as it was frozen. Can be written to a file (.html, .json, .txt) or PDF."
        ),
        "help.briefing.freeze": (
            "Frys møtegrunnlaget for et fellesmøte; fra nå leses det likt.",
            "Freeze the briefing for a joint meeting; from now on it reads the same."
        ),
        "help.briefing.list": (
            "List de fryste møtegrunnlagene, med utgaver og SHA-256.",
            "List the frozen briefings with their editions and SHA-256."
        ),
        "help.briefing.link": (
            "Lag en varig lenke til en ordfører uten konto.",
            "Make a permanent link for a mayor without an account."
        ),
        "help.briefing.links": ("List lenkene til et møtegrunnlag.", "List the links to a briefing."),
        "help.briefing.unlink": ("Avslutt en lenke.", "End a link."),
        "help.briefing.id": ("Id fra «briefing list».", "The id, from “briefing list”."),
        "help.briefing.meeting": (
            "Fellesmøtet, ved dagen eller id-en; det neste når det utelates.",
            "The joint meeting, by its day or its id; the next one when left out."
        ),
        "help.briefing.frozen": (
            "Id-en til et fryst møtegrunnlag.", "The id of a frozen briefing."
        ),
        "help.briefing.format": (
            "json, html eller text; ellers etter filnavnet.",
            "json, html or text; else by the name of the file."
        ),
        "help.pdf": (
            "Skriv PDF til denne filen, med weasyprint eller chromium.",
            "Write PDF to this file, with weasyprint or chromium."
        ),
        "say.briefingFrozen": (
            "Fryst, utgave {0}. SHA-256 {1}.", "Frozen, edition {0}. SHA-256 {1}."
        ),
        "say.briefingLinkMade": (
            "Til {0}. Lenken vises bare nå, og gjelder til den avsluttes.",
            "For {0}. The link is shown only now, and holds until it is ended."
        ),
    ].merging(briefingQuestions) { $1 }.merging(briefingDefinitions) { $1 }

    /// The question that helps on, by where the case stands.
    private static let briefingQuestions: [String: Sentence] = [
        "briefing.question.not-sent": (
            "Hvem skal ha saken, og når blir den sendt?", "Who gets the case, and when is it sent?"
        ),
        "briefing.question.long-overdue": (
            "Hvorfor er det ikke svart, og hvilken dag kommer svaret?",
            "Why is there no answer, and on which day does it come?"
        ),
        "briefing.question.overdue": (
            "Fristen er ute. Hvilken dag kan de unge regne med svar?",
            "The deadline has passed. On which day can the young expect an answer?"
        ),
        "briefing.question.waiting": (
            "Hvem arbeider med svaret, og rekker dere fristen?",
            "Who works on the answer, and will you meet the deadline?"
        ),
        "briefing.question.paused": (
            "Hva trenger dere fra ungdomsrådet for å kunne svare?",
            "What do you need from the youth council to be able to answer?"
        ),
        "briefing.question.declined": (
            "Hva skal til for at svaret kan bli et annet, og når kan de unge spørre igjen?",
            "What would it take for another answer, and when can the young ask again?"
        ),
        "briefing.question.noted": (
            "Saken er tatt til orientering. Hva skjer med den nå, og hvem svarer for det?",
            "The case was noted. What happens to it now, and who answers for that?"
        ),
        "briefing.question.agreed": (
            "Dere sa ja. Hvilken dag er det gjort, og kan det loves?",
            "You said yes. On which day will it be done, and can that be promised?"
        ),
        "briefing.question.promised": (
            "Hvor langt er dere kommet, og holder dagen?", "How far have you come, and does the day hold?"
        ),
        "briefing.question.delivered": (
            "Kommunen sier at det er gjort. Er ungdomsrådet enig?",
            "The municipality says that it is done. Does the youth council agree?"
        ),
        "briefing.question.disputed": (
            "Rådet mener det ikke er gjort. Hva mangler, og når er det på plass?",
            "The council says that it is not done. What is missing, and when will it be in place?"
        ),
        "briefing.question.broken": (
            "Dagen er passert. Hva hindret dere, og hvilken ny dag gjelder?",
            "The day has passed. What stood in the way, and which new day holds?"
        ),
        "briefing.question.withdrawn": (
            "Rådet trakk saken. Er spørsmålet løst, eller trengs en ny sak?",
            "The council withdrew the case. Is the matter solved, or is a new case needed?"
        ),
        "briefing.question.merged": (
            "Saken gikk inn i en annen. Får alle bønnene svar der?",
            "The case went into another. Do all its asks get an answer there?"
        ),
        "briefing.question.fulfilled": (
            "Løftet er holdt. Hva kan de andre kommunene lære av det?",
            "The promise was kept. What can the other municipalities learn from it?"
        ),
    ]

    private static let briefingDefinitions: [String: Sentence] = [
        "briefing.word.waiting": ("Venter", "Waiting"),
        "briefing.means.waiting": (
            "sendt til noen i kommunen, uten svar, og fristen er ikke ute; den første bønnen i saken vises",
            "sent to somebody in the municipality, unanswered, and not past its deadline; the first ask is shown"
        ),
        "briefing.word.overdue": ("Over fristen", "Overdue"),
        "briefing.means.overdue": (
            "uten svar etter den avtalte svarfristen, i kalenderdager; ingen lov setter fristen",
            "unanswered after the agreed deadline, in calendar days; no statute sets it"
        ),
        "briefing.word.new": ("Ny", "New"),
        "briefing.means.new": (
            "mottatt, gått over fristen, besvart, bekreftet, bestridt eller brutt etter dagen for forrige fellesmøte",
            "received, gone past the deadline, answered, confirmed, disputed or broken after the day of the last joint meeting"
        ),
        "briefing.word.kept": ("Holdt", "Kept"),
        "briefing.means.kept": (
            "ungdomsrådet har bekreftet det siden sist, og det var meldt gjort innen dagen",
            "the youth council has confirmed it since last time, and it was reported done by its day"
        ),
        "briefing.word.keptLate": ("Holdt for sent", "Kept late"),
        "briefing.means.keptLate": (
            "bekreftet siden sist, men meldt gjort etter dagen",
            "confirmed since last time, but reported done after its day"
        ),
        "briefing.word.broken": ("Brutt", "Broken"),
        "briefing.means.broken": (
            "dagen er passert og det er ikke meldt gjort, eller rådet er uenig i at det er gjort; står til det er holdt",
            "its day has passed and it is not reported done, or the council disputes that it is; stays until it is kept"
        ),
        "briefing.word.cases": ("Halv side", "Half a page"),
        "briefing.means.cases": (
            "høyst {0} saker: over fristen, brutte løfter, besvart og reist siden sist, i den rekkefølgen; først den som haster mest i hver kommune, så den neste; saker som er unntatt offentlighet er ikke med",
            "at most {0} cases: overdue, broken promises, answered and raised since last time, in that order; first the most pressing of each municipality, then the next; withheld cases are left out"
        ),
        "briefing.word.training": ("Sitter og opplært", "Sitting and trained"),
        "briefing.means.training": (
            "én til fire personer vises som <5, og – der tallene til sammen ville avsløre noen; personer med adressesperre er ikke talt",
            "one to four persons are shown as <5, and – where the figures together would tell; persons under protection are not counted"
        ),
        "briefing.word.plans": ("Delmål med saker", "Sub-goals with cases"),
        "briefing.means.plans": (
            "minst én sak er knyttet til delmålet eller til en strategi under det",
            "at least one case is linked to the sub-goal or to a strategy below it"
        ),
        "briefing.word.names": ("Navn", "Names"),
        "briefing.means.names": (
            "navn på mindreårige uten samtykke, og på personer med adressesperre, er erstattet med [navn]",
            "names of minors without consent, and of persons under protection, are replaced by [name]"
        ),
    ]
}
