package import UMTDomain

extension API {
    package static let listHearings = Endpoint<ListHearings, HearingList>(
        "listHearings", .get, "/regions/{region}/hearings", .signedIn,
        "List hearings, newest first, and how many began at which stage")
    package static let readHearing = Endpoint<ReadHearing, HearingView>(
        "readHearing", .get, "/regions/{region}/hearings/{hearing}", .signedIn,
        "Read a hearing with its statements and what became of them")
    package static let openHearing = Endpoint<OpenHearing, HearingView>(
        "openHearing", .post, "/regions/{region}/hearings", .signedIn,
        "Ask one or several councils before something is decided")
    package static let answerHearing = Endpoint<AnswerHearing, HearingView>(
        "answerHearing", .post, "/regions/{region}/hearings/{hearing}/statements", .signedIn,
        "Answer a hearing with the council's statement; whoever asked sees it at once", edition: .welcome)
    package static let moveHearing = Endpoint<MoveHearing, HearingView>(
        "moveHearing", .post, "/regions/{region}/hearings/{hearing}/stage", .signedIn,
        "Say that the matter has come further", edition: .welcome)
    package static let reportHearing = Endpoint<ReportHearing, HearingView>(
        "reportHearing", .post, "/regions/{region}/hearings/{hearing}/reports", .signedIn,
        "Report back what became of a council's statement", edition: .welcome)
    package static let publishHearing = Endpoint<PublishHearing, HearingView>(
        "publishHearing", .post, "/regions/{region}/hearings/{hearing}/visibility", .signedIn,
        "Publish a hearing with its statements, withhold it on a legal ground, or take it back inside",
        edition: .welcome)
    package static let listPublicHearings = Endpoint<ListPublicHearings, PublicHearingList>(
        "listPublicHearings", .get, "/regions/{region}/public/hearings", .open,
        "List published hearings, newest first")
    package static let readPublicHearing = Endpoint<ReadHearing, PublicHearing>(
        "readPublicHearing", .get, "/regions/{region}/public/hearings/{hearing}", .open,
        "Read a published hearing with its statements")

    static let hearings = [
        listHearings.row, readHearing.row, openHearing.row, answerHearing.row, moveHearing.row,
        reportHearing.row, publishHearing.row, listPublicHearings.row, readPublicHearing.row,
    ]
}

package struct ListHearings: Wire {
    package let region: String
    /// The body that asks.
    package let from: String?
    /// A council that was asked.
    package let council: String?
    package let stage: HearingStage?
    package let after: String?
    package let limit: Int?

    package init(
        region: String, from: String? = nil, council: String? = nil, stage: HearingStage? = nil,
        after: String? = nil, limit: Int? = nil
    ) {
        (self.region, self.from, self.council) = (region, from, council)
        (self.stage, self.after, self.limit) = (stage, after, limit)
    }

    package static var example: ListHearings {
        ListHearings(
            region: "midt-troms", from: "kommune-senja", council: "ungdomsrad-senja", stage: .study,
            after: "MT-2026-H3", limit: 100)
    }
}

package struct ReadHearing: Wire {
    package let region: String
    /// The number, `MT-2026-H3`, or the id.
    package let hearing: String
    package init(region: String, hearing: String) { (self.region, self.hearing) = (region, hearing) }
    package static var example: ReadHearing { ReadHearing(region: "midt-troms", hearing: "MT-2026-H3") }
}

