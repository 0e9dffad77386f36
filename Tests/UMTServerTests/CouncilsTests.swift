import Foundation
import Testing
import UMTAPI
import UMTDomain

/// Who leads a council, who may speak there, and its money, asked for over the wire.
@Suite struct CouncilsTests {
    private static let senja = "municipal-coordinator"

    private func hall() async throws -> Hall {
        let hall = try await Hall()
        for (number, name, place) in [
            ("MT-301", "Åse Kråkmo", "senja"), ("MT-302", "Ørjan Kråkmo", "senja"),
            ("MT-401", "Bård Bø", "bardu"),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":2009,"municipality":"\#(place)"}"#)
        }
        try await hall.make("/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2026-01-01"}"#)
        return hall
    }

    @Test func `a leader is one of the members, alone at it, and chosen by the council itself`() async throws
    {
        let hall = try await hall()
        let path = Hall.home + "/bodies/ungdomsrad-senja/functions"
        func give(_ kind: String, _ person: String, _ more: String = "") async -> Hall.Answer {
            await hall.post(
                path, as: Self.senja,
                #"{"kind":"\#(kind)","person":"\#(person)","chosenOn":"2026-09-01"\#(more)}"#)
        }
        #expect(await give("leader", "MT-301").code == "notAMember")
        for (seat, person) in [("1", "MT-301"), ("2", "MT-302")] {
            if seat == "2" {
                try await hall.make("/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2026-01-01"}"#)
            }
            try await hall.make(
                "/mandates",
                #"{"seat":"ungdomsrad-senja-\#(seat)","person":"\#(person)","from":"2026-08-01","until":"2028-08-01","basis":"1/26"}"#
            )
        }
        #expect(await give("leader", "MT-301", #","chosenBy":"kommunestyret""#).code == "choosesItself")
        let leader = await give("leader", "MT-301")
        #expect(leader.status == 201)
        #expect(leader["until"]?["latest"]?.text == "2028-08-01")
        #expect(leader["chosenBy"]?.text == "ungdomsrad-senja")
        #expect(leader["member"]?.truth == true)
        #expect(await give("leader", "MT-302").status == 409)
        #expect(await give("deputy", "MT-301").status == 409)
        #expect(await give("deputy", "MT-302").status == 201)
        #expect(await give("secretary", "MT-301", #","chosenBy":"kommunedirektøren""#).status == 201)
        let listed = await hall.get(Hall.home + "/functions", as: Self.senja)["functions"]?.list
        #expect(listed?.compactMap { $0["kind"]?.text } == ["leader", "deputy", "secretary"])
        #expect(
            await hall.get(Hall.home + "/functions?asOf=2026-08-31", as: Self.senja)["functions"]?.list == [])
    }

    @Test func `a page mark that is not one's own is refused like one that is none`() async throws {
        let hall = try await hall()
        var ids: [String] = []
        for day in ["2026-04-01", "2026-04-03", "2026-04-02"] {
            let made = try await hall.make(
                "/bodies/ungdomsrad-senja/money-grants",
                #"{"amount":100,"giver":"Fylket","purpose":"Leir","day":"\#(day)"}"#)
            ids.append(try #require(made["id"]?.text))
        }
        let path = Hall.home + "/money-grants?limit=2"
        let first = await hall.get(path, as: Self.senja)
        #expect(first["grants"]?.list?.map { $0["day"]?.text } == ["2026-04-03", "2026-04-02"])
        let mark = try #require(first["next"]?.text)
        #expect(mark == ids[2])
        let rest = await hall.get(path + "&after=\(mark)", as: Self.senja)
        #expect(rest["grants"]?.list?.map { $0["id"]?.text } == [ids[0]])
        #expect(rest["next"] == nil)
        for after in [mark, "06P7M0Z4T8K1D", "x"] {
            #expect(await hall.get(path + "&after=\(after)", as: "bardu-coordinator").code == "badPageMark")
        }
    }

    @Test func `what is ended or used names the edition that it was made from`() async throws {
        let hall = try await hall()
        let body = "/bodies/ungdomsrad-senja"
        let function = try await hall.make(
            body + "/functions", #"{"kind":"observer","person":"MT-301","chosenOn":"2026-01-01"}"#)
        let right = try await hall.make(
            body + "/rights", #"{"kind":"speak","role":"ordfører","source":"§ 4","from":"2026-01-01"}"#)
        let money = try await hall.make(
            body + "/money-grants", #"{"amount":100,"giver":"Fylket","purpose":"Leir","day":"2026-04-01"}"#)
        for (noun, made, change) in [
            ("functions", function, #"{"until":"2026-11-01"}"#),
            ("rights", right, #"{"until":"2026-11-01"}"#),
            ("money-grants", money, #"{"usedFor":"Buss"}"#),
        ] {
            let path = "\(Hall.home)/\(noun)/\(made["id"]?.text ?? "")"
            let tag = try #require(await hall.get(path, as: Self.senja).tag)
            let answers = [
                await hall.patch(path, as: Self.senja, change).status,
                await hall.patch(path, as: Self.senja, change, ["If-Match": tag]).status,
                await hall.patch(path, as: Self.senja, change, ["If-Match": tag]).status,
            ]
            #expect(answers == [428, 200, 412], "\(noun)")
        }
    }
}
