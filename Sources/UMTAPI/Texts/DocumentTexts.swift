extension Texts {
    /// What is said of files that come in and go out.
    static let documentTexts: [String: Sentence] = [
        "refusal.fileExists": (
            "{0} finnes; velg et annet navn, eller erstatt fila med --force.",
            "{0} is there; choose another name, or replace the file with --force."
        ),
        "refusal.fileNotWritten": (
            "Kan ikke skrive {0}; er mappa der, og har du lov til å skrive i den?",
            "Cannot write {0}; is the folder there, and may you write in it?"
        ),
        "refusal.notForTerminal": (
            "{0} kan ikke vises i terminalen; skriv til en fil med --out.",
            "{0} cannot be shown on a terminal; write it to a file with --out."
        ),
        "help.out": (
            "Skriv svaret til denne fila i stedet for til standard ut.",
            "Write the answer to this file instead of standard output."
        ),
        "help.force": ("Erstatt fila hvis den finnes.", "Replace the file if it is there."),
        "say.written": ("Skrev {0} ({1} byte).", "Wrote {0} ({1} bytes)."),
    ]
}
