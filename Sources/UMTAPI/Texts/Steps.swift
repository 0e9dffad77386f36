extension Texts {
    /// The steps of a case's journey: {0} is the body, {1} the sentence that somebody wrote, {2} the deadline.
    static let steps: [String: Sentence] = [
        "step.due": (" Avtalt svarfrist: {0}.", " Agreed deadline: {0}."),
        "step.erased": ("Teksten til dette steget er slettet.", "The words of this step have been erased."),
        "step.raiseCase": ("{0} reiste saken.", "{0} raised the case."),
        "step.raiseCase.earlier": (
            "{0} reiste saken {3}; den er ført inn her siden.",
            "{0} raised the case on {3}; it was entered here later."
        ),
        "step.raiseCase.draft": ("{0} begynte på et utkast.", "{0} began a draft."),
        "step.editCase": (
            "Teksten i saken ble rettet for {0}.", "The text of the case was corrected for {0}."
        ),
        "step.publishCase.published": ("Saken ble publisert.", "The case was published."),
        "step.publishCase.internal": (
            "Saken ble tatt inn igjen og er ikke lenger publisert.",
            "The case was taken back inside and is no longer published."
        ),
        "step.publishCase.withheld": (
            "Saken ble unntatt offentlighet.", "The case was withheld from the public."
        ),
        "step.sendCase": ("Saken ble sendt til {0}.{2}", "The case was sent to {0}.{2}"),
        "step.answerCase": ("{0} svarte.", "{0} answered."),
        "step.answerCase.late": ("{0} svarte, etter fristen.", "{0} answered, after the deadline."),
        "step.makePromise": ("{0} lovet (innen {3}): {1}", "{0} promised (by {3}): {1}"),
        "step.reportDelivery": ("{0} melder: {1}", "{0} reports: {1}"),
        "step.reportDelivery.whole": (
            "{0} melder løftet gjennomført: {1}", "{0} reports the promise as delivered: {1}"
        ),
        "step.confirmDelivery.confirmed": ("{0} bekrefter: {1}", "{0} confirms: {1}"),
        "step.confirmDelivery.disputed": (
            "{0} er ikke enig i at det er gjort: {1}", "{0} does not agree that it is done: {1}"
        ),
    ]
}
