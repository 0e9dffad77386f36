import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// An import as an object: shown, applied, undone.
@Suite struct ImportsTests {
    private static let coordinator = "regional-coordinator"
    private static let header = "nummer;navn;fødselsår;kommune;organ;plass;fra;til;vedtak\n"

    private func preview(_ rows: String, in hall: Hall, as who: String = coordinator) async -> Hall.Answer {
        await hall.post(
            Hall.home + "/imports", as: who, Self.header + rows, ["Content-Type": "text/csv"])
    }

    private func step(_ step: String, _ made: Hall.Answer, in hall: Hall, as who: String = coordinator) async
        -> Hall.Answer
    {
        await hall.post(Hall.home + "/imports/\(made["id"]?.text ?? "")/\(step)", as: who, "{}")
    }

    private func register(_ hall: Hall) async -> [Data] {
        var lists: [Data] = []
        for list in ["people", "mandates"] {
            lists.append(await hall.get(Hall.home + "/" + list, as: Self.coordinator).bytes)
        }
        return lists
    }

    @Test func `a preview changes nothing, and tells each row`() async throws {
        let hall = try await Hall(demo: true)
        let before = await register(hall)
        let made = await preview(
            """
            MT-700;Åse Prøve;2010;Senja;ungdomsrad-senja;;2026-02-02;;
            ;Ørn Prøve;2011;Målselv;;;;;
            ;Feil Prøve;20x1;Målselv;;;;;
            MT-700;Helt Annen;2010;Senja;;;;;

            """, in: hall)
        #expect(made.status == 201)
        #expect(made["state"]?.text == "blocked")
        #expect(
            [made["new"]?.number, made["faulty"]?.number, made["rows"]?.number] == [2, 2, 4])
        #expect(await register(hall) == before)
        let path = Hall.home + "/imports/\(made["id"]?.text ?? "")"
        let faults = await hall.get(path + "/rows?state=faulty", as: Self.coordinator)
        let rows = try #require(faults["rows"]?.list)
        #expect(rows.map { $0["line"]?.number } == [4, 5])
        #expect(rows.map { $0["column"]?.text } == ["fødselsår", "navn"])
        #expect(rows[1]["fault"]?.text == "Samme person står med andre opplysninger på linje 2.")
        let english = await hall.get(
            path + "/rows?after=4", as: Self.coordinator, ["Accept-Language": "en"])
        #expect(english["rows"]?.list?.first?["fault"]?.text?.hasPrefix("The same person") == true)
        let page = await hall.get(path + "/rows?limit=2", as: Self.coordinator)
        #expect(page["next"]?.number == 3)
        let refused = await step("application", made, in: hall)
        #expect(refused.code == "faultyRows")
        #expect(await register(hall) == before)
    }

    @Test func `an import is applied once and undone to the letter`() async throws {
        let hall = try await Hall(demo: true)
        try await hall.make(
            "/people", #"{"number":"MT-700","name":"Åse Gammel","birthYear":2009,"municipality":"senja"}"#)
        let before = await register(hall)
        let made = await preview(
            """
            MT-700;Åse Ny;2010;Målselv;;;;;
            MT-701;Ørn Prøve;2011;Dyrøy;ungdomsrad-dyroy;;2026-02-02;2027-07-31;Sak 1/26
            MT-701;Ørn Prøve;2011;Dyrøy;umt;gutt;2026-02-02;;
            ;Nummerløs Prøve;2011;Senja;;;;;

            """, in: hall)
        #expect(made["state"]?.text == "ready")
        #expect(await step("reversal", made, in: hall).code == "importNotApplied")
        let applied = await step("application", made, in: hall)
        #expect(applied.status == 200, "\(String(decoding: applied.bytes, as: UTF8.self))")
        #expect(applied["state"]?.text == "applied")
        let after = await register(hall)
        #expect(after != before)
        #expect(await step("application", made, in: hall).bytes == applied.bytes)
        #expect(await register(hall) == after)
        let undone = await step("reversal", made, in: hall)
        #expect(undone.status == 200, "\(String(decoding: undone.bytes, as: UTF8.self))")
        // The edition of the changed one has gone on; everything else is as it was.
        let now = await register(hall)
        #expect(now.map(unversioned) == before.map(unversioned))
        #expect(await step("reversal", made, in: hall).bytes == undone.bytes)
        #expect(await step("application", made, in: hall).code == "importUndone")
        #expect(try await hall.application.verify().allSatisfy { $0.broken == nil })
    }

    private func unversioned(_ bytes: Data) -> String {
        String(decoding: bytes, as: UTF8.self).replacing(/"version":\d+/, with: "")
    }

    @Test func `an import is not undone when something of it is used or changed`() async throws {
        let hall = try await Hall(demo: true)
        let made = await preview("MT-700;Åse Prøve;2010;Senja;;;;;\n", in: hall)
        _ = await step("application", made, in: hall)
        try await hall.make(
            "/training", #"{"module":"chairing-meetings","person":"MT-700","day":"2026-11-01"}"#)
        let used = await step("reversal", made, in: hall)
        #expect(used.code == "importUsed")
        #expect(used["detail"]?.text == "Linje 2: MT-700 er i bruk (opplæring), så importen kan ikke angres.")
        let other = await preview("MT-702;Ørn Prøve;2010;Senja;;;;;\n", in: hall)
        _ = await step("application", other, in: hall)
        let changed = await hall.patch(
            Hall.home + "/people/MT-702", as: Self.coordinator, #"{"birthYear":2011}"#,
            ["If-Match": "\"1-x\""])
        #expect(changed.status == 200)
        #expect(await step("reversal", other, in: hall).code == "importChanged")
        #expect(await hall.get(Hall.home + "/people/MT-702", as: Self.coordinator).status == 200)
    }

    @Test func `a register that has moved on is told by its lines`() async throws {
        let hall = try await Hall(demo: true)
        let made = await preview(
            "MT-700;Åse Prøve;2010;Senja;;;;;\nMT-701;Ørn Prøve;2010;Senja;;;;;\n", in: hall)
        try await hall.make(
            "/people", #"{"number":"MT-701","name":"En Annen","birthYear":2009,"municipality":"senja"}"#)
        let refused = await step("application", made, in: hall)
        #expect(refused.status == 409)
        #expect(refused.code == "importOutdated")
        #expect(refused["detail"]?.text?.contains("1 rader") == true)
        #expect(refused["detail"]?.text?.contains("linje 3") == true)
        #expect(await hall.get(Hall.home + "/people/MT-700", as: Self.coordinator).status == 404)
    }

    @Test func `after a day the rows are gone, and neither way is open`() async throws {
        let hall = try await Hall(demo: true)
        let made = await preview("MT-700;Åse Prøve;2010;Senja;;;;;\n", in: hall)
        let applied = await preview("MT-701;Ørn Prøve;2010;Senja;;;;;\n", in: hall)
        _ = await step("application", applied, in: hall)
        let later = Call(caller: .operator, now: Hall.now.adding(seconds: 86_401))
        func ask(_ answer: Hall.Answer) throws -> ImportID {
            try #require(ImportID(answer["id"]?.text ?? ""))
        }
        let (first, second) = (try ask(made), try ask(applied))
        await #expect(throws: Refusal(.importExpired)) {
            try await hall.application.applyImport(ApplyImport(region: "midt-troms", id: first), later)
        }
        await #expect(throws: Refusal(.undoTooLate)) {
            try await hall.application.undoImport(UndoImport(region: "midt-troms", id: second), later)
        }
        let deleted = try await hall.application.store.write { try $0.forgetImports(before: later.now) }
        #expect(deleted == 2)
        let rows = try hall.application.listImportRows(ListImportRows(region: "midt-troms", id: first), later)
        #expect(rows.rows.isEmpty)
        #expect(
            try hall.application.readImport(ReadImport(region: "midt-troms", id: first), later).state
                == .expired)
    }

    @Test func `whoever reaches one municipality sees its imports, and no others`() async throws {
        let hall = try await Hall(demo: true)
        let all = await preview("MT-700;Åse Prøve;2010;Senja;;;;;\n", in: hall)
        let own = await preview(
            "MT-701;Ørn Prøve;2010;Senja;;;;;\n", in: hall, as: "municipal-coordinator")
        let list = await hall.get(Hall.home + "/imports", as: "municipal-coordinator")
        #expect(list["imports"]?.list?.map { $0["id"]?.text } == [own["id"]?.text])
        #expect(await step("application", all, in: hall, as: "municipal-coordinator").status == 404)
        #expect(await step("application", own, in: hall, as: "bardu-coordinator").status == 404)
        #expect(await step("application", own, in: hall).status == 200)
    }

    @Test func `what is exported is imported again as the same`() async throws {
        let hall = try await Hall(demo: true)
        for list in ["members", "mandates"] {
            let file = await hall.get(Hall.home + "/exports/\(list)", as: Self.coordinator)
            #expect(file.fields[.contentType] == "text/csv; charset=utf-8")
            let text = String(decoding: file.bytes, as: UTF8.self)
            let made = await hall.post(
                Hall.home + "/imports", as: Self.coordinator, text, ["Content-Type": "text/csv"])
            #expect(made["rows"]?.number ?? 0 > 5)
            #expect(made["same"]?.number == made["rows"]?.number, "\(list)")
            let book = await hall.get(Hall.home + "/exports/\(list)?format=xlsx", as: Self.coordinator)
            #expect(book.bytes.starts(with: [0x50, 0x4B, 3, 4]))
            #expect(book.fields[.contentDisposition]?.hasSuffix("2026-11-21.xlsx") == true)
        }
    }

    @Test func `an export holds what its list holds, and nobody else's`() async throws {
        let hall = try await Hall(demo: true)
        for list in ["members", "mandates", "coordinators", "training", "cases"] {
            let path = Hall.home + "/exports/\(list)"
            let bardu = await hall.get(path, as: "bardu-coordinator")
            #expect(bardu.status == 200, "\(list)")
            #expect(!String(decoding: bardu.bytes, as: UTF8.self).contains("senja"), "\(list)")
            #expect(await hall.get(path, as: "stranger").status == 404)
            #expect(await hall.get(path).status == 401)
        }
        let seats = await hall.get(Hall.home + "/exports/seats", as: "reader")
        #expect(String(decoding: seats.bytes, as: UTF8.self).contains("umt-senja-girl;umt;"))
    }
}
