extension Texts {
    static let refusals: [String: Sentence] = [
        "refusal.badValue": (
            "«{0}» kan ikke leses; skriv for eksempel {1}.", "“{0}” cannot be read; write for example {1}."
        ),
        "refusal.badDate": (
            "«{0}» er ikke en dato i kalenderen mellom 1900 og 2100; skriv for eksempel 2026-04-01.",
            "“{0}” is no date in the calendar between 1900 and 2100; write for example 2026-04-01."
        ),
        "refusal.badJSON": (
            "Innholdet er ikke gyldig JSON ved byte {0}: {1}.", "The body is not valid JSON at byte {0}: {1}."
        ),
        "refusal.missingField": ("Feltet mangler.", "The field is missing."),
        "refusal.unknownField": ("Feltet finnes ikke{0}.", "There is no such field{0}."),
        "refusal.duplicateField": (
            "Feltet står to ganger; la det stå én gang.", "The field stands twice; give it once."
        ),
        "refusal.wrongType": ("Feltet må være {0}.", "The field must be {0}."),
        "refusal.textTooLong": (
            "Teksten er for lang; bruk høyst {0} tegn.", "The text is too long; use at most {0} characters."
        ),
        "refusal.textEmpty": ("Teksten er tom; skriv noe.", "The text is empty; write something."),
        "refusal.nationalIdentityNumber": (
            "Teksten inneholder noe som ser ut som et fødselsnummer; ta det bort. Slike tall lagres aldri.",
            "The text holds what looks like a national identity number; remove it. Such numbers are never stored."
        ),
        "refusal.badPageMark": (
            "Sidemerket er ikke fra denne lista; begynn uten.",
            "The page mark is not of this list; start without."
        ),
        "refusal.badHost": (
            "Vertsnavnet mangler eller er ikke et av tjenerens egne.",
            "The host is missing or not one of this server's."
        ),
        "refusal.misdirected": (
            "Denne tjeneren svarer ikke for det vertsnavnet; se umtd serve --name.",
            "This server does not answer for that host; see umtd serve --name."
        ),
        "refusal.badBody": ("Innholdet kom ikke helt fram.", "The body did not arrive whole."),
        "refusal.wrongMethod": (
            "Adressen tar ikke {0}; bruk {1}.", "This address does not take {0}; use {1}."
        ),
        "refusal.noSuchPath": ("Adressen finnes ikke.", "There is no such address."),
        "refusal.wrongMediaType": (
            "Send innholdet som {0}.", "Send the body as {0}."
        ),
        "refusal.bodyTooLarge": (
            "Innholdet er for stort; høyst {0} byte.", "The body is too large; at most {0} bytes."
        ),
        "refusal.bodyTooSlow": (
            "Innholdet kom for sent; prøv igjen.", "The body came too slowly; try again."
        ),
        "refusal.headersTooLarge": (
            "Adressen og hodefeltene er for store; høyst {0} byte.",
            "The address and the headers are too large; at most {0} bytes."
        ),
        "refusal.signIn": (
            "Du må logge inn: sett UMT_TOKEN til et nøkkelord fra «umtd token create».",
            "Sign in: set UMT_TOKEN to a token from “umtd token create”."
        ),
        "refusal.tokenExpired": (
            "Nøkkelordet gjelder ikke (lenger); be om et nytt.",
            "The token is not valid (any more); ask for a new one."
        ),
        "refusal.notAllowed": ("Rollen {0} har ikke lov til å {1}.", "The role {0} may not {1}."),
        "refusal.busy": (
            "Databasen er opptatt; prøv igjen om litt.", "The database is busy; try again shortly."
        ),
        "refusal.storageFull": (
            "Lageret er fullt eller kan ikke skrives; ingenting er endret. Prøv igjen når det er rettet.",
            "The storage is full or cannot be written; nothing has changed. Try again when it is mended."
        ),
        "refusal.fault": (
            "Noe gikk galt hos oss; ingenting er endret.",
            "Something went wrong on our side; nothing has changed."
        ),
        "refusal.unreachable": (
            "Får ikke kontakt med {0}. Kjører umtd?", "Cannot reach {0}. Is umtd running?"
        ),
        "refusal.badAnswer": (
            "Tjeneren svarte {0} på en måte som ikke kan leses. Er det umtd?",
            "The server answered {0} in a way that cannot be read. Is it umtd?"
        ),
        "refusal.regionNeeded": ("Si hvilken region: {0}.", "Say which region: {0}."),
        "refusal.notFound": ("Finner ikke {0} «{1}».", "There is no {0} “{1}”."),
        "refusal.stale": (
            "Noen har endret dette etter at du leste det (nå utgave {0}); les det på nytt.",
            "Somebody has changed this since you read it (now edition {0}); read it again."
        ),
        "refusal.versionRequired": (
            "Si hvilken utgave endringen bygger på: send ETag-en fra lesingen som If-Match.",
            "Say which edition the change is made from: send the ETag that you read as If-Match."
        ),
        "refusal.keyReused": (
            "Nøkkelen «{0}» er brukt til en annen forespørsel; bruk en ny.",
            "The key “{0}” was used for another request; use a new one."
        ),
        "refusal.badKey": (
            "«{0}» må være 1–120 synlige ASCII-tegn uten mellomrom.",
            "“{0}” must be 1–120 visible ASCII characters without spaces."
        ),
        "refusal.periodBackwards": (
            "Perioden slutter ({1}) før den begynner ({0}).", "The period ends ({1}) before it begins ({0})."
        ),
        "refusal.seatTaken": ("Plassen {0} er allerede besatt {1}.", "The seat {0} is already taken {1}."),
        "refusal.seatNotOpen": (
            "Plassen {0} finnes ikke i hele perioden.",
            "The seat {0} does not exist through the whole period."
        ),
        "refusal.noFreeSeat": (
            "{0} har ingen ledig plass i perioden.", "{0} has no free seat in the period."
        ),
        "refusal.personTwice": (
            "Personen har allerede plassen {0} i samme organ i perioden.",
            "The person already holds the seat {0} of the same body in the period."
        ),
        "refusal.tooOld": (
            "Født {0}: eldre enn {1} år ved valget.", "Born {0}: older than {1} when elected."
        ),
        "refusal.alreadyEnded": ("Dette er allerede avsluttet {0}.", "This has already ended on {0}."),
        "refusal.alreadyExists": ("«{0}» finnes allerede.", "“{0}” exists already."),
        "refusal.birthYearAhead": (
            "Fødselsåret {0} ligger fram i tid.", "The birth year {0} lies in the future."
        ),
        "refusal.percentageOutside": (
            "{0} er ikke en stillingsprosent fra 0 til 100.", "{0} is no percentage from 0 to 100."
        ),
        "refusal.moduleDoneAlready": (
            "Modulen er allerede ført som gjennomført {0}.",
            "The module is already recorded as completed on {0}."
        ),
        "refusal.otherPeopleHere": (
            "Basen har {0} personer som ikke er oppdiktet; demoen legges bare i en base uten andre.",
            "The database holds {0} people who are not fictional; the demo goes only into a database without others."
        ),
        "refusal.notACouncil": (
            "{0} er ikke et ungdomsråd eller ungdomsting; saker reises av dem.",
            "{0} is no youth council or assembly; cases are raised by those."
        ),
        "refusal.tooManyAsks": ("En sak har høyst {0} ønsker.", "A case has at most {0} asks."),
        "refusal.bodyDoesNotReceive": ("{0} tar ikke imot saker.", "{0} does not receive cases."),
        "refusal.alreadySent": ("Saken er allerede sendt til {0}.", "The case has already been sent to {0}."),
        "refusal.notSent": (
            "Saken er ikke sendt til noen ennå; send den først.",
            "The case has not been sent to anybody yet; send it first."
        ),
        "refusal.alreadyAnswered": ("Svar er allerede gitt {0}.", "It was already answered on {0}."),
        "refusal.notAnswered": (
            "Det er ikke svart ennå; et løfte hører til et svar.",
            "There is no answer yet; a promise belongs to an answer."
        ),
        "refusal.askUnanswered": (
            "Ønske {0} mangler utfall og begrunnelse.", "Ask {0} lacks an outcome and a reason."
        ),
        "refusal.noSuchAsk": ("Saken har ikke ønske {0}.", "The case has no ask {0}."),
        "refusal.dueInThePast": (
            "Fristen {0} er for tidlig; den første dagen den kan være, er {1}.",
            "The date {0} is too early; the first day it can be is {1}."
        ),
        "refusal.alreadyDelivered": (
            "Løftet er allerede meldt gjennomført.", "The promise has already been reported as delivered."
        ),
        "refusal.notDelivered": (
            "Løftet er ikke meldt gjennomført ennå.", "The promise has not been reported as delivered yet."
        ),
        "refusal.alreadyConfirmed": (
            "Rådet har allerede bekreftet at løftet er gjennomført.",
            "The council has already confirmed the delivery."
        ),
        "refusal.draftCase": ("Saken er et utkast; reis den først.", "The case is a draft; submit it first."),
        "refusal.notADraft": ("Saken er allerede reist som {0}.", "The case has already been raised as {0}."),
        "refusal.alreadySubmitted": (
            "Saken er allerede reist som {0}.", "The case has already been raised as {0}."
        ),
        "refusal.groundRequired": (
            "Å holde saken tilbake krever en hjemmel.", "Withholding needs a legal ground."
        ),
        "refusal.publicTextRequired": (
            "Å publisere krever en offentlig tittel.", "Publishing needs a public title."
        ),
        "refusal.inTheFuture": ("{0} ligger fram i tid.", "{0} lies in the future."),
        "refusal.dayBefore": (
            "{0} er for tidlig; den første dagen det kan være, er {1}.",
            "{0} is too early; the first day it can be is {1}."
        ),
        "refusal.dayAfter": (
            "{0} er for sent; den siste dagen det kan være, er {1}.",
            "{0} is too late; the last day it can be is {1}."
        ),
        "refusal.unreadableFile": ("Linje {0}, kolonne {1}: {2}.", "Line {0}, column {1}: {2}."),
        "refusal.unknownColumn": (
            "Linje 1, kolonne {0}: overskriften «{1}» er ukjent; mente du {2}?",
            "Line 1, column {0}: the heading “{1}” is unknown; did you mean {2}?"
        ),
        "refusal.missingColumn": ("Linje 1: kolonnen «{0}» mangler.", "Line 1: the column “{0}” is missing."),
        "refusal.severalPeople": (
            "Flere heter «{0}» med samme fødselsår og kommune; skriv medlemsnummeret.",
            "Several are called “{0}” with the same birth year and municipality; give the member number."
        ),
        "refusal.noFile": ("Kan ikke lese fila {0}.", "Cannot read the file {0}."),
        "refusal.faultyRows": (
            "{0} av {1} rader har feil; ingenting er lagret.",
            "{0} of {1} rows are faulty; nothing was stored."
        ),
        "refusal.databaseMissing": (
            "Finner ingen database i {0}; lag en med «umtd init».",
            "There is no database at {0}; make one with “umtd init”."
        ),
        "refusal.databaseExists": (
            "{0} finnes allerede; den røres ikke.", "{0} exists already and is left alone."
        ),
        "refusal.databaseNewer": (
            "Databasen er av utgave {0}, programmet av {1}; bruk et nyere program.",
            "The database is of version {0}, the program of {1}; use a newer program."
        ),
        "refusal.databaseOlder": (
            "Databasen er av utgave {0}, programmet av {1}; kjør «umtd migrate».",
            "The database is of version {0}, the program of {1}; run “umtd migrate”."
        ),
        "refusal.seedMissing": ("Finner ikke {0}; se --seeds.", "There is no {0}; see --seeds."),
        "refusal.notDurable": (
            "Databasen lar seg ikke sette til synchronous=FULL (er {0}); nekter å kjøre.",
            "The database cannot be set to synchronous=FULL (is {0}); will not serve."
        ),
        "refusal.tokenFileOpen": (
            "{0} kan leses av andre; kjør «chmod 600 {0}».", "{0} can be read by others; run “chmod 600 {0}”."
        ),
    ]

