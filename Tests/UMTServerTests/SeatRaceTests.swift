import Foundation
import Testing
import UMTAPI
import UMTDomain

/// One seat, one holder: decided in the write transaction.
@Suite struct SeatRaceTests {
    private func hall(people: Int) async throws -> Hall {
        let hall = try await Hall()
        for number in 0..<people {
            try await hall.make(
                "/people",
                #"{"number":"MT-\#(300 + number)","name":"Ida \#(number)","birthYear":2010,"municipality":"senja"}"#
            )
        }
        return hall
    }

    private func appoint(_ person: Int, to seat: String, _ rest: String = "", in hall: Hall) async
        -> Hall.Answer
    {
        await hall.post(
            Hall.home + "/mandates", as: "regional-coordinator",
            #"{"seat":"\#(seat)","person":"MT-\#(300 + person)","basis":"12/26","from":"2026-08-01"\#(rest)}"#
        )
    }

    @Test func `of sixteen at once exactly one gets the seat`() async throws {
        let hall = try await hall(people: 16)
        let answers = await withTaskGroup(of: Hall.Answer.self) { group in
            for number in 0..<16 {
                group.addTask { await appoint(number, to: "umt-senja-girl", in: hall) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.map(\.status).sorted() == [201] + Array(repeating: 409, count: 15))
        #expect(Set(answers.compactMap(\.code)) == ["seatTaken"])
        let winner = answers.first { $0.status == 201 }?["person"]?.text
        let sitting = await hall.get(Hall.home + "/mandates?body=umt", as: "regional-coordinator")
        #expect(sitting["mandates"]?.list?.compactMap { $0["person"]?.text } == [try #require(winner)])
    }

    @Test func `nobody sits on two seats of one body at a time`() async throws {
        let hall = try await hall(people: 1)
        let seats = ["umt-senja-girl", "umt-senja-boy", "umt-bardu-girl"]
        let answers = await withTaskGroup(of: Hall.Answer.self) { group in
            for seat in seats { group.addTask { await appoint(0, to: seat, in: hall) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.map(\.status).sorted() == [201, 409, 409])
        #expect(Set(answers.compactMap(\.code)) == ["personTwice"])
    }

    @Test func `a seat is free again from the day that its holder leaves`() async throws {
        let hall = try await hall(people: 3)
        #expect(await appoint(0, to: "umt-senja-girl", #","until":"2027-08-01""#, in: hall).status == 201)
        let early = await appoint(1, to: "umt-senja-girl", #","until":"2026-08-02""#, in: hall)
        #expect(early.code == "seatTaken")
        #expect(early["detail"]?.text?.contains("2026-08-01 – 2027-07-31") == true)
        let late = await hall.post(
            Hall.home + "/mandates", as: "regional-coordinator",
            #"{"seat":"umt-senja-girl","person":"MT-302","basis":"12/27","from":"2027-08-01"}"#)
        #expect(late.status == 201)
    }

    @Test func `a seat that is not there that day takes nobody`() async throws {
        let hall = try await hall(people: 1)
        try await hall.make(
            "/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2027-01-01","until":"2028-01-01"}"#)
        let answer = await appoint(0, to: "ungdomsrad-senja-1", in: hall)
        #expect(answer.status == 422)
        #expect(answer.code == "seatNotOpen")
    }

    @Test func `a seat that goes before the mandate ends takes nobody`() async throws {
        let hall = try await hall(people: 1)
        try await hall.make(
            "/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2026-01-01","until":"2026-10-01"}"#)
        for end in [#","until":"2026-10-02""#, ""] {
            let answer = await appoint(0, to: "ungdomsrad-senja-1", end, in: hall)
            #expect(answer.code == "seatNotOpen")
        }
    }
}
