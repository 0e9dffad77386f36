import Foundation
import GRDB
import Testing
import UMTDomain

@testable import UMTStore

/// A real database in a folder of its own, which is gone when the last test lets go of it.
///
/// Two regions, each with one municipality, an assembly, a youth council and one person.
final class Archive: Sendable {
    let folder: URL
    let store: Store
    let home: Place
    let away: Place

    struct Place: Sendable {
        let region: Region
        let municipality: MunicipalityID
        let assembly: Body
        let council: Body
        let person: Person
    }

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
        store = try Store.create(folder.appendingPathComponent("umt.sqlite").path)
        home = try await Self.lay(100, "midt-troms", "MT", "senja", in: store)
        away = try await Self.lay(200, "tromsoregionen", "TR", "tromso", in: store)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var path: String { store.path }

    func write<Answer: Sendable>(
        in region: Region? = nil, _ change: @escaping @Sendable (Shelf) throws -> Answer
    ) async throws -> Answer {
        try await store.write { [region = region ?? home.region] in try change($0.shelf(of: region)) }
    }

    func read<Answer>(in region: Region? = nil, _ look: (Shelf) throws -> Answer) throws -> Answer {
        try store.read { try look($0.shelf(of: region ?? home.region)) }
    }

    /// What somebody with the file and SQLite can do, past the program.
    func tamper(_ sql: String) throws {
        let file = try DatabaseQueue(path: path)
        try file.writeWithoutTransaction { try $0.execute(sql: sql) }
        try file.close()
    }

    func event(_ id: Int64, _ words: [String: String] = ["added": "MT-001"]) -> Event {
        Event(
            id: EventID(raw: id), moment: Moment(milliseconds: 1_776_000_000_000 + id),
            actor: ActorID(raw: 7),
            deed: .keepRegister, subject: Event.Subject(kind: .person, id: 11), words: words)
    }

    private static func lay(_ id: Int64, _ key: String, _ code: String, _ place: String, in store: Store)
        async throws -> Place
    {
        try await store.write { house in
            let region = Region(id: RegionID(raw: id), key: key, code: code, name: key)
            let municipality = Municipality(id: MunicipalityID(raw: id + 1), key: place)
            let assembly = body(id + 2, "umt", .assembly, nil)
            let council = body(id + 3, "ungdomsrad-\(place)", .youthCouncil, municipality.id)
            let person = try Person(
                id: PersonID(raw: id + 4), number: "\(code)-001", name: "Nordlys Sommerfugl", birthYear: 2008,
                municipality: municipality.id, isFictional: true)
            try house.keep(region, source: "S4")
            try house.keep(municipality)
            let shelf = house.shelf(of: region)
            try shelf.keep(assembly)
            try shelf.keep(council)
            try shelf.keep(person)
            return Place(
                region: region, municipality: municipality.id, assembly: assembly, council: council,
                person: person)
        }
    }

    private static func body(_ id: Int64, _ key: String, _ kind: Body.Kind, _ place: MunicipalityID?) -> Body
    {
        Body(
            id: BodyID(raw: id), key: key, kind: kind, name: Bilingual(nb: key, en: key), municipality: place,
            receives: false)
    }
}
