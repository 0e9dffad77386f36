import Foundation
import UMTAPI
import UMTDomain

/// One row for each published case, as CSV or JSON. The same cases on the same day give the same bytes.
struct OpenData {
    struct Row: Encodable {
        let `case`: String
        let raisedOn: CivilDate
        let council: String
        let municipality: String?
        let term: String?
        let themes: [String]
        let state: CaseState
        let impact: CaseImpact
        let open: Bool
        let sendings: Int
        let answered: Int
        let late: Int
        let daysMax: Int?
        let granted: Int
        let partly: Int
        let declined: Int
        let noted: Int

        init(_ fact: CaseFact, council: String, municipality: String?, term: String?, themes: [String]) {
            (self.case, raisedOn, self.council) = (fact.number, fact.raisedOn, council)
            (self.municipality, self.term, self.themes) = (municipality, term, themes)
            (state, impact, open) = (fact.state, fact.impact, fact.state.isOpen)
            let figures = CaseFigures([fact])
            (sendings, answered, late) = (figures.sendings, figures.answered, figures.late)
            daysMax = fact.days.max()
            func count(_ outcome: Outcome) -> Int { figures.outcomes[outcome] ?? 0 }
            (granted, partly, declined, noted) = (
                count(.granted), count(.partly), count(.declined), count(.noted)
            )
        }

        var cells: [Sheet.Cell] {
            [
                .text(`case`), .day(raisedOn), .text(council), Sheet.Cell(municipality), Sheet.Cell(term),
                Sheet.Cell(themes.isEmpty ? nil : themes.joined(separator: " ")), .text(state.rawValue),
                .text(impact.rawValue), .text(String(open)), .number(sendings), .number(answered),
                .number(late), daysMax.map { .number($0) } ?? .empty, .number(granted), .number(partly),
                .number(declined), .number(noted),
            ]
        }
    }

    private struct Body: Encodable {
        let region: String
        let asOf: CivilDate
        let definitions: [DefinitionView]
        let cases: [Row]
    }

    private let body: Body

    init(region: String, on day: CivilDate, _ rows: [Row], in language: Language) {
        body = Body(
            region: region, asOf: day, definitions: DefinitionView.openData(in: language), cases: rows)
    }

    func csv() -> Data {
        Data(Sheet(body.region, body.definitions.map(\.word), body.cases.map(\.cells)).csv())
    }

    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(body) + Data("\n".utf8)
    }
}
