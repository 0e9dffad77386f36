package import UMTAPI
package import UMTDomain
import UMTStore

extension Application {
    /// Everything that is held about one person, from every table that knows people.
    package func exportPerson(_ ask: ExportPerson, _ call: Call) throws -> PersonExport {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let parts = try shelf.traces(of: person.id).map { trace, rows in
                ExportPart(table: trace.table, rows: rows.map { ExportRow($0.values.map(Self.exported)) })
            }
            return PersonExport(
                region: shelf.region.key, person: person.number, made: call.today, parts: parts)
        }
    }

    // Moments are milliseconds in the store; everything else reads as it stands there.
    private static func exported(_ name: String, _ value: String) -> ExportValue {
        let moment = name == "moment" ? Int64(value).map { Moment(milliseconds: $0).description } : nil
        return ExportValue(name: name, value: moment ?? value)
    }

    /// What an erasure would take away; nothing is changed.
    package func previewErasure(_ ask: PreviewErasure, _ call: Call) throws -> ErasureView {
        try reading(ask.region, .erasePerson, call) { shelf, scope in
            try summary(of: try person(ask.person, within: scope, shelf), shelf, isErased: false)
        }
    }

    /// Erases a person: from the tables in one transaction, then from the free space of the files.
    ///
    /// Refuses without a confirmation, because nothing brings the person back.
    package func erasePerson(_ ask: ErasePerson, _ call: Call) async throws -> ErasureView {
        guard ask.confirmed else { throw Refusal(.notConfirmed, field: "confirmed") }
        let view = try await changing(ask.region, .erasePerson, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let view = try summary(of: person, shelf, isErased: true)
            try erase([person], shelf, call, how: "asked")
            return view
        }
        try await finishErasures()
        return view
    }

    /// Takes the people out of the tables, with the event of each. `finishErasures` comes after the commit.
    func erase(_ people: [Person], _ shelf: Shelf, _ call: Call, how: String) throws {
        try takeOut(people, of: shelf, .erasure, call)
        try shelf.erase(people, on: call.today)
        for person in people {
            try shelf.keep(event(.erasePerson, .person, person.id.raw, call, ["how": how]))
        }
    }

    /// Brings the ledger beside the database up to date, and wipes what was deleted from the files.
    package func finishErasures() async throws {
        try store.ledger.add(try store.read { try $0.erasures() })
        try await store.scrub()
    }

    /// Erases again whom the ledger names, in a database that was restored from before; answers with how many.
    package func repeatErasures(_ erasures: [Erasure], by call: Call) async throws -> Int {
        let count = try await store.write { house in
            let regions = Dictionary(try house.regions().map { ($0.id, $0) }) { first, _ in first }
            var count = 0
            for erasure in erasures {
                guard let region = regions[erasure.region] else { continue }
                let shelf = house.shelf(of: region)
                guard try !shelf.isErased(erasure.person), let person = try? shelf.person(erasure.person)
                else {
                    continue
                }
                try takeOut([person], of: shelf, .erasure, call)
                try shelf.erase([person], on: erasure.day)
                try shelf.keep(event(.erasePerson, .person, person.id.raw, call, ["how": "restored"]))
                count += 1
            }
            return count
        }
        try await finishErasures()
        return count
    }

    private func summary(of person: Person, _ shelf: Shelf, isErased: Bool) throws -> ErasureView {
        let parts = try shelf.traces(of: person.id).map { trace, rows in
            ErasurePart(
                table: trace.table, rows: rows.count,
                fate: ErasureFate(rawValue: trace.fate.rawValue) ?? .kept)
        }
        return ErasureView(
            person: isErased ? "slettet-\(person.id)" : person.number, erased: isErased,
            parts: parts.filter { $0.rows > 0 }, unarchived: try shelf.archiveDuty(of: [person.id]))
    }
}
