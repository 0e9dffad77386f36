extension Texts {
    /// The help of the verbs for attachments, statements, hearings and input.
    static let kindHelps: [String: Sentence] = [
        "help.case.attach": (
            "Legg ved en PDF, PNG eller JPEG; den ses av alle som ser saken.",
            "Attach a PDF, PNG or JPEG; seen by whoever sees the case."
        ),
        "help.case.attachments": ("List vedleggene til en sak.", "List the attachments of a case."),
        "help.case.attachment": ("Hent eller ta bort et vedlegg.", "Get or take away an attachment."),
        "help.case.attachment.get": ("Hent et vedlegg.", "Get an attachment."),
        "help.case.attachment.remove": (
            "Ta bort et vedlegg for godt, med en grunn som alle leser.",
            "Take an attachment away for good, with a reason that everybody reads."
        ),
        "help.attachmentFile": ("Fila som skal ligge ved.", "The file to attach."),
        "help.attachmentTitle": ("Hva vedlegget heter.", "What the attachment is called."),
        "help.attachmentPlace": ("Vedleggets nummer i saken.", "The attachment's number in the case."),
        "help.removalReason": (
            "Én enkel setning som kan publiseres.", "One plain sentence that can be published."
        ),
        "help.case.statement": (
            "Legg rådets uttalelse til rådets egen sak.", "Add the council's statement to a case of its own."
        ),
        "help.statementText": ("Hva rådet uttaler.", "What the council states."),
        "help.decidedOn": ("Dagen rådet vedtok det.", "The day of the council's decision."),
        "help.statementReference": (
            "Saken i protokollen, eller arkivets nummer.", "The item of the minutes, or the archive's number."
        ),
        "help.hearing": (
            "Høringer: kommunen, fylket eller ordførerrådet spør de unge.",
            "Hearings: a municipality, the county or the mayors' council asks the young."
        ),
        "help.hearing.list": (
            "List høringene, og på hvilket stadium de unge ble spurt.",
            "List the hearings, and at which stage the young were asked."
        ),
        "help.hearing.show": ("Vis en høring med uttalelsene.", "Show a hearing with its statements."),
        "help.hearing.open": ("Spør ett eller flere råd.", "Ask one or several councils."),
        "help.hearing.state": ("Avgi rådets uttalelse.", "Give the council's statement."),
        "help.hearing.move": ("Si at saken er kommet lenger.", "Say that the matter has come further."),
        "help.hearing.report": (
            "Meld tilbake hva som ble av en uttalelse.", "Report back what became of a statement."
        ),
        "help.hearing.publish": (
            "Publiser en høring med uttalelsene.", "Publish a hearing with its statements."
        ),
        "help.hearing.withhold": (
            "Unnta en høring med hjemmel.", "Withhold a hearing on a legal ground."
        ),
        "help.hearing.unpublish": ("Ta en høring inn igjen.", "Take a hearing back inside."),
        "help.hearing.public": (
            "Vis publiserte høringer slik alle ser dem.", "Show published hearings as everybody sees them."
        ),
        "help.hearingName": ("Høringens nummer, MT-2026-H3.", "The hearing's number, MT-2026-H3."),
        "help.hearingTitle": ("Hva saken heter.", "What the matter is called."),
        "help.hearingFrom": ("Organet som spør.", "The body that asks."),
        "help.hearingCouncil": ("Rådet som er spurt.", "The council that is asked."),
        "help.hearingText": ("Hva de unge blir spurt om.", "What the young are asked."),
        "help.hearingTheme": ("Tema.", "Theme."),
        "help.hearingStage": ("Hvor langt saken er kommet.", "How far the matter has come."),
        "help.hearingDue": ("Siste dag for de unge.", "The last day for the young."),
        "help.reportBy": (
            "Dagen dere melder tilbake, innen.", "The day by which you report back."
        ),
        "help.heed": ("Ble uttalelsen fulgt?", "Was the statement followed?"),
        "help.reportReason": (
            "Hva som ble fulgt, og hvorfor ikke resten.", "What was followed, and why the rest was not."
        ),
        "help.input": (
            "Innspill fra skolebesøk, åpne dager og nett.", "Input from school visits, open days and the net."
        ),
        "help.input.list": ("List innspillene.", "List the input."),
        "help.input.show": ("Vis et innspill.", "Show a piece of input."),
        "help.input.record": ("Før et innspill.", "Record a piece of input."),
        "help.input.settle": (
            "Si hva som ble av et innspill: en sak, eller en setning.",
            "Say what became of it: a case, or a sentence."
        ),
        "help.inputOpen": ("Bare det som er uten utfall.", "Only what has no outcome."),
        "help.inputID": ("Innspillets id.", "The input's id."),
        "help.inputText": ("Hva som ble sagt.", "What was said."),
        "help.inputCouncil": ("Rådet som samlet det inn.", "The council that gathered it."),
        "help.inputChannel": ("Hvor det ble sagt.", "Where it was said."),
        "help.inputOn": ("Dagen; i dag når den mangler.", "The day; today when left out."),
        "help.inputPlace": ("Stedet.", "The place."),
        "help.inputReach": (
            "Hvor mange unge som ble nådd, som tall.", "How many young people were reached, as a number."
        ),
        "help.inputCase": ("Saken som kom av det.", "The case that came of it."),
        "help.inputSentence": (
            "Hva som ble av det, i én enkel setning.", "What became of it, in one plain sentence."
        ),
    ]
}