package struct OpenHearing: Wire {
    package let region: String
    /// The body that asks: a municipality, the county or the mayors' council.
    package let from: String
    /// The councils that are asked.
    package let councils: [String]
    package let title: String
    package let text: String
    package let theme: HearingTheme
    /// How far the matter has come.
    package let stage: HearingStage
    /// The last day for the young.
    package let due: CivilDate
    /// By which day whoever asks reports back what became of the statements.
    package let reportBy: CivilDate

    package init(
        region: String, from: String, councils: [String], title: String, text: String, theme: HearingTheme,
        stage: HearingStage, due: CivilDate, reportBy: CivilDate
    ) {
        (self.region, self.from, self.councils, self.title) = (region, from, councils, title)
        (self.text, self.theme, self.stage, self.due, self.reportBy) = (text, theme, stage, due, reportBy)
    }

    package static var example: OpenHearing {
        OpenHearing(
            region: "midt-troms", from: "kommune-senja", councils: ["ungdomsrad-senja"],
            title: "The budget of next year", text: "What shall not be cut?", theme: .budget, stage: .study,
            due: .example.adding(days: 30), reportBy: .example.adding(days: 90))
    }
}

package struct AnswerHearing: Wire {
    package let region: String
    package let hearing: String
    /// The council that speaks; may be left out where only one of the asked is within reach.
    package let council: String?
    package let text: String
    /// The day of the council's decision; today when left out.
    package let decidedOn: CivilDate?
    /// The item of the minutes, or the archive's number.
    package let reference: String?

    package init(
        region: String, hearing: String, council: String? = nil, text: String, decidedOn: CivilDate? = nil,
        reference: String? = nil
    ) {
        (self.region, self.hearing, self.council) = (region, hearing, council)
        (self.text, self.decidedOn, self.reference) = (text, decidedOn, reference)
    }

    package static var example: AnswerHearing {
        AnswerHearing(
            region: "midt-troms", hearing: "MT-2026-H3", council: "ungdomsrad-senja",
            text: "Keep the library open on Saturdays.", decidedOn: .example, reference: "7/26")
    }
}

package struct MoveHearing: Wire {
    package let region: String
    package let hearing: String
    package let stage: HearingStage
    /// One plain sentence that can be published.
    package let sentence: String

    package init(region: String, hearing: String, stage: HearingStage, sentence: String) {
        (self.region, self.hearing, self.stage, self.sentence) = (region, hearing, stage, sentence)
    }

    package static var example: MoveHearing {
        MoveHearing(
            region: "midt-troms", hearing: "MT-2026-H3", stage: .decision,
            sentence: "The municipal council decides on Thursday.")
    }
}

package struct ReportHearing: Wire {
    package let region: String
    package let hearing: String
    /// Whose statement it is about; may be left out where one council was asked.
    package let council: String?
    package let heed: HearingReport.Heed
    /// What was followed, and why the rest was not; can be published.
    package let reason: String

    package init(
        region: String, hearing: String, council: String? = nil, heed: HearingReport.Heed, reason: String
    ) {
        (self.region, self.hearing, self.council) = (region, hearing, council)
        (self.heed, self.reason) = (heed, reason)
    }

    package static var example: ReportHearing {
        ReportHearing(
            region: "midt-troms", hearing: "MT-2026-H3", council: "ungdomsrad-senja", heed: .partly,
            reason: "Every second Saturday; there are not people enough for more.")
    }
}

package struct PublishHearing: Wire {
    package let region: String
    package let hearing: String
    package let visibility: Visibility
    /// The legal ground, when withheld.
    package let ground: String?

    package init(region: String, hearing: String, visibility: Visibility, ground: String? = nil) {
        (self.region, self.hearing, self.visibility, self.ground) = (region, hearing, visibility, ground)
    }

    package static var example: PublishHearing {
        PublishHearing(
            region: "midt-troms", hearing: "MT-2026-H3", visibility: .withheld, ground: "offl. § 13")
    }
}

package struct ListPublicHearings: Wire {
    package let region: String
    package let after: String?
    package let limit: Int?

    package init(region: String, after: String? = nil, limit: Int? = nil) {
        (self.region, self.after, self.limit) = (region, after, limit)
    }

    package static var example: ListPublicHearings {
        ListPublicHearings(region: "midt-troms", after: "MT-2026-H3", limit: 100)
    }
}
