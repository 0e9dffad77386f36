import Crypto
import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Keeps the report of a year as its council has approved it, with the words before and after it. Refuses a year
    /// that is not over, and a second report of the same.
    package func approveAnnualReport(
        _ ask: ApproveAnnualReport, _ call: Call
    ) async throws -> ApprovedReportView {
        let reference = try Words.checked(ask.reference, field: "reference", limit: 120)
        let foreword = try Words.checked(ifAny: ask.foreword, field: "foreword", limit: 5_000)
        let closing = try Words.checked(ifAny: ask.closing, field: "closing", limit: 5_000)
        return try await changing(ask.region, .keepMeetings, call) { [ids] shelf, scope in
            let body = try council(ask.body, within: scope, shelf)
            let year = try reportYear(ask.year, ask.term, of: body, shelf)
            try year.checkOver(by: call.today)
            let report = ApprovedReport(
                id: ids.mint(), body: body.id, from: year.from, until: year.until, approvedOn: call.today,
                reference: reference)
            try shelf.keep(report)
            var (view, people) = try shelf.annualReport(of: body, in: year, on: call.today)
            (view.foreword, view.closing, view.reference) = (foreword, closing, reference)
            let names = try shelf.nameGuard(for: view.texts, on: call.today)
            try keep(
                view.changingTexts(names.masked), people, as: 1, .frozen, of: report.id, body.id, shelf, call)
            return try approved(report.id, of: body, shelf)
        }
    }

    package func listAnnualReports(_ ask: ListAnnualReports, _ call: Call) throws -> ApprovedReportList {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            let body = try shelf.body(ask.body)
            return ApprovedReportList(
                try shelf.approvedReports(of: body.id).map { ApprovedReportView($0, body: body.key) })
        }
    }

    /// Takes these people out of the approved reports: their own names, and where `fromTexts` also what was typed of
    /// them. Each report that held one gets a new edition, dated today.
    func takeOutOfReports(
        _ people: [Person], of shelf: Shelf, fromTexts: Bool = true, _ cause: BriefingEdition.Cause,
        _ call: Call
    ) throws {
        let gone = Set(people.map(\.id))
        let names = NameGuard(fromTexts ? people.map(\.name) : [])
        for kept in try shelf.keptReports() {
            let view = try AnnualReportView(frozen: kept.bytes)
            let isNamed = kept.people.contains { $0.contains { gone.contains($0) } }
            guard isNamed || view.texts.contains(where: names.names) else { continue }
            try keep(
                view.without(gone, in: kept.people).changingTexts(names.masked),
                kept.people.map { $0.filter { !gone.contains($0) } }, as: kept.edition + 1, cause,
                of: kept.report, kept.body, shelf, call)
        }
    }

    private func keep(
        _ view: AnnualReportView, _ people: [[PersonID]], as number: Int, _ cause: BriefingEdition.Cause,
        of id: ApprovedReportID, _ body: BodyID, _ shelf: Shelf, _ call: Call
    ) throws {
        let bytes = try view.frozen()
        let edition = BriefingEdition(
            number: number, madeOn: call.today, cause: cause, hash: Array(SHA256.hash(data: bytes)),
            isKept: true)
        try shelf.keep(edition, bytes, people, of: id)
        let words = [
            "how": "annual-report", "year": String(view.year), "edition": String(number),
            "sha256": edition.hash.hexadecimal,
        ]
        try shelf.keep(event(.keepMeetings, .body, body.raw, call, words))
    }

    private func approved(_ id: ApprovedReportID, of body: Body, _ shelf: Shelf) throws -> ApprovedReportView
    {
        guard let report = try shelf.approvedReports(of: body.id).first(where: { $0.id == id }) else {
            throw Refusal.notFound(.annualReport, id.description, field: "year")
        }
        return ApprovedReportView(report, body: body.key)
    }
}
