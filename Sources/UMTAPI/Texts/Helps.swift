extension Texts {
    /// Help of the command line.
    static let helps: [String: Sentence] = [
        "help.umt": (
            "Medvirkning i Ungdommens Midt-Tromsting: ingen sak fra en ungdom blir borte.",
            "Participation in the regional youth assembly: no case from a young person disappears."
        ),
        "help.umt.statuses": (
            """
            Utgangsstatus: 0 gjort, 1 feil, 2 avbrutt, 3 finnes ikke, 4 logg inn, 5 konflikt, 6 ugyldig,
            7 ikke kontakt, 8 noe er over fristen eller ikke som reglene sier, 64 feil bruk. Nøkkelordet leses fra UMT_TOKEN, ellers fra
            ~/.config/umt/token (rettigheter 0600).
            """,
            """
            Exit statuses: 0 done, 1 fault, 2 cancelled, 3 not found, 4 sign in, 5 conflict, 6 invalid,
            7 unreachable, 8 something is overdue or not as the rules say, 64 usage. The token is read from UMT_TOKEN, else from
            ~/.config/umt/token (mode 0600).
            """
        ),
        "help.server": (
            "Tjenerens adresse (ellers UMT_SERVER, ellers http://127.0.0.1:8090).",
            "The server's address (else UMT_SERVER, else http://127.0.0.1:8090)."
        ),
        "help.region": (
            "Regionen (ellers UMT_REGION, ellers nøkkelordets).",
            "The region (else UMT_REGION, else the token's)."
        ),
        "help.json": (
            "Skriv ett JSON-dokument og ingenting annet.", "Print one JSON document and nothing else."
        ),
        "help.lang": ("Språk: nb eller en.", "Language: nb or en."),
        "help.asOf": (
            "Slik det var den dagen, yyyy-MM-dd (ellers i dag).",
            "As it was on that day, yyyy-MM-dd (else today)."
        ),
        "help.body": ("Bare dette organet, f.eks. umt.", "Only this body, for example umt."),
        "help.bodyKey": (
            "Organets nøkkel, f.eks. ungdomsrad-senja.", "The body's key, for example ungdomsrad-senja."
        ),
        "help.planKey": (
            "Planens nøkkel; kan utelates når regionen har én plan.",
            "The plan's key; may be left out when the region has one plan."
        ),
        "help.day": ("Dagen, yyyy-MM-dd.", "The day, yyyy-MM-dd."), "help.title": ("Tittel.", "Title."),
        "help.after": ("Fortsett etter dette merket.", "Go on after this mark."),
        "help.limit": ("Høyst så mange rader (1–500).", "At most that many rows (1–500)."),
        "help.ifMatch": ("ETag-en som endringen bygger på.", "The ETag that the change is made from."),
        "help.once": (
            "Egen nøkkel, så et nytt forsøk får samme svar.",
            "A key of your own, so that a retry gets the same answer."
        ),
        "help.municipality": (
            "Kommunen: navn, nøkkel eller nummer (målselv, malselv, 5524).",
            "The municipality: name, key or number (målselv, malselv, 5524)."
        ),
        "help.memberNumber": ("Medlemsnummeret, f.eks. MT-001.", "The member number, for example MT-001."),
        "help.newNumber": (
            "Eget medlemsnummer (ellers det neste ledige).",
            "A member number of your own (else the next free one)."
        ),
        "help.name": ("Navnet.", "The name."), "help.birthYear": ("Fødselsåret.", "The birth year."),
        "help.count": ("Hvor mange.", "How many."),
        "help.from": ("Første dag, yyyy-MM-dd.", "The first day, yyyy-MM-dd."),
        "help.until": ("Første dag etterpå, yyyy-MM-dd.", "The first day afterwards, yyyy-MM-dd."),
        "help.seatKey": (
            "Plassens nøkkel, f.eks. umt-senja-girl.", "The seat's key, for example umt-senja-girl."
        ),
        "help.basis": ("Vedtaket som ga vervet.", "The decision that appointed."),
        "help.reason": ("Grunnen, i én setning.", "The reason, in one sentence."),
        "help.id": ("Id-en, 13 tegn.", "The id, 13 characters."),
        "help.postKind": ("assembly, municipal eller agreement.", "assembly, municipal or agreement."),
        "help.percentage": ("Stillingsprosent, 0–100.", "Percentage of full time, 0–100."),
        "help.moduleKey": ("Modulens nøkkel.", "The module's key."),
        "help.verbs.region": ("Regionene, faktaene og kildene.", "The regions, their facts and sources."),
        "help.verbs.municipality": (
            "Kommunene i regionen og i ungdomstinget.",
            "The municipalities of the region and of the assembly."
        ),
        "help.verbs.body": ("Organene og reglene deres.", "The bodies and their rules."),
        "help.region.list": ("Vis regionene.", "List the regions."),
        "help.region.facts": (
            "Vis faktaene; der kildene er uenige, begge.", "List the facts; where sources differ, both."
        ),
        "help.region.sources": ("Vis kildene.", "List the sources."),
        "help.municipality.list": (
            "Vis regionens kommuner på en dag.", "List the region's municipalities on a day."
        ),
        "help.municipality.participants": (
            "Vis kommunene som deltar i ungdomstinget på en dag.",
            "List the municipalities in the assembly on a day."
        ),
        "help.body.list": ("Vis organene og møter i året.", "List the bodies and meetings a year."),
        "help.body.show": ("Vis et organ med reglene det har.", "Show a body with its rules."),
        "help.plan": (
            "Vis en plan: innsatsområder, delmål, strategier.",
            "Show a plan: focus areas, sub-goals, strategies."
        ),
        "help.meeting": (
            "Møtene, fra årsplanen til godkjent protokoll.",
            "Meetings, from the plan of the year to approved minutes."
        ),
        "help.meeting.list": ("Vis møtene.", "List the meetings."),
        "help.meeting.add": ("Før at et organ har møttes.", "Record that a body met."),
        "help.member": ("Personene i registeret.", "The people of the register."),
        "help.member.list": ("Vis personene.", "List the people."),
        "help.member.show": ("Vis én person.", "Show one person."),
        "help.member.add": ("Legg til en person.", "Add a person."),
        "help.member.change": (
            "Rett navn, fødselsår eller kommune.", "Change name, birth year or municipality."
        ),
        "help.seat": ("Plassene i organene.", "The seats of the bodies."),
        "help.seat.list": ("Vis plassene og om de er besatt.", "List the seats and whether they are filled."),
        "help.seat.add": ("Gi et råd flere plasser.", "Give a council more seats."),
        "help.term": ("Valgperioder.", "Terms."), "help.term.list": ("Vis valgperiodene.", "List the terms."),
        "help.term.add": ("Før en valgperiode.", "Record a term."),
        "help.mandate": ("Verv: hvem som sitter når.", "Mandates: who sits when."),
        "help.mandate.list": ("Vis hvem som sitter på en dag.", "List who sits on a day."),
        "help.mandate.give": ("Gi en person en plass.", "Appoint a person to a seat."),
        "help.mandate.end": ("Avslutt et verv.", "End a mandate."),
        "help.coordinator": (
            "Koordinatorene og stillingsprosenten.", "The coordinators and their percentage."
        ),
        "help.coordinator.list": ("Vis stillingene på en dag.", "List the posts on a day."),
        "help.coordinator.add": ("Før en stilling.", "Record a post."),
        "help.coordinator.end": ("Avslutt en stilling.", "End a post."),
        "help.training": ("Opplæringen: hvem som har hvilke moduler.", "Training: who has which modules."),
        "help.training.modules": ("Vis modulene.", "List the modules."),
        "help.training.list": ("Vis hva medlemmene har og mangler.", "List what the members have and lack."),
        "help.training.complete": (
            "Før at en person har gjennomført en modul.", "Record that a person completed a module."
        ),
        "help.whoami": ("Vis hva nøkkelordet gir lov til.", "Show what the token allows."),
        "help.record": ("Les journalen i rekkefølge.", "Read the record in order."),
        "help.call": (
            "Kall en hvilken som helst operasjon: umt call listMandates asOf=2024-03-01.",
            "Call any operation: umt call listMandates asOf=2024-03-01."
        ),
        "help.call.list": ("Vis alle operasjonene med feltene.", "List every operation with its fields."),
        "help.call.name": ("Operasjonens navn.", "The operation's name."),
        "help.call.fields": (
            "felt=verdi; lister og objekter som JSON.", "field=value; lists and objects as JSON."
        ),
        "help.member.import": (
            "Importer medlemmer fra en CSV-fil: vis rad for rad, så alt eller ingenting.",
            "Import members from a CSV file: shown row by row, then all or nothing."
        ),
        "help.csvFile": ("CSV-fila, eller - for standard inn.", "The CSV file, or - for standard input."),
        "help.dryRun": ("Bare vis; lagre ingenting.", "Show only; store nothing."),
        "help.yes": ("Ikke spør.", "Do not ask."),
        "help.case": ("Sakene og veien deres.", "The cases and their journey."),
        "help.case.raise": ("Reis en sak for et råd.", "Raise a case for a council."),
        "help.case.list": ("Vis sakene, nyeste først.", "List the cases, newest first."),
        "help.case.show": ("Vis en sak med hele veien.", "Show a case with its journey."),
        "help.case.send": (
            "Send en sak til et organ; klokka begynner.", "Send a case to a body; its clock starts."
        ),
        "help.case.answer": ("Svar på en sak, ønske for ønske.", "Answer a case, ask by ask."),
        "help.case.promise": ("Gi et løfte med dato.", "Make a promise with a date."),
        "help.case.deliver": ("Meld hvor langt et løfte er kommet.", "Report how far a promise has come."),
        "help.case.confirm": (
            "Bekreft (eller bestrid) på rådets vegne at løftet er holdt.",
            "Confirm (or dispute) as the council that a promise was delivered."
        ),
        "help.case.publish": (
            "Publiser en sak: offentlig tittel og tekst, ønsker, svar og løfter blir synlige.",
            "Publish a case: public title and text, asks, answers and promises become visible."
        ),
        "help.case.withhold": (
            "Unnta en sak fra offentlighet, med hjemmel.", "Withhold a case on a legal ground."
        ), "help.case.unpublish": ("Ta en publisert sak inn igjen.", "Take a published case back inside."),
        "help.case.submit": ("Reis et utkast: det får nummer.", "Hand in a draft: it gets its number."),
        "help.case.edit": (
            "Rett tittel, tekst eller arkivreferanse.", "Correct title, text or archive reference."
        ),
        "help.case.public": (
            "Vis publiserte saker, slik alle ser dem.", "Show published cases, as everybody sees them."
        ),
        "help.caseName": (
            "Saksnummeret, f.eks. MT-2026-14, eller id-en.",
            "The case number, for example MT-2026-14, or the id."
        ),
        "help.council": ("Rådet, f.eks. ungdomsrad-senja.", "The council, for example ungdomsrad-senja."),
        "help.text": ("Teksten.", "The text."),
        "help.ask": (
            "Et ønske; høyst tre. Uten noen er tittelen ønsket.",
            "An ask; at most three. Without any the title is the ask."
        ),
        "help.planItem": (
            "Planpunkt saken hører til, f.eks. tromsvekstavtalen-1.1.3.",
            "A plan item that it belongs to, for example tromsvekstavtalen-1.1.3."
        ),
        "help.draft": ("Lagre som utkast, uten nummer.", "Save as a draft, without a number."),
        "help.raisedOn": (
            "Dagen den ble reist, når den begynte før den ble ført her; ellers i dag.",
            "The day it was raised, for one that began before it was kept here; else today."
        ),
        "help.reference": ("Arkivreferanse hos kommunen.", "The municipality's archive reference."),
        "help.to": ("Bare saker sendt til dette organet.", "Only cases sent to this body."),
        "help.overdue": (
            "Bare saker over fristen; utgangsstatus 8 når det er noen.",
            "Only overdue cases; exit status 8 when there are any."
        ),
        "help.promisedOn": ("Dagen det ble lovet; ellers i dag.", "The day it was promised; else today."),
        "help.reportedOn": ("Dagen det ble meldt; ellers i dag.", "The day it was reported; else today."),
        "help.receivedOn": (
            "Dagen den ble mottatt (dag 0); ellers i dag.", "The day of receipt (day 0); else today."
        ),
        "help.fromBody": (
            "Hvilket organ, når saken er sendt til flere.", "Which body, when the case was sent to several."
        ),
        "help.outcome": (
            "granted, partly, declined eller noted, for alle ønsker som ikke har sitt eget.",
            "granted, partly, declined or noted, for every ask without its own."
        ),
        "help.outcomes": (
            "Utfall for ett ønske: 2=declined:begrunnelse.", "The outcome of one ask: 2=declined:reason."
        ),
        "help.answeredOn": ("Dagen det ble svart; ellers i dag.", "The day of the answer; else today."),
        "help.due": ("Innen denne dagen, yyyy-MM-dd.", "By this day, yyyy-MM-dd."),
        "help.promiseText": ("Hva som loves, i én setning.", "What is promised, in one sentence."),
        "help.promiseNumber": ("Løftets nummer i saken.", "The promise's number in the case."),
        "help.percent": ("Hvor langt, 0–100; 100 er gjennomført.", "How far, 0–100; 100 is delivered."),
        "help.sentence": ("Én setning som kan publiseres.", "One sentence that can be published."),
        "help.dispute": (
            "Rådet er ikke enig i at det er gjort.", "The council does not agree that it is done."
        ), "help.publicTitle": ("Offentlig tittel.", "Public title."),
        "help.publicText": ("Offentlig tekst.", "Public text."),
        "help.ground": ("Hjemmelen, f.eks. offl. § 13.", "The legal ground, for example offl. § 13."),
        "help.briefing": (
            "Vis det ordførerne trenger før fellesmøtet.",
            "Show what the mayors need before the joint meeting."
        ),
    ]
}
