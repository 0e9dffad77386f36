import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Shows what an import would do: it is done in full, looked at, and rolled back.
    package func previewMembers(_ ask: PreviewMembers, _ call: Call) async throws -> MemberFileView {
        let file = try Self.file(ask.file)
        do {
            return try await changing(ask.region, .importMembers, call.withoutKey) { shelf, scope in
                throw Rehearsal(answer: try lay(file, shelf, scope, call))
            }
        } catch let rehearsal as Rehearsal<[MemberRowView]> {
            return view(file, rehearsal.answer, stored: false)
        }
    }

    /// Imports every row, or none when one is faulty.
    package func importMembers(_ ask: ImportMembers, _ call: Call) async throws -> MemberFileView {
        let file = try Self.file(ask.file)
        return try await changing(ask.region, .importMembers, call) { shelf, scope in
            let rows = try lay(file, shelf, scope, call)
            let faulty = rows.count { $0.state == .faulty }
            if faulty > 0 { throw Refusal(.faultyRows, field: "file", [String(faulty), String(rows.count)]) }
            let counts = ["rows": String(rows.count), "new": String(rows.count { $0.state == .new })]
            try shelf.keep(event(.importMembers, .region, shelf.region.id.raw, call, counts))
            return view(file, rows, stored: true)
        }
    }

    private static func file(_ text: String) throws(Refusal) -> MemberFile {
        guard let data = Data(base64Encoded: text) else {
            throw .badValue(text, field: "file", wanted: "bmF2bg==")
        }
        return try MemberFile([UInt8](data))
    }

    private func view(_ file: MemberFile, _ rows: [MemberRowView], stored: Bool) -> MemberFileView {
        MemberFileView(encoding: file.encoding, separator: file.separator, stored: stored, rows: rows)
    }

    private func lay(_ file: MemberFile, _ shelf: Shelf, _ scope: Scope, _ call: Call) throws
        -> [MemberRowView]
    {
        try file.rows.map { row in
            do {
                return try lay(row, shelf, scope, call)
            } catch let refusal as Refusal where refusal.code.httpStatus < 500 {
                // A full disk or a fault is no fault of the row: it ends the whole file.
                let column = refusal.field.map { Self.columns[$0] ?? $0 }
                var bare = refusal
                bare.field = nil
                return MemberRowView(
                    line: row.line, state: .faulty, number: row[.number], name: row[.name], seat: nil,
                    column: column,
                    fault: Texts.sentence(bare, in: call.language))
            }
        }
    }

    private func lay(_ row: MemberFile.Row, _ shelf: Shelf, _ scope: Scope, _ call: Call) throws
        -> MemberRowView
    {
        let (person, personState) = try layPerson(row, shelf, scope, call)
        let (seat, seatState) = try laySeat(row, person, shelf, scope, call)
        let state: MemberRowState =
            personState == .new ? .new : personState == .same && seatState == .same ? .same : .changed
        return MemberRowView(
            line: row.line, state: state, number: person.number, name: person.name, seat: seat)
    }

    private func layPerson(
        _ row: MemberFile.Row, _ shelf: Shelf, _ scope: Scope, _ call: Call
    ) throws -> (Person, MemberRowState) {
        let municipality = try reachable(try row.text(.municipality), scope, shelf, call)
        let (name, year) = (try row.text(.name), try row.birthYear())
        try checkBirthYear(year, call)
        let known = try known(row[.number], name, year, municipality, shelf)
        if let known, !scope.reaches(municipality: known.municipality) {
            throw Refusal(.alreadyExists, field: "number", [known.number])
        }
        let person = try Person(
            id: known?.id ?? ids.mint(), number: try known?.number ?? row[.number] ?? nextNumber(shelf),
            name: name,
            birthYear: year, municipality: municipality, isFictional: known?.isFictional ?? false,
            version: (known?.version ?? 0) + 1)
        guard let known else {
            try shelf.keep(person)
            try shelf.keep(event(.keepRegister, .person, person.id.raw, call, ["added": person.number]))
            return (person, .new)
        }
        let isSame =
            known.name == person.name && known.birthYear == year && known.municipality == municipality
        if isSame { return (known, .same) }
        try shelf.replace(person)
        try shelf.keep(event(.keepRegister, .person, person.id.raw, call, ["changed": person.number]))
        return (person, .changed)
    }

    // By the register's own number, else by name, birth year and municipality; two hits are a fault of the row.
    private func known(
        _ number: String?, _ name: String, _ year: Int, _ municipality: MunicipalityID, _ shelf: Shelf
    ) throws -> Person? {
        if let number { return try shelf.personIfKnown(number) }
        let hits = try shelf.people(named: name, born: year, in: municipality)
        if hits.count > 1 { throw Refusal(.severalPeople, field: "name", [name]) }
        return hits.first
    }

    private func laySeat(
        _ row: MemberFile.Row, _ person: Person, _ shelf: Shelf, _ scope: Scope, _ call: Call
    ) throws -> (String?, MemberRowState) {
        guard let key = row[.body] else { return (nil, .same) }
        let body = try council(key, within: .region, shelf)
        guard let from = try row.day(.from) else { throw Refusal(.missingField, field: "from") }
        let period = try Period(from: from, until: try row.day(.through)?.adding(days: 1))
        if let held = try shelf.mandates(of: person.id, in: body.id, during: period).first(where: {
            $0.mandate.period == period
        }) {
            return (held.seat, .same)
        }
        let seat = try seat(row[.seat], of: body, for: person, period, shelf)
        // A municipal coordinator reaches the own council, and the own municipality's seats of the assembly.
        guard scope.reaches(body) || scope.reaches(municipality: seat.municipality) else {
            throw Refusal.notFound(.body, key, field: "body")
        }
        let basis = try Words.checked(ifAny: row[.basis], field: "basis", limit: 300)
        let mandate = Mandate(id: ids.mint(), seat: seat.id, person: person.id, period: period, basis: basis)
        try appoint(mandate, person, to: seat, of: body, shelf)
        try shelf.keep(event(.keepRegister, .mandate, mandate.id.raw, call, ["seat": seat.key]))
        return (seat.key, .new)
    }

    // By key, by girl or boy of the person's municipality, else the first that is free for the whole period.
    private func seat(
        _ name: String?, of body: Body, for person: Person, _ period: Period, _ shelf: Shelf
    ) throws -> Seat {
        let seats = try shelf.seats(of: body.id, on: period.from.latest ?? .epoch)
        if let name {
            let kind = ["jente": Seat.Kind.girl, "girl": .girl, "gutt": .boy, "boy": .boy][name.lowercased()]
            let wanted = seats.first {
                kind == nil
                    ? $0.key == name.lowercased()
                    : !$0.isSubstitutes && $0.kind == kind && $0.municipality == person.municipality
            }
            guard let wanted else { throw Refusal.notFound(.seat, name, field: "seat") }
            return wanted
        }
        let members = seats.filter { !$0.isSubstitutes }
        let mine = members.filter { $0.municipality == nil || $0.municipality == person.municipality }
        let free = try mine.first { seat in
            try !shelf.mandates(of: seat.id, during: period).contains { $0.period.mayOverlap(period) }
        }
        guard let free else { throw Refusal(.noFreeSeat, field: "seat", [body.key]) }
        return free
    }

    private static let columns: [String: String] = [
        "number": "nummer", "name": "navn", "birthYear": "fødselsår", "municipality": "kommune",
        "body": "organ",
        "seat": "plass", "person": "navn", "from": "fra", "until": "til", "basis": "vedtak",
    ]
}
