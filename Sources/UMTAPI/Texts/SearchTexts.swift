extension Texts {
    /// Finding a case by its words.
    static let searchTexts: [String: Sentence] = [
        "help.case.search": (
            "Finn saker med ordene i, nyeste først.", "Find cases that have the words, newest first."
        ),
        "help.searchWords": ("Ordene, eller begynnelsen på dem.", "The words, or the beginnings of them."),
        "help.searchPublic": (
            "Bare publiserte saker, slik alle ser dem.", "Published cases only, as everybody sees them."
        ),
    ]
}
