import Foundation
package import UMTDomain

extension API {
    package static let readAnnualReport = Endpoint<ReadAnnualReport, AnnualReportView>(
        "readAnnualReport", .get, "/regions/{region}/bodies/{body}/annual-reports/{year}", .open,
        "Read a council's annual report: everybody once it is approved, before that those within reach as the record stands"
    )
    package static let printAnnualReport = Endpoint<PrintAnnualReport, Document>(
        "printAnnualReport", .get, "/regions/{region}/bodies/{body}/annual-reports/{year}/document",
        .open, "Get a council's annual report as a page to print, or as plain text",
        media: PaperFormat.allCases.map(\.mediaType))

    static let annualReports = [readAnnualReport.row, printAnnualReport.row] + approvedReports
}

package struct ReadAnnualReport: Wire {
    package let region: String
    package let body: String
    package let year: Int
    /// The year of the body's term that begins in that calendar year, instead of the calendar year.
    package let term: Bool?

    package init(region: String, body: String, year: Int, term: Bool? = nil) {
        (self.region, self.body, self.year, self.term) = (region, body, year, term)
    }

    package static var example: ReadAnnualReport {
        ReadAnnualReport(region: "midt-troms", body: "umt", year: 2026, term: false)
    }
}

package struct PrintAnnualReport: Wire {
    package let region: String
    package let body: String
    package let year: Int
    package let term: Bool?
    /// `html` when left out.
    package let format: PaperFormat?

    package init(region: String, body: String, year: Int, term: Bool? = nil, format: PaperFormat? = nil) {
        (self.region, self.body, self.year) = (region, body, year)
        (self.term, self.format) = (term, format)
    }

    package static var example: PrintAnnualReport {
        PrintAnnualReport(region: "midt-troms", body: "umt", year: 2026, term: false, format: .html)
    }
}

/// What a council did in a year, from its record: the same for everybody who may read it, in every language.
package struct AnnualReportView: Wire {
    package let region: String
    package let body: String
    package let name: Bilingual
    package let year: Int
    package let from: CivilDate
    /// The first day afterwards.
    package let until: CivilDate
    /// The day on which everything stood so.
    package let asOf: CivilDate
    /// The item in which the council approved it; left out until it has.
    package var reference: String?
    package var foreword: String?
    package var closing: String?
    package var seats: [ReportSeatsView]
    package let meetings: [ReportMeetingView]
    package let sums: ReportMeetingSums
    /// Cases that the council raised in the year, as statistics count them.
    package let cases: FiguresView
    /// Those of them that somebody has not answered by the deadline.
    package let overdue: Int
    /// Promises that were made in the year in the council's cases, as the ledger counts them.
    package let promises: PromiseTotalsView
    /// The same of the whole region; of the assembly's report alone.
    package let whole: ReportWholeView?
    package let hearings: ReportHearingsView
    package let inputs: [ReportInputView]
    package let training: ReportTrainingView
    package var grants: [ReportGrantView]
    /// In whole kroner.
    package let granted: Int
    package let followUps: ReportFollowUpsView
    package var decisions: [ReportDecisionView]
    package let definitions: [BriefingDefinitionView]

    package init(
        region: String, _ body: Body, _ year: ReportYear, on day: CivilDate,
        seats: [ReportSeatsView], meetings: [ReportMeetingView], sums: ReportMeetingSums, cases: FiguresView,
        overdue: Int, promises: PromiseTotalsView, whole: ReportWholeView?, hearings: ReportHearingsView,
        inputs: [ReportInputView], training: ReportTrainingView, grants: [ReportGrantView],
        followUps: ReportFollowUpsView, decisions: [ReportDecisionView]
    ) {
        (self.region, self.body, name) = (region, body.key, body.name)
        (self.year, from, until, asOf) = (year.number, year.from, year.until, day)
        (self.seats, self.meetings, self.sums) = (seats, meetings, sums)
        (self.cases, self.overdue, self.promises, self.whole) = (cases, overdue, promises, whole)
        (self.hearings, self.inputs, self.training) = (hearings, inputs, training)
        (self.grants, self.followUps, self.decisions) = (grants, followUps, decisions)
        granted = grants.reduce(0) { $0 + $1.amount }
        definitions = Self.words.map {
            BriefingDefinitionView(
                word: Texts.both("annual.word.\($0)"), means: Texts.both("annual.means.\($0)"))
        }
    }

    private static let words = [
        "names", "attendance", "quorum", "decisions", "cases", "days", "promises", "training", "few",
    ]

    package static var example: AnnualReportView { AnnualReportView() }

    private init() {
        (region, body, name) = ("Midt-Troms", "umt", Bilingual(nb: "UMT", en: "UMT"))
        (year, from, until, asOf) = (2026, .example, .example.adding(days: 365), .example)
        reference = "3/27"
        (foreword, closing) = ("A good year", "Thank you")
        (seats, meetings, sums, cases) = ([.example], [.example], .example, .example)
        (overdue, promises, whole, hearings) = (1, .example, .example, .example)
        (inputs, training, grants, granted) = ([.example], .example, [.example], 25_000)
        (followUps, decisions, definitions) = (.example, [.example], [.example])
    }
}

extension AnnualReportView {
    /// The same with every text that somebody typed changed.
    package func changingTexts(_ change: (String) -> String) -> AnnualReportView {
        var view = self
        (view.foreword, view.closing) = (foreword.map(change), closing.map(change))
        view.grants = grants.map { $0.changingTexts(change) }
        view.decisions = decisions.map { $0.changingTexts(change) }
        return view
    }

    /// Every text that somebody typed.
    package var texts: [String] {
        var texts: [String] = []
        _ = changingTexts {
            texts.append($0)
            return $0
        }
        return texts
    }
}

extension AnnualReportView {
    /// The bytes that are kept: the same for the same report, with the fields in order.
    package func frozen() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }

    package init(frozen bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(AnnualReportView.self, from: Data(bytes))
    }

    /// The same without the names of those people; `people` tells whose each name is.
    package func without(_ gone: Set<PersonID>, in people: [[PersonID]]) -> AnnualReportView {
        var view = self
        for (place, ids) in zip(view.seats.indices, people) {
            view.seats[place].names = zip(seats[place].names, ids).filter { !gone.contains($1) }.map(\.0)
        }
        return view
    }
}
