import Crypto
import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Decides every row against the register as it is, and keeps the outcome for a day. The register stays as it was.
    package func startImport(_ ask: StartImport, _ call: Call) async throws -> ImportView {
        let file = try MemberFile(ask.file.bytes)
        let digest = Array(SHA256.hash(data: ask.file.bytes))
        let id: ImportID = ids.mint()
        defer { progress.end(id) }
        // Looked at aside, so that nobody who writes has to wait for it.
        let rows = try await store.readAside { house in
            let region = try house.region(ask.region)
            let scope = try call.caller.scope(for: .importMembers, in: region)
            let empty = MemberImport.Counts(new: 0, same: 0, changed: 0, faulty: 0)
            let begun = MemberImport(
                id: id, actor: call.caller.actor, municipality: scope.municipality, created: call.now,
                digest: digest, encoding: file.encoding, separator: file.separator, counts: empty)
            progress.begin(begun, .reading, rows: file.rows.count, in: region.id)
            var roll = try roll(for: file.rows, house.shelf(of: region), scope, call)
            return decide(file.rows, of: id, &roll)
        }
        return try await changing(ask.region, .importMembers, call) { shelf, scope in
            try forgetImports(shelf, call)
            let own = MemberImport(
                id: id, actor: call.caller.actor, municipality: scope.municipality, created: call.now,
                digest: digest, encoding: file.encoding, separator: file.separator, counts: .init(rows))
            try shelf.keep(own)
            for (place, row) in rows.enumerated() {
                if place % 1_000 == 0 { progress.reach((rows.count + place) / 2, of: id) }
                try shelf.keep(row, of: id)
            }
            try shelf.keep(event(.importMembers, .memberImport, id.raw, call, own.story("preview")))
            return ImportView(own, state: own.state(at: call.now))
        }
    }

    package func listImports(_ ask: ListImports, _ call: Call) throws -> ImportList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .importMembers, call) { shelf, scope in
            let page = try shelf.imports(of: scope.municipality, before: ask.after, limit: limit + 1)
            let running = progress.views(in: shelf.region.id, within: scope)
            let kept = page.prefix(limit).map { own in
                running.first { $0.id == own.id } ?? ImportView(own, state: own.state(at: call.now))
            }
            let unkept = running.filter { view in ask.after == nil && !page.contains { $0.id == view.id } }
            return ImportList(unkept + kept, next: page.count > limit ? page[limit - 1].id : nil)
        }
    }

    package func readImport(_ ask: ReadImport, _ call: Call) throws -> ImportView {
        try reading(ask.region, .importMembers, call) { shelf, scope in
            let running = progress.views(in: shelf.region.id, within: scope)
            if let view = running.first(where: { $0.id == ask.id }) { return view }
            let own = try memberImport(ask.id, within: scope, shelf)
            return ImportView(own, state: own.state(at: call.now))
        }
    }

    package func listImportRows(_ ask: ListImportRows, _ call: Call) throws -> ImportRowList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .importMembers, call) { shelf, scope in
            let own = try memberImport(ask.id, within: scope, shelf)
            let page = try shelf.importRows(
                of: own.id, in: ask.state, after: ask.after ?? 0, limit: limit + 1)
            let views = page.prefix(limit).map { kept in
                ImportRowView(
                    line: kept.row.line, state: kept.state, number: kept.number, name: kept.row[.name],
                    seat: kept.seatKey, fault: kept.fault, in: call.language)
            }
            return ImportRowList(views, next: page.count > limit ? page[limit - 1].row.line : nil)
        }
    }

    /// Applies every row, in one transaction. Refuses when a row would turn out differently than it was shown.
    package func applyImport(_ ask: ApplyImport, _ call: Call) async throws -> ImportView {
        defer { progress.end(ask.id) }
        return try await changing(ask.region, .importMembers, call) { shelf, scope in
            let own = try memberImport(ask.id, within: scope, shelf)
            if own.state(at: call.now) == .applied { return ImportView(own, state: .applied) }
            try own.checkApplying(at: call.now)
            progress.begin(own, .applying, rows: own.counts.all, in: shelf.region.id)
            try forgetImports(shelf, call)
            let kept = try shelf.importRows(of: own.id, in: nil, after: 0, limit: .max)
            let day = Call(caller: call.caller, now: own.created, language: call.language)
            var roll = try roll(for: kept.map(\.row), shelf, scope, day)
            let rows = try same(kept, &roll, as: own)
            try keep(try numbered(rows, shelf), of: own, shelf, call)
            try shelf.markApplied(own.id, at: call.now)
            try shelf.keep(event(.importMembers, .memberImport, own.id.raw, call, own.story("applied")))
            return ImportView(try shelf.memberImport(own.id), state: .applied)
        }
    }

    /// Puts back what stood before the import. Refuses when something of it has been changed or used since.
    package func undoImport(_ ask: UndoImport, _ call: Call) async throws -> ImportView {
        try await changing(ask.region, .importMembers, call) { shelf, scope in
            let own = try memberImport(ask.id, within: scope, shelf)
            if own.undone != nil { return ImportView(own, state: .undone) }
            try own.checkUndoing(at: call.now)
            let kept = try shelf.importRows(of: own.id, in: nil, after: 0, limit: .max)
            let isRemoved = try shelf.removeMade(
                by: own.id, mandates: kept.count { $0.mandate != nil },
                people: Set(kept.filter { $0.personState == .new }.compactMap(\.person)).count)
            // One by one where something stands in the way: then the row at fault is named.
            for row in kept.reversed() { try takeBack(row, isRemoved: isRemoved, shelf, call) }
            try shelf.markUndone(own.id, at: call.now)
            try shelf.keep(event(.importMembers, .memberImport, own.id.raw, call, own.story("undone")))
            return ImportView(try shelf.memberImport(own.id), state: .undone)
        }
    }
}

