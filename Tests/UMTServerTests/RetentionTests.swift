import Foundation
import Testing
import UMTAPI
import UMTApplication
import UMTDomain

@Suite struct RetentionTests {
    private static let day = CivilDate("2026-11-21") ?? .epoch
    private let call = Call(caller: .operator, now: Hall.now)

    /// A hall where one person's only mandate ended long ago, one's lately, one sits, and one never held anything.
    private func hall() async throws -> Hall {
        let hall = try await Hall(demo: true)
        try await hall.make("/bodies/ungdomsrad-dyroy/seats", #"{"count":3,"from":"2015-01-01"}"#)
        let seats = await hall.get(Hall.home + "/seats?body=ungdomsrad-dyroy&asOf=2015-06-01", as: "reader")
        let keys = (seats["seats"]?.list ?? []).compactMap { $0["key"]?.text }
        try #require(keys.count == 3)
        let periods = [
            #""2015-01-01","until":"2017-01-01""#, #""2021-01-01","until":"2025-01-01""#, #""2015-01-01""#,
        ]
        for (index, period) in periods.enumerated() {
            let number = "MT-70\(index)"
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"Gammel Gran\#(index)","birthYear":\#([1999, 2005, 1999][index]),"municipality":"dyroy"}"#
            )
            try await hall.make(
                "/mandates",
                #"{"seat":"\#(keys[index])","person":"\#(number)","from":\#(period),"basis":"1/15"}"#)
        }
        try await hall.make(
            "/people", #"{"number":"MT-709","name":"Aldri Valgt","birthYear":1999,"municipality":"dyroy"}"#)
        try await hall.make(
            "/people/MT-702/consents", #"{"purpose":"mail","by":"self","how":"paper","day":"2020-01-01"}"#)
        _ = await hall.post(
            Hall.home + "/people/MT-702/consents/withdrawals", as: "regional-coordinator",
            #"{"purpose":"mail","from":"2021-01-01"}"#)
        return hall
    }

    private func plan(_ hall: Hall, on day: CivilDate = Self.day) async throws -> [Retention: Int] {
        let lines = try await hall.application.retentionPlan(on: day).filter { $0.region == "midt-troms" }
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.rule.retention, $0.count) })
    }

    @Test func `a plan shows what would go, and changes nothing`() async throws {
        let hall = try await hall()
        let people = try await hall.count("people")
        let today = try await plan(hall)
        #expect(today[.people] == 1 && today[.consents] == 1 && today[.grants] == 0)
        // Four years after the end, to the day.
        let dayBefore = try #require(try await plan(hall, on: CivilDate("2028-12-31") ?? .epoch)[.people])
        #expect(try await plan(hall, on: CivilDate("2029-01-01") ?? .epoch)[.people] == dayBefore + 1)
        #expect(try #require(try await plan(hall, on: CivilDate("2028-12-31") ?? .epoch)[.grants]) > 0)
        #expect(try await hall.count("people") == people)
    }

    @Test func `a run takes what the plan shows, and statistics survive`() async throws {
        let hall = try await hall()
        func figures() async -> [Data] {
            var answers: [Data] = []
            for path in ["/seats", "/seats?asOf=2016-03-01", "/briefing"] {
                answers.append(await hall.get(Hall.home + path, as: "mayor").bytes)
            }
            return answers
        }
        let before = await figures()
        let people = try await hall.count("people")
        let gone = try await hall.application.runRetention(by: call) { _, _, _ in }
        #expect(gone.first { $0.rule.retention == .people }?.count == 1)
        #expect(await figures() == before)
        #expect(try await hall.count("people") == people - 1)
        #expect(await hall.get(Hall.home + "/people/MT-700", as: "regional-coordinator").status == 404)
        #expect(try IdentityNumberTests.files(holding: "Gammel Gran0", in: hall.folder) == [])
        let consents = await hall.get(Hall.home + "/people/MT-702/consents", as: "regional-coordinator")
        #expect(consents["consents"]?.list?.isEmpty == true)
        #expect(try await hall.application.runRetention(by: call) { _, _, _ in }.isEmpty)
        for chain in try await hall.application.verify() { #expect(chain.broken == nil) }
    }

    @Test func `a region without rules loses nothing but what is kept for a day`() async throws {
        let hall = try await hall()
        let lines = try await hall.application.retentionPlan(on: CivilDate("2090-01-01") ?? .epoch)
        #expect(
            lines.filter { $0.region == "tromsoregionen" }.map(\.rule.retention) == [
                .answers, .imports, .notices, .webhooks,
            ])
    }
}
