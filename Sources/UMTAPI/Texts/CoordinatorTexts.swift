extension Texts {
    /// Coordinators' posts, and the body that those in post make up.
    static let coordinatorTexts: [String: Sentence] = [
        "word.office.assembly": ("UMT-koordinator", "assembly coordinator"),
        "word.office.municipal": ("ungdomsrådskoordinator", "youth council coordinator"),
        "word.office.agreement": ("avtalekoordinator", "agreement coordinator"),
        "refusal.samePercentage": ("Stillingen er allerede på {0} %.", "The post is at {0} % already."),
        "heading.office": ("plass eller stilling", "seat or post"),
        "heading.bodyMembers": ("Medlemmer", "Members"),
        "say.unnamed": (
            "Personer utenfor rekkevidden din er uten navn.", "Persons out of your reach are left unnamed."
        ),
        "say.changed": (
            "Den gamle stillingen slutter, og denne begynner {0}.",
            "The old post ends, and this one begins on {0}."
        ),
        "help.body.members": (
            "Vis medlemmene av et organ på en dag.", "List the members of a body on a day."
        ),
        "help.coordinator.change": (
            "Endre stillingsprosenten fra en dag av.", "Change the percentage from a day on."
        ),
        "help.coordinator.kind": ("Bare dette slaget stilling.", "Only this kind of post."),
        "help.coordinator.from": ("Første dag med ny prosent.", "The first day with the new percentage."),
    ]
}