extension Application {
    private func memberImport(_ id: ImportID, within scope: Scope, _ shelf: Shelf) throws -> MemberImport {
        let own = try shelf.memberImport(id)
        guard scope.reaches(importOf: own) else {
            throw Refusal.notFound(.memberImport, id.description, field: "id")
        }
        return own
    }

    private func forgetImports(_ shelf: Shelf, _ call: Call) throws {
        _ = try shelf.installation.forgetImports(before: call.now.adding(seconds: -MemberImport.lifetime))
    }

    private func decide(_ rows: [MemberFile.Row], of id: ImportID, _ roll: inout Roll) -> [ImportRow] {
        rows.enumerated().map { place, row in
            if place % 1_000 == 0 { progress.reach(place / 2, of: id) }
            return roll.decide(row, making: ids.mint(), ids.mint())
        }
    }

    // Decides again, and compares with what was shown; rows that were erased since have turned out differently too.
    private func same(_ kept: [KeptRow], _ roll: inout Roll, as own: MemberImport) throws -> [ImportRow] {
        var rows: [ImportRow] = []
        var others: [Int] = []
        for (place, old) in kept.enumerated() {
            if place % 1_000 == 0 { progress.reach(place / 2, of: own.id) }
            let row = roll.decide(
                old.row, making: old.person ?? ids.mint(), old.mandate ?? ids.mint())
            if !old.agrees(with: row) { others.append(old.row.line) }
            rows.append(row)
        }
        let missing = own.counts.all - kept.count
        guard others.isEmpty, missing == 0 else {
            let lines = others.prefix(10).map { String($0) } + (others.count > 10 || missing > 0 ? ["…"] : [])
            throw Refusal(.importOutdated, [String(others.count + missing), lines.joined(separator: ", ")])
        }
        return rows
    }

    // The next free numbers of the register, in the order of the file.
    private func numbered(_ rows: [ImportRow], _ shelf: Shelf) throws -> [ImportRow] {
        func needsNumber(_ row: ImportRow) -> Bool { row.personState == .new && row.row[.number] == nil }
        // A number that the file gives to somebody is not free either.
        let given = Set(rows.compactMap { $0.row[.number] })
        var free = try nextNumbers(rows.count(where: needsNumber), besides: given, shelf)[...]
        return try rows.map { row in
            guard needsNumber(row), let person = row.person, let number = free.popFirst() else { return row }
            var numbered = row
            numbered.person = try Person(
                id: person.id, number: number, name: person.name, birthYear: person.birthYear,
                municipality: person.municipality)
            return numbered
        }
    }

