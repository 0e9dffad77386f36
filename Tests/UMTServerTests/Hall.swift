import Foundation
import HTTPTypes
import Logging
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer
import UMTStore

/// The platform on 21 November 2026, before anybody has sat down: both regions seeded, a token for every role.
///
/// In a folder of its own, which is gone when the last test lets go of it.
final class Hall: Sendable {
    static let now = Moment(noonOf: CivilDate("2026-11-21") ?? .epoch)
    static let home = "/api/v1/regions/midt-troms"

    let folder: URL
    let application: Application
    let desk: Desk
    /// By role; `stranger` is regional coordinator of the other region.
    let tokens: [String: String]

    /// `demo` lays the fictional cast in as well.
    init(demo: Bool = false, in folder: URL = Hall.freshFolder()) async throws {
        self.folder = folder
        let store = try Store.create(folder.appendingPathComponent("umt.sqlite").path)
        let log = Logger(label: "hall") { _ in SwiftLogNoOpLogHandler() }
        application = Application(store: store, log: log) { Hall.now }
        desk = try Desk(application)
        let call = Call(caller: .operator, now: Hall.now)
        for region in ["midt-troms", "tromsoregionen"] {
            #expect(try await application.seedRegion(region, from: Self.seeds, by: call) == .laid)
        }
        if demo { #expect(try await application.seedDemo(from: Self.seeds, by: call) == .laid) }
        var tokens: [String: String] = [:]
        for (name, role, region, body) in Self.grants {
            tokens[name] = try await application.createToken(
                role: role, region: region, body: body, label: name, days: 365, by: call)
        }
        self.tokens = tokens
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// One hall with the fictional cast, for the tests that change nothing; gone when the process ends.
    static func shared() async throws -> Hall { try await opening.value }

    private static let sharedFolder = freshFolder()
    private static let opening = Task {
        atexit { try? FileManager.default.removeItem(at: Hall.sharedFolder) }
        return try await Hall(demo: true, in: sharedFolder)
    }

    private static func freshFolder() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
    }

    private static let grants: [(String, Role, String, String?)] = [
        ("reader", .reader, "midt-troms", nil), ("case-officer", .caseOfficer, "midt-troms", "kommune-senja"),
        ("mayor", .mayor, "midt-troms", "kommune-senja"),
        ("youth-member", .youthMember, "midt-troms", "ungdomsrad-senja"),
        ("municipal-coordinator", .municipalCoordinator, "midt-troms", "ungdomsrad-senja"),
        ("regional-coordinator", .regionalCoordinator, "midt-troms", nil),
        ("stranger", .regionalCoordinator, "tromsoregionen", nil),
        ("bardu-officer", .caseOfficer, "midt-troms", "kommune-bardu"),
        ("bardu-member", .youthMember, "midt-troms", "ungdomsrad-bardu"),
        ("bardu-coordinator", .municipalCoordinator, "midt-troms", "ungdomsrad-bardu"),
    ]

    private static let seeds = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("seeds")

    /// An answer of the desk, with its JSON where it has any.
    struct Answer: Sendable {
        let status: Int
        let fields: HTTPFields
        let bytes: Data

        subscript(_ field: String) -> JSONValue? { json?[field] }
        var json: JSONValue? { try? JSONDecoder().decode(JSONValue.self, from: bytes) }
        var code: String? { self["code"]?.text }
        var tag: String? { fields[.eTag] }
    }

    /// Asks the desk as one of the token holders, or as a visitor; a body makes it JSON.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, as who: String? = nil, _ body: String? = nil,
        _ fields: [String: String] = [:]
    ) async -> Answer {
        var request = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
        request.headerFields[.authorization] = who.map { "Bearer \(tokens[$0] ?? $0)" }
        if body != nil { request.headerFields[.contentType] = "application/json" }
        for (name, value) in fields {
            if let name = HTTPField.Name(name) { request.headerFields[name] = value }
        }
        let (head, bytes) = await desk.answer(request, Array((body ?? "").utf8))
        return Answer(status: head.status.code, fields: head.headerFields, bytes: bytes)
    }

    func get(_ path: String, as who: String? = nil, _ fields: [String: String] = [:]) async -> Answer {
        await ask(.get, path, as: who, nil, fields)
    }

    func post(_ path: String, as who: String? = nil, _ body: String, _ fields: [String: String] = [:]) async
        -> Answer
    {
        await ask(.post, path, as: who, body, fields)
    }

    func patch(_ path: String, as who: String? = nil, _ body: String, _ fields: [String: String] = [:]) async
        -> Answer
    {
        await ask(.patch, path, as: who, body, fields)
    }

    /// Asks as the regional coordinator, who may do most things, and expects that it is done.
    @discardableResult
    func make(_ path: String, _ body: String, sourceLocation: SourceLocation = #_sourceLocation) async throws
        -> Answer
    {
        let answer = await ask(.post, Self.home + path, as: "regional-coordinator", body)
        let text = String(decoding: answer.bytes, as: UTF8.self)
        try #require((200...201).contains(answer.status), "\(text)", sourceLocation: sourceLocation)
        return answer
    }

    /// The same hall as it is so many days later.
    func daysOn(_ days: Int) throws -> DaysOn {
        let now = Moment(noonOf: Hall.now.day.adding(days: days))
        let log = Logger(label: "hall") { _ in SwiftLogNoOpLogHandler() }
        return DaysOn(
            hall: self, desk: try Desk(Application(store: application.store, log: log) { now }))
    }

    /// A hall on another day.
    struct DaysOn {
        let hall: Hall
        let desk: Desk

        func ask(_ method: HTTPRequest.Method, _ path: String, as who: String, _ body: String? = nil) async
            -> Answer
        {
            var request = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
            request.headerFields[.authorization] = "Bearer \(hall.tokens[who] ?? who)"
            if body != nil { request.headerFields[.contentType] = "application/json" }
            let (head, bytes) = await desk.answer(request, Array((body ?? "").utf8))
            return Answer(status: head.status.code, fields: head.headerFields, bytes: bytes)
        }

        func get(_ path: String, as who: String) async -> Answer { await ask(.get, path, as: who) }

        func post(_ path: String, as who: String, _ body: String) async -> Answer {
            await ask(.post, path, as: who, body)
        }
    }

    /// How many rows the table holds.
    func count(_ list: String, as who: String = "regional-coordinator") async throws -> Int {
        let answer = await ask(.get, Self.home + "/" + list, as: who)
        return try #require(answer[list]?.list).count
    }
}

extension JSONValue {
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var number: Int? { if case .integer(let number) = self { number } else { nil } }
    var truth: Bool? { if case .bool(let truth) = self { truth } else { nil } }
    var list: [JSONValue]? { if case .array(let list) = self { list } else { nil } }
    var fields: [String: JSONValue]? { if case .object(let fields) = self { fields } else { nil } }
}
