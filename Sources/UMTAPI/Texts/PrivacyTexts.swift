extension Texts {
    /// Consent, names in public, protection, export, erasure and retention.
    static let privacyTexts: [String: Sentence] = [
        "refusal.guardianNeeded": (
            "Personen er, eller kan være, under {0} år den dagen; en foresatt må samtykke (guardian).",
            "The person is, or may be, under {0} on that day; a guardian must consent (guardian)."
        ),
        "refusal.noConsent": (
            "Det finnes ikke noe samtykke til «{0}» som gjelder.", "There is no consent to “{0}” that stands."
        ),
        "refusal.notProtected": ("{0} er ikke skjermet.", "{0} is not under protection."),
        "refusal.notConfirmed": (
            "Dette kan ikke angres; si uttrykkelig fra at det skal gjøres (--yes, confirmed=true).",
            "This cannot be undone; say expressly that it shall be done (--yes, confirmed=true)."
        ),
        "refusal.damagedLedger": (
            "Linje {1} i {0} er skadet; hent fila fra en sikkerhetskopi av mappa.",
            "Line {1} of {0} is damaged; take the file from a copy of the folder."
        ),
        "refusal.damagedBackup": (
            "{0} er skadet eller er ikke en kopi herfra; ingenting er rørt.",
            "{0} is damaged, or no copy from here; nothing was touched."
        ),
        "refusal.databaseInUse": (
            "{0} er i bruk; stopp tjeneren først.", "{0} is in use; stop the server first."
        ),
        "export.title": ("Alt som er lagret om {0}, per {1}", "Everything that is held about {0}, as of {1}"),
        "export.none": ("ingenting", "nothing"),
        "erase.preview": (
            "Ingenting er slettet. Det kan ikke angres: legg til --yes for å slette {0}.",
            "Nothing was erased. It cannot be undone: add --yes to erase {0}."
        ),
        "erase.done": (
            "Slettet, også fra filene på disken. Det som står igjen, er uten navn: {0}. Eldre sikkerhetskopier har navnet fortsatt; «umtd restore» sletter det igjen.",
            "Erased, from the files on disk as well. What is left has no name: {0}. Older backups still have it; “umtd restore” erases it again."
        ),
        "erase.duty": (
            "Arkivplikt: {0} verv og stillinger er uten arkivreferanse. Vedtak om dem kan måtte overføres til arkivet før de anonymiseres; dette er ikke arkivet.",
            "Archive duty: {0} mandates and posts have no archive reference. Decisions on them may have to be transferred to the archive before they are made anonymous; this is not the archive."
        ),
        "word.fate.removed": ("slettes", "removed"),
        "word.fate.anonymised": ("anonymiseres", "made anonymous"),
        "word.fate.kept": ("blir, uten navn", "stays, without a name"),
        "word.retention.people": ("personer uten verv eller stilling", "people without a mandate or post"),
        "word.retention.consents": ("trukne samtykker", "withdrawn consents"),
        "word.retention.protections": ("opphevede skjerminger", "ended protections"),
        "word.retention.grants": ("utløpte nøkkelord", "tokens that ran out"),
        "word.retention.imports": ("rader fra importer", "rows of imports"),
        "word.retention.answers": ("svar holdt for nye forsøk", "answers kept for retries"),
        "heading.table": ("tabell", "table"), "heading.rows": ("rader", "rows"),
        "heading.fate": ("hva skjer", "fate"),
        "help.member.export": (
            "Vis alt som er lagret om en person.", "Show everything that is held about a person."
        ),
        "help.member.erase": (
            "Slett en person for godt; uten --yes vises bare hva som ville skje.",
            "Erase a person for good; without --yes only what would happen is shown."
        ),
        "help.eraseYes": ("Gjør det. Kan ikke angres.", "Do it. It cannot be undone."),
        "deed.readProtected": ("se skjermede personer", "see people under protection"),
        "deed.protectPerson": ("skjerme personer", "put people under protection"),
        "deed.erasePerson": ("slette personer", "erase people"),
        "word.named": ("bli navngitt", "being named"), "word.pictures": ("bilder", "pictures"),
        "word.mail": ("e-post", "mail"),
        "word.self": ("personen selv", "the person"), "word.guardian": ("foresatt", "guardian"),
        "word.paper": ("på papir", "on paper"), "word.in-person": ("muntlig", "in person"),
        "word.digital": ("digitalt", "digitally"),
        "word.name.full": ("hele navnet", "the full name"),
        "word.name.first-name": ("bare fornavn", "the first name only"),
        "word.name.first-name-initial": ("fornavn og forbokstav", "the first name and an initial"),
        "word.name.initials": ("forbokstaver", "initials"),
        "word.name.none": ("ikke noe navn", "no name"),
        "heading.purpose": ("formål", "purpose"), "heading.givenBy": ("gitt av", "given by"),
        "heading.how": ("hvordan", "how"), "heading.holds": ("gjelder", "holds"),
        "say.publicName": ("Offentlig vises: {0} ({1}).", "Shown in public: {0} ({1})."),
        "say.noPublicName": (
            "Offentlig vises ikke noe navn (valgt form: {0}).",
            "No name is shown in public (form chosen: {0})."
        ),
        "say.protected": (
            "Skjermet fra {0}: andre enn koordinatorene ser ikke at personen har et verv.",
            "Under protection from {0}: nobody but the coordinators sees that the person holds a seat."
        ),
        "say.publicSeats": (
            "Navn vises bare for dem som har samtykket. En plass uten navn kan være besatt eller ledig.",
            "Only those who have agreed are named. A seat without a name may be filled or vacant."
        ),
        "help.consent": ("Samtykker, formål for formål.", "Consents, purpose by purpose."),
        "help.consent.list": (
            "Vis hva en person har samtykket til, og hvordan navnet vises.",
            "Show what a person has agreed to, and how the name is shown."
        ),
        "help.consent.give": ("Før et samtykke.", "Record a consent."),
        "help.consent.withdraw": (
            "Trekk et samtykke; det virker straks.", "Withdraw a consent, with effect at once."
        ),
        "help.purpose": ("named, pictures eller mail.", "named, pictures or mail."),
        "help.consentBy": ("self eller guardian.", "self or guardian."),
        "help.consentHow": ("paper, in-person eller digital.", "paper, in-person or digital."),
        "help.consentDay": (
            "Dagen det ble gitt; ellers i dag.", "The day on which it was given; else today."
        ),
        "help.withdrawnFrom": (
            "Første dag det ikke gjelder; ellers i dag.",
            "The first day on which it no longer holds; else today."
        ),
        "help.member.publishAs": (
            "Før hvordan personen vil vises offentlig.", "Record how the person wants to be named."
        ),
        "help.nameForm": (
            "full, first-name, first-name-initial, initials eller none.",
            "full, first-name, first-name-initial, initials or none."
        ),
        "help.choiceDay": ("Dagen for valget; ellers i dag.", "The day of the choice; else today."),
        "help.member.protect": (
            "Skjerm en person (adressesperre); grunnen lagres ikke.",
            "Put a person under protection; the reason is not stored."
        ),
        "help.member.unprotect": ("Opphev en skjerming.", "End a protection."),
        "help.protectedFrom": ("Første dag; ellers i dag.", "The first day; else today."),
        "help.protectedUntil": ("Første dag uten; ellers i dag.", "The first day without; else today."),
        "help.seat.public": (
            "Vis plassene slik alle ser dem, med dem som har samtykket til navn.",
            "Show the seats as everybody sees them, with those who have agreed to be named."
        ),
    ]
}
