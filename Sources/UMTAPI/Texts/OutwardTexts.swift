package import UMTDomain

extension Texts {
    /// What the record says outward: messages, feeds and calendars. Of a `notice`, {0} is the body and {1} the deadline.
    static let outwardTexts: [String: Sentence] = noticeTexts.merging(outwardHelps) { first, _ in first }

    private static let noticeTexts: [String: Sentence] = [
        "notice.something": ("noe nytt i saken ({0})", "something new in the case ({0})"),
        "notice.raiseCase": ("{0} reiste saken", "{0} raised the case"),
        "notice.raiseCase.resumed": (
            "{0} svarte på spørsmålet, og klokka går igjen", "{0} replied, and the clock runs again"
        ),
        "notice.raiseCase.clarified": ("{0} svarte på spørsmålet", "{0} replied to the question"),
        "notice.publishCase": ("saken vises på en annen måte ({0})", "the case is shown otherwise ({0})"),
        "notice.publishCase.published": ("saken ble publisert ({0})", "the case was published ({0})"),
        "notice.sendCase": ("sendt til {0}", "sent to {0}"),
        "notice.answerCase": ("{0} har svart", "{0} answered"),
        "notice.answerCase.late": ("{0} har svart, etter fristen", "{0} answered, after the deadline"),
        "notice.answerCase.question": ("{0} spør rådet", "{0} asks the council"),
        "notice.answerCase.postponed": ("{0} utsatte svaret til {1}", "{0} postponed the answer to {1}"),
        "notice.answerCase.postponed-late": (
            "{0} utsatte svaret til {1}, etter fristen", "{0} postponed the answer to {1}, after the deadline"
        ),
        "notice.giveStatement": ("{0} avga en uttalelse", "{0} gave a statement"),
        "notice.editCase.attached": ("{0} la ved en fil", "{0} attached a file"),
        "notice.forwardCase": ("{0} sendte saken videre", "{0} sent the case on"),
        "notice.withdrawCase": ("{0} trakk saken", "{0} withdrew the case"),
        "notice.mergeCases": ("{0} slo saken sammen med en annen", "{0} merged the case with another"),
        "notice.reopenCase": ("{0} tok opp saken igjen", "{0} reopened the case"),
        "notice.makePromise": ("{0} lovet noe innen {1}", "{0} made a promise for {1}"),
        "notice.reportDelivery": ("{0} melder om framdrift", "{0} reports on progress"),
        "notice.reportDelivery.whole": (
            "{0} melder løftet gjennomført; rådet må si om det stemmer",
            "{0} reports the promise as delivered; the council has to say whether it is"
        ),
        "notice.confirmDelivery.confirmed": ("{0} bekrefter at det er gjort", "{0} confirms the delivery"),
        "notice.confirmDelivery.disputed": (
            "{0} er ikke enig i at det er gjort", "{0} disputes the delivery"
        ),
        "notice.keepRegister": (
            "svarfristen for {0} er nå {1}", "the deadline for {0} is now {1}"
        ),
        "notice.remind.case-officer": (
            "{0} har svarfrist {1}", "{0} has until {1} to answer"
        ),
        "notice.remind.coordinator": (
            "{0} hadde svarfrist {1}; koordinatoren følger opp",
            "{0} had until {1}; the coordinator follows up"
        ),
        "notice.remind.municipal-director": (
            "{0} hadde svarfrist {1}; saken ligger hos kommunedirektøren",
            "{0} had until {1}; it is with the municipal director"
        ),
        "notice.remind.mayor": (
            "{0} hadde svarfrist {1}; saken ligger hos ordføreren", "{0} had until {1}; it is with the mayor"
        ),
        "notice.remind.joint-meeting": (
            "{0} hadde svarfrist {1}; saken settes på sakslista for neste fellesmøte",
            "{0} had until {1}; it goes on the agenda of the next joint meeting"
        ),
        "step.remind.case-officer": (
            "{0} ble minnet om svarfristen {3}.", "{0} was reminded of the deadline {3}."
        ),
        "step.remind.coordinator": (
            "{0} hadde svarfrist {3}. Koordinatoren følger opp.",
            "{0} had until {3} to answer. The coordinator follows up."
        ),
        "step.remind.municipal-director": (
            "{0} hadde svarfrist {3}. Saken ligger nå hos kommunedirektøren.",
            "{0} had until {3} to answer. It is now with the municipal director."
        ),
        "step.remind.mayor": (
            "{0} hadde svarfrist {3}. Saken ligger nå hos ordføreren.",
            "{0} had until {3} to answer. It is now with the mayor."
        ),
        "step.remind.joint-meeting": (
            "{0} hadde svarfrist {3}. Saken settes på sakslista for neste fellesmøte.",
            "{0} had until {3} to answer. It goes on the agenda of the next joint meeting."
        ),
        "mail.digest": ("{0} steg i sakene du følger", "{0} steps in the cases that you follow"),
        "mail.step": ("{0}: {1}", "{0}: {1}"),
        "mail.why": (
            "Du får denne meldingen fordi adressen er satt opp for {0} i {1}.",
            "You get this message because the address is set up for {0} in {1}."
        ),
        "mail.end": ("Slutt å få meldinger: {0}", "Stop these messages: {0}"),
        "feed.case": ("Saken {0}", "Case {0}"), "feed.list": ("Saker i {0}", "Cases in {0}"),
    ]

