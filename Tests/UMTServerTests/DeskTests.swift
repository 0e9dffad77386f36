import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTDomain

@Suite struct DeskTests {
    private static let meetings = Hall.home + "/meetings"
    private static let meeting = #"{"body":"fellesmote","day":"2026-11-20"}"#
    private static let coordinator = "regional-coordinator"

    /// Every refusal is problem+json with a code, a title and a sentence, and is kept by nobody.
    private func expectProblem(
        _ answer: Hall.Answer, _ status: Int, _ code: String, field: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(answer.status == status, sourceLocation: sourceLocation)
        #expect(answer.code == code, sourceLocation: sourceLocation)
        #expect(answer["field"]?.text == field, sourceLocation: sourceLocation)
        #expect(answer["status"]?.number == status, sourceLocation: sourceLocation)
        #expect(answer.fields[.contentType] == "application/problem+json", sourceLocation: sourceLocation)
        #expect(answer.fields[.cacheControl] == "no-store", sourceLocation: sourceLocation)
        #expect(answer.fields[.contentLength] == "\(answer.bytes.count)", sourceLocation: sourceLocation)
        for name in ["title", "detail"] {
            #expect(answer[name]?.text?.isEmpty == false, sourceLocation: sourceLocation)
        }
    }

    @Test(arguments: [
        "/", "", "/api", "/api/v1", "/api/v1/regions/", "/api/v1/regions/midt-troms",
        "//api/v1/regions", "/api/v1/regions//meetings", "/API/v1/regions",
        "/api/v1/regions/midt-troms/meetings/",
        "/health/", "/openapi.yaml", "/%61pi/v1/regions", "/api/v1/../v1/regions",
    ])
    func `an address that is not there is not found`(path: String) async throws {
        expectProblem(try await Hall.shared().get(path), 404, "noSuchPath")
    }

    @Test func `another method is refused with those that are there`() async throws {
        let hall = try await Hall.shared()
        for (method, path, allowed) in [
            (HTTPRequest.Method.delete, Self.meetings, ["GET", "HEAD", "POST"]),
            (.put, Hall.home + "/people/MT-001", ["GET", "HEAD", "PATCH"]),
            (.post, "/health", ["GET", "HEAD"]),
            (.patch, "/openapi.json", ["GET", "HEAD"]), (.options, Hall.home + "/events", ["GET", "HEAD"]),
        ] {
            let answer = await hall.ask(method, path)
            expectProblem(answer, 405, "wrongMethod")
            let given = answer.fields[.allow]?.split(separator: ",").map { $0.filter { $0 != " " } }
            #expect(given?.sorted() == allowed)
        }
    }

    @Test func `a body is JSON and says so`() async throws {
        let hall = try await Hall()
        for type in ["text/plain", "application/x-www-form-urlencoded", "application/json2", ""] {
            let answer = await hall.post(
                Self.meetings, as: Self.coordinator, Self.meeting, ["Content-Type": type])
            expectProblem(answer, 415, "wrongMediaType")
        }
        let answer = await hall.post(
            Self.meetings, as: Self.coordinator, Self.meeting,
            ["Content-Type": "Application/JSON; charset=utf-8"])
        #expect(answer.status == 201)
    }

    @Test(arguments: [
        ("", "badJSON", nil), (" ", "badJSON", nil), ("{", "badJSON", nil), ("[]", "badJSON", nil),
        ("null", "badJSON", nil), ("\"{}\"", "badJSON", nil), ("{}{}", "badJSON", nil),
        ("{\"body\":}", "badJSON", nil),
        ("{\"body\":\"umt\",}", "badJSON", nil), ("{'body':'umt'}", "badJSON", nil),
        ("\u{FEFF}{}", "badJSON", nil), ("{\"body\":\"\\ud800\"}", "badJSON", nil),
        ("{\"body\":\"a\nb\"}", "badJSON", nil), (String(repeating: "[", count: 100_000), "badJSON", nil),
        ("{\"body\":" + String(repeating: "[", count: 100), "badJSON", nil),
        ("{\"body\":\"umt\",\"body\":\"umt\"}", "duplicateField", "body"),
        ("{\"body\":\"umt\",\"\\u0062ody\":\"umt\"}", "duplicateField", "body"),
        ("{}", "missingField", "body"), ("{\"body\":\"umt\"}", "missingField", "day"),
        ("{\"body\":null,\"day\":\"2026-11-20\"}", "missingField", "body"),
        ("{\"body\":1,\"day\":\"2026-11-20\"}", "wrongType", "body"),
        ("{\"body\":[\"umt\"],\"day\":\"2026-11-20\"}", "wrongType", "body"),
        ("{\"body\":\"umt\",\"day\":\"2026-02-30\"}", "badDate", "day"),
        ("{\"body\":\"umt\",\"day\":20261120}", "wrongType", "day"),
        ("{\"body\":\"umt\",\"dya\":\"2026-11-20\"}", "unknownField", "dya"),
        ("{\"region\":\"tromsoregionen\",\"body\":\"umt\",\"day\":\"2026-11-20\"}", "unknownField", "region"),
    ])
    func `a body that is not to the letter is refused and nothing is stored`(
        body: String, code: String, field: String?
    ) async throws {
        let hall = try await Hall.shared()
        let before = try await hall.count("meetings")
        expectProblem(
            await hall.post(Self.meetings, as: Self.coordinator, body), 400, code, field: field)
        #expect(try await hall.count("meetings") == before)
    }

