import Foundation
import GRDB
import Testing
import UMTAPI
import UMTDomain

/// Every number of a briefing, counted once more by plain SQL that knows nothing of how the program counts.
@Suite struct BriefingNumbersTests {
    @Test(arguments: [UInt64(1), 2])
    func `every number is what plain SQL counts`(seed: UInt64) async throws {
        let hall = try await Hall(demo: true)
        let file = try DatabaseQueue(path: hall.folder.appendingPathComponent("umt.sqlite").path)
        try await file.write { database in
            var dice = Dice(seed: seed)
            try Self.lay(300, in: database, &dice)
        }
        for day in ["2026-11-21", "2026-09-15", "2026-06-03", "2025-11-01"] {
            let answer = await hall.get(Hall.home + "/briefing?asOf=\(day)", as: "mayor")
            let view = try BriefingView(frozen: [UInt8](answer.bytes))
            try await file.read { database in try Self.check(view, day, database) }
        }
        try file.close()
    }

    private static func check(_ view: BriefingView, _ day: String, _ database: Database) throws {
        let since = try String.fetchOne(
            database,
            sql: """
                SELECT MAX(m.day) FROM meeting m JOIN body b ON b.id = m.body_id
                JOIN region r ON r.id = m.region_id
                WHERE r.key = 'midt-troms' AND b.kind = 'joint-meeting' AND m.day < ?
                """, arguments: [day])
        #expect((view.start == .jointMeeting) == (since != nil))
        if let since { #expect(view.since?.description == since) }
        var told = 0
        for part in view.parts {
            let counts = try part.municipality.map { try Self.counts($0, day, since ?? "", database) }
            guard let counts else { continue }
            let shown = [
                part.overdue, part.newOverdue, part.waiting, part.newWaiting, part.answers, part.raised,
                part.kept, part.keptLate, part.broken, part.newBroken,
            ]
            #expect(shown == counts, "\(part.name.nb) \(day)")
            #expect(part.overdueAsks.count == min(part.overdue, BriefingRule.lines))
            #expect(part.waitingAsks.count == min(part.waiting, BriefingRule.lines))
            #expect(part.promises.count == min(part.promiseCount, BriefingRule.lines))
            for ask in part.overdueAsks { try check(ask, day, database) }
            told += shown.reduce(0, +)
        }
        #expect(told > 0 || day < "2026")
        #expect(view.cases.count <= BriefingRule.cases)
        for line in view.representation {
            guard let key = line.municipality else { continue }
            let seats = try Row.fetchOne(database, sql: seats, arguments: ["key": key, "day": day])
            #expect(
                seats.map { [$0[0], $0[1]] as [Int] } == [line.seats, line.vacantSeats], "\(key) \(day)")
        }
        for goal in view.plans.flatMap(\.goals) {
            let linked = try Int.fetchOne(
                database,
                sql: """
                    SELECT COUNT(*) FROM case_plan_item l JOIN plan_item i ON i.id = l.plan_item_id
                    JOIN plan_item g ON g.plan_id = i.plan_id JOIN youth_case c ON c.id = l.case_id
                    WHERE g.key = :key AND (i.id = g.id OR (i.kind = 'strategy' AND i.number LIKE g.number || '.%'))
                    AND c.number IS NOT NULL AND c.raised_on <= :day
                    """, arguments: ["key": goal.key, "day": day])
            #expect(goal.hasCases == (linked ?? 0 > 0), "\(goal.key)")
        }
    }

    private static func check(_ ask: BriefingAskView, _ day: String, _ database: Database) throws {
        let ages = try Int?.fetchAll(
            database,
            sql: """
                SELECT CAST(julianday(:day) - julianday(COALESCE((SELECT MIN(p.from_due) FROM sending_postponement p
                    WHERE p.sending_id = s.id AND p.day > :day), s.due)) AS INTEGER)
                FROM sending s JOIN youth_case c ON c.id = s.case_id JOIN region r ON r.id = c.region_id
                WHERE r.key = 'midt-troms' AND c.number = :number
                """, arguments: ["day": day, "number": ask.number])
        #expect(ages.contains(ask.daysLate), "\(ask.number)")
    }

