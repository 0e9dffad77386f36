extension Texts {
    /// The names of exported tables and their columns; those of members and mandates are what an import knows.
    static let exportTexts: [String: Sentence] = [
        "sheet.members": ("medlemmer", "members"), "sheet.mandates": ("verv", "mandates"),
        "sheet.seats": ("plasser", "seats"), "sheet.coordinators": ("koordinatorer", "coordinators"),
        "sheet.training": ("opplæring", "training"), "sheet.cases": ("saker", "cases"),
        "column.number": ("nummer", "number"), "column.name": ("navn", "name"),
        "column.birthYear": ("fødselsår", "birth year"), "column.municipality": ("kommune", "municipality"),
        "column.body": ("organ", "body"), "column.seat": ("plass", "seat"), "column.from": ("fra", "from"),
        "column.through": ("til", "through"), "column.basis": ("vedtak", "basis"),
        "column.kind": ("slag", "kind"), "column.filled": ("besatt", "filled"),
        "column.percentage": ("prosent", "percentage"), "column.title": ("tittel", "title"),
        "column.council": ("råd", "council"), "column.raised": ("reist", "raised"),
        "column.state": ("tilstand", "state"), "column.visibility": ("synlighet", "visibility"),
        "column.due": ("svarfrist", "answer due"), "column.yes": ("ja", "yes"), "column.no": ("nei", "no"),
        "help.export": (
            "Eksporter en liste: members, mandates, seats, coordinators, training eller cases.",
            "Export a list: members, mandates, seats, coordinators, training or cases."
        ),
        "help.export.list": ("Lista.", "The list."),
        "help.export.format": (
            "csv eller xlsx; ellers det som filnavnet slutter på, ellers csv.",
            "csv or xlsx; else what the file's name ends in, else csv."
        ),
        "help.export.asOf": (
            "Dagen, ÅÅÅÅ-MM-DD; ellers i dag, og for mandates alle som registeret har hatt.",
            "The day, YYYY-MM-DD; else today, and for mandates all that the register has had."
        ),
    ]
}