    @Test(arguments: [
        ("asof=2024-03-01", "unknownField", "asof"),
        ("asOf=2024-03-01&asOf=2024-03-01", "duplicateField", "asOf"),
        ("asOf=%zz", "badValue", "asOf"), ("asOf=%C3", "badValue", "asOf"),
        ("asOf=2024-02-30", "badDate", "asOf"),
        ("asOf=", "badDate", "asOf"), ("=x", "badValue", nil),
        ("region=tromsoregionen", "unknownField", "region"),
        ("asOf%5B0%5D=2024-03-01", "unknownField", "asOf[0]"),
    ])
    func `a query that is not to the letter is refused`(query: String, code: String, field: String?)
        async throws
    {
        let answer = try await Hall.shared().get(Hall.home + "/municipalities?" + query)
        expectProblem(answer, 400, code, field: field)
    }

    @Test func `a slip in a name is met with the right one`() async throws {
        let hall = try await Hall.shared()
        let asked = await hall.get(Hall.home + "/municipalities?asof=2024-03-01")
        #expect(asked["detail"]?.text?.contains("asOf?") == true)
        let written = await hall.post(
            Self.meetings, as: Self.coordinator, #"{"body":"umt","dya":"2026-11-20"}"#)
        #expect(written["detail"]?.text?.contains("day?") == true)
        let stray = await hall.post(Self.meetings + "?day=2026-11-20", as: Self.coordinator, Self.meeting)
        expectProblem(stray, 400, "unknownField", field: "day")
    }

    @Test func `HEAD is answered as GET is`() async throws {
        let hall = try await Hall.shared()
        for path in [
            "/health", "/openapi.json", "/api/v1/regions", Hall.home + "/bodies", Hall.home + "/people",
        ] {
            let (get, head) = (await hall.get(path), await hall.ask(.head, path))
            #expect(head.status == get.status)
            #expect(head.fields == get.fields)
        }
    }

    @Test func `a sentence comes in the language that is asked for`() async throws {
        let hall = try await Hall.shared()
        for (wanted, title) in [
            ("", "Finnes ikke"), ("en", "Not found"), ("en-GB, nb;q=0.5", "Not found"), ("nn", "Finnes ikke"),
            ("en;q=0.4, no;q=0.9", "Finnes ikke"), ("de, en;q=0.2", "Not found"), ("de", "Finnes ikke"),
            ("en;q=0", "Finnes ikke"), ("*;;q=,,", "Finnes ikke"),
        ] {
            let answer = await hall.get("/nowhere", ["Accept-Language": wanted])
            #expect(answer["title"]?.text == title, "\(wanted)")
        }
        let body = await hall.get(Hall.home + "/plans", ["Accept-Language": "en"])
        let norwegian = await hall.get(Hall.home + "/plans")
        #expect(body.bytes != norwegian.bytes)
    }

    @Test func `liveness needs nothing`() async throws {
        let answer = try await Hall.shared().get("/health")
        #expect(answer.status == 200)
        #expect(answer["status"]?.text == "ok")
    }

    @Test(arguments: ["umt_0123", "x", "", "regional coordinator"])
    func `a token that is none is refused, also where none is needed`(token: String) async throws {
        let answer = try await Hall.shared().get("/api/v1/regions", as: token)
        expectProblem(answer, 401, "tokenExpired")
        #expect(answer.fields[.wwwAuthenticate] == "Bearer")
    }

    @Test func `who is not signed in is told to`() async throws {
        let answer = try await Hall.shared().get(Hall.home + "/people")
        expectProblem(answer, 401, "signIn")
        #expect(answer.fields[.wwwAuthenticate] == "Bearer")
    }
}