    private func nextNumbers(_ count: Int, besides given: Set<String>, _ shelf: Shelf) throws -> [String] {
        var free: [String] = []
        while free.count < count {
            let range = try shelf.next(count - free.count, of: "member", in: 0)
            let wanted = range.map { "\(shelf.region.code)-\(1000 + $0)" }.filter { !given.contains($0) }
            let taken = Set(try shelf.people(numbered: wanted, named: []).map(\.number))
            free += wanted.filter { !taken.contains($0) }
        }
        return free
    }

    private func keep(_ rows: [ImportRow], of own: MemberImport, _ shelf: Shelf, _ call: Call) throws {
        for (place, row) in rows.enumerated() {
            if place % 1_000 == 0 { progress.reach((rows.count + place) / 2, of: own.id) }
            if let person = row.person, row.personState == .new {
                try shelf.keep(person)
                try shelf.keep(event(.keepRegister, .person, person.id.raw, call, ["added": person.number]))
            } else if let person = row.person, row.personState == .changed {
                try shelf.replace(person)
                try shelf.keep(event(.keepRegister, .person, person.id.raw, call, ["changed": person.number]))
            }
            if let mandate = row.mandate, let body = row.body {
                try shelf.keep(mandate, in: body)
                try shelf.keep(event(.keepRegister, .mandate, mandate.id.raw, call, ["seat": row.seat]))
            }
        }
    }

    private func takeBack(_ row: KeptRow, isRemoved: Bool, _ shelf: Shelf, _ call: Call) throws {
        let line = String(row.row.line)
        do {
            if let mandate = row.mandate {
                guard try isRemoved || shelf.remove(mandate) else {
                    throw Refusal(.importChanged, [line, row.seatKey ?? ""])
                }
                try shelf.keep(event(.keepRegister, .mandate, mandate.raw, call, ["removed": row.seatKey]))
            }
            guard let id = row.person else { return }
            if row.personState == .new {
                guard try isRemoved || shelf.remove(id) else {
                    throw Refusal(.importChanged, [line, row.number ?? ""])
                }
                try shelf.keep(event(.keepRegister, .person, id.raw, call, ["removed": row.number]))
            } else if let before = row.before {
                try putBack(before, into: id, of: row, shelf)
                try shelf.keep(event(.keepRegister, .person, id.raw, call, ["changed": row.number]))
            }
        } catch let refusal as Refusal where refusal.code == .importUsed && refusal.arguments.isEmpty {
            let use = try row.person.flatMap { try shelf.use(of: $0) } ?? "other"
            throw Refusal(.importUsed, [line, row.number ?? row.seatKey ?? "", use])
        }
    }

    // The values are the old ones; the edition goes on, because no ETag may mean two things.
    private func putBack(_ before: KeptRow.Before, into id: PersonID, of row: KeptRow, _ shelf: Shelf) throws
    {
        let now = try shelf.person(id)
        guard now.version == before.version + 1 else {
            throw Refusal(.importChanged, [String(row.row.line), now.number])
        }
        try shelf.replace(
            try Person(
                id: id, number: now.number, name: before.name, birthYear: before.birthYear,
                municipality: before.municipality, isFictional: now.isFictional, version: now.version + 1))
    }
}

extension MemberImport {
    fileprivate func story(_ how: String) -> [String: String?] {
        [
            "how": how, "rows": String(counts.all), "new": String(counts.new),
            "changed": String(counts.changed),
        ]
    }
}

extension MemberImport.Counts {
    fileprivate init(_ rows: [ImportRow]) {
        func count(_ state: ImportRow.State) -> Int { rows.count { $0.state == state } }
        self.init(new: count(.new), same: count(.same), changed: count(.changed), faulty: count(.faulty))
    }
}

extension KeptRow {
    /// Whether the row, decided again, does to the register what was shown.
    fileprivate func agrees(with other: ImportRow) -> Bool {
        state == other.state && personState == other.personState && person == other.person?.id
            && mandate == other.mandate?.id && seat == other.mandate?.seat && seatKey == other.seat
            && before?.version == other.before?.version
    }
}