    static let statuses: [String: Sentence] = [
        "status.400": ("Forespørselen kan ikke leses", "The request cannot be read"),
        "status.401": ("Logg inn", "Sign in"),
        "status.403": ("Ikke tillatt", "Not allowed"),
        "status.404": ("Finnes ikke", "Not found"),
        "status.405": ("Feil metode", "Wrong method"),
        "status.408": ("For sent", "Too slow"),
        "status.409": ("Kolliderer med det som er lagret", "In conflict with what is stored"),
        "status.410": ("Ikke her lenger", "No longer here"),
        "status.412": ("Endret i mellomtiden", "Changed meanwhile"),
        "status.413": ("For stort", "Too large"),
        "status.415": ("Feil innholdstype", "Wrong media type"),
        "status.421": ("Feil vert", "Misdirected"),
        "status.422": ("Reglene sier nei", "The rules say no"),
        "status.428": ("Utgave mangler", "Edition required"),
        "status.431": ("For store hodefelt", "Headers too large"),
        "status.500": ("Feil hos oss", "A fault of ours"),
        "status.502": ("Uleselig svar", "Unreadable answer"),
        "status.503": ("Opptatt", "Busy"),
        "status.507": ("Fullt", "Full"),
    ]

    static let nouns: [String: Sentence] = [
        "noun.region": ("region", "region"), "noun.municipality": ("kommune", "municipality"),
        "noun.body": ("organ", "body"), "noun.plan": ("plan", "plan"), "noun.person": ("person", "person"),
        "noun.seat": ("plass", "seat"), "noun.mandate": ("verv", "mandate"),
        "noun.term": ("valgperiode", "term"),
        "noun.post": ("stilling", "post"), "noun.module": ("opplæringsmodul", "training module"),
        "noun.youthCase": ("sak", "case"), "noun.sending": ("oversendelse", "sending"),
        "noun.promise": ("løfte", "promise"), "noun.token": ("nøkkelord", "token"),
        "noun.meeting": ("møte", "meeting"),
        "noun.endpoint": ("operasjon", "operation"), "noun.grant": ("tilgang", "grant"),
        "noun.ask": ("ønske", "ask"),
        "noun.planItem": ("planpunkt", "plan item"),
    ]
}
