import Foundation
import GRDB
import Testing
import UMTDomain

@testable import UMTStore

/// What SQLite means to do for each statement: large tables are searched, never walked, nor is a whole region's part.
@Suite struct PlanTests {
    private static let large: Set<String> = [
        "event", "event_text", "person", "mandate", "training_attendance", "token", "idempotency",
        "youth_case", "mandate_leave", "age_attestation", "mandate_replacement", "ask", "case_plan_item",
        "visibility",
        "driver_approval", "driving_plan", "driving_car", "driving_rider",
        "subscription", "notice", "notice_step", "unsubscribe_token", "reminder",
        "sending", "next_step", "answer_link", "outcome", "promise", "delivery",
        "confirmation", "election", "candidate", "nomination", "election_count", "election_appointment",
        "money_grant", "member_import_row", "consent", "published_name", "protection", "erasure",
        "sending_pause", "sending_postponement", "case_closure", "case_unsent",
        "promise_plan_item", "sending_plan_item",
        "frozen_briefing", "briefing_edition", "briefing_link",
        "ledger_entry", "ledger_report", "ledger_holder", "ledger_entry_plan_item",
        "attachment", "attachment_file", "council_statement", "hearing", "hearing_council", "youth_input",
        "agenda_item", "meeting_presence", "meeting_absence", "meeting_calling", "agenda_disqualification",
        "meeting_chair", "calendar_link", "follow_up", "meeting_minutes", "speech_request",
        "webhook_delivery",
        "webhook_try", "annual_report", "annual_report_edition",
    ]

    /// The statements that may walk a large table, each with its reason.
    private static let allowed = [
        "driverApprovals": "the approvals of a region, who are few, for their list",
        "withheldCases": "walks a partial index of the few cases that are withheld",
        "frozenBriefings": "the frozen briefings of a region: one for each joint meeting",
        "briefingEditions": "the same, with their few editions",
        "briefingHoldersOfRegion": "looks for a name in who was given a link, once for each erasure",
        "traceImports": "reads the rows of a day's imports, once for a person who asks",
        "eraseImportNames": "reads the rows of a day's imports, once for a person who is erased",
        "keptReports": "the approved reports of a region: one for each council and year",
        "hiddenPeople": "reads those under protection in the region, who are few",
        "mandateFacts": "the check of a region goes through its whole history, once",
        "leaveFacts": "the same",
        "replacementFacts": "the same",
        "attestations": "the few proofs of a region, for its check and its list",
        "unsealed": "walks a partial index that is empty but for the batch itself",
        "hearingCounts": "counts the hearings of a region, which are a few hundred",
        "revokeTokens": "the operator takes a grant back, on the machine",
        "realPeople": "asked once, before the demo is laid in",
        "completionsUntil": "reads the completions of every sitting member of the region",
        "exportMembers": "an export reads the whole register",
        "ledgerTotals": "counts every promise of the region, aside, when somebody opens the ledger",
        "firstMoment": "takes the first entry of an index",
        "wordsOfRegion": "looks for a name in every word of the record, once for each erasure",
        "nominatorsOfRegion": "looks for a name in who nominated whom, once for each erasure",
        "holdersOfRegion": "looks for a name in who was given a link, once for each erasure",
        "responsiblesOfRegion": "looks for a name in who answers for a next step, once for each erasure",
        "eraseAnswers": "takes every stored answer of the region, with an erasure",
        "erasures": "reads the ledger as a whole, after an erasure and when a backup is restored",
        "publicSteps": "walks the published cases from the newest, and stops at two hundred",
        "forgetUnsubscribeTokens": "looks at the region as a whole, once a day",
        "idlePeople": "goes through the few elections of late years for each person",
        "countOldConsents": "looks at the region as a whole, when retention runs",
        "deleteOldConsents": "looks at the region as a whole, when retention runs",
        "countOldProtections": "looks at the region as a whole, when retention runs",
        "deleteOldProtections": "looks at the region as a whole, when retention runs",
        "countOldTokens": "looks at the region as a whole, when retention runs",
        "deleteOldTokens": "looks at the region as a whole, when retention runs",
        "countOldAnswers": "looks at the region as a whole, when retention runs",
        "deleteOldAnswers": "looks at the region as a whole, when retention runs",
    ]

    @Test func `no statement walks a large table`() throws {
        for (name, walks) in try plans().map({ ($0.key, $0.value) }) where Self.allowed[name] == nil {
            #expect(walks == [], Comment(rawValue: name))
        }
    }

