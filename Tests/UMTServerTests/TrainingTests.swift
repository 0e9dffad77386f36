import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

@Suite struct TrainingTests {
    private func hall() async throws -> Hall {
        let hall = try await Hall()
        for (number, place) in [("MT-301", "senja"), ("MT-302", "senja"), ("MT-401", "bardu")] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"Prøve \#(number)","birthYear":2009,"municipality":"\#(place)"}"#
            )
        }
        try await hall.make(
            "/mandates", #"{"seat":"umt-senja-girl","person":"MT-301","from":"2026-01-01","basis":"1/26"}"#)
        return hall
    }

    private func lines(_ hall: Hall, _ person: String, as who: String = "regional-coordinator") async
        -> [String: JSONValue]
    {
        let answer = await hall.get("\(Hall.home)/training/passports/\(person)", as: who)
        let pairs = (answer["modules"]?.list ?? []).map { ($0["module"]?.text ?? "", $0) }
        return Dictionary(pairs) { first, _ in first }
    }

    @Test func `a course day gives all who were there all its modules, in one deed`() async throws {
        let hall = try await hall()
        let made = try await hall.make(
            "/training/sessions",
            #"{"modules":["chairing-meetings","democratic-rules"],"day":"2026-10-01","place":"Finnsnes","leader":"Fylket","people":["MT-301","MT-302","MT-301"]}"#
        )
        #expect(made["people"]?.list?.count == 2)
        #expect(made["planned"]?.truth == false)
        let id = try #require(made["id"]?.text)
        for person in ["MT-301", "MT-302"] {
            let line = try #require(await lines(hall, person)["chairing-meetings"])
            #expect(line["state"]?.text == "valid")
            #expect(line["completions"]?.list?.first?["session"]?.text == id)
        }
        let later = await hall.post(
            "\(Hall.home)/training/sessions/\(id)/participants", as: "bardu-coordinator",
            #"{"people":["MT-401"]}"#)
        #expect(later.status == 201)
        #expect(later["people"]?.list?.compactMap { $0["person"]?.text } == ["MT-401"])
        let again = await hall.post(
            "\(Hall.home)/training/sessions/\(id)/participants", as: "regional-coordinator",
            #"{"people":["MT-401"]}"#)
        #expect(again.status == 409 && again.code == "attendedAlready" && again["field"]?.text == "people")
    }

    @Test func `one wrong person and nothing of the course day is kept`() async throws {
        let hall = try await hall()
        let answer = await hall.post(
            Hall.home + "/training/sessions", as: "municipal-coordinator",
            #"{"modules":["chairing-meetings"],"day":"2026-10-01","place":"Finnsnes","body":"ungdomsrad-senja","people":["MT-301","MT-401"]}"#
        )
        #expect(answer.status == 404 && answer["field"]?.text == "people")
        let list = await hall.get(Hall.home + "/training/sessions", as: "regional-coordinator")
        #expect(list["sessions"]?.list?.count == 0)
        #expect(await lines(hall, "MT-301")["chairing-meetings"]?["state"]?.text == "never")
    }

    @Test(arguments: [
        (
            #"{"modules":["chairing-meetings"],"day":"2026-12-01","place":"F","people":["MT-301"]}"#, 422,
            "people"
        ),
        (#"{"modules":[],"day":"2026-12-01","place":"F"}"#, 400, "modules"),
        (#"{"modules":["juggling"],"day":"2026-12-01","place":"F"}"#, 404, "modules"),
        (#"{"modules":["chairing-meetings"],"day":"2026-12-01","place":" "}"#, 422, "place"),
        (
            #"{"modules":["chairing-meetings"],"day":"2026-12-01","place":"F","leader":"A","leaderPerson":"MT-301"}"#,
            400, "leaderPerson"
        ),
        (
            #"{"modules":["chairing-meetings"],"day":"2026-12-01","place":"F","leaderPerson":"MT-9"}"#, 404,
            "leaderPerson"
        ),
        (
            #"{"modules":["chairing-meetings"],"day":"2026-12-01","place":"F","body":"ungdomsrad-oz"}"#, 404,
            "body"
        ),
    ])
    func `a course day that cannot be is refused by the field at fault`(
        body: String, status: Int, field: String
    ) async throws {
        let answer = await (try hall()).post(
            Hall.home + "/training/sessions", as: "regional-coordinator", body)
        #expect(answer.status == status && answer["field"]?.text == field, "\(answer.code ?? "")")
    }

    @Test func `a municipality keeps courses for its own and sees those for everybody`() async throws {
        let hall = try await hall()
        let course = #"{"modules":["chairing-meetings"],"day":"2026-12-01","place":"Finnsnes""#
        for (more, field) in [
            ("}", "body"), (#","body":"umt"}"#, "body"), (#","body":"ungdomsrad-bardu"}"#, "body"),
        ] {
            let answer = await hall.post(
                Hall.home + "/training/sessions", as: "municipal-coordinator", course + more)
            #expect([400, 404].contains(answer.status) && answer["field"]?.text == field)
        }
        try await hall.make("/training/sessions", course + #","leaderPerson":"MT-301"}"#)
        let own = await hall.post(
            Hall.home + "/training/sessions", as: "municipal-coordinator",
            course + #","body":"ungdomsrad-senja"}"#)
        let id = try #require(own["id"]?.text)
        let seen = await hall.get(Hall.home + "/training/sessions", as: "bardu-coordinator")
        #expect(seen["sessions"]?.list?.count == 1)
        #expect(!String(decoding: seen.bytes, as: UTF8.self).contains("MT-301"))
        let path = "\(Hall.home)/training/sessions/\(id)"
        #expect(await hall.get(path, as: "bardu-coordinator").status == 404)
        let gone = await hall.post(path + "/removal", as: "municipal-coordinator", #"{"reason":"Storm"}"#)
        #expect(gone.status == 200)
        #expect(await hall.get(path, as: "municipal-coordinator").status == 404)
    }

    @Test func `a module is completed again, and a mistake is removed with its reason in the record`()
        async throws
    {
        let hall = try await hall()
        for day in ["2024-10-01", "2026-10-01"] {
            try await hall.make(
                "/training", #"{"module":"chairing-meetings","person":"MT-301","day":"\#(day)"}"#)
        }
        let twice = await hall.post(
            Hall.home + "/training", as: "regional-coordinator",
            #"{"module":"chairing-meetings","person":"MT-301","day":"2026-10-01"}"#)
        #expect(twice.status == 409 && twice.code == "moduleDoneAlready")
        #expect(await lines(hall, "MT-301")["chairing-meetings"]?["completions"]?.list?.count == 2)
        let mistake =
            #"{"module":"chairing-meetings","person":"MT-301","day":"2026-10-01","reason":"Feil kurs"}"#
        try await hall.make("/training/removals", mistake)
        #expect(await lines(hall, "MT-301")["chairing-meetings"]?["completions"]?.list?.count == 1)
        let again = await hall.post(
            Hall.home + "/training/removals", as: "regional-coordinator", mistake)
        #expect(again.status == 404 && again["field"]?.text == "day")
        let told = try hall.application.store.read { house in
            let shelf = house.shelf(of: try house.region("midt-troms"))
            return try shelf.events(about: try shelf.person("MT-301").id.raw).last?.words
        }
        #expect(
            told == ["removed": "chairing-meetings", "day": "2026-10-01", "reason": "Feil kurs"])
    }

    @Test func `a course with people is not called off`() async throws {
        let hall = try await hall()
        let made = try await hall.make(
            "/training/sessions",
            #"{"modules":["chairing-meetings"],"day":"2026-10-01","place":"Finnsnes","people":["MT-301"]}"#)
        let answer = await hall.post(
            "\(Hall.home)/training/sessions/\(made["id"]?.text ?? "")/removal", as: "regional-coordinator",
            #"{"reason":"Storm"}"#)
        #expect(answer.status == 409 && answer.code == "sessionHasPeople")
    }

    @Test func `a retired module is asked of nobody and completed by nobody`() async throws {
        let hall = try await hall()
        let path = Hall.home + "/modules/democratic-rules"
        let read = await hall.get(path)
        let tag = try #require(read.tag)
        let retired = await hall.patch(
            path, as: "regional-coordinator", #"{"until":"2026-06-01"}"#, ["If-Match": tag])
        #expect(retired.status == 200 && retired["version"]?.number == 2)
        #expect(
            await hall.patch(path, as: "regional-coordinator", #"{"title":"Nytt"}"#, ["If-Match": tag]).status
                == 412)
        #expect(await lines(hall, "MT-301")["democratic-rules"] == nil)
        let late = await hall.post(
            Hall.home + "/training", as: "regional-coordinator",
            #"{"module":"democratic-rules","person":"MT-301","day":"2026-06-01"}"#)
        #expect(late.status == 422 && late.code == "moduleRetired")
        try await hall.make(
            "/training", #"{"module":"democratic-rules","person":"MT-301","day":"2026-05-31"}"#)
        #expect(await lines(hall, "MT-301")["democratic-rules"]?["asked"]?.truth == false)
    }

    @Test func `gaps tell what will have expired by the meeting and what no course covers`() async throws {
        let hall = try await hall()
        let path = Hall.home + "/modules/chairing-meetings"
        let rule = await hall.patch(
            path, as: "regional-coordinator", #"{"months":12,"monthsFrom":"2025-01-01"}"#,
            ["If-Match": "\"1-x\""])
        #expect(rule.status == 200)
        try await hall.make(
            "/training", #"{"module":"chairing-meetings","person":"MT-301","day":"2025-12-01"}"#)
        for (module, body) in [("chairing-meetings", "umt"), ("benefits-and-duties", "ungdomsrad-bardu")] {
            try await hall.make(
                "/training/sessions",
                #"{"modules":["\#(module)"],"day":"2026-11-28","place":"Finnsnes","body":"\#(body)"}"#)
        }
        try await hall.make("/meetings", #"{"body":"umt","day":"2026-12-05"}"#)
        let gaps = await hall.get(Hall.home + "/training/gaps?body=umt", as: "municipal-coordinator")
        #expect(gaps["before"]?.text == "2026-12-05")
        let gap = try #require(gaps["members"]?.list?.first)
        #expect(gap["person"]?.text == "MT-301")
        #expect(gap["expired"]?.list?.first?["since"]?.text == "2026-12-01")
        #expect(gap["missing"]?.list?.count == 3)
        #expect(gap["unplanned"]?.list?.contains(.string("chairing-meetings")) == false)
        #expect(gap["unplanned"]?.list?.contains(.string("benefits-and-duties")) == true)
        #expect(gaps["sessions"]?.list?.count == 1)
        let without = await hall.get(Hall.home + "/training/gaps?body=fellesmote", as: "regional-coordinator")
        #expect(without.status == 422 && without["field"]?.text == "before")
    }

    @Test func `a member reads their own passport and nobody else's`() async throws {
        let hall = try await hall()
        try await hall.make(
            "/training", #"{"module":"chairing-meetings","person":"MT-301","day":"2026-10-01"}"#)
        let call = Call(caller: .operator, now: Hall.now)
        let token = try await hall.application.createToken(
            role: .youthMember, region: "midt-troms", body: "ungdomsrad-senja", person: "MT-301",
            label: "test", days: 30, by: call)
        let mine = await hall.get(Hall.home + "/training/mine", as: token)
        #expect(mine["person"]?.text == "MT-301" && mine["modules"]?.list?.count == 4)
        #expect(await hall.get("/api/v1/me", as: token)["person"]?.text == "MT-301")
        #expect(await hall.get(Hall.home + "/training/passports/MT-301", as: token).status == 403)
        let unlinked = await hall.get(Hall.home + "/training/mine", as: "youth-member")
        #expect(unlinked.status == 409 && unlinked.code == "noOwnPerson")
        await #expect(throws: Refusal.notFound(.person, "MT-301", field: "person")) {
            try await hall.application.createToken(
                role: .youthMember, region: "tromsoregionen", body: nil, person: "MT-301", label: "test",
                days: 30, by: call)
        }
    }

    @Test func `a certificate holds the name, the modules and the days, and no more`() async throws {
        let hall = try await hall()
        let name = "Åse <b> \\\"O'Neil\\\" & `Kråkmo`"
        try await hall.make(
            "/people", #"{"number":"MT-303","name":"\#(name)","birthYear":2009,"municipality":"senja"}"#)
        let rule = await hall.patch(
            Hall.home + "/modules/chairing-meetings", as: "regional-coordinator",
            #"{"months":24,"monthsFrom":"2025-01-01"}"#, ["If-Match": "\"1-x\""])
        #expect(rule.status == 200)
        for (module, day) in [
            ("chairing-meetings", "2025-03-02"), ("benefits-and-duties", "2024-03-01"),
            ("benefits-and-duties", "2026-03-01"),
        ] {
            try await hall.make("/training", #"{"module":"\#(module)","person":"MT-303","day":"\#(day)"}"#)
        }
        let path = "\(Hall.home)/training/passports/MT-303/certificate?asOf=2026-11-20"
        let answer = await hall.get(path, as: "municipal-coordinator")
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 200 && answer.fields[.contentType] == "text/html; charset=utf-8")
        #expect(page.contains("Åse &lt;b&gt; &quot;O&#39;Neil&quot; &amp; &#96;Kråkmo&#96;"))
        #expect(page.contains("<td>2. mars 2025</td><td>1. mars 2027</td>"))
        #expect(page.contains("<td>1. mars 2026</td><td>Uten sluttdato</td>"))
        #expect(page.contains("Ungdommens Midt-Tromsting, Midt-Troms, 20. november 2026."))
        for word in ["2009", "MT-303", "senja", "<script", "http", "demokratisk"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(await hall.get(path, as: "regional-coordinator").bytes == answer.bytes)
        #expect(await hall.get(path, as: "bardu-coordinator").status == 404)
        #expect(await hall.get(path, as: "youth-member").status == 403)
        let english = await hall.get(path, as: "municipal-coordinator", ["Accept-Language": "en"])
        #expect(String(decoding: english.bytes, as: UTF8.self).contains("<td>2 March 2025</td>"))
        let ahead = await hall.get(
            "\(Hall.home)/training/passports/MT-303/certificate?asOf=2026-11-22", as: "municipal-coordinator")
        #expect(ahead.status == 422 && ahead["field"]?.text == "asOf")
    }

    @Test(arguments: ["<\u{301}", "\"\u{301}", "&\u{301}", "'\u{301}", "`\u{301}", ">\u{301}"])
    func `a mark on a character does not carry it past the escape`(odd: String) async throws {
        let hall = try await hall()
        let json = String(decoding: try JSONEncoder().encode("Ida \(odd) Prøve"), as: UTF8.self)
        let made = try await hall.make(
            "/people", #"{"number":"MT-303","name":\#(json),"birthYear":2009,"municipality":"senja"}"#)
        try #require(made["name"]?.text?.isEmpty == false)
        let page = await hall.get(
            "\(Hall.home)/training/passports/MT-303/certificate", as: "regional-coordinator")
        let name =
            String(decoding: page.bytes, as: UTF8.self).components(separatedBy: "<p class=\"name\">")
            .last?.components(separatedBy: "</p>").first ?? ""
        let raw = Set(name.unicodeScalars).intersection("<>\"'`".unicodeScalars)
        #expect(raw.isEmpty && name.contains("&"), "\(name)")
    }
}
