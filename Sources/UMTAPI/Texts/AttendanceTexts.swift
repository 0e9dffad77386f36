extension Texts {
    /// Certificates for the school, and who was there how often.
    static let attendanceTexts: [String: Sentence] = [
        "refusal.wasNotThere": (
            "{0} er ikke ført som til stede ({1}).", "{0} is not recorded as present ({1})."
        ),
        "attendance.file": ("bekreftelse-{0}-{1}", "certificate-{0}-{1}"),
        "attendance.title.was": ("Bekreftelse på deltakelse i møte", "Certificate of attendance"),
        "attendance.title.ahead": (
            "Bekreftelse på innkalling til møte", "Certificate of being called to a meeting"
        ),
        "attendance.to": ("Til skolen.", "To the school."),
        "attendance.was": ("var til stede her, etter møteboka:", "was present here, by the minutes:"),
        "attendance.ahead": (
            "er innkalt hit og er ventet. Møtet er ikke holdt ennå, så dette bekrefter ikke deltakelse:",
            "is called here and expected. The meeting has not been held yet, so this does not certify attendance:"
        ),
        "attendance.starts": ("kl. {0}", "at {0}"),
        "attendance.digital": ("på nett", "online"),
        "attendance.substitute": ("som vara", "as a substitute"),
        "attendance.span": ("sak {0} til og med {1}", "items {0} to {1}"),
        "attendance.spanFrom": ("fra og med sak {0}", "from item {0}"),
        "attendance.about": ("Om vervet", "About the office"),
        "attendance.body.youth-council": (
            "{0} er et ungdomsråd etter kommuneloven § 5-12; medlemmene er valgt til vervet.",
            "{0} is a youth council under the Local Government Act § 5-12; its members are elected."
        ),
        "attendance.body.assembly": (
            "{0} er regionens ungdomsting med medlemmer fra kommunene. Tinget har egne regler og er ikke et råd etter kommuneloven § 5-12.",
            "{0} is the region's youth assembly, with members from the municipalities. It has rules of its own and is not a council under the Local Government Act § 5-12."
        ),
        "attendance.body.joint-meeting": (
            "I {0} møter medlemmene av ungdomstinget ordførerne.",
            "In {0} the members of the youth assembly meet the mayors."
        ),
        "attendance.school": (
            "Bekreftelsen kan legges fram som dokumentasjon på fravær for politisk arbeid eller arbeid som tillitsvalgt. Skolen avgjør hvordan fraværet føres, etter forskrift til opplæringslova.",
            "The certificate can be shown as proof of absence for political work or for an elected office. The school decides how the absence is recorded, under the regulations to the Education Act."
        ),
        "attendance.issued": ("Utstedt av {0}, {1}.", "Issued by {0}, {1}."),
        "attendance.signature": (
            "Underskrift: ________________________________", "Signature: ________________________________"
        ),
        "attendance.office.council": ("koordinatoren for {0}", "the coordinator of {0}"),
        "attendance.office.region": ("koordinatoren for {0}", "the coordinator of {0}"),
        "heading.within": ("møter i vervet", "meetings in office"),
        "heading.attended": ("til stede", "present"),
        "heading.asSubstitute": ("som vara", "as substitute"),
        "say.attendance.meetings": ("{0} holdte møter.", "{0} meetings held."),
        "help.meeting.certificate": (
            "Skriv en bekreftelse til skolen: deltakelse i et møte eller en periode, eller innkalling til et møte.",
            "Write a certificate for the school: attendance at a meeting or in a period, or being called to one."
        ),
        "help.meeting.certificate.meeting": (
            "Møtet: id, eller organ og dag som umt-2026-12-05; utelates med --from og --until.",
            "The meeting: its id, or body and day like umt-2026-12-05; left out with --from and --until."
        ),
        "help.meeting.certificate.person": (
            "Medlemsnummeret; ens eget når det utelates.", "The member number; one's own when left out."
        ),
        "help.meeting.certificate.format": ("text eller html.", "text or html."),
        "help.meeting.attendance": (
            "Tell hvor ofte hver av dem var på rådets møter i en periode.",
            "Count how often each was at the council's meetings of a period."
        ),
        "help.meeting.firstDay": ("Første dag.", "The first day."),
        "help.meeting.dayAfter": ("Første dag etterpå.", "The first day afterwards."),
    ]
}