    @Test func `every allowed walk is one that happens`() throws {
        let plans = try plans()
        for name in Self.allowed.keys { #expect(plans[name]?.isEmpty == false, Comment(rawValue: name)) }
    }

    /// Pages that are sorted as a whole, each with its reason.
    private static let sorted = [
        "offeredCases": "what waits for one body's answer, which fits on an agenda",
        "publicSteps": "the steps of at most two hundred cases",
        "publicStepsOfCouncil": "the same", "publicStepsOfPlace": "the same",
        "calendarMeetings": "only the meetings of one day among themselves",
        "inboxHearings": "the hearings that wait for one council",
        "inboxReports": "the reports that one body owes",
        "dueWebhooks": "the receivers of the installation, each once",
    ]

    @Test func `a page is read in its order, and not sorted`() throws {
        let database = try emptyDatabase()
        let pages = Query.all.filter { $0.sql.contains("LIMIT $") }
        #expect(pages.count > 20)
        for query in pages where Self.sorted[query.name] == nil {
            let sorts = try steps(in: database, query).filter {
                $0.parent == 0 && $0.text.hasPrefix("USE TEMP B-TREE FOR")
            }
            #expect(sorts.map(\.text) == [], Comment(rawValue: query.name))
        }
    }

    @Test func `every allowed sort is one that happens`() throws {
        let database = try emptyDatabase()
        for query in Query.all where Self.sorted[query.name] != nil {
            let sorts = try steps(in: database, query).contains { $0.text.hasPrefix("USE TEMP B-TREE FOR") }
            #expect(sorts, Comment(rawValue: query.name))
        }
    }

    @Test func `a walk is seen under another name too`() throws {
        let walked = try walks(
            in: emptyDatabase(),
            Query("walk", "SELECT p.birth_year, p.fictional FROM person p JOIN region r ON r.id = $1"))
        #expect(walked == ["SCAN p"])
    }

    @Test func `a stretch of an index that is gone through for every row is seen`() throws {
        let walked = try walks(
            in: emptyDatabase(),
            Query(
                "walk",
                """
                SELECT (SELECT COUNT(*) FROM promise p WHERE p.region_id = c.region_id AND p.case_id = c.id
                    AND p.percent < 100 AND p.due < $2) FROM youth_case c WHERE c.region_id = $1 AND c.id = 1
                """))
        #expect(walked == ["SEARCH p USING INDEX promise_undelivered (region_id=? AND due<?)"])
    }

    private func plans() throws -> [String: [String]] {
        let statements = Query.all.filter { !["savepoint", "release", "rollback"].contains($0.name) }
        let database = try emptyDatabase()
        return Dictionary(try statements.map { ($0.name, try walks(in: database, $0)) }) { first, _ in first }
    }

    private func emptyDatabase() throws -> DatabaseQueue {
        let database = try DatabaseQueue()
        _ = try database.writeWithoutTransaction { try Migration.run(on: $0) }
        return database
    }

    private func steps(in database: DatabaseQueue, _ query: Query) throws -> [(
        id: Int, parent: Int, text: String
    )] {
        try database.read { database in
            let nothing = [any Bindable](repeating: Int?.none, count: (query.places.max() ?? -1) + 1)
            let explain = Query("explain", "EXPLAIN QUERY PLAN \(query.sql)")
            return try database.rows(explain, nothing) {
                (id: $0[0] as Int, parent: $0[1] as Int, text: $0[3] as String)
            }
        }
    }

    private func walks(in database: DatabaseQueue, _ query: Query) throws -> [String] {
        let steps = try steps(in: database, query)
        let tables = names(in: query.sql)
        // What is asked once for each row may not go through a stretch of an index of the region either.
        let repeated = Set(steps.filter { $0.text.hasPrefix("CORRELATED") }.map(\.id))
        return steps.filter { step in
            let words = step.text.split(separator: " ").map(String.init)
            let isStretch =
                repeated.contains(step.parent) && step.text.contains(/\(region_id=\?( AND \w+[<>]\?)+\)$/)
            let isWalk = words.first == "SCAN" || step.text.hasSuffix("(region_id=?)") || isStretch
            return isWalk && words.count > 1 && Self.large.contains(tables[words[1]] ?? words[1])
        }.map(\.text)
    }

    /// Which table each short name stands for: `FROM person p`.
    private func names(in sql: String) -> [String: String] {
        let words = sql.components(separatedBy: .whitespacesAndNewlines.union([",", "(", ")"]))
            .filter { !$0.isEmpty }
        var names: [String: String] = [:]
        for (place, word) in words.enumerated() where ["FROM", "JOIN", "UPDATE"].contains(word.uppercased()) {
            guard place + 2 < words.count else { continue }
            names[words[place + 2]] = words[place + 1]
        }
        return names
    }
}
