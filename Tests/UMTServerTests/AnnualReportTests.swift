import Foundation
import GRDB
import Testing
import UMTAPI
import UMTDomain

/// A year in numbers: each counted once more by plain SQL, and the same as statistics, ledger and minutes have it.
@Suite struct AnnualReportTests {
    /// UMT meets three times, one meeting is cancelled; what was said, given, asked for and decided stands around it.
    private static func played(year: Int = 2026) async throws -> Hall {
        let hall = try await Hall(demo: true)
        try await hall.make(
            "/bodies/umt/seats", #"{"count":1,"from":"2024-01-01","standsInFor":"umt-senja-girl"}"#)
        try await hall.make(
            "/people", #"{"number":"MT-901","name":"Åsel Vårflom","birthYear":2010,"municipality":"senja"}"#)
        try await hall.make(
            "/mandates",
            #"{"seat":"umt-senja-girl-vara-1","person":"MT-901","from":"2026-01-01","basis":"1/26"}"#)
        let days = ["03-07", "06-06", "10-10", "11-14"].map { "\(year)-\($0)" }
        try await hall.make(
            "/bodies/umt/meetings", #"{"days":[\#(days.map { "\"\($0)\"" }.joined(separator: ","))]}"#)
        for (place, day) in days.enumerated() {
            let meeting = "/meetings/umt-\(day)"
            try await hall.make(meeting + "/items", #"{"title":"Buss hjem, sa Åsel Vårflom"}"#)
            try await hall.make(meeting + "/items", #"{"title":"Lukket sak"}"#)
            try await hall.make(
                meeting + "/notice", #"{"starts":"10:00","place":"Finnsnes","calledOn":"\#(day)"}"#)
            if place == 3 {
                try await hall.make(meeting + "/cancellation", #"{"reason":"Storm"}"#)
                continue
            }
            try await hall.make(meeting + "/absences", #"{"person":"MT-003"}"#)
            if place != 1 { try await hall.make(meeting + "/substitutes", #"{"for":"MT-003"}"#) }
            try await hall.make(meeting + "/opening", #"{"chair":"MT-012"}"#)
            try await hall.make(meeting + "/presence", "{}")
            try await hall.make(meeting + "/presence", #"{"people":["MT-005"],"from":1,"through":1}"#)
            try await hall.make(meeting + "/items/2/doors", #"{"ground":"kommuneloven § 11-5"}"#)
            for item in 1...2 {
                try await hall.make(
                    meeting + "/items/\(item)/decision",
                    #"{"decision":"UMT ber om en buss for Åsel Vårflom.","unanimous":true}"#)
            }
            let due = place == 0 ? "2026-04-01" : "2027-04-01"
            let task = try await hall.make(
                meeting + "/items/1/follow-ups", #"{"text":"Spør","office":"Ordføreren","due":"\#(due)"}"#)
            if place == 1, let id = task["id"]?.text {
                try await hall.make("/follow-ups/\(id)/closing", #"{"sentence":"Gjort"}"#)
            }
            if place < 2 { try await hall.make(meeting + "/approval", #"{"signedBy":["MT-012"]}"#) }
        }
        for (day, amount) in [("2025-12-31", 7), ("2026-01-01", 5_000), ("2026-11-20", 20_000)] {
            try await hall.make(
                "/bodies/umt/money-grants",
                #"{"amount":\#(amount),"giver":"Fylket","purpose":"Leir","day":"\#(day)"}"#)
        }
        for (channel, reach) in [("school-visit", 40), ("school-visit", 25), ("digital", 300)] {
            try await hall.make(
                "/inputs",
                #"{"council":"umt","channel":"\#(channel)","place":"Skolen","reach":\#(reach),"text":"Lys"}"#)
        }
        return hall
    }

    private func report(
        _ hall: Hall, _ body: String, _ year: Int = 2026, as who: String = "regional-coordinator"
    )
        async throws -> AnnualReportView
    {
        let answer = await hall.get("\(Hall.home)/bodies/\(body)/annual-reports/\(year)", as: who)
        try #require(answer.status == 200, "\(String(decoding: answer.bytes, as: UTF8.self))")
        return try AnnualReportView(frozen: [UInt8](answer.bytes))
    }

    @Test func `every number is what plain SQL counts, council by council and year by year`() async throws {
        let hall = try await Self.played()
        let file = try DatabaseQueue(path: hall.folder.appendingPathComponent("umt.sqlite").path)
        let bodies = try await file.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT b.key FROM body b JOIN region r ON r.id = b.region_id
                    WHERE r.key = 'midt-troms' AND b.kind IN ('assembly', 'youth-council')
                    """)
        }
        var told = 0
        for body in bodies {
            for year in [2024, 2025, 2026] {
                let view = try await report(hall, body, year)
                let shown = Self.shown(view)
                let counted = try await file.read { try Self.counted(body, year, $0) }
                #expect(shown == counted, "\(body) \(year)")
                told += shown.reduce(0, +)
            }
        }
        #expect(told > 100)
        try file.close()
    }

    private static func shown(_ view: AnnualReportView) -> [Int] {
        [
            view.cases.raised, view.cases.sendings, view.cases.answered, view.cases.late, view.promises.all,
            view.promises.states.reduce(0) { $0 + $1.count }, view.sums.held, view.sums.cancelled,
            view.sums.places, view.sums.filled, view.sums.substitutes, view.sums.decisions,
            view.hearings.asked, view.hearings.answered, view.hearings.statements,
            view.inputs.reduce(0) { $0 + $1.times }, view.inputs.reduce(0) { $0 + $1.reach }, view.granted,
            view.followUps.made, view.followUps.done, view.followUps.overdue, view.decisions.count,
            view.meetings.reduce(0) { $0 + $1.present }, view.meetings.reduce(0) { $0 + $1.members },
        ]
    }

    private static func counted(_ body: String, _ year: Int, _ database: Database) throws -> [Int] {
        func count(_ sql: String) throws -> Int {
            let span: StatementArguments = [
                "key": body, "from": "\(year)-01-01", "until": "\(year + 1)-01-01",
            ]
            let whole = sql.replacing("BODY", with: "(SELECT id FROM body WHERE key = :key)")
            return try Int.fetchOne(
                database, sql: "SELECT (\(whole)), :from, :until, :key", arguments: span) ?? 0
        }
        func inYear(_ day: String) -> String { "\(day) >= :from AND \(day) < :until" }
        let cases =
            "FROM youth_case c WHERE c.council_id = BODY AND c.number IS NOT NULL AND \(inYear("c.raised_on"))"
        let sendings =
            "SELECT COUNT(*) FROM sending s WHERE s.case_id IN (SELECT c.id \(cases)) AND COALESCE(s.ending, 'answered') = 'answered'"
        let promises = """
            SELECT COUNT(*) FROM promise p JOIN youth_case c ON c.id = p.case_id
            WHERE c.council_id = BODY AND \(inYear("p.promised_on"))
            """
        let met = """
            FROM meeting m LEFT JOIN meeting_course c ON c.meeting_id = m.id
            WHERE m.body_id = BODY AND \(inYear("m.day"))
            """
        let held = met + " AND COALESCE(c.state, 'held') IN ('held', 'approved')"
        let members = """
            SELECT DISTINCT m.id AS meeting_id, d.person_id FROM meeting m JOIN seat s ON s.body_id = m.body_id
            JOIN mandate d ON d.seat_id = s.id WHERE s.rank IS NULL AND m.id IN (SELECT m.id \(held))
            AND d.from_latest <= m.day AND (d.until_earliest > m.day
                OR (d.until_earliest IS NULL AND d.until_latest IS NULL))
            """
        let sat = """
            FROM (\(members)) x JOIN meeting_presence p
                ON p.meeting_id = x.meeting_id AND p.holder_person_id = x.person_id
            """
        let asked = """
            FROM hearing_council k JOIN hearing h ON h.id = k.hearing_id WHERE k.council_id = BODY
            AND \(inYear("date(h.asked_at / 1000, 'unixepoch')"))
            """
        let inputs = "FROM youth_input i WHERE i.council_id = BODY AND \(inYear("i.held_on"))"
        let decided = """
            SELECT COUNT(*) FROM agenda_item i WHERE i.state = 'decided'
            AND i.meeting_id IN (SELECT m.id \(met) AND c.state = 'approved')
            """
        let tasks = """
            SELECT COUNT(*) FROM follow_up f JOIN agenda_item i ON i.id = f.item_id
            WHERE i.meeting_id IN (SELECT m.id \(met))
            """
        let places = try count("SELECT COUNT(*) FROM (\(members))")
        let filled = try count("SELECT COUNT(DISTINCT x.meeting_id || '-' || x.person_id) \(sat)")
        let allPromises = try count(promises)
        let decisions = try count(decided)
        return [
            try count("SELECT COUNT(*) \(cases)"), try count(sendings),
            try count(sendings + " AND s.answered_on IS NOT NULL"),
            try count(sendings + " AND s.answered_on > COALESCE(s.missed_due, s.due)"), allPromises,
            allPromises, try count("SELECT COUNT(*) \(held)"),
            try count("SELECT COUNT(*) \(met) AND c.state = 'cancelled'"), places, filled,
            try count(
                "SELECT COUNT(DISTINCT p.meeting_id || '-' || p.person_id) \(sat) WHERE p.person_id <> p.holder_person_id"
            ), decisions, try count("SELECT COUNT(*) \(asked)"),
            try count(
                "SELECT COUNT(*) \(asked) AND EXISTS (SELECT 1 FROM council_statement s WHERE s.hearing_id = h.id AND s.council_id = k.council_id)"
            ),
            try count(
                "SELECT COUNT(*) FROM council_statement s WHERE s.council_id = BODY AND \(inYear("date(s.given_at / 1000, 'unixepoch')"))"
            ), try count("SELECT COUNT(*) \(inputs)"), try count("SELECT SUM(i.reach) \(inputs)"),
            try count(
                "SELECT SUM(g.amount) FROM money_grant g WHERE g.body_id = BODY AND \(inYear("g.day"))"),
            try count(tasks), try count(tasks + " AND f.closed_on IS NOT NULL"),
            try count(tasks + " AND f.closed_on IS NULL AND f.due < '2026-11-21'"), decisions, filled, places,
        ]
    }

    @Test func `statistics, the ledger and the minutes say the same`() async throws {
        let hall = try await Self.played()
        func json(_ value: some Encodable) throws -> JSONValue {
            try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
        }
        for year in [2025, 2026] {
            let span = "from=\(year)-01-01&until=\(year + 1)-01-01"
            let whole = try #require(try await report(hall, "umt", year).whole)
            let total = try #require(await hall.get("\(Hall.home)/statistics?\(span)")["total"]?.fields)
            for (key, value) in try #require(try json(whole.cases).fields) where key != "name" {
                #expect(total[key] == value, "\(key)")
            }
            let ledger = "\(Hall.home)/promises?since=\(year)-01-01&until=\(year + 1)-01-01"
            let all = await hall.get(ledger, as: "regional-coordinator")["totals"]
            #expect(all == (try json(whole.promises)))
            for body in ["umt", "ungdomsrad-senja", "ungdomsrad-bardu"] {
                let own = await hall.get(ledger + "&council=\(body)", as: "regional-coordinator")["totals"]
                #expect(own == (try json(try await report(hall, body, year).promises)))
            }
        }
        let senja = await hall.get("\(Hall.home)/statistics?by=municipality&from=2025-01-01&until=2026-01-01")
        let line = senja["groups"]?.list?.first { $0.fields?["key"]?.text == "senja" }
        #expect(
            line?.fields?["days"] == (try json(try await report(hall, "ungdomsrad-senja", 2025).cases.days)))

        let view = try await report(hall, "umt")
        for meeting in view.meetings where meeting.state == .approved {
            let minutes = await hall.get(
                "\(Hall.home)/meetings/umt-\(meeting.day)/minutes", as: "regional-coordinator")
            let voters = minutes["items"]?.list?.compactMap { $0.fields?["voters"]?.number }.max()
            #expect(
                meeting.present == voters && minutes["quorum"]?.fields?["members"]?.number == meeting.members)
        }
        #expect(view.meetings.map(\.substitutes) == [1, 0, 1] && view.sums.cancelled == 1)
        #expect(view.meetings.map(\.decisions) == [2, 2, 0])
    }

    @Test func `the same record gives the same bytes, and nobody is named who has not agreed`() async throws {
        let hall = try await Self.played()
        let path = "\(Hall.home)/bodies/umt/annual-reports/2026"
        let first = await hall.get(path, as: "regional-coordinator")
        #expect(first.bytes == (await hall.get(path, as: "regional-coordinator")).bytes)
        for format in ["html", "text"] {
            let page = await hall.get(path + "/document?format=\(format)", as: "regional-coordinator")
            #expect(
                page.bytes
                    == (await hall.get(path + "/document?format=\(format)", as: "regional-coordinator")).bytes
            )
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(text.contains("Målselv") && !text.contains("malselv"))
            #expect(text.contains("Årsmelding – ") && text.contains("Slik er det talt"))
            #expect(!text.contains("Vårflom") && text.contains("[navn]"))
            #expect(!text.contains("Lukket sak") && text.contains("sak som ikke er publisert"))
        }
        let named = try await report(hall, "umt").seats.flatMap(\.names)
        try await hall.make("/people/MT-012/consents", #"{"purpose":"named","by":"guardian","how":"paper"}"#)
        let after = try await report(hall, "umt").seats.flatMap(\.names)
        #expect(after.count == named.count + 1)
    }

    @Test func `a report is read within reach until it is approved, and by everybody from then on`()
        async throws
    {
        let hall = try await Self.played()
        let path = "\(Hall.home)/bodies/ungdomsrad-senja/annual-reports/2025"
        for who in [nil, "bardu-coordinator", "bardu-member", "reader", "mayor", "stranger"] {
            #expect(await hall.get(path, as: who).status == 404, "\(who ?? "visitor")")
        }
        for who in ["municipal-coordinator", "youth-member", "regional-coordinator"] {
            #expect(await hall.get(path, as: who).status == 200, "\(who)")
        }
        try await hall.make("/people/MT-003/consents", #"{"purpose":"named","by":"guardian","how":"paper"}"#)
        let approve = #"{"reference":"3/26","foreword":"Takk til alle."}"#
        #expect(await hall.post(path + "/approval", as: "bardu-coordinator", approve).status == 404)
        #expect(await hall.post(path + "/approval", as: "youth-member", approve).status == 403)
        let done = await hall.post(path + "/approval", as: "municipal-coordinator", approve)
        #expect(done.status == 201)
        #expect(await hall.post(path + "/approval", as: "municipal-coordinator", approve).status == 409)
        let early = "\(Hall.home)/bodies/ungdomsrad-senja/annual-reports/2026/approval"
        #expect(await hall.post(early, as: "municipal-coordinator", approve).code == "yearNotOver")

        let open = await hall.get(path)
        #expect(open.status == 200)
        let view = try AnnualReportView(frozen: [UInt8](open.bytes))
        #expect(view.foreword == "Takk til alle." && view.reference == "3/26")
        // What happens later is no part of it.
        try await hall.make(
            "/bodies/ungdomsrad-senja/money-grants",
            #"{"amount":99,"giver":"A","purpose":"B","day":"2025-05-01"}"#)
        #expect(await hall.get(path).bytes == open.bytes)
        let list = await hall.get("\(Hall.home)/bodies/ungdomsrad-senja/annual-reports")
        #expect(list["reports"]?.list?.count == 1)
    }

    @Test func `an erasure and a withdrawn consent make a new edition without the name`() async throws {
        let hall = try await Self.played()
        for number in ["MT-012", "MT-003"] {
            try await hall.make(
                "/people/\(number)/consents", #"{"purpose":"named","by":"guardian","how":"paper"}"#)
        }
        let path = "\(Hall.home)/bodies/umt/annual-reports/2025"
        func names() async throws -> [String] {
            try AnnualReportView(frozen: [UInt8](await hall.get(path).bytes)).seats.flatMap(\.names)
        }
        try await hall.make("/bodies/umt/annual-reports/2025/approval", #"{"reference":"1/26"}"#)
        let before = try await names()
        try #require(before.count >= 2)
        try await hall.make("/people/MT-012/consents/withdrawals", #"{"purpose":"named"}"#)
        #expect(try await names().count == before.count - 1)
        try await hall.make("/people/MT-003/erasure", #"{"confirmed":true}"#)
        #expect(try await names().count == before.count - 2)
        let editions = await hall.get("\(Hall.home)/bodies/umt/annual-reports")["reports"]?.list?.first?
            .fields?["editions"]?.list
        #expect(
            editions?.compactMap { $0.fields?["cause"]?.text } == ["frozen", "consent-withdrawn", "erasure"])
        #expect(editions?.compactMap { $0.fields?["isKept"]?.truth } == [false, false, true])
    }
}
