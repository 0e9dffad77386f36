extension Texts {
    /// What attachments, statements, hearings and input say.
    static let kindTexts: [String: Sentence] = kindRefusals.merging(kindWords) { $1 }.merging(kindSteps) {
        $1
    }
    .merging(kindHeadings) { $1 }

    private static let kindRefusals: [String: Sentence] = [
        "refusal.bodyDoesNotAsk": (
            "organet «{0}» holder ikke høringer. Det gjør kommunene, fylkeskommunen og ordførerrådet.",
            "the body “{0}” holds no hearings. Municipalities, the county and the mayors' council do."
        ),
        "refusal.stageNotLater": (
            "saken er alt på stadiet «{0}» og kan bare gå framover.",
            "the matter is at the stage “{0}” already and can only move forward."
        ),
        "refusal.alreadyReported": (
            "det ble meldt tilbake om denne uttalelsen {0}.",
            "what became of this statement was reported on {0}."
        ),
        "refusal.alreadySettled": (
            "det ble sagt {0} hva som skjedde med dette innspillet.",
            "what became of this input was said on {0}."
        ),
        "refusal.otherFileKind": (
            "innholdet er verken PDF, PNG eller JPEG, uansett hva fila heter. Lagre den som PDF eller bilde og prøv igjen.",
            "the content is neither PDF, PNG nor JPEG, whatever the file is called. Save it as a PDF or a picture and try again."
        ),
        "refusal.brokenFile": (
            "{0}-fila er ødelagt eller ikke hel. Åpne den, lagre den på nytt og prøv igjen.",
            "the {0} file is broken or not whole. Open it, save it anew and try again."
        ),
        "refusal.attachedAlready": (
            "den samme fila er alt vedlegg {0} i saken.",
            "the same file is attachment {0} of the case already."
        ),
        "refusal.tooManyAttachments": (
            "saken har alt {0} vedlegg, og flere kan den ikke ha. Ta bort et først.",
            "the case has {0} attachments already and can have no more. Take one away first."
        ),
        "noun.attachment": ("vedlegg", "attachment"), "noun.hearing": ("høring", "hearing"),
        "noun.youthInput": ("innspill", "input"),
        "deed.askYoung": ("spørre de unge", "ask the young"),
        "deed.giveStatement": ("avgi uttalelser for et råd", "give statements for a council"),
        "deed.readHearings": ("lese høringer", "read hearings"),
        "deed.readInputs": ("lese innspill", "read input"),
        "deed.keepInputs": ("føre innspill", "keep input"),
    ]

    private static let kindWords: [String: Sentence] = [
        "word.idea": ("idé", "idea"), "word.study": ("utredning", "study"),
        "word.hearing": ("høring", "hearing"), "word.decision": ("vedtak", "decision"),
        "word.afterwards": ("etterpå", "afterwards"),
        "word.budget": ("budsjett", "budget"), "word.plan": ("plan", "plan"),
        "word.school": ("skole", "school"), "word.transport": ("samferdsel", "transport"),
        "word.culture": ("kultur", "culture"), "word.leisure": ("fritid", "leisure"),
        "word.health": ("helse", "health"), "word.work": ("arbeid", "work"),
        "word.housing": ("bolig", "housing"), "word.environment": ("miljø", "environment"),
        "word.safety": ("trygghet", "safety"), "word.other": ("annet", "other"),
        "word.report-overdue": ("tilbakemelding over fristen", "report overdue"),
        "word.report-due": ("venter på tilbakemelding", "waiting for a report"),
        "word.reported": ("meldt tilbake", "reported back"),
        "word.followed": ("fulgt", "followed"), "word.not-followed": ("ikke fulgt", "not followed"),
        "word.school-visit": ("skolebesøk", "school visit"), "word.open-day": ("åpen dag", "open day"),
        "word.meeting": ("møte", "meeting"),
        "word.report": ("tilbakemelding", "report back"), "word.input": ("innspill", "input"),
        "word.pdf": ("PDF", "PDF"), "word.png": ("bilde (PNG)", "picture (PNG)"),
        "word.jpeg": ("bilde (JPEG)", "picture (JPEG)"),
    ]

    /// {0} is the body, {1} the sentence that somebody wrote, {3} a day, {4} the attachment's number.
    private static let kindSteps: [String: Sentence] = [
        "step.editCase.attached": ("{0} la ved vedlegg {4}.", "{0} attached file {4}."),
        "step.editCase.removed": (
            "Vedlegg {4} ble tatt bort for {0}: {1}", "Attachment {4} was taken away for {0}: {1}"
        ),
        "step.giveStatement": (
            "{0} avga en uttalelse, vedtatt {3}.", "{0} gave a statement, decided on {3}."
        ),
        "step.giveStatement.late": (
            "{0} avga en uttalelse etter fristen, vedtatt {3}.",
            "{0} gave a statement after the deadline, decided on {3}."
        ),
        "step.askYoung": ("{0} spurte de unge, med frist {3}.", "{0} asked the young, by {3}."),
        "step.askYoung.stage-idea": ("{0}: saken er en idé. {1}", "{0}: the matter is an idea. {1}"),
        "step.askYoung.stage-study": (
            "{0}: saken utredes nå. {1}", "{0}: the matter is being studied now. {1}"
        ),
        "step.askYoung.stage-hearing": (
            "{0}: saken er nå på høring. {1}", "{0}: the matter is at the hearing now. {1}"
        ),
        "step.askYoung.stage-decision": (
            "{0}: saken skal nå avgjøres. {1}", "{0}: the matter is about to be decided. {1}"
        ),
        "step.askYoung.stage-afterwards": ("{0}: saken er avgjort. {1}", "{0}: the matter is decided. {1}"),
        "step.askYoung.report-followed": (
            "{0} melder tilbake at uttalelsen er fulgt: {1}",
            "{0} reports that the statement was followed: {1}"
        ),
        "step.askYoung.report-partly": (
            "{0} melder tilbake at uttalelsen er fulgt delvis: {1}",
            "{0} reports that the statement was followed in part: {1}"
        ),
        "step.askYoung.report-not-followed": (
            "{0} melder tilbake at uttalelsen ikke er fulgt: {1}",
            "{0} reports that the statement was not followed: {1}"
        ),
        "step.askYoung.published": ("Høringen ble publisert.", "The hearing was published."),
        "step.askYoung.internal": (
            "Høringen er ikke lenger publisert.", "The hearing is no longer published."
        ),
        "step.askYoung.withheld": (
            "Høringen ble unntatt offentlighet.", "The hearing was withheld from the public."
        ),
        "step.keepInputs.input-school-visit": (
            "Saken vokste fram av det elever sa på et skolebesøk {3}.",
            "The case grew out of what pupils said on a school visit on {3}."
        ),
        "step.keepInputs.input-open-day": (
            "Saken vokste fram av det unge sa på en åpen dag {3}.",
            "The case grew out of what young people said on an open day on {3}."
        ),
        "step.keepInputs.input-digital": (
            "Saken vokste fram av det unge sa på nett {3}.",
            "The case grew out of what young people said on the net on {3}."
        ),
        "step.keepInputs.input-meeting": (
            "Saken vokste fram av det unge sa på et møte {3}.",
            "The case grew out of what young people said at a meeting on {3}."
        ),
        "step.keepInputs.input-other": (
            "Saken vokste fram av det unge sa {3}.", "The case grew out of what young people said on {3}."
        ),
    ]

    private static let kindHeadings: [String: Sentence] = [
        "heading.hearing": ("høring", "hearing"), "heading.stage": ("stadium", "stage"),
        "heading.askedStage": ("spurt ved", "asked at"), "heading.theme": ("tema", "theme"),
        "heading.daysGiven": ("dager gitt", "days given"),
        "heading.reportBy": ("melder tilbake", "reports by"),
        "heading.statementCount": ("uttalelser", "statements"), "heading.channel": ("kanal", "channel"),
        "heading.heldOn": ("dag", "day"),
        "heading.reached": ("nådde", "reached"), "heading.size": ("størrelse", "size"),
        "heading.nr": ("nr.", "no."), "heading.removedOn": ("tatt bort", "taken away"),
        "heading.asker": ("spør", "asks"),
        "heading.statements": ("Uttalelser", "Statements"), "heading.attachments": ("Vedlegg", "Attachments"),
        "heading.askedCouncils": ("Råd som er spurt", "Councils asked"),
        "page.statements": ("Rådet har uttalt", "What the council has stated"),
        "page.attachments": ("Vedlegg", "Attachments"),
        "page.decidedOn": ("vedtatt", "decided"),
        "say.askedAt": (
            "Spurt ved idé: {0}, utredning: {1}, høring: {2}, vedtak: {3}. Færrest dager gitt: {4}.",
            "Asked at idea: {0}, study: {1}, hearing: {2}, decision: {3}. Fewest days given: {4}."
        ),
        "say.openInputs": ("{0} innspill er uten utfall.", "{0} without an outcome."),
        "say.statement": ("{0}, vedtatt {1}{2}: {3}", "{0}, decided {1}{2}: {3}"),
        "say.reported": ("{0} – {1} ({2})", "{0} – {1} ({2})"),
        "say.hearingDays": (
            "Stadium: {0} (spurt ved {1}) · frist {2}, {3} dager igjen · tilbakemelding innen {4}",
            "Stage: {0} (asked at {1}) · due {2}, {3} days left · reports back by {4}"
        ),
        "say.inputLine": ("{0} · {1} · {2} · {3} unge · {4}", "{0} · {1} · {2} · {3} young people · {4}"),
    ]
}
