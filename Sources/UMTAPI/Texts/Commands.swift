extension Texts {
    /// What the command line says beside tables and refusals.
    static let commands: [String: Sentence] = [
        "say.nothing": ("Ingenting å vise.", "Nothing to show."),
        "say.more": ("Det er flere; fortsett med --after {0}.", "There are more; go on with --after {0}."),
        "say.suggestion": ("; mente du «{0}»?", "; did you mean “{0}”?"),
        "say.known": (" (kjente felt: {0})", " (known fields: {0})"),
        "say.unknownDays": (
            "{0} er sikre, {1} ligger i et tidsrom der ingen kilde sier når det begynte eller sluttet.",
            "{0} are certain, {1} lie where no source says when it began or ended."
        ),
        "type.string": ("en tekst", "a text"), "type.integer": ("et helt tall", "a whole number"),
        "type.number": ("et tall", "a number"), "type.boolean": ("true eller false", "true or false"),
        "type.array": ("en liste", "a list"), "type.object": ("et objekt", "an object"),
        "type.word": ("ett av: {0}", "one of: {0}"),
        "reason.byteOrderMark": ("et byte order mark; send ren UTF-8", "a byte order mark; send plain UTF-8"),
        "reason.notUTF8": ("ikke UTF-8", "not UTF-8"),
        "reason.notAnObject": ("innholdet må være ett objekt, {…}", "the body must be one object, {…}"),
        "reason.tooDeep": ("for mange nivåer", "too many levels"),
        "reason.nameTooLong": ("et feltnavn er for langt", "a field's name is too long"),
        "reason.trailing": ("noe står etter objektet", "something stands after the object"),
        "reason.unexpected": ("et annet tegn var ventet", "another character was expected"),
        "reason.unfinished": ("innholdet slutter for tidlig", "the body ends too early"),
        "reason.controlCharacter": (
            "et kontrolltegn; skriv det som \\u…", "a control character; write it as \\u…"
        ),
        "reason.badEscape": ("en omskriving som ikke finnes", "an escape that does not exist"),
        "reason.loneSurrogate": ("et halvt tegn", "half a character"),
        "reason.badNumber": ("et tall som ikke er gyldig", "a number that is not valid"),
        "reason.runOfMarks": ("flere enn 30 løse aksenter på rad", "more than 30 combining marks in a row"),
        "reason.unterminatedQuote": ("et anførselstegn blir aldri lukket", "a quote is never closed"),
        "reason.textAfterQuote": ("tekst etter lukket anførselstegn", "text after a closed quote"),
        "reason.duplicateHeader": ("to kolonner har samme overskrift", "two columns have the same heading"),
        "reason.emptyHeader": ("en kolonne mangler overskrift", "a column has no heading"),
        "reason.tooManyFields": ("flere felt enn overskrifter", "more fields than headings"),
        "reason.tooFewFields": ("færre felt enn overskrifter", "fewer fields than headings"),
        "reason.empty": ("fila er tom", "the file is empty"),
        "reason.nul": ("fila har et nulltegn og er neppe tekst", "the file holds a NUL and is hardly text"),
        "reason.tooLarge": ("fila har for mange rader", "the file has too many rows"),
    ]
}
