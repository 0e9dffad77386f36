extension Texts {
    /// What is said about training: modules, course days, passports and certificates.
    static let trainingTexts: [String: Sentence] = [
        "refusal.moduleRetired": (
            "Modulen {0} brukes ikke fra og med {1}.", "The module {0} is not in use from {1} on."
        ),
        "refusal.attendedAlready": (
            "{0} har en av modulene fra {1} allerede; ta personen ut av lista, eller fjern det som er ført feil.",
            "{0} has one of the modules from {1} already; leave the person out, or remove what was recorded wrongly."
        ),
        "refusal.sessionHasPeople": (
            "Kurset har {0} deltakere; fjern det de har fått ført før kurset avlyses.",
            "The course day has {0} participants; remove their completions before calling it off."
        ),
        "refusal.noOwnPerson": (
            "Nøkkelordet er ikke knyttet til en person i registeret; be driftsansvarlig om et med --person.",
            "The token is linked to no person of the register; ask the operator for one with --person."
        ),
        "refusal.tooManyNames": ("Høyst {0} personer om gangen.", "At most {0} people at a time."),
        "refusal.noMeetingAhead": (
            "{0} har ikke noe møte foran seg i møtelista; si møtedagen.",
            "{0} has no meeting ahead in the list of meetings; give the day of the meeting."
        ),
        "noun.session": ("kurs", "course day"), "noun.completion": ("gjennomføring", "completion"),
        "deed.readOwnTraining": ("lese egen opplæring", "read its own training"),
        "deed.keepModules": ("føre opplæringsmodulene", "keep the training modules"),
        "word.member": ("medlemmer", "members"), "word.adult": ("voksne", "adults"),
        "word.both": ("begge", "both"), "word.valid": ("gjelder", "valid"),
        "word.never": ("ikke tatt", "never taken"),
        "word.planned": ("planlagt", "planned"), "word.held": ("holdt", "held"),
        "heading.audience": ("for", "for"), "heading.months": ("gjelder i måneder", "holds for months"),
        "heading.expired": ("utløpt", "expired"), "heading.modules": ("moduler", "modules"),
        "heading.place": ("sted", "place"), "heading.leader": ("leder", "leader"),
        "heading.asked": ("kreves", "asked for"), "heading.members": ("medlemmer", "members"),
        "heading.complete": ("har alt", "have all"), "heading.gaps": ("mangler", "gaps"),
        "heading.unplanned": ("ikke på noe kurs før møtet", "on no course before the meeting"),
        "say.forEver": ("for alltid", "for ever"),
        "say.participants": ("Deltakere:", "Participants:"),
        "say.allMembers": ("alle medlemmer", "all members"), "say.adults": ("koordinatorer", "coordinators"),
        "say.plannedCourse": ("Kurs {0}, {1}: {2}", "Course {0}, {1}: {2}"),
        "say.noCourses": ("Ingen kurs er planlagt før {0}.", "No course is planned before {0}."),
        "certificate.file": ("kursbevis-{0}", "certificate-{0}"),
        "certificate.title": ("Kursbevis", "Certificate of training"),
        "certificate.for": (
            "Dette viser opplæringen som er gjennomført av", "This shows the training completed by"
        ),
        "certificate.none": ("Ingen moduler er gjennomført.", "No module has been completed."),
        "certificate.module": ("Modul", "Module"), "certificate.completed": ("Gjennomført", "Completed"),
        "certificate.through": ("Gjelder til og med", "Valid through"),
        "certificate.forever": ("Uten sluttdato", "No end date"),
        "certificate.issued": ("Utstedt av {0}, {1}.", "Issued by {0}, {1}."),
        "month.1": ("januar", "January"), "month.2": ("februar", "February"), "month.3": ("mars", "March"),
        "month.4": ("april", "April"), "month.5": ("mai", "May"), "month.6": ("juni", "June"),
        "month.7": ("juli", "July"), "month.8": ("august", "August"),
        "month.9": ("september", "September"), "month.10": ("oktober", "October"),
        "month.11": ("november", "November"), "month.12": ("desember", "December"),
    ].merging(trainingHelps) { first, _ in first }

    private static let trainingHelps: [String: Sentence] = [
        "help.training.remove": (
            "Fjern en gjennomføring som er ført ved en feil.", "Remove a completion recorded by mistake."
        ),
        "help.training.coverage": (
            "Tell hvem som har all opplæringen, råd for råd.",
            "Count who has all the training, council by council."
        ),
        "help.training.gaps": (
            "Vis hvem som mangler noe på en møtedag, og kursene før den.",
            "Show who lacks something on the day of a meeting, and the courses before it."
        ),
        "help.training.passport": ("Vis alt én person har.", "Show everything one person has."),
        "help.training.mine": ("Vis din egen opplæring.", "Show your own training."),
        "help.training.certificate": (
            "Skriv et kursbevis som HTML; uten nummer ditt eget.",
            "Write a certificate as HTML; your own without a number."
        ),
        "help.training.module": ("Før opplæringsmodulene.", "Keep the training modules."),
        "help.training.module.add": ("Legg til en modul.", "Add a module."),
        "help.training.module.change": (
            "Endre tittel eller hvor lenge modulen gjelder.", "Change a title or how long a module holds."
        ),
        "help.training.module.retire": (
            "Avvikle en modul fra en dag.", "Retire a module from a day on."
        ),
        "help.training.session": ("Kurs: planlagte og holdte.", "Course days, planned and held."),
        "help.training.session.list": ("Vis kursene.", "List the course days."),
        "help.training.session.show": (
            "Vis et kurs med deltakerne.", "Show a course day with its participants."
        ),
        "help.training.session.add": (
            "Planlegg et kurs, eller før et med deltakerne.",
            "Plan a course day, or record one with its participants."
        ),
        "help.training.session.attend": ("Før flere deltakere.", "Record more participants."),
        "help.training.session.remove": (
            "Avlys et kurs uten deltakere.", "Call off a course without people."
        ),
        "help.completedOn": ("Dagen den ble ført på, yyyy-MM-dd.", "The day it is recorded for, yyyy-MM-dd."),
        "help.newModuleKey": (
            "Nøkkelen: små bokstaver a–z, tall og bindestrek.",
            "The key: small letters a–z, digits and hyphens."
        ),
        "help.english": ("Tittelen på engelsk.", "The title in English."),
        "help.audience": (
            "Hvem den er for: member, adult eller both.", "Whom it is for: member, adult or both."
        ),
        "help.months": (
            "Måneder en gjennomføring gjelder, 1–120; 0 er for alltid.",
            "Months for which a completion holds, 1–120; 0 is for ever."
        ),
        "help.monthsFrom": (
            "Første dag med den regelen (ellers i dag); det som er gjennomført før, beholder sin.",
            "The first day of that rule (else today); what was completed before keeps its own."
        ),
        "help.askedFrom": (
            "Første dag modulen kreves (ellers i dag).", "The first day it is asked for (else today)."
        ),
        "help.retiredFrom": ("Første dag uten modulen.", "The first day without the module."),
        "help.source": ("Vedtaket eller dokumentet bak.", "The decision or document behind it."),
        "help.sessionModule": ("En modul; kan gjentas.", "A module; may be repeated."),
        "help.place": ("Stedet.", "The place."),
        "help.leader": ("Hvem som leder, i ord.", "Who leads it, in words."),
        "help.ledBy": (
            "Medlemsnummeret til den som leder, i stedet for --leader.",
            "The member number of whoever leads it, instead of --leader."
        ),
        "help.sessionBody": (
            "Organet kurset er for (ellers hele regionen).",
            "The body it is for (else the whole region)."
        ),
        "help.participant": (
            "Medlemsnummeret til en som deltok; kan gjentas.",
            "The member number of one who was there; may be repeated."
        ),
        "help.beforeMeeting": (
            "Møtedagen (ellers organets neste møte; i dag uten organ).",
            "The day of the meeting (else the body's next one; today without a body)."
        ),
        "help.meetingBody": (
            "Organet som møtes; er det ikke et råd, vises alle råd.",
            "The body that meets; for one that is no council, every council is shown."
        ),
    ]
}
