import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func exportMembers(_ ask: ExportMembers, _ call: Call) async throws -> Document {
        let rows = try await aside(ask.region, .readRegister, call) { shelf, scope in
            let keys = try shelf.installation.municipalityKeys()
            let hidden = try shelf.hidden(from: call.sight(in: shelf))
            return try shelf.members(of: scope.municipality).filter { !hidden.contains($0.id) }.map {
                person in
                Self.cells(of: person, keys)
            }
        }
        return document("members", ["number", "name", "birthYear", "municipality"], rows, ask.format, call)
    }

    package func exportMandates(_ ask: ExportMandates, _ call: Call) async throws -> Document {
        let rows = try await aside(ask.region, .readRegister, call) { shelf, scope in
            let keys = try shelf.installation.municipalityKeys()
            let hidden = try shelf.hidden(from: call.sight(in: shelf))
            let lines = try shelf.mandates(of: scope.municipality, onOrEver: ask.asOf)
            return lines.filter { !hidden.contains($0.person.id) }.map { line in
                Self.cells(of: line.person, keys) + [
                    .text(line.body), .text(line.seat), Self.cell(line.mandate.period.from),
                    Self.cell(line.mandate.period.until.map { $0.adding(days: -1) }),
                    Sheet.Cell(line.mandate.basis),
                ]
            }
        }
        let headings = [
            "number", "name", "birthYear", "municipality", "body", "seat", "from", "through", "basis",
        ]
        return document("mandates", headings, rows, ask.format, call)
    }

    package func exportSeats(_ ask: ExportDay, _ call: Call) throws -> Document {
        let list = try listSeats(ListSeats(region: ask.region, asOf: ask.asOf), call)
        let rows = list.seats.map { seat -> [Sheet.Cell] in
            [
                .text(seat.key), .text(seat.body), word(seat.kind.rawValue, call),
                Sheet.Cell(seat.municipality),
                yesOrNo(seat.filled, call),
            ]
        }
        return document("seats", ["seat", "body", "kind", "municipality", "filled"], rows, ask.format, call)
    }

    package func exportCoordinators(_ ask: ExportDay, _ call: Call) throws -> Document {
        let list = try listCoordinators(ListCoordinators(region: ask.region, asOf: ask.asOf), call)
        let rows = list.coordinators.map { post -> [Sheet.Cell] in
            [
                .text(post.person), .text(post.name), word(post.kind.rawValue, call),
                Sheet.Cell(post.municipality), .number(post.percentage), Self.cell(post.from.bound),
                Self.cell(post.until?.bound.adding(days: -1)),
            ]
        }
        let headings = ["number", "name", "kind", "municipality", "percentage", "from", "through"]
        return document("coordinators", headings, rows, ask.format, call)
    }

    package func exportTraining(_ ask: ExportDay, _ call: Call) throws -> Document {
        let list = try listTraining(ListTraining(region: ask.region, asOf: ask.asOf), call)
        let modules = try listModules(ListModules(region: ask.region), call).modules
        let rows = list.members.map { member -> [Sheet.Cell] in
            [.text(member.person), .text(member.name), Sheet.Cell(member.municipality)]
                + modules.map { standing(of: member, in: $0.key, call) }
        }
        let headings = ["number", "name", "municipality"].map { say("column.\($0)", call) }
        let sheet = Sheet(say("sheet.training", call), headings + modules.map(\.title), rows)
        return Document(sheet, as: ask.format ?? .csv, on: call.today)
    }

    package func exportCases(_ ask: ExportMembers, _ call: Call) async throws -> Document {
        var (rows, mark): ([[Sheet.Cell]], String?) = ([], nil)
        repeat {
            let page = try await listCases(ListCases(region: ask.region, after: mark, limit: 500), call)
            rows += page.cases.map { line in
                [
                    Sheet.Cell(line.number), .text(line.title), .text(line.council), .day(line.raisedOn),
                    word(line.state.rawValue, call), word(line.visibility.rawValue, call),
                    Sheet.Cell(line.nextDue),
                ]
            }
            mark = page.next
        } while mark != nil
        let headings = ["number", "title", "council", "raised", "state", "visibility", "due"]
        return document("cases", headings, rows, ask.format, call)
    }
}

extension Application {
    /// Long reads stay off the threads that answer.
    func aside<Answer: Sendable>(
        _ region: String, _ deed: Deed, _ call: Call,
        _ look: @escaping @Sendable (Shelf, Scope) throws -> Answer
    ) async throws -> Answer {
        try await store.readAside { house in
            let region = try house.region(region)
            return try look(house.shelf(of: region), try call.caller.scope(for: deed, in: region))
        }
    }

    private func document(
        _ name: String, _ columns: [String], _ rows: [[Sheet.Cell]], _ format: ExportFormat?, _ call: Call
    ) -> Document {
        let headings = columns.map { say("column.\($0)", call) }
        return Document(
            Sheet(say("sheet.\(name)", call), headings, rows), as: format ?? .csv, on: call.today)
    }

    private func say(_ key: String, _ call: Call) -> String { Texts.say(key, in: call.language) }

    private func word(_ raw: String, _ call: Call) -> Sheet.Cell { .text(Texts.word(raw, in: call.language)) }

    private func yesOrNo(_ truth: Bool, _ call: Call) -> Sheet.Cell {
        .text(say(truth ? "column.yes" : "column.no", call))
    }

    // What is not asked of somebody is left empty.
    private func standing(of member: TraineeView, in module: String, _ call: Call) -> Sheet.Cell {
        if member.completed.contains(module) { return yesOrNo(true, call) }
        if member.expired.contains(module) { return word("expired", call) }
        return member.missing.contains(module) ? yesOrNo(false, call) : .empty
    }

    private static func cells(of person: Person, _ keys: [MunicipalityID: String]) -> [Sheet.Cell] {
        [
            .text(person.number), .text(person.name), .number(person.birthYear),
            .text(keys[person.municipality] ?? ""),
        ]
    }

    // A bound that is not known to the day is written as its gap, as an import reads it: 2023-08-01/2023-10-31.
    private static func cell(_ bound: Bound?) -> Sheet.Cell {
        guard let bound else { return .empty }
        if let day = bound.exact { return .day(day) }
        return .text("\(bound.earliest?.description ?? "…")/\(bound.latest?.description ?? "…")")
    }
}

extension Document {
    init(_ sheet: Sheet, as format: ExportFormat, on day: CivilDate) {
        let bytes = format == .csv ? sheet.csv() : Workbook(sheet).bytes()
        let type = format == .csv ? "text/csv; charset=utf-8" : format.mediaType
        self.init(Data(bytes), mediaType: type, name: "\(sheet.name)-\(day).\(format.rawValue)")
    }
}

extension BoundView {
    fileprivate var bound: Bound { Bound(earliest: earliest, latest: latest) }
}
