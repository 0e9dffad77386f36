extension Texts {
    /// The dated rules of bodies, and changing them.
    static let ruleTexts: [String: Sentence] = [
        "deed.keepRules": ("endre reglene til organene", "change the rules of the bodies"),
        "help.body.rule": (
            "Endre en regel fra en dag av; det den sa før, blir stående som historie.",
            "Change a rule from a day on; what it said before stays as history."
        ),
        "help.rule": (
            "Regelen, f.eks. coordinator-percentage-min, members-min eller answer-days.",
            "The rule, for example coordinator-percentage-min, members-min or answer-days."
        ),
        "help.ruleValue": ("Det regelen skal si.", "What the rule shall say."),
        "help.endRule": ("La regelen opphøre den dagen.", "Let the rule end on that day."),
        "help.ruleSource": (
            "Vedtaket eller dokumentet som sier det.", "The decision or document that says so."
        ),
    ]
}