    private static let outwardHelps: [String: Sentence] = [
        "refusal.oneTopic": (
            "Skriv nøyaktig én av case, council, municipality og inbox.",
            "Give exactly one of case, council, municipality and inbox."
        ),
        "refusal.notGivenUp": ("Meldingen er sendt ({0}).", "The message has been sent ({0})."),
        "noun.subscription": ("abonnement", "subscription"), "noun.notice": ("melding", "message"),
        "deed.subscribe": ("få meldinger om saker", "be told of cases"),
        "deed.readOutbox": ("se utboksen", "see the outbox"),
        "deed.remind": ("minne om svarfrister", "remind of deadlines"),
        "word.topic.case": ("sak", "case"), "word.topic.council": ("rådets saker", "the council's cases"),
        "word.topic.municipality": ("kommunens saker", "the municipality's cases"),
        "word.topic.inbox": ("det som kommer inn til", "what arrives at"),
        "word.at-once": ("med en gang", "at once"), "word.daily": ("hver dag", "daily"),
        "word.weekly": ("hver uke", "weekly"), "word.notice.sent": ("sendt", "sent"),
        "word.notice.waiting": ("venter", "waiting"),
        "word.notice.given-up": ("oppgitt", "given up"),
        "word.retention.notices": ("sendte meldinger", "messages that were sent"),
        "heading.topic": ("gjelder", "about"), "heading.what": ("hva", "what"),
        "heading.pace": ("hvor ofte", "how often"), "heading.since": ("siden", "since"),
        "heading.made": ("laget", "made"), "heading.nextTry": ("neste forsøk", "next try"),
        "heading.tries": ("mislykket", "failed"),
        "heading.to": ("til", "to"), "heading.language": ("språk", "language"),
        "say.subscriptionEnded": ("Avsluttet. Adressen er slettet.", "Ended. The address is deleted."),
        "help.subscription": ("Hvem som får melding om hva.", "Who is told of what."),
        "help.subscription.list": (
            "Vis dine abonnementer; for den regionale koordinatoren alle.",
            "List your subscriptions; for the regional coordinator all."
        ),
        "help.subscription.add": (
            "La en adresse få melding om en sak, et råd, en kommune eller det som kommer inn til et organ.",
            "Have an address told of a case, a council, a municipality or what arrives at a body."
        ),
        "help.subscription.remove": (
            "Avslutt et abonnement; adressen slettes.", "End a subscription; the address is deleted."
        ),
        "help.subscription.address": ("E-postadressen.", "The e-mail address."),
        "help.subscription.case": ("Sakens nummer.", "The case's number."),
        "help.subscription.council": ("Alle sakene til et råd.", "Every case of a council."),
        "help.subscription.municipality": ("Alle sakene i en kommune.", "Every case in a municipality."),
        "help.subscription.inbox": ("Det som kommer inn til et organ.", "What arrives at a body."),
        "help.subscription.pace": ("at-once, daily eller weekly.", "at-once, daily or weekly."),
        "help.subscription.language": (
            "Meldingenes språk: nb eller en.", "The messages' language: nb or en."
        ),
        "help.outbox": ("Meldingene som går ut.", "The messages that go out."),
        "help.outbox.list": ("Vis meldingene, nyeste først.", "List the messages, newest first."),
        "help.outbox.show": ("Vis en melding slik den sendes.", "Show a message as it is sent."),
        "help.outbox.retry": ("Prøv en melding på nytt.", "Try a message again."),
        "help.outbox.state": ("waiting, sent eller given-up.", "waiting, sent or given-up."),
        "help.feed": (
            "Hent en Atom-strøm over publiserte saker, eller av én sak.",
            "Get an Atom feed of published cases, or of one."
        ),
        "help.feed.case": ("Sakens nummer; uten det alle.", "The case's number; without it all."),
        "help.case.watch": (
            "Følg en sak, eller alle dine, og vis hvert nye steg når det kommer.",
            "Follow a case, or all of yours, and show each new step as it comes."
        ),
        "help.case.watch.case": (
            "Sakens nummer; uten det alle dine.", "The case's number; without it all of yours."
        ),
        "help.case.watch.every": ("Sekunder mellom hver gang det ses etter.", "Seconds between each look."),
        "help.case.watch.once": (
            "Se etter én gang; status 8 når ingenting er nytt.",
            "Look once; status 8 when nothing is new."
        ),
        "help.case.watch.since": (
            "Vis også steg fra og med den dagen.", "Show steps from that day on as well."
        ),
    ]
}

extension Texts {
    /// What happened, short enough for a subject: never the words that somebody typed, nor a title.
    package static func notice(_ event: Event, in language: Language) -> String {
        let deed = "notice.\(event.deed.rawValue)"
        let own = event.words["how"].map { "\(deed).\($0)" }
        let key = [own, deed].compactMap(\.self).first(where: has) ?? "notice.something"
        let body = event.words[language == .en ? "nameEn" : "nameNb"] ?? "–"
        return say(key, [body, event.words["due"] ?? "–"], in: language)
    }
}