    /// In the order in which they are compared.
    private static func counts(_ key: String, _ day: String, _ since: String, _ database: Database) throws
        -> [Int]
    {
        func count(_ sql: String) throws -> Int {
            try Int.fetchOne(database, sql: sql, arguments: ["key": key, "day": day, "since": since]) ?? -1
        }
        let overdue = open + " AND x.held < :day"
        let waiting = open + " AND (x.held IS NULL OR x.held >= :day)"
        let answers = """
            SELECT COUNT(*) FROM sending s JOIN body b ON b.id = s.body_id
            JOIN municipality m ON m.id = b.municipality_id
            WHERE m.key = :key AND s.answered_on > :since AND s.answered_on <= :day
            """
        let raised = """
            SELECT COUNT(*) FROM youth_case c JOIN body b ON b.id = c.council_id
            JOIN municipality m ON m.id = b.municipality_id
            WHERE m.key = :key AND c.visibility <> 'draft' AND c.raised_on > :since AND c.raised_on <= :day
            """
        let kept = promises + " AND x.said = 'confirmed' AND x.said_on > :since"
        let broken = promises + " AND x.due < :day AND (x.percent < 100 OR x.said = 'disputed')"
        return [
            try count(overdue), try count(overdue + " AND x.held >= :since"), try count(waiting),
            try count(waiting + " AND x.received_on > :since"), try count(answers), try count(raised),
            try count(kept + " AND x.last_on <= x.due"), try count(kept + " AND x.last_on > x.due"),
            try count(broken),
            try count(
                broken + " AND CASE WHEN x.said = 'disputed' THEN x.said_on > :since ELSE x.due >= :since END"
            ),
        ]
    }

    private static let open = """
        SELECT COUNT(*) FROM (SELECT s.*, COALESCE((SELECT MIN(p.from_due) FROM sending_postponement p
            WHERE p.sending_id = s.id AND p.day > :day), s.due) AS held FROM sending s) x
        JOIN body b ON b.id = x.body_id JOIN municipality m ON m.id = b.municipality_id
        WHERE m.key = :key AND x.received_on <= :day AND (x.ended_on IS NULL OR x.ended_on > :day)
        """

    private static let promises = """
        WITH told AS (SELECT d.*, ROW_NUMBER() OVER (PARTITION BY promise_id ORDER BY id DESC) AS n
                FROM delivery d WHERE d.day <= :day),
            judged AS (SELECT k.*, ROW_NUMBER() OVER (PARTITION BY promise_id ORDER BY id DESC) AS n
                FROM confirmation k WHERE k.day <= :day)
        SELECT COUNT(*) FROM (SELECT p.id, p.sending_id, p.due, COALESCE(d.percent, 0) AS percent, d.day AS last_on,
            CASE WHEN k.moment >= d.moment THEN k.verdict END AS said, k.day AS said_on
            FROM promise p LEFT JOIN told d ON d.promise_id = p.id AND d.n = 1
            LEFT JOIN judged k ON k.promise_id = p.id AND k.n = 1 WHERE p.promised_on <= :day) x
        JOIN sending s ON s.id = x.sending_id JOIN body b ON b.id = s.body_id
        JOIN municipality m ON m.id = b.municipality_id WHERE m.key = :key
        """

    private static let seats = """
        SELECT COUNT(*), COUNT(*) - COUNT((SELECT 1 FROM mandate d WHERE d.seat_id = t.id AND d.from_latest <= :day
            AND (d.until_earliest > :day OR (d.until_earliest IS NULL AND d.until_latest IS NULL))
            AND NOT EXISTS (SELECT 1 FROM protection x WHERE x.person_id = d.person_id AND x.until_day IS NULL) LIMIT 1))
        FROM seat t JOIN body b ON b.id = t.body_id JOIN region r ON r.id = t.region_id
        JOIN municipality m ON m.id = COALESCE(t.municipality_id, b.municipality_id)
        WHERE r.key = 'midt-troms' AND m.key = :key AND t.rank IS NULL AND t.from_latest <= :day
        AND (t.until_earliest > :day OR (t.until_earliest IS NULL AND t.until_latest IS NULL))
        """

    /// Cases that somebody could have raised, sent, answered and promised on; their days as the dice fall.
    private static func lay(_ count: Int, in database: Database, _ dice: inout Dice) throws {
        let region = try Int64.fetchOne(database, sql: "SELECT id FROM region WHERE key = 'midt-troms'") ?? 0
        let bodies = try Int64.fetchAll(
            database, sql: "SELECT id FROM body WHERE region_id = ? AND receives = 1", arguments: [region])
        let councils = try Int64.fetchAll(
            database, sql: "SELECT id FROM body WHERE region_id = ? AND kind = 'youth-council'",
            arguments: [region])
        let items = try Int64.fetchAll(
            database, sql: "SELECT id FROM plan_item WHERE region_id = ?", arguments: [region])
        for number in 0..<count {
            let (id, raised) = (Int64(10_000 + number * 10), dice.day(0))
            try database.execute(
                sql: """
                    INSERT INTO youth_case (id, region_id, council_id, number, title, text, raised_at, raised_on,
                        visibility, version) VALUES (?, ?, ?, ?, 'Sak', '', ?, ?, 'internal', 1)
                    """,
                arguments: [
                    id, region, councils[dice.roll(councils.count)], "MT-2000-\(number)", number, "\(raised)",
                ])
            if dice.roll(3) == 0 {
                try database.execute(
                    sql:
                        "INSERT OR IGNORE INTO case_plan_item (region_id, case_id, plan_item_id) VALUES (?, ?, ?)",
                    arguments: [region, id, items[dice.roll(items.count)]])
            }
            let sent = Array(Set((0..<dice.roll(3)).map { _ in bodies[dice.roll(bodies.count)] })).sorted()
            for (place, body) in sent.enumerated() {
                try laySending(
                    id + Int64(place) + 1, of: id, to: body, region, after: raised, database, &dice)
            }
        }
    }

