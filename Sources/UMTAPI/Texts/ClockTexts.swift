extension Texts {
    /// The answer clock: days off, questions that stop it, postponements, the ladder and the inbox.
    static let clockTexts: [String: Sentence] = [
        "refusal.alreadyDayOff": ("{0} er fridag fra før.", "{0} is a day off already."),
        "refusal.dayHasBeen": (
            "{0} har vært, og frister er regnet med den; den blir stående.",
            "{0} has been, and deadlines were counted with it; it stays."
        ),
        "refusal.alreadyPaused": (
            "Klokka står stille siden {0}; rådet må svare på spørsmålet først.",
            "The clock has stood still since {0}; the council replies to the question first."
        ),
        "refusal.notPaused": (
            "Ingen har spurt rådet om noe; klokka går.",
            "Nobody has asked the council anything; the clock runs."
        ),
        "refusal.noDeadline": (
            "Det er ikke avtalt noen frist her, så det er ingen å utsette.",
            "No deadline is agreed here, so there is none to postpone."
        ),
        "refusal.notLater": ("{0} er ikke senere enn {1}.", "{0} is not later than {1}."),
        "refusal.notAWorkingDay": (
            "{0} er ikke en virkedag; den neste er {1}.", "{0} is not a working day; the next one is {1}."
        ),
        "noun.holiday": ("fridag", "day off"),
        "holiday.newYear": ("første nyttårsdag", "New Year's Day"),
        "holiday.labourDay": ("arbeidernes dag", "Labour Day"),
        "holiday.constitutionDay": ("grunnlovsdagen", "Constitution Day"),
        "holiday.christmasDay": ("første juledag", "Christmas Day"),
        "holiday.boxingDay": ("andre juledag", "Boxing Day"),
        "holiday.maundyThursday": ("skjærtorsdag", "Maundy Thursday"),
        "holiday.goodFriday": ("langfredag", "Good Friday"),
        "holiday.easterSunday": ("første påskedag", "Easter Sunday"),
        "holiday.easterMonday": ("andre påskedag", "Easter Monday"),
        "holiday.ascension": ("kristi himmelfartsdag", "Ascension Day"),
        "holiday.whitSunday": ("første pinsedag", "Whit Sunday"),
        "holiday.whitMonday": ("andre pinsedag", "Whit Monday"),
        "word.paused": ("venter på de unge", "waiting for the young"),
        "word.postponed": ("utsatt", "postponed"),
        "word.long-overdue": ("lenge over fristen", "long overdue"),
        "word.day-of-receipt": ("mottatt, dag 0", "received, day 0"),
        "word.counts": ("teller", "counts"), "word.saturday": ("lørdag", "Saturday"),
        "word.sunday": ("søndag", "Sunday"), "word.holiday": ("fridag", "day off"),
        "word.local-day": ("lokal fridag", "local day off"),
        "word.next-working-day": ("flyttet til neste virkedag", "moved to the next working day"),
        "word.coordinator": ("koordinatoren", "the coordinator"),
        "word.municipal-director": ("kommunedirektøren", "the municipal director"),
        "word.answer": ("skal besvares", "to be answered"),
        "word.question": ("spørsmål til rådet", "a question to the council"),
        "word.confirmation": ("skal bekreftes av rådet", "to be confirmed by the council"),
        "step.answerCase.question": (
            "{0} spør rådet: {1} Klokka står stille til rådet svarer.",
            "{0} asks the council: {1} The clock stands still until it replies."
        ),
        "step.raiseCase.clarified": ("{0} svarer på spørsmålet: {1}", "{0} replies to the question: {1}"),
        "step.raiseCase.resumed": (
            "{0} svarer på spørsmålet: {1} Avtalt svarfrist flyttes fra {4} til {3}.",
            "{0} replies to the question: {1} The agreed deadline moves from {4} to {3}."
        ),
        "step.answerCase.postponed": (
            "{0} utsatte svarfristen fra {4} til {3}: {1}",
            "{0} postponed the deadline from {4} to {3}: {1}"
        ),
        "step.answerCase.postponed-late": (
            "{0} utsatte svarfristen til {3}, etter at den gikk ut {4}: {1}",
            "{0} postponed the deadline to {3}, after it had passed on {4}: {1}"
        ),
        "step.keepRegister.moved": (
            "Svarfristen for {0} ble flyttet fra {4} til {3}, fordi {1} er en fridag.",
            "The deadline of {0} was moved from {4} to {3}, because {1} is a day off."
        ),
        "step.keepRegister.moved-back": (
            "Svarfristen for {0} ble flyttet fra {4} til {3}, fordi {1} ikke er en fridag lenger.",
            "The deadline of {0} was moved from {4} to {3}, because {1} is no longer a day off."
        ),
        "case.paused": ("venter på de unge siden {0}: {1}", "waiting for the young since {0}: {1}"),
        "case.postponed": (
            "utsatt fra {0} til {1}: {2}", "postponed from {0} to {1}: {2}"
        ),
        "case.postponedLate": (
            "utsatt til {0}, {1} dager etter at fristen {2} gikk ut: {3}",
            "postponed to {0}, {1} days after the deadline of {2}: {3}"
        ),
        "case.openQuestion": (
            "Spurte rådet {0}: {1}", "Asked the council on {0}: {1}"
        ),
        "say.moved": (
            "{0} svarfrister ble flyttet. Kalender {1}.", "{0} deadlines were moved. Calendar {1}."
        ),
        "say.calendar": ("Kalender {0}.", "Calendar {0}."),
        "say.deadline": (
            "{0} er siste dag å svare i tide ({1} {2} etter {3}).",
            "{0} is the last day to answer in time ({1} {2} after {3})."
        ),
        "say.standsStill": (
            "Klokka står stille; fristen regnes på nytt når rådet svarer.",
            "The clock stands still; the deadline is counted anew when the council replies."
        ),
        "say.noAgreedDeadline": ("Ingen svarfrist er avtalt.", "No deadline is agreed."),
        "say.longOverdue": (
            "Lenge over fristen: etter {0} dager.", "Long overdue: beyond {0} days."
        ),
        "say.inboxOverdue": ("{0} er over fristen.", "{0} are overdue."),
        "heading.clock": ("klokka", "clock"),
        "heading.daysLeft": ("dager igjen", "days left"), "heading.rung": ("neste ledd", "next"),
        "heading.daysLate": ("dager over", "days late"), "heading.text": ("tekst", "text"),
        "heading.who": ("hvem", "who"),
        "help.holiday": (
            "Fridagene som fristene regnes med.", "The days off that deadlines are counted with."
        ),
        "help.holiday.list": (
            "Vis fridagene i et år, nasjonale og lokale.", "List a year's days off, national and local."
        ),
        "help.holiday.add": (
            "Før en lokal fridag; frister som løper, regnes på nytt.",
            "Record a local day off; the deadlines that run are counted anew."
        ),
        "help.holiday.remove": (
            "Ta en lokal fridag tilbake; frister som løper, regnes på nytt.",
            "Take a local day off back; the deadlines that run are counted anew."
        ),
        "help.holidayName": ("Hva dagen heter, f.eks. planleggingsdag.", "What the day is called."),
        "help.holidaySource": ("Hvem som har bestemt det, og hvor.", "Who decided it, and where."),
        "help.holidayMunicipality": (
            "Bare for denne kommunen (ellers hele regionen).",
            "For this municipality only (else the whole region)."
        ),
        "help.year": ("Året (ellers i år).", "The year (else this one)."),
        "help.deadline": (
            "Regn ut en svarfrist fra en dag, med begrunnelse.",
            "Count a deadline from a day, with the reasons."
        ),
        "help.workingDays": ("Så mange virkedager (1–1000).", "That many working days (1–1000)."),
        "help.calendarDays": ("Så mange kalenderdager (1–1000).", "That many calendar days (1–1000)."),
        "help.explain": ("Vis hver dag på veien.", "Show every day on the way."),
        "help.receivedDay": ("Dagen saken ble mottatt; den er dag 0.", "The day of receipt; it is day 0."),
        "help.case.explainDeadline": (
            "Forklar svarfristen i en sak, dag for dag.", "Explain the deadline of a case, day by day."
        ),
        "help.case.askCouncil": (
            "Spør rådet om noe som er uklart; klokka står stille.",
            "Ask the council about what is unclear; the clock stands still."
        ),
        "help.case.clarify": (
            "Svar på spørsmålet fra mottakeren; klokka går videre.",
            "Reply to the addressee's question; the clock goes on."
        ),
        "help.case.postpone": (
            "Utsett svarfristen, med en grunn.", "Postpone the deadline, for a reason."
        ),
        "help.publicSentence": ("Én setning som alle kan lese.", "One sentence that everybody may read."),
        "help.postponeUntil": (
            "Den nye fristen: en senere virkedag.", "The new deadline: a later working day."
        ),
        "help.clock": (
            "Bare saker med en slik klokke: paused, postponed, overdue eller long-overdue.",
            "Only cases with such a clock: paused, postponed, overdue or long-overdue."
        ),
        "help.inbox": (
            "Vis hva som venter på deg, det som er over fristen først.",
            "Show what waits for you, what is overdue first."
        ),
        "help.ladder": (
            "Vis hvem en ubesvart sak går videre til, og når.",
            "Show whom an unanswered case goes to next, and when."
        ),
    ]
}
