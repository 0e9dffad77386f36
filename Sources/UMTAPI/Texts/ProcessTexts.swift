extension Texts {
    /// The process of a case: its steps, its ends, and what is refused on the way.
    static let processTexts: [String: Sentence] = [
        "refusal.stepNotOpen": (
            "Steget «{0}» kan ikke tas nå: saken er «{1}». Steg som finnes herfra: {2}.",
            "The step “{0}” cannot be taken now: the case is “{1}”. The steps from here: {2}."
        ),
        "refusal.sendingEnded": (
            "Dette organet venter ingen svar fra lenger: {0} {1}.",
            "Nobody waits for this body's answer any more: {0} {1}."
        ),
        "refusal.promisesOpen": (
            "Saken har {0} løfter som rådet ikke har bekreftet; det som er lovet, står.",
            "The case has {0} promises that the council has not confirmed; what was promised stands."
        ),
        "refusal.sameCase": (
            "{0} er samme sak; velg en annen.", "{0} is the same case; choose another."
        ),
        "refusal.caseTakesNone": (
            "{0} er «{1}» og kan ikke ta imot en annen sak.",
            "{0} is “{1}” and cannot take another case in."
        ),
        "refusal.neverSentThere": (
            "Saken har ikke vært hos {0}; ta saken opp igjen uten å nevne det, og send den dit etterpå.",
            "The case has not been with {0}; reopen the case without naming it, and send it there."
        ),
        "refusal.chooseReceivers": (
            "Flere har svart; skriv hvem som skal få saken igjen: {0}.",
            "Several have answered; say who gets the case again: {0}."
        ),
        "deed.forwardCase": ("sende saker videre", "send cases on"),
        "deed.withdrawCase": ("trekke saker", "withdraw cases"),
        "deed.mergeCases": ("slå saker sammen", "merge cases"),
        "deed.reopenCase": ("ta opp saker igjen", "reopen cases"),
        "word.forwarded": ("sendt videre", "sent on"), "word.withdrawn": ("trukket", "withdrawn"),
        "word.merged": ("slått sammen med en annen", "merged into another"),
        "word.municipal-council": ("kommunestyre", "municipal council"),
        "word.county-council": ("fylkesting", "county council"),
        "word.unsent": ("skal sendes", "to be sent"),
        "word.receiver": ("mottakeren", "the receiver"), "word.nobody": ("ingen", "nobody"),
        "word.step.raise": ("reise", "raise"), "word.step.submit": ("levere utkastet", "hand in the draft"),
        "word.step.edit": ("rette", "correct"), "word.step.publish": ("endre synlighet", "change visibility"),
        "word.step.attach": ("legge ved en fil", "attach a file"),
        "word.step.give-statement": ("gi uttalelse", "give a statement"),
        "word.step.send": ("sende", "send"), "word.step.forward": ("sende videre", "send on"),
        "word.step.ask-council": ("spørre rådet", "ask the council"),
        "word.step.clarify": ("svare på spørsmål", "reply to a question"),
        "word.step.postpone": ("utsette fristen", "postpone the deadline"),
        "word.step.answer": ("svare", "answer"), "word.step.promise": ("love", "promise"),
        "word.step.deliver": ("melde gjennomføring", "report delivery"),
        "word.step.confirm": ("bekrefte eller bestride", "confirm or dispute"),
        "word.step.file": ("arkivføre", "file"),
        "word.step.withdraw": ("trekke", "withdraw"), "word.step.merge": ("slå sammen", "merge"),
        "word.step.reopen": ("ta opp igjen", "reopen"),
        "step.forwardCase": ("{0} sendte saken videre til {5}: {1}", "{0} sent the case on to {5}: {1}"),
        "step.answerCase.filed": (
            "{0} førte saken i arkivet sitt som {4}.", "{0} filed the case in its archive as {4}."
        ),
        "step.withdrawCase": ("{0} trakk saken: {1}", "{0} withdrew the case: {1}"),
        "step.mergeCases": (
            "{0} slo saken sammen med en annen sak: {1}", "{0} merged the case into another: {1}"
        ),
        "step.mergeCases.received": (
            "En annen sak ble slått sammen med denne: {1}", "Another case was merged into this one: {1}"
        ),
        "step.reopenCase": ("{0} tok opp saken igjen: {1}", "{0} reopened the case: {1}"),
        "step.reopenCase.sent": (
            "{0} tok opp saken igjen, og {5} fikk den på nytt: {1}",
            "{0} reopened the case, and {5} got it anew: {1}"
        ),
        "step.reopenCase.split": (
            "En sak som var slått sammen med denne, er tatt ut igjen: {1}",
            "A case that was merged into this one has been taken out again: {1}"
        ),
        "case.filed": ("{0} (arkiv: {1})", "{0} (archive: {1})"),
        "case.forwarded": ("sendt videre {0}", "sent on {0}"),
        "case.withdrawn": ("trukket {0}", "withdrawn {0}"),
        "case.merged": (
            "stanset {0}, saken ble slått sammen med en annen", "stopped {0}, merged into another"
        ),
        "case.endedLate": ("{0}, {1} dager over fristen", "{0}, {1} days past the deadline"),
        "case.round": ("{0} ({1}. gang)", "{0} (round {1})"),
        "case.mergedInto": ("Går videre som del av {0}.", "Goes on as part of {0}."),
        "heading.mergedCases": ("Saker som er slått sammen med denne", "Cases merged into this one"),
        "heading.stepsFromHere": ("Dette kan du gjøre nå", "What you can do now"),
        "heading.step": ("steg", "step"), "heading.fromStates": ("fra", "from"),
        "heading.toStates": ("til", "to"), "heading.roles": ("hvem", "who"),
        "heading.sentences": ("setning", "sentence"),
        "say.and": ("{0} og {1}", "{0} and {1}"),
        "page.over": (
            "Saken venter ikke på svar fra {0} lenger", "The case no longer waits for an answer from {0}"
        ),
        "say.anyStateBut": ("enhver tilstand unntatt {0}", "any state but {0}"),
        "say.waitsFor": ("Hvem saken venter på – {0}.", "Whom the case waits for – {0}."),
        "say.anyState": ("enhver tilstand", "any state"), "say.sameState": ("samme", "the same"),
        "say.newCase": ("ny sak", "a new case"),
        "help.case.process": (
            "Vis stegene i en sak: fra hvilken tilstand, til hvilken, og hvem.",
            "Show the steps of a case: from which state, to which, and who."
        ),
        "help.case.forward": (
            "Send en sak videre til ett eller flere organ; hvert får sin egen frist.",
            "Send a case on to one or several bodies; each gets a deadline of its own."
        ),
        "help.case.file": (
            "Før opp nummeret som mottakeren har på saken i arkivet sitt.",
            "Give the number that the receiver has for the case in its archive."
        ),
        "help.archiveNumber": ("Nummeret, f.eks. 26/1234.", "The number, for example 26/1234."),
        "help.case.withdraw": ("Trekk en sak.", "Withdraw a case."),
        "help.case.merge": (
            "Slå en sak sammen med en annen; ønskene blir stående på begge.",
            "Merge a case into another; its asks stay readable on both."
        ),
        "help.case.reopen": (
            "Ta opp igjen en sak som er besvart, trukket eller slått sammen.",
            "Reopen a case that was answered, withdrawn or merged."
        ),
        "help.forwardTo": ("Nøkkelen til organet; kan gjentas.", "The key of the body; can be repeated."),
        "help.reopenTo": (
            "Hvem som skal få saken igjen; kan gjentas.", "Who gets the case again; can be repeated."
        ),
        "help.into": ("Saken som den går inn i.", "The case that it goes into."),
    ]
}
