extension Texts {
    /// How bodies and offices are reached.
    static let contactTexts: [String: Sentence] = [
        "refusal.eitherOr": (
            "Skriv enten {0} eller {1}, og bare ett av dem.", "Give either {0} or {1}, and only one."
        ),
        "noun.contact": ("kontaktpunkt", "contact point"),
        "deed.readContacts": ("se kontaktpunktene", "see the contact points"),
        "word.email": ("e-post", "e-mail"), "word.telephone": ("telefon", "telephone"),
        "word.address": ("adresse", "address"), "word.web": ("nettside", "web page"),
        "word.ask-at": ("spør i", "ask at"),
        "heading.reaches": ("hvem", "who"), "heading.concerns": ("gjelder", "about"),
        "heading.contact": ("kontakt", "contact"), "heading.seenBy": ("synlig for", "seen by"),
        "word.everybody": ("alle", "everybody"), "word.signed-in": ("innloggede", "those signed in"),
        "help.contact": (
            "Hvordan organene og koordinatorene nås.", "How the bodies and the coordinators are reached."
        ),
        "help.contact.list": (
            "Vis kontaktpunktene; uten nøkkelord bare de offentlige.",
            "List the contact points; without a token only the public ones."
        ),
        "help.contact.add": (
            "Før et kontaktpunkt for et organ eller en stilling, aldri for en person.",
            "Record a contact point of a body or a post, never of a person."
        ),
        "help.contact.end": ("Avslutt et kontaktpunkt.", "End a contact point."),
        "help.contact.kind": (
            "email, telephone, address, web eller ask-at.", "email, telephone, address, web or ask-at."
        ),
        "help.contact.value": (
            "Adressen, nummeret eller stedet.", "The address, the number or the place."
        ),
        "help.contact.purpose": ("Hva det er til, i noen få ord.", "What it is for, in a few words."),
        "help.contact.public": ("Synlig for alle.", "Visible to everybody."),
        "help.contact.publicOnly": ("Bare de offentlige.", "Only the public ones."),
        "help.contact.post": (
            "Stillingens slag: assembly, municipal (med --municipality) eller agreement.",
            "The kind of post: assembly, municipal (with --municipality) or agreement."
        ),
    ]
}
