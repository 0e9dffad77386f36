extension Texts {
    /// What is said of imports.
    static let importTexts: [String: Sentence] = [
        "refusal.importExpired": (
            "Forhåndsvisningen er eldre enn et døgn; last opp fila på nytt.",
            "The preview is older than a day; upload the file again."
        ),
        "refusal.importOutdated": (
            "Registeret er endret siden forhåndsvisningen: {0} rader ville blitt noe annet (linje {1}); last opp fila på nytt.",
            "The register has changed since the preview: {0} rows would turn out differently (line {1}); upload the file again."
        ),
        "refusal.importUndone": (
            "Importen er angret; last opp fila på nytt.", "The import was undone; upload the file again."
        ),
        "refusal.importNotApplied": (
            "Importen er ikke gjennomført, så det er ingenting å angre.",
            "The import was not applied, so there is nothing to undo."
        ),
        "refusal.undoTooLate": (
            "Det er mer enn et døgn siden importen, så den kan ikke angres; rett opp for hånd.",
            "The import is more than a day old and cannot be undone; mend it by hand."
        ),
        "refusal.importChanged": (
            "Linje {0}: {1} er endret etter importen, så den kan ikke angres.",
            "Line {0}: {1} has been changed since the import, which cannot be undone."
        ),
        "refusal.importUsed": (
            "Linje {0}: {1} er i bruk ({2}), så importen kan ikke angres.",
            "Line {0}: {1} is in use ({2}), so the import cannot be undone."
        ),
        "refusal.rowContradicts": (
            "Samme person står med andre opplysninger på linje {0}.",
            "The same person stands with other details on line {0}."
        ),
        "noun.memberImport": ("import", "import"),
        "use.training": ("opplæring", "training"), "use.mandate": ("et verv", "a mandate"),
        "use.post": ("en koordinatorstilling", "a coordinator's post"),
        "use.replacement": ("en vikartid", "a time as a replacement"),
        "use.other": ("noe annet", "something else"),
        "word.reading": ("leses", "being read"), "word.ready": ("klar", "ready"),
        "word.blocked": ("har feil", "has faults"), "word.applying": ("gjennomføres", "being applied"),
        "word.applied": ("gjennomført", "applied"), "word.undone": ("angret", "undone"),
        "word.expired": ("utløpt", "expired"), "heading.created": ("laget", "created"),
        "heading.deadline": ("frist", "deadline"),
        "reason.brokenUTF16": ("et halvt tegn i UTF-16", "half a character of UTF-16"),
        "help.import": (
            "Importer av medlemmer: se, gjennomfør, angre.", "Imports of members: see, apply, undo."
        ),
        "help.import.list": ("List importene, de nyeste først.", "List imports, newest first."),
        "help.import.show": ("Vis en import rad for rad.", "Show an import row by row."),
        "help.import.apply": (
            "Gjennomfør en forhåndsvisning: alle rader eller ingen.", "Apply a preview: all rows or none."
        ),
        "help.import.undo": (
            "Angre en import innen et døgn, så lenge ingenting av den er endret eller i bruk.",
            "Undo an import within a day, as long as nothing of it has been changed or used."
        ),
        "help.import.id": (
            "Importens id, fra «umt import list».", "The import's id, from “umt import list”."
        ),
        "help.import.state": (
            "Bare rader som er new, same, changed eller faulty.",
            "Only rows that are new, same, changed or faulty."
        ),
        "help.import.after": ("Begynn etter denne linja.", "Begin after this line."),
        "say.undoNow": ("Angre hele importen? [j/N] ", "Undo the whole import? [y/N] "),
        "say.undoneRows": ("Angret: {0} rader.", "Undone: {0} rows."),
        "say.importID": ("Import {0}; frist {1}.", "Import {0}; deadline {1}."),
        "say.moreRows": (
            "Flere rader: umt import show {0} --after {1}", "More rows: umt import show {0} --after {1}"
        ),
        "say.progress": ("{0} av {1} rader", "{0} of {1} rows"),
    ]
}