    private static func laySending(
        _ id: Int64, of youthCase: Int64, to body: Int64, _ region: Int64, after raised: CivilDate,
        _ database: Database, _ dice: inout Dice
    ) throws {
        let received = raised.adding(days: dice.roll(20))
        let due = dice.roll(6) == 0 ? nil : received.adding(days: 28)
        let ended = received.adding(days: dice.roll(200))
        let ending = dice.roll(3) == 0 ? nil : dice.roll(5) == 0 ? "withdrawn" : "answered"
        let isAnswered = ending == "answered"
        try database.execute(
            sql: """
                INSERT INTO sending (id, region_id, case_id, body_id, sent_at, received_on, due, first_due, round,
                    answered_at, answered_on, ending, ended_on) VALUES (?, ?, ?, ?, 0, ?, ?, ?, 1, ?, ?, ?, ?)
                """,
            arguments: [
                id, region, youthCase, body, "\(received)", due?.description, due?.description,
                isAnswered ? 0 : nil, isAnswered ? "\(ended)" : nil, ending,
                ending == nil ? nil : "\(ended)",
            ])
        if let due, dice.roll(4) == 0 {
            let day = due.adding(days: dice.roll(40) - 20)
            try database.execute(
                sql: """
                    INSERT INTO sending_postponement (id, region_id, sending_id, day, from_due, to_due, reason)
                    VALUES (?, ?, ?, ?, ?, ?, 'Vi venter')
                    """,
                arguments: [
                    id, region, id, "\(day)", "\(due)", "\(max(day, due).adding(days: 30))",
                ])
            try database.execute(
                sql: "UPDATE sending SET due = ?, postponed_on = ? WHERE id = ?",
                arguments: ["\(max(day, due).adding(days: 30))", "\(day)", id])
        }
        if isAnswered, dice.roll(2) == 0 {
            try layPromise(id, of: youthCase, region, after: ended, database, &dice)
        }
    }

    private static func layPromise(
        _ id: Int64, of youthCase: Int64, _ region: Int64, after answered: CivilDate, _ database: Database,
        _ dice: inout Dice
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO promise (id, region_id, case_id, sending_id, place, text, due, promised_at, promised_on)
                VALUES (?, ?, ?, ?, ?, 'Lys', ?, 0, ?)
                """,
            arguments: [
                id, region, youthCase, id, id - youthCase, "\(answered.adding(days: dice.roll(90)))",
                "\(answered)",
            ])
        var (day, percent, verdict, delivered) = (answered, 0, nil as String?, nil as String?)
        for step in 0..<dice.roll(5) where verdict != "confirmed" {
            day = day.adding(days: dice.roll(60))
            let moment = Moment(noonOf: day).milliseconds + Int64(step)
            if percent == 100, verdict == nil {
                verdict = dice.roll(3) == 0 ? "disputed" : "confirmed"
                try database.execute(
                    sql: """
                        INSERT INTO confirmation (id, region_id, promise_id, verdict, sentence, moment, day)
                        VALUES (?, ?, ?, ?, '', ?, ?)
                        """, arguments: [id * 10 + Int64(step), region, id, verdict, moment, "\(day)"])
            } else {
                percent = dice.roll(2) == 0 ? 100 : dice.roll(100)
                (verdict, delivered) = (nil, percent == 100 ? "\(day)" : nil)
                try database.execute(
                    sql: """
                        INSERT INTO delivery (id, region_id, promise_id, percent, sentence, moment, day)
                        VALUES (?, ?, ?, ?, '', ?, ?)
                        """, arguments: [id * 10 + Int64(step), region, id, percent, moment, "\(day)"])
            }
        }
        try database.execute(
            sql: "UPDATE promise SET percent = ?, verdict = ?, delivered_on = ? WHERE id = ?",
            arguments: [percent, verdict, delivered, id])
    }
}

/// The same throws for the same seed.
private struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
    }

    /// A day within two years before November 2026.
    mutating func day(_ shift: Int) -> CivilDate {
        (CivilDate("2024-12-01") ?? .epoch).adding(days: roll(715) + shift)
    }
}
