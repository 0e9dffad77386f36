import ArgumentParser
import Foundation
import UMTAPI
import UMTClient
import UMTDomain

/// What a council did in a year, made from the record.
struct AnnualReportVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "annual-report", "årsmelding", "annualReport", [Show.self, Approve.self, List.self],
            defaultSubcommand: Show.self)
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "annualReport.show") }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.annualReport.year")) var year: Int
        @Flag(help: .words("help.annualReport.term")) var term = false
        @Option(help: .words("help.annualReport.format")) var format: BriefingFormat?
        @Option(help: .words("help.pdf")) var pdf: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let ask = ReadAnnualReport(
                region: session.region, body: body, year: year, term: term ? true : nil)
            let answer = try await session.client.askKeepingTag(API.readAnnualReport, ask)
            let page = AnnualReportPage(answer.value, in: session.language)
            let wanted = pdf == nil ? destination.format(format, json: common.json) : .html
            let document =
                wanted == .json
                ? Document(answer.bytes, mediaType: wanted.mediaType, name: page.fileName + ".json")
                : page.paper.document(as: wanted == .html ? .html : .text, named: page.fileName)
            if pdf == nil, destination.out == nil {
                return console.write(String(decoding: document.bytes, as: UTF8.self))
            }
            try destination.take(document, asPDF: pdf, on: console, in: session.language)
        }
    }

    struct Approve: Verb {
        static var configuration: CommandConfiguration {
            .verb("approve", "godkjenn", "annualReport.approve")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.annualReport.year")) var year: Int
        @Flag(help: .words("help.annualReport.term")) var term = false
        @Option(help: .words("help.annualReport.reference")) var reference: String
        @Option(help: .words("help.annualReport.foreword")) var foreword: String?
        @Option(help: .words("help.annualReport.closing")) var closing: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let ask = ApproveAnnualReport(
                region: session.region, body: body, year: year, term: term ? true : nil,
                reference: reference, foreword: foreword, closing: closing)
            try await session.show(API.approveAnnualReport, ask) { .reports([$0], in: $1) }
        }
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "annualReport.list") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let ask = ListAnnualReports(region: session.region, body: body)
            try await session.show(API.listAnnualReports, ask) { .reports($0.reports, in: $1) }
        }
    }
}

extension Page {
    fileprivate static func reports(_ reports: [ApprovedReportView], in language: Language) -> Page {
        let rows = reports.flatMap { report in
            report.editions.map {
                [
                    report.body, report.from.description, CivilDate.lastDay(before: report.until),
                    report.reference, String($0.number), $0.madeOn.description,
                    Texts.word($0.cause.rawValue, in: language), $0.sha256,
                ]
            }
        }
        return .table(
            ["body", "from", "through", "reference", "edition", "made", "cause", "sha256"], rows, in: language
        )
    }
}
